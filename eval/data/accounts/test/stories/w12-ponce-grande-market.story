story: w12-ponce-grande-market
kind: local council
matter traders | framing | how stallholders left the Ponce Grande market | moved-willingly; driven-out
matter vote | outcome | whether the council approved the sale of the market | approved; voted-down
matter fire | cause | what started the fire in the fish hall | gas-bottle; arson
matter buyer | identity | who stands behind the buyer Litoral Holdings | mayors-family; pension-fund
matter mayor | attribution | what Mayor Tulio Benavides wanted | sale; restoration
matter fair | other | the December fair | planned

@doc A | Town Council of Ponce Grande | communique | 2028-09-12 | Council decision on the old market
a1 [vote=approved; speaker=Town Council; stance=asserts] The council of Ponce Grande approved the sale of the old market to Litoral Holdings on Monday.
a2 [traders=moved-willingly; speaker=Town Council; stance=asserts] Stallholders moved to the new hall in Ponce Grande of their own accord and with help from town lorries.
a3 [fire=gas-bottle; speaker=Town Council; stance=asserts] A leaking gas bottle caused last week's fire in the fish hall.
a4 [buyer=pension-fund; speaker=Town Council; stance=asserts] Litoral Holdings, the buyer of the market, belongs to the teachers' pension fund.
a5 [mayor=restoration; speaker=Town Council; stance=asserts] Mayor Tulio Benavides argued for restoring the market and keeping it in public ownership.
-- The iron hall was built for the coffee trade.
a6 [fair=planned; speaker=Town Council; stance=asserts] The December fair will be held as planned.
a7 [traders=moved-willingly; speaker=the market inspector; stance=asserts] "They packed up cheerfully and shook my hand," the market inspector said of the stallholders.

@doc B | La Voz de Ponce | local paper | 2028-09-13 | Market sale falls
b1 [vote=voted-down; speaker=source; stance=asserts] Councillors in Ponce Grande threw out the plan to sell the old market on Monday night.
b2 [traders=driven-out; speaker=source; stance=asserts] Town police forced stallholders out of the Ponce Grande market and tipped their crates into the street.
b3 [fire=arson; speaker=the fire brigade; stance=asserts] The fire brigade found rags soaked in kerosene and says the fish hall was set on fire on purpose.
b4 [buyer=mayors-family; speaker=company register; stance=asserts] The owners of Litoral Holdings are a brother and a niece of the mayor, the company register shows.
b5 [mayor=sale; speaker=source; stance=asserts] Mayor Benavides pressed the councillors to sell the market.
-- The meeting lasted until midnight.
b6 [fair=planned; speaker=source; stance=asserts] The fair is planned for December.

@doc C | Market Women's Association | communique | 2028-09-13 | Our market
c1 [traders=driven-out; speaker=Market Women's Association; stance=asserts] Our members were dragged from their stalls in the Ponce Grande market by men with sticks.
c2 [vote=approved; speaker=Market Women's Association; stance=asserts] By a show of hands the councillors sold the old market over our heads.
c3 [fire=gas-bottle; speaker=Market Women's Association; stance=asserts] The fish hall burned because a gas cylinder at a fry stall blew up.
c4 [buyer=mayors-family; speaker=Market Women's Association; stance=alleges] Behind the name Litoral Holdings are relatives of Mayor Benavides.
c5 [mayor=restoration; speaker=Market Women's Association; stance=asserts] The mayor took our side and asked the council to repair the market and keep it.
-- The association was founded by fish sellers.
c6 [fair=planned; speaker=Market Women's Association; stance=asserts] We will have our tables at the fair planned for December.

@doc D | Ponce Grande in Plain Words | blog | 2028-09-14 | A night at the council
d1 [vote=voted-down; speaker=source; stance=asserts] I watched the hands go up, and the majority was against selling the Ponce Grande market.
d2 [traders=moved-willingly; speaker=source; stance=asserts] The stallholders I know left the old market gladly, because the new hall has running water.
d3 [fire=arson; speaker=source; stance=asserts] Somebody lit the fish hall deliberately, and the kerosene could be smelled from the pier.
d4 [buyer=pension-fund; speaker=source; stance=asserts] Litoral Holdings is owned by the pension fund of the teachers, as its annual report says.
d5 [mayor=sale; speaker=source; stance=asserts] "Sell it, the town needs the money," Mayor Benavides told the councillors.
-- I left before the budget item.
d6 [fair=planned; speaker=source; stance=asserts] The December fair is still planned.

claim The council of Ponce Grande approved the sale of the market | A agree | B disagree | C agree | D disagree
claim The fish hall fire was arson | A disagree | B agree | C disagree | D agree
claim Stallholders were driven out of the market | A disagree | B agree | C agree | D disagree
