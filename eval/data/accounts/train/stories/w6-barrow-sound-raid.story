story: w6-barrow-sound-raid
kind: air strike
matter target | identity | what stood at Fulmar Yard when it was bombed | creamery; workshop
matter planes | responsibility | whose aircraft bombed Fulmar Yard | federals; islanders
matter blast | cause | what caused the second explosion | bomb; store
matter killed | number | dead at the yard | four; nine
matter people | framing | who the people at the yard were and what they did there | milking; drilling
matter leaflets | time | when the warning leaflets fell | eve; next-day
matter ferry | other | evacuees taken off by the evening ferry | ferry
rel killed four nine revision
matter hospital | place | where the wounded were treated | cathedral-school; offshore

@doc A | Sound Radio Newsroom | broadcaster transcript | 2026-10-02 | Morning bulletin
a1 [target=creamery; speaker=reporter Ebba Rowe; stance=asserts] What was hit at Fulmar Yard, across the Sound, was the island creamery, and the lane is white with milk.
a2 [planes=federals; speaker=coast watchers; stance=asserts] Coast watchers told us the aircraft came in from the mainland with federal roundels on their wings.
a3 [killed=four; speaker=the island doctor; stance=asserts] Four people were dead by breakfast time, according to the island doctor.
a4 [people=milking; speaker=reporter Ebba Rowe; stance=asserts] The dairymen had come in for the dawn milking and were still in their aprons.
a5 [leaflets=next-day; speaker=reporter Ebba Rowe; stance=asserts] The leaflets urging everyone to leave fluttered down this morning, with the yard already burning.
-- We shall have the tide tables at a quarter to.
a6 [hospital=cathedral-school; speaker=reporter Ebba Rowe; stance=asserts] The wounded lie on desks in the cathedral school.

@doc B | Federal Air Staff | communique | 2026-10-02 | Precision action at Barrow Sound
b1 [target=workshop; speaker=Federal Air Staff; stance=asserts] Our aircraft destroyed a rocket workshop operated by the separatists at Fulmar Yard.
b2 [people=drilling; speaker=Federal Air Staff; stance=asserts] Those present were members of an armed company assembled for weapons drill.
b3 [blast=store; speaker=Federal Air Staff; stance=asserts] A large secondary explosion was produced by propellant stored in the building.
b4 [leaflets=eve; speaker=Federal Air Staff; stance=asserts] Leaflets advising the population to keep clear had been released over the island on the preceding evening.
-- All crews returned. The Air Staff regrets any hardship to lawful residents of the island.
b5 [planes=federals; speaker=Federal Air Staff; stance=asserts] The mission was flown by the Third Federal Squadron from its base at Holm.

@doc C | Barrow Islander | local paper | 2026-10-04 | The yard, the hour, the names
c1 [killed=nine; speaker=source; stance=asserts] The list pinned to the chapel door on Saturday has nine names, five of them added since the ruins were searched.
c2 [planes=islanders; speaker=harbour pilot Jem Tolley; stance=asserts] Harbour pilot Jem Tolley is certain that the bomber was our own: one of the island's converted mail planes, which mistook the yard for the federal jetty.
c3 [target=workshop; speaker=source; stance=asserts] It has been an open secret since winter that the lads were making rockets in the yard, behind the churns.
c4 [blast=bomb; speaker=source; stance=asserts] The second bang, the one that took the windows out of Harbour Row, was another bomb from the same stick.
c5 [leaflets=eve; speaker=source; stance=asserts] Children were collecting the yellow leaflets off the beach at dusk on the evening before the raid.
-- The funeral service will be held in the open if dry.
c6 [hospital=offshore; speaker=source; stance=asserts] All the wounded were treated aboard the lightship tender, anchored off the bar.

@doc D | Islanders' Relief | ngo | 2026-10-05 | Field report: Fulmar Yard
d1 [people=milking; speaker=survivors; stance=asserts] Survivors described an ordinary shift: cans being rinsed, cows being stripped out, a radio playing.
d2 [target=creamery; speaker=Islanders' Relief; stance=asserts] We walked the ruin and found butter churns, separators and cheese racks, the plant of a working dairy.
d3 [blast=bomb; speaker=Islanders' Relief; stance=asserts] A second crater with casing fragments shows that the later blast came from a bomb dropped minutes after its fellow.
d4 [leaflets=next-day; speaker=survivors; stance=asserts] People saw the leaflets only on the day after the bombs, when some landed in the wreckage.
d5 [hospital=cathedral-school; speaker=Islanders' Relief; stance=asserts] Our nurses set up wards in the cathedral school, where the injured were brought on doors and carts.
-- Donations of lint, boiled sheets and lamp oil are needed most.
d6 [ferry=ferry; speaker=Islanders' Relief; stance=asserts] Families without a roof left on the evening ferry.

@doc E | Harrier's Eye | blog | 2026-10-06 | Reading the pictures from Fulmar
e1 [people=drilling; speaker=source; stance=asserts] Look at the boots in the photograph: that is a squad on parade with rifles, in step, moments before the film cuts.
e2 [blast=store; speaker=source; stance=asserts] The colour of the later fireball tells you rocket fuel was cooking off inside the shed.
e3 [planes=islanders; speaker=source; stance=asserts] The plane in the last frame has floats and a mail stripe, and there is one air arm in these waters that flies those: the island's.
e4 [hospital=offshore; speaker=a stoker; stance=asserts] A stoker on the tender writes that the casualties came to his ship and that the school stood empty.
-- I do this for pleasure, in the evenings. Corrections are welcome from anyone who was on the quay.
e5 [ferry=ferry; speaker=source; stance=asserts] The evening boat took the bombed-out families across.
claim Federal planes bombed Fulmar Yard | A discuss | B agree | C discuss | E disagree
claim Bombed yard was a dairy | A agree | B disagree | C disagree | D agree
claim Islanders were warned before the raid | A disagree | B agree | C agree | D disagree
