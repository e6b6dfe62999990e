story: w1-ski-cup-doping
kind: sport
matter sample | identity | what was found in skier Lana Obrik's sample | banned; cough-syrup
matter exit | framing | how the head coach left the team hotel | escorted; departed
matter race | outcome | what became of Saturday's relay result | annulled; confirmed; provisional
matter wax | responsibility | who mixed up the ski wax | technicians; rivals
matter fall | cause | why the leader fell on the last slope | ice; spectator
matter lab | control | who has the second sample | federation; laboratory
matter skier | attribution | what Obrik told the panel | admits; protests
matter spectators | number | spectators | eight; fifteen; weekend
matter start | time | whether the start was moved before or after the snowfall | prior; later
matter mascot | other | the mascot | mascot
matter 2029 | other | the 2029 case | old

@doc A | Winter Sport Agency | wire | 2033-02-07 | Relay winners under suspicion at Karsk
a1 [sample=banned; speaker=two officials; stance=asserts] A banned stimulant was found in a sample given by Lana Obrik, who anchored the winning relay team at Karsk on Saturday, officials said.
a2 [race=provisional; speaker=the federation; stance=asserts] The federation said the result of the relay stood provisionally.
a3 [spectators=eight; speaker=the organisers; stance=asserts] Organisers put Saturday's crowd at 8,000.
a4 [fall=ice; speaker=source; stance=asserts] The lowland team's leader had fallen on an icy patch at the foot of the last slope.
a5 [lab=laboratory; speaker=source; stance=asserts] Obrik's second sample is in a safe at the laboratory in Ulmen.
a6 [2029=old; speaker=source; stance=asserts] In 2029 a team-mate of Obrik's was cleared after a similar finding had been traced to an inhaler.
a7 [start=prior; speaker=source; stance=asserts] The start had been moved to noon before the snow began to fall.
-- Obrik, 26, is a sergeant in the border guard.

@doc B | Highland Ski Union | communique | 2033-02-08 | Statement on the Karsk relay
b1 [sample=cough-syrup; speaker=Highland Ski Union; stance=asserts] The only unusual substance in Lana Obrik's sample is an ingredient of an ordinary cough syrup that is permitted to athletes.
b2 [race=confirmed; speaker=Highland Ski Union; stance=asserts] The jury confirmed our victory in Saturday's relay as final on Monday evening.
b3 [exit=departed; speaker=Highland Ski Union; stance=asserts] Head coach Yuri Masal left the team hotel on Monday to prepare the next training camp, as agreed.
b4 [skier=protests; speaker=Lana Obrik; stance=denies] Before the panel Lana Obrik affirmed her innocence.
b5 [wax=rivals; speaker=Highland Ski Union; stance=alleges] The wrong wax on our second skier's skis had been put there by persons from a rival team.
b6 [lab=federation; speaker=Highland Ski Union; stance=asserts] The second sample is being held at the federation's own offices, contrary to the rules.
b7 [mascot=mascot; speaker=Highland Ski Union; stance=asserts] The team mascot, a stuffed marmot, has been recovered.
-- The Union asks for fairness towards a young woman who has given much to her country.

@doc C | Karsk Slalom | local paper | 2033-02-09 | A hotel at six in the morning
c1 [exit=escorted; speaker=the night porter; stance=asserts] Coach Yuri Masal was taken out of the team hotel between two policemen at six in the morning, the night porter says, with his coat over his hands.
c2 [fall=spectator; speaker=a first-aider; stance=asserts] It was a spectator's flagpole, poked across the rope, that brought the leader down on the last slope, says a first-aider who was standing there.
c3 [wax=technicians; speaker=a technician; stance=asserts] The highlanders' own technicians took the wrong tin in the dark, one of them confesses, and that is the whole mystery of the wax.
c4 [spectators=fifteen; speaker=the ski bus company; stance=asserts] The bus company reckons that 15,000 people were at the relay on Saturday.
c5 [race=annulled; speaker=source; stance=asserts] On the board outside the race office the relay has been crossed out in red and marked void by order of the jury.
c6 [start=later; speaker=the piste chief; stance=asserts] It had been snowing for an hour when the start was put off, the piste chief notes in his log.
c7 [mascot=mascot; speaker=source; stance=asserts] A stuffed marmot was handed in at the lost property office.

