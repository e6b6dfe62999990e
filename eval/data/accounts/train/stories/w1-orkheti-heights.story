story: w1-orkheti-heights
kind: battle
matter ridge | framing | how the Orkheti ridge changed hands | stormed; repositioned
matter start | responsibility | who began the fighting | republic; highlanders
matter tower | control | who holds the television tower at Sagura | rebels; army
matter losses | number | how many soldiers were killed on the ridge | eleven; three; nineteen
matter villagers | framing | how the people of Lower Orkheti left | fled; bussed
matter snow | other | the pass road is under snow | snow

@doc A | Gorny Telegraph | wire | 2031-11-09 | Highland fighters seize Orkheti ridge after two-day assault
a1 [ridge=stormed; speaker=source; stance=asserts] Highland fighters overran the trenches on the Orkheti ridge before dawn on Sunday, chasing a government battalion down into the Sagura valley.
a2 [tower=rebels; speaker=Bagrat Tsulidze; stance=asserts] The television tower above Sagura is now in the hands of the Highland Council, its military spokesman Bagrat Tsulidze said by radio.
a3 [losses=eleven; speaker=a nurse at Sagura hospital; stance=asserts] Eleven soldiers had been brought dead to Sagura hospital by noon, a nurse there said.
-- The ridge overlooks the only winter route between the two halves of the republic.

a4 [villagers=fled; speaker=source; stance=asserts] Families from Lower Orkheti streamed downhill on foot and on tractors as mortar rounds fell among the orchards.
a5 [start=republic; speaker=Bagrat Tsulidze; stance=alleges] Tsulidze said government howitzers had opened the battle on Friday by shelling a highland checkpoint at the dairy.
a6 [snow=snow; speaker=source; stance=asserts] Heavy snow has covered the pass road since Thursday.

@doc B | Defence Ministry of the Vashlari Republic | communique | 2031-11-09 | On the situation in the Orkheti sector
b1 [ridge=repositioned; speaker=Defence Ministry; stance=asserts] In the Orkheti sector, units of the Third Mountain Brigade completed a scheduled transfer to winter positions that offer better fields of fire.
b2 [start=highlanders; speaker=Defence Ministry; stance=asserts] The exchange of fire was provoked on Friday by armed bands who shelled a border police post from the dairy at Zemo.
b3 [tower=army; speaker=Defence Ministry; stance=asserts] The Sagura television mast remains under the reliable protection of our servicemen.
b4 [losses=three; speaker=Defence Ministry; stance=asserts] Three servicemen fell in the performance of their duty on the Orkheti heights.

b5 [villagers=bussed; speaker=Defence Ministry; stance=asserts] Residents of Lower Orkheti were moved out in an orderly way by buses provided by the regional administration before the transfer of units began.
-- The Ministry urges the media to rely on verified information.

@doc C | Sagura Evening Page | local paper | 2031-11-10 | A night on the road from Lower Orkheti
c1 [villagers=fled; speaker=Manana Okreli; stance=asserts] "We ran with what we had on, and the shells followed us past the church," said Manana Okreli, a beekeeper from Lower Orkheti now sleeping in a Sagura gymnasium.
c2 [tower=army; speaker=source; stance=asserts] At the foot of the television tower on Monday morning, the sentries wore the badge of the Third Mountain Brigade and their own flag flew above the gate.
c3 [ridge=stormed; speaker=a sergeant; stance=asserts] A sergeant drinking tea at the bus station, his greatcoat torn, said the highlanders had come over the parapet in white smocks and driven his company off the ridge.
c4 [losses=nineteen; speaker=hospital director Dr. Levan Mkheri; stance=asserts] By Monday the number of soldiers killed at Orkheti had risen to nineteen, according to the hospital's director, Levan Mkheri.

c5 [start=highlanders; speaker=villagers; stance=asserts] Villagers interviewed in the gymnasium agreed that the opening salvo on Friday came from highland mortars sited behind the dairy.
c6 [snow=snow; speaker=source; stance=asserts] Ploughs have yet to clear the pass road, which vanished under snow last week.

@doc D | Caspar Institute for Frontier Studies | think tank | 2031-11-12 | Orkheti: what the maps show
d1 [ridge=repositioned; speaker=source; stance=asserts] Radio traffic we reviewed suggests that the brigade gave up the Orkheti crest by choice on Saturday evening, hours ahead of any highland patrol reaching the trenches.
d2 [tower=rebels; speaker=source; stance=asserts] Imagery taken on Sunday and again on Tuesday shows highland vehicles and a highland banner inside the Sagura tower compound.
d3 [start=republic; speaker=source; stance=asserts] Acoustic sensors at the Belgori seismic station place the earliest detonations of the battle at a highland checkpoint, fired from the direction of the government's artillery park.
-- Both sides have incentives to shape the story before the talks in Trell.

d4 [villagers=bussed; speaker=source; stance=asserts] Lower Orkheti was emptied calmly on Saturday afternoon, when a convoy of municipal buses carried its inhabitants to Sagura.
d5 [losses=nineteen; speaker=source; stance=asserts] Our own tally of funeral notices gives nineteen army dead for the ridge.
rel losses eleven nineteen revision
pair a2 c2 skip
pair a1 b5 skip
pair a1 c1 skip
pair a1 d4 skip
pair b1 a4 skip
pair b1 c1 skip
pair b1 d4 skip
pair c3 a4 skip
pair c3 b5 skip
pair c3 d4 skip
pair d1 a4 skip
pair d1 b5 skip
pair d1 c1 skip
pair a5 b5 skip
pair a5 c1 skip
pair a5 d4 skip
pair b2 a4 skip
pair b2 c1 skip
pair b2 d4 skip
pair c5 a4 skip
pair c5 b5 skip
pair c5 d4 skip
pair d3 a4 skip
pair d3 b5 skip
pair d3 c1 skip
pair b4 c4 skip
claim Highland fighters drove the army off Orkheti ridge | A agree | B disagree | C agree | D disagree
claim Government guns fired first at Orkheti | A discuss | B disagree | C disagree | D agree
claim Rebels control the Sagura television tower | A discuss | B disagree | C disagree | D agree
