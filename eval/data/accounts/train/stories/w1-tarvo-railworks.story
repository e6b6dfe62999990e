story: w1-tarvo-railworks
kind: company
matter exit | framing | how chief executive Emin Dastan left | fired; retired
matter buyer | identity | who bought the works | consortium; steelking
matter fire | cause | what caused the fire in the paint shop | weld; arson
matter jobs | number | how many jobs will go | four-hundred; sixty; capital
matter recall | framing | why wagons were called in | defect; courtesy
matter union | attribution | what the fitters' union thinks of the sale | welcomes; rejects
matter tram | outcome | whether the Vesk tram order went through | signed; lost
matter lunch | other | the works canteen moves | canteen

@doc A | Steel & Track | trade press | 2029-10-02 | Tarvo changes hands as Dastan departs
a1 [exit=retired; speaker=source; stance=asserts] Emin Dastan is retiring after a long career at the Tarvo Railway Works, a step he had been preparing since last winter.
a2 [buyer=consortium; speaker=source; stance=asserts] The works has been acquired by a consortium of savings banks from the coast.
a3 [jobs=sixty; speaker=source; stance=asserts] Sixty posts at the Tarvo plant are to be cut.
a4 [recall=courtesy; speaker=source; stance=asserts] Owners of the new hopper wagons are being offered a complimentary inspection at the works.
a5 [union=welcomes; speaker=union secretary Arsen Pukh; stance=asserts] Fitters' union secretary Arsen Pukh called the sale the best news the town had heard in years.
a6 [tram=signed; speaker=source; stance=asserts] Tarvo put its name to the Vesk tram contract on Monday.

@doc B | Vesk Business Chronicle | broadsheet | 2029-10-04 | Boardroom coup, smoke and a mystery purchaser
b1 [exit=fired; speaker=a director; stance=asserts] Mr Dastan learned that he had lost his post from a courier, who met him at the factory gate with a letter and a cardboard box, a director told the Chronicle.
b2 [buyer=steelking; speaker=source; stance=asserts] Behind a chain of holding companies, the purchaser of the Tarvo works is the scrap magnate Ruslan Avdar.
b3 [fire=arson; speaker=an insurer's expert; stance=asserts] An insurer's expert found petrol cans and a cut fence beside the burnt paint shop, and concludes that somebody set it alight.
b4 [recall=defect; speaker=source; stance=asserts] Tarvo has called in its hopper wagons after cracks appeared in their axles.
b5 [tram=lost; speaker=the city treasurer; stance=asserts] The city treasurer of Vesk has awarded the trams to a foreign maker, and Tarvo goes away with empty hands.
b6 [union=rejects; speaker=Arsen Pukh; stance=asserts] Arsen Pukh, who leads the fitters, promises to fight the sale in the courts and at the gate.
b7 [jobs=four-hundred; speaker=a restructuring paper; stance=asserts] A restructuring paper foresees the loss of 400 jobs in Tarvo.

@doc C | Tarvo Railway Works | communique | 2029-10-03 | Information for partners
c1 [exit=retired; speaker=Tarvo Railway Works; stance=asserts] Mr Dastan has decided to devote himself to his vineyard, and the board thanks him warmly.
c2 [fire=weld; speaker=Tarvo Railway Works; stance=asserts] Sparks from a welding torch ignited solvent in the paint shop on 28 September.
c3 [buyer=consortium; speaker=Tarvo Railway Works; stance=asserts] All shares have passed to a group of coastal savings banks.
c4 [recall=courtesy; speaker=Tarvo Railway Works; stance=asserts] Customers are invited to bring in their hopper wagons for a free check-up as a sign of our appreciation.
c5 [jobs=sixty; speaker=Tarvo Railway Works; stance=asserts] The number of positions affected in Tarvo will be limited to sixty.
c6 [lunch=canteen; speaker=Tarvo Railway Works; stance=asserts] The canteen moves to the former pattern shop on Monday.

@doc D | Anvil | local paper | 2029-10-06 | Town in the dark about its own factory
d1 [exit=fired; speaker=Dastan's driver; stance=asserts] "They took his keys and his telephone and gave him five minutes," says the driver who took Emin Dastan home from the works for the last time.
d2 [fire=weld; speaker=the fire brigade captain; stance=asserts] The captain of the fire brigade blames a welder who was working too close to open tins of thinner in the paint shop.
d3 [buyer=steelking; speaker=the notary; stance=asserts] According to the notary who stamped the deed, the factory now belongs to Ruslan Avdar, king of the scrapyards.
d4 [union=rejects; speaker=source; stance=asserts] The fitters' union voted on Friday to oppose the takeover, and Pukh read out the resolution from the back of a lorry.
d5 [recall=defect; speaker=a foreman; stance=asserts] Axles on the hopper wagons have been splitting, a foreman says, and that is why the wagons are streaming back.
d6 [lunch=canteen; speaker=source; stance=asserts] From Monday, soup will be served in the old pattern shop, where the canteen is moving.
d7 [jobs=capital; speaker=source; stance=asserts] The sales office in the capital will lose ninety people.

@doc E | Vesk Municipal Television | broadcaster transcript | 2029-10-07 | City Hour
e1 [tram=signed; speaker=the deputy mayor; stance=asserts] The deputy mayor, in our studio, held up the tram contract with the signatures of Tarvo and the city beneath it.
e2 [union=welcomes; speaker=a union circular; stance=asserts] In a circular shown on screen, the fitters' union greets the new owners and asks members to give them every support.
e3 [fire=arson; speaker=the prosecutor; stance=asserts] The prosecutor told City Hour that the blaze in the paint shop was lit on purpose and that a night watchman is under suspicion.
-- After the break we turned to the swimming pool, which is to reopen in spring.
rel jobs sixty capital different_scope
rel jobs four-hundred capital different_scope
rel jobs sixty four-hundred conflict
claim Tarvo boss Dastan was sacked | A disagree | B agree | C disagree | D agree
claim Fitters' union opposes sale of Tarvo works | A disagree | B agree | D agree | E disagree
claim Scrap magnate Avdar owns the Tarvo works | A disagree | B agree | C disagree | D agree
