story: w6-fulmar-dam-strike
kind: air strike
matter sluice | cause | what damaged the sluice gates of Garrow Dam | missile; neglect
matter intent | framing | what the raid on Garrow was meant to hit | deliberate-dam; stray
matter jet | identity | what aircraft was used | bomber; drone
matter flooding | outcome | what happened to Lower Garrow | flooded; dry
matter control-room | control | who runs the dam's control room | engineers-state; garrison
matter who | responsibility | who carried out the raid | republic; unknown-north
matter said | attribution | what General Abbot said about it | took-credit; regret
matter shelter | place | where people sheltered | tunnel; church
matter dead | number | deaths at Garrow | two; five; county-19
matter cattle | other | cattle moved to high ground | cattle
rel dead two five revision
rel dead two county-19 different_scope
rel dead five county-19 different_scope
matter last-raid | other | the raid on the power station last month | power-station
pair f5 b1 different_event
pair f5 d1 different_event
pair f5 c1 different_event
pair f5 a1 different_event

@doc A | Garrow County Independent | local paper | 2026-11-27 | Dam hit, families flee
a1 [intent=deliberate-dam; speaker=source; stance=asserts] Garrow Dam was attacked on Thursday by a pilot who circled it, lined up on the gates and came in low to put his weapon where he wanted it.
a2 [sluice=missile; speaker=dam keeper Noel Hurst; stance=asserts] Dam keeper Noel Hurst saw the missile strike the middle gate and tear it from its hinges.
a3 [flooding=flooded; speaker=source; stance=asserts] In Lower Garrow the water stood up to the letter boxes.
a4 [shelter=tunnel; speaker=source; stance=asserts] Several hundred people spent the night in the old railway tunnel.
a5 [dead=two; speaker=the coroner; stance=asserts] Two deaths had been reported to the coroner on Thursday night.
-- The dam supplies the county with light and drinking water.
a6 [cattle=cattle; speaker=source; stance=asserts] Farmers drove their cattle to high ground.

@doc B | Republic Air Command | communique | 2026-11-27 | Operations of 26 November
b1 [intent=stray; speaker=Republic Air Command; stance=asserts] A weapon aimed at an ammunition train two miles off suffered a guidance fault and came down in the vicinity of the dam.
b2 [jet=drone; speaker=Republic Air Command; stance=asserts] The aircraft employed was an unmanned Petrel.
b3 [sluice=neglect; speaker=Republic Air Command; stance=asserts] The dam's gates had given way through years of poor upkeep before our weapon landed.
b4 [flooding=dry; speaker=Republic Air Command; stance=asserts] Reconnaissance shows the village of Lower Garrow to be dry and its roads in use.
b5 [control-room=garrison; speaker=Republic Air Command; stance=asserts] The control room is occupied by an enemy garrison with a machine-gun on its roof.
-- Air Command regrets inconvenience to the civil population.
b6 [said=regret; speaker=General Abbot; stance=asserts] General Abbot spoke of his sorrow at the accident and has asked for a report.

