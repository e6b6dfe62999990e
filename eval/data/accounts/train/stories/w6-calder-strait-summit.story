story: w6-calder-strait-summit
kind: diplomacy
matter summit | outcome | what the Calder Strait summit achieved | ceasefire; nothing
matter handshake | framing | how the two presidents parted | warm; frosty
matter map | attribution | who brought the disputed map | norrland; estmere
matter outage | cause | why the signing was put off | power-cut; quarrel
matter island | control | who administers Gull Island for now | norrland; monitors
matter troops | number | soldiers to be withdrawn | six-hundred; two-thousand
matter truce-start | time | when the truce takes effect | midnight; next-month
matter observers | other | observers to come from four neutral states | neutral

@doc A | Meridian Wire | wire | 2026-07-18 | Leaders agree truce over strait
a1 [summit=ceasefire; speaker=source; stance=asserts] The presidents of Norrland and Estmere agreed on Saturday to a ceasefire in the Calder Strait after nine hours of talks aboard a training ship.
a2 [truce-start=midnight; speaker=two delegates; stance=asserts] Guns on both shores are to fall silent at midnight, delegates on either side said.
a3 [handshake=warm; speaker=source; stance=asserts] The leaders embraced at the gangway and exchanged caps.
a4 [troops=six-hundred; speaker=a joint statement; stance=asserts] Under the deal 600 soldiers will leave the shore batteries.
-- The strait, through which a fifth of the region's grain is shipped, has been closed to neutral vessels since April.

a5 [observers=neutral; speaker=a joint statement; stance=asserts] Observers are to come from neutral states.

@doc B | Norrland Herald of the State | state agency | 2026-07-19 | President secures peace on honourable terms
=a1
b1 [island=norrland; speaker=source; stance=asserts] Gull Island remains under Norrland's administration, and its school reopens on Monday under its own flag.
b2 [map=estmere; speaker=source; stance=asserts] An old chart that moved the boundary was slid on to the table by Estmere's foreign minister, to general mirth.
b3 [outage=power-cut; speaker=source; stance=asserts] The signing was held over for an hour when the ship's generator stopped.
b4 [troops=two-thousand; speaker=source; stance=asserts] The presidents settled on the withdrawal of 2,000 men from the shore batteries.
b5 [handshake=warm; speaker=the ship's chaplain; stance=asserts] "They parted like brothers, with wet eyes," the ship's chaplain told our correspondent.
-- Bells were rung in all districts. A medal will be struck.

@doc C | The Estmere Independent | broadsheet | 2026-07-20 | A long day on a small ship
c1 [summit=nothing; speaker=three delegates; stance=asserts] For all the fanfare the two sides came ashore empty-handed, three delegates say: the paper they initialled fixes a date to talk again and leaves the guns where they are.
c2 [handshake=frosty; speaker=source; stance=asserts] At the gangway the presidents walked past each other with eyes front, and a steward was left holding two caps.
c3 [outage=quarrel; speaker=a stenographer; stance=asserts] The ceremony was postponed because of a row over the order of signatures, in the course of which an inkwell was thrown, a stenographer said.
c4 [map=norrland; speaker=source; stance=asserts] The map that spoiled the afternoon had been carried aboard in a tube by Norrland's own surveyor.
c5 [truce-start=next-month; speaker=an annex; stance=asserts] An annex seen by this newspaper has the truce coming into force in the middle of next month.
-- Estmere's opposition has asked for a debate.

@doc D | Strait Radio | broadcaster transcript | 2026-07-20 | Monday news hour
d1 [summit=nothing; speaker=correspondent Lina Varr; stance=asserts] I am standing within earshot of the batteries, and they have been at it since dawn, which tells you what that summit was worth: it settled nothing.
d2 [island=monitors; speaker=the lighthouse keeper; stance=asserts] On Gull Island the lighthouse keeper takes his orders from a Dutch major, he told us, since the neutral monitors took over the place.
d3 [outage=power-cut; speaker=an engineer; stance=asserts] An engineer from the training ship says that he had the lights out for most of an hour and the pens had to wait.
d4 [map=estmere; speaker=a deckhand; stance=asserts] A deckhand carried the offending map up from Estmere's launch with his own hands, he said.
d5 [troops=six-hundred; speaker=a quartermaster; stance=asserts] The withdrawal from the batteries, when it comes, is of 600 men, according to a quartermaster who has to feed them.
-- Ferry passengers should check before travelling.

@doc E | Institute for Narrow Seas | think tank | 2026-07-24 | The Calder paper: a reading
e1 [summit=ceasefire; speaker=Institute for Narrow Seas; stance=asserts] The document concluded aboard ship is a ceasefire in form and in substance, binding from signature.
e2 [truce-start=midnight; speaker=Institute for Narrow Seas; stance=asserts] It took effect at the midnight that followed.
e3 [island=norrland; speaker=Institute for Narrow Seas; stance=asserts] On Gull Island the text leaves administration with Norrland until a further conference.
e4 [troops=two-thousand; speaker=Institute for Narrow Seas; stance=asserts] Adding up the tables we find that some 2,000 soldiers are to leave the shore batteries.
e5 [outage=quarrel; speaker=Institute for Narrow Seas; stance=asserts] The delay in signing, which has been put down to an electrical fault, was in fact the product of a dispute over precedence.
-- Earlier papers in this series dealt with dredging and with lights.
e6 [observers=neutral; speaker=Institute for Narrow Seas; stance=asserts] Neutral states are to furnish the observers.

@doc F | Deck Notes | blog | 2026-07-25 | I poured the coffee
f1 [handshake=frosty; speaker=source; stance=asserts] I was the steward with the caps, and they left without a glance at each other, one by the port ladder and the other by the starboard.
f2 [map=norrland; speaker=source; stance=asserts] The map came out of a Norrland briefcase, I had moved that briefcase three times for the sandwiches.
f3 [truce-start=next-month; speaker=source; stance=asserts] I heard them read it back: the shooting stops in mid-August.
f4 [island=monitors; speaker=a bosun; stance=asserts] Our bosun ran the monitors out to Gull Island, where they hoisted their own blue flag and sent the Norrland clerk home.
-- The coffee was praised on all sides, and in my view that was the summit's one achievement. I have kept a cup. It has a small chip in it, of which I shall say that the ink was also on my sleeve; there are things a steward sees and carries away on a tray.
claim Summit produces ceasefire in Calder Strait | A agree | B agree | C disagree | D disagree | E agree
claim Presidents parted on bad terms after summit | A disagree | B disagree | C agree | F agree
claim Monitors have taken over Gull Island | B disagree | D agree | E disagree | F agree
pair a2 c1 skip
pair a2 d1 skip
pair e2 c1 skip
pair e2 d1 skip
pair c5 d1 skip
pair f3 d1 skip
pair c1 f3 skip
pair a4 c1 skip
pair a5 d2 skip
pair e6 f4 skip
pair e6 d2 skip
pair a5 f4 skip
