story: w5-mahsuri-nurses
kind: strike
matter walk | framing | what happened on the wards of Mahsuri General on Thursday | skeleton; deserted
matter patient | outcome | what became of the transplant patient | survived; died
matter roster | cause | why the nurses struck | roster; politics; pay-private
matter court | attribution | what the labour court told the nurses | allowed; forbade
matter joined | number | nurses on strike | six-hundred-thu; nine-hundred-mon; forty-theatre
matter gate | responsibility | who blocked the oxygen lorry | pickets; security
matter talks | time | when talks resume | tonight; after-holiday

@doc A | Mahsuri Nurses' Association | communique | 2026-10-08 | Day one
a1 [walk=skeleton; speaker=Nurses' Association; stance=asserts] Each ward of Mahsuri General was staffed by an emergency crew of nurses throughout Thursday, as our strike code requires.
a2 [roster=roster; speaker=Nurses' Association; stance=asserts] Nurses are on strike because the new roster has them work double shifts with a bus ride in between.
a3 [court=allowed; speaker=Nurses' Association; stance=asserts] The labour court upheld our right to strike on Tuesday and threw the hospital's application out.
a4 [joined=six-hundred-thu; speaker=Nurses' Association; stance=asserts] On Thursday six hundred nurses were out.
-- Members should keep their badges on and their tempers down.
a5 [gate=security; speaker=Nurses' Association; stance=asserts] The oxygen lorry was kept waiting at the hospital gate by the management's own security men, who wanted a picture of it.
-- The picket line sings at seven and at noon.

@doc B | Mahsuri General Hospital | communique | 2026-10-09 | Statement of the board of management
b1 [walk=deserted; speaker=Mahsuri General Hospital; stance=asserts] On Thursday wards at Mahsuri General stood deserted, and relatives changed dressings under the guidance of porters.
b2 [court=forbade; speaker=Mahsuri General Hospital; stance=asserts] The strike is in open breach of Tuesday's ruling, in which the labour court ordered the nurses to remain at work.
b3 [roster=politics; speaker=Mahsuri General Hospital; stance=alleges] The roster is a pretext: the strike was called to embarrass the provincial government ahead of the by-election.
b4 [gate=pickets; speaker=Mahsuri General Hospital; stance=asserts] Pickets lay down in front of a lorry bringing oxygen and delayed it for most of the morning.
-- Elective surgery has been postponed.
b5 [patient=survived; speaker=Mahsuri General Hospital; stance=asserts] Thanks to a consultant's devotion, the kidney patient operated on during the strike is alive and recovering.
b6 [talks=after-holiday; speaker=Mahsuri General Hospital; stance=asserts] Negotiations with the Nurses' Association will be taken up again once the Hari Terang holidays are over.

@doc C | Mahsuri Evening Star-Tribune | local paper | 2026-10-12 | Fifth day, longer queue
c1 [joined=nine-hundred-mon; speaker=the strike committee; stance=asserts] The strike committee had nine hundred nurses on its list by Monday, up sharply since the weekend.
c2 [patient=died; speaker=the patient's brother; stance=asserts] Osman Rauf, the man who received a kidney during the strike, died on Sunday, his brother said, after a night in which his drip had run dry.
c3 [walk=skeleton; speaker=a surgeon; stance=asserts] A surgeon who backs neither side found two nurses on every ward of Mahsuri General he visited on Thursday, "tired but there".
c4 [roster=pay-private; speaker=source; stance=asserts] At the private Sinar clinic across the road, it was low pay that brought the nurses out in August.
c5 [gate=pickets; speaker=a lorry driver; stance=asserts] The driver of the oxygen lorry said that strikers had sat on his bumper and refused to let him in through the gate.
-- The blood bank is asking for donors.
-- Snack vendors outside the hospital report the best week of the year.

@doc D | Straits Health Policy Forum | think tank | 2026-10-14 | Mahsuri: notes on a strike
d1 [roster=roster; speaker=Straits Health Policy Forum; stance=asserts] The driver of the conflict at Mahsuri General is the split-shift roster introduced in July, and our interviews turned up little else.
d2 [court=allowed; speaker=Straits Health Policy Forum; stance=asserts] In its ruling the labour court found the notice of strike valid and left the nurses free to proceed.
d3 [walk=deserted; speaker=Straits Health Policy Forum; stance=asserts] Ward logs at Mahsuri General for Thursday are blank from dawn to dusk, and patients describe corridors in which they met other patients only.
d4 [joined=forty-theatre; speaker=Straits Health Policy Forum; stance=asserts] In the operating theatres forty nurses were on strike on Thursday.
d5 [talks=tonight; speaker=the mediator; stance=predicts] The mediator has invited both sides of the hospital dispute back to the table this very night.
-- The forum receives funds from insurers.

rel joined six-hundred-thu nine-hundred-mon revision
rel joined six-hundred-thu forty-theatre different_scope
rel joined nine-hundred-mon forty-theatre different_scope
rel roster pay-private roster different_event
rel roster pay-private politics different_event
pair b5 c2 revision
pair b6 d5 conflict:time
pair c2 a1 skip
pair a1 d4 skip
pair c2 d3 skip
pair b5 d3 skip
pair a2 b2 skip
claim Wards at Mahsuri General were left without nurses on Thursday | A disagree | B agree | C disagree | D agree
claim The labour court banned the nurses' strike | A disagree | B agree | D disagree
claim Picketing nurses held up an oxygen lorry | A disagree | B agree | C agree
