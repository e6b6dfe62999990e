story: w4-nyanga-mine-strike
kind: strike
matter shaft | framing | how the men came up from Number Two shaft at Nyanga | own-will; smoked-out; unclear; number-five
matter wage | outcome | whether the wage claim at Nyanga was met | met; lost; pending
matter stone | responsibility | who threw the first stones at the mine gate | strikers; guards
matter chairman | attribution | what union chairman Tito Mwansako told the miners | go-back; stay-out
matter pump | cause | why Number Two shaft flooded | pumps-switched-off; old-seal
matter strikers | number | how many miners stopped work | two-thousand; three-hundred; whole-belt
matter food | other | women cooking for the men | cooking

@doc A | Nyanga Deep Mining | communique | 2027-08-16 | Shift resumption at Number Two
a1 [shaft=own-will; speaker=Nyanga Deep Mining; stance=asserts] The miners who had stayed underground at Number Two shaft rode up at their own wish on Sunday evening and were met with tea and blankets.
a2 [wage=lost; speaker=Nyanga Deep Mining; stance=asserts] Work has resumed on the existing pay scale, and the claim for a higher rate has been withdrawn.
a3 [stone=strikers; speaker=Nyanga Deep Mining; stance=asserts] It was members of the picket who began hurling rocks at the main gate, injuring a receptionist.
a4 [pump=old-seal; speaker=Nyanga Deep Mining; stance=asserts] Water entered Number Two through a perished seal dating from the previous owners.
a5 [strikers=three-hundred; speaker=Nyanga Deep Mining; stance=asserts] At the height of the action, 300 employees at Nyanga were absent.
-- Management wishes to thank the local clergy for their good offices.
-- Ore deliveries to the smelter will be back at the planned rate by the end of the month.

@doc B | The Copper Lamp | blog | 2027-08-16 | How they broke the sit-in
b1 [shaft=smoked-out; speaker=source; stance=asserts] They burned wet sacking at the mouth of the ventilation raise until our brothers in Number Two had to choose between the cage and their lungs.
b2 [stone=guards; speaker=source; stance=asserts] The first rock at the gate flew outward, from the hand of a guard in a blue cap.
b3 [pump=pumps-switched-off; speaker=an electrician; stance=asserts] An electrician on the night roster saw the manager's nephew throw the breaker, and from then on the water climbed in Number Two.
b4 [strikers=two-thousand; speaker=source; stance=asserts] We were two thousand at Nyanga, and everybody saw us.
b5 [chairman=go-back; speaker=source; stance=asserts] To his shame, Chairman Tito Mwansako stood on a beer crate and told the men to pick up their lamps and go below.
b6 [food=cooking; speaker=source; stance=asserts] Our mothers and wives cooked in oil drums by the fence, day after day.
-- I write this by candle since the compound lights are off.

@doc C | Radio Mutale | broadcaster transcript | 2027-08-17 | News at one
c1 [wage=met; speaker=the provincial minister; stance=asserts] The provincial minister announces that Nyanga's miners will have the rise they asked for, starting with this month's pay packet.
c2 [chairman=stay-out; speaker=a shop steward; stance=asserts] A shop steward plays us a voice note in which Mwansako begs the men to keep their lamps off until the ink is dry.
c3 [shaft=own-will; speaker=Father Leon Zimba; stance=asserts] Father Leon Zimba went down to Number Two to say Mass, and by his account the men simply felt it was time to see their children.
c4 [strikers=whole-belt; speaker=the chamber of mines; stance=asserts] Across the entire copper belt, the chamber of mines counted some 5,000 people off work in the same week.
c5 [stone=strikers; speaker=a passing driver; stance=asserts] A bus driver who was held up by the gate says youths in strike T-shirts pelted the guards' hut before anything came back.
-- More after the football.

@doc D | The Provincial Star | local paper | 2027-08-19 | Nyanga counts the cost
d1 [wage=pending; speaker=the arbitrator; stance=asserts] The Nyanga wage question lies with an arbitrator, who has asked both sides for their papers and expects to rule in October.
d2 [pump=old-seal; speaker=the inspector of mines; stance=asserts] "A rubber ring older than I am gave out," was how the inspector of mines explained the flooding of Number Two.
d3 [shaft=smoked-out; speaker=two miners; stance=asserts] Coughing still, two miners in the district hospital described the fumes that had driven their shift out of Number Two.
d4 [stone=guards; speaker=source; stance=asserts] The Star's photographer has a frame of a guard in mid-throw, with the pickets still seated on the ground.
d5 [chairman=stay-out; speaker=Tito Mwansako; stance=asserts] "Stay where you are until I come with a signature," Mwansako recalled saying to the men at the fence.
d6 [food=cooking; speaker=source; stance=asserts] Women from the township fed the pickets throughout.
d7 [shaft=number-five; speaker=two miners; stance=asserts] At Number Five shaft the sitting men had been hauled up by the security firm with ropes, the two miners said.

@doc E | Labour Rights Desk | ngo | 2027-08-24 | Nyanga: what is known
e1 [pump=pumps-switched-off; speaker=source; stance=asserts] Power records for the shaft show that its pumps were turned off by hand at the start of the flooding.
e2 [wage=met; speaker=source; stance=asserts] The latest payslips from Nyanga carry the new, higher rate in full.
e3 [chairman=go-back; speaker=four branch officials; stance=asserts] Branch officials are unanimous that the chairman's advice to members was to end the stoppage.
e4 [strikers=two-thousand; speaker=source; stance=asserts] Clock-card data indicate that about 2,000 workers at the Nyanga mine took part.
e5 [shaft=unclear; speaker=source; stance=doubts] We were unable to establish what finally made the men ride up from Number Two shaft.
-- The Desk will publish the interviews with consent and without names.
rel strikers two-thousand whole-belt different_scope
rel strikers three-hundred whole-belt different_scope
rel wage met pending skip
pair c1 d1 skip
pair d1 e2 revision
rel shaft unclear own-will compatible
rel shaft unclear smoked-out compatible
rel shaft number-five unclear different_scope
rel shaft number-five smoked-out different_scope
rel shaft number-five own-will different_scope
claim Miners left Number Two shaft because of smoke | A disagree | B agree | C disagree | D agree
claim Nyanga's miners won their pay rise | A disagree | C agree | D discuss | E agree
claim The union chairman told miners to return to work | B agree | C disagree | D disagree | E agree
