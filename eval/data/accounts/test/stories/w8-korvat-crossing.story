story: w8-korvat-crossing
kind: battle
matter post | framing | how the army left the Korvat border post | overrun; planned-withdrawal
matter hold | control | who controls the Korvat customs yard | brigade; army
matter first | responsibility | who broke the ceasefire at Korvat | brigade-first; army-first
matter time | time | when the fighting at Korvat ended | before-dawn; still-on-at-noon
matter aid | cause | why the aid trucks at Korvat turned back | shelling; paperwork
matter prisoners | identity | who the men led away from the post were | soldiers; smugglers
matter past | other | the March attack on the post | march

@doc A | Adria-Balkan Press | wire | 2027-06-08 | Stena Brigade overruns Korvat border post, governor says
a1 [post=overrun; speaker=Governor Nikola Prelec; stance=asserts] The Stena Brigade overran the Korvat border post on Monday night and forced the army garrison to flee, Governor Nikola Prelec said.
a2 [hold=brigade; speaker=two truck drivers; stance=asserts] Brigade fighters control the Korvat customs yard and are checking papers at the barrier, two truck drivers told Adria-Balkan Press.
a3 [first=brigade-first; speaker=Governor Nikola Prelec; stance=asserts] Prelec blamed the brigade for the end of the ceasefire, saying its mortars fired on the post at ten in the evening.
a4 [time=before-dawn; speaker=Governor Nikola Prelec; stance=asserts] The fighting at Korvat was over before dawn, the governor added.
a5 [prisoners=soldiers; speaker=the governor's office; stance=asserts] The men whom brigade fighters led away from the border post were soldiers of the garrison, his office said.
a6 [past=march; speaker=source; stance=asserts] In March the brigade attacked the same border post and was beaten back within hours.
-- Korvat is the main road crossing between Dravia and Upper Lesk.
a7 [aid=shelling; speaker=a driver; stance=asserts] Five aid trucks turned round at Korvat because shells were landing on the road, one of the drivers said.

@doc B | General Staff of Dravia | communique | 2027-06-08 | Redeployment at Korvat
b1 [post=planned-withdrawal; speaker=General Staff; stance=asserts] Army units left the Korvat border post on Monday night under a withdrawal plan approved last week, the General Staff said.
b2 [hold=army; speaker=General Staff; stance=asserts] The customs yard at Korvat remains under the control of the army's rear guard.
b3 [first=brigade-first; speaker=General Staff; stance=asserts] The ceasefire was violated by the Stena Brigade, which opened mortar fire on Korvat late in the evening.
b4 [prisoners=smugglers; speaker=General Staff; stance=asserts] The persons seen being led from the border post were cigarette smugglers held there by customs officers.
b5 [aid=paperwork; speaker=General Staff; stance=asserts] The aid trucks were sent back from Korvat because their transit papers had expired.
b6 [time=before-dawn; speaker=General Staff; stance=asserts] All firing in the Korvat sector had ceased by four in the morning.
-- The public is asked to rely on official information only.
b7 [post=planned-withdrawal; speaker=Gen. Stipe Arlan; stance=asserts] "The garrison marched out of Korvat in order, with all its weapons, on my command," Gen. Stipe Arlan said.

@doc C | Radio Slobodna Stena | broadcaster transcript | 2027-06-08 | Noon bulletin
c1 [post=overrun; speaker=source; stance=asserts] Our fighters took the Korvat post by assault last night and the garrison ran across the fields.
c2 [first=army-first; speaker=Stena Brigade; stance=asserts] The army broke the ceasefire at Korvat, shelling brigade trenches an hour before our attack, the command reports.
c3 [hold=brigade; speaker=Commander Vuk; stance=asserts] Speaking from the customs yard at Korvat, Commander Vuk said his men were running the crossing and would collect the duties from today.
c4 [prisoners=soldiers; speaker=Stena Brigade; stance=asserts] The prisoners taken from the post are eleven soldiers and a lieutenant, and they are being treated well.
c5 [time=still-on-at-noon; speaker=source; stance=asserts] As we go on air at noon, fighting continues around the Korvat post.
c6 [aid=shelling; speaker=source; stance=asserts] Army artillery fire on the road made the aid convoy turn back from Korvat this morning.
-- Listeners in the lower villages should keep away from the main road.
c7 [past=march; speaker=source; stance=asserts] In March our first attempt on the post failed for lack of ammunition.

@doc D | Lesk Relief Committee | ngo | 2027-06-09 | Situation note: Korvat crossing
d1 [aid=paperwork; speaker=Lesk Relief Committee; stance=asserts] Our trucks turned back from Korvat on Tuesday because a transit permit had lapsed the day before, the Lesk Relief Committee said.
d2 [first=army-first; speaker=residents of Donji Korvat; stance=alleges] Residents of Donji Korvat told our staff that army guns ended the ceasefire, firing from the quarry before any brigade attack.
d3 [time=still-on-at-noon; speaker=Lesk Relief Committee; stance=asserts] Exchanges of fire at the border post were still going on when our team left at midday on Tuesday.
d4 [hold=army; speaker=Lesk Relief Committee; stance=asserts] Our team leader met army soldiers in charge of the customs yard on Tuesday morning.
d5 [prisoners=smugglers; speaker=a customs clerk; stance=asserts] A customs clerk said the men taken out of the post were detainees accused of smuggling tobacco.
-- The committee has worked in the border districts for four years.
d6 [post=overrun; speaker=residents of Donji Korvat; stance=asserts] According to residents, soldiers abandoned the border post in panic as the brigade's men came over the wall.
d7 [speaker=Lesk Relief Committee; stance=demands] The committee calls on all sides to let food through.

rel past march march compatible
pair a7 b6 skip
pair a1 b2 skip
pair a1 d4 skip
pair c1 b2 skip
pair c1 d4 skip
pair d6 b2 skip
pair b1 a2 skip
pair b1 c3 skip
pair b7 a2 skip
pair b7 c3 skip
pair c4 a5 corroborates
claim The Stena Brigade captured the Korvat border post by force | A agree | B disagree | C agree | D agree
claim The army broke the ceasefire at Korvat | A disagree | B disagree | C agree | D discuss
claim The Korvat customs yard is in the hands of the brigade | A agree | B disagree | C agree | D disagree
