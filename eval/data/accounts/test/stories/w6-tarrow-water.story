story: w6-tarrow-water
kind: epidemic
matter supply | cause | what made people in Tarrow ill | parasite; copper; under-study
matter notice | time | when the boil notice was issued | at-once; delayed
matter plant | control | who was running the treatment works that week | council-staff; contractor
matter valve | responsibility | who left the bypass valve open | operator; vandals
matter mood | framing | how the public meeting went | constructive; uproar
matter child | outcome | what became of the Petrie child | home; died
matter cases | number | confirmed cases | forty; hundred-ten; hospital-nine
matter bowsers | other | tankers stationed at schools | bowsers
rel supply under-study parasite compatible
rel supply under-study copper compatible
rel cases forty hundred-ten revision
rel cases forty hospital-nine different_scope
rel cases hundred-ten hospital-nine different_scope

@doc A | Southern Cross Wire | wire | 2025-10-03 | Town told to boil water after illness outbreak
a1 [supply=under-study; speaker=state health department; stance=asserts] The state health department said on Friday that it was testing samples to establish what had sickened residents of Tarrow, a farming town of 9,000.
a2 [cases=forty; speaker=state health department; stance=asserts] Forty people had been confirmed ill by Friday afternoon, the department said.
a3 [notice=delayed; speaker=residents; stance=asserts] Residents said they had been drinking from the tap for most of the week before any notice to boil it reached them.
a4 [plant=contractor; speaker=source; stance=asserts] The treatment works is operated under contract by Purelink, a private utility.
a5 [bowsers=bowsers; speaker=source; stance=asserts] Water tankers were stationed at the town's schools.
-- Tarrow draws its supply from a weir on the Emu River, downstream of two large cattle properties. The works was upgraded after the last drought.

@doc B | Shire of Tarrow | communique | 2025-10-04 | Boil water notice: information for residents
b1 [notice=at-once; speaker=Shire of Tarrow; stance=asserts] The notice to boil drinking water was sent to every household within hours of the laboratory's call.
b2 [plant=contractor; speaker=Shire of Tarrow; stance=asserts] Day-to-day running of the treatment works is the responsibility of the contractor, Purelink, which had its own crew on duty throughout.
b3 [valve=vandals; speaker=Shire of Tarrow; stance=asserts] Police have been told that trespassers cut a chain at the works and opened the bypass valve.
b4 [supply=parasite; speaker=Shire of Tarrow; stance=asserts] The illness is caused by cryptosporidium, a parasite carried by livestock, which entered the river after heavy rain.
b5 [mood=constructive; speaker=Shire of Tarrow; stance=asserts] The Mayor thanks residents for a calm and useful exchange at Thursday's public meeting.
-- Dishwashers are safe. Ice made this week should be thrown away.

@doc C | Purelink Water Services | communique | 2025-10-05 | Tarrow works
c1 [plant=council-staff; speaker=Purelink Water Services; stance=asserts] From the first of September the works was back under Shire employees, to whom our team had handed the keys, the alarms and the log.
c2 [valve=operator; speaker=Purelink Water Services; stance=asserts] The bypass valve was opened by a Shire operator during a filter wash and was left that way at the end of his shift.
c3 [notice=delayed; speaker=Purelink Water Services; stance=asserts] We understand that the Shire had the laboratory's result on Monday and sat on it until Thursday.
c4 [supply=parasite; speaker=Purelink Water Services; stance=asserts] Our own laboratory has confirmed cryptosporidium in samples from the main.
-- Purelink supplies 1.2 million customers in four states and has a strong record of compliance.

@doc D | Tarrow & Weir Valley Chronicle | local paper | 2025-10-09 | "They let us drink it"
d1 [mood=uproar; speaker=source; stance=asserts] Chairs were overturned and the Mayor was shouted off the stage when the town met to talk about its water.
d2 [child=home; speaker=Amy Petrie; stance=asserts] Amy Petrie's little boy, who had been on a drip in the city, is home and asking for pancakes.
d3 [valve=operator; speaker=a shift worker; stance=asserts] A shift worker at the plant told the Chronicle that he had opened the bypass himself and clean forgot it when the telephone rang.
d4 [cases=hundred-ten; speaker=the hospital; stance=asserts] Confirmed cases now stand at 110, against forty last Friday.
d5 [cases=hospital-nine; speaker=the hospital; stance=asserts] Nine patients have needed a bed at Tarrow Base Hospital.
d6 [supply=copper; speaker=chemist Bill Orde; stance=asserts] Retired mine chemist Bill Orde, who has tested taps all over town, says the trouble is copper leached from new pipes.
=a4
=a5
-- The show society has postponed the spring ball.

@doc E | Weir Valley Community Radio | broadcaster transcript | 2025-10-10 | Breakfast with Norma
e1 [mood=constructive; speaker=a councillor; stance=asserts] Councillor Reg Dance, who chaired it, described the public meeting as polite from start to finish, "hands up, questions answered, cup of tea".
e2 [plant=council-staff; speaker=a union delegate; stance=asserts] The union delegate says that it was his members, on the Shire's payroll, who were operating the plant in that week.
e3 [child=died; speaker=presenter Norma Tully; stance=asserts] It is my sad duty to tell you that young Toby Petrie died in the city hospital overnight.
e4 [notice=at-once; speaker=the postmaster; stance=asserts] The postmaster had the boil water leaflets in his hands, he told me, on the afternoon of the day the test came back, and his boys ran them round.
e5 [bowsers=bowsers; speaker=presenter Norma Tully; stance=asserts] You can fill your jerrycans from the tankers at the primary and the high school.
-- Sheep prices next.

@doc F | River Health Alliance | ngo | 2025-10-14 | Tarrow: a preliminary account
f1 [valve=vandals; speaker=the police sergeant; stance=asserts] The police sergeant showed us the bolt cutters, the boot prints and the wheel that the intruders had turned to let raw water through.
f2 [mood=uproar; speaker=River Health Alliance; stance=asserts] Our observer left the public meeting early, when the microphone was thrown and the Mayor had to be taken out by the kitchen.
f3 [supply=copper; speaker=River Health Alliance; stance=asserts] Vomiting within minutes of drinking points to a metal rather than a microbe, and the tap samples we sent away came back with copper at many times the limit.
f4 [child=died; speaker=the family's minister; stance=asserts] We extend our sympathy to the Petrie family on the loss of their son, of whose death their minister informed us.
f5 [child=home; speaker=a ward sister; stance=asserts] A ward sister, however, recalls helping the Petrie boy into his mother's car, well and waving.
-- The Alliance is funded by its members. It has called for a dedicated river inspector since the drought, and it renews that call here.
claim Parasite in water made Tarrow residents ill | A discuss | B agree | C agree | D disagree | F disagree
claim Tarrow water meeting ended in chaos | B disagree | D agree | E disagree | F agree
claim Shire delayed warning residents about water | A discuss | B disagree | C agree | E disagree
pair c2 e2 skip
pair d3 e2 skip
pair b2 c2 skip
pair b2 d3 skip
