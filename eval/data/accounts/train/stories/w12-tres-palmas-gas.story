story: w12-tres-palmas-gas
kind: rumour
matter smell | cause | what caused the smell in Tres Palmas | refinery-leak; seaweed
matter families | framing | how families left the Tres Palmas shore | calm-outing; panic-flight
matter message | attribution | who sent the voice message about poison gas | refinery-worker; candidate
matter plant | framing | what happened at the refinery on Sunday | routine-flaring; emergency-shutdown
matter school | other | the school | closed

@doc A | Petrolera Palmas | communique | 2027-10-04 | Answer to rumours
a1 [smell=seaweed; speaker=Petrolera Palmas; stance=asserts] The smell in Tres Palmas comes from seaweed rotting on the beach.
a2 [plant=routine-flaring; speaker=Petrolera Palmas; stance=asserts] The tall flame seen at the Tres Palmas refinery on Sunday was routine flaring during normal operation.
a3 [families=calm-outing; speaker=Petrolera Palmas; stance=asserts] Families on the Tres Palmas shore went home at their leisure on Sunday evening, as on any weekend.
a4 [message=candidate; speaker=Petrolera Palmas; stance=alleges] The voice message about poison gas was recorded by a candidate for mayor, the company said.
a5 [school=closed; speaker=Petrolera Palmas; stance=asserts] The school is closed for the holiday.
a6 [plant=routine-flaring; speaker=Petrolera Palmas; stance=asserts] "The refinery ran as it does every Sunday," the company's spokesman said of Tres Palmas.
-- Petrolera Palmas is the largest employer on the coast and sponsors the regatta.

@doc B | Noticias Palmas | local paper | 2027-10-05 | Gas leak at refinery
b1 [smell=refinery-leak; speaker=source; stance=asserts] Gas escaping from a valve at the refinery caused the stench in Tres Palmas.
b2 [plant=emergency-shutdown; speaker=source; stance=asserts] Operators shut the Tres Palmas refinery down in an emergency on Sunday and burned off the gas.
b3 [families=panic-flight; speaker=source; stance=asserts] Families ran from the beach at Tres Palmas in terror and left their shoes behind.
b4 [message=refinery-worker; speaker=source; stance=asserts] The voice message warning of poison gas was sent by a worker at the refinery.
b5 [school=closed; speaker=source; stance=asserts] The school stayed closed on Monday.
b6 [families=panic-flight; speaker=a mother; stance=asserts] "We grabbed the children and ran for our lives," a mother said of the scene on the Tres Palmas shore.
-- The refinery stands behind the fishing harbour and was last overhauled in spring.

@doc C | Check Palmas | blog | 2027-10-05 | What is true about the gas
c1 [smell=seaweed; speaker=source; stance=asserts] A chemist tested the air for us and put the Tres Palmas smell down to decaying weed on the sand.
c2 [plant=emergency-shutdown; speaker=source; stance=asserts] The refinery's log records an emergency stop of the whole plant on Sunday.
c3 [families=panic-flight; speaker=source; stance=asserts] Videos show parents fleeing the Tres Palmas shore with children in their arms.
c4 [message=candidate; speaker=source; stance=asserts] The voice in the poison gas message is that of mayoral candidate Osmar Dill.
c5 [smell=seaweed; speaker=source; stance=asserts] Mounds of brown seaweed gave off the odour that worried Tres Palmas, our test shows.
c6 [school=closed; speaker=source; stance=asserts] The school was closed on Monday.
-- Readers sent us copies of the voice message from all over the province.

@doc D | Radio Orilla | broadcaster transcript | 2027-10-05 | Midday
d1 [smell=refinery-leak; speaker=a fireman; stance=asserts] A fireman told us the smell in Tres Palmas came from a leaking pipe at the refinery.
d2 [plant=routine-flaring; speaker=an inspector; stance=asserts] An inspector said the refinery was running as usual on Sunday and its flare was ordinary.
d3 [families=calm-outing; speaker=a lifeguard; stance=asserts] A lifeguard saw families pack up calmly and stroll off the Tres Palmas beach.
d4 [message=refinery-worker; speaker=source; stance=asserts] A refinery employee told us he had recorded the gas warning.
d5 [smell=refinery-leak; speaker=a doctor; stance=asserts] Gas from the refinery was behind the bad air in Tres Palmas, a doctor at the clinic said.
-- The station has asked the company for an interview and the mayor for a comment.
claim The Tres Palmas refinery was shut down in an emergency | A disagree | B agree | C agree | D disagree
claim A gas leak caused the smell in Tres Palmas | A disagree | B agree | C disagree | D agree
