story: w7-velluna-shares
kind: company
matter stop | framing | why the Velluna mill stands idle | maintenance; breakdown
matter bid | framing | how the approach by Ostra Pulp is to be seen | friendly; hostile
matter spill | responsibility | who let lye into the Lomma river | velluna; tannery; june-foam
matter fish | cause | what killed the trout in the Lomma | lye; heat
matter chair | attribution | what Chairman Kvist recommends to shareholders | accept; hold
matter price | number | price offered a share | thirty-eight; forty-four; preference
matter jobs | outcome | what the labour court decided on the dismissals | upheld; overturned
matter creek | other | trout in the Ravn creek | healthy

@doc A | Borskollen | wire | 2030-04-11 | Ostra Pulp makes offer for Velluna
a1 [bid=friendly; speaker=people familiar with the talks; stance=asserts] Ostra Pulp has approached its rival Velluna with an offer that was prepared together with Velluna's own managers over the winter, people familiar with the talks said.
a2 [price=forty-four; speaker=people familiar with the talks; stance=asserts] The offer values Velluna at 44 crowns a share, they added.
a3 [stop=maintenance; speaker=Velluna; stance=asserts] Velluna said its mill at Lomma had been halted for the spring overhaul.
a4 [chair=accept; speaker=Chairman Ulrik Kvist; stance=asserts] "Take the money, I shall," Chairman Ulrik Kvist told shareholders who rang him.
-- Shares in Velluna closed up a tenth in heavy trade.
a8 [price=preference; speaker=people familiar with the talks; stance=asserts] For each preference share Ostra Pulp would pay 51 crowns.

@doc B | Skog & Massa | trade press | 2030-04-12 | Velluna boiler cracked, mill down for weeks
b1 [stop=breakdown; speaker=two shift foremen; stance=asserts] The Lomma mill has stood still since its recovery boiler cracked on Sunday with a bang heard in the village, foremen said.
b2 [bid=hostile; speaker=source; stance=asserts] Ostra Pulp pounced while its prey lay wounded, and Velluna's managers learned of the bid from the radio.
b3 [spill=velluna; speaker=a shift foreman; stance=asserts] In the confusion after the bang, a foreman said, the night crew opened the wrong valve and white lye from Velluna ran into the river.
b4 [price=thirty-eight; speaker=source; stance=asserts] The bid stands at 38 crowns a share.
b5 [chair=hold; speaker=source; stance=asserts] Kvist is urging owners to keep their shares in a locked drawer.

@doc C | Lomma Valley Anglers | ngo | 2030-04-13 | The river is dead below the mill
c1 [fish=lye; speaker=Lomma Valley Anglers; stance=asserts] The trout that drifted down the Lomma this week had burnt gills, the mark of caustic lye.
c2 [spill=velluna; speaker=Lomma Valley Anglers; stance=alleges] Velluna's outfall pipe ran milky from Sunday night on, and that is where the lye in the Lomma came from.
c3 [stop=breakdown; speaker=Lomma Valley Anglers; stance=asserts] Members fishing by the weir heard the mill's boiler burst and saw the steam go up.
c4 [creek=healthy; speaker=Lomma Valley Anglers; stance=asserts] In the Ravn creek, which joins the river above the mill, the trout are lively and fat.
c8 [spill=june-foam; speaker=Lomma Valley Anglers; stance=asserts] Foam from the Bergqvist tannery had whitened the Lomma for a day in June.

@doc D | Velluna Group | communique | 2030-04-14 | Facts about Lomma
d1 [spill=tannery; speaker=Velluna Group; stance=asserts] The alkaline discharge into the Lomma originated at the Bergqvist tannery upstream of our property.
d2 [fish=heat; speaker=Velluna Group; stance=asserts] Fish deaths in the Lomma were brought about by unusually warm, slow water.
d3 [stop=maintenance; speaker=Velluna Group; stance=asserts] The present pause at the mill is part of our yearly care for the plant, announced in February.
d4 [bid=friendly; speaker=Velluna Group; stance=asserts] Talks with Ostra Pulp were begun at our invitation and proceed in a spirit of partnership.
d5 [chair=accept; speaker=Velluna Group; stance=asserts] The chairman advises owners to tender their shares.
d6 [jobs=upheld; speaker=Velluna Group; stance=asserts] The labour court has confirmed the parting with 30 employees in December as lawful.

@doc E | Arbetarnas Lomma | local paper | 2030-04-16 | Victory in court, stench on the river
e1 [jobs=overturned; speaker=source; stance=asserts] The thirty fired by Velluna in December must be taken back, the labour court decided on Monday.
e2 [fish=heat; speaker=a county biologist; stance=asserts] The county biologist blames the dead trout on a freak hot spell that robbed the river of oxygen.
e3 [spill=tannery; speaker=the harbour master; stance=asserts] The lye slick was traced by boat to a broken tank at the Bergqvist tannery, the harbour master said.
e4 [bid=hostile; speaker=a shop steward; stance=asserts] "This is a raid, and our bosses are as stunned as we are," a shop steward said of Ostra Pulp's bid.
e5 [chair=hold; speaker=a pensioner shareholder; stance=asserts] A pensioner with some shares got a handwritten card from Kvist: "Sit tight and sell to nobody."
e6 [fish=lye; speaker=the vet; stance=asserts] The village vet, who cut open a dozen of the trout, found their mouths scalded by alkali.
pair c4 d2 compatible
pair c4 e2 compatible
pair c4 e6 different_scope
rel price thirty-eight preference different_scope
rel price forty-four preference different_scope
rel spill velluna june-foam different_event
rel spill tannery june-foam different_event
pair a3 b3 skip
pair d3 b3 skip
pair d3 c2 skip
pair c1 b3 skip
pair c1 d1 skip
pair c1 e3 skip
pair b3 d2 skip
pair b3 e2 skip
pair c2 d2 skip
pair c2 e2 skip
pair e6 b3 skip
pair e6 c2 skip
pair e6 d1 skip
pair c3 b3 skip
claim A boiler failure stopped the Lomma mill | A disagree | B agree | C agree | D disagree
claim Velluna polluted the Lomma river with lye | B agree | C agree | D disagree | E disagree
claim The bid for Velluna is hostile | A disagree | B agree | D disagree | E agree
