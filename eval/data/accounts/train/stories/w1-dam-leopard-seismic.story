story: w1-dam-leopard-seismic
kind: science
matter tremors | cause | what causes the tremors at Lake Ozhin | reservoir; fault; modelled
matter data | framing | how the seismograph data came to be missing | deleted; lost
matter lead | attribution | what Professor Hasmik Tor advises on the dam | drain; keep
matter station | control | who operates the Ozhin station | academy; power-company
matter crack | denial | whether there is a crack in the dam | crack; sound
matter strongest | number | magnitude of the strongest tremor | three-one; four-four; lifetime
matter author | responsibility | who wrote the safety report | institute; consultants
matter onset | time | whether the tremors began before or after the filling | before; after
matter epicentre | place | where the tremors come from | dam; quarry
matter bats | other | bats in the gallery | bats
matter earlier | number | the earthquake of 1978 | old

@doc A | Technica Daily | trade press | 2031-10-06 | Tremors at Ozhin linked to reservoir
a1 [tremors=reservoir; speaker=source; stance=asserts] The swarm of small earthquakes at Lake Ozhin is a consequence of the weight of the water in the new reservoir, according to a study published on Monday.
a2 [onset=after; speaker=source; stance=asserts] The tremors set in three weeks after the filling of the reservoir had begun.
a3 [strongest=four-four; speaker=source; stance=asserts] The strongest of them, on 12 September, reached a magnitude of 4.4.
a4 [lead=drain; speaker=Prof. Hasmik Tor; stance=demands] Professor Hasmik Tor, the lead author, said the lake should be drawn down to a third of its depth.
a5 [epicentre=dam; speaker=source; stance=asserts] Most of the tremors originate almost directly beneath the dam.
a6 [station=academy; speaker=source; stance=asserts] The seismic station at Ozhin is operated by the Academy of Sciences.
a7 [earlier=old; speaker=source; stance=asserts] An earthquake of magnitude 5.9 in 1978 damaged the old town of Ozhin.
-- The dam, completed last year, is 180 metres high.

@doc B | Ozhin Hydropower | communique | 2031-10-07 | Facts about the Ozhin dam
b1 [tremors=fault; speaker=Ozhin Hydropower; stance=asserts] The tremors felt at Lake Ozhin come from the well-known Sevrin fault, on which the reservoir has no influence.
b2 [crack=sound; speaker=Ozhin Hydropower; stance=denies] There is no crack in the dam.
b3 [onset=before; speaker=Ozhin Hydropower; stance=asserts] Tremors of this kind had been recorded in the valley well ahead of the filling of the lake.
b4 [station=power-company; speaker=Ozhin Hydropower; stance=asserts] The seismic station at Ozhin belongs to the company and is run by its staff.
b5 [lead=keep; speaker=Prof. Hasmik Tor; stance=asserts] Professor Tor has told our board that she considers the present level of the lake safe and would leave it as it is.
b6 [author=institute; speaker=Ozhin Hydropower; stance=asserts] The safety report was written by the state Institute of Foundations.
b7 [data=lost; speaker=Ozhin Hydropower; stance=asserts] Recordings of the first weeks of September were lost when lightning struck the station.
b8 [strongest=three-one; speaker=Ozhin Hydropower; stance=asserts] The tremor of 12 September had a magnitude of 3.1.
-- The company invites residents to an open day at the power station.

@doc C | The Ozhin Shore Paper | local paper | 2031-10-10 | Bats, water and a wet wall
c1 [crack=crack; speaker=a gallery inspector; stance=asserts] A gallery inspector has shown this paper photographs of a crack in the dam through which he can put his hand.
c2 [epicentre=quarry; speaker=a blaster; stance=asserts] The rumbling people feel comes from the Nir quarry, across the ridge, a retired blaster insists, and he knows the sound.
c3 [data=deleted; speaker=a technician; stance=asserts] A technician from the station says that he was told by telephone to wipe the September recordings and stood by while it was done.
c4 [author=consultants; speaker=source; stance=asserts] The safety report, down to its spelling mistakes, was the work of consultants hired by the company.
c5 [bats=bats; speaker=source; stance=asserts] Horseshoe bats have moved into the inspection gallery.
c6 [onset=before; speaker=the schoolmistress; stance=asserts] The schoolmistress's diary mentions rattling plates in the spring of last year, when the lake was still a meadow.

