story: w12-san-telmar-raid
kind: police
matter dead | identity | who the men killed in San Telmar were | gang-members; fishermen
matter start | responsibility | who fired first in San Telmar | police; gunmen
matter weapons | attribution | where the rifles shown to the press came from | found-in-house; planted
matter toll | number | how many men died in the raid | four; six
matter aftermath | framing | how the residents reacted to the police | welcomed; drove-out
matter inquiry | other | the prosecutor's inquiry | opened

@doc A | National Constabulary of Guavara | communique | 2028-02-21 | Operation Coral strikes gang in San Telmar
a1 [dead=gang-members; speaker=National Constabulary; stance=asserts] The men who died in the raid on San Telmar belonged to the Coral gang, which smuggles cocaine along the coast.
a2 [start=gunmen; speaker=National Constabulary; stance=asserts] Officers came under fire as they approached a house in San Telmar and shot back.
a3 [toll=four; speaker=National Constabulary; stance=asserts] Four men were killed in the San Telmar operation.
a4 [weapons=found-in-house; speaker=National Constabulary; stance=asserts] Police seized army rifles hidden under the floor of the house in San Telmar.
a5 [aftermath=welcomed; speaker=National Constabulary; stance=asserts] Residents of San Telmar came out to thank the officers and offered them water.
-- San Telmar lies on a lagoon an hour's drive from the capital.
a6 [inquiry=opened; speaker=National Constabulary; stance=asserts] The constabulary will assist the inquiry opened by the public prosecutor.
a7 [start=gunmen; speaker=Col. Edris Maduro-Pym; stance=asserts] "The Coral gunmen opened fire and my men defended themselves," said Colonel Edris Maduro-Pym.

@doc B | Guavara Rights Monitor | ngo | 2028-02-22 | Killings in San Telmar: first findings
b1 [dead=fishermen; speaker=Guavara Rights Monitor; stance=asserts] The men killed by police in San Telmar were fishermen on their way to their boats, relatives and the harbour registry confirm.
b2 [start=police; speaker=Guavara Rights Monitor; stance=asserts] Police began shooting in San Telmar as they jumped from their trucks, seven witnesses told the monitor.
b3 [toll=six; speaker=Guavara Rights Monitor; stance=asserts] Six men lost their lives in the raid, and the monitor has all their names.
b4 [weapons=planted; speaker=Guavara Rights Monitor; stance=alleges] Officers carried the rifles into the San Telmar house in sacks after the shooting, according to a neighbour who watched from a roof.
b5 [aftermath=drove-out; speaker=Guavara Rights Monitor; stance=asserts] Angry residents of San Telmar pelted the police with stones until the trucks left.
-- The monitor has recorded a rise in police killings since the state of exception began.
b6 [dead=fishermen; speaker=a widow; stance=asserts] "My husband fished for snapper all his life," said the widow of one of the San Telmar dead.
b7 [inquiry=opened; speaker=Guavara Rights Monitor; stance=asserts] The public prosecutor has opened an inquiry.

@doc C | El Faro de Guavara | tabloid | 2028-02-22 | Coral gang wiped out at lagoon
c1 [dead=gang-members; speaker=source; stance=asserts] Killers of the feared Coral gang met their end in a dawn raid on the lagoon village of San Telmar.
c2 [start=police; speaker=a police source; stance=asserts] The police fired first at San Telmar to keep surprise on their side, an officer who took part told El Faro.
c3 [toll=six; speaker=source; stance=asserts] El Faro's photographer counted six bodies at the landing stage in San Telmar.
c4 [weapons=found-in-house; speaker=source; stance=asserts] An arsenal of rifles lay buried beneath the kitchen of the San Telmar house when police broke it open.
c5 [aftermath=drove-out; speaker=source; stance=asserts] Mobs hurled rocks at the constabulary trucks and chased them back to the highway.
-- The gang takes its name from the reef where it hid its fuel.
c6 [weapons=found-in-house; speaker=source; stance=asserts] Our reporter stood by as the floorboards came up and the rifles were lifted out.
c7 [inquiry=opened; speaker=source; stance=asserts] A prosecutor is now looking into the raid.

@doc D | Laguna Notebook | blog | 2028-02-23 | What I saw from my window in San Telmar
d1 [start=gunmen; speaker=source; stance=asserts] The shots that began it came from the blue house in San Telmar, at the police trucks, and I saw the flashes.
d2 [dead=fishermen; speaker=source; stance=asserts] The dead of San Telmar were men who fished here, and I bought fish from each of them.
d3 [weapons=planted; speaker=source; stance=alleges] I watched policemen unload the rifles from their own truck and take them inside the house.
d4 [toll=four; speaker=source; stance=asserts] Four men of our village were dead at the end of it.
d5 [aftermath=welcomed; speaker=source; stance=asserts] Many of my neighbours in San Telmar clapped when the officers came down the street, and women brought them coffee.
-- The ferry did not run that morning and the school stayed closed.
d6 [dead=fishermen; speaker=source; stance=asserts] They had nets in their hands and belonged to the fishing cooperative, whatever the colonel calls them.
d7 [inquiry=opened; speaker=source; stance=asserts] A woman from the prosecutor's office came with a notebook and said an inquiry had begun.

claim Police killed fishermen in San Telmar | A disagree | B agree | C disagree | D agree
claim Gunmen opened fire first in San Telmar | A agree | B disagree | C disagree | D agree
claim The rifles in San Telmar were planted by police | A disagree | B agree | C disagree | D agree
