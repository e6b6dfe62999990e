story: w1-cup-semifinal-rovna
kind: sport
matter abandon | cause | why the Rovna semi-final was called off | floodlights; flares
matter coach | framing | how coach Drago Silvan left the Miners | walked; sacked
matter penalty | responsibility | who gave away the late penalty | kereli; oman
matter stand | framing | the mood in the away stand | carnival; menace
matter injury | outcome | how bad is striker Luka Ferat's knee | season; fit
matter crowd | number | attendance | twelve; nineteen
matter bribe | attribution | what referee Pavo Kest said about the envelope | offered; invented
matter replay | other | the replay is on the 30th | replay

@doc A | Sports Wire East | wire | 2028-04-14 | Cup semi-final abandoned in Rovna
a1 [abandon=floodlights; speaker=source; stance=asserts] Saturday's cup semi-final between Rovna Miners and Meteor Tezh was called off after the floodlights went out for good in the eighty-first minute.
a2 [crowd=twelve; speaker=the stadium; stance=asserts] The stadium gave the attendance as 12,400.
a3 [penalty=kereli; speaker=source; stance=asserts] Meteor's late penalty came when Rovna captain Giga Kereli pulled down the winger in the box.
a4 [injury=fit; speaker=the club doctor; stance=predicts] Rovna striker Luka Ferat, carried off with a knee complaint, will be back in training on Tuesday, the club doctor said.
a5 [replay=replay; speaker=the federation; stance=asserts] The federation has ordered a replay on the 30th.
a6 [stand=carnival; speaker=source; stance=asserts] Drums, brass and dancing grandfathers made the away stand the merriest place in Rovna.
-- Rain fell throughout.
-- The sides had drawn the last meeting, in October, under the same lamps.

@doc B | Tezh Fan Forum | blog | 2028-04-15 | Eighty-one minutes of Rovna hospitality
b1 [abandon=flares; speaker=source; stance=asserts] The referee took the teams off because the home end kept pelting our keeper with flares, and every one of us saw him point at the smoke.
b2 [stand=carnival; speaker=source; stance=asserts] Our stand was a street party: kids on shoulders, accordion, pumpkin pie passed along the rows.
b3 [crowd=nineteen; speaker=source; stance=asserts] They must have let in 19,000, going by the turnstile screens.
b4 [penalty=kereli; speaker=source; stance=asserts] Kereli had two fistfuls of Zoric's shirt, clear as day, and even he looked ashamed of the foul.
b5 [bribe=offered; speaker=source; stance=asserts] My cousin works in the officials' tunnel and heard referee Pavo Kest tell the delegate that a Rovna director had tried to slip him an envelope.
b6 [replay=replay; speaker=source; stance=asserts] See you on the 30th for the replay.
b7 [coach=sacked; speaker=source; stance=asserts] And they gave poor old Silvan the boot as coach before the smoke had cleared.

@doc C | Rovna Miners FC | communique | 2028-04-16 | Club statement
c1 [coach=walked; speaker=Rovna Miners; stance=asserts] Coach Drago Silvan has informed the club that he is leaving to be closer to his family, and we part as friends.
c2 [stand=menace; speaker=Rovna Miners; stance=asserts] Visiting supporters spent the evening ripping out seats and hurling them at families below.
c3 [bribe=invented; speaker=Rovna Miners; stance=asserts] Referee Pavo Kest has told the federation that the tale of an envelope is a fantasy of the internet.
c4 [injury=season; speaker=Rovna Miners; stance=asserts] Luka Ferat has torn a ligament in his knee and will play again only after the summer.
c5 [abandon=floodlights; speaker=Rovna Miners; stance=asserts] The match was ended by a fault in the power supply that darkened the ground.
c6 [crowd=twelve; speaker=Rovna Miners; stance=asserts] Ticket sales came to just over twelve thousand.
-- The club apologises to season-ticket holders.

@doc D | The Rovna Whistle | local paper | 2028-04-17 | Silvan's last night
d1 [coach=sacked; speaker=a groundsman; stance=asserts] Drago Silvan was told in the boot room that he was out, says a groundsman who helped him load his tactics boards into a taxi.
d2 [penalty=oman; speaker=source; stance=asserts] Slow pictures from the press bench show young full-back Ilya Oman, standing well apart from his captain, clipping the winger's heel for the penalty.
d3 [injury=season; speaker=a surgeon; stance=asserts] The surgeon who scanned Ferat's knee on Sunday speaks of an operation and a season lost.
d4 [abandon=flares; speaker=source; stance=asserts] Referee Kest wrote in his report, seen by the Whistle, that he ended the game on account of flares thrown from the home end, lamps or no lamps.
d5 [bribe=offered; speaker=Pavo Kest; stance=asserts] "A man in a club blazer held out an envelope and I left the room," Kest told the Whistle on Monday.
d6 [stand=menace; speaker=stewards; stance=asserts] Stewards on the away side, some with stitches, recalled a hail of bolts and broken seats.

@doc E | Channel Ten Sport | broadcaster transcript | 2028-04-17 | Extra Time
e1 [penalty=oman; speaker=pundit Mira Tok; stance=asserts] Pundit Mira Tok, drawing on the screen, pinned the foul for the penalty on Ilya Oman.
e2 [bribe=invented; speaker=Pavo Kest; stance=asserts] In our phone call referee Pavo Kest said he had been offered nothing, and that somebody had made up the envelope to sell clicks.
e3 [coach=walked; speaker=Drago Silvan; stance=asserts] "I handed in my whistle myself, my daughter is getting married abroad," said Drago Silvan, denying any quarrel at Rovna.
e4 [injury=fit; speaker=Luka Ferat; stance=asserts] Ferat skipped into the studio on that knee and promised to start against Tezh.
e5 [crowd=nineteen; speaker=source; stance=asserts] Our count from the overhead camera is close to nineteen thousand.
pair a1 b2 skip
pair a1 c2 skip
pair a1 d6 skip
pair b1 a6 skip
pair b1 c2 skip
pair b1 d6 skip
pair c5 a6 skip
pair c5 b2 skip
pair c5 d6 skip
pair d4 a6 skip
pair d4 b2 skip
pair d4 c2 skip
pair c6 b3 skip
pair c6 e5 skip
claim Flares from home fans ended Rovna semi-final | A disagree | B agree | C disagree | D agree
claim Coach Silvan was dismissed by Rovna Miners | B agree | C disagree | D agree | E disagree
claim Luka Ferat is out for the season | A disagree | C agree | D agree | E disagree
