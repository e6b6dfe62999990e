story: w3-orzal-heights
kind: battle
matter ridge | control | who holds the Orzal ridge | junta; column
matter leaving | framing | how the Sixth Brigade left Los Hornillares | pullback; rout
matter losses | number | soldiers killed at Los Hornillares | twelve; thirty-one; whole-front
matter parley | attribution | who sent the white flag to the parley | brigade; rebels
matter church | responsibility | whose shells hit the church at Los Hornillares | army-guns; rebel-mortars
matter rain | other | rain on the Orzal road | rain
matter march | other | prisoners brought to the river | prisoners

@doc A | Agencia Prensa Alba | state agency | 2031-05-06 | Sixth Brigade repositions as planned
a1 [leaving=pullback; speaker=the General Staff; stance=asserts] The Sixth Brigade vacated the village of Los Hornillares at an hour of its own choosing and took up better ground, the General Staff announced.
a2 [ridge=junta; speaker=the General Staff; stance=asserts] Government artillery remains master of the Orzal ridge and of every path that leads up to it.
a3 [losses=twelve; speaker=the General Staff; stance=asserts] Twelve soldiers fell at Los Hornillares and will be buried with honours.
a4 [church=rebel-mortars; speaker=the General Staff; stance=asserts] Mortars of the so-called Column brought down the bell tower of Los Hornillares on the heads of the faithful.
a5 [parley=rebels; speaker=the General Staff; stance=asserts] Beaten men, the bandits sent a boy with a white cloth to beg for talks.
-- Readers may send parcels to the front free of charge.

@doc B | Columna Libre 9 de Enero | communique | 2031-05-06 | To the people of the Orzal valley
b1 [leaving=rout; speaker=the Column; stance=asserts] The Sixth Brigade broke and ran from Los Hornillares, abandoning its kitchens, its lorries and its wounded.
b2 [ridge=column; speaker=the Column; stance=asserts] Our fighters have planted their flag along the crest of Orzal and command the valley from it.
b3 [church=army-guns; speaker=the Column; stance=asserts] The village church was levelled by howitzers of the regime firing from the quarry.
b4 [losses=thirty-one; speaker=the Column; stance=asserts] Thirty-one of the enemy lie dead in Los Hornillares.
b5 [parley=brigade; speaker=the Column; stance=asserts] It was the brigade's colonel who raised the white flag and asked us for terms.
b6 [march=prisoners; speaker=the Column; stance=asserts] Prisoners have been marched to the river, where they are fed and treated by our doctors.

@doc C | Corresponsalía Atlántica | wire | 2031-05-07 | Both sides claim heights above Orzal
c1 [ridge=column; speaker=source; stance=asserts] Reporters who climbed the Orzal ridge on Wednesday were stopped at trenches manned from end to end by fighters of the Column.
c2 [leaving=rout; speaker=a muleteer; stance=asserts] "They threw their rifles in the ditch and fled past my door barefoot," said a muleteer who stayed in Los Hornillares.
c3 [church=rebel-mortars; speaker=source; stance=asserts] Fins recovered from the ruined nave of Los Hornillares belong to the home-made mortar rounds that the Column fires.
c4 [rain=rain; speaker=source; stance=asserts] Heavy rain had turned the Orzal road into a stream.
c5 [losses=whole-front; speaker=a military hospital doctor; stance=asserts] A military hospital doctor put the army's dead along the entire northern front since Sunday at forty-four.
c6 [march=prisoners; speaker=source; stance=asserts] A column of captured soldiers was seen being led down to the river.
-- Telephone lines to the valley have been cut since Monday.

@doc D | Padre Anselmo's notebook | eyewitness | 2031-05-09 | What I buried
d1 [church=army-guns; speaker=Padre Anselmo; stance=asserts] I was in the sacristy when the army's guns at the quarry found us and the roof of my church came in.
d2 [leaving=pullback; speaker=Padre Anselmo; stance=asserts] The brigade went out of Los Hornillares in ranks, company by company, drums strapped to the mules, and the sergeant shut my gate behind him.
d3 [losses=twelve; speaker=Padre Anselmo; stance=asserts] I have read the office over a dozen soldiers of Los Hornillares, and there were no others.
d4 [parley=brigade; speaker=Padre Anselmo; stance=asserts] The colonel asked me for an altar cloth to use as a flag of truce, and I carried it to the rebels for him.
d5 [rain=rain; speaker=Padre Anselmo; stance=asserts] It poured on the graves all morning.
-- My hands still smell of lime.
rel losses twelve whole-front different_scope
rel losses thirty-one whole-front different_scope
claim Government troops fled Los Hornillares in disorder | A disagree | B agree | C agree | D disagree
claim Rebels control the Orzal ridge | A disagree | B agree | C agree
claim Army shelling destroyed the Los Hornillares church | A disagree | B agree | C disagree | D agree
