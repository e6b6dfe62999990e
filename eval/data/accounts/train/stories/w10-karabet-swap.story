story: w10-karabet-swap
kind: diplomacy
matter swap | outcome | whether the prisoner swap at Karabet took place | completed; collapsed; august-round
matter blame | responsibility | who held up the exchange | federals; steppe-council
matter broker | attribution | who arranged the swap | bishop; envoy
matter condition | framing | the state of the freed men | abused; healthy
matter site | place | where the buses met | karabet-ford; yelan-station
matter lists | other | the lists of names were exchanged beforehand | exchanged
rel swap august-round completed different_event
rel swap august-round collapsed different_event

@doc A | Oder-Volga Wire | wire | 2032-02-19 | Prisoner swap completed at Karabet ford
a1 [swap=completed; speaker=an official of the Steppe Council; stance=asserts] The federal army and the Steppe Council completed their first prisoner exchange on Wednesday, an official of the council said.
a2 [site=karabet-ford; speaker=a council official; stance=asserts] Buses from the two sides met at the Karabet ford shortly after dawn, the official said.
a3 [blame=federals; speaker=a council official; stance=alleges] The federals kept everyone waiting by arriving with fewer prisoners than agreed, he added.
a4 [broker=bishop; speaker=people close to the talks; stance=asserts] Bishop Severin of Yelan put the deal together over several months, according to people close to the talks.
a5 [condition=abused; speaker=a council doctor; stance=alleges] Council fighters freed by the army bore burns and broken ribs from beatings in custody, a council doctor said.
a6 [lists=exchanged; speaker=source; stance=asserts] Lists of prisoners had been passed between the sides on Sunday.
-- Each side is believed to hold several hundred captives.
-- The war on the Karabet is in its third year.

@doc B | Ministry for Federal Unity | communique | 2032-02-19 | On the events at Karabet
b1 [swap=collapsed; speaker=Ministry for Federal Unity; stance=asserts] The prisoner exchange planned for Wednesday broke down and our servicemen are still in the hands of the Steppe Council.
b2 [blame=steppe-council; speaker=Ministry for Federal Unity; stance=alleges] The council caused the delay by demanding three commanders who were on no list.
b3 [broker=envoy; speaker=Ministry for Federal Unity; stance=asserts] The exchange was negotiated by the President's special envoy, Lothar Benz.
b4 [condition=healthy; speaker=Ministry for Federal Unity; stance=asserts] Council fighters in federal custody were examined by doctors, fed well and found in good health.
b5 [lists=exchanged; speaker=Ministry for Federal Unity; stance=asserts] Names had been submitted by both parties at the weekend.
b6 [site=karabet-ford; speaker=Ministry for Federal Unity; stance=asserts] Federal buses waited at the ford on the Karabet from five in the morning.
-- The ministry remains open to contacts.
-- Families may call the hotline at any hour.

@doc C | Yelan Herald | local paper | 2032-02-20 | Freed men home by train after swap
c1 [swap=completed; speaker=source; stance=asserts] Soldiers freed in Wednesday's prisoner exchange with the Steppe Council stepped off the night train at Yelan into the arms of their families.
c2 [site=yelan-station; speaker=Corporal Danyar Fuchs; stance=asserts] Corporal Danyar Fuchs said the two groups of prisoners changed sides on the platform of Yelan freight station.
c3 [broker=bishop; speaker=the diocese; stance=asserts] The diocese confirmed that its bishop, Severin, had drafted the terms of the swap and carried them between the camps.
c4 [blame=steppe-council; speaker=Corporal Danyar Fuchs; stance=asserts] Fuchs said the council's men had stalled for hours because they wanted extra commanders released.
c5 [condition=abused; speaker=a stretcher bearer; stance=asserts] A stretcher bearer said several of the council fighters handed over by the army could hardly walk and showed marks of beatings.
c6 [lists=exchanged; speaker=the diocese; stance=asserts] Both camps had given the bishop their lists three days before, the diocese said.
c7 [swap=august-round; speaker=source; stance=asserts] A prisoner exchange agreed with the Steppe Council last August had broken down on the eve of the handover.
-- A brass band from the locomotive works played at the station.
-- Some mothers waited in vain.

@doc D | Plains Policy Institute | think tank | 2032-02-24 | What the Karabet exchange tells us
d1 [swap=completed; speaker=Plains Policy Institute; stance=asserts] Despite the confusion of the day, the Karabet exchange was carried through and prisoners on both sides went home.
d2 [broker=envoy; speaker=Plains Policy Institute; stance=asserts] The architect of the swap was Lothar Benz, the presidential envoy, who met the council's negotiators in person.
d3 [condition=healthy; speaker=Plains Policy Institute; stance=asserts] The council fighters the army released were in sound physical shape, as film of the handover shows.
d4 [blame=federals; speaker=Plains Policy Institute; stance=asserts] The hours of delay were due to the federal side, which turned up short of the agreed number.
d5 [site=karabet-ford; speaker=Plains Policy Institute; stance=asserts] That the handover could be held at the Karabet ford, under the guns of both armies, is remarkable.
d6 [lists=exchanged; speaker=Plains Policy Institute; stance=asserts] The prior exchange of lists has become standard practice.
-- A second round may follow before the spring thaw.
-- Much will depend on the state of the railway.

claim The prisoner swap at Karabet took place | A agree | B disagree | C agree | D agree
claim Bishop Severin arranged the prisoner swap | A agree | B disagree | C agree | D disagree
claim The federal army mistreated the fighters it released | A agree | B disagree | C agree | D disagree
