story: w11-arden-smog
kind: science
matter smog | cause | what causes the winter smog in Arden | buses; stoves
matter author | framing | how Dr Noor Callan left the Arden air study | removed; left-freely
matter paper | outcome | what became of the Arden air paper | withdrawn; published
matter sensors | place | where the sensors of the study stood | roadside; parks
matter funder | attribution | who paid for the study | bus-company; city
matter asthma | framing | how Arden's asthma wards coped | strained; normal
matter winter | other | last winter's weather | mild

@doc A | University of Arden | communique | 2027-02-10 | Study links smog to buses
a1 [smog=buses; speaker=University of Arden; stance=asserts] Diesel buses cause most of Arden's winter smog, a study by the University of Arden has found.
a2 [sensors=parks; speaker=University of Arden; stance=asserts] The sensors for the smog study stood in the city's parks, well away from traffic, the university said.
a3 [funder=city; speaker=University of Arden; stance=asserts] The study was paid for by the city of Arden.
a4 [author=left-freely; speaker=University of Arden; stance=asserts] Dr Noor Callan left the smog study team last autumn by her own choice to take up another post, it said.
a5 [paper=published; speaker=University of Arden; stance=asserts] The paper on Arden's smog has been published in the journal City Air.
-- Arden lies in a basin and often has weeks of fog.
a6 [asthma=strained; speaker=University of Arden; stance=asserts] Arden's asthma wards were overfull on smog days, the researchers said.
a7 [winter=mild; speaker=University of Arden; stance=asserts] Last winter was mild.

@doc B | Arden Bus Drivers' Union | communique | 2027-02-11 | Blame the stoves, not the drivers
b1 [smog=stoves; speaker=Arden Bus Drivers' Union; stance=asserts] Arden's winter smog comes chiefly from coal stoves in the old town, the bus drivers' union said.
b2 [sensors=roadside; speaker=Arden Bus Drivers' Union; stance=asserts] The university hung its smog sensors at bus stops on the busiest roads, the union said.
b3 [author=removed; speaker=Arden Bus Drivers' Union; stance=alleges] Dr Noor Callan was thrown off the smog study because her figures pointed to stoves, it said.
b4 [paper=withdrawn; speaker=Arden Bus Drivers' Union; stance=asserts] The journal City Air has withdrawn the Arden smog paper, according to the union.
b5 [funder=city; speaker=Arden Bus Drivers' Union; stance=asserts] City hall financed the study and wanted a culprit, it said.
-- The union represents 2,900 drivers.
b6 [asthma=normal; speaker=Arden Bus Drivers' Union; stance=asserts] Asthma wards in Arden had an ordinary winter with beds to spare, the union's doctor said.

@doc C | Arden Fact Desk | blog | 2027-02-12 | Checked: five claims about the smog study
c1 [smog=stoves; speaker=source; stance=asserts] Filters we had analysed show coal soot as the main part of Arden's winter smog.
c2 [paper=published; speaker=City Air's editor; stance=asserts] The smog paper appeared in this month's City Air and remains there, the journal's editor told us.
c3 [funder=bus-company; speaker=source; stance=asserts] The invoices show that the study was paid for by Arden's private bus company, Velocar.
c4 [author=removed; speaker=Noor Callan; stance=asserts] "I was told to hand in my keys," Noor Callan said of the end of her work on the smog study.
c5 [sensors=parks; speaker=source; stance=asserts] We visited all the smog sensors and found every one of them on a lawn or playground.
-- The Fact Desk is funded by readers.
c6 [asthma=strained; speaker=three wards; stance=asserts] Three Arden asthma wards told us they had to put patients in corridors in January.

@doc D | Arden Morning Call | tabloid | 2027-02-12 | Smog prof paid by bus bosses
d1 [funder=bus-company; speaker=source; stance=asserts] Bus company Velocar footed the bill for the smog study that has all Arden talking.
d2 [smog=buses; speaker=a lung doctor; stance=asserts] A lung doctor told the Call that buses are to blame for the winter smog over Arden.
d3 [author=left-freely; speaker=a colleague; stance=asserts] Dr Callan gave up the smog study because she wanted to move to the coast, a colleague said.
d4 [paper=withdrawn; speaker=source; stance=asserts] Embarrassed editors at City Air have pulled the Arden smog paper.
d5 [sensors=roadside; speaker=source; stance=asserts] The sensors were fixed to lamp posts at Arden's worst crossings, our pictures show.
-- The Call will print a smog map on Saturday.
d6 [asthma=normal; speaker=a ward sister; stance=asserts] "It was quiet, like any other winter," a ward sister at Arden's asthma clinic said.
d7 [winter=mild; speaker=source; stance=asserts] Forecasters expect another mild winter.

pair a7 d7 unrelated
claim Diesel buses cause most of Arden's winter smog | A agree | B disagree | C disagree | D agree
claim The Arden smog paper has been withdrawn | A disagree | B agree | C disagree | D agree
claim Noor Callan was removed from the smog study | A disagree | B agree | C agree | D disagree
