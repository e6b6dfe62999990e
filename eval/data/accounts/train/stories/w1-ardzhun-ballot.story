story: w1-ardzhun-ballot
kind: election
matter winner | outcome | who won the governorship of Ardzhun | kalatov; berishi
matter conduct | framing | how the vote was conducted | orderly; stuffed
matter lights | cause | why the count at Khevra stopped | storm; sabotage
matter turnout | number | turnout | seventy-one; forty-eight
matter concession | attribution | what Berishi told her followers | concede; fight
matter observers | attribution | what the monitors of the Lake Compact said | approve; criticise
matter holiday | other | Monday is a day off | holiday

@doc A | Ardzhun State Agency | state agency | 2032-10-03 | Kalatov elected governor of Ardzhun
a1 [winner=kalatov; speaker=the electoral commission; stance=asserts] Timur Kalatov has been elected governor of Ardzhun with a clear majority, the electoral commission announced on Sunday night.
a2 [conduct=orderly; speaker=source; stance=asserts] Voting proceeded in a festive atmosphere, with sealed boxes, calm queues and folk ensembles at the polling stations.
a3 [turnout=seventy-one; speaker=the electoral commission; stance=asserts] Turnout reached 71 per cent.
a4 [lights=storm; speaker=the grid operator; stance=asserts] Lightning brought down a pylon and left the counting hall at Khevra in darkness for an hour, the grid operator explained.
a5 [observers=approve; speaker=source; stance=asserts] Monitors from the Lake Compact praised the ballot as an example for the whole region.
a6 [holiday=holiday; speaker=source; stance=asserts] Monday has been declared a day off.

@doc B | Free Slope | blog | 2032-10-03 | They stole it in the dark
b1 [winner=berishi; speaker=source; stance=asserts] Lali Berishi won this election: the copies of the tally sheets in our volunteers' hands give her the governorship with room to spare.
b2 [conduct=stuffed; speaker=source; stance=asserts] In Khevra, Tolm and the three mill wards, bundles of ready-marked papers went into the boxes before the doors were even opened.
b3 [lights=sabotage; speaker=source; stance=alleges] Somebody threw the switch at Khevra, because the shops across the street from the counting hall stayed lit throughout.
b4 [turnout=forty-eight; speaker=source; stance=asserts] Our count of voters at the doors comes to 48 per cent of the roll.
b5 [concession=fight; speaker=Lali Berishi; stance=asserts] "Stay on the steps until every sheet is read aloud," Berishi told the crowd at the grain exchange at midnight.

@doc C | Vorlen Morning Standard | broadsheet | 2032-10-05 | Uneasy calm as Ardzhun digests a disputed count
c1 [winner=kalatov; speaker=source; stance=asserts] A parallel tabulation run by the law faculty, which has few friends in the governor's palace, also puts Mr Kalatov ahead, albeit by less than the commission's margin.
c2 [lights=sabotage; speaker=an electrician; stance=asserts] The electrician who restored power to the Khevra hall found that the main fuse had been pulled from its socket by hand.
c3 [observers=criticise; speaker=the Lake Compact mission; stance=asserts] In a statement read by its head, Ingmar Sool, the Lake Compact mission found that the vote had fallen well short of the standards its members have signed.
c4 [conduct=stuffed; speaker=three clerks; stance=asserts] Clerks at several polling stations described, on condition that their names be withheld, being handed sacks of completed ballots on the eve of the vote.
c5 [concession=concede; speaker=Lali Berishi; stance=asserts] Ms Berishi, addressing supporters at the grain exchange, asked them to go home and accepted that the office had gone to her rival.
c6 [turnout=forty-eight; speaker=the law faculty; stance=asserts] Fewer than half of those registered, 48 in a hundred, took part, the faculty reckons.

@doc D | Lake Compact Observation Mission | communique | 2032-10-04 | Statement of preliminary conclusions, Ardzhun
d1 [conduct=orderly; speaker=Lake Compact mission; stance=asserts] At the polling stations visited in all nine districts, voting was well run, boxes were found empty at opening, and the secrecy of the ballot was respected.
d2 [observers=approve; speaker=Lake Compact mission; stance=asserts] The mission considers that the election met the commitments of the Compact and congratulates the organisers.
d3 [lights=storm; speaker=Lake Compact mission; stance=asserts] The interruption at Khevra resulted from lightning damage to a transmission line, which observers inspected on the spot.
d4 [turnout=seventy-one; speaker=Lake Compact mission; stance=asserts] The mission's sample confirms participation of about 71 per cent.
-- The mission deployed forty-two observers and will publish its final report within sixty days.

@doc E | Radio Khevra | broadcaster transcript | 2032-10-05 | Phone-in, second hour
e1 [winner=berishi; speaker=Prof. Otar Lansky; stance=asserts] Professor Otar Lansky, our guest, said every honest reading of the tally sheets made Lali Berishi the governor-elect.
e2 [concession=fight; speaker=source; stance=asserts] We played again the tape from the grain exchange, in which Berishi calls on her people to hold the steps and keep up the pressure.
e3 [observers=criticise; speaker=source; stance=asserts] We also played Ingmar Sool, of the Compact monitors, listing what he called grave shortcomings in the way Ardzhun voted.
e4 [holiday=holiday; speaker=source; stance=asserts] Banks and schools stayed shut on Monday by order of the commission.
-- More calls after the weather.
rel turnout seventy-one forty-eight conflict
pair c5 e1 compatible
pair a1 b2 skip
pair a1 c4 skip
pair a1 d1 skip
pair b1 a2 skip
pair b1 c4 skip
pair b1 d1 skip
pair c1 a2 skip
pair c1 b2 skip
pair c1 d1 skip
pair e1 a2 skip
pair e1 b2 skip
pair e1 c4 skip
pair e1 d1 skip
pair a2 c3 skip
pair a2 d2 skip
pair a2 e3 skip
pair b2 a5 skip
pair b2 c3 skip
pair b2 d2 skip
pair b2 e3 skip
pair c4 a5 skip
pair c4 d2 skip
pair c4 e3 skip
pair d1 a5 skip
pair d1 c3 skip
pair d1 e3 skip
pair a2 b3 skip
pair a2 c2 skip
pair a2 d3 skip
pair b2 a4 skip
pair b2 c2 skip
pair b2 d3 skip
pair c4 a4 skip
pair c4 b3 skip
pair c4 d3 skip
pair d1 a4 skip
pair d1 b3 skip
pair d1 c2 skip
pair a1 b5 skip
pair a1 c5 skip
pair a1 e2 skip
pair b1 c5 skip
pair b1 e2 skip
pair c1 b5 skip
pair c1 e2 skip
pair e1 b5 skip
claim Kalatov won the Ardzhun election | A agree | B disagree | C agree | E disagree
claim Ballot boxes were stuffed in Ardzhun | A disagree | B agree | C agree | D disagree
claim Berishi conceded defeat | B disagree | C agree | E disagree
