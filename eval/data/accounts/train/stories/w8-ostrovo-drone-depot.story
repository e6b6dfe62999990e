story: w8-ostrovo-drone-depot
kind: air strike
matter target | identity | what the building hit at Ostrovo was | arms-depot; grain-store
matter who | responsibility | whose aircraft struck Ostrovo | federal-air-force; gorani-rebels
matter dead | identity | who was killed in the strike | fighters; farm-workers
matter warn | outcome | whether villagers got a warning before the strike | warned; no-warning
matter second | time | when the second explosion came | minutes-later; hours-later
matter mood | framing | how people left Ostrovo afterwards | organised-evacuation; fled-in-panic
matter bridge | other | the strike on the Lipa bridge last week | lipa

@doc A | Federal News Service | state agency | 2027-09-14 | Air force destroys rebel arms depot at Ostrovo
a1 [target=arms-depot; speaker=Defence Ministry; stance=asserts] The building destroyed at Ostrovo on Monday night was an arms depot of the Gorani rebels, the Defence Ministry said.
a2 [who=federal-air-force; speaker=Defence Ministry; stance=asserts] Two aircraft of the federal air force carried out the strike, according to the ministry.
a3 [dead=fighters; speaker=Defence Ministry; stance=asserts] Those killed at Ostrovo were armed members of the rebel Third Company.
a4 [warn=warned; speaker=Col. Jakov Merin; stance=asserts] Villagers at Ostrovo were warned by telephone and leaflets a day ahead, Col. Jakov Merin said.
a5 [second=minutes-later; speaker=Col. Jakov Merin; stance=asserts] A second blast came within minutes of the first as stored ammunition went up, he added.
a6 [mood=organised-evacuation; speaker=Civil Protection; stance=asserts] Civil Protection brought the people of Ostrovo out in buses in an organised evacuation.
-- Ostrovo lies in the contested valley of the Lipa.
a7 [bridge=lipa; speaker=source; stance=asserts] Last week the air force struck the Lipa bridge, killing two rebel officers.

@doc B | Gorani Information Office | communique | 2027-09-14 | Crime at Ostrovo
b1 [target=grain-store; speaker=Gorani Information Office; stance=asserts] The building bombed at Ostrovo was the village grain store, full of this year's wheat.
b2 [dead=farm-workers; speaker=Gorani Information Office; stance=asserts] All the victims at Ostrovo were farm workers sleeping beside the harvest.
b3 [who=federal-air-force; speaker=Gorani Information Office; stance=asserts] Federal jets came over the valley twice and dropped four bombs on Ostrovo.
b4 [warn=no-warning; speaker=Gorani Information Office; stance=asserts] The bombs fell on Ostrovo without any warning to its people.
b5 [second=hours-later; speaker=Gorani Information Office; stance=asserts] The jets returned three hours later and set off the second explosion while rescuers were digging.
b6 [mood=fled-in-panic; speaker=Gorani Information Office; stance=asserts] Families fled Ostrovo on foot in their nightclothes, leaving everything behind.
-- A list of names will be published tomorrow.

@doc C | Channel Meridian | broadcaster transcript | 2027-09-15 | From our correspondent in the Lipa valley
c1 [target=grain-store; speaker=correspondent; stance=asserts] In the ruins at Ostrovo we saw burnt wheat knee-deep and the sign of the farm cooperative that stored its grain here.
c2 [dead=fighters; speaker=a hospital orderly; stance=asserts] A hospital orderly told us that the dead brought in from Ostrovo wore the uniform of the Third Company.
c3 [warn=warned; speaker=Stana Ilk; stance=asserts] Stana Ilk, a teacher in Ostrovo, showed me the leaflet she had picked up on Sunday, telling people to leave.
c4 [second=hours-later; speaker=Stana Ilk; stance=asserts] "We were already searching the rubble, hours after the strike, when the second explosion came," she said.
c5 [mood=fled-in-panic; speaker=Stana Ilk; stance=asserts] She described neighbours running from Ostrovo across the maize fields in the dark.
c6 [who=gorani-rebels; speaker=Stana Ilk; stance=alleges] She believes it was a rebel drone that hit Ostrovo, having watched it rise from the Gorani lines.
-- The road into the valley is watched by both sides.
c7 [bridge=lipa; speaker=correspondent; stance=asserts] The Lipa bridge, bombed last week, still lies in the river.

@doc D | Institute for Conflict Mapping | think tank | 2027-09-17 | Ostrovo strike: what the images show
d1 [target=arms-depot; speaker=Institute for Conflict Mapping; stance=asserts] Images of the Ostrovo building after the strike show rocket casings and ammunition crates, which points to a weapons store.
d2 [who=gorani-rebels; speaker=Institute for Conflict Mapping; stance=asserts] Fragments from Ostrovo belong to a drone that only the Gorani rebels fly, so the strike was theirs.
d3 [dead=farm-workers; speaker=Institute for Conflict Mapping; stance=asserts] Death notices identify the people killed at Ostrovo as seasonal farm labourers from the next village.
d4 [second=minutes-later; speaker=Institute for Conflict Mapping; stance=asserts] Sound recordings put the second explosion four minutes after the first.
d5 [warn=no-warning; speaker=residents; stance=asserts] Residents interviewed by telephone said the strike came out of the blue.
d6 [mood=organised-evacuation; speaker=Institute for Conflict Mapping; stance=asserts] Footage shows the villagers of Ostrovo boarding buses in good order at first light.
-- The institute has published 40 such notes on the valley.

rel bridge lipa lipa compatible
pair a7 b2 different_event
pair a7 d3 different_event
claim Rebels stored weapons in the building hit at Ostrovo | A agree | B disagree | C disagree | D agree
claim The federal air force bombed Ostrovo | A agree | B agree | C discuss | D disagree
claim People in Ostrovo were warned before the strike | A agree | B disagree | C agree | D disagree
