story: w7-holm-regatta
kind: sport
matter crash | responsibility | who caused the collision at the Holm buoy | vela; nordlys; wake
matter skipper | framing | how skipper Runa Dahl gave up the helm | rotation; mutiny
matter mast | cause | why the Nordlys lost her mast | gust; cracked-bolt
matter protest | outcome | what the jury decided | dismissed; upheld; pending
matter course | place | where the race was restarted | inner-bay; open-sea
matter doctor | identity | who the man treated ashore was | bowman; spectator
matter fans | framing | what the night on the harbour was like | merry; ugly
matter sponsor | attribution | what the sponsor announced | stays; leaves
matter start | time | when the gun was fired | early; late
matter old-race | other | the collision four years ago | vela-then

@doc A | Seilerposten | trade press | 2030-07-06 | Collision at the Holm buoy
a1 [crash=vela; speaker=a race marshal; stance=asserts] The Vela forced her way inside at the Holm buoy and rammed the Nordlys amidships, a race marshal reported.
a2 [mast=gust; speaker=source; stance=asserts] Soon after, a squall off the cliffs took the mast of the Nordlys clean over the side.
a3 [protest=pending; speaker=the jury's secretary; stance=asserts] The jury's secretary said on Saturday evening that both protests were still to be heard.
a4 [start=early; speaker=a timekeeper; stance=asserts] The starting gun had gone off ahead of the signal, which bunched the fleet, a timekeeper said.
a5 [doctor=bowman; speaker=source; stance=asserts] The man bandaged on the jetty is the bowman of the Nordlys, who had been under the boom.
a6 [old-race=vela-then; speaker=source; stance=asserts] At the same buoy four years ago the Vela had sunk a dinghy.
-- Some ninety yachts had come to Holm for the week, from as far away as the lakes.

@doc B | Team Vela | communique | 2030-07-07 | On yesterday's incident
b1 [crash=nordlys; speaker=Team Vela; stance=asserts] The collision at the buoy was brought about by the Nordlys, which bore away onto us while we held our course.
b2 [mast=cracked-bolt; speaker=Team Vela; stance=asserts] Her rig came down because a bolt had been cracked since Thursday, as her own sailmaker had told ours.
b3 [protest=upheld; speaker=Team Vela; stance=asserts] We are pleased that the jury has found for us and struck the Nordlys from the results.
b4 [fans=merry; speaker=Team Vela; stance=asserts] In the evening our crew joined supporters of every colour in song on a festive quay.
b5 [sponsor=stays; speaker=Team Vela; stance=asserts] Our sponsor, the dairy Fjellmelk, has confirmed that it will stand by us next season.

@doc C | Holms Aftenblad | local paper | 2030-07-08 | Mutiny on the Nordlys?
c1 [skipper=mutiny; speaker=a winch hand; stance=asserts] Runa Dahl was pushed from the wheel of the Nordlys by her own crew, who had had enough of her shouting, a winch hand confided.
c2 [crash=wake; speaker=a ferry passenger; stance=asserts] From the rail of the ferry a passenger saw the yachts come together at the buoy in a cloud of spray.
c3 [protest=dismissed; speaker=the jury's chairman; stance=asserts] "We threw the Vela's protest out, the Nordlys keeps her points," the jury's chairman said at breakfast.
c4 [course=open-sea; speaker=source; stance=asserts] On Sunday the fleet was sent off again from a line out at sea, beyond the skerries.
c5 [fans=ugly; speaker=a kiosk owner; stance=asserts] A kiosk owner spent the night boarding up his windows against crews who fought with boathooks along the quay.
c6 [doctor=spectator; speaker=the harbour doctor; stance=asserts] The harbour doctor stitched up a retired dentist who had leaned too far out of a grandstand, and he was the one carried along the jetty.

@doc D | Radio Skagerholm | broadcaster transcript | 2030-07-08 | Sport on Monday: Runa Dahl live
d1 [skipper=rotation; speaker=Runa Dahl; stance=asserts] "We swap the wheel after each leg, it was simply Jens's turn," Dahl said about leaving the helm of the Nordlys.
d2 [crash=vela; speaker=Runa Dahl; stance=asserts] As for the buoy, she said, the other boat barged in and speared us.
d3 [mast=gust; speaker=Runa Dahl; stance=asserts] A wall of wind came down the mountain, and no bolt on earth would have held that mast.
d4 [course=inner-bay; speaker=Runa Dahl; stance=asserts] She enjoyed the restart, which was held in the flat water of the inner bay below the church.
d5 [start=late; speaker=Runa Dahl; stance=asserts] What had made everybody nervous, she recalled, was that the gun had come well behind time.

@doc E | Bølgebloggen | blog | 2030-07-12 | Everything you were told about Holm
e1 [crash=nordlys; speaker=source; stance=asserts] Watch the drone film slowly and you will see the Nordlys swerve across the bow of a boat that never altered course at the buoy.
e2 [skipper=mutiny; speaker=source; stance=asserts] Jens wrested the wheel from Dahl with the crew cheering him on; so much for taking turns.
e3 [mast=cracked-bolt; speaker=a rigger; stance=asserts] The rigger let me hold the sheared bolt, rust halfway through, that cost the Nordlys her mast.
e4 [sponsor=leaves; speaker=Fjellmelk; stance=asserts] Fjellmelk, the dairy behind the Vela, has written to me that it is getting out of sailing.
e5 [fans=merry; speaker=source; stance=asserts] I slept on the quay that night and was woken by nothing worse than an accordion.
e6 [course=inner-bay; speaker=source; stance=asserts] Sunday's line was laid between the church and the bathing jetty, in the bay.
e7 [start=early; speaker=source; stance=asserts] My watch and I agree that the gunner fired before his time.

@doc F | Nordkyst Avis | broadsheet | 2030-07-13 | Regatta week in review
f1 [skipper=rotation; speaker=the Nordlys's owner; stance=asserts] The owner of the Nordlys produced a roster, drawn up in May, by which the helm passed from Dahl to her mate at that very hour.
f2 [fans=ugly; speaker=the police chief; stance=asserts] The police chief looks back on broken noses, thrown crates and the roughest regatta night of his career.
f3 [course=open-sea; speaker=the lighthouse keeper; stance=asserts] The lighthouse keeper had the whole fleet under his windows on Sunday as it was started off the skerries, out in the swell.
f4 [sponsor=leaves; speaker=source; stance=asserts] The Vela will be looking for money, her dairy having had its last season afloat.
f5 [doctor=spectator; speaker=source; stance=asserts] The injured dentist from the grandstand, whom many took for a sailor as he was brought over the jetty, is back on his feet.
f6 [start=late; speaker=the race office; stance=asserts] The race office admits that its gunner was still at lunch when the signal to start was given.
rel crash vela wake compatible
rel crash nordlys wake compatible
rel protest pending upheld revision
rel protest dismissed pending revision
pair a6 b1 different_event
pair a6 e1 different_event
pair a6 c2 different_event
pair c3 b3 conflict
claim The Vela caused the collision at the Holm buoy | A agree | B disagree | D agree | E disagree
claim The crew of the Nordlys mutinied against its skipper | C agree | D disagree | E agree | F disagree
claim The dairy is ending its sponsorship of the Vela | B disagree | E agree | F agree
