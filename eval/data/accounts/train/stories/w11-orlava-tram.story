story: w11-orlava-tram
kind: strike
matter walkout | framing | why the Orlava trams stood still on Monday | strike; technical-halt
matter service | outcome | how much of the Orlava tram network ran on Monday | stopped; mostly-running
matter talks-break | responsibility | who broke off the pay talks | company; union
matter depot-gate | responsibility | who started the shoving at Belm depot | guards; pickets
matter mayor | attribution | where Mayor Tess Ruland stands on the pay claim | backs; opposes
matter fares | other | refunds for pass holders | refund

@doc A | Orlava Transport Workers' Union | communique | 2028-02-14 | Drivers shut Orlava tram network
a1 [walkout=strike; speaker=Orlava Transport Workers' Union; stance=asserts] Tram drivers in Orlava walked off the job on Monday in protest at a pay freeze, the transport workers' union said.
a2 [service=stopped; speaker=Orlava Transport Workers' Union; stance=asserts] Every tram line in Orlava was at a standstill by the morning rush, the union said.
a3 [talks-break=company; speaker=Henk Vasarely; stance=asserts] "Citytram's managers walked out of the pay talks on Friday night and left us sitting there," said union secretary Henk Vasarely.
a4 [depot-gate=guards; speaker=Henk Vasarely; stance=alleges] Private guards hired by Citytram pushed pickets away from the Belm depot gate and started the scuffle, Vasarely said.
a5 [mayor=backs; speaker=Henk Vasarely; stance=asserts] Vasarely said Mayor Tess Ruland had told him in person that the drivers' pay claim was fair and should be met.
-- The union represents drivers, conductors and workshop staff at all five depots.
a6 [walkout=strike; speaker=Henk Vasarely; stance=asserts] "This is a strike about wages, and members voted for it by a wide margin," he said.
a7 [fares=refund; speaker=Orlava Transport Workers' Union; stance=demands] The union called on Citytram to refund passengers with monthly passes.

@doc B | Citytram Orlava | communique | 2028-02-14 | Statement on Monday's tram service
b1 [walkout=technical-halt; speaker=Citytram Orlava; stance=asserts] Some Orlava trams were held in their depots on Monday because of an inspection of overhead wires, Citytram said.
b2 [service=mostly-running; speaker=Citytram Orlava; stance=asserts] Most tram lines in Orlava ran to timetable through the morning rush, the company said.
b3 [talks-break=union; speaker=Marit Obel; stance=asserts] Union negotiators broke off the pay talks on Friday night while Citytram's offer was still on the table, said personnel director Marit Obel.
b4 [depot-gate=pickets; speaker=Citytram Orlava; stance=alleges] A group of pickets shoved security staff at the Belm depot gate and began the scuffle, according to the company.
b5 [mayor=opposes; speaker=Marit Obel; stance=asserts] Obel said Mayor Tess Ruland considered the drivers' pay claim beyond the city's means and wanted it dropped.
-- Citytram has run the network under a city concession since 2019.
b6 [walkout=technical-halt; speaker=Marit Obel; stance=asserts] "Trams stayed in the sheds for safety checks after the frost, and for that reason alone," Obel said.
b7 [fares=refund; speaker=Citytram Orlava; stance=asserts] Holders of monthly passes can apply for a refund at any customer office.

@doc C | Radio Orlava | broadcaster transcript | 2028-02-14 | Morning bulletin: trams
c1 [walkout=strike; speaker=source; stance=asserts] Good morning: tram drivers across Orlava have downed tools over pay.
c2 [service=stopped; speaker=source; stance=asserts] Our reporters at Central Square, Harbour Gate and Belm saw empty tracks all morning, and the whole network was shut.
c3 [depot-gate=pickets; speaker=a bakery owner; stance=asserts] A bakery owner opposite the Belm depot told us the strikers rushed the gate first and pushed the guards back.
c4 [mayor=opposes; speaker=Ilian Strope; stance=asserts] The mayor's spokesman, Ilian Strope, said Ruland does not support the drivers' pay demand.
c5 [talks-break=company; speaker=a state mediator; stance=asserts] A state mediator who was in the room said it was Citytram's side that ended the pay talks on Friday.
-- Bus services were crowded, and taxis at the main station had queues of more than an hour.
c6 [service=stopped; speaker=a passenger; stance=asserts] "I waited from six and there wasn't a tram anywhere in town," one nurse told us.
c7 [fares=refund; speaker=source; stance=asserts] Citytram says pass holders will get money back.

@doc D | The Orlava Mirror | tabloid | 2028-02-15 | Belm boss: guards lashed out
d1 [depot-gate=guards; speaker=a depot foreman; stance=asserts] Citytram's guards started the brawl at Belm depot by shoving strikers off the pavement, a foreman told the Mirror.
d2 [service=mostly-running; speaker=source; stance=asserts] For all the noise, seven in ten Orlava trams turned up on Monday morning, the Mirror's readers' survey found.
d3 [talks-break=union; speaker=a person close to the talks; stance=asserts] It was Henk Vasarely who got up and ended the pay talks on Friday, a person close to the negotiations said.
d4 [mayor=backs; speaker=a city councillor; stance=asserts] Mayor Ruland sides with the drivers on pay, a councillor from her own party told us.
d5 [walkout=strike; speaker=source; stance=asserts] Drivers struck on Monday for more money after their wages were frozen.
-- Citytram's share price was little changed.
d6 [depot-gate=guards; speaker=a striking driver; stance=alleges] "The security men hit first, we only stood at the gate with our banner," said a striking driver with a bandaged hand.

pair c6 b2 conflict
claim Orlava's tram drivers went on strike over pay on Monday | A agree | B disagree | C agree | D agree
claim The union broke off the tram pay talks | A disagree | B agree | C disagree | D agree
claim Mayor Ruland supports the drivers' pay claim | A agree | B disagree | C disagree | D agree
