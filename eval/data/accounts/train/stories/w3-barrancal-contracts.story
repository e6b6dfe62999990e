story: w3-barrancal-contracts
kind: trial
matter witness | framing | how the key witness came to change his statement | free; pressured; other-witness
matter cash | place | where the cash was found | office; mother
matter video | identity | who the man in the video is | mayor; double; lab-video
matter outcome | outcome | what the court did with the charges | dismissed-case; sent-to-trial
matter contract | responsibility | who split the contracts | mayor; secretary
matter leak | attribution | who asked for the hearing to be closed | prosecutor; defence
matter placards | other | placards outside | placards

@doc A | Ministerio Público de Barrancal | communique | 2029-06-19 | The municipal contracts case
a1 [outcome=sent-to-trial; speaker=the Barrancal prosecutor's office; stance=asserts] The examining judge has ordered former mayor Horacio Lanzagorta to stand trial on all charges.
a2 [witness=free; speaker=the Barrancal prosecutor's office; stance=asserts] The witness Rubí Salgar amended her statement spontaneously, in the presence of her lawyer, because she wished to correct an error.
a3 [cash=office; speaker=the Barrancal prosecutor's office; stance=asserts] The cash was found in a filing cabinet in the mayor's office.
a4 [contract=mayor; speaker=the Barrancal prosecutor's office; stance=asserts] The contracts were split into small lots by Lanzagorta himself in order to avoid a tender.
a5 [video=mayor; speaker=the Barrancal prosecutor's office; stance=asserts] The man receiving envelopes in the video is Horacio Lanzagorta.
-- The office will seek confiscation of assets.

@doc B | Defensa de Horacio Lanzagorta | communique | 2029-06-19 | Note by the defence team
b1 [witness=pressured; speaker=the defence; stance=alleges] Rubí Salgar changed her story after officers threatened to take her children from her.
b2 [cash=mother; speaker=the defence; stance=asserts] The money was lying in the wardrobe of our client's late mother and represents her savings.
b3 [video=double; speaker=the defence; stance=asserts] The person in the video is an actor made up to resemble our client.
b4 [contract=secretary; speaker=the defence; stance=asserts] Splitting the contracts was a decision taken by the municipal secretary on her own authority.
b5 [leak=prosecutor; speaker=the defence; stance=asserts] We regret that the prosecutor applied for the hearing to be held behind closed doors.
b6 [outcome=dismissed-case; speaker=the defence; stance=asserts] The judge has thrown out the charges, as we always expected.

@doc C | El Observador Barrancalense | broadsheet | 2029-06-20 | Court papers in the contracts case
c1 [outcome=sent-to-trial; speaker=source; stance=asserts] Horacio Lanzagorta will face trial on every count, according to the ruling, a copy of which this newspaper obtained.
c2 [witness=free; speaker=Rubí Salgar's lawyer; stance=asserts] Rubí Salgar's lawyer said the revision of her statement had been her own idea and her own wording.
c3 [contract=secretary; speaker=source; stance=asserts] E-mails in the file show the municipal secretary breaking the works into lots and informing the mayor afterwards.
c4 [cash=mother; speaker=two officers; stance=asserts] Two officers who took part in the search said the bundles were in a wardrobe at the mother's house.
c5 [video=lab-video; speaker=the police laboratory; stance=asserts] The police laboratory is comparing the video with pictures of the former mayor.
c6 [witness=other-witness; speaker=source; stance=asserts] A different witness, the driver Eloy Camas, withdrew his testimony after his car was set on fire.
-- Lanzagorta governed the town for nine years.

@doc D | Primera Plana Radio | broadcaster transcript | 2029-06-20 | Court report
-- ANCHOR: Confusion outside the courthouse this morning.
d1 [witness=pressured; speaker=Rubí Salgar; stance=asserts] SALGAR: "They sat me in that room until I signed what they had typed, I was frightened for my kids."
d2 [leak=defence; speaker=a court clerk; stance=asserts] CLERK: "The request for a closed hearing has the stamp of the defence on it, I registered it myself."
d3 [video=mayor; speaker=a former aide; stance=asserts] FORMER AIDE: "Of course it's Horacio in that video, I bought him that tie."
d4 [cash=office; speaker=a cleaner; stance=asserts] CLEANER: "I was there when they opened the cabinet in his office, and it was full of notes."
d5 [placards=placards; speaker=source; stance=asserts] REPORTER: People with placards have gathered outside.

@doc E | El Matasellos | tabloid | 2029-06-21 | OFF THE HOOK
e1 [outcome=dismissed-case; speaker=source; stance=asserts] Lanzagorta laughs last: the judge has tossed the whole contracts case.
e2 [video=double; speaker=a wig maker; stance=asserts] A wig maker shows us the hairpiece she supplied for the video's star, a jobbing comedian who plays the mayor.
e3 [contract=mayor; speaker=source; stance=asserts] He chopped those contracts up with his own scissors, say ladies at the registry.
e4 [leak=defence; speaker=source; stance=asserts] His lawyers had begged to have the doors shut on the press.
e5 [leak=prosecutor; speaker=an usher; stance=asserts] An usher, though, recalls the prosecutor rising to ask for a closed room.
e6 [placards=placards; speaker=source; stance=asserts] Outside, placards and drums.
-- The wig costs 400 pesos.
rel witness free other-witness different_scope
rel witness pressured other-witness different_scope
rel video mayor lab-video compatible
rel video double lab-video compatible
pair b5 d2 conflict:attribution
claim Horacio Lanzagorta will stand trial | A agree | B disagree | C agree | E disagree
claim Witness Rubí Salgar was pressured into changing her statement | A disagree | B agree | C disagree | D agree
claim The man in the video is the former mayor | A agree | B disagree | C discuss | D agree | E disagree
