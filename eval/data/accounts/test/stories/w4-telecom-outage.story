story: w4-telecom-outage
kind: company
matter outage | framing | why Zuri Mobile's network went down | upgrade; sabotage; ordered-off; march
matter cable | responsibility | who cut the cable at Ras Binti | trawler; contractor
matter refund | outcome | whether customers were compensated | paid; refused
matter boss | attribution | who decided to keep silent about the outage | chief-executive; regulator
matter data | identity | what leaked from the servers | nothing-personal; phone-numbers
matter hours | time | how long the network was down | one-night; whole-week
matter airtime | other | the price of airtime | same

@doc A | Zuri Mobile | communique | 2027-09-14 | Service notice
a1 [outage=upgrade; speaker=Zuri Mobile; stance=asserts] On Saturday our engineers took the network down for a scheduled upgrade of its core.
a2 [hours=one-night; speaker=Zuri Mobile; stance=asserts] Calls and mobile money were back by breakfast on Sunday everywhere in the country.
a3 [refund=paid; speaker=Zuri Mobile; stance=asserts] Every customer has been credited with bonus airtime for the time Zuri was away.
a4 [data=nothing-personal; speaker=Zuri Mobile; stance=asserts] The files that appeared on a forum are weather readings from our masts.
a5 [cable=trawler; speaker=Zuri Mobile; stance=asserts] A separate fault at Ras Binti was caused by a trawler's anchor dragging across our sea cable.
a6 [airtime=same; speaker=Zuri Mobile; stance=asserts] Airtime prices stay as they are.
-- We thank you for choosing the network of the nation.

@doc B | Kiosk & Till | trade press | 2027-09-16 | Agents count losses from Zuri blackout
b1 [hours=whole-week; speaker=source; stance=asserts] Money agents in the lake towns had dead Zuri phones from one weekend to the next.
b2 [outage=sabotage; speaker=a network engineer; stance=alleges] A network engineer says someone with a grudge and a password wiped the switches, and that this is what silenced Zuri.
b3 [refund=refused; speaker=the agents' association; stance=asserts] The agents' association was told to its face that Zuri would compensate nobody.
b4 [cable=contractor; speaker=a diver; stance=asserts] At Ras Binti, a diver found the cable sliced clean by the ditch digger of Zuri's own contractor.
b5 [boss=chief-executive; speaker=a former press officer; stance=asserts] The chief executive himself forbade any word to the public about the blackout, a former press officer says.
-- Agents earn a small commission on each transfer and keep float in a tin box.
-- Most of them are women with a second trade.
b6 [outage=march; speaker=source; stance=asserts] A shorter blackout of the Zuri network in March had been blamed on the theft of batteries by a dismissed guard.

@doc C | Open Line Africa Coast | ngo | 2027-09-18 | Internet shutdown tracker
c1 [outage=ordered-off; speaker=source; stance=asserts] Zuri's network was switched off on instructions from the Interior Ministry, in time for the student rally.
c2 [boss=regulator; speaker=source; stance=asserts] The regulator's letter, which we publish, instructs the operator to say nothing of the outage.
c3 [data=phone-numbers; speaker=source; stance=asserts] The leaked Zuri files hold customers' numbers, with names and home villages beside them.
c4 [hours=one-night; speaker=source; stance=asserts] Our probes saw the network vanish at dusk on Saturday and return before Sunday prayers.
c5 [cable=trawler; speaker=the harbour master; stance=asserts] The harbour master at Ras Binti has detained a trawler with cable sheathing on its anchor flukes.
-- We verify shutdowns with volunteers in every county.
-- Our earlier reports on three neighbouring countries are on the website.

@doc D | Coast Evening Mail | tabloid | 2027-09-19 | ZURI: THE PASSWORD WAS "MANGO"
d1 [outage=sabotage; speaker=source; stance=alleges] An angry technician strolled into the control room, typed "mango" and killed the Zuri network out of spite.
d2 [data=phone-numbers; speaker=source; stance=asserts] Our reporter found her own number, and her landlady's, in the files spilled from Zuri.
d3 [refund=paid; speaker=a fishmonger; stance=asserts] A fishmonger flashed us the message: free airtime from Zuri, with a heart.
d4 [boss=chief-executive; speaker=two directors; stance=asserts] Two directors swear that the gag on the outage came from the corner office, where the boss sits.
d5 [airtime=same; speaker=source; stance=asserts] Airtime costs what it always did.
-- The Mail tried the password on the coffee machine as well.
-- Sales of mangoes are up.

@doc E | Radio Pwani Kuu | broadcaster transcript | 2027-09-20 | Consumer corner
e1 [refund=refused; speaker=a tailor; stance=asserts] A tailor called Zuri about her lost weekend and got this answer, word for word: "Madam, we owe you a smile."
e2 [hours=whole-week; speaker=a boat owner; stance=asserts] On the islands a boat owner waited seven days for the first bar of Zuri signal.
e3 [cable=contractor; speaker=a foreman; stance=asserts] A foreman confesses on air that his digger went through the Ras Binti cable while they were laying a drain.
e4 [outage=upgrade; speaker=an engineer; stance=asserts] An engineer at the rival firm believes the official version, since he had the date of Zuri's core replacement in his own diary.
e5 [boss=regulator; speaker=a spokeswoman for the regulator; stance=asserts] The regulator's spokeswoman admits having told Zuri to keep the blackout quiet, for the sake of the banks.
e6 [data=nothing-personal; speaker=a data professor; stance=asserts] A professor of data looked through the leak and saw wind speeds, rainfall and mast heights.
rel hours one-night whole-week skip
pair a2 b1 conflict
pair a2 e2 conflict
pair c4 b1 skip
pair c4 e2 skip
pair c4 a2 corroborates
pair b1 e2 compatible
pair d3 b3 skip
pair d3 e1 compatible
pair d1 b2 corroborates
rel outage march ordered-off different_event
rel outage march sabotage different_event
rel outage march upgrade different_event
claim Zuri Mobile shut its network for an upgrade | A agree | B disagree | C disagree | D disagree | E agree
claim Customer phone numbers leaked from Zuri | A disagree | C agree | D agree | E disagree
claim Zuri compensated its customers | A agree | B disagree | D agree | E disagree
pair b1 e2 corroborates
