story: w4-kasongi-warehouse
kind: police
matter goods | identity | what was in the Kasongi warehouse | guns; farm-tools
matter shooter | responsibility | whose bullet killed the night guard | police; gang
matter arrest | framing | how the trader Bako Lindo came to police headquarters | surrendered; captured
matter owner | control | who held the lease of the warehouse | senator; church
matter tip | attribution | who tipped off the police | customs; rival-trader
matter detained | number | people held after the raid | twelve; thirty
matter night-raid | other | last year's raid at Pier Nine | released; pier-nine-guns

@doc A | National Police Command | communique | 2027-02-20 | Operation Clean Sack
a1 [goods=guns; speaker=National Police Command; stance=asserts] Officers opened crates in the Kasongi warehouse and found assault rifles wrapped in banana leaves.
a2 [shooter=gang; speaker=National Police Command; stance=asserts] The night guard at Kasongi was killed by gunmen firing from inside the store as the officers came in.
a3 [arrest=captured; speaker=National Police Command; stance=asserts] Bako Lindo was run down in a maize field by the dog section after a chase.
a4 [tip=customs; speaker=National Police Command; stance=asserts] The raid followed a lead passed on by the Customs Service.
a5 [detained=twelve; speaker=National Police Command; stance=asserts] Twelve suspects are in custody.
-- The Command appeals to landlords in the harbour district to know their tenants.
-- A telephone line for information from the public is staffed day and night.

@doc B | Kasongi Sun | tabloid | 2027-02-21 | GUNS UNDER THE BANANAS
b1 [goods=guns; speaker=a constable; stance=asserts] Rows of oiled rifles lay on the floor of the Kasongi store like fish at market, a constable told the Sun.
b2 [owner=senator; speaker=source; stance=asserts] The lease on the raided warehouse bears the signature of Senator Obi Talaye.
b3 [arrest=surrendered; speaker=Lindo's brother; stance=asserts] Lindo's brother says he drove him to headquarters himself, in a clean shirt, to give himself up.
b4 [tip=rival-trader; speaker=source; stance=asserts] The whisper that brought the police to Kasongi came from a cement dealer who wanted Lindo out of the way.
b5 [shooter=police; speaker=a bread seller; stance=asserts] A bread seller watched the guard raise his lamp and fall as an officer's gun went off.

@doc C | Street Law Clinic | ngo | 2027-02-23 | Monitoring note on the Kasongi raid
c1 [goods=farm-tools; speaker=source; stance=asserts] The inventory we were shown at the Kasongi store lists hoes, pump parts and spray cans.
c2 [shooter=police; speaker=a pathologist; stance=asserts] The pathologist took a police-issue round from the guard's chest.
c3 [arrest=surrendered; speaker=source; stance=asserts] Mr Lindo presented himself at the front desk of headquarters with his lawyer beside him.
c4 [detained=thirty; speaker=source; stance=asserts] Our paralegals spoke to thirty people held in the cells over the Kasongi raid.
c5 [night-raid=released; speaker=source; stance=asserts] Last year's night raid at Pier Nine ended with the release of everybody held.
c6 [owner=church; speaker=the land registry; stance=asserts] According to the land registry, the store was let to the Church of the Open Door.

@doc D | Radio Kasongi | broadcaster transcript | 2027-02-23 | Talking point
d1 [owner=church; speaker=Pastor Ade Roku; stance=asserts] Pastor Ade Roku admits that his church rents the building, and says he had sublet a corner of it in good faith.
d2 [goods=farm-tools; speaker=Pastor Ade Roku; stance=asserts] He says the crates at Kasongi were full of hoes and knapsack sprayers for the planting season.
d3 [tip=rival-trader; speaker=a former detective; stance=asserts] A former detective on our panel tells us the informer was a business rival of Lindo's.
d4 [arrest=captured; speaker=a farmer; stance=asserts] A farmer phones in to say the dogs flattened half his maize before they brought Lindo down.
d5 [night-raid=pier-nine-guns; speaker=source; stance=asserts] At Pier Nine last year the police did find rifles, hidden under onions.

@doc E | The Meridian | broadsheet | 2027-02-25 | Senator's name surfaces in arms case
e1 [owner=senator; speaker=the landlord; stance=asserts] The landlord said the senator's driver brought the rent for the Kasongi store every month, in cash, under a lease in the senator's name.
e2 [shooter=gang; speaker=an inquiry officer; stance=asserts] An officer close to the inquiry said the shot that felled the watchman came from the traffickers' side.
e3 [tip=customs; speaker=a customs superintendent; stance=asserts] A customs superintendent took credit for alerting the force to the crates.
e4 [detained=twelve; speaker=the court clerk; stance=asserts] A dozen were charged on Thursday, the court clerk said.
-- The senator is a member of the defence committee and was travelling with it when this edition went to press.
-- His office asked for questions in writing.
pair c4 e4 different_scope
rel night-raid released pier-nine-guns compatible
pair d5 a1 different_event
pair d5 b1 different_event
pair d5 c1 different_event
claim Police found a cache of rifles at Kasongi | A agree | B agree | C disagree | D disagree
claim The guard at the warehouse was shot by police | A disagree | B agree | C agree | E disagree
claim Bako Lindo gave himself up | A disagree | B agree | C agree | D disagree
