story: w13-zerka-telecom
kind: company
matter outage | framing | why the Zerka mobile network went down | sabotage-attack; planned-upgrade; port-cable
matter mast | responsibility | who felled the mast at Ain Dara | army; rebels
matter chief | outcome | what became of chief executive Lina Barazan | dismissed; stays
matter owner | control | who owns most of Zerka Mobile | generals; gulf-fund
matter order | attribution | who ordered the shutdown of text messages | ministry; company
matter users | other | customers queueing for cards | queues

@doc A | Levant Markets Wire | wire | 2028-03-09 | Zerka Mobile network down after attack
a1 [outage=sabotage-attack; speaker=two engineers; stance=asserts] An attack on its main exchange knocked out the Zerka Mobile network on Thursday, two of the company's engineers said.
a2 [mast=rebels; speaker=two engineers; stance=alleges] Rebels had already blown up the company's mast at Ain Dara, the engineers said.
a3 [owner=generals; speaker=source; stance=asserts] A group of army generals owns most of Zerka Mobile, according to the trade register.
a4 [chief=dismissed; speaker=a board member; stance=asserts] The board dismissed chief executive Lina Barazan on Thursday night, one of its members said.
a5 [order=ministry; speaker=a board member; stance=asserts] The Ministry of Communications had ordered the company to block text messages, he said.
a6 [users=queues; speaker=source; stance=asserts] Customers queued at shops to buy cards of a rival network.
-- Zerka Mobile serves most of the towns on the western side of the front.

@doc B | Zerka Mobile | communique | 2028-03-09 | Notice to customers
b1 [outage=planned-upgrade; speaker=Zerka Mobile; stance=asserts] Thursday's break in service on the Zerka Mobile network was part of a planned upgrade of our main exchange.
b2 [chief=stays; speaker=Zerka Mobile; stance=asserts] Lina Barazan remains our chief executive and has the full confidence of the board.
b3 [owner=gulf-fund; speaker=Zerka Mobile; stance=asserts] The majority of the shares in Zerka Mobile belongs to a Gulf investment fund.
b4 [order=ministry; speaker=Zerka Mobile; stance=asserts] Text messages were switched off on the instruction of the Ministry of Communications.
b5 [outage=port-cable; speaker=Zerka Mobile; stance=asserts] The interruption in the port district last autumn was caused by an anchor that cut a cable.
b6 [mast=army; speaker=Zerka Mobile; stance=asserts] Our mast at Ain Dara was brought down by an army tank during an exercise, for which we seek compensation.
-- Unused credit keeps its value until the end of the year.

@doc C | Ministry of Communications | state agency | 2028-03-10 | Ministry explains
c1 [order=company; speaker=Ministry of Communications; stance=asserts] The decision to switch off text messages was taken by Zerka Mobile itself.
c2 [mast=rebels; speaker=Ministry of Communications; stance=alleges] The mast at Ain Dara was destroyed by rebel saboteurs.
c3 [outage=planned-upgrade; speaker=Ministry of Communications; stance=asserts] The network was down on Thursday for an upgrade of equipment that the ministry had licensed in advance.
c4 [owner=gulf-fund; speaker=Ministry of Communications; stance=asserts] Zerka Mobile is majority-owned by an investor from the Gulf.
c5 [chief=dismissed; speaker=Ministry of Communications; stance=asserts] Lina Barazan has been removed as head of the company by its board.
c6 [users=queues; speaker=Ministry of Communications; stance=asserts] Queues outside rival shops are expected to ease.
-- The minister will meet the heads of all networks next week.

@doc D | The Front Line Paper | local paper | 2028-03-11 | Silence on the line
d1 [outage=sabotage-attack; speaker=a guard; stance=asserts] A guard at the Zerka exchange said intruders set off a bomb among the servers and silenced the network.
d2 [mast=army; speaker=a beekeeper; stance=asserts] A beekeeper watched army soldiers pull down the mast at Ain Dara with a tank and a chain.
d3 [owner=generals; speaker=a former accountant; stance=asserts] The company's majority shareholders are serving generals, said a former accountant who paid out their dividends.
d4 [order=company; speaker=a former accountant; stance=asserts] It was the company's own managers who gave the order to stop text messages, he said.
d5 [chief=stays; speaker=a secretary; stance=asserts] Chief executive Lina Barazan is still in her post and chaired Friday's meeting, her secretary said.
-- In Ain Dara people have gone back to sending notes with the bus.
rel outage sabotage-attack port-cable different_event
rel outage planned-upgrade port-cable different_event
claim Saboteurs knocked out the Zerka Mobile network | A agree | B disagree | C disagree | D agree
claim Lina Barazan has lost her post | A agree | B disagree | C agree | D disagree
claim Rebels destroyed the mast at Ain Dara | A discuss | B disagree | C agree | D disagree
