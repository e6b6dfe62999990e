story: w3-lagunar-fossil
kind: science
matter bones | identity | what the Lagunar skeleton is | seabird; reptile; plaster-jacket
matter dig | responsibility | who broke the skull | bulldozer; students
matter leave | framing | how the foreign team left the Lagunar site | goodbye; expelled; cooks
matter found | time | when the first bones came to light | before-highway; after-highway
matter home | outcome | where the court sends the skeleton | village; capital
matter claim | attribution | who chose the name | mayor; professor
matter band | other | a band played at the site | band

@doc A | Museo Central de la República | communique | 2030-11-04 | The Lagunar find: a national treasure
a1 [bones=reptile; speaker=the Central Museum; stance=asserts] The skeleton from Lagunar belongs to a marine reptile, as the form of its paddle shows.
a2 [dig=students; speaker=the Central Museum; stance=asserts] The skull was shattered by untrained students who had been let loose on it with pickaxes.
a3 [leave=goodbye; speaker=the Central Museum; stance=asserts] Our guests from abroad finished their season at Lagunar as agreed and flew home after a dinner in their honour.
a4 [home=capital; speaker=the Central Museum; stance=asserts] The court has assigned the skeleton to the halls of the Central Museum.
a5 [claim=professor; speaker=the Central Museum; stance=asserts] The creature owes its name to Professor Abdón Reiza, who proposed it.
-- The museum is closed on Mondays.
a6 [found=after-highway; speaker=the Central Museum; stance=asserts] The bones were exposed by the cutting of the new highway and were unknown until it had been dug.

@doc B | La Pala Lagunera | local paper | 2030-11-06 | Our beast, their glass case?
b1 [home=village; speaker=source; stance=asserts] Lagunar keeps its beast: the court awarded the skeleton to the village, and the bells were rung.
b2 [leave=expelled; speaker=source; stance=asserts] Guards from the ministry marched the foreign diggers out of the Lagunar site with an hour to fold their tents.
b3 [dig=bulldozer; speaker=a road worker; stance=asserts] "My blade went through the skull, I felt the crunch in the lever," a bulldozer driver told us.
b4 [found=before-highway; speaker=old Crisanto Vela; stance=asserts] Old Crisanto Vela has had ribs of the beast over his stable door since he was a boy, when a highway was a thing in newspapers.
b5 [claim=mayor; speaker=source; stance=asserts] The name was picked by our mayor, over a plate of snails.
b6 [band=band; speaker=source; stance=asserts] The firemen's band played beside the trench.
b7 [leave=cooks; speaker=source; stance=asserts] The expedition's cooks, local women all, were sent off with flowers and a full week's pay.

@doc C | Ciencia en Zapatillas | blog | 2030-11-09 | A wing is a wing
c1 [bones=seabird; speaker=source; stance=asserts] Look at the hollow shafts: the Lagunar skeleton is a giant seabird, and every finger of that wing says so.
c2 [leave=goodbye; speaker=source; stance=asserts] I was at the farewell: the overseas team left Lagunar in its own good time, hugging everybody, the cat included.
c3 [dig=students; speaker=source; stance=asserts] Two of my own students own up to having smashed the skull when a ladder slipped.
c4 [claim=mayor; speaker=source; stance=asserts] For the record, the mayor invented the name, and spelled it wrong on purpose.
c5 [found=after-highway; speaker=source; stance=asserts] The earliest bones saw daylight in the finished road cut, in a week when I happened to be driving by.
-- Comments are open.

@doc D | Canal Saber | broadcaster transcript | 2030-11-12 | The Thursday microscope
-- HOST: On my left a bone, on my right a quarrel.
d1 [bones=seabird; speaker=anatomist Zulma Arce; stance=asserts] ARCE: "I have held the Lagunar material, it is a bird, a bird of the open ocean, with a beak like a plough."
d2 [leave=expelled; speaker=team leader Ansel Rook; stance=asserts] ROOK, from abroad: "We were thrown off the Lagunar site, my notes were taken out of my hands at the gate."
d3 [dig=bulldozer; speaker=anatomist Zulma Arce; stance=asserts] ARCE: "The break in the skull has paint in it, road-machine yellow, so I hold the bulldozer to account."
d4 [bones=plaster-jacket; speaker=source; stance=asserts] HOST: The Lagunar skeleton travels in a plaster jacket, we are told, on a lorry of its own.
d5 [home=village; speaker=a court clerk; stance=asserts] COURT CLERK: "The ruling gives it to the village of Lagunar, with a duty to build a roof."
d6 [band=band; speaker=source; stance=asserts] HOST: There was even a brass band at the trench.

@doc E | Revista del Museo | trade press | 2030-12-01 | Lagunar: the description
e1 [bones=reptile; speaker=Professor Abdón Reiza; stance=asserts] The teeth, set in sockets along the whole jaw, make the animal of Lagunar a swimming reptile.
e2 [home=capital; speaker=Professor Abdón Reiza; stance=asserts] Under the judgment the holotype comes to us in the capital for good.
e3 [found=before-highway; speaker=Professor Abdón Reiza; stance=asserts] A drawing in a priest's diary shows that bones of the animal had been dug up generations ahead of the highway.
e4 [claim=professor; speaker=Professor Abdón Reiza; stance=asserts] I have named it, and I alone, for my late mother.
-- Figures are to scale.
-- The preparation of the slab took fourteen months and four kinds of glue.
rel bones seabird plaster-jacket compatible
rel bones reptile plaster-jacket compatible
rel leave goodbye cooks different_scope
rel leave expelled cooks different_scope
claim The Lagunar skeleton is that of a giant bird | A disagree | C agree | D agree | E disagree
claim The foreign team was expelled from the Lagunar site | A disagree | B agree | C disagree | D agree
claim The court gave the Lagunar skeleton to the capital's museum | A agree | B disagree | D disagree | E agree
