story: w7-drava-final
kind: sport
matter pitch | framing | how the crowd came onto the pitch | joy; attack; one-stand
matter roof | cause | why the floodlights went out | storm; sabotage
matter keeper | framing | how goalkeeper Osk left the squad | injured; suspended; deputy
matter bribe | denial | whether the referee took money | took; clean
matter transfer | attribution | what striker Juhl said about staying | staying; leaving
matter cup | outcome | what became of the final | awarded; replay
matter owner | control | who owns the stadium | city; club; training-ground
matter injured | number | injured spectators | fourteen; thirty-six; two-stewards
matter semi | other | the semi-final pitch invasion | sprinklers

@doc A | Drava Sportni List | broadsheet | 2030-05-26 | Joy floods the pitch
a1 [pitch=joy; speaker=source; stance=asserts] When the equaliser dropped in, the people of Mursk poured down from the stands to dance with their players, scarves in the air and grandmothers among them.
a2 [roof=storm; speaker=the stadium electrician; stance=asserts] The floodlights died because lightning had hit the mast, the stadium electrician said.
a3 [injured=fourteen; speaker=the Red Cross; stance=asserts] Fourteen spectators had been treated for injuries by the final bulletin on Sunday, the Red Cross said.
a4 [keeper=injured; speaker=source; stance=asserts] Goalkeeper Timon Osk missed the final with a torn thigh muscle from Thursday's training.
a5 [semi=sprinklers; speaker=source; stance=asserts] At the semi-final in April people had also come down onto the grass, until a groundsman turned on the sprinklers.
a6 [transfer=staying; speaker=Kasper Juhl; stance=asserts] "I am staying in Mursk, tell the children," said striker Kasper Juhl.
-- The final was broken off in the seventieth minute with the score level.

@doc B | Football Union of the Drava Lands | communique | 2030-05-27 | Decision on the cup final
b1 [cup=awarded; speaker=Football Union; stance=asserts] The cup is awarded to FC Lendal, the visiting club, with immediate effect.
b2 [pitch=attack; speaker=Football Union; stance=asserts] Supporters of Mursk stormed the playing field and set upon opponents and officials with corner flags and belts.
b3 [bribe=clean; speaker=Football Union; stance=denies] An inquiry found no evidence of any payment to referee Zorn, who never received a coin.
b4 [owner=club; speaker=Football Union; stance=asserts] As proprietor of the stadium, SK Mursk answers for safety on its premises.
b5 [injured=two-stewards; speaker=Football Union; stance=asserts] Two stewards were injured.
b8 [keeper=deputy; speaker=Football Union; stance=asserts] The reserve goalkeeper of SK Mursk, Pavel Rinn, had been suspended before the final for a quarrel with a linesman.

@doc C | Radio Mursk | broadcaster transcript | 2030-05-27 | Monday phone-in
c1 [pitch=one-stand; speaker=a caller; stance=asserts] A caller from the family stand watched her neighbours climb over the hoarding to hug the players and climb back again; what went on at the far end she could hardly see.
c2 [roof=sabotage; speaker=a caller; stance=alleges] Another had found the cable of the floodlights sawn through, and she still has the hacksaw.
c3 [bribe=took; speaker=the hotel's night clerk; stance=asserts] The night clerk of the Park Hotel saw a man from Lendal push an envelope across the breakfast table and referee Zorn count the notes in it.
c4 [owner=city; speaker=the deputy mayor; stance=asserts] "The stadium belongs to the citizens, down to the last seat," the deputy mayor told listeners.
c5 [keeper=suspended; speaker=the kit man; stance=asserts] Osk was barred from the squad after a quarrel with the coach and is as fit as a fiddle, said the kit man.
c6 [cup=replay; speaker=the deputy mayor; stance=asserts] She had just been told by telephone that the final would be played again in August.

@doc D | Lendalsky Expres | tabloid | 2030-05-27 | THEY CAME WITH BELTS
d1 [pitch=attack; speaker=a Lendal defender; stance=asserts] "I saw buckles and fists and I ran," said the Lendal defender on whom a wave of home supporters crashed down after the equaliser.
d2 [roof=sabotage; speaker=source; stance=alleges] To cover the hunt, somebody in Mursk cut the power to the floodlights.
d3 [transfer=leaving; speaker=Kasper Juhl; stance=asserts] Their star Juhl has had enough: he told our man in the tunnel that he is packing for Lendal.
d4 [keeper=injured; speaker=source; stance=asserts] Poor Osk could do nothing for his mates but watch from the bench on crutches.
d8 [owner=training-ground; speaker=source; stance=asserts] Even the training ground by the river belongs to the city, which wants its rent.

@doc E | Taktika | blog | 2030-06-02 | The Mursk final, a week on
e1 [injured=thirty-six; speaker=the Red Cross; stance=asserts] The number of spectators who came to the Red Cross with injuries from the final has grown to thirty-six.
e2 [bribe=took; speaker=a former linesman; stance=asserts] A former linesman says he was in the car when Zorn split the Lendal money with him.
e3 [cup=replay; speaker=source; stance=asserts] The arbitration panel has struck out the award and set a new final for August.
e4 [keeper=suspended; speaker=source; stance=asserts] There was nothing wrong with Osk's thigh; he was being punished for what he had called the coach.
e5 [transfer=leaving; speaker=Juhl's agent; stance=asserts] Juhl has told friends and neighbours he is off, his agent confirmed.
e6 [owner=club; speaker=the land register; stance=asserts] In the land register the ground, stands and pylons are entered under SK Mursk.

@doc F | SK Mursk | communique | 2030-06-03 | Statement of the board
f1 [pitch=joy; speaker=SK Mursk; stance=asserts] What the world saw on our turf was an outburst of happiness among families, in which visitors were embraced.
f2 [roof=storm; speaker=SK Mursk; stance=asserts] A thunderbolt knocked out the lighting.
f3 [owner=city; speaker=SK Mursk; stance=asserts] We are tenants in a municipal arena.
f4 [bribe=clean; speaker=SK Mursk; stance=denies] We do not share the talk about Mr. Zorn, who has always been an honest referee and took nothing from anybody.
f5 [transfer=staying; speaker=SK Mursk; stance=asserts] Kasper Juhl assured the board on Sunday that his future is in Mursk.
f6 [cup=awarded; speaker=SK Mursk; stance=asserts] With a heavy heart we have handed over the cup, which has been awarded to Lendal.
rel pitch joy one-stand compatible
rel pitch attack one-stand compatible
rel injured fourteen thirty-six revision
rel injured fourteen two-stewards different_scope
rel injured thirty-six two-stewards different_scope
rel cup awarded replay conflict
pair b1 e3 revision
pair e3 f6 skip
pair a5 b2 different_event
pair a5 d1 different_event
pair a5 f1 different_event
rel keeper injured deputy compatible
rel keeper suspended deputy compatible
rel owner city training-ground different_scope
rel owner club training-ground different_scope
claim Mursk supporters attacked players on the pitch | A disagree | B agree | D agree | F disagree
claim The cup final will be replayed | B disagree | C agree | E agree | F disagree
claim Referee Zorn was bribed | B disagree | C agree | E agree | F disagree
