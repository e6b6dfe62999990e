story: w8-brod-truckers-blockade
kind: strike
matter block | framing | how the truckers' blockade at the Suha crossing ended | lifted-by-deal; broken-by-army
matter queue | cause | why trucks were queuing at Suha | new-scanner; customs-slowdown
matter leader | outcome | what happened to strike leader Mato Grubor | detained; free
matter fee | attribution | who proposed the transit fee | finance-ministry; neighbour-state
matter windows | responsibility | who broke the windscreens of trucks at Suha | strikers; soldiers
matter north | other | the northern crossing | north

@doc A | Suha Hauliers' Association | communique | 2027-10-28 | Army breaks our blockade
a1 [block=broken-by-army; speaker=Hauliers' Association; stance=asserts] Soldiers broke up the truckers' blockade at the Suha crossing with armoured tow trucks on Wednesday night, the Hauliers' Association said.
a2 [windows=soldiers; speaker=Hauliers' Association; stance=asserts] The soldiers smashed the windscreens of thirty trucks at Suha with rifle butts.
a3 [leader=detained; speaker=Hauliers' Association; stance=asserts] Our leader, Mato Grubor, was detained by military police.
a4 [queue=customs-slowdown; speaker=Hauliers' Association; stance=asserts] Trucks had been queuing at Suha for days because customs officers were working slowly on purpose.
a5 [fee=finance-ministry; speaker=Hauliers' Association; stance=asserts] The transit fee that led to the strike was drawn up in our own finance ministry.
a6 [north=north; speaker=Hauliers' Association; stance=asserts] The blockade of the northern crossing at Vrelo continues.
-- The association has 2,000 members.

@doc B | Government Press Office | communique | 2027-10-28 | Suha crossing open again
b1 [block=lifted-by-deal; speaker=Government Press Office; stance=asserts] The truckers lifted their blockade of the Suha crossing on Wednesday night after an agreement with the transport minister, the Government Press Office said.
b2 [windows=strikers; speaker=Government Press Office; stance=asserts] Windscreens of trucks at Suha were smashed by strikers whose colleagues wanted to drive on.
b3 [leader=free; speaker=Government Press Office; stance=asserts] Strike leader Mato Grubor is at liberty and has gone home.
b4 [queue=new-scanner; speaker=Government Press Office; stance=asserts] The queue at Suha was the result of a new scanner that had to be adjusted.
b5 [fee=neighbour-state; speaker=Government Press Office; stance=asserts] It was the neighbouring state that proposed the transit fee.
b6 [leader=free; speaker=the military police; stance=denies] The military police stated that they had detained nobody at the Suha crossing.
-- Traffic information is available by telephone.

@doc C | Danas Granica | broadsheet | 2027-10-29 | Deal or force? The night at Suha
c1 [block=broken-by-army; speaker=three drivers; stance=asserts] Army vehicles dragged the trucks off the road at Suha one by one and so ended the blockade, three drivers told this paper.
c2 [leader=detained; speaker=Grubor's wife; stance=asserts] Mato Grubor's wife said she had visited him in a cell at the Suha barracks on Thursday.
c3 [windows=strikers; speaker=three drivers; stance=asserts] Fellow truckers with hammers, angry at strike-breakers, shattered the windscreens at Suha, the drivers admitted.
c4 [queue=new-scanner; speaker=a customs broker; stance=asserts] A customs broker put the queue at Suha down to the scanner installed last month.
c5 [fee=finance-ministry; speaker=source; stance=asserts] A draft seen by the paper shows that the transit fee was the finance ministry's idea.
c6 [north=north; speaker=source; stance=asserts] At Vrelo in the north, trucks were still blocking the road on Thursday.
-- Suha handles 900 trucks a day.

@doc D | Transport Courier | trade press | 2027-10-29 | Suha: trucks roll after agreement
d1 [block=lifted-by-deal; speaker=source; stance=asserts] Drivers at Suha started their engines and cleared the road themselves once the deal with the minister was signed.
d2 [queue=customs-slowdown; speaker=shippers; stance=alleges] Shippers trace the long lines of trucks at Suha to a deliberate go-slow by customs staff.
d3 [windows=soldiers; speaker=an insurer; stance=asserts] An insurer has received claims from thirty drivers for windscreens broken by soldiers at Suha.
d4 [fee=neighbour-state; speaker=shippers; stance=asserts] The transit fee was first suggested by the government across the border.
d5 [leader=free; speaker=source; stance=asserts] We met Mato Grubor on Thursday at his depot, where he was loading his truck.
-- Freight rates rose by a tenth.

rel north north north corroborates
pair a6 b1 different_scope
pair a6 d1 different_scope
pair c6 b1 different_scope
pair c6 d1 different_scope
claim The army broke up the truckers' blockade at Suha | A agree | B disagree | C agree | D disagree
claim Strike leader Mato Grubor has been detained | A agree | B disagree | C agree | D disagree
