story: w7-lys-hospital
kind: air strike
matter hit | cause | what tore open the east wing of the Lys hospital | missile; oxygen-tank
matter source | responsibility | who fired at Lys | marines; militia
matter patients | outcome | what became of the patients in the east wing | evacuated; buried
matter office | identity | what the east wing held | wards; command-post
matter call | denial | whether the coordinates had been handed over | passed-on; never-received
matter toll | number | dead at Lys hospital | three; eight; twenty-citywide
matter rescue | framing | how rescue crews were treated | helped; fired-on
matter clinic | other | the shelling of the Dorp clinic a year ago | roof-hit

@doc A | Continental Newswire | wire | 2030-07-19 | Blast rips hospital wing in besieged Lys
a1 [hit=missile; speaker=a surgeon; stance=asserts] A missile slammed into the east wing of the hospital in besieged Lys on Friday, said a surgeon who was scrubbing for an operation when the wall went.
a2 [toll=three; speaker=the hospital's matron; stance=asserts] Three people had been found dead in the hospital by nightfall, its matron said.
a3 [office=wards; speaker=the hospital's matron; stance=asserts] The wing, she said, held the maternity ward and a nursery.
a4 [patients=buried; speaker=a stretcher bearer; stance=asserts] A stretcher bearer heard patients calling from beneath the collapsed ceilings of the east wing.
-- Lys has been encircled since April, and medicine reaches it by night in fishing boats.
-- Continental's correspondent left the town on Saturday.

@doc B | Marine Expeditionary Command | communique | 2030-07-20 | Response to questions on Lys
b1 [hit=oxygen-tank; speaker=Marine Expeditionary Command; stance=asserts] Our assessment is that an oxygen tank in the basement of the building exploded and brought down the east wing.
b2 [office=command-post; speaker=Marine Expeditionary Command; stance=alleges] The militia had long been directing its mortars from the rooms of that wing.
b3 [call=never-received; speaker=Marine Expeditionary Command; stance=denies] No coordinates of a hospital in Lys were ever communicated to this command.
b4 [rescue=helped; speaker=Marine Expeditionary Command; stance=asserts] Our units held their fire along the river so that rescue crews could reach the hospital in safety.
b5 [source=militia; speaker=Marine Expeditionary Command; stance=asserts] Any projectile that landed in Lys on Friday was launched by the militia itself.
-- The command mourns all loss of life and stands ready to answer a formal inquiry in due course, as it has on other occasions.

@doc C | Doctors of the Delta | ngo | 2030-07-21 | The attack on Lys hospital
c1 [call=passed-on; speaker=Doctors of the Delta; stance=asserts] We sent the hospital's coordinates to the Marine command in May and again in June, and have the stamped receipts.
c2 [hit=missile; speaker=Doctors of the Delta; stance=asserts] A guided weapon pierced the roof of the east wing and went off on the floor below, our engineers conclude from the crater.
c3 [office=wards; speaker=Doctors of the Delta; stance=asserts] Our midwives worked in that wing every day among mothers and newborns.
c4 [toll=eight; speaker=Doctors of the Delta; stance=asserts] On Sunday evening the number of bodies taken from the hospital stood at eight.
c5 [rescue=fired-on; speaker=our ambulance drivers; stance=asserts] Our ambulance drivers came under rifle fire from the river bank each time they approached the ruin.
c6 [source=marines; speaker=Doctors of the Delta; stance=asserts] The missile came from a Marine aircraft, whose engine our staff had heard overhead for an hour.
c7 [clinic=roof-hit; speaker=Doctors of the Delta; stance=asserts] A year ago a shell took the roof off our clinic in Dorp, and that wing of the building is still closed.

@doc D | Kanal Delta | broadcaster transcript | 2030-07-22 | Night report from the river
d1 [patients=evacuated; speaker=a porter; stance=asserts] The beds of the east wing had been moved to the cellar of the brewery on Thursday, a porter told us, so it stood empty of patients when it fell.
d2 [rescue=helped; speaker=the fire captain; stance=asserts] Lys's fire captain had praise for the Marines, who shone searchlights from the far bank to guide his crews through the rubble.
d3 [office=command-post; speaker=a porter; stance=asserts] The militia's staff, with maps and field telephones, had taken over the delivery rooms in spring, he said.
d4 [source=militia; speaker=the fire captain; stance=asserts] "It came from the militia's launchers behind the gasworks, I saw the tail of it," the captain said of the missile.
d5 [toll=twenty-citywide; speaker=the town hall; stance=asserts] Throughout Lys, the town hall says, twenty people died in Friday's bombardment.

@doc E | Oeverloper | eyewitness | 2030-07-23 | I was on the second floor
e1 [patients=buried; speaker=source; stance=asserts] We pulled women in nightgowns from under the beams of the east wing, their drips still in their arms.
e2 [hit=oxygen-tank; speaker=source; stance=asserts] What I felt came from below, a thump of gas, and the smell told me that the oxygen store in the cellar had gone up.
e3 [rescue=fired-on; speaker=source; stance=asserts] Somebody across the water was shooting at the men with the stretchers, and they crawled.
e4 [source=marines; speaker=source; stance=asserts] The shell that later hit the yard was a Marine one, with their anchor on its base plate.
e5 [patients=evacuated; speaker=my brother; stance=asserts] My brother insists that those women were visitors and that the patients were safe in the brewery since Thursday; we have quarrelled over it.
rel toll three eight revision
rel toll three twenty-citywide different_scope
rel toll eight twenty-citywide different_scope
pair e4 b5 conflict:responsibility
pair e4 d4 compatible
pair e4 c6 compatible
pair d5 e1 skip
pair c7 a1 different_event
pair c7 e2 different_event
pair c7 d1 different_event
pair c7 b1 different_event
pair c6 b1 conflict:cause
pair d4 b1 conflict:cause
pair d4 c2 skip
pair e2 c6 conflict:cause
pair e2 d4 conflict:cause
pair a4 b1 compatible
pair a4 e2 compatible
pair e1 b1 compatible
pair c3 d1 skip
pair c3 e5 skip
pair a3 b2 skip
pair c3 b2 skip
pair a1 d4 skip
pair a1 c6 skip
pair a1 d1 skip
pair a3 d1 skip
pair a3 e5 skip
pair a3 e1 skip
pair c3 e1 skip
claim A missile hit the hospital in Lys | A agree | B disagree | C agree | E disagree
claim Patients were trapped in the ruined wing | A agree | D disagree | E discuss
claim Rescuers at Lys hospital were shot at | B disagree | C agree | D disagree | E agree
