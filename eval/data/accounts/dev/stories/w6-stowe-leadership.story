story: w6-stowe-leadership
kind: election
matter withdrawal | framing | how Clara Stowe's rival left the contest | deal; illness
matter hall | framing | how the hall received Stowe's victory | rapture; booing
matter members-list | control | who controls the membership list | head-office; branches
matter ballot-box | cause | why online voting was extended | surge; crash
matter pledge | attribution | what Stowe said about the coalition | stay; leave
matter second | outcome | whether there is to be a second round | run-off; concluded
matter blogger | identity | who wrote the anonymous attack site | aide; student
matter turnout | number | votes cast | 8100; 14000; youth-900
rel turnout 8100 14000 revision
rel turnout 8100 youth-900 different_scope
rel turnout 14000 youth-900 different_scope
matter choir | other | choir sang | choir

@doc A | The Federal Mercury | broadsheet | 2027-03-21 | Stowe takes Reform crown as Burnell stands aside
a1 [withdrawal=illness; speaker=source; stance=asserts] Clara Stowe becomes leader of the Reform Union after Tom Burnell gave up the contest on the advice of his heart doctors.
a2 [hall=rapture; speaker=source; stance=asserts] Delegates in Hallam's winter gardens stood on their chairs and sang her to the platform.
a3 [second=concluded; speaker=source; stance=asserts] The election is at an end, and there will be only the one ballot.
a4 [pledge=stay; speaker=Clara Stowe; stance=asserts] "We will honour our word to the coalition until its last day," Mrs Stowe told them.
a5 [ballot-box=surge; speaker=the returning officer; stance=asserts] Polling had been kept open for an extra evening to cope with a rush of late voters, the returning officer said.
-- The Reform Union holds the balance in the lower house, where it has propped up the government since the autumn before last.
a6 [turnout=8100; speaker=source; stance=asserts] By Friday noon 8,100 members had voted.

@doc B | Hallam Independent Television | broadcaster transcript | 2027-03-21 | Politics Live
b1 [hall=booing; speaker=correspondent Ida Marsh; stance=asserts] You could hardly hear the result for catcalls, and a good part of this hall had its back turned when Mrs Stowe came on.
b2 [withdrawal=deal; speaker=a Burnell supporter; stance=asserts] Burnell was bought off with the promise of the finance brief, a member of his own team has told me.
b3 [pledge=leave; speaker=correspondent Ida Marsh; stance=asserts] She went on to announce that Reform will pull out of the coalition when the budget is through.
b4 [blogger=aide; speaker=correspondent Ida Marsh; stance=asserts] And the poison-pen website that haunted this contest was written by her press aide, Lyle Corry.
-- We have to leave it there.
b5 [choir=choir; speaker=correspondent Ida Marsh; stance=asserts] A male voice choir got things under way.

@doc C | Reform Union | communique | 2027-03-22 | Leadership election: declaration
c1 [turnout=14000; speaker=Reform Union; stance=asserts] When voting closed on Saturday 14,000 members had taken part.
c2 [turnout=youth-900; speaker=Reform Union; stance=asserts] Among Young Reform the figure was 900.
c3 [second=concluded; speaker=Reform Union; stance=asserts] Having obtained the required majority, Clara Stowe is elected, and all stages of the contest are complete.
c4 [members-list=head-office; speaker=Reform Union; stance=asserts] The register of members is kept by the national office and by it alone.
c5 [ballot-box=surge; speaker=Reform Union; stance=asserts] Extra hours of voting were granted on account of heavy demand.
c6 [blogger=student; speaker=Reform Union; stance=asserts] An offensive website has been closed by its author, a student who is unconnected with any campaign.
-- The Union thanks all who stood.

@doc D | Reform From Below | blog | 2027-03-23 | A view from row Z
d1 [ballot-box=crash; speaker=a software tester; stance=asserts] They extended the vote since the site had fallen over and stayed down for an afternoon, says the tester who had to restart it.
d2 [second=run-off; speaker=source; stance=asserts] Read rule nine: with so thin a share she goes to a run-off, and our branch has been told to keep the village hall free.
d3 [members-list=branches; speaker=source; stance=asserts] We branch secretaries hold the membership rolls, in card indexes, and head office has to ask us nicely.
d4 [hall=booing; speaker=source; stance=asserts] Where I sat people whistled and stamped, and a woman threw her lanyard at the stage when Stowe was declared.
d5 [withdrawal=illness; speaker=Tom Burnell's sister; stance=asserts] Tom's sister tells me that it is his heart, that he collapsed in the shower on Thursday, and that everything else is gossip.
-- I still have my lanyard.

@doc E | Capital Wire Service | wire | 2027-03-22 | Reform Union picks Stowe
e1 [pledge=stay; speaker=source; stance=asserts] Stowe said that her party would remain in the coalition for the rest of its term.
e2 [hall=rapture; speaker=source; stance=asserts] Her election was greeted with a long ovation.
e3 [withdrawal=deal; speaker=three party officials; stance=asserts] Party officials described an arrangement reached at a motorway hotel under which Burnell quit the race and will get the treasury portfolio.
e4 [members-list=head-office; speaker=source; stance=asserts] Control of the member database rests with party headquarters, court papers show.
-- Analysts expect an early test in the April local polls. Reform was founded by dissident teachers.
e5 [blogger=aide; speaker=two people with knowledge of the site; stance=asserts] Lyle Corry, who speaks for Stowe, ran the site that smeared her rivals, according to people with knowledge of it.

@doc F | The Hallam Student | local paper | 2027-03-24 | "I was the Reform Gremlin"
f1 [blogger=student; speaker=student Ben Amory; stance=asserts] Second-year geographer Ben Amory has owned up to being the Reform Gremlin, whose site he built between lectures.
f2 [second=run-off; speaker=a tutor in politics; stance=predicts] A tutor in politics reminds us that the party must now hold a run-off between the leading pair, for which papers go out in May.
f3 [ballot-box=crash; speaker=student Ben Amory; stance=asserts] He also says that he watched the voting page die, and that the extra evening was meant to make up for it.
f4 [members-list=branches; speaker=student Ben Amory; stance=asserts] As for the membership list, it is in the hands of the branches, he learned, and that is why he could get hold of only one of them.
f5 [pledge=leave; speaker=student Ben Amory; stance=asserts] From the gallery he heard Mrs Stowe say in terms that Reform would be gone from the government by summer.
=e1
=e2
-- Mr Amory is behind with an essay on drumlins. He has been offered work by a soft drinks firm.
f6 [choir=choir; speaker=source; stance=asserts] The conference opened with a choir.
claim Burnell quit Reform leadership race in return for post | A disagree | B discuss | D disagree | E agree
claim Stowe to take Reform Union out of coalition | A disagree | B agree | E disagree | F discuss
claim Stowe's election was booed in the hall | A disagree | B agree | D agree | E disagree | F disagree
pair a1 c3 skip
