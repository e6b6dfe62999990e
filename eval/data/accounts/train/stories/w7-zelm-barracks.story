story: w7-zelm-barracks
kind: air strike
matter drone | identity | what hit the barracks at Zelm | drone; shell
matter sender | responsibility | who sent it | southern-army; mutineers
matter inside | identity | who was in the barracks | recruits; refugees; gate-sentries
matter siren | denial | whether the siren sounded | sounded; silent; monday-test
matter hour | time | when the strike came | before-reveille; during-supper
matter toll | number | dead in Zelm barracks | four; seventeen; region-forty
matter commander | framing | how General Brod's absence is explained | inspecting; hiding
matter truce | outcome | what the strike did to the truce | holds; ended
matter depot | other | the hit on the fuel depot in Lipno | depot-night

@doc A | Zentral-Depesche | wire | 2032-02-03 | Barracks at Zelm hit in the night
a1 [drone=drone; speaker=a sentry; stance=asserts] A drone with a wingspan like a barn door flew into the barracks at Zelm, a sentry told Zentral-Depesche.
a2 [hour=before-reveille; speaker=source; stance=asserts] It struck in the dark shortly before reveille on Tuesday, when the dormitories were full.
a3 [toll=four; speaker=a medic; stance=asserts] Four people were dead in the barracks, a medic said at first light.
a4 [inside=recruits; speaker=a sentry; stance=asserts] The dormitories housed recruits in their third week of training.
a5 [siren=sounded; speaker=a sentry; stance=asserts] The siren on the roof had howled a good while before the impact, he added.
-- Zelm lies at the edge of the zone that both armies agreed to empty.

@doc B | Southern Army Headquarters | communique | 2032-02-03 | Statement 44
b1 [sender=mutineers; speaker=Southern Army Headquarters; stance=alleges] The strike on the Zelm barracks was the work of mutineers within the garrison's own artillery.
b2 [drone=shell; speaker=Southern Army Headquarters; stance=asserts] It was carried out with a howitzer shell, fragments of which are known to us from photographs.
b3 [truce=holds; speaker=Southern Army Headquarters; stance=asserts] The truce is in force and will be honoured by us along the whole line.
b4 [inside=recruits; speaker=Southern Army Headquarters; stance=asserts] Those quartered at Zelm were soldiers under training.
b5 [depot=depot-night; speaker=Southern Army Headquarters; stance=asserts] The drone that fell on the fuel depot in Lipno on New Year's night was ours, and we said so then.
b8 [siren=monday-test; speaker=Southern Army Headquarters; stance=asserts] On Monday at noon a test of the siren was heard in Zelm as far as our trenches.

@doc C | Northern Government Information Office | state agency | 2032-02-04 | Massacre of the homeless
c1 [inside=refugees; speaker=Information Office; stance=asserts] The Zelm barracks had been cleared of troops and given to families who had fled the south, and it is they who were murdered in their beds.
c2 [sender=southern-army; speaker=Information Office; stance=asserts] The Southern Army aimed and launched the weapon that hit Zelm.
c3 [drone=drone; speaker=Information Office; stance=asserts] The wreck of its propeller and the camera of the flying bomb are in our laboratory.
c4 [truce=ended; speaker=Information Office; stance=asserts] With this crime the truce has come to its end.
c5 [commander=inspecting; speaker=Information Office; stance=asserts] General Brod was on a tour of inspection in the west and directed the rescue by radio throughout.
c6 [toll=seventeen; speaker=Information Office; stance=asserts] By Wednesday the dead recovered from the barracks numbered seventeen.

@doc D | Women of Zelm | eyewitness | 2032-02-05 | What we heard and saw
d1 [siren=silent; speaker=source; stance=asserts] No siren sounded; we were woken by the windows.
d2 [hour=during-supper; speaker=a cook; stance=asserts] The barracks cook contradicts those who speak of the morning: the soup was on the tables when the roof came in.
d3 [inside=refugees; speaker=source; stance=asserts] We carried out grandmothers, infants and a canary, people from the south who had been given the dormitories in January.
d4 [commander=hiding; speaker=source; stance=asserts] General Brod sat in the cellar of the post office with a blanket over his head, and our sister who sweeps there brought him tea.
d5 [inside=gate-sentries; speaker=source; stance=asserts] At the gate there were a few soldiers on sentry duty as well.

@doc E | Lowland Conflict Archive | think tank | 2032-02-20 | Zelm: weighing the evidence
e1 [drone=shell; speaker=source; stance=asserts] The angle of the hole and the splinters in the chimney make us conclude that an artillery round hit the barracks.
e2 [sender=mutineers; speaker=source; stance=asserts] Its path leads back to a battery of the garrison whose gunners had refused orders the day before and now turned their howitzer on their own barracks.
e3 [siren=silent; speaker=source; stance=asserts] The siren's counter shows that it was never switched on that night.
e4 [hour=before-reveille; speaker=source; stance=asserts] Seismographs put the blow in the last hour of darkness, ahead of the morning call.
e5 [toll=region-forty; speaker=source; stance=asserts] Across the whole buffer zone forty people were killed in that week.
e6 [commander=inspecting; speaker=source; stance=asserts] Brod's whereabouts are documented: he was going round the western posts, map in hand.

@doc F | Frontblatt | tabloid | 2032-02-07 | GENERAL UNDER THE BED
f1 [commander=hiding; speaker=a clerk; stance=asserts] Quaking behind mail sacks, that is how a clerk found General Brod while his barracks burned.
f2 [sender=southern-army; speaker=a radio operator; stance=asserts] A radio operator overheard the southern battery commander give the word for Zelm and cheer.
f3 [siren=sounded; speaker=a baker; stance=asserts] They had all been warned, for the siren wailed so that the baker burned his rolls.
f4 [hour=during-supper; speaker=a baker; stance=asserts] It was suppertime, and the bread was just going round.
f5 [truce=holds; speaker=the truce commission; stance=asserts] Yet the guns are silent: the truce is still alive, the commission in Lipno assures us.
f6 [truce=ended; speaker=a colonel; stance=asserts] Dead as a doornail, says a colonel in the north about the same truce.
rel toll four seventeen revision
rel toll four region-forty different_scope
rel toll seventeen region-forty different_scope
rel inside recruits gate-sentries compatible
rel inside gate-sentries refugees compatible
pair b5 c2 different_event
pair b5 e1 different_event
pair b5 a1 different_event
pair b5 e2 different_event
pair b5 f2 different_event
rel siren sounded monday-test different_event
rel siren silent monday-test different_event
pair b1 e1 skip
pair a1 b1 skip
pair b1 c1 skip
pair b2 e2 skip
pair c3 e2 conflict:identity
pair a1 e2 conflict:identity
pair b1 c3 skip
pair b2 c2 skip
pair a1 c2 skip
pair a1 f2 skip
pair b1 a4 skip
pair c2 e1 skip
pair b1 d3 skip
pair e2 c1 skip
pair b3 c4 skip
pair b3 f6 skip
claim A drone hit the Zelm barracks | A agree | B disagree | C agree | E disagree
claim Refugees were living in the barracks at Zelm | A disagree | B disagree | C agree | D agree
claim General Brod was in hiding during the strike | C disagree | D agree | E disagree | F agree
