story: w8-pelago-refinery-deal
kind: company
matter exit | framing | how chief executive Marta Oleni left Pelago Oil | resigned; dismissed
matter stop | framing | what the stop of the Ravna refinery was | planned-maintenance; emergency-shutdown
matter owner | control | who controls the majority of Pelago Oil | state-fund; dimas-family
matter smell | cause | where the smell over Ravna came from | refinery-leak; sewage-plant
matter jobs | outcome | what happens to the jobs at Ravna | jobs-kept; jobs-cut
matter sale | attribution | who blocked the sale of the filling stations | regulator; board
matter bonus | other | dividend | dividend

@doc A | Pelago Oil | communique | 2027-06-02 | Change at the top of Pelago Oil
a1 [exit=resigned; speaker=Pelago Oil; stance=asserts] Chief executive Marta Oleni has resigned from Pelago Oil at her own request, the company said on Wednesday.
a2 [stop=planned-maintenance; speaker=Pelago Oil; stance=asserts] The Ravna refinery has been stopped for planned maintenance and will restart next week.
a3 [owner=dimas-family; speaker=Pelago Oil; stance=asserts] The Dimas family continues to hold the majority of Pelago Oil's shares.
a4 [smell=sewage-plant; speaker=Pelago Oil; stance=asserts] The smell noticed over Ravna came from the municipal sewage plant.
a5 [jobs=jobs-kept; speaker=Pelago Oil; stance=asserts] All jobs at the Ravna refinery are safe.
a6 [sale=regulator; speaker=Pelago Oil; stance=asserts] The sale of the filling stations was stopped by the competition regulator.
-- The company wishes Ms Oleni every success.

@doc B | Fuel & Freight Weekly | trade press | 2027-06-04 | Oleni ousted at Pelago as Ravna trips
b1 [exit=dismissed; speaker=two board members; stance=asserts] Pelago Oil's board dismissed chief executive Marta Oleni on Tuesday night, two of its members told Fuel & Freight.
b2 [stop=emergency-shutdown; speaker=a shift supervisor; stance=asserts] The Ravna refinery shut down in an emergency when a compressor failed, a shift supervisor said.
b3 [owner=state-fund; speaker=source; stance=asserts] Since May the state fund Jadranka has held a majority in Pelago Oil, the share register shows.
b4 [sale=board; speaker=two board members; stance=asserts] The company's own board vetoed the sale of the filling stations, the members said.
b5 [smell=refinery-leak; speaker=a shift supervisor; stance=asserts] Gas escaping from the refinery's flare line caused the smell that hung over Ravna on Tuesday.
b6 [bonus=dividend; speaker=source; stance=asserts] Pelago paid no dividend last year.
-- Ravna can process four million tonnes of crude a year.
b7 [jobs=jobs-cut; speaker=two board members; stance=asserts] A third of the jobs at the Ravna refinery will go by the autumn under a plan already adopted.

@doc C | Ravna Observer | local paper | 2027-06-04 | Flames, sirens and a bad smell
c1 [stop=emergency-shutdown; speaker=residents; stance=asserts] Sirens wailed and a flame rose over the Ravna refinery on Tuesday as operators brought the plant to a sudden halt, residents said.
c2 [smell=sewage-plant; speaker=the city's environment office; stance=asserts] The city's environment office found that the stench came from a basin of the sewage works.
c3 [jobs=jobs-cut; speaker=the works council; stance=asserts] The works council has received a list of posts at the refinery to be abolished this year.
c4 [exit=resigned; speaker=a friend of Oleni; stance=asserts] Oleni had decided in winter to step down from Pelago and wanted to return to teaching, a friend of hers said.
c5 [owner=state-fund; speaker=Mayor Alda Sirk; stance=asserts] Mayor Alda Sirk said the town was now dealing with the state fund as majority owner of Pelago Oil.
-- The refinery is the town's largest employer.
c6 [sale=regulator; speaker=Mayor Alda Sirk; stance=asserts] She said the regulator had forbidden Pelago to sell its filling stations, four of them in Ravna.

@doc D | Capital Television | broadcaster transcript | 2027-06-05 | Business hour
d1 [exit=dismissed; speaker=analyst Rudi Kamen; stance=asserts] Marta Oleni was thrown out of Pelago Oil by her board after a quarrel over debt, analyst Rudi Kamen told us.
d2 [stop=planned-maintenance; speaker=the energy ministry; stance=asserts] According to the energy ministry, the halt at Ravna had been in its maintenance calendar since January.
d3 [owner=dimas-family; speaker=analyst Rudi Kamen; stance=asserts] Power over the company still lies with the Dimas family, which has more than half of the votes.
d4 [smell=refinery-leak; speaker=the fire brigade; stance=asserts] Ravna's fire brigade traced the smell to a leaking valve inside the refinery.
d5 [jobs=jobs-kept; speaker=the energy minister; stance=asserts] The energy minister promised that every refinery worker in Ravna would keep his post.
d6 [sale=board; speaker=analyst Rudi Kamen; stance=asserts] Pelago's directors killed the filling station sale themselves because the price was too low.
-- Shares in Pelago closed slightly lower.
d7 [bonus=dividend; speaker=analyst Rudi Kamen; stance=predicts] Kamen expects a small dividend this year.

rel bonus dividend dividend compatible
pair d5 b7 conflict:outcome
claim Pelago Oil fired Marta Oleni | A disagree | B agree | C disagree | D agree
claim The Ravna refinery was stopped by an emergency | A disagree | B agree | C agree | D disagree
claim The smell over Ravna came from the refinery | A disagree | B agree | C disagree | D agree
