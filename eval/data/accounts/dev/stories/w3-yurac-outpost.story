story: w3-yurac-outpost
kind: battle
matter base | control | who holds the Yurac outpost | army; front
matter exit | framing | how the army company left Yurac | handover; overrun; mules
matter civilians | responsibility | who burned the Yurac market | army-mortar; front-fighters
matter captain | outcome | what became of Captain Olivera | captured; escaped
matter ceasefire | time | when the attack began relative to the ceasefire | before; after
matter dead | number | soldiers killed at Yurac | five; twenty-two; since-january
matter radio | other | village radio off the air | off-air

@doc A | Ministerio de Defensa de Tarqui | communique | 2030-10-02 | Note on Yurac
a1 [exit=handover; speaker=Tarqui's defence ministry; stance=asserts] The company stationed at Yurac completed its tour and handed its sector to a mobile unit according to the rotation plan.
a2 [base=army; speaker=Tarqui's defence ministry; stance=asserts] The outpost at Yurac continues to be held by the Army.
a3 [dead=five; speaker=Tarqui's defence ministry; stance=asserts] Five soldiers were killed at Yurac on 1 October in a cowardly attack.
a4 [civilians=front-fighters; speaker=Tarqui's defence ministry; stance=asserts] The Yurac market was set alight by fighters of the so-called Montaña Front.
a5 [ceasefire=after; speaker=Tarqui's defence ministry; stance=asserts] The attack was launched with the ceasefire already in effect.
-- The Ministry asks the press for responsibility.

@doc B | Frente Montaña | communique | 2030-10-02 | Yurac liberated
b1 [exit=overrun; speaker=the Montaña Front; stance=asserts] Our fighters stormed Yurac at dawn and the company broke, leaving its radios on and its breakfast on the stove.
b2 [base=front; speaker=the Montaña Front; stance=asserts] The Yurac outpost, its tower and its helipad are under the Front's command.
b3 [dead=twenty-two; speaker=the Montaña Front; stance=asserts] The enemy lost 22 dead at Yurac on 1 October.
b4 [captain=captured; speaker=the Montaña Front; stance=asserts] Captain Rubén Olivera is our prisoner and is treated according to the laws of war.
b5 [ceasefire=before; speaker=the Montaña Front; stance=asserts] We opened fire while hostilities were lawful, hours ahead of the ceasefire.
b6 [civilians=army-mortar; speaker=the Montaña Front; stance=asserts] Army mortar rounds set the market of Yurac on fire.

@doc C | Reportes Cordillera | wire | 2030-10-03 | Villagers describe fall of mountain post
c1 [base=front; speaker=source; stance=asserts] Men with the Front's armbands were in the watchtower of the Yurac outpost on Thursday, and the flag of the Front was on the mast.
c2 [exit=overrun; speaker=a schoolteacher; stance=asserts] A schoolteacher said soldiers came pelting down from Yurac in their undershirts, some without boots, as the post was taken behind them.
c3 [civilians=army-mortar; speaker=source; stance=asserts] Tail fins of army mortar bombs were embedded in the burned stalls of the market, and traders said the blaze had begun with the impacts.
c4 [civilians=front-fighters; speaker=the bishop's delegate; stance=asserts] The bishop's delegate in Yurac said he had seen Front fighters torch the market's fuel stall.
c5 [dead=since-january; speaker=military hospital; stance=asserts] The military hospital has registered 48 soldiers killed in the Yurac valley since January.
c6 [radio=off-air; speaker=source; stance=asserts] The village radio has been off the air since Wednesday.
-- The road to Yurac takes nine hours from the capital.

@doc D | Horas Veinte | broadcaster transcript | 2030-10-04 | Interview
-- PRESENTER: On the line from an undisclosed location, a man the Front says it is holding.
d1 [captain=escaped; speaker=Captain Rubén Olivera; stance=asserts] OLIVERA: "I walked out through the river that night with four of my men, I am at a friendly barracks, and I am drinking a coffee."
d2 [exit=handover; speaker=Captain Rubén Olivera; stance=asserts] OLIVERA: "We had packed, we signed the post over to the relief that morning and marched off, as scheduled."
d3 [dead=five; speaker=Captain Rubén Olivera; stance=asserts] OLIVERA: "I lost five soldiers at Yurac, and I can give you each name."
d4 [ceasefire=after; speaker=a ceasefire monitor; stance=asserts] MONITOR: "By our clock the ceasefire had been running for twenty minutes when the opening shots fell on Yurac."
d5 [exit=mules; speaker=a muleteer; stance=asserts] MULETEER: "My mules, which the army rents, came down from Yurac by the plan, on the Monday, loaded and in file."
d6 [radio=off-air; speaker=source; stance=asserts] PRESENTER: Yurac's own radio remains silent.

@doc E | Cartas del Valle | blog | 2030-10-05 | What I wrote down
e1 [captain=captured; speaker=source; stance=asserts] They led Captain Olivera through our street with his hands tied, and he is in the school storeroom today, I took him water.
e2 [dead=twenty-two; speaker=source; stance=asserts] We carried twenty-two soldiers to the cemetery after that dawn.
e3 [ceasefire=before; speaker=source; stance=asserts] The shooting started in the dark, when the ceasefire was still a promise for the morning.
e4 [base=army; speaker=source; stance=asserts] I climbed up on Saturday, and it is the army that sits in the Yurac post again, or still.
-- I write when there is light.
rel exit handover mules different_scope
rel exit overrun mules different_scope
rel dead five since-january different_scope
rel dead twenty-two since-january different_scope
pair c1 e4 revision
pair b2 e4 skip
claim The army was driven out of Yurac | A disagree | B agree | C agree | D disagree
claim Captain Olivera is a prisoner of the Front | B agree | D disagree | E agree
claim The attack on Yurac broke the ceasefire | A agree | B disagree | D agree | E disagree
