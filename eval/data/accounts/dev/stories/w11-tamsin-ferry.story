story: w11-tamsin-ferry
kind: disaster
matter sinking | cause | why the city ferry Tamsin Grey sank off Corrib Pier | collision; open-ramp
matter captain | framing | how the captain of the Tamsin Grey left the ship | abandoned; last-off
matter rescue | responsibility | who pulled most passengers from the water | coastguard; fishermen
matter helm | identity | who was steering the Tamsin Grey | trainee; first-officer
matter warning | time | when the Tamsin Grey sent its distress call | before-list; after-capsize
matter dead | number | how many died in the sinking | twelve; nineteen
matter service | other | suspension of the harbour ferries | suspended

@doc A | Avelin Public Broadcasting | broadcaster transcript | 2028-01-17 | Ferry sinks in Avelin harbour
a1 [sinking=collision; speaker=the harbour master; stance=asserts] The ferry Tamsin Grey sank off Corrib Pier in Avelin on Monday after it was struck by a barge, the harbour master said.
a2 [dead=twelve; speaker=the harbour master; stance=asserts] Twelve people are known to have died as of Monday evening.
a3 [rescue=coastguard; speaker=source; stance=asserts] Most of the passengers in the water were picked up by coastguard boats, which were there within ten minutes.
a4 [captain=last-off; speaker=the harbour master; stance=asserts] Captain Joost Hamrin stayed aboard the Tamsin Grey until everyone he could reach was off, the harbour master told us.
a5 [helm=first-officer; speaker=source; stance=asserts] We understand the first officer had the wheel of the Tamsin Grey, with the captain beside her.
a6 [warning=before-list; speaker=source; stance=asserts] The ferry called for help while it was still upright, according to the radio log.
-- The Tamsin Grey carried commuters between Corrib Pier and the northern suburbs.
a7 [service=suspended; speaker=source; stance=asserts] All harbour ferries are suspended until further notice.

@doc B | Seafarers' Union of Avelin | communique | 2028-01-18 | Owners must answer for Tamsin Grey
b1 [sinking=open-ramp; speaker=Seafarers' Union; stance=asserts] The Tamsin Grey went down because its bow ramp was left open to save time, the Seafarers' Union of Avelin said.
b2 [captain=last-off; speaker=Mirre Galt; stance=asserts] "Captain Hamrin handed out life jackets until the deck went under him," union secretary Mirre Galt said.
b3 [helm=trainee; speaker=Mirre Galt; stance=alleges] Galt said the company had put a trainee at the wheel of the Tamsin Grey to save on wages.
b4 [rescue=fishermen; speaker=Seafarers' Union; stance=asserts] Fishing crews from Corrib Pier saved the bulk of the passengers while the coastguard was still on its way, the union said.
b5 [warning=before-list; speaker=Seafarers' Union; stance=asserts] The bridge raised the alarm early, before the ferry began to lean, according to the union.
-- The union represents nearly all deck crews in the harbour.
b6 [sinking=open-ramp; speaker=a deckhand; stance=asserts] Water came in through the ramp, which had been open since the pier, said a deckhand who survived.
b7 [service=suspended; speaker=Seafarers' Union; stance=demands] Ferries must stay suspended until every ramp has been inspected, the union said.

@doc C | Grey Line Ferries | communique | 2028-01-18 | Company statement on the loss of the Tamsin Grey
c1 [sinking=collision; speaker=Grey Line Ferries; stance=asserts] The loss of the Tamsin Grey was the result of the impact of a cement barge, owner Grey Line Ferries said.
c2 [helm=first-officer; speaker=Grey Line Ferries; stance=asserts] An experienced first officer with nine years of service was at the helm of the Tamsin Grey, the company said.
c3 [captain=abandoned; speaker=Grey Line Ferries; stance=alleges] The company has dismissed Captain Hamrin for leaving the Tamsin Grey in the first life raft while passengers were still aboard.
c4 [rescue=coastguard; speaker=Grey Line Ferries; stance=asserts] Grey Line thanked the coastguard, whose crews lifted the great majority of survivors out of the harbour.
c5 [warning=after-capsize; speaker=Grey Line Ferries; stance=alleges] The captain radioed for help only once the ferry had rolled over, Grey Line said.
-- Grey Line operates seven ferries.
c6 [dead=nineteen; speaker=Grey Line Ferries; stance=asserts] The company mourns the nineteen passengers whose bodies had been recovered by Tuesday noon.
c7 [service=suspended; speaker=Grey Line Ferries; stance=asserts] Sailings remain suspended.

@doc D | Avelin Flash | tabloid | 2028-01-18 | Captain coward jumped first
d1 [captain=abandoned; speaker=a survivor; stance=asserts] Captain Joost Hamrin leapt into a raft and left his passengers on the sinking Tamsin Grey, a survivor told the Flash.
d2 [rescue=fishermen; speaker=source; stance=asserts] Heroes of the harbour: it was fishermen in small boats who plucked most of the passengers from the icy water.
d3 [helm=trainee; speaker=a crew member; stance=asserts] A learner aged nineteen was steering the Tamsin Grey when disaster struck, a crew member said.
d4 [warning=after-capsize; speaker=source; stance=asserts] The mayday came when the ferry was already lying on its side off Corrib Pier.
d5 [sinking=collision; speaker=a crane driver; stance=asserts] "The barge went straight into her side and she tipped," a crane driver said of the Tamsin Grey.
-- Flowers and candles lined the pier on Tuesday.
d6 [captain=abandoned; speaker=a survivor; stance=asserts] "He was dry, we were swimming," another survivor said of the captain.

rel dead twelve nineteen revision
claim A barge collision sank the Tamsin Grey | A agree | B disagree | C agree | D agree
claim The captain abandoned his passengers on the Tamsin Grey | A disagree | B disagree | C agree | D agree
claim A trainee was steering the Tamsin Grey | A disagree | B agree | C disagree | D agree
