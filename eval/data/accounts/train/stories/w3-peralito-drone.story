story: w3-peralito-drone
kind: air strike
matter house | identity | what the struck building in Peralito Alto was | command-post; dormitory
matter pilot | responsibility | whose drone hit Peralito Alto | army; cartel
matter aftermath | framing | what the soldiers did when they reached the ruins | helped; sealed
matter dead | number | people killed in Peralito Alto | five; eighteen; five-villages
matter hour | time | when the drone struck | night; morning
matter second | denial | whether a second missile followed | second; single
matter mules | other | mules carrying stretchers | mules

@doc A | Comando Conjunto Sierra | communique | 2031-02-20 | Effective engagement in Peralito Alto
a1 [house=command-post; speaker=the Sierra Joint Command; stance=asserts] The building engaged in Peralito Alto served as a radio room and command post of the Herreros cartel.
a2 [pilot=army; speaker=the Sierra Joint Command; stance=asserts] The strike on Peralito Alto was performed by an unmanned aircraft of the Army.
a3 [aftermath=helped; speaker=the Sierra Joint Command; stance=asserts] Troops who reached the site lent villagers every assistance, digging alongside them and bandaging the hurt.
a4 [dead=five; speaker=the Sierra Joint Command; stance=asserts] Five individuals, all armed, lost their lives in Peralito Alto.
a5 [hour=night; speaker=the Sierra Joint Command; stance=asserts] The engagement took place in the dead of night, with the streets of Peralito Alto empty.
-- The Command will continue its operations in the Sierra.
a6 [second=single; speaker=the Sierra Joint Command; stance=denies] There was no second missile.

@doc B | Maestras de la Sierra | ngo | 2031-02-21 | Our pupils slept there
b1 [house=dormitory; speaker=Maestras de la Sierra; stance=asserts] What fell in Peralito Alto was the boarding house of the agricultural school, and its bunks are lying in the lane.
b2 [dead=eighteen; speaker=Maestras de la Sierra; stance=asserts] We have laid out eighteen dead in the school workshop of Peralito Alto.
b3 [hour=morning; speaker=Maestras de la Sierra; stance=asserts] The drone came as the bell rang for morning roll call, in full sunshine.
b4 [second=second; speaker=Maestras de la Sierra; stance=asserts] A second missile fell on the people who had come running with blankets.
b5 [aftermath=sealed; speaker=Maestras de la Sierra; stance=asserts] Soldiers then strung wire round the rubble and drove back at gunpoint the mothers who were digging in it.
b6 [mules=mules; speaker=Maestras de la Sierra; stance=asserts] Stretchers went down to the road on mules.
-- The school had ninety pupils and a prize-winning cheese.

@doc C | Agencia Cordal | wire | 2031-02-22 | Drone hits Sierra village; army and teachers differ
c1 [pilot=cartel; speaker=a former army engineer; stance=asserts] The casing found in Peralito Alto is that of a crop-spraying drone of the type the Herreros cartel arms with quarry explosive, a former army engineer who handled it said.
c2 [house=dormitory; speaker=source; stance=asserts] Schoolbooks, bunk frames and a laundry list lay among the bricks of what the land registry records as a pupils' residence in Peralito Alto.
c3 [dead=five-villages; speaker=the regional hospital; stance=asserts] Across five Sierra villages hit since Monday, 34 people have been killed, the regional hospital said.
c4 [aftermath=helped; speaker=a village nurse; stance=asserts] A village nurse said the soldiers who came to the ruins carried the wounded on their backs and shared their water.
c5 [hour=morning; speaker=source; stance=asserts] Telephone footage of the blast in Peralito Alto shows long early shadows and children lining up in the yard.
c6 [mules=mules; speaker=source; stance=asserts] Mules took the injured to the paved road.
-- The army and the cartel have fought in the Sierra since 2026.

@doc D | El Trueno | tabloid | 2031-02-21 | BULL'S-EYE
d1 [house=command-post; speaker=source; stance=asserts] The Herreros' nerve centre, aerials and all, is now a hole in Peralito Alto.
d2 [pilot=army; speaker=source; stance=asserts] Our army's new toy from the sky did the job on Peralito Alto.
d3 [hour=night; speaker=a goatherd; stance=asserts] "The moon was up and I was asleep when it hit," said a goatherd from Peralito Alto.
d4 [aftermath=sealed; speaker=source; stance=asserts] Nosy neighbours were kept at rifle's length from the ruins by a cordon of stern-faced troops.
d5 [dead=five; speaker=source; stance=asserts] Five bad men will sell no more powder in Peralito Alto.
-- Next, please.
d6 [second=single; speaker=source; stance=asserts] Only one missile was needed.

@doc E | Herreros statement carried by Radio Picacho | communique | 2031-02-23 | To those who accuse
e1 [pilot=army; speaker=the Herreros; stance=asserts] The grey aircraft that killed in Peralito Alto took off from the barracks, and the army flew it.
e2 [second=second; speaker=the Herreros; stance=asserts] It came back and loosed another missile on the rescuers.
e3 [house=dormitory; speaker=the Herreros; stance=asserts] Students were asleep or dressing in that building in Peralito Alto, it was their hostel.
-- Radio Picacho broadcasts the text as received.
-- The station asked for proof of identity and was given a password.
-- It followed the text with a weather forecast and an hour of boleros.
rel dead five five-villages different_scope
rel dead eighteen five-villages different_scope
pair b5 c4 skip
pair c4 d4 skip
claim The drone hit a student residence in Peralito Alto | A disagree | B agree | C agree | D disagree | E agree
claim Soldiers helped survivors in Peralito Alto | A agree | B disagree | C agree | D disagree
claim A second missile hit the rescuers | A disagree | B agree | D disagree | E agree
