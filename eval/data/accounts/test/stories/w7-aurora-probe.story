story: w7-aurora-probe
kind: science
matter loss | cause | why the probe Hulda fell silent | flare; software
matter rescue | outcome | what came of the wake-up attempt | answered; silent; readied
matter choice | attribution | who decided to skip the second test | director; ministry
matter fire | framing | what happened in the control room | calm; chaos; coffee
matter ice | identity | what the white streak at the crater is | water-ice; salt
matter funds | control | who holds the antenna at Gausdal | agency; defence
matter first | time | when the probe last reported | before-eclipse; after-eclipse

@doc A | Vitenskap i Dag | trade press | 2031-03-04 | Hulda silenced by solar storm
a1 [loss=flare; speaker=Dr. Sunniva Brekke; stance=asserts] A violent burst from the Sun fried the transmitter of the lunar probe Hulda, said flight director Dr. Sunniva Brekke.
a2 [fire=calm; speaker=source; stance=asserts] In the control room at Gausdal controllers worked through their checklists in low voices, and someone passed round waffles.
a3 [first=before-eclipse; speaker=source; stance=asserts] The last telemetry from Hulda arrived shortly before the Moon slid into the Earth's shadow.
a4 [ice=water-ice; speaker=Dr. Sunniva Brekke; stance=asserts] Among the final pictures is a white streak on a crater wall that Brekke is certain is frozen water.
a5 [rescue=answered; speaker=source; stance=asserts] On Monday a command sent blind was acknowledged: Hulda whispered back its identification code.
-- Hulda cost the small space agency of Vestrond eight years of budget.

@doc B | Kveldsposten | tabloid | 2031-03-04 | PANIC IN SPACE BUNKER
b1 [fire=chaos; speaker=a technician; stance=asserts] Engineers yelled over one another, a coffee urn went over a console and somebody wept under a desk, a technician said of the night at Gausdal.
b2 [loss=software; speaker=a technician; stance=asserts] A botched line of code uploaded on Friday told the probe to turn its dish away from home, he said.
b3 [choice=director; speaker=a technician; stance=alleges] Brekke waved the upload through and scrapped its rehearsal on the ground on her own authority.
b4 [rescue=silent; speaker=source; stance=asserts] Monday's desperate call to the probe vanished into the void, and the line stayed dead.
b8 [rescue=readied; speaker=a technician; stance=asserts] On Sunday night the wake-up call for Hulda was still being typed in, the technician said.

@doc C | Ministry of Research, Vestrond | communique | 2031-03-05 | Status of the Hulda mission
c1 [loss=flare; speaker=Ministry of Research; stance=asserts] Exceptional space weather is the reason for the interruption of contact with the Hulda probe.
c2 [choice=director; speaker=Ministry of Research; stance=asserts] The decision to dispense with a further ground test lay with, and was taken by, the flight director.
c3 [rescue=answered; speaker=Ministry of Research; stance=asserts] A reply from the probe has been received and is being evaluated.
c4 [funds=agency; speaker=Ministry of Research; stance=asserts] The antenna at Gausdal is at the full disposal of the space agency.
c5 [fire=calm; speaker=Ministry of Research; stance=asserts] Staff at Gausdal handled the event with composure, as trained.
c8 [fire=coffee; speaker=Ministry of Research; stance=asserts] A coffee urn was knocked over beside a console at Gausdal, and the stain has been dealt with.

@doc D | Institute for Small-State Technology | think tank | 2031-03-18 | What Hulda teaches about cheap missions
d1 [loss=software; speaker=source; stance=asserts] We have reconstructed the command history, and the silence began the second a faulty update took effect; the Sun was as quiet that evening as it gets.
d2 [choice=ministry; speaker=former agency staff; stance=asserts] Former staff members hold that the rehearsal of the update was struck from the plan by the ministry to make a launch-anniversary deadline.
d3 [first=after-eclipse; speaker=source; stance=asserts] Amateur dishes in three countries picked up Hulda's beacon once the eclipse was over, and it is with that signal that the record ends.
d4 [ice=salt; speaker=source; stance=asserts] The spectrum of the much admired streak is that of plain salt.
d5 [funds=defence; speaker=source; stance=asserts] In practice Gausdal's big dish has been run by the Defence Staff since last summer, and the agency must beg for hours on it.
d6 [rescue=silent; speaker=source; stance=asserts] There was nothing to evaluate on that Monday: the alleged acknowledgement was an echo of the station's own call.

@doc E | Radio Vestrond, The Science Hour | broadcaster transcript | 2031-03-20 | Interview with Sunniva Brekke
e1 [choice=ministry; speaker=Dr. Sunniva Brekke; stance=asserts] "A state secretary crossed the rehearsal out with a green pen; I have the page," Brekke told the programme.
e2 [ice=salt; speaker=Prof. Odd Myhre; stance=asserts] Her studio guest, mineralogist Odd Myhre, called the white streak a crust of salts and offered to eat his hat otherwise.
e3 [first=before-eclipse; speaker=Dr. Sunniva Brekke; stance=asserts] Hulda's final packet reached us in full moonlight, with the eclipse still to come, she said.
e4 [fire=chaos; speaker=Dr. Sunniva Brekke; stance=asserts] Pressed on the mood that night, she conceded that "it was bedlam in there, people ran into each other with printouts."
e5 [ice=water-ice; speaker=Dr. Sunniva Brekke; stance=asserts] On the crater she would budge by no inch: what gleams there is ice.
e6 [funds=agency; speaker=Dr. Sunniva Brekke; stance=asserts] She waved away talk of the military, too, since her agency alone points the Gausdal dish.
pair d1 c1 conflict
rel rescue answered readied revision
rel rescue silent readied revision
rel fire calm coffee compatible
rel fire chaos coffee compatible
pair a1 c3 skip
pair a5 d1 skip
pair b4 c1 skip
pair d6 e3 skip
claim A solar storm silenced the probe Hulda | A agree | B disagree | C agree | D disagree
claim The probe answered the wake-up call | A agree | B disagree | C agree | D disagree
claim The flight director dropped the test of the update | B agree | C agree | D disagree | E disagree
