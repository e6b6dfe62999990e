story: w2-bardaneh-runoff
kind: election
matter queue | framing | the conduct of voting in Bardaneh | orderly; chaotic
matter winner | outcome | who won the governor's run-off | rostam; halabi
matter boxes | framing | what happened to ballot boxes from the desert wards | stolen; secured
matter turnout | number | turnout | seventy-one; forty-four
matter soldiers | cause | why soldiers were at polling stations | protect; intimidate
matter halabi-reaction | attribution | how Halabi took the result | conceded; contested
matter blackout | cause | what caused the blackout during the count | sandstorm; switched-off

@doc A | Nahrain Gazette | broadsheet | 2027-10-18 | Rostam edges home in Bardaneh
a1 [winner=rostam; speaker=source; stance=asserts] Parviz Rostam has been elected governor of Bardaneh province, taking the river towns by a wide margin.
a2 [queue=orderly; speaker=source; stance=asserts] Voters waited their turn in the shade of the school walls, fanning one another with their polling cards.
a3 [turnout=seventy-one; speaker=electoral commission; stance=asserts] The commission gave turnout as 71 per cent.
a4 [blackout=sandstorm; speaker=the grid operator; stance=asserts] Sand on the insulators tripped the line that feeds the counting hall, the grid operator said of the evening's blackout.
a5 [halabi-reaction=conceded; speaker=source; stance=asserts] Samira Halabi telephoned her rival before midnight to wish him well in office.
-- The province has had three governors in as many years.

@doc B | Halabi for Bardaneh | communique | 2027-10-18 | Our vote, our boxes
b1 [winner=halabi; speaker=Halabi campaign; stance=asserts] Our agents' tally sheets make Samira Halabi the next governor of Bardaneh.
b2 [boxes=stolen; speaker=Halabi campaign; stance=alleges] Men in army trucks carried off the ballot boxes of the desert wards under cover of the blackout.
b3 [blackout=switched-off; speaker=Halabi campaign; stance=alleges] Someone threw the breaker at the substation the moment the desert wards were due to be counted.
b4 [halabi-reaction=contested; speaker=Samira Halabi; stance=asserts] "I will take this theft to every court in the land," Samira Halabi told supporters after the announcement.
b5 [soldiers=intimidate; speaker=Halabi campaign; stance=alleges] Troops were posted at the school doors to frighten our voters away.
-- Bring your tally sheets to headquarters.

@doc C | Provincial Electoral Commission | communique | 2027-10-19 | Result of the second round
c1 [winner=rostam; speaker=Provincial Electoral Commission; stance=asserts] The Commission certifies the victory of Mr Rostam in the contest for governor.
c2 [boxes=secured; speaker=Provincial Electoral Commission; stance=asserts] Ballot boxes from the desert wards were driven under seal to the armoury for safe keeping, in accordance with article nine.
c3 [soldiers=protect; speaker=Provincial Electoral Commission; stance=asserts] At our request the army guarded polling places against attacks announced by the Dust Brigade.
c4 [queue=orderly; speaker=Provincial Electoral Commission; stance=asserts] Voting proceeded in calm and good order throughout the province.
c5 [turnout=seventy-one; speaker=Provincial Electoral Commission; stance=asserts] Seventy-one per cent of those registered cast a ballot.
-- Candidates have seven days in which to lodge a written complaint with the registry in the old customs house.

@doc D | Citizens' Eyes observer group | ngo | 2027-10-19 | Preliminary findings
d1 [queue=chaotic; speaker=Citizens' Eyes; stance=asserts] Observers watched crowds break down the gates of polling stations in Bardaneh city, with ballots snatched from officials' tables.
d2 [turnout=forty-four; speaker=Citizens' Eyes; stance=asserts] On the basis of a sample of stations the group estimates that 44 per cent of voters took part.
d3 [soldiers=intimidate; speaker=Citizens' Eyes; stance=asserts] Armed soldiers copied names at the doors, and many people turned back when they saw it.
d4 [blackout=switched-off; speaker=a substation technician; stance=asserts] A technician at the substation told observers he had been ordered by telephone to cut power to the counting hall.
d5 [boxes=stolen; speaker=Citizens' Eyes; stance=asserts] The desert wards' boxes were taken from their guardians at gunpoint on the salt road.
-- The full report is due in a month.

@doc E | Bardaneh Radio | broadcaster transcript | 2027-10-19 | Phone-in
e1 [queue=chaotic; speaker=a caller; stance=asserts] CALLER: They were climbing over each other, the box got knocked flying, my mother lost her shoe.
e2 [halabi-reaction=contested; speaker=presenter; stance=asserts] HOST: Mrs Halabi was with us an hour ago and she called the result robbery and promised lawsuits.
e3 [boxes=secured; speaker=a retired judge; stance=asserts] RETIRED JUDGE: I rode with those desert boxes to the armoury myself, and the wax was whole when they arrived.
e4 [soldiers=protect; speaker=a caller; stance=asserts] CALLER: Thank God for the soldiers, because after the threats my wife would have stayed indoors.
e5 [blackout=sandstorm; speaker=presenter; stance=asserts] HOST: As for the lights going out, half the valley was dark, that was the storm coming through.
-- HOST: Lines are open until ten.

pair a5 c1 compatible
pair a5 b1 skip
pair a2 b5 skip
pair a2 d3 skip
pair c4 d3 skip
pair c4 b5 skip
claim Ballot boxes from the desert wards were stolen | B agree | C disagree | D agree | E disagree
claim Samira Halabi accepted defeat | A agree | B disagree | E disagree
claim The blackout during the count was deliberate | A disagree | B agree | D agree | E disagree
