story: w4-tolo-crossroads
kind: battle
matter convoy | identity | who was in the convoy ambushed at Tolo crossroads | traders; recruits
matter ambush | responsibility | who ambushed it | farmers-militia; splinter-group
matter flight | framing | how the escort behaved | held-out; deserted
matter town | control | who controls Tolo after the ambush | army; militia; contested
matter trigger | cause | what set off the ambush | cattle; checkpoint-fee
matter dead | number | dead in the ambush | first-day; third-day
matter february | other | the February ambush on the same road | february

@doc A | Interior Wire | wire | 2027-04-14 | Convoy ambushed near Tolo, officials say
a1 [convoy=traders; speaker=the prefect; stance=asserts] A convoy of traders on its way to the weekly market was ambushed at the Tolo crossroads on Wednesday, the prefect said.
a2 [ambush=farmers-militia; speaker=the prefect; stance=asserts] He accused the Plough Guard, a farmers' militia, of having laid the ambush at Tolo.
a3 [flight=held-out; speaker=the prefect; stance=asserts] According to the prefect, the four gendarmes of the escort fought on beside the trucks until their ammunition was gone.
a4 [dead=first-day; speaker=hospital sources; stance=asserts] Hospital sources gave a first toll of 15 dead.
a5 [town=contested; speaker=residents; stance=asserts] Shooting could still be heard in Tolo after nightfall, and residents were unsure who held which street.
a6 [february=february; speaker=source; stance=asserts] Another convoy was attacked on the same road in February; that attack was claimed by a splinter group calling itself the Red Hoe.
-- Tolo lies on the main road from the cotton belt to the railway.

@doc B | Plough Guard, Northern Command | communique | 2027-04-15 | On the action at Tolo
b1 [convoy=recruits; speaker=Plough Guard; stance=asserts] The vehicles stopped at the Tolo crossroads were carrying army recruits in market clothes, with their uniforms in the sacks.
b2 [ambush=splinter-group; speaker=Plough Guard; stance=asserts] The men who opened fire at Tolo belong to the Red Hoe, which left our ranks a year ago and answers to its own chiefs.
b3 [flight=deserted; speaker=Plough Guard; stance=asserts] The gendarmes assigned to the convoy threw their caps into a ditch and went over the fields before the second volley.
b4 [town=militia; speaker=Plough Guard; stance=asserts] Since Wednesday night the Plough Guard has been keeping order in Tolo, at the request of its elders.
b5 [trigger=cattle; speaker=Plough Guard; stance=asserts] The incident was born of a quarrel over cattle that had been let into the bean fields.
-- The Command warns all drivers to stay off the roads after dark.
-- It extends its condolences to every bereaved family.

@doc C | The Railway Town Herald | local paper | 2027-04-16 | "They were selling onions"
=a4
c1 [convoy=traders; speaker=Awa Seini; stance=asserts] "They were going to sell onions, like every week," said Awa Seini, whose two brothers rode in the lead truck of the Tolo convoy.
c2 [trigger=checkpoint-fee; speaker=a driver's mate; stance=asserts] A driver's mate who lay under the axle said it all began when the lead driver would pay only part of the fee asked at the roadblock.
c3 [flight=deserted; speaker=a driver's mate; stance=asserts] He saw the gendarmes of the escort run for the trees and had to hide by himself.
c4 [town=army; speaker=the garrison commander; stance=asserts] Government troops entered Tolo at noon on Thursday and have the town in hand, the garrison commander said by telephone.
c5 [ambush=splinter-group; speaker=source; stance=asserts] Leaflets found beside the burned trucks at Tolo carry the stamp of the Red Hoe.
-- The Thursday market was cancelled.
-- The bereaved are being received at the parish hall.

@doc D | Central Plains Peace Network | ngo | 2027-04-18 | Rapid note: Tolo ambush
d1 [dead=third-day; speaker=source; stance=asserts] Three days after the ambush the number of dead stands at 22.
d2 [convoy=recruits; speaker=source; stance=asserts] Pay slips and call-up papers recovered from the wreckage at Tolo leave us in little doubt that the passengers were fresh recruits on their way to a depot.
d3 [ambush=farmers-militia; speaker=source; stance=asserts] All the witnesses we met recognised local members of the Plough Guard among the attackers at Tolo.
d4 [flight=held-out; speaker=source; stance=asserts] The bodies of the gendarmes were found behind the rear truck, amid a great number of spent cases, which shows that they had resisted to the end.
d5 [trigger=checkpoint-fee; speaker=source; stance=asserts] A dispute about the toll at a roadblock triggered the attack on the convoy.
d6 [town=militia; speaker=source; stance=asserts] Our car was searched in Tolo by militiamen, who directed the traffic and occupied the police station.
-- The Network's volunteers visited Tolo on Saturday with the consent of all sides.

@doc E | Plains Radio | broadcaster transcript | 2027-04-19 | The elders speak
e1 [trigger=cattle; speaker=an elder; stance=asserts] An elder explains that the cows had eaten the beans, and that the young men at the crossroads were waiting for whoever drove for the owners of those cows.
e2 [town=army; speaker=a shopkeeper; stance=asserts] A shopkeeper in Tolo has soldiers at both ends of her street, and she is selling them sardines.
e3 [dead=third-day; speaker=the parish priest; stance=asserts] The parish priest has written 22 names in his book of the dead.
e4 [february=february; speaker=source; stance=asserts] In February too the road had seen an ambush, for which the Red Hoe took the credit.
-- We thank the elders for their patience with our cables.
rel town contested army skip
rel town contested militia skip
rel dead first-day third-day revision
pair a6 b2 different_event
pair a6 d3 different_event
pair e4 a2 different_event
pair e4 d3 different_event
pair e4 b2 different_event
claim The Tolo convoy carried traders | A agree | B disagree | C agree | D disagree
claim The gendarmes abandoned the Tolo convoy | A disagree | B agree | C agree | D disagree
claim The army is in control of Tolo | B disagree | C agree | D disagree | E agree
