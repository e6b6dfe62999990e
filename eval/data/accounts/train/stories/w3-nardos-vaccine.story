story: w3-nardos-vaccine
kind: epidemic
matter clinic | framing | what the closing of the Nardos vaccination post was | planned; driven-out
matter rash | cause | what caused the pupils' rash | vaccine; caterpillars; tests-pending
matter coverage | number | share of children vaccinated in Nardos | eighty-eight; fifty-four; canton
matter priest | attribution | what Father Belisario told his parish | urged; warned
matter boxes | responsibility | who let the vaccine spoil | airline; ministry
matter hens | other | vaccinators paid in eggs | eggs

@doc A | Programa Nacional de Inmunización | communique | 2029-03-07 | Nardos: campaign completed
a1 [clinic=planned; speaker=the immunisation programme; stance=asserts] The post in Nardos closed on schedule once its list was complete, and the team travelled on to the next canton.
a2 [coverage=eighty-eight; speaker=the immunisation programme; stance=asserts] Eighty-eight percent of children in the town of Nardos have had their dose.
a3 [rash=caterpillars; speaker=the immunisation programme; stance=asserts] Processionary caterpillars nesting in the school pines gave the pupils of Nardos their rash.
a4 [boxes=airline; speaker=the immunisation programme; stance=asserts] The spoiled batch was left in the sun on the apron by the carrier, Aerovalles.
a5 [priest=urged; speaker=the immunisation programme; stance=asserts] From the pulpit, Father Belisario invited every parent in Nardos to bring the children in for the vaccine.
-- The programme is financed by the national lottery.
a6 [hens=eggs; speaker=the immunisation programme; stance=asserts] Some families thanked the vaccinators with eggs.

@doc B | El Machete de Nardos | tabloid | 2029-03-08 | NEEDLE SQUAD RUN OUT OF TOWN
b1 [clinic=driven-out; speaker=source; stance=asserts] Mothers with broomsticks chased the vaccinators from their Nardos post to their jeep and cheered as it vanished in dust.
b2 [rash=vaccine; speaker=source; stance=asserts] It was the jab that left the schoolchildren of Nardos striped like tigers.
b3 [priest=warned; speaker=source; stance=asserts] Old Father Belisario thundered at Mass that the vaccine was to be shunned like the plague.
b4 [coverage=fifty-four; speaker=a nurse; stance=asserts] A nurse let slip that barely 54 in a hundred Nardos children were pricked.
b5 [boxes=ministry; speaker=source; stance=asserts] The ministry's own storekeepers pulled the plug of the fridge and cooked the doses.
b6 [hens=eggs; speaker=source; stance=asserts] Earlier the team had been seen collecting eggs by the basket.
-- Keep your broom handy.

@doc C | Cadena Andarríos | broadcaster transcript | 2029-03-09 | The hour of the cantons
-- PRESENTER: To Nardos, where everyone is scratching.
c1 [rash=caterpillars; speaker=Dr. Leonor Dávalo; stance=asserts] DR. DÁVALO: "I have hairs of the pine caterpillar under my microscope, lifted from the children's necks, and they are your culprit."
c2 [clinic=driven-out; speaker=vaccinator Julio Apaza; stance=asserts] VACCINATOR: "We had a week's work ahead of us in Nardos, and then the stones came through the window and we ran."
c3 [coverage=fifty-four; speaker=vaccinator Julio Apaza; stance=asserts] VACCINATOR: "My register for the town stops at fifty-four percent."
c4 [priest=warned; speaker=a chorister; stance=asserts] A chorister: "He told us in the homily to keep our little ones away from that syringe, I was standing beside him."
c5 [boxes=airline; speaker=the airport's cargo chief; stance=asserts] The airport's cargo chief admits that Aerovalles handlers forgot the boxes outside at midday.
c6 [coverage=canton; speaker=the canton's health officer; stance=asserts] For the canton taken as a whole, the health officer gives a coverage of 71 percent.
-- PRESENTER: We hope to speak to the bishop.

@doc D | Salud y Territorio | think tank | 2029-03-20 | Lessons from a mountain campaign
d1 [clinic=planned; speaker=Salud y Territorio; stance=asserts] The shutting of the Nardos post had been pencilled in for that very Wednesday, and the staff left after a farewell supper.
d2 [priest=urged; speaker=Salud y Territorio; stance=asserts] A recording of the sermon has Father Belisario pleading with the faithful to accept the vaccine.
d3 [boxes=ministry; speaker=Salud y Territorio; stance=asserts] Temperature loggers prove the vaccine perished in the ministry's depot, long after it had left the aircraft cool.
d4 [coverage=eighty-eight; speaker=Salud y Territorio; stance=asserts] House visits confirm coverage in Nardos town at 88 percent, give or take a point.
d5 [rash=vaccine; speaker=Salud y Territorio; stance=asserts] The eruption on the pupils was an allergic reaction to a stabiliser in the vaccine, dermatologists we commissioned conclude.
d6 [rash=tests-pending; speaker=Salud y Territorio; stance=asserts] Samples of the pupils' skin were sent to the capital as well.
-- We thank the innkeeper for her patience.
rel rash vaccine tests-pending compatible
rel rash caterpillars tests-pending compatible
rel coverage eighty-eight canton different_scope
rel coverage fifty-four canton different_scope
claim The vaccine caused the rash among Nardos pupils | A disagree | B agree | C disagree | D agree
claim Vaccinators were chased out of Nardos | A disagree | B agree | C agree | D disagree
claim Father Belisario preached against vaccination | A disagree | B agree | C agree | D disagree
