story: w1-golden-quince
kind: company
matter accounts | framing | the state of Golden Quince Bank | healthy; hollow; review
matter leave | responsibility | who emptied the reserve account | founder; treasury
matter halt | cause | why the cash machines stopped | software; shortage
matter merger | attribution | what the Postal Bank's chair said about a merger | wants; rules-out
matter founder | place | where founder Zaur Melik is | island; villa
matter rating | time | whether the rating was cut before or after the machines stopped | earlier; later
matter deal | outcome | the bond sale | sold-out; flopped
matter branches | number | branches closing | thirty; nine; all-group
matter staffparty | other | the jubilee concert goes ahead | concert

@doc A | Transcaspic Markets | trade press | 2028-10-06 | Golden Quince sells bond as machines falter
a1 [deal=sold-out; speaker=source; stance=asserts] Golden Quince Bank placed its autumn bond in full on Friday, with orders exceeding the amount on offer.
a2 [halt=software; speaker=source; stance=asserts] The bank's cash machines stopped on Thursday because of a botched software update, technicians told this publication.
a3 [accounts=healthy; speaker=an auditor; stance=asserts] An auditor with access to the books described the bank as amply capitalised.
a4 [merger=wants; speaker=Postal Bank chair Irma Sandel; stance=asserts] Postal Bank chair Irma Sandel told our conference that a union with Golden Quince would be her dearest wish.
a5 [branches=nine; speaker=source; stance=asserts] Nine Golden Quince branches will close by year's end.
a6 [rating=later; speaker=source; stance=asserts] The agency lowered its rating of the bank only in response to Thursday's outage.
a7 [staffparty=concert; speaker=source; stance=asserts] The jubilee concert will take place as planned.
-- The bond pays twelve per cent.

@doc B | Golden Quince Bank | communique | 2028-10-06 | A word to our depositors
b1 [accounts=healthy; speaker=Golden Quince Bank; stance=asserts] Your bank is sound, its vaults are full and its ratios are among the best in the region.
b2 [halt=software; speaker=Golden Quince Bank; stance=asserts] Cash machines paused on Thursday while a new program was being loaded.
b3 [founder=island; speaker=Golden Quince Bank; stance=asserts] Our founder, Zaur Melik, is spending the week at a family celebration on Pelagos Island.
b4 [leave=treasury; speaker=Golden Quince Bank; stance=asserts] The reserve account was drawn down by the state treasury, which called in its deposits in a single morning.
b5 [branches=nine; speaker=Golden Quince Bank; stance=asserts] We shall be merging nine of our branches with their neighbours.
b6 [staffparty=concert; speaker=Golden Quince Bank; stance=asserts] Ticket holders may look forward to the jubilee concert.
b7 [rating=later; speaker=Golden Quince Bank; stance=asserts] It was after the technical pause, and by misreading it, that the agency changed its grade.

@doc C | Copper Coin | blog | 2028-10-07 | The vault is a painting of a vault
c1 [accounts=hollow; speaker=source; stance=asserts] Strip out the loans to Melik's own cousins and Golden Quince is a shell with a nice lobby.
c2 [halt=shortage; speaker=a van guard; stance=asserts] A guard from the cash vans says the machines went dark for want of banknotes: his van had been driving round empty since Tuesday.
c3 [leave=founder; speaker=source; stance=alleges] Melik cleaned out the reserve account himself, in four transfers, each signed with his flourish.
c4 [rating=earlier; speaker=source; stance=asserts] The downgrade landed on Wednesday evening, when every cash machine in town was still humming.
c5 [founder=villa; speaker=source; stance=asserts] If you want the founder, his yellow car is at the hill villa in Besarion Street, and so is he, walking the dogs at seven.
c6 [deal=flopped; speaker=a broker; stance=asserts] A broker I trust saw the order book for the bond close almost bare, and the bank buying its own paper.
c7 [branches=thirty; speaker=source; stance=asserts] Thirty Golden Quince branches are on the closure list.

