story: w3-lobera-dockers
kind: strike
matter return | framing | how the dockers of Caleta Lobera came back to work | pride; bayonets
matter crane | responsibility | who toppled crane nine | strikers; contractor
matter cargo | identity | what the sealed containers held | onions; munitions
matter wage | outcome | what the arbitration gave the dockers | raise; freeze; award-printed
matter leader | place | where union leader Cayo Rendal spent the last night | ship; prison
matter hands | number | dockers hired from outside | eighty; two-hundred; all-ports
matter whistle | other | a ship's whistle at noon | whistle

@doc A | Unión de Estibadores de Caleta Lobera | trade press | 2026-12-02 | Hoja Obrera: we choose the hour
a1 [return=pride; speaker=the stevedores' union; stance=asserts] Caps brushed and banner in front, the dockers of Caleta Lobera walked back through the gate by their own vote, unhurried and unescorted.
a2 [crane=contractor; speaker=the stevedores' union; stance=asserts] Crane nine was brought down by a driver of the contractor Izajes Mora, who had learned the levers that morning.
a3 [cargo=munitions; speaker=the stevedores' union; stance=asserts] What our members declined to touch were crates of artillery shells, sealed inside those containers.
a4 [wage=raise; speaker=the stevedores' union; stance=asserts] The arbitrator has awarded the dockers their rise.
a5 [leader=prison; speaker=the stevedores' union; stance=asserts] Cayo Rendal slept the last night of the strike on the floor of the naval prison.
a6 [whistle=whistle; speaker=the stevedores' union; stance=asserts] At noon a ship sounded her whistle for us.
-- Dues are payable on Friday as usual.

@doc B | Terminal Caleta Lobera | communique | 2026-12-02 | Operations resume
b1 [wage=freeze; speaker=the terminal; stance=asserts] In line with the arbitration, dockers' wages remain at their present level for the coming two years.
b2 [crane=strikers; speaker=the terminal; stance=asserts] The overturning of crane nine was a deliberate act of striking personnel, who loosened its rail clamps.
b3 [cargo=onions; speaker=the terminal; stance=asserts] The sealed containers hold onions for export, as declared.
b4 [hands=eighty; speaker=the terminal; stance=asserts] During the stoppage at Caleta Lobera, eighty dockers were engaged from outside the port.
b5 [return=pride; speaker=the terminal; stance=asserts] The dockers came back in a body, freely and in good spirits, and were welcomed with coffee.
-- Berth four is closed for dredging.

@doc C | El Farolazo | tabloid | 2026-12-03 | MARCHED IN LIKE LAMBS
c1 [return=bayonets; speaker=source; stance=asserts] Marines prodded the dockers of Caleta Lobera through the gate at bayonet point, like sheep to the dip.
c2 [crane=strikers; speaker=source; stance=asserts] The union's wreckers had crane nine on its back before breakfast.
c3 [leader=ship; speaker=a cabin boy; stance=asserts] Their hero Cayo Rendal spent the strike's last night in a first-class berth on the liner Aurora, a cabin boy giggled.
c4 [hands=two-hundred; speaker=source; stance=asserts] Two hundred outsiders were shovelling cargo at Caleta Lobera by then.
c5 [cargo=onions; speaker=a customs man; stance=asserts] "I opened them and wept: onions, onions, onions," said a customs man of the famous containers.
c6 [whistle=whistle; speaker=source; stance=asserts] A steamer hooted at twelve.
-- Onions are cheap this week.

@doc D | Canal Bahía | broadcaster transcript | 2026-12-03 | Eight o'clock
-- ANCHOR: The port is working tonight, and here is how.
d1 [return=bayonets; speaker=source; stance=asserts] REPORTER: I counted a rifle at every back as the gangs of Caleta Lobera were pushed on to the quay; men were pulled from their beds for it.
d2 [cargo=munitions; speaker=a dock clerk; stance=asserts] DOCK CLERK: "I have the true manifest here, and those sealed containers are full of shells and fuses."
d3 [leader=prison; speaker=Cayo Rendal's sister; stance=asserts] SISTER: "I brought my brother his shirt at the naval prison that night and he passed it back to me at dawn."
d4 [crane=contractor; speaker=an insurance surveyor; stance=asserts] SURVEYOR: "An untrained man from Izajes Mora swung crane nine too far, it is all on the recorder."
d5 [wage=award-printed; speaker=source; stance=asserts] ANCHOR: The arbitration award is at the printer's.
d6 [hands=two-hundred; speaker=a tally clerk; stance=asserts] TALLY CLERK: "I wrote badges for two hundred strangers in this port."
d7 [wage=raise; speaker=source; stance=asserts] ANCHOR: And we can confirm that there is more money in it for the dockers.

@doc E | Revista Puertos y Mares | think tank | 2026-12-14 | After Caleta Lobera
e1 [hands=all-ports; speaker=Puertos y Mares; stance=asserts] In all ports of the coast, five hundred replacement dockers were taken on during the dispute.
e2 [wage=freeze; speaker=Puertos y Mares; stance=asserts] The award, which we have analysed, holds dockers' pay where it was.
e3 [leader=ship; speaker=Puertos y Mares; stance=asserts] Rendal was aboard the Aurora, negotiating with her owners, through the closing night of the strike, the ship's log shows.
e4 [hands=eighty; speaker=Puertos y Mares; stance=asserts] Caleta Lobera itself drew in eighty.
-- The full study is available to subscribers.
-- The authors spoke with forty people along the coast between March and May.
rel wage raise award-printed compatible
rel wage freeze award-printed compatible
rel hands eighty all-ports different_scope
rel hands two-hundred all-ports different_scope
claim Soldiers forced the dockers of Caleta Lobera back to work | A disagree | B disagree | C agree | D agree
claim The sealed containers held artillery shells | A agree | B disagree | C disagree | D agree
claim The dockers won a pay rise | A agree | B disagree | D agree | E disagree
