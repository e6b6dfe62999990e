story: w2-barzul-crossing
kind: battle
matter crossing | framing | how the army came to leave Barzul crossing | overrun; redeployed
matter commander | outcome | fate of the garrison commander Col. Tariq Maluf | captured; with-unit
matter customs | control | who runs the customs house | front; joint
matter hospital | responsibility | who shelled Barzul hospital | front; army
matter civilians | number | civilian deaths in Barzul | fifteen; twenty-eight
matter road | outcome | whether the trade road is open | open; shut
matter trigger | cause | why the fighting broke out | toll-money; arrest
matter earlier-attack | outcome | the attack on the crossing in autumn | autumn-repelled

@doc A | Furat Line | wire | 2028-01-30 | Army loses Barzul crossing to Upper River Front
a1 [crossing=overrun; speaker=two customs brokers; stance=asserts] The Upper River Front overran the border crossing at Barzul before dawn on Sunday after driving an armoured lorry packed with explosives into its outer wall, two customs brokers who fled the town told Furat Line.
a2 [commander=captured; speaker=a relative; stance=asserts] The garrison's commander, Col. Tariq Maluf, is in the hands of the Front, according to a relative who spoke to him by telephone.
-- Barzul handles most of the cement and fruit that enters the eastern provinces.

a3 [hospital=army; speaker=a hospital administrator; stance=asserts] Two shells that landed on the maternity wing of Barzul hospital had been fired from the army's lines on the ridge, an administrator there said.
a4 [civilians=fifteen; speaker=a hospital administrator; stance=asserts] The administrator said 15 civilians had been brought in dead by mid-morning.
a5 [road=shut; speaker=lorry drivers; stance=asserts] Drivers reported that lorries were being turned around at both ends of the trade road.
a6 [trigger=arrest; speaker=a town elder; stance=asserts] Tension had been high since military police detained a cousin of the Front's leader on Thursday, which an elder of the town described as the spark for the assault.
a7 [earlier-attack=autumn-repelled; speaker=source; stance=asserts] In autumn the army beat back an attack on the same crossing and kept the post.

@doc B | Ministry of the Armed Forces | communique | 2028-01-30 | Statement No. 12
b1 [crossing=redeployed; speaker=Ministry of the Armed Forces; stance=asserts] In order to spare the town of Barzul the horrors of street fighting, the units stationed at the crossing have been redeployed to stronger ground on the ridge.
b2 [commander=with-unit; speaker=Ministry of the Armed Forces; stance=asserts] Colonel Maluf led the movement in person and continues to command his men from the new line.
b3 [hospital=front; speaker=Ministry of the Armed Forces; stance=alleges] The criminal shelling of Barzul's hospital was the work of the Front's gunners, who fired from the brick kilns.
b4 [customs=joint; speaker=Ministry of the Armed Forces; stance=asserts] Formalities at the customs house are being carried out by a joint office of the state and the municipality.
-- The Ministry honours the sacrifice of its soldiers.

b5 [road=open; speaker=Ministry of the Armed Forces; stance=asserts] Goods are moving along the trade road in both directions.
b6 [crossing=redeployed; speaker=Chief of Staff; stance=asserts] "What took place at Barzul was a controlled relocation of forces, decided by this headquarters and carried out at a time of our choosing," the Chief of Staff added.

@doc C | Upper River Front, Political Office | communique | 2028-01-31 | To the merchants and families of Barzul
c1 [customs=front; speaker=Upper River Front; stance=asserts] From this morning the customs house of Barzul is administered by the Front alone, and duties are payable at its window.
c2 [road=open; speaker=Upper River Front; stance=asserts] The trade road is open to all vehicles, and our patrols guarantee their passage.
c3 [trigger=toll-money; speaker=Upper River Front; stance=asserts] We were forced to act because the garrison had kept for itself the tolls that belong to the people of the Upper River.
c4 [hospital=army; speaker=Upper River Front; stance=alleges] The regime's batteries, in their rage at losing the town, bombarded the maternity ward.
c5 [commander=captured; speaker=Upper River Front; stance=asserts] Colonel Maluf and his staff are our prisoners and are being treated as the law of war requires.
-- Shops may reopen at the usual hours.

@doc D | Office for Relief Coordination | ngo | 2028-02-02 | Barzul: flash update 2
d1 [civilians=twenty-eight; speaker=Office for Relief Coordination; stance=asserts] The number of civilians confirmed dead had reached 28 on Wednesday, following the recovery of bodies from the bus station.
d2 [road=shut; speaker=Office for Relief Coordination; stance=asserts] Convoys with food and medicine are waiting at Tel Munir, since the trade road to Barzul remains closed to traffic.
d3 [hospital=front; speaker=Office for Relief Coordination; stance=asserts] Crater analysis by an independent specialist indicates that the rounds which hit the hospital came from the direction of the brick kilns, then held by the Front.
d4 [trigger=toll-money; speaker=local officials; stance=asserts] Local officials attribute the outbreak of fighting to a quarrel over the division of toll receipts.
d5 [customs=joint; speaker=Office for Relief Coordination; stance=asserts] Our staff obtained their transit papers at the customs house from a mixed panel of municipal and state clerks.
-- Some nine hundred households have moved to Tel Munir.

@doc E | Furat Line | wire | 2028-02-03 | Colonel reappears on Barzul ridge
e1 [commander=with-unit; speaker=Col. Tariq Maluf; stance=asserts] Appearing on the ridge with a map case under his arm, Col. Tariq Maluf told reporters that he had been among his own troops throughout.
e2 [customs=front; speaker=source; stance=asserts] At the customs house, Front officials in grey jackets were collecting duty and stamping papers with a seal of their own.
e3 [trigger=arrest; speaker=a mediator; stance=asserts] A mediator said the battle would have been avoided had the military police let their prisoner, the Front leader's cousin, go home.
e4 [crossing=overrun; speaker=wounded soldiers; stance=asserts] Wounded soldiers described hand-to-hand fighting in the courtyard of the post until the last of them climbed the rear wall and ran.

rel civilians fifteen twenty-eight revision
pair a7 b1 different_event
pair a7 c1 different_event
pair a7 e4 different_event
pair e4 b2 skip
pair a1 c1 skip
pair c1 e4 skip
pair b1 c1 skip
claim The army was driven out of Barzul crossing | A agree | B disagree | E agree
claim The Front captured Colonel Maluf | A agree | B disagree | C agree | E disagree
claim The army shelled Barzul's hospital | A agree | B disagree | C agree | D disagree
