story: w3-puertohilda-islet
kind: diplomacy
matter talks | outcome | what the talks over Gannet Islet produced | accord; breakdown; minutes-pending
matter walkout | framing | how the Maresca delegation left the room | stormed-out; scheduled
matter islet | control | who runs Gannet Islet | maresca; tolvia
matter proposal | attribution | who proposed joint patrols | maresca; tolvia
matter boat | responsibility | who rammed the fishing boat in May | maresca-cutter; tolvia-cutter
matter lunch | other | the lunch of grilled conger | conger
matter lamp | other | a new lamp for the lighthouse | lamp

@doc A | Cancillería de Maresca | communique | 2029-09-14 | A step forward in Puerto Hilda
a1 [talks=accord; speaker=the Maresca foreign ministry; stance=asserts] The delegations of Maresca and Tolvia initialled an accord on Gannet Islet in Puerto Hilda on Thursday evening.
a2 [walkout=scheduled; speaker=the Maresca foreign ministry; stance=asserts] Our delegation took its leave at the hour fixed in the programme and with an exchange of gifts.
a3 [islet=maresca; speaker=the Maresca foreign ministry; stance=asserts] The Republic's coast guard administers Gannet Islet, its jetty and its lighthouse, as it has since the spring.
a4 [proposal=maresca; speaker=the Maresca foreign ministry; stance=asserts] Joint patrols in the strait are an initiative of our minister, which the other side was kind enough to welcome.
-- The minister will report to the Senate on Monday.
a5 [boat=tolvia-cutter; speaker=the Maresca foreign ministry; stance=asserts] The meeting took note of the ramming in May of the fishing boat Santa Zita by a Tolvian cutter.
a6 [lunch=conger; speaker=the Maresca foreign ministry; stance=asserts] The host served conger from the bay.

@doc B | Tribuna de Tolvia | broadsheet | 2029-09-15 | Chairs overturned in Puerto Hilda
b1 [walkout=stormed-out; speaker=source; stance=asserts] The Marescans swept their papers off the table and marched out in mid-sentence, leaving an interpreter behind.
b2 [talks=breakdown; speaker=a Tolvian negotiator; stance=asserts] "We parted with an empty page," a Tolvian negotiator said of the islet talks in Puerto Hilda.
b3 [proposal=tolvia; speaker=source; stance=asserts] The idea of patrolling the strait together was put on the table by Tolvia's admiral, as the agenda shows.
b4 [islet=tolvia; speaker=source; stance=asserts] On Gannet Islet it is the Tolvian navy that lights the lamp, stamps the fishing permits and feeds the goats.
b5 [lamp=lamp; speaker=source; stance=asserts] A new lamp for the lighthouse is due in November.

b6 [boat=maresca-cutter; speaker=the skipper's widow; stance=asserts] The widow of the Santa Zita's skipper told the Tribuna it was a cutter under Marescan colours that drove into her husband's boat in May.
b7 [walkout=stormed-out; speaker=the interpreter; stance=asserts] "They got up in a fury and I was still translating," the interpreter recalled of the Marescan exit.

@doc C | Red Atlántica | wire | 2029-09-15 | Islet talks end in Puerto Hilda; both capitals brief
c1 [talks=minutes-pending; speaker=the host; stance=asserts] The host government said minutes of the Gannet Islet talks would be circulated to both delegations next week.
c2 [islet=tolvia; speaker=source; stance=asserts] Sailors of the Tolvian navy checked the documents of a Red Atlántica reporter who landed on Gannet Islet, and they alone are stationed there.
c3 [boat=tolvia-cutter; speaker=the harbour inquiry; stance=asserts] Paint on the wreck of the Santa Zita matches a Tolvian cutter, the harbour inquiry into the May ramming concluded.
c4 [walkout=scheduled; speaker=hotel staff; stance=asserts] Hotel staff who held the doors saw the Marescan team depart on time, shaking hands along the corridor.
c5 [proposal=maresca; speaker=diplomats from two continents; stance=asserts] Diplomats present credited the Marescan minister with the suggestion of shared patrols in the strait.
c6 [lunch=conger; speaker=source; stance=asserts] Lunch was grilled conger.
-- The islet is the size of a football ground and has a single well.

@doc D | Voz de los Armadores | trade press | 2029-09-18 | What skippers need to know
d1 [talks=accord; speaker=shipowners' delegate Fermín Adrover; stance=asserts] Shipowners' delegate Fermín Adrover, who waited in the lobby, was shown the initialled text on the islet by both teams.
d2 [proposal=tolvia; speaker=shipowners' delegate Fermín Adrover; stance=asserts] Patrolling side by side was the Tolvian admiral's brainchild, he adds.
d3 [boat=maresca-cutter; speaker=source; stance=asserts] Three crews who were hauling nets nearby in May saw a Marescan cutter run down the Santa Zita.
d4 [islet=maresca; speaker=source; stance=asserts] Members should apply for anchorage at Gannet Islet to the Marescan coast guard, the body that actually governs it.
=c1
=c6
d5 [lamp=lamp; speaker=source; stance=asserts] The lighthouse there gets a new lamp in November.
d6 [talks=minutes-pending; speaker=source; stance=asserts] Full minutes reach the delegations in a week.
-- Insurance rates in the strait are unchanged.
rel talks accord minutes-pending compatible
rel talks breakdown minutes-pending compatible
claim The Gannet Islet talks collapsed | A disagree | B agree | D disagree
claim Tolvia runs Gannet Islet | A disagree | B agree | C agree | D disagree
claim Maresca's negotiators stormed out of the talks | A disagree | B agree | C disagree
pair b1 d1 conflict:outcome
