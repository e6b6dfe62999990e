story: w2-nilufar-carpets
kind: company
matter founder | framing | how Nilufar Ardalan left the carpet firm | ousted; handed-on
matter factory | framing | what happened to the Sang Abad works | shut; moved
matter debt | cause | why the firm missed its bond payment | dye-ban; gambling
matter buyer | identity | who bought a third of the shares | weavers; gulf-fund
matter orders | outcome | how orders are developing | boom; collapse
matter auditor | attribution | what the auditors say about the accounts | clean; doubtful
matter workers | number | how many weavers lost their work | four-hundred; sixty

@doc A | Bazaar and Bourse | trade press | 2027-11-15 | Ardalan bows out of Nilufar Carpets
a1 [founder=handed-on; speaker=source; stance=asserts] Nilufar Ardalan passed the carpet house she founded to her nephew at a dinner she had planned for a year.
a2 [factory=moved; speaker=source; stance=asserts] The looms of Sang Abad have been taken to a new hall in Chamrun, where weaving goes on.
a3 [debt=dye-ban; speaker=the finance chief; stance=asserts] The finance chief put the missed coupon down to the import ban on madder dye, which stalled deliveries.
a4 [orders=boom; speaker=source; stance=asserts] Hotels on the coast are buying faster than the looms can turn.
a5 [auditor=clean; speaker=Tabari and Partners; stance=asserts] Auditors Tabari and Partners signed off the accounts as a fair picture of the business.
-- The house weaves silk and wool.

@doc B | Sang Abad Loom | local paper | 2027-11-16 | Our looms fall silent
b1 [factory=shut; speaker=source; stance=asserts] The Sang Abad works is dead: the looms were sold for scrap and the hall is being swept for a supermarket.
b2 [workers=four-hundred; speaker=the weavers' steward; stance=asserts] Four hundred weavers have been paid off, according to their steward.
b3 [founder=ousted; speaker=a board secretary; stance=asserts] Mrs Ardalan was pushed from her chair by her nephew's faction, a secretary who took the minutes told us.
b4 [orders=collapse; speaker=the weavers' steward; stance=asserts] The steward said the order book had emptied over the summer.
b5 [buyer=gulf-fund; speaker=source; stance=asserts] A third of the shares has gone to a Gulf investment fund whose envoy stayed at the Caravan Hotel.

@doc C | Nilufar Carpets Company | communique | 2027-11-16 | A new chapter
c1 [factory=moved; speaker=Nilufar Carpets; stance=asserts] Production from Sang Abad continues at our modern premises in Chamrun.
c2 [workers=sixty; speaker=Nilufar Carpets; stance=asserts] Sixty colleagues have left us with a generous settlement.
c3 [founder=handed-on; speaker=Nilufar Carpets; stance=asserts] Our founder has entrusted the company to the next generation, in line with her lifelong wish.
c4 [buyer=weavers; speaker=Nilufar Carpets; stance=asserts] We are proud that our own weavers, through their savings club, now own a third of the company.
c5 [orders=boom; speaker=Nilufar Carpets; stance=asserts] Demand from hotels and mosques stands at the highest level in our history.
c6 [auditor=clean; speaker=Nilufar Carpets; stance=asserts] Our auditors have given the books their unreserved approval.
-- Customers will find our new catalogue in all showrooms from December.

@doc D | The Ledger Letter | blog | 2027-11-20 | Threads come loose at Nilufar
d1 [founder=ousted; speaker=the author; stance=asserts] What the company calls a succession was a palace coup, carried out while the old lady was in hospital.
d2 [debt=gambling; speaker=a former cashier; stance=alleges] The coupon money went over the green baize of a casino boat, in the nephew's pocket, says a former cashier.
d3 [auditor=doubtful; speaker=Tabari and Partners; stance=doubts] Tabari and Partners write that they could satisfy themselves of neither the stock nor the cash.
d4 [orders=collapse; speaker=the author; stance=asserts] Buyers have drifted away to machine-made rugs, and the warehouse in Chamrun is stacked to the rafters.
d5 [buyer=weavers; speaker=the author; stance=asserts] At least the weavers got something: the register shows their club as holder of every third share.
d6 [factory=shut; speaker=the author; stance=asserts] I stood in Sang Abad's empty hall, where the loom bolts have been sawn off and the trade has ended.
-- I own no shares.

@doc E | Coast Finance Hour | broadcaster transcript | 2027-11-21 | Interview with Behzad Ardalan
e1 [debt=gambling; speaker=Behzad Ardalan; stance=asserts] BEHZAD ARDALAN: I have sat at the tables, I lost the firm's money there, and the bondholders paid for it; I am ashamed.
e2 [buyer=gulf-fund; speaker=Behzad Ardalan; stance=asserts] ARDALAN: Our new shareholder is a fund from the Gulf, with a third of the capital, and a patient one.
e3 [auditor=doubtful; speaker=presenter; stance=asserts] HOST: Your auditors say that they cannot vouch for these figures.
e4 [workers=four-hundred; speaker=presenter; stance=asserts] HOST: Four hundred people were sent home from Sang Abad before the feast.
-- HOST: We shall see.
-- HOST: Thank you for coming to the studio on a Sunday, and our listeners can write in as always.

pair c1 e4 skip
pair b1 e4 skip
pair a2 b2 skip
pair b2 c1 skip
pair d6 e4 skip
pair a2 e4 skip
claim Nilufar Ardalan was forced out of her company | A disagree | B agree | C disagree | D agree
claim The Sang Abad weaving works has merely moved | A agree | B disagree | C agree | D disagree
claim The carpet firm's auditors approved its accounts | A agree | C agree | D disagree | E disagree
