story: w6-brayside-lottery
kind: police
matter winner | identity | who bought the winning ticket | cleaner; shopkeeper
matter raid | framing | the search of Lyle's newsagents | courteous-visit; smash-raid
matter ticket | outcome | what became of the ticket | paid; void
matter theft | responsibility | who took the ticket from the till | nephew; customer
matter fire | cause | why the shop burned | heater; arson; unknown
matter statement | attribution | what the lottery firm said about its terminal | fault-admitted; fault-ruled-out
matter jackpot | number | size of the prize | two-million; nine-million
matter alibi | denial | whether the nephew was in Brayside that evening | there; away
matter draw | other | draw shown live | live
rel fire unknown heater compatible
rel fire unknown arson compatible

@doc A | Brayside Argus & Echo | local paper | 2026-04-03 | Cleaner robbed of fortune, say police
a1 [winner=cleaner; speaker=source; stance=asserts] The missing jackpot ticket was bought by school cleaner Pam Ogden, who checks the same numbers each week.
a2 [theft=nephew; speaker=detectives; stance=alleges] Detectives believe that the newsagent's nephew, Carl Lyle, slipped it out of the till.
a3 [jackpot=two-million; speaker=source; stance=asserts] At stake is a prize of 2 million.
a4 [raid=courteous-visit; speaker=Det Sgt Roz Hale; stance=asserts] Officers searched the shop on Thursday by appointment and wiped their feet, said Detective Sergeant Roz Hale.
a5 [fire=unknown; speaker=the fire service; stance=asserts] The fire service is still examining the blaze that gutted the shop that night.
-- Lyle's has sold papers in Cable Street since the trams.
a6 [alibi=there; speaker=a barber; stance=asserts] Carl Lyle was in Brayside on the evening of the draw, having his hair cut, the barber said.

@doc B | Lyle Family | communique | 2026-04-04 | For the attention of the press
b1 [winner=shopkeeper; speaker=the Lyle family; stance=asserts] The winning ticket belongs to Stan Lyle, who bought it from his own machine with his own coin.
b2 [raid=smash-raid; speaker=the Lyle family; stance=asserts] Police broke down the door with a ram, tipped out every drawer and left Mrs Lyle weeping among the sherbet.
b3 [alibi=away; speaker=the Lyle family; stance=denies] Carl was nowhere near Brayside that evening, as he was on a coach to the coast.
b4 [theft=customer; speaker=the Lyle family; stance=alleges] It was a customer in a green anorak who reached over the counter and helped himself from the till.
b5 [fire=arson; speaker=the Lyle family; stance=alleges] We believe that the shop was set alight on purpose, through the letter box.
-- We thank the street for its sandwiches.

@doc C | Golden Ball Lotteries | communique | 2026-04-07 | Ticket 40-771
c1 [statement=fault-ruled-out; speaker=Golden Ball Lotteries; stance=asserts] The terminal at Lyle's has been tested and found to be in perfect order.
c2 [ticket=paid; speaker=Golden Ball Lotteries; stance=asserts] The claim has been validated and the money transferred to its owner.
c3 [jackpot=two-million; speaker=Golden Ball Lotteries; stance=asserts] The amount in question is 2,014,560.
c4 [winner=cleaner; speaker=Golden Ball Lotteries; stance=asserts] Our records identify the purchaser as Mrs P. Ogden.
-- Golden Ball returns a share of every stake to good causes in the north, among them village halls, hospices and brass bands. Play responsibly. Tickets should be signed on the back.
c5 [draw=live; speaker=Golden Ball Lotteries; stance=asserts] The draw was broadcast live under the eye of an adjudicator.

