story: w3-samarilla-trains
kind: strike
matter service | framing | what the rail stoppage did to Samarilla province | paralysed; shrugged
matter vote | outcome | how the drivers' ballot on the offer ended | accepted; turned-down; ballot-on
matter signal | responsibility | who disabled the signals at Empalme Viejo | pickets; managers
matter leader | framing | what the meeting between Ordás and the minister was | hard-bargain; cosy-deal
matter start | time | when the stoppage at the Olmeda depot began | before-notice; after-notice
matter depot | control | who is in charge of the Olmeda depot | strikers; army
matter fares | other | fares suspended on the coastal ferries | ferries

@doc A | Hermandad de Maquinistas | trade press | 2029-04-03 | Bulletin 19: the rails are silent
a1 [service=paralysed; speaker=the drivers' brotherhood; stance=asserts] From the cane fields to the container quay, Samarilla province has ground to a standstill since the drivers hung up their caps.
a2 [depot=strikers; speaker=the drivers' brotherhood; stance=asserts] Our committee runs the Olmeda depot, keeps its gates, and decides which locomotive is fuelled.
a3 [start=after-notice; speaker=the drivers' brotherhood; stance=asserts] The stoppage at the Olmeda depot began when the legal notice had expired, and the ledger of the labour court bears the stamp.
a4 [signal=managers; speaker=the drivers' brotherhood; stance=asserts] It was superintendents from head office who tore the fuses out of the signals at Empalme Viejo, to blacken our name.
-- Soup is at noon and at seven, in the paint shop.
a5 [leader=hard-bargain; speaker=the drivers' brotherhood; stance=asserts] Our president Matilde Ordás faced the transport minister across the table until sunrise and gave ground on nothing we hold dear.
a6 [vote=turned-down; speaker=the drivers' brotherhood; stance=asserts] Branch after branch has thrown the company's paper back: the ballot on the offer is lost for them.

@doc B | Ferrocarriles de Samarilla | communique | 2029-04-03 | Service information
b1 [service=shrugged; speaker=Ferrocarriles de Samarilla; stance=asserts] Thanks to replacement coaches and the goodwill of customers, life and commerce in Samarilla province proceed practically as usual.
b2 [signal=pickets; speaker=Ferrocarriles de Samarilla; stance=asserts] Strike pickets removed the fuses from the signal boxes at Empalme Viejo, putting passengers in danger.
b3 [start=before-notice; speaker=Ferrocarriles de Samarilla; stance=asserts] At the Olmeda depot tools were downed while the notice period prescribed by law was still running.
b4 [vote=accepted; speaker=Ferrocarriles de Samarilla; stance=asserts] We welcome the drivers' decision, by ballot, to take up the company's offer.
b5 [depot=army; speaker=Ferrocarriles de Samarilla; stance=asserts] Railway engineers of the Army have charge of the Olmeda depot and of all movements in it.
-- Passengers should consult the timetable on our page.

@doc C | Cadena Tres Ríos | broadcaster transcript | 2029-04-04 | Drive-time
-- ANCHOR: Day twelve, and you at home are telling us how you got to work.
c1 [service=paralysed; speaker=source; stance=asserts] REPORTER: Shelves are bare in the hill towns of Samarilla and sugar is rotting on the sidings, because everything in this province moves by train.
c2 [leader=cosy-deal; speaker=a waiter; stance=asserts] A waiter at the Hotel Ramal says Ordás and the minister had the thing settled before the soup and spent the night at cards and brandy.
c3 [signal=pickets; speaker=a signalman; stance=asserts] SIGNALMAN: "Lads with the strike armband unscrewed my fuses at Empalme Viejo, I gave them a piece of my mind."
c4 [depot=army; speaker=source; stance=asserts] At the Olmeda depot we were met by sappers in uniform, who hold the keys and told our crew where to park.
c5 [vote=ballot-on; speaker=source; stance=asserts] Drivers were filling in ballot papers on the offer when we left the canteen.
c6 [fares=ferries; speaker=source; stance=asserts] Fares on the coastal ferries are waived until Sunday.

@doc D | Látigo | tabloid | 2029-04-05 | WHO NEEDS TRAINS?
d1 [service=shrugged; speaker=source; stance=asserts] Samarilla yawned, dusted off its mules and motorbikes, and got its bread, beer and newspapers on time.
d2 [leader=cosy-deal; speaker=source; stance=asserts] Union queen Matilde Ordás and the minister toasted each other all night over a pact they had cooked up in advance.
d3 [start=before-notice; speaker=a depot porter; stance=asserts] A depot porter swears the Olmeda lads walked off the job with days of the lawful notice yet to run.
d4 [vote=accepted; speaker=source; stance=asserts] After all the singing, the drivers meekly ticked "yes" to the company's offer.
d5 [signal=managers; speaker=source; stance=asserts] And our snapper caught two gents from management, ties tucked in, robbing the Empalme Viejo signals of their fuses.
d6 [fares=ferries; speaker=source; stance=asserts] Meanwhile granny sails for nothing: ferries are free to Sunday.
-- The mules could be reached for comment.

@doc E | Tribunal Laboral, nota de prensa | communique | 2029-04-06 | On the stoppage at Olmeda
e1 [start=after-notice; speaker=the labour court; stance=asserts] The Court records that the notice had run its full course by the time work ceased at the Olmeda depot.
e2 [vote=turned-down; speaker=the labour court; stance=asserts] The sealed result lodged with the Court shows that the drivers have voted against the offer.
e3 [depot=strikers; speaker=the court's bailiff; stance=asserts] On his visit to serve papers the bailiff found the Olmeda depot in the hands of the strike committee, to which he delivered them.
e4 [leader=hard-bargain; speaker=the labour court; stance=asserts] The minute-taker describes a night of stubborn haggling, with Señora Ordás and the minister at odds on every clause until dawn.
-- The file is open to consultation on working days.
rel vote accepted ballot-on skip
rel vote turned-down ballot-on skip
claim The rail strike brought Samarilla to a halt | A agree | B disagree | C agree | D disagree
claim Drivers accepted the rail company's offer | A disagree | B agree | C discuss | D agree | E disagree
claim Strikers sabotaged the signals at Empalme Viejo | A disagree | B agree | C agree | D disagree
