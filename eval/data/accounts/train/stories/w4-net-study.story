story: w4-net-study
kind: science
matter drop | cause | why malaria fell in the Bafing villages | nets; dry-year
matter halt | framing | how the Bafing net study ended | completed; stopped-by-alarm
matter rash | identity | what the rash of the sleepers was | insecticide; scabies
matter consent | responsibility | who signed for the children | parents; headmen
matter head | attribution | what Professor Nene Fadiga thinks of her sponsor | grateful; accuses
matter samples | place | where the blood samples went | capital; abroad
matter cases | number | fall in malaria | trial; region
matter nets-colour | other | the nets' colour | blue

@doc A | Institute for Tropical Trials | communique | 2027-11-22 | Bafing net study meets its goal
a1 [drop=nets; speaker=Institute for Tropical Trials; stance=asserts] Malaria retreated in the Bafing villages because their people slept under the new double-treated nets.
a2 [halt=completed; speaker=Institute for Tropical Trials; stance=asserts] The Bafing study ran its full course and was closed on the day laid down in the protocol.
a3 [samples=capital; speaker=Institute for Tropical Trials; stance=asserts] All blood samples from Bafing are stored in the Institute's freezers in the capital.
a4 [cases=trial; speaker=Institute for Tropical Trials; stance=asserts] Cases in the trial villages were down by 61 per cent.
a5 [head=grateful; speaker=Nene Fadiga; stance=asserts] "Our sponsor gave us money and left us alone," said Professor Nene Fadiga, who led the study.
-- The Institute works with eleven universities on the continent.
-- A scientific article has been submitted and is under review.

@doc B | Bafing Youth Platform | ngo | 2027-11-25 | Questions from the trial villages
b1 [rash=insecticide; speaker=source; stance=asserts] The rash that spread over sleepers' arms in Bafing came from the chemical in the new nets, as it went away when they were hung outside.
b2 [consent=headmen; speaker=source; stance=asserts] For most of the Bafing children it was the village headman who put his thumb on the form, and the parents heard of it later.
b3 [samples=abroad; speaker=source; stance=asserts] Boxes of our blood were flown from Bafing to a laboratory overseas, as the labels left behind in the school show.
b4 [halt=stopped-by-alarm; speaker=source; stance=asserts] The study in Bafing was broken off in a hurry when the safety board saw the skin pictures.
b5 [nets-colour=blue; speaker=source; stance=asserts] Blue nets now serve as goat pens.
-- The Platform has members in all nine villages.
-- We ask for a public meeting in a language that our mothers understand.

@doc C | The Savannah Physician | trade press | 2027-11-29 | Reading the Bafing data
c1 [drop=dry-year; speaker=source; stance=asserts] The simplest explanation of the decline in Bafing is the driest year in two decades, which left the mosquitoes nowhere to breed.
c2 [rash=scabies; speaker=two dermatologists; stance=asserts] Two dermatologists who saw the patients in Bafing diagnosed scabies, an old acquaintance of the region.
c3 [halt=completed; speaker=the chair of the safety board; stance=asserts] The chair of the safety board said that the last visit in Bafing had taken place exactly as scheduled.
c4 [cases=region; speaker=source; stance=asserts] In the region at large, malaria fell by 34 per cent over the same period.
c5 [consent=parents; speaker=source; stance=asserts] The consent forms that we inspected bear the marks of mothers and fathers, one for each child.
-- Insecticide resistance is documented along the river.
-- Letters should not exceed three hundred words.

@doc D | Radio Bafing | broadcaster transcript | 2027-11-30 | The doctor's chair
d1 [head=accuses; speaker=Nene Fadiga; stance=asserts] Professor Fadiga tells us in a shaking voice that her sponsor leaned on her to leave out two villages.
d2 [drop=nets; speaker=a village health worker; stance=asserts] A health worker is sure of it: where the blue nets hung, the fever went, and in the hamlet that had been left out it stayed.
d3 [rash=insecticide; speaker=a mother; stance=asserts] One mother washed her net seven times, the smell of the spray went, and so did the children's rash.
d4 [samples=capital; speaker=a driver; stance=asserts] The driver of the cold van drove every box from Bafing to the Institute in the capital and has the fuel receipts.
d5 [consent=headmen; speaker=a headman; stance=asserts] A headman admits that he signed for his whole village, since the parents were in the fields.
d6 [nets-colour=blue; speaker=source; stance=asserts] The nets are blue, like our station's door.

@doc E | The Capital Observer | broadsheet | 2027-12-03 | A net with holes
e1 [halt=stopped-by-alarm; speaker=source; stance=asserts] Emails show the Bafing trial being ended early on the urgent advice of its safety monitors.
e2 [samples=abroad; speaker=a customs officer; stance=asserts] A customs officer confirmed having cleared frozen blood from Bafing for shipment to another continent.
e3 [rash=scabies; speaker=the health ministry; stance=asserts] The health ministry puts the skin complaints in Bafing down to the itch mite.
e4 [head=grateful; speaker=a colleague; stance=asserts] A colleague says that Fadiga speaks of the sponsor with warmth and has dedicated her lecture to it.
e5 [drop=dry-year; speaker=the met service; stance=asserts] The rivers were so low, the met service points out, that mosquito counts had collapsed across Bafing with or without nets.
e6 [consent=parents; speaker=source; stance=asserts] Mothers in three villages recalled the form being read to them and said that they had pressed their thumbs to it themselves.
-- The sponsor, a foundation, referred questions to the Institute.
rel cases trial region different_scope
claim The new nets caused the fall in malaria in Bafing | A agree | C disagree | D agree | E disagree
claim The Bafing study was stopped over safety concerns | A disagree | B agree | C disagree | E agree
claim Parents gave consent for their children | B disagree | C agree | D disagree | E agree
