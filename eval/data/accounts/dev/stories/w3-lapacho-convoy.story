story: w3-lapacho-convoy
kind: air strike
matter convoy | identity | what the vehicles hit near Lapacho carried | weapons; harvest-workers; registered
matter pilot | framing | how the helicopter crew acted | restraint; pursued; second-helicopter
matter order | attribution | who authorised the strike | president; general
matter survivors | outcome | what happened to the survivors | hospital; detained-secret
matter road | place | where the vehicles were hit | bridge; forest-track
matter dead | number | the dead of the convoy | twelve; twenty-nine; day-one
matter fruit | other | crates of fruit on the road | crates

@doc A | Estado Mayor Conjunto | communique | 2029-03-19 | Operation Lapacho
a1 [convoy=weapons; speaker=the joint staff; stance=asserts] The convoy struck near Lapacho was transporting rifles and ammunition for an armed group.
a2 [pilot=restraint; speaker=the joint staff; stance=asserts] The helicopter crew fired warning shots, waited for a reply and engaged solely the lead vehicle, sparing those who stopped.
a3 [order=president; speaker=the joint staff; stance=asserts] The strike was authorised by the President of the Republic in person.
a4 [survivors=hospital; speaker=the joint staff; stance=asserts] Survivors were flown to the military hospital and can be visited there by their relatives.
a5 [road=forest-track; speaker=the joint staff; stance=asserts] The engagement took place on a forest track used by traffickers.
a6 [dead=twelve; speaker=the joint staff; stance=asserts] The final number of dead in the convoy is twelve.
-- The Joint Staff thanks the pilots.

@doc B | Coordinadora de Trabajadores Rurales | trade press | 2029-03-20 | They were going to pick lemons
b1 [convoy=harvest-workers; speaker=the farm workers' coordination; stance=asserts] On the trucks hit near Lapacho were our members, harvest hands on their way to the lemon groves with their children.
b2 [pilot=pursued; speaker=a survivor's brother; stance=asserts] The helicopter hunted the trucks from bend to bend and fired on people who were running into the cane, a survivor's brother said.
b3 [road=bridge; speaker=the farm workers' coordination; stance=asserts] They were hit on the highway bridge, in plain view, next to the toll plaza.
b4 [dead=twenty-nine; speaker=the farm workers' coordination; stance=asserts] Our list of the dead in the convoy is complete and has 29 names.
b5 [survivors=detained-secret; speaker=the farm workers' coordination; stance=asserts] Survivors are being held at a base whose location is kept from their families.
b6 [fruit=crates; speaker=source; stance=asserts] Crates of fruit lay across the road.

@doc C | Agencia Verde Oliva | wire | 2029-03-21 | Dispute over strike on trucks near Lapacho
c1 [dead=day-one; speaker=rescue workers; stance=asserts] Rescue workers had recovered nine bodies from the convoy by the evening of the strike.
c2 [convoy=harvest-workers; speaker=a lemon exporter; stance=asserts] A lemon exporter produced contracts for everyone aboard the trucks bombed near Lapacho, whom he had hired as pickers.
c3 [order=general; speaker=two officers; stance=asserts] Two officers said it was the regional commander, General Abascal, who gave clearance for the strike, with the president asleep.
c4 [pilot=restraint; speaker=a toll collector; stance=asserts] A toll collector saw the helicopter circle, warn with flares and shoot at the front truck alone, letting the others turn round.
c5 [road=bridge; speaker=source; stance=asserts] Scorch marks and torn railings on the highway bridge show where the trucks were hit, a reporter at the site found.
c6 [fruit=crates; speaker=source; stance=asserts] Fruit crates were scattered over the asphalt.
-- The government has declared two days of mourning in the district.
c7 [convoy=registered; speaker=source; stance=asserts] The trucks hit near Lapacho were registered in the name of a transport cooperative.

@doc D | Última Trinchera | tabloid | 2029-03-20 | GUNS UNDER THE LEMONS
d1 [convoy=weapons; speaker=source; stance=asserts] Rifles by the crate were bound for the hills on those trucks near Lapacho.
d2 [order=president; speaker=source; stance=asserts] The man at the top picked up the phone himself and said: go.
d3 [road=forest-track; speaker=a woodcutter; stance=asserts] A woodcutter saw them burning on the forest track, well away from any highway.
d4 [dead=twelve; speaker=source; stance=asserts] Twelve gunrunners in all will run no more.
d5 [pilot=second-helicopter; speaker=source; stance=asserts] A second helicopter, which came later for the wounded, chased looters off through the cane.
-- The lemon harvest is worth eleven million a year to the district, and the season ends in April.

@doc E | Familias de Lapacho | ngo | 2029-04-02 | Two weeks of searching
e1 [survivors=detained-secret; speaker=the families' group; stance=asserts] We have been to each hospital, the military one included, and our people are in none: they are locked up somewhere we are forbidden to know.
e2 [pilot=pursued; speaker=the families' group; stance=asserts] Cartridge cases lie for a kilometre along the cane, where the helicopter went after those who fled.
e3 [order=general; speaker=the families' group; stance=asserts] General Abascal ordered the strike, as his own radio message proves.
e4 [survivors=hospital; speaker=a chaplain; stance=asserts] The chaplain of the military hospital told one mother that he had prayed with survivors there and that the ward was open to her.
-- We meet on Tuesdays at the parish.
rel convoy weapons registered compatible
rel convoy harvest-workers registered compatible
rel pilot restraint second-helicopter different_scope
rel pilot pursued second-helicopter different_scope
rel dead day-one twelve revision
rel dead day-one twenty-nine revision
claim The convoy hit near Lapacho carried weapons | A agree | B disagree | C disagree | D agree
claim The helicopter fired on fleeing people | A disagree | B agree | C disagree | E agree
claim General Abascal ordered the strike | A disagree | C agree | D disagree | E agree
