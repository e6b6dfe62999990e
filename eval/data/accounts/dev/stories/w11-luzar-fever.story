story: w11-luzar-fever
kind: epidemic
matter source | cause | what caused the fever outbreak in Luzar | tap-water; market-food
matter tower | framing | how residents of Block Nine came to stay indoors | locked-in; voluntary
matter ward | outcome | what became of patient Adil Renko | recovered; died
matter disease | identity | what the Luzar illness is | typhoid; flu
matter order | attribution | who ordered the closure of Luzar's pools | governor; city-health
matter cases | number | how many cases | sixty; two-hundred
matter helpline | other | telephone helpline | helpline

@doc A | Luzar Health Department | communique | 2027-08-03 | Situation report on fever cases
a1 [source=market-food; speaker=Luzar Health Department; stance=asserts] The fever outbreak in Luzar was caused by spoiled food from the Old Market, the city health department said.
a2 [disease=typhoid; speaker=Luzar Health Department; stance=asserts] Laboratory tests have shown the illness in Luzar to be typhoid, it said.
a3 [tower=voluntary; speaker=Luzar Health Department; stance=asserts] Residents of Block Nine agreed to stay at home for five days, the department said.
a4 [order=city-health; speaker=Luzar Health Department; stance=asserts] The department ordered the closure of all public pools in Luzar.
a5 [ward=recovered; speaker=Luzar Health Department; stance=asserts] The first patient, bus driver Adil Renko, has recovered and was discharged on Monday.
a6 [cases=sixty; speaker=Luzar Health Department; stance=asserts] Sixty cases had been recorded by Monday evening.
-- Luzar has just over two million inhabitants.
a7 [helpline=helpline; speaker=Luzar Health Department; stance=asserts] A telephone helpline is open day and night.

@doc B | Luzar Hospital Doctors' Union | communique | 2027-08-04 | Doctors: it is the water
b1 [source=tap-water; speaker=Luzar Hospital Doctors' Union; stance=asserts] Contaminated tap water is behind the fever outbreak in Luzar, the hospital doctors' union said.
b2 [disease=typhoid; speaker=Luzar Hospital Doctors' Union; stance=asserts] Doctors on the wards are treating typhoid, the union said.
b3 [ward=died; speaker=Dr Selma Orr; stance=asserts] "Adil Renko died on our ward on Monday night," union chair Dr Selma Orr said of the first patient.
b4 [tower=locked-in; speaker=Luzar Hospital Doctors' Union; stance=asserts] Police have shut the residents of Block Nine in their homes, the union said.
b5 [order=governor; speaker=Dr Selma Orr; stance=asserts] Orr said it was the governor who had ordered the pools in Luzar shut.
-- The union has asked for more nurses and more isolation rooms.
b6 [source=tap-water; speaker=Dr Selma Orr; stance=asserts] All her patients had drunk from the mains in the northern districts of Luzar, Orr said.

@doc C | City Radio Luzar | broadcaster transcript | 2027-08-05 | Midday news
c1 [cases=two-hundred; speaker=the health department; stance=asserts] More than two hundred fever cases have now been recorded in Luzar, the health department says.
c2 [tower=locked-in; speaker=source; stance=asserts] At Block Nine our reporter found chains on the doors and police who let nobody out.
c3 [source=market-food; speaker=a microbiologist; stance=asserts] A microbiologist at the university traces the Luzar outbreak to rice and meat sold at the Old Market.
c4 [order=governor; speaker=source; stance=asserts] The pools were closed by order of the governor, whose decree we have seen.
c5 [ward=recovered; speaker=Renko's wife; stance=asserts] The wife of bus driver Adil Renko told us he is back home, weak but well.
-- Schools reopen in three weeks.
c6 [disease=flu; speaker=a family doctor; stance=asserts] A family doctor in Luzar told us most of what she sees is ordinary influenza under a frightening name.
c7 [tower=locked-in; speaker=a resident; stance=asserts] "They turned the key on us at night," a resident of Block Nine shouted from a window.

@doc D | Luzar Now | tabloid | 2027-08-05 | Panic over summer flu
d1 [disease=flu; speaker=a laboratory technician; stance=asserts] The mystery fever in Luzar is a summer flu, a laboratory technician told Luzar Now.
d2 [ward=died; speaker=source; stance=asserts] Bus driver Adil Renko, the first to fall ill, lost his fight for life in hospital.
d3 [tower=voluntary; speaker=a tenants' leader; stance=asserts] "We voted to stay in for the good of our neighbours," the tenants' leader at Block Nine said.
d4 [order=city-health; speaker=source; stance=asserts] It was the city health department that pulled the plug on Luzar's pools.
d5 [source=tap-water; speaker=a plumber; stance=asserts] A plumber who repaired the mains said sewage had been seeping into Luzar's drinking water for weeks, and it made people ill.
-- Bottled water sold out in several supermarkets.
d6 [disease=flu; speaker=source; stance=asserts] Luzar Now has seen six test results from the northern wards, and all six say influenza.
d7 [helpline=helpline; speaker=source; stance=asserts] The helpline was jammed all morning.

rel cases sixty two-hundred revision
pair c6 a2 skip
pair c6 b2 skip
claim Tap water caused the fever outbreak in Luzar | A disagree | B agree | C disagree | D agree
claim Residents of Block Nine were locked in | A disagree | B agree | C agree | D disagree
claim The first patient, Adil Renko, has died | A disagree | B agree | C disagree | D agree
