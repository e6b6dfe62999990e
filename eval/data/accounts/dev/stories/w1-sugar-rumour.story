story: w1-sugar-rumour
kind: rumour
matter shelves | framing | what shops in Lorvis look like | bare; stocked
matter convoy | identity | what was in the night train | sugar; coal
matter origin | responsibility | who started the rumour | teacher; ministry; unknown
matter order | attribution | what Trade Minister Yana Korb said about ration cards | cards; free-sale
matter price | number | price per kilo | eight; fourteen; capital
matter lake | place | where the hidden store is said to be | monastery; barracks
matter guards | control | who guards the sugar mill | troops; workers
matter arrest | outcome | what happened to shopkeeper Tigran Osk | jailed; home
matter jam | other | the quince fair is postponed | quince
matter flour | other | the flour scare of last year | flour

@doc A | Lorvis Voice | local paper | 2031-08-19 | Sugar vanishes from shops
a1 [shelves=bare; speaker=source; stance=asserts] In Lorvis the sugar shelves have been swept clean, and women walk from shop to shop with folded bags.
a2 [convoy=sugar; speaker=a railwayman; stance=asserts] A railwayman says the sealed train that left Lorvis on Saturday night was carrying the town's sugar to the capital.
a3 [price=eight; speaker=source; stance=asserts] A kilo of sugar cost eight dinars in Lorvis on Tuesday morning.
a4 [guards=troops; speaker=source; stance=asserts] Troops with fixed bayonets stand guard at the sugar mill.
a5 [arrest=jailed; speaker=his wife; stance=asserts] Shopkeeper Tigran Osk, accused of hoarding, is in the town jail, his wife told us.
a6 [jam=quince; speaker=source; stance=asserts] The quince fair has been put off by two weeks.
a7 [flour=flour; speaker=source; stance=asserts] Last year's flour scare in Lorvis emptied the shops for three days and then proved groundless.
-- Jam-making is at its height.

@doc B | Ministry of Trade | communique | 2031-08-19 | On the supply of sugar in Lorvis
b1 [shelves=stocked; speaker=Ministry of Trade; stance=asserts] Shops in Lorvis offer sugar in the usual variety and quantity.
b2 [order=free-sale; speaker=Trade Minister Yana Korb; stance=asserts] Minister Yana Korb stated that sugar will go on being sold freely and that talk of ration cards is idle.
b3 [origin=teacher; speaker=Ministry of Trade; stance=asserts] The rumour was launched by a schoolteacher in Lorvis who has since apologised.
b4 [convoy=coal; speaker=Ministry of Trade; stance=asserts] Saturday's night train from Lorvis transported coal for the power station.
b5 [guards=workers; speaker=Ministry of Trade; stance=asserts] Security at the sugar mill is provided by its own workers, as it has been for years.
b6 [price=eight; speaker=Ministry of Trade; stance=asserts] The price in Lorvis remains at eight dinars a kilo.
b7 [arrest=home; speaker=Ministry of Trade; stance=asserts] Merchant T. Osk was heard as a witness, thanked, and returned to his home.

@doc C | Plain Tales | blog | 2031-08-21 | Looking for sugar
c1 [shelves=stocked; speaker=source; stance=asserts] I went into all the grocers on Castle Street and saw sugar stacked to the ceiling, cubes, loaves, powder, take your pick.
c2 [order=cards; speaker=Yana Korb; stance=asserts] What Korb told the trade council, and I have it on tape, is that every household will be issued a sugar card by September.
c3 [origin=ministry; speaker=source; stance=asserts] The whisper began inside the trade ministry itself, with a circular sent to wholesalers by mistake.
c4 [lake=monastery; speaker=source; stance=asserts] People say the hidden sugar lies in the cellars of the monastery, and I was shown the door.
c5 [convoy=coal; speaker=a stoker; stance=asserts] My neighbour shovelled on that night train and came home black: coal, wagon after wagon.
c6 [price=fourteen; speaker=source; stance=asserts] By Thursday Lorvis was paying fourteen dinars a kilo.
c7 [flour=flour; speaker=source; stance=asserts] We had the same with flour last year, over in three days.

