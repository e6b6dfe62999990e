story: w11-sefton-clinic
kind: rumour
matter patients | denial | whether St Aldo hospital turned away patients on Saturday night | turned-away; admitted-all
matter video | identity | what the viral video of the corridor shows | real-ward; film-set
matter origin | attribution | who first posted the video | nurse; student
matter er-state | framing | the state of the emergency room at St Aldo | overwhelmed; busy-orderly
matter cause | cause | why ambulances queued outside St Aldo | staff-shortage; road-works
matter review | other | the inspection ordered by the health office | ordered

@doc A | Brando Daily Star | tabloid | 2027-11-08 | Hell ward: video shows sick left on floor
a1 [video=real-ward; speaker=source; stance=asserts] A shocking video shows patients lying on the floor of a corridor at St Aldo hospital in Brando.
a2 [patients=turned-away; speaker=source; stance=asserts] Sick people were sent home from the doors of St Aldo on Saturday night as beds ran out.
a3 [origin=nurse; speaker=source; stance=asserts] The video was first posted by a night nurse who could take it no longer.
a4 [er-state=overwhelmed; speaker=a visitor; stance=asserts] "The emergency room was chaos, people screaming and nobody in charge," a visitor said of St Aldo.
a5 [cause=staff-shortage; speaker=source; stance=asserts] Ambulances queued around the block because there were too few doctors to take patients in.
-- St Aldo is the largest hospital in the eastern districts of Brando.
a6 [patients=turned-away; speaker=Rosa Imbert; stance=asserts] Rosa Imbert said her father, who has heart trouble, was refused at the St Aldo entrance and told to go elsewhere.
a7 [review=ordered; speaker=source; stance=asserts] The city health office has ordered an inspection of the hospital.

@doc B | St Aldo Hospital Trust | communique | 2027-11-08 | Hospital answers online video
b1 [video=film-set; speaker=St Aldo Hospital Trust; stance=asserts] The corridor video shared online was shot for a television drama in the disused west wing, St Aldo hospital said.
b2 [patients=admitted-all; speaker=St Aldo Hospital Trust; stance=denies] Every patient who came to St Aldo on Saturday night was seen and none was sent away, the hospital said.
b3 [er-state=busy-orderly; speaker=Dr Pell Aranda; stance=asserts] The emergency room at St Aldo was full but calm, and teams worked to plan, said medical director Dr Pell Aranda.
b4 [cause=road-works; speaker=St Aldo Hospital Trust; stance=asserts] Ambulances had to wait outside because road works had narrowed the entrance ramp to a single lane.
b5 [origin=student; speaker=St Aldo Hospital Trust; stance=asserts] According to the trust, the clip came from a film student who had worked as an extra on the set.
-- The trust runs two hospitals and nine clinics in the city.
b6 [er-state=busy-orderly; speaker=Dr Pell Aranda; stance=asserts] "It was a normal busy Saturday and the staff handled it well," Dr Aranda said.
b7 [review=ordered; speaker=St Aldo Hospital Trust; stance=asserts] The trust welcomes the inspection ordered by the health office.

@doc C | FactLine Brando | blog | 2027-11-09 | Is the St Aldo corridor video real? What we found
c1 [video=film-set; speaker=source; stance=asserts] We matched the tiles and lamps in the St Aldo video with stills from a hospital drama, and the scene was staged for the cameras.
c2 [origin=student; speaker=source; stance=asserts] The earliest copy we could find was uploaded by a student at the Brando film school.
c3 [patients=turned-away; speaker=source; stance=asserts] The claim that patients were turned away from St Aldo on Saturday is correct: we have seen referral slips handed out at the door.
c4 [er-state=overwhelmed; speaker=two paramedics; stance=asserts] Two paramedics told FactLine the St Aldo emergency room had lost control by ten in the evening.
c5 [cause=staff-shortage; speaker=source; stance=asserts] Duty rosters show that four of eleven doctors were absent, which explains the queue of ambulances at St Aldo.
-- FactLine asked the hospital for its admission log on Sunday and has had no reply.
c6 [video=film-set; speaker=the production company; stance=asserts] The production company confirmed it filmed the corridor scene in September with paid extras.
c7 [review=ordered; speaker=the health office; stance=asserts] A health office spokeswoman said inspectors would visit this week.

@doc D | Brando Nurses' Federation | communique | 2027-11-09 | Our members on the night at St Aldo
d1 [origin=nurse; speaker=Brando Nurses' Federation; stance=asserts] A member of the federation on the night shift recorded and posted the St Aldo video, the nurses' union said.
d2 [video=real-ward; speaker=Brando Nurses' Federation; stance=asserts] The pictures were taken in the main corridor of St Aldo on Saturday and show real patients, the federation said.
d3 [patients=admitted-all; speaker=Brando Nurses' Federation; stance=asserts] Thanks to the nurses, all those who reached the St Aldo entrance that night were taken in and treated.
d4 [er-state=overwhelmed; speaker=Ginevra Toll; stance=asserts] "The emergency department collapsed under the load and we said it would," federation chair Ginevra Toll said.
d5 [cause=road-works; speaker=Ginevra Toll; stance=asserts] Toll blamed the ambulance queue on the digging at the entrance ramp, which the trust had allowed in the flu season.
-- The federation has asked for a meeting with the trust's board.
d6 [er-state=overwhelmed; speaker=Brando Nurses' Federation; stance=asserts] Nurses could not keep order in the emergency room after nine in the evening, according to the federation.

claim The viral corridor video shows real patients at St Aldo | A agree | B disagree | C disagree | D agree
claim St Aldo hospital sent patients away on Saturday night | A agree | B disagree | C agree | D disagree
claim Road works caused the ambulance queue at St Aldo | A disagree | B agree | C disagree | D agree
