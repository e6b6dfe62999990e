story: w10-uzhan-flood
kind: disaster
matter dam | cause | why the Uzhan dam broke | mining; neglect
matter rescue | framing | what the army did in the flood | saved; absent
matter village | place | where the missing bus was found | uzhan-mill; tolin-bend
matter dead | number | flood deaths | nineteen; twenty-six; district
matter warning | denial | whether the villages were warned | warned; unwarned; siren-tests
matter gates | control | who operated the sluice gates | militia; power-company
matter relief | other | tents for the homeless | tents
rel dead nineteen twenty-six revision
rel dead district nineteen different_scope
rel dead district twenty-six different_scope
rel warning siren-tests warned compatible
rel warning siren-tests unwarned compatible

@doc A | Steppe Telegraph | wire | 2034-04-02 | Dam bursts above Uzhan
a1 [dead=nineteen; speaker=rescue services; stance=asserts] At least nineteen people drowned in Uzhan when a dam burst on Saturday, rescue services said at midday.
a2 [dam=mining; speaker=a federal engineer; stance=asserts] The Uzhan dam was brought down by explosives laid in its foot, a federal engineer said.
a3 [gates=militia; speaker=a federal engineer; stance=asserts] The sluice gates had been in the hands of the Valley Militia since February, he added.
a4 [rescue=saved; speaker=residents; stance=asserts] Residents said army boats had plucked families from the roofs of Uzhan all morning.
a5 [village=tolin-bend; speaker=police; stance=asserts] A bus reported missing was found in the mud at Tolin bend, police said.
a6 [relief=tents; speaker=source; stance=asserts] Tents were being put up on the racecourse for people who had lost their homes.
-- The dam was built sixty years ago to feed a flax mill.

@doc B | Valley Militia channel | blog | 2034-04-02 | They let it rot
b1 [dam=neglect; speaker=Valley Militia; stance=alleges] The dam above Uzhan gave way because the state left its walls to crumble for twenty years.
b2 [gates=power-company; speaker=Valley Militia; stance=asserts] Staff of the federal power company worked the sluice gates until the last hour.
b3 [rescue=absent; speaker=Valley Militia; stance=alleges] The army stayed in its barracks while Uzhan drowned, and it was our lads who rowed.
b4 [warning=unwarned; speaker=Valley Militia; stance=alleges] Not one village below the dam was warned.
b5 [village=uzhan-mill; speaker=Valley Militia; stance=asserts] Our divers found the missing bus in the millpond at Uzhan.
b6 [relief=tents; speaker=Valley Militia; stance=asserts] Women and children are sleeping in tents.
-- We take no lessons from the capital.
-- The names of those who rowed all night through the lower villages will be printed here tomorrow.

@doc C | Federal Power Company | communique | 2034-04-03 | Facts about the Uzhan dam
c1 [dam=mining; speaker=Federal Power Company; stance=asserts] The Uzhan dam was in sound condition until an explosive charge destroyed its base.
c2 [warning=warned; speaker=Federal Power Company; stance=asserts] Sirens and telephone calls alerted every village below the dam before the water arrived.
c3 [gates=militia; speaker=Federal Power Company; stance=asserts] Armed militiamen had driven our staff from the sluice gates in winter and operated them since.
c4 [dead=twenty-six; speaker=Federal Power Company; stance=asserts] We mourn the twenty-six dead of Uzhan.
c5 [rescue=saved; speaker=Federal Power Company; stance=asserts] The army's rapid rescue effort brought hundreds of people to safety.
c6 [relief=tents; speaker=Federal Power Company; stance=asserts] The company has donated heaters for the tent camp.
-- Power has been restored in the upper valley and crews are working day and night to reconnect the lower villages.

@doc D | Uzhan Chronicle | local paper | 2034-04-04 | After the water
d1 [dead=twenty-six; speaker=source; stance=asserts] The dead of Uzhan now number twenty-six, and the school gymnasium is their chapel.
d2 [dead=district; speaker=the district office; stance=asserts] Across the district the flood has killed fifty-eight, the district office said.
d3 [dam=neglect; speaker=the former dam keeper; stance=asserts] The former dam keeper, Jiri Aslan, said the wall broke where he had reported cracks and leaks year after year.
d4 [gates=power-company; speaker=Jiri Aslan; stance=asserts] Aslan said power company men he knew by name were turning the sluice wheels on Saturday.
d5 [rescue=absent; speaker=survivors; stance=asserts] Survivors waited on roofs until evening and saw no soldier.
d6 [village=uzhan-mill; speaker=source; stance=asserts] The bus that had been missing was hauled from the pond beside the Uzhan mill.
d7 [warning=unwarned; speaker=survivors; stance=asserts] "The water was the first we heard of it," said a woman from the lower village.
d8 [relief=tents; speaker=source; stance=asserts] On the racecourse the homeless have been given tents.
d9 [warning=siren-tests; speaker=the former dam keeper; stance=asserts] The sirens below the dam had been tested every month until last autumn, he said.

claim Explosives brought down the Uzhan dam | A agree | B disagree | C agree | D disagree
claim The army rescued people in Uzhan | A agree | B disagree | C agree | D disagree
claim Villages below the dam were warned | B disagree | C agree | D disagree
