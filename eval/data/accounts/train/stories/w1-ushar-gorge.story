story: w1-ushar-gorge
kind: battle
matter convoy | framing | what became of the supply column in the Ushar gorge | ambushed; delivered; uncertain
matter attackers | identity | who the men in the gorge were | mercenaries; villagers
matter fort | control | who holds the old fort at Belvara | army; militia
matter truce | time | when the truce took effect | dawn; dusk
matter captain | outcome | what happened to Captain Yegor Tal | captured; escaped
matter dead | number | drivers killed | five; seven; district; week-before
matter bread | other | Belvara bakeries have flour for a week | bread

@doc A | Kavkasia Line | wire | 2033-02-18 | Supply column hit in Ushar gorge
a1 [convoy=ambushed; speaker=source; stance=asserts] A government supply column was ambushed in the Ushar gorge on Friday morning and burned out, with its trucks still smoking on the road by afternoon.
a2 [attackers=mercenaries; speaker=Col. Davit Morru; stance=alleges] Colonel Davit Morru, who commands the district, said the attackers were hired foreigners paid by the Steppe Bank.
a3 [fort=army; speaker=Col. Davit Morru; stance=asserts] The old fort at Belvara, at the mouth of the gorge, is firmly in army hands, Morru said.
a4 [dead=five; speaker=a field surgeon; stance=asserts] Five drivers of the column were dead, a field surgeon said at noon.
a5 [dead=week-before; speaker=source; stance=asserts] In an attack on a column at Lesser Ushar the previous Friday, three drivers had been killed.
a6 [captain=captured; speaker=source; stance=asserts] The column's commander, Captain Yegor Tal, was led away with his hands bound.
-- The gorge is the sole road to the Belvara garrison in winter.
-- Telephone links with Belvara were cut for most of Friday.

@doc B | Belvara Valley Self-Defence | communique | 2033-02-18 | To the people of the valley
b1 [attackers=villagers; speaker=Belvara Valley Self-Defence; stance=asserts] The fighters in the Ushar gorge are your own sons, shepherds and foresters of these villages.
b2 [convoy=ambushed; speaker=Belvara Valley Self-Defence; stance=asserts] They lay in wait at the second bend, stopped the enemy's lorries and set them on fire.
b3 [fort=militia; speaker=Belvara Valley Self-Defence; stance=asserts] Our flag flies over the old fort at Belvara.
b4 [truce=dusk; speaker=Belvara Valley Self-Defence; stance=asserts] At the request of the parish priests our guns fell silent at dusk on Saturday, the hour at which the truce began.
b5 [captain=captured; speaker=Belvara Valley Self-Defence; stance=asserts] Captain Tal is our prisoner, is being fed like one of us, and may write to his mother.
b6 [bread=bread; speaker=Belvara Valley Self-Defence; stance=asserts] The bakeries of Belvara have flour for a week.
-- Those who stay indoors have nothing to fear from us.

@doc C | Army Information Bureau | communique | 2033-02-19 | Supply of Belvara garrison assured
c1 [convoy=delivered; speaker=Army Information Bureau; stance=asserts] The column dispatched through the Ushar gorge on Friday reached the Belvara garrison with its cargo intact after brushing aside an attempt to delay it.
c2 [captain=escaped; speaker=Army Information Bureau; stance=asserts] Captain Yegor Tal broke out of the encirclement on foot and reported for duty the same evening.
c3 [attackers=mercenaries; speaker=Army Information Bureau; stance=asserts] Papers found on the fallen prove that the gunmen in the gorge were soldiers of fortune recruited abroad.
c4 [truce=dawn; speaker=Army Information Bureau; stance=asserts] Our side has observed the truce since it came into force at dawn on Saturday.
c5 [dead=seven; speaker=Army Information Bureau; stance=asserts] Seven drivers of the column have died, among them men who succumbed to their wounds on Saturday.
c6 [fort=army; speaker=Army Information Bureau; stance=asserts] The garrison's signallers continue to work from the old fort at Belvara.

