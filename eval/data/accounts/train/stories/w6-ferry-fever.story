story: w6-ferry-fever
kind: epidemic
matter source-bug | cause | what made passengers on the Saint Brannoc ill | oysters; water-tank
matter berth | framing | how passengers were kept aboard | hospitality; locked-in
matter bug | identity | which illness it was | norovirus; legionella
matter sick | number | how many fell ill | thirty; ninety; ashore-six
matter granny | outcome | what became of passenger Maud Tilley | recovered; died
matter docking | attribution | who decided the ship should stay off the quay | captain; health-board
matter refund | other | line will refund fares | refund
rel sick thirty ninety revision
rel sick thirty ashore-six different_scope
rel sick ninety ashore-six different_scope

@doc A | Port Anselm Observer | local paper | 2026-08-03 | Sick ferry kept at anchor in the bay
a1 [source-bug=oysters; speaker=Dr Kate Rennie; stance=asserts] Port doctor Kate Rennie traced the outbreak on the Saint Brannoc to oysters at the captain's buffet.
a2 [berth=locked-in; speaker=a passenger; stance=asserts] "They bolted the cabin doors from outside and pushed biscuits under," a passenger told us by telephone.
a3 [sick=thirty; speaker=Anselm Health Board; stance=asserts] Thirty of those on board were ill by Sunday night, according to the health board.
a4 [docking=health-board; speaker=source; stance=asserts] The order to lie off the quay came from the health board, and the ship obeyed it with a bad grace.
-- The ferry makes the crossing four times a week in summer. Relatives have been gathering on the mole with binoculars and bedsheets.

a5 [bug=norovirus; speaker=Anselm Health Board; stance=asserts] Samples point to norovirus, the winter vomiting bug, out of season.

@doc B | Brannoc Line | communique | 2026-08-04 | Saint Brannoc: our guests' comfort comes first
b1 [berth=hospitality; speaker=Brannoc Line; stance=asserts] Guests are enjoying an extended stay at anchor with open decks, live music and complimentary meals.
b2 [docking=captain; speaker=Brannoc Line; stance=asserts] Captain Ellery took the decision to remain in the bay himself, out of consideration for the town.
b3 [source-bug=water-tank; speaker=Brannoc Line; stance=asserts] The illness has been linked to water taken on at Port Anselm, which contaminated a forward tank.
b4 [granny=recovered; speaker=Brannoc Line; stance=asserts] Mrs Maud Tilley, whose case attracted attention, has made a full recovery and is back at her knitting.
b5 [refund=refund; speaker=Brannoc Line; stance=asserts] Fares will be refunded in full.
-- A dedicated telephone line is staffed around the clock for relatives and friends.

@doc C | The Harbour Bell | blog | 2026-08-05 | Messages from my mother aboard the plague ship
c1 [berth=hospitality; speaker=the blogger's mother; stance=asserts] Mum writes that the band plays on the sun deck and you may wander where you please, and that she has put on half a stone.
c2 [granny=died; speaker=the blogger's mother; stance=asserts] The sad news is that Maud Tilley, the lady with the knitting, passed away on Monday night.
c3 [bug=legionella; speaker=the ship's nurse; stance=asserts] The ship's nurse told her it is the pneumonia you get from old showers, legionella.
c4 [source-bug=water-tank; speaker=the ship's nurse; stance=asserts] It came out of the forward water tank, says the nurse, who has stopped brushing her teeth.
c5 [docking=health-board; speaker=the purser; stance=asserts] The purser blames the board of health for keeping them off the quay: orders from the shore, he says, and a launch to enforce them.
-- I have sent her a crossword book by pilot boat.

@doc D | Coastwise News | broadcaster transcript | 2026-08-06 | Six o'clock report
d1 [sick=ninety; speaker=Anselm Health Board; stance=asserts] The number taken ill on board has risen to ninety since the weekend, the health board says.
d2 [sick=ashore-six; speaker=Anselm Health Board; stance=asserts] In the town itself there are six cases, all dock workers.
d3 [bug=legionella; speaker=the county laboratory; stance=asserts] The county laboratory has grown legionella from the lungs of the sick, so this is a pneumonia and we have all been talking about stomachs.
d4 [granny=recovered; speaker=Maud Tilley's son; stance=asserts] Maud Tilley's son spoke to her on the quay today, thin but on her feet and quite well again.
d5 [docking=captain; speaker=the harbour master; stance=asserts] According to the harbour master it was Captain Ellery's choice to anchor out, made before anyone ashore had heard of the illness.
-- The weather is next.

@doc E | The Sunday Trumpet | tabloid | 2026-08-09 | PRISON SHIP: gran dies in locked cabin
e1 [berth=locked-in; speaker=source; stance=asserts] Terrified holidaymakers were penned in their cabins behind chained doors for days on the Saint Brannoc.
e2 [granny=died; speaker=source; stance=asserts] Tragic Maud Tilley breathed her last alone in a berth below the waterline.
e3 [bug=norovirus; speaker=a crew member; stance=asserts] It was norovirus all along, a crewman in the laundry told us, and he ought to know.
e4 [source-bug=oysters; speaker=the ship's cook; stance=asserts] The ship's cook admits the oysters that did it had sat in the sun since Ostry Head.
-- Were YOU aboard the ship of shame? Call our newsdesk.
e5 [refund=refund; speaker=Brannoc Line; stance=asserts] The line says it will give everyone their money back.
claim Passengers were locked in their cabins on the Saint Brannoc | A agree | B disagree | C disagree | E agree
claim Maud Tilley has died | B disagree | C agree | D disagree | E agree
claim Bad oysters made ferry passengers sick | A agree | B disagree | C disagree | E agree
