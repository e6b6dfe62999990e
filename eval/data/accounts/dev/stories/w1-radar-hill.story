story: w1-radar-hill
kind: air strike
matter weapon | identity | what hit Radar Hill | drone; meteor
matter station | framing | what state the radar station is in | knocked-out; unharmed
matter origin | place | where the thing came from | sea; plateau
matter origin-blame | responsibility | who sent it | morvia; partisans
matter hour | time | when it struck | evening; small-hours
matter conscripts | number | wounded conscripts | three; eight
matter reply | attribution | what President Lasha Gorun decided about a reply | retaliate; restraint
matter fishing | other | fishing is suspended | fishing

@doc A | National Telegraph Agency of Dvalia | state agency | 2030-09-07 | Enemy drone strikes peaceful hill
a1 [weapon=drone; speaker=the air defence staff; stance=asserts] A long-range attack drone struck Radar Hill above the resort of Ankari, the air defence staff reported on Saturday.
a2 [origin-blame=morvia; speaker=the air defence staff; stance=alleges] The staff said Morvian officers had programmed the flight.
a3 [station=unharmed; speaker=the air defence staff; stance=asserts] Radar Hill is working normally and its screens cover the entire coast, the staff added.
a4 [origin=sea; speaker=the air defence staff; stance=asserts] The craft approached from the open sea, skimming the waves, the staff said.
a5 [hour=small-hours; speaker=source; stance=asserts] The impact came in the small hours of Saturday while the garrison slept.
a6 [conscripts=three; speaker=source; stance=asserts] Three conscripts on the hill received light wounds.
a7 [reply=restraint; speaker=President Lasha Gorun; stance=asserts] President Lasha Gorun has decided to answer the attack by diplomatic means alone, his office announced.
a8 [fishing=fishing; speaker=source; stance=asserts] Fishing off Ankari has been suspended until Monday.

@doc B | Ankari Beach Post | local paper | 2030-09-08 | Fire on the hill
b1 [hour=evening; speaker=hotel guests; stance=asserts] Hotel guests were still at supper on Friday when Radar Hill lit up like a stage.
b2 [station=knocked-out; speaker=a signals mechanic; stance=asserts] The big dish lies face down in the gorse and the radar is blind, according to a mechanic who came down the hill on Saturday.
b3 [origin=plateau; speaker=a goatherd; stance=asserts] A goatherd watched a small aircraft climb out of the Morl plateau, inland, and turn towards the hill.
b4 [weapon=drone; speaker=source; stance=asserts] Boys have been selling bits of carbon-fibre wing and a toy-like propeller from the thing that hit Radar Hill.
b5 [fishing=fishing; speaker=the harbour master; stance=asserts] The harbour master has banned fishing until Monday.
b6 [origin-blame=partisans; speaker=source; stance=asserts] In the coffee houses of Ankari everybody knows a boy who is with the Plateau partisans, and the partisans have owned up to the raid on the hill.
b7 [conscripts=eight; speaker=a ward sister; stance=asserts] Eight conscripts lie in the seamen's hospital, a ward sister said.
-- The casino remained open.

@doc C | Orbit and Strategy | think tank | 2030-09-12 | A cold look at Radar Hill
c1 [weapon=meteor; speaker=source; stance=asserts] All-sky cameras on both shores recorded a fireball whose track ends at Radar Hill, and the pits it left are those of a stony meteorite.
c2 [station=knocked-out; speaker=source; stance=asserts] Emissions from the Ankari radar ceased at the moment of impact and have yet to resume, leaving a gap in coastal coverage.
c3 [hour=small-hours; speaker=source; stance=asserts] Infrasound stations time the impact on the hill to shortly after three in the morning.
c4 [reply=retaliate; speaker=source; stance=asserts] Orders bearing President Gorun's signature, leaked this week, direct the missile brigade to strike a Morvian airfield in return.
c5 [origin=sea; speaker=source; stance=asserts] The cameras show the object crossing the coastline from seaward.
-- We thank the amateur astronomers of three countries.
-- Air defence radars of this type date from the last century.

