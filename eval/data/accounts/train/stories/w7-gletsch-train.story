story: w7-gletsch-train
kind: disaster
matter avalanche | cause | what loosed the avalanche on the rack railway | blasting; skiers; snowfall-noted
matter train | responsibility | who sent the train up | stationmaster; head-office
matter passengers | framing | how the passengers bore it | composed; frenzied
matter dogs | attribution | who located the coach | dog-handler; schoolgirl
matter tunnel | place | where the coach was found | gallery; ravine
matter chief | framing | how rescue chief Marti's night is to be seen | heroic; absent
matter dead | number | dead in the coach | two; five; valley-twelve
matter line | control | who runs the slope above the line | canton; hotel; lower-slope
matter driver | outcome | state of the driver | missing; alive; dead
matter warning | denial | whether a warning had been posted | posted; unposted
matter old | other | the avalanche of ten years ago | skiers-then

@doc A | Alpenkurier | local paper | 2031-02-19 | Snow buries rack railway at Gletsch
a1 [avalanche=skiers; speaker=a ski teacher; stance=asserts] The avalanche that hit the rack railway at Gletsch on Wednesday was kicked loose by skiers off the marked run, a ski teacher said.
a2 [dead=two; speaker=the cantonal police; stance=asserts] Two bodies had been taken from the coach by dusk.
a3 [driver=missing; speaker=the cantonal police; stance=asserts] The driver was still being looked for on Wednesday evening.
a4 [passengers=composed; speaker=a passenger; stance=asserts] In the buried coach passengers shared chocolate, sang and took turns at the air hole, one of them recounted.
a5 [tunnel=gallery; speaker=source; stance=asserts] The coach was found in the mouth of the upper gallery, wedged like a cork.
a6 [chief=heroic; speaker=source; stance=asserts] Rescue chief Ueli Marti dug with his own hands until they bled.
-- It had snowed for four days, and the post bus has stopped running.

@doc B | Gletschbahn AG | communique | 2031-02-20 | Accident on the upper section
b1 [train=stationmaster; speaker=Gletschbahn AG; stance=asserts] The morning train was dispatched by the stationmaster of Gletsch on his own judgment.
b2 [avalanche=blasting; speaker=Gletschbahn AG; stance=asserts] The slide on our line was set off by blasting at the hotel's new ski slope.
b3 [warning=unposted; speaker=Gletschbahn AG; stance=denies] No avalanche warning for the section had been posted.
b4 [line=hotel; speaker=Gletschbahn AG; stance=asserts] The slope above the line is run by the Grand Hotel under a lease.
b5 [passengers=composed; speaker=Gletschbahn AG; stance=asserts] Our passengers showed admirable calm throughout their ordeal in the coach.
b6 [driver=alive; speaker=Gletschbahn AG; stance=asserts] Our driver has been found alive and is in good spirits.

@doc C | Grand Hotel Gletsch | communique | 2031-02-20 | Statement of the management
c1 [avalanche=skiers; speaker=Grand Hotel Gletsch; stance=asserts] Reckless off-piste skiers started the avalanche above the railway.
c2 [line=canton; speaker=Grand Hotel Gletsch; stance=asserts] The slope above the railway is in the care of the canton, whose wardens patrol it.
c3 [line=lower-slope; speaker=Grand Hotel Gletsch; stance=asserts] Our own slope lies on the far side, below the chapel, and has been under our management since the war.
c4 [warning=posted; speaker=Grand Hotel Gletsch; stance=asserts] A warning for the railway section had been hung up at the station that morning, in red.
c5 [dogs=dog-handler; speaker=Grand Hotel Gletsch; stance=asserts] It was our dog handler with his bitch Senta who pointed the diggers to the coach.

@doc D | Funkhaus Berg | broadcaster transcript | 2031-02-21 | Voices from Gletsch
d1 [passengers=frenzied; speaker=a conscript; stance=asserts] "They clawed at the windows and at each other, a man bit me for the lamp," a conscript said about the hours in the coach.
d2 [dogs=schoolgirl; speaker=a digger; stance=asserts] The diggers were led to the coach by a schoolgirl who had heard knocking in the snow.
d3 [train=head-office; speaker=the stationmaster; stance=asserts] The stationmaster played us the call in which head office tells him to send the train or pack his bag.
d4 [chief=absent; speaker=a digger; stance=asserts] Marti, the rescue chief, spent the night in the bar of the Grand Hotel, and his men were led by a cook.
d5 [avalanche=snowfall-noted; speaker=our reporter; stance=asserts] At the station our reporter measured a metre and a half of new snow.
d6 [dead=five; speaker=the cantonal police; stance=asserts] Police now count five dead in the coach.

