story: w1-cable-car-strike
kind: strike
matter nature | framing | why the cable cars of Dzor stand still | strike; lockout
matter talks | outcome | Thursday's talks | progress; deadlock
matter rope | cause | why gondola nine dropped | rope; brake; under-study
matter chief | attribution | what union leader Marta Izek wants | longer; return
matter crew | identity | who runs the two cars still moving | soldiers; retirees
matter depot | control | who holds the Upper Depot | strikers; company
matter stranded | number | how many people stayed on the summit overnight | sixty; hundred-ten
matter begin | time | when the cars stopped | monday; sunday
matter school | other | children walk to school | school

@doc A | Dzor City Wire | wire | 2032-10-14 | Cable cars idle as drivers stay out
a1 [nature=strike; speaker=source; stance=asserts] Drivers of the Dzor cable cars have stayed away from work in a strike over rosters, leaving the upper town cut off.
a2 [begin=monday; speaker=source; stance=asserts] The last cabin came to rest on Monday morning as the early crew walked home.
a3 [stranded=sixty; speaker=the mountain rescue; stance=asserts] Sixty people spent the night on the summit, the mountain rescue said.
a4 [talks=deadlock; speaker=a city official; stance=asserts] Thursday's meeting between drivers and the company broke up in stalemate, a city official said.
a5 [crew=retirees; speaker=the company; stance=asserts] The remaining emergency cabins are being worked by retired drivers, the company said.
a6 [rope=under-study; speaker=the inspectorate; stance=asserts] Inspectors are still studying why gondola nine dropped in September.
-- The upper town has about nineteen thousand inhabitants.
-- A bus up the hairpins takes over an hour.

@doc B | Dzor Aerial Transit | communique | 2032-10-14 | Service information
b1 [nature=strike; speaker=Dzor Aerial Transit; stance=asserts] Service is suspended as a result of an unlawful work stoppage by cabin drivers.
b2 [talks=progress; speaker=Dzor Aerial Transit; stance=asserts] Today's talks brought the parties substantially closer and a timetable for a settlement was drawn up.
b3 [depot=company; speaker=Dzor Aerial Transit; stance=asserts] The Upper Depot is in the company's possession and its maintenance staff are on shift there.
b4 [rope=brake; speaker=Dzor Aerial Transit; stance=asserts] The September incident with gondola nine was caused by a worn brake pad.
b5 [chief=return; speaker=Dzor Aerial Transit; stance=asserts] Union leader Marta Izek told us across the table that she wants her members back in the cabins by the weekend.
b6 [crew=retirees; speaker=Dzor Aerial Transit; stance=asserts] We thank our pensioned colleagues, who have put on the uniform again to operate the emergency cabins.
b7 [begin=monday; speaker=Dzor Aerial Transit; stance=asserts] Cabins ran to plan throughout Sunday and halted on Monday at the start of the morning shift.

@doc C | Upper Town Lantern | local paper | 2032-10-16 | Locked out, says the rope-hand
c1 [nature=lockout; speaker=rope-hand Gela Burdo; stance=asserts] "We came to work and the gates of the cable car were chained against us," says rope-hand Gela Burdo of the day the cabins stopped.
c2 [begin=sunday; speaker=source; stance=asserts] It was on Sunday, as the congregation came out of St Nino's, that the cabins froze above the roofs.
c3 [depot=strikers; speaker=source; stance=asserts] The Upper Depot has been occupied by the drivers, who sleep beside the winch and admit visitors by password.
c4 [crew=soldiers; speaker=source; stance=asserts] Under the borrowed caps in the emergency cabins are boys from the engineer regiment, one of whom asked us which lever was which.
c5 [stranded=hundred-ten; speaker=the hut warden; stance=asserts] The hut warden had 110 people to bed down on the summit that night.
c6 [school=school; speaker=source; stance=asserts] Children from the upper town are walking down the goat path to school.
c7 [rope=rope; speaker=Gela Burdo; stance=asserts] Gondola nine, Burdo insists, fell in September because the haul rope was frayed to the core.

