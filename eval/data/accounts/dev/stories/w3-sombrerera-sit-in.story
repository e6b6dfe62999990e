story: w3-sombrerera-sit-in
kind: protest
matter leaving | framing | how the students' occupation of the rectorate ended | marched-out; evicted
matter damage | responsibility | who wrecked the archive | students; police; archive-closed
matter rector | attribution | what the rector asked of the governor | police; patience
matter dog | identity | who the man with the hammer was | lecturer; agent
matter fee | outcome | what happened to the tuition fee | frozen; raised
matter days | time | how the occupation compares with the term | before-exams; during-exams
matter poem | other | a poem read from the balcony | poem

@doc A | Universidad de Sombreral | communique | 2027-06-17 | Return to normality at the Rectorate
a1 [leaving=marched-out; speaker=the University of Sombreral; stance=asserts] The students occupying the Rectorate brought their action to a close themselves and left arm in arm, having swept the hall.
a2 [rector=patience; speaker=the University of Sombreral; stance=asserts] The Rector had urged the Governor to keep the police away and allow the students time.
a3 [damage=police; speaker=the University of Sombreral; stance=asserts] The harm done to the historical archive is the work of the riot police who forced its doors.
a4 [fee=frozen; speaker=the University of Sombreral; stance=asserts] The tuition fee will stay where it is for the coming year.
a5 [days=before-exams; speaker=the University of Sombreral; stance=asserts] The occupation was over by the time examinations started.
-- Lost scarves may be claimed at the porter's lodge.

@doc B | Gobernación de Sombreral | communique | 2027-06-17 | Rule of law upheld at the University
b1 [leaving=evicted; speaker=the Governor's office; stance=asserts] Officers cleared the Rectorate room by room and removed the occupiers, who clung to the banisters.
b2 [damage=students; speaker=the Governor's office; stance=asserts] Occupiers tore up the historical archive of the University to make bedding and fires.
b3 [rector=police; speaker=the Governor's office; stance=asserts] The intervention answers a request by the Rector, who asked the Governor in writing to send in the police.
b4 [days=during-exams; speaker=the Governor's office; stance=asserts] With examinations in full swing, the occupation was robbing serious students of their year.
b5 [dog=lecturer; speaker=the Governor's office; stance=asserts] The man who broke the glass doors with a hammer is a lecturer in ceramics at the University.
b6 [fee=raised; speaker=the Governor's office; stance=asserts] The adjusted tuition fee takes effect, as enacted, in August.

@doc C | El Birrete | local paper | 2027-06-18 | A broom, a poem, a broken door
c1 [leaving=marched-out; speaker=source; stance=asserts] Singing, flowers in their helmets, the occupiers filed down the Rectorate steps at an hour they had announced on a bedsheet.
c2 [damage=students; speaker=archivist Honorio Leiza; stance=asserts] Archivist Honorio Leiza, in tears, told of students who used the parchments of the old archive as mattresses and kindling.
c3 [poem=poem; speaker=source; stance=asserts] A poem about oranges was read from the balcony.
c4 [dog=agent; speaker=source; stance=asserts] The hammer that smashed the glass was swung by a plain-clothes agent, whose face this paper has from six angles.
c5 [rector=police; speaker=source; stance=asserts] A letter with the Rector's seal, now in our safe, begs the Governor to have the building emptied by the police.
c6 [fee=frozen; speaker=the university treasurer; stance=asserts] Tuition is frozen, the university treasurer told El Birrete.
-- Rain had spoiled most of the bedsheets.

@doc D | Streaming Patio | broadcaster transcript | 2027-06-18 | Live from the steps
-- HOST: We have a lot of sore backs here tonight.
d1 [leaving=evicted; speaker=student delegate Macarena Ilort; stance=asserts] ILORT: "They dragged us from the Rectorate by the hair, one stair after the other, some of us asleep."
d2 [damage=police; speaker=student delegate Macarena Ilort; stance=asserts] ILORT: "The archive was whole until the riot squad kicked in the shelves, we have it on film."
d3 [rector=patience; speaker=the Rector's secretary; stance=asserts] RECTOR'S SECRETARY: "I typed his message to the Governor, and it says, word for word, give these young people time and keep your men home."
d4 [dog=agent; speaker=student delegate Macarena Ilort; stance=asserts] ILORT: "The guy with the hammer drew a police badge when we grabbed him at the glass doors."
d5 [fee=raised; speaker=source; stance=asserts] HOST: And the new bills have arrived in students' inboxes today, with the increase on them.
d6 [poem=poem; speaker=source; stance=asserts] HOST: That poem about oranges, from the balcony, we will play it again.
d7 [damage=archive-closed; speaker=source; stance=asserts] HOST: Historians, be warned, the archive is closed to readers until September.

@doc E | Ancla | tabloid | 2027-06-18 | POTTY POTTER
e1 [dog=lecturer; speaker=source; stance=asserts] He teaches vases by day and breaks panes by night: the hammer man is Sombreral's own ceramics don.
e2 [days=during-exams; speaker=source; stance=asserts] Swots sat their papers in a gym while the sit-in crowd snored in the Rectorate.
e3 [leaving=evicted; speaker=source; stance=asserts] Off they went by the scruff, squealing, into the vans outside the Rectorate.
-- Pottery classes are cancelled.
-- The gym will be needed on Monday for the volleyball team, which is third in its league.
-- Readers have asked about the price of clay.
rel damage students archive-closed compatible
rel damage police archive-closed compatible
claim Students were evicted from the Rectorate by police | A disagree | B agree | C disagree | D agree | E agree
claim Police destroyed the university archive | A agree | B disagree | C disagree | D agree
claim The Rector called the police | A disagree | B agree | C agree | D disagree
