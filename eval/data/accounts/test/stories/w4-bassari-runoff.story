story: w4-bassari-runoff
kind: election
matter boxes | framing | how the ballot boxes of Bassari came to the army barracks | safekeeping; seized; unclear; southern
matter concede | attribution | what candidate Rokia Dessalé says of the result | accepts; contests
matter delay | cause | why the run-off result was late | roads; editing
matter chair | control | who runs the electoral commission | old-chair; deputy
matter youth | framing | what Hamdou's youth wing did on the night | guarding; attacking
matter margin | number | margin of victory | partial; final
matter first-round | other | the first round in October | calm

@doc A | Electoral Commission of Bassari | communique | 2027-12-06 | Interim notice on the run-off
a1 [boxes=safekeeping; speaker=Electoral Commission; stance=asserts] At the Commission's own request, ballot boxes from the northern cantons spend the night under army guard at Bassari barracks.
a2 [delay=roads; speaker=Electoral Commission; stance=asserts] Returns are slow because trucks from the river cantons are stuck in mud.
a3 [chair=old-chair; speaker=Electoral Commission; stance=asserts] Chairman Saliou Bah-Nkemi continues to direct the work of the Commission.
a4 [margin=partial; speaker=Electoral Commission; stance=asserts] With a third of the cantons tallied, Mr Hamdou leads by four points.
-- The public is asked to ignore totals circulating by telephone.
-- Accredited observers retain access to the national tally centre at all times.
-- A further notice will follow at noon.

@doc B | West Coast Election Mission | ngo | 2027-12-07 | Observers' flash note
b1 [boxes=seized; speaker=source; stance=asserts] Soldiers walked into the canton offices around Bassari and took the ballot boxes at gunpoint while our observers were ordered to face the wall.
b2 [chair=deputy; speaker=source; stance=asserts] Since Sunday night all orders at the Commission have come from deputy chair Ines Kodjo; the chairman's office is locked.
b3 [youth=attacking; speaker=source; stance=asserts] Members of Mr Hamdou's youth wing stormed the tally centre in Bassari town and chased the clerks through the windows.
b4 [delay=editing; speaker=source; stance=alleges] The hold-up in Bassari stems from the rewriting of return sheets, which two of our team saw being done in pencil.
b5 [first-round=calm; speaker=source; stance=asserts] The first round in October was calm in all the cantons we visited.
-- The mission fielded teams in nine cantons.
-- It will issue a fuller statement before leaving the country.

@doc C | Radio Fleuve | broadcaster transcript | 2027-12-07 | Special edition
c1 [concede=accepts; speaker=Dessalé's campaign manager; stance=asserts] Rokia Dessalé's campaign manager has just told this station that she will telephone Mr Hamdou tonight to wish him well.
c2 [youth=guarding; speaker=a pharmacist; stance=asserts] A pharmacist opposite the Bassari tally centre watched Hamdou's young men link arms round the door so that clerks could work in peace.
c3 [boxes=safekeeping; speaker=a canton clerk; stance=asserts] A canton clerk says he himself begged the lieutenant to put the boxes behind barracks walls, for fear of the crowd.
c4 [delay=roads; speaker=a lorry driver; stance=asserts] On the line is a driver, up to his axles in the Koumba ford with the return sheets of the river cantons on his seat.
c5 [margin=partial; speaker=source; stance=asserts] The gap was still four points when a third had been counted.
-- Stay with us through the night; we have coffee and we have batteries.

@doc D | The New Bassari | broadsheet | 2027-12-09 | Hamdou declared, Dessalé to court
d1 [margin=final; speaker=source; stance=asserts] Mr Hamdou's final lead was put at eleven points.
d2 [concede=contests; speaker=Rokia Dessalé; stance=asserts] "This theft will be weighed by judges," Rokia Dessalé said as her lawyers carried a trunk of papers into the constitutional court.
d3 [chair=old-chair; speaker=a commissioner; stance=asserts] A commissioner insisted that Bah-Nkemi had chaired every session through the count, cough and all.
d4 [boxes=seized; speaker=a presiding officer; stance=asserts] A presiding officer in the north recalled how a captain kicked the table over and loaded the boxes on a gun truck.
d5 [delay=editing; speaker=a typist; stance=asserts] According to a typist, the waiting was for one reason: sheets were being typed again with other figures.
d6 [first-round=calm; speaker=source; stance=asserts] October's first round, by comparison, had passed in good order.
d7 [boxes=southern; speaker=source; stance=asserts] In the southern cantons clerks themselves asked the army to guard their ballot boxes.

@doc E | Hamdou 2027 | blog | 2027-12-09 | Thank you, Bassari
e1 [youth=guarding; speaker=source; stance=asserts] Our youth stood watch over the counting house in Bassari like sons at their mother's door.
e2 [concede=accepts; speaker=source; stance=asserts] Madame Dessalé has shown greatness by bowing to the people's choice, and we greet her.
e3 [chair=deputy; speaker=source; stance=asserts] We thank Ines Kodjo, who took over the Commission on Sunday night and steered the count to its end.
e4 [margin=final; speaker=source; stance=asserts] Eleven points, brothers and sisters!
-- The thanksgiving service is on Sunday, followed by a football match.
-- Volunteers who have lent us motorbikes may collect them from the yard behind the tailor's, where the fuel money is waiting as well.

@doc F | Radio Fleuve | broadcaster transcript | 2027-12-10 | Morning edition
f1 [concede=contests; speaker=Dessalé's lawyer; stance=asserts] We have to correct ourselves: Dessalé's lawyer says that she has filed against the outcome and means to see it through.
f2 [youth=attacking; speaker=a clerk; stance=asserts] A clerk with stitches in his brow says the boys who beat him at the Bassari tally centre wore Hamdou's badge.
-- And in sport, Bassari United have lost again.
f3 [boxes=unclear; speaker=the mayor of Bassari; stance=doubts] How the ballot boxes ended up in Bassari barracks, and on whose word, the mayor says he has yet to be told.
-- We have also had calls about the price of kerosene.
rel margin partial final revision
pair c1 f1 revision
rel boxes unclear safekeeping compatible
rel boxes unclear seized compatible
rel boxes southern unclear different_scope
rel boxes southern seized different_scope
rel boxes southern safekeeping different_scope
claim Soldiers took the Bassari ballot boxes by force | A disagree | B agree | C disagree | D agree
claim Rokia Dessalé has conceded the run-off | C agree | D disagree | E agree | F disagree
claim The count was delayed by muddy roads | A agree | B disagree | C agree | D disagree
