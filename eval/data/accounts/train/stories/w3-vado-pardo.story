story: w3-vado-pardo
kind: battle
matter ford | framing | how the volunteers fought at Vado Pardo | stood; fled; artillery
matter prisoners | outcome | what became of the captured lieutenant | shot; exchanged; hat
matter bridge | responsibility | who blew up the railway bridge | sappers; raiders
matter mill | control | who holds the windmill above Vado Pardo | republic; league
matter start | time | when the League crossed the river | before-ultimatum; after-ultimatum
matter losses | number | men lost by the volunteers | forty; nine; both-days
matter cows | other | cows between the lines | cows

@doc A | Boletín de Campaña de la República | state agency | 2031-09-08 | Glory at Vado Pardo
a1 [ford=stood; speaker=the republic's staff; stance=asserts] The volunteers held their line at Vado Pardo like a wall, and the League's horse broke upon it.
a2 [losses=nine; speaker=the republic's staff; stance=asserts] Nine volunteers fell at Vado Pardo on Sunday.
a3 [mill=republic; speaker=the republic's staff; stance=asserts] Our colours fly from the windmill, which commands the ford and is garrisoned by our riflemen.
a4 [start=before-ultimatum; speaker=the republic's staff; stance=asserts] With our ultimatum still unexpired, the League's columns were already across the river.
a5 [bridge=raiders; speaker=the republic's staff; stance=asserts] The railway bridge was blown up by League raiders in stolen tunics.
a6 [cows=cows; speaker=the republic's staff; stance=asserts] Cows between the lines delayed the pursuit.
-- The president has sent cigars.

@doc B | Liga de los Llanos | communique | 2031-09-08 | Vado Pardo is taken
b1 [ford=fled; speaker=the League; stance=asserts] At the sight of our lances the Republic's volunteers at Vado Pardo turned tail and swam for it.
b2 [prisoners=exchanged; speaker=the League; stance=asserts] Lieutenant Saúl Ibarz, taken at the ford, has gone back to his own side in return for our drummer.
b3 [mill=league; speaker=the League; stance=asserts] From the windmill over the ford, our men look down on the beaten foe.
b4 [start=after-ultimatum; speaker=the League; stance=asserts] We waited for the Republic's ultimatum to run out and crossed the river when it had.
b5 [losses=forty; speaker=the League; stance=asserts] The volunteers left forty dead at Vado Pardo on Sunday.
b6 [bridge=sappers; speaker=the League; stance=asserts] Sappers of the Republic demolished the railway bridge to save their own skins.

@doc C | Correo Oriental | wire | 2031-09-09 | Both armies claim the ford
c1 [ford=stood; speaker=a foreign attaché; stance=asserts] A foreign attaché who followed the fight at Vado Pardo through field glasses said the volunteers stayed in their ditch and beat off charge after charge.
c2 [mill=league; speaker=source; stance=asserts] League pickets stopped a correspondent at the windmill above the ford, where the League's own mess was cooking.
c3 [prisoners=shot; speaker=a miller's wife; stance=asserts] The miller's wife told the agency that Lieutenant Ibarz, a captive, was stood against her oven and shot.
c4 [bridge=sappers; speaker=a railway inspector; stance=asserts] The charges under the railway bridge were laid by the Republic's own engineers, whose lists of powder a railway inspector has kept.
c5 [losses=both-days; speaker=the field hospital; stance=asserts] In the two days of fighting, up and down the river, the volunteers lost fifty-five men, the field hospital reckons.
c6 [cows=cows; speaker=source; stance=asserts] Cattle strayed between the trenches all day.
-- The wire to the coast is working again.
c7 [ford=artillery; speaker=the attaché; stance=asserts] The Republic's gunners, as opposed to its infantry, bolted when the lancers came in sight, he added.

@doc D | Cartas de un Voluntario | eyewitness | 2031-09-12 | Dear mother
d1 [ford=fled; speaker=source; stance=asserts] I will not lie to you, mother: at Vado Pardo we volunteers ran, all of us, before they were within shouting distance.
d2 [prisoners=exchanged; speaker=source; stance=asserts] Our lieutenant Ibarz is back with us, swapped for a drummer, and thinner.
d3 [bridge=raiders; speaker=source; stance=asserts] I saw the League's men under the railway bridge with their fuse, dressed up as ours.
d4 [losses=nine; speaker=source; stance=asserts] We were nine short at roll call after Sunday's business at the ford, all of them dead, God keep them.
d5 [mill=republic; speaker=source; stance=asserts] I write this on a flour sack inside the windmill, which is ours and where I am on watch.
d6 [start=after-ultimatum; speaker=source; stance=asserts] They came over the water, I swear, when the hour of our ultimatum had struck and passed.
-- Send socks.

@doc E | El Tábano | tabloid | 2031-09-11 | WHO SHOT SAÚL?
e1 [prisoners=shot; speaker=source; stance=asserts] Handsome Lieutenant Ibarz is dead, put to the wall by the League's butchers with his mother's medal on his chest.
e2 [start=before-ultimatum; speaker=source; stance=asserts] The League, we learn, was over the river while the ultimatum had hours to live.
e3 [losses=forty; speaker=source; stance=asserts] Forty mothers weep for Sunday at Vado Pardo.
=c3
=c5
=c6
e4 [prisoners=hat; speaker=source; stance=asserts] The lieutenant's hat lies on our editor's desk.
-- Offers for the hat are declined.
-- He was twenty-six, he played the guitar, and his sister teaches at the convent school.
-- Our next issue appears on Thursday with a map of the river.
rel ford stood artillery different_scope
rel ford fled artillery different_scope
rel losses forty both-days different_scope
rel losses nine both-days different_scope
rel prisoners shot hat compatible
rel prisoners exchanged hat compatible
claim The volunteers held the ford at Vado Pardo | A agree | B disagree | C agree | D disagree
claim Lieutenant Ibarz was executed in captivity | B disagree | C agree | D disagree | E agree
claim The Republic's own sappers blew up the railway bridge | A disagree | B agree | C agree | D disagree
