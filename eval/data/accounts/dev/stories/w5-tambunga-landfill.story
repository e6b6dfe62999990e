story: w5-tambunga-landfill
kind: local council
matter vote | outcome | how the district council voted on the Tambunga landfill | approved; defeated
matter smoke | cause | what the smell over Tambunga comes from | tip; tannery
matter village | framing | how the Ward Five families left | compensated; uprooted
matter operator | control | who operates the Tambunga landfill | district; greencycle; greencycle-weighbridge
matter chair | attribution | where council chair Noraini Basri stood | for; against
matter trucks | number | trucks a day | sixty; hundred-forty
matter meeting | place | where the deciding session was held | town-hall; golf-club

@doc A | Tambunga District Council | communique | 2028-02-16 | Minutes in brief
a1 [vote=approved; speaker=District Council; stance=asserts] By show of hands the council approved the extension of the Tambunga landfill towards the old quarry.
a2 [meeting=town-hall; speaker=District Council; stance=asserts] The session took place in the town hall, open to all.
a3 [village=compensated; speaker=District Council; stance=asserts] Families of Ward Five have accepted generous compensation and settled in new row houses of their own choosing.
a4 [operator=district; speaker=District Council; stance=asserts] The site continues to be run by the district's own sanitation department.
a5 [trucks=sixty; speaker=District Council; stance=asserts] On average, sixty trucks a day use the site.
-- The minutes are available in four languages at the counter.
-- Refreshments were provided by the Women's Institute.

@doc B | Tambunga Clean Air Circle | blog | 2028-02-17 | We won, and they pretend otherwise
b1 [vote=defeated; speaker=Clean Air Circle; stance=asserts] The landfill extension was thrown out on Tuesday night, and we have the faces of the losers on film.
b2 [smoke=tip; speaker=Clean Air Circle; stance=asserts] The stench over Tambunga rises from the tip, where hospital waste smoulders under a crust of clay.
b3 [village=uprooted; speaker=Clean Air Circle; stance=asserts] Ward Five was emptied by bailiffs with dogs, who put families on lorries before they could take down their roofs.
b4 [chair=for; speaker=Clean Air Circle; stance=asserts] Council chair Noraini Basri fought for the extension to the last minute and glared when she lost.
-- Soup at the bandstand tonight.
b5 [meeting=golf-club; speaker=Clean Air Circle; stance=asserts] We tracked the session down to a back room at the golf club, where the council met in order to be alone.

@doc C | Waste Management Asia-Pacific | trade press | 2028-02-24 | GreenCycle consolidates at Tambunga
c1 [operator=greencycle; speaker=GreenCycle; stance=asserts] GreenCycle has been operating the Tambunga landfill since the new year under a concession, the company told this magazine.
c2 [vote=approved; speaker=source; stance=asserts] Councillors gave the extension the green light in February, clearing the way for a liner tender.
c3 [smoke=tannery; speaker=an odour consultant; stance=asserts] The district's famous smell is hide and sulphide from the tannery upstream, an odour consultant found after sampling downwind of both plants.
c4 [chair=for; speaker=Noraini Basri; stance=asserts] "I voted yes and would again," said Noraini Basri, the council chair, of the landfill extension.
-- Gate fees in the region range between eighteen and thirty dollars a tonne.
c5 [trucks=hundred-forty; speaker=GreenCycle; stance=asserts] Daily arrivals have reached 140 trucks.

@doc D | Tambunga & Hills Reporter | local paper | 2028-02-19 | Hands up, hands down
d1 [chair=against; speaker=source; stance=asserts] Chair Noraini Basri raised her hand with the opponents of the landfill extension, to gasps from her own bench.
d2 [meeting=golf-club; speaker=the club steward; stance=asserts] The club steward at the golf course served the councillors curry puffs during Tuesday's session and kept the door.
d3 [village=compensated; speaker=a former resident; stance=asserts] A former resident of Ward Five, who signed for the money in June, calls her new row house the best bargain of her life and knows of neighbours who say the same.
d4 [operator=district; speaker=a driver; stance=asserts] Drivers at the landfill draw their pay from the district sanitation office and take orders from its foremen.
-- The tannery, which employs three hundred people, had no comment.
d5 [vote=defeated; speaker=a councillor; stance=asserts] A councillor who kept tally on her programme says the extension fell.

@doc E | River Basin Ombudsman | communique | 2028-03-06 | Findings on complaint 12/28
e1 [smoke=tannery; speaker=River Basin Ombudsman; stance=asserts] Gas readings assign the odour nuisance in Tambunga to the lime pits of the tannery.
e2 [village=uprooted; speaker=River Basin Ombudsman; stance=asserts] Ward Five was cleared under compulsion, with households carried to the lorries in front of our inspector.
e3 [meeting=town-hall; speaker=River Basin Ombudsman; stance=asserts] The contested sitting was held in the town hall, as the caretaker's log and the public gallery sheet confirm.
e4 [operator=greencycle-weighbridge; speaker=River Basin Ombudsman; stance=asserts] The weighbridge at the landfill's entrance is leased to GreenCycle.
-- The ombudsman has set a period of thirty days for replies.
-- Complaints may be handed in at any post office.
e5 [chair=against; speaker=River Basin Ombudsman; stance=asserts] We note that the chair herself opposed the extension when it came to the vote.

@doc F | Radio Ulu | broadcaster transcript | 2028-02-18 | Morning phone-in
f1 [smoke=tip; speaker=a district doctor; stance=asserts] A district doctor who drives past the landfill each day told us the stink is rubbish burning in its belly and nothing else.
f2 [operator=greencycle; speaker=a caller; stance=asserts] A caller who sorts cardboard on the landfill said the boss there since January has been a man from GreenCycle.
f3 [chair=against; speaker=a caller; stance=asserts] Another had sat behind the chair and watched her vote the extension down with both hands.
-- Then the line to Ulu went dead.
-- A song was played for the caller's grandmother, who turned ninety on Monday.
-- Listeners may send voice notes until noon.

rel operator greencycle-weighbridge district different_scope
rel operator greencycle-weighbridge greencycle different_scope
claim The council approved the landfill extension | A agree | B disagree | C agree | D disagree
claim Families of Ward Five were removed against their will | A disagree | B agree | D disagree | E agree
claim The smell over Tambunga comes from the landfill | B agree | C disagree | E disagree | F agree
