story: w2-tirband-camp
kind: epidemic
matter disease | identity | which illness is in Tirband camp | cholera; food-poisoning
matter clinic | framing | how the clinic's foreign doctors departed | rotated; driven-out
matter latrines | responsibility | who left the latrines to overflow | contractor; agency
matter pump | cause | why the water pump stopped | fuel-theft; lightning
matter deaths | number | deaths in the camp | thirteen; twenty-one
matter east-block | outcome | how the illness moves in the east block | falling; rising
matter west-block | outcome | the illness in the west block | west-rising
matter burial | framing | how the dead were buried | dignified; dumped

@doc A | Relief Coordination Desk, Tirband | ngo | 2027-08-05 | Situation report 11
a1 [disease=cholera; speaker=Relief Coordination Desk; stance=asserts] Cultures from the district laboratory have identified the illness in Tirband camp as cholera.
a2 [deaths=thirteen; speaker=Relief Coordination Desk; stance=asserts] Thirteen deaths had been recorded in the camp by 4 August.
a3 [pump=fuel-theft; speaker=Relief Coordination Desk; stance=asserts] The main pump fell silent because diesel was siphoned from its tank at night, and families turned to the canal.
a4 [latrines=contractor; speaker=Relief Coordination Desk; stance=asserts] The firm hired by the governorate to empty the latrines had simply ceased to come, which is why they overflowed.
-- The camp shelters families from the burnt villages along the Zarrin.

a5 [clinic=rotated; speaker=Relief Coordination Desk; stance=asserts] Doctors of the surgical team left on Monday at the end of their regular tour and are being replaced.
a6 [west-block=west-rising; speaker=Relief Coordination Desk; stance=asserts] Admissions from the west block are climbing day by day.
a7 [burial=dignified; speaker=Relief Coordination Desk; stance=asserts] The dead are washed, shrouded and laid to rest by their own elders in a plot given by the shrine.

@doc B | Governorate of Zarrin | communique | 2027-08-06 | On the rumours from Tirband
b1 [disease=food-poisoning; speaker=Governorate of Zarrin; stance=asserts] Residents of Tirband fell sick after eating spoiled rice at a wedding, and the governorate has punished the cook.
b2 [latrines=agency; speaker=Governorate of Zarrin; stance=asserts] Upkeep of the latrines is the business of the foreign agency, which let them brim over while it wrote reports.
b3 [pump=lightning; speaker=Governorate of Zarrin; stance=asserts] A bolt of lightning burned out the motor of the camp's pump.
b4 [clinic=rotated; speaker=Governorate of Zarrin; stance=asserts] The foreign physicians bade farewell with flowers when their contracts ran out, as had been arranged.
b5 [east-block=falling; speaker=Governorate of Zarrin; stance=asserts] In the east block of the camp fewer people are reporting sick each day.
-- Citizens are advised to wash fruit.
b6 [burial=dignified; speaker=Governorate of Zarrin; stance=asserts] Funerals are conducted with all rites, at the cost of the state.

@doc C | Zarrin Lens | broadsheet | 2027-08-09 | What the canal carried
c1 [deaths=twenty-one; speaker=a gravedigger; stance=asserts] By Monday the gravedigger at Tirband had made room for 21 of the camp's dead.
c2 [clinic=driven-out; speaker=a surgeon; stance=asserts] "They stood in the operating tent with rifles and gave us until the kettle boiled," said a surgeon, now across the frontier, of his team's departure from Tirband.
c3 [disease=cholera; speaker=a laboratory worker; stance=asserts] A worker at the district laboratory showed us the slips on which the camp's samples are marked as the vibrio of cholera.
c4 [burial=dumped; speaker=source; stance=asserts] Bodies are tipped from a dung cart into a trench behind the brickworks, their faces covered with cement bags.
-- The brickworks has been idle for years.

c5 [east-block=rising; speaker=source; stance=asserts] Tent after tent in the east block is filling with the sick, and the numbers mount by the hour.
c6 [pump=lightning; speaker=an electrician; stance=asserts] The electrician who opened the pump's motor found it fused by a lightning stroke.
c7 [latrines=contractor; speaker=a camp clerk; stance=asserts] A camp clerk blames the governorate's cesspit contractor, who took the advance and sold his lorry.

@doc D | The Patriot of Zarrin | tabloid | 2027-08-10 | SHAME OF THE FOREIGN MEDICS
d1 [clinic=driven-out; speaker=source; stance=asserts] Chased off at gunpoint by angry tribesmen, the foreign medics of Tirband ran for their jeeps in rubber gloves.
d2 [disease=food-poisoning; speaker=a cook's mate; stance=asserts] It was the wedding rice, the cook's mate confessed to us, left three days in the sun, and a hundred bellies paid.
d3 [latrines=agency; speaker=source; stance=asserts] Mountains of aid money, yet the agency in charge of Tirband's privies let them spill into the lanes.
d4 [pump=fuel-theft; speaker=source; stance=asserts] Thieves drained the pump's diesel and sold it by the cup at the bus station.
d5 [burial=dumped; speaker=a shepherd; stance=asserts] A shepherd watched the dead being flung in a ditch like spoilt melons.
d6 [east-block=falling; speaker=a midwife; stance=asserts] A midwife in the east block says that the worst is behind them there, with half her mats empty.
-- Buy a Patriot, save a patriot.

rel deaths thirteen twenty-one revision
pair a6 b5 different_scope
pair a6 c5 different_scope
pair a6 d6 different_scope
pair b6 c2 unrelated
claim The illness in Tirband camp is cholera | A agree | B disagree | C agree | D disagree
claim Foreign doctors were driven out of the camp | A disagree | B disagree | C agree | D agree
claim Tirband's dead were thrown into a trench | A disagree | B disagree | C agree | D agree
