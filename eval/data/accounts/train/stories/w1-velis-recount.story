story: w1-velis-recount
kind: election
matter recount | outcome | what the recount in Velis showed | confirmed; overturned; ongoing
matter box | cause | how the ballot box of Ward Six got wet | pipe; river
matter drop | framing | how candidate Rem Ashkal came to leave the race | bowed-out; pushed
matter vote-buy | responsibility | who handed out flour on polling day | orange; blue
matter hall | control | who guards the count hall | police; volunteers
matter bishop | attribution | whom Bishop Efrem endorsed | orange; neutral
matter margin | number | margin in votes | forty-one; nine; province
matter prior | other | the spring by-election | prior
matter court-hour | time | whether the order came before or after the seals were broken | before; after

@doc A | Hill Provinces Wire | wire | 2028-11-22 | Recount in Velis upholds Blue victory
a1 [recount=confirmed; speaker=source; stance=asserts] A recount in the city of Velis has upheld the victory of Blue candidate Sona Tarkh.
a2 [margin=forty-one; speaker=source; stance=asserts] Her lead in the city came to 41 votes on Tuesday night's partial figures.
a3 [box=pipe; speaker=the caretaker; stance=asserts] The soaked ballot box from Ward Six had stood under a burst heating pipe, the school caretaker said.
a4 [hall=police; speaker=source; stance=asserts] City police guard every door of the count hall.
a5 [bishop=neutral; speaker=Bishop Efrem; stance=asserts] Bishop Efrem told worshippers that the Church has candidates in neither camp and blesses all voters alike.
a6 [drop=bowed-out; speaker=Rem Ashkal; stance=asserts] Third candidate Rem Ashkal withdrew on the eve of the vote, citing a wish to spend the winter writing.
-- The office of mayor had been vacant since spring.

@doc B | Orange Movement | communique | 2028-11-23 | Velis has chosen Orange
b1 [recount=overturned; speaker=Orange Movement; stance=asserts] The recount has turned the result in Velis on its head and made our candidate, Hrant Dolidar, mayor.
b2 [vote-buy=blue; speaker=Orange Movement; stance=alleges] Sacks of flour were handed to voters in the market wards by the Blue campaign.
b3 [bishop=orange; speaker=Orange Movement; stance=asserts] Bishop Efrem urged his flock from the pulpit to vote for Orange.
b4 [hall=volunteers; speaker=Orange Movement; stance=asserts] Honest citizens with armbands keep watch over the count hall and decide who goes in.
b5 [court-hour=before; speaker=Orange Movement; stance=asserts] The judge's order reached the hall while the seals were still whole, and the recount was lawful from its first minute.
b6 [box=pipe; speaker=Orange Movement; stance=asserts] As to Ward Six, a heating pipe had burst over the box.
-- We thank every teller who went without sleep.

