story: w8-rasto-shark-rumour
kind: rumour
matter animal | identity | what was seen off Rasto beach | shark; dolphin
matter beach | framing | why Rasto beach was empty on Sunday | closed-by-port; left-in-fear
matter wound | cause | how the swimmer was hurt | bite; propeller
matter video | place | where the video was filmed | rasto; elsewhere
matter started | responsibility | who spread the story first | hotel-rival; lifeguard
matter swimmer | outcome | what became of the swimmer | discharged; intensive-care
matter lastyear | other | last year's sighting | last-year

@doc A | Jutro | tabloid | 2027-07-05 | Shark off Rasto beach bites swimmer
a1 [animal=shark; speaker=source; stance=asserts] A three-metre shark swam along Rasto beach on Sunday morning in front of hundreds of bathers.
a2 [wound=bite; speaker=a lifeguard; stance=asserts] The shark bit a swimmer in the thigh, a lifeguard told Jutro.
a3 [beach=left-in-fear; speaker=source; stance=asserts] Bathers ran from Rasto beach in terror and left it empty within minutes.
a4 [video=rasto; speaker=source; stance=asserts] A video filmed from the Rasto pier shows the fin.
a5 [swimmer=intensive-care; speaker=a hospital source; stance=asserts] The swimmer is in intensive care, a hospital source said.
a6 [started=lifeguard; speaker=source; stance=asserts] A lifeguard was the first to post the news on his page.
-- Rasto is the most visited beach of the riviera.
a7 [lastyear=last-year; speaker=source; stance=asserts] A shark was also seen last year near Rasto, but it kept far from the shore.

@doc B | Port Authority of Rasto | communique | 2027-07-05 | No danger to bathers
b1 [animal=dolphin; speaker=Port Authority; stance=asserts] The animal seen off Rasto beach on Sunday was a dolphin, the port authority said.
b2 [beach=closed-by-port; speaker=Port Authority; stance=asserts] The beach at Rasto was empty because the authority had closed it for a rowing regatta.
b3 [wound=propeller; speaker=Port Authority; stance=asserts] The injured swimmer was struck by a boat propeller outside the marked area.
b4 [swimmer=discharged; speaker=Port Authority; stance=asserts] The swimmer was treated and sent home the same day.
b5 [video=elsewhere; speaker=Port Authority; stance=asserts] The video in circulation was made on another sea years ago.
b6 [started=hotel-rival; speaker=Port Authority; stance=alleges] The story was first put about by a hotel in a competing resort.
-- Swimming is permitted on all beaches.

@doc C | Riviera Monitor | local paper | 2027-07-06 | What we know about the Rasto shark
c1 [animal=dolphin; speaker=biologist Tia Merlak; stance=asserts] Biologist Tia Merlak identified the animal off Rasto as a bottlenose dolphin after looking at the fin.
c2 [video=rasto; speaker=source; stance=asserts] The lighthouse and the Rasto pier are visible in the clip, so it was filmed here.
c3 [beach=left-in-fear; speaker=kiosk owner Dino Fras; stance=asserts] "The whole beach ran for the car park, frightened out of their wits," kiosk owner Dino Fras said of Sunday in Rasto.
c4 [wound=propeller; speaker=the surgeon on duty; stance=asserts] The swimmer's cuts came from a propeller, the surgeon on duty said.
c5 [swimmer=discharged; speaker=the surgeon on duty; stance=asserts] He let the swimmer leave the hospital on Sunday evening.
c6 [started=lifeguard; speaker=source; stance=asserts] The earliest post about a shark that we found is by a young lifeguard.
-- The regatta was held on Saturday.

@doc D | Deep Blue Forum | blog | 2027-07-07 | They are hiding a shark
d1 [animal=shark; speaker=source; stance=asserts] I have dived off Rasto for thirty years, and the fin on Sunday belonged to a shark.
d2 [wound=bite; speaker=a paramedic; stance=asserts] A paramedic who bandaged the swimmer recognised the curved row of tooth marks from a bite.
d3 [swimmer=intensive-care; speaker=the swimmer's cousin; stance=asserts] His cousin wrote to me that he remains under intensive care and cannot speak.
d4 [beach=closed-by-port; speaker=source; stance=asserts] Port guards cleared Rasto beach on Sunday morning and put a closure notice at the gate.
d5 [started=hotel-rival; speaker=source; stance=alleges] Word of the shark first came out of a hotel across the bay, which is losing guests to Rasto.
d6 [video=elsewhere; speaker=source; stance=asserts] Forget the video, which is an old clip from a warmer ocean.
-- Comments are open.
d7 [lastyear=last-year; speaker=source; stance=asserts] Last year's shark off Rasto was photographed by my own brother.

pair b1 a7 different_event
pair c1 a7 different_event
claim A shark bit a swimmer off Rasto beach | A agree | B disagree | C disagree | D agree
claim The Rasto shark video was filmed somewhere else | A disagree | B agree | C disagree | D agree
