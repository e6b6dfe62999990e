story: w10-lesna-envoy
kind: diplomacy
matter recall | framing | why Ambassador Hertz left Lesna | expelled; recalled
matter call | attribution | what the foreign minister offered by telephone | apology; ultimatum
matter border | control | who guards the Lesna border bridge | federals; lesnans
matter incident | responsibility | who shot at the patrol boat | lesnan-guards; smugglers
matter boat | place | where the patrol boat was hit | lesnan-bank; mid-river
matter treaty | outcome | the fate of the river treaty | suspended; in-force
matter summit | other | the planned summit in Visla | planned

@doc A | Federal Foreign Office | communique | 2030-04-24 | Statement on relations with Lesna
a1 [recall=recalled; speaker=Foreign Office; stance=asserts] The Federation has recalled Ambassador Klaus Hertz from Lesna for consultations.
a2 [incident=lesnan-guards; speaker=Foreign Office; stance=alleges] Lesnan border guards fired on one of our patrol boats on Tuesday.
a3 [boat=mid-river; speaker=Foreign Office; stance=asserts] The patrol boat was in the middle of the river when it was hit.
a4 [treaty=in-force; speaker=Foreign Office; stance=asserts] The river treaty between the two countries remains in force.
a5 [summit=planned; speaker=Foreign Office; stance=asserts] Preparations for the June summit in Visla go on.
a6 [border=federals; speaker=Foreign Office; stance=asserts] Federal troops guard the border bridge at Lesna.
a7 [call=ultimatum; speaker=Foreign Office; stance=asserts] The foreign minister gave his Lesnan colleague a clear ultimatum by telephone on Wednesday.
-- The Federation desires good relations with all its neighbours.

@doc B | Republic of Lesna News | state agency | 2030-04-24 | Ambassador told to leave
b1 [recall=expelled; speaker=Lesnan foreign ministry; stance=asserts] Lesna expelled the federal ambassador, Klaus Hertz, on Wednesday and gave him a day to leave the country.
b2 [incident=smugglers; speaker=Lesnan foreign ministry; stance=asserts] The shots at the federal patrol boat were fired by cigarette smugglers.
b3 [boat=lesnan-bank; speaker=Lesnan foreign ministry; stance=asserts] The boat was hit within a stone's throw of the Lesnan bank, where it had no business.
b4 [call=apology; speaker=Lesnan foreign ministry; stance=asserts] In a telephone call the federal foreign minister offered an apology.
b5 [treaty=suspended; speaker=Lesnan foreign ministry; stance=asserts] Lesna and the Federation have suspended the river treaty.
b6 [border=lesnans; speaker=Lesnan foreign ministry; stance=asserts] Lesnan guards have taken charge of the border bridge.
b7 [summit=planned; speaker=Lesnan foreign ministry; stance=asserts] The summit planned in Visla for June is still on the calendar.
-- The public is calm.

@doc C | Continental Diplomatic Wire | wire | 2030-04-25 | Envoy leaves Lesna amid river dispute
c1 [recall=expelled; speaker=diplomats; stance=asserts] Federal ambassador Klaus Hertz was ordered out of Lesna on Wednesday, diplomats said.
c2 [call=ultimatum; speaker=diplomats; stance=asserts] The federal minister had threatened on the telephone to close the river unless the gunmen were handed over, they said.
c3 [incident=smugglers; speaker=a federal sailor; stance=asserts] A federal sailor who was on the patrol boat said smugglers had shot at it from a barge.
c4 [boat=mid-river; speaker=a federal sailor; stance=asserts] He said they were in midstream at the time.
c5 [treaty=suspended; speaker=the river commission; stance=asserts] The river commission confirmed that the treaty was suspended as of midnight.
c6 [border=federals; speaker=source; stance=asserts] Federal soldiers were checking passports at the Lesna border bridge on Thursday.
c7 [summit=planned; speaker=source; stance=asserts] Leaders are due to meet in Visla in June.
-- Grain barges wait on both banks.

@doc D | Frontier Studies Centre | think tank | 2030-04-29 | The Lesna quarrel
d1 [recall=recalled; speaker=Frontier Studies Centre; stance=asserts] Mr Hertz was called home by his own government, which wanted to show its displeasure.
d2 [call=apology; speaker=Frontier Studies Centre; stance=asserts] The federal minister's call to Lesna was an apology in all but form, and its words were those of regret.
d3 [incident=lesnan-guards; speaker=Frontier Studies Centre; stance=asserts] The bullets taken from the patrol boat are of the kind issued to Lesna's border guards, who fired them.
d4 [boat=lesnan-bank; speaker=Frontier Studies Centre; stance=asserts] Position data put the boat close to the shore of Lesna when it came under fire.
d5 [treaty=in-force; speaker=Frontier Studies Centre; stance=asserts] Since neither parliament has acted, the river treaty is still valid and applied.
d6 [border=lesnans; speaker=Frontier Studies Centre; stance=asserts] At the bridge, Lesnan border police now make the decisions on both lanes.
d7 [summit=planned; speaker=Frontier Studies Centre; stance=asserts] The June meeting in Visla offers a way out.
-- Trade across the river has doubled in ten years.

pair a4 c5 skip
claim Lesna expelled the federal ambassador | A disagree | B agree | C agree | D disagree
claim Lesnan border guards shot at the patrol boat | A agree | B disagree | C disagree | D agree
claim The river treaty is suspended | A disagree | B agree | C agree | D disagree
