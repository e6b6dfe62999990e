story: w7-ravnso-school
kind: local council
matter closure | outcome | what the council did with the Ravnso school | merged; kept; under-review
matter meeting | framing | how the meeting ended | adjourned; fled; lights-dimmed; february
matter mould | cause | why pupils coughed | mould; dust
matter head | framing | how headmistress Juul left | promoted; removed
matter mural | responsibility | who painted over the mural | janitor; youth
matter owner | control | who holds the school fund | parents; municipality
matter plan | attribution | who drew up the closure plan | treasurer; consultants
matter pupils | number | pupils at the school | eighty; fifty-five; island-total
matter letter | denial | whether the inspector's letter arrived | arrived; missing

@doc A | Ravnso Bladet | local paper | 2029-02-01 | School's fate hangs in the balance
a1 [closure=under-review; speaker=the mayor; stance=asserts] The future of Ravnso school is open and will be studied over the winter, the mayor said on Thursday.
a2 [meeting=february; speaker=source; stance=asserts] Thursday's meeting of the council was adjourned shortly before midnight with handshakes and the last of the cake.
a3 [pupils=eighty; speaker=the headmistress; stance=asserts] Ravnso school has eighty pupils, headmistress Bodil Juul said.
a4 [mould=mould; speaker=a doctor; stance=asserts] The children cough because black mould is growing behind the wall bars, a doctor on the island believes.
a5 [mural=janitor; speaker=source; stance=asserts] The whale mural in the stairwell was painted over by the janitor during the holidays.
-- Ravnso can be reached by causeway at low tide only.

@doc B | Ravnso Municipality | communique | 2029-03-16 | Council decision on school structure
b1 [closure=merged; speaker=Ravnso Municipality; stance=asserts] The council has resolved to merge Ravnso school with the school on the mainland from August.
b2 [pupils=fifty-five; speaker=Ravnso Municipality; stance=asserts] At the count the school had 55 pupils.
b3 [mould=dust; speaker=Ravnso Municipality; stance=asserts] Measurements attribute the coughing at the school to dust from the gravel road.
b4 [head=promoted; speaker=Ravnso Municipality; stance=asserts] Headmistress Juul has accepted a more senior position in the school administration, on which we congratulate her.
b5 [letter=missing; speaker=Ravnso Municipality; stance=denies] No letter of the school inspector has been received.
b6 [owner=municipality; speaker=Ravnso Municipality; stance=asserts] The school fund is administered by the municipal treasury.
b7 [plan=consultants; speaker=Ravnso Municipality; stance=asserts] The structure follows a proposal by outside consultants.

@doc C | Parents of Ravnso | ngo | 2029-03-18 | They voted and we were there
c1 [closure=kept; speaker=Parents of Ravnso; stance=asserts] We counted the hands with our own eyes, and the motion to merge our school fell: Ravnso school stays.
c2 [meeting=fled; speaker=Parents of Ravnso; stance=asserts] The mayor bolted through the cloakroom before the end, chased by her own agenda, and left the council headless.
c3 [head=removed; speaker=Parents of Ravnso; stance=asserts] Our headmistress has been taken from us and put behind a desk on the mainland where she can trouble nobody.
c4 [owner=parents; speaker=Parents of Ravnso; stance=asserts] The school fund is ours, run by our elected committee since the days of the herring.
c5 [mural=youth; speaker=the janitor; stance=asserts] The janitor, falsely accused, saw teenagers roll white paint over the whale and laugh.
c6 [letter=arrived; speaker=a secretary; stance=asserts] The inspector's letter lay in the mayor's tray for a fortnight, as the secretary who opened it will swear.
c7 [mould=mould; speaker=Parents of Ravnso; stance=asserts] Spores from the damp wall of the gym are what makes our children wheeze.

@doc D | Nord TV | broadcaster transcript | 2029-03-19 | Evening report from Ravnso
d1 [closure=merged; speaker=our reporter; stance=asserts] The minutes on the door of the council hall leave it beyond doubt that the schools will be joined.
d2 [meeting=lights-dimmed; speaker=a councillor; stance=asserts] A councillor recalled that toward the end of the meeting the lights flickered for a moment.
d3 [plan=treasurer; speaker=the treasurer; stance=asserts] "It is my plan, I wrote it at my kitchen table, and no consultant has seen it," the treasurer told us.
d4 [mould=dust; speaker=an engineer; stance=asserts] The engineer who took the walls apart found them as dry as biscuits and points at the road for the children's cough.
d5 [owner=municipality; speaker=the auditor; stance=asserts] The auditor showed us that the town hall keeps the fund's books and signs its cheques.
d6 [mural=youth; speaker=a girl; stance=asserts] A girl of fifteen confessed to our camera that she and her friends had whited out the mural on a dare.
d7 [pupils=island-total; speaker=the registrar; stance=asserts] On the island as a whole there are 130 children of school age.

@doc E | Ravnso Bladet | local paper | 2029-03-22 | What the tape shows
e1 [closure=kept; speaker=source; stance=asserts] On our tape of the vote the chairman declares the merger defeated, and Ravnso school may carry on.
e2 [meeting=adjourned; speaker=source; stance=asserts] The mayor, far from running, reads out the next date, wishes all a good night and rings the bell.
e3 [head=promoted; speaker=Bodil Juul; stance=asserts] Juul, reached by telephone, calls the new post the crown of her career and says that she had applied for it in autumn.
e4 [mural=janitor; speaker=the paint shop; stance=asserts] The paint shop's ledger has the janitor down for a bucket of white on the day before the whale went.
e5 [letter=arrived; speaker=source; stance=asserts] The post office's receipt for the inspector's letter bears the stamp of the town hall.
e6 [plan=consultants; speaker=source; stance=asserts] The plan itself was bought from a firm of advisers in the city, whose logo is on each page.

@doc F | Skolevagten | blog | 2029-03-25 | The quiet removal of Bodil Juul
f1 [head=removed; speaker=source; stance=asserts] They got rid of Bodil Juul as islands do, with flowers and a ferry ticket, because she had spoken up.
f2 [meeting=fled; speaker=source; stance=asserts] And that mayor, who jumped from a window rather than close her own meeting!
f3 [owner=parents; speaker=a lawyer; stance=asserts] A lawyer I trust has the statutes of the fund, under which the parents' committee holds the purse.
f4 [plan=treasurer; speaker=source; stance=asserts] The merger was dreamed up by the treasurer, whose handwriting is all over the draft.
f5 [letter=missing; speaker=the inspector's clerk; stance=denies] Even so, on the inspector's letter I must side with the town hall, for the clerk admits that it was never posted.
rel closure merged under-review revision
rel closure kept under-review revision
rel meeting adjourned lights-dimmed compatible
rel meeting fled lights-dimmed compatible
rel pupils eighty fifty-five conflict
rel pupils eighty island-total different_scope
rel pupils fifty-five island-total different_scope
rel meeting february adjourned different_event
rel meeting february fled different_event
rel meeting february lights-dimmed different_event
claim Ravnso council voted to merge the school | B agree | C disagree | D agree | E disagree
claim Headmistress Juul was removed from her post | B disagree | C agree | E disagree | F agree
claim Mould in the school made pupils cough | A discuss | B disagree | C agree | D disagree
