story: w4-students-hall
kind: protest
matter leave | framing | how the students came out of Nkoro Hall | marched-out; dragged-out; medical-hostel
matter fire | cause | what burned the library annex | wiring; torch
matter woman | identity | who the woman wounded at Nkoro Hall is | student; police-agent
matter caller | attribution | who asked for police on the campus | vice-chancellor; minister
matter fees | outcome | what became of the fee rise at Nkoro | suspended; in-force
matter held | number | students held or charged | held; charged; all-cities
matter lectures | other | when lectures begin again | monday

@doc A | Nkoro University Press Office | communique | 2027-10-19 | Return to normal
a1 [leave=marched-out; speaker=Nkoro University; stance=asserts] Students occupying Nkoro Hall left the building of their own free will on Monday, after the chaplain had spoken with them.
a2 [fire=torch; speaker=Nkoro University; stance=asserts] The library annex was set ablaze by a burning torch carried in from the protest.
a3 [caller=minister; speaker=Nkoro University; stance=asserts] Police came onto the campus on the instruction of the Minister of Higher Learning.
a4 [fees=in-force; speaker=Nkoro University; stance=asserts] The revised schedule of fees applies from this semester, and bursars will issue bills this week.
a5 [lectures=monday; speaker=Nkoro University; stance=asserts] Lectures begin again on Monday.
-- Rooms damaged during the occupation are being repainted.
-- The university counsellor is available to anybody who feels the need to talk.

@doc B | Nkoro Students' Voice | blog | 2027-10-19 | Notes from inside the Hall
b1 [leave=dragged-out; speaker=source; stance=asserts] Helmets came through the skylight of Nkoro Hall, and I was pulled down the stairs by my braids with the others.
b2 [woman=student; speaker=source; stance=asserts] Hawa, the wounded woman you have all seen in the picture, reads botany and sits behind me on Tuesdays.
b3 [fire=wiring; speaker=source; stance=asserts] The annex went up because its cables, which had crackled all term, finally melted.
b4 [held=held; speaker=source; stance=asserts] Sixty-two of us were locked up on Monday night.
b5 [caller=vice-chancellor; speaker=source; stance=asserts] We have the Vice-Chancellor's message to the commissioner, asking for two trucks of men at the Hall.
-- Somebody has my sandals; please bring them to Room 14.

@doc C | The People's Daily of Ombe | broadsheet | 2027-10-20 | Quiet on the hill
c1 [leave=marched-out; speaker=source; stance=asserts] Singing the anthem, the occupiers of Nkoro Hall filed down the steps in pairs and shook hands with the porters.
c2 [woman=police-agent; speaker=a security source; stance=asserts] The woman hurt at Nkoro Hall belongs to the plain-clothes branch and had been placed among the protesters, a security source said.
c3 [caller=vice-chancellor; speaker=the police commissioner; stance=asserts] The police commissioner said he acted on a written request from the head of the university.
c4 [held=charged; speaker=the magistrate's clerk; stance=asserts] Nine students were charged on Tuesday, the magistrate's clerk said.
c5 [fire=wiring; speaker=the fire brigade; stance=asserts] The fire brigade traces the annex blaze to a junction box that had been overloaded with kettles.
-- The hill overlooks the cement works and the old parade ground.
-- It was the third occupation of the Hall in a decade.
c6 [leave=medical-hostel; speaker=source; stance=asserts] At the medical hostel across the valley, police carried students out by the arms and legs.

@doc D | Campus & Conscience | ngo | 2027-10-22 | Rapid report on Nkoro
d1 [leave=dragged-out; speaker=source; stance=asserts] Bruises recorded by our doctors on the occupiers fit their account of being hauled from Nkoro Hall by the limbs.
d2 [fees=suspended; speaker=source; stance=asserts] The fee rise at Nkoro has been put on ice by a decision of the university council, the text of which we hold.
d3 [caller=minister; speaker=source; stance=asserts] The order to enter the campus originated with the minister, whose aide rang the riot unit directly.
d4 [held=all-cities; speaker=source; stance=asserts] Across the country, 310 students were detained during the week of action.
d5 [woman=student; speaker=source; stance=asserts] Registration records identify the wounded woman as a second-year student of the faculty of science.
d6 [lectures=monday; speaker=source; stance=asserts] Teaching is due to resume on Monday.

@doc E | Radio Ombe Hill | broadcaster transcript | 2027-10-23 | Saturday roundtable
e1 [fees=suspended; speaker=the student president; stance=asserts] The student president is smiling in our studio: the new fees, he says, have been frozen until the government's review is complete.
e2 [fire=torch; speaker=a night watchman; stance=asserts] The night watchman of the annex saw a masked boy toss a torch through the louvres.
e3 [woman=police-agent; speaker=a lecturer; stance=asserts] A lecturer in law recognised the injured woman as the sergeant who had searched her bag at the airport.
e4 [fees=in-force; speaker=a bursar; stance=asserts] The bursar of the medical school tells us he took the higher fee from eighty students on Friday.
e5 [held=held; speaker=the student president; stance=asserts] He puts the number locked up on Monday night at 62.
-- A listener asks who will pay for the windows.
rel held held charged different_scope
rel held held all-cities different_scope
rel held charged all-cities different_scope
rel leave medical-hostel dragged-out different_scope
rel leave medical-hostel marched-out different_scope
claim Police dragged students out of Nkoro Hall | A disagree | B agree | C disagree | D agree
claim The fee rise at Nkoro has been suspended | A disagree | D agree | E discuss
claim Faulty wiring burned the library annex | A disagree | B agree | C agree | E disagree
