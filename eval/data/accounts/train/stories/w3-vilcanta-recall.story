story: w3-vilcanta-recall
kind: election
matter square | framing | the mood in the square when the count stopped | celebration; mob
matter blackout | cause | why the counting centre lost power | storm; switched-off
matter winner | outcome | who won the mayoral recall | recalled; survived
matter boxes | responsibility | who took the ballot boxes of Barrio Alto | soldiers; party-men
matter turnout | other | share of voters taking part | seventy-one
matter observers | other | presence of a church observer mission | present

@doc A | Diario Vilcanta | broadsheet | 2027-10-04 | Mayor Obregal ousted in recall, partial count indicates
a1 [winner=recalled; speaker=the municipal electoral board; stance=asserts] Vilcanta has thrown out its mayor, Celso Obregal, by a clear margin, according to sheets signed by the municipal electoral board.
a2 [blackout=storm; speaker=the power company; stance=asserts] Lightning on the Cerro Manso line plunged the counting centre into darkness at nine, the power company explained.
a3 [square=celebration; speaker=source; stance=asserts] Families with brass bands and paper lanterns filled the Plaza Mayor until dawn.
a4 [turnout=seventy-one; speaker=source; stance=asserts] Turnout reached 71 percent.
-- The recall law dates from 2019 and had been used once before.
a5 [observers=present; speaker=source; stance=asserts] The diocesan observer mission watched the count from the gallery.
a6 [boxes=party-men; speaker=poll clerk Nerea Ibáis; stance=asserts] Poll clerk Nerea Ibáis recognised the men who carried off the Barrio Alto boxes as stewards from the mayor's own party.

@doc B | Oficina de Prensa de la Alcaldía | communique | 2027-10-04 | Mayor Obregal thanks voters for their renewed trust
b1 [winner=survived; speaker=the mayor's office; stance=asserts] The people of Vilcanta have confirmed Mayor Obregal in his post, and he will complete his term.
b2 [blackout=switched-off; speaker=the mayor's office; stance=alleges] An unknown hand pulled the main breaker of the counting centre at the very moment the trend turned in the mayor's favour.
b3 [square=mob; speaker=the mayor's office; stance=asserts] Drunken gangs then occupied the Plaza Mayor, smashing shutters and chasing municipal employees from their desks.
b4 [turnout=seventy-one; speaker=the mayor's office; stance=asserts] Seventy-one in every hundred registered citizens cast a vote.
b5 [boxes=soldiers; speaker=the mayor's office; stance=asserts] The boxes of Barrio Alto were loaded on to an army lorry by soldiers of the Third Battalion.

@doc C | Noticias de las Ocho | broadcaster transcript | 2027-10-05 | Special edition: Vilcanta
-- ANCHOR: We join our correspondent on the steps of the town hall.
c1 [square=celebration; speaker=source; stance=asserts] CORRESPONDENT: What I saw was a street party, with children asleep on shoulders and policemen accepting cups of punch.
c2 [boxes=soldiers; speaker=a parish priest; stance=asserts] A parish priest filmed uniformed troops lifting the Barrio Alto ballot boxes through a side door.
c3 [winner=recalled; speaker=the electoral tribunal; stance=asserts] The electoral tribunal this evening declared the recall of Mayor Obregal carried.
c4 [blackout=switched-off; speaker=an electrician; stance=asserts] The electrician called to the scene found the lever down and the lock forced, so the lights were put out on purpose, he told us.
c5 [observers=present; speaker=source; stance=asserts] Observers sent by the diocese stayed at their tables with torches.

@doc D | El Llano Bravo | tabloid | 2027-10-05 | NIGHT OF SHAME
d1 [square=mob; speaker=source; stance=asserts] A bottle-throwing rabble ruled the Plaza Mayor, and honest shopkeepers hid behind their counters.
d2 [winner=survived; speaker=source; stance=asserts] Obregal lives to govern another day after clinging on by a whisker.
d3 [blackout=storm; speaker=source; stance=asserts] Blame the heavens for the dark: the tempest over Cerro Manso fried the cable feeding the counting hall.
d4 [boxes=party-men; speaker=two neighbours; stance=asserts] Two neighbours watched Obregal's stewards heave the Barrio Alto boxes into a bread van.
-- The van has since been found behind a tyre shop.
d5 [square=mob; speaker=shopkeeper Flor Atienza; stance=asserts] "They broke my window and sang while they did it," said shopkeeper Flor Atienza of the crowd in the Plaza Mayor.
d6 [turnout=seventy-one; speaker=source; stance=asserts] A turnout of 71 percent, they say, and every other voter seemed to be in the square.
pair a3 d5 conflict:framing
pair d6 a3 skip
claim Vilcanta's mayor lost the recall vote | A agree | B disagree | C agree | D disagree
claim A peaceful crowd celebrated in Vilcanta's main square | A agree | B disagree | C agree | D disagree
claim Soldiers removed the ballot boxes of Barrio Alto | A disagree | B agree | C agree | D disagree
