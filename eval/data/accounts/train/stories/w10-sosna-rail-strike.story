story: w10-sosna-rail-strike
kind: strike
matter trains | outcome | whether military trains ran during the Sosna strike | ran; stood-still; milk-train
matter leader | framing | what happened to strike leader Olga Demir | arrested; hiding
matter crash | responsibility | who derailed the shunting engine at Sosna | strikers; strike-breakers
matter vote | attribution | what the drivers' ballot decided | extend; end-strike
matter depot | control | who holds the Sosna depot | strikers; army
matter aim | cause | why the drivers struck | danger-pay; war-protest
matter food | other | bread queues | queues
rel trains milk-train ran different_scope
rel trains milk-train stood-still different_scope

@doc A | Sosna Record | local paper | 2033-10-12 | Day six: depot in drivers' hands
a1 [depot=strikers; speaker=source; stance=asserts] Striking train drivers held the Sosna depot for a sixth day on Wednesday.
a2 [trains=stood-still; speaker=drivers; stance=asserts] Not a single military train has left Sosna since the strike began, drivers said.
a3 [aim=danger-pay; speaker=Olga Demir; stance=demands] Strike leader Olga Demir said the drivers had stopped work for danger money on the frontier runs.
a4 [leader=hiding; speaker=Olga Demir; stance=asserts] Demir spoke to the Record from a friend's attic where she is hiding.
a5 [food=queues; speaker=source; stance=asserts] Queues for bread stretched around the market.
a6 [vote=extend; speaker=source; stance=asserts] In a ballot on Tuesday the Sosna drivers decided to carry on their strike.
a7 [crash=strike-breakers; speaker=a signalwoman; stance=asserts] A shunting engine that left the rails at Sosna was driven by untrained strike-breakers, a signalwoman said.
-- The railway has cancelled all passenger trains.

@doc B | Ministry of Transport | communique | 2033-10-12 | Situation on the eastern railways
b1 [trains=ran; speaker=Ministry of Transport; stance=asserts] Military trains from Sosna have run on schedule throughout the strike.
b2 [depot=army; speaker=Ministry of Transport; stance=asserts] Army railway troops have taken over the Sosna depot and operate it.
b3 [leader=arrested; speaker=Ministry of Transport; stance=asserts] Olga Demir, who led the unlawful strike, was arrested on Tuesday evening.
b4 [crash=strikers; speaker=Ministry of Transport; stance=alleges] Strikers tampered with the points and derailed a shunting engine at Sosna.
b5 [vote=end-strike; speaker=Ministry of Transport; stance=asserts] The drivers of Sosna voted in their ballot to return to work.
b6 [food=queues; speaker=Ministry of Transport; stance=asserts] Lines outside bakeries will vanish as deliveries resume.
b7 [aim=war-protest; speaker=Ministry of Transport; stance=alleges] The strike was staged from the start to hinder the war effort.
-- The minister thanks all loyal railway staff.

@doc C | Federal Radio Two | broadcaster transcript | 2033-10-13 | Report from Sosna
c1 [depot=strikers; speaker=our reporter; stance=asserts] Our reporter was let into the Sosna depot by pickets, who have the keys and the signal box.
c2 [leader=arrested; speaker=her sister; stance=asserts] Olga Demir's sister saw police take the strike leader away in handcuffs.
c3 [trains=ran; speaker=our reporter; stance=asserts] Three trains with guns and ammunition passed the platform at Sosna overnight, he reports.
c4 [aim=war-protest; speaker=a driver; stance=asserts] "We stopped because we will haul no more men to this war," a driver said of the strike.
c5 [vote=extend; speaker=a teller; stance=asserts] One of the tellers told us the ballot had gone heavily for prolonging the strike.
c6 [food=queues; speaker=our reporter; stance=asserts] People began to line up for bread at four in the morning.
c7 [trains=milk-train; speaker=our reporter; stance=asserts] The milk train, which the strikers let through each morning, left Sosna on time.
-- It is cold and wet in Sosna.
-- Back to the studio.

@doc D | Rail World East | trade press | 2033-10-19 | Sosna strike: an assessment
d1 [trains=stood-still; speaker=source; stance=asserts] The strike brought military traffic at Sosna to a complete halt, as the dispatch books show.
d2 [depot=army; speaker=source; stance=asserts] From the third day the depot was run by soldiers of the railway regiment.
d3 [aim=danger-pay; speaker=source; stance=asserts] The dispute was about extra pay for driving under fire.
d4 [vote=end-strike; speaker=the union's secretary; stance=asserts] The union's secretary said Tuesday's ballot in Sosna had produced a majority for going back to work.
d5 [crash=strikers; speaker=source; stance=asserts] Points had been wedged by men of the strike committee before the shunting engine came off the track.
d6 [leader=hiding; speaker=source; stance=asserts] Mrs Demir remains at large, passed by her friends from house to house.
d7 [food=queues; speaker=source; stance=asserts] Flour deliveries dried up and the town queued for its bread.
-- Freight rates have risen by a fifth.

pair a7 d5 conflict:responsibility
claim Military trains kept running during the Sosna strike | A disagree | B agree | C agree | D disagree
claim Olga Demir has been arrested | A disagree | B agree | C agree | D disagree
claim The drivers voted to end their strike | A disagree | B agree | C disagree | D agree
