story: w1-sheep-cough
kind: epidemic
matter carrier | cause | how the lung fever got to Ormeti | sheep; pilgrims
matter cordon | framing | what the cordon round Ormeti is | prison; courtesy
matter doctor | outcome | what happened to district doctor Zoya Pell | removed; in-post
matter vaccine | framing | how people take the vaccine | eager; forced
matter first | time | when the first case came | feast; thaw
matter lab | attribution | what the Continental Health Board said about the outbreak | alarm; calm
matter cases | number | number of cases | forty-four; seventy-one; valley
matter birds | identity | whether the germ is avian fever or a known lung bacterium | avian; ordinary
matter market | other | the wool market moves online | market

@doc A | Republican Sanitary Service | communique | 2031-04-18 | Bulletin no. 7
a1 [birds=ordinary; speaker=Sanitary Service; stance=asserts] The lung fever in Ormeti is due to a bacterium well known to every shepherd.
a2 [cases=forty-four; speaker=Sanitary Service; stance=asserts] Forty-four cases have been registered in Ormeti as of Friday.
a3 [cordon=courtesy; speaker=Sanitary Service; stance=asserts] Posts on the Ormeti roads offer travellers tea, masks and advice, and anyone may pass.
a4 [vaccine=eager; speaker=Sanitary Service; stance=asserts] Inhabitants are coming forward gladly, and the queue for the vaccine at the mill starts before sunrise.
a5 [carrier=pilgrims; speaker=Sanitary Service; stance=asserts] Pilgrims returning from the southern shrines carried the infection to Ormeti.
a6 [first=feast; speaker=Sanitary Service; stance=asserts] The earliest patient fell ill after the spring feast.
a7 [doctor=in-post; speaker=Sanitary Service; stance=asserts] District physician Zoya Pell heads the local effort and enjoys the Service's full confidence.
-- Bulletin no. 8 will appear on Monday.

@doc B | Ormeti Women's Almanac | local paper | 2031-04-20 | A village behind a rope
b1 [cordon=prison; speaker=source; stance=asserts] Armed men turn back every cart at the rope, and a bride was left weeping on the wrong side of Ormeti on her wedding day.
b2 [doctor=removed; speaker=Zoya Pell; stance=asserts] "They took my stamp and my keys for telling the truth," says Zoya Pell, until last week our district doctor.
b3 [carrier=sheep; speaker=Zoya Pell; stance=asserts] Pell traced the chain of coughs in Ormeti to a flock of merino ewes bought at auction.
b4 [vaccine=forced; speaker=source; stance=asserts] Nurses go from house to house with two soldiers behind them, and those who bolt their doors are held down and jabbed.
b5 [first=thaw; speaker=source; stance=asserts] Old Marko, the first to cough, took to his bed at the thaw, weeks ahead of the spring feast.
b6 [market=market; speaker=source; stance=asserts] The wool market is being held by telephone and computer this month.
b7 [cases=forty-four; speaker=source; stance=asserts] On Friday the chalk board at the mill stood at forty-four sick.

@doc C | Continental Health Board | communique | 2031-04-21 | Note on respiratory illness in Ormeti
c1 [lab=calm; speaker=Continental Health Board; stance=asserts] On present evidence the Board regards the Ormeti outbreak as a local matter that is being handled competently.
c2 [birds=ordinary; speaker=Continental Health Board; stance=asserts] Isolates received from Ormeti were typed as a familiar lung bacterium of livestock.
c3 [carrier=sheep; speaker=Continental Health Board; stance=asserts] Gene sequences link the human infections in Ormeti with sick ewes.
c4 [cases=valley; speaker=Continental Health Board; stance=asserts] For the entire Tergi valley, the Board has been notified of 133 cases.
c5 [first=feast; speaker=Continental Health Board; stance=asserts] Interviews put the onset in the first patient shortly after the spring feast.
c6 [cordon=courtesy; speaker=Continental Health Board; stance=asserts] The Board's visitors moved freely through the road posts, which were handing out masks and stopped nobody.
-- The Board keeps the situation under review.

@doc D | Weekend Cry | tabloid | 2031-04-24 | KILLER FROM THE SKY
d1 [birds=avian; speaker=a laboratory assistant; stance=asserts] It's bird fever! A laboratory assistant saw the word avian on the Ormeti test slips before they went into the safe.
d2 [lab=alarm; speaker=a Board delegate; stance=asserts] Top brass at the Continental Health Board are sounding the sirens over Ormeti, calling it a threat to the whole continent.
d3 [carrier=pilgrims; speaker=source; stance=asserts] Our map of misery shows how a coachload of pilgrims brought the cough home to Ormeti with their candles.
d4 [vaccine=forced; speaker=a grandmother; stance=asserts] They pinned a grandmother to her kitchen floor to get the needle in.
d5 [cases=seventy-one; speaker=source; stance=asserts] Seventy-one people in Ormeti are down with it as we print.
d6 [doctor=removed; speaker=source; stance=asserts] Truth-telling Dr Pell has been kicked out of her surgery.
d7 [cordon=prison; speaker=source; stance=asserts] Machine guns on the bridge, barbed wire in the orchard: Ormeti is a cage.

@doc E | The Tergi Standard | broadsheet | 2031-04-27 | What the chalk board says
e1 [birds=avian; speaker=Prof. Ulan Meiri; stance=asserts] Professor Ulan Meiri, who examined lung tissue from Ormeti at the request of the families, found the virus of avian fever in it.
e2 [lab=alarm; speaker=source; stance=asserts] In a confidential letter the Continental Health Board tells the republic that Ormeti could be the beginning of an international emergency.
e3 [vaccine=eager; speaker=source; stance=asserts] On three mornings we saw people jostling good-naturedly for a place in the vaccine line at the mill, some having brought chairs.
e4 [cases=seventy-one; speaker=source; stance=asserts] By the week's end the board at the mill read seventy-one.
e5 [doctor=in-post; speaker=source; stance=asserts] Zoya Pell, stethoscope round her neck, received us between patients in the district surgery, which she has run for a decade and, she says, will go on running.
e6 [market=market; speaker=source; stance=asserts] Wool is changing hands by computer.
e7 [first=thaw; speaker=the sacristan; stance=asserts] The sacristan rang the bell for the earliest sufferer while the river ice was breaking, well before the feast.
rel cases forty-four seventy-one revision
rel cases forty-four valley different_scope
rel cases seventy-one valley different_scope
pair a5 c2 skip
pair a5 d1 skip
pair a5 e1 skip
pair b3 a1 skip
pair b3 c2 skip
pair b3 d1 skip
pair b3 e1 skip
pair c3 a1 skip
pair c3 d1 skip
pair c3 e1 skip
pair d3 a1 skip
pair d3 c2 skip
pair d3 e1 skip
pair e3 d4 skip
pair e3 b4 skip
claim Bird fever found in Ormeti | A disagree | C disagree | D agree | E agree
claim Ormeti sealed off by armed guards | A disagree | B agree | C disagree | D agree
claim Villagers vaccinated by force | A disagree | B agree | D agree | E disagree
