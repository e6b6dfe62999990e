story: w1-otter-lake-raid
kind: air strike
matter camp | identity | what the camp at Lake Vydra was | training-camp; summer-camp
matter planes | responsibility | whose planes bombed it | north; south
matter boats | place | where the boats lay when hit | jetty; reeds
matter hour | time | when the bombs fell | dawn; noon
matter hostage | outcome | what became of the captive pilot | rescued; killed
matter truce | attribution | what the Northern Alliance says about the truce | over; stands
matter killed | number | dead | twelve; thirty-one; nearby
matter warnshot | framing | what the guards at the gate did | surrendered; fought
matter mushrooms | other | mushroom pickers are warned | mushrooms
matter before | other | an air raid in June | june

@doc A | Steppe & Summit | wire | 2032-08-04 | Bombs hit lakeside camp
a1 [camp=training-camp; speaker=source; stance=asserts] Bombs fell on Thursday on a guerrilla training camp on the shore of Lake Vydra.
a2 [hour=dawn; speaker=lakeside residents; stance=asserts] Lakeside residents were woken by the explosions at the camp as day broke.
a3 [planes=north; speaker=two pilots' relatives; stance=asserts] The planes belonged to the Northern Alliance, according to relatives of the crews.
a4 [killed=twelve; speaker=a medic; stance=asserts] Twelve people died in the camp, a medic said on Thursday afternoon.
a5 [boats=jetty; speaker=source; stance=asserts] Boats tied up at the camp's jetty were hit and sank there.
a6 [before=june; speaker=source; stance=asserts] A raid on a camp across the lake in June had killed six.
a7 [mushrooms=mushrooms; speaker=the forest office; stance=asserts] The forest office warned mushroom pickers of unexploded bombs.
-- The lake lies in a zone closed to military flights under the truce.

@doc B | Northern Alliance Air Staff | communique | 2032-08-04 | Statement 41
b1 [planes=south; speaker=Air Staff; stance=asserts] The raid on the camp at Lake Vydra was flown by aircraft of the Southern Command.
b2 [truce=stands; speaker=Air Staff; stance=asserts] The Alliance considers itself bound by the truce and will keep to every clause of it.
b3 [camp=summer-camp; speaker=Air Staff; stance=asserts] The victims were schoolchildren and counsellors spending their holidays at the camp on Lake Vydra.
b4 [hour=noon; speaker=Air Staff; stance=asserts] The bombs fell at noon, when the children had gathered for lunch.
b5 [killed=twelve; speaker=Air Staff; stance=asserts] Twelve lives were extinguished at the camp.
b6 [hostage=killed; speaker=Air Staff; stance=asserts] Our captive pilot, Lieutenant Oleh Tarr, was among the dead.
-- The Alliance requests an international inquiry.

@doc C | Southern Command | communique | 2032-08-05 | Operation Reed
c1 [camp=training-camp; speaker=Southern Command; stance=asserts] The installation on Lake Vydra, with its firing range and bunkers, served to train terrorists.
c2 [planes=south; speaker=Southern Command; stance=asserts] Our pilots reached it flying at treetop height, struck it and came home.
c3 [hostage=rescued; speaker=Southern Command; stance=asserts] A ground party brought the captive airman Tarr out alive, and he is resting with his family.
c4 [warnshot=fought; speaker=Southern Command; stance=asserts] The sentries at the gate offered stubborn resistance and were overcome in close combat.
c5 [boats=reeds; speaker=Southern Command; stance=asserts] Assault boats concealed in the reeds across the bay from the camp were destroyed in their hiding place.
c6 [hour=dawn; speaker=Southern Command; stance=asserts] The operation began at first light.

@doc D | Vydra Chronicle | local paper | 2032-08-08 | Names on a boathouse wall
d1 [camp=summer-camp; speaker=source; stance=asserts] Bunk beds, paint boxes and a volleyball net lie among the craters of what every family round Lake Vydra knew as the holiday camp.
d2 [killed=thirty-one; speaker=the parish; stance=asserts] By Sunday the parish had thirty-one dead from the camp in its book.
d3 [planes=north; speaker=a retired navigator; stance=asserts] A retired navigator watched the machines turn over the lake and knew them by their red tails for Alliance bombers.
d4 [warnshot=surrendered; speaker=a cook; stance=asserts] At the gate, a cook recounts, the watchmen dropped their sticks and knelt with their hands up before a word was spoken.
d5 [boats=jetty; speaker=source; stance=asserts] The camp's rowing boats, holed by splinters, lie on the bottom alongside the jetty where they were always moored.
d6 [hour=noon; speaker=source; stance=asserts] The clock in the dining hall, where soup had just been ladled out, stopped at noon.
d7 [mushrooms=mushrooms; speaker=source; stance=asserts] Pickers are being kept out of the woods because of unexploded bombs.

@doc E | Continental Radio | broadcaster transcript | 2032-08-09 | World at Seven
e1 [truce=over; speaker=the Alliance's spokesman; stance=asserts] An Alliance spokesman told this programme that the truce was dead and buried as far as the north was concerned.
e2 [hostage=rescued; speaker=Lt. Oleh Tarr; stance=asserts] We spoke to Lieutenant Oleh Tarr himself, home after his captivity on the lake.
e3 [warnshot=fought; speaker=source; stance=asserts] Spent cartridges lie ankle-deep at the gate, where, survivors said, the guards kept shooting to the end.
e4 [boats=reeds; speaker=a fisherman; stance=asserts] A fisherman guided us to charred hulls in the reeds over the bay, the place, he said, where the camp's boats had been lying.
e5 [killed=nearby; speaker=source; stance=asserts] In the village of Olsha, two kilometres away, three people died.

@doc F | Alliance Council | communique | 2032-08-09 | Resolution
f1 [truce=over; speaker=Alliance Council; stance=asserts] The Council declares that the truce has ceased to bind the Northern Alliance.
f2 [hostage=killed; speaker=Alliance Council; stance=asserts] It bows its head to Lieutenant Tarr, who perished at Lake Vydra.
f3 [warnshot=surrendered; speaker=Alliance Council; stance=asserts] Guards who had laid down their arms at the camp gate were shot where they knelt.
-- The Council met in closed session for five hours.
-- Copies of this resolution are to be sent to the guarantor powers and to the secretariat of the Lake Conference, and flags are to fly at half-mast for three days.
rel killed twelve thirty-one revision
rel killed twelve nearby different_scope
rel killed thirty-one nearby different_scope
rel truce over stands conflict
pair b2 f1 revision
pair b2 e1 skip
pair a6 b1 different_event
pair a6 c2 different_event
pair a6 d2 different_event
pair a6 b5 different_event
pair a6 c1 different_event
pair a1 c4 skip
pair a1 d4 skip
pair a1 e3 skip
pair a1 f3 skip
pair b3 c4 skip
pair b3 d4 skip
pair b3 e3 skip
pair b3 f3 skip
pair c1 d4 skip
pair c1 e3 skip
pair c1 f3 skip
pair d1 c4 skip
pair d1 e3 skip
pair d1 f3 skip
pair a1 c5 skip
pair a1 d5 skip
pair a1 e4 skip
pair b3 a5 skip
pair b3 c5 skip
pair b3 d5 skip
pair b3 e4 skip
pair c1 a5 skip
pair c1 d5 skip
pair c1 e4 skip
pair d1 a5 skip
pair d1 c5 skip
pair d1 e4 skip
pair a1 b4 skip
pair a1 c6 skip
pair a1 d6 skip
pair b3 a2 skip
pair b3 c6 skip
pair b3 d6 skip
pair c1 a2 skip
pair c1 b4 skip
pair c1 d6 skip
pair d1 a2 skip
pair d1 b4 skip
pair d1 c6 skip
pair c5 a5 skip
pair c5 d5 skip
pair a1 b1 skip
pair a1 c2 skip
claim Children's holiday camp bombed at Lake Vydra | A disagree | B agree | C disagree | D agree
claim Northern Alliance aircraft bombed the lake camp | A agree | B disagree | C disagree | D agree
claim Captive pilot Tarr was freed alive | B disagree | C agree | E agree | F disagree
