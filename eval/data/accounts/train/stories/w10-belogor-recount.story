story: w10-belogor-recount
kind: election
matter recount | outcome | what the Belogor recount produced | reversed; confirmed
matter stop | cause | why counting stopped on Thursday | power-cut; bomb-threat
matter kessler | framing | Mayor Kessler's conduct after the recount | conceded; clinging
matter cossacks | identity | who the men outside the count were | veterans; thugs
matter ministry | attribution | what the interior minister ordered | new-vote; no-order
matter votes | time | when the recount ended | friday; saturday
matter snowfall | other | the count was streamed | streamed

@doc A | Belogor Free Press | broadsheet | 2028-03-18 | Recount makes Sultanova mayor of Belogor
a1 [recount=reversed; speaker=returning officer; stance=asserts] A recount has overturned the result in Belogor and made Aigul Sultanova mayor, the returning officer said.
a2 [votes=friday; speaker=returning officer; stance=asserts] The last box was recounted on Friday evening, she said.
a3 [stop=power-cut; speaker=returning officer; stance=asserts] Thursday's long break in the count was due to a power failure in the sports hall.
a4 [kessler=conceded; speaker=source; stance=asserts] Outgoing mayor Jens Kessler conceded defeat and wished his successor luck.
a5 [snowfall=streamed; speaker=source; stance=asserts] The recount was streamed live from start to finish.
a6 [cossacks=veterans; speaker=source; stance=asserts] The men who stood outside the hall during the recount were war veterans who had come to keep the peace.
-- Belogor has been ruled by Kessler's Order party since the town was founded.
-- The swearing-in is set for Monday.

@doc B | Order Party Belogor | communique | 2028-03-18 | Mayor Kessler remains in office
b1 [recount=confirmed; speaker=Order Party; stance=asserts] The recount has confirmed Jens Kessler as the elected mayor of Belogor.
b2 [cossacks=thugs; speaker=Order Party; stance=alleges] Hired thugs surrounded the hall and frightened our counters.
b3 [stop=bomb-threat; speaker=Order Party; stance=asserts] Counting was halted on Thursday because a caller threatened to blow up the hall.
b4 [ministry=new-vote; speaker=Order Party; stance=asserts] The interior minister has ordered a new vote in two wards of Belogor.
b5 [votes=saturday; speaker=Order Party; stance=asserts] The recount was concluded on Saturday at noon.
b6 [snowfall=streamed; speaker=Order Party; stance=asserts] Anyone who followed the broadcast from the hall saw how close it was.
-- We call on our supporters to remain calm.
-- The party's doors are open to all.

@doc C | TV Centre East | broadcaster transcript | 2028-03-19 | Two mayors, one key
c1 [recount=reversed; speaker=our reporter; stance=asserts] Our reporter was shown the final protocol, which puts Aigul Sultanova ahead and Kessler second in Belogor.
c2 [kessler=clinging; speaker=our reporter; stance=asserts] Kessler has locked himself in the mayor's office and says he will stay there, she reports.
c3 [stop=bomb-threat; speaker=police; stance=asserts] Police told us a bomb warning had forced Thursday's interruption of the count.
c4 [cossacks=thugs; speaker=counters; stance=alleges] Counters described the men at the door as brawlers paid by the hour.
c5 [ministry=no-order; speaker=the interior minister; stance=asserts] "I have ordered nothing in Belogor, a new vote is a matter for the courts," the interior minister said.
c6 [snowfall=streamed; speaker=source; stance=asserts] Thousands watched the recount on their screens.
-- Snow is forecast for the north.
-- We return to Belogor at ten.

@doc D | Veterans of the River War | communique | 2028-03-19 | Our watch in Belogor
d1 [cossacks=veterans; speaker=Veterans of the River War; stance=asserts] The men at the Belogor sports hall were our members, old soldiers with medals who shielded the counters from trouble.
d2 [stop=power-cut; speaker=Veterans of the River War; stance=asserts] On Thursday the lights went out, the counting stopped, and we brought lanterns.
d3 [kessler=conceded; speaker=Veterans of the River War; stance=asserts] Mayor Kessler shook Mrs Sultanova's hand before us all and called her the winner.
d4 [recount=reversed; speaker=Veterans of the River War; stance=asserts] The recount gave Belogor its first woman mayor.
d5 [votes=friday; speaker=Veterans of the River War; stance=asserts] It was over by Friday night and we went home to sleep.
d6 [snowfall=streamed; speaker=Veterans of the River War; stance=asserts] The whole count could be followed on video.
-- Those who slander us will hear from our lawyer.
-- Our next meeting is at the Black Horse.

pair a4 c2 skip
claim Aigul Sultanova won the Belogor recount | A agree | B disagree | C agree | D agree
claim Jens Kessler conceded defeat | A agree | B disagree | C disagree | D agree
claim A bomb threat interrupted the recount | A disagree | B agree | C agree | D disagree