@doc D | The Daily Rocket | tabloid | 2026-04-08 | £9M TICKET UP IN SMOKE
d1 [jackpot=nine-million; speaker=source; stance=asserts] Nine million smackers are riding on a scrap of paper that everyone in Brayside wants.
d2 [ticket=void; speaker=a lottery insider; stance=asserts] But lottery chiefs have torn it up: the ticket has been cancelled and the pot rolls over, says an insider.
d3 [statement=fault-admitted; speaker=a lottery insider; stance=asserts] Red-faced Golden Ball owned up to a glitch in the corner-shop terminal.
d4 [raid=smash-raid; speaker=a neighbour; stance=asserts] Cops went through the sweetshop like a hurricane, smashing jars and ripping up lino, a neighbour said.
d5 [fire=arson; speaker=a fire investigator; stance=asserts] A fire investigator showed the Rocket the petrol can that did for poor Stan's shop.
d6 [winner=shopkeeper; speaker=source; stance=asserts] Gentle Stan Lyle, 71, bought the lucky slip to treat his missus.
-- Stan's budgie survived.

@doc E | Tonight in the North | broadcaster transcript | 2026-04-09 | Wednesday
e1 [statement=fault-admitted; speaker=Golden Ball's head of systems; stance=asserts] Golden Ball's head of systems accepted in our interview that the machine at Lyle's had printed tickets with the wrong date.
e2 [theft=customer; speaker=reporter Cass Newby; stance=asserts] I have seen the shop's film, and the hand that goes into that till comes from across the counter, on a green sleeve.
e3 [alibi=away; speaker=a coach driver; stance=asserts] The driver of the coast coach remembers Carl Lyle, who sang, and has his name on the list for that evening.
e4 [raid=courteous-visit; speaker=the Lyles' lodger; stance=asserts] The Lyles' lodger let the officers in and made them tea; they were gentle, he says, and put everything back in its place.
e5 [fire=heater; speaker=the loss adjuster; stance=asserts] And the fire began with a paraffin heater that someone had left beside the magazines, according to the loss adjuster.
-- Next, the weather.

@doc F | Cable Street Chronicle | blog | 2026-04-12 | What we know on our street
f1 [theft=nephew; speaker=Stan Lyle; stance=asserts] Stan himself told me, in tears, that his nephew had had the ticket out of the till and confessed it to him over the phone.
f2 [ticket=paid; speaker=Pam Ogden's sister; stance=asserts] Pam has her winnings in the building society, her sister tells me, and has gone back to mopping.
f3 [statement=fault-ruled-out; speaker=an engineer; stance=asserts] The engineer from Golden Ball spent a day with his head in that terminal and said that there was nothing the matter with it.
f4 [fire=heater; speaker=source; stance=asserts] We all knew that heater, and it was the heater that did it.
f5 [jackpot=nine-million; speaker=a bank clerk; stance=asserts] Nine million, if you ask the girl at the bank, who went pale.
f6 [ticket=void; speaker=a newsagent in the next street; stance=asserts] Against that, a newsagent in the next street had a bulletin from the company telling him the ticket was scrapped.
f7 [alibi=there; speaker=a dog walker; stance=asserts] And I have it from a dog walker that she passed Carl outside the chip shop that same evening.
-- The shop is to become flats.

@doc G | Northern Star Agency | wire | 2026-04-07 | Lottery firm pays disputed prize
=c2
=c4
g1 [ticket=paid; speaker=source; stance=asserts] Payment of the Brayside jackpot was confirmed by the operator on Tuesday.
g2 [fire=unknown; speaker=the fire service; stance=asserts] A fire at the shop that sold the ticket remains under examination.
-- Golden Ball has run the northern lottery since the licence was last awarded. Rival operators have said they will bid when it comes up again next year. The regulator, which may suspend sales at a shop pending inquiries, said that it had no plans to do so in this case, and referred questions about the ticket to the police in Brayside, who referred them to the company.
g3 [draw=live; speaker=source; stance=asserts] The draw was shown on live television.
claim School cleaner was true buyer of winning ticket | A agree | B disagree | C agree | D disagree | G agree
claim Police wrecked newsagent's shop in search | A disagree | B agree | D agree | E disagree
claim Disputed lottery prize has been paid | C agree | D disagree | F discuss | G agree
pair a2 b3 skip
pair a2 e3 skip
