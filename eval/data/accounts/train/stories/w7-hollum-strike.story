story: w7-hollum-strike
kind: strike
matter line | framing | what happened at the picket line of the Hollum bakery | courteous; violent; shouting-only
matter flour | cause | why the flour store burned | dryer; arson
matter deal | outcome | state of the talks | talking; agreed; collapsed
matter chair | attribution | what the bakers' federation advised | hold-out; go-back
matter ovens | control | who runs the ovens | staff; contractors; canteen-oven
matter leader | identity | who the masked speaker was | student; shop-steward
matter when | time | when the walkout began | before-night-shift; mid-shift
matter where | place | where the secret talks were held | monastery; ferry
matter turnout | number | strikers | two-hundred; sixty; whole-group
matter past | other | the strike of the jubilee year | windows-then

@doc A | Hollumer Dagblad | local paper | 2031-05-05 | Hollum wakes without bread
a1 [when=before-night-shift; speaker=a doorman; stance=asserts] The bakers of the Hollum works never clocked in on Sunday, a doorman said; the night shift's cards were still in the rack when he locked up.
a2 [line=courteous; speaker=source; stance=asserts] At the gate they tipped their caps to the office staff, swept the pavement and let every lorry pass.
a3 [deal=talking; speaker=the mediator; stance=asserts] On Monday morning the two sides were sitting at a table, according to the mediator, and had sent out for sandwiches.
a4 [turnout=two-hundred; speaker=source; stance=asserts] Some two hundred people had joined the strike at Hollum.
a5 [chair=hold-out; speaker=the federation's secretary; stance=demands] "Stay out until the last crumb is settled," the secretary of the bakers' federation called to the Hollum strikers from the back of a van.
-- The works bakes for hospitals, prisons and a third of the province.
-- In the queue outside the corner shop a woman sold her last loaf for the price of a goose.

@doc B | Hollum Brood & Banket NV | communique | 2031-05-06 | To our customers
b1 [when=mid-shift; speaker=Hollum Brood & Banket; stance=asserts] On Sunday night a number of employees abandoned running ovens halfway through their shift, putting colleagues and dough at risk.
b2 [line=violent; speaker=Hollum Brood & Banket; stance=asserts] Since then drivers have been dragged from their cabs at the gate and a clerk was beaten with a bread peel.
b3 [ovens=contractors; speaker=Hollum Brood & Banket; stance=asserts] The ovens are being operated by a specialist contractor from the south, and deliveries go on.
b4 [flour=arson; speaker=Hollum Brood & Banket; stance=alleges] The blaze in the flour store was lit by people who came over the wall with petrol.
b5 [turnout=sixty; speaker=Hollum Brood & Banket; stance=asserts] Sixty members of staff at Hollum are on strike.
b6 [chair=go-back; speaker=Hollum Brood & Banket; stance=asserts] We note that the bakers' federation itself has called on them to return to their posts.

@doc C | Oostkust Radio | broadcaster transcript | 2031-05-07 | Midday magazine, with the people of Hollum
c1 [line=shouting-only; speaker=our reporter; stance=asserts] For the hour that our reporter was there, she heard a good deal of shouting at the gate.
c2 [leader=shop-steward; speaker=a striker; stance=asserts] The man in the flour-sack mask who spoke on Monday is our shop steward, a striker told her with a wink.
c3 [where=monastery; speaker=a monk; stance=asserts] A monk let slip that the parties have been meeting in the refectory of Sint-Aldgond, over lentils.
c4 [flour=dryer; speaker=the fire service; stance=asserts] The fire service puts the flour fire down to a grain dryer that ran hot.
c5 [ovens=staff; speaker=a foreman; stance=asserts] "We are in there ourselves, the office girls and I, baking for the hospital," said a foreman about the ovens, adding that he had yet to meet a man from any outside firm.
c6 [past=windows-then; speaker=a retired baker; stance=asserts] In the jubilee year, a retired baker remembers, it came to blows at the same gate and drivers were pulled from their cabs.

@doc D | De Vrije Korst | blog | 2031-05-09 | Bread and lies
d1 [line=courteous; speaker=source; stance=asserts] I stood three nights at that gate and the roughest thing I saw was a game of draughts.
d2 [deal=collapsed; speaker=source; stance=asserts] Talks are dead: the company's man put on his hat on Thursday and slammed the door of the boat.
d3 [where=ferry; speaker=source; stance=asserts] Yes, boat, for they met aboard the laid-up ferry in the old harbour, and I carried the coffee.
d4 [ovens=contractors; speaker=source; stance=asserts] Strangers in grey overalls, hired by the week, stand at our ovens and burn the crusts.
d5 [leader=student; speaker=a cousin; stance=asserts] The masked orator, his cousin tells me, is reading law in the capital and has never held a peel.
d6 [when=before-night-shift; speaker=source; stance=asserts] We had voted by torchlight on Sunday evening and were at home, in slippers, when the ovens should have been fired.

@doc E | Graan & Markt | trade press | 2031-05-12 | Hollum settles
e1 [deal=agreed; speaker=source; stance=asserts] Management and bakers at Hollum put their names to an agreement on Sunday, and the ovens will be relit tonight.
e2 [where=monastery; speaker=source; stance=asserts] The venue, kept secret to the end, was the dining hall of the abbey of Sint-Aldgond.
e3 [flour=arson; speaker=the insurer; stance=asserts] The insurer has found petrol on the floor of the flour store and speaks of a deliberate fire.
e4 [turnout=whole-group; speaker=source; stance=asserts] Across the group's works in three provinces, 900 people had been out.
e5 [line=violent; speaker=a haulier; stance=asserts] Hauliers will take longer to forget the fists at the gate, to judge by a driver with a plastered jaw.
e6 [leader=student; speaker=source; stance=asserts] Management had been in two minds about meeting the masked speaker, a law student from outside the trade.
e7 [ovens=canteen-oven; speaker=source; stance=asserts] The small oven of the canteen, at least, had been kept going by staff.

@doc F | Bakers' Federation of the Lowlands | ngo | 2031-05-13 | After Hollum
f1 [chair=hold-out; speaker=Bakers' Federation; stance=asserts] From the opening hour our advice to the Hollum strikers was to stand firm, and they did.
f2 [flour=dryer; speaker=Bakers' Federation; stance=asserts] The flour store caught fire from an overheated machine that our safety men had marked with red paint in March.
f3 [where=ferry; speaker=Bakers' Federation; stance=asserts] Our delegates were rowed each evening to the idle ferry where the bosses awaited them.
f4 [leader=shop-steward; speaker=Bakers' Federation; stance=asserts] The brother behind the mask, now that he may be named, is shop steward Wim Harkema of the dough room.
rel line courteous shouting-only compatible
rel line shouting-only violent compatible
rel deal talking agreed revision
rel deal talking collapsed revision
rel deal agreed collapsed revision
rel ovens canteen-oven contractors different_scope
rel ovens canteen-oven staff compatible
rel turnout two-hundred whole-group different_scope
rel turnout sixty whole-group different_scope
pair c6 a2 different_event
pair c6 b2 different_event
pair c6 d1 different_event
pair c6 e5 different_event
pair e2 d2 skip
pair f3 c3 conflict
pair d2 c3 skip
pair d2 f3 corroborates
claim The picket line at the Hollum bakery was violent | A disagree | B agree | D disagree | E agree
claim The flour store at Hollum was set on fire | B discuss | C disagree | E agree | F disagree
claim Contractors are running the ovens at Hollum | B agree | C disagree | D agree
