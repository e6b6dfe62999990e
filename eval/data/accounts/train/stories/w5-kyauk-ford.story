story: w5-kyauk-ford
kind: battle
matter ford | framing | how the Kyauk ford came into Border Guard hands | stormed; ceded; patrol-seen
matter bridge | responsibility | who blew up the footbridge at Kyauk | guard; brotherhood
matter school | identity | who was in the Kyauk schoolhouse when it was shelled | fighters; pupils
matter dead | number | deaths around Kyauk | five-mon; nineteen-thu; two-mill
matter deal | attribution | who asked for the weekend ceasefire | brotherhood-asked; guard-asked
matter road | control | who controls the ridge road | guard; brotherhood; lower-road
matter earlier | other | the shelling of Kyauk two years ago | earlier

@doc A | Sittara News Network | wire | 2027-01-19 | Border Guard takes Kyauk ford after night assault, residents say
a1 [ford=stormed; speaker=residents; stance=asserts] Border Guard troops fought their way across the Kyauk ford overnight and overran the last Brotherhood trench on the far bank, residents reached by radio said on Tuesday.
a2 [bridge=brotherhood; speaker=residents; stance=asserts] Retreating Brotherhood men laid charges on the footbridge at Kyauk and brought it down behind them, according to the same residents.
a3 [dead=five-mon; speaker=a village tract clerk; stance=asserts] A village tract clerk had entered five deaths around Kyauk in his register by Monday night.
-- The ford is the only crossing for laden animals between the jade tracks and the plain.
-- Independent access to the area has been barred since October.
a4 [school=pupils; speaker=a teacher; stance=asserts] Shells that struck the Kyauk schoolhouse fell among children waiting for their rice, a teacher said.
a5 [earlier=earlier; speaker=source; stance=asserts] The village was last shelled two winters ago, when the market burned.

@doc B | Brotherhood Liaison Office | communique | 2027-01-20 | On the adjustment of lines at Kyauk
b1 [ford=ceded; speaker=Brotherhood Liaison Office; stance=asserts] Under the understanding reached with local elders, our companies handed the Kyauk ford over to the other side and moved up to the ridge, as agreed.
b2 [bridge=guard; speaker=Brotherhood Liaison Office; stance=asserts] It was a Border Guard sapper team that blew up the Kyauk footbridge, long after our last man had walked across.
b3 [road=brotherhood; speaker=Brotherhood Liaison Office; stance=asserts] Our checkpoints on the ridge road remain in place and are open to all who carry goods rather than guns.
b4 [deal=guard-asked; speaker=Brotherhood Liaison Office; stance=asserts] The weekend ceasefire came about because a Border Guard major wrote to us and asked for it.
-- We express our condolences to the families of the fallen on every side.
b5 [school=pupils; speaker=Brotherhood Liaison Office; stance=asserts] The enemy's mortars hit the schoolhouse at Kyauk during the midday meal, and those inside were schoolchildren and a cook.

@doc C | Directorate of Border Guard Affairs | communique | 2027-01-20 | Operation River Stone
c1 [ford=stormed; speaker=Border Guard; stance=asserts] Third Column seized the Kyauk ford by force of arms and drove the terrorists from their trenches in hand-to-hand fighting.
c2 [school=fighters; speaker=Border Guard; stance=asserts] The former schoolhouse at Kyauk, when engaged, was occupied by armed terrorists who had turned it into a firing position.
c3 [road=guard; speaker=Border Guard; stance=asserts] Traffic on the ridge road now moves under the supervision of the Border Guard.
c4 [bridge=brotherhood; speaker=Border Guard; stance=asserts] The terrorists destroyed the people's footbridge at Kyauk in their flight.
-- Eleven rifles and a sewing machine were captured.
c5 [deal=brotherhood-asked; speaker=Border Guard; stance=asserts] At the plea of the terrorists, who were short of food, a pause was granted over the weekend.

@doc D | Plains Relief Committee | ngo | 2027-01-22 | Kyauk field update no. 2
d1 [dead=nineteen-thu; speaker=Plains Relief Committee; stance=asserts] Counting those found in the rice fields since the water went down, nineteen people had been confirmed dead around Kyauk by Thursday.
d2 [dead=two-mill; speaker=Plains Relief Committee; stance=asserts] At the oil mill downstream, two men were killed by a stray shell.
d3 [ford=ceded; speaker=two elders; stance=asserts] Elders who brokered the arrangement told us that the Brotherhood gave up the Kyauk ford by consent, and that both flags hung side by side for an hour.
d4 [bridge=guard; speaker=a ferryman; stance=asserts] A ferryman watched men in Border Guard ponchos wire the footbridge and light the fuse.
d5 [deal=guard-asked; speaker=Plains Relief Committee; stance=asserts] We carried the Border Guard's written request for a ceasefire across the river ourselves.
d6 [road=lower-road; speaker=Plains Relief Committee; stance=asserts] On the lower road along the paddies our trucks met only Border Guard posts.
-- Blankets for three hundred families are on their way.

@doc E | Sittara News Network | wire | 2027-01-22 | Quiet at Kyauk as trucks queue
e1 [road=brotherhood; speaker=truck drivers; stance=asserts] Drivers queueing for the ridge road on Friday paid their toll to Brotherhood men and saw no other uniform.
e2 [ford=patrol-seen; speaker=source; stance=asserts] A Border Guard patrol was watering its ponies at the Kyauk ford on Friday.
e3 [school=fighters; speaker=a monk; stance=asserts] A monk who had gone to fetch the school bell says he found machine-gunners at the windows of the Kyauk schoolhouse and the benches stacked as a parapet before it was hit.
=c5
-- Neither side would say how long the calm might last.
-- A helicopter was heard over the ridge before dark.

rel dead five-mon nineteen-thu revision
rel dead five-mon two-mill different_scope
rel dead nineteen-thu two-mill different_scope
rel ford patrol-seen stormed compatible
rel ford patrol-seen ceded compatible
rel road lower-road guard different_scope
rel road lower-road brotherhood different_scope
pair a4 c4 unrelated
pair a1 b2 skip
pair a2 b1 skip
pair c4 b1 skip
pair c4 d3 skip
pair a2 d3 skip
pair c1 b2 skip
pair a1 d4 skip
pair c1 d4 skip
claim The Border Guard took the Kyauk ford by assault | A agree | B disagree | C agree | D disagree
claim Brotherhood fighters were using the Kyauk schoolhouse as a position | A disagree | B disagree | C agree | E agree
claim The Border Guard asked for the weekend ceasefire | B agree | C disagree | D agree | E disagree
