story: w8-marisol-airline
kind: company
matter land | framing | how flight 318 came down at Kosta airport | emergency-landing; routine-diversion
matter smoke | cause | where the smoke in the cabin came from | battery; engine-oil
matter pilot | outcome | whether the captain still flies | grounded; flying
matter decide | attribution | who decided to turn to Kosta | captain; control
matter check | time | when the aircraft was last overhauled | in-august; last-year
matter june | other | the June incident | june

@doc A | Mari Air | communique | 2027-09-29 | Flight 318
a1 [land=routine-diversion; speaker=Mari Air; stance=asserts] Mari Air flight 318 made a routine diversion to Kosta airport on Tuesday because of a busy airspace, the airline said.
a2 [smoke=battery; speaker=Mari Air; stance=asserts] A passenger's battery gave off the smoke noticed in the cabin.
a3 [pilot=flying; speaker=Mari Air; stance=asserts] The captain of flight 318 is on duty and flew to Tirsa on Wednesday.
a4 [decide=control; speaker=Mari Air; stance=asserts] Air traffic control directed the aircraft to Kosta.
a5 [check=in-august; speaker=Mari Air; stance=asserts] The aircraft was overhauled in August, a month before the flight.
-- Mari Air carries a million passengers a year.
a6 [june=june; speaker=Mari Air; stance=asserts] An emergency landing in June involved a different aircraft.

@doc B | Pilots' Union of the South | communique | 2027-09-29 | Safety at Mari Air
b1 [land=emergency-landing; speaker=Pilots' Union; stance=asserts] Flight 318 of Mari Air made an emergency landing at Kosta airport on Tuesday, the Pilots' Union said.
b2 [smoke=engine-oil; speaker=Pilots' Union; stance=asserts] Oil from the left engine produced the smoke in the cabin.
b3 [pilot=grounded; speaker=Pilots' Union; stance=asserts] The airline has grounded the captain for speaking to the press.
b4 [decide=captain; speaker=Pilots' Union; stance=asserts] The captain alone took the decision to head for Kosta.
b5 [check=last-year; speaker=Pilots' Union; stance=asserts] The aircraft's last overhaul was in the autumn of last year.
-- The union represents 400 pilots at five airlines and has asked for a meeting with the aviation office.
-- Its members wore black ties on Wednesday.

@doc C | Kosta Wire | wire | 2027-09-30 | Smoke forces Mari Air jet down at Kosta
c1 [land=emergency-landing; speaker=the airport fire chief; stance=asserts] The Mari Air jet came in under an emergency call with five fire engines waiting on the runway, Kosta airport's fire chief said.
c2 [smoke=battery; speaker=the airport fire chief; stance=asserts] His men found a burnt battery pack in a locker, the source of the smoke in the cabin.
c3 [decide=captain; speaker=a controller; stance=asserts] A controller said the captain announced by radio that he was turning to Kosta.
c4 [pilot=flying; speaker=source; stance=asserts] The captain was at the controls of a Mari Air flight on Wednesday, the crew list shows.
c5 [check=last-year; speaker=the aviation office; stance=asserts] The aviation office has the last overhaul of the aircraft on file for October last year.
c6 [june=june; speaker=source; stance=asserts] In June a Mari Air turboprop landed in a field.

@doc D | Wings Monthly | trade press | 2027-10-02 | Mari Air 318: an ordinary day
d1 [land=routine-diversion; speaker=source; stance=asserts] What happened to flight 318 was a normal change of airport to Kosta of the sort airlines make every day.
d2 [smoke=engine-oil; speaker=a mechanic; stance=asserts] A mechanic found the air ducts wet with engine oil, which explains the smoke in the cabin.
d3 [pilot=grounded; speaker=colleagues; stance=asserts] Colleagues say the captain has been taken off the roster and told to stay at home.
d4 [decide=control; speaker=a controller; stance=asserts] Controllers instructed the crew to go to Kosta, one of them said.
d5 [check=in-august; speaker=a mechanic; stance=asserts] The workshop in Tirsa overhauled the aircraft this August, the mechanic said.
-- The jet is fourteen years old and was leased from a bank.
-- Mari Air plans to replace its fleet by the end of the decade.

rel june june june compatible
pair a6 b1 different_event
pair a6 c1 different_event
pair c6 a1 different_event
pair c6 d1 different_event
claim A Mari Air jet made an emergency landing at Kosta | A disagree | B agree | C agree | D disagree
claim The captain of flight 318 was grounded | A disagree | B agree | C disagree | D agree
