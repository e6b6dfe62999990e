story: w11-vasht-depot
kind: battle
matter depot | framing | how the army lost or left the Vasht rail depot | driven-out; planned-pullback; elm
matter holds | control | who holds Vasht's southern freight yard | brigade; gendarmes
matter dead-men | identity | who the men killed in the depot canteen were | soldiers; railway-workers
matter fire | cause | what burnt the fuel tanks at the depot | shelling; sabotage
matter truce | responsibility | who broke the Vasht ceasefire | brigade-broke; army-broke

@doc A | Redan State Agency | state agency | 2027-09-12 | Army regroups in Vasht under plan
a1 [depot=planned-pullback; speaker=a military spokesman; stance=asserts] Army units left the Vasht rail depot on Saturday under a planned redeployment, a military spokesman said.
a2 [truce=brigade-broke; speaker=a military spokesman; stance=alleges] The Lorin Brigade broke the Vasht ceasefire by firing on an army convoy, the spokesman said.
a3 [holds=gendarmes; speaker=a military spokesman; stance=asserts] The gendarmerie remains in charge of the southern freight yard in Vasht, he said.
a4 [dead-men=railway-workers; speaker=the ministry of transport; stance=asserts] The men killed in the depot canteen were railway workers on their break, the transport ministry said.
a5 [fire=sabotage; speaker=a military spokesman; stance=alleges] Saboteurs set fire to the fuel tanks at the Vasht depot before the army left, according to the spokesman.
-- Vasht is the country's second city and its main railway junction.
a6 [depot=planned-pullback; speaker=Gen. Orsat Lume; stance=asserts] "Our troops handed over the depot according to schedule and took their equipment with them," Gen. Orsat Lume said.
a7 [depot=elm; speaker=source; stance=asserts] In August the army had been forced out of the goods station in Elm district after heavy fighting.

@doc B | Lorin Brigade | communique | 2027-09-12 | Vasht rail depot liberated
b1 [depot=driven-out; speaker=Lorin Brigade; stance=asserts] Fighters of the Lorin Brigade drove the army out of the Vasht rail depot on Saturday after a five-hour battle.
b2 [truce=army-broke; speaker=Lorin Brigade; stance=alleges] The army violated the Vasht ceasefire when its convoy opened fire on a Brigade checkpoint, the group said.
b3 [holds=brigade; speaker=Lorin Brigade; stance=asserts] The southern freight yard in Vasht is under Brigade control, the statement said.
b4 [dead-men=soldiers; speaker=Lorin Brigade; stance=asserts] Those killed in the depot canteen were soldiers in uniform, the Brigade said.
b5 [fire=shelling; speaker=Lorin Brigade; stance=alleges] Army shells hit the fuel tanks at the Vasht depot and set them ablaze, it said.
-- The statement was signed by the Brigade's command in the Old Arsenal.
b6 [depot=driven-out; speaker=Commander Heska; stance=asserts] "They fled over the tracks and left their lorries with the keys in," said a commander who gave his name as Heska.

@doc C | Meridian Press | wire | 2027-09-13 | Vasht depot changes hands, witnesses tell of flight
c1 [depot=driven-out; speaker=four residents; stance=asserts] Soldiers ran from the Vasht rail depot under fire from the Lorin Brigade on Saturday, four residents told Meridian Press.
c2 [dead-men=railway-workers; speaker=hospital staff; stance=asserts] Staff at the Vasht railway hospital identified the dead from the depot canteen as track workers and a cook.
c3 [fire=shelling; speaker=the city fire chief; stance=asserts] The blaze in the depot's fuel tanks was started by artillery shells, Vasht's fire chief said.
c4 [holds=gendarmes; speaker=source; stance=asserts] A Meridian reporter saw gendarmes guarding the southern freight yard in Vasht on Sunday morning.
c5 [truce=army-broke; speaker=ceasefire monitors; stance=asserts] Ceasefire monitors said the first violation in Vasht on Saturday was army fire on a checkpoint.
-- Trains to the coast have been halted since Friday.
c6 [depot=driven-out; speaker=a signalman; stance=asserts] A signalman said he watched troops abandon two armoured cars at the depot as the fighters came in.

@doc D | Vasht Rail Workers' Union | communique | 2027-09-13 | On the events at the depot
d1 [depot=planned-pullback; speaker=Vasht Rail Workers' Union; stance=asserts] Army troops had been packing for two days and pulled out of the Vasht depot in an orderly way, the rail workers' union said.
d2 [dead-men=soldiers; speaker=Vasht Rail Workers' Union; stance=asserts] The bodies found in the depot canteen were those of troops, and all our members are accounted for, the union said.
d3 [fire=sabotage; speaker=Vasht Rail Workers' Union; stance=alleges] Someone opened the valves and lit the depot's fuel tanks on purpose, according to the union's safety officer.
d4 [holds=brigade; speaker=Vasht Rail Workers' Union; stance=asserts] Brigade men check papers at the southern freight yard in Vasht and decide who may enter, the union said.
d5 [truce=brigade-broke; speaker=a shunter; stance=asserts] "The Brigade fired at the lorries first, and that was the end of the truce," a shunter said.
-- The union has asked both sides to keep the workshops out of the fighting.
d6 [holds=brigade; speaker=a shunter; stance=asserts] He said fighters of the Brigade had taken the keys of the freight yard on Saturday night.

rel depot elm driven-out different_event
rel depot elm planned-pullback different_event
claim The Lorin Brigade drove the army out of the Vasht rail depot | A disagree | B agree | C agree | D disagree
claim Railway workers were killed in the depot canteen | A agree | B disagree | C agree | D disagree
claim The army broke the Vasht ceasefire | A disagree | B agree | C agree | D disagree
