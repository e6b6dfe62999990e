story: w4-reporter-arrest
kind: police
matter custody | framing | how the reporter Issa Ndoumbe came to be at the station | summoned; abducted
matter notebook | identity | what was in the notebook taken from him | army-secrets; market-prices
matter order | attribution | who ordered the arrest | interior-minister; district-commander
matter injury | cause | how he broke his wrist | fall; blow
matter release | outcome | what the judge decided on Thursday | bail; remand
matter office | responsibility | who ransacked the newspaper's office | police; thieves
matter hours | number | hours he was held before seeing a lawyer | nineteen; six

@doc A | Central Wire | wire | 2027-08-18 | Reporter held over notebook in Ngaoule
a1 [custody=abducted; speaker=two colleagues; stance=asserts] Plainclothes men seized reporter Issa Ndoumbe outside a bakery in Ngaoule on Tuesday and pushed him into an unmarked car, two of his colleagues said.
a2 [notebook=market-prices; speaker=two colleagues; stance=asserts] The notebook taken from him contained the week's prices of onions and cattle, they said.
a3 [order=interior-minister; speaker=an official; stance=asserts] The instruction to detain him was given by the interior minister in person, an official at the governor's office told Central Wire on condition of anonymity.
a4 [hours=nineteen; speaker=his lawyer; stance=asserts] Ndoumbe was allowed to see a lawyer after 19 hours, the lawyer said.
a5 [office=police; speaker=a neighbour; stance=asserts] A neighbour of the newspaper said he had watched officers carry computers out of its office at midnight and leave papers strewn over the street.
-- Ngaoule, a market town of the north, has been under a state of emergency since March.
-- The weekly for which Ndoumbe works has a circulation of a few thousand.

@doc B | Regional Police Directorate of the North | communique | 2027-08-18 | Press note on the case of a journalist
b1 [custody=summoned; speaker=Regional Police Directorate; stance=asserts] The journalist Issa Ndoumbe appeared at the central station of Ngaoule in answer to a written summons, and was received with courtesy.
b2 [notebook=army-secrets; speaker=Regional Police Directorate; stance=asserts] His notebook was found to contain the positions, strength and fuel reserves of army units in the north.
b3 [injury=fall; speaker=Regional Police Directorate; stance=asserts] The person concerned hurt his wrist in a fall on the station's wet staircase.
b4 [order=district-commander; speaker=Regional Police Directorate; stance=asserts] The measure was taken by the district commander on his own authority, as the emergency decree allows.
b5 [office=thieves; speaker=Regional Police Directorate; stance=asserts] The disorder at the newspaper's premises is the work of burglars, for whom a search is under way.
b6 [hours=six; speaker=Regional Police Directorate; stance=asserts] Counsel was admitted within six hours.
-- The Directorate is attached to freedom of the press as it is to the security of the nation.

@doc C | The Northern Eye | local paper | 2027-08-20 | Our colleague before the judge
=a2
c1 [release=bail; speaker=source; stance=asserts] The examining judge ordered on Thursday that our colleague Issa Ndoumbe be released on bail, and the crowd in the corridor broke into applause.
c2 [custody=abducted; speaker=a baker; stance=asserts] "They put a cloth over his eyes among my loaves," the baker told us of the moment Ndoumbe was taken.
c3 [injury=blow; speaker=Issa Ndoumbe; stance=asserts] Ndoumbe told the judge that his wrist had been broken with a torch when he would not give up his telephone code.
c4 [office=police; speaker=source; stance=asserts] The seal that was left on our door after the raid bears the stamp of the judicial police.
c5 [order=interior-minister; speaker=a clerk; stance=asserts] According to a clerk who saw it, the warrant carries the initials of the minister of the interior.
-- This edition was printed on the press of the diocese, to which we owe thanks.

@doc D | Union of Patriotic Media | communique | 2027-08-21 | Against campaigns of slander
d1 [custody=summoned; speaker=Union of Patriotic Media; stance=asserts] As members of our Union could verify, Mr Ndoumbe had walked to the station in Ngaoule by himself, letter in hand.
d2 [notebook=army-secrets; speaker=Union of Patriotic Media; stance=asserts] We have been shown pages in his handwriting which list garrisons and convoys, and which no reporter needs for a story on onions.
d3 [release=remand; speaker=Union of Patriotic Media; stance=asserts] The judge's decision on Thursday to keep the suspect in custody deserves the respect of all.
d4 [injury=fall; speaker=Union of Patriotic Media; stance=asserts] The famous wrist was broken when he slipped on the stairs, as a nurse of the station has certified.
-- The Union has forty-one members in all provinces.
-- It will hold a seminar on responsible reporting next month.

@doc E | Free Pen Sahel | ngo | 2027-08-23 | Case update: Issa Ndoumbe
e1 [release=remand; speaker=source; stance=asserts] We have read the order of Thursday: the judge remanded Ndoumbe to the civil prison for a month.
e2 [injury=blow; speaker=a radiologist; stance=asserts] The fracture is of the kind seen when somebody raises an arm against a club, the radiologist who examined him reported.
e3 [order=district-commander; speaker=source; stance=asserts] Contrary to early reports, the arrest was decided locally: the district commander had been angered by an article about his cattle.
e4 [office=thieves; speaker=source; stance=asserts] The newspaper's computers were recovered from a fence at the bus station, who named two known burglars as his suppliers.
e5 [notebook=market-prices; speaker=source; stance=asserts] A copy of the notebook, obtained by his lawyers, consists of market quotations and a recipe for dried okra.
e6 [hours=nineteen; speaker=source; stance=asserts] He had no access to counsel for nineteen hours.
-- This is the fourth detention of a journalist in the north that we have documented this year.
claim Reporter Issa Ndoumbe was abducted | A agree | B disagree | C agree | D disagree
claim The judge freed Ndoumbe on bail | C agree | D disagree | E disagree
claim Ndoumbe's notebook held military secrets | A disagree | B agree | C disagree | D agree | E disagree
