story: w10-dolna-bridge
kind: battle
matter bridge | framing | how the Dolna bridge changed hands | seized; withdrew; last-winter
matter rail | control | who holds the Dolna rail yard | brigade; army
matter fire | cause | what set the Dolna grain store on fire | shelling; arson
matter wounded | place | where the wounded soldiers were taken | ruzhin; sarykol
matter reinforce | outcome | whether the relief column reached Dolna | arrived; turned-back
matter evacuation | other | residents leaving Dolna | leaving
rel bridge last-winter seized different_event
rel bridge last-winter withdrew different_event

@doc A | Stepna Press Agency | wire | 2031-04-07 | Harun Brigade seizes Dolna bridge, governor's office says
a1 [bridge=seized; speaker=governor's office; stance=asserts] The Harun Brigade seized the Dolna bridge from the army on Monday after two hours of fighting, the governor's office said.
a2 [rail=brigade; speaker=a railway dispatcher; stance=asserts] Brigade fighters were also in charge of the Dolna rail yard by noon, a railway dispatcher told the agency by telephone.
a3 [fire=shelling; speaker=Fire Captain Oleh Rustamov; stance=asserts] Fire Captain Oleh Rustamov said the town's grain store caught fire when a mortar shell came through the roof.
-- The bridge carries the main line between Ruzhin and the eastern garrisons.

a4 [wounded=ruzhin; speaker=the regional health department; stance=asserts] Wounded soldiers were driven to the military hospital in Ruzhin, the regional health department said.
a5 [reinforce=turned-back; speaker=governor's office; stance=asserts] A relief column sent from Sarykol came under fire on the highway and turned back before it reached Dolna, the governor's office added.
a6 [evacuation=leaving; speaker=source; stance=asserts] Families with carts and cars were leaving Dolna on the western road throughout the afternoon.
-- The federal government has not commented on the fate of the town.

@doc B | Federal Army Command | communique | 2031-04-07 | Units complete redeployment from Dolna
b1 [bridge=withdrew; speaker=Federal Army Command; stance=asserts] Army units left the Dolna bridge on Monday under a redeployment ordered last week, the command said.
b2 [rail=army; speaker=Federal Army Command; stance=asserts] The Dolna rail yard remains in the hands of the army's 4th Railway Battalion.
b3 [fire=arson; speaker=Federal Army Command; stance=alleges] Saboteurs of the Harun Brigade poured fuel in the Dolna grain store and set it alight.
b4 [reinforce=arrived; speaker=Federal Army Command; stance=asserts] The relief column from Sarykol entered Dolna at dusk and took up its assigned positions.
b5 [wounded=sarykol; speaker=Federal Army Command; stance=asserts] Servicemen wounded at Dolna are being treated at the garrison clinic in Sarykol.
b6 [evacuation=leaving; speaker=Federal Army Command; stance=asserts] Soldiers are helping civilians who wish to depart from the town.
-- The command asks citizens to follow official channels only.
-- Further information will be given on Tuesday morning.

@doc C | Ruzhin Evening Courier | local paper | 2031-04-08 | Dolna falls, and the wounded come here
c1 [bridge=seized; speaker=Sergeant Marko Tilz; stance=asserts] "They took the bridge from us, we ran out of ammunition and they came across," Sergeant Marko Tilz said of the fight at Dolna.
c2 [wounded=ruzhin; speaker=nurses; stance=asserts] He was among the soldiers from Dolna admitted to the military hospital in Ruzhin overnight, nurses said.
c3 [fire=shelling; speaker=a mill worker; stance=asserts] A mill worker who fled said he saw the Dolna grain store hit by artillery and burst into flames.
c4 [reinforce=turned-back; speaker=Sergeant Marko Tilz; stance=asserts] Tilz said the promised reinforcements from Sarykol had gone home after an ambush on the road.
c5 [rail=brigade; speaker=two train drivers; stance=asserts] Two train drivers said Harun men with armbands were checking papers in the rail yard at Dolna.
c7 [bridge=last-winter; speaker=source; stance=asserts] Last winter the Harun Brigade had already held the Dolna bridge for a night before soldiers won it back.
-- Passenger services from Ruzhin have been suspended until further notice.
c6 [evacuation=leaving; speaker=source; stance=asserts] More than a hundred people from Dolna spent the night in the Ruzhin station hall.
-- The city council has opened two schools as shelters.

@doc D | Federal Radio One | broadcaster transcript | 2031-04-08 | Morning bulletin: the situation at Dolna
d1 [bridge=withdrew; speaker=Colonel Anton Weiher; stance=asserts] Colonel Anton Weiher told this programme that the troops walked off the Dolna bridge in good order, as planned.
d2 [bridge=withdrew; speaker=Colonel Anton Weiher; stance=asserts] "The brigade entered an empty bridge and is calling that a victory," he said.
d3 [rail=army; speaker=our correspondent; stance=asserts] Our correspondent saw federal soldiers guarding the gates of the rail yard at Dolna early on Tuesday.
d4 [reinforce=arrived; speaker=our correspondent; stance=asserts] Vehicles of the Sarykol relief column were parked in the town's main square, she reported.
d5 [fire=shelling; speaker=Colonel Anton Weiher; stance=asserts] The colonel said brigade mortars had hit the grain store and started the blaze.
d6 [evacuation=leaving; speaker=our correspondent; stance=asserts] She also described a long line of civilian cars heading west out of Dolna.
-- The cabinet meets this afternoon to discuss the eastern front.
-- Fuel rationing in the eastern districts continues.

pair a2 d3 skip
pair c5 d3 skip
claim The Harun Brigade drove the army from the Dolna bridge | A agree | B disagree | C agree | D disagree
claim Shelling set the Dolna grain store on fire | A agree | B disagree | C agree | D agree
claim The relief column from Sarykol reached Dolna | A disagree | B agree | C disagree | D agree
