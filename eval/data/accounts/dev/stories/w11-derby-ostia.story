story: w11-derby-ostia
kind: sport
matter stop | cause | why the Lanza derby between Rovers and Athletic was stopped | crowd-trouble; power-cut
matter fans | responsibility | whose supporters started the trouble in the north stand | rovers-fans; athletic-fans
matter stewards | framing | how stewards dealt with fans in the north stand | brutal; restrained
matter result | outcome | what the league decided about the derby | replay; awarded
matter keeper | identity | what hit goalkeeper Milo Ferrant | bottle; coin
matter gate | place | where visiting fans were let in | east-gate; north-gate
matter metro | other | extra trains | trains

@doc A | Lanza Rovers | communique | 2027-11-22 | Club statement on the derby
a1 [stop=power-cut; speaker=Lanza Rovers; stance=asserts] Sunday's Lanza derby was stopped because the floodlights lost power, Rovers said.
a2 [fans=athletic-fans; speaker=Lanza Rovers; stance=alleges] Athletic supporters began the trouble in the north stand by tearing out seats, the club said.
a3 [stewards=restrained; speaker=Lanza Rovers; stance=asserts] Our stewards calmed the north stand with patience and good words, Rovers said.
a4 [result=replay; speaker=Lanza Rovers; stance=asserts] The league has ordered the derby to be played again, according to the club.
a5 [gate=east-gate; speaker=Lanza Rovers; stance=asserts] Visiting fans were admitted by the east gate, as agreed with police.
-- The stadium holds 38,000 people.
a6 [keeper=coin; speaker=Lanza Rovers; stance=asserts] Goalkeeper Milo Ferrant was struck by a coin and needed a plaster, it said.
a7 [stop=power-cut; speaker=Rovers' stadium manager; stance=asserts] "The lights went and the referee had to call it off," the stadium manager said of the derby.

@doc B | Lanza City Police | communique | 2027-11-22 | Derby: police report
b1 [stop=crowd-trouble; speaker=Lanza City Police; stance=asserts] The referee ended Sunday's Lanza derby because of fighting in the stands, city police said.
b2 [fans=rovers-fans; speaker=Lanza City Police; stance=asserts] The fighting in the north stand was started by Rovers supporters who climbed a fence, police said.
b3 [gate=north-gate; speaker=Lanza City Police; stance=asserts] Athletic fans had been let in through the north gate, police said.
b4 [stewards=restrained; speaker=Lanza City Police; stance=asserts] Stewards in the north stand acted with moderation and kept their hands down, according to the report.
b5 [keeper=bottle; speaker=Lanza City Police; stance=asserts] Rovers goalkeeper Milo Ferrant was hit by a glass bottle, police said.
-- Officers made a number of arrests around the main station.
b6 [stop=crowd-trouble; speaker=Lanza City Police; stance=asserts] The floodlights stayed on until the stadium was empty, and the match was broken off over safety in the stands.

@doc C | Athletic Supporters' Trust | ngo | 2027-11-23 | Beaten in the north stand
c1 [stewards=brutal; speaker=Athletic Supporters' Trust; stance=alleges] Stewards beat and kicked Athletic fans in the north stand at the Lanza derby, the supporters' trust said.
c2 [fans=rovers-fans; speaker=Athletic Supporters' Trust; stance=alleges] Rovers fans came over the fence of the north stand and attacked families, it said.
c3 [gate=north-gate; speaker=Athletic Supporters' Trust; stance=asserts] Our members were sent through the north gate, straight past the Rovers end, the trust said.
c4 [result=awarded; speaker=Athletic Supporters' Trust; stance=asserts] The league has awarded the derby to Athletic, the trust said.
c5 [stop=crowd-trouble; speaker=a trust member; stance=asserts] "The referee took the players off because people were being hurt," a trust member said of the derby.
-- The trust has 4,000 paying members.
c6 [stewards=brutal; speaker=a mother of two; stance=asserts] A mother of two said a steward struck her son with a torch in the north stand.
c7 [metro=trains; speaker=Athletic Supporters' Trust; stance=asserts] It thanked the metro for its extra trains.

@doc D | Lanza Kick-Off | tabloid | 2027-11-23 | Derby of shame goes to a replay
d1 [result=replay; speaker=source; stance=asserts] The Lanza derby will be replayed behind closed doors, the league ruled on Monday.
d2 [keeper=bottle; speaker=a ball boy; stance=asserts] A beer bottle smashed on Milo Ferrant's head, a ball boy told Kick-Off.
d3 [fans=athletic-fans; speaker=source; stance=asserts] The mayhem in the north stand began when Athletic's hard core ripped up seats and hurled them down.
d4 [stewards=brutal; speaker=source; stance=asserts] Kick-Off has seen phone footage of stewards in the north stand clubbing fans on the ground.
d5 [gate=east-gate; speaker=a turnstile keeper; stance=asserts] A turnstile keeper said all visitors came in by the east gate, far from the home end.
-- It was the first derby in two seasons.
d6 [stop=power-cut; speaker=an electrician; stance=asserts] An electrician at the ground said a burnt cable plunged the derby into darkness and finished the game.
d7 [metro=trains; speaker=source; stance=asserts] The last special trains left at midnight.

@doc E | National Football League | communique | 2027-11-24 | Ruling of the disciplinary panel
e1 [result=awarded; speaker=the disciplinary panel; stance=asserts] The Lanza derby is recorded as a win for Athletic, the league's disciplinary panel ruled.
e2 [stop=crowd-trouble; speaker=the disciplinary panel; stance=asserts] The panel found that disorder among spectators led to the end of the Lanza derby.
e3 [fans=rovers-fans; speaker=the disciplinary panel; stance=asserts] It held supporters of Rovers responsible for the outbreak in the north stand.
e4 [keeper=coin; speaker=the disciplinary panel; stance=asserts] The object that struck goalkeeper Ferrant was a coin, according to the medical report before the panel.
-- The panel of three heard eleven witnesses in a closed session at the league's offices on Tuesday.
-- Both clubs have a week to lodge a complaint with the federation's court.

claim The Lanza derby was stopped because of a power cut | A agree | B disagree | C disagree | D agree | E disagree
claim Rovers fans started the trouble in the north stand | A disagree | B agree | C agree | D disagree | E agree
claim The Lanza derby will be replayed | A agree | C disagree | D agree | E disagree
