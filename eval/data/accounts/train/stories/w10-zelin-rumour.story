story: w10-zelin-rumour
kind: rumour
matter general | outcome | what became of General Arslan Vogt | dead; alive; unclear
matter source | attribution | who first reported the general's death | militia-channel; army-press
matter train | identity | what the sealed train at Zelin carried | coffin; tanks
matter garrison | framing | the mood in the Zelin garrison | mutiny; drill; fuel
matter gold | place | where the treasury gold was taken | capital; frontier
matter blackout | other | telephone lines in Zelin were down | down
rel general unclear dead compatible
rel general unclear alive compatible
rel garrison fuel mutiny compatible
rel garrison fuel drill compatible

@doc A | Zelin Frontline channel | blog | 2033-03-09 | Vogt is dead
a1 [general=dead; speaker=Zelin Frontline; stance=asserts] General Arslan Vogt, commander of the Zelin garrison, died on Tuesday night of wounds from a mine.
a2 [train=coffin; speaker=Zelin Frontline; stance=asserts] The sealed train that left Zelin station at dawn carried his coffin to the capital.
a3 [garrison=mutiny; speaker=Zelin Frontline; stance=alleges] Soldiers of the Zelin garrison have locked up their officers and refuse to march.
a4 [gold=frontier; speaker=Zelin Frontline; stance=alleges] The gold from the Zelin treasury was driven to the frontier in two lorries.
a5 [source=militia-channel; speaker=Zelin Frontline; stance=asserts] You read of the general's death here first, hours before anyone else had the news.
a6 [blackout=down; speaker=Zelin Frontline; stance=asserts] All telephone lines out of Zelin are dead.
-- Our people on the inside risk a great deal to tell you this.
-- Share before it is deleted.

@doc B | Army Information Service | communique | 2033-03-09 | Rumours about General Vogt
b1 [general=alive; speaker=Army Information Service; stance=asserts] General Arslan Vogt is alive and in command of the Zelin garrison.
b2 [garrison=drill; speaker=Army Information Service; stance=asserts] Movements seen at the Zelin barracks on Tuesday were part of a night drill that the troops carried out with discipline.
b3 [train=tanks; speaker=Army Information Service; stance=asserts] The train that departed from Zelin this morning was loaded with tanks due for overhaul.
b4 [gold=capital; speaker=Army Information Service; stance=asserts] The treasury's gold reserve was taken to the capital, as the law provides.
b5 [source=militia-channel; speaker=Army Information Service; stance=asserts] The report of the general's death was started by a militia channel.
b6 [blackout=down; speaker=Army Information Service; stance=asserts] Telephone service in Zelin is interrupted because of ice on the lines.
-- Spreading rumours in wartime is an offence.
-- Citizens should remain vigilant.

@doc C | Plains Wire | wire | 2033-03-09 | Fate of Zelin commander uncertain
c1 [general=unclear; speaker=source; stance=asserts] The whereabouts of General Arslan Vogt could not be established on Wednesday amid conflicting reports about his fate.
=a1
c2 [general=alive; speaker=an orderly; stance=asserts] An orderly reached by radio said he had served the general breakfast that morning.
c3 [source=army-press; speaker=an editor in the capital; stance=asserts] An editor in the capital said the first word of Vogt's death had come from the army's own press desk, which later withdrew it.
c4 [garrison=drill; speaker=a baker; stance=asserts] A baker who delivers to the Zelin barracks said he saw soldiers marching under their officers as in any exercise.
c5 [train=tanks; speaker=a signalman; stance=asserts] A signalman counted flat wagons with tanks under canvas in the train.
c6 [blackout=down; speaker=source; stance=asserts] Calls to numbers in Zelin went unanswered and the exchange said the lines were down.
c7 [garrison=fuel; speaker=a baker; stance=asserts] The Zelin barracks had ordered twice the usual amount of bread for the night, the baker added.
-- Vogt, a veteran of the river campaign, took over the garrison in January.

@doc D | Capital Evening Star | tabloid | 2033-03-10 | The general, the train and the gold
d1 [general=dead; speaker=a surgeon; stance=asserts] "I closed his eyes myself," a military surgeon told the Star about General Vogt.
d2 [train=coffin; speaker=railway workers; stance=asserts] Railway workers saw an oak coffin under a flag being lifted out of the Zelin train.
d3 [garrison=mutiny; speaker=a conscript; stance=alleges] A conscript who slipped away from Zelin said his company had mutinied and torn off its officers' badges.
d4 [gold=frontier; speaker=a customs man; stance=asserts] Two lorries with the treasury's gold rolled up at the frontier post, a customs man said.
d5 [source=army-press; speaker=source; stance=asserts] It was the army's press desk that broke the news of Vogt's death, in a message recalled within minutes.
d6 [blackout=down; speaker=source; stance=asserts] Nobody can telephone Zelin.
-- The widow's house had its shutters closed.
-- The ministry declined to speak to us.

claim General Arslan Vogt is dead | A agree | B disagree | C discuss | D agree
claim Soldiers of the Zelin garrison mutinied | A agree | B disagree | C disagree | D agree
claim The sealed train from Zelin carried tanks | A disagree | B agree | C agree | D disagree
