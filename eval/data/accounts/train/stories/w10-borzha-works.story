story: w10-borzha-works
kind: company
matter chief | framing | how the chief of Borzha Steel left | resigned; ousted
matter furnace | cause | why the second furnace stopped | maintenance; accident
matter buyer | identity | who is buying Borzha Steel | army-fund; foreign-group
matter jobs | outcome | what happens to the rolling mill | closing; kept; wire-mill
matter fraud | attribution | what the auditors reported | clean; irregular
matter price | number | sale price in crowns | four-hundred; six-hundred
matter shares | other | trading in the shares was halted | halted
rel jobs wire-mill closing different_scope
rel jobs wire-mill kept different_scope

@doc A | Borzha Business Day | trade press | 2029-04-16 | Lorenz resigns at Borzha Steel
a1 [chief=resigned; speaker=company; stance=asserts] Karl Lorenz resigned as chief executive of Borzha Steel on Monday to devote himself to his family, the company said.
a2 [buyer=army-fund; speaker=source; stance=asserts] The buyer of the company is the Army Pension Fund.
a3 [price=four-hundred; speaker=bankers; stance=asserts] Bankers put the price at four hundred million crowns.
a4 [furnace=maintenance; speaker=company; stance=asserts] The second blast furnace was shut last week for scheduled maintenance, a company official said.
a5 [jobs=kept; speaker=company; stance=asserts] The rolling mill will be kept and modernised under the new owner, he added.
a6 [fraud=clean; speaker=company; stance=asserts] The auditors gave the company's books a clean bill of health.
a7 [shares=halted; speaker=source; stance=asserts] Trading in Borzha shares was halted on Monday.
-- Borzha is the federation's largest maker of rails.

@doc B | The Iron Town Mirror | tabloid | 2029-04-17 | Kicked out! Steel boss shown the door
b1 [chief=ousted; speaker=board sources; stance=asserts] Steel boss Karl Lorenz was thrown out by his own board at a midnight meeting, board sources told the Mirror.
b2 [furnace=accident; speaker=furnace men; stance=asserts] Furnace number two went cold after molten iron burst through the lining, men on the shift said.
b3 [fraud=irregular; speaker=a board member; stance=alleges] Auditors had found invoices for rails that were never made, a board member said.
b4 [buyer=foreign-group; speaker=source; stance=asserts] The new owner of Borzha Steel is a metals group from abroad, Halvard Metals.
b5 [jobs=closing; speaker=source; stance=asserts] The rolling mill is to be closed by Christmas.
b6 [shares=halted; speaker=source; stance=asserts] The stock exchange stopped dealing in the shares.
-- Lorenz drove off in a hired car.
-- His villa on the lake is up for sale.

@doc C | Steelworkers' Federation | communique | 2029-04-17 | Where we stand on the sale
c1 [jobs=closing; speaker=Steelworkers' Federation; stance=asserts] The owners have decided to close the rolling mill at Borzha, and we will fight it.
c2 [buyer=army-fund; speaker=Steelworkers' Federation; stance=asserts] Our members were told on Monday that the Army Pension Fund has bought the company.
c3 [furnace=accident; speaker=Steelworkers' Federation; stance=asserts] The second furnace stopped because its lining broke and two men were nearly killed.
c4 [chief=resigned; speaker=Steelworkers' Federation; stance=asserts] Mr Lorenz handed in his resignation of his own will and told us so in person.
c5 [fraud=irregular; speaker=Steelworkers' Federation; stance=asserts] The auditors' report speaks of serious irregularities in the accounts.
c6 [price=six-hundred; speaker=Steelworkers' Federation; stance=asserts] The plant was sold for six hundred million crowns.
c7 [jobs=wire-mill; speaker=Steelworkers' Federation; stance=asserts] The wire mill on the other side of the river stays open under a separate agreement.
-- A mass meeting is called for Saturday.
-- The town lives by this plant.

@doc D | Federal Economic Radio | broadcaster transcript | 2029-04-18 | Closing report
d1 [chief=ousted; speaker=our correspondent; stance=asserts] Our correspondent has learnt that the directors voted Karl Lorenz out as head of Borzha Steel against his wishes.
d2 [buyer=foreign-group; speaker=the economy minister; stance=asserts] The economy minister said the foreign group Halvard Metals had acquired the company.
d3 [jobs=kept; speaker=the economy minister; stance=asserts] He said the buyer had promised to keep the rolling mill going.
d4 [furnace=maintenance; speaker=the works manager; stance=asserts] The works manager told us the second furnace was down for planned repairs, as it is every April.
d5 [fraud=clean; speaker=an auditor; stance=asserts] One of the auditors said they had found nothing wrong with the accounts.
d6 [shares=halted; speaker=source; stance=asserts] The shares remain suspended.
d7 [price=six-hundred; speaker=the economy minister; stance=asserts] The minister named a price of six hundred million crowns.
-- Oil closed slightly lower.

claim Karl Lorenz left Borzha Steel of his own will | A agree | B disagree | C agree | D disagree
claim A foreign group is buying Borzha Steel | A disagree | B agree | C disagree | D agree
claim The rolling mill at Borzha will be closed | A disagree | B agree | C agree | D disagree
