story: w7-sund-toll
kind: protest
matter block | framing | how the bridge came to be blocked | sit-in; siege; tunnel
matter ambulance | cause | why the ambulance was late | protesters; roadworks
matter clear | framing | how the bridge was cleared | talked-off; dragged-off
matter toll-plan | attribution | what Minister Ekdal said of the bridge toll | frozen; goes-ahead
matter provocateur | identity | who the man with the flare was | policeman; activist
matter injuries | number | people hurt | five; nineteen; three-officers
matter patient | outcome | what became of the patient in the ambulance | stable; died
matter permit | denial | whether the sit-in had been announced | announced; unannounced
matter ringroad | other | the ring-road blockade in March | cleared

@doc A | Sundets Avis | broadsheet | 2029-09-19 | Commuters sit down on the toll bridge
a1 [block=sit-in; speaker=source; stance=asserts] Nurses, plumbers and a choir sat down on the Sund bridge on Wednesday morning and kept a lane open for anyone in need.
a2 [permit=announced; speaker=the organisers; stance=asserts] The sit-in had been announced to the police in writing, the organisers said, and they showed the reply.
a3 [clear=talked-off; speaker=source; stance=asserts] Towards noon officers squatted down beside the protesters, talked, and the bridge emptied by itself.
a4 [injuries=five; speaker=the regional hospital; stance=asserts] The regional hospital had treated five people from the bridge by early afternoon.
a5 [toll-plan=frozen; speaker=Minister Gro Ekdal; stance=asserts] Transport minister Gro Ekdal told this paper that the toll is on ice.
-- Under the plan each crossing would cost as much as a lunch.

@doc B | Police of the Sund District | communique | 2029-09-19 | Unlawful assembly on the bridge
b1 [block=siege; speaker=Police of the Sund District; stance=asserts] The Sund bridge was barricaded across its full width with tyres and chains, and motorists were held there against their will.
b2 [permit=unannounced; speaker=Police of the Sund District; stance=denies] No announcement of any gathering on the bridge had reached us.
b3 [ambulance=protesters; speaker=Police of the Sund District; stance=asserts] An ambulance on its way to the heart clinic was delayed because participants would let it through only after a debate.
b4 [provocateur=activist; speaker=Police of the Sund District; stance=asserts] The masked man who lit the flare is a long-time member of the group Free Crossing.
b5 [injuries=three-officers; speaker=Police of the Sund District; stance=asserts] Three officers were hurt in clearing the bridge.
b6 [clear=talked-off; speaker=Police of the Sund District; stance=asserts] After patient dialogue those present were moved to leave the carriageway of their own accord.

@doc C | Bro-bloggen | blog | 2029-09-20 | My morning on the asphalt
c1 [clear=dragged-off; speaker=source; stance=asserts] They took us by the hair and by the hood and hauled us off the bridge like sacks, and my jacket has the tears to show it.
c2 [block=sit-in; speaker=source; stance=asserts] Before that it was thermos flasks, knitting and a lane kept clear with cones.
c3 [provocateur=policeman; speaker=source; stance=alleges] The fellow with the flare later stepped into a police van, took off his mask and lit a cigarette with his colleagues.
c4 [ambulance=roadworks; speaker=source; stance=asserts] The ambulance everyone talks about was stuck behind the roadworks at the toll plaza, a good way from us.
c5 [ringroad=cleared; speaker=source; stance=asserts] When we blocked the ring road in March, officers talked and we got up by ourselves; such manners were gone this time.
-- I lost a shoe and found another.

@doc D | Ritzen Bild | tabloid | 2029-09-20 | GRANDPA (71) DIES IN BRIDGE CHAOS
d1 [patient=died; speaker=source; stance=asserts] Grandpa Arvid, the man in the ambulance, was dead when it finally reached the heart clinic.
d2 [block=siege; speaker=a lorry driver; stance=asserts] "We were hostages," a lorry driver said of the hours behind burning tyres on the Sund bridge.
d3 [ambulance=protesters; speaker=the ambulance driver; stance=asserts] The ambulance driver begged the blockaders to move and got a song in return.
d4 [clear=dragged-off; speaker=source; stance=asserts] At last the boys in blue grabbed the layabouts by the ankles and threw them off the road.
d5 [toll-plan=goes-ahead; speaker=Minister Gro Ekdal; stance=asserts] And the toll? Minister Ekdal told us it comes in January as planned.

@doc E | Nordic Mobility Forum | think tank | 2029-10-04 | After the Sund bridge: facts for a debate
e1 [patient=stable; speaker=the heart clinic; stance=asserts] The heart clinic confirms that the passenger of the delayed ambulance is in a stable condition and reads the papers with interest.
e2 [ambulance=roadworks; speaker=source; stance=asserts] Position data show the vehicle standing at the narrowing for the new drains near the plaza, from where it turned back to the tunnel.
e3 [provocateur=policeman; speaker=source; stance=asserts] The flare was lit by an officer of the plain-clothes unit, as the ombudsman has established.
e4 [injuries=nineteen; speaker=the regional hospital; stance=asserts] Nineteen people in all sought treatment at the regional hospital in the week after the bridge was cleared.
e5 [toll-plan=goes-ahead; speaker=the minister's letter; stance=asserts] In a letter to mayors the minister writes that the toll will be levied from the new year.
e6 [permit=announced; speaker=source; stance=asserts] The district's own post book has the notice of the sit-in, received and stamped on Monday.

@doc F | Sundets Avis | broadsheet | 2029-10-06 | Readers' editor: what we got wrong about the bridge
f1 [patient=died; speaker=the family; stance=asserts] Arvid's family asked us to say plainly that he passed away that day before he saw a doctor.
f2 [provocateur=activist; speaker=source; stance=asserts] The flare-thrower, whose mother has written to us, has been paying his dues to Free Crossing for years and wears no badge.
f3 [toll-plan=frozen; speaker=the ministry's spokesman; stance=asserts] The ministry's spokesman repeats what Ekdal told us: the bridge charge has been shelved for now.
f4 [permit=unannounced; speaker=the duty sergeant; stance=denies] The duty sergeant assures us that nothing about a sit-in had been lodged with him.
f8 [block=tunnel; speaker=source; stance=asserts] On the Friday, tyres and chains blocked the Sund tunnel, and our picture of them was printed beside the story about the bridge.
rel injuries five nineteen revision
rel injuries five three-officers different_scope
rel injuries nineteen three-officers different_scope
pair c5 a3 different_event
pair c5 b6 different_event
pair c5 d4 different_event
rel block sit-in tunnel different_event
rel block siege tunnel different_event
pair a3 b5 skip
pair c2 b3 skip
pair c2 d3 skip
pair a1 b3 skip
pair a1 d3 skip
pair b1 c4 skip
pair b1 e2 skip
pair c1 b5 skip
pair d2 b3 skip
claim An ambulance was held up by the protesters on the Sund bridge | B agree | C disagree | D agree | E disagree
claim The man with the flare was a police officer | B disagree | C agree | E agree | F disagree
claim The ambulance patient died | D agree | E disagree | F agree
