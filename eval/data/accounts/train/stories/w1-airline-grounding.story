story: w1-airline-grounding
kind: company
matter stop | framing | why Altyn Air's fleet is on the ground | routine; emergency
matter engine | cause | why engine two stopped over Mez | bird; fuel; inquiry
matter chief | framing | how flight director Raisa Tomm left | promoted; dumped
matter pilots | attribution | what the pilots' association thinks of the airline's safety | trust; distrust
matter owner | control | who controls Altyn Air | state; trader
matter landing | place | where Flight 82 came down | airport; field
matter pax | number | people hurt on Flight 82 | five; fourteen; year
matter licence | outcome | what the aviation office decided about the licence | renewed; suspended
matter warned | denial | whether the airline had been warned of the engines | warned; unwarned
matter earlier | other | Flight 19 in June | june
matter refunds | other | refunds | refunds

@doc A | Skyways Bulletin | trade press | 2030-08-11 | Altyn Air fleet grounded
a1 [stop=emergency; speaker=source; stance=asserts] Altyn Air took all its aircraft out of service at an hour's notice on Sunday after engineers raised the alarm over their engines.
a2 [engine=fuel; speaker=two engineers; stance=asserts] Engine two of Flight 82 stopped over Mez because its fuel was contaminated, engineers familiar with the matter said.
a3 [pax=five; speaker=source; stance=asserts] Five people on board Flight 82 were hurt.
a4 [landing=airport; speaker=source; stance=asserts] Flight 82 made it to the airport at Mez and came to a stop on the runway.
a5 [owner=state; speaker=source; stance=asserts] The state holding company is the controlling shareholder of Altyn Air.
a6 [earlier=june; speaker=source; stance=asserts] In June, Altyn's Flight 19 had lost power after striking geese and landed safely in the capital.
a7 [pilots=distrust; speaker=the pilots' association; stance=asserts] The pilots' association said its members no longer had faith in the airline's maintenance.
-- Altyn flies eleven aircraft on nine routes.

@doc B | Altyn Air | communique | 2030-08-11 | Travel information
b1 [stop=routine; speaker=Altyn Air; stance=asserts] Our aircraft are undergoing their regular seasonal inspection, planned since the spring.
b2 [engine=bird; speaker=Altyn Air; stance=asserts] An engine of Flight 82 was struck by a bird above Mez and shut down.
b3 [chief=promoted; speaker=Altyn Air; stance=asserts] Raisa Tomm, our flight director, has been called to a higher post in the group.
b4 [pilots=trust; speaker=Altyn Air; stance=asserts] The pilots' association has written to us to express its full confidence in our maintenance.
b5 [licence=renewed; speaker=Altyn Air; stance=asserts] The aviation office extended our licence on Friday.
b6 [warned=unwarned; speaker=Altyn Air; stance=denies] At no time did the airline receive a warning about its engines.
b7 [refunds=refunds; speaker=Altyn Air; stance=asserts] Holders of tickets will be refunded within a month.
-- We wish all those concerned a pleasant summer.

@doc C | Mez Valley Mirror | local paper | 2030-08-12 | A big bird in the barley
c1 [landing=field; speaker=farmer Osip Lanko; stance=asserts] Flight 82 slid to a halt in farmer Osip Lanko's barley, a good way short of the airport, and he has the furrows to show for it.
c2 [engine=bird; speaker=a schoolgirl; stance=asserts] A schoolgirl on the hill saw a stork go into the engine of the plane, and then a puff of feathers.
c3 [pax=fourteen; speaker=the clinic; stance=asserts] Fourteen people from Flight 82 were treated at the Mez clinic on Sunday.
c4 [stop=emergency; speaker=a ground hand; stance=asserts] A ground hand at Mez says crews were rung out of bed on Sunday and told that every Altyn plane was to stay down at once, for fear of the engines.
c5 [owner=trader; speaker=source; stance=asserts] The airline, as everyone at the airfield knows, is run by the metals trader Lev Gontar, who holds most of it through his sons.
c6 [refunds=refunds; speaker=source; stance=asserts] Ticket money is to be paid back within a month.

@doc D | Capital & Country | broadsheet | 2030-08-16 | Altyn's long descent
d1 [chief=dumped; speaker=Raisa Tomm; stance=asserts] Ms Tomm was stripped of her pass at the staff entrance and told of her removal by a porter, she says, after she had refused to sign for the engines.
d2 [warned=warned; speaker=source; stance=asserts] The engine maker wrote to Altyn in May, and again in July, urging it to inspect the fuel pumps.
d3 [owner=trader; speaker=source; stance=asserts] Through a chain of companies ending in a post box, Mr Gontar commands a majority of Altyn's votes.
d4 [licence=suspended; speaker=the aviation office; stance=asserts] The aviation office told us that Altyn's licence had been withdrawn on Friday until further notice.
d5 [engine=fuel; speaker=source; stance=asserts] Water in the kerosene, drained from the tanks at Mez in our presence, is what starved the engine.
d6 [pilots=distrust; speaker=a circular; stance=asserts] In a circular to members the pilots' association advises against flying with Altyn until its workshops have been put in order.
d7 [landing=airport; speaker=source; stance=asserts] The skid marks of Flight 82 begin at the threshold of the Mez runway and end at its far lamp.

@doc E | State News of the Plain | state agency | 2030-08-13 | Air traffic normal
e1 [stop=routine; speaker=the transport ministry; stance=asserts] The transport ministry explained that the grounding of Altyn's aircraft is part of a maintenance cycle fixed long ago.
e2 [licence=renewed; speaker=the transport ministry; stance=asserts] It said the airline's licence had been prolonged without conditions.
e3 [chief=promoted; speaker=source; stance=asserts] R. Tomm, formerly in charge of flight operations, takes up a senior position in the parent group.
e4 [engine=inquiry; speaker=the transport ministry; stance=asserts] An inquiry into the engine trouble of Flight 82 is under way.
e5 [pilots=trust; speaker=the pilots' association; stance=asserts] The chairman of the pilots' association paid tribute to Altyn's workshops and said his members trusted them.
e6 [pax=year; speaker=source; stance=asserts] In the whole of last year, two passengers were hurt on domestic flights.
e7 [owner=state; speaker=source; stance=asserts] Altyn Air is a company in state hands.

@doc F | Former Wings | blog | 2030-08-18 | What Raisa told me
f1 [chief=dumped; speaker=Raisa Tomm; stance=asserts] Raisa Tomm was thrown out, full stop, and the "senior position" is a chair in a corridor that she has refused.
f2 [warned=warned; speaker=Raisa Tomm; stance=asserts] She put the engine warnings on the chairman's desk herself, twice.
f3 [licence=suspended; speaker=a friend in the office; stance=asserts] A friend in the aviation office mailed me the order suspending Altyn's licence.
f4 [landing=field; speaker=a passenger; stance=asserts] My neighbour, who sat in row four, climbed out of Flight 82 into standing barley.
f5 [earlier=june; speaker=source; stance=asserts] The June business with Flight 19 really was geese.
-- She has asked me to leave out the name of her lawyer.
-- This blog has followed the airline since its first rusty turboprop, and it will go on doing so.
rel engine bird inquiry compatible
rel engine fuel inquiry compatible
rel pax five fourteen conflict
rel pax five year different_scope
rel pax fourteen year different_scope
pair a6 d5 different_event
pair a6 b2 different_event
pair a6 c2 different_event
pair f5 a2 different_event
pair f5 d5 different_event
pair a6 c1 different_event
pair f5 a4 different_event
pair a1 b2 skip
pair a1 c2 skip
pair a1 d5 skip
pair a1 e4 skip
pair b1 a2 skip
pair b1 c2 skip
pair b1 d5 skip
pair b1 e4 skip
pair c4 a2 skip
pair c4 b2 skip
pair c4 d5 skip
pair c4 e4 skip
pair e1 a2 skip
pair e1 b2 skip
pair e1 c2 skip
pair e1 d5 skip
pair a1 b5 skip
pair a1 d4 skip
pair a1 e2 skip
pair a1 f3 skip
pair b1 d4 skip
pair b1 e2 skip
pair b1 f3 skip
pair c4 b5 skip
pair c4 d4 skip
pair c4 e2 skip
pair c4 f3 skip
pair e1 b5 skip
pair e1 d4 skip
pair e1 f3 skip
pair a1 b6 skip
pair a1 d2 skip
pair a1 f2 skip
pair b1 d2 skip
pair b1 f2 skip
pair c4 b6 skip
pair c4 d2 skip
pair c4 f2 skip
pair e1 b6 skip
pair e1 d2 skip
pair e1 f2 skip
pair a2 d2 skip
claim Altyn Air grounded its fleet in an emergency | A agree | B disagree | C agree | E disagree
claim Altyn Air has lost its licence | B disagree | D agree | E disagree | F agree
claim Bird strike stopped the engine of Flight 82 | A disagree | B agree | C agree | D disagree | E discuss
