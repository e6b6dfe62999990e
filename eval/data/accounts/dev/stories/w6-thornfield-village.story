story: w6-thornfield-village
kind: battle
matter village | framing | what the army's entry into Thornfield was | liberated; sacked
matter mill | responsibility | who set the mill on fire | army; league
matter league | outcome | what became of the League company in Thornfield | wiped-out; slipped-away
matter bodies | identity | who the men in the orchard were | villagers; gunmen
matter bridge-west | control | who controls the west bridge | army; league
matter order | attribution | who gave the order to enter | premier; colonel
matter tank | cause | why the armoured car burned | mine; engine
matter dead | number | bodies in the orchard | nine; fourteen; parish-60
matter entered | time | when the army entered | before-ultimatum; after-ultimatum
matter well | other | army repaired well | well
rel dead nine fourteen revision
rel dead nine parish-60 different_scope
rel dead fourteen parish-60 different_scope

@doc A | Dominion News Wire | wire | 2027-05-06 | Army enters rebel-held Thornfield
a1 [village=liberated; speaker=the army; stance=asserts] Government troops entered Thornfield on Thursday to the sound of church bells, and villagers who had hidden from the League came out to embrace them, the army said.
a2 [entered=after-ultimatum; speaker=source; stance=asserts] They crossed the parish boundary once the ultimatum to the League had expired.
a3 [bridge-west=army; speaker=source; stance=asserts] Soldiers were directing traffic on the west bridge by noon.
a4 [dead=nine; speaker=the Red Cross; stance=asserts] Nine bodies were taken from an orchard, the Red Cross said.
a5 [league=wiped-out; speaker=the army; stance=asserts] The League company that had occupied the village for two years had been destroyed, according to the army.
-- Thornfield lies on the railway between the capital and the wheat districts.

@doc B | Dominion Army | communique | 2027-05-06 | Order of the day: Thornfield
b1 [order=premier; speaker=Dominion Army; stance=asserts] Thornfield was entered by order of the Premier.
b2 [mill=league; speaker=Dominion Army; stance=asserts] Before it broke, the League put the torch to the mill and the grain in it.
b3 [bodies=gunmen; speaker=Dominion Army; stance=asserts] The dead in the orchard are League riflemen who fell at their posts.
b4 [tank=mine; speaker=Dominion Army; stance=asserts] A League mine destroyed our leading armoured car at the ford.
=a2
=a3
b5 [village=liberated; speaker=Dominion Army; stance=asserts] Our soldiers were met with flowers and bread by a population delivered from fear.
-- Let every village that still waits take heart.

@doc C | Field notebook of Anna Corrigan | eyewitness | 2027-05-09 | Thornfield, Sunday
c1 [village=sacked; speaker=source; stance=asserts] Doors stove in along the whole of Church Row, soldiers carrying out mantel clocks and mattresses, and women watching from the ditch: that is how the army came to Thornfield.
c2 [bodies=villagers; speaker=the schoolmaster; stance=asserts] The schoolmaster walked me along the line in the orchard and named each of them, ploughmen and a postman, with his pupils' fathers among them.
c3 [mill=army; speaker=the miller; stance=asserts] The miller saw an officer throw a lamp through the hopper door, and then it was all alight.
c4 [league=slipped-away; speaker=a girl who herds geese; stance=asserts] A girl who herds geese counted the League men out over the marsh on the night before, all of them, carrying their boots.
c5 [entered=before-ultimatum; speaker=the vicar; stance=asserts] The vicar's clock still had hours to run to the ultimatum when the armoured cars appeared.
-- I have filled this book and am writing on the backs of seed packets.
c6 [dead=fourteen; speaker=the vicar; stance=asserts] The orchard count was fourteen by the time I left, since they had searched the ditch.

