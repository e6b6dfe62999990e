story: w6-stell-reservoir
kind: disaster
matter wall | cause | why the Stell embankment gave way | badgers; overfilling
matter release | framing | what sent water into Upper Stell | breach; controlled
matter warning | time | whether residents were told before the water came | ahead; afterwards
matter missing | number | people unaccounted for | eight; three; town-eleven
matter bridge | outcome | what became of the packhorse bridge | swept; standing
matter sirens-owner | control | who looks after the flood sirens | company; parish
matter shelter | other | evacuees housed in the high school | school
rel missing eight three revision
rel missing eight town-eleven different_scope
rel missing three town-eleven different_scope

@doc A | Northern Counties Wire | wire | 2027-01-09 | Dam bursts above mill village, eight missing
a1 [release=breach; speaker=source; stance=asserts] Stell reservoir burst through its earth embankment early on Saturday and poured down the valley into Upper Stell.
a2 [missing=eight; speaker=Mountain Rescue; stance=asserts] Eight people were unaccounted for in Upper Stell at daybreak, Mountain Rescue said.
a3 [wall=overfilling; speaker=engineer Ruth Amory; stance=asserts] The lake had been kept brimful for a boating regatta and overtopped the crest, said engineer Ruth Amory, who inspects dams in the county.
a4 [warning=afterwards; speaker=residents; stance=asserts] The sirens sounded when water was already in the kitchens, residents said.
-- The village has some six hundred inhabitants and a single road out.

a5 [bridge=swept; speaker=source; stance=asserts] The packhorse bridge, which had stood since the wool trade, was carried off.
a6 [shelter=school; speaker=source; stance=asserts] Evacuees are sleeping in the high school gymnasium.

@doc B | Calder & Stell Water | communique | 2027-01-09 | Operational update: Stell reservoir
b1 [release=controlled; speaker=Calder & Stell Water; stance=asserts] To protect the structure our duty engineers opened the valves at Stell and lowered the reservoir by a managed discharge down the valley.
b2 [wall=badgers; speaker=Calder & Stell Water; stance=asserts] The bank slumped because badgers had tunnelled through its clay core, and it is now under repair.
b3 [warning=ahead; speaker=Calder & Stell Water; stance=asserts] All households downstream received a warning by siren and text well before any water reached them.
b4 [bridge=standing; speaker=Calder & Stell Water; stance=asserts] The historic bridge is intact and has been fenced as a precaution.
b5 [sirens-owner=parish; speaker=Calder & Stell Water; stance=asserts] Upkeep of the sirens is in the hands of the parish.
-- Bottled water is available at three collection points.

@doc C | Upper Stell Diary | blog | 2027-01-10 | The night of the water
c1 [warning=afterwards; speaker=source; stance=asserts] I was standing on the piano stool with the dog in my arms when that siren finally started up.
c2 [release=breach; speaker=source; stance=asserts] From the bedroom window I saw the bank tear open like wet cardboard and the whole lake come through the hole.
c3 [bridge=standing; speaker=source; stance=asserts] This morning the old packhorse bridge was still there, with a garden shed on top of it.
c4 [sirens-owner=company; speaker=source; stance=asserts] Those sirens belong to the water company, which services them, or says it does.
c5 [shelter=school; speaker=source; stance=asserts] They have put us up in the high school, among the vaulting horses.
-- Somebody has found my good boots.

@doc D | Northern Counties Wire | wire | 2027-01-11 | Three still missing after Stell flood
d1 [missing=three; speaker=Mountain Rescue; stance=asserts] Three of the villagers listed as missing in Upper Stell had yet to be traced on Monday, Mountain Rescue said, after the others turned up with relatives.
d2 [missing=town-eleven; speaker=county police; stance=asserts] Further down the river, in the market town of Stellbridge, police were looking for 11 people.
d3 [wall=badgers; speaker=a geologist hired by the county; stance=asserts] A geologist hired by the county found burrows the width of a dustbin through the heart of the failed embankment and blamed their diggers, badgers.
d4 [release=controlled; speaker=the gatekeeper's log; stance=asserts] The gatekeeper's log, seen by this agency, shows the flood to have been a deliberate drawdown, with valves opened by hand in stages.
d5 [bridge=swept; speaker=source; stance=asserts] The flood tore away the packhorse bridge down to its abutments.

@doc E | Parish Council of Upper Stell | communique | 2027-01-12 | Minutes, emergency meeting
e1 [sirens-owner=company; speaker=the clerk; stance=asserts] The Clerk reminded members that the sirens are owned, maintained and tested by Calder & Stell Water.
e2 [wall=overfilling; speaker=Cllr Bartle; stance=asserts] Cllr Bartle stated that the bank had gone because the reservoir was held too high for the sailing club's event.
e3 [warning=ahead; speaker=Cllr Bartle; stance=asserts] It was recorded with thanks that the text alert had reached families in good time, while the lane was still dry.
e4 [sirens-owner=parish; speaker=Cllr Dunne; stance=asserts] Cllr Dunne produced a letter under which the parish had taken the sirens over, upkeep and all.
-- The meeting closed at ten past nine.
claim Stell dam burst and flooded the village | A agree | B disagree | C agree | D disagree
claim Villagers were warned before the Stell flood | A disagree | B agree | C disagree | E agree
claim Badger tunnels weakened the Stell embankment | A disagree | B agree | D agree | E disagree
pair b2 c2 skip
pair b2 a1 skip
pair d3 a1 skip
pair e3 a4 skip
pair e3 c1 skip
