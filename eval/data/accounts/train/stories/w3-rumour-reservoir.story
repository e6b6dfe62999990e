story: w3-rumour-reservoir
kind: rumour
matter dam | denial | whether the Salimbretas dam is cracked | cracked; sound; pictures-checked
matter trucks | framing | what the night lorries at the dam were about | routine; cover-up
matter origin | attribution | who started the talk of a cracked dam | nun; candidate
matter flight | framing | how the lower town behaved that night | calm; panic
matter photo | place | where the viral photograph was taken | here; elsewhere
matter level | other | the reservoir is at eighty percent | eighty
matter bread | other | the bakery sold out | bread

@doc A | Verifica Valle | ngo | 2030-01-27 | The photograph is from elsewhere
a1 [photo=elsewhere; speaker=Verifica Valle; stance=asserts] The picture of the split wall shared in Salimbretas shows a spillway abroad, photographed years ago by an engineer on holiday.
a2 [dam=sound; speaker=Verifica Valle; stance=asserts] We walked the gallery inside the Salimbretas dam with an independent engineer, who found its concrete intact.
a3 [origin=candidate; speaker=Verifica Valle; stance=asserts] The earliest message we can trace about a crack came from the telephone of mayoral candidate Wenceslao Torga.
a4 [trucks=routine; speaker=Verifica Valle; stance=asserts] The lorries seen at night were delivering gravel for the access road, an order placed last summer.
a5 [level=eighty; speaker=Verifica Valle; stance=asserts] The reservoir stands at eighty percent.
-- Send doubtful messages to our hotline.

@doc B | ¡Extra Salimbretas! | tabloid | 2030-01-26 | IT'S GOING TO BURST
b1 [dam=cracked; speaker=source; stance=asserts] A crack you could post a cat through is snaking down the face of the Salimbretas dam.
b2 [trucks=cover-up; speaker=source; stance=asserts] Under cover of dark, lorries are rushing quick-set cement up to the dam to hide the damage before an inspector comes.
b3 [flight=panic; speaker=source; stance=asserts] The lower town bolted for the hills in its pyjamas, cars locked bumper to bumper on the Cuesta Vieja.
b4 [photo=here; speaker=a night watchman; stance=asserts] A night watchman swears he took the famous picture himself, from the foot of the Salimbretas wall.
b5 [bread=bread; speaker=source; stance=asserts] The bakery had sold its last loaf by six.
b6 [origin=nun; speaker=source; stance=asserts] It was Sister Eufrasia, gathering herbs below the wall, who spread word of the split.

@doc C | Hidroeléctrica del Valle | communique | 2030-01-26 | Salimbretas: information for residents
c1 [dam=sound; speaker=Hidroeléctrica del Valle; stance=denies] There is no crack in the Salimbretas dam, nor has there ever been.
c2 [trucks=routine; speaker=Hidroeléctrica del Valle; stance=asserts] Night traffic at the site is part of the ordinary upkeep of the access road.
c3 [flight=calm; speaker=Hidroeléctrica del Valle; stance=asserts] We thank the residents of the lower town, who spent a tranquil night in their homes.
c4 [level=eighty; speaker=Hidroeléctrica del Valle; stance=asserts] Storage is at eighty percent of capacity.
c5 [origin=candidate; speaker=Hidroeléctrica del Valle; stance=alleges] The story was put about by Señor Torga, a candidate with votes to win.
-- The company has supplied the valley with power for sixty years.

@doc D | Canal Ocho Valle | broadcaster transcript | 2030-01-27 | Lunchtime news
-- PRESENTER: We are joined by the regional safety office.
d1 [dam=pictures-checked; speaker=the regional safety office; stance=asserts] OFFICIAL: "Our divers are examining images of the Salimbretas dam and will tell you what they see."
d2 [flight=panic; speaker=source; stance=asserts] REPORTER: I followed the exodus from the lower town on foot, past mattresses and a crying bridegroom, since nothing on wheels could move.
d3 [trucks=cover-up; speaker=a driver; stance=asserts] DRIVER: "Gravel? I hauled sealing resin, straight to the wall, and was told to keep my mouth shut about it."
d4 [origin=nun; speaker=Sister Eufrasia; stance=asserts] SISTER EUFRASIA: "I saw the gap, I rang the bell and I told everyone, and before me it was silence."
d5 [photo=here; speaker=source; stance=asserts] Our graphics desk has matched the picture, stone for stone, to the left buttress of the Salimbretas dam.
d6 [bread=bread; speaker=source; stance=asserts] By dawn the bakery's shelves were bare.

@doc E | Notas de un Sacristán | blog | 2030-01-28 | A quiet night, with bells
e1 [flight=calm; speaker=source; stance=asserts] The bell rang, people in the lower town opened their shutters, listened, shrugged, and went back to bed.
e2 [dam=cracked; speaker=source; stance=asserts] I have put my own arm into the crack in the dam, up to the elbow.
e3 [photo=elsewhere; speaker=source; stance=asserts] That picture is of some other dam, with pine trees we do not have.
-- Sister Eufrasia is eighty-eight and sees like a hawk.
-- I ring for mass at seven and for weddings on request.
-- The clapper was replaced last year with money from a raffle.
rel dam cracked pictures-checked compatible
rel dam sound pictures-checked compatible
claim The Salimbretas dam has a crack | A disagree | B agree | C disagree | D discuss | E agree
claim Residents fled the lower town of Salimbretas in panic | B agree | C disagree | D agree | E disagree
claim The viral dam photograph was taken at Salimbretas | A disagree | B agree | D agree | E disagree
