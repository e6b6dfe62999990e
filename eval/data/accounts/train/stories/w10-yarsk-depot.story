story: w10-yarsk-depot
kind: air strike
matter struck | identity | what the air strike at Yarsk hit | ammunition-dump; bus-depot
matter plane | outcome | what became of the bomber | shot-down; landed; drone
matter pilot | responsibility | who flew the bomber | federals; mercenaries
matter fires | outcome | the state of the fire at Yarsk | out; burning
matter evac | framing | the departure of Yarsk's residents | panic; orderly
matter dead | number | bus workers or others killed | five; nine; soldiers
matter siren | other | the evening sirens | sounded
rel dead five nine revision
rel dead soldiers five different_scope
rel dead soldiers nine different_scope
rel fires burning out revision
rel plane drone shot-down different_event
rel plane drone landed different_event

@doc A | Military Wire Service | state agency | 2032-08-30 | Ammunition dump destroyed at Yarsk
a1 [struck=ammunition-dump; speaker=air force; stance=asserts] Federal aircraft destroyed a rebel ammunition dump in Yarsk on Monday evening, the air force said.
a2 [plane=landed; speaker=air force; stance=asserts] All the bombers that took part in the Yarsk raid landed safely at their base.
a3 [pilot=federals; speaker=air force; stance=asserts] They were flown by crews of the federal 9th Squadron.
a4 [evac=panic; speaker=air force; stance=asserts] Residents of Yarsk fled in panic as rebel shells in the dump went off.
a5 [siren=sounded; speaker=air force; stance=asserts] Sirens were heard in the town before the raid.
a6 [dead=soldiers; speaker=air force; stance=asserts] More than twenty rebel soldiers were killed in the raid.
-- Yarsk has been a supply base of the rebels since the spring.
-- Further strikes on such targets will follow.

@doc B | Yarsk Town Council | communique | 2032-08-30 | Appeal of the town council
b1 [struck=bus-depot; speaker=Yarsk council; stance=asserts] Bombs fell on the bus depot of Yarsk on Monday evening and burned its workshops and vehicles.
b2 [dead=five; speaker=Yarsk council; stance=asserts] Five employees of the bus company are dead.
b3 [plane=shot-down; speaker=Yarsk council; stance=asserts] One of the bombers was shot down and crashed in the beet fields north of Yarsk.
b4 [fires=burning; speaker=Yarsk council; stance=asserts] The fire at the depot is still burning late on Monday.
b5 [evac=orderly; speaker=Yarsk council; stance=asserts] The people of the quarter left their homes calmly and in good order, street by street.
b6 [siren=sounded; speaker=Yarsk council; stance=asserts] The sirens gave us four minutes.
-- We ask our neighbours for hoses and pumps.
-- The night school serves as a shelter.

@doc C | Yarsk Observer | local paper | 2032-09-01 | The depot is gone
c1 [struck=bus-depot; speaker=source; stance=asserts] What the jets hit in Yarsk was the municipal bus depot, where forty buses stood for the night.
c2 [dead=nine; speaker=source; stance=asserts] Nine bus company workers have died, four of them since Monday night.
c3 [fires=out; speaker=fire brigade; stance=asserts] The fire was put out on Tuesday at noon, the fire brigade said.
c4 [pilot=mercenaries; speaker=villagers; stance=asserts] Villagers pulled a foreign pilot in the pay of a private company from the wrecked bomber.
c5 [plane=shot-down; speaker=our photographer; stance=asserts] Our photographer reached the bomber's wreck in a field outside Yarsk, its tail riddled by gunfire.
c6 [evac=panic; speaker=source; stance=asserts] People ran screaming through the streets, leaving doors open and prams behind.
c7 [siren=sounded; speaker=source; stance=asserts] Just before half past eight the sirens had begun to wail.
-- Lines 2 and 5 are served by lorries for now.

@doc D | Weekly Strategy Brief | think tank | 2032-09-06 | Air power over Yarsk
d1 [struck=ammunition-dump; speaker=Weekly Strategy Brief; stance=asserts] Satellite pictures show that the target struck at Yarsk was an ammunition dump, with blast craters typical of exploding shells.
d2 [plane=landed; speaker=Weekly Strategy Brief; stance=asserts] Every aircraft of the raid was back on the apron the next morning.
d3 [pilot=mercenaries; speaker=Weekly Strategy Brief; stance=asserts] The Yarsk raid was flown by contract pilots from abroad rather than by federal officers.
d4 [evac=orderly; speaker=Weekly Strategy Brief; stance=asserts] The civil defence in Yarsk worked well and moved residents away in a disciplined manner.
d5 [dead=nine; speaker=Weekly Strategy Brief; stance=asserts] The deaths of nine bus workers will weigh on the air force.
d6 [siren=sounded; speaker=Weekly Strategy Brief; stance=asserts] The town's warning sirens were working.
d7 [plane=drone; speaker=Weekly Strategy Brief; stance=asserts] A reconnaissance drone sent over Yarsk the day before had been shot down by the rebels.
-- The rebels lack modern radar.
-- Further raids are likely before the frost.

claim The air strike at Yarsk hit an ammunition dump | A agree | B disagree | C disagree | D agree
claim A bomber was shot down at Yarsk | A disagree | B agree | C agree | D disagree
