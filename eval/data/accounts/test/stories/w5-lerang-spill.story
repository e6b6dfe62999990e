story: w5-lerang-spill
kind: disaster
matter leak | framing | what happened at the Tanah Lerang acid plant | contained; escaped; drill-may
matter who | responsibility | who left the valve open | contractor; plantcrew
matter river | place | where the dead fish were found | upstream; downstream
matter sick | number | people treated | twenty-tue; one-twenty-fri; six-plant
matter evac | attribution | who ordered the evacuation | headman; governor
matter plant | outcome | whether the plant is running | running; shut
matter manager | framing | how plant manager Soetomo behaved | led; hid

@doc A | Tanah Lerang Chemicals Tbk | communique | 2027-02-23 | Incident report to the exchange
a1 [leak=contained; speaker=Tanah Lerang Chemicals; stance=asserts] A release of sulphuric acid on Monday evening was confined to the bund around tank 4 and was neutralised with lime.
a2 [who=contractor; speaker=Tanah Lerang Chemicals; stance=asserts] Initial findings are that a contractor's cleaner left the drain valve of the tank open.
a3 [plant=running; speaker=Tanah Lerang Chemicals; stance=asserts] Production at the acid plant continues at normal rates.
a4 [manager=led; speaker=Tanah Lerang Chemicals; stance=asserts] Plant manager Soetomo directed the response in person from the tank farm, as the drill prescribes.
a5 [sick=six-plant; speaker=Tanah Lerang Chemicals; stance=asserts] On Monday six employees were treated in the plant's infirmary and returned to work.
-- The company is insured against environmental damage to the extent customary in the sector.
-- An update will be filed on completion of the investigation.

@doc B | Provincial Disaster Agency of Lerang | communique | 2027-02-24 | Situation report 1
b1 [leak=escaped; speaker=Disaster Agency; stance=asserts] Acid from the Tanah Lerang plant overtopped the bund on Monday evening, ran through a storm drain and reached the Batu river.
b2 [sick=twenty-tue; speaker=Disaster Agency; stance=asserts] By Tuesday night health posts in the district had treated twenty people for burns and coughing.
b3 [evac=governor; speaker=Disaster Agency; stance=asserts] The hamlets along the Batu were evacuated on the order of the governor, Hj. Rosmah Idris.
b4 [plant=shut; speaker=Disaster Agency; stance=asserts] The acid plant has been closed down under seal, and its stacks are cold.
b5 [river=downstream; speaker=Disaster Agency; stance=asserts] The dead fish were collected downstream of the plant, between the storm drain and the ferry.
-- Drinking water is being brought in by tanker.
-- The public should stay out of the river until further notice.

@doc C | Suara Batu | local paper | 2027-02-25 | Headman's gong emptied the river bank
c1 [evac=headman; speaker=villagers; stance=asserts] It was headman Tok Jalil who told the Batu hamlets to leave, beating his gong from house to house, and the governor's order is news to those who walked.
c2 [leak=escaped; speaker=fishermen; stance=asserts] Fishermen on the Batu saw a yellow tongue of acid lick out of the plant's drain on Monday and the water begin to smoke.
c3 [manager=hid; speaker=two operators; stance=asserts] Operators at the plant say Soetomo locked himself in the canteen during the leak and answered his telephone only at dawn.
c4 [who=plantcrew; speaker=a cleaner; stance=asserts] A cleaner from the contractor's gang had handed the tank back with its valve closed and tagged, she says, and the plant's own night crew opened it.
c5 [river=upstream; speaker=a schoolteacher; stance=asserts] A schoolteacher has been filling buckets with dead carp from a pool well upstream of the plant.
-- Rice for the evacuees is cooked at the mosque.

@doc D | Institute for Process Safety | think tank | 2027-03-01 | First look at Tanah Lerang
d1 [who=plantcrew; speaker=Institute for Process Safety; stance=asserts] Valve logs point to the plant's shift team, which cracked the drain to relieve a blocked line and forgot it.
d2 [leak=contained; speaker=Institute for Process Safety; stance=asserts] Soil cores taken outside the bund are clean, and so the spilled acid stayed where the designers meant it to stay.
d3 [manager=led; speaker=Institute for Process Safety; stance=asserts] Radio traffic has the plant manager at the tank giving calm instructions from the first minutes to the end.
d4 [river=upstream; speaker=Institute for Process Safety; stance=asserts] As the fish kill was located upstream of the works, a palm-oil mill is the likelier culprit.
d5 [plant=shut; speaker=Institute for Process Safety; stance=asserts] The plant stands idle under the agency's seal, which our team saw on the main breaker.
-- The institute was engaged by an insurer.

@doc E | Suara Batu | local paper | 2027-02-27 | More coughs, same stacks
e1 [sick=one-twenty-fri; speaker=the health office; stance=asserts] The number of people treated in the district had risen to one hundred and twenty by Friday, the health office said.
e2 [plant=running; speaker=source; stance=asserts] White steam stood over the acid plant on Friday, and lorries with fresh acid left at the usual intervals, as on every other day of the week.
e3 [evac=headman; speaker=a district clerk; stance=asserts] A district clerk admits that no paper came from the governor until the hamlets were already empty at the headman's word.
e4 [leak=drill-may; speaker=source; stance=asserts] Last May's exercise at the plant, with coloured water in place of acid, ended with everything inside the bund.
=c3
-- Schools along the Batu reopen on Monday.
-- The mosque kitchen has used up its third sack of onions.

rel sick twenty-tue one-twenty-fri revision
rel sick twenty-tue six-plant different_scope
rel sick one-twenty-fri six-plant different_scope
rel leak drill-may contained different_event
rel leak drill-may escaped different_event
pair a3 b4 revision
pair d5 e2 skip
pair a3 d5 revision
claim Acid from the plant reached the Batu river | A disagree | B agree | C agree | D disagree
claim The plant manager hid during the leak | A disagree | C agree | D disagree | E agree
claim The governor ordered the evacuation of the Batu hamlets | B agree | C disagree | E disagree
