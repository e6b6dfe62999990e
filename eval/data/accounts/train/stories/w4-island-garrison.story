story: w4-island-garrison
kind: battle
matter island | control | who holds Mbombo Island | marines; raiders
matter surrender | denial | whether Captain Deo Fumba surrendered | yes; no
matter ferry | responsibility | who sank the ferry Good Hope | marines; raiders; last-year
matter landing | time | when the raiders came ashore | before-dawn; after-noon
matter islanders | framing | how the islanders came to the mainland | fled; shipped
matter fuel | cause | why the marines' boats did not sail | fuel; mutiny
matter salt | other | the price of salt fish | dear

@doc A | Lagoon Press Agency | wire | 2027-11-18 | Raiders claim Mbombo Island
a1 [island=raiders; speaker=a spokesman of the raiders; stance=asserts] The flag of the Reed Brotherhood flies over the lighthouse of Mbombo Island, whose every jetty is in its hands, a spokesman of the movement said by radio.
a2 [landing=before-dawn; speaker=a lighthouse keeper; stance=asserts] The boats grounded on the north beach while it was still dark, the lighthouse keeper told Lagoon Press.
a3 [surrender=yes; speaker=a spokesman of the raiders; stance=asserts] The garrison's captain, Deo Fumba, handed over his pistol and his men, the spokesman said.
a4 [ferry=marines; speaker=two survivors; stance=asserts] Two survivors said the ferry Good Hope went down under fire from a marine gunboat which took her for a troop carrier.
a5 [salt=dear; speaker=source; stance=asserts] Salt fish doubled in price on the mainland.
-- Mbombo lies an hour by motor canoe from the oil terminal.
-- It has a school, a marine post and a church without a roof.

@doc B | Naval Staff | communique | 2027-11-18 | Mbombo Island
b1 [island=marines; speaker=Naval Staff; stance=asserts] Mbombo Island is under the full authority of the Second Marine Company, which patrols all of its jetties.
b2 [surrender=no; speaker=Naval Staff; stance=denies] Captain Fumba has surrendered to nobody.
b3 [ferry=raiders; speaker=Naval Staff; stance=asserts] The Good Hope and the souls aboard her were sent to the bottom by a rocket from the bandits' canoe.
b4 [landing=after-noon; speaker=Naval Staff; stance=asserts] The intruders showed themselves off Mbombo in broad daylight, when the garrison was finishing its midday meal.
b5 [islanders=shipped; speaker=Naval Staff; stance=alleges] The Brotherhood has herded islanders into boats and put them ashore on the mainland as a burden to the government.
-- Naval Staff asks families to await official word.
-- Reinforcements have sailed.

@doc C | The Lagoon Express | broadsheet | 2027-11-20 | Mbombo: boats that stayed at their moorings
=a2
=a4
c1 [fuel=fuel; speaker=the base quartermaster; stance=asserts] The relief boats stayed at their moorings because the base had sold its diesel, the quartermaster admitted.
c2 [islanders=fled; speaker=source; stance=asserts] Islanders paddled to the mainland in anything that floated, on their own account and in terror, with hens tied to the thwarts.
c3 [island=marines; speaker=source; stance=asserts] From a pilot boat on Friday this reporter could make out marines sweeping the jetties of Mbombo, and was hailed by one.
c4 [surrender=no; speaker=Fumba's wife; stance=denies] His wife, who spoke to him by phone, says the captain never laid down his arms.
-- The base lies behind the fish market.
c5 [ferry=last-year; speaker=source; stance=asserts] Last year the mail launch Patience was sunk off the same island by the Brotherhood's gunners.

@doc D | Radio Mangrove | broadcaster transcript | 2027-11-21 | Voices from the water
d1 [fuel=mutiny; speaker=a cook at the base; stance=asserts] A cook at the naval base tells us the tanks were brimful, and that the crews had simply sat down on the quay and refused the order to sail for Mbombo.
d2 [surrender=yes; speaker=a marine; stance=asserts] A marine who swam ashore describes his captain kneeling on the church steps with his hands on his head.
d3 [islanders=shipped; speaker=a fish smoker; stance=asserts] A fish smoker says the reed men counted her family into a canoe at gunpoint and pushed it off toward the mainland.
d4 [ferry=raiders; speaker=the Good Hope's purser; stance=asserts] The purser of the Good Hope is positive that the rocket came from a reed canoe.
d5 [landing=after-noon; speaker=a schoolgirl; stance=asserts] A schoolgirl remembers that lessons were over and lunch eaten when the strangers waded in.
-- If you have seen the ferry's lifebuoys, call us.

@doc E | Gulf Security Brief | think tank | 2027-11-23 | The loss of Mbombo
e1 [island=raiders; speaker=source; stance=asserts] Whatever the Naval Staff may say, the Brotherhood collects landing dues on Mbombo and mans the only lighthouse.
e2 [fuel=mutiny; speaker=source; stance=asserts] The relief flotilla was kept in port by its own sailors, who were owed pay.
e3 [landing=before-dawn; speaker=source; stance=asserts] Intercepts show that the assault party reached the beach under cover of night.
e4 [islanders=fled; speaker=source; stance=asserts] What followed was a flight of families to the mainland, driven by fear and decided hut by hut.
-- The Brief has warned of the company's poor state in its last issues.
-- Its authors have never been to the island.
e5 [fuel=fuel; speaker=a contractor; stance=asserts] A contractor, however, puts the boats' idleness down to empty tanks.
e6 [salt=dear; speaker=source; stance=asserts] Prices of salt fish rose sharply.
pair a3 b1 skip
pair d2 b1 skip
pair d2 c3 skip
pair e1 b2 skip
pair a1 c4 skip
pair b1 d3 skip
pair b5 a1 skip
pair b5 e1 skip
rel ferry last-year raiders different_event
rel ferry last-year marines different_event
claim The raiders control Mbombo Island | A discuss | B disagree | C disagree | E agree
claim Captain Fumba surrendered | A discuss | B disagree | C disagree | D agree
claim A marine gunboat sank the ferry Good Hope | A agree | B disagree | C agree | D disagree
