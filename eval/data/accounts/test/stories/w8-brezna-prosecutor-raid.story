story: w8-brezna-prosecutor-raid
kind: police
matter raid | framing | what happened at the offices of the weekly Istok | raid-intimidation; routine-audit
matter taken | outcome | what the officers took away from the newsroom | computers; tax-papers-only
matter order | attribution | who ordered the search of Istok | prosecutor; minister
matter door | responsibility | who broke the door of the newsroom | police; staff
matter length | time | how long the search lasted | all-day; under-an-hour
matter editor | framing | how editor Vesna Krale left the building | arrested; voluntary-interview
matter past | other | the search of the radio station in spring | radio

@doc A | Istok | broadsheet | 2027-10-12 | Police storm our newsroom
a1 [raid=raid-intimidation; speaker=source; stance=asserts] Armed police stormed the newsroom of Istok in Brezna on Monday to frighten our reporters off the port land story.
a2 [taken=computers; speaker=source; stance=asserts] They carried away fourteen computers and the notes of three reporters.
a3 [order=minister; speaker=deputy editor Luka Stanin; stance=alleges] The search was ordered by Interior Minister Ratko Belan in person, deputy editor Luka Stanin said.
a4 [door=police; speaker=source; stance=asserts] Officers smashed the newsroom's glass door with a ram while the porter was looking for his keys.
a5 [length=all-day; speaker=source; stance=asserts] The police stayed in the Istok offices from eight in the morning until dusk.
a6 [editor=arrested; speaker=source; stance=asserts] Our editor-in-chief, Vesna Krale, was arrested at her desk and led out in handcuffs.
-- Istok has published every Friday since 1991.
a7 [past=radio; speaker=source; stance=asserts] In spring the police searched Radio Brezna in the same way, and they seized its archive.

@doc B | Ministry of Finance | communique | 2027-10-12 | Information on an inspection in Brezna
b1 [raid=routine-audit; speaker=Ministry of Finance; stance=asserts] Tax inspectors carried out a routine audit of the publisher of the weekly Istok in Brezna on Monday, the Ministry of Finance said.
b2 [taken=tax-papers-only; speaker=Ministry of Finance; stance=asserts] The inspectors took copies of invoices and payroll lists from the newsroom and left all equipment in place.
b3 [order=prosecutor; speaker=Ministry of Finance; stance=asserts] The inspection of Istok was ordered by the Brezna public prosecutor.
b4 [length=under-an-hour; speaker=Ministry of Finance; stance=asserts] The visit to the weekly's offices was concluded in less than an hour.
b5 [editor=voluntary-interview; speaker=Ministry of Finance; stance=asserts] Editor Vesna Krale agreed to come along for an interview and drove to the tax office in her own car.
b6 [door=staff; speaker=Ministry of Finance; stance=asserts] The damage to the newsroom's glass door was done by members of staff trying to keep the inspectors out.
-- Forty-one companies in the district are being audited this autumn.

@doc C | Balkan Line | wire | 2027-10-12 | Editor of Brezna weekly detained in search, union says
c1 [editor=arrested; speaker=Journalists' Union; stance=asserts] Vesna Krale, editor of the Brezna weekly Istok, was handcuffed and taken into custody on Monday, the Journalists' Union said.
c2 [raid=raid-intimidation; speaker=Journalists' Union; stance=asserts] The union called the operation at Istok an armed raid meant to silence the paper.
c3 [order=prosecutor; speaker=prosecutor Damir Hodak; stance=asserts] Brezna prosecutor Damir Hodak told Balkan Line that he alone had signed the order to search the weekly.
c4 [taken=computers; speaker=Journalists' Union; stance=asserts] Police removed the journalists' computers in two vans, according to the union.
c5 [length=under-an-hour; speaker=a shopkeeper; stance=asserts] A shopkeeper across the street said the vans came and went at Istok within three quarters of an hour.
c6 [door=police; speaker=a shopkeeper; stance=asserts] "Two policemen hit the glass door with an iron bar until it broke," the shopkeeper said.
-- Brezna, a port of 90,000 people, votes for a new mayor in November.
c7 [past=radio; speaker=source; stance=asserts] A search of Radio Brezna in spring also drew protests from the union.

@doc D | TV Primorje | broadcaster transcript | 2027-10-13 | Evening journal
d1 [raid=routine-audit; speaker=source; stance=asserts] What took place at the weekly Istok on Monday was an ordinary tax check of the kind every firm knows.
d2 [taken=tax-papers-only; speaker=source; stance=asserts] Our camera filmed the inspectors leaving the Istok building with two folders of accounts and nothing else.
d3 [editor=voluntary-interview; speaker=lawyer Ana Brod; stance=asserts] Ms Krale walked into the tax office of her own free will and went home in the afternoon, lawyer Ana Brod told this programme.
d4 [order=minister; speaker=an interior ministry source; stance=asserts] The instruction to enter the Istok offices came from Minister Belan's own desk, a source in the interior ministry said.
d5 [door=staff; speaker=the building's porter; stance=asserts] The porter told us that a reporter slammed the glass door at the inspectors so hard that it shattered.
d6 [length=all-day; speaker=the building's porter; stance=asserts] He said the inspection went on from morning until he switched on the evening lights.
-- The minister was travelling and could not be reached.

rel past radio radio compatible
pair a7 b2 different_event
pair a7 d2 different_event
claim Police arrested the editor of Istok | A agree | B disagree | C discuss | D disagree
claim The interior minister ordered the search of the Brezna weekly | A agree | B disagree | C disagree | D discuss
claim The search of Istok was a routine tax audit | A disagree | B agree | C disagree | D agree
