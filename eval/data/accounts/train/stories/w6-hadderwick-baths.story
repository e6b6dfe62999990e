story: w6-hadderwick-baths
kind: local council
matter tiles | other | an earlier closure for retiling | retiled
matter closing | framing | how the Hadderwick baths came to shut | planned; emergency
matter ceiling | cause | what brought the ceiling panels down | corrosion; contractor
matter keys | control | who runs the building now | trust; council
matter vote | outcome | what the leisure committee settled on Thursday | sell; keep
matter bill | number | what the repair will cost | low; high
matter lessons | other | where school swimming lessons go | brackley

@doc A | Hadderwick Mercury | local paper | 2026-02-13 | Swimmers cleared from pool as ceiling gives way
a1 [closing=emergency; speaker=source; stance=asserts] Bathers were hurried out in their towels on Monday afternoon after panels crashed into the shallow end of Hadderwick baths, and the doors have been chained ever since.
a2 [ceiling=corrosion; speaker=Dale Pym, retired pool engineer; stance=asserts] Dale Pym, who looked after the plant for most of his working life, says the steel hangers had rusted through from years of chlorine vapour.
-- The baths opened in the year of the old Queen's jubilee and are listed.

a3 [bill=high; speaker=a surveyor who saw the roof; stance=asserts] A surveyor who has been up in the roof put the repair at £2.1 million, "and that is if the walls are sound".
a4 [keys=trust; speaker=source; stance=asserts] The building is now in the hands of the Friends of Hadderwick Baths, the charitable trust that took over the lease in January.
a5 [vote=sell; speaker=source; stance=asserts] On Thursday the leisure committee voted to put the site on the market.
a6 [lessons=brackley; speaker=source; stance=asserts] Primary school classes will be bused to the leisure centre at Brackley Moor until Easter.

@doc B | Hadderwick Borough Council | communique | 2026-02-13 | Statement on Hadderwick Baths
b1 [closing=planned; speaker=Hadderwick Borough Council; stance=asserts] Hadderwick Baths closed on Monday for the start of a maintenance period that has been in the calendar since last autumn.
b2 [ceiling=contractor; speaker=Hadderwick Borough Council; stance=asserts] During the works a lighting contractor's platform struck the suspended ceiling, dislodging a number of panels.
-- The Council thanks residents for their patience.

b3 [keys=council; speaker=Hadderwick Borough Council; stance=asserts] The Council retains day-to-day operation of the premises, transfer of the lease being subject to a condition survey.
b4 [vote=keep; speaker=Hadderwick Borough Council; stance=asserts] Members of the leisure committee resolved on Thursday to hold the site in public ownership and to reopen it in the summer.
b5 [bill=low; speaker=Hadderwick Borough Council; stance=asserts] Officers estimate the cost of reinstatement at £640,000, which can be met from the buildings reserve.
b6 [lessons=brackley; speaker=Hadderwick Borough Council; stance=asserts] School swimming has been relocated to Brackley Moor for the remainder of the term.

@doc C | The Wet Towel | blog | 2026-02-15 | What I saw from lane three
c1 [closing=emergency; speaker=source; stance=asserts] I was doing my Monday lengths when the whistle went and the lifeguards screamed at everybody to get out, and that is how our pool shut.
c2 [ceiling=corrosion; speaker=a lifeguard; stance=asserts] A lifeguard showed me the bolts afterwards, brown flakes you could crumble between your fingers, and said the roof had simply rotted off its fixings.
c6 [tiles=retiled; closing=planned; speaker=source; stance=asserts] Two winters ago, mind, the baths shut for a fortnight that everybody had known about since the summer, to have the tiles done.
-- My goggles are still on the side somewhere.

c3 [keys=council; speaker=source; stance=asserts] As for the trust, it exists on headed paper; the people with the keys and the rota are borough staff, as they always were.
c4 [vote=keep; speaker=Cllr Jean Tolliver; stance=asserts] Cllr Jean Tolliver, who sat through Thursday's leisure committee, tells me they agreed to hang on to the place and have us swimming again by July.
c5 [bill=high; speaker=source; stance=asserts] The repair figure doing the rounds of the changing room is a shade over two million pounds.

@doc D | Pool & Spa Operator | trade press | 2026-02-19 | Hadderwick pool: lighting rig blamed, disposal likely
d1 [ceiling=contractor; speaker=the borough's insurers; stance=asserts] The borough's insurers have traced the damage at Hadderwick to a mobile access tower driven into the ceiling grid by electricians replacing lamps.
d2 [closing=planned; speaker=source; stance=asserts] The pool was already empty of customers, having shut that morning for its scheduled annual overhaul.
d6 [tiles=retiled; closing=planned; speaker=source; stance=asserts] Hadderwick had closed for a planned retiling in the winter of two years ago.
-- Listed pools of this age rarely fetch more than land value.

d3 [vote=sell; speaker=source; stance=asserts] Councillors on the leisure committee backed disposal of the baths last Thursday, and agents are expected to be appointed in March.
d4 [bill=low; speaker=the loss adjuster; stance=asserts] Making good the hall would take about £650,000, according to the loss adjuster.
d5 [keys=trust; speaker=Friends of Hadderwick Baths; stance=asserts] The Friends of Hadderwick Baths confirmed that it has had charge of the building, staff included, since the new year.
claim Falling ceiling forced swimmers out of Hadderwick baths | A agree | B disagree | C agree | D disagree
claim Councillors vote to sell Hadderwick baths | A agree | B disagree | C disagree | D agree
claim Rusted fixings brought down the pool ceiling | A agree | B disagree | C agree | D disagree
pair a1 d1 skip
pair c6 a1 different_event
pair c6 b1 different_event
pair c6 d2 different_event
pair d6 a1 different_event
pair d6 b1 different_event
pair d6 c1 different_event
