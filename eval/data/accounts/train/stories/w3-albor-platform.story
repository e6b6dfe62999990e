story: w3-albor-platform
kind: diplomacy
matter envoy | framing | why the Corumbia ambassador left Valtierra | consultation; expelled; attache
matter deal | outcome | state of the gas agreement | signed; suspended; translation-check
matter boat | responsibility | which side fired on the survey vessel | valtierra; corumbia
matter letter | attribution | who proposed arbitration | valtierra; corumbia
matter rig | control | which country operates the Albor platform | valtierra; corumbia
matter flag | identity | what the intruding craft was | warship; hydrographic
matter dinner | other | gala dinner cancelled | dinner

@doc A | Cancillería de Valtierra | communique | 2031-04-09 | Relations with Corumbia
a1 [envoy=consultation; speaker=Valtierra's foreign ministry; stance=asserts] The Ambassador of Corumbia is travelling to her capital for consultations at her own government's request, and we look forward to her return.
a2 [boat=corumbia; speaker=Valtierra's foreign ministry; stance=asserts] Fire was opened on the survey vessel Don Anselmo by a Corumbian patrol craft.
a3 [deal=signed; speaker=Valtierra's foreign ministry; stance=asserts] The gas agreement between our countries has been signed and takes effect in May.
a4 [rig=valtierra; speaker=Valtierra's foreign ministry; stance=asserts] The Albor platform is operated by our state company from our waters.
a5 [letter=valtierra; speaker=Valtierra's foreign ministry; stance=asserts] The proposal to take the maritime boundary to arbitration was ours, made in January.
-- The border crossings are open.

@doc B | Agencia Corumbiana de Noticias | state agency | 2031-04-09 | Valtierra throws out ambassador
b1 [envoy=expelled; speaker=source; stance=asserts] The authorities of Valtierra gave Corumbia's ambassador 48 hours to leave and had her car followed to the airport.
b2 [boat=valtierra; speaker=Corumbia's navy; stance=asserts] Corumbia's navy said the survey vessel Don Anselmo had been hit by shots from Valtierra's own coast guard.
b3 [deal=suspended; speaker=Corumbia's energy minister; stance=asserts] The gas agreement is on ice until Valtierra apologises, the energy minister announced.
b4 [letter=corumbia; speaker=source; stance=asserts] It was Corumbia that put forward the idea of arbitration, in a note handed over at the January summit.
b5 [flag=hydrographic; speaker=Corumbia's navy; stance=asserts] The craft which Valtierra calls an intruder is a hydrographic launch with a crew of surveyors.
b6 [dinner=dinner; speaker=source; stance=asserts] The gala dinner for the two presidents has been cancelled.

@doc C | Horizonte Sur | wire | 2031-04-10 | Ambassador's departure deepens gas row
c1 [envoy=expelled; speaker=two diplomats; stance=asserts] Two diplomats in Valtierra's capital said the Corumbian ambassador had been declared unwelcome and ordered out.
c2 [rig=corumbia; speaker=source; stance=asserts] Staff on the Albor platform answered a reporter's call with the name of Corumbia's gas company, which runs it under a lease.
c3 [deal=suspended; speaker=three traders; stance=asserts] Traders had been notified by both companies that the gas deal was frozen.
c4 [boat=corumbia; speaker=a maritime analyst; stance=asserts] A maritime analyst said tracking data placed a Corumbian patrol boat alongside the Don Anselmo when she was fired on, with every other vessel hours away.
c5 [flag=warship; speaker=source; stance=asserts] Photographs show the intruding craft with a covered deck gun and the pennant of a Corumbian warship.
c6 [envoy=attache; speaker=source; stance=asserts] Corumbia's trade attaché, who left on the same flight, was going home on holiday.
-- Gas futures rose 2 percent.

@doc D | La Razón Portuaria de Valtierra | local paper | 2031-04-11 | From the quay: who shot whom
d1 [boat=valtierra; speaker=a deckhand; stance=asserts] A deckhand of the Don Anselmo said the bullets came from a grey launch of Valtierra's coast guard, whose crew then shouted an apology.
d2 [flag=warship; speaker=trawlermen; stance=asserts] Trawlermen who met the intruder at close range describe a corvette with missiles under canvas.
d3 [rig=valtierra; speaker=a crane operator; stance=asserts] "My payslip comes from our own state company, and so do the orders on the Albor platform," said a crane operator home on leave.
d4 [letter=valtierra; speaker=a retired ambassador; stance=asserts] A retired ambassador who drafted it confirmed that the arbitration offer was Valtierra's.
=c5
=c6
d5 [dinner=dinner; speaker=source; stance=asserts] The caterers have been told that the presidents' dinner is off.
-- The Don Anselmo will be in dry dock for a month.

@doc E | Instituto de Estudios del Mar Interior | think tank | 2031-04-25 | Reading the Albor dispute
e1 [envoy=consultation; speaker=the institute; stance=asserts] Cables released since show that Corumbia itself called its ambassador home to confer, over the protests of her hosts.
e2 [deal=translation-check; speaker=the institute; stance=asserts] Translators of both ministries are comparing the two language versions of the gas agreement.
e3 [rig=corumbia; speaker=the institute; stance=asserts] Operation of the Albor platform has been with Corumbia's gas company since the lease of 2029.
e4 [letter=corumbia; speaker=the institute; stance=asserts] Corumbia authored the arbitration proposal, as the summit minutes make clear.
e5 [flag=hydrographic; speaker=the institute; stance=asserts] The so-called intruder was an unarmed survey launch measuring depths.
-- The authors thank the port captains.
rel envoy consultation attache different_scope
rel envoy expelled attache different_scope
rel deal signed translation-check compatible
rel deal suspended translation-check compatible
pair e1 c6 compatible
claim Valtierra expelled Corumbia's ambassador | A disagree | B agree | C agree | E disagree
claim The gas agreement has been suspended | A disagree | B agree | C agree
claim A Corumbian vessel fired on the Don Anselmo | A agree | B disagree | C agree | D disagree
