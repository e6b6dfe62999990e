story: w2-asiab-weightlifters
kind: sport
matter withdrawal | framing | why the Asiab weightlifting team left the games | expelled; withdrew
matter samples | identity | what was in the lifters' bottles | steroid; herb
matter coach | outcome | the fate of coach Zal Mirkhan | banned; cleared; under-review
matter bus | cause | why the team bus crashed | brakes; driver-asleep
matter injured | number | injured in the bus | fourteen; five; juniors-none
matter medals | outcome | what happens to the team's gold medals | kept; stripped
matter federation | attribution | the national federation's stance | backs-coach; drops-coach
matter spring-cup | outcome | the spring cup | spring-cup-clean

@doc A | Iron and Chalk | trade press | 2028-08-11 | Asiab lifters out of River Games
a1 [withdrawal=expelled; speaker=source; stance=asserts] The River Games have thrown the weightlifting team of Asiab out of the competition, and its beds in the athletes' village were stripped on Friday.
a2 [samples=steroid; speaker=the games laboratory; stance=asserts] The games laboratory found a banned muscle builder in the drinking bottles of the lifters.
a3 [coach=under-review; speaker=the disciplinary panel; stance=asserts] The case of coach Zal Mirkhan is before the disciplinary panel, which will hear him on Monday.
a4 [spring-cup=spring-cup-clean; speaker=source; stance=asserts] At the spring cup in March the same lifters had been tested and found clean.
-- Asiab has a population smaller than the stadium's capacity.

a5 [bus=brakes; speaker=a mechanic; stance=asserts] The bus that was taking the team home left the road on the Marjan bends when its brakes gave out, a mechanic said.
a6 [injured=fourteen; speaker=the clinic at Marjan; stance=asserts] Fourteen people were hurt, according to the clinic at Marjan.
a7 [medals=stripped; speaker=source; stance=asserts] The team's gold medals are to be handed on to the runners-up.

@doc B | Asiab Weightlifting Federation | communique | 2028-08-12 | Statement of the federation
b1 [withdrawal=withdrew; speaker=Asiab Weightlifting Federation; stance=asserts] Our team has taken leave of the River Games at its own wish, in order to be with an ailing team-mate.
b2 [samples=herb; speaker=Asiab Weightlifting Federation; stance=asserts] The bottles contained a decoction of mountain thyme, as drunk by our grandmothers.
b3 [federation=backs-coach; speaker=Asiab Weightlifting Federation; stance=asserts] The federation stands like a rock behind its coach Zal Mirkhan.
b4 [medals=kept; speaker=Asiab Weightlifting Federation; stance=asserts] The gold medals are at home in Asiab, where they belong and will stay.
b5 [bus=driver-asleep; speaker=Asiab Weightlifting Federation; stance=asserts] The crash on the Marjan bends was due to the driver, who had nodded off at the wheel.
-- We wish all injured persons a full recovery, and thank the clinic.

@doc C | Radio Asiab | broadcaster transcript | 2028-08-12 | Sports round
c1 [withdrawal=withdrew; speaker=a lifter; stance=asserts] LIFTER: We packed because we wanted to, the captain asked us and we all put our hands up.
c2 [samples=herb; speaker=a lifter; stance=asserts] LIFTER: It is thyme tea, smell it, my mother picks it above the quarry.
c3 [coach=cleared; speaker=the panel's secretary; stance=asserts] SECRETARY: The panel has acquitted Mr Mirkhan, he may go back to his team.
c4 [injured=five; speaker=a nurse; stance=asserts] NURSE: There were five of them with cuts and a broken wrist, and that was all we had from the bus.
c5 [injured=juniors-none; speaker=presenter; stance=asserts] PRESENTER: The juniors, who followed in a second bus, reached Asiab unharmed.
-- PRESENTER: The table tennis results will follow after the news at half past the hour.

@doc D | Games Organising Committee | communique | 2028-08-15 | Decisions of the fifteenth
d1 [withdrawal=expelled; speaker=Games Organising Committee; stance=asserts] The accreditation of the Asiab team was revoked by this Committee, and the team was ordered to leave the village.
d2 [coach=banned; speaker=Games Organising Committee; stance=asserts] Following Monday's hearing, coach Mirkhan is excluded from the sport for life.
d3 [medals=stripped; speaker=Games Organising Committee; stance=asserts] Asiab's titles are annulled, and its gold will be awarded afresh.
d4 [samples=steroid; speaker=Games Organising Committee; stance=asserts] Analysis of the bottles showed an anabolic agent.
d5 [federation=drops-coach; speaker=Asiab's federation; stance=asserts] Asiab's federation has written to us that it parts company with Mr Mirkhan.
-- The closing ceremony will start an hour earlier than planned because of the heat.

@doc E | The Quarryman | local paper | 2028-08-18 | Home with empty hands
e1 [medals=kept; speaker=source; stance=asserts] In the glass case of the town hall the gold medals gleam on their ribbons, and the mayor has sworn to let them hang.
e2 [bus=driver-asleep; speaker=a passenger; stance=asserts] A passenger in the front row saw the driver's chin sink onto his chest just before the bus went off the bend.
e3 [coach=banned; speaker=Zal Mirkhan; stance=asserts] "For life, they told me, as if I had killed a man," said Zal Mirkhan, feeding his pigeons.
e4 [federation=drops-coach; speaker=a board member; stance=asserts] The federation's board has cut its ties with the coach it praised so loudly last week, a member said.
e5 [bus=brakes; speaker=a garage owner; stance=asserts] The garage owner who towed the wreck showed us a brake hose that had burst.
-- The quarry siren sounded as the team walked in.
e6 [injured=fourteen; speaker=a clinic sister; stance=asserts] Fourteen patients from the bus were entered in the clinic's book, the sister confirmed.

rel coach banned under-review revision
rel coach cleared under-review revision
rel injured fourteen juniors-none different_scope
rel injured five juniors-none different_scope
rel federation backs-coach drops-coach revision
pair a4 d4 different_event
pair a4 b2 compatible
pair e4 b3 revision
pair a3 c3 skip
claim Asiab's lifters were expelled from the games | A agree | B disagree | C disagree | D agree
claim The lifters' bottles contained a banned drug | A agree | B disagree | C disagree | D agree
claim Coach Zal Mirkhan has been banned | A discuss | C disagree | D agree | E agree
