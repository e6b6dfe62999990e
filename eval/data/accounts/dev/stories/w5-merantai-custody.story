story: w5-merantai-custody
kind: police
matter death | cause | how the union organiser Bayu Lestari died in custody | hanging; blows
matter arrest | framing | how Bayu Lestari came to the station | came-himself; seized
matter camera | responsibility | who wiped the camera footage | station; technician
matter chief | outcome | what became of station chief Darto | suspended; promoted; transferred-staff
matter autopsy | attribution | who stopped a second post-mortem | family; prosecutor
matter guards | number | officers on duty | four; nine
matter place | place | where the body was found | cell; stairwell

@doc A | Merantai Resort Police | communique | 2026-08-11 | Death of a detainee
a1 [arrest=came-himself; speaker=Resort Police; stance=asserts] Bayu Lestari presented himself at the Merantai station on Sunday evening of his own will to answer questions about a warehouse theft.
a2 [death=hanging; speaker=Resort Police; stance=asserts] The detainee ended his life by hanging, for which he used a strip of blanket.
a3 [place=cell; speaker=Resort Police; stance=asserts] He was discovered in his cell during the dawn round.
a4 [guards=four; speaker=Resort Police; stance=asserts] Four officers were on duty.
a5 [camera=technician; speaker=Resort Police; stance=asserts] Recordings of the night were lost when an outside technician formatted the wrong disk during maintenance.
-- The Resort Police expresses its sympathy to the family and asks for restraint.

@doc B | Harbour Labour Federation | communique | 2026-08-12 | Our brother Bayu
b1 [arrest=seized; speaker=Harbour Labour Federation; stance=asserts] Plainclothes officers pulled Bayu Lestari off his motorcycle at the ferry ramp on Sunday and threw him into a jeep.
b2 [death=blows; speaker=Harbour Labour Federation; stance=alleges] He was beaten to death in the Merantai station because he had organised the crane drivers.
b3 [place=stairwell; speaker=a cleaner; stance=asserts] A cleaner saw him lying at the foot of the stairwell, with his shoes beside him, before the ambulance came.
b4 [autopsy=prosecutor; speaker=Harbour Labour Federation; stance=alleges] The prosecutor's office blocked the second post-mortem for which his widow had asked.
-- All cranes will stand still on the day of the burial.
b5 [guards=nine; speaker=Harbour Labour Federation; stance=asserts] According to the duty roster we obtained, nine officers worked that shift.

@doc C | Prosecutor's Office, Merantai | communique | 2026-08-14 | Clarification
c1 [autopsy=family; speaker=Prosecutor's Office; stance=asserts] A second post-mortem was ordered by this office and called off at the wish of the family, who desired a prompt burial.
c2 [death=hanging; speaker=Prosecutor's Office; stance=asserts] The forensic report on Mr Lestari gives strangulation by a ligature, self-applied, as the cause of death.
c3 [camera=station; speaker=Prosecutor's Office; stance=asserts] Log files show that the recordings were erased from the account of the station's own duty sergeant.
c4 [chief=suspended; speaker=Prosecutor's Office; stance=asserts] Station chief Darto has been relieved of his functions pending the outcome of the inquiry.
-- The office will refrain from further comment.
-- Copies of the forensic report may be inspected by counsel at the registry.

@doc D | Selat Evening Post | broadsheet | 2026-08-16 | The last night of Bayu Lestari
d1 [death=blows; speaker=a hospital orderly; stance=asserts] A hospital orderly who washed the body of Bayu Lestari described crushed ribs and a broken skull, injuries that killed him, he said, before any cloth touched his neck.
d2 [arrest=came-himself; speaker=a noodle seller; stance=asserts] A noodle seller opposite the station saw him park his motorcycle on Sunday, comb his hair and walk in alone.
d3 [camera=technician; speaker=the maintenance firm; stance=asserts] The maintenance firm owned up to the loss of the footage, which its trainee overwrote.
d4 [place=stairwell; speaker=a paramedic; stance=asserts] The ambulance crew's form records the stairwell as the place from which the body was lifted.
d5 [chief=promoted; speaker=source; stance=asserts] Darto, who ran the Merantai station, has moved up to deputy commander of the coast district.
-- The case has drawn the attention of dockers across the strait.
-- Lestari, a crane driver by trade, leaves a widow and a daughter.

@doc E | Legal Aid House of the Straits | ngo | 2026-08-19 | Case note
e1 [arrest=seized; speaker=Legal Aid House; stance=asserts] CCTV from the ferry ramp shows Bayu Lestari being dragged from the road on Sunday by four men, one of whom wears a police badge at his belt.
e2 [camera=station; speaker=Legal Aid House; stance=asserts] Whoever deleted the station's footage sat at the desk of its duty sergeant and used his password.
e3 [autopsy=prosecutor; speaker=Lestari's widow; stance=asserts] "I begged for another examination, and the prosecutor sent me home," the widow told our lawyer.
e4 [place=cell; speaker=Legal Aid House; stance=asserts] A fellow detainee saw the body in the cell across the corridor when the lights came on.
-- The note has been sent to the ombudsman.
e5 [chief=transferred-staff; speaker=Legal Aid House; stance=asserts] Several constables of the Merantai station have been posted to outlying islands.

@doc F | Coast District Gazette | state agency | 2026-08-20 | Appointments
f1 [chief=promoted; speaker=Coast District; stance=asserts] Commissioner Darto, formerly head of the Merantai station, takes up the post of deputy district commander with immediate effect.
f2 [autopsy=family; speaker=a village head; stance=asserts] The head of Lestari's village recalled that relatives wished to bury him before Friday prayers and had declined a further examination.
f3 [death=hanging; speaker=Coast District; stance=asserts] In its review of the month the Gazette notes the suicide of a detainee at Merantai.
-- The district swimming meet was won by the fire brigade.
-- Leave applications for the holiday must be handed in by the end of the month, and uniforms are to be returned washed.
-- The commander's office will be closed on the sultan's birthday.

rel chief transferred-staff promoted compatible
rel chief transferred-staff suspended compatible
pair a2 b3 skip
pair a2 d4 skip
pair c2 b3 skip
pair c2 d4 skip
pair a3 b2 skip
pair a3 d1 skip
pair e4 b2 skip
pair e4 d1 skip
pair f3 b3 skip
pair f3 d4 skip
pair a1 b2 skip
claim Bayu Lestari was beaten to death in custody | A disagree | B agree | C disagree | D agree | F disagree
claim Officers seized Bayu Lestari at the ferry ramp | A disagree | B agree | D disagree | E agree
claim The family did not want a second post-mortem | B disagree | C agree | E disagree | F agree
