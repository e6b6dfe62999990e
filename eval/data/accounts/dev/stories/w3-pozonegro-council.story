story: w3-pozonegro-council
kind: local council
matter motion | outcome | what became of the dump motion in Pozo Claro | passed; fell; next
matter eject | framing | how Councillor Zúmel left the chamber | dragged; walked
matter smell | cause | where the stench over Pozo Claro comes from | dump; tannery
matter contract | attribution | who pushed the contract with Limpiagua | mayor; clerk
matter key | control | who holds the keys of the dump | residents; firm
matter clock | other | the town hall clock | clock
matter tonnes | number | tonnes tipped each day | thirty; ninety; valley

@doc A | El Eco de Pozo Claro | local paper | 2026-11-11 | Dump extension scrapes through
a1 [motion=passed; speaker=source; stance=asserts] The extension of the dump at Pozo Claro was approved on Monday night with the mayor's casting vote.
a2 [eject=dragged; speaker=source; stance=asserts] Councillor Amalia Zúmel was hauled out of the Pozo Claro chamber by her elbows, her shoes trailing on the tiles.
a3 [smell=dump; speaker=source; stance=asserts] The rotten-egg smell that hangs over the town rises from the dump's uncapped eastern cell.
a4 [tonnes=ninety; speaker=the weighbridge; stance=asserts] Weighbridge slips seen by this paper add up to 90 tonnes a day at Pozo Claro.
a5 [clock=clock; speaker=source; stance=asserts] The town hall clock, stopped since August, is to be repaired.
-- The session lasted until after midnight.
a6 [contract=mayor; speaker=clerk Sixto Narbo; stance=asserts] Clerk Sixto Narbo says the mayor alone insisted on awarding the contract to the firm Limpiagua.

@doc B | Ayuntamiento de Pozo Claro | communique | 2026-11-11 | Summary of the ordinary session
b1 [eject=walked; speaker=the town council; stance=asserts] Councillor Zúmel withdrew from the chamber on her own feet after greeting the chair.
b2 [smell=tannery; speaker=the town council; stance=asserts] The odours noticed by some residents of Pozo Claro originate in the old tannery on the river.
b3 [motion=passed; speaker=the town council; stance=asserts] The motion to enlarge the Pozo Claro dump was carried.
b4 [tonnes=thirty; speaker=the town council; stance=asserts] The Pozo Claro facility takes in 30 tonnes a day.
b5 [key=firm; speaker=the town council; stance=asserts] Limpiagua's own wardens open and close the gates of the dump.
b6 [contract=clerk; speaker=the town council; stance=asserts] The contract with Limpiagua was drawn up and urged upon the council by its clerk.

@doc C | Vecinas contra el Vertedero | ngo | 2026-11-12 | We stopped it
c1 [motion=fell; speaker=Vecinas contra el Vertedero; stance=asserts] We counted the hands, and the dump extension at Pozo Claro was voted down.
c2 [eject=dragged; speaker=Vecinas contra el Vertedero; stance=asserts] Constables lifted Amalia Zúmel off her seat and carried her from the chamber like a sack of potatoes.
c3 [key=residents; speaker=Vecinas contra el Vertedero; stance=asserts] Since Sunday the padlock on the dump gate is ours, and the lorries ask us for leave to enter.
c4 [smell=dump; speaker=Vecinas contra el Vertedero; stance=asserts] What we breathe in Pozo Claro is gas escaping from the rubbish heap.
c5 [tonnes=valley; speaker=Vecinas contra el Vertedero; stance=asserts] The whole valley throws away about thirty-five tonnes daily.
-- Bring a chair and a thermos.

@doc D | Radio Acequia | broadcaster transcript | 2026-11-12 | Breakfast in the valley
-- HOST: Councillor, good morning, how are the elbows?
d1 [eject=walked; speaker=Councillor Amalia Zúmel; stance=asserts] ZÚMEL: "My elbows are fine, I got up and strolled out to phone my sister."
d2 [smell=tannery; speaker=a chemist at the technical college; stance=asserts] A chemist at the technical college has put the bad air of Pozo Claro down to hides steeping at the tannery.
d3 [contract=clerk; speaker=Councillor Amalia Zúmel; stance=asserts] ZÚMEL: "It was Narbo, the clerk, who kept pushing Limpiagua's papers under our noses, the mayor hardly read them."
d4 [key=residents; speaker=a lorry driver; stance=asserts] A lorry driver waiting at the dump told us the ladies of the neighbourhood hold the keys and turned him back.
d5 [motion=next; speaker=Councillor Amalia Zúmel; stance=asserts] ZÚMEL: "The budget for the dump's new fence comes before the council in December."
d6 [tonnes=thirty; speaker=a Limpiagua manager; stance=asserts] Limpiagua's manager speaks of thirty tonnes a day going into the Pozo Claro pit.
d7 [clock=clock; speaker=source; stance=asserts] And they will mend the clock, at last.

@doc E | Limpiagua | communique | 2026-11-13 | Normal service at Pozo Claro
e1 [key=firm; speaker=Limpiagua; stance=asserts] Access to the Pozo Claro site is managed exclusively by our staff, who hold every key.
e2 [contract=mayor; speaker=Limpiagua; stance=asserts] We are grateful to the mayor, at whose personal insistence the agreement with our firm was concluded.
-- Our lorries run on biogas.
-- Limpiagua serves fourteen municipalities in three valleys and has won two prizes for cleanliness.
-- Questions about bins, calendars and bulky waste are answered by our telephone service from eight to three.
rel motion passed next compatible
rel motion fell next compatible
rel tonnes thirty valley different_scope
rel tonnes ninety valley skip
claim The council approved a bigger dump at Pozo Claro | A agree | B agree | C disagree
claim Councillor Zúmel was thrown out of the chamber | A agree | B disagree | C agree | D disagree
claim Residents control the gates of the Pozo Claro dump | B disagree | C agree | D agree | E disagree
