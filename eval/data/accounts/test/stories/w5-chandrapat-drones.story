story: w5-chandrapat-drones
kind: air strike
matter convoy | identity | what the vehicles hit on the Chandrapat road carried | rebels; pilgrims
matter weapon | identity | what struck the vehicles | drone; roadside
matter survivors | framing | how soldiers treated the survivors | aided; shot
matter inquiry | attribution | where the army chief stands on an inquiry | welcomes; spurns
matter toll | number | deaths on the road | seventeen-dawn; thirty-later; five-other
matter hour | time | when the convoy was hit | dusk; midnight
matter truck | other | a truck burned on the same road in January | january

@doc A | Chandrapat Sentinel | local paper | 2027-11-02 | Buses burn on pilgrim road
a1 [convoy=pilgrims; speaker=a bus conductor; stance=asserts] The vehicles that burned on the Chandrapat road were buses full of pilgrims bound for the autumn fair, said a conductor who jumped clear.
a2 [weapon=drone; speaker=a bus conductor; stance=asserts] He heard a lawn-mower sound overhead, looked up and saw the drone let go of something long.
a3 [hour=dusk; speaker=villagers; stance=asserts] Villagers were lighting the evening lamps when the Chandrapat convoy was struck.
a4 [toll=seventeen-dawn; speaker=the district nurse; stance=asserts] Seventeen bodies had been brought to the Chandrapat clinic by dawn, the district nurse said.
-- The fair has been called off.
a5 [survivors=aided; speaker=a bus conductor; stance=asserts] Soldiers from the nearby post came running, the conductor said, and carried the wounded on their backs.
a6 [truck=january; speaker=source; stance=asserts] In January a lime truck was set alight on the same road, apparently by a rival haulier.

@doc B | Press Wing, Eastern Command | communique | 2027-11-02 | Convoy of insurgents destroyed
b1 [convoy=rebels; speaker=Eastern Command; stance=asserts] A column of armed insurgents moving along the Chandrapat road in stolen buses was engaged and destroyed by our unmanned aircraft.
b2 [hour=midnight; speaker=Eastern Command; stance=asserts] The strike took place around midnight after long observation.
b3 [survivors=aided; speaker=Eastern Command; stance=asserts] Wounded insurgents were given first aid on the spot by troops of Eastern Command and flown to hospital.
b4 [weapon=drone; speaker=Eastern Command; stance=asserts] The precision munition was released from a remotely piloted platform.
-- Captured rifles will be shown to the media.
b5 [inquiry=welcomes; speaker=Eastern Command; stance=asserts] General Prakash Thapaliya, the army chief, would be glad of an independent inquiry into the incident.

@doc C | People's Red Dawn Army | communique | 2027-11-04 | On the massacre of pilgrims
c1 [convoy=pilgrims; speaker=Red Dawn Army; stance=asserts] The buses of Chandrapat carried old people, cooks and musicians to a fair, and our fighters were elsewhere that day.
c2 [survivors=shot; speaker=Red Dawn Army; stance=alleges] Those who crawled out of the wrecks were finished off by soldiers with pistols.
c3 [hour=midnight; speaker=Red Dawn Army; stance=asserts] It was the dead of night, close on twelve, when the murderers chose to strike the buses.
c4 [inquiry=spurns; speaker=Red Dawn Army; stance=alleges] The army chief laughed at the idea of an inquiry and called it a picnic for lawyers.
-- Eternal memory to the fallen.
-- All units will observe a minute of silence at the hour of the crime, and the drums of the fair will be kept wrapped in black until the spring.

@doc D | Observatory of Mountain Conflicts | think tank | 2027-11-09 | Chandrapat: crater, fuse and timeline
d1 [weapon=roadside; speaker=Observatory of Mountain Conflicts; stance=asserts] A bowl-shaped crater and copper fragments in the tarmac show that the buses were wrecked by a mine buried at the roadside.
d2 [convoy=rebels; speaker=Observatory of Mountain Conflicts; stance=asserts] Phones recovered from the seats belonged to known members of the Red Dawn Army, who made up the convoy.
d3 [hour=dusk; speaker=Observatory of Mountain Conflicts; stance=asserts] Seismometers at the dam recorded the blast at sunset.
d4 [toll=thirty-later; speaker=Observatory of Mountain Conflicts; stance=asserts] By the eighth of November, deaths in the Chandrapat convoy stood at thirty.
d5 [survivors=shot; speaker=Observatory of Mountain Conflicts; stance=asserts] Close-range wounds on at least some of the bodies indicate that people who had got out of the buses were shot by the troops who arrived.
-- Methods are set out in the annex.

@doc E | Himgiri Evening Bulletin | wire | 2027-11-05 | Army chief brushes aside call for probe
e1 [inquiry=spurns; speaker=Prakash Thapaliya; stance=asserts] General Prakash Thapaliya told senators he would have "no strangers poking about in my ashtrays" over Chandrapat, ruling out an inquiry.
e2 [weapon=roadside; speaker=a police bomb expert; stance=asserts] A police bomb expert who walked the site said a buried charge, set off by wire, had torn open the buses.
e3 [toll=five-other; speaker=source; stance=asserts] In a village above the road, five people died the same night when a landslip took their house.
e4 [convoy=pilgrims; speaker=the fair committee; stance=asserts] The fair committee had hired the buses and holds the passenger lists, from drummers to widows.
-- The senate resumes on Monday.

@doc F | Army Radio | state agency | 2027-11-06 | Chief of staff: let them come
=b3
f1 [inquiry=welcomes; speaker=Prakash Thapaliya; stance=asserts] "Let them come, I will carry their bags," General Thapaliya said of an outside inquiry into Chandrapat, which he called a fine idea.
f2 [convoy=rebels; speaker=Army Radio; stance=asserts] The men in those buses, the programme recalled, were fighters in civilian shirts on their way to burn a dam.
f3 [truck=january; speaker=Army Radio; stance=asserts] Listeners were reminded of the lime truck that burned on the Chandrapat road at the beginning of the year.
-- The programme closed with the regimental march.
-- Letters from listeners in the eastern garrisons were read out, with greetings to mothers and to a newborn.

rel toll seventeen-dawn thirty-later revision
rel toll seventeen-dawn five-other different_event
rel toll thirty-later five-other different_event
pair b1 a6 different_event
pair b1 f3 unrelated
pair a1 f3 different_event
pair b1 d1 conflict:identity
pair b1 e2 conflict:identity
pair c1 d1 skip
pair b4 a1 skip
pair c1 d5 skip
pair c2 f2 skip
pair c2 d2 skip
pair c2 b1 skip
pair c1 b4 skip
claim The Chandrapat buses were carrying pilgrims | A agree | B disagree | C agree | D disagree | E agree | F disagree
claim A drone strike destroyed the buses | A agree | B agree | D disagree | E disagree
claim The army chief is open to an independent inquiry | B agree | C disagree | E disagree | F agree
