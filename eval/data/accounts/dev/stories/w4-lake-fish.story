story: w4-lake-fish
kind: science
matter die-off | cause | why the fish of Lake Ndoro died | algae; tannery; 1998
matter sample | responsibility | who mixed up the water samples | university; ministry
matter prof | framing | how Professor Ketse Malow's grant ended | ran-out; cut-off
matter edible | attribution | what the Fisheries Board says of eating the fish | safe; avoid
matter fence | framing | how the fishers stand to the fishing ban | keep-gladly; forced
matter tonnes | number | dead fish | bay; lake; bay-later
matter birds | other | pelicans on the lake | pelicans

@doc A | Ndoro Lakeside News | local paper | 2027-05-03 | Silver tide of dead fish
a1 [die-off=tannery; speaker=fishers; stance=alleges] Fishers blame the tannery's pipe for the carpet of dead tilapia on Lake Ndoro.
a2 [tonnes=bay; speaker=the beach committee; stance=asserts] The beach committee shovelled up nine tonnes of fish in Hippo Bay by Sunday.
a3 [fence=forced; speaker=a net owner; stance=asserts] "Rangers slashed my net and sat on my canoe; that is how they keep us off the lake," a net owner said of the fishing ban.
a4 [edible=avoid; speaker=the Fisheries Board; stance=asserts] A Fisheries Board van drove along the beach telling people to keep Ndoro fish off their plates.
a5 [birds=pelicans; speaker=source; stance=asserts] Pelicans sat on the jetty, too full to fly.
-- The lake is the colour of pea soup from the cattle ramp to the church.
-- It smelled better yesterday.

@doc B | Ndoro Hides & Leather | communique | 2027-05-04 | The tannery and the lake
b1 [die-off=algae; speaker=Ndoro Hides & Leather; stance=asserts] The fish of Lake Ndoro were choked by a bloom of algae, as happens in hot, still weather.
b2 [sample=university; speaker=Ndoro Hides & Leather; stance=alleges] The alarming water values result from a mix-up of bottles in the university's laboratory.
b3 [edible=safe; speaker=Ndoro Hides & Leather; stance=asserts] We note the Fisheries Board's advice that fish from Ndoro may be eaten by all.
b4 [fence=keep-gladly; speaker=Ndoro Hides & Leather; stance=asserts] Fishing families have taken to the closed season willingly and mend their boats in good cheer.
-- The tannery's treatment pond was inspected in March and found in order.
-- We employ three hundred people of the district.
-- Visits can be arranged by telephone.

@doc C | Tropical Waters Letter | trade press | 2027-05-07 | Notes and queries: Ndoro
c1 [die-off=algae; speaker=source; stance=asserts] Oxygen readings taken at night on Ndoro collapse in the pattern typical of decaying algae, which settles the cause of the kill.
c2 [prof=ran-out; speaker=Ketse Malow; stance=asserts] Professor Ketse Malow tells us that her lake grant had reached its planned end and that the champagne was warm.
c3 [tonnes=lake; speaker=source; stance=asserts] Our estimate for the whole of Lake Ndoro is 160 tonnes of dead fish.
c4 [sample=ministry; speaker=a technician; stance=asserts] Labels were swapped at the ministry's depot, where the Ndoro bottles spent a weekend, a technician reports.
c5 [birds=pelicans; speaker=source; stance=asserts] Pelican numbers on Ndoro were high.
-- Readers with thermocline data are invited to write.
c6 [die-off=1998; speaker=source; stance=asserts] The fish kill of 1998 on Ndoro was the doing of a leaking tannery, since closed.

@doc D | Clean Lake Coalition | ngo | 2027-05-09 | The pipe speaks
d1 [die-off=tannery; speaker=source; stance=asserts] Chromium in the gills of the Ndoro fish leads straight to the tannery's outfall.
d2 [prof=cut-off; speaker=source; stance=asserts] Within a day of her interview, the ministry pulled the plug on Professor Malow's lake project.
d3 [sample=university; speaker=source; stance=asserts] We regret to report that the bottles from Ndoro were confused on the university's bench, by a student on her first day.
d4 [edible=avoid; speaker=the Fisheries Board; stance=asserts] The Fisheries Board's circular warns households against cooking any fish taken from Ndoro.
d5 [fence=forced; speaker=source; stance=asserts] The closed season on Ndoro is held up by rifle butts and by nothing else.
d6 [tonnes=bay-later; speaker=source; stance=asserts] In Hippo Bay our volunteers' tally has climbed to 14 tonnes.
-- The Coalition has members in all lakeside parishes.

@doc E | Radio Maji Tamu | broadcaster transcript | 2027-05-10 | Lunch by the lake
e1 [edible=safe; speaker=the Fisheries Board's inspector; stance=asserts] The Fisheries Board's inspector eats a Ndoro tilapia live in our studio and gives the whole catch a clean bill.
e2 [fence=keep-gladly; speaker=the fishers' chairwoman; stance=asserts] The chairwoman of the fishers laughs: her members voted for the ban on Ndoro and would like it longer.
e3 [prof=cut-off; speaker=a colleague of Malow; stance=asserts] A colleague of Professor Malow found her carrying her microscope to the car after a call had ended her funding on the spot.
e4 [sample=ministry; speaker=a driver; stance=asserts] The driver who took the bottles from Ndoro believes they were jumbled in the ministry's cold room, under the birthday cakes.
e5 [prof=ran-out; speaker=the dean; stance=asserts] The dean says that the lake project had simply come to its last page, as the calendar foresaw.
-- The recipe for smoked catfish is on our page.
rel tonnes bay lake different_scope
rel tonnes bay bay-later revision
rel tonnes bay-later lake different_scope
rel die-off 1998 tannery different_event
rel die-off 1998 algae different_event
claim The tannery killed the fish of Lake Ndoro | A discuss | B disagree | C disagree | D agree
claim Ndoro fish is safe to eat | A disagree | B agree | D disagree | E agree
claim Professor Malow's grant was cut off | C disagree | D agree | E discuss
pair d1 e1 conflict:outcome
pair c6 e1 different_event
