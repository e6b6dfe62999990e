story: w3-sanbrisco-raid
kind: police
matter dead | identity | who the three dead of Pasaje Oro were | gang; bystanders
matter entry | framing | what happened at the house in Pasaje Oro | shootout; execution
matter drugs | place | where the cocaine was found | house; car
matter chief | attribution | who ordered the San Brisco raid | commander; prosecutor
matter body-cam | denial | whether the officers wore cameras | worn; absent
matter curfew | other | curfew in the quarter | curfew
matter april | other | an earlier raid in April | april

@doc A | Policía de San Brisco | communique | 2028-08-02 | Operation Lluvia: three hostile elements neutralised
a1 [entry=shootout; speaker=San Brisco police; stance=asserts] On entering the dwelling in Pasaje Oro, officers met sustained gunfire and returned it until the threat ceased.
a2 [dead=gang; speaker=San Brisco police; stance=asserts] The deceased were members of the extortion ring known as Los Yesqueros.
a3 [drugs=house; speaker=San Brisco police; stance=asserts] Under the floorboards of the Pasaje Oro dwelling, agents uncovered the ring's entire stock of cocaine.
a4 [chief=prosecutor; speaker=San Brisco police; stance=asserts] The operation was carried out on the written order of the district prosecutor.
a5 [body-cam=worn; speaker=San Brisco police; stance=asserts] All personnel wore functioning body cameras.
-- The force salutes the courage of its officers.

@doc B | Canal Puerto | broadcaster transcript | 2028-08-03 | Evening bulletin
b1 [entry=execution; speaker=Mirta Cáceros; stance=asserts] Neighbour Mirta Cáceros: "They made them kneel on the patio of the house in Pasaje Oro, and then came the shots, slow, like someone hammering."
b2 [dead=bystanders; speaker=source; stance=asserts] The victims, we have established, were a plasterer and his nephews who had rented the room for the week.
b3 [curfew=curfew; speaker=source; stance=asserts] A curfew from ten at night has been in place in the quarter since Monday.
b4 [chief=commander; speaker=the district prosecutor; stance=asserts] The district prosecutor told us the raid was the police commander's idea and that her office learned of it from the radio.
-- We asked the ministry for an interview.
b5 [drugs=car; speaker=a desk sergeant; stance=asserts] According to a desk sergeant, the cocaine shown to reporters had been lifted from a car at the toll booth.
b6 [body-cam=absent; speaker=source; stance=asserts] None of the officers seen leaving Pasaje Oro had a camera on the chest.

@doc C | El Sereno | tabloid | 2028-08-03 | RATS DROWNED IN OPERATION RAIN
c1 [dead=gang; speaker=source; stance=asserts] Good riddance to a trio of Yesqueros who had bled the market stalls dry for years.
c2 [entry=shootout; speaker=source; stance=asserts] Bullets whistled from every window of the Pasaje Oro hideout before the boys in blue finished the argument.
c3 [drugs=house; speaker=source; stance=asserts] Beneath the planks of the hideout lay bricks of white powder stacked like bread.
c4 [april=april; speaker=source; stance=asserts] In April a raid a few streets away netted a lone pickpocket and a parrot.
c5 [chief=commander; speaker=source; stance=asserts] Police commander Ramiro Otaola gave the word himself, cigar in hand.
c6 [curfew=curfew; speaker=source; stance=asserts] Lights out at ten, the quarter has been told.

@doc D | Comité Vecinal Pasaje Oro | ngo | 2028-08-05 | What the neighbours saw
d1 [entry=execution; speaker=Comité Vecinal Pasaje Oro; stance=asserts] The men inside gave themselves up with raised hands and were shot at close range in the yard of the Pasaje Oro house.
d2 [dead=bystanders; speaker=Comité Vecinal Pasaje Oro; stance=asserts] Those killed were bricklayers from upriver whose landlord vouches for them.
d3 [drugs=car; speaker=Comité Vecinal Pasaje Oro; stance=asserts] The packets displayed on the police table came out of a vehicle seized at the toll.
d4 [chief=commander; speaker=Comité Vecinal Pasaje Oro; stance=asserts] Commander Otaola planned and launched the assault alone, from the canteen of the Fourth Station.
d5 [april=april; speaker=Comité Vecinal Pasaje Oro; stance=asserts] The same squad had entered Calle Plata in April and taken a boy for stealing.
-- We bury our dead on Sunday.
d6 [body-cam=absent; speaker=Comité Vecinal Pasaje Oro; stance=asserts] No camera was worn by any of them.
claim Police shot surrendered men in Pasaje Oro | A disagree | B discuss | C disagree | D agree
claim The dead of Pasaje Oro were gang members | A agree | B disagree | C agree | D disagree
claim The prosecutor ordered the San Brisco raid | A agree | B disagree | C disagree | D disagree