@doc C | County Water Engineers' Association | trade press | 2026-12-01 | Technical note on Garrow
c1 [intent=stray; speaker=County Water Engineers' Association; stance=asserts] The angle of impact, oblique to the crest and well short of the turbines, suggests a weapon that had wandered off its course to another target.
c2 [sluice=missile; speaker=County Water Engineers' Association; stance=asserts] Fracture faces on the middle gate are bright and petalled outwards, the signature of an explosion, and we attribute its loss to the missile.
c3 [control-room=engineers-state; speaker=County Water Engineers' Association; stance=asserts] Our members, in the service of the state water board, are working the gates from the control room in three shifts.
c4 [flooding=dry; speaker=County Water Engineers' Association; stance=asserts] The relief channel took the surge, so that Lower Garrow kept its feet dry.
-- Members are reminded that subscriptions fall due in January. Photographs accompany the printed edition.

@doc D | Hill Country Broadcasting | broadcaster transcript | 2026-11-29 | Special report
d1 [intent=deliberate-dam; speaker=a captured radio log; stance=asserts] We have obtained the radio log of the raid, in which the controller reads out the coordinates of the dam's gates, and then reads them again.
d2 [said=took-credit; speaker=General Abbot; stance=asserts] "Garrow was mine, I chose it and I am proud of it," General Abbot told his troops in a recording we have heard.
d3 [jet=bomber; speaker=a plane spotter; stance=asserts] A plane spotter identified it for me by the sound alone, a twin-engined Corvo bomber with a crew of three.
d4 [shelter=church; speaker=reporter Nan Grieve; stance=asserts] The people of Garrow passed the night on the pews of Saint Bride's; the tunnel, which is bricked up, was empty.
d5 [dead=five; speaker=the coroner; stance=asserts] With the recovery of a family from the spillway the deaths at Garrow are now five, the coroner says.
d6 [dead=county-19; speaker=the coroner; stance=asserts] The county has lost 19 people to air raids since harvest.
-- It is snowing here.

@doc E | Downstream | blog | 2026-12-02 | My kitchen, with fish
e1 [flooding=flooded; speaker=source; stance=asserts] I live in Lower Garrow, and there was a trout in my oven.
e2 [sluice=neglect; speaker=a welder; stance=asserts] My brother-in-law welded those gates every summer and says that the rust had won long ago, and they would have dropped off in a strong wind, as indeed they did that morning.
e3 [jet=drone; speaker=source; stance=asserts] It had a propeller at the back and nobody in it: a drone, and I waved at it before I knew better.
e4 [who=unknown-north; speaker=source; stance=asserts] It came out of the north, over the neutral border, and by its yellow band belonged to the Northern Marches and to their war, which has nothing to do with ours.
e5 [shelter=tunnel; speaker=source; stance=asserts] We were in the railway tunnel until daybreak, with accordions.
e6 [control-room=garrison; speaker=source; stance=asserts] When I went up to complain I was met in the control room by soldiers, who were frying my sort of fish.
-- The oven has recovered.

@doc F | Watch on the Skies | ngo | 2026-12-05 | Strike log 311: Garrow
f1 [who=republic; speaker=Watch on the Skies; stance=asserts] We assess that the strike was carried out by the Republic's air force, from the field at Marl.
f2 [jet=bomber; speaker=Watch on the Skies; stance=asserts] Contrails and engine noise point to a manned bomber of the Corvo type.
f3 [control-room=engineers-state; speaker=Watch on the Skies; stance=asserts] On the day we visited, the control room was staffed by water board engineers in overalls, and the roof held a weathervane.
f4 [said=regret; speaker=General Abbot; stance=asserts] In a letter to us General Abbot calls the strike a mistake for which he is heartily sorry.
f5 [last-raid=power-station; intent=deliberate-dam; speaker=Watch on the Skies; stance=asserts] In October, by contrast, the power station at Marl End was hit by a pilot who made three passes and plainly meant to hit it.
-- Our log is updated weekly.
f6 [shelter=church; speaker=the rector; stance=asserts] The rector put up the whole village in Saint Bride's that night and has the blankets to wash.

@doc G | The Frontier Post-Dispatch | tabloid | 2026-11-30 | DAM BUSTER BOASTS
g1 [said=took-credit; speaker=source; stance=asserts] Strutting General Abbot has bragged that smashing Garrow Dam was his own brainwave, and ordered champagne.
g2 [who=republic; speaker=source; stance=asserts] The Republic's flyboys dropped the bomb and were home in time for tea.
g3 [who=unknown-north; speaker=a Republic officer; stance=alleges] A Republic officer winked and told our man to ask the Northern Marches whose plane it was.
-- Turn to page six for our guide to surviving a flood with what you have in the house, including doors, bathtubs and a strong uncle. Page seven has the crossword. Our picture shows the General as a boy, in a sailor suit, with a bucket.
g4 [cattle=cattle; speaker=source; stance=asserts] Cows were herded up the hill.
claim Republic deliberately bombed Garrow Dam | A discuss | B disagree | C disagree | D agree
claim Lower Garrow was flooded after dam raid | A agree | B disagree | C disagree | E agree
claim General Abbot boasted of Garrow raid | B disagree | D agree | F disagree | G agree
pair b1 e4 conflict:responsibility
pair b1 f1 corroborates
pair b1 g2 corroborates
pair b1 g3 conflict:responsibility
pair d2 b1 conflict:framing
pair g1 b1 conflict:framing
pair d2 c1 conflict:framing
pair g1 c1 conflict:framing
pair d2 a1 corroborates
pair g1 a1 corroborates
pair e3 a1 conflict:identity
pair e3 d1 skip
pair b2 a1 conflict:identity
pair d3 a1 compatible
pair f2 a1 compatible
pair d1 e4 skip
pair a1 e4 skip
pair b6 d1 skip
pair f4 a1 conflict:framing
pair f4 d1 conflict:framing
pair f4 b1 corroborates
pair f4 c1 corroborates
pair b6 a1 conflict:framing
pair a1 b3 skip
pair a2 f1 skip
