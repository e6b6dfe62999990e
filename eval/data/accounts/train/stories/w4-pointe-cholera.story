story: w4-pointe-cholera
kind: epidemic
matter disease | identity | what is making people of Pointe Silure ill | cholera; food-poisoning; unclear; last-year
matter source-water | cause | where the sickness came from | well; funeral-meal
matter centre | framing | how people came to the treatment centre | willing; rounded-up
matter deaths | number | deaths in Pointe Silure | four; nine; twenty
matter mission | attribution | who asked for the foreign doctors | government; town
matter trend | framing | where the outbreak in Pointe Silure stands | easing; spreading
matter chlorine | other | chlorine tablets | given

@doc A | Ministry of Public Health | communique | 2027-06-04 | Information on the illness at Pointe Silure
a1 [disease=food-poisoning; speaker=Ministry of Public Health; stance=asserts] Laboratory work so far indicates a food-borne poisoning among residents of the fishing quarter at Pointe Silure.
a2 [source-water=funeral-meal; speaker=Ministry of Public Health; stance=asserts] Those affected had eaten from one pot at a funeral on the beach.
a3 [deaths=four; speaker=Ministry of Public Health; stance=asserts] Four persons have died.
a4 [trend=easing; speaker=Ministry of Public Health; stance=asserts] The situation at Pointe Silure is settling, and most beds in the tent hospital are empty.
a5 [mission=government; speaker=Ministry of Public Health; stance=asserts] On the Minister's invitation, a team of foreign doctors has joined our staff.
-- The public is advised to wash its hands and to buy fish only from licensed stalls.
-- Schools in the rest of the district are open.

@doc B | Water Without Walls | ngo | 2027-06-06 | Field note: Pointe Silure, day 5
b1 [disease=cholera; speaker=source; stance=asserts] Rapid tests on patients from the fishing quarter came up positive for cholera, one after the other.
b2 [source-water=well; speaker=source; stance=asserts] We traced the illness to the open well behind the ice house, where a latrine pit had broken through.
b3 [deaths=nine; speaker=source; stance=asserts] Our count of deaths in Pointe Silure reached nine this morning.
b4 [chlorine=given; speaker=source; stance=asserts] Chlorine tablets were handed out to 1,100 households.
b5 [centre=willing; speaker=source; stance=asserts] Families bring their sick to the tents themselves, often carrying them in fishing nets.
b6 [trend=spreading; speaker=source; stance=asserts] Each morning brings patients from streets of Pointe Silure that were clean the day before.

@doc C | The Evening Pirogue | tabloid | 2027-06-06 | Soldiers drag the sick from their beds
c1 [centre=rounded-up; speaker=source; stance=asserts] Soldiers are going from hut to hut in Pointe Silure and hauling anyone with a fever off to the tents.
c2 [mission=town; speaker=Mayor Bintu Salé; stance=asserts] "I called the doctors myself, on my own telephone, while the Minister slept," Mayor Bintu Salé told the Pirogue.
c3 [deaths=twenty; speaker=gravediggers; stance=asserts] Gravediggers say they have put twenty people from Pointe Silure in the sand.
c4 [disease=cholera; speaker=a doctor; stance=asserts] It is cholera, a doctor at the tents whispered to our man.
c5 [source-water=funeral-meal; speaker=a widow; stance=alleges] A widow blames the rice served at old Captain Dofa's burial for the sickness.
-- The Pirogue's own canteen has stopped serving rice.

@doc D | State Broadcasting House | state agency | 2027-06-08 | Calm returns to Pointe Silure
d1 [trend=easing; speaker=source; stance=asserts] Fishermen are mending nets and children are back in class as the sickness at Pointe Silure ebbs away.
d2 [centre=willing; speaker=the tent hospital's matron; stance=asserts] Patients walked into the tents on their own feet, the matron said, and left them with thanks.
d3 [disease=food-poisoning; speaker=Dr Hamat Quaye; stance=asserts] Dr Hamat Quaye of the central laboratory attributes the vomiting to a toxin in badly kept fish.
d4 [mission=government; speaker=source; stance=asserts] The visiting physicians came at the request of the Minister, who wrote to their embassy in May.
d5 [chlorine=given; speaker=source; stance=asserts] Households received tablets to treat their drinking water.
d6 [source-water=well; speaker=the district engineer; stance=asserts] The district engineer has capped the ice-house well, which he named as the origin of the outbreak.
d7 [disease=last-year; speaker=source; stance=asserts] Last year's wave of vomiting in Pointe Silure had been traced to tainted oysters.

@doc E | Silure Notebook | eyewitness | 2027-06-08 | Letter from the beach
e1 [trend=spreading; speaker=source; stance=asserts] Last night the tents at Pointe Silure overflowed, and the newest patients lay in rows on the sand between the boats.
e2 [centre=rounded-up; speaker=source; stance=asserts] My uncle was put on the army truck with his hands tied because he would rather be ill at home.
e3 [mission=town; speaker=source; stance=asserts] Everyone here knows it was our mayor who begged the foreign doctors to come.
e4 [disease=unclear; speaker=source; stance=doubts] What the sickness in Pointe Silure should be called I leave to those who own a microscope.
-- I have boiled all our water on the last of the driftwood, and tomorrow I go to look for more.
rel deaths four nine revision
rel deaths nine twenty conflict
pair a1 b2 conflict:cause
pair d6 a1 conflict:cause
pair d3 b2 conflict:cause
pair a2 b1 skip
pair c5 b1 skip
pair c4 a2 skip
pair a1 c5 skip
pair b1 d6 skip
pair c4 b2 skip
pair c4 d6 skip
pair a2 d3 skip
pair c5 d3 skip
rel disease unclear cholera compatible
rel disease unclear food-poisoning compatible
rel disease last-year unclear different_event
rel disease last-year food-poisoning different_event
rel disease last-year cholera different_event
claim The sickness at Pointe Silure is cholera | A disagree | B agree | C agree | D disagree
claim Soldiers forced patients into the tent hospital | B disagree | C agree | D disagree | E agree
claim The outbreak at Pointe Silure is fading | A agree | B disagree | D agree | E disagree
