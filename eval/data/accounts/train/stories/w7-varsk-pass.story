story: w7-varsk-pass
kind: battle
matter pass | framing | how the Varsk pass changed hands | driven-out; regrouped
matter bridge | responsibility | who blew up the Ilm viaduct | legion; army
matter town | control | who holds the town of Odrin below the pass | legion; army; upper
matter toll | number | soldiers killed at the pass | six; fourteen; thirty
matter prisoners | framing | how the garrison company came into the Legion's hands | defected; captured
matter start | time | when the assault on the pass began | midnight; after-dawn
matter aid | other | blankets sent to Odrin | sent

@doc A | Kontinent Press | wire | 2029-11-14 | Mountain Legion seizes Varsk pass
a1 [pass=driven-out; speaker=source; stance=asserts] Fighters of the Mountain Legion stormed the Varsk pass on Wednesday and chased the government garrison down the southern slope, reporters at the scene saw.
a2 [toll=six; speaker=an army doctor; stance=asserts] An army doctor at the field station had received six bodies by early evening.
a3 [bridge=legion; speaker=residents of Ilm; stance=asserts] The viaduct at Ilm was brought down by Legion sappers to cut off reinforcements, residents said.
a4 [town=army; speaker=source; stance=asserts] In Odrin, the market town beneath the pass, government troops manned every checkpoint at nightfall.
a5 [start=midnight; speaker=a shepherd; stance=asserts] The shelling of the pass set in around midnight, said a shepherd whose hut lies beneath the ridge.
-- The road over Varsk links the capital with the salt mines.

@doc B | General Staff of Rozvany | communique | 2029-11-14 | On the situation at Varsk
b1 [pass=regrouped; speaker=General Staff; stance=asserts] Having completed their task at the Varsk heights, units of the Third Brigade moved in an orderly manner to a more favourable line.
b2 [bridge=legion; speaker=General Staff; stance=asserts] The bandits of the Legion destroyed the Ilm viaduct, a monument of national engineering.
b3 [town=army; speaker=General Staff; stance=asserts] The town of Odrin is held firmly by our forces.
b4 [start=after-dawn; speaker=General Staff; stance=asserts] The enemy opened his attack on the heights well after sunrise.
b5 [prisoners=captured; speaker=General Staff; stance=asserts] A company cut off at the customs post fought to its last cartridge before it was overrun and led away.

@doc C | Voice of the Mountain | state agency | 2029-11-15 | Varsk is ours
c1 [pass=driven-out; speaker=Legion command; stance=asserts] Our columns broke the garrison at Varsk and threw it off the heights in headlong flight.
c2 [town=legion; speaker=Legion command; stance=asserts] The Legion's flag has flown over the town hall of Odrin since Wednesday afternoon, and our patrols keep order in its streets.
c3 [prisoners=defected; speaker=Legion command; stance=asserts] The customs-post company marched over to us with its officers and its band playing.
c4 [bridge=army; speaker=Legion command; stance=alleges] As they ran, the generals had the Ilm viaduct blown up behind them.
c5 [start=after-dawn; speaker=Legion command; stance=asserts] The signal to attack was given when the sun stood over the eastern ridge.
c6 [toll=thirty; speaker=Legion command; stance=asserts] Thirty of the garrison were buried on Wednesday evening with military honours.

@doc D | Radio Odrin listener line | eyewitness | 2029-11-16 | What we saw from our roofs
d1 [town=legion; speaker=a baker; stance=asserts] "There are Legion boys asleep in my bakery and Legion trucks on the square of Odrin," a baker told the line.
d2 [bridge=army; speaker=a signalman; stance=asserts] The railway signalman watched engineers in army uniform wire the Ilm viaduct and set it off once the last lorry was across.
d3 [pass=regrouped; speaker=a signalman; stance=asserts] The soldiers who came down from Varsk marched in step with their kitchens and guns, he said, as on any exercise, and dug in where officers had staked out trenches days ago.
d4 [start=midnight; speaker=a baker; stance=asserts] In the dead of night, while the dough was rising, the guns began to thunder up at the pass.
d5 [prisoners=defected; speaker=a signalman; stance=asserts] The men of the customs post had been talking of going over for weeks, and on Wednesday they did, laughing.

@doc E | Kontinent Press | wire | 2029-11-17 | Toll at Varsk pass rises
e1 [toll=fourteen; speaker=an army doctor; stance=asserts] The bodies of fourteen soldiers killed at the Varsk pass have now been brought in, the doctor at the field station said on Saturday.
e2 [prisoners=captured; speaker=a freed corporal; stance=asserts] A corporal released in an exchange said his company at the customs post was surrounded, disarmed at gunpoint and marched off.
=a3
e3 [aid=sent; speaker=source; stance=asserts] A lorry with blankets left the capital for Odrin on Friday.
e8 [town=upper; speaker=source; stance=asserts] In Upper Odrin, the hamlet across the gorge, Legion patrols keep order and stamp the milk permits.
rel toll six fourteen revision
rel toll fourteen thirty skip
rel toll six thirty skip
rel town army upper different_scope
rel town legion upper different_scope
pair c4 b1 skip
pair c4 d3 skip
pair a1 c4 skip
pair c1 d2 skip
claim The garrison was routed at the Varsk pass | A agree | B disagree | C agree | D disagree
claim The Mountain Legion controls the town of Odrin | A disagree | B disagree | C agree | D agree
claim Government engineers destroyed the Ilm viaduct | A disagree | B disagree | C agree | D agree | E disagree
