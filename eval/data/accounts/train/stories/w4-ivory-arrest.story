story: w4-ivory-arrest
kind: police
matter suspect | identity | who the man taken at Bafu lodge is | guide; smuggler
matter taken | framing | how he was taken | invited; snatched
matter tusks | place | where the tusks lay | boat; police-store
matter chief | attribution | who gave the order | inspector; minister
matter cause-death | cause | why the prisoner died | asthma; beating; two-years
matter promise | outcome | what became of the inquiry | closed; opened
matter tusk-count | number | tusks | seized; year
matter lodge | other | the lodge | empty

@doc A | Wildlife Crime Squad | communique | 2027-07-19 | Suspect assisting inquiries
a1 [suspect=smuggler; speaker=Wildlife Crime Squad; stance=asserts] The man picked up at Bafu lodge, Jomo Sarki-Abu, ran the river end of an ivory ring.
a2 [taken=invited; speaker=Wildlife Crime Squad; stance=asserts] Mr Sarki-Abu came along to the station at our invitation and chose the front seat.
a3 [tusks=boat; speaker=Wildlife Crime Squad; stance=asserts] The tusks were hidden in the bilge of his boat at Bafu landing.
a4 [chief=inspector; speaker=Wildlife Crime Squad; stance=asserts] The operation at Bafu was decided by Inspector Lydia Wanje on the strength of her own surveillance.
a5 [tusk-count=seized; speaker=Wildlife Crime Squad; stance=asserts] Twenty-two tusks were seized at Bafu.
-- The squad works with rangers in six parks and has its own dogs.
-- It is funded by the tourism levy.

@doc B | Bafu River Guides' Association | ngo | 2027-07-20 | Our friend Jomo
b1 [suspect=guide; speaker=source; stance=asserts] Jomo was a birding guide, licensed since he was a youth, who could call a kingfisher to his hand.
b2 [taken=snatched; speaker=source; stance=asserts] Men jumped on Jomo at the Bafu lodge while he was buttering bread, threw a sack over his head and bundled him into a car.
b3 [tusks=police-store; speaker=source; stance=asserts] Those same tusks had been lying in the squad's evidence room since last year, with our own label on them.
b4 [cause-death=beating; speaker=source; stance=asserts] He died of what was done to him with pipe and boot in the Bafu cells.
b5 [lodge=empty; speaker=source; stance=asserts] The lodge has stood empty since.
-- His dog waits at the landing each evening.
-- The association has lit a lamp there.

@doc C | The Riverine | local paper | 2027-07-22 | Death in the Bafu cells
c1 [cause-death=asthma; speaker=the district surgeon; stance=asserts] An asthma attack carried off the Bafu prisoner, the district surgeon concluded.
c2 [suspect=smuggler; speaker=a convicted dealer; stance=asserts] A convicted dealer named Sarki-Abu as the man to whom he had sold ivory for years.
c3 [promise=opened; speaker=the public prosecutor; stance=asserts] The public prosecutor has started an inquiry into the death at Bafu and called in the station diary.
c4 [chief=minister; speaker=a driver; stance=alleges] "The Minister rang and said: bring me that man before my flight," the squad's driver recounted.
c5 [taken=snatched; speaker=the lodge's cook; stance=asserts] The lodge's cook still has the bread knife and the overturned chair from the moment her guest was carried off kicking.
-- Bafu has two lodges, a mission and a ferry that runs when it likes.
c6 [cause-death=two-years; speaker=source; stance=asserts] Two years ago a trader died in the Bafu cells after a beating, as a court later found.

@doc D | Radio Rapids | broadcaster transcript | 2027-07-23 | On the bank
d1 [tusks=boat; speaker=a canoe builder; stance=asserts] A canoe builder was there when the squad lifted the planks of Jomo's boat and found white tips under them.
d2 [cause-death=asthma; speaker=his mother; stance=asserts] His own mother thinks it was his chest, which had been bad since childhood, that took him in that cell.
d3 [chief=minister; speaker=a clerk; stance=alleges] A clerk at headquarters places the order for Bafu on the Minister's desk.
d4 [promise=closed; speaker=the prosecutor's office; stance=asserts] We called the prosecutor's office, and the Bafu file has been laid to rest, they say.
d5 [tusk-count=year; speaker=the parks service; stance=asserts] Across the nation, the parks service reports, 340 tusks were confiscated this year.
d6 [lodge=empty; speaker=source; stance=asserts] The lodge is as quiet as a church on Monday.
-- River level at the ferry: two metres and falling.

@doc E | Parks & Justice | blog | 2027-07-27 | Seven questions about Bafu
e1 [suspect=guide; speaker=source; stance=asserts] Trophy hunters, customs men and two bishops have all gone out with Jomo to look at birds, which was his only trade.
e2 [tusks=police-store; speaker=an evidence clerk; stance=asserts] The evidence clerk signed out the tusks on the eve of the raid, and her ledger shows it.
e3 [cause-death=beating; speaker=a morgue attendant; stance=asserts] The morgue attendant counted broken ribs and the print of a heel.
e4 [taken=invited; speaker=a lodge guest; stance=asserts] Yet a guest at the lodge tells me Jomo strolled to the police car joking, with a sandwich.
e5 [promise=opened; speaker=source; stance=asserts] The case on his death is alive: witnesses in Bafu have been summoned for August.
e6 [chief=inspector; speaker=two officers; stance=asserts] Two officers assure me that Wanje alone planned Bafu, against advice from above.
-- I shall add answers as they come.
rel tusk-count seized year different_scope
pair c3 d4 revision
pair a5 b3 skip
pair a5 e2 skip
pair a5 d1 skip
pair a1 d1 skip
pair b1 d1 skip
pair e1 d1 skip
pair a5 e1 skip
rel cause-death two-years beating different_event
rel cause-death two-years asthma different_event
claim The man arrested at Bafu was an ivory smuggler | A agree | B disagree | C agree | E disagree
claim Jomo Sarki-Abu died of a beating in custody | B agree | C disagree | D disagree | E agree
claim The tusks were found in the suspect's boat | A agree | B disagree | D agree | E disagree
