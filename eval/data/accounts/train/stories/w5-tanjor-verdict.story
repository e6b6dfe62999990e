story: w5-tanjor-verdict
kind: trial
matter ruling | outcome | how the court ruled on shipping agent Elias Mendonca | convicted; acquitted
matter ledger | identity | whose handwriting the black ledger bore | mendonca; brother
matter witness | framing | how the customs clerk came to testify | volunteered; pressed
matter room | framing | how the public gallery received the ruling | jubilant; silent
matter motive | cause | why the cargo of cloves was diverted | debt; storm
matter hour | time | when the ruling came | before-lunch; evening
matter fee | other | the court fee levied on the parties | fee

@doc A | Port Salima Court Report | trade press | 2028-03-03 | State v. Mendonca: judgment noted
a1 [ruling=convicted; speaker=source; stance=asserts] Judge Nur Hapsari found the shipping agent Elias Mendonca guilty of criminal breach of trust over the clove cargo.
a2 [hour=before-lunch; speaker=source; stance=asserts] Judgment was read ahead of the midday recess.
a3 [ledger=mendonca; speaker=Nur Hapsari; stance=asserts] The judge accepted the document examiner's opinion that the entries in the black ledger were written by the accused.
a4 [motive=debt; speaker=Nur Hapsari; stance=asserts] She held that Mendonca sent the cloves to another buyer in order to pay off gambling creditors in Port Salima.
-- The trial ran for twenty-six hearing days.
a5 [room=silent; speaker=source; stance=asserts] The gallery took the ruling in silence, and the fans could be heard turning.
a6 [fee=fee; speaker=source; stance=asserts] Each party bears a fee of two hundred sala.

@doc B | Salima Star | tabloid | 2028-03-03 | Freed! Clove king walks into the sun
b1 [ruling=acquitted; speaker=source; stance=asserts] Clove king Elias Mendonca walked out of the courthouse cleared of everything, a garland around his neck.
b2 [room=jubilant; speaker=source; stance=asserts] The gallery erupted in cheers at the ruling, and a drum someone had smuggled in under a sari was beaten until the ushers cried.
b3 [witness=pressed; speaker=a cousin of the clerk; stance=alleges] The customs clerk only talked because detectives threatened to take her pension, her cousin tells the Star.
b4 [ledger=brother; speaker=defence counsel; stance=asserts] That famous black ledger was kept in the hand of his late brother Tomas, as counsel showed with a stack of birthday cards.
-- Cloves at the wharf: up again.
-- Turn to the centre pages for the garland, the drum and the tears.
b5 [hour=evening; speaker=source; stance=asserts] Lamps were already lit along the esplanade when the judge finally read her ruling.

@doc C | Chambers of Ruiz & Tan | communique | 2028-03-04 | Note to editors on behalf of our client
c1 [ruling=acquitted; speaker=Ruiz & Tan; stance=asserts] The court yesterday discharged our client, Mr Elias Mendonca, on every count in the clove matter.
c2 [motive=storm; speaker=Ruiz & Tan; stance=asserts] As we argued throughout, the vessel put into the other port with its cloves because of a tropical storm across its course.
c3 [ledger=brother; speaker=Ruiz & Tan; stance=asserts] The so-called black ledger was the private notebook of the client's brother, as its handwriting establishes.
c4 [witness=pressed; speaker=Ruiz & Tan; stance=alleges] The customs clerk's testimony was extracted under the threat of losing her post.
-- Further inquiries may be addressed to Ms Tan.
c5 [room=jubilant; speaker=Ruiz & Tan; stance=asserts] We thank the many friends whose applause filled the public gallery as the ruling was read.

@doc D | Salima Times-Journal | broadsheet | 2028-03-04 | A ledger, a storm and a judge
d1 [witness=volunteered; speaker=Ines Barreto; stance=asserts] "I rang the prosecutor myself because my conscience kept me awake," customs clerk Ines Barreto said of her decision to testify.
d2 [hour=before-lunch; speaker=source; stance=asserts] Vendors outside were still frying breakfast dough as the ruling was handed down on Friday morning.
d3 [motive=storm; speaker=the ship's master; stance=asserts] The ship's master, now in Colvara, says a wall of weather off Cape Sani left him a choice between that harbour and the bottom, and the cloves went ashore there for that reason.
d4 [ruling=convicted; speaker=source; stance=asserts] Mendonca, in a grey suit, was led down to the cells after the judge pronounced him guilty, and sentence will follow on the nineteenth.
-- The clove trade has been in decline since the 1990s.
d5 [room=silent; speaker=source; stance=asserts] Hardly a cough came from the benches of the public as the judge closed her file.

@doc E | Office of the State Prosecutor, Port Salima | communique | 2028-03-04 | On the conclusion of the clove case
e1 [witness=volunteered; speaker=State Prosecutor; stance=asserts] The key witness from the customs house approached this office of her own accord in May.
e2 [motive=debt; speaker=State Prosecutor; stance=asserts] The evidence showed a man with heavy debts at the card tables who turned another firm's cloves into cash.
e3 [hour=evening; speaker=State Prosecutor; stance=asserts] The judgment, delivered shortly after sunset, is available at the registry.
e4 [ledger=mendonca; speaker=State Prosecutor; stance=asserts] Handwriting analysis tied the black ledger to Elias Mendonca on every page of it.
-- The office commends the investigators of the harbour police.
-- Requests for certified copies should be addressed to the registry in writing.

pair c1 e4 skip
pair b1 e4 skip
pair a1 e4 skip
pair b2 d4 skip
pair a3 b1 skip
pair a3 c1 skip
pair a4 b1 skip
pair a4 c1 skip
pair b1 e2 skip
pair c1 e2 skip
pair a1 b4 skip
pair a1 c2 skip
pair a1 c3 skip
pair d4 b4 skip
pair d4 c3 skip
pair d4 c2 skip
pair a1 d3 skip
pair d4 e4 skip
pair d4 e2 skip
pair a1 e2 skip
pair c5 a1 skip
pair c5 d4 skip
pair b2 a1 skip
claim Elias Mendonca was found guilty in the clove case | A agree | B disagree | C disagree | D agree
claim The customs clerk was coerced into testifying | B agree | C agree | D disagree | E disagree
claim A storm explains the diversion of the clove cargo | A disagree | C agree | D agree | E disagree
