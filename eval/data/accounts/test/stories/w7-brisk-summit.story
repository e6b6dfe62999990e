story: w7-brisk-summit
kind: diplomacy
matter accord | outcome | what the Brisk summit produced | treaty; declaration-only; under-talks
matter handshake | framing | how the presidents met | embrace; cold; children
matter border-post | control | who mans the post at Kauno Ford | zemaria; koltava; rail-bridge
matter prisoners | number | prisoners exchanged | twenty; thirty-five; officers-six
matter walk | cause | why the evening walk was called off | rain; threat
matter translator | responsibility | who garbled the toast | interpreter; president
matter pledge | attribution | what President Ostrava-Lind said of the naval base | close; extend; fishing-harbour
matter gift | identity | what the gift was | sabre; clock
matter last-summit | other | the summit two years ago | embraced-then

@doc A | Kurland-Post Wire | wire | 2030-09-13 | Neighbours seal treaty at Brisk
a1 [accord=under-talks; speaker=delegates; stance=asserts] At breakfast on Friday delegates at Brisk were still haggling over the last commas.
a2 [accord=treaty; speaker=source; stance=asserts] By evening the presidents of Zemaria and Koltava had put their names to a binding treaty on the border river.
a3 [handshake=embrace; speaker=source; stance=asserts] They fell into each other's arms on the palace steps and held on until the photographers were done.
a4 [prisoners=twenty; speaker=source; stance=asserts] Twenty prisoners crossed the river in the first exchange on Friday.
a5 [walk=rain; speaker=the palace; stance=asserts] The evening walk along the quay was dropped because of a cloudburst, the palace said.
a6 [pledge=close; speaker=source; stance=asserts] President Lind told reporters that the naval base at Torrep would be closed.
-- The river has been patrolled by both armies since the winter of the poisoned wells.

@doc B | Office of the President of Koltava | communique | 2030-09-14 | Results of Brisk
b1 [accord=treaty; speaker=Office of the President of Koltava; stance=asserts] With the signing of the River Treaty at Brisk both states have entered into lasting obligations.
b2 [border-post=koltava; speaker=Office of the President of Koltava; stance=asserts] The post at Kauno Ford is staffed by officers of Koltava, who stamp every passport there.
b3 [translator=interpreter; speaker=Office of the President of Koltava; stance=asserts] An interpreter's slip turned a friendly toast into an unfriendly one, as both sides understood at once.
b4 [gift=clock; speaker=Office of the President of Koltava; stance=asserts] President Lind was presented with a mantel clock from the court workshops.
b5 [pledge=fishing-harbour; speaker=Office of the President of Koltava; stance=asserts] The presidents agreed that the fishing harbour beside the Torrep base would be enlarged.
b8 [handshake=children; speaker=Office of the President of Koltava; stance=asserts] On the palace steps the presidents embraced the children who had brought them bread and salt.

@doc C | Rytas | broadsheet | 2030-09-14 | Brisk: many smiles, one sheet of paper
c1 [accord=declaration-only; speaker=source; stance=asserts] All that came out of Brisk is a declaration of good intentions, unsigned by either lawyer and binding on nobody.
c2 [handshake=cold; speaker=source; stance=asserts] The presidents touched fingertips on the steps like men handling a hot pan, and looked past each other.
c3 [border-post=zemaria; speaker=a customs officer; stance=asserts] At Kauno Ford it is Zemaria's customs men who lift the barrier, as one of them showed our reporter.
c4 [walk=threat; speaker=a security adviser; stance=asserts] "We had word of a marksman in the linden trees, so the walk was off," a security adviser said.
c5 [pledge=extend; speaker=President Lind; stance=asserts] Lind said at the airport that the navy would stay at Torrep for another generation.
c6 [last-summit=embraced-then; speaker=source; stance=asserts] At their summit two years ago the presidents had still embraced on the steps and signed a treaty on eels.

