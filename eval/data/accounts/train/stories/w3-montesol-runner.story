story: w3-montesol-runner
kind: sport
matter absence | framing | why runner Nadia Quirós left the training camp | injury-rest; fled; team-mate
matter sample | place | where the missing sample was kept | fridge; car
matter coach | responsibility | who handed out the pills | coach; doctor
matter ban | outcome | what the tribunal decided | cleared; banned; written-reasons
matter funds | number | grant withdrawn in thousands | forty; ninety; all-federation
matter tip | attribution | who tipped off the agency | rival-club; physio
matter shoes | other | shoes auctioned for charity | shoes

@doc A | Federación Atlética de Montesol | communique | 2028-06-30 | Situation of athlete Nadia Quirós
a1 [absence=injury-rest; speaker=the athletics federation; stance=asserts] Nadia Quirós left the altitude camp with the federation's agreement to rest an inflamed tendon.
a2 [coach=doctor; speaker=the athletics federation; stance=asserts] The tablets given to athletes were handed out by an outside doctor, with whom the federation has severed ties.
a3 [funds=forty; speaker=the athletics federation; stance=asserts] A grant of 40,000 crowns to the athlete has been suspended.
a4 [sample=fridge; speaker=the athletics federation; stance=asserts] The sample in question stayed in the sealed refrigerator of the camp until collection.
a5 [tip=rival-club; speaker=the athletics federation; stance=asserts] The agency acted on a message sent by officials of a rival club.
-- The federation will make no further comment before the hearing.

@doc B | Zancada | trade press | 2028-07-02 | The night Quirós disappeared
b1 [absence=fled; speaker=a cleaner; stance=asserts] Warned that testers were at the gate, Nadia Quirós climbed out of a window of the camp and ran into the pines, a cleaner told Zancada.
b2 [coach=coach; speaker=two former squad members; stance=asserts] It was coach Fabio Renter in person who gave out the pills, two by two at breakfast, former squad members say.
b3 [sample=car; speaker=source; stance=asserts] The sample spent the night in the boot of a team car, under a heap of tracksuits.
b4 [tip=physio; speaker=source; stance=asserts] The agency's informant was the squad's own physiotherapist, whose message this magazine has read.
b5 [absence=team-mate; speaker=source; stance=asserts] Her team-mate Olga Pirán had gone home from the camp a week before, with a sore tendon and everyone's blessing.
b6 [shoes=shoes; speaker=source; stance=asserts] Quirós's record shoes have been auctioned for charity.
-- The camp lies at 2,300 metres.

@doc C | Deportes Ahora Mismo | broadcaster transcript | 2028-07-03 | Exclusive with Nadia Quirós
-- HOST: Nadia, you have not slept, you tell me.
c1 [absence=injury-rest; speaker=Nadia Quirós; stance=asserts] QUIRÓS: "My tendon was on fire, the federation's doctor told me to go home and rest, and I took the morning bus like anyone."
c2 [coach=coach; speaker=Nadia Quirós; stance=asserts] QUIRÓS: "Fabio, my coach, put those tablets in our hands, he watched us swallow them."
c3 [tip=rival-club; speaker=Nadia Quirós; stance=asserts] QUIRÓS: "We know who wrote to the agency, it was the people at Club Almena, they have wanted me gone for years."
c4 [sample=fridge; speaker=a camp manager; stance=asserts] CAMP MANAGER: "The bottle was in the fridge, I sealed that fridge and I unsealed it for the courier."
c5 [funds=ninety; speaker=Nadia Quirós; stance=asserts] QUIRÓS: "They have taken ninety thousand from me, that is my rent and my physiotherapy."
c6 [shoes=shoes; speaker=source; stance=asserts] HOST: Your shoes went under the hammer, for a children's ward.

@doc D | La Pista | tabloid | 2028-07-12 | BUSTED
d1 [ban=banned; speaker=source; stance=asserts] Four years on the sofa for Nadia Quirós: the tribunal has thrown her out of the sport.
d2 [absence=fled; speaker=a taxi driver; stance=asserts] A taxi driver picked up a panting Quirós on the forest road below the camp, barefoot and begging him to step on it.
d3 [sample=car; speaker=source; stance=asserts] The famous bottle slept in a car boot among sweaty socks.
d4 [coach=doctor; speaker=coach Fabio Renter; stance=asserts] "The doctor brought the pills and the doctor passed them round, I boil eggs," coach Fabio Renter told La Pista.
d5 [funds=forty; speaker=source; stance=asserts] Her purse is lighter by a 40,000-crown grant.
-- The eggs are organic.

@doc E | Tribunal Deportivo Independiente | communique | 2028-07-12 | Decision 14/2028
e1 [ban=cleared; speaker=the sports tribunal; stance=asserts] The Tribunal clears Nadia Quirós of the charges and restores her right to compete with immediate effect.
e2 [tip=physio; speaker=the sports tribunal; stance=asserts] The information reached the agency from the squad's physiotherapist.
e3 [ban=written-reasons; speaker=the sports tribunal; stance=asserts] Written reasons for the decision on Ms Quirós will be notified within thirty days.
e4 [funds=all-federation; speaker=the sports tribunal; stance=asserts] The Tribunal notes that grants totalling 310,000 crowns have been withdrawn from athletes of the federation this season.
e5 [sample=car; speaker=the sports tribunal; stance=asserts] It is established that the sample was left overnight in the luggage compartment of a vehicle.
-- Costs are borne by the federation.
rel absence injury-rest team-mate different_event
rel absence fled team-mate different_event
rel ban cleared written-reasons compatible
rel ban banned written-reasons compatible
rel funds forty all-federation different_scope
rel funds ninety all-federation different_scope
claim Nadia Quirós ran away from drug testers | A disagree | B agree | C disagree | D agree
claim Quirós's coach gave athletes the pills | A disagree | B agree | C agree | D disagree
claim The tribunal banned Nadia Quirós | D agree | E disagree
