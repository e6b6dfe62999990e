story: w4-measles-camp
kind: epidemic
matter illness | identity | what the children in Tulibe camp have | measles; injection-rash
matter vaccine | cause | why the vaccine in Tulibe was useless | fridge; expired
matter refusal | attribution | on whose word the mothers stayed away from the needle | imam; militia
matter doctor | framing | how Dr Alem Wendo left the camp | transferred; chased-off
matter gate | control | who decides who enters Tulibe camp | ministry; militia; dafa
matter cases | number | children ill | forty; ninety; province
matter song | other | a song about vaccination | sung

@doc A | Child First Relief | ngo | 2027-02-11 | Field note 3, Tulibe camp
a1 [illness=measles; speaker=source; stance=asserts] The rash that is running through Tulibe camp is measles, as swabs sent to the capital have confirmed.
a2 [vaccine=fridge; speaker=source; stance=asserts] The doses given in January had been cooked in a fridge whose gas ran out, and protected hardly anyone.
a3 [gate=militia; speaker=source; stance=asserts] Our car waits each morning for a wave from the boys of the Lion Guard, who settle who goes into Tulibe.
a4 [cases=forty; speaker=source; stance=asserts] On Thursday we counted 40 children with fever and rash.
a5 [refusal=imam; speaker=source; stance=asserts] Mothers told our nurses that the camp's imam had asked them to keep their little ones away from the needle.
-- The tent for the sick has a new floor of woven mats, laid by the grandmothers of the second block.
-- We are short of soap, oral salts and patience.

@doc B | Health Directorate of Lower Juba-Ndege | communique | 2027-02-12 | Tulibe: clarification
b1 [illness=injection-rash; speaker=Health Directorate; stance=asserts] The spots observed on children at Tulibe are a mild reaction to last month's injections and fade within days.
b2 [doctor=transferred; speaker=Health Directorate; stance=asserts] Dr Alem Wendo has been posted to the regional hospital as part of the yearly rotation.
b3 [gate=ministry; speaker=Health Directorate; stance=asserts] Access to the camp is regulated by the Ministry's own desk at the Tulibe gate.
b4 [vaccine=fridge; speaker=Health Directorate; stance=asserts] Such weakness as was found in the Tulibe lot is attributed to a cold box that warmed up on the way.
-- Partners are reminded to clear publications with this office.
-- A nutrition survey of the district is being prepared with the university.

@doc C | Radio Dunes | broadcaster transcript | 2027-02-14 | Women's hour
c1 [refusal=militia; speaker=a mother; stance=asserts] A mother of five in Tulibe says she hid her baby from the nurse because the Lion Guard had told the women to.
c2 [doctor=chased-off; speaker=a midwife; stance=asserts] The midwife cries as she tells how men with whips put Dr Wendo in his car and warned him to keep driving.
c3 [cases=ninety; speaker=a midwife; stance=asserts] By this morning, the midwife says, ninety little ones were lying ill.
c4 [illness=measles; speaker=a midwife; stance=asserts] "Red eyes, white specks in the mouth; my grandmother would have called it measles from the doorway," she says of the sickness in Tulibe.
c5 [song=sung; speaker=source; stance=asserts] The girls of Tulibe have made a song about the needle, and we will play it now.
-- That was the girls' choir, recorded on a phone.
-- Send us your messages, and speak slowly.

@doc D | The Southern Ledger | broadsheet | 2027-02-17 | Spots, rumours and a locked gate
d1 [vaccine=expired; speaker=source; stance=asserts] Labels photographed in the Tulibe store show that the vaccine had passed its date before it ever left the capital.
d2 [gate=ministry; speaker=source; stance=asserts] A civil servant with a stamp and a thermos rules over the entrance to Tulibe; the armed youths nearby were asleep.
d3 [doctor=transferred; speaker=Alem Wendo; stance=asserts] Dr Wendo, now in an office with a fan, said he had applied for the new post in November and left the camp with a farewell goat.
d4 [refusal=imam; speaker=the imam; stance=asserts] The imam of Tulibe acknowledged having preached against the injections.
d5 [cases=province; speaker=the statistics office; stance=asserts] In the province as a whole, 1,400 children had caught measles since New Year.
d6 [song=sung; speaker=source; stance=asserts] A song about vaccination is heard all over the camp.
d7 [gate=dafa; speaker=source; stance=asserts] At Dafa, an hour's drive away, the Lion Guard decides by itself who enters the camp.

@doc E | Vaccine Watch East | think tank | 2027-02-20 | Commentary: Tulibe
e1 [illness=injection-rash; speaker=a dermatologist; stance=asserts] The dermatologist who examined the Tulibe children blames the jab's preservative for their blotches.
e2 [vaccine=expired; speaker=source; stance=asserts] Stock ledgers confirm that Tulibe received doses well past their shelf life.
e3 [gate=militia; speaker=source; stance=asserts] In practice the Lion Guard's commander keeps the list of those let into the camp.
e4 [doctor=chased-off; speaker=two guards; stance=asserts] Two camp guards confirmed that Wendo was driven out under threat.
e5 [refusal=militia; speaker=source; stance=asserts] Behind the mothers' reluctance stood an order of the armed group, which had gone from tent to tent.
-- The commentary draws on interviews by telephone.
-- Its author worked in the district for six years.
rel cases forty ninety revision
rel cases forty province different_scope
rel cases ninety province different_scope
rel refusal imam militia skip
pair d4 c1 compatible
pair a5 e5 conflict:attribution
pair d4 e5 compatible
rel gate dafa militia different_scope
rel gate dafa ministry different_scope
claim Children in Tulibe camp have measles | A agree | B disagree | C agree | E disagree
claim Dr Wendo was driven out of the camp | B disagree | C agree | D disagree | E agree
claim The militia controls access to Tulibe camp | A agree | B disagree | D disagree | E agree
pair a2 b4 different_event
