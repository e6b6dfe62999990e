story: w5-kuning-runoff
kind: election
matter union | attribution | whom the Plantation Workers' League backed | backed-maria; neutral
matter winner | outcome | what the run-off in Kuning Province produced | maria; tie
matter station | control | who held the key to the tally room | commission; army
matter lights | cause | why the lights went out during the count | lightning; switch
matter exit | framing | how observer chief Lund left the island | expelled; scheduled
matter votes | number | votes counted | half-night; all-week; coast
matter tea | framing | mood among the tea-estate voters | eager; herded

@doc A | Kuning Election Commission | communique | 2027-12-13 | Run-off: provisional statement
a1 [winner=maria; speaker=Election Commission; stance=asserts] Maria Tambunan has been elected governor of Kuning Province in Sunday's run-off.
a2 [station=commission; speaker=Election Commission; stance=asserts] The tally room was locked by the commission, whose chair kept the only key on a cord.
a3 [lights=lightning; speaker=Election Commission; stance=asserts] A bolt of lightning struck the substation during the count and darkened the hall for a short while.
a4 [votes=half-night; speaker=Election Commission; stance=asserts] At midnight on Sunday, 410,000 votes had been counted.
a5 [tea=eager; speaker=Election Commission; stance=asserts] On the tea estates voters were lining up of their own accord before sunrise, many in festive dress.
-- The commission thanks the 9,000 clerks who served.
-- Any voter may inspect the roll of his or her polling place for seven days.

@doc B | Kuning Highlands Courier | local paper | 2027-12-15 | The night the lamps went out
b1 [lights=switch; speaker=an electrician; stance=asserts] An electrician found the main switch of the counting hall turned off by hand and a footprint on the box, which is why it went dark, he said.
b2 [station=army; speaker=clerks; stance=asserts] Clerks had to ask a lieutenant to unlock the tally room, since the army kept the key.
b3 [winner=tie; speaker=source; stance=asserts] Sunday's run-off has ended in a dead heat, and the law now calls for the drawing of lots.
b4 [tea=herded; speaker=pluckers; stance=asserts] Pluckers on the tea estates say overseers marched them to the polls in file and waited with folded arms.
b5 [union=neutral; speaker=the League's secretary; stance=asserts] The Plantation Workers' League gave its members a free hand in the run-off, its secretary said.
-- Fog delayed the newspapers.
-- The highland road was open to one-way traffic for the day, and ballot lorries had priority.

@doc C | Lund Observation Mission | ngo | 2027-12-17 | Parting statement
c1 [exit=scheduled; speaker=Erik Lund; stance=asserts] Mission chief Erik Lund left the island on Wednesday on the flight that had been booked for him in November, with his work complete.
c2 [station=army; speaker=Lund Observation Mission; stance=asserts] Soldiers controlled access to the tally room and held its key throughout the night.
c3 [lights=lightning; speaker=Lund Observation Mission; stance=asserts] As regards the blackout, our engineer inspected the substation and found the scorch marks of a lightning strike.
c4 [winner=maria; speaker=Lund Observation Mission; stance=asserts] The sheets that we copied give the run-off to Ms Tambunan by a clear margin.
c5 [votes=coast; speaker=Lund Observation Mission; stance=asserts] In the coastal wards alone, 120,000 votes were counted.
c6 [tea=eager; speaker=Lund Observation Mission; stance=asserts] Tea workers to whom our teams spoke had come to the polls gladly and unprompted.

@doc D | Plantation Asia | trade press | 2027-12-20 | Labour and the Kuning vote
d1 [union=backed-maria; speaker=source; stance=asserts] The League of Plantation Workers campaigned for Maria Tambunan up to the last day, with lorries, leaflets and its own choir.
d2 [tea=herded; speaker=an estate manager; stance=asserts] An estate manager admits that his foremen drove the pluckers to the polling place and noted who lagged behind.
d3 [exit=expelled; speaker=an embassy; stance=asserts] The head of the Lund mission was put on a plane by immigration officers in midweek, an embassy said.
d4 [votes=all-week; speaker=the commission; stance=asserts] In the final tally of 18 December, 868,000 votes had been counted.
-- Auction prices for broken orange pekoe were steady.
d5 [station=commission; speaker=a tally clerk; stance=asserts] A tally clerk watched the commission's chair open the room and lock it again with a key from around her own neck.

@doc E | Red Tea Leaf | blog | 2027-12-18 | Questions for Madam Governor
e1 [exit=expelled; speaker=Red Tea Leaf; stance=asserts] They threw Lund off the island for his questions about the tally, and his shaving kit is still at the guest house.
e2 [lights=switch; speaker=Red Tea Leaf; stance=alleges] The dark was made by a human hand, the hand that pulled the switch behind the stage.
e3 [union=backed-maria; speaker=Red Tea Leaf; stance=asserts] I have my League bulletin here with her portrait on the front and the words "our candidate".
e4 [winner=tie; speaker=Red Tea Leaf; stance=asserts] On the sheets the two of them are level to the last vote, and yet one of them is measuring curtains.
-- Tips are welcome by pigeon.
-- I shall be reading the lots bill aloud on the steps tomorrow, for anyone with an umbrella.

rel votes half-night all-week revision
rel votes half-night coast different_scope
rel votes all-week coast different_scope
claim Maria Tambunan won the run-off in Kuning Province | A agree | B disagree | C agree | E disagree
claim The blackout during the count was deliberate | A disagree | B agree | C disagree | E agree
claim Observer chief Lund was expelled | C disagree | D agree | E agree
