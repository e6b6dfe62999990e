story: w8-lumbara-election
kind: election
matter winner | outcome | who won the mayoral vote in Lumbara | coalition-won; islanders-won
matter boxes | framing | what was done with the ballot boxes from the islets | moved-for-safety; stolen
matter queues | cause | why polling station six closed early | power-cut; threats
matter turnout | number | turnout in Lumbara | fifty-eight; forty-one
matter recount | attribution | who asked for the recount | islanders-asked; coalition-asked
matter order | framing | what polling day was like in the old town | calm; intimidation
matter council | other | the council seats | council

@doc A | Lumbara Election Commission | communique | 2027-05-24 | Preliminary result of the mayoral election
a1 [winner=coalition-won; speaker=Election Commission; stance=asserts] Josip Trani of the Harbour Coalition has been elected mayor of Lumbara, the Election Commission said on Monday.
a2 [boxes=moved-for-safety; speaker=Election Commission; stance=asserts] The ballot boxes from the islets were moved to the naval depot on Sunday night to protect them from the storm.
a3 [queues=power-cut; speaker=Election Commission; stance=asserts] Polling station six closed an hour early because of a power cut in the old town.
a4 [turnout=fifty-eight; speaker=Election Commission; stance=asserts] Turnout in Lumbara was 58 per cent of registered voters.
a5 [order=calm; speaker=Election Commission; stance=asserts] Voting in the old town was calm, and voters moved freely throughout the day.
a6 [recount=islanders-asked; speaker=Election Commission; stance=asserts] A request for a recount was submitted on Monday by the Islanders' List.
-- Complaints may be filed until Thursday.
a7 [council=council; speaker=Election Commission; stance=asserts] The count for the municipal council will be announced separately.

@doc B | Naša Luka | broadsheet | 2027-05-25 | Opposition paper: the boxes that went missing
b1 [boxes=stolen; speaker=source; stance=asserts] Coalition men made off with the islets' ballot boxes on Sunday night and opened them in a naval depot.
b2 [winner=islanders-won; speaker=source; stance=asserts] Station tallies collected by this paper show that Nera Dukat of the Islanders' List won the mayoral vote in Lumbara.
b3 [order=intimidation; speaker=source; stance=asserts] In the old town, voters had to pass between rows of coalition stewards who filmed and threatened them.
b4 [queues=threats; speaker=a committee member; stance=asserts] Station six shut before time because stewards threatened its staff, a committee member said.
b5 [turnout=forty-one; speaker=source; stance=asserts] Only 41 per cent of Lumbara's voters went to the polls, according to the signed lists.
b6 [recount=islanders-asked; speaker=Nera Dukat; stance=asserts] "We handed in our demand for a recount on Monday at nine," Dukat told Naša Luka.
-- The paper is owned by a journalists' cooperative.
b7 [council=council; speaker=source; stance=asserts] The municipal council will have 21 seats.

@doc C | Mare Wire | wire | 2027-05-25 | Both sides claim victory in Lumbara mayoral race
c1 [winner=islanders-won; speaker=Civic Count; stance=asserts] Nera Dukat finished ahead in the race for mayor of Lumbara, the observer group Civic Count said on Tuesday after adding up every station's protocol.
c2 [boxes=stolen; speaker=Civic Count; stance=asserts] Boxes of votes from the islets were taken by coalition activists before observers arrived, the group said.
c3 [recount=coalition-asked; speaker=Harbour Coalition; stance=asserts] The Harbour Coalition said the recount was its own initiative and that it had asked for one first.
c4 [queues=power-cut; speaker=the electricity company; stance=asserts] The electricity company confirmed that the old town, including polling station six, lost power on Sunday evening.
c5 [order=calm; speaker=Civic Count; stance=asserts] Civic Count's own observers described the old town on Sunday as quiet and orderly.
c6 [turnout=fifty-eight; speaker=Civic Count; stance=asserts] The group put turnout at 58 per cent.
-- Lumbara is the second-largest port of the archipelago.

@doc D | Josip Trani campaign blog | blog | 2027-05-26 | Thank you, Lumbara
d1 [winner=coalition-won; speaker=Josip Trani; stance=asserts] The people of Lumbara have chosen me as their mayor, and I thank every one of them.
d2 [recount=coalition-asked; speaker=Josip Trani; stance=asserts] It was our coalition that applied for a recount, since we have every interest in a clear count.
d3 [boxes=moved-for-safety; speaker=Josip Trani; stance=asserts] Election officials brought the islet boxes to the naval depot because a storm was coming, and they stayed sealed.
d4 [order=intimidation; speaker=Josip Trani; stance=alleges] Our elderly supporters in the old town were bullied on their way to vote by gangs wearing Islanders' List badges.
d5 [queues=threats; speaker=Josip Trani; stance=alleges] Those gangs frightened the staff of station six into closing its doors early.
d6 [turnout=forty-one; speaker=Josip Trani; stance=asserts] That just 41 per cent of voters came out should make us all think.
-- The campaign office is open until Friday.
d7 [council=council; speaker=Josip Trani; stance=predicts] I expect a good result for our council candidates.

rel council council council compatible
pair b3 d4 skip
pair b4 d5 skip
claim Nera Dukat won the Lumbara mayoral election | A disagree | B agree | C discuss | D disagree
claim Ballot boxes from the islets were stolen in Lumbara | A disagree | B agree | C discuss | D disagree
claim Voters were intimidated in the old town of Lumbara | A disagree | B agree | C disagree | D agree
