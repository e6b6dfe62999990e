story: w8-dravec-border-talks
kind: diplomacy
matter result | outcome | what the talks on the Dravec strait produced | deal; collapse
matter walk | framing | how the Marvian delegation left the talks | stormed-out; scheduled-departure
matter island | control | who will administer the islet of Skoll | marvia; joint
matter fish | attribution | who proposed the fishing zone | lesina; marvia-proposed
matter ship | identity | what the vessel stopped during the talks was | warship; survey-boat
matter push | cause | why the talks were moved from the castle | security; plumbing
matter gas | other | gas prices | gas

@doc A | Marvian Foreign Ministry | communique | 2027-11-05 | Outcome of the Dravec talks
a1 [result=deal; speaker=Marvian Foreign Ministry; stance=asserts] Marvia and Lesina reached an agreement on the Dravec strait on Thursday night, the Marvian Foreign Ministry said.
a2 [walk=scheduled-departure; speaker=Marvian Foreign Ministry; stance=asserts] The Marvian delegation left the talks at the planned hour after shaking hands with its hosts.
a3 [island=marvia; speaker=Marvian Foreign Ministry; stance=asserts] The islet of Skoll will be administered by Marvia alone.
a4 [fish=marvia-proposed; speaker=Marvian Foreign Ministry; stance=asserts] The shared fishing zone was the proposal of our minister, Oran Veld.
a5 [ship=survey-boat; speaker=Marvian Foreign Ministry; stance=asserts] The vessel stopped in the strait during the talks was an unarmed Marvian survey boat.
a6 [push=plumbing; speaker=Marvian Foreign Ministry; stance=asserts] The talks moved from the castle to a hotel because of a burst water pipe.
-- Minister Veld will brief parliament on Monday.

@doc B | Lesina Wire | wire | 2027-11-05 | Strait talks collapse as Marvians walk out, diplomats say
b1 [result=collapse; speaker=three diplomats; stance=asserts] The talks between Marvia and Lesina on the Dravec strait collapsed on Thursday night, three diplomats told Lesina Wire.
b2 [walk=stormed-out; speaker=three diplomats; stance=asserts] The Marvian delegation stormed out shortly before eleven, slamming the door, the diplomats said.
b3 [ship=warship; speaker=Lesina coast guard; stance=asserts] The Lesina coast guard said the vessel it stopped in the strait was a Marvian warship with its gun uncovered.
b4 [fish=lesina; speaker=Lesina's negotiator; stance=asserts] Lesina's negotiator, Hana Proske, put forward the shared fishing zone, according to her office.
b5 [push=security; speaker=the hosts; stance=asserts] The hosts said they had moved the meeting out of the castle after a bomb threat.
b6 [island=joint; speaker=Hana Proske; stance=asserts] Skoll is to be run by a joint commission of both states, Proske said.
-- The strait is eleven kilometres wide at its narrowest point.
b7 [gas=gas; speaker=source; stance=asserts] Gas prices in both countries rose on Friday.

@doc C | Dravec Courier | local paper | 2027-11-06 | How the strait talks ended at our Hotel Bellavista
c1 [walk=stormed-out; speaker=a waiter; stance=asserts] A waiter at the Hotel Bellavista saw the Marvian minister throw down his papers and march out of the talks with his whole team.
c2 [result=deal; speaker=source; stance=asserts] Even so, a signed agreement on the strait lay on the table by midnight, and the Courier has a copy.
c3 [island=joint; speaker=source; stance=asserts] Article two of the text puts the islet of Skoll under shared Marvian and Lesinan management.
c4 [fish=lesina; speaker=the hotel's interpreter; stance=asserts] The idea of a common fishing zone came from the Lesina side, the hotel's interpreter recalled.
c5 [push=plumbing; speaker=the castle's caretaker; stance=asserts] The castle's caretaker confirmed that a flood from a broken pipe made him send the delegations away.
c6 [ship=survey-boat; speaker=the harbour pilot; stance=asserts] The harbour pilot, who boarded the stopped vessel, described it as a small research boat carrying sonar.
-- Rooms at the Bellavista were fully booked for the week.

@doc D | Centre for Strait Studies | think tank | 2027-11-08 | After Dravec
d1 [result=collapse; speaker=Centre for Strait Studies; stance=asserts] The Dravec negotiations ended in failure, and the two governments remain as far apart on the strait as in spring.
d2 [walk=scheduled-departure; speaker=Centre for Strait Studies; stance=asserts] The Marvian team left on the flight it had booked a week before, after a cordial farewell.
d3 [island=marvia; speaker=Centre for Strait Studies; stance=asserts] Both sides have accepted that Marvia will have sole charge of Skoll.
d4 [ship=warship; speaker=Centre for Strait Studies; stance=asserts] The craft intercepted in the strait was the Marvian navy corvette Gannet.
d5 [push=security; speaker=Centre for Strait Studies; stance=asserts] A threat against the delegations led the organisers to abandon the castle.
d6 [fish=marvia-proposed; speaker=Centre for Strait Studies; stance=asserts] The fishing zone had been a Marvian plan from the first draft.
-- The centre is funded by both governments.
d7 [gas=gas; speaker=Centre for Strait Studies; stance=predicts] Gas prices are likely to ease by spring.

rel gas gas gas skip
pair c1 d2 conflict
pair b1 a3 skip
pair b1 c3 skip
pair d1 a3 skip
pair d1 b6 skip
pair d1 a1 conflict:outcome
pair d1 c3 skip
claim Marvia and Lesina agreed on the Dravec strait | A agree | B disagree | C agree | D disagree
claim Marvian delegates walked out of the talks in anger | A disagree | B agree | C agree | D disagree
