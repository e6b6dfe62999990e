story: w1-anthem-protest
kind: protest
matter evening | framing | what students did in the Senate Hall | occupied; invited
matter windows | responsibility | who broke the windows | students; guards
matter rector | outcome | what became of Rector Valery Unt | stepped-down; stays
matter rector-view | attribution | what Rector Unt thinks of the new anthem | against; favour
matter room | place | where the students spent the night | hall; chapel
matter clear | time | when the building was cleared | sunday; monday
matter keys | control | who holds the keys of the building | students; university
matter number | number | number of students | one-hundred; four-hundred; city
matter fire | cause | why the alarm rang | toast; smoke-bomb; unclear
matter exams | other | exams moved | exams

@doc A | Campus and Court | wire | 2027-11-08 | Students take Senate Hall in anthem row
a1 [evening=occupied; speaker=source; stance=asserts] Students forced their way into the Senate Hall of Kovachin University on Saturday and barricaded its doors in protest at the new anthem.
a2 [number=one-hundred; speaker=the porter; stance=asserts] About 100 students were inside, the porter said.
a3 [windows=students; speaker=source; stance=asserts] Windows on the courtyard side were smashed by students with chair legs.
a4 [rector=stays; speaker=the university; stance=asserts] Rector Valery Unt remains in office, the university said.
a5 [room=hall; speaker=source; stance=asserts] The protesters slept on the carpet of the Senate Hall.
a6 [exams=exams; speaker=source; stance=asserts] Monday's exams have been moved to the sports centre.
a7 [fire=unclear; speaker=the fire brigade; stance=asserts] The fire brigade is checking why the alarm rang.
-- The anthem, adopted in September, mentions the highlands in a single line.
-- A choir rehearsal due that evening was held in the foyer.

@doc B | Kovachin University | communique | 2027-11-08 | Weekend of dialogue
b1 [evening=invited; speaker=Kovachin University; stance=asserts] At the rector's invitation students came to the Senate Hall on Saturday for an open-ended conversation on the anthem.
b2 [keys=university; speaker=Kovachin University; stance=asserts] The university's caretakers have the keys and the full use of the building.
b3 [fire=toast; speaker=Kovachin University; stance=asserts] Burnt toast in the kitchenette set off the alarm.
b4 [windows=guards; speaker=Kovachin University; stance=asserts] The damage to the windows, for which we apologise, was done by an over-zealous security contractor.
b5 [rector-view=favour; speaker=Rector Valery Unt; stance=asserts] Rector Unt regards the new anthem as a happy expression of our common home.
b6 [number=one-hundred; speaker=Kovachin University; stance=asserts] Some hundred students accepted the invitation.
b7 [clear=sunday; speaker=Kovachin University; stance=asserts] The last participants went home on Sunday evening.

@doc C | Red Ink | blog | 2027-11-09 | Notes from the carpet
c1 [evening=occupied; speaker=source; stance=asserts] We broke the lock, piled up the senators' benches and declared the Senate Hall ours.
c2 [keys=students; speaker=source; stance=asserts] The keys of the building hang round Mila's neck and the caretakers have to ask her.
c3 [windows=guards; speaker=source; stance=asserts] It was the men from the security firm who put their truncheons through the panes to get at us.
c4 [rector-view=against; speaker=Valery Unt; stance=asserts] The rector sat with us on Saturday and confessed that he hates the new anthem as much as we do.
c5 [clear=monday; speaker=source; stance=asserts] The police finally carried us out on Monday, at lunch.
c6 [number=four-hundred; speaker=source; stance=asserts] Four hundred of us signed the visitors' book.
c7 [fire=smoke-bomb; speaker=source; stance=asserts] What tripped the alarm was a smoke canister tossed in through the skylight.

