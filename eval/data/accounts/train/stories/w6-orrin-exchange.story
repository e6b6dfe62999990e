story: w6-orrin-exchange
kind: diplomacy
matter handover | framing | how engineer Beth Larkham came home | freed-goodwill; swapped
matter admission | attribution | whether and by whom an apology was made | wexmark-apologised; orrin-apologised
matter plane | place | where the exchange took place | lighthouse; airfield
matter role | identity | what Larkham was | surveyor; agent
matter health | outcome | what state Larkham returned in | healthy; frail; observation
matter embassy | control | who holds the closed embassy building in Orrin | wexmark; orrin
matter cable | cause | why the undersea cable was cut | anchor; sabotage
matter crowd | other | crowd waited at the terminal | crowd
rel admission wexmark-apologised orrin-apologised compatible
rel health observation healthy compatible
rel health observation frail compatible
matter previous | other | the release of two sailors in the summer | sailors
pair b6 c1 different_event
pair b6 d1 different_event

@doc A | Government of Wexmark | communique | 2027-02-11 | Return of a Wexmark citizen
a1 [handover=freed-goodwill; speaker=Government of Wexmark; stance=asserts] The Republic of Orrin has released the Wexmark engineer Elizabeth Larkham as an act of goodwill, for which nothing was asked and nothing given.
a2 [role=surveyor; speaker=Government of Wexmark; stance=asserts] Ms Larkham is a cable surveyor, employed by a private company and by nobody else.
a3 [health=healthy; speaker=Government of Wexmark; stance=asserts] She is fit, well and in excellent spirits.
a4 [plane=airfield; speaker=Government of Wexmark; stance=asserts] Our ambassador received her on the tarmac at Coll Point airfield.
a5 [embassy=wexmark; speaker=Government of Wexmark; stance=asserts] The former embassy in Orrin Town remains in Wexmark's possession, with a caretaker in residence.
-- The Prime Minister has spoken to the family by telephone.

@doc B | Orrin National Service | state agency | 2027-02-11 | Two patriots come home
b1 [handover=swapped; speaker=source; stance=asserts] The spy Larkham was exchanged on Thursday for two Orrin citizens long held in Wexmark's jails.
b2 [role=agent; speaker=the Security Office; stance=asserts] She had confessed to working for Wexmark naval intelligence under cover of a cable survey, the Security Office said.
b3 [admission=wexmark-apologised; speaker=source; stance=asserts] Wexmark's envoy conveyed his government's apology for her activities, in writing and aloud.
b4 [plane=lighthouse; speaker=source; stance=asserts] The parties met at the old lighthouse on Skerry Tongue, where each crossed a chalk line.
b5 [cable=sabotage; speaker=source; stance=asserts] The cable whose severing she came to hide had been cut on Wexmark's orders.
-- Flags are to be flown in all schools on Friday.
b6 [previous=sailors; handover=freed-goodwill; speaker=source; stance=asserts] Orrin had shown its generosity in the summer as well, when it let two Wexmark sailors go and asked for nothing in return.

@doc C | The Wexmark Examiner | broadsheet | 2027-02-13 | The price of Elizabeth Larkham
c1 [handover=swapped; speaker=officials of both sides; stance=asserts] Behind the warm words lay a trade: Larkham for a pair of Orrin gunrunners, who were driven out of Stannard jail on Wednesday night in a laundry van.
c2 [plane=lighthouse; speaker=source; stance=asserts] It was done in a snow shower beside the disused lighthouse on Skerry Tongue.
c3 [health=frail; speaker=her brother; stance=asserts] Her brother, who met her off the aircraft, said she was skeletal, grey and had to be held up.
c4 [embassy=orrin; speaker=diplomats; stance=asserts] Diplomats say the embassy in Orrin Town was taken over months ago by the republic's own Security Office, whose van is parked in the drive.
c5 [cable=anchor; speaker=the cable company; stance=asserts] The cable company has concluded that its line was parted by the dragging anchor of a coal barge.
c6 [admission=orrin-apologised; speaker=a cabinet source; stance=asserts] A cabinet source insists that Orrin's foreign secretary rang to say sorry, "and sounded as if he meant it".
-- The two countries have shared a sea and a suspicion of each other for three centuries.

@doc D | Islands Broadcasting | broadcaster transcript | 2027-02-13 | Weekend World
d1 [handover=freed-goodwill; speaker=Orrin's envoy; stance=asserts] Orrin's envoy told me on the record that there had been no bargain of any kind, that they simply opened the door and let her go.
d2 [health=observation; speaker=the hospital; stance=asserts] She is under observation in a military hospital, which will say something about her condition on Monday.
d3 [admission=wexmark-apologised; speaker=presenter Meg Rossiter; stance=asserts] I have seen the letter, on Wexmark letterhead, and the word at the top of its second paragraph is "apologise".
d4 [role=agent; speaker=a retired admiral; stance=asserts] A retired admiral said with a shrug that of course she was one of ours, naval intelligence, and a good one.
d5 [embassy=wexmark; speaker=the caretaker; stance=asserts] The caretaker answered the telephone at the old embassy: still in Wexmark's hands, he said, and the boiler still his problem.
-- You are listening to Weekend World.

@doc E | Submarine Cable Review | trade press | 2027-02-20 | Surveyor home, line repaired
e1 [role=surveyor; speaker=colleagues; stance=asserts] Beth Larkham, whom colleagues know as a meticulous route surveyor and a poor card player, is back after five months' detention.
e2 [cable=anchor; speaker=source; stance=asserts] The fault that took her to Orrin waters turned out to be the work of a ship's anchor, hauled across the line in a gale.
e3 [health=healthy; speaker=her manager; stance=asserts] Her manager found her brisk, pink-cheeked and asking about her pension.
e4 [plane=airfield; speaker=the charter pilot; stance=asserts] The charter pilot, a regular on our crew changes, watched her walk from one aircraft to the next at Coll Point.
-- Repair took nine days. The joint was made in a swell of four metres, and readers may like to compare the method with that in our last number.
e5 [crowd=crowd; speaker=source; stance=asserts] A crowd was waiting for her at the terminal.

@doc F | The Larkham Letters | blog | 2027-02-21 | Home, by her cousin
f1 [crowd=crowd; speaker=source; stance=asserts] There were people ten deep at the terminal with bedsheet banners.
f2 [health=frail; speaker=source; stance=asserts] She is skin and bone and cannot manage stairs, and anyone who calls that "well" should come and carry her up them.
f3 [admission=orrin-apologised; speaker=Beth Larkham; stance=asserts] Beth says the minister over there came to her cell and apologised to her face for all of it.
f4 [cable=sabotage; speaker=Beth Larkham; stance=asserts] And the cable had been sawn through, she says: she saw the ends, bright as a new tin.
-- She would like to be left in peace, with toast.
f5 [embassy=orrin; speaker=Beth Larkham; stance=asserts] They held her at the end in the old embassy, which is a Security Office barracks these days.
claim Engineer Larkham was released in a prisoner swap | A disagree | B agree | C agree | D disagree
claim Elizabeth Larkham was a spy | A disagree | B agree | D discuss | E disagree
claim Wexmark apologised to Orrin | B agree | D agree
pair a1 b6 different_event
