story: w2-tamar-fever
kind: epidemic
matter source | cause | where the Tamar fever came from | cistern; camels
matter ward | framing | state of the isolation ward | overwhelmed; coping
matter cases | number | confirmed cases | eighty-eight; two-hundred
matter doctor | framing | why Dr Rojin Saman left her post | suspended; leave
matter quarantine | responsibility | who sealed the old town | governor; militia
matter vaccine | outcome | what the trial shots did | protected; useless
matter shrine | attribution | the shrine's custodian on the pilgrimage | cancelled; go-ahead

@doc A | Marsh Health Bulletin | ngo | 2028-08-02 | Cluster of fever in Tamar old town
a1 [cases=eighty-eight; speaker=Marsh Health Bulletin; stance=asserts] Laboratories had confirmed 88 cases of the fever in Tamar by the second of August.
a2 [source=cistern; speaker=Marsh Health Bulletin; stance=asserts] Every household in the first cluster drew its water from the Sultana cistern, where the bacterium has now been cultured.
a3 [ward=overwhelmed; speaker=Marsh Health Bulletin; stance=asserts] Patients lie on mattresses in the corridor of the isolation ward, and staff are sleeping in their cars.
a4 [doctor=suspended; speaker=colleagues; stance=asserts] Colleagues say Dr Rojin Saman was removed from her post after she spoke of the cistern on television.
-- The old town has some twenty thousand inhabitants.
-- Our next bulletin is planned for the middle of the month.

@doc B | Tamar Governorate Health Office | communique | 2028-08-03 | The situation is under control
b1 [source=camels; speaker=Health Office; stance=asserts] Investigation has traced the illness to camels brought to the Thursday market from across the border.
b2 [ward=coping; speaker=Health Office; stance=asserts] The isolation ward has beds to spare and its nurses work normal shifts.
b3 [doctor=leave; speaker=Health Office; stance=asserts] Dr Saman is enjoying the annual holiday that she asked for in spring.
b4 [quarantine=governor; speaker=Health Office; stance=asserts] It was the governor who closed the gates of the old town, on medical advice.
b5 [vaccine=protected; speaker=Health Office; stance=asserts] Volunteers who received the trial vaccine have stayed healthy in houses full of the sick.
b6 [shrine=cancelled; speaker=Health Office; stance=asserts] The custodian of the Green Shrine has agreed to call off this year's pilgrimage.

@doc C | Desert Star | tabloid | 2028-08-04 | PLAGUE TOWN LOCKED DOWN BY GUNMEN
c1 [quarantine=militia; speaker=source; stance=asserts] Hooded men of the Palm Shield chained the gates of old Tamar and posted snipers on the arches.
c2 [ward=overwhelmed; speaker=an orderly; stance=asserts] "We put two to a bed and pray," an orderly from the isolation ward told the Star over the wall.
c3 [source=camels; speaker=a market vet; stance=asserts] Sneezing dromedaries carried the bug into town, a market vet has confirmed.
c4 [vaccine=useless; speaker=source; stance=asserts] Those jabbed in the much-trumpeted trial went down with the fever alongside their neighbours.
c5 [doctor=suspended; speaker=source; stance=asserts] Brave doc Rojin Saman has been kicked out of her own clinic.
-- Our reporter gargled with vinegar.

@doc D | Marsh Health Bulletin | ngo | 2028-08-16 | Update: Tamar
d1 [cases=two-hundred; speaker=Marsh Health Bulletin; stance=asserts] Confirmed cases reached 204 on the sixteenth, with the curve beginning to flatten.
d2 [ward=coping; speaker=Marsh Health Bulletin; stance=asserts] A second tent and nurses from the coast have taken the pressure off the isolation ward, which now has room.
d3 [vaccine=protected; speaker=Marsh Health Bulletin; stance=asserts] Vaccinated volunteers are falling ill far less often than members of their own households.
d4 [source=cistern; speaker=Marsh Health Bulletin; stance=asserts] New infections ceased in the lanes served by the Sultana cistern once it was drained, which confirms it as the origin.
d5 [quarantine=militia; speaker=Marsh Health Bulletin; stance=asserts] The closure of the old town was imposed by the Palm Shield, whose men hold the chains.
-- Stocks of saline are adequate.

@doc E | Voice of the Green Shrine | blog | 2028-08-05 | To the pilgrims
e1 [shrine=go-ahead; speaker=the custodian; stance=asserts] The custodian asks the pilgrims to come as their grandfathers came, with washed hands and a full heart.
e2 [quarantine=governor; speaker=the custodian; stance=asserts] The gates were shut on the written order of the governor, and the boys who stand there serve him.
e3 [doctor=leave; speaker=Dr Saman's brother; stance=asserts] Dr Saman's brother, our treasurer, says that she is at the sea with her children, as every August.
e4 [vaccine=useless; speaker=the custodian; stance=asserts] Three of our students took the injection and all of them are in bed with the fever.
-- Soup is served at noon.
-- Bring a blanket and a bowl.

pair a3 d2 compatible
pair c2 d2 compatible
rel cases eighty-eight two-hundred revision
pair b2 d2 compatible
claim Tamar's fever came from the Sultana cistern | A agree | B disagree | C disagree | D agree
claim Militia gunmen sealed off old Tamar | B disagree | C agree | D agree | E disagree
claim The Green Shrine pilgrimage is cancelled | B agree | E disagree
pair a3 d2 revision
