story: w8-zaton-derby
kind: sport
matter goal | framing | how the deciding goal in the Zaton derby came about | fair-goal; handball
matter coach | framing | how coach Bruno Salvi left Zaton FC | quit; fired
matter brawl | responsibility | who started the brawl in the tunnel | zaton; marina
matter stop | cause | why the match was interrupted | flares; floodlights
matter injury | outcome | whether captain Filip Oras can play the cup final | fit; out
matter where | place | where the cup final will be played | zaton; capital
matter youth | other | the youth derby | youth

@doc A | Sportski Dan | tabloid | 2027-05-10 | Derby robbery in Zaton
a1 [goal=handball; speaker=source; stance=asserts] Marina SC won Sunday's derby in Zaton with a goal that striker Ilario Benc pushed over the line with his hand.
a2 [brawl=marina; speaker=source; stance=asserts] Marina's substitutes started the brawl in the tunnel by spitting at the Zaton captain.
a3 [stop=floodlights; speaker=source; stance=asserts] The match was interrupted for twenty minutes when the floodlights went out.
a4 [coach=fired; speaker=a club insider; stance=asserts] Zaton FC fired coach Bruno Salvi in the dressing room after the final whistle, a club insider said.
a5 [injury=out; speaker=a club insider; stance=asserts] Captain Filip Oras tore a muscle and will miss the cup final, the insider said.
a6 [where=capital; speaker=source; stance=asserts] The cup final will be played in the capital after all.
-- Marina now leads the league by four points.
a7 [youth=youth; speaker=source; stance=asserts] The youth derby on Saturday ended in a draw.

@doc B | Zaton FC | communique | 2027-05-10 | Club statement
b1 [coach=quit; speaker=Zaton FC; stance=asserts] Coach Bruno Salvi quit on Sunday evening by his own decision, and Zaton FC thanks him for two good years.
b2 [goal=handball; speaker=Zaton FC; stance=asserts] The goal that decided the derby was scored with the hand, as every picture shows.
b3 [brawl=marina; speaker=Zaton FC; stance=asserts] Players of Marina attacked ours first in the tunnel after the match.
b4 [injury=fit; speaker=Zaton FC; stance=asserts] Captain Filip Oras has been examined and will be fit for the cup final.
b5 [stop=floodlights; speaker=Zaton FC; stance=asserts] A fault in the floodlights forced the referee to halt the derby in the second half.
b6 [where=zaton; speaker=Zaton FC; stance=asserts] We look forward to hosting the cup final at our stadium in Zaton.
-- Ticket sales open on Friday.

@doc C | Adria Sport Wire | wire | 2027-05-11 | League upholds Marina's derby win
c1 [goal=fair-goal; speaker=League referees' panel; stance=asserts] Ilario Benc scored the winning goal of the Zaton derby with his chest and the goal was regular, the league's referees' panel said on Monday.
c2 [brawl=zaton; speaker=the match delegate; stance=asserts] The brawl in the tunnel began when a Zaton defender struck a Marina substitute, the match delegate wrote.
c3 [stop=flares; speaker=the match delegate; stance=asserts] He stopped the match, the delegate wrote, because home supporters threw flares onto the pitch.
c4 [coach=fired; speaker=the players' agent; stance=asserts] Salvi's agent said the coach had been dismissed by Zaton's president over the telephone.
c5 [where=capital; speaker=the league; stance=asserts] The league moved the cup final from Zaton to the national stadium in the capital on Monday.
c6 [injury=out; speaker=a clinic; stance=asserts] A scan at a Zaton clinic showed that Oras needs eight weeks of rest and cannot play in the final.
-- Zaton may appeal within three days.

@doc D | Marina Blue | blog | 2027-05-11 | Three points and a clear conscience
d1 [goal=fair-goal; speaker=source; stance=asserts] I was behind the net when Benc chested the ball in for a clean goal against Zaton.
d2 [brawl=zaton; speaker=source; stance=asserts] Zaton's players went for our bench in the tunnel, fists first.
d3 [stop=flares; speaker=source; stance=asserts] The game was held up because the Zaton end covered the pitch in red flares.
d4 [coach=quit; speaker=source; stance=asserts] Salvi walked out on Zaton by himself, telling friends he was tired of the president.
d5 [injury=fit; speaker=source; stance=asserts] Oras was jogging on the beach on Monday morning and will play in the cup final.
d6 [where=zaton; speaker=a league official; stance=asserts] A league official assured me that the final stays at the Zaton ground.
-- See you on the ferry.
d7 [youth=youth; speaker=source; stance=asserts] Our boys dominated the youth derby and should have won it.

rel youth youth youth compatible
claim Marina's winning goal in the Zaton derby was a handball | A agree | B agree | C disagree | D disagree
claim Zaton FC dismissed coach Bruno Salvi | A agree | B disagree | C agree | D disagree
claim The cup final will be held in Zaton | A disagree | B agree | C disagree | D agree
