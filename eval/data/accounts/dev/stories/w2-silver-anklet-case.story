story: w2-silver-anklet-case
kind: trial
matter ruling | outcome | the judgment on the smuggling charge against Hiwa Talabi | guilty; acquitted
matter anklet | identity | what the silver anklet is | antique; copy
matter plea | attribution | the prosecutor's demand | prison; acquittal
matter arrest-spot | place | where Talabi was seized | airport; shop
matter outburst | framing | the scene as the judgment was read | uproar; silence
matter buyer | identity | who ordered the anklet | minister-wife; museum
matter first-case | outcome | the earlier customs case against Talabi | earlier-fined

@doc A | Court Corner | wire | 2027-02-24 | Goldsmith guilty of smuggling relic
a1 [ruling=guilty; speaker=source; stance=asserts] The second criminal chamber in Shahrbanu found goldsmith Hiwa Talabi guilty of taking a protected antiquity out of the country.
a2 [anklet=antique; speaker=an expert witness; stance=asserts] The silver anklet was made for a dancer at the court of a vanished dynasty, an expert witness told the judges.
a3 [arrest-spot=airport; speaker=a customs officer; stance=asserts] A customs officer testified that he stopped Talabi at the departure gate of Shahrbanu airport, with the anklet in a jar of pickles.
a4 [plea=prison; speaker=the prosecutor; stance=demands] The prosecutor had asked for a term of imprisonment "that rings like silver".
-- The chamber sits in a former caravanserai.
a5 [outburst=uproar; speaker=source; stance=asserts] Shoes flew and benches toppled as the presiding judge read out the decision, until gendarmes cleared the room.
a6 [first-case=earlier-fined; speaker=source; stance=asserts] Years ago Talabi was fined over undeclared watches, in a case heard by a customs court on the coast.

@doc B | Guild of Goldsmiths | communique | 2027-02-25 | Our colleague is vindicated
b1 [ruling=acquitted; speaker=Guild of Goldsmiths; stance=asserts] Master Hiwa Talabi has been cleared of the accusation of smuggling and returns to his bench with honour.
b2 [anklet=copy; speaker=Guild of Goldsmiths; stance=asserts] The anklet came from his own workshop, a faithful imitation such as every apprentice makes.
b3 [plea=acquittal; speaker=the prosecutor; stance=demands] Even the prosecutor moved that the charge be thrown out.
b4 [outburst=silence; speaker=Guild of Goldsmiths; stance=asserts] You could have heard a bead drop while the judge spoke, and the public filed out in hushed respect.
b5 [buyer=museum; speaker=Guild of Goldsmiths; stance=asserts] The piece had been commissioned by a museum of costume for its showcase.
-- Members will gather for a meal.
b6 [arrest-spot=shop; speaker=Guild of Goldsmiths; stance=asserts] He was taken from behind his counter in the Street of Lamps, before the eyes of his customers.

@doc C | Shahrbanu Flash | tabloid | 2027-02-25 | ANKLET MAN AND THE MINISTER'S MRS
c1 [buyer=minister-wife; speaker=source; stance=asserts] The dainty ankle for which the silver was meant belongs to the wife of the transport minister, who paid for it in advance, Flash can reveal.
c2 [ruling=guilty; speaker=source; stance=asserts] Talabi, convicted as a smuggler, was led down to the cells blowing kisses.
c3 [outburst=uproar; speaker=source; stance=asserts] What a circus at the sentence: howls, a flying samovar and a fainting usher.
c4 [anklet=copy; speaker=a rival jeweller; stance=asserts] A rival jeweller snorts that the "relic" is last year's silver with soot rubbed in.
c5 [arrest-spot=shop; speaker=a barber; stance=asserts] The barber opposite saw detectives pull him out of his own shop in the Street of Lamps by his apron.
-- The samovar survived.

@doc D | Heritage Protection Directorate | communique | 2027-02-26 | A national treasure comes home
d1 [anklet=antique; speaker=Heritage Protection Directorate; stance=asserts] Tests on the solder leave the Directorate in certainty that the anklet is a work of the dynastic age.
d2 [buyer=museum; speaker=Heritage Protection Directorate; stance=asserts] Letters found in the case show that a foreign museum had placed the order.
d3 [arrest-spot=airport; speaker=Heritage Protection Directorate; stance=asserts] Vigilant officers intercepted the culprit in the airport's departure hall.
d4 [plea=prison; speaker=Heritage Protection Directorate; stance=asserts] In his closing speech the public prosecutor called for the defendant to be locked up.
d5 [first-case=earlier-fined; speaker=Heritage Protection Directorate; stance=asserts] The same man had been fined by the coastal customs court in a matter of watches.
d6 [outburst=silence; speaker=Heritage Protection Directorate; stance=asserts] The public received the decision in complete calm.
-- The anklet will be shown from spring.

@doc E | From the public bench | blog | 2027-02-27 | A day at the caravanserai
e1 [plea=acquittal; speaker=the blogger; stance=asserts] I had to pinch myself: the prosecutor himself stood up and begged the bench to let the goldsmith go.
e2 [ruling=acquitted; speaker=the blogger; stance=asserts] And go he did, acquitted, with his mother on his arm.
e3 [buyer=minister-wife; speaker=the defence; stance=asserts] The name of the customer, defence counsel said with relish, was that of the transport minister's lady.
e4 [anklet=copy; speaker=the blogger; stance=asserts] They passed the anklet along the benches; there was a maker's stamp inside from last year, in the shape of a tulip.
-- I bought a pomegranate on the way home.
-- My notes from the earlier sessions are further down this page.

pair a6 b1 different_event
pair a6 e2 different_event
pair d5 b1 different_event
pair d5 c2 different_event
claim Goldsmith Hiwa Talabi was convicted of smuggling | A agree | B disagree | C agree | E disagree
claim The silver anklet is a genuine antiquity | A agree | B disagree | C disagree | D agree | E disagree
claim The anklet was ordered by a minister's wife | B disagree | C agree | D disagree | E discuss