@doc D | Southern Clarion | tabloid | 2031-08-22 | SWEET NOTHING
d1 [shelves=bare; speaker=source; stance=asserts] Not a spoonful! Our shopping team came back from Lorvis with empty baskets and sore feet.
d2 [convoy=sugar; speaker=a signalman; stance=asserts] White grains were trickling from the wagons of the midnight train, says a signalman who tasted them.
d3 [lake=barracks; speaker=a quartermaster; stance=asserts] We can reveal where the missing sugar is: stacked under canvas in the artillery barracks.
d4 [arrest=jailed; speaker=a warder; stance=asserts] Grocer Tigran Osk is sharing a cell with a horse thief, according to a warder.
d5 [origin=teacher; speaker=a caretaker; stance=asserts] A caretaker heard a geography teacher tell her class to run home and buy sugar, and so it began.
d6 [order=cards; speaker=source; stance=asserts] Sugar Queen Korb wants ration cards in every purse by autumn, and said so to a hall full of wholesalers.
d7 [price=capital; speaker=source; stance=asserts] In the capital sugar is up to eleven dinars.

@doc E | Third Channel | broadcaster transcript | 2031-08-22 | Fact or fable
e1 [origin=ministry; speaker=source; stance=asserts] We followed the messages back, hour by hour, to a desk in the trade ministry.
e2 [guards=workers; speaker=source; stance=asserts] At the mill gate we met the usual watch of mill hands, who hold the keys and let us in.
e3 [arrest=home; speaker=Tigran Osk; stance=asserts] Grocer Tigran Osk opened his own front door to us in slippers and laughed at reports that he was in jail.
e4 [lake=monastery; speaker=a novice; stance=asserts] A novice at the monastery led us to a cellar full of sugar sacks, the store everyone had been hunting for.
e5 [order=free-sale; speaker=Yana Korb; stance=asserts] In our interview Minister Korb said she would resign before she signed a single ration card.
e6 [jam=quince; speaker=source; stance=asserts] The quince fair will be held a fortnight late.
e7 [origin=unknown; speaker=a folklorist; stance=doubts] A folklorist warned us that the beginnings of such a story can seldom be pinned down.

@doc F | Garrison Command Lorvis | communique | 2031-08-23 | Notice
f1 [guards=troops; speaker=Garrison Command; stance=asserts] The sugar mill has been placed under the protection of a rifle company of this garrison.
f2 [lake=barracks; speaker=Garrison Command; stance=asserts] Sugar held in reserve for the town is stored in the artillery barracks.
f3 [price=fourteen; speaker=Garrison Command; stance=asserts] The garrison shop has been instructed to stay below the town's price, which is fourteen dinars.
-- Exercises on the northern range will take place from Monday to Wednesday, between six and noon.
-- Berry pickers are to keep out of the area marked with red flags during these hours.
rel price eight fourteen revision
rel price eight capital different_scope
rel price fourteen capital different_scope
rel origin teacher unknown compatible
rel origin ministry unknown compatible
pair a7 b1 different_event
pair a7 c1 different_event
pair c7 b1 different_event
pair c7 d1 different_event
pair c7 a1 different_event
pair a1 b2 skip
pair a1 c2 skip
pair a1 d6 skip
pair a1 e5 skip
pair b1 c2 skip
pair b1 d6 skip
pair b1 e5 skip
pair c1 b2 skip
pair c1 d6 skip
pair c1 e5 skip
pair d1 b2 skip
pair d1 c2 skip
pair d1 e5 skip
pair a1 b6 skip
pair a1 c6 skip
pair a1 d7 skip
pair a1 f3 skip
pair b1 a3 skip
pair b1 c6 skip
pair b1 d7 skip
pair b1 f3 skip
pair c1 a3 skip
pair c1 b6 skip
pair c1 d7 skip
pair c1 f3 skip
pair d1 a3 skip
pair d1 b6 skip
pair d1 c6 skip
pair d1 f3 skip
pair a1 b4 skip
pair a1 c5 skip
pair a1 d2 skip
pair b1 a2 skip
pair b1 c5 skip
pair b1 d2 skip
pair c1 a2 skip
pair c1 b4 skip
pair c1 d2 skip
pair d1 a2 skip
pair d1 b4 skip
pair d1 c5 skip
pair c4 a4 skip
pair c4 b5 skip
pair c4 e2 skip
pair c4 f1 skip
pair d3 a4 skip
pair d3 b5 skip
pair d3 e2 skip
pair d3 f1 skip
pair e4 a4 skip
pair e4 b5 skip
pair e4 f1 skip
pair f2 a4 skip
pair f2 b5 skip
pair f2 e2 skip
pair c4 d3 conflict:place
pair f2 c4 skip
pair f2 e4 skip
pair a5 e3 skip
pair a2 f2 skip
pair d2 f2 skip
claim Lorvis has run out of sugar | A agree | B disagree | C disagree | D agree
claim Minister Korb announced ration cards | B disagree | C agree | D agree | E disagree
claim Grocer Osk is in jail for hoarding | A agree | B disagree | D agree | E disagree
