story: w1-river-fever-camp
kind: epidemic
matter water | cause | what made the refugees of Camp Linden ill | tank; meat
matter tents | framing | what conditions in the camp are like | decent; squalid
matter germ | identity | which illness it is | cholera; dysentery; testing
matter deaths | number | deaths | three; eight; all-camps
matter trucks | outcome | what became of the medicine lorries | arrived; turned-back
matter fence | control | who guards the camp gate | agency; gendarmes
matter director | attribution | what camp director Salome Brukh asked for | evacuate; remain
matter start | time | when the first cases appeared | before-rain; after-rain
matter lastyear | other | last year's measles | measles
matter school | other | lessons in the camp | lessons

@doc A | Relief Coordination Agency | communique | 2032-05-14 | Situation report, Camp Linden
a1 [tents=decent; speaker=Relief Coordination Agency; stance=asserts] Families at Camp Linden have dry tents, three meals a day and a latrine for every ten persons.
a2 [germ=dysentery; speaker=Relief Coordination Agency; stance=asserts] The illness at Camp Linden has been identified as dysentery.
a3 [deaths=three; speaker=Relief Coordination Agency; stance=asserts] Three residents of the camp had died as of Friday evening.
a4 [water=meat; speaker=Relief Coordination Agency; stance=asserts] Meat that had been left too long in the sun is what made the people of the camp ill.
a5 [fence=agency; speaker=Relief Coordination Agency; stance=asserts] Our own unarmed stewards look after the gate.
a6 [trucks=arrived; speaker=Relief Coordination Agency; stance=asserts] The lorries with antibiotics sent on Wednesday have been unloaded at the camp.
a7 [lastyear=measles; speaker=Relief Coordination Agency; stance=asserts] An outbreak of measles at Camp Linden in May of last year was over within three weeks.
-- The camp was set up for 4,000 people and houses 5,200.

@doc B | Doctors at the Ford | ngo | 2032-05-15 | Linden is drinking itself sick
b1 [water=tank; speaker=source; stance=asserts] The source of the illness is the camp's steel water tank, into which a latrine has been seeping.
b2 [germ=cholera; speaker=source; stance=asserts] Rapid tests carried out by our team in the camp were positive for cholera.
b3 [tents=squalid; speaker=source; stance=asserts] Children at Linden sleep in mud under torn plastic and step over filth on the way to breakfast.
b4 [trucks=turned-back; speaker=source; stance=asserts] Our medicine lorries stood at the gate for a day and then had to go home full.
b5 [fence=gendarmes; speaker=source; stance=asserts] The gendarmes who control the gate of the camp demanded a paper that does not exist.
b6 [director=evacuate; speaker=camp director Salome Brukh; stance=demands] Camp director Salome Brukh has asked the governor to move all the families out within days.
b7 [start=before-rain; speaker=source; stance=asserts] Our nurses were treating the earliest cases while the ground was still cracked from drought, well before the rains.
-- The organisation has worked in the valley since the second winter of the war.

