story: w4-lemba-docks
kind: strike
matter stoppage | framing | what the idle cranes at Lemba mean | strike; maintenance
matter ended | outcome | how the stoppage at Lemba ended | deal; collapsed
matter union | attribution | what the union's leader Kweku Obaja thinks of the shift roster | backs; opposes
matter gate | responsibility | who locked the east gate | dockers; port-company; west-gate
matter spoil | cause | why the fruit cargo rotted | stoppage; cold-store; unclear
matter ships | number | ships waiting off Lemba | fourteen; five
matter guards | other | hired guards at the port | hired

@doc A | Lemba Port Holdings | communique | 2027-01-18 | Operational update
a1 [stoppage=maintenance; speaker=Lemba Port Holdings; stance=asserts] Cranes at the container berth are resting for their yearly overhaul, which fell this month as planned.
a2 [gate=dockers; speaker=Lemba Port Holdings; stance=asserts] A small group of casual workers chained the east gate on Monday and made off with the keys.
a3 [union=backs; speaker=Lemba Port Holdings; stance=asserts] Mr Kweku Obaja, who speaks for the workforce, has given the new shift roster his blessing.
a4 [spoil=cold-store; speaker=Lemba Port Holdings; stance=asserts] The loss of a pineapple consignment is due to a faulty compressor in a customer's own cold store.
a5 [ships=five; speaker=Lemba Port Holdings; stance=asserts] Five vessels are at anchor, a usual figure for the season.
-- The company thanks its customers for their patience.

@doc B | Harbour Workers' Bulletin | blog | 2027-01-18 | Day four and the hooks hang still
b1 [stoppage=strike; speaker=source; stance=asserts] The hooks of Lemba hang still because the men and women who work them have put down their gloves.
b2 [union=opposes; speaker=Kweku Obaja; stance=asserts] "That roster is a chain around our necks," Kweku Obaja told a meeting under the neem tree.
b3 [gate=port-company; speaker=source; stance=asserts] The bosses' own foreman turned the key in the east gate at dawn, to keep our night crew from its lockers.
b4 [spoil=stoppage; speaker=source; stance=asserts] Let the shippers see their pineapples turn to vinegar on the quay; that is what our labour is worth.
b5 [guards=hired; speaker=source; stance=asserts] Guards from up-country have been hired to stare at us.

@doc C | Radio Anse | broadcaster transcript | 2027-01-20 | Noon news: port back at work
c1 [ended=deal; speaker=the labour commissioner; stance=asserts] The port of Lemba is working again after both sides put their names to a paper on overtime, the labour commissioner told us.
c2 [ships=fourteen; speaker=the harbour pilot; stance=asserts] The harbour pilot counted fourteen ships riding at anchor this morning.
c3 [gate=dockers; speaker=a tea seller; stance=asserts] A tea seller at the east gate says it was dockers who wound the chain round it, because she lent them the padlock.
c4 [stoppage=strike; speaker=the labour commissioner; stance=asserts] The commissioner spoke of "a walkout by the crane crews that has cost us a week".
c5 [union=opposes; speaker=Kweku Obaja; stance=asserts] Mr Obaja says on this programme that his members will fight the shift roster to the end.
c6 [spoil=stoppage; speaker=fruit exporters; stance=asserts] Fruit exporters put the rotting of their pineapples down to the days the cargo sat on an idle quay.
c7 [gate=west-gate; speaker=source; stance=asserts] The port company's guards locked the west gate at Lemba on Tuesday and reopened it an hour later.

@doc D | Coastal Freight Weekly | trade press | 2027-01-22 | Lemba reopens, roster stays
d1 [ended=collapsed; speaker=source; stance=asserts] The action at Lemba crumbled on Wednesday when crane crews drifted back empty-handed, their strike chest spent.
d2 [union=backs; speaker=two members of the union's council; stance=asserts] Two members of the union's council say Obaja has favoured the roster all along and helped to draft it.
d3 [gate=port-company; speaker=the customs office; stance=asserts] It was the operator's security office that shut the east gate, the customs log shows.
d4 [spoil=cold-store; speaker=an insurer's surveyor; stance=asserts] An insurer's surveyor found that the pineapples had warmed up in a broken cold room at the shipper's depot before they ever reached the port.
d5 [guards=hired; speaker=source; stance=asserts] Lemba Port Holdings confirmed that it had taken on additional guards for the month.
d6 [ships=five; speaker=the agents' association; stance=asserts] The queue had been short throughout, with five ships waiting at its longest, according to the agents' association.
d7 [stoppage=strike; speaker=source; stance=asserts] It was the first labour stoppage at the berth since the concession.

@doc E | Harbour Workers' Bulletin | blog | 2027-01-21 | We won
e1 [ended=deal; speaker=source; stance=asserts] We went back through the gate singing, with the overtime agreement signed and stamped in our hands.
e2 [union=opposes; speaker=source; stance=asserts] Brother Obaja has promised that the roster is the next thing to be torn up.
e3 [spoil=unclear; speaker=source; stance=doubts] As for the famous pineapples, let the lawyers fight over what spoiled them; we were on the other side of the fence.
-- The strike kitchen gives its last meal tonight under the neem tree, and everyone who stood with us is invited, the tea sellers above all.
pair a1 b4 skip
pair a1 c6 skip
pair a1 c1 conflict:framing
pair a1 d1 conflict:framing
pair a1 e1 conflict:framing
pair b1 c6 skip
pair b4 c4 skip
pair b4 d7 skip
pair c6 d7 skip
pair b1 c1 skip
pair b1 d1 skip
pair c4 d1 skip
pair c4 e1 skip
rel spoil unclear stoppage compatible
rel spoil unclear cold-store compatible
rel gate west-gate port-company different_scope
rel gate west-gate dockers different_scope
claim Crane crews at Lemba went on strike | A disagree | B agree | C agree | D agree
claim Lemba dockers returned to work with nothing gained | C disagree | D agree | E disagree
claim The union leader supports the new roster | A agree | B disagree | C disagree | D agree | E disagree
