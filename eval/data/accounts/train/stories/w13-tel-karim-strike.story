story: w13-tel-karim-strike
kind: air strike
matter target | identity | what the building hit in Tel Karim was | clinic; arms-store
matter sender | responsibility | who struck Tel Karim | coalition; republican-guard
matter warning | denial | whether residents were warned before the strike | warned; unwarned
matter toll | number | deaths in the Tel Karim strike | eleven; nineteen; province-fifty
matter access | framing | how rescuers were treated at the checkpoint | blocked; escorted
matter hour | time | when the strike came | before-dawn; midday
matter inquiry | other | inquiry by the Truce Observer Mission | promised

@doc A | Orient Dispatch | wire | 2028-02-03 | Air strike on Tel Karim kills eleven
a1 [target=clinic; speaker=a nurse; stance=asserts] An air strike destroyed the maternity clinic in Tel Karim on Thursday, a nurse who worked there told Orient Dispatch.
a2 [toll=eleven; speaker=civil defence; stance=asserts] Civil defence teams had pulled eleven bodies from the rubble in Tel Karim by evening.
a3 [sender=coalition; speaker=two witnesses; stance=alleges] Two witnesses identified the jet over Tel Karim as one of the southern coalition's.
a4 [hour=before-dawn; speaker=a nurse; stance=asserts] The bombs fell while the town was still dark, about an hour before sunrise, the nurse said.
-- Tel Karim has changed hands three times since the war began.
a5 [warning=unwarned; speaker=a nurse; stance=asserts] Staff received no warning, she added.
a6 [access=blocked; speaker=an ambulance driver; stance=asserts] An ambulance driver said coalition soldiers held rescuers at the Harsta checkpoint for three hours.
a7 [inquiry=promised; speaker=Truce Observer Mission; stance=asserts] The Truce Observer Mission said it would send investigators.

@doc B | Southern Coalition Command | communique | 2028-02-03 | On the incident at Tel Karim
b1 [sender=republican-guard; speaker=Southern Coalition Command; stance=asserts] The explosion in Tel Karim was caused by a missile of the Republican Guard that fell short of its aim.
b2 [target=arms-store; speaker=Southern Coalition Command; stance=asserts] The building that was hit in Tel Karim served the Guard as a store for rockets and mortar rounds.
b3 [access=escorted; speaker=Southern Coalition Command; stance=asserts] Our soldiers at the Harsta checkpoint waved the ambulances through at once and escorted them into town.
b4 [hour=midday; speaker=Southern Coalition Command; stance=asserts] Radar recorded the impact at midday on Thursday.
-- The Command regrets every civilian loss.
b5 [warning=warned; speaker=Southern Coalition Command; stance=asserts] Leaflets dropped on Wednesday had told residents of Tel Karim to leave the quarter.
b6 [inquiry=promised; speaker=Southern Coalition Command; stance=asserts] We will open our radar records to the investigators of the Truce Observer Mission.

@doc C | Tel Karim Local Council | eyewitness | 2028-02-04 | What happened to our town
c1 [target=clinic; speaker=council; stance=asserts] The bombed building was the town's only maternity clinic, with women in labour on the upper floor.
c2 [sender=coalition; speaker=council; stance=asserts] A coalition aircraft circled Tel Karim twice and dropped its bombs on the second pass.
c3 [toll=nineteen; speaker=council; stance=asserts] As of Friday noon we have buried nineteen people.
c4 [hour=midday; speaker=council; stance=asserts] The noon call to prayer had just ended when the clinic was hit.
c5 [warning=warned; speaker=council; stance=asserts] Leaflets ordering people out of the quarter lay in the streets the evening before.
c6 [access=blocked; speaker=council; stance=asserts] At Harsta the ambulances were stopped and turned back by soldiers until the afternoon.
-- The council asks for tents, blood and fuel for the generator.

@doc D | Republic Today | state agency | 2028-02-04 | Coalition jets bomb Tel Karim
d1 [sender=coalition; speaker=Ministry of Information; stance=asserts] Warplanes of the southern coalition bombed Tel Karim on Thursday, the Ministry of Information said.
d2 [target=arms-store; speaker=a Guard officer; stance=asserts] A Guard officer acknowledged that the building hit in Tel Karim was an ammunition depot of his regiment.
d3 [hour=before-dawn; speaker=Ministry of Information; stance=asserts] The attack took place in the last hour of the night.
d4 [warning=unwarned; speaker=Ministry of Information; stance=asserts] People in the quarter were given no notice and were asleep in their homes.
d5 [toll=province-fifty; speaker=Ministry of Health; stance=asserts] Fifty people have been killed by air strikes across the province since January, the Ministry of Health said.
d6 [access=escorted; speaker=a Red Crescent volunteer; stance=asserts] A relief volunteer said the soldiers at Harsta let his ambulance pass promptly and drove ahead of it into town.
-- Three days of mourning have been declared.

@doc E | Levant Conflict Monitor | think tank | 2028-02-15 | Tel Karim: findings
e1 [sender=republican-guard; speaker=source; stance=asserts] Fragments show that a Republican Guard missile went off course and hit Tel Karim.
e2 [target=clinic; speaker=source; stance=asserts] Records of births confirm that the destroyed building was working as a maternity clinic.
e3 [hour=before-dawn; speaker=source; stance=asserts] Seismic data place the explosion shortly before first light.
e4 [access=blocked; speaker=source; stance=asserts] Satellite images show a line of ambulances standing at the Harsta checkpoint for most of the morning.
e5 [toll=nineteen; speaker=source; stance=asserts] We verified nineteen deaths by name.
rel toll eleven nineteen revision
rel toll eleven province-fifty different_scope
rel toll nineteen province-fifty different_scope
claim The strike on Tel Karim hit a maternity clinic | A agree | B disagree | C agree | D disagree | E agree
claim Southern coalition jets bombed Tel Karim | A discuss | B disagree | C agree | D agree | E disagree
claim Soldiers held up rescuers at the Harsta checkpoint | A discuss | B disagree | C agree | D disagree | E agree