@doc D | The League of Free Parishes | communique | 2027-05-08 | The truth of Thornfield
d1 [league=slipped-away; speaker=the League; stance=asserts] Our company left Thornfield whole, with its mortars, the evening before, and is fighting still.
d2 [village=sacked; speaker=the League; stance=asserts] The Premier's soldiers looted each house in turn and drove the people out in their nightclothes.
d3 [bridge-west=league; speaker=the League; stance=asserts] Our rear party holds the west bridge and has turned back several attempts to cross it.
d4 [tank=engine; speaker=the League; stance=asserts] The armoured car that so impresses the newspapers boiled its own radiator and caught fire.
d5 [mill=league; speaker=the League; stance=asserts] We burned the mill ourselves, and would again, so that its flour should feed no army.
-- The parishes will be free.

@doc E | Capital Review | broadsheet | 2027-05-12 | Who gave the word?
e1 [order=colonel; speaker=two ministers; stance=asserts] Colonel Ross Tarrant sent his column into Thornfield on his own authority, two ministers say, and the Premier learned of it from the radio.
e2 [entered=before-ultimatum; speaker=radio logs; stance=asserts] Radio logs have the column in Church Row while the League still had, on paper, the rest of the day to answer.
e3 [tank=engine; speaker=the driver; stance=asserts] The driver of the lost car, in hospital, blamed a fuel line that dripped on the exhaust and had been reported for weeks.
e4 [bodies=gunmen; speaker=a forensic team; stance=asserts] A forensic team flown in by the government found rifle oil on every hand in the orchard and League membership cards sewn in the linings: combatants, it concluded.
e5 [dead=parish-60; speaker=a forensic team; stance=asserts] In the parish as a whole the spring's fighting has cost 60 lives.
-- The Premier faces a vote of confidence on the 20th.
e6 [bridge-west=league; speaker=a shepherd; stance=asserts] At the west bridge a shepherd was turned back on Tuesday by men with League armbands.

@doc F | Wheat Line Radio | broadcaster transcript | 2027-05-10 | Bulletin
f1 [order=colonel; speaker=presenter Jos Nairn; stance=asserts] The colonel has said it himself, on this station: "I gave the order, I alone, and I would like that understood."
f2 [mill=army; speaker=a carter; stance=asserts] A carter who was hiding behind the sluice told us that it was men in Dominion uniform who fired the mill.
f3 [tank=mine; speaker=a sapper; stance=asserts] We spoke to a sapper with the fragments of that mine in a biscuit tin, and it had gone off under the armoured car, he said.
f4 [bodies=villagers; speaker=presenter Jos Nairn; stance=asserts] They were people of the village, the men lying in the orchard, and the oldest was the sexton.
f5 [league=wiped-out; speaker=a League deserter; stance=asserts] A deserter says that he alone is left of the League's company, the others having been killed at their guns.
-- The grain market is closed.
f6 [well=well; speaker=presenter Jos Nairn; stance=asserts] Army engineers have mended the village pump.

@doc G | Office of the Premier | communique | 2027-05-13 | On questions raised in the press
g1 [order=premier; speaker=Office of the Premier; stance=asserts] The Premier personally approved the operation at Thornfield on the Wednesday evening and signed the order in the presence of his cabinet secretary.
g2 [entered=after-ultimatum; speaker=Office of the Premier; stance=asserts] The ultimatum had lapsed when the troops moved.
-- A review of the relief available to the parish is in hand, and seed corn will be distributed to all who have lost it. Claims for furniture may be lodged with the district office between the hours of ten and three. The Premier will make a statement to the House at the proper time and regards the present speculation as unhelpful to those whose first concern is the harvest.
g3 [well=well; speaker=Office of the Premier; stance=asserts] The village well is in working order again, thanks to the engineers.
claim Army looted Thornfield | A disagree | B disagree | C agree | D agree
claim Bodies in Thornfield orchard were villagers | B disagree | C discuss | E disagree | F agree
claim Premier ordered attack on Thornfield | B agree | E disagree | F disagree | G agree
pair a1 f2 skip
pair a4 f4 skip
pair d4 e3 skip
