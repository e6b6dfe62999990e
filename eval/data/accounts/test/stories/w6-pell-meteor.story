story: w6-pell-meteor
kind: science
matter object | identity | what fell on Pell Common | meteorite; slag
matter departure | framing | how Dr Wynn left the institute | fired; sabbatical
matter replication | outcome | what the second laboratory's tests showed | confirmed; refuted
matter finder | attribution | who first identified the stone | schoolgirl; professor
matter crater | place | where the stone was picked up | common; quarry
matter glow | cause | what lit the sky that night | fireball; flare
matter display | other | the stone goes on show at the county museum | museum

@doc A | The Pellham Courier | local paper | 2025-11-21 | Schoolgirl's space rock is the real thing
a1 [object=meteorite; speaker=source; stance=asserts] The black stone from Pell is a meteorite, older than the Earth itself.
a2 [finder=schoolgirl; speaker=source; stance=asserts] It was Ivy Strang, aged eleven, who looked at the lump in her bucket and said what it was before any scientist had seen it.
a3 [crater=common; speaker=Ivy Strang; stance=asserts] She picked it out of a dent in the turf on Pell Common while walking her spaniel.
a4 [glow=fireball; speaker=source; stance=asserts] The streak of green seen over the county that evening was the stone burning its way down through the air.
-- Ivy wants to be a vet.

a5 [replication=confirmed; speaker=University of Carrow; stance=asserts] A laboratory at the University of Carrow ran the tests again and came up with the same cosmic signature.
a6 [display=museum; speaker=source; stance=asserts] From Saturday the stone can be seen at the county museum.

@doc B | Ashdale Institute of Mineralogy | communique | 2025-11-24 | Statement concerning the Pell specimen
b1 [object=slag; speaker=Ashdale Institute of Mineralogy; stance=asserts] The Pell specimen is furnace slag of a kind tipped all over the district in the age of iron.
b2 [departure=sabbatical; speaker=Ashdale Institute of Mineralogy; stance=asserts] Dr Lionel Wynn is taking a period of research leave, arranged with the Institute's full support.
b3 [replication=refuted; speaker=Ashdale Institute of Mineralogy; stance=asserts] Carrow's independent analysis found terrestrial iron and nothing else, overturning the initial report.
b4 [crater=quarry; speaker=Ashdale Institute of Mineralogy; stance=asserts] The collecting site recorded on the specimen label is the disused quarry at Nether Pell.
-- The Institute welcomes public interest in minerals.
b5 [finder=professor; speaker=Ashdale Institute of Mineralogy; stance=asserts] The initial identification as a meteorite was made in our laboratory by Dr Wynn, to whom the family had brought it as a doorstop.

@doc C | Ejecta | blog | 2025-11-26 | Pell: who knew what
c1 [departure=fired; speaker=a colleague of Wynn; stance=asserts] Lionel Wynn was dismissed on Tuesday and escorted out past his own display case, a colleague tells me.
c2 [replication=refuted; speaker=source; stance=asserts] I have Carrow's numbers in front of me and they demolish the claim: it is earthly iron through and through.
c3 [object=slag; speaker=source; stance=asserts] Anybody raised near a blast furnace would know that bubbly black glass for what it is, foundry waste.
c4 [crater=quarry; speaker=Ivy's uncle; stance=asserts] Ivy's uncle says they got it from the quarry floor, beside the fly-tipped fridges.
c5 [glow=flare; speaker=source; stance=asserts] As for the green light, the coastguard was testing distress flares that night, which is what everyone saw.
-- Comments are moderated, slowly.

@doc D | Carrow Broadcasting | broadcaster transcript | 2025-11-27 | The Science Hour
d1 [replication=confirmed; speaker=Prof Anand Mellor; stance=asserts] "Our isotopes match theirs to the last decimal; it came from space," said Professor Anand Mellor, who led the repeat study at Carrow.
d2 [object=meteorite; speaker=Prof Anand Mellor; stance=asserts] He is content to call it a stony-iron meteorite and to stake his pension on it.
d3 [finder=schoolgirl; speaker=Prof Anand Mellor; stance=asserts] All credit, he told us, to young Ivy Strang, who had named it correctly on the day she found it.
d4 [crater=common; speaker=Prof Anand Mellor; stance=asserts] The team went to the spot on the Common, and there was the little pit, with grass scorched around it.
d5 [departure=fired; speaker=presenter Jo Haddow; stance=asserts] And yet the man who championed it, Dr Wynn, has been thrown out of his post at Ashdale.
-- The programme is repeated on Sunday.

@doc E | The Weekend Argus of Letters | broadsheet | 2025-11-29 | The stone that divided a county
e1 [departure=sabbatical; speaker=Dr Lionel Wynn; stance=asserts] "I asked for a year off to write and they kindly gave it me," said Dr Wynn over tea, amused by rumours of his downfall.
e2 [finder=professor; speaker=Dr Lionel Wynn; stance=asserts] By his account the Strangs had used the thing to prop a gate until he spotted what it was.
e3 [glow=fireball; speaker=a camera network; stance=asserts] A network of sky cameras caught the green fireball and plotted its path over Pell.
e4 [glow=flare; speaker=the coastguard; stance=asserts] The coastguard, for its part, says the glow was its own doing, from flares let off in an exercise.
e5 [display=museum; speaker=source; stance=asserts] The museum has put it in a glass case next to the stuffed otter.
-- The otter has had fewer visitors.
claim Stone found at Pell is a meteorite | A agree | B disagree | C disagree | D agree
claim Institute fires scientist over Pell stone | B disagree | C agree | D agree | E disagree
claim Green glow over Pell was a falling meteor | A agree | C disagree | E discuss
