story: w5-danau-monster
kind: rumour
matter beast | identity | what surfaced in Lake Sibayu | crocodile; logs
matter swimmer | outcome | what became of the missing swimmer | found; drowned; search
matter film | attribution | who made the film | angler; hotel
matter boats | framing | how the boatmen reacted | shrug; terror
matter wave | cause | what made the wave at the pier | quake; barge
matter sale | responsibility | who spread the tale | agency; schoolboys
matter old | other | the crocodile caught in 2018 | croc2018

@doc A | Sibayu Lake Tourism Board | communique | 2027-08-12 | The lake is safe
a1 [beast=logs; speaker=Tourism Board; stance=asserts] What visitors photographed in Lake Sibayu last week was a raft of teak logs that had come loose upriver.
a2 [boats=shrug; speaker=Tourism Board; stance=asserts] Boatmen on Lake Sibayu are plying their trade as ever and smile at the story.
a3 [swimmer=found; speaker=Tourism Board; stance=asserts] The bather reported missing on Saturday turned up in good health at a cousin's house across the lake.
a4 [sale=schoolboys; speaker=Tourism Board; stance=asserts] The tale of a monster was put about by schoolboys from the hostel.
-- The lantern regatta will be held as planned.
-- Swimming is permitted at all marked beaches, and life rings have been repainted.

@doc B | Lakeside Hotels Quarterly | trade press | 2027-08-20 | Monster brings bookings
b1 [sale=agency; speaker=a hotelier; stance=asserts] An advertising agency cooked up the monster and fed it to reporters, said a hotelier who had been offered a share in the campaign.
b2 [film=hotel; speaker=a hotelier; stance=asserts] The film of the monster was made by the Lotus Hotel's own cameraman with a mop and a fishing line.
b3 [boats=terror; speaker=a jetty owner; stance=asserts] Boatmen are so frightened that they have pulled their craft up onto the grass, and a jetty owner is refunding tickets.
b4 [wave=barge; speaker=a jetty owner; stance=asserts] The wave that drenched the pier was the wash of a gravel barge going too fast.
-- Occupancy stood at eighty-one per cent.
b5 [old=croc2018; speaker=source; stance=asserts] A crocodile was in fact caught in the lake in 2018 and now lives in a zoo.

@doc C | Sibayu Pos | local paper | 2027-08-14 | Teeth, ripples and a towel
c1 [beast=crocodile; speaker=a park ranger; stance=asserts] A park ranger identified the shape in Lake Sibayu as a grown estuarine crocodile by its tail and its yawn.
c2 [swimmer=drowned; speaker=the water police; stance=asserts] Water police brought the body of the missing bather ashore on Thursday, and his wife knew the towel.
c3 [film=angler; speaker=a retired postman; stance=asserts] The film was shot by a retired postman who was out for carp, as he proved to us with his telephone.
c4 [wave=quake; speaker=the geological service; stance=asserts] A small earthquake under the lake pushed the wave over the pier, the geological service says.
-- The town clock has been stopped since June.
c5 [boats=terror; speaker=source; stance=asserts] At the ferry steps on Friday the boatmen prayed aloud and left their oars where they had dropped them.

@doc D | Water Police, Sibayu Station | communique | 2027-08-13 | Notice
d1 [swimmer=search; speaker=Water Police; stance=asserts] A search for a bather missing since Saturday was carried out between the pier and the reed bed.
d2 [sale=agency; speaker=Water Police; stance=asserts] The rumour of a monster has been traced to the servers of an advertising agency in the capital.
d3 [wave=barge; speaker=Water Police; stance=asserts] The master of a barge has been fined for the bow wave that struck the pier.
d4 [beast=logs; speaker=Water Police; stance=asserts] Officers towed the supposed monster to the bank, where it was found to be timber lashed with rattan.
-- Boats must carry lights after dusk.
d5 [film=angler; speaker=Water Police; stance=asserts] The author of the film, an elderly angler, came forward of his own accord and has been thanked.

@doc E | Grandmother Ina's Kitchen | blog | 2027-08-16 | My cousin saw its eyes
e1 [beast=crocodile; speaker=a cousin; stance=asserts] My cousin Tari, who guts fish for a living and knows a jaw when she sees one, says it was a crocodile that rose beside her boat.
e2 [sale=schoolboys; speaker=source; stance=asserts] The monster nonsense, with the three humps, came from the hostel boys, who charged a coin to tell it.
e3 [wave=quake; speaker=source; stance=asserts] My pots danced on their hooks a breath before the wave came over the pier, and so I know it was the earth that pushed it.
e4 [film=hotel; speaker=a niece; stance=asserts] My niece makes beds at the Lotus Hotel and held the lamp while they filmed that thing in the service pond.
e5 [boats=shrug; speaker=source; stance=asserts] As for our boatmen, they played cards at the steps all week and laughed at the city people.
-- Next week: how to smoke an eel.
e6 [swimmer=found; speaker=source; stance=asserts] The poor lost swimmer ate a bowl of my noodles on Wednesday and asked for the recipe.

@doc F | Sibayu Pos | local paper | 2027-08-18 | A funeral and a correction
f1 [swimmer=drowned; speaker=the parish; stance=asserts] The bather whom Lake Sibayu took was laid to rest on Tuesday, with the water police as bearers.
=d3
=d4
f2 [old=croc2018; speaker=source; stance=asserts] Older readers will recall the real crocodile of nine years ago, which had eaten ducks at the hotel pier.
-- The town clock is to be repaired by Christmas.
-- The parish hall was too small for all who came, and many stood on the lawn in the drizzle.
-- This newspaper's earlier report on the shape in the lake relied on one ranger.

rel swimmer search found compatible
rel swimmer search drowned compatible
pair a1 b5 different_event
pair a1 f2 different_event
pair c1 b5 different_event
pair c1 f2 different_event
pair a2 c5 skip
pair b2 d4 skip
pair b2 e2 skip
pair d4 e2 skip
pair b2 e1 skip
pair b2 c1 skip
pair a4 e1 skip
pair a4 c1 skip
pair e2 c1 skip
pair e4 c1 skip
pair e4 d4 skip
pair e4 a1 skip
pair b2 a1 skip
pair e2 a1 skip
pair b1 a1 skip
pair b1 d4 skip
pair d2 c1 skip
pair d2 e1 skip
pair b1 c1 skip
pair b1 e1 skip
pair c3 d4 skip
claim A crocodile surfaced in Lake Sibayu | A disagree | C agree | D disagree | E agree
claim The missing swimmer has drowned | A disagree | C agree | E disagree | F agree
claim The Lotus Hotel faked the film | B agree | C disagree | D disagree | E agree
