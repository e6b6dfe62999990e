story: w8-lestra-dam-flood
kind: disaster
matter flood | cause | what flooded the lower town of Lestra | gates-opened; rain
matter power | outcome | whether power is back in the lower town of Lestra | restored; dark
matter evac | framing | how residents left the lower town | orderly; left-alone
matter siren | responsibility | who failed to sound the siren | dam-company; town-hall
matter dead | number | how many people drowned in Lestra | three; seven
matter upper | other | the upper town | upper

@doc A | Drina Coast Agency | wire | 2027-12-04 | Dam gates opened before flood in Lestra, mayor says
a1 [flood=gates-opened; speaker=Mayor Jana Pavic; stance=asserts] The lower town of Lestra was flooded because the dam company opened its gates at night, Mayor Jana Pavic said.
a2 [siren=dam-company; speaker=Mayor Jana Pavic; stance=asserts] She blamed the company for the silence of the siren, which is operated from the dam.
a3 [dead=three; speaker=the fire brigade; stance=asserts] Three people drowned in Lestra by Saturday noon, the fire brigade said.
a4 [evac=orderly; speaker=Mayor Jana Pavic; stance=asserts] Residents of the lower town were brought to schools in good order by town buses, the mayor said.
a5 [power=restored; speaker=the power company; stance=asserts] Electricity in the lower town of Lestra was restored on Saturday morning, the power company said.
a6 [upper=upper; speaker=the power company; stance=asserts] The upper town of Lestra remained in the dark on Saturday, the company added.
-- The river Cerna divides the town in two.

@doc B | Cerna Hydro | communique | 2027-12-04 | Operation of the Lestra dam
b1 [flood=rain; speaker=Cerna Hydro; stance=asserts] The flood in the lower town of Lestra was caused by the heaviest rain in sixty years, Cerna Hydro said.
b2 [siren=town-hall; speaker=Cerna Hydro; stance=asserts] The town hall was responsible for the siren and left it switched off, the company said.
b3 [flood=rain; speaker=Cerna Hydro; stance=denies] The gates of the dam stayed closed through the night, and water from it played no part in the flood.
b4 [evac=left-alone; speaker=Cerna Hydro; stance=asserts] Our workers pulled residents of the lower town from their roofs because the town had sent them no buses.
b5 [power=restored; speaker=Cerna Hydro; stance=asserts] Supply to every street in the lower town was back by Saturday morning.
b6 [dead=three; speaker=Cerna Hydro; stance=asserts] We mourn the three people who drowned in Lestra.
-- The dam was inspected in June.

@doc C | Lestra Mirror | local paper | 2027-12-05 | Lower town counts its dead
c1 [dead=seven; speaker=the fire brigade; stance=asserts] The number of people drowned in Lestra rose to seven on Sunday as divers searched cellars, the fire brigade said.
c2 [flood=gates-opened; speaker=a dam worker; stance=asserts] A dam worker told the Mirror that two gates were lifted at three in the morning, sending a wave into the lower town.
c3 [evac=left-alone; speaker=Stela Kors; stance=asserts] "We waited on the roof until noon and then waded out by ourselves," said Stela Kors of the lower town.
c4 [power=dark; speaker=source; stance=asserts] The lower town was still in darkness on Saturday evening, with generators humming at the pharmacy only.
c5 [siren=town-hall; speaker=a dam worker; stance=asserts] The siren is the town hall's job and a clerk there had disconnected it, the worker said.
=a6
-- Schools stay closed until Wednesday.

@doc D | Office of the County Prefect | communique | 2027-12-05 | Report on the night of the flood
d1 [flood=rain; speaker=the prefect; stance=asserts] Cloudbursts over the Cerna valley put the lower town of Lestra under water, the prefect's report says.
d2 [siren=dam-company; speaker=the prefect; stance=asserts] The failure of the siren lies with the dam's operator, whose duty engineer was asleep.
d3 [evac=orderly; speaker=the prefect; stance=asserts] People in the lower town were evacuated street by street in buses, calmly and according to plan.
d4 [power=dark; speaker=the prefect; stance=asserts] The lower town of Lestra has been cut off from electricity since Friday night and will stay so for a week.
d5 [dead=seven; speaker=the prefect; stance=asserts] Seven persons had drowned in the town by Sunday evening.
-- Donations may be brought to the sports hall.

rel dead three seven revision
rel upper upper upper corroborates
pair a6 b5 different_scope
pair a5 c4 conflict:outcome
claim Opened dam gates caused the flood in Lestra | A discuss | B disagree | C agree | D disagree
claim Power is back in the lower town of Lestra | A agree | B agree | C disagree | D disagree
