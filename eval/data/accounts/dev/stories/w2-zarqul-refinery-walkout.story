story: w2-zarqul-refinery-walkout
kind: strike
matter stoppage | framing | why the Zarqul refinery's unit is down | strike-shut; maintenance
matter leaders | framing | how three shift leaders left | dismissed; resigned
matter offer | outcome | what became of the pay offer | accepted; thrown-out
matter fuel | outcome | state of petrol supply in the city | queues; normal
matter pickets | identity | who stands at the refinery gate | staff; outsiders
matter duration | time | when the stoppage began | saturday; monday
matter minister | attribution | the oil minister's view of the demands | sympathetic; hostile

@doc A | Karavan Business | trade press | 2027-09-07 | Zarqul crude unit idle as operators walk out
a1 [stoppage=strike-shut; speaker=source; stance=asserts] The crude unit at Zarqul fell silent after its operators banked the furnaces and joined the walkout.
a2 [duration=saturday; speaker=a trader; stance=asserts] A trader who loads at Zarqul said operators had put down their tools on Saturday.
a3 [leaders=dismissed; speaker=source; stance=asserts] Three shift leaders were sacked by text message on the eve of the walkout.
a4 [fuel=queues; speaker=source; stance=asserts] Lines of cars wound around filling stations in the Corniche district on Tuesday.
-- Zarqul processes heavy crude from the western fields.
a5 [pickets=staff; speaker=source; stance=asserts] The men warming their hands at the gate wore refinery badges.
-- Prices for heating oil were steady.

@doc B | Zarqul Refining Company | communique | 2027-09-07 | Scheduled turnaround
b1 [stoppage=maintenance; speaker=Zarqul Refining Company; stance=asserts] The crude distillation unit has been taken offline for its planned autumn turnaround, as announced to customers in spring.
b2 [leaders=resigned; speaker=Zarqul Refining Company; stance=asserts] Three experienced colleagues have chosen to leave us in order to pursue private business.
b3 [fuel=normal; speaker=Zarqul Refining Company; stance=asserts] Motorists can fill their tanks as usual, since depots are well stocked.
b4 [pickets=outsiders; speaker=Zarqul Refining Company; stance=alleges] The persons loitering at our gate have been brought in by bus from other provinces and have nothing to do with the plant.
b5 [offer=accepted; speaker=Zarqul Refining Company; stance=asserts] Our improved pay package has been welcomed by the workforce and signed by its representatives.

@doc C | Free Oil Workers' League | communique | 2027-09-08 | Bulletin from the gate
c1 [stoppage=strike-shut; speaker=Free Oil Workers' League; stance=asserts] The furnaces of Zarqul are cold because we, the operators, made them cold.
c2 [leaders=dismissed; speaker=Free Oil Workers' League; stance=asserts] Brothers Kawa, Idris and Reza were thrown out of their jobs for carrying our petition.
c3 [offer=thrown-out; speaker=Free Oil Workers' League; stance=asserts] The mass meeting tore up the company's pay paper with a roar.
c4 [duration=saturday; speaker=Free Oil Workers' League; stance=asserts] Since Saturday's dawn shift the plant has been ours.
c5 [minister=hostile; speaker=Free Oil Workers' League; stance=asserts] The oil minister has called our demands blackmail.
c6 [pickets=staff; speaker=Free Oil Workers' League; stance=asserts] Every hand on the picket belongs to somebody who draws a Zarqul wage.
-- Comrades from the pipeline depot have promised us a tent and two cauldrons of rice.

@doc D | Capital Broadcasting | broadcaster transcript | 2027-09-08 | Evening bulletin
d1 [stoppage=maintenance; speaker=Capital Broadcasting; stance=asserts] Good evening: engineers at Zarqul have begun the yearly overhaul of the refinery's main unit.
d2 [minister=sympathetic; speaker=oil minister; stance=asserts] The oil minister told this programme that the men's claims were just and would be met in the budget.
d3 [fuel=normal; speaker=our reporter; stance=asserts] Our reporter found the pumps on the Corniche open and the forecourts quiet.
d4 [duration=monday; speaker=our reporter; stance=asserts] The unit was running at full load through the weekend and came to rest on Monday at noon.
d5 [pickets=outsiders; speaker=a gate guard; stance=asserts] A guard at the gate could recognise hardly a face among the demonstrators, who spoke with the accent of the coast.
d6 [leaders=resigned; speaker=our reporter; stance=asserts] The three supervisors who left last week handed in letters of resignation, which we have seen.
-- And now sport.

@doc E | Corniche Neighbours | local paper | 2027-09-09 | Petrol, patience and pay
e1 [fuel=queues; speaker=source; stance=asserts] It took our delivery driver half a morning to reach the pump on Corniche Street.
e2 [offer=thrown-out; speaker=a fitter's wife; stance=asserts] A fitter's wife said her husband had voted against the pay package like everyone he knew, and it fell.
e3 [minister=hostile; speaker=source; stance=asserts] Asked about the demands, the oil minister spoke of extortion by a handful of troublemakers.
e4 [duration=monday; speaker=a shopkeeper; stance=asserts] The flare burned as always on Sunday night, a shopkeeper opposite recalled, and the operators came out after lunch on Monday.
-- Our shop column returns next week.
-- Letters about parking are held over.

pair a1 d4 skip
pair b1 d4 skip
pair a2 c1 skip
pair a1 e4 skip
pair c1 e4 skip
pair c1 d4 skip
claim Zarqul's crude unit is idle because of a strike | A agree | B disagree | C agree | D disagree | E agree
claim Workers accepted the refinery's pay package | B agree | C disagree | E disagree
claim The oil minister backs the refinery workers | C disagree | D agree | E disagree
