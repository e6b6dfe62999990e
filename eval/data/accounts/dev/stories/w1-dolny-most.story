story: w1-dolny-most
kind: battle
matter town | control | who holds Dolny Most | brigade; league
matter retreat | framing | how the Fifth Brigade came to cross the river | rout; manoeuvre
matter station | cause | why the railway station burned | shelling; own-fire
matter civilians | denial | whether civilians were kept from leaving | held; free
matter losses | number | wounded soldiers in the field hospital | forty; sixty-five; both-banks
matter general | attribution | who ordered the brigade over the river | staff; colonel
matter bridge | time | when the bridge was blown | before-crossing; after-crossing
matter water | other | the waterworks is out of order | water
matter autumn | other | the first battle for the town | autumn

@doc A | Meridian Front Service | wire | 2033-04-07 | League forces enter Dolny Most
a1 [town=league; speaker=source; stance=asserts] League forces entered Dolny Most on Thursday and by evening controlled the town from the cement works to the river.
a2 [retreat=rout; speaker=source; stance=asserts] Soldiers of the Fifth Brigade fled across the river in disorder, some of them swimming, leaving vehicles with engines running.
a3 [losses=forty; speaker=a field hospital doctor; stance=asserts] Forty wounded soldiers had reached the field hospital at Luka by nightfall, a doctor there said.
a4 [station=shelling; speaker=two railwaymen; stance=asserts] League shells set the railway station on fire, railwaymen said.
a5 [bridge=after-crossing; speaker=source; stance=asserts] The bridge was blown up after the last of the brigade had passed over it.
a6 [autumn=autumn; speaker=source; stance=asserts] The brigade had held the town against a League attack in October, when 25 of its soldiers were wounded.
-- The town's 18,000 inhabitants have had no electricity since Tuesday.

@doc B | General Staff of the Confederation | communique | 2033-04-08 | Evening summary
b1 [retreat=manoeuvre; speaker=General Staff; stance=asserts] The Fifth Brigade carried out an orderly change of position and now occupies prepared lines along the western bank.
b2 [town=brigade; speaker=General Staff; stance=asserts] Dolny Most is under the control of the Fifth Brigade.
b3 [station=shelling; speaker=General Staff; stance=asserts] Enemy artillery destroyed the railway station in Dolny Most.
b4 [civilians=free; speaker=General Staff; stance=denies] It is not true that inhabitants were prevented from leaving; buses stood ready at the school.
b5 [general=staff; speaker=General Staff; stance=asserts] The movement of the brigade across the river was ordered by this Staff on Wednesday.
b6 [water=water; speaker=General Staff; stance=asserts] The waterworks is out of operation.
b7 [losses=forty; speaker=General Staff; stance=asserts] Forty servicemen were brought to the field hospital at Luka on Thursday.

@doc C | Civic Defence of Dolny Most | blog | 2033-04-08 | Who lied to us
c1 [retreat=rout; speaker=source; stance=asserts] They ran. They threw their rifles into our gardens and ran for the river.
c2 [civilians=held; speaker=source; stance=asserts] For three days sentries of the Fifth Brigade turned us back at the school and would let nobody out of town.
c3 [station=own-fire; speaker=source; stance=asserts] Before they left, the brigade's own men poured diesel over the station and lit it.
c4 [town=league; speaker=source; stance=asserts] A League officer with a loudspeaker sits in the town hall now and gives us our curfew hours.
c5 [bridge=before-crossing; speaker=source; stance=asserts] Somebody blew the bridge while half the brigade was still on our side, which is why so many had to swim.
c6 [water=water; speaker=source; stance=asserts] The taps are dry because the waterworks has stopped.
-- We write this from a cellar in Weaver Street.

