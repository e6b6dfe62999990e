story: w6-bramhope-bins
kind: strike
matter streets | framing | the state of Bramhope's streets in the third week | filthy; tidy
matter rats | cause | why the market hall closed | rats; boiler
matter scabs | identity | who drove the night trucks | managers; hauliers
matter clash | responsibility | who started the scuffle at Pottery Lane | pickets; guards
matter offer | outcome | what the mass meeting did with the offer | accepted; thrown-out; adjourned
matter yard | control | who holds the Pottery Lane yard | strikers; city
matter mayor-said | attribution | what the mayor said about sackings | threatened; ruled-out
matter tonnes | number | uncollected rubbish | 900; 2300; suburb-150
matter scouts | other | scouts delivered sacks | scouts
rel offer adjourned accepted revision
rel offer adjourned thrown-out revision
rel tonnes 900 2300 revision
rel tonnes 900 suburb-150 different_scope
rel tonnes 2300 suburb-150 different_scope

@doc A | Bramhope Telegraph-Post | local paper | 2025-07-14 | Week three: a city holds its nose
a1 [streets=filthy; speaker=source; stance=asserts] Sacks are heaped to the window sills in Bramhope's terraces, and in Nile Street residents walk in the road to get by.
a2 [rats=rats; speaker=a stallholder; stance=asserts] The market hall was shut on Saturday because rats had got into the cheese, a stallholder said.
a3 [yard=strikers; speaker=source; stance=asserts] The depot in Pottery Lane is in the hands of the strikers, who have parked a dustcart across its gate and sleep in the cab.
a4 [tonnes=900; speaker=the cleansing department; stance=asserts] About 900 tonnes were lying uncollected on Sunday, the cleansing department said.
a5 [offer=adjourned; speaker=source; stance=asserts] A mass meeting called to consider the city's offer was adjourned until Wednesday.
-- Bramhope's binmen have been out since the Friday before Wakes Week over the loss of a bonus.
a6 [scouts=scouts; speaker=source; stance=asserts] Boy and girl scouts have been delivering sacks to the elderly.

@doc B | City of Bramhope | communique | 2025-07-15 | Waste services: daily note 22
b1 [streets=tidy; speaker=City of Bramhope; stance=asserts] Thanks to residents' cooperation and to temporary collection points, streets throughout Bramhope are clean and passable.
b2 [scabs=managers; speaker=City of Bramhope; stance=asserts] The vehicles seen working at night are driven by the department's own managers, all of whom hold the necessary licence.
b3 [rats=boiler; speaker=City of Bramhope; stance=asserts] The market hall has been closed while its boiler is replaced.
b4 [yard=city; speaker=City of Bramhope; stance=asserts] Our Pottery Lane depot is open under city management, and vehicles are leaving it daily.
b5 [clash=pickets; speaker=City of Bramhope; stance=asserts] On Monday a group of pickets attacked security staff at Pottery Lane with broom handles.
b6 [mayor-said=ruled-out; speaker=Mayor Anne Yeadon; stance=asserts] "Every striker's job will be waiting, you have my word," said Mayor Anne Yeadon.
-- Garden waste should be composted where possible.

@doc C | Municipal Workers' Union, Branch 40 | communique | 2025-07-15 | Strike bulletin
c1 [clash=guards; speaker=Branch 40; stance=asserts] Hired guards set about our line in Pottery Lane with torches and boots before a single broom was raised.
c2 [scabs=hauliers; speaker=Branch 40; stance=asserts] Those night trucks are crewed by men from a private haulage firm in the next county, paid in cash.
c3 [mayor-said=threatened; speaker=Branch 40; stance=asserts] The Mayor has told our negotiators that anyone still out on Friday will be dismissed.
c4 [yard=strikers; speaker=Branch 40; stance=asserts] We hold the yard, we have the keys, and we have swept it.
-- Picket rota overleaf. Bring a chair. Hardship payments are made on Thursdays at the Nile Street hall.

@doc D | Pennine Radio Two | broadcaster transcript | 2025-07-17 | Drive
d1 [offer=thrown-out; speaker=reporter Sal Ingham; stance=asserts] At last night's mass meeting in the ice rink the binmen sent the offer packing, with a roar you could have heard in the next valley.
d2 [tonnes=2300; speaker=the cleansing department; stance=asserts] The heap across the city has grown to 2,300 tonnes, by the city's reckoning.
d3 [tonnes=suburb-150; speaker=the cleansing department; stance=asserts] In the suburb of Lidgate alone there are 150.
d4 [streets=tidy; speaker=reporter Sal Ingham; stance=asserts] I drove around half of Bramhope this morning expecting the worst and found swept pavements, sacks stacked in neat cages and a man watering begonias.
d5 [scabs=managers; speaker=a depot clerk; stance=asserts] One of those mysterious night drivers took off his balaclava for us, and he is the deputy head of street lighting.
d6 [mayor-said=threatened; speaker=a councillor; stance=asserts] A councillor at Monday's meeting says that the mayor went round the table promising the sack for all who stay out.
-- It is hot, and going to be hotter.

@doc E | The Nile Street Trumpet | blog | 2025-07-18 | It moves at night
e1 [streets=filthy; speaker=source; stance=asserts] The pile at the end of our street has a postcode, and by evening a smell that follows you upstairs.
e2 [rats=rats; speaker=the market inspector; stance=asserts] The inspector who closed the market hall wrote "rats, live, several" on his sheet and showed it to my aunt.
e3 [clash=pickets; speaker=source; stance=asserts] I was there in Pottery Lane, and with regret I must say that it was our lads who swung first, at a guard who was tying his shoe.
e4 [offer=accepted; speaker=the branch treasurer; stance=asserts] The treasurer is telling people that Wednesday's meeting took the deal, on a show of hands, and that they will be back by Monday.
e5 [scabs=hauliers; speaker=source; stance=asserts] I followed a night truck home: it lives behind a haulier's in Skelby, and its crew speak of Bramhope as if it were the moon.
-- The begonias in question are plastic.

@doc F | Market Traders' Monthly | trade press | 2025-07-25 | Bramhope hall to reopen
f1 [rats=boiler; speaker=the hall superintendent; stance=asserts] The hall superintendent put the closure down to a cracked boiler, which we saw on a low-loader outside.
f2 [yard=city; speaker=the hall superintendent; stance=asserts] He has had his waste taken to Pottery Lane each day by city crews, who let themselves in with the city's keys.
f3 [clash=guards; speaker=a butcher; stance=asserts] A butcher delivering in the lane saw security men charge the pickets without warning.
f4 [mayor-said=ruled-out; speaker=the mayor's office; stance=asserts] The mayor's office sent us a note of her remarks, in which she says that the strikers are in danger of losing a bonus and that their posts are safe.
f5 [offer=accepted; speaker=source; stance=asserts] With the binmen having voted for the city's terms, traders can look forward to empty skips.
f6 [offer=adjourned; speaker=source; stance=asserts] An earlier meeting had broken up on the Sunday with the question put off.
-- Rents for the autumn quarter are due.
f7 [scouts=scouts; speaker=source; stance=asserts] The scouts are to be thanked with pies.
claim Bramhope streets piled with rubbish in strike | A agree | B disagree | D disagree | E agree
claim Bramhope binmen vote to accept offer | D disagree | E discuss | F agree
claim Mayor threatened to sack striking binmen | B disagree | C agree | D discuss | F disagree
pair b6 c3 skip
pair b6 d6 skip
pair d5 e5 skip
pair d4 e1 skip
pair d1 f6 different_event
