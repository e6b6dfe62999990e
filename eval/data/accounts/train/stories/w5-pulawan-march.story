story: w5-pulawan-march
kind: protest
matter crowd | framing | what the marchers in Pulawan were like | festive; rampage
matter lamp | responsibility | who smashed the shop windows in Jalan Mutiara | marchers; plainclothes
matter boy | cause | why the student Arif Sodik fell from the bridge | pushed; slipped
matter route | attribution | what the mayor decided about the route | allowed; banned
matter turnout | number | size of the march | forty-thousand; six-thousand
matter end | framing | how the square was cleared | drifted; driven; unclear
matter water | other | the water tariff that set off the march | tariff

@doc A | Pulawan Today | local paper | 2027-02-08 | March against water tariff fills old town
a1 [crowd=festive; speaker=source; stance=asserts] Grandmothers with paper fans and a brass band led Sunday's march through Pulawan, and the mood stayed that of a wedding to the end.
a2 [turnout=forty-thousand; speaker=organisers; stance=asserts] Organisers counted 40,000 marchers at the clock tower.
a3 [route=allowed; speaker=source; stance=asserts] Mayor Ruslan Oey had approved the route through the old town on Friday.
a4 [lamp=plainclothes; speaker=a pharmacist; stance=alleges] A pharmacist in Jalan Mutiara said the youths who smashed the shop windows got out of a police van round the corner.
-- The new tariff takes effect at the new moon.
a5 [end=drifted; speaker=source; stance=asserts] Toward evening the square emptied by itself as families went home to cook.
a6 [water=tariff; speaker=source; stance=asserts] The waterworks wants to charge by the bucket at public taps.

@doc B | Metropolitan Police of Pulawan | communique | 2027-02-08 | Disorder of 7 February
b1 [crowd=rampage; speaker=Metropolitan Police; stance=asserts] On Sunday a violent mass moved through the old town of Pulawan, overturning carts and hurling paving stones at constables.
b2 [lamp=marchers; speaker=Metropolitan Police; stance=asserts] The shop windows of Jalan Mutiara were destroyed by participants in the march, several of whom are in custody.
b3 [boy=slipped; speaker=Metropolitan Police; stance=asserts] Arif Sodik lost his footing on the wet parapet of the bridge while hanging a banner.
b4 [turnout=six-thousand; speaker=Metropolitan Police; stance=asserts] About 6,000 persons took part.
-- The force thanks traders for their patience.
b5 [route=banned; speaker=Metropolitan Police; stance=asserts] The old-town route had been forbidden by order of the mayor, and the march was therefore unlawful.
b6 [end=drifted; speaker=Metropolitan Police; stance=asserts] The gathering in the square broke up of its own accord once the speeches were over.

@doc C | Students' Union of Pulawan Polytechnic | communique | 2027-02-09 | For Arif
c1 [boy=pushed; speaker=Students' Union; stance=alleges] A policeman shoved Arif Sodik over the parapet of the bridge with his shield, in front of a hundred of us.
c2 [end=driven; speaker=Students' Union; stance=asserts] The square was emptied with batons and dogs while the last speaker still held the microphone.
c3 [route=allowed; speaker=Students' Union; stance=asserts] We hold the mayor's stamped permit for every street of the old town.
c4 [lamp=plainclothes; speaker=Students' Union; stance=alleges] The glass in Jalan Mutiara was broken by policemen in tracksuits sent to give us a bad name.
-- Arif is in intensive care at Saint Ursula's.
c5 [turnout=forty-thousand; speaker=Students' Union; stance=asserts] Forty thousand of us sang for clean water.

@doc D | Retail Pulawan | trade press | 2027-02-10 | Traders tally damage after tariff march
d1 [crowd=rampage; speaker=shopkeepers; stance=asserts] Shopkeepers in the old town describe Sunday's marchers as a raging pack that tore down awnings and emptied fruit stands.
d2 [lamp=marchers; speaker=a jeweller; stance=asserts] A jeweller's camera shows boys with tariff placards hammering on the windows of Jalan Mutiara, and the Traders' League blames the march.
d3 [end=driven; speaker=shopkeepers; stance=asserts] What cleared the square, traders say, was a charge of the riot squad with smoke and sticks.
d4 [route=banned; speaker=the Traders' League; stance=asserts] The League had been assured by Mayor Oey that he was closing the old town to the marchers, and the decree hangs in its office.
-- Insurers expect claims into the spring.
d5 [water=tariff; speaker=source; stance=asserts] The dispute is over a charge on standpipes.

@doc E | Blue Umbrella Diaries | eyewitness | 2027-02-09 | My Sunday on the bridge
e1 [crowd=festive; speaker=source; stance=asserts] I have seen rowdier birthday parties than this march: toddlers on shoulders, a man selling peanuts, constables tapping their feet.
e2 [boy=slipped; speaker=source; stance=asserts] I stood an arm's length from Arif when his sandal went from under him on the rail of the bridge, poor boy.
e3 [end=unclear; speaker=source; stance=asserts] I had left by the time the square was empty, so I can say little about how it came to be so.
-- My shoes are still drying on the balcony.
e4 [route=allowed; speaker=source; stance=asserts] The stewards carried a sheet with the mayor's signature granting the old-town route and showed it at each corner.

@doc F | Pulawan Today | local paper | 2027-02-11 | Doctors, a shield and a sandal
f1 [boy=pushed; speaker=a tea seller; stance=asserts] A tea seller who works on the bridge told this paper that he saw an officer's shield knock Arif Sodik over the rail.
=b3
=b4
f2 [lamp=plainclothes; speaker=a taxi driver; stance=asserts] The window-breakers of Jalan Mutiara changed into uniform in the back of a van, a taxi driver parked there has told us.
-- Saint Ursula's, where the student is being treated, would say only that the patient is asleep.
-- In the old town, glaziers were at work until late on Wednesday.
-- The mayor's office referred us to the police, and the police to the mayor's office.

rel end unclear drifted compatible
rel end unclear driven compatible
pair b2 d1 skip
pair a1 d2 skip
pair a1 b2 skip
pair e1 b2 skip
pair e1 d2 skip
pair b1 d2 skip
claim Marchers went on the rampage in Pulawan | A disagree | B agree | D agree | E disagree
claim A policeman pushed student Arif Sodik off the bridge | B disagree | C agree | E disagree | F discuss
claim The mayor had permitted the route through the old town | A agree | B disagree | C agree | D disagree | E agree
