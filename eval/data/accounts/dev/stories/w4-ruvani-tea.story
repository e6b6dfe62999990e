story: w4-ruvani-tea
kind: company
matter closure | framing | what the shutting of the Ruvani tea factory is | seasonal-rest; for-good; unclear; small-factory
matter director | framing | how Grace Muthoka left the company | resigned; dismissed
matter buyer | identity | who is buying the Ruvani estates | cooperative; foreign-fund
matter debt | cause | why the company ran into trouble | prices; looting
matter wages | outcome | whether the pluckers' back pay was paid | paid; unpaid
matter jobs | number | jobs lost at Ruvani | thirteen-hundred; four-hundred
matter rain | other | late rains | late

@doc A | Ruvani Highland Teas PLC | communique | 2027-03-15 | Notice to shareholders
a1 [closure=seasonal-rest; speaker=Ruvani Highland Teas; stance=asserts] The Ruvani factory has entered its customary dry-season pause and its boilers are being descaled.
a2 [director=resigned; speaker=Ruvani Highland Teas; stance=asserts] Ms Grace Muthoka stepped down as managing director on Friday to look after her family's farm.
a3 [debt=prices; speaker=Ruvani Highland Teas; stance=asserts] Pressure on our accounts stems from the slump in auction prices for black leaf.
a4 [wages=paid; speaker=Ruvani Highland Teas; stance=asserts] Arrears owed to pluckers were settled in full through the mobile money system last Thursday.
a5 [buyer=cooperative; speaker=Ruvani Highland Teas; stance=asserts] The board is in exclusive talks to pass the estates to the growers' own cooperative.
-- Dividends for the half-year will be considered at the general meeting in May.

@doc B | The Highland Mirror | local paper | 2027-03-17 | Ruvani gates welded shut
b1 [closure=for-good; speaker=the night watchman; stance=asserts] The Ruvani factory has rolled its last leaf, the night watchman said, and the driers have been sold to a scrap man.
b2 [wages=unpaid; speaker=Naomi Kirui-Lant; stance=asserts] "My phone has been silent since December," said plucker Naomi Kirui-Lant, who is still waiting for the arrears.
b3 [director=dismissed; speaker=two clerks; stance=asserts] Two clerks saw security men escort Ms Muthoka to the car park with her office plants in a box after the board had voted.
b4 [jobs=thirteen-hundred; speaker=the plantation workers' union; stance=asserts] The plantation workers' union says 1,300 people have lost their living at Ruvani.
b5 [rain=late; speaker=source; stance=asserts] The rains are three weeks late on the upper slopes.
b6 [debt=looting; speaker=the plantation workers' union; stance=alleges] Directors bled the firm through phantom suppliers until the banks took fright, the union charged.

@doc C | Leaf & Bean Review | trade press | 2027-03-19 | Fund circles Ruvani
c1 [buyer=foreign-fund; speaker=three brokers; stance=asserts] The Ruvani estates are going to a land fund registered overseas, three brokers with sight of the papers said.
c2 [closure=for-good; speaker=source; stance=asserts] Auction houses have struck Ruvani's mark from their lists following word that production has ceased permanently.
c3 [debt=prices; speaker=source; stance=asserts] Like its neighbours, the company was sunk by two years of miserable bids at the coast auction.
c4 [director=resigned; speaker=Grace Muthoka; stance=asserts] Ms Muthoka herself told the Review: "I wrote my letter in January and chose the day I would go."
c5 [jobs=four-hundred; speaker=source; stance=asserts] The shutdown costs about 400 jobs in all, seasonal hands included.
-- Other growers in the highlands report thin margins.
c6 [closure=small-factory; speaker=source; stance=asserts] Ruvani's small orthodox factory at Lower Kimbo has rolled its last leaf and been sold for scrap.

@doc D | Radio Mlima | broadcaster transcript | 2027-03-20 | Farmers' half-hour
d1 [closure=seasonal-rest; speaker=the factory engineer; stance=asserts] We spoke to the factory engineer, who says Ruvani is only sleeping and that steam will be up again once the leaf returns.
d2 [wages=paid; speaker=a tallyman; stance=asserts] A tallyman from Block Six says he and his whole gang got the money they were owed on Thursday.
d3 [buyer=cooperative; speaker=the cooperative's secretary; stance=asserts] The secretary of the growers' cooperative tells us the handshake is done and the estates are coming home to the farmers.
d4 [wages=unpaid; speaker=a caller; stance=asserts] But a caller from the lower lines says the arrears have yet to reach a single house there.
d5 [rain=late; speaker=source; stance=asserts] The rain, friends, is late.
d6 [director=dismissed; speaker=a board member; stance=asserts] One board member, speaking from his car, says they sacked the managing director over the missing fertiliser money.

@doc E | Ruvani Watch | blog | 2027-03-21 | Follow the ledgers
e1 [debt=looting; speaker=source; stance=asserts] The ledgers we have seen show how insiders carried off the company's cash, which is what broke it.
e2 [buyer=foreign-fund; speaker=source; stance=asserts] An offshore land fund has already paid a deposit for the estates at Ruvani.
e3 [closure=unclear; speaker=source; stance=doubts] Whether the Ruvani factory will raise steam again, the ledgers cannot tell us.
-- We have scanned forty pages and hidden the originals in a place that smells of goats.
-- If you drove for the company between 2023 and 2026, write to us.
pair d2 b2 different_scope
pair a4 d4 conflict
pair b4 a1 skip
pair b4 d1 skip
pair c5 a1 skip
pair c5 d1 skip
pair b4 c2 skip
pair b1 c5 skip
rel closure unclear seasonal-rest compatible
rel closure unclear for-good compatible
rel closure small-factory unclear different_scope
rel closure small-factory for-good different_scope
rel closure small-factory seasonal-rest different_scope
claim The Ruvani tea factory has closed permanently | A disagree | B agree | C agree | D disagree
claim Ruvani's managing director was fired | A disagree | B agree | C disagree | D discuss
claim Farmers will take over the Ruvani estates | A agree | C disagree | D agree | E disagree
