story: w3-huayla-consultation
kind: protest
matter meeting | framing | how the consultation assembly in Huayla went | free; coerced; follow-up
matter road | control | who controls the access road to the salt flat | community; company-guards
matter vote | outcome | what the assembly decided | approved; rejected-plan
matter injured | responsibility | who injured community leader Wara Condo | guards; rival
matter water | cause | why the springs are drying | pumping; drought; hydrologist
matter permit | time | when the company began drilling | before-permit; after-permit
matter llamas | other | compensation in animals | llamas

@doc A | Sal Andina Corporación | communique | 2030-04-22 | Huayla chooses development
a1 [vote=approved; speaker=Sal Andina; stance=asserts] The assembly of Huayla gave its consent to the brine project by a broad majority on Saturday.
a2 [meeting=free; speaker=Sal Andina; stance=asserts] Families spoke in turn, in their own language, and voted in Huayla as they saw fit, under the eyes of independent observers.
a3 [permit=after-permit; speaker=Sal Andina; stance=asserts] Drilling on the flat started once the environmental permit had been granted.
a4 [water=drought; speaker=Sal Andina; stance=asserts] The low flow of the springs is explained by a drought affecting the whole plateau.
a5 [road=community; speaker=Sal Andina; stance=asserts] Traffic on the access road to the flat is regulated by the community itself, and our vehicles stop at its barrier.
-- The project will create 240 direct jobs.

a6 [llamas=llamas; speaker=Sal Andina; stance=asserts] Part of the compensation will be delivered in llamas.

@doc B | Red Altiplánica de Derechos | ngo | 2030-04-23 | A consultation with the door locked
b1 [meeting=coerced; speaker=Red Altiplánica de Derechos; stance=asserts] Police stood between the benches in Huayla, food parcels were withheld until hands went up, and those who murmured were filmed.
b2 [road=company-guards; speaker=Red Altiplánica de Derechos; stance=asserts] Private guards in Sal Andina vests man the gate on the access road and decide which herders may reach their own corrals.
b3 [injured=guards; speaker=Red Altiplánica de Derechos; stance=asserts] Community leader Wara Condo's collarbone was broken by a company guard with a baton.
b4 [water=pumping; speaker=Red Altiplánica de Derechos; stance=asserts] It is the company's test pumping that is drawing down the springs of Huayla.
b5 [permit=before-permit; speaker=Red Altiplánica de Derechos; stance=asserts] Satellite images show drill pads at work on the flat weeks ahead of any permit.
b6 [vote=rejected-plan; speaker=Red Altiplánica de Derechos; stance=asserts] According to the record kept by the community's own secretary, Huayla voted against the brine project.

@doc C | Agencia Puna | wire | 2030-04-24 | Disputed vote over lithium leaves leader in hospital
c1 [vote=approved; speaker=the electoral service; stance=asserts] The electoral service, which sent two staff, certified a vote of 143 to 61 in favour of the brine project in Huayla.
c2 [injured=rival; speaker=the police; stance=asserts] Police said Wara Condo was hurt by her cousin, a supporter of the project, in a quarrel over a motorcycle.
c3 [injured=guards; speaker=Wara Condo; stance=asserts] "A man from the company's security hit me, I was looking into his face," Condo said from her hospital bed.
c4 [road=company-guards; speaker=source; stance=asserts] Company guards at the gate on the access road refused passage to a reporter and to two families with sheep.
c5 [water=hydrologist; speaker=the university; stance=asserts] A hydrologist from the state university has been asked to measure the springs of Huayla.
c6 [llamas=llamas; speaker=source; stance=asserts] Llamas are part of the compensation on offer.
-- Lithium prices have doubled since 2028.

@doc D | Radio Kollpa | broadcaster transcript | 2030-04-25 | The community hour
-- HOST: We will hear everyone, and then we will hear the music.
d1 [meeting=free; speaker=teacher Edmundo Ticona; stance=asserts] TICONA: "I chaired that assembly in Huayla, everybody said what they pleased, for and against, and there was no one leaning on them."
d2 [road=community; speaker=a herder; stance=asserts] HERDER: "The chain on the road is ours, my son has the key this week, and the trucks pay us ten pesos."
d3 [injured=rival; speaker=a nurse; stance=asserts] NURSE: "Wara told me, when I was strapping her shoulder, that her cousin had pushed her down."
d4 [water=pumping; speaker=a spring keeper; stance=asserts] SPRING KEEPER: "When the pumps go on, my spring drops by a hand, when they go off it climbs, what more do you want?"
d5 [meeting=coerced; speaker=an elder; stance=asserts] ELDER: "They told me in that assembly that my pension would stop, so I put up my hand, and I am ashamed."
d6 [meeting=follow-up; speaker=source; stance=asserts] HOST: A further assembly in Huayla, on roads and schooling, takes place in May.

@doc E | Minas y Mercados | trade press | 2030-04-26 | Sal Andina clears social hurdle
e1 [vote=approved; speaker=source; stance=asserts] With the community's approval in hand, Sal Andina can close its financing for the brine project.
e2 [permit=before-permit; speaker=two contractors; stance=asserts] Two drilling contractors told us their rigs had been turning on the flat for a month when the permit came through.
e3 [water=drought; speaker=a consultant; stance=asserts] Years of poor rain have starved the springs of Huayla, a consultant to the lenders concludes.
=c1
=c5
=c6
e4 [permit=after-permit; speaker=the regulator; stance=asserts] The mining regulator's log has the spudding of the opening well a fortnight after the permit was issued.
-- Shares rose three percent.
rel meeting free follow-up different_event
rel meeting coerced follow-up different_event
rel water pumping hydrologist compatible
rel water drought hydrologist compatible
claim The Huayla assembly approved the lithium project | A agree | B disagree | C agree | E agree
claim The vote in Huayla was held under pressure | A disagree | B agree | D discuss
claim Company guards injured Wara Condo | B agree | C discuss | D disagree
