story: w13-merkad-market-shooting
kind: protest
matter crowd | framing | how the crowd at Merkad market behaved | peaceful; rioting
matter shots | responsibility | who fired at the crowd | soldiers; snipers-insurgent
matter trigger | cause | why the crowd gathered | fuel-price; arrest-of-imam
matter toll | number | deaths in the Merkad shooting | five; twelve; spring-seven
matter imam | place | where Imam Bouba Sana is held | capital; merkad-barracks
matter curfew | outcome | whether the curfew was lifted | lifted; in-force
matter shops | other | closed shops | shut

@doc A | Savanna Press Agency | wire | 2027-09-27 | Soldiers open fire on protesters in Merkad
a1 [shots=soldiers; speaker=four witnesses; stance=asserts] Soldiers fired into a crowd of protesters at Merkad market on Monday, four witnesses said.
a2 [crowd=peaceful; speaker=a cloth seller; stance=asserts] The crowd was sitting on the ground and singing when the shots fell, a cloth seller said.
a3 [trigger=fuel-price; speaker=organisers; stance=asserts] Organisers had called the Merkad rally over Saturday's rise in the price of fuel.
a4 [toll=five; speaker=the district hospital; stance=asserts] The district hospital received five bodies by nightfall.
a5 [imam=capital; speaker=a lawyer; stance=asserts] Imam Bouba Sana, arrested last week, is being held in the capital, his lawyer said.
a6 [shops=shut; speaker=source; stance=asserts] Shops in Merkad stayed shut on Tuesday.
-- The town has been under military administration since the coup.
-- Its market draws traders from three countries.

@doc B | Military Administration of the East | communique | 2027-09-27 | Events in Merkad
b1 [crowd=rioting; speaker=Military Administration; stance=asserts] A mob armed with machetes and stones stormed Merkad market on Monday and set stalls alight.
b2 [shots=snipers-insurgent; speaker=Military Administration; stance=asserts] Insurgent snipers on the roof of the cinema shot at the people in the market.
b3 [trigger=arrest-of-imam; speaker=Military Administration; stance=asserts] The unrest in Merkad was stirred up by followers of the detained Imam Bouba Sana, who demanded his release.
b4 [imam=capital; speaker=Military Administration; stance=asserts] The imam has been moved to a prison in the capital.
b5 [curfew=lifted; speaker=Military Administration; stance=asserts] With calm restored, the curfew in Merkad has been lifted as of Tuesday morning.
b6 [toll=five; speaker=Military Administration; stance=asserts] Five persons lost their lives.
-- Citizens are asked to report strangers to the nearest post.

@doc C | Merkad Teachers' Union | eyewitness | 2027-09-29 | Our account of Monday
c1 [shots=soldiers; speaker=Teachers' Union; stance=asserts] It was the soldiers at the market gate who shot at us, at a range of thirty paces.
c2 [trigger=arrest-of-imam; speaker=Teachers' Union; stance=asserts] We had come to Merkad market to ask for the freedom of Imam Bouba Sana.
c3 [crowd=peaceful; speaker=Teachers' Union; stance=asserts] People at the market held up prayer beads and school slates and stayed calm to the end.
c4 [imam=merkad-barracks; speaker=Teachers' Union; stance=asserts] The imam is locked in the Merkad barracks, where his wife hands in food each evening.
c5 [curfew=in-force; speaker=Teachers' Union; stance=asserts] The curfew is enforced every night, including last night, and patrols beat anyone found outside.
c6 [toll=twelve; speaker=Teachers' Union; stance=asserts] With those who died of their wounds since, there are now twelve dead.
c7 [toll=spring-seven; speaker=Teachers' Union; stance=asserts] Seven people were shot dead in the same market at the spring demonstration.

@doc D | Le Sahélien du Soir | broadsheet | 2027-09-29 | Merkad: two days after
d1 [trigger=fuel-price; speaker=a taxi driver; stance=asserts] Drivers angry at the dearer petrol began the protest in Merkad, a taxi driver told us.
d2 [crowd=rioting; speaker=a butcher; stance=asserts] A butcher saw men from the crowd smash stalls and hurl burning tyres at the market office.
d3 [shots=snipers-insurgent; speaker=a surgeon; stance=asserts] The wounds came from hunting rifles fired from a rooftop of the kind insurgents use, a surgeon in Merkad said.
d4 [imam=merkad-barracks; speaker=a sergeant; stance=asserts] A sergeant confirmed that Imam Bouba Sana sits in a cell of the Merkad barracks.
d5 [curfew=in-force; speaker=source; stance=asserts] Merkad remains under curfew from dusk to dawn.
d6 [shops=shut; speaker=source; stance=asserts] Only the pharmacies have opened again.
-- The price of petrol has doubled in a year.

@doc E | Radio Télé Orient | broadcaster transcript | 2027-09-29 | Noon news
e1 [curfew=lifted; speaker=the mayor; stance=asserts] The mayor of Merkad tells us that the curfew is over and people were out in the streets last night.
e2 [crowd=rioting; speaker=the mayor; stance=asserts] He speaks of looters who wrecked the market before a shot was fired.
e3 [shots=soldiers; speaker=the mayor; stance=asserts] The mayor concedes that it was army men who opened fire on the crowd.
e4 [trigger=fuel-price; speaker=the mayor; stance=asserts] The cost of fuel brought them out, he says.
e5 [toll=twelve; speaker=the mayor; stance=asserts] Twelve have been buried so far.
-- The minister of defence was asked for an interview and will speak tomorrow.
-- The weather: dust from the north-east.
rel toll five twelve revision
rel toll five spring-seven different_event
rel toll twelve spring-seven different_event
claim Soldiers shot protesters at Merkad market | A agree | B disagree | C agree | D disagree | E agree
claim The crowd in Merkad was violent | A disagree | B agree | C disagree | D agree | E agree
claim The curfew in Merkad has been lifted | B agree | C disagree | D disagree | E agree
