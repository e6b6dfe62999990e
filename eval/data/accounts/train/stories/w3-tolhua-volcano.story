story: w3-tolhua-volcano
kind: science
matter alert | framing | how the observatory handled the Tolhua alert | prudent; blundered; seismic-net
matter ash | cause | what killed the trout in the Tolhua farms | ash; antibiotic; autopsy
matter dome | outcome | what happened to the lava dome | collapsed; stable
matter sensor | responsibility | who removed the summit sensor | vandals; observatory
matter warn | time | when the evacuation call was made | before-blast; after-blast
matter height | number | height of the ash column in km | nine; fourteen; second-pulse
matter lift | other | the ski lift is shut | shut

@doc A | Observatorio Vulcanológico del Sur | communique | 2028-08-17 | Report on the explosion of Tolhua, 16 August
a1 [alert=prudent; speaker=the volcano observatory; stance=asserts] The observatory raised the level for Tolhua step by step as the tremor grew, and each step was justified by the data of the hour.
a2 [height=nine; speaker=the volcano observatory; stance=asserts] The ash column of Wednesday's explosion at Tolhua rose 9 kilometres.
a3 [dome=stable; speaker=the volcano observatory; stance=asserts] The lava dome in the Tolhua crater has come through the explosion in one piece.
a4 [sensor=vandals; speaker=the volcano observatory; stance=asserts] The summit sensor had been torn out by vandals in July.
a5 [warn=before-blast; speaker=the volcano observatory; stance=asserts] The call to evacuate the hot-springs hotel went out ahead of the explosion.
-- The exclusion radius is 5 kilometres.
a6 [lift=shut; speaker=the volcano observatory; stance=asserts] The ski lift is shut.

@doc B | Salmones y Truchas del Sur | trade press | 2028-08-20 | 300 tonnes of trout lost under Tolhua
b1 [ash=ash; speaker=a fish farmers' vet; stance=asserts] Volcanic ash clogged the gills of the trout in the Tolhua farms and suffocated them, the farmers' vet said.
b2 [alert=blundered; speaker=the fish farmers' association; stance=asserts] The observatory sat on a week of tremor at Tolhua, mixed up its own levels and sent the alert to a list of dead addresses, the farmers' association says.
b3 [height=fourteen; speaker=an airline captain; stance=asserts] An airline captain passing by measured the top of Wednesday's column over Tolhua at 14 kilometres.
b4 [sensor=observatory; speaker=a mountain guide; stance=asserts] Staff of the observatory unscrewed the summit sensor themselves and carried it down, a mountain guide said.
b5 [ash=autopsy; speaker=source; stance=asserts] Dead trout from the Tolhua farms have been sent to the coast for autopsy.
-- Losses are put at 1.6 million.

@doc C | El Lonco | local paper | 2028-08-19 | What the mountain did, what the office did
c1 [warn=after-blast; speaker=the hotel's cook; stance=asserts] "The windows were already in the soup when they rang to tell us to get out," said the cook of the hot-springs hotel below Tolhua.
c2 [alert=prudent; speaker=an outside volcanologist; stance=asserts] A volcanologist from abroad who reviewed the Tolhua logs called the observatory's conduct of the alert careful and timely.
c3 [dome=collapsed; speaker=climbers; stance=asserts] Climbers who looked into the crater on Friday saw a steaming hole where the lava dome had been.
c4 [ash=antibiotic; speaker=a former farm worker; stance=asserts] A former farm worker said the trout died of an antibiotic overdose on the eve of the explosion and were floating before any ash fell.
c5 [lift=shut; speaker=source; stance=asserts] The ski lift is closed until further word.
c6 [alert=seismic-net; speaker=source; stance=asserts] The civil defence office botched its part: it sent its Tolhua text message to the wrong valley.
-- The hotel has offered its guests vouchers.

@doc D | Canal Patagua | broadcaster transcript | 2028-08-21 | Monday science
-- PRESENTER: Let us look at the mountain in slow motion.
d1 [dome=stable; speaker=a drone pilot; stance=asserts] DRONE PILOT: "I flew over the crater this morning and the dome is there, whole, with a hat of snow."
d2 [warn=before-blast; speaker=a hotel guest; stance=asserts] GUEST: "We were on the bus, all of us, grumbling about the alarm, when the mountain went off behind us."
d3 [height=fourteen; speaker=the weather service; stance=asserts] PRESENTER: The weather service's radar had the plume on Wednesday at close to fourteen kilometres.
d4 [sensor=vandals; speaker=a police sergeant; stance=asserts] SERGEANT: "We caught two lads selling the summit sensor for its battery, they had ripped it off its mast."
d5 [height=second-pulse; speaker=the weather service; stance=asserts] PRESENTER: Thursday's smaller pulse sent ash up to three kilometres.
d6 [alert=blundered; speaker=a former technician; stance=asserts] FORMER TECHNICIAN: "We fell asleep on that alert, there was nobody at the screens, and then they panicked and skipped two levels."

@doc E | Lago Limpio | ngo | 2028-09-02 | Do not blame the volcano
e1 [ash=antibiotic; speaker=Lago Limpio; stance=asserts] Laboratory results show that the trout of the Tolhua farms were poisoned by an excess of antibiotics in their feed.
e2 [sensor=observatory; speaker=Lago Limpio; stance=asserts] An invoice for transport shows that the observatory had its summit sensor taken down in July.
e3 [dome=collapsed; speaker=Lago Limpio; stance=asserts] With the lava dome gone, as the latest survey pictures show, acid lakes may form in the crater.
e4 [height=nine; speaker=Lago Limpio; stance=asserts] Ash from a column of that size, nine kilometres on Wednesday, would have drifted well clear of the farms.
-- We have asked for the feed records.
rel alert prudent seismic-net different_scope
rel alert blundered seismic-net different_scope
rel ash ash autopsy compatible
rel ash antibiotic autopsy compatible
rel height nine second-pulse different_event
rel height fourteen second-pulse different_event
claim The observatory mishandled the Tolhua alert | A disagree | B agree | C disagree | D agree
claim Volcanic ash killed the farmed trout | B agree | C disagree | E disagree
claim The hotel was told to evacuate before the explosion | A agree | C disagree | D agree
