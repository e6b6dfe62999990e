story: w1-teleki-bathhouse
kind: local council
matter vote | outcome | what the council decided on the bathhouse | sold; kept
matter buyer | identity | who is behind the bid | spa; mosaic
matter session | framing | the council session | businesslike; farce
matter mayor | attribution | what Mayor Tsira Havel wants | sale; retain
matter boiler | cause | why the bathhouse closed in winter | boiler; arrears
matter petition | number | signatures on the petition | three; eight
matter roof | framing | what the work on the roof is | restoration; demolition
matter bus | other | the route of bus four changes | bus

@doc A | Teleki Town Chronicle | local paper | 2027-11-25 | Council sells the sulphur baths
a1 [vote=sold; speaker=source; stance=asserts] After an evening of speeches, Teleki's councillors agreed on Wednesday to part with the municipal sulphur baths.
a2 [session=businesslike; speaker=source; stance=asserts] The sitting ran to the clock, with speakers heard in order and the gallery attentive.
a3 [buyer=spa; speaker=source; stance=asserts] The purchaser is a chain of spa hotels with a head office on the coast.
a4 [petition=three; speaker=the clerk; stance=asserts] A petition against the sale had gathered 3,100 signatures, the clerk reported.
a5 [mayor=sale; speaker=Mayor Tsira Havel; stance=asserts] Mayor Tsira Havel said she favoured the sale, since the town lacked the means to run a bathhouse.
a6 [roof=restoration; speaker=source; stance=asserts] Tilers are at work on the eastern dome, putting back the glazed tiles lost in the spring storms.
a7 [bus=bus; speaker=source; stance=asserts] Bus four will run along Mill Street while the square is repaved.
-- The next ordinary meeting is set for 9 December.

@doc B | Friends of the Teleki Baths | ngo | 2027-11-26 | The baths stay ours
b1 [vote=kept; speaker=source; stance=asserts] We were in the chamber when the motion fell: the baths remain the property of the town.
b2 [session=farce; speaker=source; stance=asserts] Councillors shouted over one another, the microphone was fought for like a trophy, and the chairman lost the agenda under somebody's coat.
b3 [mayor=retain; speaker=Tsira Havel; stance=asserts] Mayor Havel told our delegation that she would keep the baths municipal as long as she held office.
b4 [petition=eight; speaker=source; stance=asserts] Eight thousand people signed our petition.
b5 [roof=demolition; speaker=source; stance=asserts] Meanwhile wreckers have begun to pull the eastern dome apart, and cartloads of brick leave the yard every morning.
b6 [boiler=arrears; speaker=source; stance=asserts] The baths stood cold last winter because the town hall let the gas bill lie until the supplier turned the tap.
b7 [bus=bus; speaker=source; stance=asserts] Those coming to our open day by bus four should get off in Mill Street.

@doc C | Free Teleki | blog | 2027-11-26 | Who is Mosaic Nine?
c1 [buyer=mosaic; speaker=source; stance=asserts] The company bidding for the baths is a letterbox called Mosaic Nine, owned by the deputy mayor's brother-in-law.
c2 [session=farce; speaker=source; stance=asserts] Wednesday's sitting had everything but a trapeze: howling, a thrown inkwell, and a recess because somebody had eaten the ballot slips.
c3 [vote=sold; speaker=source; stance=asserts] At the end of it hands went up, the bid was accepted and our baths were gone.
c4 [boiler=boiler; speaker=the stoker; stance=asserts] The stoker tells me that the winter closure came from a burst boiler, pure and simple.
c5 [mayor=sale; speaker=source; stance=asserts] Havel has been pushing the sale since spring, and her own notes for the council call it overdue.
c6 [roof=demolition; speaker=source; stance=asserts] The men on the eastern dome have crowbars, and they are taking the thing down.

@doc D | Teleki Municipality | communique | 2027-11-26 | Clarification by the press office
d1 [vote=kept; speaker=press office; stance=asserts] In Wednesday's vote the council decided in favour of continued municipal ownership of the sulphur baths.
d2 [session=businesslike; speaker=press office; stance=asserts] Debate was conducted calmly and in full accordance with the rules of procedure.
d3 [boiler=arrears; speaker=press office; stance=asserts] Last winter's interruption arose when the gas supplier cut off the baths over unpaid accounts inherited from an earlier administration.
d4 [roof=restoration; speaker=press office; stance=asserts] Conservation of the eastern dome, including the refitting of historic tiles, is proceeding.
d5 [petition=three; speaker=press office; stance=asserts] The petition bears some three thousand valid signatures.
d6 [buyer=spa; speaker=press office; stance=asserts] The interested party was a hotel group from the coast with long experience of spas.
-- Further inquiries should be addressed to room 12.

@doc E | Provincial Radio Two | broadcaster transcript | 2027-11-28 | Town and Country
e1 [mayor=retain; speaker=Tsira Havel; stance=asserts] "As mayor I want the baths in public hands and I argued for that on Wednesday," said Tsira Havel on this programme.
e2 [boiler=boiler; speaker=an engineer; stance=asserts] An engineer showed us the cracked boiler that shut the baths in January.
e3 [buyer=mosaic; speaker=the commercial register; stance=asserts] According to the commercial register, the bid for the baths was lodged by Mosaic Nine, a firm with a single desk in a dentist's flat.
e4 [petition=eight; speaker=source; stance=asserts] Our reporter leafed through the petition and counted roughly 8,000 names.
-- The next edition looks at the price of hay.
pair a1 b3 skip
pair a1 c5 skip
pair a1 e1 skip
pair b1 a5 skip
pair b1 c5 skip
pair b1 e1 skip
pair c3 a5 skip
pair c3 b3 skip
pair c3 e1 skip
pair d1 a5 skip
pair d1 b3 skip
pair d1 c5 skip
pair d1 e1 skip
pair a1 b2 skip
pair a1 c2 skip
pair a1 d2 skip
pair b1 a2 skip
pair b1 c2 skip
pair b1 d2 skip
pair c3 a2 skip
pair c3 b2 skip
pair c3 d2 skip
pair d1 a2 skip
pair d1 b2 skip
pair d1 c2 skip
pair a3 b1 skip
pair a3 c3 skip
pair a3 d1 skip
pair c1 a1 skip
pair c1 b1 skip
pair c1 d1 skip
pair d6 a1 skip
pair d6 b1 skip
pair d6 c3 skip
pair e3 a1 skip
pair e3 b1 skip
pair e3 c3 skip
pair e3 d1 skip
pair d5 b4 skip
pair d5 e4 skip
claim Teleki council voted to sell the baths | A agree | B disagree | C agree | D disagree
claim Eastern dome is being demolished | A disagree | B agree | C agree | D disagree
claim Mayor Havel wants the baths kept by the town | A disagree | B agree | C disagree | E agree
