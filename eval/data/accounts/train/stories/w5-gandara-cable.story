story: w5-gandara-cable
kind: company
matter outage | cause | what cut the Gandara sea cable | anchor; landslip; under-study
matter ship | identity | what the Hai Fortuna is | freighter; surveyship
matter repair | time | when the repair ends | friday; month-end
matter notice | framing | how Gandara Telecom's customers were informed | prompt; kept-dark
matter users | number | subscribers cut off | two-million; three-hundred-k; restored-later
matter chief | outcome | what became of network chief Prem Lohani | kept; removed
matter cut2024 | other | the 2024 break off Cape Rudra | rudra

@doc A | Gandara Telecom Plc | communique | 2028-05-09 | Service notice and exchange filing
a1 [outage=landslip; speaker=Gandara Telecom; stance=asserts] The interruption of the GS-2 submarine cable on Sunday night was caused by a landslip on the sea floor of the Gandara canyon, as pressure sensors along the route have shown.
a2 [users=two-million; speaker=Gandara Telecom; stance=asserts] Approximately two million subscribers lost international data on Sunday night.
a3 [notice=prompt; speaker=Gandara Telecom; stance=asserts] Customers were informed by text message within minutes of the GS-2 interruption and were kept abreast through the night.
a4 [repair=friday; speaker=Gandara Telecom; stance=predicts] A cable ship has been engaged, and the company expects to have GS-2 back in service by Friday.
a5 [chief=kept; speaker=Gandara Telecom; stance=asserts] The repair is being led by Prem Lohani in his capacity as head of the network.
-- Domestic calls and the emergency numbers were unaffected throughout.
-- Holders of corporate contracts should address claims to their account managers.

@doc B | Subsea Networks Review | trade press | 2028-05-11 | GS-2: an anchor, a freighter and a long wait
b1 [outage=anchor; speaker=two cable engineers; stance=asserts] A dragging anchor parted the GS-2 cable, said cable engineers who have examined the fault trace and found the clean signature of a single hard pull.
b2 [ship=freighter; speaker=source; stance=asserts] The vessel nearest to the fault, the Hai Fortuna, is an ageing bulk carrier with a cargo of clinker for the Dumaring cement works.
b3 [repair=month-end; speaker=a charterer; stance=predicts] With the only suitable repair ship at work in another ocean, a charterer sees GS-2 dark until the end of the month.
b4 [users=restored-later; speaker=Gandara Telecom; stance=asserts] By Wednesday evening, rerouting had brought the number of Gandara subscribers without foreign data down to some 700,000.
b6 [chief=removed; speaker=a supplier; stance=asserts] A supplier was told this week to send his invoices to somebody else because Lohani had been relieved as head of Gandara's network.
-- GS-2 was laid in 2014 and has a design life of twenty-five years.
b5 [cut2024=rudra; speaker=source; stance=asserts] In 2024 the same cable broke off Cape Rudra in an earthquake and was mended in nine days.

@doc C | Gandara Consumers' Council | ngo | 2028-05-12 | Left in the dark
c1 [notice=kept-dark; speaker=Consumers' Council; stance=asserts] Not one of the callers to our hotline had heard a word from Gandara Telecom on Sunday night; they learned of the cable fault from the radio on Monday.
c2 [users=three-hundred-k; speaker=Consumers' Council; stance=asserts] In the eastern district by itself 300,000 subscribers were cut off on Sunday night.
c3 [chief=removed; speaker=an employee; stance=asserts] The network chief, Prem Lohani, has been taken off his post and his name has gone from the door, an employee told us.
c4 [outage=under-study; speaker=the regulator; stance=asserts] The regulator told the council that the cause of the GS-2 fault was being examined.
c5 [notice=kept-dark; speaker=Consumers' Council; stance=demands] The company must pay a rupee for every hour in which it hid the cable fault from those it bills.
c6 [ship=freighter; speaker=a dockers' delegate; stance=asserts] A dockers' delegate on the council has loaded the Hai Fortuna many a time and knows her as a plain cement-clinker carrier.
-- The council has opened a second hotline.

@doc D | Gandara Business Standard-Herald | broadsheet | 2028-05-13 | After the break
d1 [chief=kept; speaker=the chair; stance=asserts] "Prem Lohani has the board's trust and remains in charge of the network," said the chair of Gandara Telecom.
d2 [outage=anchor; speaker=the coastguard; stance=asserts] The coastguard is detaining the Hai Fortuna, whose anchor, bent and trailing armour wire, it holds to have severed the cable.
d3 [ship=surveyship; speaker=a retired admiral; stance=alleges] A retired admiral said that under her rust the Hai Fortuna is a foreign survey vessel with sonar in the hull and a crew of draughtsmen.
d4 [repair=friday; speaker=the ship's agent; stance=asserts] The repair vessel's agent confirmed that she would finish splicing GS-2 on Friday and had been booked elsewhere for Saturday.
d5 [notice=prompt; speaker=source; stance=asserts] Messages seen by this newspaper, time-stamped shortly after the Sunday break, show that subscribers were told of the fault while it was still warm.
d6 [cut2024=rudra; speaker=source; stance=asserts] The earthquake off Cape Rudra four years ago had put the same cable out of action.
-- Shares in Gandara Telecom closed slightly lower.
-- Banks reported delays in card payments on Monday, most of them resolved by the evening.

@doc E | Deep Line | blog | 2028-05-14 | Notes from a former splicer
e1 [outage=landslip; speaker=Deep Line; stance=asserts] Mud did it: the slope of the canyon let go and took the cable along, and the sensors that I used to calibrate show the slide passing them in order.
e2 [ship=surveyship; speaker=Deep Line; stance=asserts] The Hai Fortuna has a moon pool and a winch for towed sonar, which is the kit of a survey ship and has little use in the clinker trade.
e3 [repair=month-end; speaker=Deep Line; stance=predicts] With two joints to make in deep water and the jointer on leave, I expect the cable back around the thirty-first.
e4 [notice=kept-dark; speaker=Deep Line; stance=asserts] My mother's phone, a Gandara phone, stayed mute about the Sunday fault until she asked for a refund.
-- I left the company in 2021 and bear it no grudge beyond the usual.
-- Questions about jointing boxes are answered on Sundays.

rel outage under-study anchor compatible
rel outage under-study landslip compatible
rel users two-million three-hundred-k different_scope
rel users two-million restored-later revision
rel users three-hundred-k restored-later different_scope
pair a1 b5 different_event
pair c4 b5 different_event
pair d2 b5 different_event
pair a1 d6 different_event
pair e1 d6 different_event
pair c5 a3 skip
pair c5 d5 skip
pair b2 d2 skip
pair d2 e2 skip
claim A ship's anchor severed the GS-2 cable | A disagree | B agree | C discuss | D agree | E disagree
claim Gandara Telecom told its customers promptly about the fault | A agree | C disagree | D agree | E disagree
claim Network chief Prem Lohani has lost his post | A disagree | B agree | C agree | D disagree
