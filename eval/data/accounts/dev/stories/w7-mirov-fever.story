story: w7-mirov-fever
kind: epidemic
matter source | cause | what set off the Mirov fever | sewage; smoked-fish
matter ward | framing | how ward five was closed | routine; sealed-off; ward-two
matter boy | outcome | what became of the first patient | recovered; died
matter cases | number | confirmed cases | twelve; forty-one; observed-sixty
matter germ | identity | what the agent is | typhoid; new-virus
matter samples | control | who has the samples | state-lab; university
matter chief | attribution | what the chief physician advised | reopen; quarantine
matter region | other | the regional count | ninety

@doc A | Mirov Health Office | communique | 2027-07-06 | Intestinal infections in Mirov
a1 [germ=typhoid; speaker=Mirov Health Office; stance=asserts] The infections in Mirov are due to the typhoid bacillus, which is well understood and treatable.
a2 [cases=twelve; speaker=Mirov Health Office; stance=asserts] As of Tuesday twelve cases have been confirmed in the town.
a3 [source=smoked-fish; speaker=Mirov Health Office; stance=asserts] A lot of smoked bream sold at the Saturday market has been established as the source.
a4 [ward=routine; speaker=Mirov Health Office; stance=asserts] Ward five of the town hospital is shut for its yearly repainting.
a5 [boy=recovered; speaker=Mirov Health Office; stance=asserts] The boy with whom the illness was first noticed has gone home in good health.
a8 [cases=observed-sixty; speaker=Mirov Health Office; stance=asserts] A further sixty persons with a raised temperature are under observation at home.

@doc B | Hlas Pohranici | local paper | 2027-07-07 | What is behind the doors of ward five?
b1 [ward=sealed-off; speaker=a nurse; stance=asserts] A nurse told this paper that ward five was emptied in an hour, its doors taped and soldiers posted in the corridor.
b2 [germ=new-virus; speaker=a laboratory assistant; stance=asserts] "We have nothing like it in the books," a laboratory assistant said of the virus he saw under the microscope.
b3 [source=sewage; speaker=source; stance=asserts] The fever came out of the taps after a cracked main let sewage into Mirov's drinking water.
b4 [boy=died; speaker=the sexton; stance=asserts] The sexton at Saint Barbara's dug a small grave on Sunday for the boy who fell ill before all others.
b5 [samples=state-lab; speaker=the laboratory assistant; stance=asserts] Every vial from Mirov was collected by couriers of the State Laboratory and is there now.
b6 [chief=quarantine; speaker=a nurse; stance=asserts] The chief physician, Dr. Kamil Vondra, had urged that the whole town be closed, according to the nurse.

@doc C | Institute for Public Safety Studies | think tank | 2027-07-12 | Rumour and risk: lessons from Mirov
c1 [ward=routine; speaker=source; stance=asserts] The much photographed closing of ward five was maintenance planned since January, as invoices from the painters show.
c2 [source=sewage; speaker=source; stance=asserts] Mapping of the patients' homes points to the broken water main on Mill Street as the origin of the outbreak.
c3 [germ=typhoid; speaker=a reference laboratory; stance=asserts] Cultures grown by a reference laboratory abroad turned out to be ordinary typhoid.
c4 [chief=reopen; speaker=source; stance=asserts] In his letter to the mayor, Chief Physician Vondra recommended opening schools and markets at once.
c5 [samples=university; speaker=source; stance=asserts] The Mirov samples are in the freezers of Ostrov University, whose virologists published the inventory.
c6 [region=ninety; speaker=source; stance=asserts] Across the whole border region ninety cases were confirmed over the summer.
=a2

@doc D | Tichy Dum | blog | 2027-07-10 | They painted the ward, they say
d1 [ward=sealed-off; speaker=source; stance=asserts] I live opposite the hospital, and what I saw at ward five was men in white suits welding a door, which is hardly how decorators work.
d2 [boy=died; speaker=the boy's aunt; stance=asserts] His aunt let me print this: little Janek, the earliest to catch the fever, is gone.
d3 [cases=forty-one; speaker=a hospital clerk; stance=asserts] The hospital's own list, photographed by a clerk, has 41 confirmed cases in Mirov on it for that same Tuesday.
d4 [germ=new-virus; speaker=source; stance=asserts] A pathogen unknown to medicine is loose in our town.
d5 [source=smoked-fish; speaker=source; stance=asserts] As for where it came from, I trust the fishmonger's own tears: it was his bream.
d6 [samples=university; speaker=source; stance=asserts] The samples, thank heaven, went to the university, where a friend has them under lock and key.

@doc E | Vecernik | tabloid | 2027-07-13 | JANEK IS BACK ON HIS BIKE
e1 [boy=recovered; speaker=source; stance=asserts] Rosy cheeks, new bike: Janek, the Mirov fever's earliest patient, posed for our camera outside his grandmother's house.
e2 [chief=quarantine; speaker=source; stance=asserts] Dr. Vondra wanted a ring of roadblocks around Mirov and told the mayor so to his face.
e3 [chief=reopen; speaker=the mayor; stance=asserts] The mayor remembers it otherwise: the doctor, he says, pleaded with him to get life moving again.
e4 [samples=state-lab; speaker=source; stance=asserts] The test tubes are with the State Laboratory in the capital.
e8 [ward=ward-two; speaker=source; stance=asserts] His broken collarbone from the new bike was set in ward two, freshly repainted and smelling of it.
rel cases twelve forty-one conflict
pair a2 c6 different_scope
pair d3 c6 different_scope
rel cases twelve observed-sixty different_scope
rel cases forty-one observed-sixty different_scope
rel ward routine ward-two different_scope
rel ward sealed-off ward-two different_scope
claim An unknown virus caused the fever in Mirov | A disagree | B agree | C disagree | D agree
claim The first patient in Mirov died | A disagree | B agree | D agree | E disagree
claim Hospital ward five was closed for repainting | A agree | B disagree | C agree | D disagree
