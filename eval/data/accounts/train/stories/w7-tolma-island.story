story: w7-tolma-island
kind: battle
matter landing | framing | how the landing on Tolma went | smooth; slaughter; men-wading
matter fort | control | who holds the star fort | marines; volunteers; upper-battery
matter gunboat | cause | why the gunboat Falk burned | shore-fire; boiler
matter parley | outcome | what came of the parley | truce; nothing; begun
matter villagers | framing | how the villagers of Tolma left | taken-off; expelled
matter order | attribution | who ordered the landing | admiral; president
matter lamp | responsibility | who put out the harbour light | keeper; commandos
matter landing-place | place | where the marines came ashore | south-beach; north-cove
matter prisoners | number | prisoners | thirty; ninety; since-spring
matter white | denial | whether the marines fired on a white flag | fired; no-fire
matter old-landing | other | the landing on Brisk island last year | bloody-then

@doc A | Seekreis Nachrichtenagentur | wire | 2033-04-11 | Marines land on disputed Tolma
a1 [landing=smooth; speaker=source; stance=asserts] Marines of the Republic stepped onto the island of Tolma at first light on Monday as if from a ferry, with cheering audible across the sound.
a2 [landing-place=south-beach; speaker=source; stance=asserts] They came ashore on the south beach, under the cemetery.
a3 [fort=upper-battery; speaker=a fisherman; stance=asserts] The battery above the star fort, a fisherman said, was firing as late as noon with the Volunteers' pennant over it.
a4 [order=admiral; speaker=a naval officer; stance=asserts] According to a naval officer, the landing was ordered by Admiral Sund on his own initiative.
a5 [parley=begun; speaker=source; stance=asserts] Toward evening officers of both sides sat down to parley in the schoolhouse.
a6 [prisoners=thirty; speaker=source; stance=asserts] Some thirty prisoners were landed on the mainland on Monday night.
-- Tolma has a single road, a cannery and more sheep than either side has soldiers.

@doc B | Presidency of the Republic | communique | 2033-04-12 | Tolma has come home
b1 [landing=smooth; speaker=Presidency of the Republic; stance=asserts] Our marines took Tolma with the elegance of a drill, their boots scarcely wet.
b2 [fort=marines; speaker=Presidency of the Republic; stance=asserts] The star fort is ours, and the marines' colours fly from its tower.
b3 [villagers=taken-off; speaker=Presidency of the Republic; stance=asserts] At their own request the inhabitants of Tolma were brought to the mainland by our ships, out of danger and with their animals.
b4 [white=no-fire; speaker=Presidency of the Republic; stance=denies] No marine fired on any white flag.
b5 [gunboat=boiler; speaker=Presidency of the Republic; stance=asserts] The gunboat Falk was lost through the bursting of a boiler.
b6 [order=president; speaker=Presidency of the Republic; stance=asserts] The President gave the order to land, and he answers for it.
b7 [prisoners=ninety; speaker=Presidency of the Republic; stance=asserts] Up to Tuesday noon ninety prisoners had been brought in from Tolma.

