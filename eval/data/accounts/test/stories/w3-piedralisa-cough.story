story: w3-piedralisa-cough
kind: epidemic
matter spread | cause | how the cough came to Piedra Lisa | circus; well-shaft; lab-boat
matter lockdown | framing | how people of the lower town took the cordon | accepted; revolted; upper
matter toll | number | deaths in Piedra Lisa | seven; eighteen; week-later
matter cure | outcome | what the serum did | worked; useless
matter doctor | identity | who the man calling himself Dr. Solanas is | doctor; impostor
matter road | control | who mans the cordon on the Piedra Lisa road | soldiers; citizens
matter goats | other | goat cheese banned | cheese

@doc A | Junta de Sanidad de Piedra Lisa | communique | 2026-03-14 | Bulletin 6
a1 [lockdown=accepted; speaker=the health board; stance=asserts] The residents of the lower town have welcomed the sanitary cordon and observe it with admirable serenity.
a2 [toll=seven; speaker=the health board; stance=asserts] Deaths from the cough in Piedra Lisa stand at seven as of Saturday.
a3 [spread=circus; speaker=the health board; stance=asserts] The cough was brought to Piedra Lisa by performers of a travelling circus.
a4 [cure=worked; speaker=the health board; stance=asserts] Patients who were given the serum are breathing freely and leaving their beds.
a5 [road=soldiers; speaker=the health board; stance=asserts] The cordon on the road is manned by an infantry company under our orders.
-- Cloths should be boiled and hung in the sun.
a6 [goats=cheese; speaker=the health board; stance=asserts] The sale of goat cheese is suspended.

@doc B | La Campana de Piedra Lisa | local paper | 2026-03-15 | Behind the rope
b1 [lockdown=revolted; speaker=source; stance=asserts] In the lower town they have burned the cordon's sentry box, chased the inspectors off with chamber pots and sworn to do it again.
b2 [spread=well-shaft; speaker=well-digger Anselma Trigo; stance=asserts] "It came up out of the old mine shaft when we opened it for water, everyone on my crew was coughing by supper," said well-digger Anselma Trigo.
b3 [toll=eighteen; speaker=the gravedigger; stance=asserts] By Saturday evening the gravedigger of Piedra Lisa had put eighteen victims of the cough under the ground.
b4 [road=citizens; speaker=source; stance=asserts] The barrier on the road is kept by townsmen with hunting rifles, a butcher at their head.
b5 [lockdown=upper; speaker=source; stance=asserts] The upper town has taken the cordon with good grace, its pianos audible until ten.
b6 [goats=cheese; speaker=source; stance=asserts] Cheese from goats may be neither sold nor given away.
-- This issue was passed over the rope in a basket.
b7 [doctor=doctor; speaker=the pharmacist; stance=asserts] The pharmacist has seen Dr. Solanas's diploma and his hands at work, and vouches for him as a physician of the old school.

@doc C | Golpe de Luz | tabloid | 2026-03-16 | QUACK! QUACK! QUACK!
c1 [doctor=impostor; speaker=source; stance=asserts] The bearded miracle man of Piedra Lisa, "Dr." Solanas, is a barber with a bag of sugar water.
c2 [cure=useless; speaker=source; stance=asserts] His precious serum did as much for the sick as a slap with a wet hat, and they cough on.
c3 [spread=circus; speaker=source; stance=asserts] Blame the clowns: it was the circus that wheezed into Piedra Lisa and left its plague behind with the peanut shells.
c4 [lockdown=revolted; speaker=a laundress; stance=asserts] A laundress of the lower town boasts of the riot: ropes cut, whistles stolen, and a captain in the fountain.
c5 [toll=seven; speaker=the parish register; stance=asserts] The parish register of Piedra Lisa had seven dead of the cough as of Saturday.
-- Peanuts have been withdrawn from kiosks.

@doc D | Estación Cumbre | broadcaster transcript | 2026-03-21 | A week later
-- PRESENTER: We went back, as far as the rope.
d1 [toll=week-later; speaker=the health board; stance=asserts] A week after our last visit, the health board puts the dead of Piedra Lisa at twenty-four.
d2 [doctor=doctor; speaker=the dean of medicine; stance=asserts] DEAN: "Solanas sat in my lectures and passed with honours, he is as much a doctor as I am."
d3 [cure=worked; speaker=a recovered patient; stance=asserts] PATIENT: "I had the serum at noon, and that night I slept like a baby, and so did my whole ward."
d4 [road=soldiers; speaker=source; stance=asserts] PRESENTER: At the barrier we talked to a lieutenant of infantry, whose men check every cart, and there is nobody else on guard.
d5 [spread=lab-boat; speaker=source; stance=asserts] PRESENTER: The laboratory boat with the samples of the cough has reached the capital.
d6 [lockdown=accepted; speaker=a lower-town priest; stance=asserts] PRIEST: "My people in the lower town thanked God for that cordon from its first hour, and they have kept it like Lent."

@doc E | Médicas en Ruta | ngo | 2026-03-22 | Notes from the rope
e1 [spread=well-shaft; speaker=Médicas en Ruta; stance=asserts] Spores from a reopened mine shaft, breathed in by those who dug there, gave rise to the cough in Piedra Lisa.
e2 [cure=useless; speaker=Médicas en Ruta; stance=asserts] In the ward where the serum was used the sick fared exactly as they did where it was lacking.
e3 [doctor=impostor; speaker=Médicas en Ruta; stance=asserts] The person practising as Dr. Solanas learned his trade in a barber's shop, and the real Solanas is long dead.
e4 [road=citizens; speaker=Médicas en Ruta; stance=asserts] Our van was searched at the rope by armed neighbours, who told us that they alone decide who passes.
-- We carried oranges in and letters out.
rel spread circus lab-boat compatible
rel spread well-shaft lab-boat compatible
rel lockdown accepted upper different_scope
rel lockdown revolted upper different_scope
rel toll seven week-later revision
rel toll eighteen week-later revision
pair a5 e4 conflict:control
claim The lower town of Piedra Lisa rose against the cordon | A disagree | B agree | C agree | D disagree
claim Dr. Solanas is an impostor | B disagree | C agree | D disagree | E agree
claim The serum cured patients in Piedra Lisa | A agree | C disagree | D agree | E disagree
