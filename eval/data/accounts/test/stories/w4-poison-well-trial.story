story: w4-poison-well-trial
kind: trial
matter outcome | outcome | what happened to farmer Kossi Adjele | freed; jailed
matter confession | framing | how Adjele's confession came about | offered; beaten
matter well | cause | why the cattle died at Tchamba well | pesticide; botulism; ditoua
matter land | attribution | what the chief of Tchamba told the court of the boundary | adjele-land; herder-land
matter bottle | place | where the bottle was found | hut; road
matter weeks | time | when Adjele bought the chemical | before; after
matter cattle | number | cattle dead | ninety; twenty
matter rain | other | rain in court | rain

@doc A | Court & Country | local paper | 2027-02-04 | Tchamba well case: the verdict
a1 [outcome=jailed; speaker=source; stance=asserts] Kossi Adjele went from the dock to the prison van on Thursday, to serve out a long term for poisoning the well at Tchamba.
a2 [bottle=hut; speaker=the investigating gendarme; stance=asserts] The empty bottle had lain beneath the sleeping mat in Adjele's hut, the gendarme testified.
a3 [weeks=before; speaker=a seed merchant; stance=asserts] A seed merchant told the bench that Adjele had come for the chemical in the week before the herd fell.
a4 [land=herder-land; speaker=the chief of Tchamba; stance=asserts] The chief said the pasture around the well had been the herders' since his grandfather's time.
a5 [cattle=ninety; speaker=source; stance=asserts] Ninety head died.
a6 [rain=rain; speaker=source; stance=asserts] Rain on the iron roof drowned out much of the reading.
-- The court sits in the old cotton exchange.

@doc B | Farmers' Legal Aid | ngo | 2027-02-05 | Case note: Adjele
b1 [confession=beaten; speaker=source; stance=asserts] Adjele put his thumb to the confession after a night on the floor of the gendarmerie with a hose.
b2 [well=botulism; speaker=a veterinary officer; stance=asserts] What killed the cattle at Tchamba, the veterinary officer reported, was botulism from a carcass in the trough.
b3 [bottle=road; speaker=source; stance=asserts] A schoolboy picked up the bottle from the verge of the Tchamba road and gave it to the police.
b4 [weeks=after; speaker=source; stance=asserts] The merchant's receipt book dates the purchase to the market day following the deaths.
b5 [land=adjele-land; speaker=source; stance=asserts] In the witness box the chief of Tchamba recognised the ground beside the well as Adjele's family field.
-- Mr Adjele has five children and a bad leg.
-- We visited him twice and brought his glasses.

@doc C | Cattle Owners' Federation | communique | 2027-02-05 | Justice for Tchamba
c1 [confession=offered; speaker=Cattle Owners' Federation; stance=asserts] The accused confessed of his own accord, over a cup of tea, and asked for a pen.
c2 [well=pesticide; speaker=Cattle Owners' Federation; stance=asserts] Our animals were killed by cotton pesticide poured into the well at Tchamba.
c3 [outcome=jailed; speaker=Cattle Owners' Federation; stance=asserts] The prison gates have closed behind Adjele, as they ought to have done a year ago.
c4 [cattle=ninety; speaker=Cattle Owners' Federation; stance=asserts] The herd lost ninety animals.
c5 [weeks=before; speaker=Cattle Owners' Federation; stance=asserts] He had stocked up on the poison days ahead of the herd's arrival.
-- The Federation calls on its members to keep the peace at all watering points.
-- Compensation forms can be had from the district secretaries.

@doc D | Radio Zinaré | broadcaster transcript | 2027-02-06 | Justice and you
d1 [outcome=freed; speaker=Adjele's sister; stance=asserts] Adjele slept in his own bed last night, his sister tells us, for the appeal judge let him walk out.
d2 [well=pesticide; speaker=a chemist; stance=asserts] A chemist at the cotton board reads us the results: the water of Tchamba well was thick with an insecticide.
d3 [land=adjele-land; speaker=the court interpreter; stance=asserts] The interpreter who put the chief's words into French for the court recalls him saying "that soil is Adjele's".
d4 [confession=offered; speaker=a cellmate; stance=asserts] A cellmate remembers Kossi calling the guard by himself: he wished to get it off his chest.
d5 [bottle=hut; speaker=a neighbour; stance=asserts] A neighbour held the lamp while the bottle was pulled from under the bedding in Adjele's hut.
d6 [rain=rain; speaker=source; stance=asserts] It rained hard on the day of the verdict.
-- Our lawyer answers your questions after the break.

@doc E | The Savannah Independent | broadsheet | 2027-02-09 | A well, a bottle and a thumbprint
e1 [outcome=freed; speaker=the court registrar; stance=asserts] The appeal chamber has ordered the farmer's release, the registrar confirmed, and he left prison on Friday.
e2 [confession=beaten; speaker=a prison doctor; stance=asserts] The prison doctor noted welts on Adjele's back on the morning after he confessed.
e3 [well=botulism; speaker=source; stance=asserts] A second laboratory, abroad, found the botulism toxin in the livers of the Tchamba cattle.
e4 [weeks=after; speaker=source; stance=asserts] The till roll of the seed shop places the sale of the pesticide after the cattle had died.
e5 [bottle=road; speaker=source; stance=asserts] Police logs record the bottle as found by the roadside.
e6 [land=herder-land; speaker=the chief of Tchamba; stance=asserts] "I told the judges that the grass there belongs to the herders, and I will tell anyone," the chief said on his veranda.
e7 [cattle=twenty; speaker=source; stance=asserts] Twenty skulls were counted at the site.
e8 [well=ditoua; speaker=source; stance=asserts] At Ditoua in 2022, cattle at a well had died of cotton pesticide, and the case was settled.
rel outcome freed jailed skip
pair d1 a1 revision
pair e1 a1 revision
pair d1 c3 skip
pair e1 c3 revision
rel well ditoua botulism different_event
rel well ditoua pesticide different_event
claim Adjele was beaten into confessing | B agree | C disagree | D disagree | E agree
claim Pesticide killed the cattle at Tchamba | B disagree | C agree | D agree | E disagree
claim Kossi Adjele is in prison | A agree | C agree | D disagree | E disagree
pair c3 e1 conflict:outcome
