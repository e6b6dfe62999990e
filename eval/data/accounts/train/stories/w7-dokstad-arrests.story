story: w7-dokstad-arrests
kind: police
matter entry | framing | how officers came into the Anker Street house | invited; broke-in
matter man | identity | who the man taken away is | courier; student
matter tip | attribution | who tipped off the police | landlord; ex-partner
matter parcel | identity | what was in the parcel | heroin; flour
matter arm | cause | how the man's arm was broken | fall; baton
matter arrests | number | people arrested in the city that night | nine; fifteen; quarter-four
matter held | outcome | where the man's detention stands | released; remanded

@doc A | Dokstad Police District | communique | 2028-11-08 | Operation in the harbour quarter
a1 [entry=invited; speaker=Dokstad Police; stance=asserts] Officers were let into the flat in Anker Street by its tenant, who opened the door and asked them to wipe their boots.
a2 [man=courier; speaker=Dokstad Police; stance=asserts] The man led away from Anker Street is a courier for a smuggling network well known to investigators.
a3 [parcel=heroin; speaker=Dokstad Police; stance=asserts] A parcel found beneath the sink contained heroin of high purity.
a4 [arm=fall; speaker=Dokstad Police; stance=asserts] On the way down the suspect slipped on the icy steps and fractured an arm.
a5 [arrests=nine; speaker=Dokstad Police; stance=asserts] Across the city nine people were arrested during the night.
a6 [held=remanded; speaker=Dokstad Police; stance=asserts] A magistrate has remanded the Anker Street suspect in custody for four weeks.

@doc B | Byens Stemme | local paper | 2028-11-09 | 'They came through the door with a ram'
b1 [entry=broke-in; speaker=Inge Dahl; stance=asserts] "The hinges flew past my head," said Inge Dahl, who rents the flat in Anker Street and was asleep when police rammed the door.
b2 [man=student; speaker=Inge Dahl; stance=asserts] Her lodger, the young man taken away in handcuffs, is in his third year of theology, she said.
b3 [parcel=flour; speaker=Inge Dahl; stance=asserts] The famous parcel was rye flour for her sourdough.
b4 [arm=baton; speaker=a neighbour; stance=asserts] Through the banisters a neighbour watched an officer bring his truncheon down on the lodger's arm until it cracked.
b5 [tip=landlord; speaker=source; stance=asserts] Police acted on a call from the owner of the building, who has been trying to empty it for years.
-- The harbour quarter is being rebuilt around a new opera.

@doc C | Dagens Krim | tabloid | 2028-11-09 | CAUGHT: THE ANKER STREET CONNECTION
c1 [man=courier; speaker=source; stance=asserts] He carried a prayer book and a passport for every week of the month: the man from Anker Street ran drugs across the strait.
c2 [tip=ex-partner; speaker=detectives; stance=asserts] His former girlfriend shopped him to detectives, they told us with a grin.
c3 [entry=broke-in; speaker=detectives; stance=asserts] The squad took the door of the Anker Street flat off with a battering ram at dawn.
c4 [arrests=fifteen; speaker=detectives; stance=asserts] All told fifteen suspects were hauled in that night.
c5 [arm=fall; speaker=source; stance=asserts] Justice has its humour: our smuggler broke his arm sliding down his own stairs.
c6 [parcel=heroin; speaker=detectives; stance=asserts] The brown package held enough heroin to keep the harbour dreaming until Easter.

@doc D | Right of Way Legal Aid | ngo | 2028-11-12 | The Anker Street case
d1 [held=released; speaker=Right of Way Legal Aid; stance=asserts] Our client from Anker Street walked out of the district court a free man on Friday and is staying with his parents.
d2 [man=student; speaker=the dean of theology; stance=asserts] The dean has confirmed that he is enrolled as a candidate for the ministry and sings in the faculty choir.
d3 [arm=baton; speaker=a hospital report; stance=asserts] The hospital report calls the fracture a parry injury, of the sort caused by a blow from a rod.
d4 [parcel=flour; speaker=a court-appointed chemist; stance=asserts] What lay under the sink, a court-appointed chemist wrote, was milled grain.
d5 [tip=ex-partner; speaker=Right of Way Legal Aid; stance=asserts] The whole affair started with a spiteful phone call by a woman he had left.

@doc E | Byens Stemme | local paper | 2028-11-14 | Anker Street: more voices
e1 [entry=invited; speaker=the caretaker; stance=asserts] The caretaker insists that Dahl unlocked the door and offered the officers coffee.
e2 [held=remanded; speaker=a court secretary; stance=asserts] The student is still behind bars in the Dokstad remand prison, a court secretary told us this morning.
e3 [tip=landlord; speaker=the landlord; stance=asserts] "I saw strangers with suitcases, so I did my duty and dialled," the landlord said of the call that led police to Anker Street.
e4 [held=released; speaker=the father; stance=asserts] His father says the boy has been sleeping in his old room since Friday.
e8 [arrests=quarter-four; speaker=the caretaker; stance=asserts] In the harbour quarter he saw four people arrested that night.
rel arrests nine quarter-four different_scope
rel arrests fifteen quarter-four different_scope
pair a6 d1 revision
pair a6 e4 revision
claim Police forced their way into the Anker Street flat | A disagree | B agree | C agree | E disagree
claim A police baton broke the man's arm | A disagree | B agree | C disagree | D agree
claim The Anker Street parcel contained heroin | A agree | B disagree | C agree | D disagree
