story: w5-anuril-catch
kind: sport
matter final | framing | how the Anuril Tigers won the island cup | brilliant; gifted
matter catch | outcome | whether the boundary catch counted | clean; carried
matter coach | attribution | what coach Dev Marapone said about captain Ruwan Sel | praised; blamed
matter captain | cause | why captain Ruwan Sel stayed off the field | injury; quarrel
matter fight | responsibility | who started the tunnel brawl | tigers; mariners
matter gate | number | attendance | nine; fourteen
matter rain | time | when the rain began | during-tea; last-over

@doc A | The Anuril Sportsman | tabloid | 2028-02-21 | Tigers roar, Mariners snore
a1 [final=brilliant; speaker=source; stance=asserts] The Tigers tore the island cup from the Mariners with the finest batting display this ground has seen.
a2 [catch=clean; speaker=source; stance=asserts] Young Faiz's catch at the rope was taken with both feet inside the line, and the umpire's finger was right.
a3 [fight=mariners; speaker=source; stance=asserts] The scrap in the tunnel started when a Mariners reserve emptied a bucket of ice over our opener.
a4 [gate=fourteen; speaker=source; stance=asserts] Fourteen thousand packed the stands.
a5 [captain=injury; speaker=team doctor; stance=asserts] Skipper Ruwan Sel sat out the second session with a torn calf, the team doctor said.
-- The cup was filled with coconut water and passed round.
a6 [coach=praised; speaker=Dev Marapone; stance=asserts] "Ruwan is the brain of this side," beamed coach Dev Marapone.

@doc B | Mariners Supporters' Page | blog | 2028-02-21 | Robbed under a grey sky
b1 [final=gifted; speaker=source; stance=asserts] This cup was handed to the Tigers on a tray by dropped catches, loose bowling and a scorer with poor eyesight.
b2 [catch=carried; speaker=source; stance=asserts] Faiz's heel was on the rope as he held the ball, so the shot was a six and the batsman should have stayed.
b3 [fight=tigers; speaker=a steward; stance=alleges] The brawl in the tunnel began, a steward tells us, when a Tigers bowler tripped our physio.
b4 [rain=last-over; speaker=source; stance=asserts] The drizzle held off until the closing over and then came down on our tears.
-- See you all next season.
b5 [captain=quarrel; speaker=source; stance=asserts] Their captain stayed in the pavilion because he had fallen out with the coach over the bowling order.

@doc C | Island Cricket Board | communique | 2028-02-22 | Match referee's report, summary
c1 [catch=clean; speaker=the match referee; stance=asserts] The replay from the sight-screen camera shows the fielder inside the boundary, and the dismissal stands.
c2 [fight=tigers; speaker=the match referee; stance=asserts] The altercation in the players' tunnel was initiated by a member of the Tigers squad, who has been fined.
c3 [gate=nine; speaker=Island Cricket Board; stance=asserts] Paid attendance was 9,120.
c4 [rain=during-tea; speaker=the match referee; stance=asserts] Light rain set in during the tea interval and continued to the close.
-- The Board reminds clubs of the dress code.
-- The next meeting of the disciplinary panel is in May.
c5 [captain=injury; speaker=the match referee; stance=asserts] The Tigers' captain was replaced under the injury rule on a certificate for a muscle tear.

@doc D | Radio Lagoon | broadcaster transcript | 2028-02-21 | Sports hour
d1 [final=gifted; speaker=Sirima Adhi; stance=asserts] Former captain Sirima Adhi told listeners the Mariners simply gave the final away and the Tigers had merely to stay awake.
d2 [coach=blamed; speaker=source; stance=asserts] At the microphone coach Dev Marapone put the poor start down to his captain, Ruwan Sel, and said he ought to think about his place.
d3 [captain=quarrel; speaker=a Tigers player; stance=asserts] One of the Tigers told us the captain's calf was fine and that he had sat down in a sulk after words with Marapone.
d4 [catch=carried; speaker=Sirima Adhi; stance=asserts] On our own slow-motion pictures, said Adhi, the boot is touching the rope with the ball in hand, so that catch was a six.
-- The programme was brought to you by Lagoon Biscuits.
d5 [rain=during-tea; speaker=source; stance=asserts] It was raining before the cups were cleared away at tea.

@doc E | Anuril Morning Courier | broadsheet | 2028-02-22 | A final of nerve and skill
e1 [final=brilliant; speaker=source; stance=asserts] The Mariners bowled well and fielded better, and were beaten on Sunday by batting of rare quality from the Tigers.
e2 [fight=mariners; speaker=two groundsmen; stance=asserts] Groundsmen say the pushing in the tunnel was begun by the Mariners, who blocked the way to the showers.
e3 [coach=praised; speaker=Dev Marapone; stance=asserts] Marapone had warm words for Ruwan Sel, whose plans, he said, had won the day.
e4 [rain=last-over; speaker=source; stance=asserts] The sun shone on the ground until the final over brought the first drops.
-- A civic reception is planned.
e5 [gate=nine; speaker=source; stance=asserts] Some nine thousand tickets were sold, fewer than last year.

pair d3 e3 skip
pair a5 d2 skip
claim The Tigers won the island cup on merit | A agree | B disagree | D disagree | E agree
claim Captain Ruwan Sel stayed off with an injury | A agree | B disagree | C agree | D disagree
claim The disputed boundary catch was fair | A agree | B disagree | C agree | D disagree
