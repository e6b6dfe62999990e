story: w2-orumi-hostel-raid
kind: police
matter tenants | identity | who lived in the Orumi hostel | smugglers; pickers
matter entry | framing | how police got into the hostel | broke-in; let-in
matter powder | identity | what was in the sacks | drugs; lime
matter jump | cause | why the man fell from the roof | pushed; slipped; open
matter arrests | number | people arrested | twenty-three; nine
matter charges | number | people charged | charged-five
matter tipster | attribution | who called the police | landlord; mayor
matter hour | time | when the raid took place | before-dawn; afternoon

@doc A | Gomrok Daily | broadsheet | 2028-09-14 | Police storm hostel in fruit quarter
a1 [entry=broke-in; speaker=neighbours; stance=asserts] Officers took the door of the Orumi hostel off its hinges with a ram and were on the stairs before anyone had found a lamp, neighbours said.
a2 [hour=before-dawn; speaker=neighbours; stance=asserts] It was still pitch dark, and the baker across the lane had only just lit his oven when the vans drew up.
a3 [tenants=pickers; speaker=the baker; stance=asserts] The baker knows the lodgers as apricot pickers from the south who send their wages home on Thursdays.
a4 [arrests=twenty-three; speaker=a court usher; stance=asserts] Twenty-three people were arrested in the hostel, according to a court usher who counted them off the lorry.
-- The fruit quarter lies between the canal and the old customs wall.

a5 [jump=pushed; speaker=a lodger; stance=alleges] A lodger who hid in the water tank saw a policeman shove the dead man over the parapet.
a6 [powder=lime; speaker=a plasterer; stance=asserts] The sacks which officers carried out so gingerly held builder's lime, said the plasterer to whom they belong.

@doc B | Directorate of Public Order | communique | 2028-09-14 | Blow against a smuggling ring
b1 [tenants=smugglers; speaker=Directorate of Public Order; stance=asserts] The lodging house known as Orumi was the nest of a ring that moves contraband along the canal.
b2 [entry=let-in; speaker=Directorate of Public Order; stance=asserts] The caretaker opened the door to our officers on presentation of the warrant, and the search was carried out in quiet.
b3 [powder=drugs; speaker=Directorate of Public Order; stance=asserts] Narcotics were found in sacks beneath the staircase.
b4 [jump=slipped; speaker=Directorate of Public Order; stance=asserts] One suspect lost his footing on wet tiles while trying to escape across the roof, and died of the fall.
b5 [arrests=nine; speaker=Directorate of Public Order; stance=asserts] Nine persons are in custody as a result of the operation.
b6 [hour=afternoon; speaker=Directorate of Public Order; stance=asserts] The search began in the afternoon, in full daylight and before witnesses.
-- The Directorate thanks the public for its vigilance.
b7 [tipster=landlord; speaker=Directorate of Public Order; stance=asserts] It was the owner of the building who brought the matter to our attention.

@doc C | Canal Legal Aid | ngo | 2028-09-16 | Briefing: the Orumi detainees
c1 [charges=charged-five; speaker=Canal Legal Aid; stance=asserts] Five of those taken from the hostel have been charged with trafficking, and lawyers have been assigned to each.
c2 [tenants=pickers; speaker=Canal Legal Aid; stance=asserts] All our clients came to the city for the fruit harvest and can show the chits of the orchards where they worked.
c3 [hour=before-dawn; speaker=Canal Legal Aid; stance=asserts] Statements agree that the police arrived in the last hour of night, while the lodgers slept.
c4 [tipster=mayor; speaker=Canal Legal Aid; stance=alleges] The order to clear the house came by telephone from the mayor, who wants the plot for a hotel.
c5 [jump=open; speaker=Canal Legal Aid; stance=doubts] What led to the fatal fall from the roof has yet to be settled by the inquest.
-- The inquest has been listed for October.
c6 [arrests=twenty-three; speaker=Canal Legal Aid; stance=asserts] Our duty lawyers registered 23 arrests at the Orumi.

@doc D | The Whistle | tabloid | 2028-09-15 | POWDER PALACE BUSTED
d1 [powder=drugs; speaker=source; stance=asserts] Enough heroin to send the whole city to sleep lay under the stairs of the Orumi, stuffed in cement bags by a gang with gold teeth and quick knives.
d2 [tenants=smugglers; speaker=source; stance=asserts] By night the so-called fruit pickers ran boats full of cigarettes and worse down the canal.
d3 [entry=broke-in; speaker=source; stance=asserts] Crash! In went the door under an iron ram and up the stairs went the boys in black.
d4 [tipster=landlord; speaker=the landlord; stance=asserts] "I rang them myself, I had seen enough," landlord Jalil Poosh told The Whistle over a water pipe.
d5 [jump=slipped; speaker=source; stance=asserts] One villain tried to dance along the gutter, skidded on the tiles and took the short way down.
-- Jalil will redecorate.

@doc E | Asghar the caretaker | eyewitness | 2028-09-17 | Told to a student of the law faculty
e1 [entry=let-in; speaker=the caretaker; stance=asserts] I turned the key for them myself, and they wiped their shoes on the mat.
e2 [powder=lime; speaker=the caretaker; stance=asserts] As for the sacks beneath the stairs, I whitewash the yard with that stuff every spring.
e3 [jump=pushed; speaker=the caretaker; stance=asserts] I was up on the roof taking in the washing, and the young man went over because a hand in a black glove sent him.
e4 [hour=afternoon; speaker=the caretaker; stance=asserts] They came after the midday rest, I had just watered the geraniums.
e5 [tipster=mayor; speaker=the caretaker; stance=asserts] Their officer took out his telephone and said, "Mr Mayor, it is done as you commanded."
-- I have swept those stairs for thirty years.

rel jump pushed open compatible
rel jump slipped open compatible
pair c1 a4 different_scope
pair c1 b5 different_scope
pair e4 a5 skip
claim Drugs were found in the Orumi hostel | A disagree | B agree | D agree | E disagree
claim The police broke down the hostel's door | A agree | B disagree | D agree | E disagree
claim A lodger was pushed from the roof by police | A discuss | B disagree | C discuss | D disagree | E agree
