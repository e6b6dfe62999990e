story: w3-sanjarro-shelter
kind: police
matter shelter | framing | how the migrants left the San Jarro shelter | relocation; raid; night-bus
matter girl | outcome | what became of the girl taken ill | recovered; died
matter fence | responsibility | who cut the border fence | smugglers; soldiers
matter count | number | people taken from the shelter | eighty-four; one-sixty; week
matter order | attribution | who ordered the operation | governor; federal
matter men | identity | who the men in the white vans were | agents; private
matter chapel | other | mattresses stored in a chapel | chapel

@doc A | Instituto Federal de Movilidad | communique | 2028-12-03 | Voluntary relocation from San Jarro concluded
a1 [shelter=relocation; speaker=the Federal Mobility Institute; stance=asserts] Guests of the San Jarro shelter accepted an offer of better accommodation and boarded the coaches calmly with their belongings.
a2 [count=eighty-four; speaker=the Federal Mobility Institute; stance=asserts] The transfer from San Jarro on Saturday involved 84 persons.
a3 [men=agents; speaker=the Federal Mobility Institute; stance=asserts] The staff in white vans were identified officers of this Institute.
a4 [order=governor; speaker=the Federal Mobility Institute; stance=asserts] The Institute acted at the instruction of the state governor.
a5 [fence=smugglers; speaker=the Federal Mobility Institute; stance=asserts] The opening in the border fence was cut by people smugglers.
-- All guests received a meal and a hygiene kit.
a6 [girl=recovered; speaker=the Federal Mobility Institute; stance=asserts] A girl who felt unwell on the coach was treated and is back with her parents in good health.

@doc B | Frontera Sin Ruido | ngo | 2028-12-04 | What happened at San Jarro on Saturday night
b1 [shelter=raid; speaker=Frontera Sin Ruido; stance=asserts] Doors were kicked in at the San Jarro shelter, lights were shone in sleeping faces, and families were pushed on to coaches in their underwear.
b2 [men=private; speaker=Frontera Sin Ruido; stance=asserts] The men who got out of the white vans work for a private security firm whose number plates we have traced.
b3 [count=one-sixty; speaker=the shelter's director; stance=asserts] The shelter's director counted 160 people taken from San Jarro on Saturday.
b4 [girl=died; speaker=a cousin; stance=asserts] A cousin told us that the girl who collapsed on the coach had died before dawn.
b5 [fence=soldiers; speaker=Frontera Sin Ruido; stance=asserts] Army engineers opened the hole in the fence with bolt cutters, in footage a farmer gave us.
b6 [order=federal; speaker=Frontera Sin Ruido; stance=asserts] The operation was ordered from the capital by the federal interior secretary, an internal message shows.
b7 [chapel=chapel; speaker=Frontera Sin Ruido; stance=asserts] Mattresses from the shelter are now stored in the chapel.
-- We ask for access to the new site.

@doc C | Noticiero Diez | broadcaster transcript | 2028-12-04 | Ten o'clock
-- ANCHOR: Two very different accounts tonight of a bus ride.
c1 [shelter=relocation; speaker=the Federal Mobility Institute; stance=asserts] ANCHOR: The Institute says people at San Jarro got on the coaches of their own free will.
c2 [shelter=raid; speaker=Adelia Funes; stance=asserts] ADELIA FUNES, mother of two: "They grabbed my boys by the arms and threw us on that coach at San Jarro, nobody asked us anything."
c3 [order=governor; speaker=source; stance=asserts] REPORTER: We have obtained the order to clear the shelter, and it carries the signature of the state governor.
c4 [men=agents; speaker=source; stance=asserts] REPORTER: We checked the badges of the white-van crew against the federal register, and they are Institute officers.
c5 [count=week; speaker=the state police; stance=asserts] REPORTER: In the whole of last week, the state police moved 310 people from shelters along the border.
c6 [girl=recovered; speaker=a paediatrician; stance=asserts] PAEDIATRICIAN: "She had a low blood sugar, we gave her glucose, and she walked out of here holding her father's hand."

@doc D | El Norteño Popular | tabloid | 2028-12-05 | GOVERNOR: "NOT ME"
d1 [order=federal; speaker=Governor Ulises Barragor; stance=asserts] Governor Ulises Barragor told this paper that the clearing of San Jarro was commanded by the federal capital over his head.
d2 [men=private; speaker=source; stance=asserts] The heavies in the white vans were rent-a-cops on a day rate.
d3 [fence=smugglers; speaker=a rancher; stance=asserts] Rancher Hilario Nuño watched a smuggling crew saw through the border fence and drive off in a pickup.
d4 [shelter=night-bus; speaker=source; stance=asserts] A regular night bus for San Jarro leaves from outside the shelter at 23:15.
d5 [count=eighty-four; speaker=a coach driver; stance=asserts] Eighty-four rode out of San Jarro on Saturday, says the driver who tore the tickets.
-- The governor is up for re-election in spring.

@doc E | Semanario Línea | broadsheet | 2028-12-10 | The hole in the fence
e1 [fence=soldiers; speaker=source; stance=asserts] The gap in the fence is the work of an army engineer platoon, whose log for that afternoon notes the job and the tools.
e2 [girl=died; speaker=the civil registry; stance=asserts] The civil registry has a death certificate for the girl who was taken ill on the coach from San Jarro.
e3 [shelter=raid; speaker=neighbours; stance=asserts] Neighbours heard doors splinter at the San Jarro shelter and saw people dragged out barefoot.
e4 [count=one-sixty; speaker=coach company records; stance=asserts] Coach company records put the number carried away from San Jarro that Saturday at 160.
e5 [chapel=chapel; speaker=source; stance=asserts] The chapel is stacked to the windows with the shelter's mattresses.
-- The Institute declined an interview.
rel shelter relocation night-bus compatible
rel shelter raid night-bus compatible
rel count eighty-four week different_scope
rel count one-sixty week different_scope
claim Migrants were forced out of the San Jarro shelter | A disagree | B agree | C discuss | E agree
claim The girl who fell ill on the coach died | A disagree | B agree | C disagree | E agree
claim The governor ordered the clearing of San Jarro | A agree | B disagree | C agree | D disagree
pair c2 d4 unrelated