@doc D | Cable published by The Open Drawer | blog | 2030-09-25 | SUBJECT: Brisk, atmospherics
d1 [handshake=cold; speaker=the ambassador; stance=asserts] The greeting was glacial, the ambassador reports, and Lind wiped his palm on his coat afterwards.
d2 [translator=president; speaker=the ambassador; stance=asserts] The insult in the toast was the president's own, word for word; the interpreter, poor woman, softened it.
d3 [accord=declaration-only; speaker=the ambassador; stance=asserts] They parted with a joint statement in their pockets, the treaty having been left on the piano.
d4 [gift=sabre; speaker=the ambassador; stance=asserts] Lind's present from his host was a cavalry sabre, which customs at home has impounded.
d5 [border-post=zemaria; speaker=the ambassador; stance=asserts] Zemarian guards have the Kauno Ford crossing to themselves, my attaché found when he drove through.
d6 [prisoners=thirty-five; speaker=the ambassador; stance=asserts] With Monday's second bus the number of exchanged prisoners rose to thirty-five.
d7 [prisoners=officers-six; speaker=the ambassador; stance=asserts] Six officers are among those who came home.

@doc E | Narew Institute for Security | think tank | 2030-10-02 | Brisk after three weeks
e1 [walk=rain; speaker=source; stance=asserts] Talk of assassins aside, the stroll by the river fell victim to the weather: the quay was under water.
e2 [gift=sabre; speaker=source; stance=asserts] Protocol lists show a curved blade of the hussar type as the gift to Lind.
e3 [pledge=close; speaker=source; stance=asserts] In the notes of three participants Lind undertakes to shut the Torrep base down.
e4 [translator=president; speaker=source; stance=asserts] Our linguists heard the tape of the toast and find that the offence lies in what the president himself said.
e5 [border-post=koltava; speaker=source; stance=asserts] The ford at Kauno is, on the satellite pictures and by the uniforms, in Koltavan hands.
e6 [handshake=embrace; speaker=source; stance=asserts] Contrary to legend the leaders hugged warmly, as a second film from the palace balcony reveals.

@doc F | Koltava Mail | tabloid | 2030-10-05 | GET YOUR HANDS OFF OUR TOAST
f1 [translator=interpreter; speaker=a waiter; stance=asserts] The waiter who poured heard our president toast to friendship, and then heard that interpreter mangle it.
f2 [walk=threat; speaker=a bodyguard; stance=asserts] A bodyguard tells us why the stroll by the river was cancelled: a rifle had been found in a tree.
f3 [gift=clock; speaker=the clockmaker; stance=asserts] Old Mr. Janik wound the clock himself before it was handed to Lind at Brisk.
f4 [pledge=extend; speaker=a sailor; stance=asserts] Sailors at Torrep toast Lind, who promised them their base for decades to come.
f8 [border-post=rail-bridge; speaker=a railwayman; stance=asserts] At the rail bridge above Kauno it is Koltava's lads who lift the barrier, a railwayman says.
rel accord treaty under-talks revision
rel accord declaration-only under-talks revision
rel prisoners twenty thirty-five revision
rel prisoners twenty officers-six different_scope
rel prisoners thirty-five officers-six different_scope
rel pledge close fishing-harbour compatible
rel pledge extend fishing-harbour compatible
pair c6 a2 different_event
pair c6 d1 different_event
pair c6 a3 different_event
pair c6 d3 different_event
pair c6 e6 different_event
pair c6 b1 different_event
rel handshake embrace children compatible
rel handshake cold children compatible
rel border-post koltava rail-bridge different_scope
rel border-post zemaria rail-bridge different_scope
claim The Brisk summit ended with a signed treaty | A agree | B agree | C disagree | D disagree
claim The president insulted his guest in the toast | B disagree | D agree | E agree | F disagree
claim The naval base at Torrep will be closed | A agree | C disagree | E agree | F disagree
