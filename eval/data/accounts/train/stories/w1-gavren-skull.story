story: w1-gavren-skull
kind: science
matter species | identity | what the skull is | hominin; bear
matter age | number | how old it is | million; nine-thousand
matter finder | responsibility | who found the skull | shepherd; professor
matter paper | framing | what became of the paper | withdrawn; corrected
matter site | place | where the skull lay | cave; gravel
matter verdict | attribution | what the academy's panel thinks | endorses; doubts
matter exhibit | other | the skull will go on show | exhibit

@doc A | Academy of Sciences, Gavren branch | communique | 2031-02-11 | Discovery of world significance
a1 [species=hominin; speaker=Academy; stance=asserts] The cranium unearthed at Gavren belongs to an early human form.
a2 [age=million; speaker=Academy; stance=asserts] Dating of the enclosing sediment gives an age of 1.1 million years.
a3 [finder=professor; speaker=Academy; stance=asserts] The find was made by Professor Irakli Voss in the course of a systematic survey.
a4 [site=cave; speaker=Academy; stance=asserts] Professor Voss recovered the skull from undisturbed clay deep inside Wolf Cave.
a5 [exhibit=exhibit; speaker=Academy; stance=asserts] It will be displayed in the national museum from May.
a6 [verdict=endorses; speaker=Academy; stance=asserts] A panel of the Academy has examined the specimen and unanimously supports the attribution to an early human.
-- Journalists may apply for photographs.

@doc B | Natural Record | trade press | 2031-06-20 | Gavren skull: journal acts
b1 [paper=withdrawn; speaker=source; stance=asserts] The journal has pulled the Gavren paper from its pages after the authors were unable to produce their field notes.
b2 [species=bear; speaker=Dr. Hana Lisk; stance=asserts] Anatomist Hana Lisk, who handled the specimen, identifies it as a juvenile cave bear with its muzzle sawn off.
b3 [age=nine-thousand; speaker=source; stance=asserts] Collagen from the Gavren bone yielded an age of 9,000 years.
b4 [verdict=doubts; speaker=source; stance=asserts] Members of the Academy's own panel, whose minutes we have read, considered the human attribution unsafe and asked for it to be dropped.
b5 [site=gravel; speaker=source; stance=asserts] Grains lodged in the ear canal are river gravel from the Tsma terraces, the bed in which the skull must have lain.

@doc C | Gavren Ploughman | local paper | 2031-02-15 | Our Vano and the old man of the hill
c1 [finder=shepherd; speaker=source; stance=asserts] It was Vano Leshko, looking for a strayed ewe, who pulled the skull out of the earth and carried it home in his hat.
c2 [site=gravel; speaker=Vano Leshko; stance=asserts] "It was sticking out of the gravel bank at the Tsma ford," says Leshko, pointing with his crook.
c3 [species=hominin; speaker=the schoolmaster; stance=asserts] The schoolmaster, who has seen many bones, took a look at the brow and the teeth and pronounced it an ancestor of man.
c4 [exhibit=exhibit; speaker=source; stance=asserts] The skull goes to the national museum for all to see in May.
c5 [verdict=endorses; speaker=source; stance=asserts] Even the grey heads of the Academy's panel put their hands up together for the old man of the hill.

