story: w2-blue-goat-rumour
kind: rumour
matter object | identity | what fell at Wadi Hashim | satellite; balloon
matter picture | framing | where the picture of the glowing crater comes from | staged; genuine
matter animals | cause | why the goats of Wadi Hashim died | poisoned-hay; fallout
matter convoy | identity | who the men in white suits were | soldiers; beekeepers
matter cordon | framing | what the army is doing in the wadi | exercise; cover-up
matter origin | responsibility | who started the story | shepherd; student
matter mine | denial | whether there is radiation | radiation; clean

@doc A | Hashim Today | tabloid | 2029-01-12 | DEATH STAR CRASHES IN OUR WADI
a1 [object=satellite; speaker=source; stance=asserts] The thing that screamed down into Wadi Hashim on Sunday night was a spy satellite with its fuel still on board.
a2 [animals=fallout; speaker=a herdsman; stance=asserts] Forty goats keeled over after grazing in the ash it scattered, a herdsman told Hashim Today.
a3 [convoy=soldiers; speaker=source; stance=asserts] Troops in white protective suits were seen combing the wadi at first light.
a4 [cordon=cover-up; speaker=source; stance=alleges] Ever since, the army has sealed the valley to hide what lies there.
-- A giant scorpion was also mentioned, which we are looking into.
a5 [picture=genuine; speaker=source; stance=asserts] Our front page shows the glowing crater just as a brave reader photographed it.
a6 [mine=radiation; speaker=a scrap dealer; stance=asserts] A scrap dealer's counter went wild at the roadside, and it is radiation that made it tick.

@doc B | Southern Command Press Section | communique | 2029-01-13 | Training in Wadi Hashim
b1 [cordon=exercise; speaker=Southern Command; stance=asserts] Wadi Hashim is closed this week for a long-planned exercise of the artillery school.
b2 [object=balloon; speaker=Southern Command; stance=asserts] The object reported by inhabitants was a weather balloon of the airport service, which came down with its lantern burning.
b3 [mine=clean; speaker=Southern Command; stance=denies] Measurements found no radiation above the natural level anywhere in the valley.
b4 [animals=poisoned-hay; speaker=Southern Command; stance=asserts] The loss of livestock is due to mouldy fodder sold by a trader who has been reported.
-- Shepherds will be compensated for lost grazing days.
b5 [origin=student; speaker=Southern Command; stance=alleges] The rumour was put about by a student of film from the provincial college.
b6 [convoy=beekeepers; speaker=Southern Command; stance=asserts] The persons in white overalls belong to a beekeepers' cooperative moving its hives.

@doc C | Truth Kettle | blog | 2029-01-14 | We boil it down: the Hashim crater
c1 [picture=staged; speaker=Truth Kettle; stance=asserts] The famous crater is a tray of sand with a bicycle lamp under it, made on a kitchen table.
c2 [origin=student; speaker=Truth Kettle; stance=asserts] We traced the first post to a film student, who had been set an exercise in rumours.
c3 [object=balloon; speaker=the airport's weather desk; stance=asserts] The weather desk at the airport says a sounding balloon with a light drifted down over the wadi that evening.
c4 [animals=poisoned-hay; speaker=a vet; stance=asserts] The vet who opened the dead goats found their stomachs full of rotten hay.
-- Send us your doubts and we put the kettle on.
c5 [convoy=beekeepers; speaker=Truth Kettle; stance=asserts] Those ghostly figures in white? Apiarists, with a lorry full of hives and a receipt for the toll.
c6 [cordon=exercise; speaker=Truth Kettle; stance=asserts] Gunnery practice had been pencilled in for that valley since summer, as the farmers' calendar shows.

@doc D | Wadi Hashim Shepherds' Committee | communique | 2029-01-15 | We know what we saw
d1 [object=satellite; speaker=Shepherds' Committee; stance=asserts] We saw a metal body with wings like windows come down from space, and some of us touched it.
d2 [animals=fallout; speaker=Shepherds' Committee; stance=asserts] Our goats perished from the dust that it spread on the grass.
d3 [convoy=soldiers; speaker=Shepherds' Committee; stance=asserts] The hooded men in white gave one another orders by rank and saluted.
d4 [origin=shepherd; speaker=Shepherds' Committee; stance=asserts] The first to tell of it was our brother Mahdi, who was with his flock that night and ran to the village.
-- Our meeting place is the fig tree.
d5 [mine=radiation; speaker=Shepherds' Committee; stance=asserts] Four instruments brought by a teacher all showed radiation in the wadi.
d6 [cordon=cover-up; speaker=Shepherds' Committee; stance=alleges] They have closed our pasture to bury the evidence.

@doc E | Letters to the Southern Clarion | local paper | 2029-01-18 | From a reader who was there
e1 [picture=genuine; speaker=a lorry driver; stance=asserts] I was parked on the rim and saw that red crater with my own eyes, and it looks as in the picture.
e2 [origin=shepherd; speaker=a lorry driver; stance=asserts] An old shepherd hammered on my cab and told me the tale an hour before it was anywhere on the telephones.
e3 [mine=clean; speaker=a physics teacher; stance=asserts] My brother-in-law teaches physics and carried his meter through the valley, and it stayed as silent as at home.
e4 [animals=poisoned-hay; speaker=a lorry driver; stance=asserts] About the goats, I had brought that hay myself, and it was black with mould.
-- Yours, a tired driver.

pair c3 e1 skip
pair a1 e1 skip
pair b2 e1 skip
pair d1 e1 skip
claim A satellite crashed in Wadi Hashim | A agree | B disagree | C disagree | D agree
claim The crater photograph is a fake | A disagree | C agree | E disagree
claim The army closed the valley to hide a crash | A agree | B disagree | C disagree | D agree
