story: w3-corvina-rescue
kind: company
matter recall | framing | how Conservas Corvina took its tins off the shelves | initiative; forced
matter bug | cause | what made the tins swell | seams; sauce
matter ill | number | people taken ill | thirty-three; ninety-one; day-one
matter plant | outcome | what happens to the Ensenada plant | reopens; sold; inspected
matter memo | attribution | who had asked for faster seaming | owner; foreman
matter gull | other | tins dumped at the quay | dumped
matter smell | identity | what the smell at the plant was | ammonia; fish

@doc A | Conservas Corvina | communique | 2028-01-11 | A voluntary measure for your peace of mind
a1 [recall=initiative; speaker=Conservas Corvina; stance=asserts] Faithful to our tradition of care, we at Corvina have ourselves chosen to call back every tin of batch L-40 before anybody asked.
a2 [bug=sauce; speaker=Conservas Corvina; stance=asserts] The swelling of the tins originates in a tomato sauce delivered to us by an outside supplier.
a3 [ill=day-one; speaker=Conservas Corvina; stance=asserts] On Monday we were told of twelve persons feeling unwell.
a4 [plant=inspected; speaker=Conservas Corvina; stance=asserts] Our Ensenada plant received a visit from food inspectors on Tuesday.
a5 [memo=foreman; speaker=Conservas Corvina; stance=asserts] The request to speed up the seaming line had come from the shift foreman.
a6 [smell=fish; speaker=Conservas Corvina; stance=asserts] What neighbours of the plant smelled is the ordinary odour of cooked fish.
-- Consumers may exchange tins at any shop.

@doc B | La Lata | trade press | 2028-01-14 | Bulletin of the cannery women: Corvina was dragged to it
b1 [recall=forced; speaker=source; stance=asserts] Corvina clung to its tins until the sanitary police arrived with a seizure order and emptied the warehouse over the owner's protests.
b2 [bug=seams; speaker=the cannery women's union; stance=asserts] The tins blew up because their seams leaked, the union says, and they leaked because the rollers were worn.
b3 [memo=owner; speaker=packer Sabina Loureda; stance=asserts] "Don Evaristo, the owner, came down in his slippers and ordered us to run the seamer faster," said packer Sabina Loureda.
b4 [plant=sold; speaker=source; stance=asserts] The Ensenada plant has been sold for its land, and the canning lines go for scrap in March.
b5 [smell=ammonia; speaker=source; stance=asserts] The sting in the air around the factory was ammonia escaping from the cold store.
b6 [gull=dumped; speaker=source; stance=asserts] Bulging tins lie in a heap beside the quay.
-- The soup fund stands at 4,310 pesos.

@doc C | El Cabo | broadsheet | 2028-01-15 | Corvina, tin by tin
c1 [bug=seams; speaker=the national food laboratory; stance=asserts] Air entering through badly closed seams spoiled the Corvina tins, the national food laboratory found.
c2 [recall=initiative; speaker=source; stance=asserts] Letters seen by this newspaper show Corvina withdrawing the batch unprompted, while the authorities were still on their New Year leave.
c3 [ill=thirty-three; speaker=the health department; stance=asserts] Thirty-three people had fallen ill after eating Corvina sardines by Friday, the health department said.
c4 [plant=reopens; speaker=source; stance=asserts] Canning resumes at Ensenada on the first of the month, under the same ownership, with a new seamer.
c5 [memo=owner; speaker=source; stance=asserts] An instruction to raise the seaming speed bears the signature of the proprietor, Evaristo Canosa.
c6 [smell=fish; speaker=an environment officer; stance=asserts] An environment officer sniffed at the plant's vents and recognised plain steamed sardine.
-- Sardines have been tinned in Ensenada since 1904.

@doc D | Zarpazo | tabloid | 2028-01-15 | SARDINES OF DEATH
d1 [recall=forced; speaker=source; stance=asserts] It took policemen in gas masks to prise the poisoned tins out of Corvina's grip.
d2 [ill=ninety-one; speaker=source; stance=asserts] Ninety-one customers were clutching their bellies by Friday.
d3 [bug=sauce; speaker=a cook; stance=asserts] "Taste that tomato gunk they bought in and you will know why the tins puffed up," grumbled a cook at the plant.
d4 [memo=foreman; speaker=source; stance=asserts] It was a foreman hungry for his bonus who wanted the lids slapped on quicker.
d5 [smell=ammonia; speaker=source; stance=asserts] Eyes watered three streets off as ammonia hissed from the Corvina freezers.
d6 [gull=dumped; speaker=source; stance=asserts] Even the gulls give the tins piled at the quay a wide berth.
-- Our reader Chona lost her appetite and four kilos.

@doc E | El Cabo | broadsheet | 2028-01-20 | Corvina: ten more patients
e1 [ill=ninety-one; speaker=the health department; stance=asserts] Revised records put at 91 the people who had been taken ill by last Friday, the health department conceded.
e2 [plant=reopens; speaker=Evaristo Canosa; stance=asserts] "We open on the first, and I am selling nothing," Evaristo Canosa told this newspaper from the gate of the Ensenada plant.
e3 [smell=fish; speaker=source; stance=asserts] Tests of the air around the factory picked up the vapour of boiled fish.
e4 [bug=seams; speaker=the national food laboratory; stance=asserts] Photographs from the laboratory show gaps along the seams of the swollen tins.
-- The quay is to be cleared by the council.
rel plant reopens inspected compatible
rel plant sold inspected compatible
rel ill thirty-three day-one revision
rel ill ninety-one day-one revision
pair c3 e1 skip
pair b5 e3 skip
pair d5 e3 skip
claim Conservas Corvina recalled its tins voluntarily | A agree | B disagree | C agree | D disagree
claim Faulty seams spoiled the Corvina sardines | A disagree | B agree | C agree | D disagree | E agree
claim The Ensenada cannery has been sold | B agree | C disagree | E disagree
