story: w7-lumera-cell
kind: science
matter paper | framing | how the Lumera battery paper came to be withdrawn | by-choice; forced
matter fade | cause | why the Lumera test cells lost their charge | electrolyte; meter
matter data | control | who holds the raw measurements | institute; company; copy
matter alarm | attribution | who raised the alarm over the data | student; rival-lab
matter repeats | number | how many cells reproduced the result | three; eleven
matter inquiry | outcome | what the inquiry said of the lead author | cleared; censured

@doc A | Fjordbrev | broadsheet | 2028-02-11 | Battery pioneers pull celebrated paper on their own initiative
a1 [paper=by-choice; speaker=source; stance=asserts] The authors of the celebrated Lumera battery paper took it back of their own accord on Thursday, saying they wished to hold themselves to a higher standard.
a2 [fade=electrolyte; speaker=Prof. Annika Thorvall; stance=asserts] "We bought a bad batch of electrolyte and it ate the cells from inside," said Prof. Annika Thorvall, who led the work at the Hallingen Institute.
a3 [alarm=student; speaker=Prof. Annika Thorvall; stance=asserts] It was a doctoral student in her own group, Thorvall added, who spotted the odd curves and brought them to her.
-- The paper had been cited widely and was shortlisted for the Northern Prize.

a4 [data=institute; speaker=source; stance=asserts] The raw measurements are kept on the institute's servers in Hallingen, where visiting scientists may consult them by appointment.
a5 [repeats=eleven; speaker=Prof. Annika Thorvall; stance=asserts] Eleven cells reproduced the effect before the trouble began, by the professor's account.
a6 [inquiry=cleared; speaker=source; stance=asserts] An internal inquiry that closed last week cleared Thorvall of any wrongdoing and praised the care with which she works.

@doc B | Cathode Weekly | trade press | 2028-02-12 | Journal gave Lumera team an ultimatum
b1 [paper=forced; speaker=two editors at the journal; stance=asserts] Editors at the journal told the Lumera authors to sign a retraction by Thursday noon or see it published over their heads, people at the title said.
b2 [fade=meter; speaker=Dr. Joost Aldenkamp; stance=asserts] The vanishing charge was an artefact of a badly calibrated coulomb meter, according to Dr. Joost Aldenkamp, who examined the Hallingen rig.
b3 [alarm=rival-lab; speaker=source; stance=asserts] The warning came from a competing group at Brennveld Polytechnic, whose letter to the journal set the whole affair in motion.
b4 [repeats=three; speaker=Dr. Joost Aldenkamp; stance=asserts] In the lab books Aldenkamp found only three cells that showed the effect.
b5 [data=company; speaker=source; stance=asserts] Anyone wanting the raw Lumera files must now ask Voltraad, the start-up that carried the drives out of Hallingen in January.
-- Voltraad raised 40 million crowns last year on the strength of the paper.

@doc C | Hallingen Institute | communique | 2028-02-13 | Statement on the Lumera publication
c1 [paper=by-choice; speaker=Hallingen Institute; stance=asserts] The decision to withdraw the article was taken freely by its authors after quiet reflection and in consultation with colleagues.
c2 [data=institute; speaker=Hallingen Institute; stance=asserts] All primary Lumera data remain in the custody of the institute's archive.
c3 [inquiry=cleared; speaker=Hallingen Institute; stance=asserts] The review panel commended Prof. Thorvall for careful and exemplary conduct.
c4 [fade=electrolyte; speaker=Hallingen Institute; stance=asserts] Chemical analysis traced the loss of capacity to impurities in a purchased solvent.
c5 [alarm=student; speaker=Hallingen Institute; stance=asserts] The institute thanks the young researcher of the group whose vigilance brought the matter to light.
c8 [data=copy; speaker=Hallingen Institute; stance=asserts] A set of copies was handed to Voltraad on drives in January under the licence agreement.

@doc D | The Open Bench | blog | 2028-02-15 | What the panel really wrote about Lumera
d1 [inquiry=censured; speaker=source; stance=asserts] I have read the panel's report, and it reprimands Annika Thorvall for gross carelessness and bars her from supervising students until 2030.
d2 [paper=forced; speaker=source; stance=asserts] The retraction was wrung out of the Lumera authors by a journal that had run out of patience.
d3 [data=company; speaker=a former technician; stance=asserts] A former technician told me that the drives with the original readings sit in a locked cabinet at Voltraad's office in Oostmeer.
d4 [fade=meter; speaker=a former technician; stance=asserts] "Anyone who had zeroed that meter would have seen the drain disappear," the technician said of the famous fading cells.
d5 [inquiry=censured; speaker=source; stance=asserts] Page nine of the report speaks of conduct by the lead author that falls short of what the profession expects.
rel data institute copy compatible
rel data company copy compatible
claim The Lumera authors were made to retract their paper by the journal | A disagree | B agree | C disagree | D agree
claim The inquiry found fault with Professor Thorvall | A disagree | C disagree | D agree
claim The Lumera raw data have passed into the hands of a company | A disagree | B agree | C disagree | D agree
