story: w1-hostage-envoy
kind: diplomacy
matter visit | framing | Envoy Sofia Landt's visit to Tushar | snubbed; honoured
matter deal | outcome | whether the prisoner list was agreed | agreed; not-agreed; drafting
matter convoy | cause | why her convoy stopped at the Kel pass | snow; gunfire
matter letter | responsibility | who wrote the letter | president; council
matter airfield | control | who runs the airfield at Tushar | envoys; militia
matter seat | place | where the talks were held | school; fort
matter list | number | names on the list | thirty-four; fifty; all
matter general | attribution | what General Ruslan Abek wants | exchange; hostages-kept
matter moment | time | when the bishop's prisoner was freed | before; after
matter gift | other | she brought books | books
matter march | other | her March visit | march

@doc A | Conference News Service | wire | 2032-10-05 | Envoy reports agreement on prisoner list
a1 [deal=agreed; speaker=Envoy Sofia Landt; stance=asserts] Highland and lowland negotiators have agreed on a list of prisoners to be exchanged, Amber Conference envoy Sofia Landt said on Tuesday on leaving Tushar.
a2 [list=thirty-four; speaker=Sofia Landt; stance=asserts] The list has 34 names, she said.
a3 [visit=honoured; speaker=source; stance=asserts] Landt was met on the tarmac at Tushar by a guard of honour and seated at the general's right hand at dinner.
a4 [convoy=snow; speaker=source; stance=asserts] Her convoy was held up for six hours on the Kel pass by fresh snow.
a5 [seat=school; speaker=source; stance=asserts] The talks took place in a school in Tushar, at desks pushed together.
a6 [general=exchange; speaker=Gen. Ruslan Abek; stance=asserts] Highland commander General Ruslan Abek said he was for an exchange of all against all.
a7 [march=march; speaker=source; stance=asserts] Landt's previous visit to Tushar, in March, had ended in failure.
-- The Conference has mediated between the two sides since 2030.

@doc B | Tushar Military Council | communique | 2032-10-05 | To the people
b1 [visit=honoured; speaker=Tushar Military Council; stance=asserts] The envoy of the Amber Conference was received in Tushar with all the honours owed to a guest.
b2 [deal=agreed; speaker=Tushar Military Council; stance=asserts] A list of prisoners to be released has been settled by the two sides.
b3 [general=hostages-kept; speaker=Gen. Ruslan Abek; stance=asserts] General Abek has ordered that the captive pilots be kept until the last shell is removed from highland soil.
b4 [airfield=militia; speaker=Tushar Military Council; stance=asserts] The airfield at Tushar is run by our own men.
b5 [letter=president; speaker=Tushar Military Council; stance=asserts] The letter that opened the talks was written by the lowland president.
b6 [gift=books; speaker=Tushar Military Council; stance=asserts] The envoy presented the school library with books.
b7 [moment=before; speaker=Tushar Military Council; stance=asserts] As a token of goodwill, the bishop's nephew had been set free before the talks began.

@doc C | Lowland Foreign Affairs Bureau | communique | 2032-10-06 | Reply to questions
c1 [deal=not-agreed; speaker=Foreign Affairs Bureau; stance=asserts] The parties parted in Tushar with no list agreed and with their positions as far apart as ever.
c2 [visit=snubbed; speaker=Foreign Affairs Bureau; stance=asserts] The Conference's envoy was left to wait in an unheated corridor in Tushar and then seen by a junior officer.
c3 [convoy=gunfire; speaker=Foreign Affairs Bureau; stance=asserts] Her vehicles had to halt on the Kel pass because they were being shot at.
c4 [letter=council; speaker=Foreign Affairs Bureau; stance=asserts] The letter proposing talks came from the Military Council in Tushar.
c5 [seat=fort; speaker=Foreign Affairs Bureau; stance=asserts] The talks were held in the fort of Tushar, under guard.
c6 [list=fifty; speaker=Foreign Affairs Bureau; stance=asserts] The list that our delegation had put forward, and on which the talks turned, had fifty names.
-- The Bureau will make its documents public in due course.

