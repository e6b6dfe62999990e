story: w10-sarmat-students
kind: protest
matter hall | framing | how the students left the Sarmat assembly hall | evicted; left-freely; annex
matter shots | responsibility | who fired in the university yard | cadets; students
matter rector | attribution | whether the rector called the police | called; refused-call
matter damage | cause | what destroyed the library | arson; wiring
matter leader | place | where student leader Tomas Yildiz is | prison; abroad
matter talks | outcome | what came of the talks | concession; nothing
matter exams | other | exams postponed | postponed
rel hall annex evicted different_scope
rel hall annex left-freely different_scope

@doc A | Sarmat Student Union | communique | 2030-05-08 | They dragged us out
a1 [hall=evicted; speaker=Student Union; stance=asserts] Police dragged students out of the assembly hall in Sarmat by their hair on Wednesday morning.
a2 [shots=cadets; speaker=Student Union; stance=alleges] Officer cadets fired into the university yard as we came out.
a3 [rector=called; speaker=Student Union; stance=alleges] It was the rector, Professor Malina Kurt, who called the police on to the campus.
a4 [leader=prison; speaker=Student Union; stance=asserts] Our chairman, Tomas Yildiz, is being held in the Sarmat prison.
a5 [talks=nothing; speaker=Student Union; stance=asserts] Three nights of talks with the ministry on the draft ended with nothing.
a6 [damage=wiring; speaker=Student Union; stance=asserts] The library burned because of its ancient wiring, as we had warned.
a7 [exams=postponed; speaker=Student Union; stance=asserts] All exams are postponed.
-- We meet at the fountain at noon every day.

@doc B | Ministry of Higher Education | communique | 2030-05-08 | Normal life returns to Sarmat university
b1 [hall=left-freely; speaker=Ministry of Higher Education; stance=asserts] The students occupying the assembly hall in Sarmat left it on Wednesday of their own free will after a friendly conversation.
b2 [talks=concession; speaker=Ministry of Higher Education; stance=asserts] In the talks the ministry agreed to exempt final-year students from the draft.
b3 [shots=students; speaker=Ministry of Higher Education; stance=alleges] Shots in the university yard were fired by a group of radical students.
b4 [damage=arson; speaker=Ministry of Higher Education; stance=alleges] The library was set on fire on purpose.
b5 [leader=abroad; speaker=Ministry of Higher Education; stance=asserts] Tomas Yildiz has travelled abroad.
b6 [exams=postponed; speaker=Ministry of Higher Education; stance=asserts] Examinations will be held at a later date.
-- Lectures resume on Monday and students who missed courses may enrol for the summer term.
-- The canteen is open.

@doc C | Sarmat Abendblatt | broadsheet | 2030-05-09 | Shots on campus
c1 [shots=cadets; speaker=a lecturer; stance=asserts] A lecturer saw cadets from the officers' school kneel and fire into the yard of Sarmat university.
c2 [hall=evicted; speaker=source; stance=asserts] Policemen had carried the occupiers out of the assembly hall one after another, some of them bleeding.
c3 [rector=refused-call; speaker=Malina Kurt; stance=asserts] "I was asked to call the police and I refused," rector Malina Kurt told this newspaper.
c4 [damage=arson; speaker=fire brigade; stance=asserts] The fire brigade found petrol cans in the ruins of the library and speaks of arson.
c5 [talks=concession; speaker=Malina Kurt; stance=asserts] She confirmed that the ministry had given way on the draft for students in their last year.
c6 [leader=prison; speaker=his mother; stance=asserts] Tomas Yildiz's mother was allowed to bring him a blanket in Sarmat prison.
c7 [exams=postponed; speaker=source; stance=asserts] The exam season has been put off until autumn.
c8 [hall=annex; speaker=source; stance=asserts] A smaller group in the chemistry annex packed up and went home before the police came.
-- The university was founded as a school for surveyors.

@doc D | Fatherland Today | tabloid | 2030-05-09 | Draft dodgers go home
d1 [hall=left-freely; speaker=source; stance=asserts] The draft dodgers picked up their guitars and walked out of the Sarmat assembly hall when they got hungry.
d2 [shots=students; speaker=a cadet; stance=alleges] Students shot at us in the university yard, said a cadet with a graze on his cheek.
d3 [rector=called; speaker=source; stance=asserts] Rector Kurt rang the police herself and asked them to clear the hall.
d4 [damage=wiring; speaker=an electrician; stance=asserts] An old cable started the library fire, an electrician found.
d5 [leader=abroad; speaker=source; stance=asserts] Their ringleader Yildiz is sipping coffee on the other side of the frontier.
d6 [talks=nothing; speaker=source; stance=asserts] The ministry gave the students not an inch in the talks.
d7 [exams=postponed; speaker=source; stance=asserts] And the exams? Put off until autumn.
-- Our boys in the trenches have sat no exam this year either.

claim Police removed students from the Sarmat assembly hall by force | A agree | B disagree | C agree | D disagree
claim Officer cadets fired in the university yard | A agree | B disagree | C agree | D disagree
claim The rector called the police | A agree | C disagree | D agree
