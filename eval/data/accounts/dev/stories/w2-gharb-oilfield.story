story: w2-gharb-oilfield
kind: disaster
matter blowout | cause | why Well 17 at Gharbi blew out | cement-job; sabotage; open
matter villagers | framing | how the people of Kafr Nilu left | evacuated; stampede
matter spill | place | where the oil went | river; desert
matter deaths | number | dead at the well | seven; eleven
matter crew | responsibility | who ordered drilling to go on | contractor; state-company
matter fish | outcome | state of the fishery at Kafr Nilu | ruined; healthy
matter fire | time | when the fire was put out | within-day; still-burning
matter well-nine | outcome | the neighbouring Well 9 | well-nine-pumping

@doc A | Delta Energy Wire | wire | 2028-05-11 | Well burns out of control at Gharbi field
a1 [blowout=cement-job; speaker=two drillers; stance=asserts] Gas forced its way up past a poor cement seal and blew Well 17 at the Gharbi field apart on Wednesday night, two drillers who were on the platform said.
a2 [deaths=seven; speaker=the company doctor; stance=asserts] Seven members of the drilling crew were killed, the company doctor said on Thursday.
a3 [crew=contractor; speaker=a shift supervisor; stance=asserts] A shift supervisor said the contractor's manager had told the crew to keep drilling although the pressure readings had been climbing since noon.
-- The Gharbi field produces a sixth of the country's light crude.

a4 [villagers=stampede; speaker=source; stance=asserts] In the nearby village of Kafr Nilu people trampled one another on the only bridge as burning droplets fell on the thatch.
a5 [spill=river; speaker=ferrymen; stance=asserts] Ferrymen reported a brown slick reaching from bank to bank below the village.
a6 [well-nine=well-nine-pumping; speaker=source; stance=asserts] Well 9, on the far side of the field, was pumping normally on Thursday.

@doc B | National Petroleum Company | communique | 2028-05-12 | Incident at Gharbi contained
b1 [fire=within-day; speaker=National Petroleum Company; stance=asserts] The fire at Well 17 was extinguished on Thursday afternoon by our own specialists.
b2 [villagers=evacuated; speaker=National Petroleum Company; stance=asserts] Residents of Kafr Nilu were taken in buses to a holiday camp, in good order and ahead of any danger.
b3 [blowout=sabotage; speaker=National Petroleum Company; stance=alleges] A charge attached to the wellhead by hostile elements caused the accident at Well 17.
b4 [spill=desert; speaker=National Petroleum Company; stance=asserts] Such oil as escaped ran into a dry basin east of the rig, where it is being pumped up.
-- Production targets for the quarter are unchanged.
b5 [fish=healthy; speaker=National Petroleum Company; stance=asserts] Fish landed at Kafr Nilu have been tested and are wholesome.
b6 [crew=contractor; speaker=National Petroleum Company; stance=alleges] The contractor ignored our instruction to shut the well in, and pressed on with the drilling.

@doc C | River Keepers' Alliance | ngo | 2028-05-15 | Oil in the river: what we found
c1 [spill=river; speaker=River Keepers' Alliance; stance=asserts] Our boats followed the crude from the burning rig down the Nilu channel to the pumping station of the provincial capital.
c2 [fish=ruined; speaker=River Keepers' Alliance; stance=asserts] The spring catch of Kafr Nilu is dead in the reeds, and the nets have been hung up for the year.
c3 [fire=still-burning; speaker=River Keepers' Alliance; stance=asserts] On Monday evening, five days after the blowout, the flame at Well 17 could be seen from the sluice.
c4 [crew=state-company; speaker=River Keepers' Alliance; stance=asserts] Telegrams passed to us show that the national company itself insisted on drilling ahead against the contractor's advice.
-- Volunteers are washing pelicans in the school kitchen.
c5 [deaths=eleven; speaker=River Keepers' Alliance; stance=asserts] With the burial of four burned roughnecks on Sunday, the number of dead stands at eleven.

@doc D | Gharbi Drilling Services | communique | 2028-05-16 | Our account of events
d1 [crew=state-company; speaker=Gharbi Drilling Services; stance=asserts] The order to continue drilling was given by the client's representative, over the written objection of our manager.
d2 [blowout=sabotage; speaker=Gharbi Drilling Services; stance=asserts] Fragments of a detonator found on the platform leave little doubt that the wellhead was attacked.
d3 [villagers=evacuated; speaker=Gharbi Drilling Services; stance=asserts] Our transport section moved the villagers out calmly, family by family.
d4 [fire=within-day; speaker=Gharbi Drilling Services; stance=asserts] By Thursday evening the blaze was out and the casing had been capped.
-- We grieve for our colleagues.
d5 [spill=desert; speaker=Gharbi Drilling Services; stance=asserts] The released crude collected in a natural hollow in the sand, well away from any water.

@doc E | Nilu Evening Call | local paper | 2028-05-17 | Questions at the water's edge
e1 [blowout=open; speaker=the district prosecutor; stance=doubts] Whether bad cement or a bomb destroyed Well 17 is a question which the district prosecutor would leave to the laboratory.
e2 [villagers=stampede; speaker=a village teacher; stance=asserts] "They ran over my spectacles and over my grandmother," said a teacher from Kafr Nilu of the crush on the bridge.
e3 [fish=ruined; speaker=source; stance=asserts] At the Kafr Nilu auction hall the scales are idle, since every basket brought in this week smelt of tar and was buried.
e4 [fire=still-burning; speaker=source; stance=asserts] From the roof of our office the torch of Well 17 lights up the night sky as it has since last Wednesday.
e5 [blowout=cement-job; speaker=a cementing engineer; stance=asserts] A cementing engineer on leave in our town called the seal on the ill-fated well the worst job of his career.

rel deaths seven eleven revision
rel blowout cement-job open compatible
rel blowout sabotage open compatible
pair a6 b3 unrelated
pair a1 e4 skip
claim Oil from Well 17 has polluted the river | A agree | B disagree | C agree | D disagree
claim Saboteurs blew up Well 17 | A disagree | B agree | D agree | E discuss
claim The fire at Well 17 has been put out | B agree | C disagree | D agree | E disagree
