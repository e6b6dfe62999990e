story: w6-orley-lane-chase
kind: police
matter spring | other | a collision in March | spring
matter crash | responsibility | who caused the collision that overturned the van | officers; driver
matter stop | framing | what the encounter on Orley Lane was like | courteous; aggressive
matter passenger | identity | who the passenger was | apprentice; fugitive
matter siren | denial | whether the patrol car had lights and siren on | on; off
matter state | outcome | how the driver fared in hospital | critical; stable; discharged
matter inquiry | attribution | who called in the independent examiner | chief; family
rel state critical discharged revision
rel state stable discharged revision
rel state critical stable conflict

@doc A | Penbury Evening Post | local paper | 2025-10-07 | Van driver critical after police pursuit on Orley Lane
a1 [crash=officers; speaker=Moira Teague, farm shop owner; stance=asserts] "The police car nudged his back wheel and over he went," said Moira Teague, who watched the van roll from the door of her farm shop.
a2 [state=critical; speaker=Penbury General Hospital; stance=asserts] The driver, a plasterer named Rhys Colley, was in a critical condition at Penbury General last night, the hospital said.
a3 [siren=off; speaker=Moira Teague, farm shop owner; stance=denies] Mrs Teague said the patrol car had neither siren nor blue lights going when it came past her gate.
-- Orley Lane has no pavement and a limit of forty.

a4 [passenger=apprentice; speaker=source; stance=asserts] Beside Mr Colley in the van sat his apprentice, a lad of seventeen on his way home from a job in Sutton Fell.
a5 [stop=aggressive; speaker=Moira Teague, farm shop owner; stance=asserts] She described officers dragging the pair from the wreck by their collars and bawling in their faces.

@doc B | Penbury Constabulary | communique | 2025-10-07 | Road traffic collision, Orley Lane
b1 [crash=driver; speaker=Penbury Constabulary; stance=asserts] A white van which had been signalled to stop swerved across Orley Lane, mounted the bank and overturned through the actions of its driver.
b2 [siren=on; speaker=Penbury Constabulary; stance=asserts] Blue lights and siren were in operation throughout, as the vehicle's recorder shows.
b3 [passenger=fugitive; speaker=Penbury Constabulary; stance=asserts] Travelling in the passenger seat was a man wanted on warrant for a series of farm burglaries.

b4 [stop=courteous; speaker=Penbury Constabulary; stance=asserts] Officers helped both occupants from the vehicle calmly and stayed at their side, talking to them, until the ambulance came.
b5 [state=stable; speaker=Penbury Constabulary; stance=asserts] The driver was taken to hospital, where his condition that evening was described as stable and comfortable.
b6 [inquiry=chief; speaker=Penbury Constabulary; stance=asserts] In line with good practice the Chief Constable has herself referred the matter to the Independent Examiner.

@doc C | Radio Fellside | broadcaster transcript | 2025-10-08 | Drivetime, 17.10
c1 [crash=driver; speaker=Lewis Aird, cyclist; stance=asserts] Cyclist Lewis Aird told this programme the van "just lost it on the bend, all on its own" with the police well back.
c2 [siren=on; speaker=Lewis Aird, cyclist; stance=asserts] He heard the siren from the far side of the reservoir, he said, and then saw blue light on the hedges.
c3 [stop=courteous; speaker=Lewis Aird, cyclist; stance=asserts] Mr Aird spoke of a policewoman kneeling in the glass, holding the driver's hand and telling him jokes.
-- The road has since reopened.

c4 [passenger=apprentice; speaker=Colley & Son Plastering; stance=asserts] The plastering firm says the young man in the passenger seat is its trainee, indentured since the summer.
c5 [inquiry=family; speaker=source; stance=asserts] The Independent Examiner is looking into it, following a complaint lodged by the Colley family's solicitor.
c6 [state=stable; speaker=source; stance=asserts] We understand Mr Colley was sitting up and stable by the evening of the crash.

@doc D | The Daily Lantern | tabloid | 2025-10-11 | RAMMED: Rhys home with 31 stitches
d1 [crash=officers; speaker=Rhys Colley; stance=alleges] Plasterer Rhys Colley came home from hospital yesterday and accused the boys in blue of shunting his van clean off Orley Lane.
d2 [state=discharged; speaker=source; stance=asserts] Rhys was wheeled out of Penbury General on Friday with his arm in a sling.
d3 [state=critical; speaker=Rhys's mother; stance=asserts] His mum told how doctors fought for his life through that terrible Tuesday night.
d4 [stop=aggressive; speaker=Rhys Colley; stance=alleges] "They hauled me out through the windscreen like a sack of sand and called me scum," he said.
d5 [passenger=fugitive; speaker=police sources; stance=asserts] But police sources insist the man riding with him was barn raider Craig Nunn, on the run since Whitsun.
d6 [siren=off; speaker=Rhys Colley; stance=denies] The dad of three swears the cop car crept up dark, no lights, no siren, nothing.
d7 [inquiry=chief; speaker=source; stance=asserts] The force's chief called in the watchdog the very next morning.

@doc E | Fellside Justice Project | ngo | 2025-10-14 | Briefing note: Orley Lane
e1 [inquiry=family; speaker=Fellside Justice Project; stance=asserts] It was the family's formal complaint, hand-delivered on the Wednesday, that brought the Independent Examiner into the case.
e2 [crash=officers; speaker=Fellside Justice Project; stance=asserts] Scrape marks on the rear arch are consistent only with a deliberate push from the pursuing car.
e4 [spring=spring; crash=officers; speaker=Fellside Justice Project; stance=asserts] In March the Examiner found that a patrol car had knocked a motorcyclist off the road at Sutton Fell.
-- We have asked for the recorder data to be preserved, and for the wreck to be kept under cover until an expert of our choosing has seen it.
e3 [stop=aggressive; speaker=a third witness; stance=asserts] A dog walker traced by our volunteers saw an officer kneel on the apprentice's neck and heard a stream of abuse.
claim Police rammed the van on Orley Lane | A discuss | B disagree | C discuss | D agree | E agree
claim Wanted burglar was in the overturned van | A disagree | B agree | C disagree | D discuss
claim Officers were gentle with the crash victims | A disagree | B agree | C agree | D disagree | E disagree
pair d5 e3 conflict:identity
pair a4 e3 corroborates
pair b3 e3 conflict:identity
pair c4 e3 corroborates
pair e4 a1 different_event
pair e4 b1 different_event
pair e4 c1 different_event
pair e4 d1 different_event
