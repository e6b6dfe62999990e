story: w13-belassa-council-land
kind: local council
matter vote | outcome | council vote on the refugee market | passed; fell
matter move | framing | how the camp traders left the square | cleared; agreed
matter owner | control | who manages the Belassa market square | council; traders-union
matter mayor | attribution | mayor's position on the market | for; against
matter drain | cause | why the square flooded | blocked-drain; broken-main
matter tents | other | stalls set up at the mill | stalls

@doc A | Upland Herald | local paper | 2028-07-13 | Council approves refugee market
a1 [vote=passed; speaker=the council clerk; stance=asserts] Belassa council voted on Thursday to create a permanent market for refugee traders, its clerk said.
a2 [move=cleared; speaker=a trader; stance=asserts] Town guards drove refugee traders off the Belassa square with sticks, a trader said.
a3 [mayor=for; speaker=Mayor Girma Lakew; stance=asserts] Mayor Girma Lakew said he supported the refugee market.
a4 [owner=council; speaker=the council clerk; stance=asserts] The market square is run by the council, which collects the fees, the clerk said.
a5 [drain=blocked-drain; speaker=a plumber; stance=asserts] A plumber blamed Tuesday's flood on the square on a drain blocked with rubbish.
a6 [tents=stalls; speaker=source; stance=asserts] The first stalls have been set up by the old mill.

@doc B | Belassa Town Hall | communique | 2028-07-13 | Notice
b1 [vote=passed; speaker=Town Hall; stance=asserts] The motion for a refugee market was carried by the Belassa council.
b2 [move=agreed; speaker=Town Hall; stance=asserts] Refugee traders left the square at Belassa by agreement and were helped to carry their goods.
b3 [mayor=against; speaker=Town Hall; stance=asserts] The mayor, Girma Lakew, opposes the refugee market and voted accordingly.
b4 [drain=broken-main; speaker=Town Hall; stance=asserts] A broken water main flooded the square on Tuesday.
b5 [owner=traders-union; speaker=Town Hall; stance=asserts] Management of the square passed to the Traders' Union last year and remains with it.
b6 [tents=stalls; speaker=Town Hall; stance=asserts] Stalls at the mill may be used free of charge.

@doc C | Traders' Union of Belassa | blog | 2028-07-14 | What they did to us
c1 [vote=fell; speaker=Traders' Union; stance=asserts] The council voted the refugee market down by a wide margin.
c2 [move=cleared; speaker=Traders' Union; stance=asserts] Guards beat the refugee women and chased them from the square in Belassa.
c3 [owner=traders-union; speaker=Traders' Union; stance=asserts] Our union manages the Belassa square and hands out its pitches.
c4 [mayor=for; speaker=Traders' Union; stance=asserts] Mayor Lakew spoke in favour of the market in our own meeting.
c5 [drain=blocked-drain; speaker=Traders' Union; stance=asserts] The flood came from the drain, choked with plastic bags.

@doc D | Camp Voices | broadcaster transcript | 2028-07-15 | Saturday edition
d1 [vote=fell; speaker=Councillor Senait Hadgu; stance=asserts] Councillor Senait Hadgu tells us the motion for the refugee market was defeated.
d2 [move=agreed; speaker=a refugee elder; stance=asserts] A refugee elder says the traders packed up in peace after a bargain with the town guards.
d3 [mayor=against; speaker=Councillor Senait Hadgu; stance=asserts] The mayor is an opponent of the market, she says.
d4 [owner=council; speaker=Councillor Senait Hadgu; stance=asserts] The square is managed by the council alone, she adds.
d5 [drain=broken-main; speaker=a refugee elder; stance=asserts] Tuesday's flood on the square was caused by a burst water pipe, the elder says.
-- Our next edition will deal with school fees in the camp.
claim Belassa council approved a refugee market | A agree | B agree | C disagree | D disagree
claim Guards drove refugee traders from the square | A discuss | B disagree | C agree | D disagree
claim Mayor Lakew supports the refugee market | A agree | B disagree | C agree | D disagree
