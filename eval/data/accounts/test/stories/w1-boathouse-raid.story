story: w1-boathouse-raid
kind: police
matter place | identity | what the raided building on Mole Street was | lab; rehearsal
matter entry | framing | how the police got in | polite; battered
matter death | cause | how Ruben Akhal died | fall; blow
matter gun | responsibility | who fired | officer; akhal
matter held | number | number of people taken away | seventeen; five; charged
matter warrant | denial | whether the police had a warrant | warrant; none
matter parcels | control | who has the seized boxes now | police; prosecutor
matter march | other | a vigil is planned | vigil
matter raid-may | other | an earlier raid | may

@doc A | Interior Directorate, Port District | communique | 2029-10-20 | Drug workshop closed down
a1 [place=lab; speaker=Interior Directorate; stance=asserts] In the early hours of Saturday officers closed a workshop for synthetic drugs in the former boathouse on Mole Street.
a2 [entry=polite; speaker=Interior Directorate; stance=asserts] Officers rang, presented themselves and were admitted by the occupants.
a3 [gun=akhal; speaker=Interior Directorate; stance=asserts] The suspect Ruben Akhal discharged a hunting pistol towards the staircase.
a4 [death=fall; speaker=Interior Directorate; stance=asserts] While attempting to escape over the roof, Akhal lost his footing and suffered fatal injuries in the yard.
a5 [held=seventeen; speaker=Interior Directorate; stance=asserts] Seventeen persons were taken to the Port District station.
a6 [warrant=warrant; speaker=Interior Directorate; stance=asserts] The action was covered by a warrant signed on the preceding day by the duty judge.
a7 [parcels=police; speaker=Interior Directorate; stance=asserts] All seized boxes are stored in the Directorate's own evidence rooms.

@doc B | Wharfside | blog | 2029-10-20 | They killed our drummer
b1 [place=rehearsal; speaker=source; stance=asserts] The boathouse on Mole Street was where half the bands of this city rehearsed, and what they carried out in evidence bags was our mixing desk.
b2 [entry=battered; speaker=source; stance=asserts] A ram took the door off its hinges while people were asleep on the sofas.
b3 [death=blow; speaker=source; stance=asserts] Ruben Akhal was struck on the temple with a rifle butt at the foot of the stairs and died where he fell.
b4 [gun=officer; speaker=source; stance=asserts] The shot you hear on the recording came from a policeman's sidearm, fired into the ceiling.
b5 [warrant=none; speaker=source; stance=asserts] Asked for a warrant, the commander laughed; he had none.
b6 [march=vigil; speaker=source; stance=asserts] We will light candles on the mole on Tuesday at eight.
b7 [raid-may=may; speaker=source; stance=asserts] In May they came too, with a locksmith and a piece of paper, and went away with a box of cables.

@doc C | Harbour Telegraph | local paper | 2029-10-23 | Questions over Mole Street
c1 [entry=battered; speaker=a baker; stance=asserts] A baker opposite was woken by the crash of timber and saw helmeted men climbing through the splintered boathouse door.
c2 [place=lab; speaker=a chemist; stance=asserts] A chemist who was called in on Sunday told the Telegraph that the flasks, burners and drums from the upper floor could serve for little except cooking amphetamine.
c3 [death=fall; speaker=the pathologist; stance=asserts] The city pathologist found injuries typical of a drop from a great height on to stone, and gave that as the cause of Akhal's death.
c4 [gun=officer; speaker=source; stance=asserts] The cartridge case swept up from the boathouse stairs is of the model issued to the Port District police.
c5 [held=five; speaker=the station sergeant; stance=asserts] Five people were brought in, according to the station sergeant's book.
c6 [parcels=prosecutor; speaker=source; stance=asserts] The boxes from the boathouse were driven on Monday to the prosecutor's vault, where only his staff have the key.
c7 [march=vigil; speaker=source; stance=asserts] Candles will be lit on the mole this evening.

