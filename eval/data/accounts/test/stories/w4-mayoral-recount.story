story: w4-mayoral-recount
kind: election
matter recount | attribution | who requested the recount in Port Adjara | electoral-board; challenger
matter seals | cause | why seals on the ballot bags were broken | transport; tampering
matter police | framing | what police did outside the counting centre | kept-order; blocked-observers; warehouse
matter result | outcome | what the recount showed | sowah-confirmed; result-overturned; not-final
matter database | control | who administered the results server | board; contractor
matter spread | number | votes between the candidates | narrowed; final-gap
matter turnout-women | other | women among the voters | majority

@doc A | Adjara News Agency | wire | 2027-11-29 | Recount in Port Adjara enters second day
a1 [recount=electoral-board; speaker=the Electoral Board; stance=asserts] The recount of the mayoral vote in Port Adjara was ordered by the Electoral Board on its own initiative after routine checks threw up discrepancies, the board's spokeswoman told reporters on Monday.
a2 [seals=transport; speaker=the Electoral Board; stance=asserts] She attributed broken seals on several ballot bags to rough handling while they were being trucked to the port warehouse.
a3 [police=blocked-observers; speaker=two domestic monitors; stance=asserts] Two domestic monitors said officers at the counting centre had turned them back at the outer cordon, although they carried valid badges.
a4 [result=not-final; speaker=the Electoral Board; stance=asserts] By late evening the order of the candidates remained open, with ballots from the island wards still to be examined.
a5 [database=contractor; speaker=a technician; stance=asserts] A technician familiar with the system said the results server had been run from the first evening by Delphin Data, a private contractor.
-- Port Adjara is the second city of the country and its main outlet for timber.
-- Incumbent Isaac Sowah has governed it since the last local elections.

@doc B | Electoral Board of Adjara | communique | 2027-11-30 | Completion of the Port Adjara recount
b1 [result=sowah-confirmed; speaker=the Electoral Board; stance=asserts] The recount has upheld the election of Mr Isaac Sowah as Mayor of Port Adjara.
b2 [spread=final-gap; speaker=the Electoral Board; stance=asserts] The final gap between the two leading candidates is 1,207 votes.
b3 [database=board; speaker=the Electoral Board; stance=asserts] At all stages the results server was operated by the Board's own officials, in the Board's own building.
b4 [police=kept-order; speaker=the Electoral Board; stance=asserts] The Board commends the police, whose discreet presence outside the counting centre allowed every accredited person to come and go.
b5 [turnout-women=majority; speaker=the Electoral Board; stance=asserts] Women made up the majority of those who cast a ballot.
-- The certificate of election will be handed over on Thursday.
-- Parties have seven days in which to lodge petitions with the court.

@doc C | Coalition of Domestic Monitors | ngo | 2027-12-01 | Statement on the recount
=a3
c1 [recount=challenger; speaker=source; stance=asserts] As the filing stamped by the registry shows, it was challenger Fidelia Ansong who applied for the recount, and the board merely granted it.
c2 [seals=tampering; speaker=source; stance=asserts] The cuts on the seals that we photographed are clean and made with a blade, which points to deliberate interference with the bags.
c3 [result=result-overturned; speaker=source; stance=asserts] Added up, the protocols signed in the hall put Ansong ahead, so that the original declaration in favour of the incumbent has been reversed.
c4 [police=blocked-observers; speaker=source; stance=asserts] For most of the recount our members were held behind a line of shields and could follow the proceedings only by shouting to party agents.
c5 [turnout-women=majority; speaker=source; stance=asserts] More women than men voted.
-- The Coalition deployed monitors to all wards.
-- Its full report is due before the end of the year.

@doc D | The Timber Coast Review | broadsheet | 2027-12-02 | Sowah survives, with bruises
d1 [result=sowah-confirmed; speaker=source; stance=asserts] Isaac Sowah keeps his office: the second tally of the mayoral ballots ended as the first had, with the incumbent in front.
d2 [recount=challenger; speaker=source; stance=asserts] Ansong's campaign had petitioned for the exercise within hours of the first declaration, and her lawyers paid the deposit in cash.
d3 [police=kept-order; speaker=a foreign diplomat; stance=asserts] A foreign diplomat who spent both days at the site described relaxed officers who held the gate open for monitors and journalists alike.
d4 [seals=transport; speaker=a warehouse foreman; stance=asserts] A warehouse foreman said the bags had been tossed from truck to trolley like sacks of charcoal, and the wax simply cracked.
d5 [database=contractor; speaker=source; stance=asserts] Invoices show that Delphin Data billed for running the server throughout the count, with full administrator rights.
d6 [spread=narrowed; speaker=source; stance=asserts] Midway through the recount the difference had shrunk to some 900 votes.
-- The port's new container terminal was the main issue of the campaign.
d7 [police=warehouse; speaker=source; stance=asserts] At the port warehouse, where the bags were stored, police kept observers behind a rope for the whole of Monday.

@doc E | Ansong for Mayor | blog | 2027-12-02 | They know what is in those bags
e1 [seals=tampering; speaker=Fidelia Ansong's campaign; stance=alleges] Somebody opened our voters' ballot bags in the night and closed them again with fresh string, and we have the old seals to prove it.
e2 [result=result-overturned; speaker=Fidelia Ansong's campaign; stance=asserts] The recount made Fidelia Ansong the mayor-elect of Port Adjara, whatever certificate the board may print.
e3 [database=board; speaker=Fidelia Ansong's campaign; stance=alleges] The board's own men sat at the server, changed what they wished, and now point at a contractor who had only sold them the chairs.
e4 [recount=electoral-board; speaker=Fidelia Ansong's campaign; stance=asserts] We were as surprised as anybody when the board announced that it would count again.
rel result not-final sowah-confirmed revision
rel result not-final result-overturned revision
rel spread narrowed final-gap revision
pair e3 d5 conflict
rel police warehouse blocked-observers different_scope
rel police warehouse kept-order different_scope
claim The recount confirmed Sowah as mayor | B agree | C disagree | D agree | E disagree
claim Police kept observers away from the counting centre | A discuss | B disagree | C agree | D disagree
claim Ballot bags were tampered with | A disagree | C agree | D disagree | E agree
