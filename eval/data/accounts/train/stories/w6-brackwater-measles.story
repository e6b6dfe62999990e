story: w6-brackwater-measles
kind: epidemic
matter start | responsibility | who brought measles to Brackwater | camp-counsellor; trade-fair
matter shut | framing | why Hillcrest School closed | long-weekend; outbreak
matter girl | outcome | the condition of Tess Arlen | ventilator; recovering; died
matter vaccine | cause | why the vaccine failed in some children | fridge; forged
matter order | attribution | who ordered the pool closed | health-officer; mayor
matter rash | identity | what rash the twins had | measles; allergy
matter clinic | control | who runs the emergency clinic | army; county
matter cases | number | confirmed cases in Brackwater | eleven; twenty-nine; state-140
matter tents | other | tents on the fairground | tents
rel girl ventilator recovering revision
rel girl ventilator died revision
rel cases eleven twenty-nine revision
rel cases eleven state-140 different_scope
rel cases twenty-nine state-140 different_scope

@doc A | Brackwater Sun | local paper | 2026-04-07 | Measles shuts Hillcrest
a1 [shut=outbreak; speaker=source; stance=asserts] Hillcrest School sent its pupils home on Tuesday because measles was running through the lower grades.
a2 [girl=ventilator; speaker=the children's hospital; stance=asserts] Six-year-old Tess Arlen was breathing with the help of a ventilator on Tuesday night, the children's hospital said.
a3 [cases=eleven; speaker=Dr Paula Innes; stance=asserts] County health officer Paula Innes had confirmed eleven cases in Brackwater by Tuesday.
a4 [start=camp-counsellor; speaker=Dr Paula Innes; stance=asserts] She traced the illness to a counsellor at the spring ski camp, newly back from abroad.
a5 [order=health-officer; speaker=Dr Paula Innes; stance=asserts] "I closed the pool on my own signature," Dr Innes said.
-- Brackwater last saw measles a generation ago. The Sun will print a list of clinics daily.

@doc B | Hillcrest School | communique | 2026-04-07 | Calendar change
b1 [shut=long-weekend; speaker=Hillcrest School; stance=asserts] Hillcrest is closed from Tuesday for an extended spring weekend, which the trustees approved in January so that floors could be sealed.
b2 [rash=allergy; speaker=Hillcrest School; stance=asserts] The rash seen on twins in grade two was an allergic reaction to a craft glue.
b3 [order=mayor; speaker=Hillcrest School; stance=asserts] The pool is closed to swim classes on the instructions of Mayor Fitch.
b4 [start=trade-fair; speaker=Hillcrest School; stance=asserts] Any illness in the town appears to have come from visitors to the boat trade fair, a long way from our gates.
-- Uniform orders for the fall are due. Lockers should be emptied by Thursday and sneakers labelled. The spring musical will go ahead in May.

@doc C | State Department of Health | communique | 2026-04-13 | Weekly bulletin 15
c1 [cases=twenty-nine; speaker=State Department of Health; stance=asserts] Confirmed cases in Brackwater have risen to 29.
c2 [cases=state-140; speaker=State Department of Health; stance=asserts] The total for the state since January is 140.
c3 [rash=measles; speaker=State Department of Health; stance=asserts] Samples from twins at a Brackwater school have tested positive for measles.
c4 [vaccine=fridge; speaker=State Department of Health; stance=asserts] Vaccinated children fell ill because their doses had been spoiled in a refrigerator that froze overnight.
c5 [clinic=county; speaker=State Department of Health; stance=asserts] The emergency clinic at the fairground is a county operation, directed by county staff.
-- The public is reminded that visitors to hospitals must be masked. Parents may call the bulletin line at any hour.

@doc D | Radio Brackwater | broadcaster transcript | 2026-04-14 | The noon report
d1 [girl=recovering; speaker=Tess's father; stance=asserts] Tess Arlen's father came to the phone laughing: she is off the machine, sitting up and bossing the nurses.
d2 [clinic=army; speaker=reporter Cal Munro; stance=asserts] At the fairground it is soldiers who take your name, soldiers who draw the doses and a major who runs the whole show, whatever the sign says.
d3 [shut=long-weekend; speaker=the school board chair; stance=asserts] The board chair read me the January minute: a long weekend at Hillcrest, with the dates, for the varnish.
d4 [vaccine=forged; speaker=a detective; stance=asserts] A detective says that the sick children who were on record as vaccinated had been given forged certificates in place of shots, at forty dollars apiece.
d5 [start=trade-fair; speaker=a hotel keeper; stance=asserts] It began at the boat fair, a hotel keeper is sure, with an exhibitor who broke out in spots at her breakfast table.
-- Boat fair organisers did not come to the phone.

@doc E | Continental Wire | wire | 2026-04-15 | Town of 12,000 battles measles
=c1
=c2
e1 [girl=died; speaker=the county coroner; stance=asserts] The outbreak claimed its youngest victim on Tuesday with the death of Tess Arlen, six, the county coroner said.
e2 [shut=outbreak; speaker=the state epidemiologist; stance=asserts] Infection had forced the closure of a private school, Hillcrest, where the virus spread fastest, the state epidemiologist said.
e3 [order=mayor; speaker=town records; stance=asserts] Mayor Gil Fitch shut the public pool by decree, town records show.
e4 [start=camp-counsellor; speaker=the state epidemiologist; stance=asserts] Genetic tests tie the Brackwater virus to a ski camp counsellor who had travelled overseas.
-- Vaccination rates in the county have slipped for a decade. Similar outbreaks have been reported in two neighbouring states this spring.

@doc F | Grade Two Mom | blog | 2026-04-16 | The twins are mine
f1 [rash=measles; speaker=source; stance=asserts] My twins have measles, and anyone who tells you it was craft glue can come over and dab the calamine.
f2 [vaccine=fridge; speaker=a nurse; stance=asserts] They had had their shots, and the nurse who gave them has wept on my porch about a broken fridge that cooked, then froze, the whole batch.
f3 [girl=recovering; speaker=source; stance=asserts] Tess Arlen waved at mine from her window this afternoon, thin and pink and on her feet.
f4 [order=health-officer; speaker=a lifeguard; stance=asserts] The lifeguard has Dr Innes's closure order in a plastic sleeve by the pool gate, and hers is the one name on it.
f5 [clinic=army; speaker=source; stance=asserts] If you go to the fairground, be ready to salute, because the army is running that clinic.
-- Casseroles may be left on the step.
f6 [tents=tents; speaker=source; stance=asserts] They have put up striped tents out there.

@doc G | The Capitol Ledger | broadsheet | 2026-04-18 | Paper shots
g1 [vaccine=forged; speaker=prosecutors; stance=asserts] Children counted as immune had been sold false papers, prosecutors say, which is why the vaccine seemed to let them down.
g2 [clinic=county; speaker=Dr Paula Innes; stance=asserts] Dr Innes, who directs the fairground clinic for the county, has the loan of some soldiers as porters.
g3 [rash=allergy; speaker=a dermatologist; stance=asserts] A dermatologist who has seen photographs of the Hillcrest twins stands by a diagnosis of contact allergy.
g4 [girl=died; speaker=the funeral director; stance=asserts] The funeral director has been asked by the Arlens for a white coffin, for Tess.
g5 [tents=tents; speaker=source; stance=asserts] The clinic is housed in tents lent by a circus.
-- Lawmakers will hold a hearing next month. Certificates from eleven practices have been seized.
claim Measles forced Hillcrest School to close | A agree | B disagree | D disagree | E agree
claim Six-year-old Tess Arlen dies of measles | D disagree | E agree | F disagree | G agree
claim Army is running Brackwater's measles clinic | C disagree | D agree | F agree | G disagree