@doc D | Capital and Provinces | broadsheet | 2028-10-10 | At Golden Quince, smiles and shutters
d1 [halt=shortage; speaker=two branch managers; stance=asserts] Branch managers concede that the machines were dark last week for lack of cash, whatever the notices say about software.
d2 [merger=rules-out; speaker=Irma Sandel; stance=asserts] Ms Sandel of the Postal Bank, asked about Golden Quince, replied that she would sooner merge with a thunderstorm.
d3 [leave=founder; speaker=the supervisor's office; stance=asserts] The supervisor's office has established that the reserve was emptied on the founder's personal instruction.
d4 [deal=sold-out; speaker=source; stance=asserts] The bond, to general astonishment, found buyers for every last certificate.
d5 [accounts=review; speaker=the supervisor's office; stance=asserts] Supervisors are going through the books and have promised a verdict on the bank's health within the month.
d6 [founder=island; speaker=source; stance=asserts] Mr Melik was photographed on Monday at a christening on Pelagos Island, where he has been since the previous weekend.
d7 [rating=earlier; speaker=source; stance=asserts] The time stamp on the agency's notice shows that the rating had been cut the evening before the machines stopped.

@doc E | Channel Two Economy | broadcaster transcript | 2028-10-10 | Money Talk
e1 [merger=rules-out; speaker=Irma Sandel; stance=asserts] "There will be no wedding," said Irma Sandel of the Postal Bank in this studio when we asked about Golden Quince.
e2 [leave=treasury; speaker=a former board member; stance=asserts] A former board member told us that the treasury's sudden withdrawal had drained the reserve account.
e3 [deal=flopped; speaker=the stock exchange; stance=asserts] According to the stock exchange, most of the Golden Quince bond was left on the shelf.
e4 [founder=villa; speaker=reporter Adam Lusin; stance=asserts] Our reporter Adam Lusin has been outside the hill villa since Saturday and waved to Zaur Melik every morning.
e5 [accounts=hollow; speaker=an economist; stance=asserts] In the judgement of our economist the bank is insolvent and has been for years.
e6 [branches=all-group; speaker=source; stance=asserts] The parent group will shut 64 outlets, counting insurers and pawnshops.
rel accounts healthy review compatible
rel accounts hollow review compatible
rel branches nine all-group different_scope
rel branches thirty all-group different_scope
pair a3 b2 skip
pair a3 c2 skip
pair a3 d1 skip
pair b1 a2 skip
pair b1 c2 skip
pair b1 d1 skip
pair c1 a2 skip
pair c1 b2 skip
pair c1 d1 skip
pair d5 a2 skip
pair d5 b2 skip
pair d5 c2 skip
pair e5 a2 skip
pair e5 b2 skip
pair e5 c2 skip
pair e5 d1 skip
pair a3 b4 skip
pair a3 c3 skip
pair a3 d3 skip
pair a3 e2 skip
pair b1 c3 skip
pair b1 d3 skip
pair b1 e2 skip
pair c1 b4 skip
pair c1 d3 skip
pair c1 e2 skip
pair d5 b4 skip
pair d5 c3 skip
pair d5 e2 skip
pair e5 b4 skip
pair e5 c3 skip
pair e5 d3 skip
pair a2 b7 skip
pair a2 c4 skip
pair a2 d7 skip
pair b2 a6 skip
pair b2 c4 skip
pair b2 d7 skip
pair c2 a6 skip
pair c2 b7 skip
pair c2 d7 skip
pair d1 a6 skip
pair d1 b7 skip
pair d1 c4 skip
pair a3 b7 skip
pair a3 c4 skip
pair a3 d7 skip
pair b1 a6 skip
pair b1 c4 skip
pair b1 d7 skip
pair c1 a6 skip
pair c1 b7 skip
pair c1 d7 skip
pair d5 a6 skip
pair d5 b7 skip
pair d5 c4 skip
pair e5 a6 skip
pair e5 b7 skip
pair e5 c4 skip
pair e5 d7 skip
pair a1 c1 skip
claim Golden Quince Bank is sound | A agree | B agree | C disagree | D discuss | E disagree
claim Founder Melik drained the bank's reserve | B disagree | C agree | D agree | E disagree
claim Golden Quince bond sold out | A agree | C disagree | D agree | E disagree
