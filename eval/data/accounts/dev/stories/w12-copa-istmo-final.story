story: w12-copa-istmo-final
kind: sport
matter brawl | responsibility | who started the brawl in the tunnel | deportivo; atletico
matter coach | framing | how coach Beto Larrea left Deportivo Cumbre | sacked; own-choice
matter injury | cause | why striker Ike Marlow limped off | foul; old-strain
matter goal | outcome | whether the late goal stands | stands; annulled
matter fans | framing | the visiting fans in Bahia Clara | well-behaved; hooligans
matter replay | attribution | who asked for the final to be replayed | deportivo; league
matter stadium | other | the stadium | sold-out

@doc A | Cancha Total | tabloid | 2027-12-06 | Brawl, boot and bedlam
a1 [brawl=atletico; speaker=source; stance=asserts] Atletico Bahia's goalkeeper started the tunnel brawl after the Istmo Cup final by punching a Deportivo player.
a2 [coach=sacked; speaker=source; stance=asserts] Deportivo Cumbre fired coach Beto Larrea in the dressing room minutes after the final.
a3 [injury=foul; speaker=source; stance=asserts] Striker Ike Marlow left the pitch injured after a brutal tackle by an Atletico defender.
a4 [goal=annulled; speaker=a league official; stance=asserts] The league has struck out Atletico's late goal in the Istmo Cup final, an official said.
a5 [fans=hooligans; speaker=source; stance=asserts] Deportivo supporters wrecked bars on the seafront of Bahia Clara before the match.
-- It was the first final between the clubs.
a6 [replay=league; speaker=source; stance=asserts] The league itself called for the final to be played again.
a7 [stadium=sold-out; speaker=source; stance=asserts] The stadium was sold out.

@doc B | Deportivo Cumbre | communique | 2027-12-06 | Club statement
b1 [brawl=atletico; speaker=Deportivo Cumbre; stance=alleges] The fight in the tunnel was begun by Atletico Bahia's keeper, who struck our captain.
b2 [coach=own-choice; speaker=Deportivo Cumbre; stance=asserts] Beto Larrea informed the board that he wished to leave Deportivo Cumbre to be with his family.
b3 [injury=old-strain; speaker=Deportivo Cumbre; stance=asserts] Ike Marlow had to come off because an old thigh strain returned, the club doctor said.
b4 [goal=annulled; speaker=Deportivo Cumbre; stance=asserts] Atletico's goal in the last minute has been cancelled by the league, and the final is drawn.
b5 [fans=well-behaved; speaker=Deportivo Cumbre; stance=asserts] Our supporters were model guests in Bahia Clara, the club said.
-- Season tickets go on sale in January.
b6 [replay=league; speaker=Deportivo Cumbre; stance=asserts] The idea of replaying the final came from the league, and the club has agreed to it.
b7 [stadium=sold-out; speaker=Deportivo Cumbre; stance=asserts] We thank the crowd that filled every seat of the stadium.

@doc C | Atletico Bahia Supporters' Blog | blog | 2027-12-07 | We won it
c1 [brawl=deportivo; speaker=source; stance=asserts] A Deportivo substitute kicked our goalkeeper from behind in the tunnel, and that is how the brawl began.
c2 [coach=sacked; speaker=source; stance=asserts] Larrea was kicked out by the Deportivo board as soon as the final was lost.
c3 [injury=old-strain; speaker=source; stance=asserts] Marlow pulled up with his thigh trouble again, far from any defender.
c4 [goal=stands; speaker=source; stance=asserts] Our late goal in the final counts and the Istmo Cup stays in Bahia Clara.
c5 [fans=hooligans; speaker=source; stance=asserts] The Deportivo crowd threw bottles at families on the promenade of Bahia Clara.
-- The trophy will be shown at the fish market.
c6 [replay=deportivo; speaker=source; stance=asserts] It is Deportivo who went to the league and begged for another final.

@doc D | Radio Istmo Deportes | broadcaster transcript | 2027-12-07 | The day after
d1 [brawl=deportivo; speaker=the referee's report; stance=asserts] The referee's report names a Deportivo reserve as the man who threw the first punch in the tunnel.
d2 [coach=own-choice; speaker=Beto Larrea; stance=asserts] "I decided to go and told the players before the final," coach Beto Larrea said of leaving Deportivo.
d3 [injury=foul; speaker=Ike Marlow; stance=asserts] Marlow told us an Atletico defender stamped on his leg and put him out of the final.
d4 [goal=stands; speaker=the league president; stance=asserts] The league president confirmed to this programme that the last-minute goal is valid.
d5 [fans=well-behaved; speaker=police chief; stance=asserts] Bahia Clara's police chief praised the Deportivo fans for a calm and friendly visit.
-- Next season begins in March.
d6 [replay=deportivo; speaker=the league president; stance=asserts] The request to replay the final was filed by Deportivo Cumbre, the league president said.
d7 [stadium=sold-out; speaker=source; stance=asserts] All seats in the stadium had been sold.

claim Atletico's late goal in the Istmo Cup final stands | A disagree | B disagree | C agree | D agree
claim Deportivo Cumbre sacked coach Beto Larrea | A agree | B disagree | C agree | D disagree
