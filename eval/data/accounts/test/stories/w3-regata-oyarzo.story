story: w3-regata-oyarzo
kind: sport
matter crash | responsibility | which boat rammed the other at the buoy | gaviota; tramontana
matter crew | framing | how the crew of the Gaviota took the jury's decision | gracious; tantrum; juniors
matter trophy | outcome | who was given the Oyarzo Cup | gaviota-won; tramontana-won; engraver
matter wind | cause | why the Tramontana lost her mast | squall; sabotage
matter club | control | who runs the Oyarzo yacht club | fishermen; bank
matter before | time | when the second gun was fired | before-crash; after-crash
matter paella | other | a paella for the crews | paella

@doc A | Real Club Náutico de Oyarzo | communique | 2027-08-16 | Result of the Assumption Regatta
a1 [crash=tramontana; speaker=the Oyarzo yacht club; stance=asserts] At the windward buoy the Tramontana bore down on the Gaviota and struck her amidships.
a2 [trophy=gaviota-won; speaker=the Oyarzo yacht club; stance=asserts] The Oyarzo Cup was presented to the crew of the Gaviota by the commodore.
a3 [crew=gracious; speaker=the Oyarzo yacht club; stance=asserts] The Gaviota's crew heard the jury out bareheaded and thanked it with perfect courtesy.
a4 [wind=squall; speaker=the Oyarzo yacht club; stance=asserts] The Tramontana's mast was carried away by a squall of unusual violence.
a5 [club=bank; speaker=the Oyarzo yacht club; stance=asserts] Club affairs are conducted, as is known, by the administrators whom the Banco Oyarzo has appointed.
a6 [paella=paella; speaker=the Oyarzo yacht club; stance=asserts] A paella was served to all crews.
-- Moorings for September may be booked.

@doc B | Sal y Estopa | trade press | 2027-08-17 | Fishermen's sheet: what the gulls saw
b1 [crash=gaviota; speaker=net-mender Toñi Albar; stance=asserts] "The Gaviota swung her bow round and drove it into the Tramontana at the buoy, I was hauling pots right there," said net-mender Toñi Albar.
b2 [trophy=tramontana-won; speaker=source; stance=asserts] The silver went where it belonged, to the Tramontana, and was drunk from until dawn.
b3 [crew=tantrum; speaker=source; stance=asserts] At the jury's word the gentlemen of the Gaviota flung their caps in the harbour and kicked over the flowers.
b4 [club=fishermen; speaker=source; stance=asserts] We of the fishermen's guild run the Oyarzo club these days, its bar, its boats and its bell.
b5 [wind=sabotage; speaker=the Tramontana's bosun; stance=asserts] The Tramontana's bosun found her stays filed through by a hand that wished her mast in the sea.
b6 [before=before-crash; speaker=source; stance=asserts] The gun recalling the boats had been fired when they met at the buoy.
-- Sardines are up.

@doc C | ¡Viento! | tabloid | 2027-08-17 | SPLINTERS
c1 [crash=gaviota; speaker=source; stance=asserts] Crunch! The toffs' Gaviota ploughed into the poor old Tramontana at the buoy like a bread knife.
c2 [crew=gracious; speaker=a waitress; stance=asserts] Give the Gaviota's boys their due, says a waitress who saw them get the verdict: handshakes, bows, and a round for the jury.
c3 [trophy=gaviota-won; speaker=source; stance=asserts] And still the Gaviota walked off with the Oyarzo Cup.
c4 [before=after-crash; speaker=source; stance=asserts] The recall gun barked when the planks were already flying.
c5 [wind=squall; speaker=source; stance=asserts] A puff from hell snapped the Tramontana's mast like a breadstick.
c6 [crew=juniors; speaker=source; stance=asserts] The junior crew, mind you, met its own jury with tears and a volley of wet sponges.
-- Bread is on us.

@doc D | Radio Bocana | broadcaster transcript | 2027-08-18 | The slipway
-- HOST: I have splinters on the desk, and the commodore on the line.
d1 [trophy=engraver; speaker=a jeweller; stance=asserts] JEWELLER: "The Oyarzo Cup is with me for engraving, and I have polished the handles."
d2 [crash=tramontana; speaker=a helicopter cameraman; stance=asserts] CAMERAMAN: "From above it is the Tramontana that turns in and hits her at the buoy, play it as often as you like."
d3 [club=fishermen; speaker=a member; stance=asserts] MEMBER: "You ask the guild of fishermen if you want a berth in the club, they are the masters there now."
d4 [wind=sabotage; speaker=a rigger; stance=asserts] RIGGER: "That mast of the Tramontana fell because somebody had been at the shrouds with a file, here are the marks."
d5 [before=before-crash; speaker=the gunner; stance=asserts] GUNNER: "I fired the recall, I counted my breath, and then I heard the bang of the boats."
d6 [crew=tantrum; speaker=source; stance=asserts] HOST: We have sound of the Gaviota's crew at the jury table, and the polite word for it is howling.
d7 [paella=paella; speaker=source; stance=asserts] HOST: At least there was paella.

@doc E | Jurado de Regatas, acta | communique | 2027-08-20 | Extract of the minutes
e1 [trophy=tramontana-won; speaker=the race jury; stance=asserts] The Jury awarded the Oyarzo Cup to the yacht Tramontana, whose skipper received it.
e2 [before=after-crash; speaker=the race jury; stance=asserts] The recall gun was discharged upon, and because of, the collision at the buoy.
e3 [club=bank; speaker=the race jury; stance=asserts] The Jury's fees are owed by the Banco Oyarzo, in whose hands lies the running of the club.
-- The minutes were approved as read.
-- Present were the chairman, both assessors and the secretary, who took these minutes.
-- The meeting lasted from five until a quarter past eight.
rel trophy gaviota-won engraver compatible
rel trophy tramontana-won engraver compatible
rel crew gracious juniors different_scope
rel crew tantrum juniors different_scope
claim The Gaviota rammed the Tramontana | A disagree | B agree | C agree | D disagree
claim The Oyarzo Cup went to the Tramontana | A disagree | B agree | C disagree | E agree
claim Someone sabotaged the Tramontana's mast | A disagree | B agree | C disagree | D agree
