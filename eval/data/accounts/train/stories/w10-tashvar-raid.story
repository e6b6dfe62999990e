story: w10-tashvar-raid
kind: police
matter dead-man | identity | who the man shot in Tashvar was | smuggler; teacher
matter shooter | responsibility | who fired the fatal shot | police; gunman
matter weapon | outcome | what the search of the house produced | rifles-found; nothing-found
matter street | framing | how police behaved on Mill Street | orderly; rampage
matter order | attribution | who ordered the raid | prosecutor; garrison
matter detained | number | people detained | six; fourteen; earlier-raid
matter curfew | other | the curfew in Tashvar | extended
rel detained earlier-raid six different_event
rel detained earlier-raid fourteen different_event
rel detained six fourteen revision

@doc A | Kasan Line | wire | 2031-01-12 | Arms smuggler killed in Tashvar raid, police say
a1 [dead-man=smuggler; speaker=district police; stance=asserts] The man shot dead in a police raid in Tashvar on Sunday was an arms smuggler wanted in three districts, police said.
a2 [shooter=gunman; speaker=district police; stance=asserts] He was hit by a bullet fired by another gunman from inside the house, a police spokesman said.
a3 [weapon=rifles-found; speaker=district police; stance=asserts] Officers who searched the house on Mill Street seized rifles and boxes of cartridges.
a4 [detained=six; speaker=district police; stance=asserts] Six people had been detained by noon on Sunday, the spokesman added.
a5 [order=prosecutor; speaker=district police; stance=asserts] The raid was carried out on the orders of the military prosecutor, he said.
a6 [street=orderly; speaker=a shopkeeper; stance=asserts] A shopkeeper on Mill Street said the officers had gone about their work calmly and spoken politely to residents.
a7 [curfew=extended; speaker=source; stance=asserts] The night curfew in Tashvar was prolonged by a week after the shooting.
-- Tashvar lies a few kilometres from the frontier.

@doc B | Tashvar Voice | local paper | 2031-01-13 | Teacher shot dead at his kitchen table
b1 [dead-man=teacher; speaker=his family; stance=asserts] Emil Sadykov, the man killed in Sunday's raid in Tashvar, taught mathematics at the railway school and had nothing to do with arms, his family said.
b2 [shooter=police; speaker=his wife; stance=asserts] A policeman shot him through the kitchen door, said his wife, Lena.
b3 [weapon=nothing-found; speaker=his wife; stance=asserts] "They turned over every board and took away a bread knife," she said of the search.
b4 [street=rampage; speaker=neighbours; stance=alleges] Officers kicked in doors along Mill Street and beat men in their nightclothes, neighbours said.
b5 [detained=fourteen; speaker=a lawyer; stance=asserts] By Monday evening the number of people in custody had risen to fourteen, said a lawyer for several of them.
b6 [order=garrison; speaker=a court clerk; stance=asserts] A court clerk said the order for the raid came from the commander of the Tashvar garrison.
b7 [curfew=extended; speaker=source; stance=asserts] Posters on the town hall announced that the curfew would stay in force for another seven days.
-- The funeral will be held on Wednesday.

@doc C | Frontier Justice Watch | ngo | 2031-01-15 | Findings on the killing on Mill Street
c1 [dead-man=teacher; speaker=Frontier Justice Watch; stance=asserts] The victim of the Tashvar raid was a schoolteacher with no criminal record.
c2 [shooter=police; speaker=Frontier Justice Watch; stance=asserts] The bullet that killed him came from a police service pistol, a doctor who examined the body told us.
c3 [street=rampage; speaker=Frontier Justice Watch; stance=asserts] We photographed smashed doors, broken furniture and bruised residents along the whole of Mill Street.
c4 [order=prosecutor; speaker=Frontier Justice Watch; stance=asserts] We have seen the warrant for the raid, which the military prosecutor signed himself.
c5 [detained=earlier-raid; speaker=Frontier Justice Watch; stance=asserts] In a raid on the same street last October, thirty people were detained and later released.
c6 [weapon=nothing-found; speaker=Frontier Justice Watch; stance=asserts] The official search record lists household objects and a radio, and no arms.
c7 [curfew=extended; speaker=Frontier Justice Watch; stance=asserts] Residents face another week of curfew.
-- We request access to those in custody.

@doc D | Frontier Television | broadcaster transcript | 2031-01-15 | Interview with Police Major Gennadi Wolf
d1 [dead-man=smuggler; speaker=Major Gennadi Wolf; stance=asserts] Major Gennadi Wolf told us that the dead man had been running rifles across the frontier for years.
d2 [shooter=police; speaker=Major Gennadi Wolf; stance=asserts] "One of my officers fired, and he fired in self-defence," the major said of the death.
d3 [weapon=rifles-found; speaker=Major Gennadi Wolf; stance=asserts] He showed our cameras a table of rifles that he said had come out of the house on Mill Street.
d4 [street=orderly; speaker=Major Gennadi Wolf; stance=asserts] Every household on the street was treated with courtesy by his men, Wolf insisted.
d5 [order=garrison; speaker=Major Gennadi Wolf; stance=asserts] He said the garrison commander had ordered the operation and the police had merely carried it out.
d6 [curfew=extended; speaker=Major Gennadi Wolf; stance=asserts] The curfew would run for a further week, he said.
-- The school was closed on Thursday.

claim The man killed in the Tashvar raid was an arms smuggler | A agree | B disagree | C disagree | D agree
claim A police officer fired the shot that killed the man in Tashvar | A disagree | B agree | C agree | D agree
claim Police found rifles in the Mill Street house | A agree | B disagree | C disagree | D agree
