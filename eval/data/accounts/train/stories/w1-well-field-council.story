story: w1-well-field-council
kind: local council
matter decision | outcome | what Gorna council decided on the wells | leased; refused; partly
matter meetingtone | framing | how the farmers came to leave the meeting | ejected; satisfied
matter drought | cause | why the wells ran dry | bottler; drought
matter reeve | attribution | what Reeve Zina Olt said about the bottling firm | invited; warned
matter paper | responsibility | who drafted the contract | notary; firm
matter pump | control | who has the pump house | farmers; municipality
matter rate | number | litres per day allowed | fifty; two-hundred; district
matter survey | time | whether the survey came before or after the vote | before; after
matter geese | other | geese on the village green | geese
matter 2028vote | other | the vote of 2028 | former

@doc A | Gorna District Information | local paper | 2033-06-08 | Council on wells: summary
a1 [decision=leased; speaker=source; stance=asserts] Gorna council resolved on Tuesday to lease the upper wells to the Alpenrose bottling firm for ten years.
a2 [meetingtone=satisfied; speaker=source; stance=asserts] The farmers thanked the council for its explanations and left in good time for the milking.
a3 [rate=fifty; speaker=the clerk; stance=asserts] The firm may draw 50,000 litres a day from the upper wells, the clerk said.
a4 [drought=drought; speaker=the hydrologist; stance=asserts] The drying up of the lower wells is a result of three rainless summers, according to the district hydrologist.
a5 [survey=before; speaker=source; stance=asserts] The hydrologist's survey had been submitted before the vote was taken.
a6 [2028vote=former; speaker=source; stance=asserts] In 2028 the council had turned down a similar request from another firm.
a7 [geese=geese; speaker=source; stance=asserts] Owners of geese are asked to keep them off the village green.
-- The next meeting is on 6 July.

@doc B | Hands Off Our Wells | blog | 2033-06-08 | Tuesday night in Gorna
b1 [meetingtone=ejected; speaker=source; stance=asserts] Stewards took us by the sleeves and marched every farmer out of the hall before the item was reached.
b2 [drought=bottler; speaker=source; stance=asserts] Our wells ran dry in the very week that the firm's test pumps were switched on, and there lies the cause.
b3 [paper=firm; speaker=source; stance=asserts] The contract, comma for comma, was written by the firm's own lawyers.
b4 [pump=farmers; speaker=source; stance=asserts] The pump house has been ours since Wednesday at dawn, and we have put a bull in front of it.
b5 [reeve=invited; speaker=source; stance=asserts] Remember that it was Zina Olt, our reeve, who wrote to the bottlers and asked them to come.
b6 [rate=two-hundred; speaker=source; stance=asserts] The annex that nobody read grants them 200,000 litres a day from the upper wells.
b7 [survey=after; speaker=source; stance=asserts] They voted first and had the survey done afterwards to fit.

@doc C | Alpenrose Waters | communique | 2033-06-10 | Good neighbours in Gorna
c1 [decision=leased; speaker=Alpenrose Waters; stance=asserts] We are grateful to the council of Gorna for entrusting the upper wells to us by lease.
c2 [paper=notary; speaker=Alpenrose Waters; stance=asserts] The agreement was drawn up by an independent notary at the council's request.
c3 [rate=fifty; speaker=Alpenrose Waters; stance=asserts] It entitles us to 50,000 litres daily.
c4 [pump=municipality; speaker=Alpenrose Waters; stance=asserts] The pump house is held and operated by the municipality.
c5 [drought=drought; speaker=Alpenrose Waters; stance=asserts] Prolonged lack of rain has emptied wells throughout the valley, those of Gorna among them.
c6 [reeve=invited; speaker=Alpenrose Waters; stance=asserts] It was at the kind invitation of Reeve Olt that we first came to Gorna.
-- A tasting is planned for harvest time.

