story: w4-water-kiosk
kind: local council
matter mayor | framing | how Mayor Yaovi Setor's rule over the water kiosks ended | handed-over; ousted
matter kiosks | control | who runs the water kiosks of Dzogbe | cooperative; private-firm
matter sick | cause | why people in Ward Four fell ill | kiosk-water; bad-fish
matter motion | outcome | what happened to the budget motion | carried; fell; last-year
matter meter | responsibility | who smashed the meters | youths; engineers
matter price | number | price of a bucket | ward; town
matter toll-men | attribution | what Bishop Enyo asked of the council | lower-price; sell-kiosks
matter goats | other | goats in the chamber | goats

@doc A | Dzogbe Town Council | communique | 2027-02-25 | Water services
a1 [mayor=handed-over; speaker=Dzogbe Town Council; stance=asserts] Mayor Yaovi Setor passed the chain of office to his deputy at a ceremony he had planned himself.
a2 [kiosks=cooperative; speaker=Dzogbe Town Council; stance=asserts] The town's water kiosks are in the hands of the women's cooperative, which keeps the keys and the takings.
a3 [motion=carried; speaker=Dzogbe Town Council; stance=asserts] The budget for new standpipes was adopted on Thursday evening.
a4 [meter=youths; speaker=Dzogbe Town Council; stance=asserts] Idle youths broke the meters at the Dzogbe kiosks with iron bars.
a5 [price=town; speaker=Dzogbe Town Council; stance=asserts] On average a bucket costs five pesu in the town.
-- Council meetings are open to the public.
-- Sandals must be worn.
-- The minutes may be read at the registry.

@doc B | Dzogbe Eye | local paper | 2027-02-26 | Setor shown the door
b1 [mayor=ousted; speaker=source; stance=asserts] Setor lost the chain on Thursday when his own bench rose against him and the deputy took it from his neck.
b2 [motion=fell; speaker=source; stance=asserts] The standpipe budget went down by a whisker, to groans from the gallery.
b3 [sick=kiosk-water; speaker=the ward nurse; stance=asserts] What laid Ward Four low came out of the kiosk taps, the ward nurse is convinced.
b4 [price=ward; speaker=source; stance=asserts] In Ward Four a bucket now costs eight pesu.
b5 [goats=goats; speaker=source; stance=asserts] Two goats wandered into the chamber during prayers.
b6 [toll-men=lower-price; speaker=Bishop Enyo; stance=demands] Bishop Enyo pleaded with councillors to make water cheaper for the poor.
-- The chain, by the way, is brass.
b7 [motion=last-year; speaker=source; stance=asserts] Last year's standpipe budget passed with room to spare.

@doc C | Citizens' Tap | ngo | 2027-03-01 | Monitoring visit
c1 [kiosks=private-firm; speaker=source; stance=asserts] At every kiosk we visited in Dzogbe, the attendant was employed, paid and ordered about by Clearwell Ltd.
c2 [meter=engineers; speaker=source; stance=asserts] The smashed meters bear the marks of Clearwell's own extraction tool, and its engineers were seen at work by lamplight.
c3 [mayor=handed-over; speaker=source; stance=asserts] Mr Setor told us he had meant to retire at the dry season and had chosen the hymns for the occasion.
c4 [motion=carried; speaker=source; stance=asserts] The minutes we copied record the standpipe budget as passed.
c5 [toll-men=sell-kiosks; speaker=source; stance=asserts] Bishop Enyo's letter to the council advises it to sell the kiosks to a capable firm.
c6 [sick=bad-fish; speaker=source; stance=asserts] Ward Four's trouble came from a bad batch of smoked fish at a naming feast, as our interviews bear out.
-- The visit lasted three days and was made on foot.

@doc D | Radio Dzogbe | broadcaster transcript | 2027-03-02 | Under the mango tree
d1 [mayor=ousted; speaker=a councillor; stance=asserts] A councillor boasts to us of how they pulled the old man down: he had come to read a speech and left minus a chain.
d2 [kiosks=cooperative; speaker=the cooperative's treasurer; stance=asserts] The treasurer of the women shakes her tin at our microphone: every pesu from the kiosks passes through it.
d3 [motion=fell; speaker=the budget clerk; stance=asserts] The budget clerk is sorry for the standpipes, since the vote on them was lost.
d4 [meter=youths; speaker=a barber; stance=asserts] A barber names the boys who took bars to the kiosk meters and has cut the hair of each.
d5 [sick=bad-fish; speaker=a grandmother; stance=asserts] A grandmother in Ward Four is cross with her cousin, whose fish, served at the feast, put the whole lane to bed.
d6 [goats=goats; speaker=source; stance=asserts] And the goats, yes, they were in the chamber.

@doc E | Clearwell Ltd | communique | 2027-03-04 | Setting the record straight
e1 [kiosks=private-firm; speaker=Clearwell Ltd; stance=asserts] Under a concession signed in January, Clearwell operates all kiosks in Dzogbe.
e2 [meter=engineers; speaker=Clearwell Ltd; stance=asserts] In an error we regret, two of our engineers took the wrong tool to the kiosk meters and shattered them.
e3 [sick=kiosk-water; speaker=Clearwell Ltd; stance=asserts] Tests show that Ward Four's illness was carried by the water in the kiosk tank, which the previous operator had left uncovered.
e4 [toll-men=lower-price; speaker=Clearwell Ltd; stance=asserts] We have heard the Bishop's call for a cheaper bucket.
-- Clearwell serves nine towns on the coast.
-- It bottles a table water under the name of Lagoon Pearl.
e5 [toll-men=sell-kiosks; speaker=Clearwell Ltd; stance=asserts] The Bishop also wrote in favour of a sale of the kiosks.
rel price ward town different_scope
rel toll-men lower-price sell-kiosks compatible
rel motion last-year fell different_event
rel motion last-year carried different_event
claim Mayor Setor was forced out of office | A disagree | B agree | C disagree | D agree
claim The standpipe budget was adopted | A agree | B disagree | C agree | D disagree
claim Kiosk water made people in Ward Four ill | B agree | C disagree | D disagree | E agree