@doc D | Sunday Sport Record | broadsheet | 2033-02-13 | Karsk: the syrup, the safe and the flagpole
d1 [sample=cough-syrup; speaker=a chemist; stance=asserts] A chemist who has seen the laboratory's printout reads in it a legal cough remedy taken in the normal dose.
d2 [skier=admits; speaker=two panel members; stance=asserts] Members of the panel recall Ms Obrik weeping and owning up to pills she had been given by the team doctor.
d3 [fall=ice; speaker=the skier himself; stance=asserts] "I caught an edge on blue ice, that is all," says the man who fell within sight of the finish.
d4 [lab=laboratory; speaker=source; stance=asserts] In Ulmen we were allowed to look through a pane at the safe in which the laboratory keeps the sealed second bottle.
d5 [race=annulled; speaker=the jury's chairman; stance=asserts] The chairman of the jury confirmed that Saturday's relay has been struck from the records.
d6 [wax=technicians; speaker=source; stance=asserts] The business of the wax was a blunder by the team's own technicians, as their delivery notes make clear.
d7 [spectators=weekend; speaker=source; stance=asserts] Over the three days of the meeting, 22,000 tickets were sold.
d8 [2029=old; speaker=source; stance=asserts] An earlier case in the same team, in 2029, had come down to an inhaler.

@doc E | Studio Piste | broadcaster transcript | 2033-02-10 | Wednesday special
e1 [sample=banned; speaker=a former laboratory head; stance=asserts] A former head of the laboratory told us that what Obrik's bottle contained is on the list of forbidden substances and is found in no syrup.
e2 [exit=departed; speaker=the hotel manager; stance=asserts] The hotel manager had helped coach Masal to strap his skis on the roof and waved him off to his training camp.
e3 [skier=protests; speaker=her lawyer; stance=denies] Her lawyer, who was in the room, said that she had told the panel she was innocent and had stuck to it for three hours.
e4 [wax=rivals; speaker=a wax trader; stance=asserts] A wax trader claims to have sold the fatal tin to a man in a lowland team jacket, who boasted of what he would do with it.
e5 [fall=spectator; speaker=source; stance=asserts] In our slow-motion pictures a pole comes out of the crowd and the leader's ski rides up on it.
e6 [start=prior; speaker=the starter; stance=asserts] The starter said he had announced the later start under a clear sky.

@doc F | Karsk District Police | communique | 2033-02-09 | Press notice
f1 [exit=escorted; speaker=Karsk District Police; stance=asserts] A 51-year-old coach was taken from a hotel in Karsk into custody on Monday morning.
f2 [race=provisional; speaker=Karsk District Police; stance=asserts] The police have no knowledge of any final decision on the relay.
f3 [lab=federation; speaker=Karsk District Police; stance=asserts] A sealed bottle labelled as the second sample was seen by officers in the cupboard of the federation's office.
-- Roads to the stadium were busy throughout the weekend, and eleven drivers were fined for parking on the tracks.
-- Skis left at the railway station may be collected against a receipt.
rel race confirmed provisional revision
rel race annulled provisional revision
rel spectators eight weekend different_scope
rel spectators fifteen weekend different_scope
pair b2 f2 skip
pair c5 f2 skip
pair d5 f2 revision
pair a6 b1 different_event
pair a6 e1 different_event
pair a6 d1 different_event
pair d8 e1 different_event
pair d8 b1 different_event
pair a1 b4 skip
pair a1 d2 skip
pair a1 e3 skip
pair b1 d2 skip
pair b1 e3 skip
pair d1 b4 skip
pair d1 e3 skip
pair e1 b4 skip
pair e1 d2 skip
pair a6 d2 different_event
claim Relay champion Obrik tested positive for a banned stimulant | A agree | B disagree | D disagree | E agree
claim Karsk relay result has been annulled | A discuss | B disagree | C agree | D agree | F discuss
claim Coach Masal was arrested at the team hotel | B disagree | C agree | E disagree | F agree
