story: w4-byelection-boats
kind: election
matter voters | identity | who the people brought by boat to Lumasi were | residents; outsiders
matter stop | framing | how voting at Lumasi jetty stopped | paused; shut-by-force
matter winner | outcome | who took the Lumasi seat | reform; union
matter cash | responsibility | who handed out the money on the beach | reform; union
matter opening | time | when the result was announced | before-count; after-count
matter observer | attribution | what the observer mission said of the by-election | credible; flawed
matter ballots | number | spoilt ballots | jetty; island

@doc A | Lakeshore Press | wire | 2027-10-04 | Reform candidate claims Lumasi by-election
a1 [winner=reform; speaker=the Reform Party; stance=asserts] The Reform Party's Esther Chilufya-Banda has won the by-election on Lumasi island, her party said late on Sunday, citing its own tally from every polling station.
a2 [voters=outsiders; speaker=the Reform Party; stance=alleges] The party charged that boatloads of people from the mainland had been brought in to vote at the jetty for its rival.
a3 [stop=shut-by-force; speaker=witnesses; stance=asserts] Witnesses said that policemen closed the Lumasi jetty station early in the afternoon, scattering those in the queue with batons.
a4 [cash=union; speaker=a fisherman; stance=asserts] A fisherman showed reporters a folded banknote which, he said, a canvasser of the People's Union had slipped him on the beach.
a5 [ballots=jetty; speaker=a polling clerk; stance=asserts] A polling clerk said 31 spoilt ballots had been set aside at the jetty.
-- The seat fell vacant with the death of its holder, a former minister, in July.
-- Lumasi has been without a ferry for most of that time.

@doc B | Provincial Returning Office | communique | 2027-10-05 | Result of the Lumasi by-election
b1 [winner=union; speaker=the Provincial Returning Office; stance=asserts] Mr Davies Mwila-Tembo of the People's Union is hereby declared elected for Lumasi.
b2 [stop=paused; speaker=the Provincial Returning Office; stance=asserts] At the jetty station voting was interrupted for some minutes to replace a wet ballot box, and then went on until the regular close.
b3 [voters=residents; speaker=the Provincial Returning Office; stance=asserts] Those who arrived by boat are registered residents of Lumasi's outlying islets, whom the law entitles to transport.
b4 [opening=after-count; speaker=the Provincial Returning Office; stance=asserts] The result was announced once the last box had been counted and its sheet signed.
b5 [ballots=island; speaker=the Provincial Returning Office; stance=asserts] On the whole island 212 ballots were spoilt.
-- The register may be inspected at the boma during office hours.

@doc C | Inland Waters Election Observers | ngo | 2027-10-06 | Preliminary statement
=a5
c1 [observer=flawed; speaker=source; stance=asserts] In our assessment the Lumasi by-election fell well short of the standards to which the country has subscribed.
c2 [voters=outsiders; speaker=source; stance=asserts] Our observers spoke to passengers on four boats, who named mainland villages as their homes and held voters' cards printed on the same day.
c3 [opening=before-count; speaker=source; stance=asserts] The winner's name was read out on the radio while boxes from the southern shore were still on the water.
c4 [cash=reform; speaker=source; stance=asserts] On the beach we filmed agents in Reform Party shirts paying young men from a cool box.
c5 [stop=shut-by-force; speaker=source; stance=asserts] Balloting at the jetty was ended by a police charge, which we witnessed from the customs shed.
-- The statement covers the period up to Monday noon.
-- It was drafted by candlelight.

@doc D | The Copper & Lake Post | broadsheet | 2027-10-07 | Lumasi: boats, banknotes and a box
d1 [observer=credible; speaker=the leader of the observer mission; stance=asserts] The leader of the observer mission told this newspaper that Lumasi had seen "a credible vote with a few wet corners".
d2 [cash=reform; speaker=three shopkeepers; stance=asserts] Three shopkeepers changed large notes for Reform organisers on Saturday and saw the small ones go from hand to hand on the sand.
d3 [stop=paused; speaker=a teacher; stance=asserts] A teacher who presided at the jetty recalled a short break, tea from a flask, and then a steady stream of voters until dusk.
d4 [winner=union; speaker=source; stance=asserts] With the seat in his pocket, the People's Union's Mwila-Tembo toured the island on Wednesday on the back of a pick-up.
d5 [opening=after-count; speaker=source; stance=asserts] Counting was over by dawn, and the announcement came hours later.
-- Fish prices rose on the day of the vote, as most boats were hired.

@doc E | Radio Lumasi | broadcaster transcript | 2027-10-08 | Island forum
e1 [voters=residents; speaker=an islet headwoman; stance=asserts] A headwoman from the islets is offended: the people in those boats were her own, she says, born and buried on Lumasi's rocks.
e2 [cash=union; speaker=a canvasser; stance=asserts] A People's Union canvasser owns up to us that he emptied two bags of coins on the beach and was told to smile.
e3 [opening=before-count; speaker=a counting clerk; stance=asserts] A counting clerk was still sorting ballots when her phone lit up with congratulations for the winner.
e4 [winner=reform; speaker=Esther Chilufya-Banda; stance=asserts] "I am the member for Lumasi, and I have every tally sheet in this basket," says Esther Chilufya-Banda.
e5 [observer=flawed; speaker=an observer; stance=asserts] One of the observers confirms to us that her mission has found grave defects in the Lumasi poll.
-- The lake is calm, and the mail boat is expected at four.
rel ballots jetty island different_scope
claim The People's Union won the Lumasi by-election | A discuss | B agree | D agree | E disagree
claim Outsiders were brought by boat to vote at Lumasi | A discuss | B disagree | C agree | E disagree
claim Police closed the Lumasi jetty polling station by force | A agree | B disagree | C agree | D disagree
