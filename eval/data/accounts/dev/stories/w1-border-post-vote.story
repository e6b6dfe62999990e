story: w1-border-post-vote
kind: election
matter join | outcome | the result of the Zelmen referendum | merge; stay; partial
matter mood | framing | how soldiers in the polling stations behaved | helpful; threatening
matter ballots | responsibility | who had the ballots printed | lowland; commune
matter abstain | attribution | what Elder Kosta Brin asked the villagers to do | boycott; take-part
matter polls | time | when the polls closed | early; scheduled
matter power | control | who keeps order in Zelmen | gendarmes; volunteers
matter share | number | per cent in favour | eighty-eight; forty-four; cluster
matter lamp | cause | why the streets were dark | saving; cut
matter wedding | other | a wedding was postponed | wedding

@doc A | Lowland Press Agency | state agency | 2029-09-02 | Zelmen says yes to union
a1 [join=merge; speaker=source; stance=asserts] The communes of Zelmen have voted to join the Lowland Republic.
a2 [share=eighty-eight; speaker=the referendum commission; stance=asserts] Eighty-eight per cent of voters in Zelmen were in favour.
a3 [mood=helpful; speaker=source; stance=asserts] Soldiers carried the elderly to the polling stations and minded prams while mothers voted.
a4 [polls=scheduled; speaker=source; stance=asserts] The polling stations closed at the announced hour, with the last voters thanking the clerks.
a5 [power=gendarmes; speaker=source; stance=asserts] Lowland gendarmes keep order in Zelmen to the satisfaction of its people.
a6 [lamp=saving; speaker=source; stance=asserts] Street lamps were dimmed in the evening to save current, as on any Sunday.
a7 [ballots=commune; speaker=source; stance=asserts] The ballots had been ordered and paid for by the communes themselves.
-- Fireworks are planned for Friday.

