story: w11-nordal-metro-deal
kind: local council
matter vote | outcome | what Nordal city council did with the metro line 4 plan | approved; sent-back
matter walkout | framing | why opposition councillors left the chamber | protest; ejected
matter route | place | where the line 4 terminus will be | airport; fairground
matter author | attribution | who drew up the route through Ashmarket | mayor-office; contractor
matter traders | framing | how the Ashmarket traders are to leave | evicted; agreed-move
matter control | control | who will operate line 4 | city-company; private-consortium
matter next | other | next council sitting | march

@doc A | Nordal City Hall | communique | 2027-02-24 | Council gives green light to metro line 4
a1 [vote=approved; speaker=Nordal City Hall; stance=asserts] Nordal city council adopted the plan for metro line 4 on Tuesday evening, city hall said.
a2 [walkout=ejected; speaker=Nordal City Hall; stance=asserts] Six opposition councillors were removed from the chamber by the speaker for disrupting the line 4 debate, according to city hall.
a3 [route=airport; speaker=Mayor Petra Lund; stance=asserts] "Line 4 will run to the airport, as we promised," Mayor Petra Lund said.
a4 [traders=agreed-move; speaker=Nordal City Hall; stance=asserts] The Ashmarket traders have agreed to move to a new hall before work starts, the statement said.
a5 [author=contractor; speaker=Nordal City Hall; stance=asserts] The route through Ashmarket was proposed by the building contractor, Helix Rail.
a6 [control=city-company; speaker=Mayor Petra Lund; stance=asserts] Lund said the city's own metro company would operate line 4.
-- The line has been under discussion for sixteen years.
a7 [next=march; speaker=Nordal City Hall; stance=asserts] The council meets again on 9 March.

@doc B | Nordal Tidings | local paper | 2027-02-24 | Line 4 plan goes back to committee
b1 [vote=sent-back; speaker=source; stance=asserts] The plan for Nordal's metro line 4 was referred back to the transport committee on Tuesday after a long debate.
b2 [walkout=protest; speaker=Oskar Benn; stance=asserts] Opposition councillors marched out of the chamber in protest at the line 4 contract, their leader Oskar Benn said.
b3 [traders=evicted; speaker=a fishmonger; stance=asserts] "They are throwing us out of Ashmarket with a month's notice," a fishmonger told the Tidings.
b4 [author=mayor-office; speaker=Oskar Benn; stance=alleges] Benn said the Ashmarket route had been drawn in the mayor's office.
b5 [route=fairground; speaker=source; stance=asserts] Drawings before the council show line 4 ending at the fairground, six kilometres short of the airport.
b6 [control=private-consortium; speaker=source; stance=asserts] A private consortium led by Helix Rail is to run the trains on line 4 for thirty years.
-- The public gallery was full, and some residents followed the debate from the stairs.
b7 [next=march; speaker=source; stance=asserts] Councillors return on 9 March.

@doc C | Helix Rail | communique | 2027-02-25 | Helix Rail welcomes Nordal decision
c1 [vote=approved; speaker=Helix Rail; stance=asserts] Helix Rail welcomed the Nordal council's decision to pass the metro line 4 plan.
c2 [author=mayor-office; speaker=Helix Rail; stance=asserts] The company builds to the Ashmarket route that it was given by the mayor's staff, a spokesman said.
c3 [control=private-consortium; speaker=Helix Rail; stance=asserts] Under the contract, operation of line 4 rests with the Helix consortium.
c4 [route=airport; speaker=Helix Rail; stance=asserts] Passengers will be able to ride line 4 from Old Town all the way to the airport terminal.
c5 [traders=agreed-move; speaker=Helix Rail; stance=asserts] Stallholders at Ashmarket signed up for the move to the new hall willingly, the company said.
-- Helix Rail has built metro lines in three countries.
c6 [traders=agreed-move; speaker=Helix Rail; stance=asserts] Talks with the Ashmarket traders were friendly and ended in a joint agreement, it added.

@doc D | Ashmarket Traders' Association | ngo | 2027-02-25 | We were not heard
d1 [traders=evicted; speaker=Ashmarket Traders' Association; stance=asserts] Traders at Ashmarket are being forced from their stalls by the city for metro line 4, their association said.
d2 [walkout=protest; speaker=Ashmarket Traders' Association; stance=asserts] The association thanked the six councillors who got up and left the line 4 debate in solidarity with Ashmarket.
d3 [vote=sent-back; speaker=Ashmarket Traders' Association; stance=asserts] The line 4 plan was returned to committee and will have to be voted on afresh, the association said.
d4 [route=fairground; speaker=Lotte Vries; stance=asserts] "All this for a line that stops at the fairground," association chair Lotte Vries said.
d5 [author=contractor; speaker=Lotte Vries; stance=alleges] Vries said Helix Rail chose to dig through Ashmarket because it was the cheapest way.
-- Ashmarket has been a covered market since 1911.
d6 [traders=evicted; speaker=Lotte Vries; stance=asserts] Eviction orders were handed to every stall in Ashmarket on Monday, according to Vries.
d7 [control=city-company; speaker=source; stance=asserts] Line 4 will be run by the public metro company, the association was told by the transport department.

claim Nordal council approved the metro line 4 plan | A agree | B disagree | C agree | D disagree
claim Ashmarket traders are moving voluntarily | A agree | B disagree | C agree | D disagree
claim Metro line 4 will end at the airport | A agree | B disagree | C agree | D disagree
