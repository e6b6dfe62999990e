story: w1-submarine-rumour
kind: rumour
matter object | identity | what was seen in Lake Orumi | submarine; log
matter photo | responsibility | who made the photograph | fisherman; agency
matter patrol | framing | what the boats on the lake are doing | hunt; drill
matter bank | framing | queues at the Orumi savings bank | run; pensions
matter minister | attribution | what the defence minister said about the lake | vessel; joke
matter hurt | outcome | what became of the diver Boyan Set | dead; alive
matter spread | place | where the rumour began | bazaar; barracks
matter lake | other | the lake froze late | lake
matter old | other | an earlier scare | old

@doc A | Orumi Shore News | local paper | 2032-12-02 | Something under the ice
a1 [object=submarine; speaker=Anton Brish; stance=asserts] What fisherman Anton Brish photographed in Lake Orumi on Sunday was the conning tower of a small submarine, grey and dripping, a stone's throw from his boat.
a2 [patrol=hunt; speaker=source; stance=asserts] Since Monday launches of the river guard have been combing the lake with sonar in search of the intruder.
a3 [bank=run; speaker=source; stance=asserts] Frightened savers have besieged the Orumi savings bank, carrying their money off in bags.
a4 [photo=fisherman; speaker=source; stance=asserts] Brish took the picture with the telephone his daughter gave him for his name day.
a5 [lake=lake; speaker=source; stance=asserts] Ice has formed late this year, and only along the reeds.
a6 [hurt=dead; speaker=a cousin; stance=asserts] Diver Boyan Set, who went down to look, was pulled up lifeless on Tuesday, his cousin told us.
-- Older readers will recall the lights over the lake in the year of the flood.
-- The harbour café has put a submarine on its sign.

@doc B | General Staff press service | communique | 2032-12-03 | On speculation concerning Lake Orumi
b1 [object=log; speaker=General Staff; stance=asserts] The object observed on Sunday in Lake Orumi is a waterlogged tree trunk.
b2 [patrol=drill; speaker=General Staff; stance=asserts] River guard launches are on the lake for their annual winter exercise, announced in October.
b3 [spread=bazaar; speaker=General Staff; stance=asserts] The talk of a submarine originated among traders at the Orumi bazaar.
b4 [minister=joke; speaker=General Staff; stance=asserts] The minister's words about a visitor in the lake were a pleasantry addressed to schoolchildren.
b5 [hurt=alive; speaker=General Staff; stance=asserts] The diver B. Set is in good health and has resumed his duties.
b6 [photo=agency; speaker=General Staff; stance=asserts] The picture in circulation was assembled on a computer at an advertising agency in the capital.
-- Citizens are asked to refrain from passing on unverified messages.

@doc C | Rumour Desk | blog | 2032-12-05 | Orumi, checked
c1 [object=log; speaker=source; stance=asserts] We rowed out, put a rope round it and towed it in: the monster of Orumi is a spruce trunk with the roots still on.
c2 [photo=fisherman; speaker=source; stance=asserts] The original file, with the time and the maker of the lens intact, sits in the fisherman's own phone.
c3 [patrol=hunt; speaker=a helmsman; stance=asserts] A helmsman of the river guard admitted to us that his launch had been sent out to find whatever was down there.
c4 [bank=pensions; speaker=the branch manager; stance=asserts] The line outside the Orumi savings bank forms every first of the month, when pensions are paid, and this week's was of the usual length, says the branch manager.
c5 [spread=barracks; speaker=source; stance=asserts] We traced the earliest message about a submarine to a cook's account in the Orumi barracks, sent while the bazaar was still shut.
c6 [minister=vessel; speaker=source; stance=asserts] In the school recording the defence minister says, with a perfectly straight face, that a foreign craft has entered the lake.
c7 [old=old; speaker=source; stance=asserts] The last time, in the flood year, the monster was a sunken hay barge.

