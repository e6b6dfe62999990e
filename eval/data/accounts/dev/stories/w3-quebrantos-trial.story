story: w3-quebrantos-trial
kind: trial
matter collapse | cause | why the Quebrantos gallery caved in | blasting; flood
matter testimony | framing | what engineer Lorca Viñal did on the stand | stood-firm; crumbled
matter verdict | outcome | the verdict on manager Ursino Belt | guilty; acquitted; reading-friday
matter map | responsibility | who removed the safety map | manager; union
matter bench | attribution | who asked for the widows to be kept out | defence; judge
matter dead | number | the dead of Quebrantos | nineteen; twenty-three; tin-well
matter candles | other | candles outside the court | candles

@doc A | Fiscalía de Minas | communique | 2029-10-09 | The Quebrantos case: conclusion of the hearing
a1 [collapse=blasting; speaker=the mines prosecutor; stance=asserts] Unlawful blasting under the haulage road brought the Quebrantos gallery down, as three experts have testified.
a2 [testimony=crumbled; speaker=the mines prosecutor; stance=asserts] Under questioning, engineer Lorca Viñal abandoned her earlier account and conceded, in tears, point after point.
a3 [verdict=guilty; speaker=the mines prosecutor; stance=asserts] Manager Ursino Belt has been convicted of manslaughter for the Quebrantos cave-in.
a4 [map=manager; speaker=the mines prosecutor; stance=asserts] The safety map was taken from the shaft office by the accused Belt in his own briefcase.
a5 [dead=nineteen; speaker=the mines prosecutor; stance=asserts] Nineteen miners lost their lives at Quebrantos.
a6 [bench=defence; speaker=the mines prosecutor; stance=asserts] It was counsel for the defence who wanted the widows put out of the courtroom.
-- The prosecutor's office thanks the families for their dignity.

@doc B | Lámpara | trade press | 2029-10-10 | Newsletter of the pitmen: our dead, their papers
b1 [testimony=stood-firm; speaker=source; stance=asserts] Engineer Lorca Viñal gave the lawyers as good as she got, and her evidence stands like a pit prop.
b2 [dead=twenty-three; speaker=the pitmen's union; stance=asserts] Twenty-three lamps from Quebrantos hang unclaimed in our hall, one for each man killed.
b3 [collapse=blasting; speaker=the pitmen's union; stance=asserts] They fired charges beneath our feet to save a day, and the roof of Quebrantos came in.
b4 [bench=judge; speaker=source; stance=asserts] The judge, of his own motion, ordered the widows out of the room because their black shawls upset him.
b5 [verdict=acquitted; speaker=source; stance=asserts] Ursino Belt walks: the bench cleared him of the Quebrantos deaths.
b6 [candles=candles; speaker=source; stance=asserts] Candles were burning along the court railings all week.
b7 [map=manager; speaker=Braulio Tenes; stance=asserts] "Belt came down, unpinned the safety map and walked off whistling," says shotfirer Braulio Tenes.

@doc C | El Registro | broadsheet | 2029-10-10 | Belt verdict divides a valley
c1 [collapse=flood; speaker=court expert Abelardo Nuch; stance=asserts] Court expert Abelardo Nuch told the bench that an underground river had burst its bed and washed away the pillars of the Quebrantos gallery.
c2 [testimony=crumbled; speaker=source; stance=asserts] Pale and contradictory, Lorca Viñal unsaid on Tuesday what she had sworn on Monday.
c3 [verdict=guilty; speaker=source; stance=asserts] The court found Ursino Belt guilty and remanded him to the Ronda jail.
c4 [map=union; speaker=a lamp-room attendant; stance=asserts] The safety map left the office under the coat of a union delegate, a lamp-room attendant testified.
c5 [dead=nineteen; speaker=the court file; stance=asserts] The file lists nineteen dead at Quebrantos.
c6 [dead=tin-well; speaker=source; stance=asserts] The disaster at the Tin Well shaft, a decade before, took fifty-two.
c7 [candles=candles; speaker=source; stance=asserts] Candles lined the railings of the courthouse.

@doc D | Canal Minero | broadcaster transcript | 2029-10-10 | Verdict special
-- ANCHOR: It is raining on the courthouse steps.
d1 [verdict=acquitted; speaker=source; stance=asserts] REPORTER: Belt is a free man tonight, and he left by the kitchen door with his acquittal in his pocket.
d2 [bench=defence; speaker=a court usher; stance=asserts] USHER: "It was Belt's lawyer who leaned over and asked for the widows to be shown out, I heard every word."
d3 [collapse=flood; speaker=a cave diver; stance=asserts] DIVER: "I have swum in the old workings, and it was a torrent that ate the gallery, you can see the gravel it left."
d4 [testimony=stood-firm; speaker=source; stance=asserts] REPORTER: The engineer, Lorca Viñal, was the rock of this trial, cool, consistent, unshaken through both days.
d5 [map=union; speaker=a cave diver; stance=asserts] DIVER: "The safety map? The union's man showed it to me in his kitchen, he had lifted it himself."
d6 [verdict=reading-friday; speaker=source; stance=asserts] REPORTER: The full reasoning behind the Belt verdict will be read out on Friday.
d7 [bench=judge; speaker=source; stance=asserts] ANCHOR: Others in the gallery tell us the idea to send the widows out came from the judge and from him alone.
rel verdict guilty reading-friday compatible
rel verdict acquitted reading-friday compatible
rel dead nineteen tin-well different_event
rel dead twenty-three tin-well different_event
claim Mine manager Ursino Belt was convicted | A agree | B disagree | C agree | D disagree
claim Blasting caused the Quebrantos cave-in | A agree | B agree | C disagree | D disagree
claim Engineer Lorca Viñal withdrew her testimony | A agree | B disagree | C agree | D disagree
