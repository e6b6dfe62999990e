story: w10-horka-march
kind: protest
matter crowd | framing | how the Horka marchers behaved | calm; rioted; size
matter gas | responsibility | who set off the tear gas | police; provocateurs
matter organiser | attribution | who called the march | mothers; opposition-party
matter gate | control | who held the barracks gate at night | marchers; soldiers
matter boy | cause | how the boy was hurt | horse; fall
matter demand | other | the marchers' demand | return-conscripts
matter minister | outcome | whether the commander met the delegation | met; refused-meeting
rel crowd size calm compatible
rel crowd size rioted compatible

@doc A | Horka Messenger | local paper | 2032-10-05 | Mothers march on Horka barracks
a1 [organiser=mothers; speaker=source; stance=asserts] The Soldiers' Mothers of Horka called Sunday's march on the barracks and led it from the cathedral steps.
a2 [crowd=calm; speaker=source; stance=asserts] The marchers walked through Horka in silence, holding candles and photographs.
a3 [demand=return-conscripts; speaker=marchers; stance=demands] They demanded that conscripts sent to the frontier be brought home by winter.
a4 [gas=police; speaker=witnesses; stance=asserts] Police fired tear gas at the marchers from behind the barracks gate, witnesses said.
a5 [boy=horse; speaker=his mother; stance=asserts] A boy of nine was knocked down by a mounted policeman's horse, his mother said.
a6 [gate=marchers; speaker=source; stance=asserts] At midnight the women still occupied the barracks gate and had hung their photographs on its bars.
a7 [minister=met; speaker=the mothers; stance=asserts] Garrison commander Otmar Reiss received three of the mothers in his office late in the evening, they said.
-- It was the largest gathering in the town for years.

@doc B | Interior Ministry press service | communique | 2032-10-05 | Disorder in Horka ended
b1 [crowd=rioted; speaker=Interior Ministry; stance=asserts] Participants in the Horka march rioted on Sunday, hurling bottles and paving stones at police.
b2 [organiser=opposition-party; speaker=Interior Ministry; stance=alleges] The march was called and paid for by the Free Plains party, which used the mothers as a screen.
b3 [gas=provocateurs; speaker=Interior Ministry; stance=asserts] Tear gas was released by provocateurs among the demonstrators.
b4 [boy=fall; speaker=Interior Ministry; stance=asserts] A child was injured when he fell from a wall he had climbed for a better view.
b5 [gate=soldiers; speaker=Interior Ministry; stance=asserts] The garrison's soldiers had the barracks gate firmly under their control throughout the night.
b6 [demand=return-conscripts; speaker=Interior Ministry; stance=asserts] The marchers called for conscripts to be withdrawn from the frontier.
-- Order has been restored.
-- Traffic on the ring road is flowing.

@doc C | North Plain Broadcasting | broadcaster transcript | 2032-10-06 | Breakfast news from Horka
c1 [crowd=rioted; speaker=our correspondent; stance=asserts] Our correspondent watched part of the march turn violent, with windows smashed and stones thrown at the police line in Horka.
c2 [gas=police; speaker=our correspondent; stance=asserts] Minutes later officers launched gas canisters into the street, she reported.
c3 [organiser=mothers; speaker=a priest; stance=asserts] The cathedral's priest told us it was the Soldiers' Mothers who had announced the march, from his pulpit.
c4 [boy=horse; speaker=a doctor; stance=asserts] A doctor treating the injured boy said his leg bore the print of a hoof.
c5 [minister=refused-meeting; speaker=an army spokesman; stance=asserts] An army spokesman said Commander Reiss had declined to see the mothers and stayed in his quarters.
c6 [gate=soldiers; speaker=our correspondent; stance=asserts] By midnight troops with shields had pushed the crowd away and lined the barracks gate.
c7 [demand=return-conscripts; speaker=source; stance=asserts] The demand of the march was simple: bring the conscripts back from the border.
c8 [crowd=size; speaker=our correspondent; stance=asserts] She estimated the crowd in Horka at several thousand people, most of them women.
-- Schools in Horka are closed today.

@doc D | Free Plains bulletin | blog | 2032-10-06 | We were there
d1 [organiser=opposition-party; speaker=Free Plains; stance=asserts] We in the Free Plains party called this march in Horka and we are proud of it.
d2 [crowd=calm; speaker=Free Plains; stance=asserts] From start to finish the crowd was gentle, orderly and patient.
d3 [gas=provocateurs; speaker=Free Plains; stance=alleges] Young men whom we had never seen before threw the gas canisters from inside the march and ran.
d4 [gate=marchers; speaker=Free Plains; stance=asserts] The barracks gate was ours until sunrise and the soldiers kept to their side of the yard.
d5 [minister=refused-meeting; speaker=Free Plains; stance=asserts] The commander sent a corporal to say that he would receive nobody.
d6 [boy=fall; speaker=Free Plains; stance=asserts] The child who was hurt slipped off the cemetery wall, as his own cousin told us.
d7 [demand=return-conscripts; speaker=Free Plains; stance=demands] Bring the boys home before the snow comes.
-- Next Sunday we meet at the water tower.

claim Marchers in Horka rioted | A disagree | B agree | C agree | D disagree
claim Police fired tear gas at the Horka march | A agree | B disagree | C agree | D disagree
claim The garrison commander met the mothers | A agree | C disagree | D disagree
