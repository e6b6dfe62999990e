story: w10-almaz-clinic
kind: air strike
matter hit | responsibility | whose weapon hit the Almaz clinic | airforce; militia; other-clinic
matter use | identity | what the Almaz clinic was used for | hospital; arms-depot
matter toll | number | people killed at the clinic | eleven; four
matter warning | denial | whether the staff were warned before the strike | warned; no-warning
matter rescue | framing | how rescuers were treated at the site | blocked; escorted
matter ward | other | which part of the clinic was destroyed | maternity-wing
rel hit other-clinic airforce different_event
rel hit other-clinic militia different_event

@doc A | Balkash Monitor | broadsheet | 2029-09-14 | Air force bomb destroys wing of Almaz clinic
a1 [hit=airforce; speaker=source; stance=asserts] A federal air force jet bombed the Almaz clinic in the railway town of Temirgrad on Thursday evening, residents and doctors said.
a2 [ward=maternity-wing; speaker=source; stance=asserts] The maternity wing collapsed and the rest of the building was left without windows.
a3 [toll=eleven; speaker=Dr Zarina Holub; stance=asserts] Eleven people were killed, according to the clinic's director, Dr Zarina Holub.
a4 [use=hospital; speaker=Dr Zarina Holub; stance=asserts] "We had patients and newborns here and that is all we ever had," she said.
a5 [warning=no-warning; speaker=Dr Zarina Holub; stance=denies] Holub said nobody had called the clinic before the bomb fell.
a6 [rescue=blocked; speaker=a fire officer; stance=alleges] Soldiers held fire crews at a checkpoint outside the clinic for most of an hour, a fire officer said.
-- Temirgrad has been under curfew since the militia took its northern suburbs in August.
-- The defence ministry promised an inquiry.

@doc B | Federal News Service | state agency | 2029-09-14 | Militia rocket strikes Temirgrad building
b1 [hit=militia; speaker=Defence Ministry; stance=asserts] A rocket fired by the Northern Militia struck the Almaz clinic in Temirgrad, the Defence Ministry said on Friday.
b2 [use=arms-depot; speaker=Defence Ministry; stance=alleges] The militia had turned the clinic into an ammunition store in the summer, the ministry said.
b3 [toll=four; speaker=district prosecutor; stance=asserts] Four bodies were recovered at the clinic, the district prosecutor said.
b4 [rescue=escorted; speaker=Defence Ministry; stance=asserts] Army engineers led ambulances and fire crews straight to the Almaz clinic through mined streets, the ministry added.
b5 [ward=maternity-wing; speaker=district prosecutor; stance=asserts] Damage was heaviest in the part of the building that used to house the maternity ward, according to the prosecutor.
-- Federal aircraft flew over the district on Thursday on what the ministry called routine patrol.
-- The President expressed condolences to the families.

@doc C | Doctors for the Plains | ngo | 2029-09-15 | Statement on the attack on Almaz clinic
c1 [hit=airforce; speaker=Doctors for the Plains; stance=asserts] Fragments collected by our team at the Almaz clinic come from an aerial bomb of a type only the federal air force carries.
c2 [use=hospital; speaker=Doctors for the Plains; stance=asserts] Our staff visited the Almaz clinic every week and found a working hospital with beds, incubators and patients.
c3 [toll=eleven; speaker=Doctors for the Plains; stance=asserts] We have the names of eleven people who died there, among them two midwives.
c4 [warning=no-warning; speaker=Doctors for the Plains; stance=asserts] The doctors on duty received no warning of any kind.
c5 [rescue=blocked; speaker=Doctors for the Plains; stance=alleges] Ambulances were stopped by troops on Zavod Street while people lay under the rubble of the clinic.
c6 [ward=maternity-wing; speaker=Doctors for the Plains; stance=asserts] The maternity wing is gone.
c7 [hit=other-clinic; speaker=Doctors for the Plains; stance=asserts] In July a Northern Militia rocket struck our vaccination post in the neighbouring town of Belyk.
-- We have run supply flights to Temirgrad for six years.
-- We call for an independent investigation.

@doc D | Garrison Television | broadcaster transcript | 2029-09-15 | Evening news: General Bekov on Temirgrad
d1 [hit=airforce; speaker=General Timur Bekov; stance=asserts] General Timur Bekov, who commands the air wing, confirmed to us that one of his pilots had struck the clinic in Temirgrad.
d2 [use=arms-depot; speaker=General Timur Bekov; stance=asserts] "Crates of rockets were stacked in the wards, it was a weapons store," the general said of the Almaz clinic.
d3 [warning=warned; speaker=General Timur Bekov; stance=asserts] He said an officer had telephoned the clinic's staff an hour in advance and told them to leave.
d4 [rescue=escorted; speaker=General Timur Bekov; stance=asserts] Troops brought rescue teams to the site under guard as soon as the smoke cleared, he said.
d5 [ward=maternity-wing; speaker=source; stance=asserts] Pictures from the town show the clinic's maternity wing in ruins.
d6 [toll=four; speaker=General Timur Bekov; stance=asserts] The general put the number of dead at four, all of them fighters.
-- His words depart from the line taken by the ministry a day earlier.
-- The ministry had no reply when we went on air.

claim A federal air force jet bombed the Almaz clinic | A agree | B disagree | C agree | D agree
claim The Almaz clinic was used to store weapons | A disagree | B agree | C disagree | D agree
