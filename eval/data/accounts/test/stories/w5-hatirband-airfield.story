story: w5-hatirband-airfield
kind: air strike
matter target | identity | what the bombed compound at Hatirband was | depot; orphanage
matter plane | responsibility | whose aircraft bombed Hatirband | junta; neighbour
matter blast | cause | what caused the great second explosion | munitions; gas
matter toll | number | deaths at Hatirband | six-night; twenty-two-later
matter driver | outcome | what became of the ambulance driver | alive; killed; unclear
matter notice | framing | how the people were told to leave | leaflets; surprise
matter bazaar | other | last month's strike on the Sonadih bazaar | bazaar

@doc A | Irrang Border Wire | wire | 2026-10-15 | Night raid hits Hatirband compound
a1 [target=orphanage; speaker=a teacher; stance=asserts] The compound bombed at Hatirband housed an orphanage run by the hill churches, a teacher who slept there said by telephone.
a2 [plane=junta; speaker=residents; stance=asserts] Residents recognised the engine note of the trainer jets flown by the military government at Nayaban and said they came in from its air base.
a3 [toll=six-night; speaker=a pastor; stance=asserts] Six bodies lay in the chapel on Wednesday night, according to a pastor.
a4 [notice=surprise; speaker=residents; stance=asserts] The bombs fell on sleeping people at Hatirband and the first sign of a raid was the roof coming down, residents said.
-- Phone lines to the valley were cut shortly afterwards.
a5 [driver=unclear; speaker=source; stance=asserts] It was unclear on Thursday what had become of Thang Lian, who drives the only ambulance in the valley.
a6 [bazaar=bazaar; speaker=source; stance=asserts] Last month a raid on the bazaar at Sonadih, downriver, killed porters unloading onions.

@doc B | Directorate of Public Information, Nayaban | state agency | 2026-10-16 | Terrorist munitions site neutralised
b1 [target=depot; speaker=Directorate of Public Information; stance=asserts] The facility destroyed at Hatirband was a rocket depot of the terrorist Valley Army, disguised under a tin roof.
b2 [plane=junta; speaker=Directorate of Public Information; stance=asserts] Pilots of our air arm carried out the Hatirband mission and returned safely to base.
b3 [notice=leaflets; speaker=Directorate of Public Information; stance=asserts] Leaflets dropped over Hatirband since the weekend had urged inhabitants to move beyond the river.
b4 [blast=munitions; speaker=Directorate of Public Information; stance=asserts] The great explosion that followed the strike came from stored rockets cooking off.
-- The operation is part of the plan for tranquillity in the border districts.
b5 [driver=alive; speaker=Directorate of Public Information; stance=asserts] Reports about an ambulance driver are theatre, as the gentleman was filmed on Thursday drinking tea at his cousin's house.

@doc C | Valley Army | communique | 2026-10-16 | To the peoples of the border
c1 [target=depot; speaker=Valley Army; stance=asserts] Comrades, the enemy has struck our arms store at Hatirband, and we shall rebuild it stone by stone.
c2 [plane=neighbour; speaker=Valley Army; stance=alleges] The aircraft over Hatirband came from across the frontier, sent by the neighbouring kingdom that wants our jade.
c3 [blast=munitions; speaker=Valley Army; stance=asserts] Our stock of mortar shells went up with a roar and lit the valley like noon.
c4 [driver=killed; speaker=Valley Army; stance=asserts] We salute Thang Lian, ambulance driver, who met his death at the wheel on the road to the compound.
-- We ask every household for a day's rice.
c5 [notice=surprise; speaker=Valley Army; stance=asserts] The enemy came like a thief over Hatirband, with the whole valley asleep and unaware.

@doc D | Hill Churches' Council | ngo | 2026-10-20 | Statement on the destruction of our home at Hatirband
d1 [target=orphanage; speaker=Hill Churches' Council; stance=asserts] Our children's home at Hatirband is gone: the bombs struck the dormitory, the kitchen and the swing.
d2 [toll=twenty-two-later; speaker=Hill Churches' Council; stance=asserts] As of Monday we have buried twenty-two people from Hatirband.
d3 [blast=gas; speaker=a cook; stance=asserts] The loud second explosion was the row of cooking-gas cylinders behind the kitchen, says the cook who had filled them.
d4 [driver=killed; speaker=Hill Churches' Council; stance=asserts] Thang Lian was burned to death in his ambulance as he turned into our lane.
-- Donations for school books may be left with the bishop's office.
d5 [notice=leaflets; speaker=a house mother; stance=asserts] A house mother had kept a leaflet found on Sunday that told Hatirband to empty itself; she had taken it for an election flyer.

@doc E | Flight Paths Asia | blog | 2026-10-22 | Which jets flew over Hatirband?
e1 [plane=neighbour; speaker=Flight Paths Asia; stance=asserts] Radar screenshots put the formation that bombed Hatirband on a track that begins and ends at an air base of the neighbouring kingdom.
e2 [blast=gas; speaker=Flight Paths Asia; stance=asserts] In the video the second fireball at Hatirband rolls orange and slow, as burning cooking gas does, and the sound agrees.
e3 [driver=alive; speaker=Flight Paths Asia; stance=asserts] The ambulance man posted a short clip on Friday from a hospital bed, cheerful under his bandages.
-- Comments are moderated.
-- Thanks to the spotters who sent recordings.
e4 [bazaar=bazaar; speaker=Flight Paths Asia; stance=asserts] At Sonadih bazaar in September, by contrast, the tracks led back to Nayaban.
e5 [toll=twenty-two-later; speaker=Flight Paths Asia; stance=asserts] The churches now list twenty-two dead at Hatirband, and we see little reason to doubt the names.

rel toll six-night twenty-two-later revision
rel driver unclear alive compatible
rel driver unclear killed compatible
pair a3 e4 unrelated
pair b2 e4 different_event
pair c2 e4 different_event
pair a6 e4 compatible
pair d1 a6 different_event
pair b1 a6 different_event
pair b4 d1 skip
pair b4 a1 skip
pair d3 b1 skip
pair d3 c1 skip
pair e2 b1 skip
pair e2 c1 skip
pair a4 c1 skip
pair a4 b1 skip
pair a4 d1 skip
pair c3 d1 skip
pair c3 a1 skip
pair a4 e2 skip
claim The compound bombed at Hatirband was an orphanage | A agree | B disagree | C disagree | D agree
claim The military government's jets bombed Hatirband | A agree | B agree | C disagree | E disagree
claim Ambulance driver Thang Lian died in the raid | A discuss | B disagree | C agree | D agree | E disagree
