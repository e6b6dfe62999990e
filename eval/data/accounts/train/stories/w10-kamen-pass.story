story: w10-kamen-pass
kind: battle
matter fort | framing | how the garrison left Fort Kamen | overrun; planned-exit
matter guns | outcome | what became of the fort's guns | captured; blown-up; range
matter commander | outcome | the fate of Major Selig Turan | prisoner; free
matter first | responsibility | who opened fire first at Fort Kamen | garrison; mountain-guard
matter pass | control | who holds Kamen pass | mountain-guard; army; north-slope
matter dead | number | soldiers killed at the fort | thirty; eight
matter fog | other | fog during the fight | fog
rel pass north-slope army different_scope
rel pass north-slope mountain-guard different_scope
rel guns range captured compatible
rel guns range blown-up compatible

@doc A | Frontier Press Union | wire | 2034-10-09 | Mountain Guard overruns Fort Kamen
a1 [fort=overrun; speaker=two officers; stance=asserts] The Mountain Guard overran Fort Kamen at dawn on Monday and drove its garrison down the valley, two officers said.
a2 [guns=captured; speaker=two officers; stance=asserts] All the guns of the fort fell into the Guard's hands in working order, they said.
a3 [fog=fog; speaker=source; stance=asserts] Thick fog lay over the fort when the fighting began.
a4 [commander=prisoner; speaker=a relative; stance=asserts] The fort's commander, Major Selig Turan, was taken prisoner, a relative said after a call from the Guard.
a5 [dead=thirty; speaker=a medic; stance=asserts] A medic counted thirty dead soldiers in and around the fort.
a6 [pass=mountain-guard; speaker=truck drivers; stance=asserts] Truck drivers turned back at Kamen pass said the Mountain Guard was in control there.
-- Fort Kamen guards the only road to the southern mines.
-- The army put on alert its garrisons along the line.

@doc B | Southern Army District | communique | 2034-10-09 | Planned evacuation of Fort Kamen
b1 [fort=planned-exit; speaker=Southern Army District; stance=asserts] The garrison of Fort Kamen left the post on Monday in line with the autumn deployment plan.
b2 [guns=blown-up; speaker=Southern Army District; stance=asserts] Before departure the crews blew up the fort's guns so that nothing of use remained.
b3 [commander=free; speaker=Southern Army District; stance=asserts] Major Selig Turan led his men out of the fort and has reported to headquarters.
b4 [first=mountain-guard; speaker=Southern Army District; stance=asserts] Shots at the column were first fired by the Mountain Guard.
b5 [pass=army; speaker=Southern Army District; stance=asserts] Kamen pass is in the army's hands.
b6 [dead=eight; speaker=Southern Army District; stance=asserts] Eight soldiers lost their lives at the fort.
-- The families have been informed.
-- The command asks the media to refrain from speculation.

@doc C | Mountain Guard channel | blog | 2034-10-09 | Kamen is ours
c1 [fort=overrun; speaker=Mountain Guard; stance=asserts] Our companies stormed Fort Kamen from three sides and the garrison ran.
c2 [first=garrison; speaker=Mountain Guard; stance=asserts] We sent a man with a white flag and the garrison opened fire on him first.
c3 [commander=prisoner; speaker=Mountain Guard; stance=asserts] Major Turan sits in our camp and is treated as an officer should be.
c4 [guns=captured; speaker=Mountain Guard; stance=asserts] Six fine guns from the fort now point the other way.
c5 [pass=mountain-guard; speaker=Mountain Guard; stance=asserts] Kamen pass belongs to the Guard and nothing moves there without our leave.
c6 [fog=fog; speaker=Mountain Guard; stance=asserts] God sent us fog.
c7 [dead=thirty; speaker=Mountain Guard; stance=asserts] We buried thirty of their soldiers with honours below the fort's wall.
-- A film of the flag-raising is being cut.

@doc D | Verkhny Valley Times | local paper | 2034-10-11 | Soldiers in the valley speak
d1 [guns=blown-up; speaker=a gunner; stance=asserts] "I put the charge in the last barrel myself," a gunner from Fort Kamen said of its artillery.
d2 [fort=overrun; speaker=a gunner; stance=asserts] They had held the fort for an hour before the Guard came over the walls and chased them out, he said.
d3 [first=garrison; speaker=a gunner; stance=asserts] He admitted that a nervous sentry in the fort had fired the first shot, at a man with a flag.
d4 [commander=free; speaker=an innkeeper; stance=asserts] Major Turan slept at the Edelweiss inn on Tuesday with his arm in a sling, the innkeeper said.
d5 [pass=north-slope; speaker=our reporter; stance=asserts] Our reporter met army patrols and a machine-gun post on the northern slope, below Kamen pass.
d6 [fog=fog; speaker=shepherds; stance=asserts] Shepherds said they could not see their own sheep on Monday morning.
d7 [guns=range; speaker=a gunner; stance=asserts] The guns of Fort Kamen could reach the mines on a clear day, the gunner said.
-- The valley school is taking in children from the mines.

claim The Mountain Guard drove the garrison from Fort Kamen | A agree | B disagree | C agree | D agree
claim Major Selig Turan was taken prisoner | A agree | B disagree | C agree | D disagree
claim The guns of Fort Kamen were captured intact | A agree | B disagree | C agree | D disagree
