story: w2-ruzgar-flood
kind: disaster
matter gates | responsibility | who opened the Ruzgar dam gates | operators; saboteurs
matter rescue | framing | how the rescue went | swift; shambles
matter dead | number | how many people died in the flood | nineteen; thirty-four
matter surge | cause | what sent the water down the valley | cloudburst; dam-release
matter villagers | framing | how the villagers of Deh Sorkh left | moved-out; refused-order
matter camp | control | who runs the camp at the racecourse | crescent; army
matter wells | outcome | state of the wells in Deh Sorkh | poisoned; clean

@doc A | Ruzgar Valley Post | local paper | 2029-03-21 | Wall of water takes Deh Sorkh
a1 [surge=dam-release; speaker=valley farmers; stance=asserts] Farmers in the valley said the water came at them from the dam, brown and roaring, under a sky full of stars.
a2 [rescue=shambles; speaker=source; stance=asserts] Boats lay on their trailers at the fire station while officers argued over who had the keys.
a3 [dead=nineteen; speaker=source; stance=asserts] By Wednesday evening 19 bodies lay in the school gymnasium.
a4 [gates=operators; speaker=a gatekeeper's son; stance=asserts] A gatekeeper's son said the night shift had raised the dam's gates on instructions from the control room.
a5 [villagers=moved-out; speaker=source; stance=asserts] The people of Deh Sorkh climbed to the cemetery ridge as soon as the mosque gave the alarm.
-- Mulberry trees stood in water to their crowns.

@doc B | Ruzgar Water Authority | communique | 2029-03-21 | Exceptional weather event
b1 [surge=cloudburst; speaker=Ruzgar Water Authority; stance=asserts] An extraordinary cloudburst over the upper catchment filled the river beyond its banks within an hour.
b2 [gates=saboteurs; speaker=Ruzgar Water Authority; stance=alleges] Unknown intruders forced the winch house at the dam and raised the gates by hand.
b3 [rescue=swift; speaker=Ruzgar Water Authority; stance=asserts] Rescue boats were on the water within minutes of the first call.
b4 [villagers=refused-order; speaker=Ruzgar Water Authority; stance=alleges] The inhabitants of Deh Sorkh stayed in their houses in defiance of the evacuation order.
b5 [wells=clean; speaker=Ruzgar Water Authority; stance=asserts] Samples drawn from the wells of Deh Sorkh meet the standard for drinking.
-- The Authority's emergency line is staffed at all hours, and callers are asked to have their meter number at hand.

@doc C | Interagency Situation Cell | ngo | 2029-03-24 | Situation report 2: Ruzgar floods
c1 [dead=thirty-four; speaker=Interagency Situation Cell; stance=asserts] The death toll had risen to 34 by Saturday as search teams reached the lower orchards.
c2 [camp=crescent; speaker=Interagency Situation Cell; stance=asserts] The Blue Crescent manages the racecourse camp, where its volunteers register arrivals and hand out tents.
c3 [surge=cloudburst; speaker=Interagency Situation Cell; stance=asserts] Satellite rainfall data point to a violent storm above the valley as the origin of the flood.
c4 [wells=poisoned; speaker=Interagency Situation Cell; stance=asserts] Diesel and dead livestock have made the village wells unfit for use, and children are falling ill.
c5 [gates=operators; speaker=Interagency Situation Cell; stance=asserts] The dam's logbook records a command to staff to lift the gates shortly after the evening meal.
c6 [rescue=swift; speaker=Interagency Situation Cell; stance=asserts] Quick work by the provincial fire brigade's boat crews kept losses down in the first hour.
-- Access by road remains difficult.

@doc D | Fourth Army Information Branch | communique | 2029-03-25 | The army at the people's side
d1 [camp=army; speaker=Fourth Army; stance=asserts] The racecourse camp is under the command of the Fourth Army's engineers, who lodge and feed every family there.
d2 [rescue=shambles; speaker=Fourth Army; stance=asserts] Our soldiers found civilian rescuers milling about the quay amid quarrels, with empty fuel tanks.
d3 [gates=saboteurs; speaker=Fourth Army; stance=alleges] Military intelligence attributes the opening of the gates to a cell of the Canyon Front.
d4 [villagers=refused-order; speaker=Fourth Army; stance=asserts] Men in Deh Sorkh waved away the lorries we sent for them and went back to bed.
d5 [wells=clean; speaker=Fourth Army; stance=asserts] Families in the village are drinking from their own wells again, tested and found sweet by army chemists.
-- Donations may be left at any barracks.

@doc E | Sabah Ramin | blog | 2029-03-26 | Mud diary
e1 [villagers=moved-out; speaker=the diarist; stance=asserts] We were all up on the ridge among the graves when the first roof went.
e2 [camp=crescent; speaker=the diarist; stance=asserts] At the racecourse it is the Crescent girls with their blue scarves who decide who sleeps where.
e3 [wells=poisoned; speaker=the diarist; stance=asserts] Our well in Deh Sorkh stinks of engine oil, and my nephew has been vomiting since he drank from it.
e4 [surge=dam-release; speaker=the diarist; stance=asserts] My skin was dry when the river hit us: what drowned the valley was the lake behind the dam, let loose.
-- I have lost my loom.
-- If anyone finds a red chest with brass corners, it is ours.

rel dead nineteen thirty-four revision
pair a1 c5 corroborates
pair e4 c5 corroborates
pair a4 e4 corroborates
pair c3 e4 conflict:cause
claim The Ruzgar flood was let loose by the dam | A agree | B disagree | C disagree | E agree
claim Deh Sorkh's people ignored an order to leave | A disagree | B agree | D agree | E disagree
claim The army runs the racecourse camp | C disagree | D agree | E disagree
