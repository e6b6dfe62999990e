story: w10-perek-cup
kind: sport
matter match | outcome | how the cup tie between Lokomotiv Perek and Garrison Ust ended | abandoned; finished
matter fight | responsibility | who started the fight on the terrace | perek-fans; soldiers
matter keeper | cause | why goalkeeper Nazim Hruby left the pitch | injury; bribery-row
matter coach | framing | how coach Dietz left | sacked; retired
matter goal | identity | who scored the winning goal | kovar; own-goal; attempts
matter referee | attribution | what the referee wrote in his report | home-crowd; away-players
matter rain | other | the rain during the match | heavy
rel goal attempts kovar compatible
rel goal attempts own-goal compatible

@doc A | Perek Sport | local paper | 2030-06-17 | Lokomotiv through after stormy cup tie
a1 [match=finished; speaker=source; stance=asserts] Lokomotiv Perek beat Garrison Ust in Sunday's cup tie, which was played to the final whistle in spite of trouble on the terraces.
a2 [goal=kovar; speaker=source; stance=asserts] Milan Kovar headed in the winning goal for Lokomotiv from a corner.
a3 [fight=soldiers; speaker=source; stance=asserts] Off-duty soldiers among the visiting supporters started the fight by storming the home terrace.
a4 [keeper=injury; speaker=source; stance=asserts] Garrison goalkeeper Nazim Hruby went off with a torn muscle before the break.
a5 [rain=heavy; speaker=source; stance=asserts] Rain fell in sheets from the first minute.
a6 [referee=away-players; speaker=source; stance=asserts] In his report the referee puts the blame for the disorder on players of Garrison Ust.
a7 [coach=retired; speaker=source; stance=asserts] Garrison's coach, Werner Dietz, announced his retirement after the match, as he had planned since winter.
-- Perek have now reached the last four for the first time.

@doc B | Garrison Ust Football Club | communique | 2030-06-17 | Statement on the cup tie
b1 [match=abandoned; speaker=Garrison Ust; stance=asserts] The cup tie in Perek was broken off by the referee with the match unfinished and must be replayed.
b2 [fight=perek-fans; speaker=Garrison Ust; stance=alleges] The violence was begun by Lokomotiv supporters who threw bottles and then attacked our fans.
b3 [goal=own-goal; speaker=Garrison Ust; stance=asserts] The only goal of the day came off the shin of our own defender.
b4 [referee=home-crowd; speaker=Garrison Ust; stance=asserts] The referee's report names the home crowd as the cause of the disorder.
b5 [keeper=injury; speaker=Garrison Ust; stance=asserts] Nazim Hruby had to be taken off because of a muscle injury.
b6 [coach=retired; speaker=Garrison Ust; stance=asserts] Werner Dietz is retiring with our warmest thanks.
b7 [rain=heavy; speaker=Garrison Ust; stance=asserts] The pitch stood under water.
-- The club has lodged a protest with the federation.

@doc C | The Whistle | tabloid | 2030-06-18 | Bribes, bottles and a sacked coach
c1 [match=abandoned; speaker=source; stance=asserts] Referee Klim Aydar called off the Perek cup tie with time still on the clock.
c2 [keeper=bribery-row; speaker=a team-mate; stance=alleges] Keeper Nazim Hruby walked off after a team-mate accused him of taking money, players said.
c3 [coach=sacked; speaker=source; stance=asserts] Coach Werner Dietz was fired in the dressing room by the club's president, a colonel.
c4 [fight=perek-fans; speaker=stewards; stance=asserts] Stewards said home fans from the locomotive works had thrown the first punches on the terrace.
c5 [goal=kovar; speaker=source; stance=asserts] The winner was a fine header by Kovar.
c6 [rain=heavy; speaker=source; stance=asserts] It poured all afternoon.
-- Hruby's house was dark on Monday.
-- Nobody at the club would talk to us.

@doc D | Federal Radio Sport | broadcaster transcript | 2030-06-18 | Monday round-up
d1 [match=finished; speaker=Klim Aydar; stance=asserts] Referee Klim Aydar told us that he had blown for full time in Perek and the result of the cup tie stands.
d2 [referee=home-crowd; speaker=Klim Aydar; stance=asserts] "My report says the trouble came from the home end," Aydar said.
d3 [goal=own-goal; speaker=our commentator; stance=asserts] Our commentator saw the ball go in off a Garrison defender for the winner.
d4 [fight=soldiers; speaker=police; stance=asserts] Police in Perek blamed soldiers on leave for setting off the brawl on the terrace.
d5 [coach=sacked; speaker=Werner Dietz; stance=asserts] Dietz told this programme that the president had dismissed him by telephone at half-time.
d6 [keeper=bribery-row; speaker=our commentator; stance=asserts] Hruby was perfectly fit and left the pitch in a quarrel over bribe money, our commentator said.
d7 [rain=heavy; speaker=source; stance=asserts] The match was played in a downpour.
d8 [goal=attempts; speaker=our commentator; stance=asserts] Milan Kovar had hit the post for Lokomotiv with a header just before the break.
-- The draw takes place on Thursday.

pair a6 d1 skip
claim The cup tie in Perek was abandoned | A disagree | B agree | C agree | D disagree
claim Coach Werner Dietz was sacked | A disagree | B disagree | C agree | D agree
claim Home supporters started the fight in Perek | A disagree | B agree | C agree | D disagree
