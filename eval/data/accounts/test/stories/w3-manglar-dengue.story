story: w3-manglar-dengue
kind: epidemic
matter response | framing | how the Río Manglar health teams worked | swift; absent; north-bank
matter source | cause | why dengue surged in Río Manglar | dam; tyres; entomologists
matter baby | outcome | what became of the newborn in the delta clinic | survived; died
matter spray | responsibility | who let the insecticide expire | province; nation
matter cases | number | cases in Río Manglar | one-thousand; two-thousand-four; may
matter boat | control | who runs the hospital boat | navy; church
matter mango | other | the mango festival is off | mango

@doc A | Gobierno Provincial de Manglares | communique | 2027-03-30 | Dengue: the Province acts
a1 [response=swift; speaker=the provincial government; stance=asserts] Within hours of the alert, brigades were going house to house on the south bank of the Río Manglar with nets, tests and medicine.
a2 [cases=one-thousand; speaker=the provincial government; stance=asserts] As of 28 March, 1,040 cases of dengue had been confirmed in Río Manglar.
a3 [source=tyres; speaker=the provincial government; stance=asserts] The surge in Río Manglar comes from mosquitoes breeding in discarded tyres, which were imported by private firms.
a4 [spray=nation; speaker=the provincial government; stance=asserts] The insecticide stocks passed their date in a national warehouse, through the fault of the national authorities.
a5 [boat=navy; speaker=the provincial government; stance=asserts] The hospital boat is operated by the Navy under an agreement signed in February.
a6 [mango=mango; speaker=the provincial government; stance=asserts] The mango festival is cancelled.
-- The Province has opened a free telephone line.

@doc B | Delta al Día | local paper | 2027-03-31 | Ten days of fever, and no brigade
b1 [response=absent; speaker=source; stance=asserts] In the stilt houses of the south bank of the Río Manglar, families nursed their sick alone for ten days and saw a health worker for the first time on Tuesday.
b2 [baby=died; speaker=the grandmother; stance=asserts] The newborn who was carried to the delta clinic with dengue has died, her grandmother said.
b3 [source=dam; speaker=fishermen; stance=asserts] Fishermen trace the plague of mosquitoes in Río Manglar to the new dam, behind which the water has stood still since January.
b4 [boat=church; speaker=source; stance=asserts] The hospital boat belongs to the diocese and is run by its nuns, from the wheelhouse down.
b5 [spray=province; speaker=a depot foreman; stance=asserts] The province had the insecticide in its own shed and let it expire there, a depot foreman said.
b6 [response=north-bank; speaker=source; stance=asserts] On the north bank, brigades came on the day of the alert and have been back each morning.

@doc C | Agencia Sur Salud | wire | 2027-04-01 | Dengue cases pass thousand in river province
c1 [cases=two-thousand-four; speaker=the national health ministry; stance=asserts] The national health ministry said its own tally of dengue in Río Manglar stood at 2,400 as of 28 March.
c2 [source=dam; speaker=researchers; stance=asserts] Researchers mapping the outbreak said still water behind the new dam was feeding the mosquito population in Río Manglar.
c3 [spray=province; speaker=the national health ministry; stance=asserts] The ministry said the provincial government had taken delivery of the insecticide in good time and allowed it to go out of date.
c4 [baby=survived; speaker=the clinic's director; stance=asserts] The delta clinic's director said a newborn treated there for dengue had been discharged and was feeding well.
c5 [source=entomologists; speaker=source; stance=asserts] A team of entomologists flew to Río Manglar on Wednesday.
c6 [mango=mango; speaker=source; stance=asserts] The province's mango festival has been called off.
-- The virus has four serotypes.

@doc D | Señal Fluvial | broadcaster transcript | 2027-05-03 | Special: the river and the fever
-- NARRATOR: Five weeks after the alert, we follow the hospital boat.
d1 [cases=may; speaker=the provincial government; stance=asserts] NARRATOR: By the beginning of May the cases in Río Manglar had reached 4,900.
d2 [boat=navy; speaker=a sub-lieutenant; stance=asserts] SUB-LIEUTENANT: "I command this hospital boat for the Navy, the sisters are our passengers and our cooks."
d3 [response=swift; speaker=a south-bank carpenter; stance=asserts] CARPENTER: "Here on the south bank they came that same afternoon, a doctor and three kids with spray, I gave them coffee."
d4 [source=tyres; speaker=a biologist; stance=asserts] BIOLOGIST: "I have looked at the lake behind the dam and it has hardly a larva, the tyre dumps are what is breeding the mosquitoes of Río Manglar."
d5 [baby=survived; speaker=the mother; stance=asserts] MOTHER: "This is her, two months old, they cured her at the delta clinic."

@doc E | Hermanas del Estero | ngo | 2027-05-10 | To our benefactors
e1 [boat=church; speaker=Hermanas del Estero; stance=asserts] Our congregation keeps the hospital boat running, pays her crew and sets her course.
e2 [response=absent; speaker=Hermanas del Estero; stance=asserts] Our sisters were the only ones to visit the sick of the south bank in those opening days, as no official brigade was to be seen.
e3 [baby=died; speaker=Hermanas del Estero; stance=asserts] We buried the newborn from the delta clinic in our own garden.
e4 [spray=nation; speaker=Hermanas del Estero; stance=asserts] The insecticide had gone bad in the capital, in a ministry depot, long before the province saw a drum of it.
-- A second engine is needed.
rel response swift north-bank different_scope
rel response absent north-bank different_scope
rel source dam entomologists compatible
rel source tyres entomologists compatible
rel cases one-thousand may revision
rel cases two-thousand-four may revision
claim Health brigades reached the south bank quickly | A agree | B disagree | D agree | E disagree
claim The new dam caused the dengue outbreak | A disagree | B agree | C agree | D disagree
claim The newborn with dengue died | B agree | C disagree | D disagree | E agree
