story: w2-kuhsar-typhus
kind: epidemic
matter origin | cause | how the typhus reached Kuhsar | barracks; refugees
matter cordon | framing | the nature of the road blocks round Kuhsar | health-post; siege
matter peak | outcome | whether the outbreak has passed its peak | past; growing
matter medicine | responsibility | who held up the antibiotics | rebels; ministry
matter cases | number | cases in Kuhsar | one-twenty; three-hundred; forty
matter matron | framing | what became of matron Hana Qadri | detained; training
matter lowland | outcome | the illness in the lowland villages | lowland-free
matter funeral | attribution | what the bishop-judge advised about funerals | postpone; hold

@doc A | World Relief Desk, Kuhsar hub | ngo | 2027-02-10 | Situation report 3
a1 [cases=one-twenty; speaker=World Relief Desk; stance=asserts] As of 9 February, 120 cases of typhus had been notified in the mountain town of Kuhsar.
a2 [origin=barracks; speaker=World Relief Desk; stance=asserts] Interviews with the earliest patients lead back to the winter barracks, where recruits had been issued with infested blankets.
a3 [medicine=ministry; speaker=World Relief Desk; stance=asserts] A consignment of antibiotics has been standing in the ministry's yard since January for want of a release stamp.
a4 [lowland=lowland-free; speaker=World Relief Desk; stance=asserts] The villages of the lowland have so far been spared.
-- Snow on the pass limits flights to the hours around noon.

a5 [cordon=siege; speaker=World Relief Desk; stance=asserts] Soldiers on the approach roads are turning back flour, fuel and visitors alike, and the town is being starved.
a6 [peak=growing; speaker=World Relief Desk; stance=asserts] New admissions exceed those of the week before in every ward of Kuhsar's hospital.

@doc B | Ministry of Public Health | communique | 2027-02-11 | Kuhsar: measures and facts
b1 [origin=refugees; speaker=Ministry of Public Health; stance=asserts] The illness was carried into Kuhsar by displaced families from beyond the pass.
b2 [medicine=rebels; speaker=Ministry of Public Health; stance=alleges] Antibiotics for the town have been held back at the gorge by the armed men of the Cedar Front.
b3 [cordon=health-post; speaker=Ministry of Public Health; stance=asserts] Checks on the roads are medical posts, at which travellers are dusted with powder and sent on their way.
b4 [cases=forty; speaker=Ministry of Public Health; stance=asserts] Forty persons have contracted the disease.
b5 [peak=past; speaker=Ministry of Public Health; stance=asserts] The high point of the outbreak lies behind us, as the thinning wards of Kuhsar demonstrate.
-- The public is asked to boil underclothes.
b6 [matron=training; speaker=Ministry of Public Health; stance=asserts] Matron Hana Qadri is attending a course in the capital for her professional advancement.

@doc C | Cedar Front health committee | communique | 2027-02-12 | To the outside world
c1 [cordon=siege; speaker=Cedar Front; stance=asserts] What they call a health post is a ring of guns intended to make Kuhsar beg.
c2 [origin=barracks; speaker=Cedar Front; stance=asserts] Lice from the army's filthy winter quarters are at the bottom of this typhus.
c3 [medicine=ministry; speaker=Cedar Front; stance=alleges] The capital keeps the town's tablets under lock while the fever does its work.
c4 [matron=detained; speaker=Cedar Front; stance=asserts] Hana Qadri, our matron, was lifted from her ward by men in raincoats and is sitting in a cell.
-- We are ready to let any doctor through the gorge.
c5 [funeral=hold; speaker=Judge Mikail; stance=asserts] Judge Mikail, spiritual guide of the valley, teaches that the dead are to be buried at once and in company, as ever.
c6 [peak=past; speaker=Cedar Front; stance=asserts] Thanks to our delousing teams the fever in Kuhsar is ebbing, and beds are emptying.

@doc D | The Pass | local paper | 2027-02-14 | A town scratching itself
d1 [origin=refugees; speaker=a schoolmaster; stance=asserts] It began in the gymnasium where the refugees sleep, the schoolmaster who nursed them maintains.
d2 [cordon=health-post; speaker=source; stance=asserts] At the lower barrier our reporter was sprayed, given a slip of paper and waved through with his crate of oranges.
d3 [medicine=rebels; speaker=a lorry driver; stance=asserts] A lorry driver says Cedar Front fighters in the gorge took his load of antibiotics for their own hospital.
d4 [matron=detained; speaker=two nurses; stance=asserts] Two nurses watched as Matron Qadri was driven off between plain-clothes men, in handcuffs.
d5 [peak=growing; speaker=a priest; stance=asserts] The priest has asked for a second gravedigger because the fever claims more people with each passing day.
-- The cinema has been closed since Sunday.
d6 [funeral=postpone; speaker=Judge Mikail; stance=asserts] Judge Mikail told mourners at the gate to put off all gatherings, funerals included, until the thaw.

@doc E | World Relief Desk, Kuhsar hub | ngo | 2027-02-24 | Situation report 5
e1 [cases=three-hundred; speaker=World Relief Desk; stance=asserts] By 23 February notified cases in Kuhsar had reached 305, with daily numbers falling since the nineteenth.
e2 [matron=training; speaker=Hana Qadri; stance=asserts] Matron Hana Qadri telephoned our office from the nursing college, where she is following a course on louse-borne disease.
e3 [funeral=postpone; speaker=World Relief Desk; stance=asserts] On the advice of Judge Mikail, families have put off wakes and processions for the time being.
e4 [lowland=lowland-free; speaker=World Relief Desk; stance=asserts] Surveillance in the lowland villages has turned up no illness of this kind.
-- The next report will appear in March.

rel cases one-twenty three-hundred revision
pair b4 e1 skip
pair e4 a6 different_scope
pair e4 d5 different_scope
pair a4 d5 different_scope
pair e1 a6 compatible
pair e1 d5 compatible
pair a3 d3 conflict:responsibility
claim The army's barracks were the source of Kuhsar's typhus | A agree | B disagree | C agree | D disagree
claim Kuhsar is under siege | A agree | B disagree | C agree | D disagree
claim Matron Hana Qadri has been arrested | B disagree | C agree | D agree | E disagree
