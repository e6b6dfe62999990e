story: w2-qanat-telecom
kind: company
matter outage | framing | why Qanat Mobile's network was dark for a day | upgrade; crash
matter data | denial | whether customers' data leaked | leaked; safe
matter ceo | framing | what chief executive Sirwan Dizayi did | fled; business-trip
matter owner | control | who controls Qanat Mobile | family; state-fund
matter layoffs | outcome | the fate of the Marizan call centre | closing; expanding
matter regulator | attribution | the regulator's finding | fault; praise
matter towers | cause | why the desert masts burned | lightning; arson

@doc A | Levant Telecoms Letter | trade press | 2028-08-28 | Qanat back on air after day of silence
a1 [outage=crash; speaker=two engineers; stance=asserts] The core of Qanat Mobile's network seized up under load and took every backup down with it, two engineers said.
a2 [ceo=business-trip; speaker=source; stance=asserts] Chief executive Sirwan Dizayi is in the islands to negotiate a cable contract that has been in his diary since June.
a3 [owner=state-fund; speaker=source; stance=asserts] A majority of the votes lies with the Pearl sovereign fund, which names the chairman.
a4 [towers=arson; speaker=an insurance assessor; stance=asserts] Rags soaked in petrol lay at the foot of the burnt masts, according to an insurance assessor.
-- Qanat serves the river provinces and most of the plateau.
a5 [data=safe; speaker=a security auditor; stance=asserts] A security auditor who went through the logs saw no sign that subscribers' records had left the building.
a6 [layoffs=closing; speaker=source; stance=asserts] The call centre in Marizan is to be wound up, and its headsets are already for sale.

@doc B | Qanat Mobile | communique | 2028-08-28 | Better than before
b1 [outage=upgrade; speaker=Qanat Mobile; stance=asserts] On Sunday our network was taken out of service for a modernisation which had been prepared for months.
b2 [data=safe; speaker=Qanat Mobile; stance=denies] Contrary to gossip, no customer information has been exposed.
b3 [ceo=business-trip; speaker=Qanat Mobile; stance=asserts] Mr Dizayi is travelling to meet our partners and is in touch with the board every morning.
b4 [layoffs=expanding; speaker=Qanat Mobile; stance=asserts] Marizan is a growing site, where new colleagues are welcomed each week at our call centre.
b5 [regulator=praise; speaker=Telecom Regulator; stance=asserts] The regulator has commended the exemplary way in which we handled the interruption.
b6 [towers=lightning; speaker=Qanat Mobile; stance=asserts] A dry thunderstorm set some of our desert masts on fire.
b7 [owner=family; speaker=Qanat Mobile; stance=asserts] Qanat is and will remain a family company, guided by the Dizayi household through its controlling stake.
-- Each customer will receive a free hour of calls.

@doc C | Marizan Evening Lamp | local paper | 2028-08-29 | What will become of the headsets?
c1 [layoffs=closing; speaker=a team leader; stance=asserts] A team leader at the Marizan call centre has been told to return her key by the end of the month, together with everybody on her floor.
c2 [outage=upgrade; speaker=a technician; stance=asserts] As for Sunday's silence, a technician who lodges above our office says the switch-off was drilled for weeks, down to the minute.
c3 [ceo=fled; speaker=a chauffeur; stance=asserts] Dizayi's chauffeur says he drove the boss to a smugglers' jetty by night with his safe on the back seat.
c4 [towers=arson; speaker=a shepherd; stance=asserts] Shepherds watched two riders torch the masts at Bir Salim.
c5 [regulator=fault; speaker=a letter from the regulator; stance=asserts] In a letter seen by the Lamp, the regulator lays the blackout at Qanat's door and speaks of gross neglect.
-- The Lamp itself was printed by candlelight.

@doc D | Ones and Zeros from the Oasis | blog | 2028-08-30 | Your phone number is for sale
d1 [data=leaked; speaker=the blogger; stance=asserts] I typed in my mother's number and there she was, with address, balance and blood group: the Qanat customer file is out in the wild.
d2 [outage=crash; speaker=the blogger; stance=asserts] The famous upgrade was a meltdown, and the engineers wept into their keyboards.
d3 [ceo=fled; speaker=the blogger; stance=asserts] Sirwan Dizayi has done a runner, the villa is empty and the peacocks are unfed.
d4 [owner=family; speaker=the blogger; stance=asserts] Blame the clan, for the Dizayis own most of the votes and treat the network as their pantry.
d5 [towers=lightning; speaker=the blogger; stance=asserts] One thing I will grant them: the masts were hit by lightning, I photographed the bolt from my tent.
-- Feed the peacocks, somebody.

@doc E | Telecom Regulator | communique | 2028-09-04 | Statement
e1 [regulator=praise; speaker=Telecom Regulator; stance=asserts] The Authority finds that Qanat Mobile acted in an exemplary manner during the interruption of 27 August.
e2 [owner=state-fund; speaker=Telecom Regulator; stance=asserts] According to the register, control of the operator rests with the Pearl fund.
e3 [data=leaked; speaker=Telecom Regulator; stance=asserts] The Authority has opened proceedings because files on subscribers left the operator's systems and were offered for sale.
e4 [layoffs=expanding; speaker=Telecom Regulator; stance=asserts] We welcome the hiring of further staff for customer service in Marizan.
-- Questions may be sent in writing.
-- The Authority recalls that operators must notify it of any interruption within the hour, and that the form for this purpose has recently been simplified.

claim Qanat Mobile's network failed under load | A agree | B disagree | C disagree | D agree
claim Qanat's chief executive has fled | A disagree | B disagree | C agree | D agree
claim Customer data leaked from Qanat Mobile | A disagree | B disagree | D agree | E agree
