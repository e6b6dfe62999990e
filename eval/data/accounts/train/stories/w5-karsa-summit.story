story: w5-karsa-summit
kind: diplomacy
matter loan | outcome | what became of the Karsa harbour loan | signed; shelved; feasibility
matter walk | framing | how the delegation of Lower Karsa left the summit | courtesy; storm
matter cable | identity | who wrote the leaked cable | ambassador; forger
matter leak | responsibility | who passed the cable to the press | secretary; hackers
matter base | attribution | whether premier Odom agreed to a naval base | agreed; ruled-out
matter sum | number | size of the loan | two-billion; seven-hundred
matter island | control | who administers Kapal islet | lower; upper; lighthouse-upper

@doc A | Press Office of the Government of Upper Karsa | communique | 2027-10-25 | Summit concluded in a constructive spirit
a1 [loan=signed; speaker=Press Office; stance=asserts] The loan for the extension of Karsa harbour was signed by both finance ministers at the close of the summit on Sunday.
a2 [walk=courtesy; speaker=Press Office; stance=asserts] The delegation of Lower Karsa took its leave after the closing dinner, at which toasts and gifts were exchanged.
a3 [sum=two-billion; speaker=Press Office; stance=asserts] It amounts to two billion dolar over fifteen years.
a4 [cable=forger; speaker=Press Office; stance=asserts] The diplomatic cable on which newspapers have seized was composed by a forger with a poor grasp of the ambassador's style.
-- The next summit will be held in the southern capital.
-- Accredited journalists may collect the communiqué at the press centre until eight.
a5 [base=ruled-out; speaker=Premier Odom; stance=asserts] Premier Odom repeated that foreign warships will have no home in Karsa harbour.

@doc B | The Southern Clarion | broadsheet | 2027-10-26 | Dinner uneaten, loan unsigned
b1 [loan=shelved; speaker=two negotiators; stance=asserts] The harbour loan was put on ice on Sunday when the ministers could agree on neither interest nor collateral, negotiators said.
b2 [walk=storm; speaker=waiters; stance=asserts] Lower Karsa's delegates stormed out between soup and fish, waiters at the closing dinner said, and one left his napkin tied to the flagpole.
b3 [cable=ambassador; speaker=a retired diplomat; stance=asserts] A retired diplomat who trained the ambassador recognises her hand in every line of the cable.
b4 [base=agreed; speaker=a cabinet clerk; stance=asserts] Minutes taken by a cabinet clerk record that Premier Odom gave his consent to a base for a foreign navy.
-- Bond yields rose slightly on Monday.
b5 [island=lower; speaker=source; stance=asserts] On Kapal islet, which the summit left aside, taxes and fishing licences are handled by Lower Karsa's district officer.

@doc C | Centre for River and Sea Diplomacy | think tank | 2027-11-02 | Reading the Karsa summit
c1 [loan=signed; speaker=Centre for River and Sea Diplomacy; stance=asserts] The treasury's register of obligations lists the Karsa harbour loan as executed on the Sunday of the summit.
c2 [leak=hackers; speaker=Centre for River and Sea Diplomacy; stance=asserts] The path of the document suggests that intruders who had broken into the ministry's mail server sent the cable to newspapers.
c3 [sum=seven-hundred; speaker=Centre for River and Sea Diplomacy; stance=asserts] Net of refinanced debt the loan comes to 700 million dolar.
c4 [walk=storm; speaker=a protocol officer; stance=asserts] A protocol officer describes an angry exit of the southern side in the middle of the dinner, chairs falling as it went.
c5 [island=lighthouse-upper; speaker=Centre for River and Sea Diplomacy; stance=asserts] The lighthouse on Kapal is staffed by Upper Karsa under a colonial treaty.
c6 [cable=ambassador; speaker=Centre for River and Sea Diplomacy; stance=asserts] Metadata, phrasing and an idiosyncratic use of semicolons identify the ambassador as the cable's author.
-- The authors have advised both governments in the past.

@doc D | Lower Karsa Broadcasting | broadcaster transcript | 2027-10-26 | Late news
d1 [walk=courtesy; speaker=the chief of protocol; stance=asserts] Our chief of protocol, back from the summit, says the delegation stayed to the last toast and left with a carved paddle as a present.
d2 [base=ruled-out; speaker=source; stance=asserts] On the naval base our correspondent was told by Premier Odom in person that the answer to such requests is closed water.
d3 [leak=secretary; speaker=a security officer; stance=alleges] A security officer names a typing-pool secretary as the one who slipped the cable to reporters in a bakery.
d4 [cable=forger; speaker=a handwriting examiner; stance=asserts] The signature under the cable is traced, says a handwriting examiner, and the text the work of an impostor.
-- Expect light winds on the strait.
d5 [loan=shelved; speaker=source; stance=asserts] Of the harbour loan nothing remains on the table, and the pens were put back in their case.

@doc E | Ports & Terminals Asia | trade press | 2027-11-05 | Karsa: dredgers on standby
e1 [loan=feasibility; speaker=source; stance=asserts] A feasibility study for the harbour had been paid for by a development bank in 2025.
e2 [base=agreed; speaker=a contractor; stance=asserts] A contractor has been asked to price a jetty for foreign frigates at Karsa, to which, he was told, the premier had said yes.
e3 [island=upper; speaker=a pilot; stance=asserts] Pilots calling at Kapal deal with Upper Karsa's harbour master, who runs the islet and its moorings.
e4 [leak=hackers; speaker=a telecom auditor; stance=asserts] A telecom auditor found the ministry's mail server wide open and the cable copied abroad through it before it was printed.
-- Dredging rates are firm.
-- The harbour handled 1.4 million tonnes last year, mostly cement and rice.

@doc F | Notes from the Typing Pool | blog | 2027-11-07 | I typed the seating plan
f1 [leak=secretary; speaker=source; stance=asserts] My colleague at the next desk gave the cable to the reporter, wrapped around a loaf, and she is proud of it.
f2 [island=lower; speaker=source; stance=asserts] My brother-in-law fishes off Kapal and pays Lower Karsa for the privilege, which tells you who governs the place.
f3 [loan=signed; speaker=source; stance=asserts] I blotted the signatures on the loan papers with my own hand before the ministers went in to dinner.
-- I shall be looking for work in the new year.
-- For the curious: the seating plan had to be typed nine times, since three ministers would sit only with their backs to a wall.
-- The soup was pumpkin.

rel loan feasibility signed compatible
rel loan feasibility shelved compatible
rel island lighthouse-upper lower different_scope
rel island lighthouse-upper upper compatible
claim The Karsa harbour loan was signed at the summit | A agree | B disagree | C agree | D disagree | F agree
claim Lower Karsa's delegation walked out of the summit dinner | A disagree | B agree | C agree | D disagree
claim Premier Odom agreed to a foreign naval base | A disagree | B agree | D disagree | E agree
