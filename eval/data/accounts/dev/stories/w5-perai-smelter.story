story: w5-perai-smelter
kind: company
matter halt | framing | what the stop of the Perantau smelter line was | emergency; planned
matter cause | cause | why the potline went cold | power; alumina
matter chief | framing | how managing director Suharti Wemba left | chosen; ousted
matter jobs | number | how many contract workers were sent home | three-hundred; nine-hundred
matter restart | time | when metal will flow again | weeks; next-year
matter price | other | the metal exchange price that day | rose

@doc A | Light Metals Weekly | trade press | 2028-01-19 | Perantau potline trips, 40,000 t of capacity lost
a1 [halt=emergency; speaker=three people on site; stance=asserts] Operators at the Perantau aluminium smelter hit the emergency trip on the second potline late on Sunday as the pots began to freeze, people on site said.
a2 [cause=power; speaker=a shift engineer; stance=asserts] A shift engineer traced the collapse to a voltage dip on the Kelambu transmission line that lasted through the evening.
a3 [restart=next-year; speaker=source; stance=predicts] Relining frozen pots is slow work, and traders polled by this publication expect first metal only after next year's rains.
a4 [price=rose; speaker=source; stance=asserts] Regional premiums rose by eleven dollars a tonne within a day.
-- Perantau supplies window-frame makers across the strait.
a5 [chief=ousted; speaker=a board adviser; stance=asserts] Managing director Suharti Wemba was told by the board on Tuesday night to clear her desk, an adviser to the directors said.

@doc B | Perantau Metals Berhad | communique | 2028-01-18 | Announcement to the Straits Bourse: potline two
b1 [halt=planned; speaker=Perantau Metals; stance=asserts] Perantau Metals brought forward its scheduled maintenance of the second potline, which was taken out of service in an orderly sequence on Sunday.
b2 [restart=weeks; speaker=Perantau Metals; stance=predicts] The company expects the second potline to return to full production within weeks.
b3 [jobs=three-hundred; speaker=Perantau Metals; stance=asserts] Around three hundred contract personnel have been released for the duration of the works on basic pay.
b4 [chief=chosen; speaker=Perantau Metals; stance=asserts] Separately, Ms Suharti Wemba has decided to retire as managing director in order to devote herself to the family foundation.
-- The Board places on record its appreciation of her service.

@doc C | Kelambu Grid Corporation | communique | 2028-01-20 | Clarification regarding supply to industrial consumers
c1 [cause=alumina; speaker=Kelambu Grid Corporation; stance=asserts] Voltage on the Kelambu line stayed within contract limits throughout Sunday; the customer's pots went cold because its silos had run out of alumina.
c2 [halt=emergency; speaker=Kelambu Grid Corporation; stance=asserts] On Sunday our dispatchers saw the smelter's load vanish within seconds, the signature of an unplanned trip on the consumer's side.
-- Perantau takes a third of all energy carried on the line.
c3 [cause=alumina; speaker=Kelambu Grid Corporation; stance=asserts] The bulk carriers with alumina for Perantau had been delayed by an argument over demurrage, leaving the plant with empty silos.
c4 [restart=weeks; speaker=Kelambu Grid Corporation; stance=asserts] The customer has booked its full load again from the middle of March.

@doc D | The Straits Ledger | broadsheet | 2028-01-21 | Smelter's chief goes as union counts the cost
d1 [jobs=nine-hundred; speaker=Smelter Workers' Federation; stance=asserts] The Smelter Workers' Federation says some nine hundred contract hands were turned away at the gate this week.
d2 [chief=ousted; speaker=a director; stance=asserts] "She was shown the door," a director said of Suharti Wemba, describing a long meeting that ended with a vote against her.
d3 [cause=power; speaker=Smelter Workers' Federation; stance=asserts] Union stewards who were on the pot-room floor blame the grid: lights browned out across the plant and the busbar current sank long before the trip.
d4 [restart=next-year; speaker=a furnace contractor; stance=predicts] The contractor hired to reline the pots has told its crews to plan on finishing the job in the dry season of next year.
-- The federation will meet the labour commissioner on Monday.
d5 [price=rose; speaker=source; stance=asserts] Buyers on the metal exchange paid more for prompt delivery as the news spread.

@doc E | Kampong Perantau Notes | blog | 2028-01-20 | What we saw from the jetty
e1 [halt=planned; speaker=a jetty clerk; stance=asserts] A clerk at the jetty showed me the January roster, printed before Christmas, with the second potline marked down for servicing from that very Sunday.
e2 [chief=chosen; speaker=a cousin of Suharti Wemba; stance=asserts] Her cousin, who sells me fish, says Madam Suharti had been planning this farewell since her husband's illness and picked the date herself.
e3 [cause=alumina; speaker=source; stance=asserts] I had long watched the conveyor from the jetty stand still: the white powder that feeds the pots had simply run out, and they froze.
-- My neighbours mostly worry about the canteen contract.
e4 [jobs=nine-hundred; speaker=source; stance=asserts] I counted the men turned back at the turnstiles on Monday and Tuesday and stopped near nine hundred.

pair b2 d4 conflict:time
pair e3 a1 skip
pair e1 c2 conflict:framing
pair a1 c1 skip
pair a3 b1 skip
pair d3 b1 skip
pair a2 b1 skip
pair c1 b1 skip
pair c3 b1 skip
pair e1 a2 skip
pair e1 c1 skip
pair e1 c3 skip
pair e1 d3 skip
pair a1 b2 skip
pair b2 c2 skip
pair c2 d3 skip
pair a1 d3 skip
pair a1 c3 skip
pair e3 b1 skip
pair e3 c2 skip
pair a3 e1 skip
pair d4 b1 skip
pair d4 e1 skip
pair c4 b1 skip
pair a2 c2 skip
claim The Perantau potline was stopped for routine maintenance | A disagree | B agree | C disagree | E agree
claim A failure of grid supply froze the smelter | A agree | C disagree | D agree | E disagree
claim The smelter's managing director was pushed out | A agree | B disagree | D agree | E disagree
