story: w2-dunes-rally
kind: sport
matter leader | outcome | who won the Dunes Rally stage to Ain Bazi | rahimi; otsen
matter crash | cause | why Rahimi's car rolled over | brakes; goat
matter help | framing | what the Otsen crew did at the wreck | stopped-to-help; drove-past
matter fuel | identity | what was found in Otsen's tank | legal; doped
matter medic | outcome | state of navigator Simko | stable; dead
matter route | responsibility | who moved the route flags | herders; organisers
matter prologue | outcome | the result of the prologue | prologue-otsen

@doc A | Rally Sheet | trade press | 2027-01-14 | Rahimi wins the stage on his roof
a1 [leader=rahimi; speaker=source; stance=asserts] Farhad Rahimi was credited with the stage to Ain Bazi although he crossed the line on a lorry, since the clock had been stopped at the last checkpoint.
a2 [crash=brakes; speaker=a mechanic; stance=asserts] A brake line that had chafed through let the car run away on the big dune, his mechanic said, and over it went.
a3 [help=stopped-to-help; speaker=source; stance=asserts] The crew of rival Lars-Amir Otsen halted at the wreck, cut the belts and held a tarpaulin over the injured.
a4 [prologue=prologue-otsen; speaker=source; stance=asserts] Otsen had been the fastest in Tuesday's prologue on the beach.
-- The day's stage was the longest of the rally.
a5 [medic=stable; speaker=the rally doctor; stance=asserts] Navigator Dara Simko is awake and asking for tea, the rally doctor reported in the evening.
a6 [route=herders; speaker=a marshal; stance=asserts] A marshal blamed camel herders for carrying off the flags that mark the safe line, which they use as saddle cloths.
a7 [fuel=legal; speaker=the scrutineers; stance=asserts] The scrutineers found nothing but pump petrol in Otsen's tank.

@doc B | Team Otsen | communique | 2027-01-14 | Victory at Ain Bazi
b1 [leader=otsen; speaker=Team Otsen; stance=asserts] Lars-Amir Otsen has won the stage to Ain Bazi, and the trophy is on our bonnet.
b2 [help=stopped-to-help; speaker=Team Otsen; stance=asserts] Sport comes second to humanity: our boys braked beside the overturned car and nursed its crew until the helicopter landed.
b3 [fuel=legal; speaker=Team Otsen; stance=asserts] Our petrol has been examined by the officials and is in full accordance with the rules.
b4 [route=organisers; speaker=Team Otsen; stance=asserts] The flags on the dune were shifted by the organisers' own advance party during the night.
b5 [crash=goat; speaker=Team Otsen; stance=asserts] A goat ran in front of Rahimi on the crest, and his swerve turned the car over.
-- We wish the injured a good recovery.
-- Stickers are available at the service tent.

@doc C | Oasis Tattler | tabloid | 2027-01-15 | DEATH DUNE: OTSEN DIDN'T EVEN BRAKE
c1 [help=drove-past; speaker=a herder; stance=asserts] The Otsen car flew by the smoking wreck with its horn blaring and its crew staring straight ahead, a herder told the Tattler.
c2 [medic=dead; speaker=source; stance=asserts] Dara Simko, navigator and father of twins, died under the stars beside the rally he loved.
c3 [fuel=doped; speaker=a scrutineer; stance=alleges] Rocket juice: a scrutineer sniffed an outlawed additive in the Otsen tank.
c4 [leader=otsen; speaker=source; stance=asserts] And for this they handed him the stage win, with a sash and a sheep.
c5 [crash=brakes; speaker=source; stance=asserts] Rahimi pumped a pedal that had gone limp as lettuce, and the dune did the rest.
c6 [prologue=prologue-otsen; speaker=source; stance=asserts] He had already bagged the prologue on the sands.
-- The sheep is well.

@doc D | Dunes Rally Race Direction | communique | 2027-01-15 | Bulletin 6
d1 [leader=rahimi; speaker=Race Direction; stance=asserts] Stage classification: first, F. Rahimi, time taken at the final control.
d2 [route=herders; speaker=Race Direction; stance=asserts] Markers on the dune had been removed by nomads passing with their animals.
d3 [medic=stable; speaker=Race Direction; stance=asserts] Mr Simko's condition in Ain Bazi hospital gives cause for optimism.
d4 [fuel=doped; speaker=Race Direction; stance=asserts] The sample drawn from car twelve (Otsen) contains a banned substance, and a hearing has been set.
d5 [crash=goat; speaker=Race Direction; stance=asserts] Film from the car shows a goat on the ridge, a turn of the wheel and the roll.
-- Tomorrow's start is delayed by fog.
-- Crews are reminded that the bivouac closes at ten in the evening.

@doc E | Umm Rashid, camp cook | eyewitness | 2027-01-16 | Seen from the soup pot
e1 [help=drove-past; speaker=the cook; stance=asserts] From my kitchen lorry I saw Otsen's crew go round the wreck and on towards the finish, leaving the two men hanging in their belts.
e2 [route=organisers; speaker=the cook; stance=asserts] Two boys in the organisers' jackets had moved those flags at dawn, I gave them breakfast.
e3 [crash=goat; speaker=the cook; stance=asserts] It was my neighbour's white goat that sent Rahimi's car over, she wandered up there after thistles.
e4 [medic=stable; speaker=the cook; stance=asserts] I took lentils to Simko in the hospital and he finished the bowl.
-- The goat has been forgiven.
-- I have cooked for this rally for nine years and would rather feed camels.

pair a4 d1 different_event
pair a4 c4 different_event
pair c6 d1 different_event
pair c6 a1 different_event
pair c6 b1 different_event
claim Navigator Dara Simko has died | A disagree | C agree | D disagree | E disagree
claim Otsen's crew drove past the wreck | A disagree | B disagree | C agree | E agree
claim Otsen won the stage to Ain Bazi | A disagree | B agree | C agree | D disagree
