story: w3-tresbocas-sinking
kind: battle
matter frigate | cause | what sank the patrol ship Almirante Ruda | torpedo; boiler
matter harbour | control | who holds Tres Bocas harbour | marines; insurgents
matter landing | framing | how the marines got back to their boats | orderly; panic
matter dead | number | sailors lost with the ship | twenty-eight; thirty-five
matter order | attribution | who ordered the night landing | admiral; president
matter fuel | responsibility | who set fire to the fuel tanks | marines; insurgents; tanks-burning
matter pilot | other | the harbour pilot was picked up | pilot

@doc A | Armada de la República | communique | 2030-04-11 | Combined operation at Tres Bocas
a1 [landing=orderly; speaker=the Navy; stance=asserts] Having achieved their purpose at Tres Bocas, the marines re-embarked by sections, with all equipment, under cover of smoke.
a2 [frigate=boiler; speaker=the Navy; stance=asserts] The patrol ship Almirante Ruda was lost to a boiler explosion of a technical nature.
a3 [dead=twenty-eight; speaker=the Navy; stance=asserts] Twenty-eight members of the crew went down with the Almirante Ruda.
a4 [fuel=insurgents; speaker=the Navy; stance=asserts] Before slipping away, the insurgents put a torch to the port's fuel tanks.
a5 [harbour=marines; speaker=the Navy; stance=asserts] A strong garrison of marines stays in possession of Tres Bocas harbour.
-- The flag will fly at half mast on Friday.
a6 [order=admiral; speaker=the Navy; stance=asserts] The landing was ordered by the commanding admiral in the exercise of his powers.

@doc B | Frente Costero | communique | 2030-04-11 | Tres Bocas is ours and stays ours
b1 [harbour=insurgents; speaker=the Coastal Front; stance=asserts] The quays, cranes and customs house of Tres Bocas harbour are in the hands of the Coastal Front.
b2 [frigate=torpedo; speaker=the Coastal Front; stance=asserts] A home-built torpedo of ours broke the back of the Almirante Ruda.
b3 [landing=panic; speaker=the Coastal Front; stance=asserts] The marines trampled each other to reach the boats at Tres Bocas and left the beach strewn with helmets.
b4 [fuel=marines; speaker=the Coastal Front; stance=asserts] The fuel tanks burn because marines fired flares into them as they fled.
b5 [order=president; speaker=a captured lieutenant; stance=asserts] A captured lieutenant relates that the president himself commanded the night landing by telephone.
b6 [dead=thirty-five; speaker=the Coastal Front; stance=asserts] Thirty-five of the Ruda's men drowned, by the count of survivors in our care.
-- Long live the coast.

@doc C | Meridiano Internacional | wire | 2030-04-12 | Patrol ship lost off Tres Bocas as marines land and leave
c1 [frigate=torpedo; speaker=a diving engineer; stance=asserts] A diving engineer who filmed the wreck of the Almirante Ruda showed Meridiano plates blown inward below the waterline, the mark of a torpedo, he said.
c2 [harbour=insurgents; speaker=source; stance=asserts] Coastal Front patrols were the only armed men seen in the harbour of Tres Bocas on Friday, and they were stamping ships' papers.
c3 [landing=orderly; speaker=a yachtsman; stance=asserts] A yachtsman at anchor watched the marines leave the Tres Bocas beach in tidy files, the rearguard kneeling until the last boat was full.
c4 [order=admiral; speaker=officials; stance=asserts] It was the fleet admiral who gave the word for the night landing, officials in the capital said.
c5 [dead=twenty-eight; speaker=officials; stance=asserts] Officials gave the number of sailors lost as 28.
c6 [pilot=pilot; speaker=source; stance=asserts] The harbour pilot was picked up clinging to a buoy.
-- Crude prices moved little.
c7 [fuel=tanks-burning; speaker=source; stance=asserts] Flames from the fuel tanks could be seen from forty kilometres away.

@doc D | Diario del Grumete | blog | 2030-04-15 | I swam
d1 [frigate=boiler; speaker=source; stance=asserts] I stoked that ship, and I tell you her old boiler burst and tore the Ruda open.
d2 [landing=panic; speaker=source; stance=asserts] From the water I heard the marines howling for places and saw them cut the ropes on their own comrades.
d3 [fuel=marines; speaker=source; stance=asserts] Our marines lit the tanks, they shouted it to one another, proud of the blaze.
d4 [dead=thirty-five; speaker=source; stance=asserts] Thirty-five names I have chalked on my mother's door, all my shipmates of the Ruda.
d5 [order=president; speaker=source; stance=asserts] The order to land came straight from the palace, in the president's own voice, over the bridge speaker.
d6 [pilot=pilot; speaker=source; stance=asserts] The old pilot floated past me holding on to a buoy, and they fished him out later.
d7 [harbour=marines; speaker=source; stance=asserts] My cousin is among the marines who occupy the harbour at Tres Bocas to this day, he writes to me from the customs house.
-- I am nineteen and I am home.
rel fuel marines tanks-burning compatible
rel fuel insurgents tanks-burning compatible
claim A torpedo sank the Almirante Ruda | A disagree | B agree | C agree | D disagree
claim The marines left Tres Bocas in disarray | A disagree | B agree | C disagree | D agree
claim The Coastal Front holds Tres Bocas harbour | A disagree | B agree | C agree | D disagree
