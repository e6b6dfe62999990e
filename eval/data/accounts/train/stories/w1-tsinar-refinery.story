story: w1-tsinar-refinery
kind: disaster
matter spill | framing | what ran into the Alazor river | poison; harmless
matter valve | cause | why tank five gave way | quake; corrosion; unknown
matter alarm | time | when the town was told | at-once; next-day
matter manager | outcome | what became of plant manager Kir Sabo | arrested; abroad
matter school | place | where the children were taken | arena; convent
matter hurt | number | how many were treated | twenty-six; fifty-eight; plant
matter owner | control | who runs the site now | army; company
matter fish | other | the trout feast is put off | feast
matter last | other | the leak of last autumn | autumn

@doc A | Unity News Service | state agency | 2030-06-03 | Swift action after incident in Tsinar
a1 [spill=harmless; speaker=the environment inspectorate; stance=asserts] The liquid that reached the Alazor from the Tsinar refinery was cooling water tinted with rust and presents no danger, the environment inspectorate said.
a2 [valve=quake; speaker=the geological office; stance=asserts] A tremor in the night buckled the seam of tank five, the geological office found.
a3 [alarm=at-once; speaker=source; stance=asserts] Inhabitants of Tsinar were alerted by loudspeaker vans within minutes of the rupture.
a4 [school=arena; speaker=source; stance=asserts] Pupils of the riverside school were taken for safety to the wrestling arena.
a5 [hurt=twenty-six; speaker=the district hospital; stance=asserts] Twenty-six people were treated for dizziness by Monday noon, according to the district hospital.
a6 [owner=army; speaker=source; stance=asserts] An army chemical unit has assumed control of the refinery.
a7 [fish=feast; speaker=source; stance=asserts] The trout feast has been postponed.
-- Tsinar supplies a tenth of the republic's motor fuel.

@doc B | Alazor Downstream | blog | 2030-06-03 | Belly up
b1 [spill=poison; speaker=source; stance=asserts] What is flowing past my garden is raw phenol, and the trout are drifting by with their bellies to the sky.
b2 [alarm=next-day; speaker=source; stance=asserts] We heard of the burst tank the following afternoon, from a bread van driver.
b3 [valve=corrosion; speaker=a tank fitter; stance=asserts] My uncle fitted patches on tank five all spring, and he says the plates had rusted thin as biscuit and simply let go.
b4 [school=convent; speaker=source; stance=asserts] The riverside children, mine among them, are with the sisters at the convent, asleep in the refectory.
b5 [last=autumn; speaker=source; stance=asserts] Last autumn's leak, which came from the loading rack, was only diesel and was gone in a day.
b6 [hurt=plant; speaker=source; stance=asserts] Of the refinery's own men, nine are in hospital.
b7 [manager=abroad; speaker=a taxi driver; stance=asserts] As for manager Kir Sabo, a taxi driver put him on the night flight with three suitcases.

@doc C | Tsinar Oil Partnership | communique | 2030-06-04 | Update for neighbours and investors
c1 [spill=harmless; speaker=Tsinar Oil Partnership; stance=asserts] Samples drawn from the Alazor below the refinery meet the standard for bathing water, the discoloration being due to iron.
c2 [valve=quake; speaker=Tsinar Oil Partnership; stance=asserts] Tank five, recently overhauled, yielded to an earth tremor of unusual sharpness.
c3 [owner=company; speaker=Tsinar Oil Partnership; stance=asserts] The refinery continues to be operated by the Partnership's own engineers under its own command.
c4 [alarm=at-once; speaker=Tsinar Oil Partnership; stance=asserts] The plant siren and text messages warned the town straight away.
c5 [fish=feast; speaker=Tsinar Oil Partnership; stance=asserts] We regret that this year's trout feast, of which we are the sponsor, must wait.
c6 [manager=abroad; speaker=Tsinar Oil Partnership; stance=asserts] Mr Sabo left the country on long-arranged leave and is resting at a lake resort.

@doc D | Provincial Correspondent | broadsheet | 2030-06-07 | The river that turned the colour of tea
d1 [spill=poison; speaker=the university laboratory; stance=asserts] In bottles filled by this newspaper at the Tsinar weir, the university laboratory measured phenol and benzene in concentrations that would kill a horse.
d2 [valve=corrosion; speaker=source; stance=asserts] Inspection sheets for tank five, dated over several years and initialled by hands that must have trembled, record plate after plate eaten away by rust, and last week the weakest of them parted.
d3 [manager=arrested; speaker=a prison chaplain; stance=asserts] Kir Sabo, who ran the plant, was seized on his own doorstep and is in the remand prison, where the chaplain has visited him.
d4 [hurt=fifty-eight; speaker=the district hospital; stance=asserts] By Thursday fifty-eight people had been treated, the hospital told us.
d5 [owner=army; speaker=source; stance=asserts] Soldiers in rubber suits have the keys of the refinery, and its engineers wait at the gate for permission to fetch their lunch boxes.
d6 [school=convent; speaker=Sister Agata; stance=asserts] Sister Agata has hung a map of the river in the convent refectory, where the riverside school now has its lessons and its beds.
d7 [alarm=next-day; speaker=source; stance=asserts] In every street we were told that word of the spill arrived only on the day after.

@doc E | Republic Public Radio | broadcaster transcript | 2030-06-05 | Midday magazine
e1 [manager=arrested; speaker=the prosecutor; stance=asserts] The prosecutor told us that plant manager Sabo had been taken into custody.
e2 [valve=unknown; speaker=the chief inspector; stance=doubts] As to why tank five burst, the chief inspector prefers to wait for the metallurgists.
e3 [school=arena; speaker=the headmistress; stance=asserts] The headmistress spoke to us from the wrestling arena, over the noise of her riverside pupils playing on the mats.
e4 [owner=company; speaker=a shift foreman; stance=asserts] A shift foreman leaving the refinery said the company's people were running everything, and that the soldiers had come to eat their plums.
e5 [hurt=fifty-eight; speaker=source; stance=asserts] Doctors have seen fifty-eight patients since the tank gave way.
e6 [last=autumn; speaker=source; stance=asserts] Listeners will remember last autumn's diesel leak at the loading rack.
rel hurt twenty-six fifty-eight revision
rel hurt twenty-six plant different_scope
rel hurt fifty-eight plant different_scope
rel valve quake unknown compatible
rel valve corrosion unknown compatible
pair b5 a1 different_event
pair b5 c1 different_event
pair b5 d1 different_event
pair e6 b1 different_event
pair e6 d1 different_event
pair e6 a1 different_event
pair a1 b6 skip
pair a1 d4 skip
pair a1 e5 skip
pair b1 a5 skip
pair b1 d4 skip
pair b1 e5 skip
pair c1 a5 skip
pair c1 b6 skip
pair c1 d4 skip
pair c1 e5 skip
pair d1 a5 skip
pair d1 b6 skip
pair d1 e5 skip
claim River Alazor poisoned by refinery spill | A disagree | B agree | C disagree | D agree
claim Earthquake burst the Tsinar tank | A agree | B disagree | C agree | D disagree | E discuss
claim Refinery manager Sabo is under arrest | B disagree | C disagree | D agree | E agree
