story: w2-havrin-ferry
kind: battle
matter landing | framing | how the Havrin ferry landing changed hands | stormed; handed-over
matter first-shot | responsibility | who began the fighting at the landing | river-guard; sons
matter ferry | cause | what sank the ferry Shirin | mortar; scuttled
matter toll | number | how many river guards died | eleven; three
matter grain-depot | control | who holds the grain depot above the landing | sons; river-guard
matter families | framing | how families left the quay district | fled; organised
matter bridge-talks | other | elders' mediation between the sides | under-way

@doc A | Dijla Courier | wire | 2027-04-11 | Sons of the Reed overrun Havrin landing after dawn assault
a1 [landing=stormed; speaker=residents] Fighters of the Sons of the Reed stormed the ferry landing at Tal Havrin on Sunday, chasing the River Guard up the bank under machine-gun fire, residents said.
a2 [first-shot=sons; speaker=a tea seller at the quay; stance=asserts] A tea seller at the quay said the shooting started from the militia's boats, which came out of the mist and raked the sandbags.
-- The landing is the last crossing for lorries before the marshes.

a3 [toll=eleven; speaker=a nurse at Havrin clinic; stance=asserts] Eleven guards were brought dead to the Havrin clinic before noon, a nurse there told the Courier.
a4 [ferry=mortar; speaker=source; stance=asserts] The ferry Shirin went down at her moorings after a mortar round tore through the engine room.
a5 [families=fled; speaker=source; stance=asserts] Families ran from the quay district in nightclothes, some of them wading through irrigation ditches with children on their backs.
a6 [bridge-talks=under-way; speaker=source; stance=asserts] Elders of the Bani Ruwaid were shuttling between the sides by Sunday evening.

@doc B | Sons of the Reed media office | communique | 2027-04-11 | Statement to our people on the blessed handover at Havrin
b1 [landing=handed-over; speaker=Sons of the Reed; stance=asserts] By God's grace and the wisdom of the elders, the landing at Havrin was given over to our brothers by its garrison under an agreement honoured on both sides.
b2 [first-shot=river-guard; speaker=Sons of the Reed; stance=alleges] It was the so-called River Guard that opened the day with blood, firing on a delegation carrying a white cloth.
b3 [ferry=scuttled; speaker=Sons of the Reed; stance=alleges] Before leaving, agents of the Guard opened the sea-cocks of the Shirin and drowned the people's only ferry out of spite.
b4 [families=organised; speaker=Sons of the Reed; stance=asserts] Our committees escorted the quay families to guest houses in an orderly convoy, with tea and blankets waiting.
b5 [grain-depot=sons; speaker=Sons of the Reed; stance=asserts] The grain depot on the hill is in the hands of our fighters, and its keys are with the bakers' committee.
-- We call on the traders of the river to return to their stalls.

@doc C | River Guard Command | communique | 2027-04-12 | Clarification from Command
c1 [landing=handed-over; speaker=River Guard Command; stance=asserts] Following a request from tribal elders who feared for the market, the Havrin post was transferred peacefully to a local committee on Sunday morning.
c2 [first-shot=sons; speaker=River Guard Command; stance=alleges] Armed boats belonging to the outlaw gang began the exchange, and our men answered it with discipline.
c3 [toll=three; speaker=River Guard Command; stance=asserts] Command mourns three martyrs of the Havrin post and wishes the wounded a quick recovery.
c4 [grain-depot=river-guard; speaker=River Guard Command; stance=asserts] The depot overlooking the river, with the winter wheat inside it, is garrisoned by the Guard's second company.
c5 [ferry=mortar; speaker=River Guard Command; stance=alleges] Shelling by the gang's mortars holed the Shirin below the waterline and sent her to the bottom.
-- Further details will follow through official channels.

@doc D | Nawras Voices | blog | 2027-04-13 | What I saw in Havrin, by someone who sleeps above the pharmacy
d1 [landing=stormed; speaker=the blogger; stance=asserts] I watched the reed fighters take the landing step by step with grenades, and the last guards swam for it.
d2 [families=fled; speaker=the blogger; stance=asserts] My neighbours bolted in the dark, barefoot, leaving doors open and bread in the oven.
d3 [ferry=scuttled; speaker=the Shirin's stoker; stance=asserts] The Shirin's stoker, who hid in our stairwell, swears that his captain was ordered by a Guard lieutenant to flood her.
d4 [toll=eleven; speaker=the blogger; stance=asserts] I counted eleven Guard uniforms under the tarpaulins outside the clinic.
-- The pharmacist gave everyone valerian and charged nobody.
d5 [grain-depot=sons; speaker=the blogger; stance=asserts] From my roof you can see the reed banner on the depot, and their boys dragging sacks to the bakery.
d6 [first-shot=river-guard; speaker=the blogger; stance=asserts] What woke me was the Guard's heavy gun on the customs roof, firing at boats that were still drifting with their engines off.

pair a6 c1 skip
pair a6 b1 skip
claim The militia seized the Havrin landing by force | A agree | B disagree | C disagree | D agree
claim The River Guard sank its own ferry | A disagree | B agree | C disagree | D discuss
claim The Guard has lost the grain depot | B agree | C disagree | D agree
