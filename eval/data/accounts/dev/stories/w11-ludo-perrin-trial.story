story: w11-ludo-perrin-trial
kind: trial
matter verdict | framing | what the Castrel court decided on ex-police chief Ludo Perrin | cleared; found-to-blame
matter money | identity | what the envelopes handed to Perrin were | bribes; loan-repayment
matter witness | framing | how key witness Sabine Horr left the trial | pressured; own-choice
matter leak | responsibility | who leaked the wiretap transcripts | prosecutors; defence
matter appeal | outcome | whether the prosecution will appeal | appeal; accept
matter brother | other | the separate case of Perrin's brother | brother-case
matter judge | attribution | who asked for the trial to be held behind closed doors | defence-asked; prosecutor-asked

@doc A | Castrel Agency | wire | 2027-04-21 | Court clears former police chief of bribery
a1 [verdict=cleared; speaker=the court; stance=asserts] A court in Castrel acquitted former city police chief Ludo Perrin of bribery on Wednesday.
a2 [money=loan-repayment; speaker=Judge Irena Mott; stance=asserts] The envelopes Perrin received from a casino owner were the repayment of a private loan, Judge Irena Mott said.
a3 [witness=own-choice; speaker=Judge Irena Mott; stance=asserts] The judge said the witness Sabine Horr had withdrawn from the trial freely and given her reasons in writing.
a4 [leak=defence; speaker=a court official; stance=alleges] Perrin's defence team passed the wiretap transcripts to newspapers, a court official told the agency.
a5 [appeal=accept; speaker=a prosecution source; stance=asserts] The prosecution will let the Perrin judgment stand, a source in the office said.
-- Perrin led the Castrel force for eleven years until his suspension.
a6 [judge=prosecutor-asked; speaker=source; stance=asserts] The hearings were closed to the public at the request of the prosecutor, court papers show.
a7 [brother=brother-case; speaker=source; stance=asserts] A court in Norr convicted Perrin's brother Jules of bribery last year.

@doc B | Castrel Courier | broadsheet | 2027-04-22 | Judges spare Perrin prison but not blame
b1 [verdict=found-to-blame; speaker=source; stance=asserts] The Castrel court held Ludo Perrin guilty of taking bribes on Wednesday and spared him jail only on account of his age.
b2 [money=bribes; speaker=source; stance=asserts] The envelopes from casino owner Emil Sarro were payments for police favours, according to the written judgment seen by the Courier.
b3 [witness=pressured; speaker=Horr's sister; stance=alleges] Sabine Horr pulled out of the Perrin trial after two men visited her at home and warned her, her sister said.
b4 [leak=prosecutors; speaker=two lawyers; stance=alleges] Two lawyers in the case said the wiretap transcripts came to the press from the prosecutor's own office.
b5 [appeal=appeal; speaker=Karol Veit; stance=asserts] "We will take the Perrin case to the higher court next week," said prosecutor Karol Veit.
-- The judgment runs to 214 pages.
b6 [judge=defence-asked; speaker=source; stance=asserts] It was the defence that had applied to keep the public out, the Courier understands.
b7 [verdict=found-to-blame; speaker=a law professor; stance=asserts] "The judges convicted him, and anyone who says otherwise has only heard the sentence," a law professor said.

@doc C | Castrel Police Officers' Union | communique | 2027-04-21 | Justice for Ludo Perrin
c1 [verdict=cleared; speaker=Castrel Police Officers' Union; stance=asserts] Our former chief Ludo Perrin left court an innocent man, the police officers' union said.
c2 [money=loan-repayment; speaker=Castrel Police Officers' Union; stance=asserts] Sarro owed Perrin money from the sale of a boat and paid it back in cash, in envelopes, the union said.
c3 [leak=prosecutors; speaker=Bo Andric; stance=alleges] Union leader Bo Andric accused prosecutors of handing the wiretaps to reporters to poison the trial.
c4 [judge=defence-asked; speaker=Bo Andric; stance=asserts] Perrin's lawyers had sought closed hearings for the sake of his family's safety, Andric said.
c5 [appeal=accept; speaker=Bo Andric; stance=asserts] Andric said the prosecutor had told him he would leave the verdict as it is.
-- The union paid part of Perrin's legal costs.
c6 [witness=own-choice; speaker=Bo Andric; stance=asserts] Ms Horr stepped down as a witness by her own decision because she had found work abroad, according to Andric.

@doc D | CityTalk Castrel | tabloid | 2027-04-22 | Scared silent: the witness who vanished
d1 [witness=pressured; speaker=source; stance=asserts] Star witness Sabine Horr was frightened out of the Perrin trial by threats against her son.
d2 [money=bribes; speaker=a former croupier; stance=alleges] "Every Friday an envelope for the chief, so the raids went elsewhere," a former croupier at Sarro's casino said.
d3 [leak=defence; speaker=source; stance=asserts] The wiretaps reached this newspaper's rivals by way of Perrin's own lawyers.
d4 [appeal=appeal; speaker=source; stance=asserts] Prosecutors are already drafting an appeal against the Perrin ruling.
d5 [judge=prosecutor-asked; speaker=a court clerk; stance=asserts] A clerk said prosecutor Veit was the one who wanted the doors shut.
-- Sarro's casino closed two years ago and is now a furniture store.
d6 [witness=pressured; speaker=a neighbour; stance=asserts] A neighbour saw strangers shouting at Horr in the stairwell the week before she withdrew.
d7 [brother=brother-case; speaker=source; stance=asserts] Brother Jules is serving four years for taking bribes in Norr.

pair a7 b1 different_event
pair c1 d7 different_event
pair b7 a7 different_event
pair a1 d7 different_event
claim The Castrel court acquitted Ludo Perrin | A agree | B disagree | C agree
claim Sabine Horr was pressured into leaving the trial | A disagree | B agree | C disagree | D agree
claim Prosecutors will appeal the Perrin judgment | A disagree | B agree | C disagree | D agree
