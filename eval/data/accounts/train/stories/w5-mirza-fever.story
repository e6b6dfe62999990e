story: w5-mirza-fever
kind: epidemic
matter source | cause | what made the children of Jhilpur sick | well; sweets
matter patient | outcome | what became of the first patient | recovered; died
matter ward | framing | how the fever ward at Jhilpur was run | orderly; abandoned
matter cases | number | cases of fever | fifty-monday; one-ninety-friday; twelve-camp
matter alarm | attribution | who first raised the alarm | headmistress; ministry
matter bug | identity | what the disease was | typhoid; leptospirosis
matter past | other | the Jhilpur jaundice wave of 2024 | jaundice

@doc A | Ministry of Public Health, Samudra Province | communique | 2026-08-17 | Situation in Jhilpur under control
a1 [cases=fifty-monday; speaker=Ministry of Public Health; stance=asserts] Fifty cases of fever had been reported from Jhilpur by Monday noon, all of them in stable condition.
a2 [source=sweets; speaker=Ministry of Public Health; stance=asserts] Inspectors have traced the illness among the pupils to milk sweets sold at the school gate by an unlicensed vendor.
a3 [patient=recovered; speaker=Ministry of Public Health; stance=asserts] The first patient, a schoolboy, has been discharged from the district hospital in good health.
a4 [alarm=ministry; speaker=Ministry of Public Health; stance=asserts] It was the ministry's own surveillance cell that first spotted the cluster and dispatched a team.
-- Parents are asked to boil drinking water.
a5 [bug=typhoid; speaker=Ministry of Public Health; stance=asserts] Blood cultures from the provincial laboratory identify the illness in Jhilpur as typhoid.

@doc B | Samudra Samachar | local paper | 2026-08-18 | Headmistress who would be heard
b1 [alarm=headmistress; speaker=source; stance=asserts] Headmistress Protima Dhar had telephoned every office she knew about her empty benches before any official had heard of the fever, and hers was the first warning.
b2 [ward=abandoned; speaker=mothers; stance=asserts] Mothers fan their own children in the fever ward at Jhilpur, where the drips hang dry and the duty doctor is at a wedding.
b3 [source=well; speaker=Protima Dhar; stance=asserts] Mrs Dhar says the sick children all drank from the tube well behind the latrines.
b4 [patient=died; speaker=the boy's uncle; stance=asserts] Young Bappi, with whom the fever started, was carried home on Sunday under a white cloth, said his uncle.
-- The school has 410 pupils.
b5 [past=jaundice; speaker=source; stance=asserts] Two years ago jaundice went through the same lanes in the same month.

@doc C | Institute for Tropical Enquiry | think tank | 2026-08-22 | Rapid note on the Jhilpur cluster
c1 [bug=leptospirosis; speaker=Institute for Tropical Enquiry; stance=asserts] Serum from patients in Jhilpur points to leptospirosis, the rat-borne illness of flooded paddies, as the agent.
c2 [cases=one-ninety-friday; speaker=Institute for Tropical Enquiry; stance=asserts] The hospital register in Jhilpur listed 190 cases on Friday.
c3 [source=well; speaker=Institute for Tropical Enquiry; stance=asserts] All early patients lie within a short walk of the school's tube well, whose casing cracked in the July flood and let sewage in, and the children fell ill from it.
c4 [ward=orderly; speaker=Institute for Tropical Enquiry; stance=asserts] Our visitors found the Jhilpur fever ward well staffed, with charts at the foot of each bed and nets over all of them.
-- The note has yet to be peer reviewed.
c5 [alarm=headmistress; speaker=Institute for Tropical Enquiry; stance=asserts] The earliest alert on file is a call from the school's headmistress, logged before the school closed.

@doc D | Dr Farid Alam | blog | 2026-08-20 | Diary of a volunteer doctor
d1 [bug=leptospirosis; speaker=Dr Farid Alam; stance=asserts] Red eyes, aching calves, rice fields full of rats: the disease in Jhilpur is leptospirosis, and the tests I ran agree.
d2 [ward=abandoned; speaker=Dr Farid Alam; stance=asserts] When I walked into the fever ward at midnight I was the only person there with a stethoscope, and goats slept under the cots.
d3 [source=sweets; speaker=Dr Farid Alam; stance=asserts] I asked every family: the sick ones had eaten the sweet-seller's milk cakes that Thursday, while children on the same well who skipped the cakes stayed well.
d4 [patient=died; speaker=Dr Farid Alam; stance=asserts] I signed the paper for the first boy myself, after his kidneys gave out on the Saturday night.
-- I have slept nine hours in three days.
d5 [cases=twelve-camp; speaker=Dr Farid Alam; stance=asserts] At the brickfield camp outside the town I found twelve people with the same fever.

@doc E | Samudra Broadcasting | state agency | 2026-08-19 | Minister visits Jhilpur
e1 [ward=orderly; speaker=source; stance=asserts] Minister Anwara Siddiqa praised nurses in the Jhilpur fever ward, where patients lay in clean rows and fresh lime water was served.
e2 [patient=recovered; speaker=source; stance=asserts] She shook hands with the boy who had been the first to fall ill and who is already back at his cricket.
e3 [alarm=ministry; speaker=source; stance=asserts] The minister recalled that her surveillance officers had sounded the first alert in Jhilpur.
-- A band of scouts greeted the guests.
e4 [bug=typhoid; speaker=Anwara Siddiqa; stance=asserts] "Typhoid is an old enemy and we know how to beat it," she told the Jhilpur patients.

pair d5 a1 different_scope
rel cases fifty-monday one-ninety-friday revision
rel cases fifty-monday twelve-camp different_scope
rel cases one-ninety-friday twelve-camp different_scope
pair a1 b5 different_event
pair c2 b5 different_event
pair a1 b4 conflict:outcome
pair a1 d4 skip
claim Contaminated sweets caused the Jhilpur illness | A agree | B disagree | C disagree | D agree
claim The first Jhilpur patient has died | A disagree | B agree | D agree | E disagree
claim The Jhilpur outbreak is leptospirosis | A disagree | C agree | D agree | E disagree
