story: w8-orsan-quay-council
kind: local council
matter vote | outcome | what the Orsan council decided on the cruise quay | approved; postponed
matter walkout | framing | how the opposition councillors left the session | walked-out; expelled
matter pay | responsibility | who pays for the cruise quay | town; investor
matter families | framing | how the families left the fishermen's row | moved-willingly; evicted
matter crack | cause | what cracked the old sea wall | pile-driving; winter-storm
matter start | time | when construction began | before-permit; after-permit
matter market | other | the market hall | market

@doc A | Town of Orsan | communique | 2027-02-25 | Decisions of the 14th session
a1 [vote=approved; speaker=Town of Orsan; stance=asserts] The Orsan town council approved the new cruise quay on Wednesday, the mayor's office said.
a2 [walkout=walked-out; speaker=Town of Orsan; stance=asserts] Opposition councillors walked out of the session before the debate on the quay.
a3 [pay=investor; speaker=Town of Orsan; stance=asserts] The investor, Blue Berth, will pay the full cost of the quay.
a4 [families=moved-willingly; speaker=Town of Orsan; stance=asserts] Families in the fishermen's row moved to new flats by agreement and with compensation.
a5 [crack=winter-storm; speaker=Town of Orsan; stance=asserts] The crack in the old sea wall was opened by the January storm.
a6 [start=after-permit; speaker=Town of Orsan; stance=asserts] Construction at the quay began after the building permit had been issued.
-- The next session is on 24 March.

@doc B | Free Orsan | blog | 2027-02-25 | Thrown out of our own town hall
b1 [walkout=expelled; speaker=Councillor Tea Lukar; stance=asserts] Guards threw the opposition councillors out of the chamber before the quay debate, Councillor Tea Lukar said.
b2 [vote=postponed; speaker=Councillor Tea Lukar; stance=asserts] With the chamber half empty, the decision on the cruise quay was put off to March, she said.
b3 [pay=town; speaker=Councillor Tea Lukar; stance=asserts] It is the town's taxpayers who will pay for the cruise quay, under an annex to the contract.
b4 [families=evicted; speaker=source; stance=asserts] Bailiffs evicted the families of the fishermen's row and put their beds on the pavement.
b5 [crack=pile-driving; speaker=source; stance=asserts] Pile-driving for the quay cracked the old sea wall from top to bottom.
b6 [start=before-permit; speaker=source; stance=asserts] Builders were at work on the quay weeks before a permit was issued.
b7 [market=market; speaker=source; stance=asserts] The market hall is still waiting for its roof.

@doc C | Orsan Gazette | local paper | 2027-02-26 | Stormy night in council over cruise quay
c1 [walkout=expelled; speaker=source; stance=asserts] Five councillors were removed from the Orsan chamber by guards on the chairman's order before the quay item came up.
c2 [vote=approved; speaker=source; stance=asserts] Those who remained passed the cruise quay plan with a show of hands at ten in the evening.
c3 [crack=winter-storm; speaker=engineer Pero Malin; stance=asserts] Waves in January broke the old sea wall, said engineer Pero Malin, who inspected it for the county.
c4 [families=evicted; speaker=a widow; stance=asserts] "They changed the lock while I was at Mass," said a widow from the fishermen's row who was turned out of her home.
c5 [start=before-permit; speaker=source; stance=asserts] Photographs in our archive show cranes working on the quay in October, and the permit dates from December.
c6 [pay=investor; speaker=Blue Berth; stance=asserts] Blue Berth confirmed that it was financing the quay entirely from its own funds.
-- Orsan had 300 cruise calls last year.

@doc D | Coastal Heritage Network | ngo | 2027-03-01 | Orsan: a monitoring note
d1 [vote=postponed; speaker=Coastal Heritage Network; stance=asserts] The Orsan council deferred its vote on the cruise quay to its March session, our observer reports.
d2 [walkout=walked-out; speaker=Coastal Heritage Network; stance=asserts] Members of the opposition left the room on their own in protest before the item was called, the observer noted.
d3 [crack=pile-driving; speaker=Coastal Heritage Network; stance=asserts] Vibration from piling at the building site fractured the town's historic sea wall.
d4 [pay=town; speaker=Coastal Heritage Network; stance=asserts] The municipal budget bears the cost of the quay through a guaranteed loan.
d5 [families=moved-willingly; speaker=Coastal Heritage Network; stance=asserts] Tenants of the fishermen's row told our observer they had been glad to exchange damp rooms for new flats.
d6 [start=after-permit; speaker=Coastal Heritage Network; stance=asserts] Site work started in January, a month after the permit.
-- The network has members in nine coastal towns.
d7 [market=market; speaker=Coastal Heritage Network; stance=demands] Restoration of the market hall should come first.

rel market market market compatible
pair a4 c4 conflict:framing
pair c4 d5 conflict:framing
claim Orsan council approved the cruise quay | A agree | B disagree | C agree | D disagree
claim Families were evicted from the fishermen's row in Orsan | A disagree | B agree | C agree | D disagree
claim Taxpayers in Orsan will pay for the cruise quay | A disagree | B agree | C disagree | D agree
