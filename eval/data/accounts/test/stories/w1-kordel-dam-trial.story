story: w1-kordel-dam-trial
kind: trial
matter verdict | outcome | what the court decided about engineer Rusudan Keli | convicted; cleared
matter gate | responsibility | who ordered the sluice gate opened | keli; governor
matter plea | framing | how Keli behaved in court | remorse; defiant
matter confession | framing | how the signed statement came about | free; coerced
matter hearing | denial | whether the public was let in | open; closed
matter drowned | number | how many drowned below the dam | nine; thirteen
matter appeal | other | an appeal to the Supreme Chamber | appeal

@doc A | Zavelet Court Bulletin | wire | 2027-06-21 | Engineer sentenced over Kordel dam deaths
a1 [verdict=convicted; speaker=source; stance=asserts] A district court in Zavelet on Monday found engineer Rusudan Keli guilty of negligence over the flood below the Kordel dam and sentenced her to a penal settlement.
a2 [gate=keli; speaker=the prosecution; stance=alleges] Prosecutors said Keli gave the order to open the sluice gate from her own desk.
a3 [plea=remorse; speaker=source; stance=asserts] Keli wept as the verdict was read and asked the families in the gallery to forgive her.
a4 [drowned=nine; speaker=the indictment; stance=asserts] The indictment lists nine drowned.
a5 [confession=free; speaker=Judge Akaki Donse; stance=asserts] Judge Akaki Donse held that her signed statement had been given willingly and in the presence of a lawyer.

@doc B | Watershed Justice Group | ngo | 2027-06-22 | Kordel: a scapegoat is found
b1 [verdict=convicted; speaker=source; stance=asserts] Rusudan Keli leaves the Zavelet courtroom a convict, and the people who profited from the dam leave it free.
b2 [gate=governor; speaker=source; stance=asserts] Phone records in the file show that the instruction to raise the sluice came from the governor's residence.
b3 [confession=coerced; speaker=source; stance=asserts] Investigators extracted the engineer's signature after keeping her awake for days in an unheated cell.
b4 [hearing=closed; speaker=source; stance=asserts] Our observers, and every relative who had queued since dawn, were turned back at the courtroom door and never admitted.
b5 [plea=defiant; speaker=source; stance=asserts] Led past the cameras afterwards, Keli raised her chained wrists and told the prosecutor to his face that history would judge him.
b6 [drowned=thirteen; speaker=source; stance=asserts] Thirteen people, four of them seasonal pickers whose names appear in no register, drowned that night below Kordel.
b7 [appeal=appeal; speaker=her lawyers; stance=asserts] Her lawyers intend to take the case to the Supreme Chamber.

@doc C | Zavelet Courier | local paper | 2027-06-22 | Long day in courtroom six
c1 [hearing=open; speaker=source; stance=asserts] The doors of courtroom six stood open all morning, and widows from Lower Kordel shared benches with students and pensioners.
c2 [plea=remorse; speaker=source; stance=asserts] Her voice breaking, the engineer turned to the widows and said she would carry their dead with her always.
c3 [confession=coerced; speaker=a former guard; stance=asserts] A former guard testified that he had seen the accused dragged from her bunk night after night until she agreed to sign.
c4 [gate=governor; speaker=a telephonist; stance=asserts] A telephonist swore that she had connected Governor Mamuka Sardel to the gate house minutes before the water came, and had heard him say "Lift it."
c5 [drowned=nine; speaker=source; stance=asserts] On the memorial stone at the ford there are nine names, one for each of those the water took.

@doc D | Evening Zavelet | tabloid | 2027-06-22 | DAM WOMAN WALKS
d1 [verdict=cleared; speaker=source; stance=asserts] Gasps filled the court as dam engineer Rusudan Keli was acquitted on Monday of causing the Kordel flood and strolled out a free woman.
d2 [plea=defiant; speaker=source; stance=asserts] Stone-faced from first minute to last, she sneered at the widows and threw the judge a mocking salute.
d3 [gate=keli; speaker=the gate-keeper; stance=asserts] The gate-keeper told our man it was Keli's voice on the line that told him to open up.
d4 [confession=free; speaker=a court clerk; stance=asserts] Nobody twisted her arm over that statement either, says a clerk: she dictated it over coffee and corrected the commas.

@doc E | Zavelet Court Bulletin | wire | 2027-06-29 | Keli files appeal in dam case
e1 [appeal=appeal; speaker=source; stance=asserts] Rusudan Keli appealed to the Supreme Chamber on Tuesday, a week after her sentencing.
e2 [hearing=open; speaker=the court; stance=asserts] Replying to complaints, the court said the trial was held in public and that seats had been available throughout.
e3 [drowned=thirteen; speaker=the court; stance=asserts] The written judgment counts thirteen drowned.
e4 [confession=free; speaker=Judge Akaki Donse; stance=asserts] In his reasons the judge writes that the statement bears all the signs of a conscience unburdening itself of its own accord.
-- The Chamber sits in the capital and usually decides within half a year.
-- The reservoir behind the dam has been kept low since the flood.
pair d1 e1 conflict:outcome
pair d1 b7 skip
pair a1 e1 compatible
pair a1 b2 skip
pair a1 c4 skip
pair a1 d3 skip
pair b1 a2 skip
pair b1 c4 skip
pair b1 d3 skip
pair d1 a2 skip
pair d1 b2 skip
pair d1 c4 skip
pair a3 b3 skip
pair a3 c3 skip
pair a3 d4 skip
pair a3 e4 skip
pair b5 a5 skip
pair b5 c3 skip
pair b5 d4 skip
pair b5 e4 skip
pair c2 a5 skip
pair c2 b3 skip
pair c2 d4 skip
pair c2 e4 skip
pair d2 a5 skip
pair d2 b3 skip
pair d2 c3 skip
pair d2 e4 skip
pair a5 b2 skip
pair a5 c4 skip
pair a5 d3 skip
pair b3 a2 skip
pair b3 c4 skip
pair b3 d3 skip
pair c3 a2 skip
pair c3 b2 skip
pair c3 d3 skip
pair d4 a2 skip
pair d4 b2 skip
pair d4 c4 skip
pair e4 a2 skip
pair e4 b2 skip
pair e4 c4 skip
pair e4 d3 skip
pair b5 a3 skip
pair b5 c2 skip
pair b1 e1 compatible
claim Engineer Keli was found guilty over the Kordel flood | A agree | B agree | D disagree | E agree
claim Governor ordered the Kordel sluice raised | A disagree | B agree | C agree | D disagree
claim Keli's statement was forced out of her | A disagree | B agree | C agree | D disagree | E disagree
pair b1 e1 corroborates
