story: w3-tarmoya-strike
kind: strike
matter ending | framing | how the Tarmoya mine strike came to an end | company-gave-in; strikers-crumbled
matter gate | responsibility | who started the brawl at Gate Three | guards; pickets
matter furnace | cause | why the smelter furnace went cold | sabotage; neglect
matter turnout | number | how many workers were on strike on the last day | nineteen-hundred; six-hundred
matter pay | other | the pay rise in the signed text | four-percent
matter kitchen | other | the soup kitchen run by miners' families | closing

@doc A | El Martillo | local paper | 2028-05-14 | After 41 days, Tarmoya goes back underground with its head up
a1 [ending=company-gave-in; speaker=source; stance=asserts] The owners of the Tarmoya pit caved in on Friday night, granting the night-shift allowance they had sworn they would bury.
a2 [turnout=nineteen-hundred; speaker=Local 8 of the Miners' Federation; stance=asserts] Local 8 of the Miners' Federation counted 1,900 members still out on the final morning at Tarmoya.
-- The banners are folded now in the hall on Calle Larga, drying over the backs of chairs.

a3 [gate=guards; speaker=Ruperta Salcán; stance=asserts] "The company guards came out swinging chains before anybody had so much as shouted," recalled shift electrician Ruperta Salcán of the fight at the main gate.
a4 [furnace=neglect; speaker=Local 8 of the Miners' Federation; stance=asserts] As for the dead furnace, the federation says its lining had been cracked since February and gave way because management put off the repair.
a5 [pay=four-percent; speaker=source; stance=asserts] The signed text carries a rise of four percent from June.
a6 [kitchen=closing; speaker=source; stance=asserts] The soup kitchen that miners' families ran in the chapel served its last pot of beans on Saturday.

@doc B | Cobres del Tarmoya S.A. | communique | 2028-05-13 | Return to work at Tarmoya
b1 [ending=strikers-crumbled; speaker=Cobres del Tarmoya; stance=asserts] Support for the stoppage at Tarmoya melted away week by week, and the remaining employees have now resumed their duties on the terms offered to them in March.
b2 [turnout=six-hundred; speaker=Cobres del Tarmoya; stance=asserts] On the closing day of the stoppage some 600 employees were absent from their posts at Tarmoya.
b3 [furnace=sabotage; speaker=Cobres del Tarmoya; stance=asserts] The loss of the smelter furnace was the work of persons who cut its cooling line in the early hours of a Tuesday.
b4 [pay=four-percent; speaker=Cobres del Tarmoya; stance=asserts] Wages will increase by four percent as of June, as the agreement provides.
b5 [gate=pickets; speaker=Cobres del Tarmoya; stance=asserts] Our security staff acted in self-defence at the main gate after a group of pickets rushed their cabin with iron bars.
-- The company thanks its customers for their patience.

@doc C | La Chispa del Sur | tabloid | 2028-05-14 | Red faces in the union hall
c1 [ending=strikers-crumbled; speaker=source; stance=asserts] Broke, hungry and quarrelling among themselves, the Tarmoya strikers trudged back to the cage with their demands in the bin.
c2 [gate=pickets; speaker=a taxi driver; stance=asserts] A taxi driver parked by the main gate saw the pickets throw the opening punches and the guards scramble for their helmets.
-- Beer sales at the Bar Minero were brisk all the same.
c3 [furnace=sabotage; speaker=a foreman; stance=asserts] "Somebody took a hacksaw to the water pipe, and that is what froze the furnace," a foreman confided over a glass.
c4 [pay=four-percent; speaker=source; stance=asserts] Four percent more in the pay packet from June is what they have to show the wife.
c5 [turnout=six-hundred; speaker=source; stance=asserts] A headcount at the canteen put the last-day hold-outs at about 600.

@doc D | Radio Cordillera Abierta | broadcaster transcript | 2028-05-15 | Morning desk: what was won at Tarmoya?
-- PRESENTER: Good morning, it is ten past seven, and we go straight to the mine.
d1 [ending=company-gave-in; speaker=labour arbitrator Inés Bracamo; stance=asserts] Labour arbitrator Inés Bracamo, who held the pen, told this programme the mine's board retreated on every item it had called untouchable.
d2 [furnace=neglect; speaker=the provincial mines inspectorate; stance=asserts] The provincial mines inspectorate traces the furnace's death to worn brick that should have been replaced at the winter overhaul.
d3 [gate=guards; speaker=source; stance=asserts] We have looked at the chemist's camera: the guards step out of their cabin at the main gate and strike, and then the pickets answer.
d4 [turnout=nineteen-hundred; speaker=the provincial labour office; stance=asserts] Payroll slips lodged with the provincial labour office show close to 1,900 people were still on strike when the deal was inked.
d5 [kitchen=closing; speaker=source; stance=asserts] In the chapel, the families' kitchen fed its last queue at the weekend.

claim Tarmoya mine owners yielded to the strikers | A agree | B disagree | C disagree | D agree
claim Strikers attacked guards at the gate of the Tarmoya mine | A disagree | B agree | C agree | D disagree
claim Saboteurs shut down the Tarmoya smelter | A disagree | B agree | C agree | D disagree