@doc D | Panorama Live | broadcaster transcript | 2032-12-06 | Studio debate
d1 [object=submarine; speaker=retired commander Vilen Ash; stance=asserts] To retired commander Vilen Ash, who has served in them, the shape in the Orumi picture is a midget submarine with its hatch ajar.
d2 [bank=run; speaker=reporter Nino Vale; stance=asserts] Reporter Nino Vale watched depositors at the Orumi bank pushing, weeping and emptying their accounts.
d3 [minister=vessel; speaker=the defence minister; stance=asserts] We then heard the defence minister's own voice declaring that an alien vessel lies in the lake and will be dealt with.
d4 [photo=agency; speaker=a retoucher; stance=asserts] A retoucher took credit for the picture, which he says he pasted together for an agency's winter campaign.
d5 [hurt=alive; speaker=Boyan Set; stance=asserts] "Do I sound drowned?" asked diver Boyan Set, who telephoned the studio from his kitchen.
d6 [old=old; speaker=source; stance=asserts] A hay barge on the lake bed had caused a similar fright in the flood year.

@doc E | Lake District Leader | tabloid | 2032-12-06 | SUB CLAIMS DIVER
e1 [hurt=dead; speaker=source; stance=asserts] Brave frogman Boyan Set was laid out in the chapel last night, the deep's latest victim.
e2 [minister=joke; speaker=a ministry aide; stance=asserts] The boss was pulling the kids' legs, chuckles an aide about the defence minister's tale of a boat in the lake.
e3 [spread=barracks; speaker=a corporal; stance=asserts] A corporal swears the story got out of his own barracks kitchen before a soul in the bazaar had heard it.
e4 [bank=pensions; speaker=source; stance=asserts] Outside the Orumi bank it was the same old pensioners' queue as at the start of any month.
e5 [patrol=drill; speaker=source; stance=asserts] And those launches? The regular winter drill, sailors told us over soup.
e6 [spread=bazaar; speaker=a spice seller; stance=asserts] Others credit a spice seller in the bazaar, who boasts that he invented the yarn to shift his smoked trout.
pair c7 b1 different_event
pair d6 b1 different_event
pair d6 c1 different_event
pair c7 a1 different_event
pair c7 d1 different_event
pair d6 a1 different_event
pair e3 b3 conflict:place
pair a1 b6 skip
pair a1 c2 skip
pair a1 d4 skip
pair b1 a4 skip
pair b1 c2 skip
pair b1 d4 skip
pair c1 a4 skip
pair c1 b6 skip
pair c1 d4 skip
pair d1 a4 skip
pair d1 b6 skip
pair d1 c2 skip
pair a1 b2 skip
pair a1 c3 skip
pair a1 e5 skip
pair b1 a2 skip
pair b1 c3 skip
pair b1 e5 skip
pair c1 a2 skip
pair c1 b2 skip
pair c1 e5 skip
pair d1 a2 skip
pair d1 b2 skip
pair d1 c3 skip
pair d1 e5 skip
pair a1 b4 skip
pair a1 c6 skip
pair a1 d3 skip
pair a1 e2 skip
pair b1 c6 skip
pair b1 d3 skip
pair b1 e2 skip
pair c1 b4 skip
pair c1 d3 skip
pair c1 e2 skip
pair d1 b4 skip
pair d1 c6 skip
pair d1 e2 skip
pair b4 a2 skip
pair b4 c3 skip
pair b4 e5 skip
pair c6 a2 skip
pair c6 b2 skip
pair c6 e5 skip
pair d3 a2 skip
pair d3 b2 skip
pair d3 c3 skip
pair d3 e5 skip
pair e2 a2 skip
pair e2 b2 skip
pair e2 c3 skip
pair a1 b5 skip
pair a1 d5 skip
pair a1 e1 skip
pair b1 a6 skip
pair b1 d5 skip
pair b1 e1 skip
pair c1 a6 skip
pair c1 b5 skip
pair c1 d5 skip
pair c1 e1 skip
pair d1 a6 skip
pair d1 b5 skip
pair d1 e1 skip
pair a1 b3 skip
claim A submarine was photographed in Lake Orumi | A agree | B disagree | C disagree | D discuss
claim Savers stormed the Orumi bank | A agree | C disagree | D agree | E disagree
claim Diver Boyan Set is dead | A agree | B disagree | D disagree | E agree
