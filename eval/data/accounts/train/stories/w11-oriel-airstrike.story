story: w11-oriel-airstrike
kind: air strike
matter target | identity | what the building hit in Oriel's Tannery district was | school; command-post
matter striker | responsibility | whose weapon hit the Tannery district | government-jet; rebel-rocket
matter warning | denial | whether residents were warned | warned; unwarned
matter hour | time | when the building was hit | night; school-hours
matter rescue | framing | how rescue teams were received in the Tannery district | helped; held-back
matter toll | number | how many people were killed | seventeen; twenty-six
matter water | other | cut water main | cut

@doc A | Samarin Government Press Office | communique | 2027-05-06 | Air force destroys command post in Oriel
a1 [target=command-post; speaker=Government Press Office; stance=asserts] The air force destroyed a militia command post in the Tannery district of Oriel on Wednesday, the government press office said.
a2 [striker=government-jet; speaker=Government Press Office; stance=asserts] A single guided bomb from an air force jet hit the building in the Tannery district, it said.
a3 [warning=warned; speaker=Government Press Office; stance=asserts] Residents of the Tannery district were told by telephone to leave an hour ahead of the strike.
a4 [hour=night; speaker=Government Press Office; stance=asserts] The building was hit at four in the morning, long before anyone would be in the street, the office said.
a5 [rescue=held-back; speaker=Government Press Office; stance=alleges] Militiamen kept ambulances away from the Tannery district after the strike, according to the office.
-- The militia has held the western half of Oriel since the winter.
a6 [target=command-post; speaker=Maj. Teo Randal; stance=asserts] "It was a headquarters with radio masts on the roof," said air force Maj. Teo Randal.

@doc B | Tannery District Council | communique | 2027-05-06 | School bombed
b1 [target=school; speaker=Tannery District Council; stance=asserts] A primary school in the Tannery district of Oriel was bombed on Wednesday, the district council said.
b2 [hour=school-hours; speaker=Tannery District Council; stance=asserts] The bomb struck in the middle of the morning as classes were under way, the council said.
b3 [warning=unwarned; speaker=Tannery District Council; stance=denies] Residents of the Tannery district received no warning of the strike, it said.
b4 [striker=government-jet; speaker=Tannery District Council; stance=alleges] Neighbours saw an air force plane dive and release the bomb that hit the school.
b5 [rescue=helped; speaker=Tannery District Council; stance=asserts] The militia opened the barricades for ambulances at once and its men dug with their hands, the council said.
b6 [toll=seventeen; speaker=Tannery District Council; stance=asserts] Seventeen bodies had been recovered by Wednesday evening.
-- Schools in the western districts will stay closed for a week.
b7 [water=cut; speaker=Tannery District Council; stance=asserts] A water main under Hide Street was cut.

@doc C | Oriel Verify | blog | 2027-05-07 | The Tannery district blast: claims checked
c1 [striker=rebel-rocket; speaker=source; stance=asserts] Fragments photographed in the Tannery district come from a rocket of the kind the militia builds, and it fell short on its own quarter.
c2 [target=school; speaker=source; stance=asserts] Satellite images and the class register show that the building hit was a working primary school.
c3 [hour=night; speaker=source; stance=asserts] A seismometer in east Oriel recorded the explosion in the Tannery district shortly after four in the morning.
c4 [warning=unwarned; speaker=source; stance=asserts] We asked nineteen residents of the Tannery district, and all were taken by surprise by the explosion.
c5 [rescue=held-back; speaker=an ambulance driver; stance=asserts] An ambulance driver said gunmen at the Hide Street barricade made his crew wait for two hours.
-- Oriel Verify is run by volunteers in both halves of the city.
c6 [target=school; speaker=a teacher; stance=asserts] "Those were our desks in the street," a teacher said.

@doc D | Oriel Red Lamp | ngo | 2027-05-07 | Relief group: 26 dead in Tannery district
d1 [toll=twenty-six; speaker=Oriel Red Lamp; stance=asserts] Twenty-six people had died in the Tannery district by Friday morning, the relief group Red Lamp said.
d2 [hour=school-hours; speaker=Oriel Red Lamp; stance=asserts] Volunteers were called to the Tannery district at ten in the morning, minutes after the blast, the group said.
d3 [rescue=helped; speaker=Oriel Red Lamp; stance=asserts] Red Lamp said its crews had been let through to the Tannery district at every checkpoint and given diggers by the militia.
d4 [target=command-post; speaker=a Red Lamp doctor; stance=asserts] A Red Lamp doctor said the building had served the militia as a staff headquarters since the school closed in winter.
d5 [striker=rebel-rocket; speaker=a Red Lamp engineer; stance=asserts] The crater and the tail fin point to a misfired militia rocket, a Red Lamp engineer said.
-- The group has asked both sides for a six-hour pause.
d6 [warning=warned; speaker=Oriel Red Lamp; stance=asserts] Several families in the Tannery district had left after a call telling them to get out, the group said.
d7 [water=cut; speaker=Oriel Red Lamp; stance=asserts] Taps in five streets were dry on Friday.

rel toll seventeen twenty-six revision
pair a1 c1 conflict:responsibility
pair a1 d5 conflict:responsibility
claim A government jet bombed the building in the Tannery district | A agree | B agree | C disagree | D disagree
claim The building hit in Oriel was a working school | A disagree | B agree | C agree | D disagree
claim The militia held up ambulances after the blast | A agree | B disagree | C agree | D disagree