@doc D | Highlands Quarterly Review | broadsheet | 2033-06-13 | The bull at the pump house
d1 [decision=refused; speaker=the minutes; stance=asserts] The signed minutes, which the secretary let us copy, record that the motion to lease the upper wells of Gorna was lost.
d2 [pump=farmers; speaker=source; stance=asserts] The farmers have the pump house, as we can testify, having been admitted to it past the bull.
d3 [reeve=warned; speaker=Zina Olt; stance=asserts] Zina Olt, the reeve, told us that she had cautioned the council against the bottlers in three letters and read us the sharpest of them.
d4 [survey=after; speaker=the hydrologist; stance=asserts] The district hydrologist dates his fieldwork to the week following the vote.
d5 [drought=bottler; speaker=a hydrologist from Hansk; stance=asserts] A second hydrologist, from Hansk, has no doubt that the test pumping drew down the lower wells.
d6 [meetingtone=satisfied; speaker=the innkeeper; stance=asserts] As for the meeting itself, the farmers came across to the inn from it in a contented mood, the innkeeper recalls, and drank to the reeve.
d7 [rate=district; speaker=source; stance=asserts] In the district as a whole, bottlers are licensed for 900,000 litres a day.
d8 [2028vote=former; speaker=source; stance=asserts] A request from another company had been rejected by the council in 2028.

@doc E | Gorna Municipality | communique | 2033-06-12 | Notice
e1 [decision=refused; speaker=Gorna Municipality; stance=asserts] In view of reports to the contrary it is stated that the lease of the upper wells was not approved.
e2 [pump=municipality; speaker=Gorna Municipality; stance=asserts] Municipal staff are in charge of the pump house and ask the public to keep away from the bull.
e3 [paper=notary; speaker=Gorna Municipality; stance=asserts] The draft contract before the council was the work of the notary.
e4 [survey=before; speaker=Gorna Municipality; stance=asserts] Councillors had the survey in hand prior to their vote.
e5 [reeve=warned; speaker=Reeve Zina Olt; stance=asserts] Reeve Olt reminds residents that she advised against the bottling firm from the beginning.
e6 [geese=geese; speaker=Gorna Municipality; stance=asserts] Geese found on the green will be impounded.

@doc F | Radio Pasture | broadcaster transcript | 2033-06-14 | Farm hour
f1 [meetingtone=ejected; speaker=farmer Tove Ragan; stance=asserts] Farmer Tove Ragan told us how two stewards had carried her out of the council hall on her chair.
f2 [paper=firm; speaker=the notary; stance=asserts] The notary was with us too, and said that he had merely stamped what the firm's lawyers sent him.
f3 [decision=partly; speaker=a councillor; stance=asserts] A councillor said the lower wells had been left out of the vote.
f4 [rate=two-hundred; speaker=Tove Ragan; stance=asserts] Ragan read out the annex, with its 200,000 litres a day.
-- Afterwards we had the milk prices and a talk on hoof care with the district vet.
rel decision leased partly compatible
rel decision refused partly compatible
rel rate fifty district different_scope
rel rate two-hundred district different_scope
pair d8 a1 different_event
pair d8 c1 different_event
pair a6 c1 different_event
pair a6 e1 different_event
pair d8 e1 different_event
pair a1 b6 skip
pair a1 c3 skip
pair a1 d7 skip
pair a1 f4 skip
pair c1 a3 skip
pair c1 b6 skip
pair c1 d7 skip
pair c1 f4 skip
pair d1 a3 skip
pair d1 b6 skip
pair d1 c3 skip
pair d1 f4 skip
pair e1 a3 skip
pair e1 b6 skip
pair e1 c3 skip
pair e1 d7 skip
pair e1 f4 skip
pair f3 a3 skip
pair f3 b6 skip
pair f3 c3 skip
pair f3 d7 skip
pair a1 b3 skip
pair a1 c2 skip
pair a1 e3 skip
pair a1 f2 skip
pair c1 b3 skip
pair c1 e3 skip
pair c1 f2 skip
pair d1 b3 skip
pair d1 c2 skip
pair d1 e3 skip
pair d1 f2 skip
pair e1 b3 skip
pair e1 c2 skip
pair e1 f2 skip
pair f3 b3 skip
pair f3 c2 skip
pair f3 e3 skip
claim Gorna council leases its wells to bottler | A agree | C agree | D disagree | E disagree
claim Farmers were thrown out of the council meeting | A disagree | B agree | D disagree | F agree
claim Bottler's pumps dried up the wells | A disagree | B agree | C disagree | D agree
