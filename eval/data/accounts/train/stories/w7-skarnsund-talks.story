story: w7-skarnsund-talks
kind: diplomacy
matter end | framing | how the strait talks came to a close | productive-pause; collapse; june
matter fees | responsibility | who reopened the question of pilot fees | vestmar; lauria; light-dues
matter exit | framing | how Envoy Rask left the room | scheduled; stormed-out
matter paper | attribution | who drafted the paper on the table | mediator; lauria
matter islets | control | who patrols the Tern islets | vestmar; joint
matter next | place | where the envoys meet next | holmen; zelava

@doc A | Vestmar News Bureau | state agency | 2027-09-03 | Strait talks pause after constructive session
a1 [end=productive-pause; speaker=source; stance=asserts] Delegations from Vestmar and Lauria ended a useful round on the Skarnsund strait on Thursday and adjourned to consult their capitals.
a2 [exit=scheduled; speaker=Foreign Ministry of Vestmar; stance=asserts] Envoy Torben Rask departed at the agreed hour to catch his evening flight, the ministry said.
a3 [fees=lauria; speaker=a Vestmar diplomat; stance=asserts] Pilot fees, settled in spring, were put back on the agenda by the Laurian side, a diplomat in the delegation noted.
-- The strait carries most of the region's grain and a third of its oil.

a4 [islets=vestmar; speaker=source; stance=asserts] Vestmar's coast guard keeps watch over the Tern islets at the mouth of the strait, as it has since the war.
a5 [next=holmen; speaker=Foreign Ministry of Vestmar; stance=predicts] The envoys will resume their work in Holmen, according to the ministry.

@doc B | Laurijas Balss | broadsheet | 2027-09-03 | Skarnsund negotiations break down in acrimony
b1 [end=collapse; speaker=source; stance=asserts] The Skarnsund talks fell apart on Thursday amid shouting, with the delegations leaving through separate doors.
b2 [exit=stormed-out; speaker=two Laurian officials; stance=asserts] Vestmar's envoy slammed his folder shut and marched out while the mediator was in mid-sentence, Laurian officials recalled.
b3 [fees=vestmar; speaker=Deputy Minister Ieva Kalnrade; stance=alleges] "We came to sign, and they dragged the pilot tariff back from the grave," Deputy Minister Ieva Kalnrade said of the Vestmar team.
b4 [paper=mediator; speaker=Deputy Minister Ieva Kalnrade; stance=asserts] The text under discussion was the work of the Swiss mediator alone, she insisted.
b5 [next=zelava; speaker=source; stance=predicts] The envoys are to gather again in the Laurian spa town of Zelava.

@doc C | Embassy cable published by Dokument-Noord | blog | 2027-09-06 | CABLE: Skarnsund round four, what happened
c1 [end=collapse; speaker=the ambassador; stance=asserts] Round four ended in open failure and I see little left of the process we have been funding, the ambassador writes.
c2 [exit=scheduled; speaker=the ambassador; stance=asserts] Contrary to press stories, Rask had announced his departure time at breakfast and shook every hand on the way out.
c3 [fees=vestmar; speaker=the ambassador; stance=asserts] The quarrel over pilotage charges was rekindled by the Vestmar delegation on instructions from its treasury.
c4 [paper=lauria; speaker=the ambassador; stance=asserts] The so-called mediator's paper was written in the Laurian foreign ministry; I recognised the phrasing of their legal adviser.
c5 [islets=joint; speaker=the ambassador; stance=asserts] On the water matters are calmer: crews of both navies take turns around the Tern islets under the summer arrangement.
c6 [next=holmen; speaker=the ambassador; stance=predicts] The mediator told me he has already booked the old customs house at Holmen for the coming round.
-- My Dutch colleague shares this reading.

@doc D | Baltmare Centre | think tank | 2027-09-10 | After round four: a reading of the Skarnsund process
d1 [end=productive-pause; speaker=source; stance=asserts] Our interviews suggest that the September session closed with real progress on buoys and dredging and a break that both sides wanted.
d2 [exit=stormed-out; speaker=an interpreter; stance=asserts] An interpreter present described Rask walking out in anger in the middle of the mediator's summing-up.
d3 [fees=lauria; speaker=source; stance=asserts] It was young lawyers on the Laurian bench who revived the dispute about what ships pay for pilots.
d4 [islets=joint; speaker=source; stance=asserts] Patrols around the Tern islets are shared between the neighbours, an arrangement that has outlived three governments.
d5 [paper=mediator; speaker=source; stance=asserts] The working text came from the pen of the mediator, who showed us his dated drafts.
d6 [next=zelava; speaker=source; stance=predicts] Zelava has been chosen as the venue for the fifth round.

@doc E | Dokument-Noord | blog | 2027-09-11 | Laurian aide on the drafting row
e1 [paper=lauria; speaker=a Laurian ministry aide; stance=asserts] "Of course it was ours, we typed it in room 214 and the mediator put his letterhead on it," an aide in the Laurian foreign ministry said of the paper.
e2 [islets=vestmar; speaker=a Laurian ministry aide; stance=asserts] As for the Tern islets, the aide sighed that only Vestmar cutters are seen there these days.
e8 [fees=light-dues; speaker=a Laurian ministry aide; stance=asserts] The Laurians had put lighthouse dues on the agenda, he added, and were glad to see them struck off.
e9 [end=june; speaker=a Laurian ministry aide; stance=asserts] In June the Skarnsund talks had broken up amid shouting, the delegations leaving through separate doors.
rel fees vestmar light-dues compatible
rel fees lauria light-dues compatible
rel end productive-pause june different_event
rel end collapse june different_event
pair a2 b1 skip
pair b2 a1 skip
pair b2 d1 skip
pair d2 a1 skip
pair d2 b1 skip
pair d2 c1 skip
pair b2 c1 skip
pair c2 b1 skip
claim Envoy Rask walked out of the Skarnsund talks in anger | A disagree | B agree | C disagree | D agree
claim The Skarnsund talks collapsed | A disagree | B agree | C agree | D disagree
claim The mediator wrote the Skarnsund paper himself | B agree | C disagree | D agree | E disagree
