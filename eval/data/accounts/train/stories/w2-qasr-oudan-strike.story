story: w2-qasr-oudan-strike
kind: air strike
matter target | identity | what the building at Qasr Oudan was | wedding-hall; command-post
matter aircraft | responsibility | whose aircraft dropped the bomb | coalition; republic
matter toll | number | how many people were killed | twenty-six; thirty-one; eight
matter warning | denial | whether residents had been warned | warned; unwarned
matter second-hit | framing | what the second explosion was | double-tap; munitions
matter hospital | outcome | what became of Oudan's hospital | closed; working
matter earlier | other | the strike of February on Oudan's cement works | february

@doc A | Al-Sahra Dispatch | wire | 2027-05-20 | Bomb hits wedding hall in Qasr Oudan, hospital sources say
a1 [target=wedding-hall; speaker=the hall's owner; stance=asserts] The building flattened on Thursday night was the Yasamin wedding hall, where a bridegroom's family had just cut the cake, its owner said.
a2 [toll=twenty-six; speaker=hospital sources; stance=asserts] Hospital sources put the dead at 26 by midnight, most of them women from the bride's side.
a3 [aircraft=coalition; speaker=shepherds; stance=asserts] Shepherds on the plateau described a grey twin-tailed jet of the kind flown by the coalition.
a4 [second-hit=double-tap; speaker=rescuers; stance=asserts] Rescuers said the aircraft circled back and dropped a second bomb as they dug for survivors.
-- The town lies on the truce line.
-- The road to the provincial capital was open on Friday.

@doc B | Northern Coalition Spokesperson | communique | 2027-05-21 | Strike on hostile command node
b1 [target=command-post; speaker=coalition spokesperson; stance=asserts] Thursday's precision strike at Qasr Oudan hit a brigade command post from which attacks on the truce line were being directed.
b2 [aircraft=coalition; speaker=coalition spokesperson; stance=asserts] A single coalition aircraft carried out the mission and returned safely to base.
b3 [second-hit=munitions; speaker=coalition spokesperson; stance=asserts] The later blast was the building's own stock of rockets cooking off in the fire.
b4 [warning=warned; speaker=coalition spokesperson; stance=asserts] Leaflets and telephone calls alerted people living nearby an hour before the weapon was released.
b5 [toll=eight; speaker=coalition spokesperson; stance=asserts] Our assessment is that eight fighters died.
-- The coalition takes all reasonable precautions.
-- Film of the mission will be shown to accredited correspondents on Monday.

@doc C | Office for Humanitarian Liaison | ngo | 2027-05-23 | Flash update No. 4: Qasr Oudan
c1 [toll=thirty-one; speaker=Office for Humanitarian Liaison; stance=asserts] As of Sunday morning the number of people killed by Thursday's strike stood at 31, after five of the wounded died in the provincial capital.
c2 [warning=unwarned; speaker=residents; stance=asserts] None of the forty residents interviewed had received any warning before the bomb fell.
c3 [hospital=closed; speaker=Office for Humanitarian Liaison; stance=asserts] The hospital in Oudan shut its doors on Friday after its generator burned out, and patients are being taken by road to Sarvan.
c4 [target=wedding-hall; speaker=assessment team; stance=asserts] The assessment team walked through the remains of a function hall strewn with chairs, garlands and a sound system.
c5 [second-hit=double-tap; speaker=assessment team; stance=asserts] Craters of matching size indicate that the hall was struck again from the air while ambulances stood in the yard.
c6 [earlier=february; speaker=source; stance=asserts] A raid in February on the cement works outside the town had killed eight night-shift workers.
rel earlier february february corroborates

@doc D | Republic News Service | state agency | 2027-05-22 | Enemy command destroyed at Oudan by Republic's falcons
d1 [target=command-post; speaker=army general staff; stance=asserts] The general staff announced the destruction of a den of officers who had turned a hall in Qasr Oudan into their operations room.
d2 [aircraft=republic; speaker=army general staff; stance=asserts] Pilots of the Republic's own 5th squadron flew the sortie from Marwan field, the general staff said.
d3 [hospital=working; speaker=provincial health director; stance=asserts] Oudan's hospital is treating the injured around the clock in all departments, according to the provincial health director.
d4 [warning=warned; speaker=army general staff; stance=asserts] Inhabitants of the quarter had been urged over loudspeakers to leave before the operation.
d5 [second-hit=munitions; speaker=army general staff; stance=asserts] Ammunition hidden in the cellar went on exploding until dawn.
-- The agency showed footage of a smoking roof.

@doc E | Layla in Oudan | eyewitness | 2027-05-24 | "We had come to dance"
e1 [target=wedding-hall; speaker=a cousin of the bride; stance=asserts] We had come to dance at my cousin's wedding, and the hall fell on us between two songs.
e2 [aircraft=republic; speaker=a cousin of the bride; stance=asserts] I know the sound of the Republic's old jets from my childhood, and it was that sound.
e3 [warning=unwarned; speaker=a cousin of the bride; stance=asserts] Nobody phoned, no paper fell from the sky; the first we knew was the roof.
e4 [hospital=closed; speaker=a cousin of the bride; stance=asserts] At the Oudan hospital a guard sent us away from a dark building with a chain on the gate.
-- My aunt's henna was still wet.
-- We buried my cousin in the dress, next to her grandmother, under the pistachio tree.

rel toll twenty-six thirty-one revision
pair b5 c6 different_event
pair b1 c1 skip
pair d1 c1 skip
claim The bomb at Qasr Oudan struck a wedding | A agree | B disagree | C agree | D disagree | E agree
claim A coalition jet bombed Qasr Oudan | A agree | B agree | D disagree | E disagree
claim Rescuers were bombed as they searched the rubble | A agree | B disagree | C agree | D disagree
