story: w4-ferry-anoma
kind: disaster
matter sinking | cause | why the ferry Anoma Star capsized | overload; squall; unclear; lake
matter captain | framing | what the captain did as the ferry sank | last-off; first-off
matter rescue | responsibility | who sent the rescue boats away | navy; port
matter licence | control | who owned and ran the Anoma Star | state; private
matter spot | place | where the Anoma Star went down | channel; open-sea
matter saved | number | people saved | evening; morning; aboard
matter lifejackets | denial | whether there were life jackets aboard | yes; no
matter mourning | other | mourning | flags

@doc A | Lagune Press | wire | 2027-05-02 | Ferry capsizes off Anoma with hundreds aboard
a1 [sinking=overload; speaker=a port official; stance=asserts] The ferry Anoma Star capsized on Sunday under the weight of a load far above what it was built for, a port official told Lagune Press.
a2 [saved=evening; speaker=the coast guard; stance=asserts] The coast guard said 118 people had been pulled from the water by evening.
a3 [spot=channel; speaker=a port official; stance=asserts] The Anoma Star went down inside the dredged channel, within sight of the quay, he said.
a4 [licence=state; speaker=source; stance=asserts] The vessel is owned and operated by the state ferry corporation.
a5 [lifejackets=no; speaker=a survivor; stance=asserts] A survivor said she had looked for a life jacket and there were none on the whole ship.
-- Ferries are the main link between the capital and the southern islands.
-- An inquiry has been announced.

@doc B | Ministry of Transport | communique | 2027-05-03 | The Anoma Star accident
b1 [sinking=squall; speaker=Ministry of Transport; stance=asserts] A sudden squall struck the Anoma Star on the beam and rolled her over.
b2 [licence=private; speaker=Ministry of Transport; stance=asserts] Since January the Anoma Star has been the property of a private operator, Blue Crane Lines, which crewed and sailed her.
b3 [saved=morning; speaker=Ministry of Transport; stance=asserts] By Monday morning 164 persons had been rescued.
b4 [lifejackets=yes; speaker=Ministry of Transport; stance=asserts] The ship carried life jackets for all who were aboard, as the inspection in April had established.
b5 [captain=last-off; speaker=Ministry of Transport; stance=asserts] Captain Jean Assoumou stayed on the bridge until the water had closed over the rail and every passenger he could reach was off.
b6 [mourning=flags; speaker=source; stance=asserts] Flags will fly at half-mast for a week.
-- The Minister has visited the survivors and ordered blood to be sent.

@doc C | The Capital Courier | broadsheet | 2027-05-04 | The last minutes of the Anoma Star
=a2
c1 [captain=first-off; speaker=two deckhands; stance=asserts] Two deckhands said Captain Assoumou was in the first raft with his dog and his logbook while passengers were still climbing over each other to reach the deck.
c2 [spot=open-sea; speaker=a fisherman; stance=asserts] A fisherman who picked up survivors gave the position of the Anoma Star's sinking as well outside the bar, out in the ocean swell.
c3 [rescue=navy; speaker=a pilot; stance=asserts] A harbour pilot said a naval officer had turned the rescue launches back by radio, since they were entering a restricted zone.
c4 [sinking=overload; speaker=source; stance=asserts] The manifest shows trucks of cement on the upper deck, and the naval architect who drew the ship says that such a load was bound to tip her.
c5 [licence=private; speaker=source; stance=asserts] The register names Blue Crane Lines as the ferry's owner and manager.
-- The names of the missing are posted at the cathedral.
c6 [sinking=lake; speaker=source; stance=asserts] The ferry lost on the lake six years ago had been overturned by a squall.

@doc D | Islands Radio | broadcaster transcript | 2027-05-04 | Names and voices
d1 [captain=last-off; speaker=a schoolteacher; stance=asserts] A schoolteacher owes the captain her life, she says: he pushed her through a window and turned back for more as the lights went out.
d2 [rescue=port; speaker=a launch owner; stance=asserts] The man who owns the pilot launches tells us that it was the port's own traffic desk that ordered them home.
d3 [spot=channel; speaker=a dredger's mate; stance=asserts] A mate on the dredger watched the Anoma Star fall over between the green buoys of the channel.
d4 [lifejackets=no; speaker=a deck passenger; stance=asserts] "Life jackets? I have never seen a single one on that boat," a deck passenger says.
d5 [saved=aboard; speaker=the shipping agent; stance=asserts] There were 410 people on board, the shipping agent now reckons.
d6 [mourning=flags; speaker=source; stance=asserts] The flags are down to half-mast everywhere.
-- We shall go on reading the names after the tide tables.

@doc E | Safe Passage Campaign | ngo | 2027-05-09 | Preliminary findings
e1 [sinking=squall; speaker=source; stance=asserts] Against our first impression, the wind record convinces us that it was a violent gust, and nothing in her holds, that turned the ferry over.
e2 [rescue=navy; speaker=source; stance=asserts] The radio log has a voice from the naval base telling the launches to return.
e3 [licence=state; speaker=source; stance=asserts] The transfer to a private company existed on paper alone; the state corporation went on hiring the crew, selling the tickets and keeping the ship.
e4 [lifejackets=yes; speaker=source; stance=asserts] Divers found life jackets by the hundred, still tied in bundles under the benches.
e5 [captain=first-off; speaker=source; stance=asserts] Time-stamped film shows the captain in a raft well ahead of his passengers.
e6 [spot=open-sea; speaker=source; stance=asserts] The wreck lies beyond the bar, in deep water.
-- The Campaign was formed by relatives after an accident on the lake.

@doc F | Port of Anoma Authority | communique | 2027-05-10 | Clarification
f1 [rescue=navy; speaker=Port of Anoma Authority; stance=alleges] The recall of the launches was ordered by the Navy.
f2 [rescue=port; speaker=a traffic controller; stance=asserts] One of our controllers has stated that he gave the instruction to the launches himself, and he has been relieved of duty.
-- The Authority cooperates fully with the inquiry.
f3 [sinking=unclear; speaker=Port of Anoma Authority; stance=doubts] As to why the Anoma Star turned over, the Authority will wait for the naval architects and asks others to do the same.
-- Ferry traffic has resumed with smaller vessels and under the eye of a safety officer.
rel saved evening morning revision
rel saved evening aboard compatible
rel saved morning aboard compatible
pair f1 d2 conflict
pair f2 c3 conflict
pair f2 e2 conflict
rel sinking unclear overload compatible
rel sinking unclear squall compatible
rel sinking lake unclear different_event
rel sinking lake squall different_event
rel sinking lake overload different_event
claim Overloading caused the Anoma Star to capsize | A agree | B disagree | C agree | E disagree
claim The captain abandoned the Anoma Star | B disagree | C agree | D disagree | E agree
claim There were no life jackets aboard | A agree | B disagree | D agree | E disagree
