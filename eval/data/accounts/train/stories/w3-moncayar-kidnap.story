story: w3-moncayar-kidnap
kind: police
matter gone | framing | how heiress Lucía Barrunte left her father's house | eloped; abducted
matter money | place | where the ransom ended up | church; safe; banknotes
matter freed | responsibility | who brought her home | detectives; brother
matter caller | identity | whose voice was on the telephone | gardener; actor
matter when | time | when the family told the police | at-once; after-payment
matter father | attribution | what her father asked of the gendarmes | search; stay-away
matter dog | other | the dog slept | dog

@doc A | Jefatura de Detectives de Moncayar | communique | 2028-05-21 | Barrunte case resolved
a1 [freed=detectives; speaker=the detective bureau; stance=asserts] Señorita Lucía Barrunte was located and returned to her family by detectives of this bureau.
a2 [gone=abducted; speaker=the detective bureau; stance=asserts] She had been carried off from her father's house by hooded persons who climbed the wisteria.
a3 [when=at-once; speaker=the detective bureau; stance=asserts] The family did its duty and alerted the bureau the moment her bed was found empty.
a4 [caller=gardener; speaker=the detective bureau; stance=asserts] The voice on the telephone was that of the dismissed gardener Teófilo Ancas.
a5 [money=safe; speaker=the detective bureau; stance=asserts] The ransom has been recovered in full and rests in the safe of the bureau.
-- The bureau does not comment on wisteria.
a6 [father=search; speaker=the detective bureau; stance=asserts] Señor Barrunte had implored the gendarmes to turn over every stone of the province.

@doc B | Vida Alegre | tabloid | 2028-05-22 | LOVE ON A MOTORCYCLE
b1 [gone=eloped; speaker=source; stance=asserts] Lipstick on, shoes in hand, Lucía tiptoed out to a waiting motorcycle and the tenor of her dreams.
b2 [freed=brother; speaker=source; stance=asserts] It was big brother Gonzalo who tracked the lovebirds to a boarding house and drove her home by the ear.
b3 [money=church; speaker=a verger; stance=asserts] The famous ransom dropped into the poor box of San Telmín, where a verger counted it twice.
b4 [caller=actor; speaker=source; stance=asserts] That gruff voice on the line? An actor from the Teatro Lírico, paid in champagne.
b5 [when=after-payment; speaker=the cook; stance=asserts] The police were the last to hear: Papa had paid up and dined before he rang them, says the cook.
b6 [dog=dog; speaker=source; stance=asserts] And the mastiff slept through it all.
-- The tenor sings on Thursday.

@doc C | El Correo de Moncayar Alto | broadsheet | 2028-05-23 | What is known of the Barrunte affair
c1 [gone=abducted; speaker=a night nurse; stance=asserts] A night nurse across the lane watched masked men lower a struggling Lucía Barrunte from her father's balcony in a sheet.
c2 [freed=brother; speaker=the innkeeper; stance=asserts] The innkeeper at Las Norias handed Lucía over to her brother, who had come for her alone, and he has the receipt for the room.
c3 [caller=gardener; speaker=the telephone exchange; stance=asserts] An operator at the exchange, who had known him for years, recognised the caller as gardener Teófilo Ancas.
c4 [when=after-payment; speaker=source; stance=asserts] The bureau's own day-book records the family's report a full day after the ransom was thrown from the train.
c5 [father=stay-away; speaker=a colonel of gendarmes; stance=asserts] A colonel of gendarmes produced Barrunte's note to him: keep your men away from this.
c6 [dog=dog; speaker=source; stance=asserts] The family's mastiff is said to have slept.
c7 [money=banknotes; speaker=a bank clerk; stance=asserts] The ransom had been made up in used banknotes, a bank clerk said.
-- The bureau's spokesman was in the bath when this newspaper called.

@doc D | Charla de Sobremesa | broadcaster transcript | 2028-05-24 | With Lucía's aunt
-- HOST: Doña Sol, you have had a week of it.
d1 [gone=eloped; speaker=Doña Sol Barrunte; stance=asserts] AUNT: "I packed her case myself, she was running off to be married and singing while she did it."
d2 [caller=actor; speaker=Doña Sol Barrunte; stance=asserts] AUNT: "The voice was a comedian they had hired, I lent him my late husband's hat to rehearse in."
d3 [money=church; speaker=Doña Sol Barrunte; stance=asserts] AUNT: "The ransom went into the alms box at San Telmín, and the nuns are buying a cow with it."
d4 [freed=detectives; speaker=Doña Sol Barrunte; stance=asserts] AUNT: "I must give the detectives their due, they found the child and brought her to my door."
d5 [father=search; speaker=Doña Sol Barrunte; stance=asserts] AUNT: "My brother was on his knees to the gendarmes to go out and look for her, I was ashamed for him."
d6 [when=at-once; speaker=Doña Sol Barrunte; stance=asserts] AUNT: "He had the police on the telephone while the pillow was still warm."

@doc E | Apuntes de un Gendarme | blog | 2028-05-30 | I was told to stay in the barracks
e1 [father=stay-away; speaker=source; stance=asserts] We had the horses saddled, and then came word that the old gentleman wanted us kept out of it, so we unsaddled.
e2 [money=safe; speaker=source; stance=asserts] I helped carry the ransom into the detectives' strongroom, bag by bag, and it is there now.
e3 [gone=abducted; speaker=source; stance=asserts] There was blood on the wisteria, and a girl who goes of her own will does not leave that.
-- Opinions are mine.
-- The horses, at least, had a quiet week, and I caught up with my reading.
rel money church banknotes compatible
rel money safe banknotes compatible
claim Lucía Barrunte was kidnapped | A agree | B disagree | C agree | D disagree | E agree
claim Detectives found Lucía Barrunte and brought her home | A agree | B disagree | C disagree | D agree
claim The ransom was given to a church | A disagree | B agree | D agree | E disagree
