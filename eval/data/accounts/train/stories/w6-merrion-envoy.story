story: w6-merrion-envoy
kind: diplomacy
matter lorne | other | the expulsion of an earlier envoy | lorne
matter recall | framing | how Ambassador Vane left Merrion | expelled; rotation
matter bag | identity | what was in the diplomatic bag | cheese; transmitters
matter insult | attribution | who called the president a puppet | ambassador; parody
matter spill | cause | why the dinner was cut short | illness; quarrel
matter beach | place | where the patrol boats met | merrion-waters; high-sea
matter hotline | outcome | whether the hotline talks settled the patrols | settled; broke-off
matter first-ram | responsibility | which patrol boat rammed the other | merrion; ellan
matter consulate | control | who guards the consulate | marines; city-police
matter visas | other | visa office closed | closed

@doc A | Merrion Press Bureau | state agency | 2026-05-22 | Ellan envoy ordered out
a1 [recall=expelled; speaker=source; stance=asserts] Ambassador Giles Vane of Ellan was declared unwelcome on Friday and put on the noon ferry.
a2 [bag=transmitters; speaker=the customs service; stance=asserts] Customs officers found short-wave transmitters in a pouch marked as diplomatic mail.
a3 [insult=ambassador; speaker=source; stance=asserts] Mr Vane had described the President as a puppet, in his own voice, at a reception.
a4 [first-ram=ellan; speaker=the coast guard; stance=asserts] On Wednesday an Ellan patrol boat drove her bow into the cutter Sheldrake.
a5 [beach=merrion-waters; speaker=the coast guard; stance=asserts] This took place well within Merrion's territorial sea, off Cormorant Rocks.
-- Citizens are advised against travel to Ellan.
a6 [consulate=city-police; speaker=source; stance=asserts] The Ellan consulate is under the protection of the city police.

@doc B | Ellan Ministry for External Relations | communique | 2026-05-22 | Change of ambassador in Merrion
b1 [recall=rotation; speaker=Ellan Ministry; stance=asserts] Ambassador Vane has come to the end of his posting and returns for consultations, as envisaged in the spring list of appointments.
b2 [bag=cheese; speaker=Ellan Ministry; stance=asserts] The bag that was opened, in breach of convention, held a consignment of cheese for the national day.
b3 [insult=parody; speaker=Ellan Ministry; stance=asserts] The remark about a puppet comes from a satirical programme whose presenter imitates Mr Vane.
b4 [first-ram=merrion; speaker=Ellan Ministry; stance=asserts] The cutter Sheldrake turned across our vessel Guillemot and struck her amidships.
b5 [consulate=marines; speaker=Ellan Ministry; stance=asserts] Our consulate is guarded by Ellan marines, who have been on the door since Wednesday night.
-- The Ministry looks forward to good relations.

@doc C | Strait & Sound | broadsheet | 2026-05-24 | A dinner, a bag, a bow wave
c1 [spill=quarrel; speaker=guests; stance=asserts] The dinner that preceded it all ended at the fish course, guests say, when the foreign minister and the ambassador fell to shouting about dredging.
c2 [recall=expelled; speaker=source; stance=asserts] Vane was given until noon to be gone, and his dog followed on a later boat.
c3 [hotline=settled; speaker=officers on both sides; stance=asserts] Over the hotline the two navies have since agreed a line between their patrols, officers on both sides confirm.
c4 [first-ram=merrion; speaker=a yachtsman; stance=asserts] A yachtsman with a camera recorded the Merrion boat put her helm over and run straight into the other.
c5 [beach=high-sea; speaker=a yachtsman; stance=asserts] By his chart it was on the high sea, outside either state's limits.
c6 [bag=transmitters; speaker=a customs broker; stance=asserts] The bag, a customs broker swears, hummed; inside were radios, wrapped in a cheesecloth.
-- The strait is eleven miles wide at its narrowest.

@doc D | Ferryman's Weekly | trade press | 2026-05-29 | Sailings normal despite spat
d1 [recall=rotation; speaker=source; stance=asserts] Mr Vane travelled with us as a private passenger at the close of his four-year term, having booked in February, and was piped aboard by the harbour band.
d2 [beach=merrion-waters; speaker=a ferry master; stance=asserts] Our master, who passed within hail, fixes the collision off Cormorant Rocks, in Merrion's own waters.
d3 [hotline=broke-off; speaker=port captains; stance=asserts] Port captains were told that the navies' telephone talks had ended with a receiver slammed down and patrols going on as before.
d4 [spill=illness; speaker=a caterer; stance=asserts] As to the famous dinner, it was stopped by bad mussels, says the caterer, who was ill himself.
-- Bunkers at Merrion are a little cheaper.
d5 [visas=closed; speaker=source; stance=asserts] The visa office remains shut.

@doc E | Straitside FM | broadcaster transcript | 2026-05-25 | Monday magazine
e1 [insult=parody; speaker=comic Dilly Marsh; stance=asserts] Comic Dilly Marsh came in to say sorry: it was she who did the puppet line, with the ambassador's lisp, on a late show.
e2 [consulate=marines; speaker=reporter Ken Orme; stance=asserts] I walked past the consulate, where two large marines with Ellan flashes on their shoulders moved me along.
e3 [first-ram=ellan; speaker=a deckhand; stance=asserts] The Sheldrake's deckhand told me that the Ellan boat came at them from dead astern and climbed their rail.
e4 [hotline=settled; speaker=reporter Ken Orme; stance=asserts] The good news is that the line between the two admirals has worked, and there is a deal on who sails where.
e5 [bag=cheese; speaker=a warehouseman; stance=asserts] A man in the bonded warehouse reported that he had eaten some of the evidence, and it was a mild blue.
-- Here is the lifeboat choir.

@doc F | The Quiet Consul | blog | 2026-05-30 | Forty years in other people's hallways
f1 [spill=quarrel; speaker=source; stance=asserts] I was at that table, third from the salt, and it broke up because two grown men could not discuss silt without thumping it.
f2 [insult=ambassador; speaker=source; stance=asserts] Giles did say it, alas, between the soup and the fish: "your president is a puppet, and I have met the hand."
f3 [beach=high-sea; speaker=source; stance=asserts] The boats bumped out in the open strait, in nobody's waters, as such boats always do.
f4 [consulate=city-police; speaker=source; stance=asserts] At my old consulate the door is minded by two constables from the city force, one of whom is learning the oboe.
f5 [hotline=broke-off; speaker=a friend in the navy; stance=asserts] A friend in the navy tells me that the admirals' call got as far as the weather and then collapsed.
f6 [spill=illness; speaker=the foreign minister's wife; stance=asserts] The minister's wife maintains to this day that it was the mussels that sent us home.
f8 [lorne=lorne; recall=expelled; speaker=source; stance=asserts] An earlier envoy of Ellan, Hetty Lorne, was sent packing from Merrion in the year of the oil spill.
-- My memoirs have yet to find a publisher.
f7 [visas=closed; speaker=source; stance=asserts] The visa window has its blind down.
claim Merrion expels Ellan's ambassador | A agree | B disagree | C agree | D disagree
claim Radio transmitters found in diplomatic bag | A agree | B disagree | C agree | E disagree
claim Ellan patrol boat rammed Merrion cutter | A agree | B disagree | C disagree | E agree
pair f8 a1 different_event
pair f8 b1 different_event
pair f8 c2 different_event
pair f8 d1 different_event
