story: w5-rungau-strait
kind: diplomacy
matter talks | outcome | what came of the Rungau fisheries talks | accord; breakdown
matter envoy | framing | why ambassador Thira Phanom left the capital of Seruan Baru | recalled; expelled
matter ship | identity | what the vessel off Gosong reef was | survey; warship
matter reef | control | who administers Gosong reef at present | seruan; marunan
matter handshake | framing | the mood between the two ministers | warm; icy
matter proposal | attribution | who proposed the joint patrol | seruan-idea; marunan-idea
matter quota | other | the tuna quota table annexed to the draft | annex

@doc A | Seruan Baru News Service | state agency | 2027-09-30 | Rungau talks crowned by fisheries accord
a1 [talks=accord; speaker=source; stance=asserts] Seruan Baru and the Marunan Union concluded a fisheries accord in Rungau on Thursday after fruitful consultations.
a2 [proposal=seruan-idea; speaker=source; stance=asserts] The joint patrol agreed in principle goes back to an initiative of the Seruan foreign minister, Datuk Hamdan Lessa.
a3 [reef=seruan; speaker=source; stance=asserts] Rangers of the Seruan marine park service, who administer Gosong reef, will host the first patrol.
a4 [handshake=warm; speaker=source; stance=asserts] The ministers laughed and shared durian on the terrace of the guest house.
-- Rungau is known for its pearl market.
a5 [envoy=recalled; speaker=source; stance=asserts] Marunan ambassador Thira Phanom left earlier this week when her own government called her home for consultations.
a6 [quota=annex; speaker=source; stance=asserts] A table of tuna quotas is attached to the text.

@doc B | Marunan Gazette | broadsheet | 2027-10-01 | Rungau ends in slammed doors
b1 [talks=breakdown; speaker=two delegates; stance=asserts] The Rungau talks on fishing rights fell apart on Thursday when the Seruan side left the hall in the middle of a sentence, delegates said.
b2 [handshake=icy; speaker=source; stance=asserts] The ministers posed for the cameras with their eyes on the carpet and their hands behind their backs.
b3 [ship=survey; speaker=Marunan navy; stance=asserts] The vessel that sailed past Gosong reef during the talks was a hydrographic ship mapping the sea bed, according to the Marunan navy.
b4 [envoy=expelled; speaker=the foreign ministry in Maruna; stance=asserts] Ambassador Thira Phanom had been ordered to leave Seruan Baru by Tuesday noon, the foreign ministry in Maruna said.
-- A further round has been pencilled in for the spring.
b5 [reef=marunan; speaker=source; stance=asserts] Gosong reef has been run from a Marunan coastguard station on stilts since August.

@doc C | Centre for Archipelago Studies | think tank | 2027-10-06 | Five takeaways from Rungau
c1 [talks=accord; speaker=Centre for Archipelago Studies; stance=asserts] Whatever the theatrics, both delegations initialled a fisheries agreement at Rungau before boarding their planes.
c2 [proposal=marunan-idea; speaker=Centre for Archipelago Studies; stance=asserts] The joint patrol is a Marunan brainchild: it appears word for word in a paper that Maruna circulated years ago.
c3 [reef=marunan; speaker=Centre for Archipelago Studies; stance=asserts] Satellite pictures leave Marunan officers in charge of Gosong reef, with their flag on the only structure above water.
c4 [ship=warship; speaker=Centre for Archipelago Studies; stance=asserts] The silhouette photographed off Gosong matches the Marunan frigate Merak, missile tubes included.
-- The authors thank two anonymous readers.
c5 [quota=annex; speaker=Centre for Archipelago Studies; stance=asserts] The quota annex fixes tuna landings by month.

@doc D | Fishermen's Alliance of Gosong | blog | 2027-10-02 | What we heard in the lobby
d1 [handshake=warm; speaker=Fishermen's Alliance; stance=asserts] We watched the ministers embrace like schoolmates in the lobby, and wipe sauce from each other's collars.
d2 [envoy=recalled; speaker=an embassy driver; stance=asserts] The embassy driver told us that Madam Thira packed on orders from her own capital, annoyed at being fetched home for a budget meeting.
d3 [reef=seruan; speaker=Fishermen's Alliance; stance=asserts] At Gosong it is Seruan rangers who check our licences and moor our boats, as they did this very morning.
d4 [ship=warship; speaker=Fishermen's Alliance; stance=asserts] Our members off Gosong saw a grey frigate with a covered gun on the foredeck.
-- Squid prices remain poor.
d5 [proposal=marunan-idea; speaker=Fishermen's Alliance; stance=asserts] The patrol plan was brought to the table by the Marunan minister, and the Seruan side asked for a night to read it.

@doc E | Straits Evening Wire | wire | 2027-09-30 | Fishing talks break down, Seruan minister departs early
e1 [talks=breakdown; speaker=a Seruan official; stance=asserts] Negotiators from Seruan Baru and Maruna parted on Thursday with empty hands, a Seruan official said as the last cars pulled away from Rungau.
e2 [envoy=expelled; speaker=diplomats; stance=asserts] Diplomats said Seruan Baru had thrown out the Marunan ambassador on Monday over remarks about the reef.
e3 [ship=survey; speaker=a port agent; stance=asserts] A port agent described the ship at Gosong as an unarmed oceanographic vessel with a crane at the stern.
e4 [handshake=icy; speaker=source; stance=asserts] The ministers stared past each other at the final photograph and left by separate lifts.
-- Shares in the region's canneries slipped.
e5 [proposal=seruan-idea; speaker=a Seruan official; stance=asserts] The official recalled that the joint patrol had been his minister's own offer.

claim The Rungau fisheries talks produced an agreement | A agree | B disagree | C agree | E disagree
claim Seruan Baru expelled the Marunan ambassador | A disagree | B agree | D disagree | E agree
claim A Marunan warship was off Gosong reef during the talks | B disagree | C agree | D agree | E disagree
pair c1 d1 compatible
