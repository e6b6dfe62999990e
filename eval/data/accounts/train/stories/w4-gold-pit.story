story: w4-gold-pit
kind: police
matter pit | framing | how the diggers left the Sabari gold pit | packed-up; driven; sabari-west
matter blast | cause | what exploded | mercury-still; grenade
matter gold | control | who holds the gold taken from Sabari | treasury; colonel
matter body | identity | who the dead man is | foreman; spy
matter order | time | when the expulsion order was read out | before; after
matter camp | responsibility | who burned the huts | police; diggers
matter people | number | people expelled | first; later
matter river | other | the river | red

@doc A | Mines Police Unit | communique | 2027-04-02 | End of illegal digging at Sabari
a1 [pit=packed-up; speaker=Mines Police; stance=asserts] The occupants of the Sabari pit folded their tarpaulins and moved off in good humour once they had been shown the law.
a2 [blast=mercury-still; speaker=Mines Police; stance=asserts] The bang heard at Sabari was a mercury still that overheated.
a3 [gold=treasury; speaker=Mines Police; stance=asserts] All gold recovered at Sabari lies in the vault of the Treasury.
a4 [order=before; speaker=Mines Police; stance=asserts] The order was read aloud in three languages ahead of the operation.
a5 [camp=diggers; speaker=Mines Police; stance=asserts] Departing diggers put a match to their own huts, as is their custom.
a6 [people=first; speaker=Mines Police; stance=asserts] By Friday 900 persons had been cleared.
-- The Unit has been equipped with new boots.
-- Mining permits may be sought at the district office.

@doc B | Wash & Pan | blog | 2027-04-03 | How I lost my sieve
b1 [pit=driven; speaker=source; stance=asserts] We ran out of the Sabari pit like rats from a granary, with batons on our backs.
b2 [blast=grenade; speaker=source; stance=asserts] A policeman pulled the pin and rolled the thing down the ladder shaft at Sabari; I saw its green belly.
b3 [gold=colonel; speaker=source; stance=alleges] Colonel Ousseni's driver carried the dust of Sabari to the colonel's house in a baby's bath.
b4 [body=foreman; speaker=source; stance=asserts] The dead man was Modou, our foreman, who weighed for everyone and cheated none.
b5 [order=after; speaker=source; stance=asserts] They got round to reading the paper when the huts were already flat.
b6 [river=red; speaker=source; stance=asserts] The river ran red with laterite.
-- I write from my uncle's shop.

@doc C | Artisanal Mining Watch | ngo | 2027-04-06 | Field visit to Sabari
c1 [camp=police; speaker=source; stance=asserts] The huts of Sabari were fired by the police, who went down the rows with a torch of rags.
c2 [body=foreman; speaker=source; stance=asserts] Relatives identified the deceased as the pit's foreman by the ring on his toe.
c3 [blast=mercury-still; speaker=source; stance=asserts] Fragments at Sabari belong to a home-made retort used for mercury, whose lid had burst.
c4 [gold=treasury; speaker=the Treasury's vault keeper; stance=asserts] The vault keeper let us see the sealed tins from Sabari on his shelf.
c5 [people=later; speaker=source; stance=asserts] A week on, 2,300 people have been displaced from the pit.
c6 [order=before; speaker=source; stance=asserts] Witnesses agree that a loudhailer had announced the clearance the evening before it began.
-- We thank the drivers.

@doc D | The Savane Post | broadsheet | 2027-04-08 | Gold, fire and a missing bath
d1 [pit=packed-up; speaker=a cook; stance=asserts] "It was like the end of a market day, folks tied their bundles and waved," said a woman who cooked at Sabari.
d2 [camp=diggers; speaker=a surveyor; stance=asserts] From the ridge a surveyor watched young diggers run from roof to roof with burning straw, so that the police should have nothing.
d3 [body=spy; speaker=an intelligence officer; stance=asserts] The man killed at Sabari was working for the neighbouring country's intelligence, an officer of the service disclosed.
d4 [gold=colonel; speaker=a goldsmith; stance=asserts] A goldsmith has been melting Sabari dust for the colonel at night, on the colonel's own scales.
d5 [blast=grenade; speaker=a bomb technician; stance=asserts] The bomb technician who swept Sabari keeps the lever of the grenade in a matchbox.
d6 [river=red; speaker=source; stance=asserts] Below the pit the river is the colour of brick.
-- The pit is forty metres deep and leans to the east.
d7 [pit=sabari-west; speaker=source; stance=asserts] From the smaller pit at Sabari West the diggers were chased with batons the week before.

@doc E | Radio Savane | broadcaster transcript | 2027-04-09 | Evening magazine
e1 [order=after; speaker=an elder; stance=asserts] An elder who can read was handed the expulsion order as smoke was already rising over Sabari.
e2 [pit=driven; speaker=a nurse; stance=asserts] A nurse has been stitching scalps ever since, and they tell her they were beaten up the ladders of the Sabari pit.
e3 [camp=police; speaker=a schoolboy; stance=asserts] A schoolboy counts off the badge numbers of those who lit the thatch.
e4 [body=spy; speaker=the dead man's landlord; stance=asserts] The dead man's landlord opened his trunk and found a radio, three passports and a codebook: a spy, he says, and late with the rent.
e5 [people=later; speaker=source; stance=asserts] More than two thousand have now been pushed out.
-- The last bus to the junction leaves at six.
rel people first later revision
pair c1 a1 skip
pair b5 a5 skip
pair b5 d2 skip
pair a1 e3 skip
pair b5 c1 skip
pair e1 c1 skip
pair b1 c1 skip
rel pit sabari-west driven different_scope
rel pit sabari-west packed-up different_scope
claim Police drove the diggers out by force | A disagree | B agree | D disagree | E agree
claim A grenade exploded at Sabari | A disagree | B agree | C disagree | D agree
claim The Sabari gold is in the Treasury vault | A agree | B disagree | C agree | D disagree
