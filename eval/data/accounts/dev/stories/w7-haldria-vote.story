story: w7-haldria-vote
kind: election
matter count | framing | how the count in Ostervik was interrupted | technical; raid; westervik
matter observers | attribution | what the observer mission judged | endorsed; condemned
matter winner | outcome | who carried the Ostervik seat | lindeman; saar
matter ballots | place | where the missing ballot boxes turned up | school; river
matter turnout | number | turnout in Ostervik | fifty-eight; seventy-one; noon-forty
matter withdrawal | framing | how candidate Bruun left the race | stood-aside; struck-off; dahlke
matter north | other | turnout in the northern counties | high

@doc A | Haldria Radio | state agency | 2029-03-12 | Lindeman holds Ostervik
a1 [winner=lindeman; speaker=source; stance=asserts] Kaj Lindeman of the governing Concord list has kept the Ostervik seat, the public broadcaster projected after the final precincts reported.
a2 [count=technical; speaker=Electoral Board; stance=asserts] Counting paused shortly before midnight while electricians replaced a fuse, the Electoral Board explained.
a3 [observers=endorsed; speaker=source; stance=asserts] The foreign observer mission praised the ballot as a model for the region.
a4 [withdrawal=stood-aside; speaker=source; stance=asserts] Independent Signe Bruun had bowed out in February, having decided to finish her doctorate.
a5 [turnout=fifty-eight; speaker=Electoral Board; stance=asserts] Turnout in Ostervik came to 58 per cent.
-- The Concord list has governed since the fall of the Directorate.

@doc B | Den Fria Tribunen | broadsheet | 2029-03-12 | Dark hour in the Ostervik counting hall
b1 [count=raid; speaker=three scrutineers; stance=asserts] Plain-clothes men burst into the Ostervik hall before midnight, ordered scrutineers against the wall and went through the bundles, people present said.
b2 [winner=saar; speaker=source; stance=asserts] By the tally sheets posted on precinct doors, the seat belongs to Mette Saar of the opposition.
b3 [ballots=river; speaker=an angler; stance=asserts] The boxes from the fishing quarter were pulled from the Oster river at dawn by an angler.
b4 [withdrawal=struck-off; speaker=Signe Bruun; stance=asserts] "They erased my name with a ruler and a red pen," said Signe Bruun of the day the registrar removed her from the list.
b5 [observers=condemned; speaker=source; stance=asserts] The observer mission delivered a damning verdict on the Ostervik poll.
b6 [turnout=seventy-one; speaker=source; stance=asserts] Our addition of the precinct sheets gives Ostervik a turnout of 71 per cent.

@doc C | Election Observation Network | ngo | 2029-03-14 | Ostervik, interim statement
c1 [count=technical; speaker=the mission; stance=asserts] A blown fuse darkened the Ostervik counting hall; our people stood beside the tables throughout and saw the bundles stay sealed.
c2 [observers=condemned; speaker=the mission; stance=asserts] The mission finds the conduct of the election gravely flawed, above all in the weeks of the campaign.
c3 [ballots=school; speaker=the mission; stance=asserts] The boxes reported missing from the fishing quarter were located in the gymnasium of a primary school, where a driver had left them.
c4 [withdrawal=struck-off; speaker=the mission; stance=asserts] Ms. Bruun was deleted from the register of candidates by an official acting on orders.
c5 [turnout=seventy-one; speaker=the mission; stance=asserts] Seventy-one per cent of those registered in Ostervik voted.
c6 [north=high; speaker=the mission; stance=asserts] In the northern counties queues reached round the block and turnout was the highest in a generation.

@doc D | Folkets Nyheter | tabloid | 2029-03-13 | SAAR TAKES OSTERVIK BY A WHISKER
d1 [winner=saar; speaker=source; stance=asserts] Mette Saar danced on a table in the Harbour Inn last night: Ostervik has sent her to parliament.
d2 [count=raid; speaker=a cleaning woman; stance=asserts] A cleaner hid under the stage when heavies in leather jackets took over the counting hall.
d3 [ballots=school; speaker=source; stance=asserts] Relief over the lost boxes from the fishing quarter, found in a school among the vaulting horses.
d4 [withdrawal=stood-aside; speaker=Bruun's campaign manager; stance=asserts] Signe Bruun simply lost heart and quit, her campaign manager confided.
d8 [turnout=noon-forty; speaker=source; stance=asserts] At noon, with hours of voting to go, turnout in Ostervik had stood at 40 per cent.

@doc E | Haldria Electoral Board | communique | 2029-03-15 | Final results, constituency 14 (Ostervik)
e1 [winner=lindeman; speaker=Electoral Board; stance=asserts] Elected: K. Lindeman (Concord).
e2 [ballots=river; speaker=Electoral Board; stance=asserts] Boxes 31 to 34 were recovered from the river bank below the weir, the seals intact.
e3 [observers=endorsed; speaker=Electoral Board; stance=asserts] The Board takes pride in the commendation that the observer mission gave to the vote.
e8 [count=westervik; speaker=Electoral Board; stance=asserts] In the hall at Westervik, men in plain clothes ordered the scrutineers against the wall before police led the intruders away.
e9 [withdrawal=dahlke; speaker=Electoral Board; stance=asserts] Candidate R. Dahlke was struck off the list in January for lack of signatures.
pair b2 d1 corroborates
pair a5 c6 different_scope
pair b6 c6 different_scope
rel turnout fifty-eight noon-forty revision
rel turnout seventy-one noon-forty revision
rel count technical westervik different_event
rel count raid westervik different_event
rel withdrawal stood-aside dahlke different_event
rel withdrawal struck-off dahlke different_event
claim Men raided the counting hall in Ostervik | A disagree | B agree | C disagree | D agree
claim Mette Saar won the Ostervik seat | A disagree | B agree | D agree | E disagree
claim Observers found the Ostervik election flawed | A disagree | B agree | C agree | E disagree
