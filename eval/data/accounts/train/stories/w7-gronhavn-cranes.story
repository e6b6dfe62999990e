story: w7-gronhavn-cranes
kind: strike
matter stop | framing | how the Gronhavn terminal came to a halt | walkout; lockout; tugs
matter mood | framing | what the picket line was like | peaceful; menacing; canteen
matter backing | attribution | where the federation of trade unions stood | supports; distances
matter ship | responsibility | who cut the mooring lines of the Delft Star | pickets; contractors
matter turnout | number | share of crane drivers on strike | ninety; forty
matter boxes | outcome | what became of the medical containers | unloaded; stranded; fruit

@doc A | Gronhavn Avis | local paper | 2027-10-05 | Crane drivers walk off the job
a1 [stop=walkout; speaker=source; stance=asserts] Crane drivers downed tools at the Gronhavn container terminal at six on Monday morning and marched out through the main gate singing.
a2 [mood=peaceful; speaker=source; stance=asserts] At the picket line there was soup, a brass band and children on their fathers' shoulders.
a3 [turnout=ninety; speaker=Dockers' Local 7; stance=asserts] Ninety per cent of crane drivers had joined by noon, according to Dockers' Local 7.
a4 [backing=supports; speaker=Ragna Solheim; stance=asserts] The national federation of trade unions stands squarely behind the drivers, said its deputy chair, Ragna Solheim.
a5 [boxes=unloaded; speaker=source; stance=asserts] Containers of insulin were brought ashore by volunteers with the strikers' consent.

@doc B | Kronhavn Terminals | communique | 2027-10-05 | Situation at Gronhavn
b1 [stop=walkout; speaker=Kronhavn Terminals; stance=asserts] Operations at Gronhavn were interrupted on Monday when a group of employees left their machines in the middle of the shift.
b2 [mood=menacing; speaker=Kronhavn Terminals; stance=asserts] Staff wishing to work were spat at, jostled and followed to their cars by those at the gate.
b3 [turnout=forty; speaker=Kronhavn Terminals; stance=asserts] Forty per cent of the crane drivers took part.
b4 [ship=pickets; speaker=Kronhavn Terminals; stance=alleges] Strikers severed the mooring lines of the Delft Star and set a laden vessel adrift.
b5 [boxes=stranded; speaker=Kronhavn Terminals; stance=asserts] Insulin destined for hospitals in the north remains aboard because of the action.
b8 [mood=canteen; speaker=Kronhavn Terminals; stance=asserts] In the canteen, coffee and sausages were served to all comers, strikers' children among them.

@doc C | Havnearbeider'n | blog | 2027-10-06 | They shut the gate on us
c1 [stop=lockout; speaker=source; stance=asserts] When the morning shift came to work the turnstiles were dead and guards told us to go home: Kronhavn had shut its drivers out.
c2 [mood=peaceful; speaker=source; stance=asserts] Outside the gate we drank coffee, grilled sausages and waved at the office windows.
c3 [ship=contractors; speaker=source; stance=asserts] The lines of the Delft Star were chopped by hired hands from a staffing firm who had been told to move her and panicked.
c4 [backing=distances; speaker=source; stance=asserts] What hurts is the federation, whose leaders phoned the papers to say that they have nothing to do with us.
c5 [boxes=stranded; speaker=source; stance=asserts] The medicine is still sitting in the hold because management sent the volunteers away.
-- My mother needs that insulin too.

@doc D | Riksradio Morning | broadcaster transcript | 2027-10-06 | Third day of idle cranes at Gronhavn
d1 [stop=lockout; speaker=a labour inspector; stance=asserts] A labour inspector who visited Gronhavn told us the company had cancelled the drivers' passes overnight, which is why the cranes stand still.
d2 [mood=menacing; speaker=our reporter; stance=asserts] Our reporter saw a ring of masked men at the gate pounding on the bonnets of cars and shouting names.
d3 [backing=distances; speaker=the federation's press office; stance=asserts] The federation of trade unions let it be known this morning that it keeps its distance from the Gronhavn action.
d4 [ship=contractors; speaker=harbour police; stance=asserts] Harbour police are questioning temporary workers employed by a contractor over the severed ropes of the Delft Star.
d5 [boxes=unloaded; speaker=the county hospital; stance=asserts] The county hospital has its insulin: the cases left the ship on Tuesday and were signed for at eight.
d6 [turnout=ninety; speaker=a labour inspector; stance=asserts] He counted nine in ten drivers among the protesters.

@doc E | Frakt | trade press | 2027-10-07 | Owners of Delft Star seek damages
e1 [ship=pickets; speaker=the ship's master; stance=asserts] The master of the Delft Star has sworn that men in strike vests hacked through her ropes with fire axes.
e2 [backing=supports; speaker=source; stance=asserts] The federation has opened its strike chest to the Gronhavn drivers and sent a delegation with flowers.
e8 [stop=tugs; speaker=the tug owners; stance=asserts] Tug crews at Gronhavn, too, left their boats on Wednesday and marched out through the main gate singing.
e9 [boxes=fruit; speaker=the ship's master; stance=asserts] Her bananas are still sitting in the hold and have begun to smell.
pair d4 b4 skip
pair d4 e1 skip
rel mood peaceful canteen compatible
rel mood menacing canteen compatible
rel stop walkout tugs different_event
rel stop lockout tugs different_event
rel boxes unloaded fruit compatible
rel boxes stranded fruit compatible
pair d6 c1 skip
pair d6 b1 skip
pair d6 a1 skip
claim The Gronhavn drivers were locked out by the company | A disagree | B disagree | C agree | D agree
claim Picketers at Gronhavn were threatening | A disagree | B agree | C disagree | D agree
claim The union federation supports the Gronhavn drivers | A agree | C disagree | D disagree | E agree