@doc D | The Trans-Highland Review | broadsheet | 2031-10-15 | What shakes Ozhin?
d1 [tremors=fault; speaker=three seismologists; stance=asserts] Seismologists we consulted at other universities attribute the Ozhin tremors to the old Sevrin fault, which in their view would be stirring with or without a lake above it.
d2 [data=lost; speaker=source; stance=asserts] A charred circuit board in a drawer of the station bears out the tale of the lightning, and with it the loss of the September records.
d3 [lead=drain; speaker=Prof. Hasmik Tor; stance=demands] "I have told the company to its face to let the water out," Professor Tor said when we reached her.
d4 [station=academy; speaker=source; stance=asserts] On the door of the station at Ozhin is the seal of the Academy, whose two technicians have the keys and answer to nobody else.
d5 [author=institute; speaker=its director; stance=asserts] The director of the Institute of Foundations took responsibility for the safety report, every page of which, he said, his own engineers had drafted.
d6 [strongest=lifetime; speaker=source; stance=asserts] Over the past century the strongest earthquake in the whole valley had a magnitude of 5.9.
d7 [epicentre=quarry; speaker=a foreign network; stance=asserts] The plots of a foreign network, which we have seen, put nearly all the events under the Nir quarry.

@doc E | Shaken | blog | 2031-10-17 | Reading the swarm
e1 [tremors=reservoir; speaker=source; stance=asserts] Plot the lake level against the swarm and there is little left to argue about: the water goes up, the ground shakes, and the lake is the reason.
e2 [data=deleted; speaker=source; stance=asserts] The gap in the September data ends at a round hour and was made by a person with a password, who erased it.
e3 [onset=after; speaker=source; stance=asserts] In the network's catalogue the valley is silent until the filling starts, and the first event comes weeks later.
e4 [epicentre=dam; speaker=source; stance=asserts] My relocation moves the cluster to within a stone's throw of the dam wall.
e5 [strongest=four-four; speaker=source; stance=asserts] I get 4.4 for the big one of 12 September.
e6 [author=consultants; speaker=source; stance=asserts] As for the safety report, the file's own metadata name the consultants as its authors.
e7 [earlier=old; speaker=source; stance=asserts] For comparison, the 1978 shock that cracked the old town was a 5.9.

@doc F | Ministry of Energy | communique | 2031-10-16 | Answer to a question in parliament
f1 [crack=sound; speaker=Ministry of Energy; stance=asserts] Inspections have found the dam intact in all its parts.
f2 [tremors=modelled; speaker=Ministry of Energy; stance=asserts] The origin of the tremors is being modelled at the polytechnic.
f3 [lead=keep; speaker=Prof. Hasmik Tor; stance=asserts] Professor Tor, heard by the Ministry as an expert, spoke in favour of keeping the lake at its present level.
f4 [station=power-company; speaker=Ministry of Energy; stance=asserts] The seismic station is in the hands of the operator of the dam.
-- The Ministry attaches great importance to the safety of the population.
-- A further session on the subject is planned for November, when the committee will hear the operator and the municipalities of the lake shore.
rel tremors reservoir modelled compatible
rel tremors fault modelled compatible
rel strongest four-four lifetime different_scope
rel strongest three-one lifetime different_scope
pair a7 b8 different_event
pair e7 b8 different_event
pair e7 d6 corroborates
pair a7 d6 corroborates
pair a1 c2 skip
pair a1 d7 skip
pair a1 e4 skip
pair b1 a5 skip
pair b1 c2 skip
pair b1 d7 skip
pair b1 e4 skip
pair d1 a5 skip
pair d1 c2 skip
pair d1 e4 skip
pair e1 a5 skip
pair e1 c2 skip
pair e1 d7 skip
pair f2 a5 skip
pair f2 c2 skip
pair f2 d7 skip
pair f2 e4 skip
pair a1 b3 skip
pair a1 c6 skip
pair a1 e3 skip
pair b1 a2 skip
pair b1 c6 skip
pair b1 e3 skip
pair d1 a2 skip
pair d1 b3 skip
pair d1 c6 skip
pair d1 e3 skip
pair e1 a2 skip
pair e1 b3 skip
pair e1 c6 skip
pair f2 a2 skip
pair f2 b3 skip
pair f2 c6 skip
pair f2 e3 skip
pair e1 f3 skip
claim Reservoir is causing the tremors at Ozhin | A agree | B disagree | D disagree | E agree | F discuss
claim Professor Tor wants the lake drained | A agree | B disagree | D agree | F disagree
claim September recordings were erased on purpose | B disagree | C agree | D disagree | E agree
