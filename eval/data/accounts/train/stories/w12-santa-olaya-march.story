story: w12-santa-olaya-march
kind: protest
matter crowd | framing | how the marchers in Santa Olaya behaved | peaceful; rioted
matter gas | responsibility | who set off the stampede on the Alameda | police; masked-youths
matter statue | identity | who pulled down the statue of the Liberator | students; hired-men
matter palace | control | who held the palace square at nightfall | marchers; police
matter injured | number | people treated after the march | forty; seventy; twelve-students
matter resign | attribution | what President Aldana said about stepping down | will-stay; offered-to-go
matter curfew | other | the night curfew | in-force

@doc A | Prensa Austral | wire | 2028-05-08 | Marchers fill Santa Olaya over water price
a1 [crowd=peaceful; speaker=source; stance=asserts] Marchers against the water price walked quietly through Santa Olaya on Saturday, singing and carrying empty buckets.
a2 [gas=police; speaker=source; stance=asserts] The stampede on the Alameda began when police fired tear gas into the middle of the march.
a3 [statue=hired-men; speaker=a flower seller; stance=asserts] A flower seller said men who arrived in a truck, and were paid on the spot, pulled down the Liberator's statue.
a4 [palace=marchers; speaker=source; stance=asserts] At nightfall the palace square in Santa Olaya was in the hands of the demonstrators.
a5 [injured=forty; speaker=city hospitals; stance=asserts] Hospitals in Santa Olaya had treated forty people by Saturday evening.
-- The price of water doubled in April after the service was leased to a foreign firm.
a6 [resign=will-stay; speaker=President Aldana; stance=asserts] President Ruben Aldana said he would serve out his term.
a7 [curfew=in-force; speaker=source; stance=asserts] A night curfew is in force in the capital.

@doc B | Presidency of the Republic | communique | 2028-05-08 | Statement on the disorder
b1 [crowd=rioted; speaker=Presidency; stance=asserts] Groups taking part in Saturday's march in Santa Olaya smashed shops and burned buses along the way.
b2 [gas=masked-youths; speaker=Presidency; stance=asserts] Masked youths caused the stampede on the Alameda by throwing firecrackers among families.
b3 [statue=students; speaker=Presidency; stance=asserts] Students of the national university tore down the statue of the Liberator with ropes.
b4 [palace=police; speaker=Presidency; stance=asserts] Police controlled the palace square throughout Saturday and let no column pass the fountain.
b5 [resign=will-stay; speaker=Presidency; stance=asserts] The president has told ministers that he remains in office to the last day of his mandate.
-- Repairs to the Alameda will begin on Tuesday.
b6 [crowd=rioted; speaker=Interior Minister Celia Ponte; stance=asserts] "This was a mob with petrol bombs," Interior Minister Celia Ponte said of the Santa Olaya march.
b7 [curfew=in-force; speaker=Presidency; stance=asserts] The curfew will be kept until further notice.

@doc C | La Tribuna | broadsheet | 2028-05-09 | Aldana offered to go, ministers say
c1 [resign=offered-to-go; speaker=two ministers; stance=asserts] President Aldana told his cabinet on Saturday night that he was ready to step down, ministers who heard him said.
c2 [crowd=rioted; speaker=source; stance=asserts] Protesters in Santa Olaya looted pharmacies and set fire to cars as the water march crossed the centre.
c3 [gas=police; speaker=source; stance=asserts] People fled and fell on the Alameda after gas grenades from a police line landed among them.
c4 [statue=students; speaker=source; stance=asserts] Engineering students brought the Liberator down from his pedestal to loud applause, as pictures taken by this paper show.
c5 [palace=police; speaker=source; stance=asserts] Riot police had cleared the square before the palace and occupied it when darkness fell.
c6 [injured=seventy; speaker=city hospitals; stance=asserts] The number of people treated in the city's hospitals rose to seventy on Sunday.
-- The paper's own windows were broken.
c7 [curfew=in-force; speaker=source; stance=asserts] Streets were empty on Sunday night under the curfew.

@doc D | Federation of University Students | communique | 2028-05-09 | We were there
d1 [crowd=peaceful; speaker=Federation of University Students; stance=asserts] The march in Santa Olaya was disciplined and good-humoured, with stewards on every corner.
d2 [gas=masked-youths; speaker=Federation of University Students; stance=asserts] The panic on the Alameda was the work of hooded provocateurs who hurled bangers at the crowd.
d3 [statue=hired-men; speaker=Federation of University Students; stance=alleges] The statue was felled by day labourers whom someone had hired to blacken our name.
d4 [palace=marchers; speaker=Federation of University Students; stance=asserts] By dark the people occupied the palace square and the police had gone back to barracks.
d5 [injured=twelve-students; speaker=Federation of University Students; stance=asserts] Twelve students from the university were treated for broken bones and gas burns.
d6 [resign=offered-to-go; speaker=Federation of University Students; stance=asserts] Aldana has already offered his resignation to his own ministers, the federation said.
-- The federation has called a meeting for Thursday.
d7 [curfew=in-force; speaker=Federation of University Students; stance=demands] The federation calls for the curfew to be lifted.

rel injured forty seventy revision
rel injured forty twelve-students different_scope
rel injured seventy twelve-students different_scope
pair c7 d7 compatible
pair a7 d7 compatible
pair b7 d7 skip
claim The water march in Santa Olaya was peaceful | A agree | B disagree | C disagree | D agree
claim President Aldana offered to resign | A disagree | B disagree | C agree | D agree
claim Students pulled down the statue of the Liberator | A disagree | B agree | C agree | D disagree
