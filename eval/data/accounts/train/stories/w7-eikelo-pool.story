story: w7-eikelo-pool
kind: local council
matter vote | outcome | what the council decided about the pool | closes; stays
matter scene | framing | what the public gallery was like | lively; hostile
matter alderman | framing | how Alderman Teunis gave up sports | handed-over; stripped
matter leak | cause | why the basin leaks | frost; contractor
matter land | control | who owns the ground under the pool | municipality; church; car-park
matter party | attribution | where the Village List stood | for-closing; against-closing
matter cost | number | repair bill | one-million; three-million

@doc A | Eikelose Courant | local paper | 2028-03-29 | Council saves the swimming pool
a1 [vote=stays; speaker=source; stance=asserts] The outdoor pool of Eikelo will open again in May after the council voted late on Tuesday to keep it.
a2 [scene=lively; speaker=source; stance=asserts] The gallery hummed along, clapped in the right places and handed the mayor a rubber duck.
a3 [alderman=handed-over; speaker=Alderman Bram Teunis; stance=asserts] Alderman Bram Teunis gave the sports portfolio to a colleague, as he had offered to do since his knee operation.
a4 [leak=frost; speaker=source; stance=asserts] The basin has leaked since the hard frost of January burst its expansion joints.
a5 [party=against-closing; speaker=Village List; stance=demands] "Close our pool over my dead body," said the leader of the Village List, whose group voted as one for swimming.

@doc B | Municipality of Eikelo | communique | 2028-03-29 | Decisions of the council, 28 March
b1 [vote=closes; speaker=Municipality of Eikelo; stance=asserts] The council resolved to end the operation of the outdoor swimming facility as of 1 May.
b2 [land=municipality; speaker=Municipality of Eikelo; stance=asserts] The site remains municipal property and will be given a new purpose.
b3 [cost=three-million; speaker=Municipality of Eikelo; stance=asserts] Repair was estimated at 3.1 million.
b4 [alderman=handed-over; speaker=Municipality of Eikelo; stance=asserts] At his own suggestion the duties of Alderman Teunis in the field of sport pass to Alderman De Wilde.
b5 [leak=frost; speaker=Municipality of Eikelo; stance=asserts] Damage by winter ice is the cause of the loss of water.
b8 [land=car-park; speaker=Municipality of Eikelo; stance=asserts] The car park beside the facility belongs to the Reformed church and will be handed back to it in autumn.

@doc C | Gooise Golf FM | broadcaster transcript | 2028-03-29 | Breakfast show, item on Eikelo
c1 [scene=hostile; speaker=our reporter; stance=asserts] It got nasty up there in Eikelo: councillors were booed, a chair came over the railing and the mayor was smuggled out through the kitchen.
c2 [alderman=stripped; speaker=a councillor; stance=asserts] Bram Teunis had sport taken away from him by his own coalition, a councillor who was in the huddle told us.
c3 [party=for-closing; speaker=our reporter; stance=asserts] And who raised their hands to shut the pool? The Village List, every last member of it.
c4 [leak=contractor; speaker=a pool attendant; stance=asserts] The attendant puts the leak down to the firm that retiled the basin on the cheap.
c5 [vote=closes; speaker=our reporter; stance=asserts] So that is that: the council has pulled the plug on the pool.

@doc D | Friends of Eikelo Pool | ngo | 2028-03-30 | Bulletin to members
d1 [vote=stays; speaker=Friends of Eikelo Pool; stance=asserts] Read the minutes, friends: the motion to shut our pool was defeated, and the season tickets go on sale on Monday.
d2 [land=church; speaker=the parish archivist; stance=asserts] The deed in the parish archive shows that the ground beneath the pool belongs to the Reformed church and is merely lent.
d3 [scene=lively; speaker=Friends of Eikelo Pool; stance=asserts] What a good-humoured evening it was in the gallery, with songs and home-made waffles.
d4 [leak=contractor; speaker=Friends of Eikelo Pool; stance=alleges] The water drains away through joints that Bouwgroep Harmsen filled with the wrong mortar.
d5 [cost=one-million; speaker=an independent builder; stance=asserts] The whole repair can be had for 1.2 million, an independent builder told us.
d6 [party=for-closing; speaker=Friends of Eikelo Pool; stance=asserts] The Village List betrayed its promise and sided with those who want the gates locked.

@doc E | Het Eikelse Geheim | blog | 2028-04-01 | Notes from the back row
e1 [scene=hostile; speaker=source; stance=asserts] I have sat in that gallery for thirty years and had yet to see it spit and throw furniture.
e2 [alderman=stripped; speaker=source; stance=asserts] Teunis turned white when the coalition took his beloved sports fields from him.
e3 [party=against-closing; speaker=source; stance=asserts] Credit where it is due: the Village List stood by the swimmers when the hands went up.
e4 [land=municipality; speaker=the notary; stance=asserts] The notary checked for me: Eikelo has owned the pool meadow outright since the war.
e5 [land=church; speaker=the pastor; stance=asserts] The pastor smiles at such talk and says his congregation has collected a symbolic rent for that meadow every Easter.
rel land municipality car-park different_scope
rel land church car-park different_scope
claim Eikelo council voted to close the swimming pool | A disagree | B agree | C agree | D disagree
claim The Village List voted against closing the pool | A agree | C disagree | D disagree | E agree
claim Alderman Teunis was stripped of sports | A disagree | B disagree | C agree | E agree
