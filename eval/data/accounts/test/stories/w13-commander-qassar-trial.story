story: w13-commander-qassar-trial
kind: trial
matter verdict | outcome | what the court decided on Qassar | convicted; acquitted
matter order | responsibility | who ordered the killings at Beit Rahma | qassar; intelligence-chief
matter dead | identity | who the men killed at Beit Rahma were | farmers; fighters
matter witness | framing | why Witness Nine withdrew | threatened; own-choice
matter place | place | where Qassar is held | military-prison; villa
matter families | other | relatives outside the court | waiting

@doc A | Justice Wire Levant | wire | 2029-06-20 | Court convicts Qassar over Beit Rahma killings
a1 [verdict=convicted; speaker=the court; stance=asserts] The special court in Sayda found militia commander Adel Qassar guilty of murder on Wednesday.
a2 [order=qassar; speaker=the presiding judge; stance=asserts] Qassar himself gave the order to shoot the men at Beit Rahma, the presiding judge said.
a3 [dead=farmers; speaker=the presiding judge; stance=asserts] The men killed at Beit Rahma were farmers on their way home from the olive harvest, she said.
a4 [place=military-prison; speaker=a court clerk; stance=asserts] Qassar was taken back to the military prison at Ramla Heights, a clerk said.
a5 [witness=threatened; speaker=a prosecutor; stance=alleges] A prosecutor said Witness Nine had withdrawn after threats against her children.
a6 [families=waiting; speaker=source; stance=asserts] Relatives of the victims had waited outside since dawn.
-- The court was set up under the Sayda accord.

@doc B | Cedar Valley Brigade | communique | 2029-06-20 | The commander is vindicated
b1 [verdict=acquitted; speaker=Cedar Valley Brigade; stance=asserts] The court in Sayda has acquitted our commander Adel Qassar of murder.
b2 [dead=fighters; speaker=Cedar Valley Brigade; stance=asserts] Those who fell at Beit Rahma were armed fighters of a hostile gang.
b3 [order=intelligence-chief; speaker=Cedar Valley Brigade; stance=alleges] The command to fire at Beit Rahma came from the head of intelligence, Rafic Sorour.
b4 [witness=own-choice; speaker=Cedar Valley Brigade; stance=asserts] Witness Nine withdrew freely once she realised that her memory had deceived her.
b5 [place=military-prison; speaker=Cedar Valley Brigade; stance=asserts] The commander spends his days in a cell at Ramla Heights military prison.
b6 [families=waiting; speaker=Cedar Valley Brigade; stance=asserts] To the families who waited outside the court we offer our condolences.

@doc C | Sayda Evening | tabloid | 2029-06-21 | KILLER IN A VILLA
c1 [verdict=convicted; speaker=source; stance=asserts] Warlord Adel Qassar is a convicted murderer, by the judgment of all three judges in Sayda.
c2 [place=villa; speaker=a gardener; stance=asserts] But Qassar is being held in a seaside villa with a cook, a gardener told us.
c3 [order=intelligence-chief; speaker=a former guard; stance=alleges] A former guard says spy chief Rafic Sorour radioed the order to kill the men of Beit Rahma.
c4 [witness=own-choice; speaker=a cousin of Witness Nine; stance=asserts] Witness Nine stepped down because she wished to and was under pressure from nobody, her cousin said.
c5 [dead=farmers; speaker=a widow; stance=asserts] "My husband grew olives and held a basket," said the widow of one of the dead of Beit Rahma.
-- The villa has a view of the harbour.

@doc D | Accord Watch | ngo | 2029-06-25 | Trial note: Qassar
d1 [verdict=acquitted; speaker=source; stance=asserts] On the murder count the judges in Sayda cleared Qassar, as the written judgment shows.
d2 [order=qassar; speaker=source; stance=asserts] Radio logs establish that the order to open fire at Beit Rahma was Qassar's own.
d3 [dead=fighters; speaker=source; stance=asserts] Membership rolls identify the men shot at Beit Rahma as members of an armed group on patrol.
d4 [witness=threatened; speaker=source; stance=asserts] Witness Nine gave up testifying because gunmen came to her home, she told our observers.
d5 [place=villa; speaker=source; stance=asserts] Our observers visited Qassar in a private villa on the coast, where he is detained.
-- An appeal may be lodged within thirty days.
-- Accord Watch attended all forty sessions.
claim Adel Qassar was convicted of murder | A agree | B disagree | C agree | D disagree
claim The dead of Beit Rahma were farmers | A agree | B disagree | C agree | D disagree
claim Witness Nine was threatened | A discuss | B disagree | C disagree | D agree
