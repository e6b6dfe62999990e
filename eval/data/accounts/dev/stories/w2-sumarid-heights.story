story: w2-sumarid-heights
kind: battle
matter hill | control | who holds Hill Sumarid | brigade; army
matter retreat | framing | how the army's column left the wadi | rout; regrouping
matter prisoners | framing | how the captured men came over | surrendered; overpowered
matter losses | number | losses of the Sumarid brigade | forty; six; fifty-five
matter village | responsibility | who burned Ain Kazem | brigade; army
matter truce | attribution | who asked for the truce | army; brigade
matter southern-hill | control | who holds the southern hill, Tal Asfar | brigade

@doc A | Badiya Wire | wire | 2027-08-19 | Sumarid brigade claims key hill
a1 [hill=brigade; speaker=a brigade spokesman; stance=asserts] The green banner of the Sumarid Brigade flies over Hill Sumarid after its men scaled the northern face by night, a spokesman for the brigade said.
a2 [retreat=rout; speaker=truck drivers; stance=asserts] Truck drivers described an army column in wild flight through the wadi, with soldiers clinging to water tankers and rifles thrown in the scrub.
-- The hill overlooks the phosphate railway.
a3 [losses=forty; speaker=a hospital clerk; stance=asserts] A hospital clerk in Sarbel said forty of the brigade's fighters had been brought in dead by Thursday night.
a4 [village=army; speaker=a schoolmaster; stance=asserts] Ain Kazem was set alight by soldiers with jerrycans as they passed through, its schoolmaster said.
a5 [truce=army; speaker=a tribal go-between; stance=asserts] The request for a truce came from the army's side, according to a tribal go-between.
a6 [southern-hill=brigade; speaker=source; stance=asserts] Tal Asfar, the lower hill to the south, has been in the brigade's hands since spring.

@doc B | General Command | communique | 2027-08-20 | Operations in the Sumarid sector
b1 [hill=army; speaker=General Command; stance=asserts] Hill Sumarid remains under the control of our heroic 9th battalion, which has beaten back the attackers.
b2 [retreat=regrouping; speaker=General Command; stance=asserts] One of our columns carried out a planned manoeuvre through the wadi in order to shorten the line.
b3 [prisoners=overpowered; speaker=General Command; stance=asserts] Our soldiers at the water tower were overwhelmed only after their last cartridge, fighting with bayonets.
b4 [village=brigade; speaker=General Command; stance=alleges] The burning of Ain Kazem is a crime of the terrorists, who punished the village for its loyalty.
-- The Command asks citizens to shun rumours.
b5 [truce=brigade; speaker=General Command; stance=asserts] Having suffered heavily, the enemy has begged for a cease-fire through intermediaries.
b6 [losses=forty; speaker=General Command; stance=asserts] Forty members of the brigade were killed.

@doc C | Sumarid Brigade Information Bureau | communique | 2027-08-20 | The conquest of the height
c1 [hill=brigade; speaker=Sumarid Brigade; stance=asserts] The lions of Sumarid stand on the summit and pray where the enemy's guns stood yesterday.
c2 [prisoners=surrendered; speaker=Sumarid Brigade; stance=asserts] The garrison of the water tower came out with raised hands and was given bread.
c3 [truce=army; speaker=Sumarid Brigade; stance=asserts] The generals sent an old sheikh to plead for a halt to the fighting, and we are weighing our reply.
c4 [losses=six; speaker=Sumarid Brigade; stance=asserts] Six of our brothers attained martyrdom.
c5 [village=army; speaker=Sumarid Brigade; stance=alleges] In their flight the soldiers put torches to Ain Kazem and shot the dogs.
-- Peace be upon those who are patient.
c6 [retreat=rout; speaker=Sumarid Brigade; stance=asserts] They ran like water down the wadi, leaving boots, radios and their colonel's breakfast.

@doc D | Desert Conflict Observatory | think tank | 2027-08-24 | Sumarid sector: assessment
d1 [hill=army; speaker=Desert Conflict Observatory; stance=asserts] Imagery of the twenty-third shows army vehicles in the works on Hill Sumarid's crest and a national flag on the mast.
d2 [prisoners=surrendered; speaker=Desert Conflict Observatory; stance=asserts] Footage indicates that the platoon at the water tower laid down its arms after a parley.
d3 [village=brigade; speaker=survivors; stance=asserts] Survivors from Ain Kazem, interviewed separately, named local men of the brigade as the ones who set the fires.
d4 [losses=fifty-five; speaker=Desert Conflict Observatory; stance=asserts] Counting those who died of wounds up to Monday, the brigade has lost 55 men.
d5 [retreat=regrouping; speaker=Desert Conflict Observatory; stance=asserts] The column's passage down the wadi had the marks of an orderly withdrawal, with a rearguard and its vehicles in their intervals.
-- The assessment is made with moderate confidence.
d6 [southern-hill=brigade; speaker=Desert Conflict Observatory; stance=asserts] To the south, the brigade keeps its old position on Tal Asfar.

@doc E | A conscript's letter, Sarbel Evening | eyewitness | 2027-08-26 | How it was at the tower
e1 [prisoners=overpowered; speaker=a conscript; stance=asserts] We fought at the tower until they were on top of us, and I was hit on the head with a stock and woke up in ropes.
e2 [truce=brigade; speaker=a conscript; stance=asserts] Our captors told us that their commander had sent to ask for a truce because the wells on their side had gone foul.
-- They gave me back my mother's photograph.
e3 [southern-hill=brigade; speaker=a conscript; stance=asserts] They marched us to Tal Asfar, the small hill, where their cooks and mules are.
e4 [retreat=rout; speaker=a conscript; stance=asserts] From the tower we saw our column scatter down the wadi, every man for himself, while the officers' cars overtook the ambulances.
-- I am home now and sleep badly.

rel losses forty fifty-five revision
pair a1 d1 skip
pair c1 d1 skip
pair a6 b1 different_scope
pair a6 d1 different_scope
pair d6 b1 different_scope
pair e3 b1 different_scope
pair e3 d1 different_scope
claim The Sumarid Brigade captured Hill Sumarid | A discuss | B disagree | C agree | D disagree
claim Soldiers burned the village of Ain Kazem | A agree | B disagree | C agree | D disagree
claim The army's column fled in panic | A agree | B disagree | C agree | D disagree | E agree
