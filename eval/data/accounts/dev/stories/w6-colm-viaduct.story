story: w6-colm-viaduct
kind: air strike
matter bridge | outcome | what state the Colm viaduct is in | collapsed; passable
matter train | identity | what the train on the viaduct carried | evacuees; munitions
matter drone | responsibility | who sent the drones | uplanders; lowland
matter jam | cause | why the siren network was silent | hacked; budget
matter crew | framing | how the drone operators came to lose their post | fled; relieved
matter driver | attribution | who gave the train leave to cross | signalman; general
matter hour | time | when the drones struck | before-dawn; after-noon
matter dead | number | deaths on the viaduct | eleven; twenty; valley-50
matter school | other | schools in the valley are closed | school
rel dead eleven twenty revision
rel dead eleven valley-50 different_scope
rel dead twenty valley-50 different_scope

@doc A | Lowland Public Radio | broadcaster transcript | 2026-12-08 | Eight o'clock news
a1 [bridge=collapsed; speaker=reporter Susan Keel; stance=asserts] The Colm viaduct is down: the middle arches are in the river and a carriage hangs from the last of them.
a2 [train=evacuees; speaker=reporter Susan Keel; stance=asserts] Aboard the train were families being taken out of the upland towns, with their bedding and their birdcages.
a3 [drone=uplanders; speaker=the army; stance=asserts] The army says that the drones were launched by upland rebels from behind Colm Fell.
a4 [hour=before-dawn; speaker=railwaymen; stance=asserts] They came while it was still dark, railwaymen told me, with a noise like sewing machines.
a5 [dead=eleven; speaker=the county hospital; stance=asserts] The county hospital has eleven dead from the viaduct.
-- The line is the only one between the coast and the uplands.

@doc B | Upland Assembly | communique | 2026-12-08 | On the crime at Colm
b1 [drone=lowland; speaker=Upland Assembly; stance=alleges] The machines that attacked the viaduct were the Lowland army's own, sent to stain our name.
b2 [train=evacuees; speaker=Upland Assembly; stance=asserts] Our mothers and children were in those carriages, on their way to safety.
b3 [driver=general; speaker=Upland Assembly; stance=asserts] It was the Lowland commander, General Pryce, who cleared the train on to the viaduct.
b4 [hour=after-noon; speaker=Upland Assembly; stance=asserts] The attack came in full daylight, when the midday meal had been served on board.
b5 [crew=fled; speaker=Upland Assembly; stance=asserts] Lowland's drone crews have since abandoned their station at Hexley in panic, leaving the controls switched on.
-- The Assembly calls for three days of mourning.

@doc C | Ministry of War, Lowland | communique | 2026-12-09 | Colm viaduct: facts
c1 [bridge=passable; speaker=Ministry of War; stance=asserts] Inspectors have found the viaduct sound, and light trains have been running over it at walking pace.
c2 [train=munitions; speaker=Ministry of War; stance=asserts] The train was conveying shells for the northern front and had guards but no passengers.
c3 [crew=relieved; speaker=Ministry of War; stance=asserts] The operators at Hexley were replaced at the end of their tour by a fresh crew, to whom they handed over in the usual way.
c4 [jam=hacked; speaker=Ministry of War; stance=asserts] The sirens in the valley had been disabled by an intrusion into their control system.
c5 [drone=uplanders; speaker=Ministry of War; stance=asserts] Wreckage bears the workshop marks of the rebels at Upper Colm, who built and flew the drones.
-- Engineers of the Railway Corps are on site. The public should report unfamiliar objects and leave them alone.

@doc D | The Valley Record | local paper | 2026-12-11 | What the signal book says
d1 [driver=signalman; speaker=source; stance=asserts] The signal book at Colm Halt shows that the man on duty, Peter Orrey, pulled off the signal on his own authority and let the train go.
d2 [hour=after-noon; speaker=source; stance=asserts] The entry for the explosion is in the afternoon column, under a ring from a teacup.
d3 [dead=twenty; speaker=the registrar; stance=asserts] Deaths on the viaduct have reached twenty, with more of the injured lost in hospital, according to the registrar.
d4 [dead=valley-50; speaker=the registrar; stance=asserts] Since the autumn 50 people have been killed from the air in the valley.
d5 [jam=budget; speaker=Cllr Madge Orchard; stance=asserts] The sirens were mute because the county had cut the maintenance contract in the last round of savings, said Cllr Madge Orchard, who voted against.
d6 [bridge=collapsed; speaker=source; stance=asserts] Children were fishing bricks from the river under the gap where the arches had stood.
d7 [school=school; speaker=source; stance=asserts] Valley schools are shut until further notice.
-- The Record will print on one sheet until paper can be got through.

@doc E | Iron Road Notes | blog | 2026-12-12 | Colm, stone by stone
e1 [bridge=passable; speaker=source; stance=asserts] I rode over the viaduct on Thursday in the guard's van of a coal train, and it held, with a list to the left like a tired horse.
e2 [driver=general; speaker=a telegraph clerk; stance=asserts] The telegraph clerk kept the slip: the order to send the train across is signed Pryce, General.
e3 [train=munitions; speaker=source; stance=asserts] Those flat wagons with the tarpaulins had shells on them, and the whole consist was ammunition for the front; I have watched it pass every week since harvest.
e4 [jam=budget; speaker=a siren mechanic; stance=asserts] I know the mechanic who used to oil the sirens, laid off in spring for want of money, and from then on they seized.
e5 [hour=before-dawn; speaker=a platelayer; stance=asserts] The platelayers' gang saw the flash with the stars still out.
-- Next week I hope to write about sleepers.

@doc F | Colm Truth Project | ngo | 2026-12-15 | Preliminary findings
f1 [drone=lowland; speaker=Colm Truth Project; stance=asserts] Radio traffic that we have analysed shows the drones being steered by a Lowland army unit.
f2 [crew=relieved; speaker=Colm Truth Project; stance=asserts] Duty rosters from Hexley record an ordinary change of shift, signed by both crews.
f3 [jam=hacked; speaker=Colm Truth Project; stance=asserts] Somebody broke into the sirens' network in the night and switched it off.
f4 [driver=signalman; speaker=Colm Truth Project; stance=asserts] The decision to pass the train was the signalman's, made by him and by him alone.
-- Our researchers spent four days in the valley. Interviews were recorded, with consent, and the recordings have been placed with a university library for safe keeping. We thank the people of Colm for their soup.
f5 [school=school; speaker=Colm Truth Project; stance=asserts] Classes in the valley are suspended.

@doc G | The Hexley Advertiser | local paper | 2026-12-12 | Night of the empty trailers
g1 [crew=fled; speaker=a farmer; stance=asserts] A farmer near Hexley watched the drone pilots pile into a lorry in their socks and tear off down the coast road, with the trailer doors banging behind them.
g2 [crew=relieved; speaker=the camp adjutant; stance=asserts] The camp adjutant called it a handover between crews, "brisk, as these things are".
-- Lights were seen burning in the trailers until morning. Hexley, a village of two streets, has had soldiers since the spring, and its shop has done well out of tinned peaches. The parish council has asked for the verges to be made good, and for the latrines to be moved at least as far as the old sheepfold before the warmer weather.
claim Colm viaduct destroyed by drones | A agree | C disagree | D agree | E disagree
claim Rebel drones attacked the Colm train | A discuss | B disagree | C agree | F disagree
claim Bombed train at Colm carried evacuees | A agree | B agree | C disagree | E disagree