@doc D | The Ridge and River Times | broadsheet | 2032-10-17 | High drama: who stopped the cable cars?
d1 [nature=lockout; speaker=source; stance=asserts] An internal memorandum shows that the management of the cable car company chose to shut its drivers out and cut the current before any of them had left a shift.
d2 [talks=deadlock; speaker=source; stance=asserts] Thursday's talks, held in a hotel smelling of floor wax, ended where they had begun, with the parties unable to agree even on a date for the next.
d3 [chief=longer; speaker=Marta Izek; stance=asserts] Ms Izek, rolling a cigarette, said that she would keep her drivers out until the first snow if that was what it took.
d4 [rope=brake; speaker=a consulting engineer; stance=asserts] A consulting engineer whose report we have read blames the fall of gondola nine on brake linings past their age.
d5 [depot=strikers; speaker=source; stance=asserts] From the Upper Depot, where they have changed the locks, the drivers have hung their washing and a portrait of their founder.
d6 [school=school; speaker=source; stance=asserts] Schoolchildren have rediscovered the goat path.

@doc E | Cabin Drivers' Union | communique | 2032-10-15 | Members' letter
e1 [talks=progress; speaker=Cabin Drivers' Union; stance=asserts] We came away from Thursday's table with movement on rosters and a draft that both sides can work on.
e2 [chief=return; speaker=Marta Izek; stance=demands] "It is time to go back to the cabins, and I ask each of you to vote for it," writes our leader Marta Izek.
e3 [crew=soldiers; speaker=Cabin Drivers' Union; stance=asserts] Army conscripts are being used to drive the emergency cabins, and we pity their passengers.
e4 [begin=sunday; speaker=Cabin Drivers' Union; stance=asserts] Management cut the current on Sunday.
e5 [rope=rope; speaker=Cabin Drivers' Union; stance=asserts] A rotten haul rope brought down gondola nine, as our rope-hands had warned in writing.
e6 [stranded=sixty; speaker=Cabin Drivers' Union; stance=asserts] For the sixty people left overnight on the summit we apologise, though the order to cut the current was given by others.
-- Picket soup is served at the lower station.
rel rope rope under-study compatible
rel rope brake under-study compatible
pair a1 e4 skip
pair b1 e4 conflict:responsibility
pair b1 e6 skip
pair a1 b7 skip
pair a1 c2 skip
pair b1 a2 skip
pair b1 c2 skip
pair c1 a2 skip
pair c1 b7 skip
pair c1 e4 skip
pair d1 a2 skip
pair d1 b7 skip
pair d1 c2 skip
pair d1 e4 skip
pair a1 b6 skip
pair a1 c4 skip
pair a1 e3 skip
pair b1 a5 skip
pair b1 c4 skip
pair b1 e3 skip
pair c1 a5 skip
pair c1 b6 skip
pair c1 e3 skip
pair d1 a5 skip
pair d1 b6 skip
pair d1 c4 skip
pair d1 e3 skip
pair a1 b3 skip
pair a1 c3 skip
pair a1 d5 skip
pair b1 c3 skip
pair b1 d5 skip
pair c1 b3 skip
pair c1 d5 skip
pair d1 b3 skip
pair d1 c3 skip
pair a4 b5 skip
pair a4 d3 skip
pair a4 e2 skip
pair b2 d3 skip
pair b2 e2 skip
pair d2 b5 skip
pair d2 e2 skip
pair e1 b5 skip
pair e1 d3 skip
claim Drivers' strike halted the Dzor cable cars | A agree | B agree | C disagree | D disagree
claim Talks in cable car dispute made progress | A disagree | B agree | D disagree | E agree
claim Strikers occupy the Upper Depot | B disagree | C agree | D agree
