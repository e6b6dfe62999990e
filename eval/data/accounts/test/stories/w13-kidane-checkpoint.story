story: w13-kidane-checkpoint
kind: police
matter shooter | responsibility | who shot Kidane Mebrat | police; bandits
matter victim | identity | who Kidane Mebrat was | smuggler; medic
matter spot | place | where he was shot | bridge-checkpoint; bus-station
matter body | framing | how the body was returned | released-to-family; seized-by-family
matter suspects | outcome | what happened to the detained officers | released; charged; drivers-held
matter hour | time | time of the shooting | morning; night
matter strike | other | closed pharmacies in Harmaya | closed

@doc A | Red Sea Press | wire | 2028-09-04 | Police shoot medic at Harmaya checkpoint
a1 [shooter=police; speaker=two passengers; stance=alleges] Police shot dead Kidane Mebrat in Harmaya on Sunday, two passengers on his minibus said.
a2 [victim=medic; speaker=a hospital director; stance=asserts] Kidane worked as a medic at Harmaya's refugee hospital, its director said.
a3 [spot=bridge-checkpoint; speaker=two passengers; stance=asserts] He was hit at the checkpoint on the Harmaya bridge, the passengers said.
a4 [hour=morning; speaker=two passengers; stance=asserts] The shot was fired shortly after breakfast time, they said.
a5 [suspects=charged; speaker=a prosecutor; stance=asserts] Two officers detained over the killing have been charged with murder, a prosecutor said.
a6 [strike=closed; speaker=source; stance=asserts] Pharmacies in Harmaya closed in mourning.
-- Harmaya hosts refugees from both sides of the border war.

@doc B | Regional Police Command | communique | 2028-09-04 | Press note
b1 [shooter=bandits; speaker=Police Command; stance=asserts] Kidane Mebrat was killed by highway bandits who have been active around Harmaya for months.
b2 [victim=smuggler; speaker=Police Command; stance=asserts] The deceased was a known smuggler of arms and people.
b3 [spot=bus-station; speaker=Police Command; stance=asserts] The shooting took place at the Harmaya bus station.
b4 [hour=night; speaker=Police Command; stance=asserts] It happened towards midnight on Sunday.
b5 [body=released-to-family; speaker=Police Command; stance=asserts] The body was handed to the family by our officers on Monday with due respect.
b6 [suspects=released; speaker=Police Command; stance=asserts] The two officers held for questioning have been released and are back on duty, cleared of all suspicion.
b7 [suspects=drivers-held; speaker=Police Command; stance=asserts] Two minibus drivers are in custody for blocking a road.

@doc C | Harmaya Weekly | local paper | 2028-09-07 | The death of Kidane
c1 [shooter=police; speaker=a tea seller; stance=asserts] A policeman took aim and killed Kidane Mebrat, said a tea seller who stood beside him.
c2 [spot=bus-station; speaker=a tea seller; stance=asserts] Her stall is in the Harmaya bus station, and it was there that he fell.
c3 [victim=medic; speaker=a nurse; stance=asserts] "He dressed wounds in our hospital for nine years," said a nurse who trained with him.
c4 [hour=night; speaker=a tea seller; stance=asserts] The last buses had gone and it was close to midnight, the tea seller said.
c5 [body=seized-by-family; speaker=an uncle; stance=asserts] The family broke into the police morgue and carried off the body under warning shots, an uncle said.
c6 [strike=closed; speaker=source; stance=asserts] The town's pharmacies have now opened again.
c7 [suspects=released; speaker=a neighbour; stance=asserts] Both officers were let go and were seen back at work, a neighbour said.

@doc D | Border Monitors' Network | ngo | 2028-09-09 | Incident report 88
d1 [shooter=bandits; speaker=source; stance=asserts] Bandits in stolen uniforms fired the bullet that killed Kidane Mebrat, our monitors conclude.
d2 [spot=bridge-checkpoint; speaker=source; stance=asserts] Bloodstains and a cartridge were found beside the bridge checkpoint.
d3 [hour=morning; speaker=source; stance=asserts] His watch stopped a little after eight in the morning.
d4 [body=seized-by-family; speaker=source; stance=asserts] Relatives took his body out of the morgue by force on Monday.
d5 [victim=smuggler; speaker=source; stance=asserts] Documents in his bag show that Kidane made his living by smuggling rifles.
-- The monitors have given their file to the ombudsman.

@doc E | Habesha Talk | blog | 2028-09-10 | Questions
e1 [body=released-to-family; speaker=a sister; stance=asserts] His sister says an officer brought Kidane's body to their door and helped to carry the bier.
e2 [suspects=charged; speaker=a court usher; stance=asserts] A court usher showed me the murder charge against the two officers.
e3 [shooter=police; speaker=source; stance=asserts] It was police who shot Kidane.
-- I will write about the funeral next week.
rel suspects released drivers-held different_scope
rel suspects charged drivers-held different_scope
claim Police killed Kidane Mebrat | A discuss | B disagree | C agree | D disagree | E agree
claim Kidane Mebrat was a smuggler | A disagree | B agree | C disagree | D agree
claim The officers have been charged with murder | A agree | B disagree | C disagree | E agree
