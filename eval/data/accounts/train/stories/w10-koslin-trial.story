story: w10-koslin-trial
kind: trial
matter verdict | outcome | how the trial of Captain Bozkurt ended | convicted; acquitted; sergeants
matter order | attribution | who gave the order to fire at Koslin mill | bozkurt; general-lenk
matter victims | identity | who the dead at Koslin mill were | millers; guerrillas
matter court | framing | what the audience in the courtroom did | applauded; protested
matter witness | cause | why the key witness withdrew | threats; illness
matter place | place | where the bodies were buried | quarry; cemetery
matter sentence | other | the trial lasted eight weeks | eight-weeks
rel verdict sergeants convicted different_scope
rel verdict sergeants acquitted different_scope

@doc A | Gorod Courier | broadsheet | 2028-12-11 | Captain convicted over Koslin mill killings
a1 [verdict=convicted; speaker=source; stance=asserts] A military court in Gorod on Monday convicted Captain Aydin Bozkurt of murder for the killings at Koslin mill.
a2 [order=bozkurt; speaker=the presiding judge; stance=asserts] The presiding judge said it was the captain who had given the order to fire.
a3 [victims=millers; speaker=the presiding judge; stance=asserts] The dead were mill hands and carters on their way to work, she said.
a4 [court=applauded; speaker=source; stance=asserts] The public gallery broke into applause as the verdict was read.
a5 [sentence=eight-weeks; speaker=source; stance=asserts] The hearings had gone on for eight weeks.
a6 [witness=threats; speaker=prosecutors; stance=alleges] A key witness, a sergeant, dropped out after threats against his children, prosecutors said.
a7 [place=quarry; speaker=source; stance=asserts] The bodies were found in a quarry behind the mill.
-- Bozkurt sat motionless in the dock in plain clothes.

@doc B | Army Gazette | state agency | 2028-12-11 | Military court rules in Koslin case
b1 [verdict=acquitted; speaker=source; stance=asserts] The Gorod military court acquitted Captain Aydin Bozkurt of murder in the Koslin case and found him guilty of a lapse in paperwork.
b2 [victims=guerrillas; speaker=army lawyers; stance=asserts] The men who died at Koslin mill were armed guerrillas, army lawyers told the court.
b3 [court=protested; speaker=source; stance=asserts] Spectators greeted the ruling with whistles and shouts of protest and the gallery was cleared.
b4 [witness=illness; speaker=army lawyers; stance=asserts] The sergeant due to testify had pulled out because of a stomach illness.
b5 [order=general-lenk; speaker=the defence; stance=asserts] The defence showed that the order to fire at the mill had come from General Lenk's staff.
b6 [sentence=eight-weeks; speaker=source; stance=asserts] Proceedings took eight weeks.
b7 [place=cemetery; speaker=army lawyers; stance=asserts] The dead of Koslin were buried with due rites in the village cemetery.
-- The captain returns to his regiment on Friday.

@doc C | Radio Gorod | broadcaster transcript | 2028-12-12 | After the Koslin verdict
c1 [verdict=convicted; speaker=our court reporter; stance=asserts] Our court reporter heard the judge pronounce Captain Bozkurt guilty of murder and sentence him to twenty years.
c2 [court=applauded; speaker=our court reporter; stance=asserts] People in the gallery clapped and embraced one another, he says.
c3 [victims=millers; speaker=a widow; stance=asserts] "My husband went to grind flour," a widow of one of the Koslin dead told us.
c4 [order=general-lenk; speaker=the captain's lawyer; stance=asserts] The captain's lawyer says General Lenk gave the order to shoot by field telephone.
c5 [witness=threats; speaker=the sergeant's brother; stance=alleges] The sergeant withdrew because armed men had warned his family, his brother said on this programme.
c6 [place=cemetery; speaker=a priest; stance=asserts] The priest of Koslin says he laid all of the dead to rest in his own churchyard cemetery.
c7 [sentence=eight-weeks; speaker=source; stance=asserts] So ends a trial of eight weeks.
c8 [verdict=sergeants; speaker=our court reporter; stance=asserts] Two sergeants of the captain's company were acquitted by the same court.
-- An appeal can be lodged until the new year.

@doc D | Kresta Law Review | think tank | 2028-12-20 | Command responsibility after Koslin
d1 [order=bozkurt; speaker=Kresta Law Review; stance=asserts] The radio log leaves it beyond doubt that Captain Bozkurt ordered his company to open fire at the mill.
d2 [victims=guerrillas; speaker=Kresta Law Review; stance=asserts] The men killed at Koslin belonged to a guerrilla unit, as their own commanders have since acknowledged.
d3 [court=protested; speaker=Kresta Law Review; stance=asserts] The judgment was met in the courtroom with jeers and angry cries.
d4 [witness=illness; speaker=Kresta Law Review; stance=asserts] The sergeant's hospital file confirms that sickness kept him from the stand.
d5 [place=quarry; speaker=Kresta Law Review; stance=asserts] Forensic teams recovered the remains from the disused quarry at Koslin.
d6 [verdict=acquitted; speaker=Kresta Law Review; stance=asserts] Clearing the captain of murder, the judges relied on the state of emergency in force at the time.
-- The ruling will shape later cases.
-- Three similar files are pending in Gorod.

claim Captain Bozkurt was convicted of murder | A agree | B disagree | C agree | D disagree
claim The dead at Koslin mill were guerrillas | A disagree | B agree | C disagree | D agree
claim General Lenk ordered the shooting | A disagree | B agree | C discuss | D disagree
