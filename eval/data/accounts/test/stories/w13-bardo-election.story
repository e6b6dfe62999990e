story: w13-bardo-election
kind: election
matter winner | outcome | who won the Bardo province vote | taleb; hamdane; city-taleb
matter boxes | responsibility | who took away ballot boxes in Ouled Sfar | police; party-youth
matter mood | framing | how voting in Ouled Sfar went | orderly; violent
matter close | time | when the Ouled Sfar polls closed | noon; evening
matter monitors | attribution | verdict of the Union monitors | endorsed; condemned
matter queue | other | queues of displaced voters | queues

@doc A | Maghrib Line | wire | 2027-11-08 | Taleb wins Bardo province, commission says
a1 [winner=taleb; speaker=the election commission; stance=asserts] Yassin Taleb has won the governorship of Bardo province, the election commission announced on Monday.
a2 [mood=orderly; speaker=the election commission; stance=asserts] Voting in Ouled Sfar was calm and orderly all day, the commission said.
a3 [close=evening; speaker=the election commission; stance=asserts] Polling stations in Ouled Sfar stayed open until sunset, its chairman said.
a4 [boxes=party-youth; speaker=the election commission; stance=alleges] He accused youths of the Hamdane party of running off with ballot boxes in Ouled Sfar.
a5 [monitors=endorsed; speaker=source; stance=asserts] Monitors of the Continental Union called the Bardo vote credible.
a6 [queue=queues; speaker=source; stance=asserts] Displaced families queued for hours to vote at the camps.
-- It was the first election in the province since the war.

@doc B | Hamdane for Bardo | communique | 2027-11-08 | The people have spoken
b1 [winner=hamdane; speaker=Hamdane campaign; stance=asserts] Salma Hamdane is the elected governor of Bardo province with a clear lead in the tally sheets.
b2 [boxes=police; speaker=Hamdane campaign; stance=alleges] In Ouled Sfar police loaded ballot boxes into a van and drove off with them.
b3 [close=noon; speaker=Hamdane campaign; stance=asserts] Polling stations in Ouled Sfar shut at noon, when half the voters still stood in line.
b4 [mood=violent; speaker=Hamdane campaign; stance=asserts] Our voters in Ouled Sfar were beaten with clubs at the doors of the polling stations.
b5 [monitors=condemned; speaker=Hamdane campaign; stance=asserts] The Continental Union's monitors described the election in Bardo as gravely flawed.
b6 [queue=queues; speaker=Hamdane campaign; stance=asserts] We salute the displaced who queued in the sun.
b7 [winner=city-taleb; speaker=Hamdane campaign; stance=asserts] In the city of Bardo itself Taleb came first, and we congratulate him on that result.

@doc C | El Waqt | broadsheet | 2027-11-09 | A vote and its quarrels
c1 [winner=taleb; speaker=source; stance=asserts] Our own count of the tally sheets gives Bardo province to Taleb by a narrow margin.
c2 [boxes=police; speaker=a headmistress; stance=asserts] Policemen carried the ballot boxes out of her school in Ouled Sfar, a headmistress said.
c3 [mood=violent; speaker=a headmistress; stance=asserts] She told of fistfights, broken windows and a clerk knocked down during the voting in Ouled Sfar.
c4 [close=evening; speaker=a headmistress; stance=asserts] People could cast ballots in Ouled Sfar until dusk, she said.
c5 [monitors=condemned; speaker=the head of the monitors; stance=asserts] The head of the Union monitors told us the vote in Bardo fell far short of an honest election.
-- The new governor will have a budget for roads and little else.

@doc D | Ouled Sfar Online | blog | 2027-11-09 | How we voted
d1 [mood=orderly; speaker=source; stance=asserts] I saw patient lines, polite clerks and a peaceful day of voting in Ouled Sfar.
d2 [close=noon; speaker=source; stance=asserts] The doors of our polling station closed at twelve o'clock and stayed closed.
d3 [boxes=party-youth; speaker=source; stance=asserts] Boys in Hamdane scarves grabbed the ballot boxes and ran down to the river.
d4 [winner=hamdane; speaker=a clerk; stance=asserts] A clerk at the provincial office tells me Hamdane beat Taleb across the province and will be governor.
d5 [monitors=endorsed; speaker=a monitor; stance=asserts] "A good election," one of the Union monitors said of the Bardo vote on behalf of the mission.
d6 [queue=queues; speaker=source; stance=asserts] The longest queue was at the camp school.
-- My finger is still blue.
rel winner taleb city-taleb different_scope
rel winner hamdane city-taleb different_scope
claim Yassin Taleb won the Bardo governorship | A agree | B disagree | C agree | D disagree
claim Police removed ballot boxes in Ouled Sfar | A disagree | B agree | C agree | D disagree
claim Monitors judged the Bardo election credible | A agree | B disagree | C disagree | D agree
