story: w3-rumour-white-van
kind: rumour
matter van | identity | what the white van in Altos del Lago was | census; kidnappers; repainted
matter crowd | framing | what the residents did with the van's driver | protected; lynched; market
matter boy | place | where the missing boy was | grandmother; found-city
matter spread | attribution | where the message came from | teacher; candidate
matter police | time | when the police reached the scene | during; after
matter driver | outcome | the driver's condition | recovering; died
matter school | other | school let out early | early

@doc A | Policía Metropolitana de Altos del Lago | communique | 2030-09-13 | Incident in Calle Sauce
a1 [van=census; speaker=the metropolitan police; stance=asserts] The white van belongs to the statistics office, whose staff were conducting the census in Altos del Lago.
a2 [police=during; speaker=the metropolitan police; stance=asserts] Officers were at the scene while it was unfolding and put themselves between the driver and the crowd.
a3 [driver=recovering; speaker=the metropolitan police; stance=asserts] The driver of the van is recovering in hospital.
a4 [boy=grandmother; speaker=the metropolitan police; stance=asserts] The boy reported missing was at his grandmother's the whole afternoon.
a5 [spread=candidate; speaker=the metropolitan police; stance=asserts] The alarm was spread from the account of a candidate for the neighbourhood board.
-- Anyone with video is asked to hand it in.

@doc B | Alerta Vecinal Altos | blog | 2030-09-13 | We know what we saw
b1 [van=kidnappers; speaker=source; stance=asserts] It was child snatchers who came to Altos del Lago in that white van, with ropes and sweets in the back.
b2 [crowd=protected; speaker=source; stance=asserts] We neighbours held the van's driver, gave him water and a chair, and kept him safe for the police.
b3 [boy=found-city; speaker=source; stance=asserts] The boy was found at the bus station downtown, where the gang had dropped him.
b4 [spread=teacher; speaker=source; stance=asserts] The warning came to our phones from a teacher at the primary school, and we are grateful to her.
b5 [police=after; speaker=source; stance=asserts] The police showed up when it was all over and people were sweeping the street.
b6 [school=early; speaker=source; stance=asserts] School let out early that day.

@doc C | Lupa Digital | ngo | 2030-09-15 | Fact check: the white van of Altos del Lago
c1 [van=census; speaker=Lupa Digital; stance=asserts] We verified the plates, the tablets and the badges: those on board the white van in Altos del Lago were census takers.
c2 [crowd=lynched; speaker=Lupa Digital; stance=asserts] Eleven videos show residents dragging the driver from the van, kicking him and pouring petrol over his jacket.
c3 [spread=candidate; speaker=Lupa Digital; stance=asserts] The earliest copy of the message about the van was posted by board candidate Ercilia Mota.
c4 [boy=grandmother; speaker=the boy's mother; stance=asserts] "He was eating noodles at my mother's," the boy's mother told us.
c5 [van=repainted; speaker=Lupa Digital; stance=asserts] The white van seen in Altos del Lago had been repainted in the spring.
c6 [crowd=market; speaker=Lupa Digital; stance=asserts] At the market, where a second census team was surrounded, stallholders shielded the workers and gave them tea.
-- We rate the claim of a kidnapping gang as false.

@doc D | Noche de Lago | tabloid | 2030-09-14 | THE ROPES, THE SWEETS, THE VAN
d1 [van=kidnappers; speaker=a mother; stance=asserts] "They reached out of that white van for my little one," a mother in Altos del Lago sobbed, describing the gang.
d2 [driver=died; speaker=source; stance=asserts] The driver of the van passed away on Friday night.
d3 [crowd=protected; speaker=source; stance=asserts] Cool heads in Altos del Lago shut the driver in a bakery for his own good and stood guard over him with rolling pins.
d4 [boy=found-city; speaker=a bus inspector; stance=asserts] A bus inspector downtown found the lost boy asleep on a bench at the terminal.
d5 [school=early; speaker=source; stance=asserts] Pupils had been sent home early.
-- Sweets of the brand shown are on sale everywhere.

@doc E | Radio Laguna Norte | broadcaster transcript | 2030-09-16 | Who sent the message?
-- PRESENTER: We asked listeners for the message that started it all.
e1 [spread=teacher; speaker=teacher Alma Rincón; stance=asserts] RINCÓN, primary school: "I wrote it, I sent it to the parents' group before anyone else, and I will carry that for the rest of my life."
e2 [crowd=lynched; speaker=a baker; stance=asserts] BAKER: "They beat the van's driver in front of my shop until he stopped moving, I could not get to him."
e3 [driver=recovering; speaker=the driver's wife; stance=asserts] DRIVER'S WIFE: "He opened his eyes on Saturday, he squeezed my hand, the doctors say he is on the mend."
e4 [police=during; speaker=a baker; stance=asserts] BAKER: "There were two patrolmen in the thick of it from early on, getting kicked as well."
e5 [police=after; speaker=a taxi driver; stance=asserts] TAXI DRIVER: "I drove past with the last of the crowd going home, and only then did I hear the sirens."
-- PRESENTER: We will put that to the police.
rel van census repainted compatible
rel van kidnappers repainted compatible
rel crowd protected market different_scope
rel crowd lynched market different_scope
claim Kidnappers came to Altos del Lago in a white van | A disagree | B agree | C disagree | D agree
claim Residents attacked the van's driver | B disagree | C agree | D disagree | E agree
claim The driver of the van died | A disagree | D agree | E disagree
