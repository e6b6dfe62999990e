story: w4-cup-final
kind: sport
matter abandoned | cause | why the Unity Cup final stopped early | floodlights; pitch-invasion
matter trophy | outcome | who holds the Unity Cup after Saturday | asanta; replay
matter coach | framing | how coach Bernard Ituri's time at Asanta Stars ended | parted-friends; sacked
matter hit | identity | what struck goalkeeper Sunday Malu | bottle; flare
matter fans | framing | how the Asanta supporters behaved | singing; rampage; east-stand
matter gate | number | spectators at the final | thirty-one-thousand; eighteen-thousand
matter invasion-last | other | the semi-final at Kuba a month before | invaded

@doc A | Asanta Stars FC | communique | 2027-05-16 | Champions!
a1 [trophy=asanta; speaker=Asanta Stars FC; stance=asserts] The Unity Cup is coming home: the referee's report awards Saturday's final to Asanta Stars.
a2 [abandoned=floodlights; speaker=Asanta Stars FC; stance=asserts] Play in the final ended early when the lights over the north stand went dead.
a3 [fans=singing; speaker=Asanta Stars FC; stance=asserts] Our supporters kept singing in the dark and filed out like a choir.
a4 [coach=parted-friends; speaker=Asanta Stars FC; stance=asserts] The club thanks coach Bernard Ituri, whose agreement has run its course and who leaves us with an embrace.
a5 [gate=thirty-one-thousand; speaker=Asanta Stars FC; stance=asserts] A record 31,000 of you were there.
-- Shirts with the winners' crest go on sale on Thursday at the clubhouse.
-- Season tickets remain valid for the friendly in June.

@doc B | Touchline 101 | broadcaster transcript | 2027-05-16 | Sunday kick-around
b1 [abandoned=pitch-invasion; speaker=source; stance=asserts] The final was called off because people came over the fence and the referee lost his grass.
b2 [hit=bottle; speaker=the team doctor; stance=asserts] The team doctor picked brown glass out of Sunday Malu's scalp, so it was a beer bottle that felled the goalkeeper.
b3 [fans=rampage; speaker=source; stance=asserts] I was in that stand, my people, and Asanta's lot tore out the seats and hunted stewards with the legs.
b4 [invasion-last=invaded; speaker=source; stance=asserts] Remember the semi-final at Kuba in April, which was halted when the crowd ran on.
b5 [trophy=replay; speaker=a federation vice-president; stance=asserts] A vice-president of the federation rang us to say that the two sides must meet again in June to decide the Cup.
-- Call us on the usual number; the first caller wins a radio.

@doc C | Daily Whistle | tabloid | 2027-05-17 | ITURI GETS THE BOOT
c1 [coach=sacked; speaker=source; stance=asserts] Bernard Ituri found his locks changed on Sunday after Asanta's chairman fired him by text message.
c2 [hit=flare; speaker=a ball boy; stance=asserts] A ball boy saw the flare that came smoking out of the stand and burst on Malu's head.
c3 [abandoned=pitch-invasion; speaker=the referee; stance=asserts] "I stopped it when I counted more shirts than players," referee Ansu Gbado said of the final.
c4 [gate=eighteen-thousand; speaker=the stadium's turnstile firm; stance=asserts] Turnstiles clicked 18,000 times.
c5 [fans=rampage; speaker=a stadium steward; stance=asserts] A steward with a broken wrist blames Asanta's travelling crowd, which charged the barrier in waves.
-- The chairman was last seen at the airport in dark glasses.
-- His deputy answered our call and hung up.

@doc D | Football Federation of Maroa | communique | 2027-05-18 | Decision of the disciplinary chamber
d1 [abandoned=floodlights; speaker=Football Federation; stance=asserts] The chamber finds that an electrical fault at the ground obliged the referee to end the Unity Cup final.
d2 [trophy=asanta; speaker=Football Federation; stance=asserts] The result at the time of stoppage stands, and Asanta Stars are holders of the Cup.
d3 [hit=flare; speaker=Football Federation; stance=asserts] Goalkeeper Malu suffered burns to the scalp from a pyrotechnic device.
d4 [invasion-last=invaded; speaker=Football Federation; stance=asserts] The semi-final at Kuba had to be suspended in April after spectators entered the field of play.
-- The decision may be appealed within the time set by the statutes.
-- Clubs are reminded that sparklers and drums over the regulation size are banned.

@doc E | The Maroan | broadsheet | 2027-05-19 | After the darkness
e1 [coach=parted-friends; speaker=Bernard Ituri; stance=asserts] Over coffee Ituri smiled: his contract was up, the chairman had toasted him, and he was off to see his grandchildren.
e2 [hit=bottle; speaker=police; stance=asserts] Police have the bottle that knocked the Asanta goalkeeper down, with his blood on the label.
e3 [fans=singing; speaker=source; stance=asserts] Footage from the halfway line shows the Asanta end swaying with phones alight, as gentle as a vigil.
e4 [trophy=replay; speaker=source; stance=asserts] The Cup will be settled by a second match, according to minutes of the federation's executive seen by this newspaper.
e5 [coach=sacked; speaker=a club director; stance=asserts] A director of the club, however, recalled a shouted order that Ituri clear his desk by noon.
e6 [gate=eighteen-thousand; speaker=source; stance=asserts] Some 18,000 people saw it.
e7 [fans=east-stand; speaker=source; stance=asserts] In the east stand it was the supporters of Kuba Rovers who wrecked benches and chased stewards.
pair b1 d4 different_event
pair c3 d4 different_event
pair b4 a2 different_event
pair b4 d1 different_event
pair b3 c3 skip
pair a3 b1 skip
pair e3 b1 skip
pair e3 c3 skip
pair a3 c3 skip
pair b1 c5 skip
rel fans east-stand rampage different_scope
rel fans east-stand singing different_scope
claim A floodlight failure ended the Unity Cup final | A agree | B disagree | C disagree | D agree
claim Asanta Stars dismissed their coach | A disagree | C agree | E discuss
claim The Unity Cup final will be replayed | A disagree | B agree | D disagree | E agree
