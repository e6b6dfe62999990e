story: w12-paso-quemado
kind: battle
matter pass | framing | how the army post at Paso Quemado was given up | overrun; planned-withdrawal
matter first | responsibility | who broke the truce at Paso Quemado | rebels; army
matter town | control | who holds the town of Huaral Chico | rebels; army
matter helicopter | cause | why the army helicopter came down | shot-down; engine-trouble
matter captives | outcome | what happened to the captured conscripts | freed; still-held
matter attack | time | when the fighting at the pass began | at-dawn; after-dark; june-raid
matter priest | other | the bishop's offer to mediate | offered

@doc A | Agencia Cordillera | wire | 2028-08-04 | Rebels take mountain pass, mayor says
a1 [pass=overrun; speaker=the mayor of Huaral Chico; stance=asserts] Guerrillas of the Sierra Column overran the army post at Paso Quemado on Thursday, the mayor of Huaral Chico said.
a2 [first=army; speaker=a truce monitor; stance=asserts] A truce monitor said the army broke the ceasefire by shelling the rebel camp above Paso Quemado.
a3 [town=army; speaker=source; stance=asserts] Government troops remain in possession of Huaral Chico, the town below the pass.
a4 [helicopter=shot-down; speaker=two herdsmen; stance=asserts] Herdsmen saw rebel gunfire bring down an army helicopter near Paso Quemado.
a5 [captives=still-held; speaker=a rebel commander; stance=asserts] The Sierra Column is keeping the conscripts it captured, a rebel commander said by radio.
-- Paso Quemado is the only road from the tin mines to the coast.
a6 [attack=at-dawn; speaker=the mayor of Huaral Chico; stance=asserts] Fighting at Paso Quemado began at dawn, according to the mayor.
a7 [priest=offered; speaker=Bishop Salas; stance=asserts] Bishop Teodoro Salas has offered to mediate.

@doc B | General Staff of the Army | communique | 2028-08-04 | Movement of forces in the Cordillera
b1 [pass=planned-withdrawal; speaker=General Staff; stance=asserts] The company stationed at Paso Quemado left its post on Thursday under a plan to shorten the line and took its equipment along.
b2 [first=rebels; speaker=General Staff; stance=asserts] Sierra Column fighters violated the truce by ambushing a supply convoy on the Paso Quemado road.
b3 [town=army; speaker=General Staff; stance=asserts] Huaral Chico is firmly held by the Fourth Mountain Battalion.
b4 [helicopter=engine-trouble; speaker=General Staff; stance=asserts] An army helicopter made a hard landing near Paso Quemado because of engine trouble.
b5 [captives=freed; speaker=General Staff; stance=asserts] Special forces have liberated the conscripts taken at the pass, and they are on their way to their families.
-- The General Staff thanks the population for its calm.
b6 [attack=after-dark; speaker=General Staff; stance=asserts] The engagement at the pass started after nightfall on Thursday.
b7 [priest=offered; speaker=General Staff; stance=asserts] The army has taken note of the bishop's offer to mediate.

@doc C | Sierra Libre | blog | 2028-08-05 | The pass is ours
c1 [pass=overrun; speaker=Sierra Column; stance=asserts] Our fighters stormed the army post at Paso Quemado and its garrison fled down the mule track.
c2 [first=army; speaker=Sierra Column; stance=asserts] The truce ended when army mortars opened up on our camp, the Sierra Column said.
c3 [town=rebels; speaker=Sierra Column; stance=asserts] The column entered Huaral Chico on Friday and now governs the town.
c4 [helicopter=shot-down; speaker=Sierra Column; stance=asserts] A machine-gun crew of the column hit the army helicopter and it crashed on the slope.
c5 [captives=freed; speaker=Sierra Column; stance=asserts] The conscripts captured at Paso Quemado were released to the parish of San Roque as a gesture of goodwill.
-- The column has fought in these hills since the land law fell.
c6 [attack=june-raid; speaker=Sierra Column; stance=asserts] Our raid on the same post in June began at midnight and lasted an hour.
c7 [priest=offered; speaker=Sierra Column; stance=asserts] We thank Bishop Salas for offering to mediate.

@doc D | Canal Cinco | broadcaster transcript | 2028-08-05 | Report from the mountain road
d1 [pass=planned-withdrawal; speaker=source; stance=asserts] We met the soldiers from Paso Quemado marching down in good order, and their captain showed us a withdrawal order dated Monday.
d2 [first=rebels; speaker=a lorry driver; stance=asserts] A lorry driver told us that rebels started it by firing on army trucks below Paso Quemado.
d3 [town=rebels; speaker=source; stance=asserts] Rebel sentries stand at both ends of Huaral Chico and check papers.
d4 [helicopter=engine-trouble; speaker=an air force mechanic; stance=asserts] A mechanic who examined the helicopter said a worn gearbox had forced it down.
d5 [captives=still-held; speaker=source; stance=asserts] We saw the captured conscripts under guard in a rebel-held schoolhouse.
-- The road was open to our van as far as the second bend.
d6 [attack=at-dawn; speaker=source; stance=asserts] The first shots at Paso Quemado rang out as the sun came up.
d7 [priest=offered; speaker=source; stance=asserts] The bishop told us his offer to mediate still stands.

rel attack june-raid at-dawn different_event
rel attack june-raid after-dark different_event
pair a3 c3 skip
pair b3 c3 skip
claim Rebels captured the army post at Paso Quemado | A discuss | B disagree | C agree | D disagree
claim Rebels shot down an army helicopter near Paso Quemado | A agree | B disagree | C agree | D disagree
