story: w7-salme-depot
kind: air strike
matter target | identity | what stood at the struck site in Salme | depot; dairy
matter origin | responsibility | whose aircraft struck Salme | koral; own-side
matter dead | identity | who the dead at Salme were | soldiers; workers
matter toll | number | dead at Salme | five; eleven; front-nineteen
matter warning | framing | what preceded the strike | warned; surprise; kuusk
matter crater | cause | what caused the large second blast | munitions; ammonia
matter kuusk | other | the strike on Kuusk in August | three-hurt

@doc A | Koral Air Command | communique | 2030-01-21 | Precision strike on ammunition depot
a1 [target=depot; speaker=Koral Air Command; stance=asserts] Aircraft of the Koral Air Command destroyed a rocket depot of the Eastern Army on the edge of Salme on Sunday night.
a2 [warning=warned; speaker=Koral Air Command; stance=asserts] Leaflets and telephone calls had urged everyone near the site to leave well ahead of the strike.
a3 [crater=munitions; speaker=Koral Air Command; stance=asserts] The powerful second explosion came from rockets stored inside the building.
a4 [dead=soldiers; speaker=Koral Air Command; stance=asserts] Those who lost their lives at Salme were members of a rocket battery on duty.
a5 [origin=koral; speaker=Koral Air Command; stance=asserts] Our pilots returned safely from Salme after releasing their bombs as planned.

@doc B | Salme Teataja | local paper | 2030-01-21 | Bombs on the dairy
b1 [target=dairy; speaker=source; stance=asserts] What the bombs hit on Sunday night was the cooperative dairy of Salme, where cheese had been made since 1931.
b2 [toll=five; speaker=the parish pastor; stance=asserts] Five people lay dead in the churchyard chapel by morning, according to the parish pastor.
b3 [dead=workers; speaker=the parish pastor; stance=asserts] "I baptised most of them; they pasteurised milk for a living," the pastor said of the dead.
b4 [warning=surprise; speaker=a night watchman; stance=asserts] The night shift was at its vats when death came out of a silent sky, a watchman said.
b5 [crater=ammonia; speaker=the fire chief; stance=asserts] The fire chief attributed the big second blast to the ammonia tanks of the cooling plant.
-- Salme lies 40 kilometres behind the front.

@doc C | Eastern Army Press Office | state agency | 2030-01-22 | Enemy murders dairy workers
c1 [target=dairy; speaker=Eastern Army; stance=asserts] The enemy bombed a milk plant in Salme, the press office said.
c2 [dead=workers; speaker=Eastern Army; stance=asserts] All who perished were civilian employees of the cooperative, women among them.
c3 [toll=eleven; speaker=Eastern Army; stance=asserts] The toll stands at eleven after the rubble was cleared on Monday.
c4 [origin=koral; speaker=Eastern Army; stance=alleges] Radar tracked the Koral jets from take-off to the bomb run over Salme.
c5 [warning=surprise; speaker=Eastern Army; stance=asserts] The attack fell upon sleeping and working people like lightning.
-- Three people were hurt when Kuusk was hit last August.
c8 [warning=kuusk; speaker=Eastern Army; stance=asserts] In Kuusk last August leaflets had urged people to leave ahead of the bombs.

@doc D | Ceasefire Monitors' Forum | ngo | 2030-01-25 | Salme: preliminary findings
d1 [target=depot; speaker=Ceasefire Monitors' Forum; stance=asserts] Launch rails and fuse crates in the debris show that the building hit at Salme was serving as a rocket store.
d2 [origin=own-side; speaker=Ceasefire Monitors' Forum; stance=asserts] Fragments of a tail fin point to a bomb dropped in error by the Eastern Army's own air wing.
d3 [crater=ammonia; speaker=Ceasefire Monitors' Forum; stance=asserts] The second and larger explosion was caused by refrigerant gas from the former cooling hall.
d4 [dead=soldiers; speaker=Ceasefire Monitors' Forum; stance=asserts] Identity discs recovered from the ruins belong to enlisted gunners, and every body examined wore uniform.
d5 [warning=warned; speaker=residents; stance=asserts] Residents played us a recorded voice that had telephoned them in the evening telling them to stay clear of the building.
d6 [kuusk=three-hurt; speaker=Ceasefire Monitors' Forum; stance=asserts] The raid on Kuusk in August, also investigated by the Forum, left three people hurt and hit a grain store.

@doc E | Vaatluspost | blog | 2030-01-27 | Everything odd about Salme
e1 [origin=own-side; speaker=a retired air controller; stance=asserts] A retired air controller who logs radio traffic told me it was an Eastern Army crew that let the bombs go over Salme, thinking it was beyond the river.
e2 [crater=munitions; speaker=source; stance=asserts] The purple flash and the whistling on the footage are the signature of solid rocket fuel going up.
e3 [target=dairy; speaker=source; stance=asserts] And yet the place was churning butter on Saturday: I bought some at its counter.
e8 [toll=front-nineteen; speaker=a retired air controller; stance=asserts] Along the front as a whole he has noted nineteen dead from that weekend's raids.
pair c3 b2 revision
pair d6 c3 different_event
pair d6 b2 different_event
pair d6 b1 different_event
pair d6 a1 different_event
pair e3 a1 skip
pair e3 d1 skip
rel warning warned kuusk different_event
rel warning surprise kuusk different_event
rel toll five front-nineteen different_scope
rel toll eleven front-nineteen different_scope
pair a1 e1 conflict:responsibility
pair a1 d2 conflict:responsibility
pair a1 c4 corroborates
pair a4 d1 skip
pair b3 c1 skip
pair c1 d2 conflict:responsibility
pair c1 e1 conflict:responsibility
pair a5 c1 skip
pair a4 c1 skip
pair a4 b1 skip
pair b4 a1 skip
pair b4 d1 skip
pair b3 a1 skip
pair b3 d1 skip
pair b1 d4 skip
pair c2 d1 skip
pair a1 c2 skip
pair e3 c2 skip
pair c2 b1 skip
pair b3 e3 skip
pair b4 e3 skip
pair b4 c1 skip
pair a3 d1 skip
pair a3 c1 skip
pair a3 b1 skip
pair e2 a1 skip
pair e2 d1 skip
pair e2 b1 skip
claim The building bombed at Salme was a dairy | A disagree | B agree | C agree | D disagree | E agree
claim Koral aircraft bombed Salme | A agree | C agree | D disagree | E disagree
claim Residents of Salme were warned before the strike | A agree | B disagree | C disagree | D agree
