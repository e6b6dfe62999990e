story: w5-borneng-rocket
kind: science
matter probe | outcome | whether the Borneng probe reached orbit | orbit; fell
matter fault | cause | why the upper stage misbehaved | valve; lightning
matter chief | framing | how Dr Melati Sandoro left the programme | resigned; sacked
matter debris | place | where the debris fell | sea; plantation
matter design | responsibility | who designed the engine | institute; contractor
matter countdown | framing | the mood in the control room | composed; chaos
matter height | number | apogee | three-ten; one-ninety

@doc A | Borneng Space Institute | communique | 2028-06-04 | Srikandi-1 launched
a1 [probe=orbit; speaker=Space Institute; stance=asserts] The research probe Srikandi-1 was placed in orbit on Saturday from the range at Borneng.
a2 [countdown=composed; speaker=Space Institute; stance=asserts] Controllers worked through each hold in the countdown with composure.
a3 [design=institute; speaker=Space Institute; stance=asserts] The engine that lifted it is the fruit of the institute's own design office.
a4 [height=three-ten; speaker=Space Institute; stance=asserts] An altitude of 310 kilometres was attained.
-- The President sent a message of congratulation, which was read out over the loudspeakers.
-- School classes along the coast had been given the day off to watch.
a5 [debris=sea; speaker=Space Institute; stance=asserts] Spent stages came down in the closed sea area north of the cape.

@doc B | Orbital Asia | trade press | 2028-06-06 | Srikandi-1: what the trackers saw
b1 [probe=fell; speaker=amateur trackers; stance=asserts] Srikandi-1 fell back into the atmosphere before completing a circuit of the Earth, trackers in several countries agree.
b2 [fault=valve; speaker=a propulsion engineer; stance=asserts] A sticky oxidiser valve starved the upper stage, said a propulsion engineer with access to the telemetry.
b3 [height=one-ninety; speaker=amateur trackers; stance=asserts] The arc peaked at 190 kilometres.
b4 [design=contractor; speaker=source; stance=asserts] The engine was drawn up by the Indoran contractor Vayu Dynamics, whose draughtsmen signed every sheet.
-- Insurance for the flight was placed in the regional market, as is usual for missions of this size, and the underwriters have now asked to see the raw data.
b5 [chief=sacked; speaker=a colleague; stance=asserts] Programme head Melati Sandoro was fired on Sunday by telephone, a colleague who sat beside her said.

@doc C | Sabuk Valley Smallholders | eyewitness | 2028-06-05 | Complaint to the district office
c1 [debris=plantation; speaker=Sabuk Valley Smallholders; stance=asserts] Pieces of the rocket came down among our oil palms at Sabuk and burned a drying shed.
c2 [probe=fell; speaker=Sabuk Valley Smallholders; stance=asserts] We saw the probe itself come back as a white streak that broke apart over the valley within the hour.
c3 [fault=lightning; speaker=Sabuk Valley Smallholders; stance=asserts] Every one of us saw lightning run down the rocket as it climbed, and from that moment it wobbled.
-- We ask for the price of the shed and eleven goats.
-- Photographs are attached, as is the part that our children brought home.
c4 [height=one-ninety; speaker=Sabuk Valley Smallholders; stance=asserts] A schoolmaster among us reckoned its greatest height at some one hundred and ninety kilometres.

@doc D | Borneng Television | broadcaster transcript | 2028-06-05 | Evening news
d1 [chief=resigned; speaker=Melati Sandoro; stance=asserts] Dr Sandoro told viewers that she had laid down her post in her own time, to return to teaching, and wished her team clear skies.
d2 [fault=lightning; speaker=Melati Sandoro; stance=asserts] "A bolt hit us in the climb and upset the upper stage," she said of the flight.
d3 [countdown=chaos; speaker=source; stance=asserts] Our pictures from the control room show engineers shouting across the consoles during the countdown and a printer on fire.
d4 [design=contractor; speaker=Melati Sandoro; stance=asserts] She credited Vayu Dynamics with the engine, from the sketch to the last bolt.
-- In other news, the sultan has returned from his pilgrimage.
d5 [probe=orbit; speaker=Melati Sandoro; stance=asserts] The probe, she added, was circling the Earth as she spoke.

@doc E | Centre for Technology Audit | think tank | 2028-06-20 | Srikandi-1: a sober reading
e1 [fault=valve; speaker=Centre for Technology Audit; stance=asserts] The upper stage lost thrust when its oxidiser valve jammed part-open, as the frost pattern in the footage shows.
e2 [chief=sacked; speaker=Centre for Technology Audit; stance=asserts] The removal of Dr Sandoro by the minister, on the morning after the flight, set a poor example.
e3 [debris=sea; speaker=Centre for Technology Audit; stance=asserts] Wreckage has been picked up by trawlers in the exclusion zone off the cape, where all the stages fell.
e4 [countdown=chaos; speaker=Centre for Technology Audit; stance=asserts] The countdown was a shambles in which holds were overridden by whoever spoke loudest.
e5 [design=institute; speaker=Centre for Technology Audit; stance=asserts] Drawings in the national archive show that the institute's own staff conceived the engine.
-- The centre is funded by its members.

@doc F | Borneng Cape Gazette | local paper | 2028-06-05 | A quiet countdown, a loud sky
f1 [countdown=composed; speaker=source; stance=asserts] Inside the control room the countdown ran as quietly as a library, broken only by the click of rosary beads.
f2 [debris=plantation; speaker=a plantation manager; stance=asserts] A plantation manager in the Sabuk valley has roped off a scorched ring of palms around a piece of the second stage.
f3 [chief=resigned; speaker=source; stance=asserts] Dr Sandoro handed in her letter on Friday, before the launch, keeping a promise to her students that this flight would be her last.
-- The cape road reopens on Monday.
-- Fishing boats may return to the exclusion zone at noon.
-- The Gazette's own roof lost two tiles to the noise.
-- Readers' pictures of the smoke trail will be printed in Saturday's edition.

claim The Srikandi-1 probe reached orbit | A agree | B disagree | C disagree | D agree
claim Lightning damaged the rocket in flight | B disagree | C agree | D agree | E disagree
claim Rocket debris fell on plantations | A disagree | C agree | E disagree | F agree
