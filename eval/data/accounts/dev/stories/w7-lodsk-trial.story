story: w7-lodsk-trial
kind: trial
matter statement | framing | how the defendant came to sign the confession | voluntary; pressed
matter gun | place | where the pistol was found | garage; canal; cartridges
matter motive | cause | why the banker was shot | debt; jealousy
matter alibi | place | where the defendant was that evening | chess-club; villa
matter judge | framing | how Judge Wolny left the case | illness; removed
matter verdict | outcome | how the jury decided | convicted; hung
matter co | other | the trial of the defendant's brother | opens-may

@doc A | Kurier Lodska | local paper | 2028-04-20 | Pianist guilty of banker's murder
a1 [verdict=convicted; speaker=source; stance=asserts] The jury in Lodsk found the concert pianist Emil Harasz guilty of murdering banker Otto Krall.
a2 [statement=voluntary; speaker=Inspector Dorota Zych; stance=asserts] Harasz asked for pen and paper himself and wrote out his confession over a pot of tea, Inspector Dorota Zych testified.
a3 [gun=garage; speaker=source; stance=asserts] The pistol lay behind paint tins in the pianist's garage, the court heard.
a4 [motive=debt; speaker=the prosecutor; stance=asserts] Harasz killed because Krall was about to call in a ruinous loan, the prosecutor argued.
a5 [judge=illness; speaker=source; stance=asserts] Judge Wolny, who opened the trial, stepped down in March on the advice of her heart specialist.
-- Harasz won the Lodsk piano competition at nineteen.

@doc B | Panorama Dnia | broadcaster transcript | 2028-04-20 | Inside court four
b1 [verdict=hung; speaker=our court reporter; stance=asserts] After three days the jurors in the Harasz case were still split and were sent home, our reporter in court four says.
b2 [statement=pressed; speaker=the duty doctor; stance=asserts] The duty doctor spoke of a man kept awake for thirty hours and signing with a shaking hand whatever lay before him.
b3 [alibi=chess-club; speaker=the club's treasurer; stance=asserts] The chess club's treasurer recalls Harasz at board four from seven in the evening until closing time.
b4 [motive=jealousy; speaker=Krall's secretary; stance=asserts] "It was over Helena, everybody at the bank knew," Krall's secretary said of the reason he was shot.
b5 [gun=canal; speaker=a police diver; stance=asserts] A police diver described bringing the pistol up from the mud of the Malt canal.

@doc C | Ministry of Justice of Polava | communique | 2028-04-21 | Conclusion of the Harasz proceedings
c1 [verdict=convicted; speaker=Ministry of Justice; stance=asserts] The Lodsk jury has returned a verdict of guilty in the Krall case.
c2 [judge=illness; speaker=Ministry of Justice; stance=asserts] The change of presiding judge in March was due solely to a medical condition.
c3 [statement=voluntary; speaker=Ministry of Justice; stance=asserts] The accused made his admission freely, rested and in the presence of counsel.
c4 [alibi=villa; speaker=Ministry of Justice; stance=asserts] Telephone data place the accused at the Krall villa throughout the evening of the killing.
c5 [motive=debt; speaker=Ministry of Justice; stance=asserts] The crime was committed to escape repayment of a loan.
c6 [co=opens-may; speaker=Ministry of Justice; stance=asserts] Proceedings against the accused's brother, who is charged with hiding evidence, open in May.

@doc D | Free Bench Association | ngo | 2028-04-23 | The Harasz case and the independence of courts
d1 [judge=removed; speaker=Free Bench Association; stance=asserts] Judge Wolny was taken off the Harasz case by the ministry after she had asked awkward questions about the interrogation.
d2 [statement=pressed; speaker=Free Bench Association; stance=asserts] Harasz's confession was squeezed out of him in a windowless cellar by officers working in shifts.
d3 [alibi=chess-club; speaker=Free Bench Association; stance=asserts] Score sheets signed by his opponents show the pianist playing chess across town at the hour of the shooting.
d4 [gun=canal; speaker=Free Bench Association; stance=asserts] The weapon was retrieved from a canal bed, miles from anything the accused owned.
d5 [verdict=hung; speaker=a juror; stance=asserts] A juror told us that the panel was dissolved, divided down the middle.

@doc E | Sensacja | tabloid | 2028-04-22 | LOVE, LIES AND A PISTOL IN THE PAINT
e1 [motive=jealousy; speaker=source; stance=asserts] He pulled the trigger out of burning jealousy, having found the banker's letters to his Helena.
e2 [gun=garage; speaker=a neighbour; stance=asserts] A neighbour peered over the hedge as officers carried the gun out of Harasz's garage in a plastic bag.
e3 [alibi=villa; speaker=a gardener; stance=asserts] The gardener at the villa served us the clincher: he saw the maestro on Krall's terrace that night with a glass in his hand.
e4 [judge=removed; speaker=source; stance=asserts] Pretty Judge Wolny was kicked off the bench by her bosses, too curious for comfort.
e8 [gun=cartridges; speaker=a diver; stance=asserts] A tin of cartridges was brought up from the mud of the Malt canal, a diver boasts.
pair c6 a1 compatible
pair c6 b1 compatible
rel gun garage cartridges compatible
rel gun canal cartridges compatible
claim Emil Harasz was convicted of murder | A agree | B disagree | C agree | D disagree
claim The pianist's confession was extracted under pressure | A disagree | B agree | C disagree | D agree
claim Judge Wolny was removed from the Harasz case | A disagree | C disagree | D agree | E agree
pair a1 c6 different_event
pair b1 c6 different_event
