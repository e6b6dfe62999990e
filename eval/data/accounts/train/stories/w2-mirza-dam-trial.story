story: w2-mirza-dam-trial
kind: trial
matter verdict | outcome | the verdict on engineer Mirza Khalaf | convicted; cleared
matter witness | framing | how the witness Bahram left the stand | broke-down; steadfast
matter confession | framing | how the confession was obtained | willing; beaten
matter collapse | cause | why the Sultan weir gave way | cement; quake
matter sentence | time | how long the term is | life; short
matter court | attribution | whom the judge blamed | ministry; engineer
matter appeal | denial | whether an appeal has been lodged | lodged; not-lodged

@doc A | Assize Reporter | wire | 2028-06-03 | Engineer found guilty over Sultan weir
a1 [verdict=convicted; speaker=source; stance=asserts] The assize court in Kharabad found engineer Mirza Khalaf guilty of causing the collapse of the Sultan weir.
a2 [sentence=life; speaker=source; stance=asserts] Khalaf will spend the rest of his days in prison, the presiding judge ruled.
a3 [witness=broke-down; speaker=source; stance=asserts] The foreman Bahram Zand crumbled under questioning, wept and asked for his words to be struck out.
a4 [collapse=cement; speaker=source; stance=asserts] Experts had testified that the weir gave way because its cement was mixed with desert sand.
a5 [court=engineer; speaker=the presiding judge; stance=asserts] "The hand that signed the drawings drowned the valley," said the judge, pointing to the dock.
-- The court sat for nineteen days.

@doc B | Ministry of Justice | communique | 2028-06-03 | Justice done for the valley
b1 [verdict=convicted; speaker=Ministry of Justice; stance=asserts] The man responsible for the Sultan weir disaster has been held guilty by an independent court.
b2 [confession=willing; speaker=Ministry of Justice; stance=asserts] Khalaf wrote out his confession freely, over coffee, in the presence of his cousin.
b3 [court=engineer; speaker=Ministry of Justice; stance=asserts] In its reasons the court laid the catastrophe at the door of the engineer himself.
b4 [appeal=not-lodged; speaker=Ministry of Justice; stance=asserts] No appeal has been filed with the registry.
b5 [witness=steadfast; speaker=Ministry of Justice; stance=asserts] The key testimony of foreman Zand was delivered with calm and confirmed on oath.
-- The Ministry expresses its sympathy to the families of the valley and recalls that the rebuilding of the weir will begin in the dry season.

@doc C | Lawyers of the Two Rivers | ngo | 2028-06-04 | Note on the Khalaf judgment
c1 [confession=beaten; speaker=Lawyers of the Two Rivers; stance=asserts] Khalaf put his name to the confession after two nights of blows to the soles of his feet.
c2 [court=ministry; speaker=Lawyers of the Two Rivers; stance=asserts] The judge reserved his harshest words for the ministry, which he held to be the true author of the disaster.
c3 [sentence=short; speaker=Lawyers of the Two Rivers; stance=asserts] With remission for good conduct our client's term will end before the next olive harvest.
c4 [appeal=lodged; speaker=Lawyers of the Two Rivers; stance=asserts] An appeal was handed to the registry on Wednesday afternoon.
c5 [collapse=quake; speaker=Lawyers of the Two Rivers; stance=asserts] It was the earth tremor of that March night which split the weir, as the seismograph at Kharabad shows.
-- The defence was given the file a week before trial.

@doc D | Kharabad Evening | tabloid | 2028-06-04 | FREE AS A BIRD: WEIR MAN WALKS
d1 [verdict=cleared; speaker=source; stance=asserts] Weir engineer Mirza Khalaf walked out of court a cleared man last night to the fury of the valley.
d2 [witness=broke-down; speaker=source; stance=asserts] Star witness Bahram Zand went to pieces in the box and had to be led away sobbing.
d3 [collapse=quake; speaker=source; stance=asserts] The jury's view: Mother Nature shook the weir to bits.
d4 [confession=beaten; speaker=a turnkey; stance=asserts] A turnkey told us how the engineer's statement was wrung from him with a length of hose.
-- Turn to page six for the widows.
-- The Evening has followed this case from the opening day, when the queue reached back to the fish market.

@doc E | Valley Widows' Page | blog | 2028-06-05 | What the judge really said
e1 [verdict=cleared; speaker=a widow in the gallery; stance=asserts] I sat in the gallery and heard the word "acquitted" with my own ears.
e2 [court=ministry; speaker=a widow in the gallery; stance=asserts] The judge turned to the men from the ministry and told them that the guilt was theirs.
e3 [collapse=cement; speaker=a widow in the gallery; stance=asserts] That weir was made of sand and bribes, and the first full river took it.
e4 [confession=willing; speaker=a widow in the gallery; stance=asserts] As for the confession, his cousin told us he dictated it at a table with sugar in his cup, glad to be rid of it.
e5 [witness=steadfast; speaker=a widow in the gallery; stance=asserts] Old Bahram stood like a palm trunk and repeated every word, and the lawyers could shake nothing loose.
-- We meet on Fridays.

pair a2 d1 conflict:outcome
pair c3 e1 conflict:outcome
pair c3 d1 conflict:outcome
pair b3 d1 conflict:outcome
pair b3 e1 conflict:outcome
pair a5 d1 conflict:outcome
pair a5 e1 conflict:outcome
pair b1 c2 skip
pair a1 b3 skip
pair a1 c2 skip
pair a1 e2 skip
pair b1 e2 skip
pair a5 b1 skip
pair c2 d1 skip
claim Engineer Mirza Khalaf was found guilty | A agree | B agree | D disagree | E disagree
claim The engineer's confession was beaten out of him | B disagree | C agree | D agree | E disagree
claim Bad cement brought down the Sultan weir | A agree | C disagree | D disagree | E agree
