story: w10-tarkul-siege
kind: battle
matter citadel | control | who holds the Tarkul citadel | garrison; insurgents
matter breakout | framing | the garrison's move out of the east gate | breakout; flight
matter water | cause | why Tarkul has no water | sabotage; bombing
matter food | outcome | whether the air drop reached the town | reached; lost; other-drop
matter mayor | attribution | what the mayor of Tarkul wants | surrender; resist
matter massacre | identity | who the men in the ditch were | prisoners; fighters
matter winter | other | temperature in Tarkul | freezing
rel food other-drop lost different_event
rel food other-drop reached different_event

@doc A | General Staff of the Federation | communique | 2035-02-06 | Tarkul holds
a1 [citadel=garrison; speaker=General Staff; stance=asserts] The Tarkul citadel is in the hands of its garrison, whose flag flies from the tower.
a2 [breakout=breakout; speaker=General Staff; stance=asserts] A battalion broke out through the east gate of Tarkul on Tuesday, scattered the besiegers and joined the relief force.
a3 [food=reached; speaker=General Staff; stance=asserts] Tuesday's air drop landed inside the walls and gave the townspeople food for a week.
a4 [water=bombing; speaker=General Staff; stance=asserts] Insurgent shells destroyed the pumping station and left Tarkul without water.
a5 [mayor=resist; speaker=General Staff; stance=asserts] Mayor Bohdan Reuter has called on every citizen of Tarkul to resist to the end.
a6 [winter=freezing; speaker=General Staff; stance=asserts] The defenders bear severe frost with fortitude.
-- Reinforcements are on the march.
-- The nation stands with Tarkul.

@doc B | Insurgent Council of the East | communique | 2035-02-06 | Bulletin number 61
b1 [citadel=insurgents; speaker=Insurgent Council; stance=asserts] Our fighters took the citadel of Tarkul on Monday night and hold all four of its towers.
b2 [breakout=flight; speaker=Insurgent Council; stance=asserts] The battalion that ran out of the east gate on Tuesday threw away its rifles and fled into the marshes.
b3 [food=lost; speaker=Insurgent Council; stance=asserts] The crates dropped from the air on Tuesday came down in our lines and Tarkul got nothing from them.
b4 [water=sabotage; speaker=Insurgent Council; stance=alleges] The garrison's own engineers wrecked the pumps so that the town would blame us for its thirst.
b5 [massacre=prisoners; speaker=Insurgent Council; stance=alleges] The men found in the ditch by the tannery were our comrades, taken prisoner and shot with their hands bound.
b6 [winter=freezing; speaker=Insurgent Council; stance=asserts] It is bitterly cold and our men sleep in snow holes.
-- We guarantee the life of every soldier who lays down arms.

@doc C | Continental News Radio | broadcaster transcript | 2035-02-07 | Inside Tarkul
c1 [citadel=insurgents; speaker=our correspondent; stance=asserts] Our correspondent, who left Tarkul on foot, says insurgents were in the citadel and sentries waved to him from its tower.
c2 [food=reached; speaker=our correspondent; stance=asserts] He saw women carrying tins and flour from Tuesday's parachute drop to the school kitchen.
c3 [food=other-drop; speaker=our correspondent; stance=asserts] A first drop, a fortnight ago, had drifted over the besiegers' trenches and was lost to the town.
c4 [mayor=surrender; speaker=Bohdan Reuter; stance=demands] Mayor Bohdan Reuter told him that the garrison should hand over Tarkul and spare its people.
c5 [water=bombing; speaker=our correspondent; stance=asserts] The waterworks lie in ruins from the insurgents' heavy mortars, he reports.
c6 [breakout=flight; speaker=a corporal; stance=asserts] A corporal he met in the reeds said the men at the east gate had simply bolted when their major was killed.
c7 [winter=freezing; speaker=our correspondent; stance=asserts] Nights are twenty degrees below zero.
-- The correspondent's cameraman is missing.

@doc D | Letters from Tarkul | eyewitness | 2035-02-08 | Day 58
d1 [citadel=garrison; speaker=Anna Sulej; stance=asserts] Our soldiers still hold the citadel and I heard their bugle from it this morning.
d2 [breakout=breakout; speaker=Anna Sulej; stance=asserts] On Tuesday the battalion charged out of the east gate with fixed bayonets and cut its way through the siege lines.
d3 [water=sabotage; speaker=Anna Sulej; stance=asserts] Army sappers blew up the pump house themselves, my neighbour works there and saw it.
d4 [mayor=resist; speaker=Anna Sulej; stance=asserts] The mayor stood on a barrel in the market and told us to hold out.
d5 [food=lost; speaker=Anna Sulej; stance=asserts] We watched the parachutes of Tuesday's drop sink behind the enemy's wire with our bread.
d6 [massacre=fighters; speaker=Anna Sulej; stance=asserts] The dead in the tannery ditch fell there in Sunday's assault with guns in their hands.
d7 [winter=freezing; speaker=Anna Sulej; stance=asserts] Ink freezes, so I write in pencil.
-- Mother says the cellar is the safest room.

claim Insurgents hold the citadel of Tarkul | A disagree | B agree | C agree | D disagree
claim The mayor of Tarkul wants the town to surrender | A disagree | C agree | D disagree
claim Tuesday's air drop reached the people of Tarkul | A agree | B disagree | C agree | D disagree
