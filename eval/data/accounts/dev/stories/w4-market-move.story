story: w4-market-move
kind: local council
matter vote | outcome | what the council of Tsonga Bay decided on the market | approved; deferred
matter stalls | framing | how the stalls on Pepper Street were cleared | own-hands; bulldozed; lime-street
matter fire | cause | what started the fire at the old market | gas-bottle; arson
matter land | control | who holds the new site at Mile Six | council; chief-family
matter queen | attribution | where market queen Auntie Efe Boadu stands | supports-move; opposes-move
matter rent | number | rent of a new stall | thirty; eighty
matter toilets | other | toilets at the new site | four

@doc A | Tsonga Bay Municipal Council | communique | 2027-07-07 | Relocation of traders
a1 [vote=approved; speaker=the council; stance=asserts] Councillors passed the relocation of the Pepper Street market by a show of hands on Tuesday.
a2 [stalls=own-hands; speaker=the council; stance=asserts] Traders on Pepper Street have been taking their stalls apart themselves and carrying the timber to Mile Six.
a3 [land=council; speaker=the council; stance=asserts] The land at Mile Six is municipal property under a deed of 2019.
a4 [queen=supports-move; speaker=the council; stance=asserts] The market queen, Auntie Efe Boadu, has given the move her full support.
a5 [rent=thirty; speaker=the council; stance=asserts] A stall will cost 30 shells a month.
-- Buses will call at the new gate from Monday.
-- The mayor invites residents to a tree planting at the entrance.

@doc B | Bay Women Traders' League | ngo | 2027-07-08 | What we saw on Pepper Street
b1 [stalls=bulldozed; speaker=source; stance=asserts] A yellow machine came along Pepper Street at first light and ate the stalls with the yams still on them.
b2 [queen=opposes-move; speaker=Auntie Efe Boadu; stance=asserts] "They will carry me to Mile Six only in my coffin," Auntie Efe told our members.
b3 [fire=arson; speaker=source; stance=alleges] The blaze at the old market was lit by men paid to frighten us out.
b4 [rent=eighty; speaker=source; stance=asserts] Our members were quoted 80 shells.
b5 [toilets=four; speaker=source; stance=asserts] There are four toilets at Mile Six for all of us.
-- The League has kept a register of losses, which is open to any honest person.
-- Copies have gone to the ombudsman.

@doc C | Bay City Radio | broadcaster transcript | 2027-07-08 | Drive time
c1 [vote=deferred; speaker=the clerk to the council; stance=asserts] The clerk tells us that the market question was put off until after the festival and goes back to committee.
c2 [fire=gas-bottle; speaker=the fire chief; stance=asserts] Fire chief Lamin Okar has the remains of a cooking-gas bottle on his desk, and says that is where the market blaze began.
c3 [stalls=own-hands; speaker=source; stance=asserts] Driving down Pepper Street I saw women unscrewing their own roofs and loading them on handcarts, laughing.
c4 [land=chief-family; speaker=the Ansah-Toku family; stance=asserts] The Ansah-Toku family has a man in our studio, and he says Mile Six has been their ground since his great-grandfather planted coconuts on it.
-- Traffic is heavy at the lorry park, so give yourself time.
c5 [queen=supports-move; speaker=the queen's son; stance=asserts] Auntie Efe's son says she has already picked her corner at Mile Six and ordered paint.

@doc D | The Bay Gazette | local paper | 2027-07-10 | Market row goes to the palace
d1 [vote=deferred; speaker=source; stance=asserts] The relocation item was left for a later sitting when the lights failed in the chamber before anyone could raise a hand.
d2 [land=chief-family; speaker=the lands office; stance=asserts] At the lands office the Gazette was shown a title for the Mile Six ground in the name of the chief's family.
d3 [fire=gas-bottle; speaker=a porridge seller; stance=asserts] A porridge seller wept as she described how her burner hissed and set the row alight.
d4 [toilets=four; speaker=source; stance=asserts] Mile Six has four toilets and a borehole.
d5 [queen=opposes-move; speaker=source; stance=asserts] On Friday the market queen led a procession against the relocation, striking a pan with a ladle.
-- The palace has called all sides for the next market day.
d6 [stalls=lime-street; speaker=source; stance=asserts] On Lime Street, which is part of the same plan, a bulldozer flattened the stalls in June.

@doc E | Pepper Street Diary | blog | 2027-07-11 | From behind the shutters
e1 [stalls=bulldozed; speaker=source; stance=asserts] I filmed the bulldozer from my window as it pushed Mama Sefi's kiosk into the gutter.
e2 [fire=arson; speaker=source; stance=asserts] Petrol cans stood in the alley behind the cloth row an hour before the old market burned, and I have the picture.
e3 [vote=approved; speaker=a councillor; stance=asserts] Our own councillor admits it went through: hands went up, the gavel came down, and the market was gone.
e4 [land=council; speaker=a surveyor; stance=asserts] A surveyor friend insists that the municipality bought Mile Six fair and square.
e5 [rent=eighty; speaker=a cloth seller; stance=asserts] My neighbour paid eighty shells for her first month.
-- More pictures tomorrow if the network allows.
rel stalls lime-street bulldozed different_scope
rel stalls lime-street own-hands different_scope
claim The council voted to move the market | A agree | C disagree | D disagree | E agree
claim Traders dismantled their stalls themselves | A agree | B disagree | C agree | E disagree
claim The market queen opposes the move | A disagree | B agree | C disagree | D agree
pair b1 d6 different_event
