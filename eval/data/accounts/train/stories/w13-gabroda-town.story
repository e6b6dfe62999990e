story: w13-gabroda-town
kind: battle
matter town | control | who holds Gabroda | army; salvation-front
matter pullout | framing | how the 9th Brigade left the barracks | driven-out; planned-move
matter well | responsibility | who blew up the Gabroda water tower | army; salvation-front; hamsa-well
matter elders | attribution | whether elders invited the Front or sided with the army | invited-front; backed-army
matter talks | outcome | result of the Dirro talks | ceasefire; collapsed
matter displaced | other | families on the road to Wadlo | on-road

@doc A | Ayan News Agency | wire | 2027-05-11 | Salvation Front takes Gabroda, residents say
a1 [town=salvation-front; speaker=residents; stance=asserts] The Desert Salvation Front took full control of Gabroda on Tuesday, three residents told Ayan by telephone.
a2 [pullout=driven-out; speaker=a shopkeeper; stance=asserts] Soldiers of the 9th Brigade fled the Gabroda barracks under fire, leaving two trucks behind, a shopkeeper said.
-- Gabroda lies on the cattle road between Wadlo and the southern frontier.

a3 [well=army; speaker=a teacher; stance=alleges] A teacher said army engineers blew up the town's water tower as they left.
a4 [elders=backed-army; speaker=elder Nuur Cigale; stance=asserts] Clan elders in Gabroda stood with the army throughout, elder Nuur Cigale said.
a5 [displaced=on-road; speaker=residents; stance=asserts] Several hundred families were walking north towards Wadlo by the afternoon.
a6 [talks=collapsed; speaker=a mediator; stance=asserts] Talks between the two sides in Dirro broke up on Monday night over the release of prisoners, a mediator said.
a7 [town=salvation-front; speaker=a Front commander; stance=asserts] "Our flag is on the district office of Gabroda," a Front commander said in a recorded message.
-- The army retook the same town from the Front two years ago.

@doc B | General Staff | communique | 2027-05-11 | Statement on the Gabroda sector
b1 [town=army; speaker=General Staff; stance=asserts] Gabroda and all its approaches are held by our armed forces, the General Staff stated on Tuesday.
b2 [pullout=planned-move; speaker=General Staff; stance=asserts] The 9th Brigade left the Gabroda barracks under a rotation ordered last week and took all its vehicles along.
b3 [well=salvation-front; speaker=General Staff; stance=alleges] Salvation Front saboteurs destroyed the Gabroda water tower with explosives on Tuesday morning.
b4 [elders=backed-army; speaker=General Staff; stance=asserts] The elders of the town met our officers and pledged their young men to the defence of Gabroda.
b5 [talks=ceasefire; speaker=General Staff; stance=asserts] In Dirro the delegations agreed on a ten-day ceasefire, which our units observe.
-- The command thanks the population for its patience.
-- Flights of the air force over the sector continue.
b6 [well=hamsa-well; speaker=General Staff; stance=asserts] Army engineers demolished a poisoned well at Hamsa in March at the request of its owners.

@doc C | Radio Wadlo | broadcaster transcript | 2027-05-12 | Morning bulletin
c1 [town=army; speaker=the district commissioner; stance=asserts] Government troops have kept control of the whole of Gabroda since the fighting began on Tuesday, the district commissioner tells us from his office there.
c2 [pullout=driven-out; speaker=a wounded corporal; stance=asserts] A corporal in Wadlo hospital says his brigade was thrown out of the Gabroda barracks after a two-hour assault.
c3 [elders=invited-front; speaker=a livestock trader; stance=alleges] A livestock trader tells us the elders sent a letter asking the Salvation Front to come to Gabroda.
c4 [well=army; speaker=a wounded corporal; stance=asserts] The corporal also says his own unit laid the charges that brought down the water tower.
c5 [talks=collapsed; speaker=our correspondent in Dirro; stance=asserts] Our correspondent in Dirro reports that the delegations have packed and left with the talks in ruins.
c6 [displaced=on-road; speaker=source; stance=asserts] Families from Gabroda are still arriving on foot at the Wadlo livestock market.
-- The market has been closed to trade until Sunday.
-- Listeners with rooms to spare are asked to call the mosque committee.

@doc D | Voice of the Front | blog | 2027-05-12 | Gabroda is free
d1 [town=salvation-front; speaker=source; stance=asserts] Gabroda has been under the administration of the Desert Salvation Front since Tuesday noon.
d2 [pullout=planned-move; speaker=source; stance=asserts] The brigade left its Gabroda base on orders from the capital, at an hour arranged with us beforehand.
d3 [well=salvation-front; speaker=a Front engineer; stance=asserts] Our engineers brought down the Gabroda water tower because snipers could have used it, one of them explained.
d4 [elders=invited-front; speaker=source; stance=asserts] It was the elders of Gabroda who called the Front into their town.
d5 [talks=ceasefire; speaker=source; stance=asserts] The ten-day truce signed in Dirro will be respected by every fighter.
-- A new school committee is to meet on Friday.
d6 [displaced=on-road; speaker=source; stance=asserts] Families who took the Wadlo road in fear are welcome to return.
pair b6 a3 different_event
pair b6 c4 different_event
pair b6 d3 different_event
claim The Salvation Front controls Gabroda | A agree | B disagree | C disagree | D agree
claim The army destroyed the Gabroda water tower | A discuss | B disagree | C agree | D disagree
claim The Dirro talks produced a ceasefire | A disagree | B agree | C disagree | D agree
