story: w1-mill-bridge-council
kind: local council
matter bridge | framing | what is happening to the Mill Bridge | repair; removal
matter tender | outcome | the tender for the work | awarded; cancelled; pending
matter award | responsibility | who approved the tree felling | forester; deputy
matter trees | identity | what trees were cut | limes; poplars
matter flood | cause | why the market flooded | drain; river
matter opposition | attribution | what the Village List group wants | resign; support
matter cost | number | cost of the bridge work | ninety; one-forty; all-roads
matter closed-session | denial | whether the meeting was closed to the public | public; secret
matter bells | other | the bells are being recast | bells

@doc A | Tskari Municipal Gazette | local paper | 2033-05-11 | Mill Bridge works under way
a1 [bridge=repair; speaker=source; stance=asserts] Masons are strengthening the arches of the Mill Bridge so that it may serve another century.
a2 [tender=awarded; speaker=source; stance=asserts] The contract went to the firm of Sobol & Daughters after an open tender.
a3 [trees=poplars; speaker=source; stance=asserts] The trees taken down on the embankment were diseased poplars.
a4 [cost=ninety; speaker=the town treasurer; stance=asserts] Work on the Mill Bridge will cost 90,000, the treasurer said.
a5 [flood=river; speaker=the town engineer; stance=asserts] Last month's flooding of the market was caused by the river topping its bank, the town engineer reported.
a6 [closed-session=public; speaker=source; stance=asserts] The council's sitting of 4 May was open to all, and twenty residents attended.
a7 [bells=bells; speaker=source; stance=asserts] The bells of St Tamar are being recast.
-- Pedestrians may use the footbridge at the tannery.

@doc B | Save Tskari | blog | 2033-05-12 | They are stealing a bridge
b1 [bridge=removal; speaker=source; stance=asserts] Stone by stone, each with a number painted on it, the Mill Bridge is being carted off to a hotel garden on the coast.
b2 [trees=limes; speaker=source; stance=asserts] The stumps on the embankment are those of our great-grandparents' limes, sound to the core.
b3 [award=deputy; speaker=source; stance=asserts] Deputy mayor Guram Ostel put his name to the felling order.
b4 [flood=drain; speaker=a plumber; stance=asserts] The market went under because a builder had cemented over the storm drain, as the plumber who reopened it can tell you.
b5 [closed-session=secret; speaker=source; stance=asserts] On 4 May the doors of the council chamber were locked and nobody from the public was allowed in.
b6 [opposition=resign; speaker=Village List; stance=demands] The Village List has called on the whole town board to step down over the bridge.
b7 [cost=one-forty; speaker=source; stance=asserts] A figure of 140,000 for the Mill Bridge stands in the bank guarantee.

@doc C | Tskari Council Secretariat | communique | 2033-05-13 | Information for residents
c1 [award=forester; speaker=Council Secretariat; stance=asserts] Felling on the embankment was authorised by the district forester within his own powers.
c2 [tender=pending; speaker=Council Secretariat; stance=asserts] Documents of the bridge tender are with the audit commission.
c3 [opposition=support; speaker=Council Secretariat; stance=asserts] The Village List has declared its full agreement with the board's handling of the bridge.
c4 [bridge=repair; speaker=Council Secretariat; stance=asserts] The Mill Bridge stays where it is and is being made fit for lorries.
c5 [flood=river; speaker=Council Secretariat; stance=asserts] High water in the Tskarula overflowed into the market.
c6 [cost=all-roads; speaker=Council Secretariat; stance=asserts] The budget for all roads and bridges of the municipality is 610,000.
=a7
-- Office hours on Friday are from nine to noon.

@doc D | Western Slopes Observer | broadsheet | 2033-05-16 | The bridge that may or may not be leaving
d1 [bridge=removal; speaker=source; stance=asserts] In the grounds of the Hotel Meridian, a day's drive from Tskari, a gardener showed us arches laid out on the grass, which he was under orders to put together again: it was the Mill Bridge.
d2 [tender=cancelled; speaker=the procurement office; stance=asserts] The tender was annulled a week ago and the bridge work has been left with no contractor, the provincial procurement office says.
d3 [trees=limes; speaker=Dr. Edita Kuhr; stance=asserts] Sections of the trunks examined by botanist Edita Kuhr are of lime, healthy and about a century old.
d4 [award=forester; speaker=source; stance=asserts] The signature under the felling permit is the forester's, as he himself acknowledges.
d5 [closed-session=public; speaker=a pensioner; stance=asserts] A pensioner who never misses a sitting heard the council debate the bridge on 4 May from his usual chair in the public rows.
d6 [opposition=resign; speaker=Village List leader Amalia Duk; stance=demands] Amalia Duk of the Village List wants every member of the board out by midsummer.
d7 [flood=drain; speaker=source; stance=asserts] Marks on the market wall show water welling up from a blocked drain while the Tskarula ran well below its bank.

@doc E | Radio Slopes | broadcaster transcript | 2033-05-17 | Valley Voices
e1 [tender=awarded; speaker=builder Petra Sobol; stance=asserts] Builder Petra Sobol told us she had won the bridge contract fair and square and had her men on site.
e2 [award=deputy; speaker=the forester; stance=asserts] The forester rang in to say that it was Deputy Mayor Ostel who had sent out the felling crew with a paper of his own.
e3 [opposition=support; speaker=a councillor; stance=asserts] A councillor of the Village List said her group stood behind the board on the bridge question.
e4 [trees=poplars; speaker=a sawyer; stance=asserts] As for the embankment trees, a sawyer who bought the timber called it poplar, "good for matches".
e5 [closed-session=secret; speaker=two residents; stance=asserts] Residents described being turned away from the council chamber on 4 May by a guard.
e6 [cost=ninety; speaker=Petra Sobol; stance=asserts] Her price for the Mill Bridge, she said, was 90,000.
e7 [tender=awarded; speaker=source; stance=asserts] We have seen the contract with her firm's stamp.
rel tender awarded pending compatible
rel tender cancelled pending compatible
rel cost ninety all-roads different_scope
rel cost one-forty all-roads different_scope
pair a1 c2 skip
pair a1 d2 skip
pair a1 e1 skip
pair a1 e7 skip
pair b1 a2 skip
pair b1 c2 skip
pair b1 d2 skip
pair b1 e1 skip
pair b1 e7 skip
pair c4 a2 skip
pair c4 d2 skip
pair c4 e1 skip
pair c4 e7 skip
pair d1 a2 skip
pair d1 c2 skip
pair d1 e1 skip
pair d1 e7 skip
pair a1 b7 skip
pair a1 c6 skip
pair a1 e6 skip
pair b1 a4 skip
pair b1 c6 skip
pair b1 e6 skip
pair c4 a4 skip
pair c4 b7 skip
pair c4 e6 skip
pair d1 a4 skip
pair d1 b7 skip
pair d1 c6 skip
pair d1 e6 skip
pair a2 b7 skip
pair a2 c6 skip
pair a2 e6 skip
pair c2 a4 skip
pair c2 b7 skip
pair c2 e6 skip
pair d2 a4 skip
pair d2 b7 skip
pair d2 c6 skip
pair d2 e6 skip
pair e1 a4 skip
pair e1 b7 skip
pair e1 c6 skip
pair e7 a4 skip
pair e7 b7 skip
pair e7 c6 skip
claim Mill Bridge is being dismantled and taken away | A disagree | B agree | C disagree | D agree
claim Village List demands the board's resignation | B agree | C disagree | D agree | E disagree
claim Healthy lime trees were felled on the embankment | A disagree | B agree | D agree | E disagree
