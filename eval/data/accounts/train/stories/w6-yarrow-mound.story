story: w6-yarrow-mound
kind: science
matter thirties | other | the dig of the thirties | thirties
matter mound | identity | what Yarrow Mound is | tomb; windmill
matter dig-end | framing | how the dig at Yarrow came to an end | completed; shut-down
matter bones | attribution | who identified the bones | vet; anatomist
matter burial-date | time | how old the burial is | bronze-age; tudor; under-test
matter collapse | cause | why the trench wall fell | rain; tunnelling
matter gold | outcome | what became of the gold cup | museum; melted
matter owner | control | who owns the mound | estate; parish
matter open-day | other | the open day was well attended | open-day
rel burial-date under-test bronze-age compatible
rel burial-date under-test tudor compatible

@doc A | The Yarrow Valley Times | local paper | 2025-08-22 | King in the cornfield
a1 [mound=tomb; speaker=source; stance=asserts] Yarrow Mound is the grave of a chieftain, raised by his people over a chamber of split oak.
a2 [burial-date=bronze-age; speaker=dig director Alma Foy; stance=asserts] "He was laid here in the Bronze Age," said director Alma Foy, kneeling beside the skull.
a3 [bones=anatomist; speaker=source; stance=asserts] Anatomist Raj Pell was the man who recognised the remains as human when the brush uncovered them.
a4 [dig-end=completed; speaker=dig director Alma Foy; stance=asserts] The trenches were filled in on Thursday, the season's work having been finished with a day to spare.
a5 [owner=estate; speaker=source; stance=asserts] The mound lies on the Yarrow estate and is the property of Lady Vane.
-- The site is reached by a footpath from the Wheatsheaf, whose landlord has brewed a beer for the occasion.
a6 [open-day=open-day; speaker=source; stance=asserts] Hundreds came to the open day.

@doc B | Mounds, Mills and Mysteries | blog | 2025-08-25 | It is a windmill, I am sorry
b1 [mound=windmill; speaker=source; stance=asserts] What they dug into is the base of a post mill, cross-trench and all, thrown up for a miller.
b2 [burial-date=tudor; speaker=source; stance=asserts] The skeleton has a Tudor lace tag at his ankle, which dates him to about the Armada.
b3 [dig-end=shut-down; speaker=a student digger; stance=asserts] A student wrote to me that they were ordered out of the trenches with tools still in the ground and the gate was padlocked behind them.
b4 [bones=vet; speaker=a student digger; stance=asserts] It fell to the local vet, come about a lame pony, to tell them their sheep was a man.
b5 [collapse=tunnelling; speaker=a student digger; stance=asserts] The trench side caved in since somebody had been burrowing under it at night for gold.
-- Readers who prefer chieftains may take their custom elsewhere.

@doc C | Antiquity Circular | trade press | 2025-09-10 | Fieldwork round-up
c1 [mound=tomb; speaker=source; stance=asserts] At Yarrow a timber-chambered barrow with a central inhumation was sectioned; the mound is funerary beyond doubt.
c2 [burial-date=under-test; speaker=source; stance=asserts] Samples of bone have gone for radiocarbon dating.
c3 [gold=museum; speaker=source; stance=asserts] The gold cup is in the strongroom of the county museum, where we were shown it.
c4 [collapse=rain; speaker=the safety officer; stance=asserts] One section face slumped after a cloudburst had soaked the sand, the safety officer reports.
c5 [owner=parish; speaker=source; stance=asserts] Landowner's consent was given by the parish, which bought the field in the enclosure sales and has it still.
c6 [dig-end=shut-down; speaker=source; stance=asserts] Work was brought to a sudden stop by an inspector, leaving the chamber floor unexcavated.
-- Elsewhere, Roman drains.

@doc D | Estate Office, Yarrow | communique | 2025-08-29 | Statement on the recent excavation
d1 [owner=estate; speaker=Estate Office, Yarrow; stance=asserts] The Mound and the field around it form part of the Yarrow Estate, as they have since the Restoration.
d2 [dig-end=completed; speaker=Estate Office, Yarrow; stance=asserts] Excavation concluded on schedule, and the archaeologists left with our good wishes and a ham.
d3 [collapse=rain; speaker=Estate Office, Yarrow; stance=asserts] The slip in the trench was caused by heavy rain.
d4 [gold=melted; speaker=Estate Office, Yarrow; stance=asserts] It is with sorrow that we learn the cup stolen from the site hut has been melted down by a dealer.
d5 [mound=windmill; speaker=the estate archivist; stance=asserts] The estate archivist has found the mound in the rental of a former age, entered plainly as the mill stead, put up by a tenant for his mill.
-- The tea room is open until the clocks go back.

@doc E | Vale FM | broadcaster transcript | 2025-09-12 | Down the old road
e1 [bones=vet; speaker=vet Tom Hurley; stance=asserts] Vet Tom Hurley told me it was he who looked over the rope and said, ladies and gentlemen, that is somebody's uncle.
e2 [gold=melted; speaker=a detective; stance=asserts] The cup is gone, a detective said, turned into an ingot you could hide in a sock.
e3 [collapse=tunnelling; speaker=a constable; stance=asserts] A constable shone his torch for us into the thieves' tunnel that had brought the trench wall down.
e4 [owner=parish; speaker=the vicar; stance=asserts] By the vicar's account the field is the parish's own, for the benefit of its poor.
e5 [burial-date=tudor; speaker=Prof Isa Crane; stance=asserts] Professor Isa Crane puts the skeleton in the sixteenth century, on the evidence of his shoes.
e6 [open-day=open-day; speaker=source; stance=asserts] The open day drew hundreds, and there was a queue for the loo.
e7 [thirties=thirties; dig-end=shut-down; speaker=source; stance=asserts] An earlier dig into Yarrow Mound, back in the thirties, was broken off when the war came.
-- Next week, holy wells.

@doc F | County Museum Service | communique | 2025-09-15 | New acquisitions
f1 [gold=museum; speaker=County Museum Service; stance=asserts] We are delighted to announce the arrival of the Yarrow cup, in beaten gold, which goes on display at half-term.
f2 [burial-date=bronze-age; speaker=County Museum Service; stance=asserts] It comes from a burial of the Bronze Age.
f3 [bones=anatomist; speaker=County Museum Service; stance=asserts] Visitors may meet Dr Raj Pell, who spotted that the bones in the chamber were those of a man.
-- Other additions this quarter include a mangle, a run of parish magazines, the loan of a stuffed pike from the Angling Society and a wedding dress in excellent condition. The Service is grateful to its donors. Admission is free to residents of the county; others are asked for a small contribution.
claim Yarrow Mound is a Bronze Age tomb | A agree | B disagree | C discuss | D disagree | F agree
claim Dig at Yarrow Mound was shut down early | A disagree | B agree | C agree | D disagree
claim Gold cup from Yarrow has been melted down | C disagree | D agree | E agree | F disagree
pair e7 a4 different_event
pair e7 b3 different_event
pair e7 c6 different_event
pair e7 d2 different_event