@doc D | The Littoral Observer | broadsheet | 2032-10-10 | Six hours on the Kel
d1 [convoy=gunfire; speaker=a driver; stance=asserts] Bullets kept the envoy's convoy lying in a ditch on the Kel pass for most of a day, her driver told us, and he showed us his windscreen.
d2 [seat=school; speaker=source; stance=asserts] On the blackboard of the school where the delegations had sat, the seating plan could still be read.
d3 [letter=council; speaker=source; stance=asserts] The letter from which everything began bears the stamp of the Tushar council and the general's green ink.
d4 [deal=not-agreed; speaker=two delegates; stance=asserts] Delegates of both sides told us that the talk of a settled list was premature, since they had broken off over its very title.
d5 [airfield=envoys; speaker=source; stance=asserts] The airfield at Tushar has been in the charge of Conference officers since September, and it is their Norwegian major who clears the flights.
d6 [moment=after; speaker=the bishop; stance=asserts] The bishop embraced his nephew on Wednesday, he says, when the talks were over and the envoy gone.
d7 [general=exchange; speaker=Gen. Ruslan Abek; stance=asserts] "Take yours, give me mine, the pilots first," General Abek said in our presence.
d8 [list=all; speaker=source; stance=asserts] On both sides, some 700 prisoners in all are thought to be held.

@doc E | Frontier Radio | broadcaster transcript | 2032-10-08 | Saturday review
e1 [visit=snubbed; speaker=an aide to the envoy; stance=asserts] An aide to Sofia Landt told us that she had been kept standing in a passage in Tushar for hours and had not seen the general at all.
e2 [convoy=snow; speaker=a plough driver; stance=asserts] A plough driver told how he had dug the envoy's cars out of a drift on the Kel pass.
e3 [airfield=militia; speaker=a pilot; stance=asserts] A pilot who landed at Tushar on Thursday took his instructions from a militiaman in the tower and paid his fee to another.
e4 [letter=president; speaker=a former adviser; stance=asserts] A former adviser to the lowland president said he had typed the letter to Tushar at the president's dictation.
e5 [general=hostages-kept; speaker=Gen. Ruslan Abek; stance=asserts] We heard General Abek on tape: the pilots stay where they are, whoever comes to dinner.
e6 [deal=drafting; speaker=a Conference lawyer; stance=asserts] A Conference lawyer said that she was still polishing the wording of a list.
e7 [moment=after; speaker=a deacon; stance=asserts] A deacon told us that the bishop's nephew was let out only once the delegations had left.
e8 [gift=books; speaker=source; stance=asserts] The school in Tushar has a shelf of new books from the envoy.

@doc F | Airfield Monitoring Unit, Amber Conference | communique | 2032-10-09 | Note
f1 [airfield=envoys; speaker=Airfield Monitoring Unit; stance=asserts] Operation of the Tushar airfield lies with this Unit.
f2 [moment=before; speaker=Airfield Monitoring Unit; stance=asserts] Our log shows the bishop's nephew boarding a flight as a free man on the morning of the day the talks opened.
f3 [seat=fort; speaker=Airfield Monitoring Unit; stance=asserts] Delegations were driven from the airfield to the fort, where the sessions took place.
-- The Unit has worked at Tushar under the terms of the September protocol.
-- Flights are announced to all parties a day in advance, and the log may be inspected by their liaison officers on request.
rel deal agreed drafting compatible
rel deal not-agreed drafting compatible
rel list thirty-four all different_scope
rel list fifty all different_scope
pair a7 b2 different_event
pair a7 c1 different_event
pair a7 d4 different_event
pair a7 b1 different_event
pair a2 c6 skip
pair a7 c2 different_event
pair a1 c6 skip
pair a1 d8 skip
pair b2 a2 skip
pair b2 c6 skip
pair b2 d8 skip
pair c1 a2 skip
pair c1 d8 skip
pair d4 a2 skip
pair d4 c6 skip
pair e6 a2 skip
pair e6 c6 skip
pair e6 d8 skip
pair a1 b3 skip
pair a1 d7 skip
pair a1 e5 skip
pair b2 a6 skip
pair b2 d7 skip
pair b2 e5 skip
pair c1 a6 skip
pair c1 b3 skip
pair c1 d7 skip
pair c1 e5 skip
pair d4 a6 skip
pair d4 b3 skip
pair d4 e5 skip
pair e6 a6 skip
pair e6 b3 skip
pair e6 d7 skip
pair a3 c5 skip
pair a3 d2 skip
pair a3 f3 skip
pair b1 a5 skip
pair b1 c5 skip
pair b1 d2 skip
pair b1 f3 skip
pair c2 a5 skip
pair c2 d2 skip
pair c2 f3 skip
pair e1 a5 skip
pair e1 c5 skip
pair e1 d2 skip
pair e1 f3 skip
claim Prisoner list agreed in Tushar | A agree | B agree | C disagree | D disagree | E discuss
claim Envoy Landt was snubbed in Tushar | A disagree | B disagree | C agree | E agree
claim Gunfire stopped the envoy's convoy | A disagree | C agree | D agree | E disagree
