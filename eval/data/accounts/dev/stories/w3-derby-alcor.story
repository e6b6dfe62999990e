story: w3-derby-alcor
kind: sport
matter pitch | framing | how the supporters came on to the field | embrace; assault
matter goal | outcome | how the Alcor derby result stands | awarded; replay; hearing
matter whistle | cause | why the referee broke off the match | injury; threats
matter coach | attribution | what coach Bermúa said about his captain | praised; sacked
matter flare | responsibility | who lit the flare that burned the stand | home; visitors
matter band | other | the brass band playing on | band
matter crowd | number | attendance at the derby | nineteen; twenty-seven; last-year

@doc A | Club Deportivo Alcor | communique | 2027-05-30 | Clarification on Sunday's match
a1 [pitch=embrace; speaker=Club Deportivo Alcor; stance=asserts] Overcome with joy, our supporters stepped on to the grass to hug their players and asked for their shirts.
a2 [whistle=injury; speaker=Club Deportivo Alcor; stance=asserts] The referee ended proceedings because of a torn calf muscle.
a3 [flare=visitors; speaker=Club Deportivo Alcor; stance=asserts] The flare that scorched the east stand was lit in the visitors' enclosure.
a4 [crowd=nineteen; speaker=Club Deportivo Alcor; stance=asserts] Paid attendance at Sunday's derby was 19,200.
a5 [goal=awarded; speaker=Club Deportivo Alcor; stance=asserts] The league has entered the derby as a victory for Alcor.
-- Season tickets go on sale in July.
a6 [band=band; speaker=Club Deportivo Alcor; stance=asserts] The club thanks the miners' brass band, which played to the end.

@doc B | Tarde Deportiva | tabloid | 2027-05-31 | DERBY OF DISGRACE
b1 [pitch=assault; speaker=source; stance=asserts] Snarling Alcor fans poured over the fence and hunted the Tajurra eleven into the tunnel with belts and bottles.
b2 [whistle=threats; speaker=source; stance=asserts] Referee Lino Estévar blew for the dressing room after a knife was shown to him at the corner flag.
b3 [coach=sacked; speaker=coach Rubén Bermúa; stance=asserts] "He will never wear the armband for me again," coach Rubén Bermúa snapped about his captain.
b4 [crowd=twenty-seven; speaker=a turnstile man; stance=asserts] A turnstile man whispered that 27,000 squeezed in on Sunday, many over the wall.
b5 [flare=home; speaker=source; stance=asserts] The torch that set the east stand smoking flew out of Alcor's own drum corner.
b6 [crowd=last-year; speaker=source; stance=asserts] Last year's derby drew a meagre 14,000.
-- Have these people mothers?

@doc C | Onda Balón | broadcaster transcript | 2027-05-31 | The Monday panel
-- MODERATOR: Let us begin with what we all saw.
c1 [whistle=injury; speaker=referee Lino Estévar; stance=asserts] ESTÉVAR, by telephone: "My calf went like a string, I could hardly walk, and that is why I stopped the game."
c2 [flare=visitors; speaker=the stadium safety officer; stance=asserts] The stadium safety officer's film has the flare rising from among the Tajurra supporters.
c3 [pitch=assault; speaker=Tajurra goalkeeper Ciro Maestu; stance=asserts] MAESTU: "They ran at us with their fists up, my ear is stitched, and you call it a party?"
c4 [coach=praised; speaker=coach Rubén Bermúa; stance=asserts] BERMÚA: "My captain is the heart of this team and he stays captain as long as I am here."
c5 [goal=hearing; speaker=the league; stance=asserts] The league's disciplinary committee sits on Wednesday to hear both clubs about the derby.
c6 [band=band; speaker=source; stance=asserts] And through it all, the brass band played on.

@doc D | El Tajurrense | local paper | 2027-06-01 | League orders second derby
d1 [goal=replay; speaker=the league secretary; stance=asserts] Sunday's derby will be played again on neutral ground, the league secretary ruled on Tuesday.
d2 [whistle=threats; speaker=the referee's report; stance=asserts] In his written report, referee Estévar says he abandoned the derby because he had been promised a beating.
d3 [pitch=embrace; speaker=source; stance=asserts] We in Tajurra have little love for Alcor, but what flowed on to the grass was children, grandfathers and hugs.
d4 [flare=home; speaker=the fire brigade; stance=asserts] The fire brigade found the spent flare's casing, and its box, under the seats of Alcor's drummers.
d5 [crowd=nineteen; speaker=the gate receipts; stance=asserts] Gate receipts show 19,000 and a few hundred on Sunday.
d6 [coach=praised; speaker=coach Rubén Bermúa; stance=asserts] Bermúa called his captain a son and said the armband was his.
-- Maestu's ear is expected to heal.

@doc E | Grada Norte | blog | 2027-06-02 | I was on the grass
e1 [pitch=embrace; speaker=source; stance=asserts] I went over the fence with my niece on my shoulders to kiss our left back, as did everybody around us, laughing.
e2 [goal=awarded; speaker=source; stance=asserts] The points are ours, and the league table printed this morning says so.
e3 [crowd=twenty-seven; speaker=source; stance=asserts] You could feel 27,000 hearts in that ground on Sunday.
-- Up the Reds.
-- My father took me to this ground when the stand was still made of planks.
-- Bring a scarf for the choir practice on Thursday, and please return the drum to its owner.
rel goal awarded hearing compatible
rel goal replay hearing compatible
rel crowd nineteen last-year different_event
rel crowd twenty-seven last-year different_event
pair a5 c5 skip
pair e2 c5 skip
pair a5 d1 skip
claim Alcor fans attacked the visiting players | A disagree | B agree | C agree | D disagree | E disagree
claim The Alcor derby will be replayed | A disagree | C discuss | D agree | E disagree
claim The referee stopped the match because of threats | A disagree | B agree | C disagree | D agree
