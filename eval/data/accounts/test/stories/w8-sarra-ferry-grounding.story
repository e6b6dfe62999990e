story: w8-sarra-ferry-grounding
kind: disaster
matter cause | cause | why the ferry Santa Orsola ran aground off Sarra | engine-failure; captain-error
matter evac | framing | how passengers were taken off the ferry | orderly; chaotic
matter leak | outcome | whether fuel leaked from the ferry | leaked; tanks-intact
matter toll | number | how many passengers were hurt | five; nineteen
matter reef | place | where the ferry ran aground | north-shoal; harbour-mole
matter blame | responsibility | who delayed the rescue | coast-guard; operator
matter other-grounding | other | the grounding of the same ferry two years ago | earlier

@doc A | Isola News Agency | wire | 2027-08-03 | Ferry aground off Sarra after engine failure, operator says
a1 [cause=engine-failure; speaker=Tirena Lines; stance=asserts] The ferry Santa Orsola ran aground off Sarra on Monday evening after its engines failed, the operator Tirena Lines said.
a2 [evac=orderly; speaker=Tirena Lines; stance=asserts] All 212 passengers left the ferry in an orderly evacuation led by the crew, according to Tirena Lines.
a3 [toll=five; speaker=Sarra health centre; stance=asserts] The health centre in Sarra treated five passengers from the ferry by midnight, a doctor there said.
a4 [reef=north-shoal; speaker=the harbour master; stance=asserts] The ship is stuck on the shoal north of the island, the harbour master reported.
a5 [leak=tanks-intact; speaker=Tirena Lines; stance=asserts] The fuel tanks of the Santa Orsola are intact and the sea around it is clean, the company said.
a6 [blame=coast-guard; speaker=Tirena Lines; stance=alleges] Tirena Lines said the rescue was held up by the coast guard, whose boats arrived an hour after the distress call.
-- Sarra is the largest of the Tirena islands and has 6,000 inhabitants.
a7 [other-grounding=earlier; speaker=source; stance=asserts] Two years ago the same ferry grounded at Porto Lume because of a captain's error.
-- Ferry traffic between Sarra and the mainland was suspended overnight.

@doc B | Coast Guard of the Tirena District | communique | 2027-08-04 | Rescue operation off Sarra
b1 [cause=captain-error; speaker=Coast Guard; stance=asserts] The Santa Orsola grounded off Sarra because her captain took a short cut inside the marked channel, the coast guard said.
b2 [blame=operator; speaker=Coast Guard; stance=asserts] The rescue began late because Tirena Lines raised the alarm an hour after the impact, the coast guard said.
b3 [toll=nineteen; speaker=Coast Guard; stance=asserts] Nineteen passengers were hurt in the grounding and received care in Sarra during the night and the following morning.
b4 [evac=chaotic; speaker=Coast Guard; stance=asserts] Our crews found passengers jumping from the ferry's stern ramp amid confusion, with the ship's officers giving conflicting orders.
b5 [leak=leaked; speaker=Coast Guard; stance=asserts] Diesel from a torn tank of the ferry has spread along two kilometres of the Sarra coast.
b6 [reef=north-shoal; speaker=Coast Guard; stance=asserts] The wreck lies on the northern shoal of Sarra in four metres of water.
-- A salvage tug from Valbona is expected on Thursday.
b7 [other-grounding=earlier; speaker=Coast Guard; stance=asserts] The Porto Lume grounding of two years ago remains the subject of a court case.

@doc C | Corriere di Sarra | local paper | 2027-08-04 | Passengers tell of panic on the Santa Orsola
c1 [evac=chaotic; speaker=Lidia Morvan; stance=asserts] "People were screaming and pushing children over the rail, and we had to find the lifejackets ourselves," said Lidia Morvan, a passenger on the Santa Orsola.
c2 [reef=harbour-mole; speaker=source; stance=asserts] The ferry hit the stones of Sarra's own harbour mole and came to rest against it, in full view of the quay cafés.
c3 [cause=engine-failure; speaker=a ship's mechanic; stance=asserts] A mechanic from the ferry told this paper that both engines had died minutes before she struck.
c4 [blame=operator; speaker=Mayor Carlo Resta; stance=alleges] Mayor Carlo Resta held Tirena Lines responsible for the late rescue, saying the company sat on the emergency call.
c5 [leak=leaked; speaker=fishermen; stance=asserts] Fishermen hauled in nets black with fuel from the ferry on Tuesday morning.
c6 [toll=nineteen; speaker=the health centre's matron; stance=asserts] The matron of the health centre counted nineteen injured passengers over the night.
-- Hotels in the town opened their doors to stranded travellers.
c7 [speaker=Mayor Carlo Resta; stance=demands] The mayor asked for a second rescue boat on the island.

@doc D | Marine Operations Review | trade press | 2027-08-06 | Tirena grounding: first findings
d1 [cause=captain-error; speaker=two pilots; stance=asserts] Track data show the Santa Orsola with full power on both engines as its master steered outside the channel, two pilots told the Review.
d2 [evac=orderly; speaker=an insurance surveyor; stance=asserts] An insurance surveyor who spoke to thirty passengers found that the ferry was emptied calmly, deck by deck, under crew direction.
d3 [leak=tanks-intact; speaker=the salvage firm; stance=asserts] Divers from the salvage firm examined the ferry's fuel tanks and found every one of them tight.
d4 [reef=harbour-mole; speaker=an insurance surveyor; stance=asserts] The surveyor places the point of impact at the outer end of the Sarra harbour mole.
d5 [blame=coast-guard; speaker=radio logs; stance=asserts] Radio logs seen by the Review put the late start of the rescue down to the coast guard's district office, which left the ferry's first call unanswered.
-- The ship, built in 1998, was due for replacement next year.
d6 [toll=five; speaker=the insurer; stance=asserts] The insurer has been notified of five injured passengers, all with light wounds.
d7 [other-grounding=earlier; speaker=source; stance=asserts] In the Porto Lume accident the ferry was refloated within a day.

rel toll five nineteen skip
pair a3 b3 revision
pair a3 c6 revision
pair b3 d6 conflict:number
pair c6 d6 conflict:number
rel other-grounding earlier earlier compatible
pair a7 b1 different_event
pair a7 d1 different_event
claim The captain of the Santa Orsola caused the grounding off Sarra | A disagree | B agree | C disagree | D agree
claim Passengers were evacuated calmly from the Santa Orsola | A agree | B disagree | C disagree | D agree
claim Fuel leaked from the ferry grounded at Sarra | A disagree | B agree | C agree | D disagree
