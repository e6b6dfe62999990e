story: w6-cotter-school-vote
kind: election
matter seat | outcome | who won the third seat on the Cotter Flats school board | bray; lindqvist; tied
matter debate | framing | how the candidates' evening went | civil; brawl
matter machine | cause | why the tabulator stopped | jam; hack
matter flyer | attribution | who paid for the book-ban flyer | bray-committee; church
matter books | identity | what was in the burned boxes | library-books; ballots-old
matter custody | control | who kept the memory cards overnight | clerk; vendor
matter late-ballots | number | late ballots still to count | forty; ninety; county-800
matter recount-when | time | when the recount is held | before-thanksgiving; in-new-year
matter pies | other | pie supper | pies
rel seat tied bray revision
rel seat tied lindqvist revision
rel late-ballots forty county-800 different_scope
rel late-ballots ninety county-800 different_scope

@doc A | Cotter Flats Plainsman | local paper | 2026-11-04 | Dead heat for third board seat
a1 [seat=tied; speaker=county clerk Opal Reese; stance=asserts] Darla Bray and Nils Lindqvist were tied for the third seat on the Cotter Flats school board when counting stopped on Tuesday night, county clerk Opal Reese said.
a2 [late-ballots=forty; speaker=county clerk Opal Reese; stance=asserts] She has forty late ballots from Cotter Flats still to open.
a3 [machine=jam; speaker=county clerk Opal Reese; stance=asserts] The tabulator quit because a torn ballot had jammed its rollers.
a4 [custody=clerk; speaker=county clerk Opal Reese; stance=asserts] "The memory cards spent the night in my safe and I spent it in the chair next to it," Ms. Reese said.
a5 [debate=civil; speaker=source; stance=asserts] The campaign had been marked by a courteous candidates' evening at the Grange, where rivals shared a microphone and a plate of cookies.
-- Two other seats went to incumbents. The district has 1,900 pupils and one stoplight.

@doc B | Parents First of Cotter County | communique | 2026-11-06 | Bray wins
b1 [seat=bray; speaker=Parents First; stance=asserts] With the late ballots in, Darla Bray has been elected to the third seat.
b2 [machine=hack; speaker=Parents First; stance=alleges] The tabulator was stopped from outside by somebody with a laptop in the parking lot.
b3 [custody=vendor; speaker=Parents First; stance=asserts] The memory cards were carried off by the machine company's salesman and lay that night in his motel room.
b4 [flyer=church; speaker=Parents First; stance=asserts] The flyer about banning books, which hurt Darla badly, was paid for by First Covenant Church.
b5 [books=ballots-old; speaker=Parents First; stance=asserts] What was burned behind the annex was ballots from the last election, which the law lets the clerk destroy.
-- Thank you, Cotter County. Yard signs should be taken in by Sunday.

@doc C | KCFL Morning | broadcaster transcript | 2026-11-06 | Friday show
c1 [debate=brawl; speaker=host Duke Farley; stance=asserts] Folks, I moderated that thing at the Grange, and it ended with chairs in the air and two deacons rolling on the floor.
c2 [seat=lindqvist; speaker=host Duke Farley; stance=asserts] The late count puts Nils Lindqvist over the top, and he will be sworn in as our third member.
c3 [flyer=bray-committee; speaker=the print shop; stance=asserts] The print shop showed me the check for those book-ban flyers, and it is drawn on the Bray committee.
c4 [late-ballots=ninety; speaker=a poll worker; stance=asserts] A poll worker tells me that there were ninety late ones from the Flats on Wednesday's desk, where the clerk had given a much lower figure.
c5 [books=library-books; speaker=a janitor; stance=asserts] The janitor who lit the fire says it was library books in those boxes, good ones, with the cards still in them.
-- Hog futures when we come back.

