story: w12-guanabay-fever
kind: epidemic
matter source | cause | what makes the cane cutters of Guanabay ill | pesticide; rat-fever
matter clinic | framing | how the estate clinic dealt with the sick | cared-for; locked-in
matter cases | number | patients so far | sixty; one-hundred-ten; nine-children
matter harvest | outcome | whether cutting on the Guanabay estate stopped | stopped; goes-on
matter samples | control | who has the blood samples | estate; ministry
matter sealing | attribution | who ordered the road to the estate closed | health-minister; estate-manager
matter team | other | the foreign doctors | expected

@doc A | Ministry of Public Health | communique | 2028-03-07 | Fever in Guanabay district
a1 [source=rat-fever; speaker=Ministry of Public Health; stance=asserts] The illness among cane cutters in Guanabay is rat fever, carried by rodents in the fields.
a2 [clinic=cared-for; speaker=Ministry of Public Health; stance=asserts] Patients in the estate clinic at Guanabay get good care and may come and go as they wish.
a3 [cases=sixty; speaker=Ministry of Public Health; stance=asserts] Sixty people have fallen ill in the district so far.
a4 [harvest=goes-on; speaker=Ministry of Public Health; stance=asserts] The cane harvest on the Guanabay estate continues with protective clothing.
a5 [samples=ministry; speaker=Ministry of Public Health; stance=asserts] Blood samples of the patients are stored in the ministry's laboratory in the capital.
-- Rat fever is treated with common antibiotics.
a6 [sealing=health-minister; speaker=Ministry of Public Health; stance=asserts] Health Minister Paloma Reyes-Duarte ordered the road to the estate closed.
a7 [team=expected; speaker=Ministry of Public Health; stance=asserts] A team of foreign doctors is expected this week.

@doc B | Doctors for the Fields | ngo | 2028-03-08 | Poisoned in the cane
b1 [source=pesticide; speaker=Doctors for the Fields; stance=asserts] The cutters of Guanabay are sick from a weedkiller sprayed on the cane, our doctors found.
b2 [clinic=locked-in; speaker=Doctors for the Fields; stance=asserts] Sick cutters were kept behind a padlocked gate in the Guanabay estate clinic and their wives were sent off.
b3 [cases=one-hundred-ten; speaker=Doctors for the Fields; stance=asserts] By Wednesday the number of people ill in the district had climbed to 110.
b4 [harvest=stopped; speaker=Doctors for the Fields; stance=asserts] Cutting on the Guanabay estate has ceased, and the machetes hang in the sheds.
b5 [samples=estate; speaker=Doctors for the Fields; stance=asserts] The estate is holding the patients' blood samples in its own refrigerator.
-- The group runs a mobile clinic in the sugar belt.
b6 [sealing=estate-manager; speaker=Doctors for the Fields; stance=alleges] The manager of the estate gave the order to close the road, police at the barrier told our driver.
b7 [team=expected; speaker=Doctors for the Fields; stance=asserts] Doctors from abroad are expected in the next days.

@doc C | Guanabay Sugar Company | communique | 2028-03-08 | Statement on health
c1 [source=rat-fever; speaker=Guanabay Sugar Company; stance=asserts] Rats driven into the camps by the rains have infected the cutters, the company's physician concluded.
c2 [clinic=cared-for; speaker=Guanabay Sugar Company; stance=asserts] The Guanabay clinic received every sick cutter with a bed, meals and visits from relatives.
c3 [harvest=stopped; speaker=Guanabay Sugar Company; stance=asserts] The company suspended the harvest on its Guanabay estate on Monday.
c4 [samples=ministry; speaker=Guanabay Sugar Company; stance=asserts] All blood samples were handed over to the health ministry, which has them now.
c5 [sealing=health-minister; speaker=Guanabay Sugar Company; stance=asserts] The closure of the estate road was decreed by the health minister, and the company obeyed.
-- The company employs most of the district.
c6 [cases=nine-children; speaker=Guanabay Sugar Company; stance=asserts] Nine children in the workers' camp are among the sick.
c7 [team=expected; speaker=Guanabay Sugar Company; stance=asserts] The company looks forward to the arrival of the foreign doctors.

@doc D | El Machete | local paper | 2028-03-09 | "They locked us in"
d1 [source=pesticide; speaker=a toxicologist; stance=asserts] A toxicologist at the university blames the spraying of the fields for the sickness in Guanabay.
d2 [clinic=locked-in; speaker=a cutter; stance=asserts] "The guard turned the key and we stayed inside," a cutter said of the estate clinic in Guanabay.
d3 [cases=one-hundred-ten; speaker=source; stance=asserts] The clinic register lists 110 patients from the district.
d4 [harvest=goes-on; speaker=source; stance=asserts] Gangs were cutting cane on the Guanabay estate on Thursday as on any other day.
d5 [samples=estate; speaker=a nurse; stance=asserts] The blood samples are still in the estate manager's hands, a nurse told El Machete.
-- The paper's reporter walked in along the railway.
d6 [sealing=estate-manager; speaker=the police sergeant; stance=asserts] "The manager rang and told us to shut the road," the district police sergeant said.
d7 [team=expected; speaker=source; stance=asserts] Foreign doctors are expected at the weekend.

rel cases sixty one-hundred-ten revision
rel cases sixty nine-children different_scope
rel cases one-hundred-ten nine-children different_scope
claim Pesticide made the Guanabay cane cutters ill | A disagree | B agree | C disagree | D agree
claim Sick cutters were locked in the estate clinic | A disagree | B agree | C disagree | D agree
claim The cane harvest at Guanabay has stopped | A disagree | B agree | C agree | D disagree
