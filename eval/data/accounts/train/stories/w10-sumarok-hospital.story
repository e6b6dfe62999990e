story: w10-sumarok-hospital
kind: battle
matter shelling | responsibility | who shelled the Sumarok hospital | federals; legion
matter truce | framing | what the truce at Sumarok amounted to | held; broken; south-bank
matter chief | outcome | what happened to the hospital's chief surgeon | died; survived
matter patients | place | where the patients were moved | monastery; tram-depot
matter position | identity | what was in the hospital's garden | gun-battery; ambulance-park
matter toll | number | deaths in the hospital | seven; twelve; city-total
matter power | other | the power cut in the hospital | cut
rel toll seven twelve revision
rel toll city-total seven different_scope
rel toll city-total twelve different_scope
rel truce south-bank held different_scope
rel truce south-bank broken different_scope

@doc A | Mirador Wire East | wire | 2033-06-02 | Shells hit Sumarok hospital
a1 [shelling=federals; speaker=hospital staff; stance=asserts] Federal artillery shelled the city hospital in Sumarok on Thursday morning, hospital staff said.
a2 [toll=seven; speaker=a hospital administrator; stance=asserts] Seven people had died in the hospital by noon, an administrator told the agency.
a3 [chief=died; speaker=two nurses; stance=asserts] The chief surgeon, Pavel Ozkan, was killed in the operating theatre, two nurses said.
a4 [patients=monastery; speaker=source; stance=asserts] Patients who could be moved were carried to the monastery of St Kirik across the river.
a5 [power=cut; speaker=source; stance=asserts] The hospital has been without electricity since the first shells fell.
a6 [truce=broken; speaker=a ceasefire monitor; stance=asserts] A ceasefire monitor said the truce at Sumarok was over in all but name, with guns firing on both banks.
a7 [position=ambulance-park; speaker=hospital staff; stance=asserts] The garden that took most of the shells was used to park ambulances, staff said.
-- Sumarok has changed hands twice since the winter.

@doc B | Joint Federal Staff | communique | 2033-06-02 | Legion fires on hospital
b1 [shelling=legion; speaker=Joint Federal Staff; stance=asserts] The Eastern Legion fired on Sumarok's hospital this morning from positions in the cement works.
b2 [position=gun-battery; speaker=Joint Federal Staff; stance=alleges] The Legion had itself placed a gun battery in the hospital's garden.
b3 [truce=held; speaker=Joint Federal Staff; stance=asserts] Federal units continue to observe the truce at Sumarok, which is holding along the line.
b4 [chief=survived; speaker=Joint Federal Staff; stance=asserts] Chief surgeon Pavel Ozkan was brought out of the building alive and is out of danger.
b5 [patients=tram-depot; speaker=Joint Federal Staff; stance=asserts] The sick and wounded from the hospital have been given shelter in the tram depot.
b6 [power=cut; speaker=Joint Federal Staff; stance=asserts] Power to the hospital was lost in the first salvo.
-- Engineers are standing by to repair the lines.
-- The staff expresses its sympathy with the medical personnel.

@doc C | Sumarok Daily Leaf | local paper | 2033-06-03 | Twelve dead in our hospital
c1 [toll=twelve; speaker=source; stance=asserts] Twelve deaths in the hospital had been recorded by Friday morning as five of the injured died overnight.
c2 [shelling=federals; speaker=a tram inspector; stance=asserts] A tram inspector saw the muzzle flashes on Crow Hill, where the federal guns stand, as the hospital was hit.
c3 [chief=survived; speaker=his daughter; stance=asserts] Surgeon Pavel Ozkan is alive, his daughter told this paper after speaking to him at his bedside.
c4 [patients=tram-depot; speaker=source; stance=asserts] Rows of beds from the hospital now fill the tram depot on Linden Street.
c5 [position=ambulance-park; speaker=a gardener; stance=asserts] A gardener at the hospital said there was nothing among the flower beds but ambulances.
c6 [truce=broken; speaker=source; stance=asserts] After Thursday's bombardment of the city the truce exists only on paper.
c7 [toll=city-total; speaker=the city council; stance=asserts] In the whole city, thirty-one people were killed on Thursday, the city council said.
c8 [power=cut; speaker=source; stance=asserts] Surgeons in the hospital operated by the light of miners' lamps after the current failed.
c9 [truce=south-bank; speaker=source; stance=asserts] On the southern stretch of the line, at Kolvin, the truce has been observed by both sides all week.

@doc D | Truce Commission for the Eastern Plains | ngo | 2033-06-04 | Report on Sumarok
d1 [shelling=legion; speaker=Truce Commission; stance=asserts] Crater analysis shows that the shells which hit the hospital were fired from the east, where the Eastern Legion's guns are sited.
d2 [position=gun-battery; speaker=Truce Commission; stance=asserts] Our monitors had photographed howitzers in the grounds of the hospital two days earlier.
d3 [truce=held; speaker=Truce Commission; stance=asserts] Apart from this incident both sides are keeping to the truce and the line at Sumarok is quiet.
d4 [chief=died; speaker=Truce Commission; stance=asserts] Among those who lost their lives was the hospital's head of surgery, Pavel Ozkan.
d5 [patients=monastery; speaker=Truce Commission; stance=asserts] We visited the patients in the monastery of St Kirik, where the monks have taken them in.
d6 [power=cut; speaker=Truce Commission; stance=asserts] The hospital's generators were destroyed and the mains supply is interrupted.
d7 [toll=twelve; speaker=Truce Commission; stance=asserts] We have confirmed twelve fatalities at the hospital.
-- The Commission will publish its full findings next week.

claim Federal artillery shelled the Sumarok hospital | A agree | B disagree | C agree | D disagree
claim Chief surgeon Pavel Ozkan was killed | A agree | B disagree | C disagree | D agree
claim There was a gun battery in the hospital's garden | A disagree | B agree | C disagree | D agree
