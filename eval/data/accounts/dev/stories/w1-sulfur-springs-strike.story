story: w1-sulfur-springs-strike
kind: strike
matter stop | framing | what happened at the Durbeni manganese works | walkout; maintenance
matter end | outcome | how it ended | deal; collapse
matter cause | cause | why the miners stopped | wages; gas
matter boss | framing | how manager Pavle Ormani left | resigned; ousted
matter share | number | share of miners taking part | ninety; fifteen
matter earlier | other | the strike of the spring | spring

@doc A | Durbeni Miners' Voice | blog | 2028-09-14 | Day nine underground
a1 [stop=walkout; speaker=source; stance=asserts] The shafts at Durbeni fell silent on the fifth because the night shift laid down its drills and every shift after it followed.
a2 [cause=gas; speaker=source; stance=asserts] What drove us to it was the methane in Shaft Four, which the company has left to gather since summer.
a3 [share=ninety; speaker=source; stance=asserts] Nine miners in ten have joined.
a4 [boss=ousted; speaker=source; stance=asserts] And let it be written down that Pavle Ormani lost the manager's chair because the men at the gate made the owners throw him overboard.
a5 [earlier=spring; speaker=source; stance=asserts] In April we struck over the canteen, and that was settled in a day.
-- Soup is at six, bring your own bowl.

@doc B | Transmontane Ferroalloys | communique | 2028-09-15 | Statement on planned works at the Durbeni site
b1 [stop=maintenance; speaker=Transmontane Ferroalloys; stance=asserts] Extraction at Durbeni was paused on 5 September for a long-scheduled overhaul of the hoists.
b2 [share=fifteen; speaker=Transmontane Ferroalloys; stance=asserts] About fifteen per cent of underground personnel chose to absent themselves during that period.
b3 [boss=resigned; speaker=Transmontane Ferroalloys; stance=asserts] Site manager Pavle Ormani is leaving at his own wish to take up an academic post.
b4 [cause=wages; speaker=Transmontane Ferroalloys; stance=asserts] The small group at the gate is motivated solely by a demand for higher pay.
-- The company complies with all safety legislation.
-- Deliveries to customers are being made from stock.
-- Suppliers are asked to use the east entrance.

@doc C | Metals & Mines Quarterly Online | trade press | 2028-09-21 | Durbeni back at full output
c1 [end=deal; speaker=source; stance=asserts] Ore trains left Durbeni again on Wednesday after the strikers' committee and the owner signed an agreement in the works canteen.
c2 [cause=wages; speaker=two buyers; stance=asserts] Pay was at the root of it, according to buyers briefed by both camps: the miners' rates had stood still while prices rose.
c3 [stop=walkout; speaker=source; stance=asserts] The shutdown began as a wildcat action by the night shift, which refused to go below.
c4 [boss=resigned; speaker=source; stance=asserts] Ormani, a geologist by training, had told friends in the spring that he would quit the manager's job in autumn for a university chair.
c5 [share=ninety; speaker=source; stance=asserts] Gate records seen by this magazine put participation among miners at roughly 90 per cent.
c6 [earlier=spring; speaker=source; stance=asserts] An April stoppage over canteen prices had lasted a single day.

@doc D | Republic News Service | state agency | 2028-09-21 | Normal rhythm restored at Durbeni
d1 [stop=maintenance; speaker=source; stance=asserts] Renewed hoists turned at the Durbeni works on Wednesday, concluding the overhaul for which the pits had been closed.
d2 [end=collapse; speaker=Deputy Minister Aslan Kobi; stance=asserts] The disturbance at the gate melted away as the participants, deserted by their leaders, drifted back to work on the old terms, Deputy Minister Aslan Kobi said.
d3 [boss=ousted; speaker=Aslan Kobi; stance=asserts] Kobi confirmed that Ormani had been dismissed by the board, which blamed him for the unrest.
d4 [share=fifteen; speaker=Aslan Kobi; stance=asserts] He put those involved at fifteen in every hundred miners.
d5 [cause=gas; speaker=Aslan Kobi; stance=asserts] Fear of gas in the deep workings had been the real trigger among the men, the deputy minister conceded.

