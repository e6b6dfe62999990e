story: w3-bellavera-bus
kind: disaster
matter plunge | cause | why the night bus left the Bellavera road | brakes; rockfall; speed-camera
matter driver | framing | what the driver did after the crash | rescuer; runaway
matter dead | number | how many died | seventeen; twenty; twenty-one
matter road | control | who is in charge of the Bellavera road | province; toll-firm
matter seats | identity | who the passengers were | pickers; pilgrims
matter fog | other | fog in the gorge | fog

@doc A | Servicio Informativo Austral | wire | 2031-07-02 | Bus falls into Bellavera gorge, at least seventeen dead
a1 [dead=seventeen; speaker=rescuers; stance=asserts] Rescuers had pulled seventeen bodies from the Bellavera gorge by Tuesday evening.
a2 [plunge=rockfall; speaker=the highway police; stance=asserts] Falling rocks swept the night bus off the Bellavera road, the highway police said.
a3 [fog=fog; speaker=source; stance=asserts] Thick fog hampered the climbers.
a4 [driver=rescuer; speaker=survivors; stance=asserts] Survivors told how driver Evelio Paz broke the rear window with his bare hands and dragged people out until he fainted.
a5 [seats=pickers; speaker=source; stance=asserts] Most of those aboard were grape pickers travelling home from the southern vineyards.
-- The gorge is 140 metres deep at that point.

@doc B | Dirección Provincial de Caminos | communique | 2031-07-03 | On the Bellavera accident
b1 [road=toll-firm; speaker=the provincial roads office; stance=asserts] Operation and upkeep of the Bellavera road lie entirely with the concession holder, Peajes Unidos.
b2 [plunge=brakes; speaker=the provincial roads office; stance=asserts] The bus left the Bellavera road because its brakes, overheated on the descent, gave out.
b3 [dead=twenty; speaker=the provincial roads office; stance=asserts] The number of persons deceased in the gorge has reached twenty as of Wednesday noon.
b4 [driver=rescuer; speaker=the provincial roads office; stance=asserts] The conduct of the driver, who brought nine passengers out of the wreck, deserves the highest praise.
=a3
=a5

@doc C | Crónica Brava | tabloid | 2031-07-03 | COWARD AT THE WHEEL
c1 [driver=runaway; speaker=source; stance=asserts] As mothers screamed in the wreckage, driver Evelio Paz scrambled up the slope and hitched a lift to his girlfriend's.
c2 [plunge=brakes; speaker=a mechanic; stance=asserts] "Those pads were thin as communion wafers, the pedal went to the floor," said the mechanic who serviced the doomed Bellavera bus.
c3 [seats=pilgrims; speaker=source; stance=asserts] On board the Bellavera coach were pilgrims singing hymns on their way from the shrine of the Black Christ.
c4 [dead=twenty; speaker=source; stance=asserts] At noon on Wednesday the coffins numbered twenty.
c5 [road=province; speaker=source; stance=asserts] And who looks after that goat track? The province, with our taxes.

@doc D | Peajes Unidos | communique | 2031-07-04 | Peajes Unidos expresses its sorrow
d1 [road=province; speaker=Peajes Unidos; stance=asserts] The stretch at Bellavera reverted to the province in January and has been run by its engineers ever since.
d2 [plunge=rockfall; speaker=Peajes Unidos; stance=asserts] A boulder loosened by rain struck the bus and hurled it into the Bellavera gorge.
d3 [dead=twenty-one; speaker=the hospital; stance=asserts] With the passing of a patient this morning, the hospital counts twenty-one dead.
d4 [seats=pickers; speaker=Peajes Unidos; stance=asserts] The passengers of the Bellavera bus were seasonal workers returning from the grape harvest.
-- Toll income for July will be donated.
d5 [plunge=speed-camera; speaker=Peajes Unidos; stance=asserts] A speed camera above the Bellavera bend was waiting for a spare lens.

@doc E | La Cantera | local paper | 2031-07-05 | The names of Bellavera
e1 [driver=runaway; speaker=a shepherd; stance=asserts] A shepherd met driver Evelio Paz hurrying away along the ridge, clean-handed, while the cries still rose from the gorge.
e2 [seats=pilgrims; speaker=the sacristan of the shrine; stance=asserts] The sacristan of the Black Christ read out the passengers' names: members, all, of the brotherhood that had prayed at his shrine.
e3 [road=toll-firm; speaker=source; stance=asserts] The toll company has had the Bellavera road in its sole care for a generation, as its yellow vans attest.
e4 [fog=fog; speaker=source; stance=asserts] Fog lay in the gorge for days.
-- A mass will be held on the bridge.
rel dead seventeen twenty revision
rel dead seventeen twenty-one revision
rel dead twenty twenty-one revision
rel plunge brakes speed-camera compatible
rel plunge rockfall speed-camera compatible
pair d1 b1 conflict:control
claim The driver of the Bellavera bus fled the crash | A disagree | B disagree | C agree | E agree
claim Worn brakes caused the Bellavera bus crash | A disagree | B agree | C agree | D disagree
claim Pilgrims died in the Bellavera bus | A disagree | B disagree | C agree | D disagree | E agree
pair c2 d5 unrelated