@doc D | Eastern Desk | broadsheet | 2033-02-22 | After Ushar, a valley counts its sons
d1 [attackers=villagers; speaker=source; stance=asserts] The men laid out in the chapel at Lesser Ushar after Friday's fight were being washed by their own mothers, and on the list pinned to the door every name was a valley name.
d2 [convoy=delivered; speaker=the quartermaster; stance=asserts] In the garrison's storeroom the quartermaster showed us, sack upon sack, what Friday's column had carried, and swore that every truck had come through the gorge.
d3 [truce=dusk; speaker=Father Simeon; stance=asserts] Father Simeon, who walked between the lines with a white towel, says the truce was agreed for Saturday's sunset and held from that hour.
d4 [fort=militia; speaker=source; stance=asserts] We were given tea in the old fort by a militia schoolteacher who signs himself its commandant.
d5 [dead=district; speaker=source; stance=asserts] Across the entire district the winter's fighting has cost the lives of sixty-one drivers.
d6 [captain=escaped; speaker=source; stance=asserts] Captain Tal, frostbitten and talkative, received us in the officers' mess, where he described how he had crawled away along a frozen stream.

@doc E | Radio Tervek Gate | broadcaster transcript | 2033-02-20 | Morning report
e1 [truce=dawn; speaker=a truce monitor; stance=asserts] A truce monitor reached by radio had the guns stopping with first light on Saturday, in line with the signed text.
e2 [convoy=uncertain; speaker=source; stance=doubts] What exactly became of Friday's column in the Ushar gorge we have been unable to establish.
e3 [dead=seven; speaker=source; stance=asserts] Seven drivers from the column are now known to have lost their lives.
e4 [bread=bread; speaker=a baker; stance=asserts] Belvara's bakers told us they had flour for another week.
e5 [captain=captured; speaker=a shepherd; stance=asserts] A shepherd had seen the column's captain roped to a mule and taken up towards the summer pastures by his captors.
-- The next bulletin is at noon.
rel convoy ambushed uncertain compatible
rel convoy delivered uncertain compatible
rel dead five seven revision
rel dead five district different_scope
rel dead seven district different_scope
rel dead five week-before different_event
rel dead seven week-before different_event
rel dead district week-before different_scope
pair b2 a2 skip
pair b3 d2 skip
pair a1 b5 skip
pair a1 c2 skip
pair a1 d6 skip
pair a1 e5 skip
pair b2 a6 skip
pair b2 c2 skip
pair b2 d6 skip
pair b2 e5 skip
pair c1 a6 skip
pair c1 b5 skip
pair c1 d6 skip
pair c1 e5 skip
pair d2 a6 skip
pair d2 b5 skip
pair d2 c2 skip
pair d2 e5 skip
pair e2 a6 skip
pair e2 b5 skip
pair e2 c2 skip
pair e2 d6 skip
pair a1 c5 skip
pair a1 d5 skip
pair a1 e3 skip
pair b2 a4 skip
pair b2 a5 skip
pair b2 c5 skip
pair b2 d5 skip
pair b2 e3 skip
pair c1 a4 skip
pair c1 a5 skip
pair c1 d5 skip
pair c1 e3 skip
pair d2 a4 skip
pair d2 a5 skip
pair d2 c5 skip
pair d2 e3 skip
pair e2 a4 skip
pair e2 a5 skip
pair e2 c5 skip
pair e2 d5 skip
pair a1 b1 skip
pair a1 c3 skip
pair a1 d1 skip
pair b2 c3 skip
pair b2 d1 skip
pair c1 a2 skip
pair c1 b1 skip
pair c1 d1 skip
pair d2 a2 skip
pair d2 b1 skip
pair d2 c3 skip
pair e2 a2 skip
pair e2 b1 skip
pair e2 c3 skip
pair e2 d1 skip
claim Militia destroyed army column in Ushar gorge | A agree | B agree | C disagree | D disagree | E discuss
claim Foreign mercenaries attacked the column | A discuss | B disagree | C agree | D disagree
claim Captain Tal is a prisoner of the militia | A agree | B agree | C disagree | D disagree | E agree
