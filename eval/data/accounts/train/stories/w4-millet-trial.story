story: w4-millet-trial
kind: science
matter yield-cause | cause | why the Dama plots did well | variety; extra-water; sorghum
matter withdrawn | framing | why the paper on Dama millet vanished from the journal's page | pulled-over-doubts; typesetting
matter data | responsibility | who altered the yield tables | institute; seed-company
matter lead | attribution | what Dr Yusra Bello thinks of releasing the seed | for-release; against-release
matter farmers | framing | how villagers received the new millet | welcomed; pressed
matter gain | number | yield gain of Dama millet | forty; eight
matter colour | other | colour of the ears | grey

@doc A | Sahel Crops Institute | communique | 2027-11-02 | Dama millet ready for farmers
a1 [yield-cause=variety; speaker=Sahel Crops Institute; stance=asserts] The rich heads on the Dama plots are the fruit of the new variety's deep roots, which sip moisture where local millet goes thirsty.
a2 [gain=forty; speaker=Sahel Crops Institute; stance=asserts] Across the trial villages, Dama gave 40 per cent more grain than the local check.
a3 [lead=for-release; speaker=Sahel Crops Institute; stance=asserts] Project leader Dr Yusra Bello has recommended that the seed go to farmers before the coming rains.
a4 [withdrawn=typesetting; speaker=Sahel Crops Institute; stance=asserts] The article on Dama is offline for a few days while the printer corrects the layout of its tables.
a5 [farmers=welcomed; speaker=Sahel Crops Institute; stance=asserts] Women's groups in the trial villages asked for Dama by name and set aside their best land for it.
-- The Institute has bred pearl millet for the dry belt since its foundation.
-- Seed multiplication is under way at three stations.

@doc B | Field & Furrow | trade press | 2027-11-05 | Miracle millet under the lens
b1 [yield-cause=extra-water; speaker=an agronomist; stance=asserts] The Dama plots owed their lushness to a hosepipe, says an agronomist who found irrigation line under the mulch.
b2 [withdrawn=pulled-over-doubts; speaker=an editor; stance=asserts] An editor of the journal confirmed that the Dama paper was taken down because reviewers had stopped trusting its figures.
b3 [data=institute; speaker=source; stance=alleges] The yield tables were edited on a computer in the Institute's own statistics room, the file history suggests.
b4 [gain=eight; speaker=source; stance=asserts] Reworked, the figures leave a gain of some eight per cent.
b5 [colour=grey; speaker=source; stance=asserts] The ears have a handsome grey sheen.
-- A bag of certified seed sells for the price of a goat.
-- The journal's board meets again in December.
b6 [yield-cause=sorghum; speaker=source; stance=asserts] The Institute's sorghum plots next door are rain-fed, and their fine heads come from the seed alone.

@doc C | Radio Tamari | broadcaster transcript | 2027-11-06 | The farmers' hour
c1 [farmers=pressed; speaker=Salamatu of Gorin village; stance=asserts] Salamatu of Gorin village says the agents told them fertiliser would only come to those who planted Dama.
c2 [yield-cause=variety; speaker=Alhaji Musa Denwa; stance=asserts] Alhaji Musa Denwa, who farms in the next valley, puts it down to the seed: "Same sand, same sky, and mine bent over with grain."
c3 [lead=against-release; speaker=Yusra Bello; stance=asserts] Dr Bello, reached at her mother's house, says the seed should stay in the research station until more seasons have been seen.
c4 [withdrawn=typesetting; speaker=the journal's printer; stance=asserts] The journal's printer told our producer that the columns of the millet paper had slipped and that he is resetting them.
-- You are listening to Tamari, voice of the dry belt.
-- After the break we talk about striga and what to do with it.
c5 [colour=grey; speaker=source; stance=asserts] And yes, the heads are grey, almost blue.

@doc D | Seeds of Choice Network | ngo | 2027-11-09 | Field notes from the Dama villages
d1 [farmers=pressed; speaker=source; stance=asserts] In four of five villages we heard that households took the new millet because they feared being struck off the input list.
d2 [data=seed-company; speaker=a data clerk; stance=alleges] A clerk told us that the tables came back from the seed company, Aurum Grains, with better numbers than she had sent.
d3 [lead=against-release; speaker=source; stance=asserts] A memo by Dr Bello urges her director to hold the variety back.
d4 [withdrawn=pulled-over-doubts; speaker=source; stance=asserts] The retraction of the Dama article follows letters from readers who found identical values in supposedly separate fields.
d5 [gain=eight; speaker=source; stance=asserts] Our own crop cuts showed an advantage of 8 per cent.
-- We visited in the week after harvest and weighed every sheaf ourselves.

@doc E | The Sahel Observer | broadsheet | 2027-11-12 | A quarrel over grain
e1 [data=institute; speaker=the auditor; stance=asserts] The ministry's auditor has concluded that staff of the Institute changed the yield entries after harvest.
e2 [yield-cause=extra-water; speaker=source; stance=asserts] Villagers led this reporter to the buried pipe which, they said, had kept the demonstration plots green.
e3 [farmers=welcomed; speaker=the chief of Gorin; stance=asserts] "We begged for that seed," said the chief of Gorin, whose granary is full.
e4 [lead=for-release; speaker=a colleague; stance=asserts] A colleague maintained that Bello has been the loudest voice for putting Dama on the market.
e5 [data=seed-company; speaker=the Institute's director; stance=alleges] The Institute's director pointed instead at the company that paid for the trials, through whose hands the spreadsheet had passed.
-- The minister has asked for calm until the matter is settled.
rel yield-cause sorghum extra-water different_scope
rel yield-cause sorghum variety different_scope
claim Dama millet's yields came from the seed itself | A agree | B disagree | C agree | E disagree
claim The Dama paper was retracted over doubtful data | A disagree | B agree | C disagree | D agree
claim Villagers were pushed into planting Dama | A disagree | C agree | D agree | E disagree
