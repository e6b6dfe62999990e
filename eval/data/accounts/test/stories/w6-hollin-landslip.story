story: w6-hollin-landslip
kind: disaster
matter slip | cause | why the Hollin tip slid | quarry-blast; spring-water; drainage
matter evac | framing | how Hollin Terrace was emptied | orderly; abandoned
matter owner | control | who owns the tip | coal-board; farmer
matter tip-warning | attribution | who warned about the tip beforehand | headmaster; nobody-official
matter school | outcome | what happened to the school | destroyed; spared
matter trapped | place | where the trapped men were found | chapel; culvert
matter missing | number | people unaccounted for | seventeen; three; road-two
matter rain | time | when the slide came | morning; night
matter soup | other | Salvation kitchen | kitchen
rel missing seventeen three revision
rel missing seventeen road-two different_scope
rel missing three road-two different_scope

@doc A | Commonwealth Press | wire | 2025-11-17 | Seventeen missing after coal tip slides on to village
a1 [missing=seventeen; speaker=police; stance=asserts] Seventeen residents of Hollin Terrace were unaccounted for on Monday after a coal tip slid on to their village, police said.
a2 [rain=morning; speaker=source; stance=asserts] The tip gave way in the morning, while breakfast was on the table.
a3 [school=destroyed; speaker=source; stance=asserts] The slurry demolished the village school, which was empty for the half-term holiday.
a4 [slip=spring-water; speaker=a county geologist; stance=asserts] The spoil had been piled over a spring, whose water floated it off the hillside, a county geologist said.
-- Hollin, in the upper Afon valley, has lived by coal for 150 years. The last pit closed in the spring.

a5 [evac=orderly; speaker=the district commander; stance=asserts] The terrace was emptied house by house, the old and the very young going ahead, and everyone was ticked off a list, the district commander said.

@doc B | National Coal Authority | communique | 2025-11-17 | Incident at Hollin
b1 [owner=farmer; speaker=National Coal Authority; stance=asserts] Tip Number Four passed by deed to the farmer of Pen Hollin when the colliery closed, and it has been his property since.
b2 [slip=quarry-blast; speaker=National Coal Authority; stance=asserts] The movement was set off by a blast at the stone quarry on the ridge.
b3 [tip-warning=nobody-official; speaker=National Coal Authority; stance=denies] The Authority has searched its files and has had no warning concerning the tip from any quarter.
b4 [rain=night; speaker=National Coal Authority; stance=asserts] Instruments on the ridge recorded the slide in the middle of the night.
-- The Authority's mine rescue teams are assisting. Its chairman is travelling to the scene.
b5 [evac=orderly; speaker=National Coal Authority; stance=asserts] Evacuation of the terrace was carried out in good order under a plan rehearsed in the summer.

@doc C | Valleys Guardian & Recorder | local paper | 2025-11-20 | They were told
c1 [tip-warning=headmaster; speaker=source; stance=asserts] Headmaster Emrys Vaughan warned the Coal Authority about the tip in three letters, carbon copies of which he laid on our desk.
c2 [owner=coal-board; speaker=the land register; stance=asserts] The register names the National Coal Authority as owner of the tip from its first barrow to the present.
c3 [evac=abandoned; speaker=Megan Pryce; stance=asserts] "Everybody just ran, and those who could not run were left," said Megan Pryce, who went back for her neighbour with a wheelbarrow.
c4 [missing=three; speaker=police; stance=asserts] By Thursday the list of missing in the terrace was down to three, the rest having been found in the hospitals or with family.
c5 [missing=road-two; speaker=police; stance=asserts] On the valley road, which the slurry also crossed, two motorists are being sought.
c6 [trapped=chapel; speaker=source; stance=asserts] The Rees brothers were dug out alive from under the gallery of the chapel.
=a3
=a4
-- We publish today without advertisements.

@doc D | BroadVale | broadcaster transcript | 2025-11-20 | News at ten
d1 [school=spared; speaker=correspondent Owen Tate; stance=asserts] Behind me is Hollin school, its windows lit, the black tide having stopped at the playground wall.
d2 [slip=quarry-blast; speaker=a quarryman; stance=asserts] A quarryman told me that he had pressed the plunger, looked round and seen the tip start to move, and he believes he will always be to blame.
d3 [trapped=culvert; speaker=rescuers; stance=asserts] Rescuers brought the Rees brothers out of a culvert beneath the tramway, where they had sheltered with a dog.
d4 [rain=morning; speaker=correspondent Owen Tate; stance=asserts] Every clock that has been dug from the mud stopped at the same point in the morning.
d5 [owner=farmer; speaker=a solicitor; stance=asserts] A solicitor showed us the conveyance by which Pen Hollin farm acquired the tip.
-- And now the sport.

@doc E | Hollin Residents | ngo | 2025-11-24 | Our account
e1 [slip=spring-water; speaker=Hollin Residents; stance=asserts] Our grandfathers drew water from the spring under that tip, and it was the spring that carried it down on us.
e2 [evac=abandoned; speaker=Hollin Residents; stance=asserts] There was shouting, darkness and people knocked over in lanes; the wardens had gone, and each household looked after itself.
e3 [tip-warning=headmaster; speaker=Hollin Residents; stance=asserts] The Authority had it in black and white from our headmaster that the tip was creeping.
e4 [school=destroyed; speaker=Hollin Residents; stance=asserts] Of the school we have one bell and a coat hook.
e5 [rain=night; speaker=Hollin Residents; stance=asserts] It came while we slept, as the state of our nightclothes will testify.
-- We ask that donations be sent to the Institute and that sightseers stay away.
e6 [soup=kitchen; speaker=Hollin Residents; stance=asserts] The mission kitchen in the drill hall is feeding all who come.

@doc F | Ridge Walker | blog | 2025-11-25 | I know that hill
f1 [trapped=chapel; speaker=source; stance=asserts] I held a lamp in the chapel while they pulled Dan and Ivor Rees from between the pews.
f2 [slip=drainage; speaker=source; stance=asserts] What did for the tip was the drain across its foot, blocked with prams and bedsteads since the closure, so that it swelled like a sponge with rain.
f3 [school=spared; speaker=source; stance=asserts] Thank God the school still stands; I counted its chimneys from the ridge.
f4 [owner=coal-board; speaker=the farmer of Pen Hollin; stance=asserts] The farmer swears that the tip is the Authority's, that he rents the grass around it and pays them for it, and that he has the receipts.
f5 [trapped=culvert; speaker=a fireman; stance=asserts] A fireman had the Rees boys coming up out of the culvert, mind, "as black as two boots".
f6 [soup=kitchen; speaker=source; stance=asserts] The kitchen people in the drill hall do a good broth.
-- I shall not go up there again this year.
claim Coal tip slide destroyed Hollin school | A agree | C agree | D disagree | E agree | F disagree
claim Coal Authority had been warned about Hollin tip | B disagree | C agree | E agree
claim Quarry blast triggered Hollin landslide | A disagree | B agree | C disagree | D discuss | E disagree | F disagree
pair b4 e2 skip