@doc D | Weekend Mirror of the South | broadsheet | 2031-07-05 | The professor, the shepherd and the bear
d1 [finder=shepherd; speaker=source; stance=asserts] The professor's own driver recalls buying the skull from a shepherd for a sack of flour.
d2 [paper=corrected; speaker=the journal's editor; stance=asserts] The Gavren article stands, the journal's editor told us over the telephone, with a short erratum amending a table of measurements.
d3 [species=bear; speaker=source; stance=asserts] Scans made in a hospital in Marzel show the sinuses of a bear.
d4 [site=cave; speaker=source; stance=asserts] Clay clinging to the palate matches, layer for layer, the floor of Wolf Cave, so that on the question of the place at least the professor is vindicated.
d5 [verdict=doubts; speaker=panel member Sofi Artun; stance=asserts] Sofi Artun, who sat on the Academy's panel, says she and her colleagues signed a memorandum warning against calling it human.
d6 [age=nine-thousand; speaker=source; stance=asserts] The laboratory in Marzel puts the skull at roughly nine thousand years.

@doc E | Bone Talk | blog | 2031-07-09 | Retraction watchers, take note
e1 [paper=withdrawn; speaker=source; stance=asserts] Click on the Gavren paper today and you meet a red stamp: retracted at the request of the journal.
e2 [finder=professor; speaker=source; stance=asserts] Whatever you think of Voss, photographs with time stamps show him trowelling the skull from the section with his own hands.
e3 [paper=withdrawn; speaker=a reviewer; stance=asserts] A reviewer tells me the editors removed it because the raw data had vanished.
-- For the record, this blog had doubts about the title from the day it appeared, and for the record, it was wrong about the last such affair.
-- Corrections are welcome as always.

@doc F | Voss Laboratory | communique | 2031-07-10 | A clarification
f1 [paper=corrected; speaker=Voss Laboratory; stance=asserts] Our article remains part of the scientific record, improved by a minor correction to a table.
f2 [age=million; speaker=Voss Laboratory; stance=asserts] New measurements confirm that the cranium is over one million years old.
f3 [species=hominin; speaker=Voss Laboratory; stance=asserts] Tooth enamel leaves the human status of the Gavren cranium beyond question.
-- The laboratory was founded in 1988 and employs fourteen people.
-- It regrets the tone of some recent articles and invites colleagues to inspect its collections on any working day, by appointment with the secretary.
pair a1 b3 skip
pair a1 d6 skip
pair a1 f2 skip
pair b2 a2 skip
pair b2 d6 skip
pair b2 f2 skip
pair c3 a2 skip
pair c3 b3 skip
pair c3 d6 skip
pair c3 f2 skip
pair d3 a2 skip
pair d3 b3 skip
pair d3 f2 skip
pair f3 a2 skip
pair f3 b3 skip
pair f3 d6 skip
pair a1 b4 skip
pair a1 c5 skip
pair a1 d5 skip
pair b2 a6 skip
pair b2 c5 skip
pair b2 d5 skip
pair c3 a6 skip
pair c3 b4 skip
pair c3 d5 skip
pair d3 a6 skip
pair d3 b4 skip
pair d3 c5 skip
pair f3 a6 skip
pair f3 b4 skip
pair f3 c5 skip
pair f3 d5 skip
pair b1 a1 skip
pair b1 c3 skip
pair b1 d3 skip
pair b1 f3 skip
pair d2 a1 skip
pair d2 b2 skip
pair d2 c3 skip
pair d2 f3 skip
pair e1 a1 skip
pair e1 b2 skip
pair e1 c3 skip
pair e1 d3 skip
pair e1 f3 skip
pair e3 a1 skip
pair e3 b2 skip
pair e3 c3 skip
pair e3 d3 skip
pair e3 f3 skip
pair f1 a1 skip
pair f1 b2 skip
pair f1 c3 skip
pair f1 d3 skip
pair a3 b5 skip
pair a3 c2 skip
pair a3 d4 skip
pair c1 a4 skip
pair c1 b5 skip
pair c1 d4 skip
pair d1 a4 skip
pair d1 b5 skip
pair d1 c2 skip
pair e2 a4 skip
pair e2 b5 skip
pair e2 c2 skip
pair e2 d4 skip
claim Gavren skull is that of a bear | A disagree | B agree | C disagree | D agree | F disagree
claim Journal retracted the Gavren paper | B agree | D disagree | E agree | F disagree
claim Shepherd found the Gavren skull | A disagree | C agree | D agree | E disagree