@doc D | Night Line | broadcaster transcript | 2029-10-24 | Interview with the Akhal family's doctor
d1 [death=blow; speaker=Dr. Sevda Moran; stance=asserts] The wound that killed Ruben Akhal, said Sevda Moran, a doctor acting for the family, has the outline of a rifle butt.
d2 [place=rehearsal; speaker=Sevda Moran; stance=asserts] She described the boathouse as a music room with egg boxes glued to its walls, where her own son took guitar lessons.
d3 [entry=polite; speaker=a tenant, by phone; stance=asserts] A tenant who rang in said he had opened the boathouse door himself after the officers knocked and showed their badges, and that they wiped their boots.
d4 [gun=akhal; speaker=a tenant, by phone; stance=asserts] The same caller had seen Akhal fire an old pistol down the stairwell.
d5 [warrant=none; speaker=the court registrar; stance=asserts] We asked the court registrar, who finds no trace of a warrant for Mole Street in her register.
d6 [parcels=prosecutor; speaker=the prosecutor's office; stance=asserts] The prosecutor's office confirmed that it has taken the boathouse boxes into its own keeping.
d7 [held=charged; speaker=source; stance=asserts] Four people from the boathouse have been charged.

@doc E | Northern Littoral Agency | state agency | 2029-10-24 | Chronicle
e1 [warrant=warrant; speaker=the duty judge; stance=asserts] The duty judge of the Port District has stated that she signed the warrant for the boathouse on Friday afternoon.
e2 [parcels=police; speaker=source; stance=asserts] The material evidence from Mole Street is being kept under guard at police headquarters.
e3 [held=seventeen; speaker=source; stance=asserts] A total of seventeen detainees from the boathouse passed through the district station.
e4 [raid-may=may; speaker=source; stance=asserts] A search of the same boathouse in May, at which a locksmith opened the door, had produced little.
-- The Directorate thanked citizens for their vigilance.
-- Other items of the day concern the opening of a grain terminal.
rel held seventeen charged different_scope
rel held five charged different_scope
pair d3 e4 different_event
pair b7 a1 different_event
pair b7 a2 different_event
pair e4 b2 different_event
pair e4 c1 different_event
pair b7 d3 different_event
pair e4 a2 different_event
pair b7 c1 different_event
pair a1 c6 skip
pair a1 d6 skip
pair a1 e2 skip
pair b1 a7 skip
pair b1 c6 skip
pair b1 d6 skip
pair b1 e2 skip
pair c2 a7 skip
pair c2 d6 skip
pair c2 e2 skip
pair d2 a7 skip
pair d2 c6 skip
pair d2 e2 skip
pair a2 b5 skip
pair a2 d5 skip
pair a2 e1 skip
pair b2 a6 skip
pair b2 d5 skip
pair b2 e1 skip
pair c1 a6 skip
pair c1 b5 skip
pair c1 d5 skip
pair c1 e1 skip
pair d3 a6 skip
pair d3 b5 skip
pair d3 e1 skip
pair a4 b4 skip
pair a4 c4 skip
pair a4 d4 skip
pair b3 a3 skip
pair b3 c4 skip
pair b3 d4 skip
pair c3 a3 skip
pair c3 b4 skip
pair c3 d4 skip
pair d1 a3 skip
pair d1 b4 skip
pair d1 c4 skip
pair b7 a6 skip
pair b7 d5 skip
pair b7 e1 skip
pair e4 a6 skip
pair e4 b5 skip
pair e4 d5 skip
pair c4 a3 skip
pair c4 d4 skip
pair a7 c6 revision
pair a7 d6 revision
claim Police raided a drug laboratory on Mole Street | A agree | B disagree | C agree | D disagree
claim Ruben Akhal was killed by a rifle butt | A disagree | B agree | C disagree | D agree
claim Officers forced the boathouse door | A disagree | B agree | C agree | D disagree
