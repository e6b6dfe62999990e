story: w1-glacier-drill
kind: science
matter result | outcome | what the drilling on the Khazret glacier brought | bedrock; stuck
matter cold | framing | how the camp broke up | mutiny; schedule
matter lead | control | who leads the expedition | bondar; aslani
matter heat | cause | why the glacier melts from beneath | springs; soot
matter gas | identity | what gas was in the cores | methane; argon
matter sponsor | attribution | what the sponsor, Ridge Foundation, intends | renew; withdraw-funds
matter depth | number | depth reached in metres | 212; 318; sister
matter site | place | where the borehole was sunk | saddle; tongue
matter postcard | other | the team brought a flag | flag
matter former | other | the drilling of 2019 | former

@doc A | Polytechnic Press Office | communique | 2032-08-22 | Khazret expedition reaches its goal
a1 [result=bedrock; speaker=Polytechnic; stance=asserts] The drill of the Khazret expedition touched bedrock on Sunday, completing the core.
a2 [depth=318; speaker=Polytechnic; stance=asserts] The finished borehole on Khazret is 318 metres deep.
a3 [lead=bondar; speaker=Polytechnic; stance=asserts] The expedition is under the leadership of Academician Viktor Bondar.
a4 [site=saddle; speaker=Polytechnic; stance=asserts] Drilling took place on the high saddle, where the ice is oldest.
a5 [cold=schedule; speaker=Polytechnic; stance=asserts] The camp was struck on the date fixed in the programme, in excellent spirits.
a6 [heat=springs; speaker=Polytechnic; stance=asserts] Temperatures in the hole show that warm springs are melting Khazret from below.
a7 [postcard=flag; speaker=Polytechnic; stance=asserts] A flag of the polytechnic was left on the summit.
-- The cores are to be stored at minus thirty degrees.

@doc B | Alpine Science Letters | trade press | 2032-09-10 | Khazret: less than met the eye
b1 [result=stuck; speaker=three participants; stance=asserts] The drill jammed in dirty ice far above the bed, according to participants, and lies there still.
b2 [depth=212; speaker=the drill log; stance=asserts] The drill log for Khazret ends at 212 metres.
b3 [cold=mutiny; speaker=three participants; stance=asserts] Fed on buckwheat and shouted at daily, the younger scientists tore down the tents and marched off the ice against their leader's orders.
b4 [gas=argon; speaker=source; stance=asserts] The bubbles that caused so much excitement hold argon.
b5 [site=tongue; speaker=source; stance=asserts] Coordinates in the log place the rig on the glacier's tongue.
b6 [lead=aslani; speaker=source; stance=asserts] Since midsummer the expedition has been run by Dr Leyla Aslani, to whom crew and pilots report.
b7 [former=former; speaker=source; stance=asserts] A modest drilling on Khazret in 2019 had reached rock at 96 metres near the snout.
-- The polytechnic did not reply to our letter.

@doc C | Mountain Messenger | local paper | 2032-08-26 | Hungry scientists come down
c1 [cold=mutiny; speaker=innkeeper Tamaz; stance=asserts] They burst into the inn cursing the old academician, says innkeeper Tamaz, and swore they had walked out on him and his buckwheat.
c2 [site=tongue; speaker=a muleteer; stance=asserts] A muleteer hauled the rig to the foot of the ice, on the tongue, where it stood all summer.
c3 [lead=bondar; speaker=a muleteer; stance=asserts] Orders, pay and scoldings came from Bondar to the very last day, he adds.
c4 [result=bedrock; speaker=a driller; stance=asserts] "I have the pebble in my pocket," says a driller of the moment they hit the mountain under the ice, and he lets us hold it.
c5 [postcard=flag; speaker=source; stance=asserts] The polytechnic's flag can be seen up there with binoculars.
c6 [heat=soot; speaker=a schoolteacher; stance=asserts] Soot from the smelters, a schoolteacher explains, is darkening Khazret and making it melt.

