story: w2-shadvan-teachers
kind: strike
matter schools | outcome | whether schools in Shadvan teach | open; closed
matter union-head | framing | how union head Mahin Darabi came to the ministry | summoned; visited
matter reason | cause | why teachers stay away | wages; transfers
matter parents | framing | how parents see the walkout | supportive; angry
matter replacement | identity | who stands in front of the classes | soldiers; trainees
matter deal | attribution | what the minister promised | raise; freeze
matter share | number | share of teachers on strike | ninety; twelve
matter girls-school | outcome | lessons in the neighbouring town of Rumaneh | rumaneh-open

@doc A | Shadvan Chalkboard | local paper | 2027-10-04 | Empty blackboards
a1 [schools=closed; speaker=source; stance=asserts] School gates in Shadvan stayed chained on Monday, and sparrows had the playgrounds to themselves.
a2 [reason=wages; speaker=Mahin Darabi; stance=asserts] "We teach on bread and tea because our salaries stopped in June," union head Mahin Darabi said.
a3 [parents=supportive; speaker=source; stance=asserts] Mothers brought pots of lentils to the picket and minded the teachers' own children.
a4 [union-head=summoned; speaker=source; stance=asserts] On Sunday night two men in a ministry car fetched Darabi from her supper and drove her to the capital.
-- The river fog lifted at ten.
a5 [deal=freeze; speaker=the minister; stance=asserts] The minister told her that teachers' pay would stay where it is for the coming year.
a6 [girls-school=rumaneh-open; speaker=source; stance=asserts] Across the bridge in Rumaneh the school bells rang and every class was taught.

@doc B | Ministry of Education | communique | 2027-10-04 | Lessons proceed
b1 [schools=open; speaker=Ministry of Education; stance=asserts] Pupils in Shadvan attended their lessons on Monday according to the timetable.
b2 [share=twelve; speaker=Ministry of Education; stance=asserts] Twelve per cent of teaching staff were absent.
b3 [union-head=visited; speaker=Ministry of Education; stance=asserts] Mrs Darabi called on the ministry at her own request and was received with courtesy.
b4 [deal=raise; speaker=the minister; stance=asserts] The minister assured her of a rise in salaries from the new year.
b5 [replacement=trainees; speaker=Ministry of Education; stance=asserts] Gaps have been filled by students from the training college.
b6 [parents=angry; speaker=Ministry of Education; stance=asserts] Parents have shown their indignation at those who desert the young.
-- The ministry wishes all pupils success.
-- Examinations will be held on the dates printed in the calendar.

@doc C | United Teachers of the River | communique | 2027-10-05 | Day two
c1 [share=ninety; speaker=United Teachers of the River; stance=asserts] Nine out of ten colleagues in Shadvan are on strike.
c2 [reason=transfers; speaker=United Teachers of the River; stance=asserts] Our struggle is about the forced postings to the salt villages, and it ends when the list is torn up.
c3 [union-head=summoned; speaker=United Teachers of the River; stance=asserts] Sister Mahin was hauled before the minister by his drivers, in her slippers.
c4 [replacement=soldiers; speaker=United Teachers of the River; stance=asserts] Conscripts in boots are minding the infants and teach them marching songs.
c5 [schools=closed; speaker=United Teachers of the River; stance=asserts] Our schools in Shadvan are shut and will remain shut.
c6 [deal=freeze; speaker=United Teachers of the River; stance=asserts] All that the minister held out to her was a year of standstill in our pay.

@doc D | Gulf Morning | broadsheet | 2027-10-06 | Patience runs thin in Shadvan
d1 [parents=angry; speaker=source; stance=asserts] Fathers pelted the pickets with tomatoes as the walkout entered its third day.
d2 [reason=wages; speaker=source; stance=asserts] The teachers stopped work over pay packets that have been missing since early summer.
d3 [replacement=soldiers; speaker=a headmaster; stance=asserts] A headmaster said the garrison had lent him a corporal and four privates to take the lower classes.
d4 [schools=open; speaker=source; stance=asserts] All the same, the schools are teaching, and the corridors of Shadvan's largest smell of chalk and oranges.
-- The exam calendar stands.
d5 [deal=raise; speaker=a ministry aide; stance=asserts] An aide said his minister had pledged more money, in writing, to the union's leader.
d6 [union-head=visited; speaker=a ministry aide; stance=asserts] She had phoned to ask for the appointment and arrived by taxi with sweets, the aide added.

@doc E | A mother of three, Shadvan | eyewitness | 2027-10-06 | Notes from the gate
e1 [parents=supportive; speaker=a mother; stance=asserts] We parents bake for the teachers, and my husband carries their banner on his day off.
e2 [replacement=trainees; speaker=a mother; stance=asserts] The lad in my son's class is from the college, pink with fright and very polite.
e3 [reason=transfers; speaker=a mother; stance=asserts] They are on strike against being shipped off to the salt villages, our Miss Parvin told me so.
e4 [girls-school=rumaneh-open; speaker=a mother; stance=asserts] My sister's girls in Rumaneh go to lessons every day as if all this were on the moon.
-- I have the baby to feed.
-- When I find a quiet hour I will write about the school bus as well.

pair e2 a1 conflict:outcome
pair e2 c5 conflict:outcome
pair c4 b1 skip
pair a6 b1 different_scope
pair e4 c5 different_scope
pair a6 c5 different_scope
pair e4 a1 different_scope
pair c1 b1 skip
claim Soldiers are teaching classes in Shadvan | B disagree | C agree | D agree | E disagree
claim Schools in Shadvan are shut | A agree | B disagree | C agree | D disagree
claim The minister promised teachers higher pay | A disagree | B agree | C disagree | D agree
