story: w2-bandar-pilots
kind: strike
matter port | framing | condition of the port of Bandar Sefid during the walkout | paralysed; working
matter pilots | framing | why harbour pilots are absent | sick; strike
matter tanker | cause | why the tanker Mehrab ran aground | inexperienced; engine
matter talks | outcome | outcome of Saturday's mediation | settled; failed
matter union-chair | attribution | chair Zaynab Qadiri's stance on arbitration | accepts; spurns
matter crane | responsibility | who cut the cables of the container crane | pickets; management
matter inner | outcome | the fishing basin | basin-busy

@doc A | Strait Freight Bulletin | trade press | 2028-05-06 | Ships queue off Bandar Sefid
a1 [port=paralysed; speaker=agents; stance=asserts] Bandar Sefid's deep-water quays are at a standstill, with bulk carriers riding at anchor as far as the lighthouse, agents said.
a2 [pilots=strike; speaker=source; stance=asserts] Harbour pilots laid down their launches on Tuesday in support of colleagues whose night allowance was abolished.
a3 [tanker=inexperienced; speaker=a tug master; stance=asserts] The tanker Mehrab went onto the sandbar because she was conned by a naval cadet who had seen the channel only on paper, a tug master said.
a4 [union-chair=accepts; speaker=Zaynab Qadiri; stance=asserts] Association chair Zaynab Qadiri said she would put the dispute before an arbitrator "this very afternoon".
-- Demurrage claims are already being prepared.

a5 [crane=management; speaker=a crane driver; stance=asserts] A crane driver said a manager's deputy had severed the hoist cables himself so that the damage could be laid at the pickets' feet.
a6 [inner=basin-busy; speaker=source; stance=asserts] The fishing basin, which needs no pilots, is as busy as ever.
a7 [talks=failed; speaker=two participants; stance=asserts] Saturday's mediation at the chamber of commerce broke up after an hour, two participants said.

@doc B | Port Authority of Bandar Sefid | communique | 2028-05-06 | Operations update
b1 [port=working; speaker=Port Authority; stance=asserts] Berths of the deep-water harbour are being served in sequence, and vessels are sailing on schedule.
b2 [pilots=sick; speaker=Port Authority; stance=asserts] An outbreak of influenza has confined a number of pilots to bed.
b3 [tanker=engine; speaker=Port Authority; stance=asserts] The grounding of the Mehrab followed a breakdown of her main engine in the approach channel.
b4 [talks=settled; speaker=Port Authority; stance=asserts] The parties reached a full settlement on Saturday under the chairmanship of the chamber of commerce.
b5 [crane=pickets; speaker=Port Authority; stance=alleges] Cables on container crane four were cut by pickets, and the matter is with the harbour police.
-- Ship masters are asked to listen on channel twelve.
b6 [union-chair=spurns; speaker=Port Authority; stance=asserts] We regret that Mrs Qadiri has turned her back on arbitration.

@doc C | Pilots' and Launchmen's Association | communique | 2028-05-07 | To our members and the public
c1 [pilots=sick; speaker=Pilots' and Launchmen's Association; stance=asserts] Our colleagues are at home with fever, as the certificates lodged with the harbour doctor show, and a fever is hardly a strike.
c2 [talks=settled; speaker=Pilots' and Launchmen's Association; stance=asserts] We welcome the agreement signed on Saturday, which brings back the night allowance.
c3 [tanker=inexperienced; speaker=Pilots' and Launchmen's Association; stance=asserts] The Mehrab was put aground by a beginner whom the authority had placed on her bridge.
c4 [port=working; speaker=Pilots' and Launchmen's Association; stance=asserts] Thanks to the retired pilots who have come in, ships are entering and leaving Bandar Sefid day and night.
c5 [union-chair=accepts; speaker=Pilots' and Launchmen's Association; stance=asserts] Our chair has from the first agreed to go before an arbitrator.
-- Members on sick leave should send their forms by Wednesday.
c6 [crane=management; speaker=Pilots' and Launchmen's Association; stance=alleges] We have a photograph of a management employee on the gantry with bolt cutters.

@doc D | Sefid Sunday | broadsheet | 2028-05-07 | A harbour holds its breath
d1 [port=paralysed; speaker=source; stance=asserts] From the mole one looked out on Sunday at empty berths, parked cranes and a line of motionless ships.
d2 [pilots=strike; speaker=a pilot; stance=asserts] "There is nothing wrong with my health, there is something wrong with my pay," said a pilot mending his roof.
d3 [tanker=engine; speaker=the Mehrab's chief engineer; stance=asserts] The Mehrab's chief engineer said a fuel pump seized as she rounded the buoy, and she drifted onto the sand.
d4 [talks=failed; speaker=the chamber's secretary; stance=asserts] The chamber's secretary, stacking chairs after Saturday's round, said the sides had parted in bitterness with all points open.
d5 [union-chair=spurns; speaker=Zaynab Qadiri; stance=asserts] Zaynab Qadiri told this newspaper that arbitration was "a trap with a cushion in it" and that she would keep out of it.
d6 [crane=pickets; speaker=a night watchman; stance=asserts] A night watchman saw men with picket armbands climb crane four shortly before its cables parted.
-- Only gulls were at work on the grain pier.

pair a6 d1 different_scope
pair a6 b1 compatible
pair d5 c5 conflict
pair a2 c2 skip
pair a2 c4 skip
pair d2 c2 skip
claim The port of Bandar Sefid is at a standstill | A agree | B disagree | C disagree | D agree
claim Mediation between pilots and port produced a settlement | A disagree | B agree | C agree | D disagree
claim Pickets sabotaged a container crane | A disagree | B agree | C disagree | D agree
