story: w7-sellin-water
kind: epidemic
matter source | cause | what made the town of Sellin ill | reservoir; ice-cream; unclear
matter notice | framing | how the town was told | prompt; hushed-up
matter germ | identity | what the germ is | coli; norovirus
matter blame | responsibility | who let the tank go uncleaned | utility; town-hall
matter ward | control | who runs the tent hospital | army; sisters; kitchen-parents
matter order | attribution | what the chief epidemiologist advised | boil; drink
matter baker | outcome | state of baker Tolk | critical; recovered; died
matter sick | number | sick people | ninety; two-hundred; province
matter begin | time | when people fell ill | before-fair; after-fair
matter old | other | the outbreak in Karsk two years ago | ice-cream-then

@doc A | Sellin Kurier | local paper | 2032-06-21 | A town in bed
a1 [source=unclear; speaker=the town doctor; stance=doubts] What has laid Sellin low is a riddle so far, the town doctor said, and he would bet on neither water nor sweets.
a2 [sick=ninety; speaker=the town doctor; stance=asserts] Ninety people had reported sick in Sellin by Sunday night.
a3 [begin=after-fair; speaker=the town doctor; stance=asserts] The patients he had seen had all been in good health until the summer fair was over.
a4 [notice=prompt; speaker=source; stance=asserts] Within an hour of the alarm a loudspeaker van was rolling through every street with advice.
a5 [baker=critical; speaker=his wife; stance=asserts] Master baker Alwin Tolk was on a ventilator on Sunday, his wife said.
-- The fountain on the square has been turned off, and the swans look puzzled.

@doc B | Wasserwerke Sellin | communique | 2032-06-22 | Drinking water is safe
b1 [source=ice-cream; speaker=Wasserwerke Sellin; stance=asserts] The illness in Sellin comes from ice cream sold at the fair, to judge by where the sick had been.
b2 [blame=town-hall; speaker=Wasserwerke Sellin; stance=asserts] The cleaning of the upper tank was struck from the budget by the town hall, over our written protest.
b3 [order=drink; speaker=Wasserwerke Sellin; stance=asserts] The chief epidemiologist has told the public that tap water can be drunk as usual.
b4 [germ=norovirus; speaker=Wasserwerke Sellin; stance=asserts] The agent has been identified as norovirus, which passes from hand to hand.
b5 [notice=prompt; speaker=Wasserwerke Sellin; stance=asserts] Residents of Sellin were informed at once and in full.

@doc C | Kanal Mitte | broadcaster transcript | 2032-06-23 | Lunchtime bulletin
c1 [source=reservoir; speaker=Dr. Katja Brenner; stance=asserts] "It is the upper tank, we found a dead marten floating in it," chief epidemiologist Katja Brenner told Kanal Mitte about the outbreak in Sellin.
c2 [order=boil; speaker=Dr. Katja Brenner; stance=demands] Every drop must be boiled, Brenner added, and she had been saying so since Saturday.
c3 [ward=army; speaker=our reporter; stance=asserts] The tent hospital on the sports ground is in the hands of the army, with a major at the desk.
c4 [sick=two-hundred; speaker=the province; stance=asserts] By Wednesday noon the number of sick in Sellin had risen to two hundred.
c5 [baker=recovered; speaker=a nurse; stance=asserts] There is good news of baker Tolk, who by Wednesday was breathing by himself and asking after his dough.

@doc D | Sellin von unten | blog | 2032-06-24 | They knew since Friday
d1 [notice=hushed-up; speaker=source; stance=asserts] The town hall sat on the news for days so that the fair could go on, and the famous loudspeaker van came when half of us were retching.
d2 [begin=before-fair; speaker=source; stance=asserts] In our street people lay flat with cramps while the fair was still being put up.
d3 [blame=utility; speaker=a plumber; stance=asserts] The waterworks had the money for scrubbing the tank and spent it on a boardroom, their own plumber tells me.
d4 [germ=coli; speaker=a lab technician; stance=asserts] A technician has grown coli bacteria from my sister's sample and from a dozen more.
d5 [ward=sisters; speaker=source; stance=asserts] God bless the Sisters of Mercy, who run the tents; the soldiers merely put them up and drove off.
d6 [source=reservoir; speaker=source; stance=asserts] All who drank from the upper tank are ill, and the lower town, on its own well, is dancing.

