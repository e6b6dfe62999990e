story: w2-qamishan-grain-train
kind: disaster
matter derail | cause | why the grain train left the rails at Qamishan | flood; explosive; both-named
matter driver | framing | how the driver left his cab | jumped; stayed
matter grain | framing | what happened to the grain | plundered; gathered; rescue-ongoing
matter line | outcome | whether the line is open | open; closed
matter guard | responsibility | who ignored the patrol's warning | controller; driver
matter dead | number | dead | three; five
matter freight-two | outcome | the second freight train | second-safe
matter governor | attribution | the governor's order on the grain | shoot; share

@doc A | Central Rail Wire | wire | 2028-03-30 | Grain train derails at Qamishan
a1 [derail=both-named; speaker=source; stance=asserts] Railway staff spoke of a washed-out embankment and the army of a bomb after a grain train left the rails near Qamishan on Thursday.
a2 [dead=three; speaker=the railway; stance=asserts] The railway said in the evening that three people had died.
a3 [line=closed; speaker=the railway; stance=asserts] Traffic on the northern line has been suspended, and passengers are being carried by bus.
a4 [grain=rescue-ongoing; speaker=source; stance=asserts] Hundreds of villagers were at the wagons with sacks by nightfall.
-- The train of thirty wagons was on its way from the port to the mills of the capital.

a5 [driver=stayed; speaker=the fireman; stance=asserts] The driver, Hashem Rojan, held on to the brake until the engine turned over, his fireman said from a hospital bed.
a6 [freight-two=second-safe; speaker=the railway; stance=asserts] A second freight train, which was following with fertiliser, was stopped in time at the junction and is undamaged.
a7 [guard=controller; speaker=a track patrolman; stance=asserts] A patrolman said he had telephoned a warning about the track an hour before, and that the controller had hung up on him.

@doc B | Northern Army Group | communique | 2028-03-31 | Terrorist attack on the people's bread
b1 [derail=explosive; speaker=Northern Army Group; stance=asserts] A charge laid beneath the rails by saboteurs threw the grain train off the line at Qamishan.
b2 [grain=plundered; speaker=Northern Army Group; stance=asserts] Thieves from the villages fell upon the wagons and made off with the nation's wheat by donkey and tractor.
b3 [line=open; speaker=Northern Army Group; stance=asserts] Army engineers have restored the northern line, on which trains are running again.
b4 [driver=jumped; speaker=Northern Army Group; stance=asserts] The driver leapt from his cab well ahead of the accident, which raises questions about his loyalty.
b5 [governor=shoot; speaker=Northern Army Group; stance=asserts] In agreement with the governor, who has ordered that looters be fired upon, our patrols are guarding the site.
-- The public will be kept informed.

@doc C | Qamishan Plain Talk | local paper | 2028-04-01 | The day it rained wheat
c1 [derail=flood; speaker=source; stance=asserts] The embankment had turned to porridge after a week of rain, and the grain train sank into it like a cow.
c2 [grain=gathered; speaker=source; stance=asserts] At the stationmaster's request whole families shovelled the spilled wheat into sacks and stacked them, weighed and tagged, in the waiting room.
c3 [driver=stayed; speaker=source; stance=asserts] Hashem Rojan was found with both hands on the brake wheel, and our town will bury him as a hero.
c4 [governor=share; speaker=the governor; stance=asserts] The governor sent word that what lay on the ground was to be shared out among the poor.
c5 [line=closed; speaker=source; stance=asserts] The rails hang in the air over the washout, and it will be weeks before a train can pass.
c6 [guard=controller; speaker=source; stance=asserts] The controller in the city slept through the patrolman's call, as the station clerk heard on the same wire.
-- The choir will sing at the funeral.

@doc D | Railway Directorate | communique | 2028-04-02 | Interim account
d1 [derail=flood; speaker=Railway Directorate; stance=asserts] High water had carried away the ballast near Qamishan, so that the track gave way under the train.
d2 [guard=driver; speaker=Railway Directorate; stance=asserts] The patrol's warning was passed to the driver at the last station, and he chose to disregard it.
d3 [driver=jumped; speaker=Railway Directorate; stance=asserts] Marks on the slope indicate that the driver abandoned his engine before the bend.
d4 [dead=five; speaker=Railway Directorate; stance=asserts] Two of the injured have died, so that the accident has now cost five lives.
d5 [line=open; speaker=Railway Directorate; stance=asserts] Goods and passenger trains have been using the northern line again since Saturday morning.
-- Compensation forms can be had at all ticket windows.

@doc E | The Examiner of the North | broadsheet | 2028-04-03 | Flood or bomb?
e1 [derail=explosive; speaker=an explosives officer; stance=asserts] A retired explosives officer who crawled under the wrecked wagons pointed to a rail cut as by a knife, the signature of a bomb.
e2 [grain=gathered; speaker=the stationmaster; stance=asserts] The stationmaster's ledger accounts for the wheat that villagers brought to his door, sack upon sack.
e3 [governor=shoot; speaker=a gendarme; stance=asserts] A gendarme showed us a telegram in the governor's name with the words "open fire on all who touch the grain".
e4 [guard=driver; speaker=a station clerk; stance=asserts] A clerk two stops down the line says he handed the driver the slip with the warning, and got a shrug for it.
e5 [governor=share; speaker=the governor's wife; stance=asserts] The governor's wife, however, remembers her husband dictating that the wheat be given to the hungry.
-- The inquiry opens on Thursday in the old engine shed.

rel derail flood both-named compatible
rel derail explosive both-named compatible
rel grain plundered rescue-ongoing compatible
rel grain gathered rescue-ongoing compatible
rel dead three five revision
rel line closed open revision
pair c5 b3 conflict
pair c5 d5 skip
pair a6 c1 unrelated
claim A bomb derailed the grain train at Qamishan | A discuss | B agree | C disagree | D disagree | E discuss
claim Villagers looted the wrecked train | B agree | C disagree | E disagree
claim The governor ordered looters to be shot | B agree | C disagree | E discuss
