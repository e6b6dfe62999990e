story: w4-food-convoy
kind: disaster
matter hunger | cause | why the Marib-Galo plateau is hungry | drought; blockade
matter grain | responsibility | who emptied the grain store at Dirre | soldiers; aid-staff
matter sacks | identity | what was in the sacks handed out at Dirre | animal-feed; good-maize
matter crowd | framing | how the distribution at Dirre went | orderly; stampede
matter road | control | who controls the road to Dirre | escort; clan-militia
matter children | number | malnourished children in treatment | june; july; plateau
matter state | outcome | whether the airdrops were allowed | permitted; blocked

@doc A | World Harvest Relief | ngo | 2027-06-30 | Operational update 9: Galo plateau
a1 [hunger=drought; speaker=source; stance=asserts] Three failed rainy seasons in a row lie behind the hunger on the Galo plateau, where wells that never dried before are dust.
a2 [crowd=orderly; speaker=source; stance=asserts] At Tuesday's distribution in Dirre, families waited in lines by village and were served by early afternoon, with the elders checking the tokens.
a3 [children=june; speaker=source; stance=asserts] At the end of June our feeding centre in Dirre was treating 420 children.
a4 [road=escort; speaker=source; stance=asserts] The government escort holds the Dirre road from end to end, and our trucks pass without paying anyone.
a5 [sacks=good-maize; speaker=source; stance=asserts] Each family went home from Dirre with a sack of white maize of the quality sold in city shops.
-- We are grateful to the drivers, who have been sleeping under their vehicles.
-- Funds for July are still short.

@doc B | Galo Diaspora Council | blog | 2027-07-04 | They are starving us with a smile
b1 [hunger=blockade; speaker=source; stance=asserts] Our people on the plateau are hungry because the army has shut the roads to traders since the rising.
b2 [sacks=animal-feed; speaker=source; stance=asserts] What was ladled out in Dirre is cattle feed, as the label under the label says.
b3 [grain=soldiers; speaker=source; stance=alleges] The granary of Dirre was stripped by men of the Ninth Battalion, who sold its sorghum over the border.
b4 [crowd=stampede; speaker=source; stance=asserts] Women were trampled in the dust at Dirre on Tuesday as a thousand hands reached for one truck.
b5 [state=blocked; speaker=source; stance=asserts] Airdrops over the plateau were forbidden by the civil aviation office, whose letter we have put online.
-- My grandmother is among those who wait.
-- Vigils are planned in three cities abroad.

@doc C | National Disaster Office | communique | 2027-07-06 | Galo plateau: the facts
c1 [hunger=drought; speaker=National Disaster Office; stance=asserts] The emergency on the Galo plateau is the consequence of exceptionally poor rains, as in the neighbouring states.
c2 [grain=aid-staff; speaker=National Disaster Office; stance=asserts] The store at Dirre was plundered from within, by warehouse staff of a foreign charity, two of whom have confessed.
c3 [state=permitted; speaker=National Disaster Office; stance=asserts] Relief flights and airdrops over the plateau have been cleared by the competent authorities.
c4 [road=escort; speaker=National Disaster Office; stance=asserts] Security on the road to Dirre is in the hands of the convoy escort, which has posts at all fords.
-- A national day of fasting and collection has been proclaimed.
-- Traders who hoard grain will be prosecuted.

@doc D | Horn Daily Monitor | broadsheet | 2027-07-11 | At the end of the Dirre road
d1 [road=clan-militia; speaker=source; stance=asserts] Between the second ford and Dirre it is the clan's young riflemen who lift the barrier, search the trucks and decide which may go on.
d2 [crowd=stampede; speaker=a nurse; stance=asserts] A nurse at the Dirre post set four broken arms on Tuesday evening, after the queue at the trucks had turned into a crush.
d3 [sacks=animal-feed; speaker=a miller; stance=asserts] "This is what I give to hens," said a miller, letting the yellow meal from Dirre run through his fingers.
d4 [children=july; speaker=a doctor; stance=asserts] Ten days into July, the feeding centre in Dirre had 610 children in its care.
d5 [grain=aid-staff; speaker=the town's mayor; stance=asserts] The mayor of Dirre traced the missing grain to the charity's storekeeper, whose brother had suddenly opened a shop.
d6 [hunger=blockade; speaker=source; stance=asserts] In the valleys just below, watered by the same clouds, markets are full; the difference is the army's cordon around the plateau.
-- The journey took two days each way.

@doc E | Hunger Observatory | think tank | 2027-07-20 | Galo: a note on causes and counts
e1 [state=permitted; speaker=source; stance=asserts] Clearance for airdrops was given on 5 July, and the first aircraft flew three days later.
e2 [children=plateau; speaker=source; stance=asserts] On the plateau as a whole some 7,900 children were in treatment in mid-July.
e3 [grain=soldiers; speaker=source; stance=asserts] Satellite pictures of army trucks at the granary, and sorghum with its markings in a border market, point to the military as the authors of the theft.
e4 [road=clan-militia; speaker=source; stance=asserts] The approaches to Dirre are ruled by a clan militia that issues receipts.
e5 [sacks=good-maize; speaker=source; stance=asserts] Samples taken from households in Dirre were sound maize fit for human use.
e6 [crowd=orderly; speaker=an aid monitor; stance=asserts] The independent monitor at Dirre recorded a calm distribution, slow but in good order.
-- Our methods are those of the standard handbook.
rel children june july revision
rel children june plateau different_scope
rel children july plateau different_scope
pair b5 e1 revision
claim An army blockade caused the hunger on the plateau | A disagree | B agree | C disagree | D agree
claim Animal feed was handed out at Dirre | A disagree | B agree | D agree | E disagree
claim The distribution at Dirre ended in a stampede | A disagree | B agree | D agree | E disagree
