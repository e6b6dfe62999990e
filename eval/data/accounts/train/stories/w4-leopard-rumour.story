story: w4-leopard-rumour
kind: rumour
matter beast | identity | what killed the goats of Okumba | leopard; dogs; unsure; pela
matter child | denial | whether a child was carried off | yes; no
matter circus | responsibility | who let the animal loose | zoo; hotel
matter hunter | framing | how hunter Obed Tamba met the beast | shot-it; ran-home
matter photo | place | where the photograph was taken | okumba; abroad
matter school | cause | why the school closed | fear; roof
matter goats | number | goats killed | night-one; week
matter drum | other | drums at night | drums

@doc A | Okumba Forward | blog | 2027-08-09 | It is a leopard and it is hungry
a1 [beast=leopard; speaker=source; stance=asserts] A leopard is taking the goats of Okumba; I have seen its spots by torchlight.
a2 [child=yes; speaker=source; stance=asserts] On Friday it lifted a child from a mat and carried it into the cassava.
a3 [circus=zoo; speaker=source; stance=alleges] The animal slipped out of the governor's private zoo, where the fence was mended with string.
a4 [photo=okumba; speaker=source; stance=asserts] The photograph going round was taken from the water tower of Okumba by my neighbour.
a5 [goats=night-one; speaker=source; stance=asserts] Eleven goats died on the first night.
a6 [hunter=shot-it; speaker=source; stance=asserts] Old Obed Tamba put a ball through its shoulder and followed the blood as far as the stream.
-- Keep your doors barred and your fires high.
-- I will post again if I live.

@doc B | Okumba Prefecture | communique | 2027-08-10 | To the population
b1 [beast=dogs; speaker=Okumba Prefecture; stance=asserts] The losses among goats in Okumba are the work of a pack of stray dogs.
b2 [child=no; speaker=Okumba Prefecture; stance=denies] No child is missing in Okumba.
b3 [school=roof; speaker=Okumba Prefecture; stance=asserts] The school has been closed for some days so that its roof can be repaired.
b4 [photo=abroad; speaker=Okumba Prefecture; stance=asserts] The picture in circulation comes from a game reserve on the far side of the continent.
b5 [drum=drums; speaker=source; stance=asserts] Drumming at night is to be kept within reason.
-- A vaccination of dogs begins on Monday at the cattle dip.
-- Owners should bring a rope.
-- The fee for the vaccination is waived this year.

@doc C | Radio Forêt | broadcaster transcript | 2027-08-10 | The village switchboard
c1 [hunter=ran-home; speaker=Tamba's wife; stance=asserts] Obed's wife chuckles down the line: her hero dropped his gun at the first growl and was under the bed before the kettle boiled.
c2 [beast=unsure; speaker=a game scout; stance=doubts] A game scout measured the tracks in Okumba and would rather wait for better ones before he puts a name to them.
c3 [circus=hotel; speaker=a gardener; stance=alleges] A gardener says the Hotel Baobab kept a big cat behind the laundry for its guests, and that its cage is empty.
c4 [school=fear; speaker=a teacher; stance=asserts] A teacher explains that the school shut because parents were too scared to let the children walk.
c5 [child=no; speaker=the midwife; stance=denies] The midwife knows every baby by name and has none unaccounted for.
-- Our reporter stayed in the car.
-- We return after this song.

@doc D | The Interior Gazette | local paper | 2027-08-13 | Goats, growls and gossip
d1 [beast=leopard; speaker=a veterinary; stance=asserts] Bite marks on the throats of the Okumba goats match the jaw of a leopard, according to the veterinary.
d2 [photo=okumba; speaker=source; stance=asserts] Behind the animal in the picture one can make out the mission bell and the crooked palm, both landmarks of Okumba.
d3 [hunter=shot-it; speaker=two sons; stance=asserts] Two sons of Obed Tamba held the lamp while their father fired and heard the creature scream.
d4 [school=roof; speaker=source; stance=asserts] Carpenters were nailing sheets on the school on Thursday, the reason for its closure.
d5 [goats=week; speaker=source; stance=asserts] The week's tally is 26 goats.
d6 [drum=drums; speaker=source; stance=asserts] Drums are beaten until dawn.
-- The council meets on the matter on Tuesday.
d7 [beast=pela; speaker=the veterinary; stance=asserts] The goats killed at Pela in 2024 had been the victims of stray dogs, according to the veterinary.

@doc E | Fact & Forest | ngo | 2027-08-15 | Verdict: the Okumba beast
e1 [beast=dogs; speaker=source; stance=asserts] Hairs pulled from the wounds belong to domestic dogs, and so the Okumba leopard dissolves.
e2 [photo=abroad; speaker=source; stance=asserts] We found the original of the leopard picture in a holiday album made in another country.
e3 [circus=zoo; speaker=a keeper; stance=asserts] A keeper at the governor's menagerie admits that a young leopard got out through the duck gate in July.
e4 [school=fear; speaker=the school log; stance=asserts] The school log gives "panic among families" as the ground for shutting.
e5 [circus=hotel; speaker=a former waiter; stance=alleges] A former waiter at the Baobab maintains that it was the hotel's pet that went over the wall.
e6 [hunter=ran-home; speaker=a drinking companion; stance=asserts] At the palm-wine stall, a companion of Tamba told us that the hunter fled at full tilt.
e7 [child=yes; speaker=an aunt; stance=alleges] One aunt still mourns a little girl whom, she says, the beast bore away in its jaws.
-- Our verdicts are reviewed when new evidence comes in.
rel beast unsure leopard compatible
rel beast unsure dogs compatible
rel goats night-one week revision
pair a3 b1 skip
pair a3 e1 skip
pair e3 b1 skip
pair c3 b1 skip
pair c3 e1 skip
pair e5 b1 skip
pair a4 e1 skip
pair d2 e1 skip
pair d2 b1 skip
pair a4 b1 skip
pair a6 b1 skip
pair a6 e1 skip
pair d3 b1 skip
pair d3 e1 skip
pair e7 b1 skip
pair a2 b1 skip
pair a2 e1 skip
pair b4 a1 skip
pair a1 e2 skip
rel beast pela unsure different_event
rel beast pela dogs different_event
rel beast pela leopard different_event
claim A leopard killed the goats of Okumba | A agree | B disagree | C discuss | D agree | E disagree
claim The leopard photograph was taken in Okumba | A agree | B disagree | D agree | E disagree
claim A child was carried off in Okumba | A agree | B disagree | C disagree | E discuss
