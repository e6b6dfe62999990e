story: w5-senthu-recount
kind: election
matter winner | outcome | who won the Senthuvai seat | radhika; pannir
matter boxes | framing | what happened to the ballot boxes at Kovilandi school | guarded; stolen
matter crowd | framing | what the crowd outside the counting hall was like | peaceful; mob
matter order | attribution | who ordered the recount | court; collector
matter turnout | number | turnout in the seat | sixty-one; seventy-four
matter ink | cause | why finger ink ran out | theft; underordering
matter fisher | other | the fishing hamlets of Senthuvai voted by boat | boat

@doc A | Vaigara Herald | broadsheet | 2027-04-22 | Radhika Selvan takes Senthuvai by a whisker
a1 [winner=radhika; speaker=the returning officer; stance=asserts] Radhika Selvan of the Harbour Front was declared member for Senthuvai shortly before midnight, the returning officer announced.
a2 [crowd=peaceful; speaker=source; stance=asserts] Supporters of both camps waited outside the counting hall through the evening, sharing tea and singing, while constables leaned on their lathis.
a3 [boxes=guarded; speaker=the returning officer; stance=asserts] All boxes from Kovilandi school travelled to the hall under seal in a police van, with an agent of each party aboard.
a4 [turnout=sixty-one; speaker=the election office; stance=asserts] Turnout in Senthuvai was put at 61 per cent by the election office.
-- Mango sellers did brisk business near the hall.
a5 [order=court; speaker=source; stance=asserts] The recount was held on the instruction of the High Court bench at Vaigara.
a6 [fisher=boat; speaker=source; stance=asserts] Voters from the fishing hamlets came in by catamaran, as they always have.

@doc B | Makkal Dawn | tabloid | 2027-04-22 | Ballot thieves of Kovilandi!
b1 [boxes=stolen; speaker=Pannir Kumaran's agents; stance=alleges] Sealed boxes were carried out of the back door of Kovilandi school by masked youths on scooters, Pannir Kumaran's polling agents say.
b2 [winner=pannir; speaker=Makkal Dawn; stance=asserts] Our tally of the forms signed at every booth hands Senthuvai to Pannir Kumaran, the people's choice.
b3 [crowd=mob; speaker=source; stance=asserts] A howling gang armed with oars besieged the counting hall and pelted the officers' jeeps.
b4 [order=collector; speaker=source; stance=asserts] It was the district collector, a cousin of the Harbour Front treasurer, who commanded that the votes be counted again.
-- Shame on Senthuvai, shame on us all, and shame on those who look away while the lamp of the people is being snuffed out.
b5 [ink=theft; speaker=Pannir Kumaran's agents; stance=alleges] Ink disappeared from several booths because Harbour Front boys pocketed the bottles.

@doc C | Independent Poll Observers' Network | ngo | 2027-04-25 | Preliminary statement on the Senthuvai by-election
c1 [winner=radhika; speaker=Observers' Network; stance=asserts] Our parallel count, drawn from signed result sheets, places Ms Selvan ahead narrowly and confirms her election.
c2 [boxes=stolen; speaker=Observers' Network; stance=asserts] Observers at Kovilandi school saw men in helmets seize part of the ballot boxes during a power cut and ride off towards the salt pans.
c3 [turnout=seventy-four; speaker=Observers' Network; stance=asserts] Based on marked registers, the network estimates that 74 per cent of registered voters in Senthuvai cast a ballot.
c4 [ink=underordering; speaker=Observers' Network; stance=asserts] The lack of indelible ink in the afternoon follows from an order placed for far fewer booths.
-- The network deployed ninety volunteers.
c5 [crowd=peaceful; speaker=Observers' Network; stance=asserts] At the counting hall our team saw a good-humoured gathering that dispersed when asked.
c6 [order=court; speaker=Observers' Network; stance=asserts] The second count followed an order issued by High Court judges on the petition of a defeated candidate.

@doc D | District Police, Senthuvai | communique | 2027-04-23 | Press note on the polling and counting arrangements
d1 [boxes=guarded; speaker=District Police; stance=asserts] Ballot boxes at Kovilandi school remained at every moment in the custody of an armed escort and arrived in the strong room with intact seals.
d2 [crowd=mob; speaker=District Police; stance=asserts] An aggressive assembly outside the counting hall attacked vehicles and tried to force the gate, whereupon the reserve was called.
d3 [ink=theft; speaker=District Police; stance=asserts] A case of theft has been registered concerning bottles of indelible ink removed from polling booths, which led to the shortage.
-- By Friday, eleven persons had been bound over to keep the peace.
d4 [fisher=boat; speaker=District Police; stance=asserts] Two patrol launches accompanied the boats that brought hamlet voters to the polling stations.

@doc E | Office of Pannir Kumaran | communique | 2027-04-23 | Statement of the candidate
e1 [winner=pannir; speaker=Pannir Kumaran; stance=asserts] "The voters of Senthuvai have elected me, and I shall take the oath in front of them," Mr Kumaran told a rally.
e2 [order=collector; speaker=Pannir Kumaran; stance=alleges] The recount was cooked up by the collector on his own signature between dinner and bedtime.
e3 [ink=underordering; speaker=Pannir Kumaran; stance=alleges] Ink dried up soon after lunch since a lazy administration had bought too few bottles.
-- A motorcade will tour all wards of the seat on Sunday, weather permitting.
e4 [turnout=seventy-four; speaker=Pannir Kumaran; stance=asserts] Nearly three in four voters in Senthuvai turned out, the highest share in a generation.

claim Radhika Selvan won the Senthuvai by-election | A agree | B disagree | C agree | E disagree
claim Ballot boxes were taken from Kovilandi school | A disagree | B agree | C agree | D disagree
claim The recount in Senthuvai was ordered by a court | A agree | B disagree | C agree | E disagree
