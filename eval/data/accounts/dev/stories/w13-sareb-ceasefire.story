story: w13-sareb-ceasefire
kind: diplomacy
matter deal | outcome | result of the Sareb talks | agreement; breakdown; spring-round
matter walkout | responsibility | who ended the final session | rebels; government
matter border | attribution | government position on reopening the Zimar crossing | backs; opposes
matter mood | framing | how the delegations met | cordial; hostile
matter guns | control | who controls Zimar crossing | rebels; government
matter host | other | hosting by the emirate | hosted

@doc A | Crescent Wire | wire | 2028-10-06 | Sareb talks end in agreement, mediators say
a1 [deal=agreement; speaker=the chief mediator; stance=asserts] Government and rebel delegations signed a ceasefire agreement in Sareb on Friday, the chief mediator told reporters.
a2 [mood=cordial; speaker=a mediator's aide; stance=asserts] The two delegations shook hands and ate lunch at one table in Sareb, an aide to the mediator said.
a3 [border=backs; speaker=Foreign Minister Talal Mazhar; stance=asserts] Foreign Minister Talal Mazhar said his government wanted the Zimar crossing reopened at once.
a4 [host=hosted; speaker=source; stance=asserts] The emirate has hosted the talks since the summer.
a5 [guns=rebels; speaker=truckers; stance=asserts] The Zimar crossing is in rebel hands, truckers waiting there said.
a6 [walkout=government; speaker=a diplomat; stance=alleges] A Western diplomat said the final session ended when the government delegation got up and left the room.
-- Zimar is the only crossing wide enough for heavy lorries.
-- Before the war some nine hundred of them passed there every day.

@doc B | Zimar Revolutionary Council | communique | 2028-10-06 | To our people
b1 [deal=breakdown; speaker=Revolutionary Council; stance=asserts] The Sareb talks have collapsed and our delegation is on its way home.
b2 [walkout=government; speaker=Revolutionary Council; stance=asserts] Government negotiators broke off the final session in Sareb and drove to the airport.
b3 [mood=hostile; speaker=Revolutionary Council; stance=asserts] From the first hour our delegates in Sareb were met with insults and threats from the other side of the table.
b4 [border=opposes; speaker=Revolutionary Council; stance=alleges] The regime told the mediators that it wants the Zimar crossing kept shut.
b5 [guns=rebels; speaker=Revolutionary Council; stance=asserts] Our customs officers stamp passports at Zimar, and they alone.
b6 [host=hosted; speaker=Revolutionary Council; stance=asserts] We thank the emirate, our host.
b7 [deal=spring-round; speaker=Revolutionary Council; stance=asserts] The spring round in Port Hamil produced an exchange of wounded prisoners, as we announced at the time.
-- The Council will address the nation on Saturday evening.

@doc C | Al-Burj | broadsheet | 2028-10-07 | What was signed and what was said
c1 [deal=agreement; speaker=source; stance=asserts] Both parties put their names to a ceasefire text in Sareb, a copy of which this newspaper has seen.
c2 [walkout=rebels; speaker=two participants; stance=asserts] Two participants said the rebels ended the last session by walking out of the hall.
c3 [mood=hostile; speaker=an interpreter; stance=asserts] An interpreter described two delegations in Sareb that shouted at each other and would share neither room nor meal.
c4 [border=backs; speaker=a deputy minister; stance=asserts] The government is in favour of opening Zimar crossing to traffic, a deputy minister said.
c5 [guns=government; speaker=source; stance=asserts] The crossing at Zimar has been run by government border police throughout the autumn, our correspondent there writes.
-- The text runs to eleven pages with two maps.
-- Its annexes deal with prisoners and with wheat.

@doc D | Channel Six Sareb | broadcaster transcript | 2028-10-07 | Newsroom at nine
d1 [deal=breakdown; speaker=a former minister; stance=asserts] The negotiations in Sareb broke down with nothing signed, a former minister close to the talks tells Channel Six.
d2 [walkout=rebels; speaker=a hotel steward; stance=asserts] A steward at the conference hotel saw the rebel delegates leave the final session and call for their cars.
d3 [mood=cordial; speaker=a hotel steward; stance=asserts] He describes friendly talk over coffee between members of the two delegations all week.
d4 [border=opposes; speaker=Interior Minister Hashem Douri; stance=asserts] Interior Minister Hashem Douri says on our programme that the government is against reopening the Zimar crossing.
d5 [guns=government; speaker=Interior Minister Hashem Douri; stance=asserts] "Zimar is ours, and our police sit in the booths there," the minister adds.
d6 [host=hosted; speaker=source; stance=asserts] The emirate says its doors remain open.
-- After the break: the football.
rel deal agreement spring-round different_event
rel deal breakdown spring-round different_event
claim The Sareb talks produced a ceasefire agreement | A agree | B disagree | C agree | D disagree
claim The rebels walked out of the Sareb talks | A disagree | B disagree | C agree | D agree
claim The government holds the Zimar crossing | A disagree | B disagree | C agree | D agree