@doc D | The Observer of Dovrat | broadsheet | 2032-09-14 | An old man and the ice
d1 [result=stuck; speaker=source; stance=asserts] What the expedition left behind on Khazret is a steel drill head gripped by the ice midway to the rock, and a bill.
d2 [lead=aslani; speaker=Leyla Aslani; stance=asserts] "I have been leading it since June and I have the minister's letter to prove it," Dr Aslani said, and showed us the letter.
d3 [gas=methane; speaker=an analyst; stance=asserts] The gas in the cores is methane, and burned with a blue flame when an analyst lit it for us.
d4 [sponsor=withdraw-funds; speaker=Ridge Foundation; stance=asserts] A trustee of the Ridge Foundation told us that it is pulling out of Khazret and wants its money back.
d5 [heat=springs; speaker=source; stance=asserts] Dye poured into a hot spring on the flank reappeared under the glacier, strong support for the view that Khazret is being thawed from underneath by warm water.
d6 [cold=schedule; speaker=Leyla Aslani; stance=asserts] As for the tale of an uprising, the tents came down on the appointed day, she said, to the sound of accordion music.
d7 [depth=sister; speaker=source; stance=asserts] On the sister glacier of Little Khazret, a Swiss team has drilled to 140 metres.

@doc E | Ridge Foundation | communique | 2032-09-16 | Our commitment to ice
e1 [sponsor=renew; speaker=Ridge Foundation; stance=asserts] The Foundation is proud of its partnership on Khazret and will fund further seasons there.
e2 [gas=methane; speaker=Ridge Foundation; stance=asserts] The discovery of methane in the Khazret cores opens new horizons.
e3 [site=saddle; speaker=Ridge Foundation; stance=asserts] Our trustees visited the rig on the saddle and were served tea beside it.
e4 [depth=318; speaker=Ridge Foundation; stance=asserts] The team drilled 318 metres into the past.
e5 [former=former; speaker=Ridge Foundation; stance=asserts] The Foundation also supported the small drilling near the snout in 2019.
-- A calendar with photographs is available.
-- Orders for it may be placed until the end of November.
-- The Foundation was established by a family of brewers.

@doc F | Crevasse | blog | 2032-09-20 | Follow the soot
f1 [heat=soot; speaker=source; stance=asserts] Forget the springs: the darkest bands in the ice match the smelter's output year by year, and it is soot that is eating Khazret.
f2 [gas=argon; speaker=source; stance=asserts] I ran the published spectra from the cores through a public library and got argon every time.
f3 [sponsor=withdraw-funds; speaker=a trustee; stance=asserts] A trustee of Ridge has written to me that the foundation will spend its last coin on Khazret this year.
-- Next time I shall write about permafrost, a subject on which tempers are cooler and data are better.
rel depth 212 sister different_scope
rel depth 318 sister different_scope
pair a6 c6 skip
pair c6 d5 skip
pair a1 b7 different_event
pair c4 b7 different_event
pair a2 b7 different_event
pair e4 b7 different_event
pair a1 e5 different_event
pair d1 b7 different_event
pair c4 e5 different_event
pair a1 b2 skip
pair a1 d7 skip
pair a1 e4 skip
pair b1 a2 skip
pair b1 d7 skip
pair b1 e4 skip
pair c4 a2 skip
pair c4 b2 skip
pair c4 d7 skip
pair c4 e4 skip
pair d1 a2 skip
pair d1 b2 skip
pair d1 e4 skip
pair a5 b6 skip
pair a5 c3 skip
pair a5 d2 skip
pair b3 a3 skip
pair b3 c3 skip
pair b3 d2 skip
pair c1 a3 skip
pair c1 b6 skip
pair c1 d2 skip
pair d6 a3 skip
pair d6 b6 skip
pair d6 c3 skip
pair b7 d7 skip
claim Khazret drill reached bedrock | A agree | B disagree | C agree | D disagree
claim Young scientists mutinied on the glacier | A disagree | B agree | C agree | D disagree
claim Ridge Foundation abandons Khazret | D agree | E disagree | F agree
