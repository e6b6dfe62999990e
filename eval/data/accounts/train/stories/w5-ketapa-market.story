story: w5-ketapa-market
kind: local council
matter motion | outcome | what the council did with the night-market bill | carried; lost
matter stall | framing | how the stallholders left Ketapa quay | moved; cleared
matter leader | attribution | where the Fish Vendors' Guild stood on the bill | guild-for; guild-against
matter fire | cause | why the old market hall is closed | wiring; termites
matter land | control | who holds the lease of the quay | council; resort
matter seats | number | council seats present | eleven; seventeen
matter hearing | framing | how the public hearing went | civil; tumult; partial

@doc A | Ketapa Courier | local paper | 2026-09-10 | Night market to leave quay after late vote
a1 [motion=carried; speaker=the clerk; stance=asserts] The night-market bill passed on Wednesday shortly before midnight, said the town clerk, who read out the result.
a2 [hearing=civil; speaker=source; stance=asserts] Speakers at the public hearing took turns at the lectern, heard one another out and thanked the chair.
a3 [leader=guild-against; speaker=source; stance=asserts] The Fish Vendors' Guild spoke against the bill and asked councillors to leave the stalls where they are.
a4 [land=council; speaker=source; stance=asserts] The lease of Ketapa quay lies with the town council, which rents out each stall by the month.
-- The quay was built in the time of the sugar barons.
a5 [fire=wiring; speaker=the fire chief; stance=asserts] The old market hall has been shut since June because its wiring is charred and unsafe, the fire chief said.
a6 [seats=seventeen; speaker=the clerk; stance=asserts] Seventeen councillors were in the chamber.

@doc B | Save Our Quay | blog | 2026-09-11 | They sold us in the dark
b1 [motion=lost; speaker=Save Our Quay; stance=asserts] The bill to clear the quay was defeated on Wednesday night, as anyone who watched the hands go up can tell you.
b2 [stall=cleared; speaker=Save Our Quay; stance=asserts] All the same, on Thursday morning men with crowbars threw the stallholders off Ketapa quay and loaded their trestles onto lorries.
b3 [land=resort; speaker=Save Our Quay; stance=alleges] The quay belongs on paper to the Blue Pearl resort, which has held the lease since the spring.
b4 [hearing=tumult; speaker=Save Our Quay; stance=asserts] At the hearing the guards drowned us with a siren, chairs flew, and the chair left through the kitchen.
-- Bring candles on Saturday.
b5 [fire=termites; speaker=a carpenter; stance=asserts] The market hall was closed on account of termites in the roof beams, says the carpenter who stuck his thumb through them.

@doc C | Town Council of Ketapa | communique | 2026-09-12 | Orderly transition at the quay
c1 [stall=moved; speaker=Town Council; stance=asserts] Stallholders at the quay have packed up their own trestles and moved, with the council's help, to the new site behind the bus station.
c2 [motion=carried; speaker=Town Council; stance=asserts] The transition follows the adoption of the night-market bill at Wednesday's sitting.
c3 [leader=guild-for; speaker=Town Council; stance=asserts] The Fish Vendors' Guild supported the bill in writing and welcomed the covered drains of the new site.
c4 [fire=wiring; speaker=Town Council; stance=asserts] As for the market hall, electrical faults make it impossible to reopen.
-- Parking is free until Deepam.
c5 [hearing=civil; speaker=Town Council; stance=asserts] The public hearing was conducted in a spirit of mutual respect.

@doc D | Hospitality & Waterfront Asia | trade press | 2026-09-16 | Blue Pearl eyes promenade at Ketapa
d1 [land=resort; speaker=Blue Pearl; stance=asserts] Blue Pearl Hotels holds the lease on the quay at Ketapa and will pave it for a promenade, a company presentation shows.
d2 [stall=moved; speaker=source; stance=asserts] Food vendors on the quay relocated over a weekend of shared lorries and free noodles, a move that they had organised among themselves.
d3 [leader=guild-for; speaker=the guild chair; stance=asserts] "We asked for this bill," said the chair of the Fish Vendors' Guild, who expects better cold storage.
d4 [fire=termites; speaker=a surveyor; stance=asserts] A surveyor retained by the chain put the closure of the market hall down to insect damage in its teak frame.
-- Rooms start at ninety dollars.
d5 [hearing=partial; speaker=source; stance=asserts] Our reporter saw the first few minutes of the hearing, when a schoolgirl recited a poem.

@doc E | Mrs Lakshmi Boral | eyewitness | 2026-09-13 | Letter to a sister overseas
e1 [stall=cleared; speaker=Lakshmi Boral; stance=asserts] They came with crowbars to the quay and swept us out like fish scales, my burner still lit.
e2 [motion=lost; speaker=Lakshmi Boral; stance=asserts] We had danced the night before, sister, because the council had voted the bill down.
e3 [hearing=tumult; speaker=Lakshmi Boral; stance=asserts] The hearing was a market brawl with microphones, and a flying shoe hit the man from the bank.
e4 [leader=guild-against; speaker=Lakshmi Boral; stance=asserts] Our guild stood with us against the bill from the first day, and its chair wept at the lectern.
-- Send photographs of the snow.
e5 [land=council; speaker=Lakshmi Boral; stance=asserts] The rent book is stamped by the council, which holds the quay as it did in Father's day.

rel hearing partial civil compatible
rel hearing partial tumult compatible
claim The council passed the night-market bill | A agree | B disagree | C agree | E disagree
claim Stallholders were driven from Ketapa quay | B agree | C disagree | D disagree | E agree
claim The Fish Vendors' Guild backed the bill | A disagree | C agree | D agree | E disagree
