story: w6-regan-orchard-trial
kind: trial
matter verdict | outcome | what the jury decided about Noel Regan | convicted; acquitted; hung
matter poison | identity | what was in the cider jug | antifreeze; fermented
matter demeanour | framing | how Regan took the verdict | wept; smirked
matter motive | cause | why the brothers fell out | orchard; woman
matter confession | attribution | who wrote the note read in court | regan; brother
matter earlier-trial | other | the earlier trial in Malbury | malbury-collapse
matter sentence-date | time | when sentence is passed | friday; spring
rel verdict hung acquitted conflict
pair a1 d6 different_event
pair b1 d6 different_event
pair c1 d6 different_event

@doc A | Drummond Valley Gazette | local paper | 2025-06-19 | Regan guilty of orchard murder
a1 [verdict=convicted; speaker=source; stance=asserts] Noel Regan was found guilty of murdering his brother at Regan's orchard after the jury had been out since Monday.
a2 [demeanour=wept; speaker=source; stance=asserts] He sank on to the bench with his face in his hands, and his shoulders shook.
a3 [poison=antifreeze; speaker=the prosecution's chemist; stance=asserts] The jug on the kitchen table had held cider laced with antifreeze, the prosecution's chemist told the court.
-- The public gallery was full from early morning. The orchard has been in the family for four generations.

a4 [motive=orchard; speaker=prosecutor Ailsa Venn; stance=asserts] What drove the brothers apart, said prosecutor Ailsa Venn, was the will that left the trees to the younger of them.
a5 [confession=regan; speaker=a handwriting examiner; stance=asserts] A handwriting examiner identified the pencilled note, "I did it for the trees", as Noel Regan's.
a6 [sentence-date=friday; speaker=the judge; stance=asserts] The judge will pass sentence on Friday.

@doc B | The Morning Flag | tabloid | 2025-06-19 | SMIRK OF THE CIDER KILLER
b1 [verdict=convicted; speaker=source; stance=asserts] Poison brother Noel Regan faces life behind bars after jurors took the Crown's side on the murder charge.
b2 [demeanour=smirked; speaker=source; stance=asserts] The burly fruit grower grinned and winked at the gallery as the foreman sat down.
b3 [motive=woman; speaker=a barmaid; stance=asserts] Barmaid Tess Lyle told us the pair came to blows over her, and "the apples had nowt to do with it".
-- The village pub has changed its cider supplier and put its price up.

b4 [confession=regan; speaker=source; stance=asserts] He signed his own doom with a scribbled confession found in his boot.
b5 [sentence-date=friday; speaker=source; stance=asserts] He learns his fate on Friday.

@doc C | Friends of Noel Regan | communique | 2025-06-20 | What happened in Court Three
c1 [verdict=hung; speaker=Friends of Noel Regan; stance=asserts] The jury was discharged on the charge of murder, its members having been unable to agree.
c2 [poison=fermented; speaker=defence chemist Dr Olu Barr; stance=asserts] The jug held spoiled farmhouse cider and its own natural acids, as defence chemist Dr Olu Barr showed.
c3 [demeanour=wept; speaker=Friends of Noel Regan; stance=asserts] Noel cried openly in the dock, and several of us with him.
c4 [confession=brother; speaker=Friends of Noel Regan; stance=asserts] The note in pencil was the work of the dead man, who had written such things since boyhood.
-- We meet on Wednesdays in the chapel room.
c5 [sentence-date=spring; speaker=Friends of Noel Regan; stance=asserts] Sentence has been put over to next spring, and until then Noel is at home with his mother.

@doc D | Law Review of the Valleys | trade press | 2025-06-27 | Commentary: R v Regan
d1 [poison=fermented; speaker=the court's own assessor; stance=asserts] The court's own assessor concluded that the liquid was ordinary cider gone bad, its toxins bred in the cask.
d2 [verdict=acquitted; speaker=source; stance=asserts] On the murder count the foreman returned a verdict in the accused's favour, and he was cleared.
d3 [confession=brother; speaker=source; stance=asserts] The pencilled note, on which so much newsprint was spent, proved to be in the hand of the deceased.
d4 [motive=orchard; speaker=source; stance=asserts] Both sides accepted that the quarrel had its root in the inheritance of the orchard.
-- The judge's summing-up ran to a day and a half.

d5 [sentence-date=spring; speaker=source; stance=asserts] His sentence has been listed for the spring sittings, the pre-sentence reports being slow.
d6 [earlier-trial=malbury-collapse; verdict=acquitted; speaker=source; stance=asserts] It should be recalled that at Malbury in the year before, on a charge of burning his brother's barn, Regan walked free when a witness fell ill.

@doc E | Valley Sound | broadcaster transcript | 2025-06-19 | Evening bulletin
e1 [demeanour=smirked; speaker=reporter Mina Coyle; stance=asserts] Regan looked across at his sister-in-law and smiled, the sort of smile you would cross a road to avoid.
e2 [verdict=acquitted; speaker=reporter Mina Coyle; stance=asserts] He leaves court cleared of murder, to gasps.
e3 [poison=antifreeze; speaker=reporter Mina Coyle; stance=asserts] Scientists for the Crown found coolant, the sort you pour in a tractor, in the cider jug.
e4 [motive=woman; speaker=reporter Mina Coyle; stance=asserts] At the heart of it, we heard, lay the brothers' rivalry for the same woman.
e5 [earlier-trial=malbury-collapse; speaker=reporter Mina Coyle; stance=asserts] Listeners will remember that last year's arson case against him at Malbury collapsed when a witness was taken to hospital.
-- That is all from the court; now the roads.
pair e2 d6 different_event
claim Jury convicts Noel Regan of murdering his brother | A agree | B agree | C disagree | D disagree | E disagree
claim Noel Regan broke down at the verdict | A agree | B disagree | C agree | E disagree
claim Antifreeze was found in the Regan cider | A discuss | C disagree | D disagree | E agree
pair a1 c5 skip
pair b1 c5 skip
