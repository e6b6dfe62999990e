story: w3-ribazo-talks
kind: diplomacy
matter truce | outcome | what the Ribazo meeting decided about the river truce | extended; lapsed; river-map
matter handshake | framing | how the two foreign ministers parted | warm; icy; aides
matter dredger | responsibility | who sank the dredger Marta | altiva-army; own-crew
matter host | attribution | who asked Ribazo to host | altiva; sorna
matter island | control | who occupies Isla Garceta | altiva-troops; sorna-farmers
matter swans | other | swans on the palace pond | swans

@doc A | Agencia Ribereña | wire | 2029-02-11 | River neighbours meet, read out different endings
a1 [truce=extended; speaker=Altiva's foreign minister; stance=asserts] Altiva's foreign minister, Remedios Cantal, said the river truce would run on through the autumn as agreed with Sorna at Ribazo.
a2 [truce=lapsed; speaker=Sorna's foreign minister; stance=asserts] Her counterpart from Sorna, Baltasar Yrigo, told reporters minutes later that the river truce had died at midnight and that Ribazo had buried it.
a3 [handshake=icy; speaker=source; stance=asserts] The ministers left the palace by opposite doors, eyes on the floor, and the photographers were sent home.
a4 [island=altiva-troops; speaker=a river pilot; stance=asserts] A river pilot who passed Isla Garceta at daybreak saw the flag and field kitchen of an Altivan company, and a sentry on every landing.
a5 [host=sorna; speaker=officials in Ribazo; stance=asserts] Ribazo offered its palace at the request of Sorna, local officials said.
-- The palace was built for a sugar merchant and leaks.
a6 [swans=swans; speaker=source; stance=asserts] Swans on the pond were given the run of the terrace.

@doc B | Ministerio de Relaciones de Altiva | communique | 2029-02-11 | A good day for the river
b1 [handshake=warm; speaker=Altiva's foreign ministry; stance=asserts] Minister Cantal and Minister Yrigo took leave of each other with an embrace and a promise to go fishing.
b2 [truce=extended; speaker=Altiva's foreign ministry; stance=asserts] The parties prolonged the truce on the river, which thus remains fully in effect.
b3 [dredger=own-crew; speaker=Altiva's foreign ministry; stance=asserts] The dredger Marta was scuttled by her own crew, as the position of her valves proves.
b4 [island=sorna-farmers; speaker=Altiva's foreign ministry; stance=asserts] Isla Garceta is in the sole and peaceful occupation of Sornan melon farmers, with whom Altiva has no quarrel.
b5 [host=altiva; speaker=Altiva's foreign ministry; stance=asserts] It was Altiva that turned to the good offices of Ribazo and asked for the use of its palace.
-- A postage stamp will mark the occasion.

@doc C | El Sornense Liberal | broadsheet | 2029-02-12 | Yrigo comes home with the ashes of a truce
c1 [truce=lapsed; speaker=source; stance=asserts] After Ribazo the river is once more a frontier between enemies, its truce expired and unrenewed.
c2 [dredger=altiva-army; speaker=the dredger's mate; stance=asserts] The Marta went down under fire from an Altivan army launch, her mate recounts from his bed.
c3 [handshake=icy; speaker=an interpreter; stance=asserts] An interpreter describes the ministers' farewell as that of a divorcing couple: turned backs, and a pen thrown across the table.
=a4
=a6
c4 [island=altiva-troops; speaker=evicted melon growers; stance=asserts] Melon growers in a camp on the near bank say Altivan soldiers have taken over Isla Garceta and sleep in their houses.
c5 [host=altiva; speaker=Yrigo's private office; stance=asserts] Yrigo's private office points out that the invitation to Ribazo was Altiva's idea and Altiva's doing.
c6 [truce=river-map; speaker=source; stance=asserts] Before the ministers at Ribazo lay a river map on which the truce line had been inked in red.

c7 [handshake=aides; speaker=source; stance=asserts] Their aides, by contrast, exchanged cigarettes and addresses on the terrace and parted as friends.
-- The melons, it is feared, will be late.

@doc D | Radio Ribazo | broadcaster transcript | 2029-02-12 | Breakfast on the pond
-- PRESENTER: Our town has been on every map for a day, so who did what?
d1 [handshake=warm; speaker=the palace butler; stance=asserts] BUTLER: "I held their coats, and I can tell you the lady and the gentleman were laughing and clapping each other on the shoulder as they went."
d2 [dredger=own-crew; speaker=a salvage diver; stance=asserts] DIVER: "I have been inside the Marta, and it was her own people who opened her to the river, the tools are lying there."
d3 [host=sorna; speaker=the mayor of Ribazo; stance=asserts] MAYOR: "The call came from Sorna's capital, they wanted our roof for the meeting, and I said yes before lunch."
d4 [island=sorna-farmers; speaker=a bird warden; stance=asserts] BIRD WARDEN: "I row to Isla Garceta each day and it is melons and farmers from Sorna, the soldiers are in somebody's head."
d5 [swans=swans; speaker=source; stance=asserts] PRESENTER: The swans, listeners ask, are well, and back on their pond.

@doc E | Observatorio del Río | think tank | 2029-02-20 | After Ribazo
e1 [dredger=altiva-army; speaker=Observatorio del Río; stance=asserts] Fragments dug from the Marta's hull come from the cannon mounted on launches of the Altivan army, which sank her.
e2 [truce=extended; speaker=Observatorio del Río; stance=asserts] We hold a copy of the sheet both ministers initialled at Ribazo: it renews the river truce.
e3 [island=altiva-troops; speaker=Observatorio del Río; stance=asserts] On aerial pictures of Isla Garceta the tents and trenches of an Altivan garrison are plain to see.
-- Our next bulletin deals with dredging fees.
-- The observatory is funded by four universities on both banks.
rel truce extended river-map compatible
rel truce lapsed river-map compatible
rel handshake warm aides different_scope
rel handshake icy aides different_scope
claim Altiva and Sorna extended the river truce | A discuss | B agree | C disagree | E agree
claim Altivan troops have occupied Isla Garceta | A agree | B disagree | C agree | D disagree | E agree
claim The dredger Marta was sunk by the Altivan army | B disagree | C agree | D disagree | E agree
