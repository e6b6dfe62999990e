story: w4-governor-trial
kind: trial
matter verdict | outcome | what the court decided on ex-governor Danso Weir | acquitted; convicted; first-trial
matter witness | framing | why the accountant changed her testimony | conscience; pressured
matter money | identity | what the payment to Weir was | bribe; land-sale
matter judge | attribution | who chose Judge Amara Tikon for the case | chief-justice; lots
matter health | framing | how the accused was in the dock | gravely-ill; play-acting; unclear
matter sum | number | the sum paid | nine-million; two-million
matter crowd | other | supporters outside the court | drums

@doc A | Court Diary | blog | 2027-05-27 | Weir trial, day 31
a1 [witness=conscience; speaker=source; stance=asserts] The accountant, Miriam Osafo, told the court that she had prayed over her first statement and could bear it no longer.
a2 [money=land-sale; speaker=Miriam Osafo; stance=asserts] She now describes the money that reached Danso Weir as the price of a beach plot he had sold.
a3 [health=gravely-ill; speaker=source; stance=asserts] Weir, grey in the face, was helped up the steps by a nurse and breathed through a tube.
a4 [judge=lots; speaker=the registrar; stance=asserts] Judge Amara Tikon drew the Weir file from the registrar's ballot box, as every judge of the division must.
a5 [crowd=drums; speaker=source; stance=asserts] Supporters drummed outside the gate all day.

@doc B | The Prosecutor General | communique | 2027-05-28 | Republic v. Weir
b1 [verdict=convicted; speaker=Prosecutor General; stance=asserts] The High Court today found former governor Danso Weir guilty of corruption on the principal count.
b2 [money=bribe; speaker=Prosecutor General; stance=asserts] The transfer to Weir was a reward for the stadium contract.
b3 [witness=pressured; speaker=Prosecutor General; stance=alleges] Visitors to Mrs Osafo's home had leaned on her until she altered her evidence.
b4 [sum=nine-million; speaker=Prosecutor General; stance=asserts] The sum in question came to nine million.
-- The State was represented by a team of three advocates, who thank the investigators of the financial crimes branch for four years of patient work.
-- Sentence will be passed on a date to be communicated by the court.
b5 [health=unclear; speaker=Prosecutor General; stance=doubts] On the state of Mr Weir's lungs the Prosecutor General is content to await the panel of physicians.

@doc C | Daily Cowrie | tabloid | 2027-05-28 | WEIR SKIPS OUT OF WHEELCHAIR
c1 [health=play-acting; speaker=source; stance=asserts] The oxygen tube vanished and the governor strode to his car like a bridegroom the moment the cameras were packed.
c2 [verdict=acquitted; speaker=source; stance=asserts] Danso Weir is a free man, cleared by the High Court of taking the stadium money.
c3 [judge=chief-justice; speaker=a clerk; stance=alleges] A clerk says the Chief Justice handed the Weir file to Tikon personally, over tea.
c4 [sum=two-million; speaker=source; stance=asserts] It was two million, and the Cowrie has the slip.
c5 [crowd=drums; speaker=source; stance=asserts] The drums have been going since sunrise.
-- His tailor, who was in the gallery, says the suit was let out in April.
-- Turn to page seven for the dress of the day.

@doc D | Bench & Bar Monitor | ngo | 2027-05-30 | Trial observation report: Weir
d1 [verdict=convicted; speaker=source; stance=asserts] The conviction of Mr Weir rests chiefly on bank records, the court having set Mrs Osafo's evidence aside.
d2 [judge=lots; speaker=source; stance=asserts] Our observer attended the draw by which the case fell to Judge Tikon.
d3 [health=gravely-ill; speaker=the prison doctor; stance=asserts] The prison doctor's file shows advanced disease of the lungs in the accused.
d4 [money=bribe; speaker=the court; stance=asserts] The judgment calls the transfer "the purchase of a signature".
d5 [witness=conscience; speaker=source; stance=asserts] Interviewed twice by our staff, Mrs Osafo was calm and said her own heart had led her to correct herself.
-- Observers attended 29 of the 31 hearing days.
d6 [verdict=first-trial; speaker=source; stance=asserts] In his first trial, which concerned school lunches, Danso Weir had been cleared by the same court.

@doc E | Radio Palmgrove | broadcaster transcript | 2027-05-30 | Sunday review
e1 [verdict=acquitted; speaker=Weir's sister; stance=asserts] His sister tells Palmgrove that the governor is home, declared innocent of the bribery charge, and eating pepper soup.
e2 [witness=pressured; speaker=Osafo's neighbour; stance=asserts] Mrs Osafo's neighbour speaks of a black car that came each night until the poor woman agreed to say what they wanted.
e3 [money=land-sale; speaker=Weir's sister; stance=asserts] The family will show anybody the deed for the plot that the money paid for.
e4 [health=play-acting; speaker=a bailiff; stance=asserts] A bailiff swears he saw the sick man doing press-ups in the holding room.
e5 [judge=chief-justice; speaker=two advocates; stance=alleges] Two advocates on our panel are sure that the head of the judiciary hand-picked Tikon for this trial.
e6 [sum=nine-million; speaker=the court reporter of this station; stance=asserts] Nine million was the figure read out in court.
pair a2 b1 skip
pair a2 d1 skip
pair e3 b1 skip
pair e3 d1 skip
pair b2 c2 skip
pair d4 c2 conflict:outcome
pair d4 e1 conflict:outcome
pair b1 d4 corroborates
pair b2 e1 skip
pair b2 d1 skip
pair a2 c2 skip
rel health unclear gravely-ill compatible
rel health unclear play-acting compatible
rel verdict first-trial convicted different_event
rel verdict first-trial acquitted different_event
claim Danso Weir was found guilty of corruption | B agree | C disagree | D agree | E disagree
claim The accountant was pressured into changing her story | A disagree | B agree | D disagree | E agree
claim Judge Tikon was assigned to the Weir case by lot | A agree | C disagree | D agree | E disagree
