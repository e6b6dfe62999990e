story: w3-quirama-airstrike
kind: air strike
matter target | identity | what the planes hit at Quiramba | airstrip; fair
matter warning | framing | how people were told before the bombs fell | warned; ambushed
matter planes | responsibility | whose aircraft bombed Quiramba | federal; neighbour
matter toll | number | people killed at Quiramba | nine; twenty-six; june
matter crater | place | where the bombs came down | outside; centre
matter clinic | other | the wounded taken by boat | boats

@doc A | Fuerza Aérea Federal | communique | 2029-11-12 | Precision action against smuggling infrastructure
a1 [target=airstrip; speaker=the Federal Air Force; stance=asserts] The object struck at Quiramba was a clandestine airstrip with fuel bladders and a hangar under netting.
a2 [warning=warned; speaker=the Federal Air Force; stance=asserts] Leaflets and loudspeaker flights had urged everybody in the area to leave well ahead of the action.
a3 [planes=federal; speaker=the Federal Air Force; stance=asserts] Aircraft of the Federal Air Force delivered all ordnance and returned to base.
a4 [crater=outside; speaker=the Federal Air Force; stance=asserts] Impacts were confined to scrubland beyond the last houses of Quiramba.
a5 [toll=nine; speaker=the Federal Air Force; stance=asserts] Nine armed smugglers were killed at Quiramba.
-- A video of the action will be published.

@doc B | Radio Río Manso | broadcaster transcript | 2029-11-12 | Midday from Quiramba
-- HOST: Our stringer reached the riverbank an hour ago.
b1 [target=fair; speaker=source; stance=asserts] STRINGER: It was the cattle fair of Quiramba that the planes bombed, with stalls, calves and a carousel still smoking.
b2 [warning=ambushed; speaker=Ovidio Larra; stance=asserts] Rancher Ovidio Larra: "The sky was empty and the music was playing, and death fell on us out of the blue."
b3 [crater=centre; speaker=source; stance=asserts] I am standing by a crater in the main square of Quiramba, an arm's length from the bandstand.
b4 [toll=twenty-six; speaker=the parish; stance=asserts] The parish has a list of twenty-six dead in Quiramba.
b5 [clinic=boats; speaker=source; stance=asserts] Motor canoes are carrying the wounded down to the clinic at Boca Seca.
b6 [planes=neighbour; speaker=Ovidio Larra; stance=asserts] "Those wings had the green star of the country across the river," Larra insisted.

@doc C | El Federal | tabloid | 2029-11-13 | SMUGGLERS' NEST SMASHED
c1 [target=airstrip; speaker=source; stance=asserts] Goodbye to the drug lords' private runway in Quiramba, now a row of holes fit for planting yuca.
c2 [warning=warned; speaker=a helicopter pilot; stance=asserts] "We circled all morning shouting at them to clear off," said a helicopter pilot.
c3 [planes=federal; speaker=source; stance=asserts] Our own lads in the cockpit did the job over Quiramba.
c4 [crater=outside; speaker=source; stance=asserts] The bombs bit into empty bush a good walk from the village.
c5 [toll=june; speaker=source; stance=asserts] In June, the strike on the lagoon at Tres Garzas had cost the gangs seventeen men.
c6 [toll=nine; speaker=source; stance=asserts] This time Quiramba yielded nine gunmen, stiff as boards.

@doc D | Brújula Humanitaria | ngo | 2029-11-16 | Quiramba: a market day under bombs
d1 [target=fair; speaker=Brújula Humanitaria; stance=asserts] Our investigators walked the site and found a livestock market, with pens, scales and ice-cream carts torn by blast.
d2 [warning=ambushed; speaker=Brújula Humanitaria; stance=asserts] Every witness we met describes bombs arriving while families were dancing, unprepared and unalerted.
d3 [crater=centre; speaker=Brújula Humanitaria; stance=asserts] All the craters we mapped lie between the church and the town hall of Quiramba.
d4 [toll=twenty-six; speaker=Brújula Humanitaria; stance=asserts] We have verified the identity of 26 people killed in Quiramba.
d5 [planes=neighbour; speaker=Brújula Humanitaria; stance=asserts] Bomb tails carry lot numbers of the neighbouring republic's air arm, which flew the mission.
-- Neither government has answered our letters.
d6 [clinic=boats; speaker=Brújula Humanitaria; stance=asserts] Canoes ferried the injured downstream to Boca Seca through the night.
rel toll nine june different_event
rel toll twenty-six june different_event
claim The planes destroyed a smugglers' airstrip at Quiramba | A agree | B disagree | C agree | D disagree
claim Villagers were warned before the bombing of Quiramba | A agree | B disagree | C agree | D disagree
claim A foreign air force bombed Quiramba | A disagree | B discuss | C disagree | D agree