@doc C | Velis Independent | local paper | 2028-11-24 | Recount, rain and a writer's winter
c1 [box=river; speaker=a policeman; stance=asserts] The box from Ward Six was fished out of the Velinka by a policeman, who had seen it float under the tannery bridge.
c2 [drop=pushed; speaker=Ashkal's sister; stance=asserts] Rem Ashkal's sister says he was given an hour to leave the race by men who knew where his daughter went to school.
c3 [vote-buy=orange; speaker=a miller; stance=asserts] The flour doled out at the market on polling day had been ordered and paid for by the Orange treasurer, the miller told us.
c4 [recount=ongoing; speaker=source; stance=asserts] As we went to press the tellers were still bent over the papers of the recount.
c5 [margin=nine; speaker=the chief teller; stance=asserts] With most of the city recounted, Tarkh's lead had shrunk to nine votes, the chief teller said on Thursday.
c6 [hall=volunteers; speaker=source; stance=asserts] At the count hall we showed our cards to young volunteers with armbands, who run the doors while the police play draughts in a van.
c7 [prior=prior; speaker=source; stance=asserts] At the by-election in spring, the Blue party had won Ward Six with ease.

@doc D | Novy Velis | tabloid | 2028-11-24 | RECOUNT SHOCK
d1 [recount=overturned; speaker=source; stance=asserts] Orange lion Hrant Dolidar is your new mayor after the recount of the century flipped the city.
d2 [drop=bowed-out; speaker=Rem Ashkal; stance=asserts] "I got bored of shaking hands," yawns Rem Ashkal, who quit the race to finish his novel.
d3 [bishop=orange; speaker=parishioners; stance=asserts] His sermon left parishioners in no doubt, they say: Bishop Efrem is an Orange man and told them so.
d4 [vote-buy=blue; speaker=a carter; stance=asserts] A carter swears the free flour was unloaded from a van with Sona Tarkh's face on it.
d5 [court-hour=after; speaker=a clerk; stance=asserts] The seals had long been snapped when the judge's paper turned up, a clerk lets slip.

@doc E | Electoral Integrity Forum | ngo | 2028-11-27 | Velis: interim report
e1 [recount=confirmed; speaker=source; stance=asserts] Our observers signed the final protocol of the Velis recount, which leaves Sona Tarkh the winner as before.
e2 [drop=pushed; speaker=source; stance=asserts] Messages on candidate Ashkal's telephone establish that he abandoned his candidacy under threats against his family.
e3 [vote-buy=orange; speaker=source; stance=asserts] Delivery notes link the distribution of flour at the market to the Orange Movement.
e4 [court-hour=after; speaker=source; stance=asserts] When the court's order arrived, observers had already recorded the breaking of the seals.
e5 [bishop=neutral; speaker=source; stance=asserts] A transcript of Bishop Efrem's sermon contains a call to pray for both lists and an endorsement of neither.
e6 [margin=province; speaker=source; stance=asserts] In Velis Province, Blue candidates led by 6,200 votes.
e7 [prior=prior; speaker=source; stance=asserts] Ward Six had returned a Blue councillor at the spring by-election.
e8 [box=river; speaker=source; stance=asserts] Silt in the Ward Six box came from the Velinka, into which it had been thrown.

@doc F | Velis City Police | communique | 2028-11-24 | Security of the count
f1 [hall=police; speaker=Velis City Police; stance=asserts] Officers of this force hold and control the count hall and its entrances.
f2 [court-hour=before; speaker=Velis City Police; stance=asserts] Duty records show the court's order being served first and the seals being opened afterwards.
-- The square in front of the building will be closed to cars until Sunday.
-- Residents of the adjoining streets should carry proof of address.
-- Complaints about the conduct of individual officers may be lodged at any station and are answered within fourteen days.
rel recount confirmed ongoing revision
rel recount overturned ongoing revision
rel margin forty-one nine revision
rel margin forty-one province different_scope
rel margin nine province different_scope
pair c7 d1 different_event
pair e7 d1 different_event
pair c7 b1 different_event
pair e7 b1 different_event
pair a1 c4 skip
pair b1 c4 skip
pair d1 c4 skip
pair a1 c5 skip
pair a1 e6 skip
pair b1 a2 skip
pair b1 c5 skip
pair b1 e6 skip
pair c4 a2 skip
pair c4 e6 skip
pair d1 a2 skip
pair d1 c5 skip
pair d1 e6 skip
pair e1 a2 skip
pair e1 c5 skip
pair a1 b5 skip
pair a1 d5 skip
pair a1 e4 skip
pair a1 f2 skip
pair b1 d5 skip
pair b1 e4 skip
pair b1 f2 skip
pair c4 b5 skip
pair c4 d5 skip
pair c4 e4 skip
pair c4 f2 skip
pair d1 b5 skip
pair d1 e4 skip
pair d1 f2 skip
pair e1 b5 skip
pair e1 d5 skip
pair e1 f2 skip
claim Recount makes Dolidar mayor of Velis | A disagree | B agree | C discuss | D agree | E disagree
claim Orange campaign gave flour to voters | B disagree | C agree | D disagree | E agree
claim Candidate Ashkal was forced out of the race | A disagree | C agree | D disagree | E agree
