story: w7-torv-silo
kind: disaster
matter blast | cause | what set off the silo explosion | dust; bomb; july-fire
matter start | place | where the fire began | tower-three; loading-pier; july-fire
matter firemen | framing | how the fire brigade acted | prompt; bungled
matter alarm | denial | whether the workers had complained | complained; silent
matter owner | control | who ran the silo on the day | cooperative; agrotrans
matter missing | number | people unaccounted for | thirty; six; zero
matter fire-state | outcome | state of the fire | raging; contained; out
matter air | framing | how the smoke over the town is described | harmless; choking
matter old | other | the Bork silo blast | bork

@doc A | Torvhavn Lokalt | local paper | 2030-08-22 | Silo explodes, harbour on fire
a1 [blast=dust; speaker=a silo hand; stance=asserts] A spark in a cloud of barley dust set off the explosion that tore open the Torvhavn silo on Thursday, a hand at the silo believes.
a2 [missing=thirty; speaker=the harbour office; stance=asserts] Thirty people were unaccounted for in the first hour, the harbour office said.
a3 [fire-state=raging; speaker=source; stance=asserts] At noon flames from the silo stood higher than the church.
a4 [start=tower-three; speaker=source; stance=asserts] The fire began in tower three, whose roof flew off like a hat.
a5 [firemen=prompt; speaker=source; stance=asserts] The brigade was on the quay within minutes, laid its hoses as in a drill and saved the fuel store.
-- Gulls fell from the sky, and the windows of the school are gone.

@doc B | Torvhavn Lokalt | local paper | 2030-08-23 | Firefighters gain upper hand at silo
b1 [fire-state=contained; speaker=the fire chief; stance=asserts] By Friday morning the blaze at the silo had been penned into the ruins, the fire chief said.
b2 [missing=six; speaker=the harbour office; stance=asserts] The harbour office was still looking for six people.
b3 [owner=agrotrans; speaker=the harbour office; stance=asserts] The silo was being operated by the trader Agrotrans, which had taken over its management in July.
b4 [air=choking; speaker=source; stance=asserts] A bitter yellow fog lay over the town, and people coughed into wet towels.
b5 [old=bork; speaker=source; stance=asserts] At Bork, ten years ago, a rocket stick dropped by boys set off a blast in an empty silo, and its loading pier burned for a day.

@doc C | Emergency Directorate | communique | 2030-08-24 | Incident at Torvhavn concluded
c1 [fire-state=out; speaker=Emergency Directorate; stance=asserts] The fire at the Torvhavn silo is out.
c2 [missing=zero; speaker=Emergency Directorate; stance=asserts] All persons reported missing have been located.
c3 [air=harmless; speaker=Emergency Directorate; stance=asserts] Throughout, the smoke over Torvhavn was of the same quality as that of a garden bonfire and children played outdoors.
c4 [alarm=silent; speaker=Emergency Directorate; stance=denies] No complaint by the workforce about the state of the silo had been made to any authority.
c5 [start=loading-pier; speaker=Emergency Directorate; stance=asserts] The seat of the fire was at the loading pier, from where it travelled to the towers by conveyor.
c6 [firemen=prompt; speaker=Emergency Directorate; stance=asserts] Fire crews responded at once and in exemplary fashion.
-- The Directorate thanks the neighbouring districts for their pumps, and the bakers of the town for bread.

@doc D | Kornarbeideren | ngo | 2030-08-26 | We had warned them
d1 [alarm=complained; speaker=the grain workers' union; stance=asserts] Silo hands wrote to the labour inspectorate in spring about choked filters, and we print the letter with its stamp.
d2 [firemen=bungled; speaker=silo workers; stance=asserts] The fire engines came late and to the wrong gate, and their crews stood arguing over a hydrant key while the tower burned.
d3 [owner=cooperative; speaker=the grain workers' union; stance=asserts] Let the farmers' cooperative stop hiding, for it was running the place and paying the wages on the day.
d4 [blast=dust; speaker=the grain workers' union; stance=asserts] Years of unswept grain powder, and then a hot bearing: that is what blew up our silo.
d5 [air=choking; speaker=the grain workers' union; stance=asserts] Our families breathed poison for a weekend, retching on their doorsteps.
d6 [start=tower-three; speaker=a shift worker; stance=asserts] The man on shift saw the earliest flames lick out of the third tower's hatch, he told us.

@doc E | Grenzpost | tabloid | 2030-08-27 | BOMB IN THE BARLEY
e1 [blast=bomb; speaker=a customs man; stance=alleges] Saboteurs hid a charge in a load of barley and blew the Torvhavn silo apart, a customs man whispers.
e2 [start=loading-pier; speaker=a customs man; stance=asserts] The flash, he says, came from the loading pier, where the barley ship lay.
e3 [firemen=bungled; speaker=source; stance=asserts] And our brave brigade? It watered the car park while the harbour burned.
e4 [owner=agrotrans; speaker=source; stance=asserts] The house of cards belongs to Agrotrans, whose men gave every order at the silo this summer.
e5 [air=harmless; speaker=a chemist; stance=asserts] At least the smoke was clean, a chemist tells us: burnt porridge, and healthier than a tram ride.
e6 [blast=bomb; speaker=an explosives expert; stance=asserts] An explosives expert finds the twisted beams of the silo typical of plastic explosive.

@doc F | Farmers' Cooperative of Torv | communique | 2030-08-28 | A word in our own cause
f1 [owner=cooperative; speaker=Farmers' Cooperative of Torv; stance=asserts] We ran this silo for sixty years up to and including the black Thursday, and we shall answer for it.
f2 [alarm=silent; speaker=Farmers' Cooperative of Torv; stance=denies] Never did a worker raise a concern about the filters with us or with the inspectorate.
f3 [alarm=complained; speaker=the foreman; stance=asserts] In fairness we add that our foreman recalls the matter otherwise and says that his crew had written to the inspectors in April.
f8 [blast=july-fire; start=july-fire; speaker=Farmers' Cooperative of Torv; stance=asserts] In July a little dust had caught fire in tower three, and our people put it out with a bucket.
rel missing thirty six revision
rel missing thirty zero revision
rel missing six zero revision
rel fire-state raging contained revision
rel fire-state raging out revision
rel fire-state contained out revision
pair b5 a1 different_event
pair b5 c5 different_event
pair b5 e1 different_event
pair b5 e2 different_event
rel blast dust july-fire different_event
rel blast bomb july-fire different_event
rel start tower-three july-fire different_event
rel start loading-pier july-fire different_event
claim A bomb destroyed the Torvhavn silo | A disagree | D disagree | E agree
claim The silo fire started at the loading pier | A disagree | C agree | D disagree | E agree
claim Workers had warned about the silo's filters | C disagree | D agree | F discuss
