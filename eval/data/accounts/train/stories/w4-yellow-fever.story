story: w4-yellow-fever
kind: epidemic
matter patient-zero | identity | who the first patient at Kotombo was | logger; pilgrim
matter outbreak-origin | place | where the outbreak began | forest-camp; port
matter hospital | framing | how the isolation ward at Kotombo lost its patients | discharged; escaped
matter campaign | outcome | how the vaccination drive ended | completed; broken-off; new-town
matter notify | time | when the capital was informed | same-week; month-late
matter spraying | responsibility | who stopped the mosquito spraying | mayor; contractor
matter deaths | number | deaths in Kotombo | count-early; count-late; national
matter nets | other | mosquito nets | given

@doc A | National Institute of Hygiene | communique | 2027-09-20 | Yellow fever in Kotombo: bulletin 4
a1 [patient-zero=logger; speaker=National Institute of Hygiene; stance=asserts] The first patient of the Kotombo cluster was a logger, aged 28, who came to the hospital with jaundice.
a2 [outbreak-origin=forest-camp; speaker=National Institute of Hygiene; stance=asserts] Transmission began in a timber camp north of the town, where monkeys had been found dead.
a3 [notify=same-week; speaker=National Institute of Hygiene; stance=asserts] The Kotombo hospital informed the Institute within days of admitting its first patient.
a4 [hospital=discharged; speaker=National Institute of Hygiene; stance=asserts] The isolation ward at Kotombo has emptied because its patients recovered and were sent home with a certificate.
a5 [deaths=count-early; speaker=National Institute of Hygiene; stance=asserts] Five deaths had been recorded in Kotombo by the time of this bulletin.
-- The next bulletin will appear on Friday.
-- Travellers are reminded to carry proof of vaccination.

@doc B | The Kotombo Advertiser | local paper | 2027-09-23 | Empty beds, open window
b1 [hospital=escaped; speaker=a ward sister; stance=asserts] Patients of the isolation ward climbed out through a bathroom window during the evening prayer and went back to their villages, a ward sister at Kotombo admitted.
b2 [patient-zero=pilgrim; speaker=a retired physician; stance=asserts] The physician who saw the town's first case remembers a pilgrim, just off the boat, with prayer beads in her yellow hands.
b3 [spraying=contractor; speaker=the town clerk; stance=asserts] Spraying in Kotombo came to a halt when the contractor drove his pumps away to a better-paying job, said the town clerk.
b4 [campaign=completed; speaker=a vaccinator; stance=asserts] Vaccinators packed their boxes on Wednesday with the last lane of the old town done.
b5 [nets=given; speaker=source; stance=asserts] Mosquito nets were handed out at the bus station.
-- The hospital was built by the railway and still has its clock.
-- The mayor was away at a conference.
b6 [campaign=new-town; speaker=source; stance=asserts] In the new town, across the railway, the vaccination drive was cut short when the syringes gave out.

@doc C | Global Fever Network | ngo | 2027-09-27 | Rapid assessment, Kotombo
c1 [outbreak-origin=port; speaker=source; stance=asserts] Genetic sequencing places the root of the outbreak among dockside cases in the port, from which the virus later travelled inland along the railway.
c2 [notify=month-late; speaker=source; stance=asserts] Paper records show that news of the first case reached the capital about a month after it had been diagnosed.
c3 [campaign=broken-off; speaker=source; stance=asserts] The vaccination drive in Kotombo was abandoned when the syringes ran out, and whole quarters of the old town are still waiting.
c4 [deaths=count-late; speaker=source; stance=asserts] The toll in Kotombo had risen to 13 by the weekend.
c5 [hospital=escaped; speaker=source; stance=asserts] We were shown the bedsheets, still knotted, by which those confined in Kotombo's fever ward had let themselves down into the yard.
c6 [nets=given; speaker=source; stance=asserts] Nets have been distributed.
-- The assessment team consisted of an epidemiologist, an entomologist and a driver.

@doc D | Radio Rail | broadcaster transcript | 2027-09-28 | Stationmaster's hour
d1 [outbreak-origin=forest-camp; speaker=a forestry officer; stance=asserts] A forestry officer traces it for us: the fever started under the trees at the logging camp, weeks before anyone in the port had so much as a headache.
d2 [spraying=mayor; speaker=the spraying contractor; stance=asserts] The contractor reads out the mayor's letter instructing him to cease spraying in Kotombo until the by-election was over.
d3 [patient-zero=logger; speaker=the logger's widow; stance=asserts] The widow of a timber worker tells us that her husband was the earliest to fall ill, and that the doctors kept saying "you are our first".
d4 [notify=same-week; speaker=a telegraphist; stance=asserts] An old telegraphist sent the message about the first case to the capital himself, on the Friday of that same week.
d5 [campaign=completed; speaker=a headman; stance=asserts] In the old town a headman proudly shows his list, on which each household has its tick for the injection.
d6 [deaths=national; speaker=the ministry; stance=asserts] Nationally the ministry gives a figure of 44 deaths since July.
-- The night train is running late, as it has since 1978.

@doc E | The Estuary Chronicle | broadsheet | 2027-10-02 | Fever line
e1 [hospital=discharged; speaker=the hospital's director; stance=asserts] "They walked out of the front door cured, with their papers and a bag of oranges," the hospital's director said of the patients who had filled his fever ward.
e2 [spraying=mayor; speaker=two councillors; stance=asserts] Two councillors confirmed that the mayor had called off the fogging of Kotombo because the smell upset his guests.
e3 [outbreak-origin=port; speaker=a virologist; stance=asserts] A virologist at the estuary university places the start of the epidemic on the quays.
e4 [patient-zero=pilgrim; speaker=source; stance=asserts] The admission book opens the outbreak with a woman back from pilgrimage.
e5 [notify=month-late; speaker=a ministry official; stance=asserts] An official in the ministry learned of Kotombo's fever a full four weeks after the first patient, and from a taxi driver at that.
e6 [campaign=broken-off; speaker=source; stance=asserts] Half-used registers in the abandoned tents tell of a vaccination effort that stopped midway.
e7 [spraying=contractor; speaker=the mayor; stance=asserts] The mayor for his part blamed the contractor, who had left Kotombo unsprayed after a quarrel over fuel.
rel deaths count-early count-late revision
rel deaths count-early national different_scope
rel deaths count-late national different_scope
pair b2 a2 skip
pair b2 d1 skip
pair a1 c1 skip
pair d3 c1 skip
pair b2 c1 skip
pair e4 a2 skip
pair e4 d1 skip
pair a1 e3 skip
pair d3 e3 skip
pair b2 e3 skip
pair e4 c1 skip
pair a1 d1 skip
pair d3 a2 skip
rel campaign new-town broken-off different_scope
rel campaign new-town completed different_scope
claim Patients escaped from the Kotombo isolation ward | A disagree | B agree | C agree | E disagree
claim The Kotombo vaccination drive was completed | B agree | C disagree | D agree | E disagree
claim The outbreak began in a forest camp | A agree | C disagree | D agree | E disagree
