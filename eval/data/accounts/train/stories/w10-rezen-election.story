story: w10-rezen-election
kind: election
matter winner | outcome | who won the Rezen governorship | halik; brauner; lower-house
matter boxes | cause | why the ballot boxes at the depot were late | snow; tampering
matter soldiers | framing | what soldiers did at polling stations | guarded; intimidated
matter counting | control | who runs the count at Rezen town hall | commission; militia
matter observers | attribution | what the monitors said of the vote | fair; flawed
matter turnout | other | the turnout was high | high
rel winner lower-house halik compatible
rel winner lower-house brauner compatible

@doc A | Rezen Gazette | broadsheet | 2030-03-10 | Halik wins governorship
a1 [winner=halik; speaker=electoral commission; stance=asserts] Opposition candidate Yurik Halik has won the election for governor of Rezen, the electoral commission announced on Sunday night.
a2 [turnout=high; speaker=electoral commission; stance=asserts] More voters took part than in any election since the federation was founded, it said.
a3 [boxes=snow; speaker=the railway; stance=asserts] Ballot boxes from the Upper Rezen depot arrived hours late because snow had closed the line, the railway said.
a4 [soldiers=guarded; speaker=source; stance=asserts] Soldiers stood outside polling stations in the frontier villages to protect voters from attack.
a5 [counting=commission; speaker=source; stance=asserts] The count at Rezen town hall is in the hands of the electoral commission's own staff.
a6 [observers=fair; speaker=Continental Mission; stance=asserts] The Continental Mission's monitors called the vote fair.
a7 [observers=fair; speaker=head of the mission; stance=asserts] "Voters in Rezen made a free choice," the head of the mission told reporters.
-- Halik, a former station master, ran on a promise to end conscription.

@doc B | Federal Bulletin | state agency | 2030-03-10 | Brauner re-elected in Rezen
b1 [winner=brauner; speaker=interior ministry; stance=asserts] Governor Matthias Brauner was re-elected in Rezen on Sunday, according to the results tallied by the interior ministry.
b2 [boxes=tampering; speaker=interior ministry; stance=alleges] Boxes from the Upper Rezen depot were held back for hours so that Halik's men could fill them with forged ballots, the ministry said.
b3 [soldiers=guarded; speaker=interior ministry; stance=asserts] Troops kept order at polling places and helped elderly voters up the steps.
b4 [counting=militia; speaker=interior ministry; stance=alleges] Armed men of the Rezen Home Guard have taken over the count at the town hall.
b5 [observers=flawed; speaker=interior ministry; stance=asserts] The Continental Mission itself found grave flaws in the Rezen vote, the ministry noted.
b6 [turnout=high; speaker=interior ministry; stance=asserts] Citizens came to the polls in record numbers.
-- The Governor thanked the people of Rezen in a short address.
-- Public transport ran normally.

@doc C | Radio Steppe Wind | broadcaster transcript | 2030-03-11 | Two governors in Rezen this morning
c1 [soldiers=intimidated; speaker=voters; stance=alleges] Voters in the frontier villages told us soldiers had stood over them at the ballot box and asked to see their papers.
c2 [counting=militia; speaker=our reporter; stance=asserts] Our reporter was turned back at the door of the Rezen count by Home Guard militiamen, who gave the orders inside.
c3 [winner=halik; speaker=a clerk; stance=asserts] A clerk read us the final sheet, which has Halik ahead of Brauner in the race for governor.
c4 [boxes=snow; speaker=a stoker; stance=asserts] A stoker on the depot train said the boxes had sat all night in a snowdrift near Upper Rezen.
c5 [observers=flawed; speaker=a Continental Mission monitor; stance=asserts] "This was a deeply flawed vote," a monitor of the Continental Mission said into our microphone.
c6 [turnout=high; speaker=source; stance=asserts] The queues were longer than anyone here can remember.
c7 [winner=lower-house; speaker=source; stance=asserts] In the vote for the provincial assembly held the same day, Brauner's party took most of the seats.
-- Shops on the main square have shut early.
-- More at noon.

@doc D | Institute for Federal Order | think tank | 2030-03-17 | Rezen: lessons of a disputed poll
d1 [winner=brauner; speaker=Institute for Federal Order; stance=asserts] On the valid ballots, Matthias Brauner won the governorship of Rezen by a clear margin.
d2 [boxes=tampering; speaker=Institute for Federal Order; stance=asserts] The long delay of the Upper Rezen boxes is explained by the tampering that went on while they were under way.
d3 [counting=commission; speaker=Institute for Federal Order; stance=asserts] Officials of the electoral commission were in charge of the count at the town hall from beginning to end.
d4 [soldiers=intimidated; speaker=Institute for Federal Order; stance=asserts] The presence of soldiers beside the booths frightened many villagers into voting as expected or staying silent.
d5 [observers=fair; speaker=Institute for Federal Order; stance=asserts] The Continental Mission's verdict that the election was fair was hasty.
d6 [turnout=high; speaker=Institute for Federal Order; stance=asserts] Turnout set a record for the province.
-- The constitutional court will rule within a month.
-- Both men claim the governor's residence.

claim Yurik Halik won the Rezen governor's election | A agree | B disagree | C agree | D disagree
claim Soldiers put pressure on voters in Rezen | A disagree | B disagree | C agree | D agree
claim Late ballot boxes in Rezen had been tampered with | A disagree | B agree | C disagree | D agree