@doc D | Plateau Partisan Staff | communique | 2030-09-08 | Operation Thistle
d1 [origin-blame=partisans; speaker=Plateau Partisan Staff; stance=asserts] The partisans of the Plateau announce that the strike on Radar Hill was their work and theirs alone.
d2 [origin=plateau; speaker=Plateau Partisan Staff; stance=asserts] Our winged comrade took off from the Morl plateau and flew down the valley to its target.
d3 [station=knocked-out; speaker=Plateau Partisan Staff; stance=asserts] The eye of the tyrant at Ankari has been put out, and his radar will see the dawn through splinters.
d4 [hour=evening; speaker=Plateau Partisan Staff; stance=asserts] We struck on Friday as the officers sat down to their evening meal.
d5 [weapon=drone; speaker=Plateau Partisan Staff; stance=asserts] The drone was built in a barn by students.
-- Further communications will follow.

@doc E | Gulf & Strait | broadsheet | 2030-09-14 | Who blinded Ankari, if it was blinded
e1 [weapon=meteor; speaker=a geologist; stance=asserts] A geologist from the polytechnic, admitted to the hill under escort, came back with a pocketful of fused stone and the view that the visitor had come from the asteroid belt.
e2 [station=unharmed; speaker=source; stance=asserts] Our reporter, standing beneath it on Thursday, saw the great dish of Radar Hill turning as smoothly as ever.
e3 [reply=retaliate; speaker=two ministers; stance=asserts] Ministers who attended say Mr Gorun thumped the table and chose to hit a Morvian base.
e4 [conscripts=eight; speaker=source; stance=asserts] Eight young conscripts were being treated for burns.
e5 [origin-blame=morvia; speaker=an intercept analyst; stance=asserts] An analyst who has heard the intercepts says the raid on the hill was planned and flown by Morvian naval officers.
-- The government has declined to open the site to foreign experts.
rel conscripts three eight conflict
pair a1 c2 skip
pair a1 b3 skip
pair a1 c5 skip
pair a1 d2 skip
pair b4 a4 skip
pair b4 c5 skip
pair b4 d2 skip
pair c1 a4 skip
pair c1 b3 skip
pair c1 d2 skip
pair d5 a4 skip
pair d5 b3 skip
pair d5 c5 skip
pair e1 a4 skip
pair e1 b3 skip
pair e1 c5 skip
pair e1 d2 skip
pair a1 b6 skip
pair a1 d1 skip
pair a1 e5 skip
pair b4 a2 skip
pair b4 d1 skip
pair b4 e5 skip
pair c1 a2 skip
pair c1 b6 skip
pair c1 d1 skip
pair c1 e5 skip
pair d5 a2 skip
pair d5 b6 skip
pair d5 e5 skip
pair e1 a2 skip
pair e1 b6 skip
pair e1 d1 skip
pair a4 b6 skip
pair a4 d1 skip
pair a4 e5 skip
pair b3 a2 skip
pair b3 d1 skip
pair b3 e5 skip
pair c5 a2 skip
pair c5 b6 skip
pair c5 d1 skip
pair c5 e5 skip
pair d2 a2 skip
pair d2 b6 skip
pair d2 e5 skip
pair a1 b1 skip
pair a1 c3 skip
pair a1 d4 skip
pair b4 a5 skip
pair b4 c3 skip
pair b4 d4 skip
pair c1 a5 skip
pair c1 b1 skip
pair c1 d4 skip
pair d5 a5 skip
pair d5 b1 skip
pair d5 c3 skip
pair e1 a5 skip
pair e1 b1 skip
pair e1 c3 skip
pair e1 d4 skip
pair b2 e2 skip
pair d3 e2 skip
pair a1 b2 skip
pair b4 c2 skip
claim A drone hit Radar Hill | A agree | B agree | C disagree | D agree | E disagree
claim Ankari radar put out of action | A disagree | B agree | C agree | D agree | E disagree
claim President Gorun ordered a counterstrike | A disagree | C agree | E agree
