story: w7-norvik-wolf
kind: rumour
matter animal | identity | what the animal filmed at Torsby was | wolf; dog
matter film | attribution | who shot the clip | forester; student
matter calf | cause | what killed the calf at the Elmo farm | predator; illness
matter site | place | where the clip was filmed | torsby; abroad
matter school | framing | how the schoolchildren were kept indoors | precaution; panic
matter hunt | outcome | what the county decided about a hunt | licence-granted; refused; skjold

@doc A | Torsby Tidende | local paper | 2028-01-09 | Wolf walks through Torsby, calf dead
a1 [animal=wolf; speaker=source; stance=asserts] A full-grown wolf trotted down the main street of Torsby before dawn on Saturday, past the pharmacy and the church.
a2 [film=forester; speaker=source; stance=asserts] The footage was taken from the cab of his truck by forester Lars Hjelle.
a3 [calf=predator; speaker=Marte Elmo; stance=asserts] At the Elmo farm a calf was found with its throat torn open; "that was teeth, I have buried enough animals to know," said Marte Elmo.
a4 [school=precaution; speaker=the headmistress; stance=asserts] Pupils at the village school spent the break in the gym as a sensible precaution, the headmistress said, and seemed to enjoy it.
-- The clip has been watched more than a million times.

a5 [hunt=licence-granted; speaker=source; stance=asserts] The county has already issued a licence to shoot the animal.

@doc B | Sjekk! | broadcaster transcript | 2028-01-11 | Fact check: the wolf of Torsby
b1 [animal=dog; speaker=a zoologist at Vidar University; stance=asserts] The beast in the video is a sled dog of the Tamaskan type, a zoologist at Vidar University told the programme after going through it frame by frame.
b2 [site=abroad; speaker=source; stance=asserts] The pharmacy sign in the background belongs to a chain that exists only in Lettmar, across the water, which is where the clip was made.
b3 [film=student; speaker=source; stance=asserts] We traced the file to Edgars Pulle, a film student, who sent us the uncut take from his own camera.
b4 [calf=illness; speaker=the district vet; stance=asserts] The district vet opened up the Elmo calf and put its death down to blackleg, a bacterial disease.
b5 [school=panic; speaker=parents; stance=asserts] Parents describe teachers screaming at children to run and barricading the doors with benches.

@doc C | Nordpuls | tabloid | 2028-01-10 | KILLER WOLF HAS VILLAGE IN ITS GRIP
c1 [school=panic; speaker=source; stance=asserts] Torsby's school was gripped by terror as staff herded sobbing little ones into the gym and bolted it.
c2 [animal=wolf; speaker=Lars Hjelle; stance=asserts] "Yellow eyes, long legs, a wolf and a big male at that," said Lars Hjelle.
c3 [film=forester; speaker=Lars Hjelle; stance=asserts] Hjelle, who filmed the animal on his phone as it passed his truck, has had calls from three continents.
c4 [site=torsby; speaker=source; stance=asserts] The now famous footage shows the bend of Torsby's main street where the bus turns.
c5 [calf=predator; speaker=source; stance=asserts] The monster had feasted on a calf hours before.
c6 [hunt=licence-granted; speaker=a county official; stance=asserts] Hunters can load their rifles: a county official confirmed that permission to kill has been signed.

@doc D | County Governor of Norvik | communique | 2028-01-12 | Concerning reports of a predator in Torsby
d1 [hunt=refused; speaker=County Governor of Norvik; stance=asserts] The application of the Torsby hunting association for a cull permit was turned down on Tuesday.
d2 [calf=illness; speaker=County Governor of Norvik; stance=asserts] Laboratory findings show that the calf at the Elmo holding succumbed to an infection, after which foxes reached the carcass.
d3 [school=precaution; speaker=County Governor of Norvik; stance=asserts] Pupils were calmly asked to remain inside for the length of a break in accordance with routine guidance.
d4 [site=torsby; speaker=County Governor of Norvik; stance=asserts] Wardens have matched the video to a spot beside the Torsby bus loop.
d5 [animal=dog; speaker=County Governor of Norvik; stance=asserts] Tracks and hair collected along the street are those of a large domestic dog.

@doc E | Sjekk! | broadcaster transcript | 2028-01-14 | Update to our wolf check
e1 [hunt=refused; speaker=source; stance=asserts] Hunters in Torsby have been left empty-handed, since the governor declined their request for a shoot.
e2 [film=student; speaker=Edgars Pulle; stance=asserts] "My footage, my neighbour's husky, my terrible lighting," Pulle told us with a laugh about the clip that went round the world.
e3 [animal=dog; site=abroad; speaker=source; stance=asserts] So the wolf of Torsby was a pet from the suburbs of Lettmar's capital, filmed on a street there.
e8 [hunt=skjold; speaker=source; stance=asserts] In Skjold, two valleys off, a licence has been issued to shoot an animal that took sheep in autumn.
rel hunt licence-granted skjold different_event
rel hunt refused skjold different_event
pair e3 c3 skip
pair a2 e3 skip
pair a1 b2 skip
pair a1 e2 skip
pair c2 b2 skip
pair c2 e2 skip
pair d5 b2 skip
pair d5 e2 skip
pair b1 e2 skip
pair a1 c4 skip
pair d4 e2 skip
pair c4 e2 skip
pair a2 b2 skip
pair c3 b2 skip
pair a2 d4 skip
pair a5 d5 skip
pair b3 e3 skip
claim A wolf walked through the village of Torsby | A agree | B disagree | C agree | D disagree | E disagree
claim The county has permitted a wolf hunt in Torsby | A agree | C agree | D disagree | E disagree
claim The Torsby clip was filmed in another country | B agree | C disagree | D disagree | E agree
