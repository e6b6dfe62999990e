story: w3-cavaral-fever
kind: epidemic
matter source | cause | what is making people in Cavaral ill | water; mosquito
matter ward | framing | the state of the Cavaral hospital | coping; collapsed
matter cases | number | confirmed cases in Cavaral | ninety; one-sixty; province
matter mayor | attribution | what the mayor wanted done with the carnival | cancel; hold
matter child | outcome | what became of the first patient | recovered; died
matter trucks | other | water trucks sent to the upper town | trucks

@doc A | Secretaría de Salud de Cavaral | communique | 2027-02-09 | Update on febrile illness
a1 [source=mosquito; speaker=the health secretariat; stance=asserts] Laboratory work confirms that the fever in Cavaral is carried by the marsh mosquito.
a2 [ward=coping; speaker=the health secretariat; stance=asserts] The regional hospital is receiving patients at a normal pace, with beds and serum to spare.
a3 [cases=ninety; speaker=the health secretariat; stance=asserts] Ninety cases have been confirmed in the town of Cavaral as of Tuesday.
a4 [child=recovered; speaker=the health secretariat; stance=asserts] The girl from Loma Baja with whom the outbreak was first noticed is home and back at play.
a5 [mayor=cancel; speaker=the health secretariat; stance=asserts] The mayor had proposed calling off the carnival, a step the secretariat considered excessive.
-- Citizens are asked to empty flowerpots and old tyres.

@doc B | El Estuario | local paper | 2027-02-10 | Cots in the corridor, buckets on the stairs
b1 [ward=collapsed; speaker=source; stance=asserts] At the Cavaral hospital the sick lie on flattened boxes and relatives queue at the pharmacy to buy their own drips.
b2 [source=water; speaker=Dr. Casilda Roys; stance=asserts] "Drink from the upper-town tap and within days you burn," said Dr. Casilda Roys, who has mapped the fever house by house.
b3 [child=died; speaker=the girl's aunt; stance=asserts] The girl from Loma Baja who fell ill before all the others was buried on Sunday, her aunt told El Estuario.
b4 [mayor=hold; speaker=councillors; stance=asserts] Councillors say the mayor pounded the table for the carnival to go ahead at any price.
b5 [trucks=trucks; speaker=source; stance=asserts] Tanker trucks now climb to the upper town twice a day.
b6 [ward=collapsed; speaker=nurse Pilar Goyén; stance=asserts] "We gave up on charts on Friday, we just walk and pray," nurse Pilar Goyén said of her ward in Cavaral.

@doc C | Agencia Marisma | wire | 2027-02-12 | Cavaral fever count climbs
c1 [cases=one-sixty; speaker=the health secretariat; stance=asserts] Confirmed cases in the town of Cavaral rose to 160 on Friday.
c2 [cases=province; speaker=the governor's office; stance=asserts] In the province as a whole, 410 people have tested positive, the governor's office said.
c3 [source=mosquito; speaker=virologists in the capital; stance=asserts] Virologists in the capital isolated a mosquito-borne virus in every sample sent from Cavaral.
c4 [mayor=hold; speaker=the mayor's spokesman; stance=asserts] The mayor's spokesman confirmed he had wanted the carnival to take place.
c5 [ward=coping; speaker=the hospital director; stance=asserts] Hospital director Néstor Upía said his wards had room for new patients and that staff were rested.
c6 [trucks=trucks; speaker=source; stance=asserts] Trucks have been hauling drinking water to the upper town.

@doc D | Médicos del Delta | ngo | 2027-02-12 | The pipe, the pump, the fever
d1 [source=water; speaker=Médicos del Delta; stance=asserts] Sewage seeping into the upper-town main is what is spreading the fever in Cavaral, our sampling shows.
d2 [child=recovered; speaker=Médicos del Delta; stance=asserts] We examined the earliest patient, a girl from Loma Baja, on Thursday: the fever is gone and she eats well.
d3 [mayor=cancel; speaker=Médicos del Delta; stance=asserts] In a meeting we attended, the mayor pleaded for the carnival to be dropped.
d4 [ward=collapsed; speaker=Médicos del Delta; stance=asserts] The Cavaral hospital has run out of beds, fluids and nurses and turns the gravely ill away.
d5 [child=recovered; speaker=the girl's mother; stance=asserts] "She is jumping rope again," the girl's mother told our team.
-- Our boat clinic returns on Tuesday.

@doc E | Noche y Día | tabloid | 2027-02-11 | KILLER BUGS ATE MY SISTER
e1 [child=died; speaker=source; stance=asserts] Little Yanira of Loma Baja, the first to burn, is with the angels.
e2 [source=mosquito; speaker=source; stance=asserts] Winged vampires from the marsh are pumping the plague into Cavaral's veins.
e3 [mayor=hold; speaker=source; stance=asserts] Feather-mad mayor Abel Triguero demanded his carnival all the same.
e4 [cases=ninety; speaker=source; stance=asserts] At the last official count, on Tuesday, ninety in the town had the bug.
-- We looked through the family album with her aunt, page by page, until the coffee was cold.
-- The costumes for the children's parade hang unworn in the parish hall.
-- Turn to page four for tips on mosquito nets.
rel cases ninety one-sixty revision
rel cases ninety province different_scope
rel cases one-sixty province different_scope
claim Contaminated water is spreading the Cavaral fever | A disagree | B discuss | C disagree | D agree | E disagree
claim The hospital in Cavaral is overwhelmed | A disagree | B agree | C discuss | D agree
claim Cavaral's mayor wanted the carnival cancelled | A agree | B disagree | C disagree | D agree | E disagree
