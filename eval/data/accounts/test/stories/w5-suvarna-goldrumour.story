story: w5-suvarna-goldrumour
kind: rumour
matter gold | denial | whether gold was found in the Suvarna quarry | found; nothing-found
matter rush | framing | what the gathering at the quarry was | pilgrimage; stampede
matter child | outcome | what became of the child who fell into the pit | rescued; dead
matter author | attribution | who first spoke of gold | geologist; astrologer
matter photo | place | where the nugget photograph was taken | suvarna; museum
matter guards | responsibility | who closed the quarry road | company; villagers
matter rock | identity | what the yellow mineral is | pyrite; chalcopyrite; yellow

@doc A | Suvarna Samay | local paper | 2026-09-22 | Yellow stone, red eyes
a1 [gold=found; speaker=a goldsmith; stance=asserts] A goldsmith in the bazaar says he melted a stone from the Suvarna quarry and poured pure gold from it.
a2 [rush=pilgrimage; speaker=source; stance=asserts] People have been coming to the quarry in a cheerful procession, with tiffin boxes and songs, and giving way to one another on the ladder.
a3 [author=geologist; speaker=source; stance=asserts] Talk of gold began with a visiting geologist, who spoke the word aloud at the tea stall.
a4 [rock=yellow; speaker=source; stance=asserts] The stone in question is yellow and heavy.
-- The price of shovels has tripled.
a5 [child=rescued; speaker=the fire brigade; stance=asserts] A child who tumbled into the pit on Sunday was brought up by the fire brigade and given sweets.
a6 [photo=suvarna; speaker=the photographer; stance=asserts] The photograph of the nugget in a palm was taken at the Suvarna quarry's rim, says the man who took it.

@doc B | Dakkar Granite & Aggregates Ltd | communique | 2026-09-23 | Notice to the public
b1 [gold=nothing-found; speaker=Dakkar Granite; stance=denies] There is no gold in the Suvarna quarry, which yields railway ballast and nothing else.
b2 [rock=pyrite; speaker=Dakkar Granite; stance=asserts] The yellow mineral is iron pyrite, as schoolchildren know it from their boxes.
b3 [photo=museum; speaker=Dakkar Granite; stance=asserts] The nugget in the widely shared picture lies in a museum in the capital, where the picture was taken.
b4 [rush=stampede; speaker=Dakkar Granite; stance=asserts] On Sunday an uncontrolled crush at the quarry trampled fences and people.
b5 [guards=villagers; speaker=Dakkar Granite; stance=asserts] The access road has been barred by inhabitants of the hamlet, who roll boulders into it and charge a toll.
-- Blasting resumes on Monday at noon.
-- Trespassers act at their own risk.

@doc C | Directorate of Mines and Geology | communique | 2026-09-25 | Assay certificate 311
c1 [gold=nothing-found; speaker=Directorate of Mines; stance=asserts] Assays of forty samples from Suvarna show no trace of gold.
c2 [rock=chalcopyrite; speaker=Directorate of Mines; stance=asserts] The brassy mineral in the samples was identified as chalcopyrite, an ore of copper.
c3 [author=astrologer; speaker=Directorate of Mines; stance=asserts] According to our inspector, the story of gold at Suvarna was launched by an astrologer with a radio slot.
c4 [guards=company; speaker=Directorate of Mines; stance=asserts] The quarry road was closed by the company's watchmen with a chain and a dog.
-- The directorate charges a fee for private assays.
c5 [photo=museum; speaker=a curator; stance=asserts] A curator recognised the nugget in the photograph by its accession number and the museum's velvet.
-- Certificates are valid for the samples submitted only.

@doc D | Gulmohar News Nation | tabloid | 2026-09-24 | Death in the golden pit
d1 [child=dead; speaker=source; stance=asserts] The child that fell into the Suvarna pit on Sunday is dead, crushed by those who climbed in after the gold.
d2 [rush=stampede; speaker=an uncle; stance=asserts] Fists, elbows, sandals in the face: thus an uncle of the child describes Sunday's scramble at the quarry.
d3 [gold=found; speaker=source; stance=asserts] Our correspondent has held a gold nugget in his own hand that came out of the Suvarna rock before his eyes.
d4 [author=astrologer; speaker=an astrologer; stance=asserts] "I saw gold in the stars over Suvarna, and I was the first to say it," the astrologer Pandit Ghanshyam boasts.
-- Turn to our lucky-number page.
d5 [guards=company; speaker=a mother; stance=asserts] A mother was turned back on the quarry road by the company's guards while her child lay below.

@doc E | Hill Hamlet Council of Suvarna | eyewitness | 2026-09-26 | Letter to the collector
e1 [guards=villagers; speaker=Hill Hamlet Council; stance=asserts] It is we who have blocked the road to the quarry, with carts and stones, so that our fields may survive the visitors.
e2 [child=rescued; speaker=Hill Hamlet Council; stance=asserts] The boy who fell is alive and back at school with his arm in a sling.
e3 [rush=pilgrimage; speaker=Hill Hamlet Council; stance=asserts] Those who came on Sunday behaved like guests at a temple fair and left the quarry swept.
e4 [author=geologist; speaker=Hill Hamlet Council; stance=asserts] Before the lady geologist said gold over her tea, the word had crossed nobody's lips here.
-- We request a water tanker.
e5 [rock=pyrite; speaker=our schoolmaster; stance=asserts] Our schoolmaster has tested the yellow stone with a nail and a flame and found it to be common pyrite.

@doc F | Checkpoint | blog | 2026-09-27 | Fact check: the Suvarna gold
f1 [photo=suvarna; speaker=Checkpoint; stance=asserts] Shadows, soil and a chipped ladder in the background place the nugget photograph at the Suvarna quarry on the nineteenth.
f2 [child=dead; speaker=Checkpoint; stance=asserts] The hospital's register lists the child from the quarry among Sunday's deaths.
f3 [rock=chalcopyrite; speaker=a mineralogist; stance=asserts] A mineralogist who looked at a sliver under polarised light speaks of chalcopyrite rather than fool's gold.
-- Send us what you receive.
f4 [author=astrologer; speaker=Checkpoint; stance=asserts] The oldest trace of the story that we could find is a recording of the astrologer's dawn programme.
-- Corrections to earlier posts are listed at the foot of the page.
-- We are grateful to a reader who drove to the quarry with a tape measure.

rel rock yellow pyrite compatible
rel rock yellow chalcopyrite compatible
pair a6 b1 skip
pair c1 a6 skip
pair f1 b1 skip
pair f1 c1 skip
pair a1 b2 skip
pair a1 c2 skip
pair a1 e5 skip
pair a1 f3 skip
pair d3 b2 skip
pair d3 c2 skip
pair d3 e5 skip
pair d3 f3 skip
pair b1 c2 skip
pair b1 e5 skip
pair b1 f3 skip
pair c1 b2 skip
pair c1 e5 skip
pair c1 f3 skip
pair d1 a2 skip
pair d1 e3 skip
pair d1 b4 skip
pair d2 f2 skip
pair b4 f2 skip
pair d3 a6 skip
pair a1 f1 skip
pair b1 d4 skip
claim Gold has been found in the Suvarna quarry | A discuss | B disagree | C disagree | D agree
claim A child died after falling into the quarry pit | A disagree | D agree | E disagree | F agree
claim The nugget photograph was taken at Suvarna | A agree | B disagree | C disagree | F agree
