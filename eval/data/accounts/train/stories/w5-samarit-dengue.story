story: w5-samarit-dengue
kind: epidemic
matter spray | framing | what the fogging in Samarit port did | saved; poisoned
matter lab | responsibility | who mixed up the blood samples | port-lab; courier
matter cases | number | dengue cases in Samarit | eighty-first; four-hundred-later; thirty-dock
matter school | attribution | whether the health officer ordered the schools shut | ordered; advised
matter baby | outcome | what became of the infant twins | home; lost
matter breed | place | where the mosquitoes bred | tyres; temple-tank
matter old | other | the cholera of 2023 in Samarit | cholera

@doc A | Port Health Office, Samarit | communique | 2027-09-06 | Vector control achieves results
a1 [spray=saved; speaker=Port Health Office; stance=asserts] Thanks to the fogging teams, the dengue outbreak in the port quarter of Samarit has been brought to heel and lives have been spared.
a2 [cases=eighty-first; speaker=Port Health Office; stance=asserts] Eighty cases of dengue had been recorded in Samarit by 5 September.
a3 [breed=temple-tank; speaker=Port Health Office; stance=asserts] The mosquitoes bred in the stepped tank of the Lake Temple, whose fish had died.
a4 [lab=courier; speaker=Port Health Office; stance=asserts] The exchange of blood samples last week occurred in the hands of a private courier.
-- Residents should turn buckets upside down.
-- The fogging schedule is displayed at the tram stops and on the doors of the municipal baths.
a5 [school=advised; speaker=Port Health Office; stance=asserts] The health officer gave schools advice on mosquito nets, and those that sent children home did so by their own choice.

@doc B | Samarit Daily Lantern | tabloid | 2027-09-07 | Fog of death?
b1 [spray=poisoned; speaker=residents; stance=asserts] Canaries dropped from their perches and children vomited along Rope Street after the fogging trucks went by, and the fever rages on as before.
b2 [baby=lost; speaker=the grandfather; stance=asserts] The infant twins of the chandler Low are dead of dengue, their grandfather told us between sobs.
b3 [school=ordered; speaker=a headmaster; stance=asserts] A headmaster showed us the health officer's order, stamped and dated, that his school be closed at once.
b4 [breed=tyres; speaker=source; stance=asserts] The beasts hatch in the mountain of old tyres behind the container yard.
-- Win a ceiling fan, see page six.
b5 [lab=port-lab; speaker=a technician; stance=alleges] A technician at the port laboratory swears that the tubes were switched on his own colleague's bench.

@doc C | Guild of Private Clinics | trade press | 2027-09-13 | Samarit dengue: what clinics report
c1 [cases=four-hundred-later; speaker=Guild of Private Clinics; stance=asserts] Clinics and hospitals in Samarit together had four hundred dengue patients on their books by 12 September.
c2 [lab=port-lab; speaker=Guild of Private Clinics; stance=asserts] The seals on the courier's boxes were whole, so the blood samples were swapped after delivery, inside the port laboratory.
c3 [school=advised; speaker=Guild of Private Clinics; stance=asserts] Closing classrooms was left to each school, as the health officer's circular offered guidance only.
c4 [spray=saved; speaker=Guild of Private Clinics; stance=asserts] Admissions from the port quarter fell steeply within days of the fogging, and doctors give the trucks the credit.
-- Paracetamol is to be preferred to aspirin.
c5 [breed=temple-tank; speaker=an entomologist; stance=asserts] An entomologist hired by the guild found larvae by the ladleful in the Lake Temple's tank and the tyres behind the yard bone dry.

@doc D | Lake Temple Committee | communique | 2027-09-09 | Our tank is clean
d1 [breed=tyres; speaker=Lake Temple Committee; stance=asserts] Mosquitoes in the port come from rainwater in discarded tyres at the container yard, and our tank is full of hungry fish.
d2 [spray=poisoned; speaker=Lake Temple Committee; stance=asserts] The only thing the fogging has achieved in Samarit is a row of sick infants and dead bees.
d3 [old=cholera; speaker=Lake Temple Committee; stance=asserts] In the cholera year, 2023, we buried the poor at our own cost.
d4 [baby=home; speaker=Lake Temple Committee; stance=asserts] We rejoice with the Low family, whose twin babies came home from the hospital on Wednesday and were blessed at the tank.
-- Offerings of rice are welcome.
-- The evening lamp ceremony goes on as usual.

@doc E | Harbour FM | broadcaster transcript | 2027-09-10 | Breakfast hour
e1 [school=ordered; speaker=Dr Vimala Teh; stance=asserts] "I had them closed, and I would do it again," the health officer, Dr Vimala Teh, told us about the schools.
e2 [baby=home; speaker=a ward sister; stance=asserts] The Low twins were discharged in midweek with pink cheeks, a ward sister told the programme.
e3 [cases=thirty-dock; speaker=a dockers' steward; stance=asserts] Among the dockers there are thirty cases, says their steward.
e4 [lab=courier; speaker=Dr Vimala Teh; stance=asserts] On the mixed-up samples she said a motorcycle rider with two cool boxes had confused the labels outside a noodle shop.
-- More after the tide tables.
e5 [old=cholera; speaker=source; stance=asserts] Older listeners will remember how cholera emptied the same streets a few years ago.

@doc F | Samarit Daily Lantern | tabloid | 2027-09-11 | Two small coffins
f1 [baby=lost; speaker=source; stance=asserts] We followed a pair of white coffins, each no longer than a guitar case, to the hill where the Low twins were laid to rest.
=b3
=b4
-- Neighbours had closed their shops for the hour, and the tram waited at the corner.
-- The priest, himself feverish, leaned on an umbrella and kept the prayers short.
f2 [spray=poisoned; speaker=a pet dealer; stance=asserts] A pet dealer on Rope Street has filed a claim for songbirds that, he says, fell silent under the fogging truck's white breath while the fever took its course.

rel cases eighty-first four-hundred-later revision
rel cases eighty-first thirty-dock different_scope
rel cases four-hundred-later thirty-dock different_scope
pair a2 d3 different_event
pair a2 e5 different_event
pair c1 d3 different_event
pair a1 c1 skip
pair a1 b2 skip
pair c4 b2 skip
pair d2 b2 skip
claim Fogging stopped the dengue outbreak in Samarit | A agree | B disagree | C agree | D disagree | F disagree
claim The Low twins have died of dengue | B agree | D disagree | E disagree | F agree
claim The health officer ordered schools to close | A disagree | B agree | C disagree | E agree | F agree
