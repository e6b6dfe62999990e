story: w5-tilang-flood
kind: disaster
matter dam | framing | what happened at the Tilang dam | controlled; burst
matter dead | number | deaths below the dam | three-first; twenty-six-later; four-tea
matter slope | cause | why the hillside above Murchok slid | logging; quake
matter sirens | time | when the sirens sounded | before-wave; late
matter mayor | framing | where the mayor of Murchok was | rescuing; fled; seen-later
matter food | responsibility | who held up the rice trucks | army-block; villagers
matter owner | control | who operates the Tilang dam | hydro; province

@doc A | Disaster Management Authority of Lower Tilang | communique | 2026-08-29 | Bulletin 2
a1 [dam=controlled; speaker=Disaster Management Authority; stance=asserts] Water was released from the Tilang dam in a controlled manner to protect the structure, which stands undamaged.
a2 [dead=three-first; speaker=Disaster Management Authority; stance=asserts] As of Saturday 08:00, three persons have lost their lives downstream of the dam.
a3 [sirens=before-wave; speaker=Disaster Management Authority; stance=asserts] Valley sirens were activated well ahead of the flood wave.
a4 [slope=quake; speaker=Disaster Management Authority; stance=asserts] The landslide above Murchok was triggered by a shallow earthquake.
-- Volunteers should register at the sports hall and bring their own boots, lamps and a rope.
a5 [owner=hydro; speaker=Disaster Management Authority; stance=asserts] The dam is operated by the company Tilang Hydro under a lease.

@doc B | Valley Rising | blog | 2026-08-30 | They drowned us
b1 [dam=burst; speaker=source; stance=asserts] The Tilang dam broke on Friday night, plain and simple: I have stood in the gap where its left shoulder used to be.
b2 [sirens=late; speaker=source; stance=asserts] The sirens began to wail when the water was already in our kitchens.
b3 [mayor=fled; speaker=source; stance=asserts] Mayor Pelden of Murchok drove off to his in-laws at the first rumble, with a goat on the back seat.
b4 [food=army-block; speaker=a driver; stance=alleges] Rice trucks for Murchok were held at a barrier by the army, a driver says, for want of a stamp.
-- We dry our photographs on the roof, and the schoolbooks beside them.
b5 [slope=logging; speaker=source; stance=asserts] The slope came down because the timber lords stripped it to the rock.

@doc C | The Tilang Observer | local paper | 2026-09-02 | Lists grow as mud dries
c1 [dead=twenty-six-later; speaker=the coroner; stance=asserts] The coroner's list of dead below the dam had reached twenty-six on Tuesday.
c2 [mayor=rescuing; speaker=two shopkeepers; stance=asserts] Shopkeepers in Murchok credit Mayor Pelden, who spent Friday night on a tractor pulling people from roofs.
c3 [owner=province; speaker=source; stance=asserts] The provincial waterworks runs the Tilang dam itself, with its own keepers at the gates.
c4 [slope=logging; speaker=a forestry lecturer; stance=asserts] Clear-felling above Murchok left the soil with little to hold it, a forestry lecturer said of the landslide.
c5 [dead=four-tea; speaker=an estate manager; stance=asserts] On the tea estates across the ridge, four pluckers died under a collapsed shed.
-- School will be taught in the temple.

@doc D | Tilang Hydro Plc | communique | 2026-08-31 | Stock exchange notice
d1 [dam=controlled; speaker=Tilang Hydro; stance=asserts] During extreme inflow the spillway gates were operated in line with the manual, and the structure performed as designed.
d2 [owner=province; speaker=Tilang Hydro; stance=asserts] The company recalls that the operation of the dam passed to the province in April.
d3 [slope=quake; speaker=Tilang Hydro; stance=asserts] Our instruments recorded a tremor immediately before the slide at Murchok, and geologists name it as the trigger.
d4 [sirens=before-wave; speaker=Tilang Hydro; stance=asserts] Households along the river had the siren in their ears for the better part of an hour before any water arrived.
-- Guidance for the year is under review, and the directors will report at the half-year results.
-- Holders of the company's notes may direct questions to the registrar.

@doc E | Mercy Kitchen | ngo | 2026-09-03 | Where the rice went
e1 [food=villagers; speaker=Mercy Kitchen; stance=asserts] Our rice lorries for Murchok were stopped by farmers of the next village, who felled a tree over the road and asked for a share.
e2 [dam=burst; speaker=Mercy Kitchen; stance=asserts] Cooks from our team climbed up to the dam and found a breach wide enough for a temple car, with the river running through.
e3 [sirens=late; speaker=Mercy Kitchen; stance=asserts] Every family we have fed tells of a siren that came after the flood.
e4 [mayor=fled; speaker=Mercy Kitchen; stance=asserts] With the mayor gone to relatives from Friday evening on, a barber took charge of the rescue in Murchok.
-- We serve two meals a day from a school kitchen, and spoons are in short supply.

@doc F | Provincial Radio | state agency | 2026-09-01 | Bulletin
f1 [mayor=rescuing; speaker=source; stance=asserts] Murchok's mayor, hoarse after a night in the water on Friday, was among those who hauled neighbours to safety.
f2 [food=army-block; speaker=a major; stance=asserts] A major apologised for the barrier at which his soldiers kept the rice convoy waiting.
f3 [owner=hydro; speaker=the provincial engineer; stance=asserts] The provincial engineer pointed to Tilang Hydro, in whose hands, he said, lie the gates, the keys and the duty roster of the dam.
f4 [mayor=seen-later; speaker=source; stance=asserts] On Sunday afternoon Mayor Pelden received a delegation of bankers.
-- Rain is expected to ease tomorrow.
-- The bridge at kilometre nine will open to motorcycles in the morning and to lorries when the engineers have tested it.

rel dead three-first twenty-six-later revision
rel dead three-first four-tea different_scope
rel dead twenty-six-later four-tea different_scope
rel mayor seen-later rescuing compatible
rel mayor seen-later fled compatible
claim The Tilang dam burst | A disagree | B agree | D disagree | E agree
claim The mayor of Murchok fled during the flood | B agree | C disagree | E agree | F disagree
claim Soldiers held up the rice trucks | B agree | E disagree | F agree
