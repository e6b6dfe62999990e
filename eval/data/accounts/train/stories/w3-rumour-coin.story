story: w3-rumour-coin
kind: rumour
matter coin | cause | why shops in Alcudilla refuse the new coin | fake-alloy; prank; mint-visit
matter crowd | framing | how customers behaved at the savings bank | patient; stampede; post
matter author | attribution | who started the talk about the coin | hairdresser; bank-teller
matter stash | place | where the sack of coins was found | belfry; mine
matter mint | denial | whether the mint recalled the coin | recalled; unrecalled
matter caller | identity | who the stranger with the magnet is | inspector; swindler
matter cat | other | the bank's cat | cat

@doc A | Casa de la Moneda | communique | 2027-02-02 | The new coin is good
a1 [mint=unrecalled; speaker=the Mint; stance=denies] The Mint has not recalled any coin and has no intention of doing so.
a2 [coin=prank; speaker=the Mint; stance=asserts] The reluctance of shops in Alcudilla to take the coin goes back to a carnival prank.
a3 [crowd=patient; speaker=the Mint; stance=asserts] Savers at the Alcudilla bank stood quietly in line and were served in turn.
a4 [caller=swindler; speaker=the Mint; stance=asserts] The individual who tests coins with a magnet in Alcudilla is a swindler with a record.
-- The coin weighs seven grams.

a5 [author=hairdresser; speaker=the Mint; stance=asserts] The talk about the coin was started by a hairdresser of the town.

@doc B | Periódico Alcudilla Viva | local paper | 2027-02-03 | Seven grams of trouble
b1 [coin=fake-alloy; speaker=chemist Ruy Salmerón; stance=asserts] Shopkeepers in Alcudilla spurn the coin because it is made of a base alloy that blackens in the till, chemist Ruy Salmerón has shown.
b2 [crowd=stampede; speaker=source; stance=asserts] At the savings bank the shutters bent and hats were crushed as Alcudilla fought to get at its money.
b3 [mint=recalled; speaker=source; stance=asserts] The Mint has ordered the coin back, in a circular now lying on the bank's counter.
b4 [stash=mine; speaker=source; stance=asserts] The sack of coins that set tongues wagging was dug out of the disused mine.
b5 [cat=cat; speaker=source; stance=asserts] The bank's cat has moved to the pharmacy.
b6 [author=bank-teller; speaker=three customers; stance=asserts] Customers traced the talk about the coin to a teller at the bank, who had begun it over a stuck drawer.
b7 [crowd=post; speaker=source; stance=asserts] At the post office across the road, people queued in peace and let the old ones go ahead.
-- The pharmacy accepts cards.

@doc C | Chispazo | tabloid | 2027-02-04 | BLACK MONEY
c1 [coin=fake-alloy; speaker=source; stance=asserts] It's tin, it's trash, it turns your palm black: that is why no grocer in Alcudilla will touch the new coin.
c2 [caller=inspector; speaker=source; stance=asserts] The stranger with the magnet flashed us his badge: a Treasury inspector in a borrowed poncho.
c3 [stash=belfry; speaker=a bell-ringer; stance=asserts] The famous sack of coins hung in the belfry, says the bell-ringer, who hit his head on it.
c4 [author=hairdresser; speaker=source; stance=asserts] The whole story of the coin came out of a hairdresser's mouth, between a rinse and a set.
c5 [mint=recalled; speaker=source; stance=asserts] Red-faced, the Mint is pulling its dud coin out of circulation.
c6 [crowd=stampede; speaker=a constable; stance=asserts] A constable lost a boot in the rush on the Alcudilla savings bank, elbows and all.
-- The boot has a reward on it.

@doc D | Onda Alcudilla | broadcaster transcript | 2027-02-04 | Small change
-- HOST: I have the coin here, and I am biting it.
d1 [coin=prank; speaker=a carnival king; stance=asserts] CARNIVAL KING: "We painted a few coins black for a joke, the grocers saw them, and since that day they wave the coin away."
d2 [crowd=patient; speaker=the bank manager; stance=asserts] MANAGER: "It was the best-behaved queue I have seen at our savings bank, they sang, and then they paid in."
d3 [caller=inspector; speaker=the Treasury; stance=asserts] HOST: The Treasury tells us the man with the magnet is on its staff and inspects coins for a living.
d4 [stash=mine; speaker=a caver; stance=asserts] CAVER: "We came on the sack in a gallery of the old mine, and it took a rope to lift those coins."
d5 [author=bank-teller; speaker=a bank teller; stance=asserts] TELLER: "I said it, I said it before anyone, the coin is bad, and now I am on leave."
d6 [coin=mint-visit; speaker=source; stance=asserts] HOST: A visit by the Mint's engraver to Alcudilla, coin in hand, is set for Monday.

@doc E | Defensa del Consumidor | ngo | 2027-02-08 | Your questions on the coin
e1 [mint=unrecalled; speaker=Defensa del Consumidor; stance=asserts] The coin remains legal tender, and the Mint is leaving it in circulation.
e2 [caller=swindler; speaker=Defensa del Consumidor; stance=asserts] Beware of the man with the magnet, a cheat who pockets the coins he calls false.
e3 [stash=belfry; speaker=Defensa del Consumidor; stance=asserts] The sack of coins was recovered, with pigeon droppings on it, from the church belfry.
e4 [cat=cat; speaker=Defensa del Consumidor; stance=asserts] We have no information on the cat.
-- Our desk is open on Tuesdays.
-- Leaflets on all coins and notes in circulation may be picked up at our office beside the market.
-- We also deal with gas meters.
rel coin fake-alloy mint-visit compatible
rel coin prank mint-visit compatible
rel crowd patient post different_scope
rel crowd stampede post different_scope
pair b5 e4 compatible
claim The Mint recalled the new coin | A disagree | B agree | C agree | E disagree
claim Savers stormed the bank in Alcudilla | A disagree | B agree | C agree | D disagree
claim The man with the magnet is a Treasury inspector | A disagree | C agree | D agree | E disagree
