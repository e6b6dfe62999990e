story: w10-lipova-derailment
kind: disaster
matter cause | cause | why the Lipova train derailed | explosion; broken-rail; culvert
matter driver | framing | what the driver did | hero; reckless
matter cargo | identity | what leaked from the tank wagons | fuel-oil; acid
matter dead | number | people killed | three; five; last-year
matter site | place | where the train left the rails | viaduct; cutting
matter line | outcome | whether the line is open again | open; closed
matter evacuation | other | people moved out of Lipova | evacuated
rel dead three five revision
rel dead last-year three different_event
rel dead last-year five different_event
rel cause culvert explosion compatible
rel cause culvert broken-rail compatible

@doc A | Central Rail Wire | wire | 2029-11-20 | Goods train derails at Lipova after blast
a1 [cause=explosion; speaker=railway police; stance=asserts] A goods train derailed near Lipova on Monday night when a bomb went off under the track, railway police said.
a2 [site=viaduct; speaker=railway police; stance=asserts] The locomotive and four wagons left the rails on the Lipova viaduct, police said.
a3 [dead=three; speaker=railway police; stance=asserts] The bodies of three railwaymen were found in the first hours.
a4 [cargo=acid; speaker=fire brigade; stance=asserts] Acid leaked from the tank wagons into the Sorna stream, the fire brigade warned.
a5 [evacuation=evacuated; speaker=source; stance=asserts] Several hundred people were moved out of Lipova for the night.
a6 [driver=hero; speaker=a guard on the train; stance=asserts] A guard on the train said the driver, Kemal Dvorak, saved lives by braking hard and staying at the controls.
a7 [line=closed; speaker=source; stance=asserts] The main line through Lipova is closed until the end of the week.
-- The train was bound for the garrison at Zorin.

@doc B | Federal Railways | communique | 2029-11-21 | Incident near Lipova
b1 [cause=broken-rail; speaker=Federal Railways; stance=asserts] The derailment near Lipova was caused by a rail that broke in the frost.
b2 [site=cutting; speaker=Federal Railways; stance=asserts] The train came off the track in the Lipova cutting, where the wagons were held up by the embankment.
b3 [cargo=fuel-oil; speaker=Federal Railways; stance=asserts] The liquid that escaped from the tank wagons was heating oil.
b4 [driver=reckless; speaker=Federal Railways; stance=alleges] The driver, Kemal Dvorak, ran past a speed restriction and took the curve far too fast.
b5 [line=open; speaker=Federal Railways; stance=asserts] Trains have been running through Lipova on both tracks since Wednesday morning.
b6 [evacuation=evacuated; speaker=Federal Railways; stance=asserts] Residents of Lipova were taken to a hotel in Zorin as a precaution.
b7 [dead=five; speaker=Federal Railways; stance=asserts] The number of dead has risen to five after two men died in hospital.
-- The board offers its condolences to the families.

@doc C | Zorin Post | local paper | 2029-11-22 | What Lipova saw
c1 [cause=explosion; speaker=villagers; stance=asserts] Villagers in Lipova heard a detonation and saw a flash under the goods train before it left the track.
c2 [site=cutting; speaker=a farmer; stance=asserts] The wagons are piled up in the cutting below his field, said farmer Ivo Brandl.
c3 [driver=hero; speaker=source; stance=asserts] Kemal Dvorak's emergency braking and courage are credited with keeping the deaths from being far higher.
c4 [cargo=fuel-oil; speaker=Ivo Brandl; stance=asserts] Brandl dipped a stick in the stream and found it coated with heating oil from the tank wagons.
c5 [line=closed; speaker=our reporter; stance=asserts] Our reporter found cranes on the rails at Lipova on Thursday and the signals at red in both directions.
c6 [dead=last-year; speaker=source; stance=asserts] Last year's derailment at Lipova, on the same stretch, killed nine passengers.
c7 [evacuation=evacuated; speaker=source; stance=asserts] Families from Lipova are sleeping at the Hotel Adler in Zorin.
-- The baker has reopened.

@doc D | Tracks and Traffic | trade press | 2029-11-25 | Lipova: maintenance under scrutiny
d1 [cause=broken-rail; speaker=Prof Hanna Weide; stance=asserts] Metallurgist Hanna Weide, who has examined the track at Lipova, said a rail had fractured under the train because of an old crack.
d2 [site=viaduct; speaker=source; stance=asserts] Drone pictures seen by this magazine show the engine lying on the deck of the Lipova viaduct.
d3 [driver=reckless; speaker=source; stance=asserts] The recorder shows that the driver took the train into the bend well above the permitted speed.
d4 [line=open; speaker=freight operators; stance=asserts] Freight operators said the Lipova section had been back in use since midweek.
d5 [dead=five; speaker=source; stance=asserts] Five railwaymen lost their lives in the accident.
d6 [cargo=acid; speaker=Prof Hanna Weide; stance=asserts] Corroded sleepers leave little doubt that the wagons spilled acid, she said.
d7 [cause=culvert; speaker=Prof Hanna Weide; stance=asserts] The line at Lipova was laid ninety years ago and carries twice the traffic it was built for, she said.
-- Federal Railways spends less on track than any of its neighbours.
-- A parliamentary hearing is set for December.

pair a7 b5 skip
pair a7 d4 skip
claim A bomb caused the derailment at Lipova | A agree | B disagree | C agree | D disagree
claim The train driver was at fault | A disagree | B agree | C disagree | D agree
claim The line through Lipova has reopened | A disagree | B agree | C disagree | D agree
