story: w6-castlegate-prison
kind: protest
matter decade | other | the riot of a decade ago | decade
matter unrest | framing | what happened in the exercise yard at Castlegate | sit-down; riot
matter warder | responsibility | who injured warder Neil Hobbs | inmates; colleague
matter ending | outcome | how the protest ended | negotiated; stormed; ongoing
matter grievance | cause | why the men refused to go in | heating; transfers
matter wing | control | who holds C Wing on Sunday evening | prisoners; staff
matter spokesman | identity | who the man on the roof with a loudhailer was | hale; outsider
matter injured | number | people hurt | six; nineteen; staff-two
matter families | other | families kept vigil outside | vigil
rel ending ongoing negotiated revision
rel ending ongoing stormed revision
rel injured six staff-two different_scope
rel injured nineteen staff-two different_scope

@doc A | Midshire Press Agency | wire | 2026-01-25 | Inmates refuse to leave yard at Castlegate
a1 [unrest=sit-down; speaker=a prison reform observer; stance=asserts] Inmates at Castlegate prison staged a silent sit-down in the exercise yard on Sunday, according to an independent observer who watched from the gatehouse.
a2 [grievance=heating; speaker=relatives; stance=asserts] Relatives said the men were protesting about cells left unheated through the January frost.
a3 [ending=ongoing; speaker=source; stance=asserts] The men were still in the yard at nightfall and blankets had been passed out to them.
a4 [injured=staff-two; speaker=Prison Service; stance=asserts] Two prison officers were treated for bruising, the Prison Service said.
-- Castlegate, built for 400, holds nearly twice that number. An inspection last year described conditions on the older wings as poor.

a5 [families=vigil; speaker=source; stance=asserts] Some relatives of the prisoners held a candlelit vigil at the gates.

@doc B | Prison Service | communique | 2026-01-26 | Disorder at Castlegate prison brought to an end
b1 [unrest=riot; speaker=Prison Service; stance=asserts] Prisoners ran riot in the exercise yard at Castlegate on Sunday, breaking up benches for weapons and lighting fires.
b2 [ending=stormed; speaker=Prison Service; stance=asserts] Specialist teams entered the yard at daybreak on Monday and returned the prisoners to their cells by force.
b3 [wing=staff; speaker=Prison Service; stance=asserts] C Wing was under the control of staff at every stage of Sunday's events.
b4 [warder=inmates; speaker=Prison Service; stance=asserts] Officer Neil Hobbs suffered a broken jaw when prisoners attacked him at the yard gate.
b5 [grievance=transfers; speaker=Prison Service; stance=asserts] The trouble was organised by a group who objected to being moved to a prison further from the city.
-- The Minister has praised the professionalism of all concerned.

@doc C | The Castlegate Courier | local paper | 2026-01-27 | Talks, tea and a walk back to the cells
c1 [ending=negotiated; speaker=Canon Judith Amery; stance=asserts] The protest was over before breakfast on Monday, when the men agreed to walk back to their cells in return for a meeting with the governor, said Canon Judith Amery, who mediated.
c2 [unrest=sit-down; speaker=Canon Judith Amery; stance=asserts] She found them sitting in rows on the concrete, quiet and very cold.
c3 [spokesman=hale; speaker=source; stance=asserts] The man who addressed the street through a loudhailer was Vincent Hale, a prisoner serving five years for forgery.
c4 [warder=colleague; speaker=a hospital porter; stance=asserts] Mr Hobbs told the porter who wheeled him to X-ray that a fellow officer's baton had caught him in the rush.
c5 [wing=prisoners; speaker=a catering worker; stance=asserts] On Sunday evening a catering worker sent up with the supper trolley was met at the door of C Wing by prisoners, who held the keys and signed for the trays.
=a2
=a5
-- The governor, who took up her post in November, has cancelled her leave.

@doc D | National Morning Report | broadcaster transcript | 2026-01-27 | Seven o'clock
d1 [ending=stormed; speaker=correspondent Hugh Lennox; stance=asserts] I was on the hill at first light and saw the shields go in, heard the stun grenades and watched the men being dragged across the yard.
d2 [spokesman=outsider; speaker=police; stance=asserts] Police say the figure with the loudhailer was an activist who had scaled the wall from the street and has since been bailed.
d3 [grievance=heating; speaker=correspondent Hugh Lennox; stance=asserts] All this over radiators: the boiler that serves the old wings had been broken since New Year, and that is what brought them out.
d4 [injured=nineteen; speaker=the ambulance service; stance=asserts] Ambulance crews tell me they have nineteen people hurt on their sheets.
d5 [wing=prisoners; speaker=an officer; stance=asserts] One officer admitted that C Wing had been lost to the prisoners by teatime on Sunday and was won back after midnight.
d6 [decade=decade; unrest=riot; speaker=correspondent Hugh Lennox; stance=asserts] Ten years ago, when it was last in the news, Castlegate burned for two nights as prisoners rampaged through the workshops.
-- The Minister was unavailable to come on the programme.

@doc E | Prison Officers' Guild | communique | 2026-01-28 | Our members deserve the truth
e1 [unrest=riot; speaker=Prison Officers' Guild; stance=asserts] Those who talk of a peaceful gathering were spared the bricks, the burning mattresses and the chants of "kill" that our members faced in the yard.
e2 [warder=colleague; speaker=Prison Officers' Guild; stance=asserts] We regret to say that Brother Hobbs was struck by the stick of an inexperienced officer from another prison.
e3 [injured=six; speaker=Prison Officers' Guild; stance=asserts] Counting prisoners and staff together, six people were hurt.
e4 [spokesman=hale; speaker=Prison Officers' Guild; stance=asserts] The voice on the roof belonged to inmate Hale, well known to us as a ringleader.
-- The Guild repeats its demand for proper staffing. Branch meetings will be held in all regions.
e5 [grievance=transfers; speaker=Prison Officers' Guild; stance=asserts] The spark was a list of transfers pinned up on Saturday.

@doc F | Bridge House | ngo | 2026-01-30 | Castlegate: what families tell us
f1 [wing=staff; speaker=families; stance=asserts] Men who telephoned from C Wing on Sunday night told their families that officers were on every landing and the wing was locked down as usual.
f2 [spokesman=outsider; speaker=Bridge House; stance=asserts] A volunteer of a different organisation has told us with some pride that it was he who climbed up with the loudhailer.
f3 [ending=negotiated; speaker=families; stance=asserts] They returned to their cells on foot and of their own accord, once the governor had given her word.
f4 [warder=inmates; speaker=Bridge House; stance=asserts] We deplore the blow that broke an officer's jaw, dealt by prisoners who should have known better.
-- Bridge House has run the visitors' centre at Castlegate since it opened. We can be reached on the usual number.
f5 [families=vigil; speaker=Bridge House; stance=asserts] Our urn served the relatives who stood with candles outside the gates through Sunday night.
claim Prisoners rioted at Castlegate | A disagree | B agree | C disagree | E agree
claim Castlegate protest ended by agreement | B disagree | C agree | D disagree | F agree
claim Warder's jaw was broken by a fellow officer | B disagree | C discuss | E agree | F disagree
pair d6 a1 different_event
pair d6 b1 different_event
pair d6 c2 different_event
pair d6 e1 different_event
