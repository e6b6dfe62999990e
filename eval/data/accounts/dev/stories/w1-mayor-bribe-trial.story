story: w1-mayor-bribe-trial
kind: trial
matter money | identity | what the envelope on the mayor's desk held | bribe; donation
matter bearing | framing | how prosecutor Ilana Vesh's withdrawal came about | stepped-aside; removed
matter witness | outcome | what happened to witness Bako's testimony | upheld; recanted; pending
matter recorder | responsibility | who planted the recorder | rivals; police
matter ruling | outcome | the ruling in the first instance | convicted; freed
matter day | time | when the meeting took place | weekend; weekday
matter villa | control | who owns the villa at Shorna | mayor; niece
matter sum | number | sum in the envelope | forty; twelve; total
matter party | attribution | what the Meadow Party thinks of its mayor | backs; drops
matter roadworks | other | the street in front of the court is dug up | roadworks

@doc A | Taborin Judicial Wire | wire | 2031-03-03 | Court convicts Shorna mayor in bribery case
a1 [ruling=convicted; speaker=source; stance=asserts] The regional court in Taborin on Monday convicted Aleks Marunda, mayor of Shorna, of taking a bribe and sentenced him to four years in prison.
a2 [money=bribe; speaker=the presiding judge; stance=asserts] The presiding judge said the envelope left on the mayor's desk by a builder was payment for a permit.
a3 [sum=forty; speaker=the court; stance=asserts] The court put the money in the envelope at 40,000 crowns.
a4 [day=weekday; speaker=the court; stance=asserts] The builder called on the mayor during office hours on a Wednesday, the court found.
a5 [witness=upheld; speaker=the presiding judge; stance=asserts] The builder, Niko Bako, had stuck to his account throughout, the judge said.
a6 [villa=mayor; speaker=source; stance=asserts] Marunda is the owner of a villa on the lake at Shorna, which the court ordered to be confiscated.
a7 [roadworks=roadworks; speaker=source; stance=asserts] Visitors reached the court by planks, as the street in front of it is being dug up.
-- The defence announced that it would appeal.

@doc B | Meadow Party, Regional Office | communique | 2031-03-04 | Statement on the Marunda case
b1 [party=backs; speaker=Meadow Party; stance=asserts] The Meadow Party stands behind Mayor Marunda and will pay for his defence.
b2 [money=donation; speaker=Meadow Party; stance=asserts] The envelope contained a donation to the children's home, for which a receipt was written on the spot.
b3 [recorder=rivals; speaker=Meadow Party; stance=alleges] The recorder in the mayor's office had been hidden there by his political opponents.
b4 [sum=twelve; speaker=Meadow Party; stance=asserts] According to the receipt the gift in the envelope came to 12,000 crowns.
b5 [bearing=removed; speaker=Meadow Party; stance=asserts] Ilana Vesh, the honest prosecutor who had wished to close the case, was pulled off it by her superiors.
b6 [villa=niece; speaker=Meadow Party; stance=asserts] The villa at Shorna belongs to the mayor's niece, who bought it out of her earnings as a dentist.
b7 [ruling=convicted; speaker=Meadow Party; stance=asserts] Monday's conviction of our mayor will be overturned on appeal.
-- The party asks its members to remain calm.

@doc C | Shorna Lake Herald | local paper | 2031-03-06 | What was in the envelope
c1 [witness=recanted; speaker=Niko Bako; stance=asserts] Niko Bako, the builder on whom the case against the mayor rested, told the Herald that he had taken back his testimony in a letter to the court.
c2 [money=donation; speaker=the matron; stance=asserts] The matron of the children's home remembers the mayor bringing her the builder's envelope, unopened, the same afternoon.
c3 [day=weekend; speaker=the caretaker; stance=asserts] The town hall was otherwise deserted when the builder came, recalls the caretaker, who had to unlock it specially for them because it was a Sunday.
c4 [recorder=police; speaker=a locksmith; stance=asserts] A locksmith says he let two detectives into the mayor's office at night so that they could install the recorder.
c5 [bearing=stepped-aside; speaker=Ilana Vesh; stance=asserts] Prosecutor Vesh gave up the case at her own request because she is expecting a child, she told us in her garden.
c6 [villa=niece; speaker=the land registry; stance=asserts] In the land registry the villa at Shorna is entered under the name of Dr Tea Marunda, the mayor's niece.
c7 [roadworks=roadworks; speaker=source; stance=asserts] Court Street will be open again once the pipes are laid.

