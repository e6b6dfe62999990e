story: w2-mahin-insulin
kind: company
matter shortage | cause | why insulin is scarce in Mahindar | export; strike-cause; disputed
matter plant | framing | why the Nur Pharma plant stands still | cleaning; sealed
matter director | framing | how director Soran Weli left | arrested; holiday
matter batch | identity | what the recalled batch contained | insulin; sugar-water; being-tested
matter ministry | attribution | the ministry's position on imports | allows; forbids
matter clinic | outcome | patients at Mahindar clinic | cared-for; dying
matter owner | control | who owns Nur Pharma | doctors; general
matter adult-stock | outcome | stock of tablets | tablets-plenty

@doc A | Medicine and Market | trade press | 2028-06-05 | Insulin runs short in Mahindar
a1 [shortage=disputed; speaker=source; stance=asserts] Wholesalers blame exports for the lack of insulin in Mahindar, while Nur Pharma points to a walkout of its packers.
a2 [batch=being-tested; speaker=the state laboratory; stance=asserts] The state laboratory is examining vials from the recalled batch and expects to report within the month.
a3 [plant=cleaning; speaker=a plant engineer; stance=asserts] The filling lines are at rest for their yearly disinfection, said an engineer at the plant.
a4 [owner=doctors; speaker=the register; stance=asserts] The company belongs to a cooperative of physicians, according to the commercial register.
-- Nur Pharma is the region's sole maker of the hormone.

a5 [adult-stock=tablets-plenty; speaker=source; stance=asserts] Tablets for milder forms of the disease are plentiful in every chemist's shop.
a6 [ministry=allows; speaker=a ministry circular; stance=asserts] A circular of the health ministry gives chemists leave to bring in insulin from abroad.

@doc B | Nur Pharma | communique | 2028-06-06 | Supply update
b1 [shortage=strike-cause; speaker=Nur Pharma; stance=asserts] The present gap in the supply of insulin results from unlawful industrial action by our packers.
b2 [plant=cleaning; speaker=Nur Pharma; stance=asserts] Our halls are undergoing the thorough cleaning that good practice prescribes.
b3 [director=holiday; speaker=Nur Pharma; stance=asserts] Director Soran Weli is taking a well-earned rest at the lakes with his family.
b4 [batch=insulin; speaker=Nur Pharma; stance=asserts] The recalled vials held insulin of full strength and were withdrawn over a smudged label.
b5 [clinic=cared-for; speaker=Nur Pharma; stance=asserts] Through our emergency stock each patient of Mahindar clinic is receiving the proper dose.
-- Our hotline is open from nine to five.

@doc C | Diabetics' League of Mahindar | ngo | 2028-06-07 | We are counting the hours
c1 [clinic=dying; speaker=Diabetics' League; stance=asserts] Members of ours are slipping into coma and death on the benches of Mahindar clinic.
c2 [shortage=export; speaker=Diabetics' League; stance=alleges] Nur Pharma has shipped our insulin across the border, where it fetches a better price.
c3 [batch=sugar-water; speaker=Diabetics' League; stance=alleges] What came in those recalled vials was sweetened water.
c4 [owner=general; speaker=Diabetics' League; stance=asserts] Behind the brass plate of Nur Pharma sits General Qadir Bazo, its true proprietor.
c5 [ministry=forbids; speaker=a ministry letter; stance=asserts] A letter from the ministry prohibits all import of insulin until further notice.
-- Whoever has a spare vial is asked to ring our office at any hour.

@doc D | Mahindar Morning | broadsheet | 2028-06-09 | Seals, seaside and sugar
d1 [plant=sealed; speaker=source; stance=asserts] Red wax closes the doors of the Nur Pharma plant, put there by inspectors who had found rats in the mixing room.
d2 [director=arrested; speaker=a court clerk; stance=asserts] Soran Weli was led from his office in handcuffs on Monday, a court clerk said.
d3 [batch=insulin; speaker=a university chemist; stance=asserts] A university chemist who tested one of the recalled vials for us found insulin in it, and plenty.
d4 [shortage=strike-cause; speaker=a packer; stance=asserts] "We stopped packing, so the boxes stopped coming, it is as simple as that," said a packer by the gate.
d5 [owner=general; speaker=a notary; stance=asserts] The notary who drew up the papers named General Bazo as the owner of the shares.
-- The general was at his stud farm and could be reached neither by telephone nor by letter.

@doc E | A night doctor at Mahindar clinic | eyewitness | 2028-06-10 | Rounds
e1 [clinic=cared-for; speaker=a night doctor; stance=asserts] On my rounds each diabetic has had the evening injection, and the ward is quiet.
e2 [director=arrested; speaker=a night doctor; stance=asserts] Weli was brought to us from the remand prison with chest pains, chained to a gendarme.
e3 [plant=sealed; speaker=a night doctor; stance=asserts] The gendarme had helped to put the seals on his factory after the inspection.
e4 [ministry=forbids; speaker=a night doctor; stance=asserts] Our pharmacist wanted to order from abroad and was told by the ministry that bringing in insulin is banned.
e5 [shortage=export; speaker=a customs man; stance=asserts] A customs man, here with a broken leg, had waved through eleven lorries of our insulin for foreign buyers.
-- It is four in the morning and the kettle is on.

rel shortage export disputed compatible
rel shortage strike-cause disputed compatible
rel batch insulin being-tested compatible
rel batch sugar-water being-tested compatible
pair a5 c1 unrelated
claim Nur Pharma exported insulin that Mahindar needed | A discuss | B disagree | C agree | D disagree | E agree
claim The pharma plant has been sealed by inspectors | A disagree | B disagree | D agree | E agree
claim The recalled vials contained no insulin | A discuss | B disagree | C agree | D disagree
