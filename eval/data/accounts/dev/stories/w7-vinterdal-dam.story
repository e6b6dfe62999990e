story: w7-vinterdal-dam
kind: disaster
matter cause | cause | why the Vinterdal dam gave way | rain; neglected-gate
matter leave | framing | how the people of Lower Vinter left the valley | orderly; stampede
matter gate | responsibility | who left the flood gate shut | operator; county; sluice
matter dead | number | people killed | four; seven; eleven
matter engineer | framing | how chief engineer Pihl came to be away | on-leave; suspended
matter school | outcome | fate of the school in Lower Vinter | standing; destroyed
matter earlier | other | the overflow of two years ago | meadow-flooded

@doc A | Dalposten | local paper | 2029-05-02 | Dam bursts above Lower Vinter
a1 [cause=rain; speaker=Vinter Kraft; stance=asserts] The Vinterdal dam burst under the heaviest rain ever measured in the valley, its operator Vinter Kraft said on Wednesday morning.
a2 [dead=four; speaker=the county sheriff; stance=asserts] Four bodies had been recovered by noon, according to the county sheriff.
a3 [leave=orderly; speaker=source; stance=asserts] People in Lower Vinter walked up to the chapel in a long quiet line, neighbours carrying neighbours, as they had rehearsed each spring.
a4 [school=standing; speaker=source; stance=asserts] The school, built on the old moraine, still stands and is serving as a kitchen for the homeless.
a5 [earlier=meadow-flooded; speaker=source; stance=asserts] Two years ago a smaller overflow at the dam flooded a meadow and drowned some sheep.
-- Helicopters circled over the brown water until dusk.

@doc B | Teknisk Ugeskrift | trade press | 2029-05-05 | Vinterdal: the gate that stayed shut
b1 [cause=neglected-gate; speaker=Prof. Hedda Skoglund; stance=asserts] A rusted spillway gate that had gone unserviced for years is what destroyed the Vinterdal dam, said hydrologist Hedda Skoglund, who called the rainfall "a wet week like any other".
b2 [gate=operator; speaker=source; stance=asserts] Control-room logs show that Vinter Kraft's own shift leader kept the flood gate closed to save water for the turbines.
b3 [engineer=suspended; speaker=colleagues of Aksel Pihl; stance=asserts] Chief engineer Aksel Pihl had been ordered out of the control room and off the payroll a week earlier, colleagues say, for writing about the gate.
b4 [school=destroyed; speaker=source; stance=asserts] Aerial pictures show a field of gravel where the school of Lower Vinter used to be.
b5 [dead=seven; speaker=the county sheriff; stance=asserts] The sheriff's count of the dead had reached seven by Friday night.

@doc C | Vinter Kraft | communique | 2029-05-04 | To our neighbours in the valley
c1 [cause=rain; speaker=Vinter Kraft; stance=asserts] A downpour beyond anything in the design books overwhelmed a dam that was in excellent condition.
c2 [gate=county; speaker=Vinter Kraft; stance=asserts] The instruction to keep the flood gate closed came from the county's emergency office, which feared for the road bridge.
c3 [engineer=on-leave; speaker=Vinter Kraft; stance=asserts] Our chief engineer was enjoying a holiday he had booked at Christmas.
c4 [leave=orderly; speaker=Vinter Kraft; stance=asserts] Thanks to our sirens, residents moved to high ground calmly and in good time.
c8 [gate=sluice; speaker=Vinter Kraft; stance=asserts] Our own shift leader kept the small sluice by the powerhouse open through the night.

@doc D | Folkeradioen | broadcaster transcript | 2029-05-06 | Survivors speak
d1 [leave=stampede; speaker=Oddny Lie; stance=asserts] "We ran over each other, I stepped on a man's hand and kept running," said Oddny Lie of the flight from Lower Vinter.
d2 [school=destroyed; speaker=a schoolteacher; stance=asserts] The village schoolteacher watched her classrooms fold and float away like a paper boat.
d3 [gate=county; speaker=a retired dam keeper; stance=asserts] A retired dam keeper heard the county's duty officer on the radio ordering that the gate remain down.
d4 [engineer=suspended; speaker=Pihl's brother; stance=asserts] Aksel Pihl had been sent home in disgrace, his brother told us, and listened to the sirens from his kitchen.
d5 [cause=neglected-gate; speaker=a retired dam keeper; stance=asserts] The dam would have carried that water laughing, the old keeper said, if only somebody had greased the gate.

@doc E | Rikets Tidning | broadsheet | 2029-05-09 | A valley counts its dead
e1 [dead=eleven; speaker=the county sheriff; stance=asserts] With the last of the missing found beneath the sawmill, eleven people are now known to have died in the Vinterdal flood.
e2 [leave=stampede; speaker=source; stance=asserts] The road to the chapel was a scene of blind panic, with cars driven through gardens and the old left on their porches.
e3 [school=standing; speaker=source; stance=asserts] Lessons will resume on Monday in the old schoolhouse of Lower Vinter, which came through with a muddy cellar.
e4 [gate=operator; speaker=a parliamentary committee; stance=asserts] It was a decision taken inside Vinter Kraft to hold the gate down through the night, a parliamentary committee was told.
e5 [engineer=on-leave; speaker=the travel agency; stance=asserts] Engineer Pihl's trip to the islands had been paid for in winter, the travel agency confirmed.
rel dead four seven revision
rel dead seven eleven revision
rel dead four eleven revision
pair a5 b1 different_event
pair a5 c1 different_event
pair a5 b5 different_event
pair a5 e1 different_event
rel gate operator sluice compatible
rel gate county sluice compatible
pair b2 d5 skip
pair b1 c2 skip
pair b1 d3 skip
pair b1 e4 skip
pair d5 c2 skip
pair d5 e4 skip
pair b2 c1 skip
pair b2 a1 skip
claim A neglected gate caused the Vinterdal dam to burst | A disagree | B agree | C disagree | D agree
claim Lower Vinter was evacuated calmly | A agree | C agree | D disagree | E disagree
claim The school in Lower Vinter was swept away | A disagree | B agree | D agree | E disagree
pair c8 d3 different_scope
pair a5 b2 different_event
