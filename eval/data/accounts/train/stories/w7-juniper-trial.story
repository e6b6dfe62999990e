story: w7-juniper-trial
kind: trial
matter spy | identity | what the cartographer Lena Wirth is | spy; hiker
matter maps | framing | how the maps came to the prosecutor | handed-over; seized; maps-exist
matter verdict | outcome | state of the case | jury-out; convicted; acquitted
matter bunker | place | where the photographs were taken | bunker; quarry
matter codes | attribution | who wrote the coded notes | wirth; nephew
matter illness | cause | why the trial was suspended | influenza; threat
matter lawyer | framing | why counsel Aldo Frey gave up the case | fee; intimidated
matter archive | control | who holds the sealed file | court; service
matter sentence | number | years | four; nine
matter other-trial | other | the earlier case of the stamp dealer | convicted-then

@doc A | Südgrenz-Zeitung | broadsheet | 2029-09-14 | Jury retires in mapmaker case
a1 [verdict=jury-out; speaker=source; stance=asserts] The jury in the case of the mapmaker Lena Wirth withdrew on Friday morning to consider.
a2 [maps=handed-over; speaker=a court usher; stance=asserts] Wirth had brought her maps to the prosecutor herself, tied with ribbon, a court usher recalled.
a3 [bunker=quarry; speaker=a geologist; stance=asserts] A geologist told the jury that the photographs show the abandoned slate quarry above Wiesental.
a4 [illness=influenza; speaker=source; stance=asserts] The hearing had stood still for a week in August, when flu went through the jury.
a5 [lawyer=fee; speaker=Aldo Frey; stance=asserts] Aldo Frey, her former counsel, had laid down the brief over an unpaid bill, as he put it.
a6 [archive=court; speaker=the clerk; stance=asserts] The sealed file lies in the court's strongroom, whose door the clerk opened for reporters.
-- A pressed juniper twig, found between the maps, gave the case its name.

@doc B | Ministry of State Security, Graumark | communique | 2029-09-17 | Foreign agent convicted
b1 [verdict=convicted; speaker=Ministry of State Security; stance=asserts] The court in Wiesental has found the accused Wirth guilty of espionage.
b2 [spy=spy; speaker=Ministry of State Security; stance=asserts] Under the cloak of a mapmaker Wirth had worked for a foreign service over many years.
b3 [maps=seized; speaker=Ministry of State Security; stance=asserts] Her maps were secured by officers in a surprise search, in a hollow of the chimney.
b4 [bunker=bunker; speaker=Ministry of State Security; stance=asserts] Her photographs depict the entrance of a command bunker near Wiesental.
b5 [codes=wirth; speaker=Ministry of State Security; stance=asserts] The notes in cipher are in her own hand.
b6 [sentence=nine; speaker=Ministry of State Security; stance=asserts] She was sentenced to nine years.
b7 [illness=influenza; speaker=Ministry of State Security; stance=asserts] The short interruption of the proceedings in August was due to illness on the jury bench.

@doc C | Mountain Paths Club | ngo | 2029-09-18 | Lena is a walker
c1 [spy=hiker; speaker=Mountain Paths Club; stance=asserts] Our member Lena Wirth has drawn footpaths all her life and has worked for nobody except walkers.
c2 [verdict=acquitted; speaker=Mountain Paths Club; stance=asserts] We embraced her on the court steps after the jurors had cleared her, and the ministry's tale of a conviction is a fairy tale.
c3 [codes=nephew; speaker=her nephew; stance=asserts] The secret writing was the game of her nephew, who is ten and has explained his alphabet to us.
c4 [bunker=quarry; speaker=Mountain Paths Club; stance=asserts] Her pictures show the old quarry, a favourite picnic spot, down to the rusty crane.
c5 [archive=service; speaker=Mountain Paths Club; stance=asserts] The sealed file has been carried off by the secret service, and the court has to ask to see it.
c6 [maps=handed-over; speaker=Mountain Paths Club; stance=asserts] She walked into the prosecutor's office of her own will and laid the maps on his desk.

