story: w4-turbine-patent
kind: science
matter inventor | attribution | who devised the river turbine | kamau; students; unclear
matter output | cause | why the turbine beat expectations | blade; flood
matter license | outcome | what became of the licence talks with Helio Power | concluded; abandoned
matter prototype | framing | why the prototype was taken out of the river | inspection; broke-apart; first-model
matter lab | control | who owns the river laboratory | university; navy
matter power | number | power output | test-site; network
matter crocs | other | crocodiles | crocodiles

@doc A | Technical University of Malindo | communique | 2027-08-30 | River turbine passes milestone
a1 [inventor=kamau; speaker=Technical University of Malindo; stance=asserts] The turbine was conceived by Dr Peter Kamau-Oduya, who sketched its rotor on a ferry ticket.
a2 [output=blade; speaker=Technical University of Malindo; stance=asserts] Its surprising yield during the first trial is explained by the curved blade, which keeps turning in the slowest of currents.
a3 [prototype=inspection; speaker=Technical University of Malindo; stance=asserts] The prototype has been lifted from the river for the inspection that was planned from the outset.
a4 [license=concluded; speaker=Technical University of Malindo; stance=asserts] Negotiations on a manufacturing licence with Helio Power were brought to a successful close last week.
a5 [lab=university; speaker=Technical University of Malindo; stance=asserts] The river laboratory, which belongs to the University, will now host a second test series.
a6 [power=test-site; speaker=Technical University of Malindo; stance=asserts] At the test site the turbine delivered an average of 38 kilowatts.
-- The project was supported by alumni and by the fisheries fund.

@doc B | Engineering East | trade press | 2027-09-02 | Doubts surface over Malindo turbine
b1 [prototype=broke-apart; speaker=a rigger; stance=asserts] The prototype came out of the water in pieces after its rotor had shattered in the night, according to a rigger who worked the crane.
b2 [output=flood; speaker=a hydrologist; stance=asserts] Unusually high water was behind the good readings, in the view of a hydrologist who compared them with the gauge upstream.
b3 [license=abandoned; speaker=Helio Power; stance=asserts] Helio Power has withdrawn from the licence talks and returned the drawings, its technical director said.
b4 [inventor=students; speaker=two former undergraduates; stance=asserts] Two former undergraduates say the rotor is theirs, and produced a dated notebook in which the idea appears, complete with the curve.
b5 [crocs=crocodiles; speaker=source; stance=asserts] Crocodiles have been seen basking on the pontoon.
-- Run-of-river machines of this size are a crowded field.
-- The trade fair opens in November.

@doc C | The Malindo Standard-Bearer | broadsheet | 2027-09-05 | The ferry ticket and the notebook
c1 [inventor=kamau; speaker=a historian of technology; stance=asserts] A historian of technology who examined the ferry ticket considers it the origin of the turbine and Kamau-Oduya its sole author.
c2 [output=flood; speaker=source; stance=asserts] Figures from the water authority suggest that the machine owed its fine numbers to a swollen river.
c3 [lab=navy; speaker=source; stance=asserts] The river laboratory stands on naval land, is fenced by the navy and, as the title deed makes clear, has the navy as its owner.
c4 [license=concluded; speaker=a lawyer; stance=asserts] A lawyer involved said the licence with Helio Power had been signed and stamped, and that the first payment was on its way.
c5 [prototype=inspection; speaker=the project's chief mechanic; stance=asserts] The project's chief mechanic opened the shed and showed an intact rotor, hauled out on schedule to have its bearings checked.
-- Malindo lies at the mouth of the Tarasa, a river of many moods.
-- The university turns fifty next year.
c6 [prototype=first-model; speaker=source; stance=asserts] The first model, tried in 2024, had shattered in the river within a day.

@doc D | Makers' Commons | blog | 2027-09-07 | What happened to our turbine
d1 [inventor=students; speaker=source; stance=asserts] The turbine was born in our hostel kitchen, the work of four students, years ahead of any professor's ferry ride.
d2 [prototype=broke-apart; speaker=source; stance=asserts] I fished a blade tip out of the reeds below the test site, so spare me the story of a scheduled check-up.
d3 [output=blade; speaker=source; stance=asserts] We ran the numbers again at low water, and the shape of the blade is what makes the power.
d4 [lab=university; speaker=source; stance=asserts] The lab on the river is the university's property, paid for by our fees.
d5 [license=abandoned; speaker=a friend at Helio Power; stance=asserts] A friend at Helio Power tells me the turbine deal is dead and its folder archived.
-- Comments are open, so be civil.

@doc E | Navy Harbour Command | communique | 2027-09-09 | Use of facilities at Tarasa mouth
e1 [lab=navy; speaker=Navy Harbour Command; stance=asserts] The river laboratory is a naval installation in which university staff are received as guests.
e2 [power=network; speaker=Navy Harbour Command; stance=asserts] The five turbines of the coastal network together supply 160 kilowatts.
e3 [crocs=crocodiles; speaker=Navy Harbour Command; stance=asserts] Visitors to the pontoon should beware of crocodiles.
-- Passes can be obtained at the north gate on weekdays.
-- Photography of vessels is prohibited.
e4 [inventor=unclear; speaker=Navy Harbour Command; stance=doubts] Whose idea the turbine was is a question on which the Navy holds no opinion.
-- Dredging of the outer basin continues until the end of the month, and small craft should keep to the east of the red buoys.
rel power test-site network different_scope
rel inventor unclear kamau compatible
rel inventor unclear students compatible
rel prototype first-model broke-apart different_event
rel prototype first-model inspection different_event
claim The Malindo turbine prototype broke apart | A disagree | B agree | C disagree | D agree
claim Students invented the river turbine | A disagree | B agree | C disagree | D agree
claim Helio Power signed the turbine licence | A agree | B disagree | C agree | D disagree