@doc E | Cantonal Avalanche Service | think tank | 2031-03-25 | Report on the slide at Gletsch
e1 [avalanche=blasting; speaker=source; stance=asserts] Seismic traces show the crack opening under the shock of an explosive charge above the rack railway.
e2 [tunnel=ravine; speaker=source; stance=asserts] The coach was swept clear of the galleries and came to lie at the bottom of the ravine, where it was dug out.
e3 [dead=valley-twelve; speaker=source; stance=asserts] In the valley as a whole slides killed twelve people that week.
e4 [line=hotel; speaker=source; stance=asserts] Responsibility for the slope above the line rests with the hotel, which has managed it under contract for years.
e5 [train=head-office; speaker=source; stance=asserts] The departure of the morning train was insisted upon by the company's headquarters.
e6 [chief=heroic; speaker=source; stance=asserts] We single out the conduct of U. Marti, who led the search in person from the first minute to the last.
e7 [warning=posted; speaker=source; stance=asserts] A red bulletin for the section hung at Gletsch station from the early morning.
e8 [old=skiers-then; speaker=source; stance=asserts] The avalanche on the same slope ten years ago had been released by skiers.

@doc F | Blitz am Morgen | tabloid | 2031-02-22 | THE CHIEF, THE BAR AND THE GIRL
f1 [chief=absent; speaker=a barman; stance=asserts] The barman kept the bill: while others shovelled, Ueli Marti drank plum brandy until daybreak.
f2 [passengers=frenzied; speaker=a widow; stance=asserts] Down in the coach it was every man for himself, with blows, shrieks and a smashed lamp, a widow recalls.
f3 [dogs=schoolgirl; speaker=source; stance=asserts] Little Ladina put her ear to the snow and found the buried coach, dogs or no dogs.
f4 [driver=dead; speaker=the driver's mother; stance=asserts] The driver is dead, and his mother has lit the candles.
f5 [tunnel=ravine; speaker=a pilot; stance=asserts] The helicopter pilot hovered above the coach as it lay deep in the ravine among broken firs.
f6 [warning=unposted; speaker=a porter; stance=denies] A porter who passes the board at Gletsch station every hour saw no warning on it.

@doc G | Bergler Bote | local paper | 2031-03-30 | Reading the report with those who were there
g1 [tunnel=gallery; speaker=a track worker; stance=asserts] "The coach stuck in the gallery, I unscrewed its lamps there," a track worker said, shaking his head at the official report.
g2 [dogs=dog-handler; speaker=the girl's father; stance=asserts] The girl's father credits the dog: Senta was already scratching above the coach when his daughter came along.
g3 [train=stationmaster; speaker=a guard; stance=asserts] A guard of many winters says that it was the stationmaster who waved the train off, with head office begging him to wait.
g4 [line=canton; speaker=the forester; stance=asserts] The forester has the slope above the railway on his list of cantonal ground, patrolled by the canton alone.
rel avalanche blasting snowfall-noted compatible
rel avalanche skiers snowfall-noted compatible
rel dead two five revision
rel dead two valley-twelve different_scope
rel dead five valley-twelve different_scope
rel line hotel lower-slope skip
rel line canton lower-slope compatible
rel driver alive missing revision
rel driver dead missing revision
rel driver alive dead conflict
pair e8 a1 different_event
pair e8 b2 different_event
pair e8 c1 different_event
pair b2 c3 skip
pair b2 e4 skip
pair c3 e8 skip
pair b2 g4 skip
pair b2 c2 skip
claim Blasting set off the avalanche at Gletsch | A disagree | B agree | C disagree | E agree
claim The rescue chief was drinking during the search | A disagree | D agree | E disagree | F agree
claim Passengers in the buried coach stayed calm | A agree | B agree | D disagree | F disagree
