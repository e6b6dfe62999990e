story: w2-qaysar-primary
kind: election
matter result | outcome | who won the Qaysar party primary | dilshad; noor
matter hall | framing | how the Dilshad camp behaved in the hall | celebrated; occupied
matter machines | cause | why the voting machines stopped | heat; tampering
matter debate | framing | the candidates' television debate | courteous; brawl
matter donor | identity | who paid for Noor's campaign | brewer; small-donors
matter exile | attribution | the exiled founder's endorsement | for-dilshad; for-noor
matter turnout-time | time | when polling closed | on-time; extended
matter youth-vote | outcome | the youth wing's own ballot | youth-noor

@doc A | Eastbank Times | broadsheet | 2029-09-16 | Dilshad wins Unity nomination in Qaysar
a1 [result=dilshad; speaker=source; stance=asserts] Members of the Unity Movement have chosen Rebin Dilshad as their candidate for governor of Qaysar.
a2 [machines=heat; speaker=a technician; stance=asserts] The voting machines in the exhibition hall shut themselves down when the air-conditioning gave up and the boxes overheated, a technician said.
a3 [hall=celebrated; speaker=source; stance=asserts] His supporters danced between the stands, hugged the stewards and went home with the band.
-- The movement has governed the province for most of its existence.

a4 [debate=courteous; speaker=source; stance=asserts] The televised debate on Thursday had been a mannerly affair, in which the rivals poured each other water.
a5 [donor=small-donors; speaker=the party's treasurer; stance=asserts] Amal Noor's campaign lived on coins and small notes from members, the party's treasurer said.
a6 [youth-vote=youth-noor; speaker=source; stance=asserts] In a separate ballot of its youth wing, which elects its own delegates, Noor finished ahead.
a7 [turnout-time=on-time; speaker=source; stance=asserts] Doors closed at sunset, as the rules provide.

@doc B | Noor Campaign | communique | 2029-09-16 | Amal Noor is the choice of the members
b1 [result=noor; speaker=Noor Campaign; stance=asserts] The members of Unity in Qaysar have elected Amal Noor to carry their banner.
b2 [machines=tampering; speaker=Noor Campaign; stance=alleges] A device plugged in behind the stage switched off the voting machines as our districts were lining up.
b3 [hall=occupied; speaker=Noor Campaign; stance=alleges] Dilshad's bodyguards took over the hall, tore down our banners and held the counting tables against all comers.
b4 [exile=for-noor; speaker=Noor Campaign; stance=asserts] From his exile our founder, Ustad Behnam, sent Amal his ring as a sign of his support.
b5 [turnout-time=extended; speaker=Noor Campaign; stance=asserts] Polling was prolonged until late at night to let in busloads for the other side.
-- We call a meeting for Tuesday.

@doc C | Unity Movement, Electoral Bureau | communique | 2029-09-17 | Results and observations
c1 [result=dilshad; speaker=Electoral Bureau; stance=asserts] The Bureau proclaims Comrade Dilshad the nominee of the movement for the governorship.
c2 [machines=tampering; speaker=Electoral Bureau; stance=asserts] The machines' failure was caused by a jamming device, which has been seized behind the stage.
c3 [turnout-time=on-time; speaker=Electoral Bureau; stance=asserts] Voting ended at the appointed hour of sunset.
c4 [hall=celebrated; speaker=Electoral Bureau; stance=asserts] Scenes of fraternal joy followed the announcement, and the hall was swept by volunteers of both camps.
c5 [donor=brewer; speaker=Electoral Bureau; stance=asserts] The Bureau has established that the expenses of Comrade Noor were covered by the owner of the Golden Ibis brewery.
-- Appeals may be entered until Friday.

@doc D | Channel Seven Qaysar | broadcaster transcript | 2029-09-17 | Verdict
d1 [hall=occupied; speaker=a reporter; stance=asserts] REPORTER: We were pushed out of the hall by men in dark glasses who had locked the doors around the tables and were tearing down the posters of Amal Noor.
d2 [debate=brawl; speaker=presenter; stance=asserts] PRESENTER: After Thursday, when they came to blows over the water jug in this studio, who is surprised?
d3 [exile=for-dilshad; speaker=the founder's daughter; stance=asserts] DAUGHTER OF THE FOUNDER: My father dictated it to me: Rebin Dilshad has my blessing and my vote.
d4 [machines=heat; speaker=a reporter; stance=asserts] REPORTER: It was like an oven in there, and one by one the machines cooked and went blank.
d5 [turnout-time=extended; speaker=a reporter; stance=asserts] REPORTER: People were still casting ballots when I went on air at eleven at night.
-- PRESENTER: Thank you for watching.

@doc E | Ibis and Quill | blog | 2029-09-20 | Notes on a nomination
e1 [result=noor; speaker=the blogger; stance=asserts] Every tally sheet that I photographed adds up to a victory for Amal Noor.
e2 [donor=brewer; speaker=the blogger; stance=asserts] Her posters were printed on the Golden Ibis account, I have seen the invoice with the beer stains.
e3 [debate=brawl; speaker=the blogger; stance=asserts] That debate ended with a microphone in somebody's ribs.
e4 [exile=for-dilshad; speaker=the blogger; stance=asserts] Ustad Behnam's letter for Dilshad, in the old man's own crabbed hand, hangs framed in the campaign office.
-- My shoes were trodden on.
-- The general election is in November, and until then the two camps will have to share one office, one telephone and one cat.

pair a6 c1 different_scope
pair a6 b1 compatible
pair a4 d2 conflict
pair a6 e1 compatible
claim Rebin Dilshad won the Unity primary | A agree | B disagree | C agree | E disagree
claim The voting machines were sabotaged | A disagree | B agree | C agree | D disagree
claim The party's founder endorsed Amal Noor | B agree | D disagree | E disagree
