story: w12-belrive-dock-strike
kind: strike
matter end | framing | how the dockers' strike in Belrive ended | workers-won; workers-gave-in
matter gate | responsibility | who started the fight at the Belrive gate | dockers; company-guards
matter cranes | control | who is running the Belrive cranes | army-engineers; regular-crews
matter fire | cause | what set the banana shed on fire | arson; wiring
matter scale | outcome | whether the port worked during the strike | paralysed; working; container-idle
matter premier | attribution | the premier's position on the pay rise | backed; opposed
matter ship | other | the reefer ship waiting in the roads | waiting

@doc A | Belrive Harbour Company | communique | 2027-09-13 | Normal service at Belrive
a1 [end=workers-gave-in; speaker=Belrive Harbour Company; stance=asserts] Dockers in Belrive ended their strike on Sunday and accepted the pay offer they had turned down in August.
a2 [gate=dockers; speaker=Belrive Harbour Company; stance=asserts] Strikers attacked company guards with boathooks at the Belrive harbour gate on Friday.
a3 [cranes=regular-crews; speaker=Belrive Harbour Company; stance=asserts] The cranes at Belrive are operated by their regular crews, who kept to their contracts.
a4 [fire=arson; speaker=Belrive Harbour Company; stance=alleges] The banana shed was set alight by people who climbed the fence with petrol, the company said.
a5 [scale=working; speaker=Belrive Harbour Company; stance=asserts] Throughout the strike the port of Belrive loaded and unloaded ships as planned.
-- The company holds a lease on the harbour that runs for another decade.
a6 [premier=opposed; speaker=Belrive Harbour Company; stance=asserts] Premier Lucille Davernay told the board that the wage demand was beyond what the island could pay.
a7 [ship=waiting; speaker=Belrive Harbour Company; stance=asserts] The reefer ship Alcyone, waiting in the roads, will berth on Tuesday.

@doc B | Dock and Wharf Workers' Union | communique | 2027-09-13 | Victory at Belrive
b1 [end=workers-won; speaker=Dock and Wharf Workers' Union; stance=asserts] The Belrive dockers return to work on Monday after the company gave way and granted the full wage claim.
b2 [gate=company-guards; speaker=Dock and Wharf Workers' Union; stance=asserts] The brawl at the harbour gate in Belrive began when guards hired by the company clubbed a picket.
b3 [cranes=army-engineers; speaker=Dock and Wharf Workers' Union; stance=asserts] Army engineers have been driving the cranes at Belrive since Thursday, the union said.
b4 [fire=wiring; speaker=Dock and Wharf Workers' Union; stance=asserts] Old wiring in the roof started the fire at the banana shed, as the union had warned for years.
b5 [scale=paralysed; speaker=Dock and Wharf Workers' Union; stance=asserts] The strike brought the whole port of Belrive to a standstill.
-- The union has members on every quay of the island.
b6 [premier=backed; speaker=Josiah Trent; stance=asserts] "Premier Davernay told us to our faces that the pay rise was fair," union president Josiah Trent said.
b7 [ship=waiting; speaker=Dock and Wharf Workers' Union; stance=asserts] The first task of the crews will be the Alcyone, which lies waiting off the mole.

@doc C | The Windward Courier | local paper | 2027-09-14 | Dockers back at work with full rise
c1 [end=workers-won; speaker=source; stance=asserts] The harbour company in Belrive caved in to the strikers and signed the pay rise they had asked for.
c2 [gate=dockers; speaker=a customs officer; stance=asserts] Pickets rushed the gate and struck the guards first, said a customs officer who watched Friday's clash in Belrive.
c3 [cranes=army-engineers; speaker=source; stance=asserts] Men in army overalls were at the levers of the Belrive cranes on Monday morning.
c4 [fire=wiring; speaker=fire chief; stance=asserts] Belrive's fire chief traced the blaze in the banana shed to a short circuit above the fans.
c5 [scale=container-idle; speaker=source; stance=asserts] Work at the container terminal stopped during the strike.
-- The Courier's own newsprint was held up on the quay.
c6 [premier=opposed; speaker=a cabinet source; stance=asserts] In cabinet the premier spoke against the dockers' pay rise, a person in the room told the Courier.
c7 [ship=waiting; speaker=source; stance=asserts] A reefer ship has been waiting in the roads since the weekend.

@doc D | Isle News Tonight | broadcaster transcript | 2027-09-14 | Port strike over
d1 [end=workers-gave-in; speaker=source; stance=asserts] The Belrive strike collapsed as dockers drifted back for the money they had been offered at the start.
d2 [gate=company-guards; speaker=source; stance=asserts] Our footage from the harbour gate shows a company guard swinging his baton before any docker moves.
d3 [cranes=regular-crews; speaker=source; stance=asserts] The port's usual crane drivers are in their cabins at Belrive and have been since Thursday, as our camera filmed.
d4 [fire=arson; speaker=an insurance investigator; stance=asserts] An insurance investigator told us the banana shed in Belrive was torched.
d5 [scale=paralysed; speaker=shipping agents; stance=asserts] Shipping agents said every berth in Belrive stood idle until Sunday.
-- The strike was the longest on the island since independence.
d6 [premier=backed; speaker=the premier's office; stance=asserts] A spokeswoman for Premier Davernay said she had supported the dockers' wage claim from the first day.
d7 [ship=waiting; speaker=source; stance=asserts] The Alcyone is still waiting outside for a berth.

rel scale working container-idle skip
rel scale paralysed container-idle corroborates
claim The Belrive dockers won their strike | A disagree | B agree | C agree | D disagree
claim The army operates the cranes in Belrive | A disagree | B agree | C agree | D disagree
claim The banana shed in Belrive was set on fire deliberately | A agree | B disagree | C disagree | D agree
