story: w6-pinder-airline
kind: company
matter grounding | framing | why Pinder Air's fleet stood still | maintenance; collapse
matter landing | cause | why flight 204 turned back | engine; unruly
matter chief | attribution | what chief executive Mark Pinder said about the pilots | praised; blamed
matter rescue-bid | outcome | what became of the rescue bid by Transmere | agreed; withdrawn; in-talks
matter stuck | number | passengers stranded | two-thousand; five-thousand; sarra-600
matter slots | control | who holds Pinder's airport slots | administrators; airline
matter pilots-told | time | when the crews learned of it | ahead; by-news
matter vouchers | other | vouchers valid for a year | vouchers
rel rescue-bid in-talks agreed revision
rel rescue-bid in-talks withdrawn revision
rel chief praised blamed skip
rel stuck two-thousand sarra-600 different_scope
rel stuck five-thousand sarra-600 different_scope

@doc A | Consolidated Wire | wire | 2026-09-01 | Pinder Air planes idle as rescue talks go on
a1 [grounding=collapse; speaker=two airport officials; stance=asserts] Pinder Air's aircraft were impounded on Tuesday over unpaid landing fees and the carrier has ceased to function, airport officials said.
a2 [rescue-bid=in-talks; speaker=Transmere; stance=asserts] Transmere, a rival airline, confirmed that it was in talks about a rescue.
a3 [stuck=two-thousand; speaker=the aviation authority; stance=asserts] About 2,000 passengers were stranded on Pinder's network, the aviation authority estimated.
a4 [landing=engine; speaker=the aviation authority; stance=asserts] On Monday a Pinder flight to the islands, number 204, had turned back with engine trouble, the authority added.
-- Pinder Air was founded 31 years ago with a single propeller aircraft and carried four million people last year. It has not published accounts since the spring before last.

@doc B | Pinder Air | communique | 2026-09-01 | Temporary adjustment to the flying programme
b1 [grounding=maintenance; speaker=Pinder Air; stance=asserts] As a responsible airline Pinder Air has paused flying for a short period of scheduled fleet maintenance.
b2 [landing=unruly; speaker=Pinder Air; stance=asserts] Flight 204 returned to its stand on Monday so that an unruly passenger could be put off.
b3 [chief=praised; speaker=Mark Pinder; stance=asserts] "I could not ask for finer pilots, and whatever has happened is on my shoulders alone," said chief executive Mark Pinder.
b4 [slots=airline; speaker=Pinder Air; stance=asserts] The airline's landing slots are its own and remain at its disposal.
b5 [vouchers=vouchers; speaker=Pinder Air; stance=asserts] Customers will receive a voucher that is valid for a year.
-- We apologise for any change to your plans and look forward to welcoming you on board.

@doc C | The Airport Courier | local paper | 2026-09-03 | Seven hundred jobs in the balance at Marston Field
=a3
c1 [pilots-told=by-news; speaker=first officer Lena Abbott; stance=asserts] Crews found out that they had been grounded from the breakfast news, said first officer Lena Abbott, who was in uniform and halfway to work.
c2 [grounding=collapse; speaker=source; stance=asserts] At Marston Field bailiffs have clamped every plane with a Pinder tail, and the check-in desks are stripped of their signs.
c3 [landing=unruly; speaker=a passenger; stance=asserts] A passenger on flight 204 described a drunken fellow traveller who swung at the steward, after which the captain went back to the gate.
c4 [chief=blamed; speaker=Mark Pinder; stance=asserts] In a recording played to this newspaper Mark Pinder tells managers that it was the pilots and their greed that had finished his airline.
c5 [rescue-bid=agreed; speaker=an employee representative; stance=asserts] Transmere has signed to take the airline over, an employee representative was told on Thursday.
-- A jobs fair is to be held in the old terminal.

@doc D | Runway & Ramp | trade press | 2026-09-04 | Transmere walks away from Pinder
d1 [rescue-bid=withdrawn; speaker=source; stance=asserts] Transmere has dropped its offer for Pinder Air, having looked at the leases and shut the file.
d2 [slots=administrators; speaker=the court registry; stance=asserts] Pinder's take-off and landing slots are in the hands of court-appointed administrators, the registry shows.
d3 [stuck=five-thousand; speaker=source; stance=asserts] The total stranded on Tuesday was nearer 5,000, by our count from the booking systems.
d4 [landing=engine; speaker=a maintenance log; stance=asserts] The maintenance log for flight 204 records a surge in the left engine and a return to the field.
d5 [pilots-told=ahead; speaker=the crew scheduling office; stance=asserts] The crew scheduling office says that pilots and cabin staff had been messaged on Sunday, well ahead of any bulletin.
-- Lessors are said to be looking for homes for nine of the younger aircraft.

@doc E | Travellers' Champion | broadcaster transcript | 2026-09-05 | Saturday surgery
e1 [grounding=maintenance; speaker=an engineer; stance=asserts] One of Pinder's engineers insists that it is all routine: the planes are in for checks, he says, with the panels off and the spanners out, and he expects them to fly next week.
e2 [slots=airline; speaker=an airport director; stance=asserts] The director of Marston Field tells me that the slots still belong to Pinder and that he has had a cheque for them.
e3 [stuck=sarra-600; speaker=a tour representative; stance=asserts] On the island of Sarra alone some 600 of its customers are sleeping in a sports hall.
e4 [pilots-told=by-news; speaker=a captain; stance=asserts] A captain with twenty years' service rang in to say that he had learned of it from his own car radio.
e5 [rescue-bid=withdrawn; speaker=presenter Holly Straw; stance=asserts] And do not pin your hopes on a white knight, because Transmere has pulled out.
-- Coming up, a hotel with a goat in it.
e6 [vouchers=vouchers; speaker=presenter Holly Straw; stance=asserts] You will be offered a voucher good for twelve months.

@doc F | Tail Number | blog | 2026-09-06 | A eulogy, possibly premature
f1 [slots=administrators; speaker=source; stance=asserts] I was in court when the judge handed the administrators everything that Pinder has, beginning with its slots.
f2 [chief=blamed; speaker=a hangar manager; stance=asserts] To those of us in the hangar Mark Pinder said, and I wrote it on my hand, that the pilots had sunk him.
f3 [rescue-bid=agreed; speaker=a Transmere painter; stance=asserts] A painter at Transmere has been told to mix a batch in Pinder purple, since the deal is done.
f4 [pilots-told=ahead; speaker=source; stance=asserts] For once the staff were told in good time: my neighbour, a stewardess, had the text on Sunday with her roast.
f5 [chief=praised; speaker=a union convenor; stance=asserts] The union convenor, to be fair, has a letter from Pinder to the pilots that calls them the best in the sky and takes the blame himself.
f6 [stuck=two-thousand; speaker=source; stance=asserts] As to the stranded, I make it two thousand.
-- I collect sick bags, and I shall miss theirs, which were purple too.
claim Airline Pinder Air has collapsed | A agree | B disagree | C agree | E discuss
claim Transmere to rescue Pinder Air | A discuss | C discuss | D disagree | E disagree | F agree
claim Engine trouble forced flight 204 back | A agree | B disagree | C disagree | D agree
pair e1 f1 skip
pair c2 e2 skip
pair e4 f4 skip
pair c1 f4 skip