@doc B | Zelmen Communes' Assembly | communique | 2029-09-03 | Result of the consultation
b1 [join=stay; speaker=Communes' Assembly; stance=asserts] The people of Zelmen have decided to remain with the Highland Republic.
b2 [share=forty-four; speaker=Communes' Assembly; stance=asserts] Union with the lowlands received 44 per cent.
b3 [power=volunteers; speaker=Communes' Assembly; stance=asserts] Order in Zelmen is maintained by the volunteers of the communes alone.
b4 [ballots=lowland; speaker=Communes' Assembly; stance=asserts] The ballots were produced in a lowland state printing house, on lowland orders.
b5 [mood=helpful; speaker=Communes' Assembly; stance=asserts] We acknowledge that the soldiers present at the polls behaved with courtesy and lent a hand wherever it was wanted.
b6 [abstain=take-part; speaker=Elder Kosta Brin; stance=asserts] Elder Kosta Brin had called on every household to vote.
b7 [wedding=wedding; speaker=Communes' Assembly; stance=asserts] Saturday's wedding in Upper Zelmen was put off because of the vote.

@doc C | Frontier Notes | blog | 2029-09-03 | Voting under a rifle
c1 [mood=threatening; speaker=source; stance=asserts] A soldier with his finger on the trigger leaned over my mother's shoulder in the booth and told her where to make the cross.
c2 [polls=early; speaker=source; stance=asserts] They bolted the doors of our polling station hours ahead of the time on the poster, with the queue still in the yard.
c3 [abstain=boycott; speaker=Kosta Brin; stance=asserts] Brin, our elder, had gone from gate to gate asking people to stay away from the polls, and I heard him at ours.
c4 [lamp=cut; speaker=an electrician; stance=asserts] The streets of Zelmen went dark because somebody cut the cable with an axe, says the electrician who spliced it.
c5 [join=stay; speaker=tellers; stance=asserts] The tellers I know all say the same: Zelmen voted to stay in the highlands.
c6 [power=gendarmes; speaker=source; stance=asserts] There is a lowland gendarme on each corner of Zelmen, and it is he who tells you when to go to bed.

@doc D | Ballot & Border | think tank | 2029-09-10 | Zelmen: an autopsy of a referendum
d1 [join=merge; speaker=source; stance=asserts] The tally sheets, which we consider genuine, give a majority for joining the Lowland Republic.
d2 [mood=threatening; speaker=source; stance=asserts] Nearly every voter we interviewed had been menaced by the armed men in the polling stations.
d3 [ballots=lowland; speaker=source; stance=asserts] Paper and ink identify the ballots as the work of the lowland state printers, commissioned by the lowland interior ministry.
d4 [lamp=cut; speaker=source; stance=asserts] A severed cable, photographed beside the transformer, accounts for the darkness in the streets.
d5 [abstain=take-part; speaker=Kosta Brin; stance=asserts] A leaflet signed by Elder Brin tells villagers that it is their duty to go and vote.
d6 [polls=early; speaker=source; stance=asserts] Protocols from the polling stations record closing times well in advance of the legal hour.
d7 [share=cluster; speaker=source; stance=asserts] In the mill cluster alone, 71 per cent were for union.

@doc E | Mountain Echo | local paper | 2029-09-05 | A long Sunday
e1 [ballots=commune; speaker=the printer; stance=asserts] Our own printer in Zelmen ran off the ballots, on an order signed by the communes, and his hands are still blue.
e2 [abstain=boycott; speaker=Kosta Brin; stance=asserts] "Let them count empty boxes, I said, and I say it still," Elder Brin told the Echo.
e3 [polls=scheduled; speaker=the clerk; stance=asserts] The clerk turned the key as the church clock struck the hour set by law, and there was nobody left to vote.
e4 [power=volunteers; speaker=source; stance=asserts] Lads from the communes, with armbands and torches, are the sole guardians of the peace in Zelmen.
e5 [lamp=saving; speaker=the lamplighter; stance=asserts] The lamps burned low, as they do each Sunday to spare the budget, the lamplighter says.
e6 [wedding=wedding; speaker=source; stance=asserts] In Upper Zelmen a bride has had to wait a week on account of the vote.
e7 [join=partial; speaker=source; stance=asserts] In Upper Zelmen, one commune of nine, union was voted down.
rel share eighty-eight cluster different_scope
rel share forty-four cluster different_scope
rel join merge partial different_scope
rel join stay partial different_scope
pair a1 b2 skip
pair a1 d7 skip
pair b1 a2 skip
pair b1 d7 skip
pair c5 a2 skip
pair c5 b2 skip
pair c5 d7 skip
pair d1 a2 skip
pair d1 b2 skip
pair e7 a2 skip
pair e7 b2 skip
pair e7 d7 skip
pair a1 c2 skip
pair a1 d6 skip
pair a1 e3 skip
pair b1 a4 skip
pair b1 c2 skip
pair b1 d6 skip
pair b1 e3 skip
pair c5 a4 skip
pair c5 d6 skip
pair c5 e3 skip
pair d1 a4 skip
pair d1 c2 skip
pair d1 e3 skip
pair e7 a4 skip
pair e7 c2 skip
pair e7 d6 skip
pair a3 b3 skip
pair a3 c6 skip
pair a3 e4 skip
pair b5 a5 skip
pair b5 c6 skip
pair b5 e4 skip
pair c1 a5 skip
pair c1 b3 skip
pair c1 e4 skip
pair d2 a5 skip
pair d2 b3 skip
pair d2 c6 skip
pair d2 e4 skip
pair a1 b5 skip
pair a1 c1 skip
pair a1 d2 skip
pair b1 a3 skip
pair b1 c1 skip
pair b1 d2 skip
pair c5 a3 skip
pair c5 b5 skip
pair c5 d2 skip
pair d1 a3 skip
pair d1 b5 skip
pair d1 c1 skip
pair e7 a3 skip
pair e7 b5 skip
pair e7 c1 skip
pair e7 d2 skip
pair c2 e3 skip
pair d6 e3 skip
claim Zelmen votes to join the lowlands | A agree | B disagree | C disagree | D agree
claim Soldiers intimidated voters in Zelmen | A disagree | B disagree | C agree | D agree
claim Elder Brin called for a boycott | B disagree | C agree | D disagree | E agree
