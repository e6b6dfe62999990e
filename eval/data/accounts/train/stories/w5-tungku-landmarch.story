story: w5-tungku-landmarch
kind: protest
matter blockade | framing | what the farmers' action on the Tungku road was | lifted; broken
matter gate | responsibility | who set the sugar company's gatehouse alight | farmers; guards
matter leader | place | where farmers' leader Ramon Tiglao is | custody; hills; unknown
matter land | control | who farms the Santa Elvira tract | settlers; company; north-tract
matter governor | attribution | what governor Dela Peña said of land reform | for; against
matter share | number | farmers on the road | eight-hundred; three-thousand
matter cane | outcome | what became of the cane harvest | saved; lost

@doc A | Tungku Provincial Information Office | state agency | 2026-11-16 | Road reopened in agreement with farmers
a1 [blockade=lifted; speaker=Provincial Information Office; stance=asserts] Farmers lifted their blockade of the Tungku road on Sunday of their own free decision, after elders had shared a meal with the provincial administrator.
a2 [share=eight-hundred; speaker=Provincial Information Office; stance=asserts] At the last count there were about 800 people on the road.
a3 [gate=farmers; speaker=Provincial Information Office; stance=alleges] Individuals from among the farmers had earlier set fire to the gatehouse of the Luzara Sugar Central.
a4 [cane=saved; speaker=Provincial Information Office; stance=asserts] With lorries rolling again, the cane harvest has been brought in.
-- The administrator distributed seed vouchers.
a5 [governor=for; speaker=Governor Dela Peña; stance=asserts] Governor Amihan Dela Peña assured the elders that she stands for land reform in Tungku.

@doc B | Luzara Sugar Central Inc. | communique | 2026-11-17 | Disclosure of a material event
b1 [cane=lost; speaker=Luzara Sugar Central; stance=asserts] As a consequence of the blockade, this season's cane has spoiled in the fields and must be written off.
b2 [gate=farmers; speaker=Luzara Sugar Central; stance=asserts] The gatehouse of the mill was set on fire by members of the farmers' alliance, who filmed themselves.
b3 [land=company; speaker=Luzara Sugar Central; stance=asserts] The Santa Elvira tract is planted and harvested by the company, as it has been since 1961.
b4 [blockade=broken; speaker=Luzara Sugar Central; stance=asserts] The road was cleared on Sunday by the constabulary, which used shields and water against those who would have stayed.
-- The company maintains its dividend policy.
b5 [leader=custody; speaker=Luzara Sugar Central; stance=asserts] The company understands that Ramon Tiglao is being held at the constabulary stockade.

@doc C | Alliance of Landless Tillers | communique | 2026-11-17 | The road was taken from us by force
c1 [blockade=broken; speaker=Alliance of Landless Tillers; stance=asserts] We left the Tungku road on Sunday under blows, with our pots overturned and our old people in the ditch.
c2 [gate=guards; speaker=Alliance of Landless Tillers; stance=alleges] The company's own guards torched the gatehouse so as to call in the constabulary.
c3 [land=settlers; speaker=Alliance of Landless Tillers; stance=asserts] On Santa Elvira it is settler families who plough and reap, and the company's stakes have been firewood for years.
c4 [leader=hills; speaker=Alliance of Landless Tillers; stance=asserts] Ka Ramon Tiglao is in the hills among friends, and he sends his greeting.
c5 [governor=against; speaker=Alliance of Landless Tillers; stance=asserts] The governor told our delegation in her garden that land reform in Tungku would come over her dead body.
-- We do not forget the names of those who struck us.
c6 [share=three-thousand; speaker=Alliance of Landless Tillers; stance=asserts] On Sunday we were three thousand.

@doc D | Visara Weekly Review | broadsheet | 2026-11-20 | After the sugar road
d1 [blockade=lifted; speaker=a parish priest; stance=asserts] A parish priest who ate with both sides says the farmers voted on Sunday to open the road and swept it before they went home.
d2 [land=settlers; speaker=source; stance=asserts] A visit to Santa Elvira shows rows of beans and bananas tended by settler households, with the company present in the form of a rusted signboard.
d3 [cane=saved; speaker=mill hands; stance=asserts] Mill hands say the last of the season's cane went through the rollers on Wednesday in good condition.
d4 [gate=guards; speaker=a night nurse; stance=asserts] A night nurse on her way home saw the sugar company's guards carry jerrycans into the gatehouse shortly before it burned.
d5 [leader=unknown; speaker=source; stance=asserts] This newspaper has been unable to learn where Ramon Tiglao is.
d6 [governor=for; speaker=an aide; stance=asserts] An aide describes the governor as an earnest friend of land reform whose draft bill lies on her desk.
-- The milling season normally ends in December.

@doc E | Sweetener Markets Monitor | trade press | 2026-11-23 | Tungku: smaller crop, steady price
e1 [cane=lost; speaker=brokers; stance=asserts] Brokers who walked the Tungku fields report blackened, sour cane that never reached the mill.
e2 [land=north-tract; speaker=source; stance=asserts] North of the river, on the San Ilario tract, the company grows its own cane.
e3 [governor=against; speaker=Governor Dela Peña; stance=asserts] Governor Dela Peña told a dinner of millers that there would be no carving up of estates while she held office.
e4 [leader=custody; speaker=brokers; stance=asserts] The farmers' leader, Tiglao, sits in the constabulary's stockade, where brokers say he has been giving interviews through the fence.
-- Raw sugar for March delivery was unchanged.
-- Freight rates to the islands have risen a little.

rel leader unknown custody compatible
rel leader unknown hills compatible
rel land north-tract settlers different_scope
rel land north-tract company different_scope
claim Farmers ended the Tungku road blockade voluntarily | A agree | B disagree | C disagree | D agree
claim Company guards burned the gatehouse | A disagree | B disagree | C agree | D agree
claim The season's cane harvest was lost | A disagree | B agree | D disagree | E agree
