story: w3-platera-mutual
kind: company
matter doors | framing | why the Mutual Platera closed its counters | audit; run
matter exec | responsibility | who emptied the reserve fund | treasurer; board; fund-audit
matter bailout | outcome | whether the province rescues the Mutual | rescue; refusal
matter vault | control | who holds the Mutual's vault | creditors; province
matter queue | number | savers waiting at the main branch | four-hundred; twelve-hundred; all-branches
matter statement | attribution | who advised against the mine loan | auditor; bishop
matter clock | other | a clock in the window | clock

@doc A | Mutual Platera | communique | 2027-08-09 | Temporary adjustment of opening hours
a1 [doors=audit; speaker=Mutual Platera; stance=asserts] The counters of the Mutual Platera rest for a few days while our books receive their customary summer review.
a2 [exec=treasurer; speaker=Mutual Platera; stance=asserts] The reserve fund was emptied by the treasurer, Isauro Gelmí, who has gone abroad.
a3 [bailout=rescue; speaker=Mutual Platera; stance=asserts] The Province has granted the Mutual the funds that guarantee all deposits.
a4 [queue=four-hundred; speaker=Mutual Platera; stance=asserts] Four hundred members called at the main branch on Monday and were attended to in person.
a5 [statement=auditor; speaker=Mutual Platera; stance=asserts] The loan to the silver mine was advised against by our auditor, whose memorandum was mislaid.
-- The Mutual was founded by nine silversmiths.

@doc B | El Centavo | broadsheet | 2027-08-10 | Mutual Platera shuts as savers besiege it
b1 [doors=run; speaker=source; stance=asserts] The Mutual Platera bolted its counters because the tills were bare and frightened savers were hammering on the glass.
b2 [exec=board; speaker=source; stance=asserts] The directors drained the reserve fund together, each signing for a share, as the ledgers show.
b3 [queue=twelve-hundred; speaker=the municipal police; stance=asserts] The municipal police counted 1,200 savers outside the main branch on Monday.
b4 [vault=creditors; speaker=source; stance=asserts] The creditors' committee has the vault of the Mutual, with its own guards and a new lock.
b5 [bailout=refusal; speaker=a provincial official; stance=asserts] The Province is leaving the Mutual to its fate, an official at the treasury said.
b6 [statement=bishop; speaker=two directors; stance=asserts] It was the bishop, directors recall, who had advised them to keep away from the mine loan.
b7 [clock=clock; speaker=source; stance=asserts] The silver clock in the window has stopped.

@doc C | La Trifulca | tabloid | 2027-08-10 | WHERE'S OUR SILVER?
c1 [doors=run; speaker=a widow; stance=asserts] "There was a stampede for the money and they slammed the counter on my fingers," sobbed a widow outside the Mutual Platera.
c2 [exec=treasurer; speaker=source; stance=asserts] Treasurer Isauro Gelmí stuffed the reserve fund into golf bags and flew.
c3 [queue=all-branches; speaker=source; stance=asserts] Up and down the province, 5,000 stood in line at the Mutual's branches.
c4 [vault=province; speaker=source; stance=asserts] The governor's bailiffs sit on the vault of the Mutual, shotgun on knee.
c5 [statement=bishop; speaker=source; stance=asserts] His Grace the bishop had told them to leave that mine loan well alone.
c6 [clock=clock; speaker=source; stance=asserts] Even the clock in its window has given up.
-- Golf bags: see page nine.

@doc D | Onda Platera | broadcaster transcript | 2027-08-11 | The money programme
-- HOST: We have the governor's secretary and we have Doña Obdulia, who has a passbook.
d1 [bailout=rescue; speaker=the governor's secretary; stance=asserts] SECRETARY: "The decree is signed, the Province is putting up the money and the Mutual is saved."
d2 [vault=province; speaker=the governor's secretary; stance=asserts] SECRETARY: "Our own officers have possession of the vault, under the governor's seal."
d3 [doors=audit; speaker=a teller; stance=asserts] TELLER: "We closed the counters to count, as we do each August, it was quiet as a church in there."
d4 [exec=board; speaker=an accountant; stance=asserts] ACCOUNTANT: "Every director had his hand in that reserve fund, they emptied it between them like a punch bowl."
d5 [queue=four-hundred; speaker=a teller; stance=asserts] TELLER: "I handed out numbered slips on Monday at the main branch, to four hundred people."
d6 [exec=fund-audit; speaker=the governor's secretary; stance=asserts] SECRETARY: "An auditor from the capital is looking into the reserve fund."

@doc E | Comité de Ahorradores | ngo | 2027-08-13 | To all passbook holders
e1 [vault=creditors; speaker=the savers' committee; stance=asserts] We and the other creditors took over the vault on Wednesday and inspected it shelf by shelf.
e2 [bailout=refusal; speaker=the savers' committee; stance=asserts] The Province told us to our faces that it will put nothing into the Mutual.
e3 [statement=auditor; speaker=the savers' committee; stance=asserts] In the vault lay the auditor's memorandum warning the board off the silver mine loan.
e4 [queue=twelve-hundred; speaker=the savers' committee; stance=asserts] Our stewards gave out water to 1,200 people in front of the main branch on Monday.
-- Bring your passbook and a stool.
-- Our next meeting is on Saturday at ten in the yard of the old tannery.
rel exec treasurer fund-audit compatible
rel exec board fund-audit compatible
rel queue four-hundred all-branches different_scope
rel queue twelve-hundred all-branches different_scope
pair a5 b6 compatible
pair a5 c5 compatible
pair e3 b6 compatible
pair e3 c5 compatible
claim The Mutual Platera closed because of a run by savers | A disagree | B agree | C agree | D disagree
claim The province is bailing out the Mutual Platera | A agree | B disagree | D agree | E disagree
claim The treasurer stole the reserve fund | A agree | B disagree | C agree | D disagree
