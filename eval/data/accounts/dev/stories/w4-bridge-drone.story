story: w4-bridge-drone
kind: air strike
matter object | identity | what fell on the grain silo at Wosso | drone; balloon; january
matter silo | cause | why the silo burned | explosion; dust
matter sender | responsibility | who sent it | neighbour; own-army
matter guards | framing | what the guards did | fired-back; ran
matter site | place | where the thing came down | silo; river
matter when | time | when it happened | saturday-night; sunday-morning
matter maize | number | maize lost | four-thousand; six-hundred
matter dogs | other | barking | barked

@doc A | Wosso District Commissioner | communique | 2027-03-28 | Incident at the reserve silo
a1 [object=balloon; speaker=the District Commissioner; stance=asserts] The object that came down at Wosso was a weather balloon with its instrument box.
a2 [silo=dust; speaker=the District Commissioner; stance=asserts] The fire in the reserve silo began with grain dust, which catches at a spark.
a3 [when=saturday-night; speaker=the District Commissioner; stance=asserts] Smoke was first reported to this office late on Saturday night, after the cinema had closed.
a4 [guards=fired-back; speaker=the District Commissioner; stance=asserts] The guards stood their ground at Wosso and discharged their weapons at the object.
a5 [maize=six-hundred; speaker=the District Commissioner; stance=asserts] Six hundred tonnes of maize were lost.
-- The strategic reserve remains ample.
-- Millers need have no concern as to supplies for the fasting month.

@doc B | Azuka Morning | broadsheet | 2027-03-29 | Drone strikes Wosso grain store
b1 [object=drone; speaker=source; stance=asserts] A drone with a wingspan as wide as a bus came down at Wosso, and villagers keep its propeller in a barn.
b2 [silo=explosion; speaker=a miller; stance=asserts] "A bang, then the roof in the air, then fire," a miller said of the moment that doomed the silo.
b3 [sender=neighbour; speaker=two officers; stance=alleges] Two officers at the scene had little doubt that the machine had been launched across the border, by Sarkoma.
b4 [site=silo; speaker=source; stance=asserts] It hit the silo squarely and hung from the conveyor.
b5 [when=sunday-morning; speaker=a catechist; stance=asserts] A catechist heard the crash over Wosso as he rang for the early Sunday service.
b6 [dogs=barked; speaker=source; stance=asserts] Dogs barked all through the district.
-- The border runs nine kilometres to the north, along the Wosso stream.

@doc C | Foreign Ministry of Sarkoma | communique | 2027-03-30 | Reply to press reports
c1 [sender=own-army; speaker=Foreign Ministry of Sarkoma; stance=asserts] Azuka's own army operates the type of aircraft found at Wosso and lost one during an exercise.
c2 [site=river; speaker=Foreign Ministry of Sarkoma; stance=asserts] By our radar the craft came to rest in the Wosso river, downstream of the silo.
c3 [object=drone; speaker=Foreign Ministry of Sarkoma; stance=asserts] Talk of a balloon is an invention: what crashed at Wosso was an unmanned aircraft.
c4 [silo=dust; speaker=Foreign Ministry of Sarkoma; stance=asserts] Silos of this age burn from dust, as did the one at Wosso.
-- Sarkoma desires friendly relations with all its neighbours.
-- The ambassador is at the disposal of the Azukan authorities.
-- A joint commission existed until 2021 and could be revived.

@doc D | Radio Wosso Farmers | broadcaster transcript | 2027-03-30 | Fence talk
d1 [guards=ran; speaker=a beekeeper; stance=asserts] A beekeeper saw the silo guards sprint past his hives with their rifles over their shoulders the moment the thing hummed.
d2 [site=river; speaker=a washerwoman; stance=asserts] A washerwoman found the wreck in the river shallows at Wosso, hissing like a pan.
d3 [object=balloon; speaker=the agricultural college; stance=asserts] The agricultural college says it is missing a sounding balloon and recognises the torn skin from Wosso as its own.
d4 [when=saturday-night; speaker=a night nurse; stance=asserts] A night nurse heard the crash before the midnight round on Saturday.
d5 [maize=six-hundred; speaker=the silo foreman; stance=asserts] The silo foreman puts the loss at 600 tonnes.
d6 [dogs=barked; speaker=source; stance=asserts] My own dogs would not stop.
-- Next week: how to store cowpeas in a drum.

@doc E | Grain & Security Monitor | think tank | 2027-04-02 | Wosso: a reading of the evidence
e1 [sender=own-army; speaker=source; stance=asserts] Serial plates tie the Wosso wreck to Azuka's artillery school.
e2 [silo=explosion; speaker=source; stance=asserts] Buckled plates near the silo's shoulder speak for a detonation as the origin of the blaze.
e3 [guards=fired-back; speaker=source; stance=asserts] Cartridge cases round the sentry box show that the guards shot at the intruder from where they stood.
e4 [site=silo; speaker=source; stance=asserts] Impact marks leave little doubt that the craft struck the silo's conveyor head.
e5 [maize=four-thousand; speaker=source; stance=asserts] Some 4,000 tonnes went up in smoke.
e6 [guards=ran; speaker=a shift leader; stance=asserts] A shift leader nonetheless owned up that his men had bolted at the sound of the engine.
e7 [sender=neighbour; speaker=an air force analyst; stance=alleges] An air force analyst we consulted still favours Sarkoma as the author of the flight to Wosso.
e8 [when=sunday-morning; speaker=source; stance=asserts] Seismic stations recorded the impact shortly after daybreak on Sunday.
e9 [object=january; speaker=source; stance=asserts] In January a crop-mapping drone had come down near the cattle dip at Wosso.
pair c1 d3 conflict:identity
pair d3 e1 conflict:identity
pair a1 c1 conflict:identity
pair b3 a1 skip
pair b3 d3 conflict:identity
pair a1 e1 skip
pair a1 e7 skip
pair d3 e7 skip
pair b4 c4 skip
pair e4 c4 skip
pair a2 b4 skip
pair a2 e4 skip
rel object january balloon different_event
rel object january drone different_event
claim A drone hit the Wosso silo | A disagree | B agree | C agree | D disagree
claim The silo fire was caused by grain dust | A agree | B disagree | C agree | E disagree
claim The Wosso guards ran away | A disagree | D agree | E discuss
