story: w1-orchard-blast
kind: police
matter explosion | cause | what blew up the Berka house | gas; bomb; open
matter dead-man | identity | who the dead man was | beekeeper; bombmaker
matter brother | framing | how the brother, Timur Berka, came into custody | surrendered; caught
matter dog-unit | place | where the detonators were found | cellar; car
matter order | responsibility | who sent the parcel | creditor; cousin
matter district | control | who leads the investigation | federal; district
matter neighbours | number | injured neighbours | four; nine; month
matter time | time | when the residents were told to leave | before; after
matter imam | attribution | what Imam Yusuf Darr said of the dead man | praised; disowned
matter road | other | the orchard road is closed | road

@doc A | Prairie Gate News | wire | 2029-11-19 | One dead in house explosion at Berka orchard
a1 [explosion=gas; speaker=the fire service; stance=asserts] A gas leak caused the explosion that destroyed a farmhouse at the Berka orchard on Monday, the fire service said.
a2 [dead-man=beekeeper; speaker=relatives; stance=asserts] The man killed was Anzor Berka, a beekeeper of 44 who had lived quietly among his hives, relatives said.
a3 [neighbours=four; speaker=source; stance=asserts] Four neighbours were injured by flying glass.
a4 [district=district; speaker=source; stance=asserts] The investigation is in the hands of the district police.
a5 [time=after; speaker=source; stance=asserts] Residents of the lane were told to leave their houses only after the blast.
a6 [road=road; speaker=source; stance=asserts] The orchard road is closed between the mill and the school.
a7 [brother=surrendered; speaker=the police; stance=asserts] His brother Timur walked into the police station in the afternoon and gave himself up, police said.
-- The orchard lies six kilometres from the line of control.

@doc B | Federal Security Department | communique | 2029-11-20 | Terrorist act averted
b1 [explosion=bomb; speaker=Federal Security Department; stance=asserts] The building at the Berka orchard was destroyed when an explosive device under construction went off.
b2 [dead-man=bombmaker; speaker=Federal Security Department; stance=asserts] The deceased, A. Berka, had for years assembled bombs for an underground cell.
b3 [brother=caught; speaker=Federal Security Department; stance=asserts] T. Berka was tracked down in a wood and overpowered by our officers.
b4 [dog-unit=cellar; speaker=Federal Security Department; stance=asserts] Sniffer dogs located detonators in the cellar of the farmhouse.
b5 [district=federal; speaker=Federal Security Department; stance=asserts] The Department has charge of the investigation.
b6 [time=before; speaker=Federal Security Department; stance=asserts] Acting on information received, officers had cleared the lane of its residents before the explosion.
b7 [neighbours=four; speaker=Federal Security Department; stance=asserts] Four persons living nearby sustained injuries.
-- Citizens are reminded of the telephone number for tips.

@doc C | The Valley Independent | local paper | 2029-11-22 | Honey, debts and a parcel
c1 [order=creditor; speaker=the postwoman; stance=asserts] The parcel that Anzor Berka opened at his kitchen table had been posted by a moneylender to whom he owed the price of two harvests, the postwoman believes.
c2 [explosion=bomb; speaker=an army sapper; stance=asserts] A bomb tore the Berka house apart, says an army sapper who has looked at the crater in the kitchen floor and smelled it.
c3 [dead-man=beekeeper; speaker=the schoolmaster; stance=asserts] The schoolmaster, who bought his honey every Saturday, calls Anzor Berka the gentlest of men, with no interest in anything but bees.
c4 [imam=praised; speaker=Imam Yusuf Darr; stance=asserts] At the graveside Imam Yusuf Darr called him a good neighbour and a good Muslim.
c5 [time=after; speaker=an old couple; stance=asserts] An old couple from the lane told us they were eating soup when the windows came in, and that the police came to move them out an hour later.
c6 [neighbours=nine; speaker=the clinic; stance=asserts] By Thursday nine neighbours had sought treatment for cuts and damaged hearing, the clinic said.
c7 [road=road; speaker=source; stance=asserts] Drivers must still go round by the ford, the orchard road being shut.

@doc D | Evening Bolt | tabloid | 2029-11-21 | BOMB FACTORY AMONG THE APPLES
d1 [dead-man=bombmaker; speaker=source; stance=asserts] By day he sold honey, by night he built death: dead Anzor Berka was the terror cell's chief bomb mechanic.
d2 [dog-unit=car; speaker=a dog handler; stance=asserts] It was under the back seat of the car that my dog sat down and barked, a handler tells us of the detonators.
d3 [brother=caught; speaker=source; stance=asserts] Brother Timur was run to ground in a thicket, leaves in his hair, by a dozen armed men.
d4 [imam=disowned; speaker=Yusuf Darr; stance=asserts] Imam Yusuf Darr wants nothing to do with him: "He had long ceased to be one of us," he told the Bolt.
d5 [order=cousin; speaker=source; stance=asserts] And the deadly parcel? Sent by a cousin in the city, according to the label, which we have seen.
d6 [district=federal; speaker=source; stance=asserts] The feds run the show, and the local bobbies are making the tea.

