story: w10-orlec-ceasefire
kind: diplomacy
matter truce | outcome | whether the Orlec ceasefire was signed | signed; unsigned
matter breach | responsibility | who broke the ceasefire first | army; front; may-truce
matter pullback | framing | the army's move from the ridge | withdrawal; rotation
matter monitors | control | who commands the monitors' post | monitors; army
matter crossing | outcome | whether the Orlec crossing is open to civilians | open; closed
matter start | time | when the ceasefire took effect | midnight; dawn
matter snow | other | snow in the valley | heavy
rel breach may-truce army different_event
rel breach may-truce front different_event

@doc A | Danubia-East Agency | wire | 2031-12-01 | Army and Steppe Front sign ceasefire at Orlec
a1 [truce=signed; speaker=mediators; stance=asserts] The federal army and the Steppe Front signed a ceasefire at Orlec late on Sunday, mediators said.
a2 [start=midnight; speaker=mediators; stance=asserts] The guns were to fall silent at midnight and did so, according to the mediators.
a3 [pullback=withdrawal; speaker=a mediator; stance=asserts] Army battalions withdrew from the Orlec ridge during the night as the agreement requires, a mediator said.
a4 [crossing=open; speaker=source; stance=asserts] Civilians were able to use the Orlec crossing on Monday for the first time since spring.
a5 [monitors=monitors; speaker=source; stance=asserts] International monitors have taken command of the post at the crossing.
a6 [breach=front; speaker=a monitor; stance=asserts] The first shots after the truce came from Steppe Front trenches, a monitor reported on Monday evening.
a7 [snow=heavy; speaker=source; stance=asserts] Heavy snow fell on the valley through the day.
-- An earlier truce in May lasted four days.

@doc B | Steppe Front Information Bureau | communique | 2031-12-01 | No signature of ours
b1 [truce=unsigned; speaker=Steppe Front; stance=denies] The Front put its name to nothing at Orlec and the talks ended without a signature.
b2 [breach=army; speaker=Steppe Front; stance=alleges] It was the army that first resumed fire on Monday, with mortars from the brickworks.
b3 [pullback=rotation; speaker=Steppe Front; stance=asserts] Army units on the ridge were merely exchanged for fresh ones under cover of dark.
b4 [monitors=army; speaker=Steppe Front; stance=alleges] Army officers give the orders at the monitors' post at Orlec.
b5 [crossing=closed; speaker=Steppe Front; stance=asserts] The Orlec crossing remains barred to the civilian population.
b6 [snow=heavy; speaker=Steppe Front; stance=asserts] The deep snow favours the defenders of the valley.
-- The Front will speak again tomorrow.
-- Long live the free steppe.

@doc C | Federal Army press desk | communique | 2031-12-02 | Ceasefire at Orlec in force
c1 [truce=signed; speaker=Federal Army; stance=asserts] Authorised officers of both parties set their signatures to the Orlec ceasefire on Sunday.
c2 [start=dawn; speaker=Federal Army; stance=asserts] It took effect at dawn on Monday.
c3 [breach=front; speaker=Federal Army; stance=alleges] Gunmen of the Steppe Front violated it within hours by firing on a supply sledge, before any shot by our side.
c4 [pullback=rotation; speaker=Federal Army; stance=asserts] The movement on the ridge was a routine relief of tired battalions by rested ones, and the army keeps all its positions there.
c5 [crossing=open; speaker=Federal Army; stance=asserts] Civilians pass the Orlec crossing freely.
c6 [monitors=monitors; speaker=Federal Army; stance=asserts] The post is commanded by the monitors alone.
-- Snow ploughs have cleared the supply road.
-- The army honours its word.

@doc D | Orlec Parish Letter | eyewitness | 2031-12-03 | What we see from the tower
d1 [pullback=withdrawal; speaker=Father Radim Kaya; stance=asserts] From the church tower I watched the army's battalions leave the ridge with all their guns, and the trenches they left are empty.
d2 [crossing=closed; speaker=Father Radim Kaya; stance=asserts] My parishioners were sent back from the crossing at Orlec on both days.
d3 [breach=army; speaker=Father Radim Kaya; stance=asserts] The first shells after the truce flew out of the army's lines at the brickworks.
d4 [monitors=army; speaker=Father Radim Kaya; stance=asserts] At the monitors' post a federal major tells everyone, monitors included, what to do.
d5 [start=midnight; speaker=Father Radim Kaya; stance=asserts] At midnight on Sunday the shooting stopped and we rang the bells.
d6 [truce=signed; speaker=Father Radim Kaya; stance=asserts] I held the lamp while the two colonels signed the ceasefire in our school.
d7 [snow=heavy; speaker=Father Radim Kaya; stance=asserts] There is snow up to the window sills.
d8 [breach=may-truce; speaker=Father Radim Kaya; stance=asserts] The truce in May, too, had been ended by gunfire, and that time it was the Front's guns that spoke first.
-- Pray for us.

claim The army and the Steppe Front signed a ceasefire at Orlec | A agree | B disagree | C agree | D agree
claim The Steppe Front was first to break the ceasefire | A agree | B disagree | C agree | D disagree
claim Civilians can use the Orlec crossing | A agree | B disagree | C agree | D disagree