@doc E | Durbeni Miners' Voice | blog | 2028-09-22 | What we won
e1 [end=deal; speaker=source; stance=asserts] We went back with our heads up and a signed paper in our pockets: new fans for Shaft Four and a seat on the safety board.
e2 [boss=ousted; speaker=source; stance=asserts] Ormani's office was cleared out by security guards while he stood in the yard, and that too is a victory of the strike.
e3 [stop=walkout; speaker=source; stance=asserts] Whatever the company prints about hoists, the pits stood still because we struck.
e4 [cause=gas; speaker=source; stance=asserts] We stopped work so as to breathe, and everybody on the level knew it was about the methane.

@doc F | The Ural & Littoral Review | broadsheet | 2028-09-24 | A quiet defeat in the hills
f1 [end=collapse; speaker=source; stance=asserts] For all the bunting at the gate, the men of Durbeni returned to the pits empty-handed, their committee having dispersed before the owners made a single concession.
f2 [stop=walkout; speaker=source; stance=asserts] It had started bravely, with a night shift downing tools on the fifth of September and bringing the whole works to a standstill.
f3 [cause=wages; speaker=source; stance=asserts] Theirs was a dispute about money, the oldest kind, in a valley where a hewer earns less than a bus conductor.
-- Winter comes early in those hills.
pair b4 e1 skip
rel share ninety fifteen conflict
pair a1 b2 skip
pair a1 c5 skip
pair a1 d4 skip
pair b1 a3 skip
pair b1 c5 skip
pair b1 d4 skip
pair c3 a3 skip
pair c3 b2 skip
pair c3 d4 skip
pair d1 a3 skip
pair d1 b2 skip
pair d1 c5 skip
pair e3 a3 skip
pair e3 b2 skip
pair e3 c5 skip
pair e3 d4 skip
pair f2 a3 skip
pair f2 b2 skip
pair f2 c5 skip
pair f2 d4 skip
pair a1 b4 skip
pair a1 c2 skip
pair a1 d5 skip
pair a1 e4 skip
pair a1 f3 skip
pair b1 a2 skip
pair b1 c2 skip
pair b1 d5 skip
pair b1 e4 skip
pair b1 f3 skip
pair c3 a2 skip
pair c3 b4 skip
pair c3 d5 skip
pair c3 e4 skip
pair c3 f3 skip
pair d1 a2 skip
pair d1 b4 skip
pair d1 c2 skip
pair d1 e4 skip
pair d1 f3 skip
pair e3 a2 skip
pair e3 b4 skip
pair e3 c2 skip
pair e3 d5 skip
pair e3 f3 skip
pair f2 a2 skip
pair f2 b4 skip
pair f2 c2 skip
pair f2 d5 skip
pair f2 e4 skip
pair a1 c1 skip
pair a1 d2 skip
pair a1 e1 skip
pair a1 f1 skip
pair b1 c1 skip
pair b1 d2 skip
pair b1 e1 skip
pair b1 f1 skip
pair c3 d2 skip
pair c3 e1 skip
pair c3 f1 skip
pair d1 c1 skip
pair d1 e1 skip
pair d1 f1 skip
pair e3 c1 skip
pair e3 d2 skip
pair e3 f1 skip
pair f2 c1 skip
pair f2 d2 skip
pair f2 e1 skip
pair c4 a4 skip
pair c4 d3 skip
pair c4 e2 skip
pair a4 d1 skip
pair a4 f1 skip
pair a5 e3 different_event
claim Durbeni pits stood idle because of a strike | A agree | B disagree | C agree | D disagree | E agree | F agree
claim Durbeni miners won an agreement | C agree | D disagree | E agree | F disagree
claim Manager Pavle Ormani left Durbeni voluntarily | A disagree | B agree | C agree | D disagree | E disagree
