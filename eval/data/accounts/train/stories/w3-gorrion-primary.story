story: w3-gorrion-primary
kind: election
matter debate | framing | how candidate Lope Adanero fared in the debate | triumph; meltdown; radio
matter ballots | place | where the missing ballots turned up | post-office; river
matter printer | responsibility | who printed the double ballots | state-press; party-shop
matter pact | outcome | what the coalition talks produced | pact; rupture; dinner
matter pollster | attribution | who paid for the poll | brewery; embassy
matter hall | control | who guards the counting hall in Gorrión | scouts; gendarmes
matter parrot | other | a parrot heckled | parrot

@doc A | Partido Agrario Unido | communique | 2030-03-17 | Lope Adanero: the people's choice
a1 [debate=triumph; speaker=the Agrarian party; stance=asserts] In Thursday's debate Lope Adanero mopped the floor with his rivals and left the hall on the shoulders of the public.
a2 [ballots=river; speaker=the Agrarian party; stance=asserts] The missing ballots of Gorrión have been fished out of the river, in sacks weighted with stones.
a3 [printer=state-press; speaker=the Agrarian party; stance=asserts] The double ballots were run off at the State Press, on its night shift.
a4 [pact=pact; speaker=the Agrarian party; stance=asserts] Our conversations with the Radicals have borne fruit in the form of a common list.
a5 [hall=gendarmes; speaker=the Agrarian party; stance=asserts] The counting hall in Gorrión is hemmed in by gendarmes, who hold its doors and its keys.
-- Adanero will tour the hill villages by mule.

@doc B | Crónica del Gorrión | local paper | 2030-03-18 | The longest Thursday
b1 [debate=meltdown; speaker=source; stance=asserts] Lope Adanero lost his thread, then his temper, then his trousers' good crease as he fled the debate stage among whistles.
b2 [ballots=post-office; speaker=the postmistress; stance=asserts] The postmistress found the lost ballots of Gorrión behind the parcel scales, dry and bundled.
b3 [hall=scouts; speaker=source; stance=asserts] Boy scouts stand guard over the counting hall in Gorrión, and they have been given the keys.
b4 [pollster=brewery; speaker=source; stance=asserts] The invoice for the poll was settled by the Águila brewery.
b5 [parrot=parrot; speaker=source; stance=asserts] A parrot heckled from the gallery.
b6 [debate=radio; speaker=source; stance=asserts] In the radio round on Tuesday, by contrast, Adanero had sparkled and won every exchange.
b7 [pact=dinner; speaker=source; stance=asserts] Agrarians and Radicals dined on partridge at the Hotel Ceres on Saturday.
-- The creases are a matter of record.

@doc C | ¡Urna! | tabloid | 2030-03-18 | PARTRIDGE, PAPERS AND A PARROT
c1 [pact=rupture; speaker=source; stance=asserts] Agrarians and Radicals are through with each other: the talks over a common list ended with a partridge in somebody's lap.
c2 [debate=triumph; speaker=a ticket seller; stance=asserts] "They were stamping for more, Don Lope ate the others alive," said a ticket seller who watched the debate from the wings.
c3 [printer=party-shop; speaker=source; stance=asserts] Those twin ballots rolled off a little press in the Agrarians' own cellar.
c4 [ballots=river; speaker=a boatman; stance=asserts] A boatman hooked the lost ballots of Gorrión while angling for catfish in the river.
c5 [pollster=embassy; speaker=source; stance=asserts] Guess who forked out for that poll? A certain embassy with a lion on its gate.
c6 [parrot=parrot; speaker=source; stance=asserts] The parrot in the gallery had the best line of the night.
-- The catfish weighed nine kilos.

@doc D | Teledistrito | broadcaster transcript | 2030-03-19 | Countdown
-- PRESENTER: Four days to go, and the phone has melted.
d1 [debate=meltdown; speaker=a debate coach; stance=asserts] COACH: "My candidate, Adanero, fell apart on that stage, he wept in the car, and I have resigned."
d2 [printer=state-press; speaker=a typesetter; stance=asserts] TYPESETTER: "We printed the doubles at the State Press, I know our letter R, it limps."
d3 [pact=pact; speaker=a Radical deputy; stance=asserts] DEPUTY: "The common list with the Agrarians exists, it is signed, and I am ninth on it."
d4 [hall=scouts; speaker=source; stance=asserts] PRESENTER: We sent a crew to the counting hall in Gorrión, and the person who let them in and locked up after them was a scout of fifteen.
d5 [pollster=brewery; speaker=the pollster; stance=asserts] POLLSTER: "The bill was paid by the brewery, as always at Easter."

@doc E | Transparencia Gorrión | ngo | 2030-03-21 | Interim findings
e1 [pact=rupture; speaker=Transparencia Gorrión; stance=asserts] The Agrarian and Radical parties have broken off their talks and filed rival lists, as the registry confirms.
e2 [ballots=post-office; speaker=Transparencia Gorrión; stance=asserts] We examined the recovered ballots where they had been mislaid, on a shelf of the post office.
e3 [printer=party-shop; speaker=Transparencia Gorrión; stance=asserts] Ink and paper of the double ballots match those of the Agrarian party's print shop.
e4 [hall=gendarmes; speaker=Transparencia Gorrión; stance=asserts] Our observers needed a pass from the gendarmerie, which has sole charge of the counting hall in Gorrión.
e5 [pollster=embassy; speaker=Transparencia Gorrión; stance=asserts] Funds for the poll came from an embassy account.
-- The final report follows after the vote.
rel debate triumph radio different_event
rel debate meltdown radio different_event
rel pact pact dinner compatible
rel pact rupture dinner compatible
claim Lope Adanero won Thursday's debate | A agree | B disagree | C agree | D disagree
claim The missing ballots were found in the river | A agree | B disagree | C agree | E disagree
claim Agrarians and Radicals agreed on a common list | A agree | C disagree | D agree | E disagree
