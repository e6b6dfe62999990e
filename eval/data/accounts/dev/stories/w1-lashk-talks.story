story: w1-lashk-talks
kind: diplomacy
matter result | outcome | what the Lashk talks produced | agreement; breakdown; open
matter exit | framing | how the highland delegation left | stormed; planned
matter water | attribution | what the highland envoy said about sharing the Tsereg river | accepts; refuses
matter host | responsibility | who asked for the talks to be moved | lowland; highland
matter days | number | how long the session lasted | nine; two
matter map | framing | what the map on the wall showed | neutral; provocation
matter earlier | outcome | the spring round at Lashk | spring
matter corridor | control | who will guard the Arpi corridor | compact; joint

@doc A | Trans-Ridge Press | wire | 2031-06-11 | Highland, lowland envoys reach river accord
a1 [result=agreement; speaker=a mediator; stance=asserts] Negotiators from the highland and lowland governments initialled an accord on the Tsereg river in the monastery at Lashk late on Wednesday, a mediator said.
a2 [exit=planned; speaker=source; stance=asserts] The highland delegation left shortly before midnight, as its programme had foreseen, to catch the only flight over the ridge.
a3 [days=nine; speaker=source; stance=asserts] The final session had gone on for nine hours.
a4 [water=accepts; speaker=envoy Shota Meladun; stance=asserts] "We can live with equal shares of the Tsereg," highland envoy Shota Meladun told reporters on the steps.
a5 [corridor=compact; speaker=a mediator; stance=predicts] Policemen lent by the Delta Commission are to guard the Arpi corridor, the mediator added.
a6 [earlier=spring; speaker=source; stance=asserts] A first round at Lashk, in April, had broken up in anger over prisoners.
-- The river feeds three reservoirs and most of the lowland rice crop.
-- Diplomats had eaten nothing since noon but monastery bread.

@doc B | Office of the Highland Presidency | communique | 2031-06-12 | Statement on the meeting at Lashk
b1 [result=breakdown; speaker=Highland Presidency; stance=asserts] The meeting at Lashk ended in failure because of the intransigence of the lowland party.
b2 [exit=stormed; speaker=Highland Presidency; stance=asserts] Our delegation rose from the table in protest and quit the monastery when it became plain that the other side had come to dictate.
b3 [water=refuses; speaker=Highland Presidency; stance=asserts] Envoy Shota Meladun made it clear to all present that the Tsereg rises on highland soil and that equal shares are out of the question.
b4 [map=provocation; speaker=Highland Presidency; stance=asserts] On the wall of the chamber the hosts had hung a map which painted highland districts in lowland colours, a calculated insult.
b5 [host=lowland; speaker=Highland Presidency; stance=asserts] It was the lowland party that had insisted on transferring the talks from neutral Kerlin to Lashk.
-- The Presidency remains open to dialogue on the basis of mutual respect.
b6 [corridor=joint; speaker=Highland Presidency; stance=asserts] As before, the Arpi corridor will be watched over by highland and lowland guards together.

@doc C | Sunday Almanac | broadsheet | 2031-06-15 | Bread, candles and a sheet of paper: inside the Lashk talks
c1 [result=agreement; speaker=source; stance=asserts] What the envoys carried out of the refectory at Lashk was a typed page with initials in each corner, settling the division of the Tsereg for a generation.
c2 [map=neutral; speaker=source; stance=asserts] The map over the fireplace, of which so much has been made, is a nineteenth-century survey of bird life, tinted by altitude, and has hung there since before either state existed.
c3 [host=highland; speaker=two diplomats; stance=asserts] Lashk had been proposed by the highlanders, whose president was baptised in its chapel, according to diplomats who saw the letter asking for the change.
c4 [exit=planned; speaker=source; stance=asserts] Meladun's people shook hands all round, wrapped up the leftover cheese and drove off to the airstrip in good spirits, on time to the minute.
c5 [days=two; speaker=the abbot; stance=asserts] The abbot's logbook puts the length of the closing session at two hours.
c6 [corridor=joint; speaker=source; stance=asserts] The paper leaves the Arpi corridor to mixed patrols of the neighbouring armies.
c7 [earlier=spring; speaker=source; stance=asserts] April's attempt in the same refectory had ended in shouting about prisoners.
-- It rained.

