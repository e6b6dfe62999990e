story: w8-melvi-shipyard-picket
kind: strike
matter gate | framing | how the picket at the Melvi shipyard gate ended | cleared-by-force; dispersed-peacefully
matter start | responsibility | who started the violence at the gate | police; pickets
matter cause | cause | why the welders walked out | unpaid-wages; party-campaign
matter yard | outcome | whether production at the yard resumed on Thursday | resumed; idle
matter hurt | number | how many people were treated after the clash at the gate | thirty; four
matter talks | attribution | who walked away from the pay talks | management; union
matter ferry | other | the unfinished ferry on the slip | ferry

@doc A | Litora Agency | wire | 2027-04-15 | Police break up picket at Melvi shipyard, union says
a1 [gate=cleared-by-force; speaker=Metalworkers' Federation; stance=asserts] Riot police broke up the picket at the Melvi shipyard with batons and tear gas early on Thursday, the Metalworkers' Federation said.
a2 [start=police; speaker=Dario Kusmani; stance=asserts] Officers charged the welders at the gate as soon as the first buses appeared, federation secretary Dario Kusmani told reporters.
a3 [cause=unpaid-wages; speaker=Metalworkers' Federation; stance=asserts] The welders stopped work on Monday over three months of unpaid wages, according to the federation.
a4 [hurt=thirty; speaker=Sveti Luka hospital; stance=asserts] Sveti Luka hospital said it had treated thirty people with injuries from the clash at the shipyard gate.
a5 [talks=management; speaker=Dario Kusmani; stance=asserts] Kusmani said the company's managers left the pay talks on Wednesday evening before the union could answer their offer.
a6 [yard=idle; speaker=Metalworkers' Federation; stance=asserts] The federation said the slipways at Melvi stood idle on Thursday, with most of the workforce staying at home.
-- Melvi, on the eastern shore of the Gulf of Orza, has built ships since the 1920s.
a7 [ferry=ferry; speaker=source; stance=asserts] A car ferry ordered by an island operator has been lying on the main slip since January.
-- The yard employs about 1,400 people and was privatised six years ago.

@doc B | Ministry of the Interior | communique | 2027-04-15 | Access to the Melvi shipyard restored
b1 [gate=dispersed-peacefully; speaker=Ministry of the Interior; stance=asserts] The gathering at the Melvi shipyard gate broke up calmly on Thursday morning after officers spoke to the organisers, the Ministry of the Interior said.
b2 [start=pickets; speaker=Ministry of the Interior; stance=asserts] Before that, a group of pickets at the gate attacked a police line with bolts and steel pipes, the ministry added.
b3 [hurt=four; speaker=Ministry of the Interior; stance=asserts] Medical services treated four people after the scuffle at the gate, among them two officers.
b4 [cause=party-campaign; speaker=Ministry of the Interior; stance=alleges] The ministry has information that the welders' stoppage was organised by the Popular Left as part of its election campaign.
b5 [yard=resumed; speaker=Ministry of the Interior; stance=asserts] Work in all halls of the Melvi yard resumed with the morning shift on Thursday.
-- The ministry reminds citizens that blocking a port road is an offence.
b6 [gate=dispersed-peacefully; speaker=Ministry of the Interior; stance=denies] Reports that batons or gas were used to remove the pickets from the shipyard gate are untrue.
b7 [ferry=ferry; speaker=Ministry of the Interior; stance=asserts] The ferry under construction was guarded throughout and suffered no damage.

@doc C | Glas Obale | local paper | 2027-04-16 | "They came straight at us": a morning at Gate Two
c1 [gate=cleared-by-force; speaker=source; stance=asserts] Helmeted police drove the pickets away from the shipyard's Gate Two with batons shortly after five, a Glas Obale reporter saw.
c2 [start=police; speaker=Mira Zoran; stance=asserts] "Nobody had thrown a thing when they came straight at us with shields," said Mira Zoran, a crane operator who stood on the picket at the gate.
c3 [cause=unpaid-wages; speaker=source; stance=asserts] Pay slips shown to this newspaper confirm that the welders who walked out have had no wages since January.
c4 [yard=idle; speaker=source; stance=asserts] By noon on Thursday the yard was silent and only guards and office staff were inside.
c5 [talks=management; speaker=a state mediator; stance=asserts] A state mediator present at Wednesday's pay talks said the yard's directors got up and went home halfway through.
c6 [hurt=thirty; speaker=a duty doctor; stance=asserts] A duty doctor at Sveti Luka put the number of patients from the gate at thirty, most of them with bruises and burning eyes.
-- Shops on the road to the yard stayed shut until midday.
c7 [speaker=Mira Zoran; stance=asserts] Zoran said she had worked at the yard for nineteen years.

@doc D | Melvi Brodogradnja press office | communique | 2027-04-16 | Statement on the events at our yard
d1 [yard=resumed; speaker=Melvi Brodogradnja; stance=asserts] The shipyard at Melvi has been working at full capacity since Thursday morning, the company Melvi Brodogradnja said.
d2 [talks=union; speaker=Melvi Brodogradnja; stance=asserts] It was the federation's delegates who left the pay talks on Wednesday, while our offer was still on the table.
d3 [cause=party-campaign; speaker=Goran Telli; stance=alleges] Chief executive Goran Telli said the welders' walkout had been planned at a Popular Left meeting and served the party's campaign.
d4 [start=pickets; speaker=Goran Telli; stance=asserts] According to Telli, pickets at the gate assaulted officers first, pelting them with metal parts from a yard container.
d5 [gate=dispersed-peacefully; speaker=Melvi Brodogradnja; stance=asserts] The pickets left the shipyard gate on their own after a conversation with the police commander, company security reported.
-- The company will publish its half-year results in August.
d6 [ferry=ferry; speaker=Melvi Brodogradnja; stance=asserts] Delivery of the car ferry remains planned for the summer.
d7 [hurt=four; speaker=company security; stance=asserts] Company security knows of four people who needed a doctor after the incident at the gate.

pair b4 d3 corroborates
rel ferry ferry ferry compatible
claim Police used force to clear the picket at the Melvi shipyard | A agree | B disagree | C agree | D disagree
claim Welders at Melvi struck because they were not paid | A agree | B disagree | C agree | D disagree
claim Production at the Melvi yard restarted on Thursday | A disagree | B agree | C disagree | D agree