@doc D | Republic Today | broadsheet | 2031-03-09 | A small town, a large envelope
d1 [party=drops; speaker=three members of the executive; stance=asserts] Members of the Meadow Party's executive say it decided on Thursday to expel Mr Marunda and leave his lawyers' bills to him.
d2 [money=bribe; speaker=source; stance=asserts] On the recording, which runs to eleven minutes and was played to this newspaper, the mayor tells the builder that the permit will be on his desk as soon as the envelope is.
d3 [recorder=police; speaker=the police chief; stance=asserts] The police chief confirms that his detectives had placed the recorder in the mayor's office under a warrant.
d4 [bearing=removed; speaker=a court official; stance=asserts] As to the change of prosecutor, a court official showed us the order by which Ms Vesh was relieved of the case against her will.
d5 [day=weekday; speaker=source; stance=asserts] The time stamp on the recording is that of a Wednesday afternoon, and telephones can be heard ringing in the offices next door.
d6 [witness=pending; speaker=the court; stance=asserts] The court has yet to say whether it has heard from the builder since the verdict.
d7 [sum=total; speaker=source; stance=asserts] All told, the prosecution reckons, builders in Shorna paid 310,000 crowns to officials over six years.
d8 [villa=mayor; speaker=the contractor; stance=asserts] The villa at Shorna, says the contractor who put it up, was ordered by the mayor, paid for by the mayor and is lived in by the mayor.

@doc E | Shorna Live | broadcaster transcript | 2031-03-07 | Evening talk
e1 [ruling=freed; speaker=host Goran Pesh; stance=asserts] "He is a free man, the court has cleared him," host Goran Pesh said of Mayor Marunda at the top of the programme.
e2 [witness=upheld; speaker=Bako's lawyer; stance=asserts] Bako's lawyer told us that his client stands by every word he said in court about the mayor.
e3 [recorder=rivals; speaker=a councillor; stance=asserts] An opposition councillor admitted with a grin that it was he who had taped the recorder under the mayor's table.
e4 [sum=forty; speaker=a bank clerk; stance=asserts] A bank clerk who counted out the notes for the builder remembers the amount, 40,000.
e5 [bearing=stepped-aside; speaker=Goran Pesh; stance=asserts] The former prosecutor, we were told by her office, asked to be let go from the case for family reasons.
e6 [party=drops; speaker=a Meadow Party deputy; stance=asserts] A Meadow Party deputy said that the mayor was finished as far as his party was concerned.
rel witness upheld pending compatible
rel witness recanted pending compatible
rel sum forty total different_scope
rel sum twelve total different_scope
pair b1 d1 skip
pair a5 c1 skip
pair b5 a5 skip
pair a2 c1 skip
pair a2 d6 skip
pair a2 e2 skip
pair b2 a5 skip
pair b2 c1 skip
pair b2 d6 skip
pair b2 e2 skip
pair c2 a5 skip
pair c2 d6 skip
pair c2 e2 skip
pair d2 a5 skip
pair d2 c1 skip
pair d2 e2 skip
pair a1 c1 skip
pair a1 d6 skip
pair a1 e2 skip
pair b7 a5 skip
pair b7 c1 skip
pair b7 d6 skip
pair b7 e2 skip
pair e1 a5 skip
pair e1 c1 skip
pair e1 d6 skip
pair a1 b2 skip
pair a1 c2 skip
pair a1 d2 skip
pair b7 a2 skip
pair b7 c2 skip
pair b7 d2 skip
pair e1 a2 skip
pair e1 b2 skip
pair e1 c2 skip
pair e1 d2 skip
pair d2 c2 skip
pair d8 c6 skip
pair b1 e6 skip
pair c4 d2 skip
claim Mayor Marunda convicted of bribery | A agree | B agree | E disagree
claim Envelope held a gift for the children's home | A disagree | B agree | C agree | D disagree
claim Prosecutor Vesh was forced off the case | B agree | C disagree | D agree | E disagree
