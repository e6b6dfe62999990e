story: w13-samra-football
kind: sport
matter abandon | cause | why the Samra derby was abandoned | shell; floodlights
matter fans | framing | how visiting fans behaved | festive; rampage
matter result | outcome | what the league decided | replay; awarded
matter ban | attribution | who asked for Keita Adoum's ban | federation; club
matter keeper | identity | object that hit the goalkeeper | stone; firework
matter gate | other | attendance | full

@doc A | Lake Sports Wire | wire | 2027-12-04 | Shell halts Samra derby
a1 [abandon=shell; speaker=the referee; stance=asserts] The Samra derby was abandoned on Saturday when a mortar shell landed behind the stand, the referee said.
a2 [fans=festive; speaker=a steward; stance=asserts] Visiting fans of Oasis FC sang and danced and behaved well, a steward said.
a3 [keeper=stone; speaker=the team doctor; stance=asserts] A stone struck Samra goalkeeper Idris Walo on the head, the team doctor said.
a4 [result=replay; speaker=the league; stance=asserts] The league ruled that the Samra derby will be replayed.
a5 [gate=full; speaker=source; stance=asserts] The ground was full for the first time since the war.
a6 [ban=federation; speaker=a league official; stance=asserts] The federation had asked for the ban on striker Keita Adoum, a league official said.

@doc B | Garrison Command Samra | communique | 2027-12-04 | Security at the stadium
b1 [abandon=floodlights; speaker=Garrison Command; stance=asserts] The Samra match was called off because the floodlights failed.
b2 [fans=rampage; speaker=Garrison Command; stance=asserts] Supporters of Oasis FC tore out seats and attacked families in the Samra stadium.
b3 [keeper=firework; speaker=Garrison Command; stance=asserts] Goalkeeper Idris Walo was injured by a firework thrown from the visitors' stand.
b4 [gate=full; speaker=Garrison Command; stance=asserts] The stands were full.
-- Soldiers helped the spectators to leave.
-- The command wishes the goalkeeper a good recovery.

@doc C | Samra Kicker | tabloid | 2027-12-06 | DERBY OF SHAME
c1 [fans=rampage; speaker=source; stance=asserts] Oasis hooligans rampaged through the Samra stadium, smashing kiosks and punching pensioners.
c2 [abandon=shell; speaker=source; stance=asserts] Then a mortar round hit beside the ground and the derby was over.
c3 [result=awarded; speaker=a league director; stance=asserts] The league has awarded the points to Samra, a director told us.
c4 [ban=club; speaker=source; stance=asserts] It was his own club that requested Keita Adoum's suspension.
c5 [keeper=stone; speaker=a ball boy; stance=asserts] A ball boy picked up the rock that felled keeper Idris Walo.

@doc D | Oasis FC Supporters | blog | 2027-12-06 | Our day in Samra
d1 [fans=festive; speaker=source; stance=asserts] We drummed, shared dates with home families in Samra and cleaned our stand afterwards.
d2 [abandon=floodlights; speaker=source; stance=asserts] The lights went out and the referee ended the derby for that reason alone.
d3 [keeper=firework; speaker=source; stance=asserts] A rocket from the fireworks stall hit keeper Idris Walo.
d4 [result=awarded; speaker=the club secretary; stance=asserts] Our secretary had a letter from the league giving Samra the win and the points.
d5 [ban=club; speaker=the club secretary; stance=asserts] The club board asked for the ban on Keita Adoum, she says.

@doc E | Radio Lac Sport | broadcaster transcript | 2027-12-07 | Sports hour
e1 [result=replay; speaker=the league president; stance=asserts] The Samra derby will be played again in January, the league president announces on our show.
e2 [ban=federation; speaker=the league president; stance=asserts] The motion to ban Keita Adoum was filed by the federation, he tells us.
e3 [fans=rampage; speaker=the league president; stance=asserts] He speaks of a violent mob in the Oasis stand.
e4 [abandon=shell; speaker=the league president; stance=asserts] The reason for stopping play was a shell that fell close to the ground, he says.
-- The referee will rest for two weeks.
claim A shell stopped the Samra derby | A agree | B disagree | C agree | D disagree | E agree
claim Oasis FC fans rioted in Samra | A disagree | B agree | C agree | D disagree | E agree
claim The Samra derby will be replayed | A agree | C disagree | D disagree | E agree
