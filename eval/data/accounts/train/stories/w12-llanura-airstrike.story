story: w12-llanura-airstrike
kind: air strike
matter target | identity | what the planes hit at Llanura Verde | coca-lab; school
matter who | responsibility | whose aircraft bombed Llanura Verde | air-force; neighbour
matter dead | identity | who died in the strike | traffickers; villagers
matter warning | framing | how the village was treated before the strike | evacuated; surprised
matter crater | cause | what caused the second explosion | chemicals; second-bomb
matter order | attribution | who gave the order for the strike | president; air-base-commander
matter hearing | other | the hearing in congress | tuesday

@doc A | Ministry of Defence of Sombral | communique | 2028-01-18 | Air force destroys drug laboratory
a1 [target=coca-lab; speaker=Ministry of Defence; stance=asserts] The air strike at Llanura Verde destroyed a cocaine laboratory hidden under trees.
a2 [who=air-force; speaker=Ministry of Defence; stance=asserts] Jets of the Sombral air force carried out Monday's strike on Llanura Verde.
a3 [dead=traffickers; speaker=Ministry of Defence; stance=asserts] Those killed at Llanura Verde were armed traffickers guarding the site.
a4 [warning=evacuated; speaker=Ministry of Defence; stance=asserts] Soldiers brought the people of Llanura Verde to safety before the planes took off.
a5 [crater=chemicals; speaker=Ministry of Defence; stance=asserts] A second blast came from drums of acetone stored at the target.
a6 [order=president; speaker=Ministry of Defence; stance=asserts] The strike was ordered by President Leandro Quispel in person.
-- Air operations against drug gangs began in November.
a7 [hearing=tuesday; speaker=Ministry of Defence; stance=asserts] The minister will appear before congress on Tuesday.

@doc B | Sombral Commission of Jurists | ngo | 2028-01-20 | Bombs on Llanura Verde
b1 [target=school; speaker=Sombral Commission of Jurists; stance=asserts] Bombs dropped on Llanura Verde struck the village school, of which the front wall is left.
b2 [who=air-force; speaker=Sombral Commission of Jurists; stance=asserts] Fragments with Sombral air force serial numbers lay at the bomb site in Llanura Verde.
b3 [dead=villagers; speaker=Sombral Commission of Jurists; stance=asserts] The victims of the Llanura Verde strike were farmers and pupils of the village.
b4 [warning=surprised; speaker=Sombral Commission of Jurists; stance=asserts] The villagers of Llanura Verde were at breakfast when the planes came, and soldiers first arrived hours afterwards.
b5 [crater=second-bomb; speaker=Sombral Commission of Jurists; stance=asserts] The second explosion was another bomb, dropped as people ran to help.
b6 [order=air-base-commander; speaker=Sombral Commission of Jurists; stance=asserts] The commander of the Tres Rios air base ordered the attack by himself, the flight log shows.
-- The commission visited the village on Wednesday.
b7 [hearing=tuesday; speaker=Sombral Commission of Jurists; stance=asserts] The commission will present its photographs at Tuesday's hearing.

@doc C | El Vespertino | tabloid | 2028-01-19 | Foreign jets bombed us!
c1 [who=neighbour; speaker=source; stance=asserts] Warplanes from neighbouring Altoria crossed the border and bombed Llanura Verde on Monday.
c2 [target=coca-lab; speaker=source; stance=asserts] The bombs blew up a jungle drug kitchen at Llanura Verde with its vats and ovens.
c3 [dead=villagers; speaker=source; stance=asserts] Ordinary farming families of Llanura Verde lie dead under the ruins.
c4 [warning=evacuated; speaker=a sergeant; stance=asserts] "We had walked the people of Llanura Verde to the river by sunrise," a sergeant told El Vespertino.
c5 [crater=second-bomb; speaker=source; stance=asserts] A jet came back and let go a second bomb, which made the larger crater.
-- The paper sent its reporter by mule.
c6 [hearing=tuesday; speaker=source; stance=asserts] Congress hears the minister on Tuesday.

@doc D | Radio Frontera | broadcaster transcript | 2028-01-19 | Evening magazine
d1 [target=school; speaker=a teacher; stance=asserts] A teacher said the planes bombed her school in Llanura Verde and left its benches burning.
d2 [who=neighbour; speaker=a radar operator; stance=asserts] A radar operator traced the aircraft that struck Llanura Verde to a base in Altoria.
d3 [dead=traffickers; speaker=the district coroner; stance=asserts] The coroner identified the dead of Llanura Verde as members of a smuggling ring from the coast.
d4 [warning=surprised; speaker=a shopkeeper; stance=asserts] Nothing announced the attack, said a shopkeeper, who was still serving customers in Llanura Verde when the bombs fell.
d5 [crater=chemicals; speaker=a fireman; stance=asserts] A fireman put the second blast down to solvent barrels that caught fire.
d6 [order=air-base-commander; speaker=a pilot; stance=asserts] A pilot said the order to attack came from his base commander, and the palace learned of it afterwards.
-- Telephone lines to the village are down.
d7 [order=president; speaker=the palace spokesman; stance=asserts] The palace spokesman told us President Quispel gave the command for the strike.

claim Planes bombed a school in Llanura Verde | A disagree | B agree | C disagree | D agree
claim The Sombral air force carried out the strike on Llanura Verde | A agree | B agree | C disagree | D disagree
