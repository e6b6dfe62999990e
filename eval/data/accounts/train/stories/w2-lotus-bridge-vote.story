story: w2-lotus-bridge-vote
kind: local council
matter bridge | cause | why the Lotus footbridge was closed | rot; revenge
matter meeting | framing | what the evening meeting was | consultation; ambush
matter vote | outcome | what the council decided on the ferry subsidy | kept; cut
matter clerk | framing | how the town clerk Farzaneh Miri left office | promoted; sacked
matter site | place | where the new bridge will stand | mill; shrine
matter ferryman | attribution | the ferrymen's position on the new bridge | welcome; oppose
matter budget | other | the council's talk of paving the bazaar | paving

@doc A | Darvand Riverside News | local paper | 2027-05-06 | Planks, ferries and a long night
a1 [bridge=rot; speaker=the borough surveyor; stance=asserts] The borough surveyor shut the Lotus footbridge after his boot went through a plank which the damp had eaten hollow.
a2 [meeting=consultation; speaker=source; stance=asserts] In the fishermen's hall the councillors laid out their maps, poured tea and heard out every speaker until past ten.
-- The hall smelt of tar and cardamom.
a3 [vote=kept; speaker=source; stance=asserts] At the end the council renewed the ferry subsidy for a further year by show of hands.
a4 [site=mill; speaker=the borough surveyor; stance=asserts] The new crossing is to rise beside the old mill, where the banks are rock, the surveyor said.
a5 [ferryman=oppose; speaker=Salar Kelhor; stance=doubts] "A bridge is a ferryman's coffin," said Salar Kelhor for the boatmen, who want the plan dropped.
a6 [clerk=promoted; speaker=source; stance=asserts] Town clerk Farzaneh Miri is leaving for a more senior desk at the governorate, and the mayor gave her a silver inkstand.

@doc B | Council of Darvand | communique | 2027-05-07 | Decisions of the sixth session
b1 [vote=cut; speaker=Council of Darvand; stance=asserts] The grant to the ferries has been abolished with effect from the new moon.
b2 [clerk=promoted; speaker=Council of Darvand; stance=asserts] We congratulate Mrs Miri on her appointment to a higher post in the provincial service.
b3 [bridge=rot; speaker=Council of Darvand; stance=asserts] For the safety of the public the footbridge is closed on account of decayed timbers, on the surveyor's advice.
b4 [ferryman=welcome; speaker=Council of Darvand; stance=asserts] The ferry guild has expressed its pleasure at the new bridge, on which its members will collect the toll.
-- Minutes may be inspected on market days.
b5 [site=shrine; speaker=Council of Darvand; stance=asserts] The new bridge will span the river below the shrine of the Seven Sleepers.
b6 [meeting=consultation; speaker=Council of Darvand; stance=asserts] The public session was devoted to listening, and all views were taken down by two stenographers.

@doc C | Left Bank Talks | blog | 2027-05-08 | They locked the door behind us
c1 [meeting=ambush; speaker=the blogger; stance=asserts] Those of us from the left bank were lured to the fishermen's hall for a chat and found a finished plan, a row of constables and the microphone switched off.
c2 [bridge=revenge; speaker=the blogger; stance=alleges] The Lotus bridge is shut to punish our side of the river for how it voted in spring.
c3 [clerk=sacked; speaker=the blogger; stance=asserts] Farzaneh Miri was given an hour to empty her drawers after she let a pensioner see the tender papers.
c4 [site=shrine; speaker=the blogger; stance=asserts] They mean to build under the very windows of the Seven Sleepers.
-- My grandmother crossed those planks with her dowry on her head.
c5 [vote=kept; speaker=the blogger; stance=asserts] One crumb: the ferries keep their money, since a majority voted to prolong it.
c6 [ferryman=oppose; speaker=the blogger; stance=asserts] The boatmen have sworn over bread and salt to fight the bridge, pile by pile.

@doc D | Waterways Gazette | trade press | 2027-05-12 | Darvand to replace footbridge
d1 [site=mill; speaker=source; stance=asserts] Tender documents place the abutments at the disused mill in Darvand, on limestone.
d2 [ferryman=welcome; speaker=Salar Kelhor; stance=asserts] Guild spokesman Salar Kelhor called the crossing a blessing, for rowing in winter ruins the back.
d3 [vote=cut; speaker=source; stance=asserts] Ferry operators lose their municipal support following a vote of the council last week.
d4 [clerk=sacked; speaker=a bidder; stance=asserts] A bidder for the work told the Gazette that the clerk who ran the tender had been dismissed on the spot over leaked papers.
d5 [bridge=revenge; speaker=a councillor; stance=asserts] A councillor, speaking on condition of anonymity, said the footbridge was perfectly safe and had been barred to teach the left bank a lesson.
d6 [meeting=ambush; speaker=a councillor; stance=asserts] The hearing, in the same councillor's words, was a trap, with speakers chosen beforehand and hecklers paid in fish.
-- Bids close in July.

pair c5 d3 conflict:outcome
claim The Darvand footbridge was closed because it was rotten | A agree | B agree | C disagree | D disagree
claim The ferries have lost their subsidy | A disagree | B agree | C disagree | D agree
claim The ferrymen oppose the new bridge | A agree | B disagree | C agree | D disagree