@doc D | Kovachin Today | local paper | 2027-11-10 | After the sit-in
d1 [rector=stepped-down; speaker=source; stance=asserts] Valery Unt cleared his desk on Tuesday, having given up the rectorship.
d2 [room=chapel; speaker=the chaplain; stance=asserts] The students passed the night in the university chapel, rolled in altar cloths, says the chaplain, who locked the Senate Hall himself at ten.
d3 [clear=sunday; speaker=a florist; stance=asserts] A florist across the road saw the building emptied by police on Sunday and swept up after them.
d4 [windows=students; speaker=the glazier; stance=asserts] The glazier found the panes broken from within, with chair legs lying under them, and blames the youngsters.
d5 [fire=smoke-bomb; speaker=a fire officer; stance=asserts] A fire officer showed us the spent smoke bomb that had started the alarm.
d6 [keys=university; speaker=source; stance=asserts] A caretaker opened up for us with the university's own bunch of keys, which he says has been in his pocket throughout.
d7 [number=city; speaker=source; stance=asserts] Across all the colleges of the city, 900 students took part in anthem protests.

@doc E | Free Lecture | broadcaster transcript | 2027-11-11 | Podcast of the day
e1 [evening=invited; speaker=Mila Dren; stance=asserts] "We knocked, the rector opened, he had put out biscuits," student leader Mila Dren said of the evening in the Senate Hall.
e2 [rector=stepped-down; speaker=Valery Unt; stance=asserts] "As of yesterday I am a private person," former rector Valery Unt told us.
e3 [rector-view=against; speaker=Valery Unt; stance=asserts] He called the anthem a badly rhymed land survey that he would never sing.
e4 [room=hall; speaker=Mila Dren; stance=asserts] Dren described how the students had lain in rows under the portraits of the Senate Hall until morning.
e5 [clear=monday; speaker=source; stance=asserts] Our recording of the police entering the building is from Monday.
-- The full conversation, with music, is on our page.

@doc F | National Education Ministry | communique | 2027-11-11 | On events at Kovachin
f1 [rector=stays; speaker=Education Ministry; stance=asserts] Rector Unt leads the university as before and has the minister's confidence.
f2 [rector-view=favour; speaker=Education Ministry; stance=asserts] He has assured the minister of his warm approval of the anthem.
f3 [keys=students; speaker=Education Ministry; stance=asserts] The Ministry deplores that a group of students is still in possession of the building's keys.
f4 [fire=toast; speaker=Education Ministry; stance=asserts] The alarm was triggered by a toaster.
f5 [room=chapel; speaker=Education Ministry; stance=asserts] Those students who stayed overnight were accommodated in the chapel.
-- The anthem was adopted by parliament in September in accordance with the constitution.
-- Questions of internal order at universities are governed by the Act on Higher Education, to which the Ministry refers.
rel fire toast unclear compatible
rel fire smoke-bomb unclear compatible
rel number one-hundred city different_scope
rel number four-hundred city different_scope
pair a4 d1 revision
pair a4 e2 revision
pair a1 d2 skip
pair a1 e4 skip
pair a1 f5 skip
pair b1 a5 skip
pair b1 d2 skip
pair b1 e4 skip
pair b1 f5 skip
pair c1 a5 skip
pair c1 d2 skip
pair c1 e4 skip
pair c1 f5 skip
pair e1 a5 skip
pair e1 d2 skip
pair e1 f5 skip
pair a1 b2 skip
pair a1 c2 skip
pair a1 d6 skip
pair a1 f3 skip
pair b1 c2 skip
pair b1 d6 skip
pair b1 f3 skip
pair c1 b2 skip
pair c1 d6 skip
pair c1 f3 skip
pair e1 b2 skip
pair e1 c2 skip
pair e1 d6 skip
pair e1 f3 skip
pair a1 b4 skip
pair a1 c3 skip
pair a1 d4 skip
pair b1 a3 skip
pair b1 c3 skip
pair b1 d4 skip
pair c1 a3 skip
pair c1 b4 skip
pair c1 d4 skip
pair e1 a3 skip
pair e1 b4 skip
pair e1 c3 skip
pair e1 d4 skip
pair b7 d3 skip
pair a2 c6 skip
pair b1 c4 skip
claim Students seized the Senate Hall | A agree | B disagree | C agree | E disagree
claim Rector Unt has resigned | A disagree | D agree | E agree | F disagree
claim Security guards broke the university's windows | A disagree | B agree | C agree | D disagree
