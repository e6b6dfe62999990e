story: w13-tazir-border-post
kind: battle
matter post | framing | how soldiers left the Tazir border post | overrun; handed-over
matter flag | control | who holds Tazir now | jihad-brigade; army
matter first | responsibility | who broke the Tazir truce | army; jihad-brigade
matter captain | outcome | fate of Captain Sidi Walet | captured; escaped
matter planes | identity | aircraft over Tazir | foreign-drone; army-helicopter; june-balloon
matter market | other | closure of Tazir salt market | closed

@doc A | Desert Telegraph | wire | 2027-07-05 | Fighters overrun Tazir border post
a1 [post=overrun; speaker=a nomad leader; stance=asserts] Fighters of the Azawa Brigade overran the Tazir border post on Sunday night, a nomad leader said.
a2 [flag=jihad-brigade; speaker=a nomad leader; stance=asserts] The brigade is in control of Tazir and has raised its flag over the customs shed, he said.
a3 [first=jihad-brigade; speaker=an army officer; stance=alleges] An army officer said the Azawa Brigade had broken the truce at Tazir by shelling the post.
a4 [captain=captured; speaker=an army officer; stance=asserts] The post's commander, Captain Sidi Walet, was taken prisoner, the officer said.
a5 [planes=army-helicopter; speaker=herders; stance=asserts] Herders saw an army helicopter circling over Tazir after midnight.
a6 [market=closed; speaker=source; stance=asserts] The Tazir salt market did not open on Monday.
-- The post guards the only well within two days' travel.

@doc B | Ministry of Armies | communique | 2027-07-05 | Communiqué 17
b1 [post=handed-over; speaker=Ministry of Armies; stance=asserts] The Tazir border post was handed over to the customs service on Sunday, and its soldiers returned to base as planned.
b2 [flag=army; speaker=Ministry of Armies; stance=asserts] Tazir and its well are held by a company of the national army.
b3 [first=jihad-brigade; speaker=Ministry of Armies; stance=alleges] The truce around Tazir was violated by the Azawa Brigade, which fired mortars at the market.
b4 [captain=escaped; speaker=Ministry of Armies; stance=asserts] Captain Sidi Walet reached our lines on foot and is with his family.
b5 [planes=foreign-drone; speaker=Ministry of Armies; stance=asserts] The aircraft seen over Tazir was a drone of a foreign power.
b6 [planes=june-balloon; speaker=Ministry of Armies; stance=asserts] The object found near Tazir in June was a weather balloon.
-- The Ministry warns against rumours.

@doc C | Azawa Brigade Media | blog | 2027-07-06 | News from Tazir
c1 [flag=jihad-brigade; speaker=Azawa Brigade; stance=asserts] Tazir is governed by our emir, and our men draw the water at its well.
c2 [post=overrun; speaker=Azawa Brigade; stance=asserts] Our fighters stormed the Tazir border post from three sides and drove out its garrison.
c3 [first=army; speaker=Azawa Brigade; stance=alleges] The army tore up the Tazir truce when its guns fired on our camp.
c4 [captain=captured; speaker=Azawa Brigade; stance=asserts] Captain Sidi Walet is our prisoner and is treated well.
c5 [planes=foreign-drone; speaker=Azawa Brigade; stance=asserts] A foreign drone hung over Tazir the whole night.
c6 [market=closed; speaker=Azawa Brigade; stance=asserts] Traders are told that the salt market stays closed for now.

@doc D | Truce Commission for the North | ngo | 2027-07-08 | Weekly report
d1 [post=handed-over; speaker=Truce Commission; stance=asserts] Soldiers left the Tazir border post to customs officers in a handover agreed beforehand, which our patrol attended.
d2 [flag=army; speaker=Truce Commission; stance=asserts] Our patrol found Tazir in the hands of army soldiers throughout the week.
d3 [first=army; speaker=Truce Commission; stance=asserts] The first breach of the truce was artillery fire by the army on the brigade's camp.
d4 [captain=escaped; speaker=Truce Commission; stance=asserts] The commander, Captain Walet, got away through a dry riverbed and was met by our patrol.
d5 [planes=army-helicopter; speaker=Truce Commission; stance=asserts] The machine heard above Tazir was a helicopter of the national army, as its own flight book shows.
-- The Commission regrets that its radio was out of order.
rel planes foreign-drone june-balloon different_event
rel planes army-helicopter june-balloon different_event
claim The Azawa Brigade controls Tazir | A agree | B disagree | C agree | D disagree
claim Captain Walet is a prisoner | A agree | B disagree | C agree | D disagree
claim The Tazir post was taken by assault | A agree | B disagree | C agree | D disagree
