story: w2-sabat-derby
kind: sport
matter abandon | cause | why the Sabat derby was broken off | floodlights; pitch-invasion; unclear
matter keeper | framing | how goalkeeper Yunus Bari left the pitch | injured; feigned
matter title | outcome | who is awarded the title | faisal; daryan
matter stand | responsibility | who started the trouble in the east stand | visitors; stewards
matter coach | attribution | the coach's position on a replay | wants; refuses
matter hurt | number | how many spectators were hurt | fifty; seven
matter reserve | framing | the reserve match that morning | calm

@doc A | Sabat Sport Daily | broadsheet | 2028-05-28 | Derby abandoned in dark and disorder
a1 [abandon=floodlights; speaker=the match referee; stance=asserts] The referee ended the Sabat derby after the floodlights on the river side failed and could not be relit, he wrote in his report.
-- Al-Faisal had been leading by a header from a corner.
a2 [keeper=injured; speaker=source; stance=asserts] Yunus Bari, the Daryan goalkeeper, was carried off with a deep cut over the eye after a bottle struck him.
a3 [stand=visitors; speaker=source; stance=asserts] The trouble in the east stand began among the visiting Daryan supporters, who tore out seats and hurled them downwards.
a4 [title=faisal; speaker=the league; stance=asserts] Al-Faisal are champions, since the league's board has let the score stand.
-- The trophy had been driven to the ground under guard and was driven back again.
a5 [hurt=fifty; speaker=ambulance crews; stance=asserts] Ambulance crews treated more than fifty spectators.
a6 [reserve=calm; speaker=source; stance=asserts] That morning the clubs' reserves had met on the same turf before contented families who clapped both sides off.

@doc B | Daryan Sporting Club | communique | 2028-05-29 | The club's position
b1 [abandon=pitch-invasion; speaker=Daryan Sporting Club; stance=asserts] Play was halted because the home crowd flooded onto the grass, and for that reason alone.
b2 [stand=stewards; speaker=Daryan Sporting Club; stance=alleges] Our supporters in the east stand sat in peace until stewards waded in with belts.
b3 [keeper=injured; speaker=Daryan Sporting Club; stance=asserts] Goalkeeper Bari was struck by a missile and needed stitches above his eye.
b4 [coach=wants; speaker=Daryan Sporting Club; stance=demands] Head coach Latif Omrani asks the league to stage the whole match again on neutral ground.
b5 [title=daryan; speaker=Daryan Sporting Club; stance=asserts] Under the statutes the match is forfeited by the hosts, which makes our team the holders of the title.
-- We thank our travelling families for their dignity.
-- Ticket money will be refunded at the club shop.
b6 [hurt=fifty; speaker=Daryan Sporting Club; stance=asserts] Fifty-odd people had to be bandaged, among them children in our colours.

@doc C | Goal Goal Goal | tabloid | 2028-05-29 | OSCAR FOR YUNUS
c1 [keeper=feigned; speaker=source; stance=asserts] Daryan's Yunus Bari dropped like a sack and smeared beetroot on his brow, and our pictures prove it.
c2 [abandon=floodlights; speaker=source; stance=asserts] Curtains came down when the lamps on the river pylons popped one after the other and the ref ran out of daylight.
c3 [stand=stewards; speaker=a fan; stance=asserts] Burly stewards kicked off the punch-up in the east stand by lashing out at grandads, said a fan with a swollen ear.
-- The beetroot, for the record, was pickled.
c4 [coach=refuses; speaker=Latif Omrani; stance=asserts] "Play that lot again? I would sooner coach goats," growled Daryan boss Latif Omrani in the tunnel.
c5 [title=faisal; speaker=source; stance=asserts] So the cup goes to Al-Faisal, whose lads paraded it on a fire engine till dawn.
c6 [reserve=calm; speaker=source; stance=asserts] Earlier in the day the stiffs' game had gone off sweetly, with picnic baskets in both ends.

@doc D | Sabat Police Operations Room | communique | 2028-05-29 | Report on the match of 28 May
d1 [hurt=seven; speaker=Sabat Police; stance=asserts] Seven persons sought treatment after the match.
d2 [stand=visitors; speaker=Sabat Police; stance=asserts] Disorder in the east block was initiated by guests from Daryan, who attacked the dividing fence.
d3 [abandon=pitch-invasion; speaker=Sabat Police; stance=asserts] The match director called time when home spectators swarmed over the touchline and surrounded the players.
d4 [keeper=feigned; speaker=Sabat Police; stance=asserts] A police doctor found the visiting goalkeeper in perfect health beneath the red liquid on his face.
-- Arrested persons will be brought before a magistrate.
-- Traffic on the Sabat bridge flowed again by eleven.
-- Lost property can be collected from the gatehouse of the stadium.

@doc E | Radio Sabat | broadcaster transcript | 2028-05-30 | The Tuesday tackle
e1 [coach=wants; speaker=Latif Omrani; stance=demands] LATIF OMRANI: Give us ninety fresh minutes, anywhere, in the desert if you like, my boys are ready.
e2 [title=daryan; speaker=a league lawyer; stance=asserts] LEAGUE LAWYER: The ruling came this morning: the hosts lose by forfeit, and the shield travels to Daryan.
e3 [abandon=unclear; speaker=presenter; stance=doubts] HOST: Whether it was the lights or the crowd which ended the derby, the league's inquiry has yet to say.
e4 [keeper=injured; speaker=a team doctor; stance=asserts] TEAM DOCTOR: I sewed the gash in Yunus Bari's brow myself, in the dressing room, under a torch.
-- HOST: Let us take a caller from the date market.
e5 [stand=stewards; speaker=a caller; stance=asserts] CALLER: I sat in the east stand with my daughter, and the first blow I saw came from a man in a yellow bib.
-- HOST: Stay with us.

rel abandon floodlights unclear compatible
rel abandon pitch-invasion unclear compatible
pair a6 c6 corroborates
pair a6 b2 different_event
pair a6 d2 different_event
pair c6 d3 different_event
pair a4 e2 conflict
claim The Daryan goalkeeper faked his injury | A disagree | B disagree | C agree | D agree | E disagree
claim Al-Faisal are the champions | A agree | B disagree | C agree | E disagree
claim A crowd invasion ended the Sabat derby | A disagree | B agree | C disagree | D agree | E discuss
