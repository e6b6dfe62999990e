story: w12-marisma-strait-talks
kind: diplomacy
matter result | outcome | what the Marisma fishing talks produced | agreement; broke-down
matter exit | framing | how the Teruel delegation left the talks | walked-out; recalled-routine
matter boat | identity | what the boat seized in the strait was | trawler; spy-vessel
matter islet | control | who occupies the Pelican islet | costa-brisa; teruel
matter proposer | attribution | who proposed joint patrols | costa-brisa; teruel
matter licence | time | how long the old licences stay valid | until-new-year; lapsed-already; shrimp-until-new-year
matter host | other | the hosts of the talks | thanked

@doc A | Foreign Ministry of Costa Brisa | communique | 2027-11-22 | Joint talks on the Marisma Strait
a1 [result=agreement; speaker=Foreign Ministry of Costa Brisa; stance=asserts] Costa Brisa and Teruel reached an agreement on fishing in the Marisma Strait on Sunday.
a2 [exit=recalled-routine; speaker=Foreign Ministry of Costa Brisa; stance=asserts] The Teruel delegation flew home as scheduled to report on the talks to its government.
a3 [boat=trawler; speaker=Foreign Ministry of Costa Brisa; stance=asserts] The boat that Teruel's navy seized in the strait is a shrimp trawler owned by a family in Puerto Brisa.
a4 [islet=costa-brisa; speaker=Foreign Ministry of Costa Brisa; stance=asserts] Costa Brisa's coastguard continues to man the post on Pelican islet.
a5 [proposer=costa-brisa; speaker=Foreign Ministry of Costa Brisa; stance=asserts] Joint patrols of the strait were proposed by Costa Brisa's minister at the opening session.
-- The strait is the richest shrimp ground of the region.
a6 [licence=until-new-year; speaker=Foreign Ministry of Costa Brisa; stance=asserts] Existing fishing licences for the strait remain valid until the new year.
a7 [host=thanked; speaker=Foreign Ministry of Costa Brisa; stance=asserts] The ministry thanks the government of San Eugenio for hosting the talks.

@doc B | Teruel Today | broadsheet | 2027-11-22 | Delegation storms out of strait talks
b1 [result=broke-down; speaker=source; stance=asserts] The talks between Teruel and Costa Brisa about the Marisma Strait collapsed on Sunday.
b2 [exit=walked-out; speaker=source; stance=asserts] Teruel's negotiators got up in the middle of the session, left the hall in protest and drove to the airport.
b3 [boat=spy-vessel; speaker=navy officials; stance=asserts] Listening gear was found aboard the boat seized in the strait, which was on an intelligence mission, navy officials said.
b4 [islet=teruel; speaker=navy officials; stance=asserts] Teruel marines have occupied Pelican islet since Saturday, according to the navy.
b5 [proposer=teruel; speaker=source; stance=asserts] The plan for joint patrols came from Teruel's delegation.
-- Relations have been poor since the lighthouse affair.
b6 [licence=lapsed-already; speaker=fisheries office; stance=asserts] Licences under the old treaty expired last week, and boats must stay in port, the fisheries office said.
b7 [host=thanked; speaker=source; stance=asserts] Both sides thanked San Eugenio, the host.

@doc C | Correo Regional | wire | 2027-11-23 | Strait talks end in accord despite walkout
c1 [result=agreement; speaker=a San Eugenio mediator; stance=asserts] Negotiators initialled a fishing accord for the Marisma Strait, a mediator from San Eugenio said.
c2 [exit=walked-out; speaker=three diplomats; stance=asserts] The head of the Teruel delegation slammed his folder shut and led his team out in anger, diplomats in the room said.
c3 [boat=trawler; speaker=harbour records; stance=asserts] Harbour records list the vessel taken by Teruel as a fishing boat that has landed shrimp every season.
c4 [islet=teruel; speaker=pilots; stance=asserts] Teruel's flag and soldiers can be seen on Pelican islet, pilots on the ferry route said.
c5 [proposer=teruel; speaker=a San Eugenio mediator; stance=asserts] According to the mediator, it was the Teruel side that first put joint patrols on the table.
-- The text of any accord must pass both parliaments.
c6 [licence=shrimp-until-new-year; speaker=a San Eugenio mediator; stance=asserts] Permits for the lagoon shrimp fishery, which lies outside the treaty, run until the new year.
c7 [host=thanked; speaker=source; stance=asserts] San Eugenio was thanked for its hospitality.

@doc D | Institute for the Southern Seas | think tank | 2027-11-24 | After the Marisma round
d1 [result=broke-down; speaker=Institute for the Southern Seas; stance=asserts] The Marisma round ended with the parties apart on every point, and fishing in the strait has no rules.
d2 [exit=recalled-routine; speaker=Institute for the Southern Seas; stance=asserts] The departure of the Teruel team was an ordinary return for consultations, planned before the round began.
d3 [boat=spy-vessel; speaker=Institute for the Southern Seas; stance=asserts] The aerials on the seized boat show that it was gathering signals for Costa Brisa's intelligence service.
d4 [islet=costa-brisa; speaker=Institute for the Southern Seas; stance=asserts] Satellite pictures from Monday show Costa Brisa's coastguard in possession of Pelican islet.
d5 [proposer=costa-brisa; speaker=Institute for the Southern Seas; stance=asserts] Costa Brisa was the author of the joint patrol proposal.
-- The institute advises several governments of the region.
d6 [licence=lapsed-already; speaker=Institute for the Southern Seas; stance=asserts] With the old licences for the strait now expired, every boat there is fishing illegally.

rel licence shrimp-until-new-year until-new-year different_scope
rel licence shrimp-until-new-year lapsed-already different_scope
claim Costa Brisa and Teruel agreed on fishing in the Marisma Strait | A agree | B disagree | C agree | D disagree
claim Teruel's delegation walked out of the talks | A disagree | B agree | C agree | D disagree
claim The boat seized in the strait was spying | A disagree | B agree | C disagree | D agree