@doc C | Governor of Linden Province | communique | 2032-05-16 | Clarification
c1 [director=remain; speaker=Governor's Office; stance=asserts] Director Brukh has assured the governor that she sees every reason for the families to stay where they are.
c2 [trucks=turned-back; speaker=Governor's Office; stance=asserts] The lorries, whose papers were incomplete, were sent back by the duty officer with their load.
c3 [fence=agency; speaker=Governor's Office; stance=asserts] Access to the camp is decided by the stewards of the relief agency.
c4 [start=after-rain; speaker=Governor's Office; stance=asserts] Cases of illness began when the rains had set in.
c5 [deaths=three; speaker=Governor's Office; stance=asserts] There have been three deaths at Camp Linden.
c6 [water=meat; speaker=Governor's Office; stance=asserts] Laboratory findings trace the illness to spoiled meat bought by residents outside the camp.
c7 [school=lessons; speaker=Governor's Office; stance=asserts] Lessons for the camp's children go on in the mornings.
-- The governor will visit the camp next week.

@doc D | Borderland Dispatches | broadsheet | 2032-05-20 | The tank, the gate and the rain
d1 [water=tank; speaker=an engineer; stance=asserts] An engineer lowered a lamp into the water tank of Camp Linden for us and let us see the crack through which sewage enters, and with it, he is certain, the sickness.
d2 [tents=decent; speaker=source; stance=asserts] The rows of tents we walked along were clean and dry, with swept paths, geraniums in ration tins and a smell of soap.
d3 [germ=cholera; speaker=the university clinic; stance=asserts] At the university clinic, cultures from patients of the camp grew cholera.
d4 [deaths=eight; speaker=the camp registrar; stance=asserts] The camp registrar had entered eight deaths by Thursday.
d5 [fence=gendarmes; speaker=source; stance=asserts] It is a gendarme with a rifle who lifts the pole at the gate and who decided, over our papers, that we might pass.
d6 [start=after-rain; speaker=the midwife; stance=asserts] The midwife, who keeps a diary, noted the first of the sick when it had been raining for a week.
d7 [director=remain; speaker=Salome Brukh; stance=asserts] "Moving them now would kill more than it saves, they must stay," camp director Salome Brukh told us.

@doc E | Valley Radio | broadcaster transcript | 2032-05-19 | News at eight
e1 [tents=squalid; speaker=reporter Iva Kolt; stance=asserts] Our reporter Iva Kolt described the camp as a swamp in which the tents have collapsed on to the people in them.
e2 [germ=testing; speaker=a laboratory chief; stance=asserts] A laboratory chief told us that tests on samples from the camp are not yet complete.
e3 [trucks=arrived; speaker=the pharmacist; stance=asserts] The camp pharmacist showed us shelves filled with the medicine which the lorries had brought.
e4 [director=evacuate; speaker=source; stance=asserts] We have the text of the director's letter, which pleads for an evacuation of the whole camp.
e5 [deaths=all-camps; speaker=source; stance=asserts] In all the camps of the province, 27 people have died this month.
e6 [start=before-rain; speaker=a grandmother; stance=asserts] A grandmother from tent nine said her family had been sick before a drop of rain had fallen.
e7 [lastyear=measles; speaker=source; stance=asserts] In May of last year the camp had come through an outbreak of measles.
rel germ cholera testing compatible
rel germ dysentery testing compatible
rel deaths three eight revision
rel deaths three all-camps different_scope
rel deaths eight all-camps different_scope
pair a7 b2 different_event
pair a7 d3 different_event
pair a7 b1 different_event
pair e7 a2 different_event
pair e7 b2 different_event
pair e7 d3 different_event
pair e2 d3 skip
pair a4 b2 skip
pair a4 d3 skip
pair a4 e2 skip
pair b1 a2 skip
pair b1 d3 skip
pair b1 e2 skip
pair c6 a2 skip
pair c6 b2 skip
pair c6 d3 skip
pair c6 e2 skip
pair d1 a2 skip
pair d1 b2 skip
pair d1 e2 skip
pair a5 b4 skip
pair a5 c2 skip
pair a5 e3 skip
pair b5 a6 skip
pair b5 c2 skip
pair b5 e3 skip
pair c3 a6 skip
pair c3 b4 skip
pair c3 e3 skip
pair d5 a6 skip
pair d5 b4 skip
pair d5 c2 skip
pair d5 e3 skip
pair a1 b1 skip
pair a1 c6 skip
pair a1 d1 skip
pair b3 a4 skip
pair b3 c6 skip
pair b3 d1 skip
pair d2 a4 skip
pair d2 b1 skip
pair d2 c6 skip
pair e1 a4 skip
pair e1 b1 skip
pair e1 c6 skip
pair e1 d1 skip
pair a6 b4 skip
pair a7 c5 skip
claim Cholera has broken out at Camp Linden | A disagree | B agree | D agree | E discuss
claim Medicine lorries were turned away from the camp | A disagree | B agree | C agree | E disagree
claim Camp director asks for evacuation | B agree | C disagree | D disagree | E agree
