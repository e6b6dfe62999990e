story: w8-vardo-island-purge
kind: election
matter leave | framing | how party leader Sava Denik gave up the candidacy | stepped-aside; forced-out
matter letter | attribution | who wrote the letter accusing Denik | rival-wrote; denik-aide
matter vote | outcome | how the party congress in Vardo voted on the alliance | alliance-approved; alliance-defeated
matter doors | responsibility | who shut delegates out of the hall | leadership; hotel
matter cash | identity | what the money in the envelope was | donation; bribe
matter youth | other | the youth wing | youth

@doc A | Vardo Herald | broadsheet | 2027-04-03 | Denik forced out as party picks new candidate
a1 [leave=forced-out; speaker=three delegates; stance=asserts] Sava Denik was forced out as the Maritime Party's candidate by his own deputies at the congress in Vardo, three delegates said.
a2 [letter=rival-wrote; speaker=three delegates; stance=alleges] The letter accusing Denik was written by his rival, Mila Torre, according to the delegates.
a3 [vote=alliance-approved; speaker=source; stance=asserts] The congress approved an alliance with the Greens by a show of hands.
a4 [doors=leadership; speaker=a delegate; stance=asserts] The party leadership had the doors of the hall locked against late delegates.
a5 [cash=bribe; speaker=prosecutor Ines Valk; stance=alleges] Prosecutor Ines Valk treats the money found in an envelope at Denik's office as a bribe from a builder.
-- The election is due in June.
a6 [youth=youth; speaker=source; stance=asserts] The party's youth wing meets in May.

@doc B | Maritime Party | communique | 2027-04-03 | Congress concluded
b1 [leave=stepped-aside; speaker=Maritime Party; stance=asserts] Sava Denik stepped aside as candidate of his own accord to make way for a younger colleague, the Maritime Party said.
b2 [letter=denik-aide; speaker=Maritime Party; stance=asserts] The letter with the accusations against Denik was the work of an assistant in his own office.
b3 [vote=alliance-approved; speaker=Maritime Party; stance=asserts] Delegates in Vardo gave their consent to a joint list with the Greens.
b4 [doors=hotel; speaker=Maritime Party; stance=asserts] The hotel closed the doors of the congress hall under its fire rules.
b5 [cash=donation; speaker=Maritime Party; stance=asserts] The money in the envelope was a registered donation from a member.
-- The party thanks the town of Vardo for its hospitality.

@doc C | Southern Press Service | wire | 2027-04-04 | Maritime Party drops Denik, rejects alliance
c1 [vote=alliance-defeated; speaker=the tally clerk; stance=asserts] The alliance with the Greens was voted down at the Maritime Party's congress in Vardo, the tally clerk said.
c2 [leave=forced-out; speaker=a vice-chair; stance=asserts] A vice-chair said the board had given Denik an hour to give up his candidacy or be expelled.
c3 [letter=denik-aide; speaker=a police expert; stance=asserts] A police expert matched the letter against Denik to a printer used by one of his aides.
c4 [doors=leadership; speaker=the hotel manager; stance=asserts] The hotel manager said party chiefs had told his staff to bolt the hall.
c5 [cash=donation; speaker=the electoral office; stance=asserts] The electoral office has a receipt for the envelope's contents as a gift to the party.
-- Vardo, a ferry port, has hosted the congress since 1996.

@doc D | Sava Denik | blog | 2027-04-05 | My decision
d1 [leave=stepped-aside; speaker=Sava Denik; stance=asserts] I gave up the candidacy freely, after a long talk with my family, and under pressure from no one.
d2 [letter=rival-wrote; speaker=Sava Denik; stance=alleges] Mila Torre composed the letter against me, and I recognise her style in each line.
d3 [vote=alliance-defeated; speaker=Sava Denik; stance=asserts] I regret that the congress turned down the joint list with the Greens.
d4 [doors=hotel; speaker=Sava Denik; stance=asserts] It was the hotel that shut the doors, because the hall was full.
d5 [cash=bribe; speaker=Sava Denik; stance=asserts] The envelope was an attempt by a builder to buy my vote, and I reported it to the police myself.
-- I will answer letters after Easter.
d6 [youth=youth; speaker=Sava Denik; stance=predicts] The youth wing will have much to discuss in May.

rel youth youth youth compatible
claim Sava Denik was forced to give up his candidacy | A agree | B disagree | C agree | D disagree
claim The Maritime Party approved an alliance with the Greens | A agree | B agree | C disagree | D disagree
