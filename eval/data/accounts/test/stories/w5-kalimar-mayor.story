story: w5-kalimar-mayor
kind: election
matter count | framing | how the counting in Kalimar was halted | pause; raid
matter leader | outcome | who came first in the mayoral vote | iskandar; yusoff
matter buyer | responsibility | who handed out rice before the vote | iskandar-camp; yusoff-camp
matter monks | attribution | whom the abbots' council endorsed | endorsed-iskandar; stayed-out
matter phone | place | where the results server stood | capital; abroad
matter share | number | Iskandar's share | forty-early; fifty-late; forty-harbour
matter quiet | framing | mood of polling day | quiet; intimidating

@doc A | Kalimar Post-Dispatch | broadsheet | 2026-11-23 | Iskandar ahead as counting pauses
a1 [leader=iskandar; speaker=source; stance=asserts] Iskandar Bela came out on top in the race for mayor of Kalimar, according to the sheets posted at all polling places.
a2 [count=pause; speaker=the counting officer; stance=asserts] Counting was interrupted at supper time so that the clerks could eat and pray, the counting officer said.
a3 [share=forty-early; speaker=source; stance=asserts] With a third of the sheets in, Iskandar had 40 per cent.
a4 [monks=stayed-out; speaker=the abbots' secretary; stance=asserts] The abbots' council kept out of the mayoral race, its secretary said, as its rule requires.
-- Kalimar elects its mayor every five years.
a5 [quiet=quiet; speaker=source; stance=asserts] Polling day was as sleepy as a Sunday, with dogs lying across the thresholds of the polling places.

@doc B | Campaign of Yusoff Dar | communique | 2026-11-23 | The count was raided
b1 [count=raid; speaker=Campaign of Yusoff Dar; stance=asserts] Men with iron bars burst into the counting hall at Kalimar and scattered the clerks, which is why the count stopped.
b2 [leader=yusoff; speaker=Campaign of Yusoff Dar; stance=asserts] Yusoff Dar won the most votes and is the mayor-elect of this city.
b3 [buyer=iskandar-camp; speaker=Campaign of Yusoff Dar; stance=alleges] Bags of rice with Iskandar's portrait inside were handed through car windows on the eve of the vote.
b4 [phone=abroad; speaker=Campaign of Yusoff Dar; stance=alleges] The results were routed through a server in a foreign country.
-- Our lawyers are at work.
b5 [quiet=intimidating; speaker=Campaign of Yusoff Dar; stance=asserts] On polling day bikers circled the queues with revving engines and pointed at people's faces.

@doc C | Municipal Election Office | communique | 2026-11-24 | Notice on the progress of the count
c1 [share=fifty-late; speaker=Municipal Election Office; stance=asserts] With all sheets in, Iskandar Bela stands at 50.8 per cent.
c2 [count=pause; speaker=Municipal Election Office; stance=asserts] The count was suspended for a planned meal break and resumed within the hour.
c3 [phone=capital; speaker=Municipal Election Office; stance=asserts] Results are stored on a machine in the basement of the capital's town hall.
c4 [quiet=quiet; speaker=Municipal Election Office; stance=asserts] Voting proceeded in tranquillity.
-- Objections may be lodged until Friday noon at window nine.
c5 [leader=iskandar; speaker=Municipal Election Office; stance=asserts] The office will certify Iskandar Bela as the winner once objections have been heard.
-- Forms are free of charge, and the office is open through the lunch hour this week.

@doc D | Tide & Temple | blog | 2026-11-25 | Three nights in the counting hall
d1 [count=raid; speaker=source; stance=asserts] I was counting ward six when the doors gave way and a gang rushed in swinging bars, and we ran.
d2 [monks=endorsed-iskandar; speaker=source; stance=asserts] The abbots' council had told the faithful to mark Iskandar, in a letter read at every temple.
d3 [buyer=yusoff-camp; speaker=source; stance=asserts] My aunt got her rice from Yusoff's nephew, who went from door to door with a cart and a list.
d4 [quiet=intimidating; speaker=source; stance=asserts] Voters in my street were filmed by men on motorbikes and several turned back at the gate.
d5 [share=forty-harbour; speaker=source; stance=asserts] In the harbour wards Iskandar took 40 per cent in the end.
-- I have given my notes to a notary.

@doc E | Sangha News | trade press | 2026-11-26 | Abbots and ballots
e1 [monks=endorsed-iskandar; speaker=Sangha News; stance=asserts] The abbots' council of Kalimar threw its weight behind Iskandar Bela in a pastoral letter on the eve of the poll.
e2 [buyer=yusoff-camp; speaker=a temple cook; stance=asserts] A temple cook says helpers in Yusoff Dar's colours delivered sacks of rice to voters' homes on the last night.
e3 [leader=yusoff; speaker=Sangha News; stance=asserts] By our own addition of the ward sheets, the winner is Yusoff Dar by a slender margin.
-- Subscriptions fall due at the full moon.
-- Readers are reminded that the journal takes no advertisements for liquor, lotteries or candidates, and that its offices close for the rains.

@doc F | Kalimar Post-Dispatch | broadsheet | 2026-11-27 | Rice, servers and a letter
f1 [buyer=iskandar-camp; speaker=a rice merchant; stance=asserts] A rice merchant showed us the invoice for the bags given to voters before the poll, made out to Iskandar's campaign.
f2 [phone=abroad; speaker=a network engineer; stance=asserts] A network engineer traced the results machine to a data centre overseas.
f3 [phone=capital; speaker=the deputy registrar; stance=asserts] The deputy registrar, on the other hand, walked us down to a basement in the capital and laid a palm on the humming server that holds the results.
f4 [monks=stayed-out; speaker=an abbot; stance=asserts] "A monk who picks a mayor has lost his bowl," said an abbot of the council, which took no side.
-- The municipal election office declined to open the cabinet, citing warranty terms.
-- A hearing on the objections is set for next week.

rel share forty-early fifty-late revision
rel share fifty-late forty-harbour different_scope
rel share forty-early forty-harbour different_scope
pair a1 c1 corroborates
pair c1 e3 conflict:outcome
pair c1 b2 conflict:outcome
claim Attackers stormed the counting hall in Kalimar | A disagree | B agree | C disagree | D agree
claim The abbots' council backed Iskandar Bela | A disagree | D agree | E agree | F disagree
claim The results server was located abroad | B agree | C disagree | F discuss
