story: w2-hamrud-sitin
kind: protest
matter sit-in | framing | how the sit-in at Hamrud water office ended | cleared; ended-freely
matter who | identity | who the demonstrators were | farmers; party-men
matter shots | responsibility | who threw the stun grenade | police; crowd
matter governor-word | attribution | the governor's stance on the dam | freeze; press-on
matter stretch | time | how long the occupation lasted | single-night; whole-week
matter hurt | number | injured | eighteen; four; twenty-three
matter cause-dry | cause | why the canal is empty | dam; leak
matter neighbours | outcome | sit-in at Salhun, downstream | salihiya-continues

@doc A | Hamrud Valley Record | local paper | 2027-07-22 | Sit-in over empty canal ends
a1 [sit-in=cleared; speaker=source; stance=asserts] Riot police carried, dragged and in some cases rolled the last demonstrators out of the Hamrud water office in the early hours of Thursday.
a2 [who=farmers; speaker=source; stance=asserts] The occupiers were growers of cotton and okra from the lower canal, most of them with their irrigation cards pinned to their shirts.
a3 [stretch=whole-week; speaker=a caretaker; stance=asserts] The building had been occupied since the previous Thursday, said its caretaker, who had been sleeping in the boiler room.
a4 [hurt=eighteen; speaker=the clinic; stance=asserts] Hamrud clinic treated 18 people for bruises and smoke.
-- The canal has carried only a trickle since spring.

a5 [shots=police; speaker=a grower; stance=asserts] A stun grenade thrown by an officer set a curtain alight, according to a grower who stamped it out.
a6 [cause-dry=dam; speaker=an irrigation engineer; stance=asserts] An irrigation engineer of the office said the canal had run dry because the new dam upstream was holding back its water.
a7 [governor-word=freeze; speaker=the governor; stance=asserts] Governor Haval Shamsi told a delegation that work on the dam's second stage would be halted until the growers had been heard.
a8 [neighbours=salihiya-continues; speaker=source; stance=asserts] A separate sit-in by orchard owners in Salhun, downstream, is continuing.

@doc B | Governorate Information Service | communique | 2027-07-22 | Normal service at the water office
b1 [sit-in=ended-freely; speaker=Governorate Information Service; stance=asserts] After a frank conversation with the director, those present in the Hamrud water office rolled up their mats, thanked the staff and departed.
b2 [who=party-men; speaker=Governorate Information Service; stance=alleges] The persons concerned were activists of the Lantern Party who have neither land nor water rights in the valley.
b3 [stretch=single-night; speaker=Governorate Information Service; stance=asserts] They had entered the premises on Wednesday evening and were gone by breakfast.
b4 [cause-dry=leak; speaker=Governorate Information Service; stance=asserts] The low level of the canal is explained by a breach in its lining at kilometre nine.
b5 [governor-word=press-on; speaker=the governor; stance=asserts] The Governor reaffirmed that the second stage of the dam will be built without pause.
-- The office is open from eight.

@doc C | Lantern Party, provincial committee | communique | 2027-07-23 | Solidarity with the growers
c1 [who=farmers; speaker=Lantern Party; stance=asserts] As supporters from outside we record that every man and woman in that office was a working grower of the lower canal.
c2 [sit-in=cleared; speaker=Lantern Party; stance=asserts] They were torn from their places at three in the morning by helmeted squads.
c3 [shots=police; speaker=Lantern Party; stance=alleges] A policeman lobbed the grenade that filled the hall with smoke.
c4 [hurt=twenty-three; speaker=Lantern Party; stance=asserts] By Friday 23 injured people had seen a doctor, some having waited a day for fear of arrest.
c5 [governor-word=press-on; speaker=the governor; stance=asserts] To their faces the governor declared that he would push the dam through to its last stone.
-- A collection for legal fees has begun.

@doc D | Cotton and Grain | trade press | 2027-07-26 | Growers gain little from protest
d1 [cause-dry=leak; speaker=surveyors; stance=asserts] Surveyors walking the Hamrud canal found its clay lining torn open and the flow vanishing into a salt pan, which accounts for the shortage.
d2 [stretch=whole-week; speaker=source; stance=asserts] The week-long occupation of the water office cost the sector the ginning permits that lay on its desks.
d3 [sit-in=ended-freely; speaker=the growers' chairman; stance=asserts] Growers' chairman Adil Rebwar said his members had walked out by their own decision once tea ran short.
d4 [shots=crowd; speaker=a fire inspector; stance=asserts] The fire inspector's report says the grenade was of a type sold for scaring birds and was let off by someone in the crowd.
d5 [who=party-men; speaker=a ginner; stance=asserts] A ginner who buys from all the valley's growers said the faces in the office were strangers to him, paid-up partisans brought in from the city.
d6 [governor-word=freeze; speaker=source; stance=asserts] The province has put the dam's next stage on hold, Governor Shamsi confirmed to this magazine.

@doc E | Police Station Hamrud, duty officer | communique | 2027-07-22 | Daily return
e1 [shots=crowd; speaker=duty officer; stance=asserts] A pyrotechnic device was ignited among the demonstrators and thrown towards the officers' line.
e2 [stretch=single-night; speaker=duty officer; stance=asserts] Trespass at the water office was first reported late on Wednesday and had ceased by dawn on Thursday.
e3 [hurt=four; speaker=duty officer; stance=asserts] Four injuries, all slight, are on record.
e4 [cause-dry=dam; speaker=duty officer; stance=asserts] The grievance, in the duty officer's note, is the retention of the canal's water behind the new dam, "as anyone can see who drives up there".
-- Two bicycles, a samovar and a bundle of banners were taken into safe keeping and may be reclaimed at the station's rear door on weekdays.

rel hurt eighteen twenty-three revision
pair a8 b1 different_event
pair a8 d3 different_event
pair e2 a1 skip
pair b3 c2 skip
pair e2 c2 skip
claim Police forcibly cleared the Hamrud sit-in | A agree | B disagree | C agree | D disagree
claim The governor has halted the dam's second stage | A agree | B disagree | C disagree | D agree
claim The new dam dried out the Hamrud canal | A agree | B disagree | D disagree | E agree