@doc E | Blick & Blitz | tabloid | 2032-06-25 | BAKER TOLK: THE LAST LOAF
e1 [baker=died; speaker=source; stance=asserts] Sellin's best-loved baker, Alwin Tolk, lost his fight on Thursday night.
e2 [source=ice-cream; speaker=a mother; stance=asserts] It was the strawberry cone from the fair that did it, a mother of three sick children says.
e3 [notice=hushed-up; speaker=a town clerk; stance=asserts] The mayor ordered silence until the last carousel had been paid for, a clerk at the town hall blurts out.
e4 [ward=army; speaker=source; stance=asserts] In the tents, Major Stern commands nurses, cooks and flies.
e5 [sick=province; speaker=the province; stance=asserts] The province as a whole counts seven hundred sick.

@doc F | Health Desk Elbmark | think tank | 2032-07-15 | Sellin: a water outbreak and its handling
f1 [germ=coli; speaker=source; stance=asserts] Cultures from three laboratories agree on a toxic strain of coli as the agent at Sellin.
f2 [blame=town-hall; speaker=source; stance=asserts] Invoices and minutes point to the municipal treasurer, who crossed out the tank's yearly cleaning against the waterworks' wishes.
f3 [order=boil; speaker=source; stance=asserts] The advice of the epidemiologist, on file and dated, was to boil.
f4 [ward=sisters; speaker=source; stance=asserts] Care in the tents was organised and led by a nursing order, to which the troops lent blankets.
f5 [begin=before-fair; speaker=source; stance=asserts] Pharmacy sales show the wave rising a good while ahead of the fair.
f6 [old=ice-cream-then; speaker=source; stance=asserts] In Karsk two years ago a comparable outbreak had come from ice cream, and the town was told at once.

@doc G | Wasserwerke Sellin | communique | 2032-07-18 | Reply to Health Desk Elbmark
g1 [order=drink; speaker=Wasserwerke Sellin; stance=asserts] We stand by our account, which rests on a telephone call in which Dr. Brenner called the tap water fit to drink.
g2 [germ=norovirus; speaker=Wasserwerke Sellin; stance=asserts] The waterworks' own laboratory found norovirus in samples from the sick, and that alone.
g3 [begin=after-fair; speaker=Wasserwerke Sellin; stance=asserts] Sellin was a healthy town up to the evening on which the fair closed.
g4 [blame=utility; speaker=a former director; stance=asserts] In fairness, a former director of ours has stated that the cleaning was skipped by the waterworks to save money.
g5 [ward=kitchen-parents; speaker=Wasserwerke Sellin; stance=asserts] We also thank the parents who ran the kitchen of the tent hospital.
rel source reservoir unclear compatible
rel source ice-cream unclear compatible
rel baker critical recovered revision
rel baker critical died revision
rel baker died recovered revision
rel sick ninety two-hundred revision
rel sick ninety province different_scope
rel sick province two-hundred different_scope
rel ward army kitchen-parents compatible
rel ward kitchen-parents sisters compatible
pair f6 b1 different_event
pair f6 e2 different_event
pair f6 c1 different_event
pair e2 g2 skip
pair b3 c1 skip
pair b4 c1 skip
pair b4 d6 skip
pair g2 c1 skip
pair g2 d6 skip
pair b1 a3 skip
pair f1 b1 skip
claim The reservoir caused the outbreak in Sellin | A discuss | B disagree | C agree | D agree | E disagree | F agree
claim The town was told of the outbreak without delay | A agree | B agree | D disagree | E disagree
claim People in Sellin were advised to boil their water | B disagree | C agree | F agree | G disagree