@doc D | State Elections Office | communique | 2026-11-10 | Cotter County
d1 [seat=bray; speaker=State Elections Office; stance=asserts] The canvass shows D. Bray elected to position three of the Cotter Flats board.
d2 [custody=clerk; speaker=State Elections Office; stance=asserts] Chain-of-custody forms confirm that the cards remained in the county clerk's safe.
d3 [recount-when=before-thanksgiving; speaker=State Elections Office; stance=asserts] A hand recount will be completed ahead of the Thanksgiving holiday.
d4 [late-ballots=county-800; speaker=State Elections Office; stance=asserts] In Cotter County as a whole 800 late ballots were processed.
d5 [machine=jam; speaker=State Elections Office; stance=asserts] Technicians removed a folded ballot from the feed of the tabulator, which then ran normally.
-- Requests for copies of the canvass should be made on Form 12. The office will be closed on Wednesday.

@doc E | Covenant Courier | blog | 2026-11-12 | Love thy opponent
e1 [debate=civil; speaker=Pastor Ruth Emmons; stance=asserts] I opened that evening at the Grange in prayer and closed it with a hymn, and between the two I heard good manners and saw nobody leave their chair.
e2 [flyer=bray-committee; speaker=Pastor Ruth Emmons; stance=asserts] Our church paid for cookies; the flyer, as its author has told me with tears, came out of Mrs. Bray's campaign chest.
e3 [books=library-books; speaker=Pastor Ruth Emmons; stance=asserts] I pulled a singed picture book out of that fire myself, stamped with the name of the school library.
e4 [recount-when=in-new-year; speaker=a commissioner; stance=asserts] One of the commissioners says we shall have to be patient for the recount, which is set for January.
e5 [pies=pies; speaker=source; stance=asserts] The pie supper raised enough for the boiler.
-- Sunday's text is from Amos.

@doc F | Plains Dispatch Service | wire | 2026-11-13 | Tiny school race draws big fight
f1 [seat=lindqvist; speaker=source; stance=asserts] Nils Lindqvist, a retired wheat farmer, won a seat on a rural school board by a whisker, final figures showed.
f2 [machine=hack; speaker=a security consultant; stance=asserts] A security consultant hired by his rival's supporters said that traces of an intrusion had been found on the tabulator and that this was what had halted it.
f3 [custody=vendor; speaker=a motel clerk; stance=asserts] A motel clerk recalled the machine company's salesman asking for a room with a lock for "the county's cards", which he kept by his bed.
f4 [debate=brawl; speaker=sheriff's deputies; stance=asserts] Deputies had been called to break up fistfights at a candidates' forum in October.
f5 [recount-when=in-new-year; speaker=source; stance=asserts] A recount is scheduled for the second week of January.
-- School boards set budgets and textbooks in the state's 212 districts, and contests for them have grown costlier. Turnout in Cotter Flats was the highest on record.

@doc G | Cotter Flats Plainsman | local paper | 2026-11-15 | Of flyers, fires and pie
=f5
g1 [flyer=church; speaker=treasurer Hal Oates; stance=asserts] Hal Oates, who keeps the books at First Covenant, told the Plainsman that the church had paid the printer for the flyer out of its outreach fund.
g2 [books=ballots-old; speaker=county clerk Opal Reese; stance=asserts] The smoke behind the annex came from old ballots, Ms. Reese said, burned on the day that the law allows.
g3 [recount-when=before-thanksgiving; speaker=county clerk Opal Reese; stance=asserts] She has booked the Grange and a dozen counters for the Monday of Thanksgiving week, and expects to be through with the recount by the Tuesday.
g4 [late-ballots=forty; speaker=county clerk Opal Reese; stance=asserts] Of late ballots there were forty, as she had said.
g5 [pies=pies; speaker=source; stance=asserts] The pie supper cleared its goal.
-- Elsewhere in this issue: the Lady Plainsmen go to state.
claim Darla Bray wins school board seat | A discuss | B agree | C disagree | D agree | F disagree
claim Candidates' evening at Grange ended in a brawl | A disagree | C agree | E disagree | F agree
claim Church paid for book-ban flyer | B agree | C disagree | E disagree | G discuss
pair a2 b1 skip
pair a2 d1 skip
pair a2 f1 skip
pair b1 d4 different_scope
