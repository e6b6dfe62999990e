story: w6-penhallow-quay
kind: battle
matter quay | framing | how the harbour battalion left Penhallow quay | routed; regrouped
matter tower | control | who holds the signal tower at Penhallow | rovers; crown
matter cutter | responsibility | who sank the hospital cutter Mercy | rovers; crown
matter battery | cause | what silenced the shore battery | bombardment; damp-powder; unexplained
matter prisoners | number | men taken prisoner | forty; ninety; all-coast-300
matter governor | outcome | what happened to Governor Ames | killed; wounded
matter fleet | place | where the rover fleet is lying | estuary; open-sea
matter smoke | other | smoke over the harbour visible from the moor | smoke
rel battery unexplained bombardment compatible
rel battery unexplained damp-powder compatible
rel prisoners forty ninety revision
rel prisoners forty all-coast-300 different_scope
rel prisoners ninety all-coast-300 different_scope

@doc A | Crown Office of Information | communique | 2026-06-03 | Penhallow: forces reposition
a1 [quay=regrouped; speaker=Crown Office of Information; stance=asserts] The harbour battalion has been drawn back from the quay at Penhallow to higher ground, where it has joined the reserves and is being resupplied.
a2 [tower=crown; speaker=Crown Office of Information; stance=asserts] Our flag flies over the signal tower.
a3 [cutter=rovers; speaker=Crown Office of Information; stance=asserts] The hospital cutter Mercy was sunk by rover gunboats in plain view of her red crosses.
a4 [governor=wounded; speaker=Crown Office of Information; stance=asserts] Governor Ames was hurt in the arm and has since chaired a meeting of his staff.
-- Citizens are requested to disregard alarming talk and to keep roads clear for the movement of stores.
a5 [battery=damp-powder; speaker=Crown Office of Information; stance=asserts] The shore battery fell silent because its powder had become damp in the storms.

@doc B | The Western Correspondent | broadsheet | 2026-06-04 | Penhallow falls silent
b1 [quay=routed; speaker=source; stance=asserts] The harbour battalion broke and ran from Penhallow quay on Tuesday, throwing down its packs in the fish market.
b2 [cutter=crown; speaker=survivors of the Mercy; stance=asserts] Survivors of the Mercy, pulled from the water with burned hands, told this correspondent that the shells that sank her came from the Crown's guns on the hill.
b3 [battery=bombardment; speaker=a gunner; stance=asserts] A gunner from the shore battery, sitting by the road with his ears bandaged, said the rovers' bombardment had knocked out his piece and then all its neighbours.
b4 [prisoners=forty; speaker=source; stance=asserts] I counted forty men under guard in the chapel yard on Tuesday evening.
b5 [fleet=estuary; speaker=source; stance=asserts] The rover ships have come in over the bar and are anchored in the estuary.
-- Penhallow has some six thousand people, of whom perhaps a third remain. Bread is being sold by the slice.

@doc C | Free Rovers' Bulletin | communique | 2026-06-04 | To the people of the coast
c1 [quay=routed; speaker=Free Rovers; stance=asserts] The king's harbour troops fled before us through the market and left their colours in the gutter.
c2 [tower=rovers; speaker=Free Rovers; stance=asserts] Our lamps now speak from the signal tower.
c3 [governor=killed; speaker=Free Rovers; stance=asserts] Ames the governor is dead, and we have sent his sword to his widow.
c4 [prisoners=ninety; speaker=Free Rovers; stance=asserts] The prisoners at Penhallow have grown to ninety since Tuesday as stragglers come in.
c5 [prisoners=all-coast-300; speaker=Free Rovers; stance=asserts] On the coast as a whole we hold 300 of the king's men.
c6 [cutter=crown; speaker=Free Rovers; stance=asserts] The Mercy was smashed by the Crown's own batteries, who took her for one of ours.
-- Fishermen may put to sea on the morning tide. They will be searched, courteously.

@doc D | Merchant Shipping Gazette | trade press | 2026-06-05 | Notices to owners: Penhallow
d1 [fleet=open-sea; speaker=masters of two coasters; stance=asserts] Masters of coasters arriving at Lannick report the rover squadron hove to well offshore, out of sight of land.
d2 [tower=crown; speaker=source; stance=asserts] Signals exchanged with the tower on Thursday were in the Crown's code and made by Crown signallers.
d3 [battery=unexplained; speaker=source; stance=asserts] Why the shore battery ceased fire is still a matter of conjecture among underwriters.
d4 [cutter=rovers; speaker=the Mercy's owners; stance=asserts] The Mercy's owners have lodged a claim stating that she was destroyed by rover vessels.
-- War risk premiums for the western ports have been raised. The light at Gribben is extinguished.
d5 [smoke=smoke; speaker=masters of two coasters; stance=asserts] Smoke could be seen over the town.

@doc E | Letters from Penhallow | eyewitness | 2026-06-05 | A schoolmistress writes
e1 [quay=regrouped; speaker=source; stance=asserts] Whatever you read, the soldiers left our quay in step, by companies, with their wounded in the middle, and formed up again on Windmill Hill to wait for the guns.
e2 [tower=rovers; speaker=source; stance=asserts] There is a rover in the signal tower, a polite boy with a cold, who borrowed my telescope.
e3 [governor=wounded; speaker=source; stance=asserts] I bandaged the governor's elbow myself and he swore like a carter, so he is very much alive.
e4 [fleet=estuary; speaker=source; stance=asserts] Their ships fill the estuary from bank to bank; I can hear them ring the hours.
e5 [battery=damp-powder; speaker=a sergeant; stance=asserts] The sergeant billeted on us weeps because the guns were whole and the powder was wet.
-- The children draw nothing but ships.
e6 [smoke=smoke; speaker=a cousin; stance=asserts] My cousin on the moor saw our smoke.

@doc F | Channel Five Counties | broadcaster transcript | 2026-06-06 | The war this week
f1 [governor=killed; speaker=reporter Alec Strand; stance=asserts] We can confirm the death of Governor Ames, from a doctor who closed his eyes.
f2 [battery=bombardment; speaker=reporter Alec Strand; stance=asserts] The shore guns were blown off their mountings by naval fire, and our pictures show the barrels lying in the sand.
f3 [fleet=open-sea; speaker=a coastguard pilot; stance=asserts] A coastguard pilot who flew the length of the estuary found it empty, and the rovers' ships far out to sea.
-- We are asked by the authorities to withhold the name of the pilot. Viewers in the western counties may have experienced interruptions to this service, for which we apologise; engineers are on their way. After the break we will talk to a farmer about hay, and to a bishop about bells.
claim Harbour battalion fled from Penhallow quay | A disagree | B agree | C agree | E disagree
claim Governor Ames killed at Penhallow | A disagree | C agree | E disagree | F agree
claim Rovers sank the hospital cutter Mercy | A agree | B discuss | C disagree | D discuss
