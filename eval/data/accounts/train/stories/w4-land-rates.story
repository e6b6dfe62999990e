story: w4-land-rates
kind: local council
matter clerk | framing | how town clerk Zainab Koro left her post | retired; suspended
matter rates | outcome | what the council decided on land rates | raised; frozen
matter landfill | cause | why the landfill at Kiluma burned | tyres; methane; 2025
matter bypass | attribution | who proposed the bypass route through the cemetery | ministry; councillor
matter tractors | responsibility | who took the council's tractors | former-mayor; contractor
matter hall | control | who runs the town hall since Monday | commission; mayor
matter debts | number | council debt | early-figure; audited-figure
matter bees | other | bees in the chamber | bees

@doc A | Kiluma Municipal Gazette | communique | 2027-01-25 | Resolutions of the January sitting
a1 [rates=frozen; speaker=Kiluma Municipality; stance=asserts] Land rates in Kiluma will stay at last year's level, the full council resolved.
a2 [clerk=retired; speaker=Kiluma Municipality; stance=asserts] Town clerk Zainab Koro has gone into retirement after many years of faithful service, and the council presented her with a clock.
a3 [landfill=methane; speaker=Kiluma Municipality; stance=asserts] The fire at the Kiluma landfill arose from gas that had built up inside the heap.
a4 [bypass=ministry; speaker=Kiluma Municipality; stance=asserts] The line of the bypass across the old cemetery was proposed by the Ministry of Works.
a5 [hall=mayor; speaker=Kiluma Municipality; stance=asserts] The mayor continues to direct the affairs of the town hall with the help of the heads of department.
a6 [debts=early-figure; speaker=Kiluma Municipality; stance=asserts] Outstanding debts are provisionally estimated at 3.1 million.
-- The next sitting is scheduled for the last Monday in February.

@doc B | Kiluma Ratepayers' Voice | blog | 2027-01-27 | Read your bill before you clap
b1 [rates=raised; speaker=source; stance=asserts] The January sitting put up the land rate for every plot in Kiluma, and the bills are being printed as I write.
b2 [clerk=suspended; speaker=source; stance=asserts] Mrs Koro was relieved of her keys and sent home on half pay while auditors go through her drawers.
b3 [bypass=councillor; speaker=source; stance=alleges] Councillor Dube-Lwanga drew the cemetery route for the bypass on his own kitchen table, since it spares his brother's orchard.
b4 [tractors=former-mayor; speaker=source; stance=alleges] Two council tractors are ploughing the former mayor's farm, and he drove the first of them there himself.
b5 [landfill=tyres; speaker=source; stance=asserts] Boys burning tyres for the wire set the Kiluma dump alight.
b6 [bees=bees; speaker=source; stance=asserts] Bees interrupted the sitting.
-- Bring your old receipts to the meeting on Saturday.
-- We need chairs.

@doc C | The District Independent | local paper | 2027-01-29 | Commissioners move into Kiluma town hall
c1 [hall=commission; speaker=source; stance=asserts] A commission of three civil servants has taken charge of Kiluma town hall, and the mayor now has to sign in at the desk as a visitor.
c2 [clerk=suspended; speaker=the county secretary; stance=asserts] The county secretary confirmed having signed the order by which the town clerk was barred from office until further notice.
c3 [rates=frozen; speaker=the treasurer; stance=asserts] The treasurer waved the minutes: "Same rate as last year, as adopted, and I typed it myself."
c4 [tractors=contractor; speaker=source; stance=asserts] The missing tractors stand in the yard of the road contractor, who removed them in lieu of an unpaid bill and has put up a sign to say so.
c5 [debts=audited-figure; speaker=the auditor; stance=asserts] Audited, the debt comes to 4.6 million.
c6 [landfill=methane; speaker=the fire officer; stance=asserts] The fire officer found that landfill gas had caught by itself in the heat.
-- Kiluma became a municipality only nine years ago.
c7 [landfill=2025; speaker=the fire officer; stance=asserts] The landfill fire of 2025 had been lit by boys burning tyres, according to the fire officer.

@doc D | Radio Uplands | broadcaster transcript | 2027-01-30 | Barza
d1 [bypass=ministry; speaker=an engineer; stance=asserts] A retired engineer recognises the cemetery route as the ministry's, for he drew it in its planning office in the capital when he still had hair.
d2 [landfill=tyres; speaker=a scrap dealer; stance=asserts] A scrap dealer admits that her lads were at the dump with tyres and paraffin on the night the fire began.
d3 [hall=mayor; speaker=the mayor's secretary; stance=asserts] The mayor's secretary picks up the phone and says that His Worship is in his office, in charge, and in a meeting.
d4 [tractors=former-mayor; speaker=a ploughman; stance=asserts] A ploughman was paid by the former mayor to bring the council's tractors over the hill at night.
d5 [rates=raised; speaker=a landlady; stance=asserts] A landlady reads us her new bill for the Kiluma land rate, which is well above the old.
d6 [clerk=retired; speaker=Zainab Koro; stance=asserts] And Zainab Koro, feeding her ducks, says that she retired because it was time, and that the clock runs fast.

@doc E | Local Governance Initiative | ngo | 2027-02-03 | Scorecard: Kiluma
e1 [bypass=councillor; speaker=source; stance=asserts] The cemetery alignment entered the file through a councillor's letter, and the ministry's engineers saw it for the first time there.
e2 [hall=commission; speaker=source; stance=asserts] Executive powers in Kiluma have passed from the mayor to an appointed commission.
e3 [tractors=contractor; speaker=source; stance=asserts] Having waited a year for payment, a road builder seized the municipality's tractors.
e4 [debts=audited-figure; speaker=source; stance=asserts] The council owes 4.6 million, according to its auditors.
e5 [bees=bees; speaker=source; stance=asserts] The sitting was disturbed by a swarm of bees.
-- The scorecard covers fourteen municipalities and is issued twice a year.
-- Kiluma ranks ninth.
-- Replies from the municipality are printed in the annex.
rel debts early-figure audited-figure revision
rel landfill 2025 methane different_event
rel landfill 2025 tyres different_event
claim Kiluma raised its land rates | A disagree | B agree | C disagree | D agree
claim The town clerk of Kiluma was suspended | A disagree | B agree | C agree | D disagree
claim A commission runs Kiluma town hall | A disagree | C agree | D disagree | E agree