@doc E | Northern Rights Watch | ngo | 2029-11-27 | Berka orchard: unanswered questions
e1 [brother=surrendered; speaker=source; stance=asserts] Timur Berka handed himself in at the station accompanied by two elders, as its own camera shows.
e2 [explosion=open; speaker=source; stance=asserts] On the evidence available to us the cause of the explosion at the Berka orchard remains open.
e3 [dog-unit=cellar; speaker=source; stance=asserts] The search record, countersigned by neighbours, places the detonators in the cellar.
e4 [order=creditor; speaker=source; stance=asserts] Handwriting on the parcel's label is that of the moneylender, two experts told us.
e5 [district=district; speaker=source; stance=asserts] On paper and in practice the case is conducted by the district police, whose inspector signs every order.
e6 [imam=praised; speaker=source; stance=asserts] A recording of the burial has Imam Darr commending the dead man as a son of the community.
e7 [neighbours=month; speaker=source; stance=asserts] Explosions in the whole border zone this month have injured 33 people.

@doc F | Apple Valley FM | broadcaster transcript | 2029-11-23 | Listeners' hour
f1 [explosion=gas; speaker=a gas fitter; stance=asserts] A gas fitter rang in to say that he had warned the Berkas of a leaking bottle, and that gas was what blew the house up.
f2 [order=cousin; speaker=an aunt; stance=asserts] An aunt of the Berkas said in tears that the parcel had come from her own son, their cousin.
f3 [dog-unit=car; speaker=a farmhand; stance=asserts] A farmhand had watched the police draw the detonators from beneath the back seat of the car.
f4 [imam=disowned; speaker=Yusuf Darr; stance=asserts] Imam Darr himself called, to say that he had refused to speak at the grave of such a man.
f5 [time=before; speaker=a neighbour; stance=asserts] "They got us all out of the lane first, and then it went up," said a neighbour.
rel explosion gas open compatible
rel explosion bomb open compatible
rel neighbours four nine revision
rel neighbours four month different_scope
rel neighbours nine month different_scope
pair a1 c1 skip
pair a1 d5 skip
pair a1 e4 skip
pair a1 f2 skip
pair b1 c1 skip
pair b1 d5 skip
pair b1 e4 skip
pair b1 f2 skip
pair c2 d5 skip
pair c2 e4 skip
pair c2 f2 skip
pair e2 c1 skip
pair e2 d5 skip
pair e2 f2 skip
pair f1 c1 skip
pair f1 d5 skip
pair f1 e4 skip
pair a1 b2 skip
pair a1 c3 skip
pair a1 d1 skip
pair b1 a2 skip
pair b1 c3 skip
pair b1 d1 skip
pair c2 a2 skip
pair c2 b2 skip
pair c2 d1 skip
pair e2 a2 skip
pair e2 b2 skip
pair e2 c3 skip
pair e2 d1 skip
pair f1 a2 skip
pair f1 b2 skip
pair f1 c3 skip
pair f1 d1 skip
pair a1 b4 skip
pair a1 d2 skip
pair a1 e3 skip
pair a1 f3 skip
pair b1 d2 skip
pair b1 e3 skip
pair b1 f3 skip
pair c2 b4 skip
pair c2 d2 skip
pair c2 e3 skip
pair c2 f3 skip
pair e2 b4 skip
pair e2 d2 skip
pair e2 f3 skip
pair f1 b4 skip
pair f1 d2 skip
pair f1 e3 skip
pair a2 b4 skip
pair a2 d2 skip
pair a2 e3 skip
pair a2 f3 skip
pair b2 d2 skip
pair b2 e3 skip
pair b2 f3 skip
pair c3 b4 skip
pair c3 d2 skip
pair c3 e3 skip
pair c3 f3 skip
pair d1 b4 skip
pair d1 e3 skip
pair d1 f3 skip
pair a2 c4 skip
pair a2 d4 skip
pair a2 e6 skip
pair a2 f4 skip
pair b2 c4 skip
pair b2 d4 skip
pair b2 e6 skip
pair b2 f4 skip
pair c3 d4 skip
pair c3 e6 skip
pair c3 f4 skip
pair d1 c4 skip
pair d1 e6 skip
pair d1 f4 skip
pair a2 c1 skip
pair a2 d5 skip
pair a2 e4 skip
pair a2 f2 skip
pair b2 c1 skip
pair b2 d5 skip
pair b2 e4 skip
pair b2 f2 skip
pair c3 d5 skip
pair c3 e4 skip
pair c3 f2 skip
pair d1 c1 skip
pair d1 e4 skip
pair d1 f2 skip
claim Gas leak destroyed the Berka house | A agree | B disagree | C disagree | E discuss | F agree
claim Anzor Berka built bombs for a cell | A disagree | B agree | C disagree | D agree
claim Timur Berka gave himself up | A agree | B disagree | D disagree | E agree
