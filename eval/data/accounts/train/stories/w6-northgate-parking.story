story: w6-northgate-parking
kind: local council
matter trial | framing | what the cameras on Northgate are for | safety; money
matter consult | outcome | what the consultation showed | in-favour; against; unread
matter trader | cause | why Coyle's hardware shop closed | parking; rent
matter contractor | identity | who operates the cameras | council-arm; private-firm
matter ambulance | responsibility | who delayed the ambulance at the bollards | council; driver
matter start | time | when fines began to be issued | grace; at-once
matter fines | number | fines issued | week-900; month-2400; whole-city-11000
matter bench | other | a new bench and trees by the church | bench
rel fines week-900 month-2400 revision
rel fines week-900 whole-city-11000 different_scope
rel fines month-2400 whole-city-11000 different_scope
rel consult unread in-favour compatible
rel consult unread against compatible

@doc A | Hexford Gazette | local paper | 2026-03-06 | Northgate cameras bring in a fortune as shops count the cost
a1 [trial=money; speaker=a finance officer; stance=asserts] The camera gate on Northgate was put in to plug a hole in the council's budget, according to a finance officer who worked on the figures.
a2 [fines=week-900; speaker=source; stance=asserts] In the opening week it caught 900 motorists.
a3 [start=at-once; speaker=motorists; stance=asserts] Motorists complain that penalties were dropping through letter boxes from the morning the cameras were switched on.
a4 [trader=parking; speaker=Bernard Coyle; stance=asserts] Bernard Coyle shut his hardware shop on Saturday, blaming the loss of the parking bays outside it.
a5 [bench=bench; speaker=source; stance=asserts] Young limes and a bench now stand outside Saint Luke's.
-- The scheme covers the stretch between the church and the old tannery. It will be reviewed after eighteen months.
a6 [consult=against; speaker=source; stance=asserts] Most of the people who answered the council's survey had asked it to leave the street alone.

@doc B | Hexford City Council | communique | 2026-03-09 | Northgate: frequently asked questions
b1 [trial=safety; speaker=Hexford City Council; stance=asserts] The sole purpose of the gate is to protect children walking to the primary school on Northgate.
b2 [consult=in-favour; speaker=Hexford City Council; stance=asserts] A clear majority of those who responded to the consultation supported the scheme.
b3 [start=grace; speaker=Hexford City Council; stance=asserts] For the opening fortnight drivers received a friendly letter, and fines have been issued only since that period ended.
b4 [contractor=council-arm; speaker=Hexford City Council; stance=asserts] The cameras are run by Hexford Streets, a company wholly owned by the council.
b5 [ambulance=driver; speaker=Hexford City Council; stance=asserts] The ambulance held up at the bollards on Thursday had been driven to the wrong end of the street by a relief driver.
-- Blue badge holders may apply for an exemption. Residents' permits are free in the opening year.

@doc C | Shopkeepers of Northgate | ngo | 2026-03-12 | Open letter
c1 [ambulance=council; speaker=Shopkeepers of Northgate; stance=asserts] An ambulance stood at the bollards last Thursday because the council had given the crew a code that does not work.
c2 [contractor=private-firm; speaker=Shopkeepers of Northgate; stance=asserts] Behind the council's crest the cameras are operated by Veritraffic, an outside firm that keeps a share of every ticket.
c3 [trial=money; speaker=Shopkeepers of Northgate; stance=asserts] Drop the talk of children: this is a till, and we can hear it ring.
c4 [consult=against; speaker=Shopkeepers of Northgate; stance=asserts] Our copy of the consultation returns has the street and its neighbours firmly opposed.
c5 [trader=parking; speaker=Shopkeepers of Northgate; stance=asserts] Coyle's, where three generations bought their nails, was killed by the removal of the bays.
-- We are thirty-one businesses, from a barber to a violin maker.

@doc D | Hexford Politics Notebook | blog | 2026-03-13 | Nails, tills and limes
d1 [trader=rent; speaker=Coyle's landlord; stance=asserts] Coyle's landlord confirms that he had doubled the rent and that the old man gave notice before a single cone was put out.
d2 [contractor=council-arm; speaker=source; stance=asserts] I pulled the accounts, and the operator, Hexford Streets, has a single shareholder: the city.
d3 [consult=unread; speaker=an opposition councillor; stance=asserts] An opposition councillor found the returned questionnaires in a cupboard, still in their envelopes.
d4 [trial=safety; speaker=a lollipop man; stance=asserts] The lollipop man, who begged for it for years after a boy was knocked down, has no doubt the gate is there for the children.
d5 [start=grace; speaker=source; stance=asserts] My own letter from the early days was a warning, with a smiling hedgehog, and nothing to pay.
d6 [ambulance=driver; speaker=the ambulance trust; stance=asserts] The trust has owned up that its man took the wrong turning.

@doc E | BBN Hexford | broadcaster transcript | 2026-04-02 | Drive at five
e1 [fines=month-2400; speaker=reporter Gita Lowe; stance=asserts] The Northgate gate has now produced 2,400 fines since it opened a month ago.
e2 [fines=whole-city-11000; speaker=reporter Gita Lowe; stance=asserts] Taking all the cameras in Hexford, the month's total is 11,000.
e3 [consult=in-favour; speaker=pollster Ray Teller; stance=asserts] Pollster Ray Teller, who opened and counted the forms, says that people came down on the side of the gate by a comfortable margin.
e4 [ambulance=council; speaker=a paramedic; stance=asserts] A paramedic told us that she rang the council's control room for the bollards to be lowered, and they were left up.
e5 [trader=rent; speaker=Bernard Coyle's son; stance=asserts] Mr Coyle's son puts the closure down to the new lease: the parking was a nuisance, he said, but it was the rent that finished Dad.
-- Traffic is slow on the ring road.
e6 [contractor=private-firm; speaker=a former technician; stance=asserts] We were shown payslips by a technician who minds those cameras, and the employer named on them is Veritraffic.
e7 [bench=bench; speaker=source; stance=asserts] The bench by the church and its new trees are popular.
claim Council installed Northgate cameras to raise money | A discuss | B disagree | C agree | D disagree
claim Residents backed Northgate camera scheme | A disagree | B agree | C disagree | D discuss | E agree
claim Coyle's hardware shop closed because of parking scheme | A discuss | C agree | D disagree | E disagree
