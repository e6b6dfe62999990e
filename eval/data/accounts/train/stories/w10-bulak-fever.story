story: w10-bulak-fever
kind: epidemic
matter source | cause | where the Bulak fever came from | well; barracks
matter camp | framing | what the quarantine camp is like | prison; care
matter vaccine | outcome | whether the serum works | works; useless
matter cases | number | cases of fever | forty; ninety; province
matter doctor | attribution | what Dr Yilmaz Korb told the council | close-school; keep-open
matter supplies | control | who controls the medicine train | army; health-office
matter masks | other | masks in the market | required
rel cases forty ninety revision
rel cases province forty different_scope
rel cases province ninety different_scope

@doc A | Bulak Observer | local paper | 2030-08-03 | Fever spreads from old well
a1 [source=well; speaker=health office; stance=asserts] The fever in Bulak comes from a fouled well on Tanner Street, the health office said on Friday.
a2 [cases=forty; speaker=health office; stance=asserts] Forty cases had been counted in the town by Friday.
a3 [camp=care; speaker=a patient's son; stance=asserts] Patients in the quarantine camp are well looked after, with clean beds and visits through the fence, a patient's son said.
a4 [doctor=close-school; speaker=source; stance=asserts] Dr Yilmaz Korb told the town council to close the schools at once.
a5 [masks=required; speaker=source; stance=asserts] Masks must be worn in the covered market.
a6 [supplies=health-office; speaker=health office; stance=asserts] The medicine train at Bulak station is under the control of the health office, which hands out its stocks each morning.
a7 [vaccine=works; speaker=Dr Yilmaz Korb; stance=asserts] Korb said the serum brought in from Orlitz was working and patients who had it were recovering.
-- The last outbreak in Bulak was fifteen years ago.

@doc B | Plains Health Action | ngo | 2030-08-06 | Bulak outbreak update
b1 [source=barracks; speaker=Plains Health Action; stance=asserts] We traced the first infections in Bulak to the barracks, where recruits fell ill a week before anyone in the town.
b2 [cases=ninety; speaker=Plains Health Action; stance=asserts] The town has ninety cases as of Tuesday.
b3 [camp=prison; speaker=Plains Health Action; stance=alleges] The quarantine camp is run like a prison: guards, locked huts and bread thrown over the wire.
b4 [supplies=army; speaker=Plains Health Action; stance=asserts] The army has taken charge of the medicine train and decides who gets what.
b5 [vaccine=useless; speaker=Plains Health Action; stance=asserts] Patients given the Orlitz serum fare just as badly as those who go untreated.
b6 [masks=required; speaker=Plains Health Action; stance=asserts] A mask rule applies at the market.
-- Our teams need fuel and gloves.
-- We thank the railway union for its help.

@doc C | Garrison Command Bulak | communique | 2030-08-06 | Measures against the fever
c1 [source=well; speaker=Garrison Command; stance=asserts] Tests show that the fever reached the garrison and the town through water drawn from the Tanner Street well.
c2 [camp=care; speaker=Garrison Command; stance=asserts] Those in quarantine at the camp receive three meals a day and the attention of army doctors.
c3 [supplies=army; speaker=Garrison Command; stance=asserts] Soldiers have secured the medicine train and its distribution is directed by the garrison's quartermaster.
c4 [doctor=keep-open; speaker=Garrison Command; stance=asserts] Dr Yilmaz Korb advised the council that lessons could go on as usual.
c5 [vaccine=works; speaker=Garrison Command; stance=asserts] The serum has proved effective in the soldiers who were treated with it.
c6 [masks=required; speaker=Garrison Command; stance=asserts] Citizens are to cover nose and mouth in the market.
-- Leave is cancelled.
-- The band concert is postponed.

@doc D | Capital Herald | broadsheet | 2030-08-08 | In Bulak, fever and fear
d1 [source=barracks; speaker=a recruit; stance=asserts] "It began in our dormitory, the town got it from us," a recruit in Bulak said of the fever.
d2 [camp=prison; speaker=a former inmate; stance=alleges] A woman released from the quarantine camp spoke of locked doors, hunger and guards with sticks.
d3 [doctor=close-school; speaker=council minutes; stance=asserts] Minutes of the council meeting quote Dr Korb as urging that all schools be shut.
d4 [vaccine=useless; speaker=nurses; stance=asserts] Nurses said the serum made no difference to the sick in Bulak.
d5 [cases=province; speaker=the provincial governor; stance=asserts] The provincial governor said there were three hundred and ten cases in the whole province.
d6 [supplies=health-office; speaker=the station master; stance=asserts] The station master said keys to the medicine train were held by the health office alone.
d7 [doctor=keep-open; speaker=the mayor; stance=asserts] The mayor insisted that the doctor had told him schools could stay open.
d8 [masks=required; speaker=source; stance=asserts] At the market, shoppers had to put on masks.

pair a6 b4 skip
pair a6 c3 skip
claim The Bulak fever came from a contaminated well | A agree | B disagree | C agree | D disagree
claim The Orlitz serum helps fever patients | A agree | B disagree | C agree | D disagree
claim Patients are mistreated in the quarantine camp | A disagree | B agree | C disagree | D agree
