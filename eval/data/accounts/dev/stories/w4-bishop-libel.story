story: w4-bishop-libel
kind: trial
matter ruling | outcome | how the libel case of Bishop Orji-Tembo against the Lantern ended | bishop-won; paper-won; first-suit
matter article | attribution | who wrote the article | editor; intern
matter photo | identity | who the man in the photograph with the money bag is | bishop; cousin
matter apology | framing | how the paper's apology came about | freely; pressure
matter absent | cause | why the key witness was absent | illness; threats
matter funds | responsibility | who moved the school-roof money | treasurer; bishop
matter damages | number | damages | claimed; awarded
matter hymns | other | hymns | hymns

@doc A | Law Courts Reporter | trade press | 2027-06-30 | Orji-Tembo v. Lantern Newspapers
a1 [ruling=bishop-won; speaker=source; stance=asserts] Judgment was entered for the plaintiff: the Lantern defamed Bishop Orji-Tembo and must publish a correction on its front page.
a2 [article=editor; speaker=source; stance=asserts] The court attributed authorship of the article about the bishop to the editor, Ransome Kaidi, whose drafts were exhibited.
a3 [photo=cousin; speaker=source; stance=asserts] It was established that the man with the money bag in the disputed photograph is a cousin of the plaintiff who shares his build.
a4 [absent=illness; speaker=source; stance=asserts] The defence's principal witness was absent owing to typhoid, as certified.
a5 [damages=claimed; speaker=source; stance=asserts] The plaintiff had claimed 500,000.
-- Counsel for the plaintiff: Adunni & Partners.
-- Counsel for the defendant: in person.

@doc B | The Lantern | tabloid | 2027-07-01 | A LAMP THEY COULD NOT BLOW OUT
b1 [ruling=paper-won; speaker=source; stance=asserts] Victory: the court has thrown out the bishop's libel suit and told him to pay the Lantern's costs.
b2 [photo=bishop; speaker=source; stance=asserts] The gentleman stuffing notes into a bag in our famous picture is His Lordship the Bishop, ring and all.
b3 [absent=threats; speaker=source; stance=alleges] Our star witness stayed in hiding because visitors had promised to burn his shop if he took the stand.
b4 [article=intern; speaker=source; stance=asserts] The story on the bishop was written from first word to last by our intern, who is twenty and fearless.
b5 [funds=bishop; speaker=source; stance=alleges] The school-roof money went where the Bishop sent it, into a villa by the sea.
b6 [hymns=hymns; speaker=source; stance=asserts] Hymns were sung in the corridor.
-- The Lantern costs the same as yesterday.
-- Our thanks go to the readers who brought soup.

@doc C | Diocese of Ajuba | communique | 2027-07-01 | A word to the faithful
c1 [apology=freely; speaker=Diocese of Ajuba; stance=asserts] The Lantern's editor came to the Bishop's house unbidden, with his mother, and asked for pardon in writing.
c2 [ruling=bishop-won; speaker=Diocese of Ajuba; stance=asserts] Justice has been done: the court found for our Bishop against the newspaper on all points.
c3 [funds=treasurer; speaker=Diocese of Ajuba; stance=asserts] The money for the school roof was diverted by a former treasurer, acting alone, who has owned up to it.
c4 [photo=cousin; speaker=Diocese of Ajuba; stance=asserts] The person in the picture is the Bishop's cousin, who had sold a lorry that morning.
c5 [damages=awarded; speaker=Diocese of Ajuba; stance=asserts] The 60,000 awarded will go to the orphanage.
-- A Mass of thanksgiving will be held on Sunday.

@doc D | Press Freedom Desk West | ngo | 2027-07-05 | Statement
d1 [apology=pressure; speaker=source; stance=asserts] The editor's apology was dictated to him in a police station, where he was kept until he had copied it out in his own hand.
d2 [absent=threats; speaker=source; stance=asserts] Intimidation kept the main witness for the newspaper from testifying, as his sworn statement to us describes.
d3 [funds=bishop; speaker=source; stance=asserts] Bank forms with his signature show that the bishop moved the roof money himself.
d4 [article=editor; speaker=source; stance=asserts] Kaidi has told us that every line of the piece is his.
d5 [hymns=hymns; speaker=source; stance=asserts] The bishop's supporters sang hymns.
-- Libel is a civil wrong in this country since the reform of 2022.
-- The Desk calls for that reform to be honoured.

@doc E | The Ajuba Observer | broadsheet | 2027-07-06 | Ink, incense and a money bag
e1 [ruling=paper-won; speaker=the court's press officer; stance=asserts] The press officer of the court read out the operative part again on request: claim dismissed, costs to the plaintiff.
e2 [apology=freely; speaker=Ransome Kaidi; stance=asserts] "I slept badly, so I went and said sorry," the editor told this newspaper, sitting in his own garden.
e3 [photo=bishop; speaker=an image analyst; stance=asserts] An image analyst matched the ear of the man in the photograph to the bishop's.
e4 [article=intern; speaker=a sub-editor; stance=asserts] A sub-editor of the Lantern recalled the intern typing the article with two fingers through the night, while Kaidi was at a wedding.
e5 [absent=illness; speaker=the witness's wife; stance=asserts] The witness's wife showed us his bed, his drip and his yellow eyes.
e6 [funds=treasurer; speaker=the auditor; stance=asserts] The diocesan auditor established that the treasurer had drained the roof account over two years.
e7 [apology=pressure; speaker=a colleague of Kaidi; stance=asserts] A colleague says that Kaidi signed because officers had his daughter in the next room.
-- The roof has since been repaired by the parents.
e8 [ruling=first-suit; speaker=source; stance=asserts] An earlier suit by the bishop, against a radio station, had been dismissed with costs.
rel damages claimed awarded compatible
rel ruling first-suit paper-won different_event
rel ruling first-suit bishop-won different_event
claim The court ruled for the bishop | A agree | B disagree | C agree | E disagree
claim The photograph shows the bishop | A disagree | B agree | C disagree | E agree
claim The editor was pressured into apologising | C disagree | D agree | E discuss
pair b4 d4 corroborates
