story: w6-lowmarsh-recount
kind: election
matter winner | outcome | who took the Lowmarsh seat | keane; obrien
matter halt | framing | why counting stopped overnight | rest; chaos
matter box | identity | what the box found in the school was | votes; stationery
matter margin | number | the margin at the end of the count | nineteen; hundred-six
matter concede | attribution | what Keane said about the result | conceded; claimed
matter boxes-kept | control | who kept the ballot boxes overnight | sheriff; party
matter turnout | other | turnout high in the marsh villages | high

@doc A | Lowmarsh Leader | local paper | 2026-11-06 | O'Brien scrapes home in Lowmarsh
a1 [winner=obrien; speaker=source; stance=asserts] Declan O'Brien is the new assembly member for Lowmarsh after the returning officer declared for him at teatime on Friday.
a2 [halt=rest; speaker=returning officer Iris Maule; stance=asserts] Counting paused at midnight because the tellers had been on their feet since dawn and were due their break, said returning officer Iris Maule.
a3 [box=stationery; speaker=returning officer Iris Maule; stance=asserts] The carton turned up at Gull Road School held pencils and spare seals, Mrs Maule said.
a4 [concede=conceded; speaker=source; stance=asserts] His rival, Patricia Keane, took the microphone to wish him well and accept defeat.
-- Lowmarsh has changed hands at every election since the drainage act.

a5 [margin=nineteen; speaker=source; stance=asserts] The final gap was nineteen votes.
a6 [turnout=high; speaker=source; stance=asserts] Polling stations in the marsh villages reported queues all day.

@doc B | Keane for Lowmarsh | communique | 2026-11-07 | We won, and we will prove it
b1 [winner=keane; speaker=Keane campaign; stance=asserts] On every properly sealed ballot Patricia Keane is the elected member for Lowmarsh, and the declaration made in her favour at noon on Friday stands.
b2 [halt=chaos; speaker=Keane campaign; stance=asserts] The count broke down at midnight amid shouting, spilled trays and tellers in tears.
b3 [box=votes; speaker=Keane campaign; stance=asserts] A box bearing the county crest and packed with marked ballots sat in a school cupboard at Gull Road.
b4 [boxes-kept=party; speaker=Keane campaign; stance=alleges] Through the small hours the boxes lay in a room to which an O'Brien agent held the key.
-- Donations to the legal fund may be made at the office.

b5 [concede=claimed; speaker=Patricia Keane; stance=asserts] "I told the hall I had won and I say so again," Mrs Keane said.
b6 [turnout=high; speaker=Keane campaign; stance=asserts] We are grateful for the remarkable turnout across the marsh.

@doc C | Estuary Tonight | broadcaster transcript | 2026-11-07 | Programme of Saturday
c1 [halt=chaos; speaker=reporter Dana Fisk; stance=asserts] I was on the balcony, and what ended the night's count was bedlam: trestles over, papers on the floor, everyone yelling.
c2 [winner=obrien; speaker=reporter Dana Fisk; stance=asserts] What is certain is that O'Brien was declared elected and has already been sworn in.
c3 [boxes-kept=sheriff; speaker=reporter Dana Fisk; stance=asserts] The sheriff's deputies took the boxes down to the cells and sat with them until morning.
c4 [concede=claimed; speaker=reporter Dana Fisk; stance=asserts] Mrs Keane used her speech to proclaim herself the victor, to some astonishment.
-- Storm warnings follow after the break.

c5 [margin=nineteen; speaker=reporter Dana Fisk; stance=asserts] He is in by 19 votes, fewer than live on some streets.
c6 [box=stationery; speaker=the school's caretaker; stance=asserts] The caretaker at Gull Road tells us his famous box was full of sealing tape and pens.

@doc D | The Reed Cutter | blog | 2026-11-08 | Notes from a cold sports hall
d1 [halt=rest; speaker=source; stance=asserts] I counted in that hall, and we stopped at midnight in good order, for soup and some sleep, as agreed beforehand with all the agents.
d2 [box=votes; speaker=source; stance=asserts] I opened the Gull Road box with my own hands and inside were ballots, folded, crossed and real.
d3 [boxes-kept=party; speaker=source; stance=asserts] The storeroom key that night was on the ring of Mr Lamb, who works for O'Brien.
d4 [margin=hundred-six; speaker=source; stance=asserts] Our last tally sheet had a gap of 106.
-- My feet have only now thawed.

d5 [winner=keane; speaker=source; stance=asserts] And the name read out at the end, whatever the papers print, was Patricia Keane's.

@doc E | County Sheriff's Office | communique | 2026-11-09 | Custody of election materials
e1 [boxes-kept=sheriff; speaker=County Sheriff's Office; stance=asserts] All ballot boxes from Lowmarsh were held under guard in this office's custody suite from midnight until counting resumed.
e2 [concede=conceded; speaker=a deputy on duty; stance=asserts] The deputy on duty in the hall recorded that Mrs Keane congratulated her opponent and acknowledged that she had lost.
-- This office takes a neutral position on the result. Its log of the night, with the signatures of the officers on watch and the times of each relief, may be inspected by appointment at the front counter. Copies cost four shillings, payable in advance.
claim O'Brien wins Lowmarsh seat | A agree | B disagree | C agree | D disagree
claim Patricia Keane concedes in Lowmarsh | A agree | B disagree | C disagree | E agree
claim Lowmarsh count collapsed in disorder | A disagree | B agree | C agree | D disagree
pair a4 d5 skip
pair b5 d5 skip
pair a4 b1 skip
pair a4 c2 skip
pair a1 b5 skip
pair c2 b5 skip
pair c4 d5 skip
pair d5 e2 skip
