story: w3-costamar-metro
kind: strike
matter service | framing | how the Costamar metro ran on strike day | normal; chaos; trams
matter cause | cause | what the drivers are striking over | dismissals; pay; negotiator
matter minimum | outcome | what the court ruled on minimum service | upheld; struck-down
matter train | responsibility | who blocked the Lindero depot | union; managers
matter support | attribution | where the station staff union stands | joins; stays-out
matter share | number | share of drivers on strike in percent | ninety; thirty-five; line-four
matter exams | other | school exams postponed | exams

@doc A | Metro de Costamar | communique | 2029-11-20 | Service on 20 November
a1 [service=normal; speaker=Metro de Costamar; stance=asserts] Trains on the Costamar metro ran regularly throughout the morning peak, with waiting times close to those of an ordinary Tuesday.
a2 [share=thirty-five; speaker=Metro de Costamar; stance=asserts] Participation among drivers on Tuesday was 35 percent.
a3 [cause=pay; speaker=Metro de Costamar; stance=asserts] The stoppage is about the size of the annual bonus, on which the company has made a fair offer.
a4 [train=union; speaker=Metro de Costamar; stance=asserts] A group led by union delegates sat on the tracks at the Lindero depot and kept trains from leaving.
a5 [minimum=upheld; speaker=Metro de Costamar; stance=asserts] The labour court has upheld the minimum service set by the Transport Department.
-- Refunds are available for monthly passes.
a6 [exams=exams; speaker=Metro de Costamar; stance=asserts] Secondary-school exams in the city were postponed to Thursday.

@doc B | Sindicato de Conductores del Metro | communique | 2029-11-20 | Total success of the first day
b1 [service=chaos; speaker=the drivers' union; stance=asserts] Platforms across the Costamar metro overflowed all morning as train after train failed to appear, and stations had to be shut for safety.
b2 [share=ninety; speaker=the drivers' union; stance=asserts] Nine in ten drivers struck on Tuesday.
b3 [cause=dismissals; speaker=the drivers' union; stance=asserts] Drivers have walked out because of the sacking of workmates who reported asbestos, and because of that alone.
b4 [train=managers; speaker=the drivers' union; stance=asserts] The trains parked in Lindero were boxed in by managers, who had left maintenance wagons across the exit.
b5 [minimum=struck-down; speaker=the drivers' union; stance=asserts] The court has thrown the minimum-service decree out as abusive.
b6 [support=joins; speaker=the drivers' union; stance=asserts] Our colleagues of the station staff union are coming out with us.

@doc C | Ciudad y Andén | blog | 2029-11-21 | A commuter's log
c1 [service=chaos; speaker=source; stance=asserts] At Plaza Cobre I waited through three empty announcements in a crush so tight that a woman fainted standing up, and that was the Costamar metro all morning.
c2 [train=managers; speaker=source; stance=asserts] My neighbour works at the Lindero depot, and she says it was her own bosses who parked the wagons that shut the trains in.
c3 [support=stays-out; speaker=a ticket clerk; stance=asserts] The clerk at my station says the station staff union has told its people to work as usual.
c4 [service=trams; speaker=source; stance=asserts] The trams, on the other hand, came as regularly as on any Tuesday, and I got a seat.
c5 [exams=exams; speaker=source; stance=asserts] My daughter's exam has been moved to Thursday.
-- I walked home, nine kilometres.

@doc D | Informativos Litoral | broadcaster transcript | 2029-11-21 | Evening edition
-- ANCHOR: Day two, and the numbers are miles apart.
d1 [service=normal; speaker=source; stance=asserts] REPORTER: We timed it: on Tuesday morning trains of the Costamar metro came every five minutes, and at most stations there was room to read a newspaper.
d2 [share=ninety; speaker=the labour inspectorate; stance=asserts] REPORTER: The labour inspectorate, which checked the rosters, puts Tuesday's turnout among drivers at around 90 percent.
d3 [share=line-four; speaker=a shift supervisor; stance=asserts] SUPERVISOR: "On Line 4, where I work, it was about half of the drivers."
d4 [cause=dismissals; speaker=a driver; stance=asserts] DRIVER: "This is about our colleagues who were sacked for speaking up, you could double my bonus and I would still be out here."
d5 [support=joins; speaker=station staff union; stance=asserts] STATION STAFF UNION: "From tomorrow the gates are open and our people are on the picket line with the drivers."
d6 [minimum=struck-down; speaker=a law professor; stance=asserts] LAW PROFESSOR: "I have the ruling here, it quashes the minimum-service order for want of reasons."

@doc E | El Financiero de Costamar | broadsheet | 2029-11-22 | What the metro dispute is costing
e1 [cause=pay; speaker=mediators; stance=asserts] Mediators who have sat with both sides say the quarrel comes down to money, namely the bonus.
e2 [share=thirty-five; speaker=source; stance=asserts] Payroll data reviewed by this newspaper show that 35 percent of drivers were on strike on Tuesday.
e3 [minimum=upheld; speaker=source; stance=asserts] The judges confirmed the Department's minimum service for the metro.
e4 [train=union; speaker=a security contractor; stance=asserts] The exit from Lindero was obstructed by delegates of the drivers' union lying across the rails, a security contractor reported.
e5 [support=stays-out; speaker=source; stance=asserts] The station staff union will stay at work, its executive decided on Wednesday.
e6 [cause=negotiator; speaker=source; stance=asserts] The drivers have hired a lawyer to negotiate for them.
-- Retailers in the centre report fewer shoppers.
rel service normal trams different_scope
rel service chaos trams different_scope
rel share ninety line-four different_scope
rel share thirty-five line-four different_scope
rel cause dismissals negotiator compatible
rel cause pay negotiator compatible
claim The strike crippled the Costamar metro | A disagree | B agree | C agree | D disagree
claim Metro drivers are striking over sacked colleagues | A disagree | B agree | D agree | E disagree
claim Station staff will join the metro strike | B agree | C disagree | D agree | E disagree
