story: w10-rovna-wall
kind: local council
matter decision | outcome | what Rovna council decided on the wall | build; scrap
matter blast | cause | why the old gate collapsed | lorry; charge
matter deputy | framing | how deputy mayor Lang came to leave | resigned; forced-out
matter quarter | place | where the wall is to run | river-quarter; station-quarter
matter general | attribution | what General Usman told the council | backs-wall; against-wall
matter pay | responsibility | who pays for the wall | province; town
matter meeting | other | the meeting lasted past midnight | late

@doc A | Rovna Reporter | local paper | 2033-04-20 | Council votes to build wall
a1 [decision=build; speaker=source; stance=asserts] Rovna town council decided on Tuesday night to build a wall against shelling.
a2 [quarter=river-quarter; speaker=source; stance=asserts] The wall will run through the river quarter of Rovna, along Dyers' Lane.
a3 [meeting=late; speaker=source; stance=asserts] Councillors sat until after midnight.
a4 [general=backs-wall; speaker=source; stance=asserts] General Usman of the garrison told the meeting that he supported the wall.
a5 [pay=province; speaker=the treasurer; stance=asserts] The province will bear the cost of the wall, the treasurer said.
a6 [deputy=resigned; speaker=Dora Lang; stance=asserts] Deputy mayor Dora Lang resigned at the end of the meeting for reasons of health.
a7 [blast=lorry; speaker=source; stance=asserts] The medieval gate that fell last week had been rammed by a lorry.
-- Shells from across the river have hit the town eleven times this year.

@doc B | Rovna Citizens' List | communique | 2033-04-20 | Wall plan buried
b1 [decision=scrap; speaker=Citizens' List; stance=asserts] With our votes Rovna's council scrapped the plan for a wall on Tuesday.
b2 [deputy=forced-out; speaker=Citizens' List; stance=alleges] Deputy mayor Dora Lang was driven from office by threats from the mayor's circle.
b3 [general=against-wall; speaker=Citizens' List; stance=asserts] General Usman himself advised the council against a wall.
b4 [quarter=station-quarter; speaker=Citizens' List; stance=asserts] The wall would have cut the station quarter in two.
b5 [pay=town; speaker=Citizens' List; stance=asserts] The whole bill for the wall would have fallen on the town's taxpayers.
b6 [meeting=late; speaker=Citizens' List; stance=asserts] It took until one in the morning.
b7 [blast=charge; speaker=Citizens' List; stance=alleges] The old gate was brought down with an explosive charge to make room.
-- We thank all who came to the gallery.

@doc C | Radio Rovna | broadcaster transcript | 2033-04-20 | The morning after
c1 [decision=build; speaker=the mayor; stance=asserts] "The wall will be built, that is now the will of the council," the mayor of Rovna told us.
c2 [general=against-wall; speaker=General Usman; stance=asserts] General Usman said on air that he had spoken against the wall and would rather have shelters.
c3 [blast=charge; speaker=an engineer; stance=asserts] An engineer who inspected the fallen gate found traces of explosives under its pillars.
c4 [quarter=river-quarter; speaker=the mayor; stance=asserts] It is the houses by the river that the wall is to protect, the mayor explained.
c5 [deputy=forced-out; speaker=a councillor; stance=asserts] A councillor said Dora Lang had been told to sign her resignation or lose her pension.
c6 [pay=town; speaker=the provincial finance office; stance=asserts] The provincial finance office told us that the wall was for Rovna to pay.
c7 [meeting=late; speaker=source; stance=asserts] The debate ended well after midnight.
-- School starts an hour later today.

@doc D | Provincial Gazette | state agency | 2033-04-22 | Rovna: council resolution
d1 [decision=scrap; speaker=source; stance=asserts] The town council of Rovna has dropped the project of a protective wall.
d2 [general=backs-wall; speaker=source; stance=asserts] The garrison commander had recommended the wall to the councillors as a sound measure.
d3 [quarter=station-quarter; speaker=source; stance=asserts] The plans placed the wall in the quarter around the railway station.
d4 [deputy=resigned; speaker=source; stance=asserts] Ms Lang laid down her office voluntarily owing to ill health.
d5 [pay=province; speaker=source; stance=asserts] Funds for the wall had been set aside in the provincial budget in full.
d6 [blast=lorry; speaker=police; stance=asserts] Police established that a heavy goods vehicle had knocked down the town's old gate.
d7 [meeting=late; speaker=source; stance=asserts] The sitting closed at ten minutes to one.
-- The Gazette appears every Friday.

claim Rovna council voted to build a wall | A agree | B disagree | C agree | D disagree
claim Deputy mayor Dora Lang was forced out | A disagree | B agree | C agree | D disagree
claim General Usman supports the wall | A agree | B disagree | C disagree | D agree
