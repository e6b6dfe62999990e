story: w5-sundari-bridge-council
kind: local council
matter budget | outcome | what happened to the footbridge budget of Sundari | adopted; fell
matter mayor | framing | how deputy mayor Tenzin Palmo left the chamber | ill; ejected
matter closure | cause | why the old footbridge is closed | rust; feud
matter contractor | control | who runs the bridge works | council; contractor; ramp-contractor
matter traders | attribution | the Traders' Circle's position | for; against
matter cost | number | cost of the bridge | four-crore; nine-crore
matter vote | time | when the vote was taken | before-walkout; after-midnight

@doc A | Municipality of Sundari Ghat | communique | 2028-01-27 | Council adopts footbridge budget
a1 [budget=adopted; speaker=Municipality; stance=asserts] The council of Sundari Ghat adopted the budget for the new footbridge at its January sitting.
a2 [mayor=ill; speaker=Municipality; stance=asserts] Deputy mayor Tenzin Palmo had to leave the chamber owing to a sudden migraine.
a3 [closure=rust; speaker=Municipality; stance=asserts] The old footbridge has been closed since rust was found in its hangers.
a4 [cost=four-crore; speaker=Municipality; stance=asserts] The estimate is four crore.
a5 [traders=for; speaker=Municipality; stance=asserts] The Traders' Circle has declared itself in favour of the new footbridge, which will bring customers across the river.
-- The plans are on display in the library.
-- Tenders are invited until the fifteenth.

@doc B | Ghat Bulletin | local paper | 2028-01-28 | Bridge budget falls as deputy is carried out
b1 [budget=fell; speaker=source; stance=asserts] The footbridge budget fell on Thursday when members of the mayor's own party sat on their hands.
b2 [mayor=ejected; speaker=source; stance=asserts] Deputy mayor Tenzin Palmo was seized under the arms by ushers and carried from the chamber while she read out an invoice.
b3 [closure=feud; speaker=a blacksmith; stance=asserts] The old footbridge is sound, says the blacksmith who inspects it, and was shut because the ward chiefs at its two ends have fallen out.
b4 [vote=after-midnight; speaker=source; stance=asserts] The vote on the bridge came in the small hours, with the tea urn cold and the gallery asleep.
-- The chamber was built for a smaller council.
b5 [contractor=contractor; speaker=source; stance=asserts] Works on the bridge abutment are being run by the contractor, Himraj Constructions, whose foreman gives the orders.

@doc C | Traders' Circle of Sundari Ghat | communique | 2028-01-29 | Our position
c1 [traders=against; speaker=Traders' Circle; stance=asserts] The Circle opposes the new footbridge, whose ramps would swallow the vegetable market.
c2 [mayor=ill; speaker=a member; stance=asserts] A member who sat beside the deputy mayor helped her out with a wet cloth on her forehead, poor woman, for her head was splitting.
c3 [vote=before-walkout; speaker=Traders' Circle; stance=asserts] The bridge item was voted on early in the evening, before the buses stopped running.
c4 [budget=fell; speaker=Traders' Circle; stance=asserts] We salute the councillors who voted the bridge budget down.
-- The annual picnic is on Sunday.
-- Members in arrears are reminded of the raffle and of the subscription box by the door.

@doc D | Infrastructure Digest | trade press | 2028-02-04 | Himraj starts at Sundari Ghat
d1 [budget=adopted; speaker=Himraj Constructions; stance=asserts] With the budget through the council, Himraj Constructions expects the notice to proceed on the Sundari footbridge this month.
d2 [closure=rust; speaker=a bridge inspector; stance=asserts] Corrosion of the suspension rods made it necessary to shut the existing bridge, a state inspector told the Digest.
d3 [contractor=council; speaker=the municipal engineer; stance=asserts] On the abutment the council's own works department is in charge, and Himraj lends it two excavators, the municipal engineer said.
d4 [contractor=ramp-contractor; speaker=source; stance=asserts] The ramp on the far bank is in the hands of another firm altogether.
d5 [cost=nine-crore; speaker=source; stance=asserts] Documents in the tender put the cost at nine crore.
-- Cement prices have risen since the autumn.

@doc E | Riverside Women's Savings Group | eyewitness | 2028-01-30 | What we saw from the gallery
e1 [mayor=ejected; speaker=Women's Savings Group; stance=asserts] From the gallery we saw Madam Palmo dragged backwards out of the door by the ushers, clinging to her papers.
e2 [vote=after-midnight; speaker=Women's Savings Group; stance=asserts] We stayed until they voted on the bridge, and by then the cocks of the early street were crowing.
e3 [traders=for; speaker=Women's Savings Group; stance=asserts] The chairman of the Traders' Circle spoke for the new footbridge from the floor and offered to pay for its lamps.
e4 [closure=feud; speaker=Women's Savings Group; stance=asserts] All of us know that the bridge was locked over the quarrel about the wedding band, and that the rust is a coat of paint.
-- We are forty women and have saved for eleven years.

@doc F | Radio Ghat | broadcaster transcript | 2028-01-28 | Council corner
f1 [vote=before-walkout; speaker=source; stance=asserts] Listeners heard it live on our evening programme: the bridge vote was over by the eight o'clock news.
f2 [traders=against; speaker=a fruit seller; stance=asserts] The Traders' Circle has put its stamp under a petition against the footbridge, a fruit seller on its committee told us.
f3 [contractor=contractor; speaker=a labourer; stance=asserts] A labourer at the abutment says he takes his orders and his wages from Himraj, and that the council's people come to watch.
-- The song that followed was requested by Ward Nine.
-- Our licence fee appeal continues.
-- A lost umbrella may be collected at reception, and the programme thanks the ushers for returning our microphone in one piece.

rel contractor ramp-contractor council different_scope
rel contractor ramp-contractor contractor different_scope
pair d1 b5 skip
pair d1 f3 skip
pair c4 e2 skip
pair c4 b4 skip
pair a1 e2 skip
claim The council adopted the footbridge budget | A agree | B disagree | C disagree | D agree
claim The deputy mayor was removed from the chamber by force | A disagree | B agree | C disagree | E agree
claim The Traders' Circle supports the new footbridge | A agree | C disagree | E agree | F disagree
