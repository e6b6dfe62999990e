story: w4-mission-hospital-raid
kind: air strike
matter building | identity | what the building hit at Sire Tola was | clinic; depot
matter origin | responsibility | whose aircraft bombed Sire Tola | federal; neighbour
matter notice | framing | how well the people in Sire Tola were prepared | evacuated; caught
matter second | cause | what caused the second explosion | ammunition; oxygen
matter valley | control | who controls the Tola valley | federal; liberation-front
matter victims | number | dead at Sire Tola | initial; updated; valley
matter earlier-raid | other | the raid on the brick kiln in May | kiln

@doc A | Horn Wire Service | wire | 2027-06-08 | Air raid hits building in Tola valley
a1 [building=clinic; speaker=a health worker; stance=asserts] Bombs struck the mission clinic at Sire Tola on Monday, burying its maternity ward, a health worker reached by satellite phone told Horn Wire Service.
a2 [victims=initial; speaker=a health worker; stance=asserts] She put the number of dead at 12, most of them patients.
a3 [notice=caught; speaker=a health worker; stance=asserts] Nobody had been told to leave and the women were asleep when the aircraft came over, she said.
a4 [origin=federal; speaker=residents; stance=alleges] Residents identified the planes as belonging to the federal air force by the sound of their engines and the markings under the wings.
a5 [valley=liberation-front; speaker=source; stance=asserts] The valley has been in the hands of the Tola Liberation Front since the rains.
-- Telephone lines to the area have been cut for weeks, and independent reporting is difficult.

@doc B | Federal Government Communication Service | communique | 2027-06-09 | Regarding allegations about Sire Tola
b1 [building=depot; speaker=Federal Government; stance=asserts] What was destroyed at Sire Tola is an arms depot which the terrorists had set up in an abandoned seed store.
b2 [notice=evacuated; speaker=Federal Government; stance=asserts] Residents had been advised by leaflets and radio to stay clear of the site and had moved to safe places days ahead of the strike.
b3 [second=ammunition; speaker=Federal Government; stance=asserts] The violence of the second explosion was due to the rockets stored inside.
b4 [valley=federal; speaker=Federal Government; stance=asserts] Administration in the Tola valley is in the hands of the lawful federal authorities, down to the smallest kebele.
b5 [earlier-raid=kiln; speaker=Federal Government; stance=asserts] As in the case of the brick kiln in May, the target had been under observation for a long time.
-- The Government reaffirms its respect for international law.
-- It deplores the haste with which some media repeat the claims of criminals.

@doc C | Doctors of the Highlands | ngo | 2027-06-11 | Public statement on Sire Tola
c1 [building=clinic; speaker=source; stance=asserts] The facility that was bombed is our partner clinic, which treated outpatients there until the very morning of the attack and bore a red roof emblem.
c2 [second=oxygen; speaker=source; stance=asserts] The second blast came from the oxygen cylinders of the operating room as the flames reached them.
c3 [victims=updated; speaker=source; stance=asserts] As of Friday, 19 people have died.
c4 [notice=caught; speaker=source; stance=asserts] Staff and patients were taken by surprise, as the position of the bodies in their beds confirms.
c5 [earlier-raid=kiln; speaker=source; stance=asserts] We recall that in May a brick kiln in the same district was bombed during working hours.
-- We have shared the coordinates of the site with all parties since 2025.
-- Our teams continue to work in four other locations.

@doc D | Nilotic Affairs Quarterly | think tank | 2027-06-18 | Who flew over Sire Tola?
d1 [origin=neighbour; speaker=source; stance=asserts] The munition fragments and the flight path both point across the frontier: the bombers that hit Sire Tola took off from a base in neighbouring Erissa.
d2 [second=ammunition; speaker=source; stance=asserts] The shape of the second fireball, seen on two films, is that of stored propellant cooking off.
d3 [valley=liberation-front; speaker=source; stance=asserts] The Front taxes the coffee, runs the courts and mans the roadblocks of the Tola valley, and federal officials there exist on paper.
d4 [victims=valley; speaker=source; stance=asserts] In the entire valley, air attacks killed at least 61 people between April and June.
d5 [building=depot; speaker=source; stance=asserts] The layout of the ruin, with blast walls and a loading ramp, is that of a munitions store, whatever had been painted on the roof.
-- The author thanks three anonymous readers.

@doc E | Erissa State Radio | broadcaster transcript | 2027-06-19 | Commentary
e1 [origin=federal; speaker=source; stance=asserts] Let it be clear that the bombs on Sire Tola fell from planes of the federal army and from those of no one else.
e2 [valley=federal; speaker=source; stance=asserts] The federal army holds the whole Tola valley and could bring inspectors to the ruins tomorrow.
e3 [notice=evacuated; speaker=a refugee; stance=asserts] A refugee who has reached our border says her village emptied out in good time, for the loudspeakers had announced the bombing.
e4 [second=oxygen; speaker=a surgeon; stance=asserts] A surgeon who once worked in Sire Tola explains that hospital oxygen would produce just such a second burst.
e5 [origin=neighbour; speaker=a foreign newspaper; stance=alleges] A foreign newspaper repeats the tale that the aircraft came from our soil.
-- Listeners in the border areas can receive us on short wave.
rel victims initial updated revision
rel victims initial valley different_scope
rel victims updated valley different_scope
pair e2 b4 corroborates
pair e5 a4 conflict
pair e5 d1 corroborates
pair b1 c2 conflict:identity
pair d5 c2 conflict:identity
pair a1 b3 conflict:identity
pair c1 b3 conflict:identity
pair e4 b1 skip
pair e4 d5 skip
pair d2 a1 skip
pair d2 c1 skip
pair a2 b1 skip
pair a2 b2 skip
pair c4 b1 skip
pair c4 d5 skip
pair a3 b1 skip
pair a3 d5 skip
pair a1 c2 skip
pair a2 d5 skip
claim The bombed building at Sire Tola was a clinic | A agree | B disagree | C agree | D disagree
claim Federal aircraft bombed Sire Tola | A discuss | D disagree | E agree
claim Residents had been evacuated before the raid | A disagree | B agree | C disagree | E agree
