story: w4-refugee-talks
kind: diplomacy
matter return | framing | how refugees are going back from Kamuti camp | voluntary; coerced; oro
matter deal | outcome | outcome of the three-party meeting on Kamuti | signed; adjourned
matter closure | attribution | who set the date for closing the camp | host; agency
matter food | cause | why rations at Kamuti were cut | funding; pressure
matter buses | responsibility | who pays for the buses | host; home
matter numbers | number | refugees returned | week-one; month; whole-country
matter school | other | camp schools | open

@doc A | Interior Ministry of Ganzi | communique | 2027-07-14 | Repatriation from Kamuti under way
a1 [return=voluntary; speaker=Interior Ministry of Ganzi; stance=asserts] Refugees from Kamuti camp are boarding the convoys home at their own request, having signed forms in their own language after counselling.
a2 [deal=signed; speaker=Interior Ministry of Ganzi; stance=asserts] The tripartite agreement on Kamuti was signed on Tuesday by both governments and by the refugee agency.
a3 [closure=agency; speaker=Interior Ministry of Ganzi; stance=asserts] The date for closing the camp was put forward by the agency's own representative.
a4 [food=funding; speaker=Interior Ministry of Ganzi; stance=asserts] The smaller ration at Kamuti reflects a shortfall in what donors have pledged.
a5 [buses=home; speaker=Interior Ministry of Ganzi; stance=asserts] Transport from Kamuti is financed by the government of the refugees' home country.
a6 [numbers=week-one; speaker=Interior Ministry of Ganzi; stance=asserts] In the first week 1,150 people went home from Kamuti.
-- Ganzi has sheltered refugees for eighteen years and asks for recognition of this burden.

@doc B | Shelter Across Borders | ngo | 2027-07-20 | Monitoring brief: Kamuti departures
b1 [return=coerced; speaker=source; stance=asserts] Families told our monitors that they were put on the lists for the convoys after their ration cards had been confiscated and their shelters marked for demolition.
b2 [closure=host; speaker=source; stance=asserts] Officials of Ganzi announced the closing date for Kamuti at a rally, and the agency learned of it from the radio.
b3 [food=pressure; speaker=source; stance=asserts] Stocks in the Kamuti warehouse were ample when the ration was reduced; the purpose of the cut was to make staying harder.
b4 [school=open; speaker=source; stance=asserts] Schools in the camp remain open for the time being.
b5 [deal=adjourned; speaker=source; stance=asserts] The three delegations parted on Tuesday with the Kamuti agreement still in brackets and a promise to meet again after the rains.
-- Our team interviewed 84 households in four blocks, in private and with female interpreters.
-- Names have been withheld at the families' request.

@doc C | Savanna Daily | broadsheet | 2027-07-22 | A convoy leaves Kamuti
c1 [return=voluntary; speaker=several passengers; stance=asserts] Passengers on Thursday's convoy, interviewed out of earshot of any official, said they were eager to plant before the season passed and had waited years for this day.
c2 [deal=signed; speaker=a European diplomat; stance=asserts] A European diplomat who was in the room said all three parties had initialled every page of the Kamuti text and then posed for pictures.
c3 [food=funding; speaker=the warehouse manager; stance=asserts] The warehouse manager at Kamuti showed this newspaper empty racks and a telegram about contributions that had dried up.
c4 [numbers=month; speaker=source; stance=asserts] Nearly 4,000 people have now left Kamuti this month.
c5 [buses=host; speaker=a transport contractor; stance=asserts] The contractor whose buses are used said his invoices went to the treasury of Ganzi and were settled promptly.
-- The road to the border is unpaved for most of its length.
-- At the reception centre each family is given a hoe, a pot and a blanket.
c6 [return=oro; speaker=source; stance=asserts] From Oro, the smaller camp in the east, refugees are being loaded on trucks at gunpoint, its priest reports.

@doc D | Radio Kamuti Voice | broadcaster transcript | 2027-07-24 | Camp news in three languages
d1 [return=coerced; speaker=a block leader; stance=asserts] A block leader reports that policemen came with sticks on Wednesday night and loaded people who had refused to give their thumbprint.
d2 [closure=agency; speaker=a refugee teacher; stance=asserts] A teacher who sat on the refugee committee remembers the agency's envoy proposing the closing date and the Ganzi side writing it down.
d3 [buses=home; speaker=a driver; stance=asserts] The drivers are given their fuel vouchers by the embassy of the home country, one of them explains, and so the whole fleet is on its account.
d4 [school=open; speaker=source; stance=asserts] Lessons go on as usual.
d5 [numbers=whole-country; speaker=the refugee agency; stance=asserts] Across Ganzi the agency has recorded 9,600 departures since the beginning of the year.
-- This programme is made by residents of the camp.

@doc E | Forced Migration Policy Group | think tank | 2027-07-30 | Kamuti and the limits of consent
e1 [deal=adjourned; speaker=source; stance=asserts] Since the tripartite session broke off in disagreement over the right to stay, the convoys run on the basis of an older and weaker arrangement.
e2 [closure=host; speaker=source; stance=asserts] The deadline for Kamuti is a decision of the host government, taken in cabinet in May and imposed on its partners.
e3 [food=pressure; speaker=source; stance=asserts] Internal minutes speak of "adjusting the basket to encourage decisions", which leaves little room for the explanation that money was short.
e4 [buses=host; speaker=source; stance=asserts] A line in Ganzi's supplementary budget covers the hire of buses for Kamuti.
-- The group has advised several governments on resettlement.
-- Its work is supported by two foundations.
rel numbers week-one month revision
rel numbers week-one whole-country different_scope
rel numbers month whole-country different_scope
pair b1 c1 skip
pair d1 c1 skip
pair b3 a1 skip
pair e3 a1 skip
pair e3 c1 skip
pair b3 c1 skip
pair b1 e3 skip
pair d1 e3 skip
pair b1 e2 skip
rel return oro coerced different_scope
rel return oro voluntary different_scope
claim Refugees are leaving Kamuti of their own free will | A agree | B disagree | C agree | D disagree
claim A tripartite agreement on Kamuti was signed | A agree | B disagree | C agree | E disagree
claim Rations were cut for lack of donor money | A agree | B disagree | C agree | E disagree