@doc C | Tolma Volunteers' Council | state agency | 2033-04-12 | Tolma fights on
c1 [landing=slaughter; speaker=Tolma Volunteers' Council; stance=asserts] Boat after boat was shot to pieces in the surf of Tolma, and the marines who reached the sand crawled over their own dead.
c2 [landing-place=north-cove; speaker=Tolma Volunteers' Council; stance=asserts] We had expected them in the north cove, and it was to the north cove that they came.
c3 [gunboat=shore-fire; speaker=Tolma Volunteers' Council; stance=asserts] Our gunners on the mole set the gunboat Falk ablaze with their opening salvo.
c4 [fort=volunteers; speaker=Tolma Volunteers' Council; stance=asserts] The Volunteers hold the star fort and have bread for a month.
c5 [white=fired; speaker=Tolma Volunteers' Council; stance=alleges] Our envoy under the white flag was met with a volley from the marines.
c6 [villagers=expelled; speaker=Tolma Volunteers' Council; stance=asserts] Old and young were driven from their kitchens with rifle butts and herded into the holds of the invaders' ships.
c7 [lamp=keeper; speaker=Tolma Volunteers' Council; stance=asserts] The harbour light was darkened by its own keeper, who walked up the stairs and turned the wick down for the cause.

@doc D | Letters from the Sound | eyewitness | 2033-04-15 | The schoolmistress of Tolma
d1 [landing=men-wading; speaker=source; stance=asserts] From the schoolhouse I saw men wading with their rifles above their heads.
d2 [villagers=taken-off; speaker=source; stance=asserts] We had begged the sailors to take us along, and they carried Mrs. Oll's goat as gently as Mrs. Oll.
d3 [parley=truce; speaker=source; stance=asserts] In my classroom a truce was signed, on squared paper for want of better.
d4 [landing-place=north-cove; speaker=source; stance=asserts] The boats had grounded in the cove on the north side, where my pupils swim.
d5 [lamp=commandos; speaker=the keeper's wife; stance=asserts] The keeper's wife told me how frogmen with blackened faces tied her husband up and put out the harbour light.
d6 [gunboat=boiler; speaker=a stoker; stance=asserts] A stoker off the Falk, wrapped in our curtain, swore that her fire began below, at the boiler.

@doc E | Baltic Arms Observatory | think tank | 2033-05-20 | Tolma: reconstruction of a landing
e1 [landing=slaughter; speaker=source; stance=asserts] Hospital registers and the state of the boats show a landing under murderous fire, in which whole platoons went down at the waterline of Tolma.
e2 [landing-place=south-beach; speaker=source; stance=asserts] Satellite frames put the keels in the sand of the south beach.
e3 [fort=marines; speaker=source; stance=asserts] By the following dawn the star fort was garrisoned by marines, as its own radio traffic makes plain.
e4 [gunboat=shore-fire; speaker=source; stance=asserts] The hole in the side of the Falk was punched by a field gun on the mole.
e5 [white=fired; speaker=source; stance=asserts] A film from the church tower has marines shooting at a man who waves a tablecloth on a stick.
e6 [order=admiral; speaker=source; stance=asserts] The telegrams leave no room for the President, who learned from Admiral Sund that the landing had been launched.
e7 [old-landing=bloody-then; speaker=source; stance=asserts] A year before, on Brisk island, marines had been mown down in the surf.

@doc F | Flaggskipet | tabloid | 2033-04-16 | TRUCE? WHAT TRUCE?
f1 [parley=nothing; speaker=a corporal; stance=asserts] The parley in the schoolhouse broke up over the seating, and nothing was signed, a corporal who held the door reports.
f2 [villagers=expelled; speaker=a grandmother; stance=asserts] "They threw me out of my own bed, soup on the stove," sobs a grandmother from Tolma in the mainland camp.
f3 [fort=volunteers; speaker=a pilot; stance=asserts] Flying low over the star fort, a pilot counted the Volunteers at their guns and had his hat shot at.
f4 [order=president; speaker=a cook; stance=asserts] The palace cook heard it all: the President himself picked up the receiver and said that they were to land.
f5 [lamp=keeper; speaker=a neighbour; stance=asserts] And the light? Old Maartens, its keeper, doused it with his own hand, a neighbour knows.
f6 [prisoners=since-spring; speaker=source; stance=asserts] Since the beginning of the year the Republic has taken 400 prisoners along the sound.
f7 [lamp=commandos; speaker=an admiral's aide; stance=asserts] The admiral's aide prefers another version, in which a raiding party silenced the keeper and cut the lamp.
f8 [white=no-fire; speaker=a corporal; stance=denies] As for the tablecloth, the corporal never saw his comrades shoot at it, and none did.
rel landing men-wading smooth compatible
rel landing men-wading slaughter compatible
rel fort marines upper-battery revision
rel fort upper-battery volunteers compatible
rel parley begun truce revision
rel parley begun nothing revision
rel prisoners ninety thirty revision
rel prisoners since-spring thirty different_scope
rel prisoners ninety since-spring different_scope
pair e7 a1 different_event
pair e7 b1 different_event
pair e7 c1 different_event
pair d3 a6 skip
claim The landing on Tolma was a bloody affair | A disagree | B disagree | C agree | E agree
claim The star fort on Tolma is held by the marines | B agree | C disagree | E agree | F disagree
claim The villagers of Tolma were expelled | B disagree | C agree | D disagree | F agree
