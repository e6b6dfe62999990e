story: w6-sable-drug
kind: science
matter halt | framing | how the Sablexin trial ended | success-early; stopped-danger
matter effect | outcome | what the trial showed | works; useless
matter deaths | cause | why patients in the trial died | drug; age
matter author | attribution | who wrote the journal paper | team; agency
matter data-hold | control | who holds the trial data | university; firm
matter whistle | identity | who sent the whistleblower's letter | nurse; statistician
matter serious | number | serious reactions reported | eight; twenty-one; animals-60
matter price | other | price to be announced in autumn | price
rel serious eight twenty-one revision
rel serious eight animals-60 different_scope
rel serious twenty-one animals-60 different_scope

@doc A | Halvard Biosciences | communique | 2026-04-14 | Sablexin study concludes ahead of time
a1 [halt=success-early; speaker=Halvard Biosciences; stance=asserts] The independent board has recommended that the Sablexin study conclude early, so strong is the benefit to patients with tremor.
a2 [effect=works; speaker=Halvard Biosciences; stance=asserts] Tremor fell markedly in volunteers given Sablexin, compared with those on the dummy pill.
a3 [deaths=age; speaker=Halvard Biosciences; stance=asserts] Deaths during the study were those to be expected in people of advanced years.
a4 [data-hold=university; speaker=Halvard Biosciences; stance=asserts] The full data are held by Norwick University, in keeping with best practice.
a5 [serious=eight; speaker=Halvard Biosciences; stance=asserts] Eight serious reactions had been reported at the time of the analysis.
-- Halvard Biosciences is listed on the Norwick exchange. Forward-looking statements involve risk.
a6 [price=price; speaker=Halvard Biosciences; stance=predicts] A price will be announced in the autumn.

@doc B | The Norwick Dispatch | local paper | 2026-04-18 | Drug trial pulled after volunteers fall ill
b1 [halt=stopped-danger; speaker=a letter seen by the paper; stance=asserts] A trial of Halvard's tremor pill was shut down on safety grounds when its monitors took fright at the heart tracings, a letter seen by the Dispatch says.
b2 [deaths=drug; speaker=the letter; stance=asserts] Volunteers were killed by the drug itself, through disturbances of the heartbeat, it states.
b3 [whistle=nurse; speaker=source; stance=asserts] The letter was written by a research nurse who had sat with the dying.
b4 [data-hold=firm; speaker=university staff; stance=asserts] University staff say that they have never been let near the figures, which sit on Halvard's own servers.
b5 [author=agency; speaker=university staff; stance=asserts] The paper that bears their names was composed by a communications agency, they add, and reached them for signature.
-- Norwick's hopes of becoming a centre for the life sciences rest largely on Halvard, which employs eleven hundred.

@doc C | Clinical Trials Monitor | trade press | 2026-04-24 | Sablexin: what the board minutes say
c1 [halt=stopped-danger; speaker=board minutes; stance=asserts] Minutes of the monitoring board record a unanimous decision to end dosing at once because of harm to participants.
c2 [effect=useless; speaker=source; stance=asserts] On the main measure Sablexin performed exactly like the dummy pill.
c3 [author=team; speaker=Prof Ruth Alder; stance=asserts] Lead investigator Ruth Alder told us that she and her colleagues had written the paper, every comma of it, over a wet weekend.
c4 [serious=twenty-one; speaker=the regulator; stance=asserts] With late reports now in, serious reactions number 21, the regulator's database shows.
c5 [serious=animals-60; speaker=source; stance=asserts] In the earlier animal studies there had been 60.
-- A rival compound enters trials in June.
c6 [price=price; speaker=source; stance=asserts] Halvard had been due to set a price in the autumn.

@doc D | Patients for Movement | ngo | 2026-04-27 | Do not take away our hope
d1 [halt=success-early; speaker=Patients for Movement; stance=asserts] The trial was ended because it had already succeeded, so that those on sugar pills could have the real thing.
d2 [effect=works; speaker=member Colin Farr; stance=asserts] Our member Colin Farr, who could barely hold a spoon, threaded a needle after a month of Sablexin.
d3 [whistle=statistician; speaker=Patients for Movement; stance=asserts] The author of the famous letter is a disgruntled statistician who had lost his parking space.
d4 [deaths=age; speaker=Patients for Movement; stance=asserts] Sadly those who died were very old and frail, and their hearts would have given out on any tablet or on none.
-- We receive part of our funding from industry, as is stated on our website. Our annual picnic is in July at the usual lake.

@doc E | Laboratory Life Hour | broadcaster transcript | 2026-05-01 | Episode on Sablexin
e1 [whistle=nurse; speaker=presenter Ada Frome; stance=asserts] I have met the author of the letter, a nurse of long service, and she showed me her diary.
e2 [effect=useless; speaker=Dr Imran Coe; stance=asserts] "Put the two groups side by side and you could slide a sheet of paper between them, if it were thin," said Dr Imran Coe, who reanalysed the tremor scores.
e3 [data-hold=university; speaker=the registrar; stance=asserts] The registrar of Norwick walked us down to the basement and patted the machine on which the university keeps the results.
e4 [author=team; speaker=a junior author; stance=asserts] A junior author recalled the investigators drafting that article together round one table, with curry.
e5 [deaths=drug; speaker=a pathologist; stance=asserts] The pathologist who opened several of the hearts is satisfied that Sablexin stopped them.
-- Music by the hospital choir.

@doc F | Placebo Domino | blog | 2026-05-03 | Ghosts in the methods section
f1 [author=agency; speaker=source; stance=asserts] The document properties of the manuscript name its creator as Brightside Medical Writing, and so does the invoice I was sent, so spare me the weekend.
f2 [whistle=statistician; speaker=source; stance=asserts] The letter uses a test that only a trial statistician would reach for, and the trial's statistician has since confirmed to me that it is his.
f3 [data-hold=firm; speaker=source; stance=asserts] When I asked the university for the dataset I was referred to Halvard, in whose keeping it has been all along.
-- Corrections welcome. For the benefit of newer readers: I am a retired general practitioner with a bad knee and a subscription, I have never taken a penny from a manufacturer, though a pen or two has followed me home, and I sign everything I publish here with my own name. Next time I hope to discuss what counts as an old patient, a subject on which I grow less objective by the year.
claim Trial of tremor drug Sablexin stopped over safety | A disagree | B agree | C agree | D disagree
claim Sablexin reduces tremor | A agree | C disagree | D agree | E disagree
claim Ghostwriters produced Sablexin paper | B agree | C disagree | E disagree | F agree
pair a1 e5 skip
