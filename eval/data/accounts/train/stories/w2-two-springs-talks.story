story: w2-two-springs-talks
kind: diplomacy
matter talks | outcome | how the Two Springs talks ended | accord; collapse
matter walkout | framing | how the Kohistan delegate left the hall | stormed-out; scheduled
matter map | responsibility | who changed the map at the last minute | savaran; kohistan
matter mediator | attribution | what the mediator called the talks | success; failure
matter prisoners | framing | what the release of the pilots is | goodwill; ransom
matter border | control | who controls the spring at Ain Gol | savaran; kohistan
matter next | time | when the sides meet again | spring; after-feast

@doc A | Savaran National Agency | state agency | 2027-12-12 | Historic understanding at Two Springs
a1 [talks=accord; speaker=source; stance=asserts] The delegations at Two Springs concluded an accord on the sharing of water, crowning a week of negotiation.
a2 [map=kohistan; speaker=Savaran's foreign ministry; stance=alleges] Savaran's foreign ministry regretted that the Kohistan side slipped in an altered map on the last evening.
a3 [prisoners=goodwill; speaker=source; stance=asserts] As a gesture of neighbourly feeling, Savaran let the captured pilots go home to their mothers.
a4 [border=savaran; speaker=source; stance=asserts] Savaran's frontier guards hold the spring at Ain Gol, where the flag was raised again this morning.
a5 [next=after-feast; speaker=source; stance=asserts] The parties will return to the table straight after the Feast of Lanterns.
-- Snow closed the pass for a day.

@doc B | Kohistan Foreign Office | communique | 2027-12-12 | Statement on the breakdown
b1 [talks=collapse; speaker=Kohistan Foreign Office; stance=asserts] The talks at Two Springs have ended in failure, for which the other side bears the burden.
b2 [map=savaran; speaker=Kohistan Foreign Office; stance=alleges] At the eleventh hour Savaran's experts redrew the agreed map to swallow three of our villages.
b3 [walkout=scheduled; speaker=Kohistan Foreign Office; stance=asserts] Our envoy departed on the flight booked for him long before, after warm farewells.
b4 [border=kohistan; speaker=Kohistan Foreign Office; stance=asserts] The spring at Ain Gol is firmly in the keeping of Kohistan's mountain police.
b5 [prisoners=goodwill; speaker=Kohistan Foreign Office; stance=asserts] We acknowledge the homecoming of our pilots as an act of kindness, freely made.
-- The Minister will report to the Council of Elders on Tuesday.

@doc C | Meridian Wire | wire | 2027-12-13 | Water talks break up in acrimony
c1 [walkout=stormed-out; speaker=two delegates; stance=asserts] Kohistan's envoy slammed his folder shut, overturned a chair and left the hall in a rage, two delegates said.
c2 [talks=collapse; speaker=source; stance=asserts] Negotiators broke off the Two Springs conference with the central text still unsigned.
c3 [mediator=failure; speaker=Ilan Marouf; stance=asserts] Mediator Ilan Marouf described the week as "a lost chance and a sorry end".
c4 [prisoners=ransom; speaker=a banker; stance=asserts] A banker in the host city said the pilots had been bought out with a suitcase of gold coins.
c5 [next=spring; speaker=a delegate; stance=predicts] A delegate said the two governments would meet again when the almond trees are in flower.
c6 [map=savaran; speaker=a cartographer; stance=asserts] The line on the map was moved by Savaran's team during dinner, a cartographer on the mediator's staff said.

@doc D | Office of the Mediator | communique | 2027-12-13 | Closing remarks
d1 [mediator=success; speaker=Office of the Mediator; stance=asserts] The Mediator salutes a fruitful week and congratulates both parties on what they achieved.
d2 [talks=accord; speaker=Office of the Mediator; stance=asserts] The document agreed at Two Springs gives each side its share of the melt water.
d3 [walkout=scheduled; speaker=Office of the Mediator; stance=asserts] The early departure of Kohistan's representative had been on the programme from the start.
d4 [next=after-feast; speaker=Office of the Mediator; stance=asserts] Both governments have accepted an invitation for the week following the Feast of Lanterns.
-- The Office thanks the hotel.
-- Papers left behind in the rooms have been gathered by the secretariat and will be returned to the delegations by courier in the course of the week.

@doc E | Tea House of Nations | blog | 2027-12-15 | Gossip from the corridor
e1 [walkout=stormed-out; speaker=a waiter; stance=asserts] The waiter who mopped up the tea swears that the Kohistan man flung his glass at the wall on the way out.
e2 [map=kohistan; speaker=the author; stance=asserts] It was a junior from Kohistan who swapped the map, I had it from the girl at the photocopier.
e3 [prisoners=ransom; speaker=the author; stance=asserts] The pilots came at a price, and the price was paid in coins.
e4 [mediator=failure; speaker=Ilan Marouf; stance=asserts] "A funeral with good catering," old Marouf called it in the lift.
e5 [border=kohistan; speaker=the author; stance=asserts] My cousin drives past Ain Gol every day and is waved through by mountain police in Kohistan caps.
e6 [next=spring; speaker=the author; stance=asserts] The next round is for blossom time, the hotel has the booking.
-- Sugar is extra.

pair a3 b5 corroborates
pair a1 c3 conflict:framing
pair a1 e4 conflict:framing
pair b1 c3 corroborates
pair b1 e4 corroborates
pair b1 d1 conflict:framing
pair c2 d1 conflict:framing
pair a1 d1 corroborates
pair d2 c3 conflict:framing
claim Savaran and Kohistan reached a deal at Two Springs | A agree | B disagree | C disagree | D agree | E disagree
claim Kohistan's envoy walked out in anger | B disagree | C agree | D disagree | E agree
claim The captured pilots were freed for ransom | A disagree | B disagree | C agree | E agree
