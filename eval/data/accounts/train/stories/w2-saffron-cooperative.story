story: w2-saffron-cooperative
kind: company
matter merger | framing | what the joining of Saffron cooperative with Orion Spice is | partnership; takeover
matter quality | identity | what was in the export tins | saffron; dyed-safflower
matter warehouse | responsibility | who emptied the Tabas Kuh warehouse | bailiffs; thieves
matter price | cause | why the saffron price has fallen | glut; dumping
matter vote | outcome | how members voted on the merger | approved; rejected-it
matter chairwoman | attribution | what chairwoman Tuba Alizar wants | merger; independence
matter dividend | number | dividend per member | three-hundred; ninety

@doc A | Spice Trade Monthly | trade press | 2028-11-20 | Growers join forces with Orion
a1 [merger=partnership; speaker=source; stance=asserts] The growers of the Red Thread cooperative and the exporter Orion Spice have joined hands as equals, each with half the seats on a common board.
a2 [vote=approved; speaker=source; stance=asserts] At an assembly in the packing hall the growers gave the union with Orion their blessing.
a3 [price=glut; speaker=brokers; stance=asserts] Brokers put the tumbling price of saffron down to a bumper crop on both sides of the mountains.
-- Stigmas of the autumn harvest are now being graded.
a4 [quality=saffron; speaker=an independent assayer; stance=asserts] An independent assayer found pure saffron of the top grade in tins taken from the export store.

a5 [chairwoman=merger; speaker=Tuba Alizar; stance=asserts] Chairwoman Tuba Alizar, who has urged her members for a year to seek a strong ally, called the agreement with Orion her life's work.
a6 [dividend=three-hundred; speaker=source; stance=asserts] Each member is to receive a dividend of 300 crowns.

@doc B | Committee to Save Red Thread | communique | 2028-11-22 | Our cooperative has been swallowed
b1 [merger=takeover; speaker=Committee to Save Red Thread; stance=asserts] Orion has gobbled up our cooperative, put its accountants in our office and its lock on our door.
b2 [vote=rejected-it; speaker=Committee to Save Red Thread; stance=asserts] The members said a loud no to Orion in the packing hall, and the tellers wrote down yes.
b3 [warehouse=bailiffs; speaker=Committee to Save Red Thread; stance=asserts] On Sunday night Orion's bailiffs cleared out the warehouse at Tabas Kuh, down to the scales.
b4 [price=dumping; speaker=Committee to Save Red Thread; stance=alleges] Prices have collapsed because Orion throws its old stock onto the market at less than cost in order to ruin us.
-- We meet on Wednesdays at the threshing floor.
b5 [chairwoman=independence; speaker=Committee to Save Red Thread; stance=asserts] Tuba Alizar stands with us and will defend the independence of Red Thread to the end.

@doc C | Orion Spice Holding | communique | 2028-11-23 | Welcome to Red Thread
c1 [merger=partnership; speaker=Orion Spice; stance=asserts] We enter this marriage as partners, with shared decisions and shared rewards.
c2 [warehouse=thieves; speaker=Orion Spice; stance=asserts] Burglars with a lorry have carried away the stock of the Tabas Kuh warehouse, and we have alerted the police.
c3 [quality=saffron; speaker=Orion Spice; stance=asserts] Our tins contain saffron, the whole saffron and nothing but saffron.
c4 [chairwoman=merger; speaker=Orion Spice; stance=asserts] Mrs Alizar has been the driving force behind the union of the two houses.
c5 [price=glut; speaker=Orion Spice; stance=asserts] An over-abundant harvest weighs on the price throughout the region.
c6 [vote=approved; speaker=Orion Spice; stance=asserts] We are moved by the clear endorsement that we received from the members.
-- New aprons will be handed out at the gate.

@doc D | Consumer Watch on Four | broadcaster transcript | 2028-11-26 | What is in your rice?
d1 [quality=dyed-safflower; speaker=a chemist; stance=asserts] CHEMIST: This is safflower with beetroot dye, in a Red Thread export tin with an unbroken seal.
d2 [price=dumping; speaker=an auctioneer; stance=asserts] AUCTIONEER: One house, and I mean Orion, has been unloading last year's crop for a song, and that is what broke the price.
d3 [warehouse=thieves; speaker=a policeman; stance=asserts] POLICEMAN: We have three men in custody for the Tabas Kuh burglary, and they have shown us where the sacks are buried.
d4 [dividend=ninety; speaker=a grower; stance=asserts] GROWER: They paid me ninety crowns as my share for the year.
-- PRESENTER: After the break, honey.
d5 [merger=takeover; speaker=a lawyer; stance=asserts] LAWYER: I have read the deed; Orion holds every vote that counts, and the growers are guests in their own house.

@doc E | Tabas Kuh Gazette | local paper | 2028-11-30 | The scales are gone
e1 [warehouse=bailiffs; speaker=a watchman; stance=asserts] The watchman let in men with a court paper and Orion badges, who loaded the whole contents of the warehouse.
e2 [quality=dyed-safflower; speaker=a packer; stance=asserts] A packer showed the Gazette a tub of red dye and the sack of safflower which she says went into tins for abroad.
e3 [vote=rejected-it; speaker=source; stance=asserts] In the packing hall our reporter counted a forest of hands against the merger and a handful for it.
e4 [chairwoman=independence; speaker=Tuba Alizar; stance=asserts] "I would sooner sell my mother than this cooperative," Tuba Alizar said at her gate when asked about Orion.
e5 [dividend=ninety; speaker=source; stance=asserts] Members have been paid 90 crowns apiece.
-- The assembly hall has since been locked.

claim Orion Spice has taken over the growers' cooperative | A disagree | B agree | C disagree | D agree
claim The export tins contained fake saffron | A disagree | C disagree | D agree | E agree
claim Members approved the merger with Orion | A agree | B disagree | C agree | E disagree
