story: w11-camber-election
kind: election
matter winner | outcome | who won the mayoral election in Camber | salto; brehm
matter queue | cause | why voting at the Dockside stations ran late | broken-machines; staff-late
matter boxes | framing | what happened with the ballot boxes at Fen Road | seized; routine-transfer
matter concede | attribution | whether Salto or Brehm's camp conceded, as to Mara Salto | conceded; contested
matter observers | attribution | what the observers from the Civic Watch group said of the vote | fair; flawed
matter scuffle | responsibility | who started the scuffle at the count | salto-stewards; brehm-supporters
matter recount | other | recount rules | recount

@doc A | Camber Electoral Office | communique | 2026-11-09 | Provisional result of the mayoral election
a1 [winner=brehm; speaker=Camber Electoral Office; stance=asserts] Jonas Brehm was elected mayor of Camber on Sunday, the electoral office said.
a2 [boxes=routine-transfer; speaker=Camber Electoral Office; stance=asserts] Police escorted the ballot boxes from Fen Road to the count as they do at every election, the office said.
a3 [queue=broken-machines; speaker=Camber Electoral Office; stance=asserts] Voting at the Dockside stations ran late because of faulty ballot readers.
a4 [concede=conceded; speaker=Camber Electoral Office; stance=asserts] Mara Salto telephoned the office on Sunday night to accept the result, it said.
a5 [observers=fair; speaker=Camber Electoral Office; stance=asserts] Observers from Civic Watch judged the Camber vote free and fair, the office said.
-- Turnout was slightly higher than four years ago.
a6 [scuffle=salto-stewards; speaker=Camber Electoral Office; stance=alleges] Stewards of the Salto campaign pushed their way into the count and started the scuffle, according to the office.
a7 [recount=recount; speaker=Camber Electoral Office; stance=asserts] A recount can be requested within five days.

@doc B | Salto for Camber | communique | 2026-11-09 | We won, and we will prove it
b1 [winner=salto; speaker=Salto for Camber; stance=asserts] Mara Salto won Sunday's mayoral election in Camber, her campaign said.
b2 [boxes=seized; speaker=Salto for Camber; stance=alleges] Armed police seized the ballot boxes at Fen Road and drove off with them before the seals could be checked, the campaign said.
b3 [concede=contested; speaker=Mara Salto; stance=asserts] "I am fighting this result and I told the electoral office so on Sunday night," Salto said.
b4 [queue=staff-late; speaker=Salto for Camber; stance=asserts] The Dockside polling stations were delayed since officials turned up hours late, the campaign said.
b5 [observers=flawed; speaker=Salto for Camber; stance=asserts] Civic Watch called the Camber vote seriously flawed, according to the campaign.
-- Salto was deputy mayor until 2024.
b6 [scuffle=brehm-supporters; speaker=Salto for Camber; stance=alleges] The scuffle at the count began when Brehm supporters attacked our stewards, it said.

@doc C | CamberTV | broadcaster transcript | 2026-11-10 | Breakfast news
c1 [winner=brehm; speaker=source; stance=asserts] Jonas Brehm is the new mayor of Camber after a narrow victory over Mara Salto.
c2 [boxes=routine-transfer; speaker=a polling clerk; stance=asserts] The clerk at Fen Road told us the ballot boxes were signed over to the police escort, sealed and on time, in the usual way.
c3 [concede=contested; speaker=source; stance=asserts] Salto told us last night that she will challenge the result in court.
c4 [observers=flawed; speaker=Ines Parro; stance=asserts] Ines Parro of Civic Watch told this programme that the group had found grave faults in the Camber vote.
c5 [queue=staff-late; speaker=a Dockside voter; stance=asserts] "We stood there at seven and the people with the keys only came at nine," a Dockside voter said.
-- The new mayor takes office on the first of December.
c6 [scuffle=brehm-supporters; speaker=our cameraman; stance=asserts] Our pictures show a man in a Brehm jacket throwing the first punch at the count.

@doc D | The Camber Globe | tabloid | 2026-11-10 | Ballot grab at Fen Road
d1 [boxes=seized; speaker=a returning officer; stance=asserts] Police grabbed the ballot boxes at Fen Road from his hands, a returning officer told the Globe.
d2 [observers=fair; speaker=source; stance=asserts] Civic Watch was happy with the poll and praised Camber's clerks, its report shows.
d3 [concede=conceded; speaker=source; stance=asserts] A tearful Salto rang her rival at midnight and gave up the race.
d4 [scuffle=salto-stewards; speaker=a vote counter; stance=asserts] "Salto's people came at us over the tables," one vote counter said of the brawl at the count.
d5 [queue=broken-machines; speaker=source; stance=asserts] Jammed ballot readers kept Dockside voters waiting into the evening.
-- The Globe backed neither candidate.
d6 [boxes=seized; speaker=a returning officer; stance=asserts] He said officers had shown him no paper and left Fen Road with the boxes in an unmarked van.
d7 [recount=recount; speaker=source; stance=asserts] A recount would cost the city a small fortune.

pair d3 a4 corroborates
claim Jonas Brehm won the mayoral election in Camber | A agree | B disagree | C agree
claim Police seized ballot boxes at Fen Road | A disagree | B agree | C disagree | D agree
claim Mara Salto has conceded | A agree | B disagree | C disagree | D agree
