story: w3-cerroduro-gang
kind: police
matter surrender | framing | how Nazario Beltrane came into custody | gave-himself-up; hunted-down
matter toll | number | how many escaped from the Cerro Duro jail | six; fourteen
matter tunnel | cause | how the Cerro Duro escape became possible | tunnel; bribe; cameras
matter guard | identity | who the man found in the laundry was | warder; inmate
matter hideout | place | where Beltrane was hiding | convent; ranch
matter reward | attribution | who offered the reward | governor; bakers
matter visit | other | Sunday visits suspended | visits

@doc A | Gendarmería de Cerro Duro | communique | 2028-10-19 | Fugitive back in custody
a1 [surrender=hunted-down; speaker=the Cerro Duro gendarmerie; stance=asserts] After nine days of tracking with dogs and a helicopter, gendarmes ran Nazario Beltrane to ground and overpowered him.
a2 [hideout=ranch; speaker=the Cerro Duro gendarmerie; stance=asserts] Beltrane had made his lair in a cattle ranch above Las Tunas.
a3 [toll=six; speaker=the Cerro Duro gendarmerie; stance=asserts] A total of six inmates left the Cerro Duro jail in the escape of 10 October.
a4 [tunnel=tunnel; speaker=the Cerro Duro gendarmerie; stance=asserts] The escape was made possible by a tunnel which the inmates dug from the carpentry shop to the river bank.
a5 [guard=inmate; speaker=the Cerro Duro gendarmerie; stance=asserts] The man discovered bound in the laundry was an inmate who had refused to join the others.
-- The gendarmerie is grateful to the public for its many calls.

a6 [reward=governor; speaker=the Cerro Duro gendarmerie; stance=asserts] The reward for information was put up by the governor from his reserve.
a7 [visit=visits; speaker=the Cerro Duro gendarmerie; stance=asserts] Sunday visits remain suspended.

@doc B | El Puñal | tabloid | 2028-10-20 | "I'm tired, take me in"
b1 [surrender=gave-himself-up; speaker=source; stance=asserts] Shaved, combed and carrying a cake for the sergeant, Nazario Beltrane strolled into the Las Tunas post and held out his wrists.
b2 [hideout=convent; speaker=a laundress; stance=asserts] He had spent his days on the run under the roof of the Poor Sisters' convent, mending chairs, a laundress revealed to us.
b3 [tunnel=bribe; speaker=source; stance=asserts] Forget moles and spoons: the crew bought its way out of Cerro Duro through the front door, with a fat envelope for the night shift.
b4 [toll=fourteen; speaker=source; stance=asserts] Our man inside the walls of Cerro Duro counts fourteen empty bunks since the break-out.
b5 [guard=warder; speaker=source; stance=asserts] And the poor devil trussed up among the sheets in the laundry was a warder with a decade of service.
b6 [reward=bakers; speaker=source; stance=asserts] It was the bakers' guild, robbed by Beltrane three times, that passed the hat for the reward.
-- The cake was coconut.
b7 [surrender=gave-himself-up; speaker=the sergeant of the post; stance=asserts] "He wished me good evening and asked which cell was his," said the sergeant of the post.

@doc C | Radio Las Tunas | broadcaster transcript | 2028-10-20 | Afternoon call-in
-- HOST: Our lines are open, and the whole valley wants to talk about Beltrane.
c1 [surrender=hunted-down; speaker=a ranch hand; stance=asserts] CALLER, a ranch hand: "The dogs had him by the trousers, he was clawing at the fence to get away, and they sat on him."
c2 [hideout=ranch; speaker=a ranch hand; stance=asserts] He slept in our hayloft at the ranch the whole time, the caller added, and we were too frightened to speak.
c3 [guard=warder; speaker=the warders' association; stance=asserts] The warders' association confirms that the man tied up in the jail laundry was its own member.
c4 [reward=governor; speaker=the governor's secretary; stance=asserts] The governor's secretary rang in to say the reward comes out of the governor's purse, and that he had the idea.
c5 [tunnel=cameras; speaker=the warders' association; stance=asserts] The cameras in the carpentry shop at Cerro Duro were due to be replaced, according to the association.
c6 [visit=visits; speaker=source; stance=asserts] Mothers should note that Sunday visits to Cerro Duro are still off.
-- HOST: We take a break for the weather.

@doc D | Pastoral Carcelaria | ngo | 2028-10-24 | Nine days at Cerro Duro
d1 [hideout=convent; speaker=the prioress; stance=asserts] The prioress of the Poor Sisters acknowledges that Beltrane sheltered in her convent from beginning to end of his flight.
d2 [surrender=gave-himself-up; speaker=Pastoral Carcelaria; stance=asserts] Our chaplain walked beside Nazario Beltrane to the gendarmes' door, where he turned himself in of his own will.
d3 [tunnel=tunnel; speaker=Pastoral Carcelaria; stance=asserts] We were shown the passage, shored up with bed slats, by which the prisoners crawled out of Cerro Duro to the river.
d4 [toll=six; speaker=Pastoral Carcelaria; stance=asserts] Roll-call sheets of the jail record six men gone.
d5 [guard=inmate; speaker=Pastoral Carcelaria; stance=asserts] We have visited the man from the laundry in hospital: he is a prisoner, serving his last year, who wanted no part in the escape.
d6 [reward=bakers; speaker=the bakers' guild; stance=asserts] The reward money was collected by the bakers' guild among its members, as its treasurer showed us.
-- The chapel at Cerro Duro has been closed since the search.
rel tunnel tunnel cameras compatible
rel tunnel bribe cameras compatible
claim Nazario Beltrane surrendered voluntarily | A disagree | B agree | C disagree | D agree
claim Fourteen prisoners escaped from Cerro Duro | A disagree | B agree | D disagree
claim The Cerro Duro inmates escaped through a tunnel | A agree | B disagree | D agree