@doc D | The Continental Correspondent | broadsheet | 2033-04-11 | At Dolny Most, an order that two men claim
d1 [general=colonel; speaker=Col. Stepan Rudnik; stance=asserts] Colonel Stepan Rudnik says he took the brigade over the river on his own authority, having lost contact with his superiors.
d2 [retreat=manoeuvre; speaker=source; stance=asserts] What we saw from the western bank on Thursday was a withdrawal by the book: companies crossing in turn, guns first, a rearguard firing from the cement works.
d3 [losses=sixty-five; speaker=the surgeon-major; stance=asserts] The number of wounded at Luka had grown to sixty-five by Saturday, the surgeon-major said.
d4 [station=own-fire; speaker=Col. Stepan Rudnik; stance=asserts] The station, Rudnik admits, was burned by his sappers to deny its fuel to the League.
d5 [civilians=free; speaker=a baker's family; stance=asserts] A baker's family told us they had driven out of town on Tuesday and again on Wednesday for flour, waved through by the brigade's sentries.
d6 [bridge=after-crossing; speaker=source; stance=asserts] Only when the rearguard had come over did the engineers bring the bridge down.
d7 [town=league; speaker=source; stance=asserts] League patrols have the run of Dolny Most, and it is their stamp that one needs at the cement works.

@doc E | Army News | state agency | 2033-04-10 | Heroes of the river line
e1 [town=brigade; speaker=source; stance=asserts] Our soldiers hold Dolny Most and greet the dawn there with their regimental song.
e2 [general=staff; speaker=source; stance=asserts] On instructions from the General Staff the brigade shortened its front by way of the river.
e3 [bridge=before-crossing; speaker=a sapper; stance=asserts] A saboteur's charge dropped the bridge with several companies still waiting on the eastern bank, a sapper told us.
e4 [losses=both-banks; speaker=source; stance=asserts] On the river front as a whole, 120 soldiers are in hospital.
-- Gifts from schoolchildren, among them mittens and a fiddle, have reached the front.
-- Our correspondent will continue this series next week.

@doc F | League High Command | communique | 2033-04-08 | Order of the day
f1 [general=colonel; speaker=League High Command; stance=asserts] Captured officers state that the decision to cross the river was Colonel Rudnik's alone.
f2 [civilians=held; speaker=League High Command; stance=asserts] The population, whom the enemy had forbidden to depart, has been given bread.
-- The order is to be read to all units at the evening roll call and posted in the captured districts.
-- Shops may open from nine o'clock under the supervision of the commandants.
-- The High Command thanks the engineers and the medical service for their exertions during the past days.
rel losses forty sixty-five revision
rel losses forty both-banks different_scope
rel losses sixty-five both-banks different_scope
pair a6 b7 different_event
pair a6 d3 different_event
pair a6 b2 different_event
pair b2 a2 skip
pair b2 c1 skip
pair a6 e1 different_event
pair e1 a2 skip
pair e1 c1 skip
pair a2 c5 skip
pair a2 d6 skip
pair a2 e3 skip
pair b1 a5 skip
pair b1 c5 skip
pair b1 d6 skip
pair b1 e3 skip
pair c1 a5 skip
pair c1 d6 skip
pair c1 e3 skip
pair d2 a5 skip
pair d2 c5 skip
pair d2 e3 skip
pair a2 b5 skip
pair a2 d1 skip
pair a2 e2 skip
pair a2 f1 skip
pair b1 d1 skip
pair b1 e2 skip
pair b1 f1 skip
pair c1 b5 skip
pair c1 d1 skip
pair c1 e2 skip
pair c1 f1 skip
pair d2 b5 skip
pair d2 e2 skip
pair d2 f1 skip
pair a1 b1 skip
pair a1 c1 skip
pair a1 d2 skip
pair b2 d2 skip
pair c4 a2 skip
pair c4 b1 skip
pair c4 d2 skip
pair d7 a2 skip
pair d7 b1 skip
pair d7 c1 skip
pair e1 b1 skip
pair e1 d2 skip
claim League captures Dolny Most | A agree | B disagree | C agree | D agree | E disagree
claim Fifth Brigade fled in panic | A agree | B disagree | C agree | D disagree
claim Brigade's own men burned the railway station | A disagree | B disagree | C agree | D agree
