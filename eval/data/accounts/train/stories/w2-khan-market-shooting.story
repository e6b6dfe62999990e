story: w2-khan-market-shooting
kind: police
matter youth | identity | what the dead man was carrying | knife; phone
matter shooter | responsibility | who shot the young man | police; rival
matter flight | framing | what the young man was doing | lunged; ran-away
matter search | framing | the search of the carpet alley | raid; invited
matter camera | outcome | what happened to the camera recording | erased; handed-over
matter mother | attribution | what the mother asks for | inquiry; calm
matter time | time | when he died | at-once; hospital
matter last-year | other | the shooting at the same market last year | last-year

@doc A | Khan Market Herald | local paper | 2028-04-09 | Young porter shot dead in Khan market
a1 [youth=phone; speaker=stallholders; stance=asserts] Stallholders said the porter Dilovan Hesso had nothing but a telephone in his hand when he was shot.
a2 [flight=ran-away; speaker=source; stance=asserts] Hesso was sprinting towards the spice gate with his back to the patrol, traders who ducked behind their scales recalled.
a3 [shooter=police; speaker=source; stance=asserts] A sergeant of the market patrol fired the shots that killed the porter.
a4 [time=at-once; speaker=a barber; stance=asserts] He was dead before he touched the paving, said a barber who closed his eyes.
a5 [mother=inquiry; speaker=Gulistan Hesso; stance=demands] "I want a judge to look every one of them in the face," his mother, Gulistan, said.
a6 [last-year=last-year; speaker=source; stance=asserts] Last year a patrol shot a knife-wielding man outside the same market, and he died in hospital.

@doc B | City Police Press Desk | communique | 2028-04-09 | Incident at Khan market
b1 [youth=knife; speaker=City Police; stance=asserts] The deceased was armed with a butcher's knife, which has been secured.
b2 [flight=lunged; speaker=City Police; stance=asserts] He threw himself at a sergeant during an identity check.
b3 [shooter=police; speaker=City Police; stance=asserts] One officer discharged his weapon, and the man was fatally hit.
b4 [time=hospital; speaker=City Police; stance=asserts] In spite of first aid the man succumbed in Nur hospital during the evening.
b5 [search=invited; speaker=City Police; stance=asserts] Officers afterwards visited the carpet alley at the request of its guild.
b6 [camera=handed-over; speaker=City Police; stance=asserts] The recording of the camera above the spice gate is in the hands of the prosecutor.
-- The usual procedure has been opened, and the officer concerned has been assigned to other tasks.

@doc C | Arrow of Justice | ngo | 2028-04-10 | Urgent appeal: Dilovan Hesso
c1 [camera=erased; speaker=Arrow of Justice; stance=alleges] The footage from the spice gate was wiped by a technician brought from headquarters within the hour.
c2 [search=raid; speaker=Arrow of Justice; stance=asserts] Masked police burst into the carpet alley, slashing bales and dragging out witnesses.
c3 [flight=ran-away; speaker=Arrow of Justice; stance=asserts] The bullets entered from behind while the youth fled.
c4 [mother=inquiry; speaker=Arrow of Justice; stance=demands] Together with his mother we call for an investigation by an independent court.
c5 [youth=phone; speaker=Arrow of Justice; stance=asserts] In his right hand was the mobile on which he took his delivery orders.
-- Our appeal will be sent to the embassies and to the bar, and we ask all who were at the spice gate that afternoon to write to us in confidence.

@doc D | The Daily Minaret | tabloid | 2028-04-10 | GANG BULLET KILLED PORTER
d1 [shooter=rival; speaker=source; stance=asserts] The slug that felled Dilo Hesso came from the pistol of a rival porters' boss on the gallery, the Minaret has learned.
d2 [youth=knife; speaker=a fruit seller; stance=asserts] He was slashing about with a long blade, a fruit seller gasped.
d3 [search=raid; speaker=source; stance=asserts] Boots crashed through the carpet alley at dusk as officers kicked in shutters.
d4 [mother=calm; speaker=Gulistan Hesso; stance=asserts] His mum's only plea: let my boy rest, and leave the courts and the crowds out of it.
d5 [time=at-once; speaker=source; stance=asserts] He died on the spot among the oranges.
d6 [flight=lunged; speaker=source; stance=asserts] Witnesses saw him hurl himself at the patrol like a man possessed.

@doc E | Nur Hospital Staff Circle | eyewitness | 2028-04-11 | From the night shift
e1 [time=hospital; speaker=a night sister; stance=asserts] He spoke to me on the trolley, asked for his mother, and passed away under my hands in the operating theatre.
e2 [shooter=rival; speaker=a night sister; stance=asserts] The boy told me it was Cemal from the other gang who had shot him.
e3 [search=invited; speaker=a carpet dealer; stance=asserts] A carpet dealer in the next bed said the guild had asked the police in, and gave them tea.
e4 [camera=erased; speaker=a guard; stance=asserts] A guard from the gate, brought in with chest pains, said the tape had been blanked in front of him.
e5 [mother=calm; speaker=a night sister; stance=asserts] Gulistan begged the young men in the corridor to go home and let the matter sleep.
-- I have asked that my name be withheld.

rel last-year last-year last-year corroborates
pair a6 b1 different_event
pair a6 d2 different_event
pair a6 b4 different_event
pair a6 e1 different_event
claim Police shot an unarmed porter at Khan market | A agree | B disagree | C agree | D disagree
claim Camera footage of the shooting was destroyed | B disagree | C agree | E agree
claim The porter died in hospital | A disagree | B agree | D disagree | E agree
