story: w5-labuh-admiral
kind: trial
matter sentence | outcome | what the appeal court did with admiral Wirawan's sentence | reduced; upheld; cofigure
matter boats | identity | what the delivered boats were | patrolboats; hulks
matter broker | responsibility | who took the commission | admiral; broker
matter confess | framing | how the purser came to confess | remorse; duress
matter money | place | where the money went | island-bank; orphan-fund
matter sum | number | size of the commission | three-million; eight-million
matter health | denial | whether the admiral is ill | ill; well

@doc A | The Dockside Register | trade press | 2028-07-13 | Appeal court trims patrol-boat sentence
a1 [sentence=reduced; speaker=source; stance=asserts] The appeal court at Labuh Tua shortened the prison term of former admiral Tri Wirawan on Wednesday in the patrol-boat case.
a2 [boats=hulks; speaker=the court; stance=asserts] The presiding judge described what was delivered to the navy as gutted hulls with paint over the rust.
a3 [broker=broker; speaker=the court; stance=asserts] In the court's view the commission went into the pocket of the broker, Hendra Loekman, while the admiral signed what he was given.
a4 [sum=three-million; speaker=the court; stance=asserts] The commission was put at three million dollars.
a5 [money=island-bank; speaker=the court; stance=asserts] The trail of the commission ends in an account at a bank in the Saint Bruno islands.
-- The first trial, in 2026, ran for thirteen months.
a6 [sentence=cofigure; speaker=source; stance=asserts] The term imposed on his purser was left as it was.

@doc B | Navy Veterans' League | communique | 2028-07-13 | An officer wronged
b1 [sentence=upheld; speaker=Navy Veterans' League; stance=asserts] With a heavy heart we learn that the appeal judges left Admiral Wirawan's sentence at its full length.
b2 [boats=patrolboats; speaker=Navy Veterans' League; stance=asserts] The vessels that he procured are fast patrol boats in daily service, and any visitor to the pier can see their wake.
b3 [confess=duress; speaker=Navy Veterans' League; stance=alleges] The purser's confession was wrung from him by interrogators who kept him awake.
b4 [money=orphan-fund; speaker=Navy Veterans' League; stance=asserts] What is called a commission was paid, to the last cent, into the fund for sailors' orphans.
-- Members will wear white on Sunday.
b5 [health=ill; speaker=Navy Veterans' League; stance=asserts] The admiral has a failing heart and ought to be in a hospital bed.

@doc C | Anti-Corruption Bureau | communique | 2028-07-14 | Ruling in the patrol-boat case
c1 [sentence=upheld; speaker=Anti-Corruption Bureau; stance=asserts] The Bureau welcomes the appeal ruling, by which the sentence on Wirawan was confirmed in full.
c2 [broker=admiral; speaker=Anti-Corruption Bureau; stance=asserts] Wirawan himself pocketed the commission, and the broker was his postman.
c3 [confess=remorse; speaker=Anti-Corruption Bureau; stance=asserts] The purser came to us with a suitcase of receipts because, in his words, he wished to look his daughters in the eye again.
c4 [sum=eight-million; speaker=Anti-Corruption Bureau; stance=asserts] The commission amounted to eight million dollars.
c5 [health=well; speaker=Anti-Corruption Bureau; stance=denies] The convict does not suffer from any illness of the heart, according to the prison doctor.
-- The Bureau will auction two limousines in August.
c6 [money=island-bank; speaker=Anti-Corruption Bureau; stance=asserts] We have traced the proceeds to a bank in Saint Bruno and asked for them to be frozen.

@doc D | Labuh Tua Broadcasting | broadcaster transcript | 2028-07-13 | Court round
d1 [sentence=reduced; speaker=source; stance=asserts] He will be home for his grandson's wedding: the appeal judges have cut the admiral's term, our court reporter says.
d2 [confess=remorse; speaker=the purser's wife; stance=asserts] The purser's wife told us that her husband had been sick with guilt and walked to the Bureau by himself.
d3 [boats=hulks; speaker=a petty officer; stance=asserts] A petty officer on one of the boats in question says she is an empty shell with a broom for a mast.
d4 [broker=admiral; speaker=the broker's lawyer; stance=alleges] The commission was for the admiral, who kept it in tins of paint, alleged the lawyer of Mr Loekman.
-- Ferries are running to timetable.
-- We shall have the judges' reasons in full when the registry releases them.

@doc E | The Mariner's Wife | blog | 2028-07-16 | What they did to the purser
e1 [confess=duress; speaker=the purser's cellmate; stance=asserts] His cellmate says the purser signed with a towel still wet around his face, after days of it.
e2 [boats=patrolboats; speaker=source; stance=asserts] I went out on one of those boats with my husband's crew last winter, chasing smugglers at speed, and she flew.
e3 [broker=broker; speaker=source; stance=asserts] Everyone in the married quarters knows that Loekman the broker kept the commission and bought horses.
e4 [money=orphan-fund; speaker=the fund's bookkeeper; stance=asserts] The bookkeeper of the orphans' fund let me see the ledger, and there the payment stands in blue ink.
-- I have moderated the comments with a heavy hand.
e5 [health=ill; speaker=source; stance=asserts] As for the admiral, I have sat by him when his lips turned grey, and that is a sick heart.

rel sentence cofigure reduced different_scope
rel sentence cofigure upheld different_scope
pair e3 c6 skip
pair b4 c2 conflict:responsibility
pair b4 d4 conflict:responsibility
pair e4 c2 conflict:responsibility
pair e4 d4 conflict:responsibility
pair e4 a3 conflict:responsibility
pair b4 a3 conflict:responsibility
claim The appeal court reduced Admiral Wirawan's sentence | A agree | B disagree | C disagree | D agree
claim The navy received usable patrol boats | A disagree | B agree | D disagree | E agree
claim The purser's confession was coerced | B agree | C disagree | D disagree | E agree
