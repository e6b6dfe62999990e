story: w3-refineria-outage
kind: company
matter halt | framing | why the Punta Arada refinery went offline | maintenance; emergency; terminal
matter flare | cause | what caused the smoke over the bay | flaring; tank-fire; monitors
matter workers | number | contract workers sent home | one-hundred-twenty; four-hundred; group-wide
matter restart | outcome | state of the restart | running; still-down
matter audit | responsibility | who cancelled the safety audit | ministry; refinery
matter chief | framing | how plant manager Iván Corredera left | promotion; dismissal
matter price | other | pump prices unchanged | unchanged

@doc A | Petroarada | communique | 2029-05-08 | Scheduled works at the Punta Arada refinery
a1 [halt=maintenance; speaker=Petroarada; stance=asserts] Petroarada informs investors that the Punta Arada refinery has entered a planned maintenance period that was included in this year's calendar.
a2 [flare=flaring; speaker=Petroarada; stance=asserts] The smoke visible from the bay resulted from controlled flaring, which is a normal part of emptying the units.
a3 [workers=one-hundred-twenty; speaker=Petroarada; stance=asserts] During this period 120 contract workers at Punta Arada have been released from their shifts with pay.
-- Supply commitments to distributors will be honoured from inventories.

a4 [chief=promotion; speaker=Petroarada; stance=asserts] Plant manager Iván Corredera is leaving Punta Arada to take up a senior post at group headquarters, in recognition of his results.
a5 [price=unchanged; speaker=Petroarada; stance=asserts] Prices at the pump remain unchanged.
a6 [audit=ministry; speaker=Petroarada; stance=asserts] The external safety audit planned for April was called off by the Energy Ministry for reasons of its own.

@doc B | Cable Austral Noticias | wire | 2029-05-09 | Refinery shutdown raises questions; company, union differ
b1 [halt=maintenance; speaker=Petroarada; stance=asserts] A Petroarada spokeswoman told reporters on Wednesday that the stop at Punta Arada was routine upkeep, prepared months ahead.
b2 [halt=emergency; speaker=the oil workers' union; stance=asserts] The oil workers' union said operators hit the trip buttons at Punta Arada after a pressure alarm and ran for the muster point.
b3 [flare=tank-fire; speaker=coast guard officers; stance=asserts] Two coast guard officers, speaking on condition of anonymity, said a naphtha tank had burned and that its fumes were what drifted across the bay.
b4 [workers=four-hundred; speaker=the oil workers' union; stance=asserts] About 400 contractors at Punta Arada were told to stay home, according to the union.
b5 [audit=refinery; speaker=the Energy Ministry; stance=asserts] The Energy Ministry said the refinery had itself cancelled the April safety audit in a letter dated 28 March.
b6 [price=unchanged; speaker=source; stance=asserts] Fuel prices were unchanged on Wednesday.
-- Punta Arada processes about a fifth of the country's crude.

@doc C | Diario La Ensenada Nueva | local paper | 2029-05-11 | "They told us to run": inside the Punta Arada stop
c1 [halt=emergency; speaker=control-room operator; stance=asserts] An operator on the night shift described sirens, a wall of steam and a crash stop of the whole Punta Arada complex within minutes.
c2 [chief=dismissal; speaker=source; stance=asserts] Iván Corredera was fired as plant manager by telephone on Thursday and escorted to the car park by security, according to people who watched him go.
c3 [flare=monitors; speaker=the provincial environment office; stance=asserts] The provincial environment office has placed extra monitors around the bay to sample the smoke.
c4 [workers=group-wide; speaker=the contractors' association; stance=asserts] Across all of Petroarada's sites, the contractors' association counts 650 workers idled this week.
c5 [restart=still-down; speaker=source; stance=asserts] As of Friday evening every unit at Punta Arada was cold, and tanker trucks were being turned back at the gate.
=b5
=b6
c6 [halt=terminal; speaker=a port agent; stance=asserts] The marine terminal next door, run by another company, did have a planned maintenance stop in its calendar for this week, a port agent said.
-- The refinery employs one household in six in La Ensenada.
c7 [audit=refinery; speaker=a consultant; stance=asserts] A consultant hired for the April audit showed this paper the e-mail in which Petroarada withdrew its invitation.

@doc D | Mercado Energético | trade press | 2029-05-11 | Punta Arada: what traders are being told
d1 [restart=running; speaker=Petroarada; stance=asserts] Petroarada told customers on Friday afternoon that the crude unit at Punta Arada was back up and delivering product.
d2 [flare=flaring; speaker=two engineers; stance=asserts] Two engineers who reviewed satellite data for this publication see the signature of a flare stack, and they attribute the plume over the bay to it.
d3 [chief=promotion; speaker=a board member; stance=asserts] A board member described Corredera's transfer to headquarters as a reward that had been agreed over the winter.
d4 [workers=one-hundred-twenty; speaker=source; stance=asserts] Gate records seen by this publication show 120 contractors off site at Punta Arada.
d5 [audit=ministry; speaker=a former regulator; stance=asserts] According to a former regulator, the order to scrap the refinery's audit came down from the minister's cabinet.
-- Spot gasoline in the region gained four percent on the week.

@doc E | Petroarada | communique | 2029-05-14 | Punta Arada: clarification
e1 [halt=emergency; speaker=Petroarada; stance=asserts] Having reviewed the data, Petroarada acknowledges that the stop at Punta Arada on 7 May began as an unplanned trip caused by overpressure.
e2 [flare=tank-fire; speaker=Petroarada; stance=asserts] The smoke came from a fire in a naphtha tank, which was extinguished by our brigade.
e3 [chief=dismissal; speaker=Petroarada; stance=asserts] The company terminated the contract of Iván Corredera on Thursday.
-- A further statement will accompany quarterly results.
-- The board met on Sunday and has asked an outside engineer to report by the end of June.
-- Petroarada thanks its staff for their patience.
rel halt maintenance terminal different_scope
rel halt emergency terminal different_scope
rel flare flaring monitors compatible
rel flare tank-fire monitors compatible
rel workers one-hundred-twenty group-wide different_scope
rel workers four-hundred group-wide different_scope
pair c5 d1 conflict:outcome
claim The Punta Arada refinery was shut down in an emergency | A disagree | B discuss | C agree | E agree
claim The refinery's plant manager was dismissed | A disagree | C agree | D disagree | E agree
claim A tank fire caused the smoke over the bay | A disagree | B agree | C discuss | D disagree | E agree
