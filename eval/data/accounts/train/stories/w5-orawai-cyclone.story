story: w5-orawai-cyclone
kind: disaster
matter sluice | responsibility | who opened the Orawai sluice gates during the cyclone | irrigation; fishpond
matter dead | number | deaths in the district | nine-first; thirty-one-later; two-town
matter leave | framing | how the people of Char Belun moved to high ground | willing; forced
matter wall | cause | what breached the sea wall | scour; sandmining
matter warning | time | when the warning reached the chars | evening; after-surge
matter shelter | place | where the displaced of Char Belun spent the night | college; temple
matter bhola | other | the 2019 storm at Orawai | sixty-dead

@doc A | National Disaster Coordination Agency | communique | 2026-11-04 | Situation report 3, Cyclone Nilam
a1 [dead=nine-first; speaker=National Disaster Coordination Agency; stance=asserts] As of 06:00 on Wednesday the agency has confirmed nine deaths in Orawai district.
a2 [warning=evening; speaker=National Disaster Coordination Agency; stance=asserts] The great danger signal was relayed to the outer chars by siren and text message on Monday evening, well ahead of the surge.
a3 [leave=willing; speaker=National Disaster Coordination Agency; stance=asserts] Residents of Char Belun responded readily to the advice of volunteers and walked to high ground in family groups.
a4 [wall=scour; speaker=National Disaster Coordination Agency; stance=asserts] Preliminary inspection indicates that waves scoured the toe of the sea wall at Haldi until a long section slid outward.
-- Naval vessels are carrying drinking water to the estuary.
a5 [shelter=college; speaker=National Disaster Coordination Agency; stance=asserts] The people of Char Belun were housed overnight in the teachers' college at Mirzal.

@doc B | Estuary Mirror | local paper | 2026-11-05 | "They beat us onto the boats": Char Belun after Nilam
b1 [leave=forced; speaker=Jorina Khatun; stance=asserts] "They drove us down to the boats with bamboo sticks, old women first," said Jorina Khatun, a widow of Char Belun.
b2 [warning=after-surge; speaker=char residents; stance=asserts] On the outer chars the siren sounded only when water already stood at the bed frames, residents said.
b3 [sluice=irrigation; speaker=farmers; stance=alleges] Farmers at Haldi blame the irrigation department's own gatekeepers, whom they saw cranking up the Orawai sluice at the height of the storm.
b4 [dead=two-town; speaker=the mayor's office; stance=asserts] In Mirzal town itself two people died, both under a fallen cinema hoarding, the mayor's office said.
-- Betel gardens along the embankment are under brine.
b5 [wall=sandmining; speaker=a retired engineer; stance=asserts] A retired engineer who helped build the Haldi wall said dredgers digging sand at its foot every winter had hollowed it out.
b6 [shelter=temple; speaker=Jorina Khatun; stance=asserts] The families were put up for the night in the old temple compound at Mirzal, where the priests lit a fire for them.

@doc C | Estuary Watch | ngo | 2026-11-08 | Rapid assessment: what failed at Haldi
c1 [dead=thirty-one-later; speaker=Estuary Watch; stance=asserts] Village registers put deaths across Orawai district at thirty-one by Saturday, as bodies were recovered from the mangroves.
c2 [wall=sandmining; speaker=Estuary Watch; stance=asserts] Sonar images from August show a deep pit dug by sand dredgers directly under the stretch of sea wall that gave way.
c3 [sluice=fishpond; speaker=Estuary Watch; stance=asserts] The Orawai gates were levered open by men employed at the shrimp ponds, who wanted to save their dykes from the rising canal.
c4 [warning=after-surge; speaker=Estuary Watch; stance=asserts] Phone records from households on the outer chars show the first alert arriving after the surge.
c5 [bhola=sixty-dead; speaker=Estuary Watch; stance=asserts] The storm of 2019 killed sixty people in the same district, most of them at Haldi.
-- The assessment was carried out with funds from a church charity.

@doc D | Radio Mirzal 98.2 | broadcaster transcript | 2026-11-05 | Morning bulletin
d1 [warning=evening; speaker=Abdul Quddus; stance=asserts] Volunteer leader Abdul Quddus told us he rode his motorcycle along the outer chars with a megaphone on Monday at dusk, and every house heard him.
d2 [leave=willing; speaker=Abdul Quddus; stance=asserts] "People were eager to go, they were already tying up their goats when we arrived at Char Belun," Quddus said.
d3 [sluice=fishpond; speaker=the irrigation department; stance=alleges] The irrigation department says workers from the shrimp farms broke the padlocks and raised the Orawai sluice themselves.
d4 [shelter=college; speaker=the college principal; stance=asserts] The principal of the teachers' college says her classrooms held the whole of Char Belun that night, down to the parrots.
-- Schools in the district remain closed until Sunday.
d5 [wall=scour; speaker=the irrigation department; stance=asserts] On the sea wall, the department's chief engineer says simple wave action undercut the stones, as it does in every cyclone of this class.

@doc E | Char Belun Boatmen's Committee | eyewitness | 2026-11-06 | Letter to the district commissioner
e1 [leave=forced; speaker=Boatmen's Committee; stance=asserts] We were dragged from our homes at Char Belun by auxiliary police, who threw our bedding into the mud when we asked for an hour to pack.
e2 [sluice=irrigation; speaker=Boatmen's Committee; stance=asserts] The hands on the Orawai sluice wheel that night were those of the government gatekeeper and his sons, known to all of us by name.
e3 [shelter=temple; speaker=Boatmen's Committee; stance=asserts] We slept at the temple in Mirzal on straw mats, and we thank the priests for their kindness.
-- Eleven of our boats are lost.
e4 [bhola=sixty-dead; speaker=Boatmen's Committee; stance=asserts] After the great storm seven years ago, when sixty of our neighbours drowned, we were promised a concrete shelter.

rel dead nine-first thirty-one-later revision
rel dead nine-first two-town different_scope
rel dead thirty-one-later two-town different_scope
pair a1 c5 different_event
pair a1 e4 different_event
pair c1 e4 different_event
claim The people of Char Belun were moved against their will | A disagree | B agree | D disagree | E agree
claim Irrigation department staff opened the sluice gates in the storm | B agree | C disagree | D disagree | E agree
claim Sand dredging brought down the Haldi sea wall | A disagree | B agree | C agree | D disagree
