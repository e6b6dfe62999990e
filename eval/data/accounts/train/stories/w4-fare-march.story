story: w4-fare-march
kind: protest
matter crowd-mood | framing | how the fare marchers in Dankoro behaved | peaceful; violent
matter bus-fire | responsibility | who set fire to the buses at the depot | marchers; drivers; last-year
matter route | place | where the police met the march | bridge; parliament
matter fare | outcome | what became of the fare rise | dropped; kept
matter boy-death | cause | how the boy Ekow died | gas-canister; fall; unclear
matter size | number | how many marched | eight-thousand; six-hundred
matter heat | other | the heat of the day | hot

@doc A | The Dankoro Courier | local paper | 2027-04-09 | Mothers march against new fares
a1 [crowd-mood=peaceful; speaker=source; stance=asserts] With babies on their backs and hymn sheets in their hands, the fare marchers of Dankoro moved like a Sunday procession.
a2 [route=bridge; speaker=source; stance=asserts] Riot police blocked the march on Ferry Bridge, a long way short of the assembly building.
a3 [boy-death=gas-canister; speaker=Ekow's aunt; stance=asserts] Ekow, who was ten, was struck on the temple by a gas canister and died in his aunt's arms, she said.
a4 [size=eight-thousand; speaker=the organisers; stance=asserts] The organisers put the turnout at 8,000.
a5 [heat=hot; speaker=source; stance=asserts] It was the hottest day of the year so far.
a6 [bus-fire=drivers; speaker=a depot cleaner; stance=alleges] A cleaner at the bus depot says drivers torched the old buses for the insurance while everyone was looking at the march.

@doc B | Inspectorate of Police | communique | 2027-04-09 | Public order in the capital
b1 [crowd-mood=violent; speaker=Inspectorate of Police; stance=asserts] Officers in Dankoro faced a mob armed with slingshots and petrol, which smashed its way down Market Street.
b2 [bus-fire=marchers; speaker=Inspectorate of Police; stance=asserts] Participants in the unlawful march burned buses at the municipal depot.
b3 [route=parliament; speaker=Inspectorate of Police; stance=asserts] The intruders were halted on the very steps of the National Assembly.
b4 [boy-death=fall; speaker=Inspectorate of Police; stance=asserts] The Inspectorate regrets the death of a child who fell from a mango tree while watching events.
b5 [size=six-hundred; speaker=Inspectorate of Police; stance=asserts] The crowd is put at 600.
-- Traffic on Market Street is flowing again and shopkeepers may open their shutters.
-- Parents are asked to keep minors away from unauthorised gatherings.

@doc C | Radio Kasuwa | broadcaster transcript | 2027-04-10 | Breakfast with Mama Adizah
c1 [fare=dropped; speaker=the transport minister's aide; stance=asserts] Well, good news with your porridge: the transport minister's aide says the new fares are dead and buried.
c2 [crowd-mood=peaceful; speaker=a shopkeeper; stance=asserts] A shopkeeper on Market Street told us the marchers bought water from her, said thank you and went on singing.
c3 [route=parliament; speaker=source; stance=asserts] Our boy with the microphone was on the Assembly steps when the police line closed in front of the marchers.
c4 [boy-death=fall; speaker=a gardener; stance=asserts] A gardener at the Assembly says the little boy had climbed a mango tree to see, and that the branch gave way.
c5 [heat=hot; speaker=source; stance=asserts] And what heat it was yesterday.

@doc D | The Republic | broadsheet | 2027-04-12 | After the march: fares, fires and a funeral
d1 [fare=kept; speaker=source; stance=asserts] The higher bus fares take effect on Monday after all, an order published in the gazette shows.
d2 [bus-fire=marchers; speaker=source; stance=asserts] Film from a rooftop shows youths in the march's yellow scarves rolling a burning tyre under the buses at the depot.
d3 [crowd-mood=violent; speaker=two shop owners; stance=asserts] Two shop owners on Market Street swept up glass and spoke of a crowd drunk on anger.
d4 [boy-death=gas-canister; speaker=the mission hospital; stance=asserts] The mission hospital's report on Ekow gives the cause of death as a blow from a tear-gas shell.
d5 [route=bridge; speaker=source; stance=asserts] The confrontation took place at Ferry Bridge, where trampled placards still lie.
d6 [size=eight-thousand; speaker=source; stance=asserts] Aerial pictures bear out the organisers' estimate of around eight thousand.
d7 [bus-fire=last-year; speaker=source; stance=asserts] The buses that burned in the transport protest of last year had been set alight by their own drivers, a court established.

@doc E | Voice of the Wheel | trade press | 2027-04-12 | From the drivers' union
e1 [fare=kept; speaker=the drivers' union; stance=asserts] Members should charge the new fare from Monday, as the Ministry confirmed to the union in writing.
e2 [bus-fire=drivers; speaker=a member's confession; stance=alleges] It shames this union that one of our own has confessed to lighting the depot fire with a friend from the night shift.
e3 [fare=dropped; speaker=a minibus owner; stance=asserts] A minibus owner in Dankoro is still telling passengers that the rise has been scrapped.
e4 [boy-death=unclear; speaker=the drivers' union; stance=doubts] What killed the boy Ekow is for the coroner to say, and this union will wait for her.
-- A collection for the family stands at the ticket desk, and members at the north terminal have already filled one tin.
pair e3 d1 skip
pair e3 c1 corroborates
pair a1 b2 skip
pair c2 b2 skip
pair d2 a1 skip
pair d2 c2 skip
pair b1 d2 skip
pair b2 d3 skip
rel boy-death unclear gas-canister compatible
rel boy-death unclear fall compatible
rel bus-fire last-year drivers different_event
rel bus-fire last-year marchers different_event
claim The Dankoro fare march turned into a riot | A disagree | B agree | C disagree | D agree
claim A police gas canister killed the boy Ekow | A agree | B disagree | C disagree | D agree
claim The government withdrew the fare rise | C agree | D disagree | E disagree
