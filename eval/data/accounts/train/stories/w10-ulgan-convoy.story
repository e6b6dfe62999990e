story: w10-ulgan-convoy
kind: battle
matter attack | responsibility | who attacked the Ulgan convoy | grey-wolves; army-patrol
matter cargo | identity | what the convoy carried | food; ammunition
matter fate | outcome | whether the convoy reached Ulgan | reached; looted; spring-convoy
matter road | control | who controls the Ulgan road | government; rebels
matter drivers | framing | what happened to the drivers | kidnapped; left-freely
matter siege | other | the siege of Ulgan | long
rel fate spring-convoy reached different_event
rel fate spring-convoy looted different_event

@doc A | Kumara Relief Union | ngo | 2030-11-03 | Aid convoy to Ulgan attacked
a1 [cargo=food; speaker=Kumara Relief Union; stance=asserts] Our convoy of trucks carrying flour and cooking oil was attacked on Saturday on its way to the besieged town of Ulgan.
a2 [attack=grey-wolves; speaker=Kumara Relief Union; stance=alleges] The attackers wore the badges of the Grey Wolves battalion.
a3 [fate=looted; speaker=Kumara Relief Union; stance=asserts] The trucks were emptied by armed men in the village of Chorna and none of the aid reached Ulgan.
a4 [drivers=kidnapped; speaker=Kumara Relief Union; stance=alleges] Five of our drivers were taken away at gunpoint and we demand their release.
a5 [road=rebels; speaker=Kumara Relief Union; stance=asserts] The road to Ulgan is in rebel hands from the Chorna crossroads onward.
a6 [siege=long; speaker=Kumara Relief Union; stance=asserts] People in Ulgan have been cut off since July.
-- All parties had been given the route and the number plates.
-- The Union has suspended its work in the district.

@doc B | Wolves' Voice channel | blog | 2030-11-03 | What was in the trucks
b1 [cargo=ammunition; speaker=Wolves' Voice; stance=alleges] The so-called aid convoy to Ulgan was packed with shells and cartridges for the garrison.
b2 [attack=army-patrol; speaker=Wolves' Voice; stance=alleges] It was an army patrol that opened fire on the convoy near Chorna, taking it for one of ours.
b3 [drivers=left-freely; speaker=Wolves' Voice; stance=asserts] The drivers climbed down, asked us for tea and went home on their own two feet.
b4 [road=rebels; speaker=Wolves' Voice; stance=asserts] Our battalion controls the Ulgan road and will keep it.
b5 [fate=looted; speaker=Wolves' Voice; stance=asserts] The cargo was unloaded in Chorna and shared out among those who need it, so Ulgan's garrison got nothing.
b6 [siege=long; speaker=Wolves' Voice; stance=asserts] After four months the ring around Ulgan is still closed.
-- Photographs follow tonight.
-- Brothers in the trenches, hold on.

@doc C | Interior Troops press office | communique | 2030-11-04 | Convoy delivered to Ulgan
c1 [fate=reached; speaker=Interior Troops; stance=asserts] The humanitarian convoy arrived in Ulgan on Sunday morning after its escort drove off an attack.
c2 [attack=grey-wolves; speaker=Interior Troops; stance=asserts] Militants of the Grey Wolves had opened fire on the trucks at the Chorna crossroads.
c3 [road=government; speaker=Interior Troops; stance=asserts] Government forces have full control of the road to Ulgan along its whole length.
c4 [cargo=food; speaker=Interior Troops; stance=asserts] Flour, oil and medicines were handed to the mayor of Ulgan.
c5 [drivers=left-freely; speaker=Interior Troops; stance=asserts] All drivers of the convoy returned to Kumara of their own accord once the trucks had been unloaded.
c6 [siege=long; speaker=Interior Troops; stance=asserts] The town has suffered under siege since midsummer.
-- The escort commander has been put forward for a medal.
-- The next convoy will leave within days.

@doc D | Kumara Tribune | broadsheet | 2030-11-05 | Ulgan waits in vain for the trucks
d1 [fate=looted; speaker=the mayor of Ulgan; stance=asserts] The mayor of Ulgan, Stefan Abay, said the aid convoy had been plundered on the way and his town had seen only one empty truck.
d2 [road=government; speaker=Stefan Abay; stance=asserts] He said army checkpoints now stood along the whole Ulgan road.
d3 [attack=army-patrol; speaker=a driver; stance=asserts] A driver who escaped told this newspaper that soldiers on patrol had shot at the convoy.
d4 [drivers=kidnapped; speaker=the driver; stance=asserts] Armed men bundled his colleagues into a van and drove off with them, he said.
d5 [cargo=food; speaker=the driver; stance=asserts] He insisted that he had loaded sacks of flour and cans of oil for Ulgan and checked every one.
d6 [siege=long; speaker=source; stance=asserts] Ulgan, with its brickworks and rail junction, has been encircled for four months.
d7 [fate=spring-convoy; speaker=source; stance=asserts] A convoy sent in May had reached Ulgan with all of its flour.
-- Bread in the town is sold by the slice.
-- The Relief Union's offices in Kumara were closed on Monday.

claim The aid convoy reached the town of Ulgan | A disagree | B disagree | C agree | D disagree
claim The Ulgan convoy was carrying ammunition | A disagree | B agree | C disagree | D disagree
claim The convoy's drivers were abducted | A agree | B disagree | C disagree | D agree
