story: w12-nevado-glacier
kind: science
matter retreat | cause | why the Nevado Ariel glacier is shrinking | soot; warming
matter lake | outcome | whether the new glacier lake is stable | stable; about-to-burst
matter leave | framing | how Dr Ines Cabral left the survey | resigned; dismissed
matter core | control | who holds the ice cores | university; mining-company
matter season | other | the next field season | may

@doc A | University of Santa Rufina | communique | 2028-04-10 | Glacier survey published
a1 [retreat=warming; speaker=University of Santa Rufina; stance=asserts] The Nevado Ariel glacier is retreating because the air above it has become warmer, the survey found.
a2 [lake=stable; speaker=University of Santa Rufina; stance=asserts] The lake below the Nevado Ariel glacier is held by solid rock and is stable.
a3 [leave=resigned; speaker=University of Santa Rufina; stance=asserts] Dr Ines Cabral gave up the leadership of the survey at her own wish.
a4 [core=university; speaker=University of Santa Rufina; stance=asserts] The ice cores are kept in the university's cold store.
a5 [season=may; speaker=University of Santa Rufina; stance=asserts] The next field season begins in May.
-- The glacier feeds the rivers of three provinces, and the capital drinks its water in the dry months.
-- The survey ran for four years and used drones, stakes and old photographs to follow the edge of the ice.

@doc B | Diario Rufina | broadsheet | 2028-04-11 | Glacier chief was forced out
b1 [leave=dismissed; speaker=source; stance=asserts] The rector removed Dr Ines Cabral as head of the glacier survey after she spoke to the press.
b2 [retreat=soot; speaker=Ines Cabral; stance=asserts] Soot from the mine's trucks is what melts the Nevado Ariel glacier, Cabral said.
b3 [lake=about-to-burst; speaker=Ines Cabral; stance=asserts] The lake under the Nevado Ariel glacier could break through its bank of loose gravel any day, she warned.
b4 [core=mining-company; speaker=source; stance=asserts] The ice cores from the glacier are locked in a freezer of the mining company.
b5 [season=may; speaker=source; stance=asserts] Work on the ice resumes in May.
-- Cabral has studied the mountain since she was a student, and her maps hang in the ministry.
b6 [leave=dismissed; speaker=a colleague; stance=asserts] "They threw her out of the survey in a five-minute meeting," a colleague of Cabral said.
-- The mine opened a second road across the moraine last year, and dozens of trucks use it every day.

@doc C | Ariel Gold Company | communique | 2028-04-11 | Facts on the glacier
c1 [retreat=warming; speaker=Ariel Gold Company; stance=asserts] Rising temperatures are the reason the Nevado Ariel glacier is losing ice, according to the company's experts.
c2 [lake=stable; speaker=Ariel Gold Company; stance=asserts] Engineers hired by the company rate the glacier lake's natural dam as safe.
c3 [leave=dismissed; speaker=Ariel Gold Company; stance=asserts] The university dismissed Dr Cabral from the survey, as the company had long urged.
c4 [core=university; speaker=Ariel Gold Company; stance=asserts] All ice cores are with the University of Santa Rufina.
-- The company employs guides from the villages below the glacier and pays for the refuge on the ridge.
-- Its trucks have been fitted with filters since January, and it publishes the readings every month.

@doc D | Valley Water Committee | ngo | 2028-04-12 | What we know about the ice
d1 [retreat=soot; speaker=Valley Water Committee; stance=asserts] Black dust from mine traffic is eating the Nevado Ariel glacier, the committee said.
d2 [lake=about-to-burst; speaker=Valley Water Committee; stance=asserts] Villagers should prepare to leave, as the glacier lake is close to bursting.
d3 [leave=resigned; speaker=Valley Water Committee; stance=asserts] Dr Cabral told the committee that she had stepped down freely to start her own institute.
d4 [core=mining-company; speaker=Valley Water Committee; stance=asserts] The mining company took the ice cores away and has them in its own store.
d5 [season=may; speaker=Valley Water Committee; stance=asserts] Field work starts again in May.
-- The committee speaks for the irrigators of the valley and meets on the first Sunday of the month.
-- It has asked the ministry for a siren at the lake and a road that stays open in the rains.

claim Soot from the mine melts the Nevado Ariel glacier | A disagree | B agree | C disagree | D agree
claim Dr Ines Cabral was dismissed from the glacier survey | A disagree | B agree | C agree | D disagree
