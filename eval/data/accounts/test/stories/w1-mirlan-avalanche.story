story: w1-mirlan-avalanche
kind: disaster
matter trigger | cause | what set off the avalanche over Mirlan | blasting; thaw
matter rescue | framing | how the rescue went | prompt; chaotic
matter buried | number | how many bodies have been found | six; ten; slide-february
matter sound | time | whether the alarm sounded ahead of the snow or afterwards | ahead; behind
matter hotel | outcome | what became of the Edel Hotel | destroyed; spared
matter zoning | responsibility | who let the hotel be built on the slope | council; ministry
matter road | other | the valley road reopens | road

@doc A | Pirvin-Saul News Agency | wire | 2030-01-15 | Avalanche hits ski village of Mirlan, six bodies found
a1 [trigger=thaw; speaker=the meteorological service; stance=asserts] A rapid thaw after a week of gales loosened the snow that came down on Mirlan at dusk on Monday, the meteorological service said.
a2 [buried=six; speaker=rescue chief Bogdan Tsiren; stance=asserts] Six bodies had been recovered in Mirlan by midnight, according to rescue chief Bogdan Tsiren.
a3 [rescue=prompt; speaker=source; stance=asserts] Dog teams and helicopters were at work in the village within the hour, and field kitchens fed the homeless before nightfall.
a4 [hotel=destroyed; speaker=source; stance=asserts] The Edel Hotel, a timber landmark, was swept off its foundations into the river.
a5 [sound=ahead; speaker=Bogdan Tsiren; stance=asserts] Tsiren said the siren had given people several minutes to run for the church before the snow struck.

@doc B | Upper Valley Letter | blog | 2030-01-16 | What I saw in Mirlan
b1 [rescue=chaotic; speaker=source; stance=asserts] We dug for our neighbours with frying pans while the rescuers sat in the valley arguing over whose petrol it was.
b2 [sound=behind; speaker=source; stance=asserts] The siren began to wail when the dust had already settled over the roofs.
b3 [trigger=blasting; speaker=source; stance=asserts] Half a minute earlier I had heard the charges go off up at the Kolm quarry, and I saw the whole cornice drop.
b4 [hotel=spared; speaker=source; stance=asserts] From my window the Edel stands as it stood on Sunday, every shutter in place, with the injured lying in its dining room.
b5 [zoning=council; speaker=source; stance=asserts] Remember who stamped the permit to build an inn under that gully: our own village council, in exchange for a new roof on the town hall.

@doc C | Capital Gazette | broadsheet | 2030-01-18 | After the snow, the recriminations
c1 [trigger=blasting; speaker=Prof. Nadia Werek; stance=asserts] Professor Nadia Werek, who keeps the seismographs at the polytechnic, reads from them a quarry explosion at Kolm followed within seconds by the collapse of the slope above Mirlan.
c2 [buried=ten; speaker=the district doctor; stance=asserts] Ten bodies lay in the school at Mirlan on Friday, the district doctor said.
c3 [rescue=chaotic; speaker=survivors; stance=asserts] Survivors tell of helicopters grounded for want of a signature, of shovels locked in a shed, and of a night in which the village was left to save itself.
c4 [zoning=ministry; speaker=source; stance=asserts] The building permit for the Edel, of which this newspaper holds a copy, was granted over the village's objections by the Ministry of Tourism.
c5 [hotel=destroyed; speaker=source; stance=asserts] Of the Edel Hotel there remains a staircase leading nowhere.
-- The gully had been marked red on hazard maps for a generation.
c6 [buried=slide-february; speaker=source; stance=asserts] A slide in the same gully in February of last year killed ten soldiers on exercise.

@doc D | Ministry of Emergencies | communique | 2030-01-17 | On the progress of operations in Mirlan
d1 [rescue=prompt; speaker=Ministry of Emergencies; stance=asserts] The response in Mirlan was exemplary in speed and coordination, with all services deployed under a single command from the outset.
d2 [sound=ahead; speaker=Ministry of Emergencies; stance=asserts] Automatic sensors activated the siren in good time, and inhabitants were able to seek shelter before the avalanche arrived.
d3 [trigger=thaw; speaker=Ministry of Emergencies; stance=asserts] Natural warming of the snow cover is established as the origin of the avalanche.
d4 [hotel=spared; speaker=Ministry of Emergencies; stance=asserts] The Edel Hotel, which came through intact, serves as our coordination centre.
d5 [zoning=council; speaker=Ministry of Emergencies; stance=asserts] Approval for construction beneath the gully was a decision of the elected village council of Mirlan alone.
d6 [road=road; speaker=Ministry of Emergencies; stance=asserts] The valley road will reopen to traffic on Saturday morning.

@doc E | Mirlan Parish Sheet | local paper | 2030-01-18 | Sunday services moved
e1 [sound=behind; speaker=the sexton; stance=asserts] The sexton, who was in the belfry, says the snow came first and the siren only after it had stopped moving.
e2 [zoning=ministry; speaker=former mayor Petko Arlin; stance=asserts] "We voted against that inn, and Tourism overruled us from the capital," recalls former mayor Petko Arlin.
e3 [road=road; speaker=source; stance=asserts] Buses to the valley start again on Saturday, when the road is due to be opened.
-- Blankets and children's boots may be left in the sacristy at any hour.
-- The choir will practise on Thursday as usual, weather permitting.
rel buried six ten revision
rel buried six slide-february different_event
rel buried ten slide-february different_event
pair a3 b2 skip
pair a3 d2 skip
pair a3 e1 skip
pair b1 a5 skip
pair b1 d2 skip
pair b1 e1 skip
pair c3 a5 skip
pair c3 b2 skip
pair c3 d2 skip
pair c3 e1 skip
pair d1 a5 skip
pair d1 b2 skip
pair d1 e1 skip
pair a4 b1 skip
pair a4 c3 skip
pair a4 d1 skip
pair b4 a3 skip
pair b4 c3 skip
pair b4 d1 skip
pair c5 a3 skip
pair c5 b1 skip
pair c5 d1 skip
pair d4 a3 skip
pair d4 b1 skip
pair d4 c3 skip
claim Quarry blast set off Mirlan avalanche | A disagree | B agree | C agree | D disagree
claim Siren warned Mirlan before the avalanche | A agree | B disagree | D agree | E disagree
claim Edel Hotel wiped out by avalanche | A agree | B disagree | C agree | D disagree