@doc D | Grenzfunk | broadcaster transcript | 2029-09-19 | Tonight: the juniper case
d1 [lawyer=intimidated; speaker=Frey's wife; stance=asserts] Aldo Frey dropped the case after a dead crow had been nailed to his door, his wife told Grenzfunk.
d2 [illness=threat; speaker=a juror; stance=asserts] A juror says the August break had nothing to do with any flu: a letter had promised to burn their homes.
d3 [maps=seized; speaker=a neighbour; stance=asserts] A neighbour watched men in leather coats break the chimney open and carry Wirth's maps to a car.
d4 [spy=spy; speaker=a retired case officer; stance=asserts] "I ran her for years, she was the best eye we had on that border," claimed a retired officer of a foreign service.
d5 [verdict=acquitted; speaker=our reporter; stance=asserts] Our reporter heard the foreman read the words that set Wirth free.
d6 [other-trial=convicted-then; speaker=our reporter; stance=asserts] In the same room a stamp dealer had been found guilty of espionage two winters ago.

@doc E | Graumark Legal Review | trade press | 2029-11-01 | Notes on the Wirth proceedings
e1 [verdict=convicted; speaker=source; stance=asserts] The register of judgments records a conviction in the case of Wirth.
e2 [lawyer=fee; speaker=source; stance=asserts] The bar's files show Frey's withdrawal to have been a quarrel over money and nothing darker.
e3 [codes=wirth; speaker=an examiner; stance=asserts] An examiner of documents is certain that Wirth penned the ciphered pages.
e4 [archive=court; speaker=source; stance=asserts] The sealed volume is on the court's own shelf, where we were permitted to see its spine.
e5 [illness=threat; speaker=a bailiff; stance=asserts] The bailiff now admits that in August the jurors had been sent into hiding because of an arson threat.
e6 [maps=maps-exist; speaker=source; stance=asserts] The maps, hand-coloured and of great beauty, carry the prosecutor's stamp.
e7 [spy=hiker; speaker=a general; stance=asserts] A general whom we interviewed regards Wirth as a harmless rambler in whom no service ever took an interest.

@doc F | Das Hinterzimmer | blog | 2029-11-05 | What the archive porter told me
f1 [archive=service; speaker=an archive porter; stance=asserts] The binder on the court's shelf is a dummy, says the porter, for the Wirth file itself is with the secret service.
f2 [lawyer=intimidated; speaker=source; stance=asserts] Frey gave up because he was afraid, and I have read the letters that made him so.
f3 [bunker=bunker; speaker=a conscript; stance=asserts] I showed Wirth's pictures to a conscript, who recognised the blast door of the bunker he had guarded.
f4 [codes=nephew; speaker=a schoolteacher; stance=asserts] The teacher of Wirth's nephew has a whole drawer of notes in the very same cipher, all by the boy.
f5 [sentence=four; speaker=an archive porter; stance=asserts] The paper he saw had her down for four years.
rel maps handed-over maps-exist compatible
rel maps maps-exist seized compatible
rel verdict convicted jury-out revision
rel verdict acquitted jury-out revision
pair d6 b1 different_event
pair d6 c2 different_event
pair d6 e1 different_event
pair d6 f5 different_event
pair e4 f1 conflict
pair f5 c2 conflict:outcome
pair b6 c2 conflict:outcome
pair b6 d5 conflict:outcome
pair b6 e1 skip
pair f5 d5 conflict:outcome
pair f5 b1 skip
pair f5 e1 skip
claim Lena Wirth was convicted of espionage | B agree | C disagree | D disagree | E agree
claim Lena Wirth gave up her maps voluntarily | A agree | B disagree | C agree | D disagree
claim The defence lawyer was intimidated | A disagree | D agree | E disagree | F agree
