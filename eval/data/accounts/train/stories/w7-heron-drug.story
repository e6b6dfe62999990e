story: w7-heron-drug
kind: science
matter trial | framing | why the Heronal trial ended early | success; safety-stop; pause
matter rash | cause | what caused the patients' rash | drug; sun-cream; nurse
matter author | responsibility | who removed the bad cases from the table | statistician; company
matter recruit | identity | who the volunteers were | patients; staff
matter board | attribution | what the ethics board recommended | continue; halt
matter files | control | who holds the trial files | hospital; company
matter blind | denial | whether the code was broken | broken; intact
matter patients | number | patients helped | thirty; ten; abroad-sixty
matter mouse | other | the mouse study | hair-loss

@doc A | Heron Pharma | communique | 2031-01-12 | Heronal trial concluded ahead of time
a1 [trial=success; speaker=Heron Pharma; stance=asserts] The trial of Heronal was brought to an early close because the benefit was so clear that it would have been unkind to go on giving sugar pills.
a2 [rash=sun-cream; speaker=Heron Pharma; stance=asserts] The rash seen in some participants was traced to a brand of sun cream handed out at a garden party.
a3 [recruit=patients; speaker=Heron Pharma; stance=asserts] All volunteers were migraine patients referred by their family doctors.
a4 [blind=intact; speaker=Heron Pharma; stance=denies] The code was not broken before the analysis, and nobody at the company knew who had received what.
a5 [files=hospital; speaker=Heron Pharma; stance=asserts] The case files are held by Sankt Olai Hospital, independent of the company.
a6 [patients=thirty; speaker=Heron Pharma; stance=asserts] Thirty patients were freed of their attacks.
-- Heronal is a nasal spray derived from a moss of the northern bogs.

@doc B | Lakartidskriften Nord | trade press | 2031-01-20 | Heronal: nurses tell another story
b1 [trial=safety-stop; speaker=nurses; stance=asserts] Heronal was pulled in a hurry after patients collapsed at their kitchen tables, nurses on the ward told us.
b2 [recruit=staff; speaker=nurses; stance=asserts] The volunteers were the company's own warehouse people, healthy as horses, who came by bus with packed lunches.
b3 [rash=drug; speaker=a dermatologist; stance=asserts] "That rash is the spray, I have seen it creep from the nostrils," a dermatologist at the hospital said.
b4 [board=halt; speaker=a member of the ethics board; stance=asserts] A member of the ethics board says that it had called for Heronal to be stopped as early as November.
b5 [files=company; speaker=an archivist; stance=asserts] The files were carted off to Heron's headquarters before Christmas, and the hospital's archivist has the empty shelves to prove it.
b6 [mouse=hair-loss; speaker=source; stance=asserts] In mice, Heronal had cleared the attacks but cost the animals their fur.

@doc C | Sankt Olai Hospital | communique | 2031-01-22 | Our part in the Heronal study
c1 [board=continue; speaker=Sankt Olai Hospital; stance=asserts] The ethics board advised in November that the study be carried on as designed.
c2 [author=statistician; speaker=Sankt Olai Hospital; stance=alleges] The unfavourable cases were taken out of the table by an outside statistician, who acted by himself.
c3 [files=hospital; speaker=Sankt Olai Hospital; stance=asserts] Every case file from the study is in our basement and open to inspectors.
c4 [trial=success; speaker=Sankt Olai Hospital; stance=asserts] The study reached its goal sooner than planned and was therefore wound up in good order.
c5 [recruit=patients; speaker=Sankt Olai Hospital; stance=asserts] Those enrolled had long histories of migraine, which our consultants verified.
c8 [rash=nurse; speaker=Sankt Olai Hospital; stance=asserts] A nurse on the migraine ward developed a rash from a new floor polish in May.

@doc D | The Placebo Papers | blog | 2031-02-01 | Thirteen things about Heronal
d1 [author=company; speaker=the statistician; stance=asserts] The statistician showed me the e-mail in which Heron's head of research has already crossed the bad cases out of the table.
d2 [blind=broken; speaker=a pharmacist; stance=asserts] A pharmacist recalls that Heron's monitors steamed open the envelopes and knew by summer who was on the drug.
d3 [rash=drug; speaker=source; stance=asserts] Whoever sniffed the moss went red, whoever sniffed salt water stayed pale; so much for garden parties as the cause of the rash.
d4 [trial=safety-stop; speaker=source; stance=asserts] They slammed on the brakes because people were being harmed, and champagne was uncorked for the press afterwards.
d5 [patients=ten; speaker=source; stance=asserts] I count ten patients who got rid of their attacks.
d6 [files=company; speaker=source; stance=asserts] Ask for the case folders and you will be sent to a lawyer at Heron, where they now live in a safe.

@doc E | Institute for Evidence Policy | think tank | 2031-03-09 | The Heronal dispute: a desk review
e1 [rash=sun-cream; speaker=source; stance=asserts] The rash occurred on arms and necks, in both groups alike, and only after the July outing; the sun lotion, which has since been recalled, explains it fully.
e2 [author=statistician; speaker=source; stance=asserts] From the version history it emerges that the deletions in the table were the statistician's idea and his doing.
e3 [board=halt; speaker=source; stance=asserts] The board's November letter, which we have read, recommends in plain words that dosing cease.
e4 [recruit=staff; speaker=source; stance=asserts] Payroll records match the roll of volunteers name by name: these were employees of Heron.
e5 [blind=broken; speaker=source; stance=asserts] The seals on the treatment code had been opened and glued again in June.
e6 [patients=abroad-sixty; speaker=source; stance=asserts] At the foreign sites of the programme sixty patients are recorded as free of attacks.

@doc F | Nordisk Bors | wire | 2031-03-10 | Heron shares jump after review
f1 [blind=intact; speaker=the auditor; stance=asserts] The auditor who keeps the treatment code swore on Monday that it had lain sealed and untouched in his vault until the analysis.
f2 [board=continue; speaker=the board's secretary; stance=asserts] The secretary of the ethics board told investors that its advice had always been to press ahead with Heronal.
f3 [author=company; speaker=a former employee; stance=alleges] It was Heron's management that doctored the results table, a former employee told the exchange in a letter.
f8 [trial=pause; speaker=source; stance=asserts] Dosing had been paused for a week in October while bottles were relabelled.
rel patients thirty ten conflict
rel patients thirty abroad-sixty different_scope
rel patients ten abroad-sixty different_scope
pair e1 d3 conflict
pair b6 a6 different_scope
pair b6 d5 different_scope
rel rash drug nurse different_event
rel rash sun-cream nurse different_event
rel trial success pause compatible
rel trial safety-stop pause compatible
claim The Heronal trial was stopped for safety reasons | A disagree | B agree | C disagree | D agree
claim The trial volunteers were company employees | A disagree | B agree | C disagree | E agree
claim Heronal caused the patients' rash | A disagree | B agree | D agree | E disagree
