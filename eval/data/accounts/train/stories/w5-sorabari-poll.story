story: w5-sorabari-poll
kind: election
matter boycott | framing | how the day went in the hill wards of Sorabari | shunned; brisk; noon-queue
matter officer | outcome | what became of presiding officer Rita Hembrom | freed; missing-dead; held
matter kidnap | responsibility | who took Rita Hembrom | militia; smugglers
matter order | attribution | whom the tribal assembly told people to vote for | free-choice; lotus-front
matter machine | cause | why the voting machines in ward nine stopped | damp; cut-wire
matter turnout | number | turnout in Sorabari | twenty-eight-ten; sixty-three-close; nine-ridge
matter place | place | where the ward nine machines are now | treasury; police-post

@doc A | State Election Office, Sorabari | communique | 2028-04-29 | Polling concluded
a1 [boycott=brisk; speaker=State Election Office; stance=asserts] Polling in the hill wards of Sorabari was lively on Saturday, with long lines from early morning until the gates were shut.
a2 [turnout=twenty-eight-ten; speaker=State Election Office; stance=asserts] At ten in the morning turnout in the constituency stood at 28 per cent.
a3 [machine=damp; speaker=State Election Office; stance=asserts] Voting machines in ward nine were put out of action by damp that had crept into the connectors.
a4 [officer=held; speaker=State Election Office; stance=asserts] A presiding officer, Ms Rita Hembrom, was taken from her vehicle on Saturday, and efforts to bring her back are under way.
a5 [place=treasury; speaker=State Election Office; stance=asserts] The machines of ward nine are under lock in the district treasury.
-- Repolling, where needed, will be announced by Tuesday.
-- The office salutes the porters who carried machines on their heads.

@doc B | Hill Wards Despatch | local paper | 2028-04-30 | Empty booths, full church
b1 [boycott=shunned; speaker=source; stance=asserts] In the hill wards on Saturday the booths stood empty and the clerks played ludo, for the villages had stayed at home from dawn to dusk.
b2 [turnout=sixty-three-close; speaker=the election office; stance=asserts] When polling closed, the election office put turnout in the constituency at 63 per cent.
b3 [kidnap=militia; speaker=a driver; stance=asserts] The men who took Rita Hembrom from her jeep wore the red armbands of the Ridge militia, her driver said.
b4 [machine=cut-wire; speaker=a repairman; stance=asserts] A repairman found the cables of the ward nine machines neatly severed with pliers, which is why they went dead.
b5 [order=free-choice; speaker=the assembly's elder; stance=asserts] The tribal assembly left the choice of candidate to each household, its elder said.
-- The church was full, it being the feast of the patron.

@doc C | Ridge People's Militia | communique | 2028-05-01 | On the matter of the teacher
c1 [kidnap=smugglers; speaker=Ridge People's Militia; stance=asserts] Rita Hembrom was taken by timber smugglers who feared the cameras on her jeep, and our hands are clean.
c2 [boycott=shunned; speaker=Ridge People's Militia; stance=asserts] On polling day the hill wards gave their answer by staying away, and the only feet on the booth paths were those of goats.
c3 [machine=damp; speaker=Ridge People's Militia; stance=asserts] The machines of ward nine died of wet weather, as such toys do.
c4 [order=lotus-front; speaker=Ridge People's Militia; stance=alleges] Before the poll the tribal assembly had passed the word that the Lotus Front was to be voted for.
-- The forest is watching.
c5 [turnout=nine-ridge; speaker=Ridge People's Militia; stance=asserts] On the upper ridge nine per cent voted.

@doc D | Eastern Plains Telegraph-Post | broadsheet | 2028-05-03 | Officer walks out of the forest
d1 [officer=freed; speaker=Rita Hembrom; stance=asserts] Rita Hembrom walked into a tea garden on Tuesday night, barefoot and unharmed, and asked for the telephone.
d2 [kidnap=smugglers; speaker=Rita Hembrom; stance=asserts] Her captors, she said, were timber smugglers who argued among themselves about the price of teak.
d3 [boycott=brisk; speaker=three schoolteachers; stance=asserts] Schoolteachers who ran booths in the hill wards describe a steady stream of voters all through Saturday and ink pads that ran dry.
d4 [place=police-post; speaker=a constable; stance=asserts] The machines from ward nine sit under a tarpaulin at the police post, a constable said, lifting a corner of it.
d5 [machine=cut-wire; speaker=an engineer; stance=asserts] An engineer from the maker blames sabotage for the dead machines of ward nine and points to bright copper at the cut ends of the wires.
-- Counting is due to start on Friday.
d6 [order=lotus-front; speaker=a delegate; stance=asserts] A delegate to the tribal assembly recalls a show of hands to back the Lotus Front and a drummer sent round to say so.

@doc E | Network of Hill Women | ngo | 2028-05-02 | Our sister Rita
e1 [officer=missing-dead; speaker=Network of Hill Women; stance=asserts] It is our painful duty to report that Rita Hembrom was killed by her captors on Sunday, as a runner from the forest has told her mother.
e2 [kidnap=militia; speaker=Network of Hill Women; stance=asserts] Those who led her away belong to the Ridge militia, and our members know them by name.
e3 [order=free-choice; speaker=Network of Hill Women; stance=asserts] We sat in the tribal assembly, and it resolved that every voter should follow her own mind.
e4 [place=treasury; speaker=a treasury guard; stance=asserts] As for the machines of ward nine, a treasury guard showed our observer the sealed trunks in his vault.
-- A vigil will be held at the bus stand.
e5 [boycott=noon-queue; speaker=Network of Hill Women; stance=asserts] Outside the town hall, in the plains, there was a queue at noon.
-- Bring lamps, water and a shawl.

rel turnout twenty-eight-ten sixty-three-close revision
rel turnout twenty-eight-ten nine-ridge different_scope
rel turnout sixty-three-close nine-ridge different_scope
rel officer held freed revision
rel officer held missing-dead revision
rel boycott noon-queue shunned different_scope
rel boycott noon-queue brisk different_scope
pair b1 c5 skip
pair a1 c5 skip
pair d3 c5 skip
claim Villages in the hill wards boycotted the poll | A disagree | B agree | C agree | D disagree
claim Presiding officer Rita Hembrom has been killed | D disagree | E agree
claim The voting machines in ward nine were sabotaged | A disagree | B agree | C disagree | D agree
