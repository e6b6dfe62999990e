story: w2-fig-eaters
kind: rumour
matter child-theft | identity | who the women in the yellow van were | kidnappers; census
matter video | place | where the video was filmed | nahoor; abroad
matter mob | framing | what the crowd did to the van | attacked; escorted
matter sweets | identity | what the children were given | sweets; tablets
matter preacher | attribution | what preacher Abu Nizar said | hunt; calm
matter boy | outcome | what happened to the missing boy | found; missing
matter spark | responsibility | who spread the warning first | taxi-drivers; police

@doc A | Nahoor Messenger | local paper | 2028-01-20 | Panic over a yellow van
a1 [child-theft=census; speaker=the statistics office; stance=asserts] The women whose yellow van caused uproar in Nahoor are enumerators counting households for the statistics office.
a2 [mob=attacked; speaker=source; stance=asserts] Men with spade handles beat in the van's windows and would have overturned it had the women not locked themselves in a mosque.
a3 [sweets=sweets; speaker=a grocer; stance=asserts] What the enumerators handed out was boiled sugar from his own jar, the corner grocer said.
a4 [boy=found; speaker=the boy's uncle; stance=asserts] The seven-year-old whose disappearance set off the alarm was discovered asleep in a fig tree, his uncle said.
-- Schools dismissed their pupils early.
a5 [preacher=calm; speaker=source; stance=asserts] From the pulpit Abu Nizar implored the congregation to treat the strangers as guests until the facts were known.
a6 [spark=taxi-drivers; speaker=source; stance=asserts] It was on the radio of the Nahoor taxis that the warning about child thieves first went round.

@doc B | Friends of Nahoor Children (chat channel, printed as a leaflet) | blog | 2028-01-19 | Share before they delete
b1 [child-theft=kidnappers; speaker=Friends of Nahoor Children; stance=alleges] A gang of women in a yellow van is stealing our children for their kidneys.
b2 [video=nahoor; speaker=Friends of Nahoor Children; stance=asserts] Look at the video: that is the lane behind Nahoor's bathhouse, and that is a child being lifted through the door.
b3 [sweets=tablets; speaker=Friends of Nahoor Children; stance=alleges] They hand out pills dressed up as candy which make little ones drowsy and meek.
b4 [boy=missing; speaker=Friends of Nahoor Children; stance=asserts] Our neighbour's son is gone, and his bed has been empty since Monday.
b5 [preacher=hunt; speaker=Friends of Nahoor Children; stance=asserts] Even Abu Nizar has told the men of the mosque to go out and catch them.
-- Every father should park his car across his lane.
b6 [spark=police; speaker=Friends of Nahoor Children; stance=asserts] We have it from the police themselves, whose constables were the first to ring our doors and tell us.

@doc C | Nahoor Police Headquarters | communique | 2028-01-20 | Clarification
c1 [video=abroad; speaker=Nahoor Police; stance=asserts] The film in circulation was shot years ago in a country beyond the sea, as the shop signs show.
c2 [mob=escorted; speaker=Nahoor Police; stance=asserts] Concerned citizens walked the van to our station in good order, and tea was taken together.
c3 [child-theft=census; speaker=Nahoor Police; stance=asserts] The ladies in question belong to the national census and carry stamped identity cards.
c4 [spark=taxi-drivers; speaker=Nahoor Police; stance=alleges] The alarm originated with drivers of the east rank, three of whom have been cautioned.
c5 [boy=found; speaker=Nahoor Police; stance=asserts] The boy reported lost is at home with his mother, sunburnt and cheerful.
c6 [preacher=calm; speaker=Nahoor Police; stance=asserts] We are obliged to preacher Abu Nizar for his appeal to patience and hospitality.
-- Reckless forwarding is an offence.

@doc D | Frontier Express | tabloid | 2028-01-21 | KIDNEY VAN: THE QUESTIONS
d1 [video=nahoor; speaker=source; stance=asserts] Our man paced out the alley: every brick in the clip matches the passage behind the bathhouse of Nahoor.
d2 [sweets=tablets; speaker=a pharmacist; stance=asserts] A pharmacist who licked one of the treats recognised a sleeping draught.
d3 [spark=police; speaker=a sergeant's wife; stance=asserts] The tip came out of the station house, where a sergeant told his wife and the wife told the street, as she herself admits.
d4 [boy=missing; speaker=the boy's mother; stance=asserts] "Where is my son?" wailed a mother beside a cold pot of rice, on the fifth day of her vigil.
d5 [mob=attacked; speaker=source; stance=asserts] Spades and stones rained on the yellow roof while the women screamed inside.
d6 [preacher=hunt; speaker=source; stance=asserts] "Bring them to me by the hair," thundered Abu Nizar, and the young men ran to fetch sticks.
-- Keep your windows shut.

@doc E | Halima, schoolteacher | eyewitness | 2028-01-22 | I was in the van
e1 [child-theft=census; speaker=Halima; stance=asserts] I am a teacher who counts households in the holidays, and my only weapon was a pencil.
e2 [mob=escorted; speaker=Halima; stance=asserts] The people of Nahoor led us to the station like a wedding party, one old man even carried my folders.
e3 [sweets=sweets; speaker=Halima; stance=asserts] I gave their children sugared almonds from my sister's engagement.
e4 [video=abroad; speaker=Halima; stance=asserts] In that film the cars drive on the other side of the road, which should tell you how far from Nahoor it was taken.
-- I shall finish the street next week.
-- Anyone on the hill who has yet to be counted is welcome to wave to me.

pair a3 e3 corroborates
pair c2 e2 corroborates
pair b1 e3 skip
pair a1 b3 skip
claim Women in a yellow van were kidnapping Nahoor's children | A disagree | B agree | C disagree | E disagree
claim A crowd attacked the census van | A agree | C disagree | D agree | E disagree
claim The missing boy has been found safe | A agree | B disagree | C agree | D disagree
