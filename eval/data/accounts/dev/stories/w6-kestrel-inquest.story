story: w6-kestrel-inquest
kind: trial
matter sinking | cause | why the trawler Kestrel Maid sank | overloaded; collision
matter conclusion | outcome | what the inquest jury returned | misadventure; unlawful
matter skipper | identity | who had the wheel | skipper; boy
matter hearing | framing | the owner's evidence to the inquest | candid; evasive
matter survey | attribution | who passed the boat as seaworthy | agency; owner
matter wreck | place | where the wreck lies | channel; bay
matter mayday | time | when the distress call was picked up | before-midnight; at-dawn
matter lost | number | crew lost | four; one
matter fund | other | relief fund for families | fund
matter sister-ship | other | loss of the sister ship Kestrel Lass years before | lass
pair d6 a1 different_event
pair d6 b1 different_event
pair d6 c2 different_event
pair d6 e2 different_event

@doc A | Garrison Quay Times | local paper | 2026-02-27 | Kestrel Maid "went down like a dropped spanner"
a1 [sinking=overloaded; speaker=survivor Ian Crail; stance=asserts] The Kestrel Maid sank under the weight of herring stacked on her deck, survivor Ian Crail told the inquest.
a2 [skipper=boy; speaker=survivor Ian Crail; stance=asserts] At the time the wheel was in the hands of the deck boy, sixteen-year-old Josh Minto, he said.
a3 [hearing=evasive; speaker=source; stance=asserts] Owner Stuart Balfour's answers drew groans, as he could recall neither the load line nor the colour of his own boat.
a4 [lost=four; speaker=source; stance=asserts] Four men were lost.
a5 [conclusion=unlawful; speaker=source; stance=asserts] After two hours the jury came back with a conclusion of unlawful killing.
-- The inquest was held in the Fishermen's Institute, where the names of the drowned of three centuries are painted on the wall.
a6 [mayday=before-midnight; speaker=the coastguard; stance=asserts] The coastguard took down her call for help shortly before midnight.

@doc B | Balfour Fishing | communique | 2026-02-27 | Statement after the inquest
b1 [sinking=collision; speaker=Balfour Fishing; stance=asserts] The loss of the Kestrel Maid was due to her being struck by a larger vessel which failed to keep a lookout.
b2 [conclusion=misadventure; speaker=Balfour Fishing; stance=asserts] We note the jury's conclusion of death by misadventure and hope that it brings peace to the families.
b3 [hearing=candid; speaker=Balfour Fishing; stance=asserts] Mr Balfour assisted the coroner fully and openly, and was thanked for it from the bench.
b4 [skipper=skipper; speaker=Balfour Fishing; stance=asserts] Skipper Alec Minto, a man of vast experience, was at the helm.
b5 [survey=agency; speaker=Balfour Fishing; stance=asserts] A surveyor of the Maritime Agency had certified the vessel as seaworthy that spring.
-- The company makes no further comment.

@doc C | Fishing Skipper | trade press | 2026-03-06 | After the Kestrel Maid
c1 [conclusion=misadventure; speaker=source; stance=asserts] Having heard five days of evidence, the jury opted for misadventure.
c2 [sinking=collision; speaker=a naval architect; stance=asserts] Scrapes of blue paint along the starboard quarter convinced the naval architect that another ship had run her down.
c3 [wreck=channel; speaker=source; stance=asserts] She lies on her side in the Garrison Channel, in the eastbound lane.
c4 [survey=owner; speaker=the Maritime Agency; stance=asserts] According to the Agency the certificate of seaworthiness was filled in by the owner himself, and its own inspectors had yet to go aboard.
c5 [lost=four; speaker=source; stance=asserts] The sea took four.
-- Readers should check the pressure release on older rafts. A bulletin on hatch covers is expected before the summer season.

@doc D | The Deck Lamp | blog | 2026-03-08 | Five days in the Institute
d1 [hearing=candid; speaker=source; stance=asserts] I went to dislike Balfour and came away thinking him a straight man, who told us what he knew, what he had done wrong and where the papers were.
d2 [skipper=boy; speaker=a diver; stance=asserts] The navy diver found young Josh Minto in the wheelhouse, with the spokes still in his hands, and his uncle in a bunk.
d3 [wreck=bay; speaker=a diver; stance=asserts] She is in the bay, he says, close enough in to hear the church.
d4 [survey=agency; speaker=source; stance=asserts] I have handled the certificate: Agency paper, Agency stamp, and signed by an Agency man after a day on board.
d5 [mayday=at-dawn; speaker=a radio amateur; stance=asserts] A radio amateur on the point logged her mayday as the sun came up.
d6 [sister-ship=lass; sinking=overloaded; speaker=source; stance=asserts] Old hands will think of the Kestrel Lass, lost nineteen winters ago with all that coal on her deck, dragged under by her own cargo.
-- The wall in the Institute has room for three more names, and then they will have to start on the door.

@doc E | Northern Seas Radio | broadcaster transcript | 2026-02-27 | Evening edition
e1 [hearing=evasive; speaker=reporter Fay Garrick; stance=asserts] Mr Balfour ducked and weaved for three hours, and the coroner reminded him more than once that he was on oath.
e2 [sinking=overloaded; speaker=Prof Dai Mercer; stance=asserts] Professor Dai Mercer's model in the tank rolled over and sank as soon as he put that much fish on top of her: too much aboard, he concluded.
e3 [conclusion=unlawful; speaker=reporter Fay Garrick; stance=asserts] Unlawful killing was what the foreman said, and there was a cry from the widows.
e4 [wreck=bay; speaker=reporter Fay Garrick; stance=asserts] From where I stand I can see the buoy over the wreck, well inside the bay.
e5 [mayday=before-midnight; speaker=the duty officer; stance=asserts] The officer who answered her distress call had looked at the clock: it was before twelve, at night.
e6 [sister-ship=lass; speaker=reporter Fay Garrick; stance=asserts] This town lost the Kestrel Lass too, nineteen years ago, when her coal took her down.
-- The shipping forecast follows.

@doc F | Maritime Agency | communique | 2026-03-02 | Kestrel Maid: chronology
f1 [mayday=at-dawn; speaker=Maritime Agency; stance=asserts] The vessel's distress message was received at dawn.
f2 [skipper=skipper; speaker=Maritime Agency; stance=asserts] Voice analysis of the message shows Mr Alec Minto, the skipper, to have been steering as he spoke.
f3 [wreck=channel; speaker=Maritime Agency; stance=asserts] A sonar survey has located the hull within the shipping channel, where it is marked as a hazard.
f4 [survey=owner; speaker=Maritime Agency; stance=asserts] The declaration of seaworthiness on file was made by Mr Balfour in his capacity as owner.
-- This chronology will be revised as information is received. Mariners are to keep 500 metres clear of the wreck buoy. Applications to dive on the site must be made in writing, with proof of insurance, and will be considered in the order in which they arrive. The Agency offers its condolences to the families of the men who were lost.
f5 [fund=fund; speaker=Maritime Agency; stance=asserts] A fund for the families has been opened by the Fishermen's Mission.
claim Inquest finds Kestrel Maid crew were unlawfully killed | A agree | B disagree | C disagree | E agree
claim Trawler Kestrel Maid sank after collision | A disagree | B agree | C agree | E disagree
claim Boat owner evaded questions at inquest | A agree | B disagree | D disagree | E agree
