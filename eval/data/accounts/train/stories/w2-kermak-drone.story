story: w2-kermak-drone
kind: air strike
matter convoy | identity | who was travelling in the convoy hit near Kermak | fighters; pilgrims
matter weapon | identity | what struck the convoy | drone; roadside-bomb
matter order | attribution | who ordered the attack | premier; field-officer; silent
matter truck | framing | what the burning lorry carried | rockets; blankets
matter ambulance | framing | why the ambulances came late | held-back; got-lost
matter dead | number | how many died | seventeen; twenty-two
matter road | place | where the convoy was hit | causeway; orchard
matter earlier-raid | other | last week's raid on the Kermak quarry | quarry

@doc A | Kermak Provincial Television | broadcaster transcript | 2028-03-07 | Special bulletin
a1 [convoy=pilgrims; speaker=Kermak Provincial Television; stance=asserts] The buses that were hit near Kermak tonight were bringing pilgrims home from the tomb of the Forty.
a2 [weapon=drone; speaker=Kermak Provincial Television; stance=asserts] They were struck by missiles from an unmanned aircraft which had been humming above the river since noon.
a3 [road=causeway; speaker=Kermak Provincial Television; stance=asserts] The attack took place on the causeway, with water on either hand.
a4 [dead=seventeen; speaker=Kermak Provincial Television; stance=asserts] Seventeen dead have been brought to Rawda hospital up to this hour.
-- Blood of all groups is needed.
a5 [ambulance=held-back; speaker=a driver; stance=asserts] An ambulance driver told us that soldiers kept him at a barrier while the buses burned.
a6 [truck=blankets; speaker=Kermak Provincial Television; stance=asserts] The lorry in the middle of the column was loaded with blankets and cooking pots.

@doc B | Office of the Premier | communique | 2028-03-08 | Elimination of an armed column
b1 [convoy=fighters; speaker=Office of the Premier; stance=asserts] The column destroyed near Kermak carried members of the Falcons of the Delta, armed and in disguise.
b2 [order=premier; speaker=Office of the Premier; stance=asserts] The Premier gave the order in person, after weighing the intelligence.
b3 [truck=rockets; speaker=Office of the Premier; stance=asserts] Long flames from the lorry came from the rockets it was bringing to the front.
b4 [weapon=drone; speaker=Office of the Premier; stance=asserts] A remotely piloted aircraft of the air force released the munitions.
b5 [road=orchard; speaker=Office of the Premier; stance=asserts] The strike was made where the road crosses the Hamdan orchards, far from any dwelling.
-- The nation may rest assured.
-- A longer statement will be made before the assembly on its first sitting day.

@doc C | Falcons of the Delta | communique | 2028-03-08 | On the martyrs of the road
c1 [convoy=fighters; speaker=Falcons of the Delta; stance=asserts] The martyrs on the Kermak road were soldiers of our third company returning from leave.
c2 [weapon=roadside-bomb; speaker=Falcons of the Delta; stance=asserts] Traitors had buried a charge beneath the asphalt and set it off by wire under the second bus.
c3 [ambulance=held-back; speaker=Falcons of the Delta; stance=alleges] The regime's barriers stopped every ambulance for the length of a film.
c4 [truck=blankets; speaker=Falcons of the Delta; stance=asserts] In the lorry there were only bedding and the belongings of our men.
c5 [road=causeway; speaker=Falcons of the Delta; stance=asserts] It happened midway along the causeway, so that the wounded fell into the lagoon.
-- We bow to fate and will choose our hour.

@doc D | Delta Mercy Network | ngo | 2028-03-10 | Situation update 7
d1 [dead=twenty-two; speaker=Delta Mercy Network; stance=asserts] Five of the injured have since died, which brings the number of dead from the attack near Kermak to 22.
d2 [convoy=pilgrims; speaker=Delta Mercy Network; stance=asserts] Volunteers who recovered the bodies found elderly men and women with pilgrim sashes.
d3 [ambulance=got-lost; speaker=Delta Mercy Network; stance=asserts] Our crews reached the site late because the first caller had named the wrong bridge.
d4 [order=silent; speaker=Delta Mercy Network; stance=asserts] Who in the chain of command approved the attack has yet to be established.
d5 [road=orchard; speaker=Delta Mercy Network; stance=asserts] The wrecks stand under the apricot trees of Hamdan, whose owner has opened his house to relatives.
d6 [earlier-raid=quarry; speaker=Delta Mercy Network; stance=asserts] In last week's raid on the quarry outside Kermak, guards of the Falcons were the only casualties.

@doc E | Harbour Street Journal | broadsheet | 2028-03-11 | Major blamed for Kermak attack
e1 [order=field-officer; speaker=a senior officer; stance=asserts] The command to fire came from a major at the forward post, who acted while the capital slept, a senior officer said.
e2 [weapon=roadside-bomb; speaker=a demolition expert; stance=asserts] A demolition expert who walked round the crater reads it as the work of a charge dug into the roadbed.
e3 [truck=rockets; speaker=a demolition expert; stance=asserts] Fins and nozzles of rockets lay welded to the lorry's chassis, the same expert noted.
e4 [ambulance=got-lost; speaker=the dispatcher; stance=asserts] The dispatcher admits that he sent the ambulances down the western road by mistake.
-- The Premier's staff were out of reach on Saturday.
e5 [dead=twenty-two; speaker=Rawda hospital; stance=asserts] Rawda hospital's register lists 22 dead.

rel dead seventeen twenty-two revision
rel order premier silent compatible
rel order field-officer silent compatible
pair d6 a1 different_event
pair d6 c1 different_event
pair e1 b4 compatible
pair e1 c2 conflict:identity
pair e2 b2 skip
pair e1 a2 compatible
pair b2 c2 conflict:responsibility
claim Pilgrims were killed near Kermak | A agree | B disagree | C disagree | D agree
claim The Premier ordered the Kermak attack | B agree | D discuss | E disagree
claim A drone hit the convoy | A agree | B agree | C disagree | E disagree
