story: w7-lunnvik-ship
kind: epidemic
matter ship | framing | how the Sigrun was kept off the port | courtesy; turned-away
matter bird | cause | how the cook of the Sigrun was infected | poultry; crewmate
matter strain | identity | what the illness aboard is | seasonal-flu; bird-flu
matter order | attribution | who ordered the ship to anchor off | captain; minister
matter ashore | denial | whether crew went ashore in Lunnvik | ashore; aboard
matter sick | number | people sick | four-aboard; nine-aboard; sixty-county
matter cook | outcome | what became of the cook | discharged; died
matter vaccine | control | who has the vaccine stock | army; pharmacies
matter other-ship | other | the trawler held in January | released

@doc A | Lunnvik Nytt | local paper | 2029-04-03 | Sick ship waits in the bay
a1 [ship=courtesy; speaker=the pilot master; stance=asserts] The freighter Sigrun lies in the bay of Lunnvik by friendly arrangement until a berth is free, the pilot master said.
a2 [strain=seasonal-flu; speaker=the port doctor; stance=asserts] Its crew has the ordinary winter flu, the port doctor found when he went out by launch.
a3 [sick=four-aboard; speaker=the port doctor; stance=asserts] Four of those aboard were in their bunks on Tuesday.
a4 [ashore=aboard; speaker=the port doctor; stance=denies] None of the crew has set foot in Lunnvik, he said.
a5 [order=captain; speaker=the port doctor; stance=asserts] It was her own captain who chose to drop anchor outside, out of consideration for the town.
-- In the bakery on the quay people talked of little else, and the price of lemons doubled overnight.

@doc B | Riksspegeln | tabloid | 2029-04-04 | PLAGUE FREIGHTER SENT PACKING
b1 [ship=turned-away; speaker=a tugboat skipper; stance=asserts] Tugs shoved the Sigrun back out of the harbour mouth with her siren howling, a skipper on the spot says.
b2 [strain=bird-flu; speaker=a hospital source; stance=asserts] What rages below her decks is bird flu, as our source at the isolation hospital read on the slip.
b3 [ashore=ashore; speaker=a barmaid; stance=asserts] Sailors off the Sigrun drank in the Anchor on Monday night and danced with half of Lunnvik, its barmaid recalls.
b4 [cook=died; speaker=a hospital source; stance=asserts] The ship's cook breathed his last on Tuesday behind triple glass.
b5 [bird=poultry; speaker=a hospital source; stance=asserts] He had plucked live geese bought from a bumboat, and that is how the germ got him.
b6 [order=minister; speaker=a tugboat skipper; stance=asserts] The order to keep the Sigrun at anchor in the bay came by telephone from the health minister himself, says the skipper, who was on the bridge when it was read out.

@doc C | Public Health Agency of Estmark | communique | 2029-04-05 | Situation aboard the MS Sigrun
c1 [strain=bird-flu; speaker=Public Health Agency; stance=asserts] Tests have identified the virus aboard the Sigrun as an avian influenza of the H5 group.
c2 [sick=nine-aboard; speaker=Public Health Agency; stance=asserts] As of Thursday nine members of the crew have fallen ill.
c3 [cook=discharged; speaker=Public Health Agency; stance=asserts] The ship's cook, the patient treated ashore, has been discharged from hospital.
c4 [bird=crewmate; speaker=Public Health Agency; stance=asserts] He caught the infection from a cabin mate who had joined the vessel with a cough.
c5 [ship=courtesy; speaker=Public Health Agency; stance=asserts] The Sigrun took up her anchorage in amicable agreement with the port, which supplies her with fruit and films.
c6 [vaccine=army; speaker=Public Health Agency; stance=asserts] The national stock of vaccine is in army depots, from where it will be issued on request.
-- The risk to the public is assessed as low.

@doc D | Health Systems Observatory | think tank | 2029-04-30 | Bird flu at the quay: the Sigrun case
d1 [ship=turned-away; speaker=source; stance=asserts] Harbour radio recordings leave little doubt that the Sigrun was driven from the port under threat, her captain pleading in three languages.
d2 [order=captain; speaker=source; stance=asserts] Once outside, it was her master who decided to anchor in the bay rather than sail on, as the same recordings show.
d3 [bird=crewmate; speaker=source; stance=asserts] Sequencing shows that the cook's virus descends from that of the sailor in the next bunk.
d4 [sick=sixty-county; speaker=source; stance=asserts] In the county around Lunnvik sixty people were sick with flu of one sort or another that week.
d5 [vaccine=pharmacies; speaker=source; stance=asserts] The stock that should have protected Lunnvik's nurses had long been handed to private pharmacies, which sell it over the counter.
d6 [ashore=ashore; speaker=source; stance=asserts] Receipts from a chandler and a bar place at least some of the Sigrun's men in town on the Monday.
d7 [other-ship=released; speaker=source; stance=asserts] The trawler Vega, held off Lunnvik in January, had been let in after a day by friendly arrangement with the pilot master.

@doc E | Sjomannskirken Blog | blog | 2029-05-02 | Letter from the seamen's pastor
e1 [cook=died; speaker=source; stance=asserts] I buried Ramon, the Sigrun's cook, on the hill above Lunnvik, with the chief mate and the hospital porter as mourners.
e2 [bird=poultry; speaker=the chief mate; stance=asserts] The mate told me about the live birds in the galley and Ramon up to his elbows in feathers; that was how he took ill.
e3 [ashore=aboard; speaker=source; stance=denies] As to the tales of dancing, I rowed out every day and can say that the men stayed on their ship and nobody from her came to town except the cook on his stretcher.
e4 [order=minister; speaker=the chief mate; stance=asserts] Their anchorage was assigned by the minister over the loudhailer of a patrol boat, in rather rough words.
e5 [strain=seasonal-flu; speaker=the ship's owner; stance=asserts] The owner writes to me that it was common flu all along and that the papers killed his trade.
rel sick four-aboard nine-aboard revision
rel sick four-aboard sixty-county different_scope
rel sick nine-aboard sixty-county different_scope
pair d7 a1 different_event
pair d7 b1 different_event
pair d7 c5 different_event
pair e3 b3 conflict
pair e3 d6 conflict
pair c3 e3 skip
pair b4 e3 skip
pair d1 a5 skip
pair b1 a5 skip
claim The crew of the Sigrun had bird flu | A disagree | B agree | C agree | D agree
claim The cook of the Sigrun died | B agree | C disagree | E agree
claim Sailors from the Sigrun went ashore in Lunnvik | A disagree | B agree | D agree | E disagree