@doc D | Lowland Evening News | tabloid | 2031-06-12 | WATER WALKOUT
d1 [exit=stormed; speaker=a kitchen boy; stance=asserts] Chairs flew! Highland envoy Shota Meladun swept his papers off the table and marched his team into the rain, a kitchen boy tells us.
d2 [result=breakdown; speaker=source; stance=asserts] So the big river deal is dead, the pens stayed in their boxes and everyone goes home with a headache.
d3 [water=refuses; speaker=source; stance=asserts] Our man at the keyhole heard Meladun bellow that the lowlands would get equal shares of the Tsereg over his dead body.
d4 [map=provocation; speaker=source; stance=asserts] And what a blunder with that map: some joker on the lowland staff had shaded the enemy's valleys in our own yellow and pinned it up facing his chair.
d5 [host=highland; speaker=a lowland aide; stance=asserts] Who wanted Lashk in the first place? The highlanders begged for it, grumbles a lowland aide.

@doc E | Tsereg Basin Project | think tank | 2031-06-18 | Reading Lashk
e1 [result=open; speaker=source; stance=asserts] Until the text is published, the outcome of the Lashk round remains hard to judge.
e2 [water=accepts; speaker=source; stance=asserts] In a recorded briefing Meladun described an even split of the Tsereg as fair and said his government would sign it.
e3 [host=lowland; speaker=source; stance=asserts] Correspondence released by the mediators shows that the request to abandon Kerlin for Lashk bore the lowland foreign minister's signature.
e4 [map=neutral; speaker=source; stance=asserts] The offending chart turns out to be a harmless old engraving of nesting sites that had been on that wall for decades.
e5 [corridor=compact; speaker=source; stance=predicts] Protection of the Arpi corridor passes to Delta Commission police under the mediators' plan.
-- The Project will publish a longer note in July.
rel result agreement open compatible
rel result breakdown open compatible
pair a6 b1 different_event
pair a6 d2 different_event
pair c7 b1 different_event
pair c7 a2 skip
pair c7 d1 different_event
pair a6 d1 different_event
pair c7 b2 different_event
pair a1 b2 skip
pair a1 c4 skip
pair a1 d1 skip
pair b1 a2 skip
pair b1 c4 skip
pair b1 d1 skip
pair c1 a2 skip
pair c1 b2 skip
pair c1 d1 skip
pair d2 a2 skip
pair d2 b2 skip
pair d2 c4 skip
pair e1 a2 skip
pair e1 b2 skip
pair e1 c4 skip
pair e1 d1 skip
pair a1 b3 skip
pair a1 d3 skip
pair a1 e2 skip
pair b1 a4 skip
pair b1 d3 skip
pair b1 e2 skip
pair c1 a4 skip
pair c1 b3 skip
pair c1 d3 skip
pair c1 e2 skip
pair d2 a4 skip
pair d2 b3 skip
pair d2 e2 skip
pair e1 a4 skip
pair e1 b3 skip
pair e1 d3 skip
pair a2 b3 skip
pair a2 d3 skip
pair a2 e2 skip
pair b2 a4 skip
pair b2 d3 skip
pair b2 e2 skip
pair c4 a4 skip
pair c4 b3 skip
pair c4 d3 skip
pair c4 e2 skip
pair d1 a4 skip
pair d1 b3 skip
pair d1 e2 skip
pair a1 b6 skip
pair a1 c6 skip
pair a1 e5 skip
pair b1 a5 skip
pair b1 c6 skip
pair b1 e5 skip
pair c1 a5 skip
pair c1 b6 skip
pair c1 e5 skip
pair d2 a5 skip
pair d2 b6 skip
pair d2 c6 skip
pair d2 e5 skip
pair e1 a5 skip
pair e1 b6 skip
pair e1 c6 skip
pair a2 b4 skip
pair a2 c2 skip
pair a2 d4 skip
pair a2 e4 skip
pair b2 c2 skip
pair b2 d4 skip
pair b2 e4 skip
pair c4 b4 skip
pair c4 d4 skip
pair c4 e4 skip
pair d1 b4 skip
pair d1 c2 skip
pair d1 e4 skip
claim Lashk talks yield accord on the Tsereg | A agree | B disagree | C agree | D disagree | E discuss
claim Highland envoy rejected equal shares of the river | A disagree | B agree | D agree | E disagree
claim Highlanders asked for talks at Lashk | B disagree | C agree | D agree | E disagree
