story: w12-corazal-recount
kind: election
matter halt | cause | why the count in Corazal province was halted | power-cut; order-from-above
matter mood | framing | how voting in Corazal went | orderly; intimidation
matter boxes | identity | what the trucks carried out of the Corazal depot | spare-forms; marked-ballots
matter winner | outcome | who won the governorship of Corazal | quiroa; belmonte
matter observers | control | who had charge of the counting hall overnight | electoral-court; army
matter inauguration | other | the date the governor takes office | january

@doc A | Agencia Tamarel | wire | 2028-10-16 | Quiroa wins Corazal as count resumes
a1 [winner=quiroa; speaker=Electoral Court; stance=asserts] Governing-party candidate Ester Quiroa won the governorship of Corazal, the Electoral Court announced on Monday.
a2 [halt=power-cut; speaker=Electoral Court; stance=asserts] The count in Corazal stopped late on Sunday because a transformer burned out near the hall, the court said.
a3 [mood=orderly; speaker=Electoral Court; stance=asserts] Voting passed off calmly across Corazal, according to court president Anselmo Freyre.
a4 [observers=electoral-court; speaker=Anselmo Freyre; stance=asserts] Freyre said court officials kept charge of the counting hall through the blackout and held the keys.
a5 [boxes=marked-ballots; speaker=a party agent; stance=alleges] An opposition party agent said trucks that left the Corazal depot at night were loaded with ballots already marked.
-- Corazal grows most of the country's sugar and has changed hands at each of the last elections.
a6 [inauguration=january; speaker=source; stance=asserts] The new governor of Corazal will be sworn in in January.
a7 [halt=order-from-above; speaker=a counting clerk; stance=alleges] A clerk told the agency that the interior minister telephoned the Corazal hall and told staff to stop counting.

@doc B | Movimiento Canavero | communique | 2028-10-16 | They stopped the count because Belmonte was ahead
b1 [winner=belmonte; speaker=Movimiento Canavero; stance=asserts] Our candidate Raul Belmonte is the elected governor of Corazal, as the tally sheets signed at every polling table show.
b2 [halt=order-from-above; speaker=Movimiento Canavero; stance=alleges] The government ordered the Corazal count suspended the moment Belmonte moved ahead.
b3 [mood=intimidation; speaker=Movimiento Canavero; stance=alleges] Mill foremen stood at the doors of polling stations in Corazal and threatened cane cutters with the sack.
b4 [observers=army; speaker=Movimiento Canavero; stance=alleges] During the night soldiers of the Third Brigade took over the counting hall and guarded the boxes.
b5 [boxes=marked-ballots; speaker=Movimiento Canavero; stance=alleges] The trucks that drove out of the Corazal depot were carrying ballot papers filled in for Quiroa.
-- The movement was founded by cane workers and holds a fifth of the seats in parliament.
b6 [mood=intimidation; speaker=Raul Belmonte; stance=alleges] "People in Corazal voted with fear in their throats," Belmonte said.
b7 [inauguration=january; speaker=Movimiento Canavero; stance=asserts] Belmonte will take the oath in January, the movement said.

@doc C | Hemispheric Vote Watch | ngo | 2028-10-17 | Preliminary statement on the Corazal election
c1 [mood=intimidation; speaker=Hemispheric Vote Watch; stance=asserts] Observers in Corazal saw supervisors of the sugar mills note down the names of workers as they queued to vote.
c2 [halt=power-cut; speaker=Hemispheric Vote Watch; stance=asserts] The suspension of the Corazal count followed an electrical failure, which our technician inspected at the substation.
c3 [observers=army; speaker=Hemispheric Vote Watch; stance=asserts] From midnight until dawn the counting hall was under the command of an army major, who decided who went in.
c4 [boxes=spare-forms; speaker=Hemispheric Vote Watch; stance=asserts] The trucks leaving the depot held blank reserve forms, according to observers who opened the crates at the toll gate.
-- The mission sent observers to most districts of the province.
c5 [winner=quiroa; speaker=Hemispheric Vote Watch; stance=asserts] Our sample of tally sheets agrees with the declared victory of Ester Quiroa in Corazal.
c6 [mood=intimidation; speaker=Hemispheric Vote Watch; stance=asserts] Pressure by employers on voters was widespread in the cane districts of Corazal, the mission found.
c7 [inauguration=january; speaker=Hemispheric Vote Watch; stance=demands] Complaints should be settled well before the governor takes office in January.

@doc D | Radio Puerto Lindo | broadcaster transcript | 2028-10-17 | Morning bulletin
d1 [mood=orderly; speaker=source; stance=asserts] Our reporters found quiet queues and relaxed voters at polling stations all over Corazal.
d2 [observers=electoral-court; speaker=source; stance=asserts] The counting hall stayed in the hands of the Electoral Court all night, and the soldiers remained in the street.
d3 [boxes=spare-forms; speaker=the depot manager; stance=asserts] The depot manager told us the trucks took unused forms back to the printer.
d4 [winner=belmonte; speaker=source; stance=asserts] Adding up the sheets posted at the polling tables, this station finds that Raul Belmonte carried Corazal.
d5 [halt=order-from-above; speaker=source; stance=asserts] The lights were on in the hall when the order to stop counting came from the interior ministry.
-- Listeners in the north can follow the court's session at noon.
d6 [boxes=spare-forms; speaker=a driver; stance=asserts] "It was blank paper, I saw it loaded," one of the truck drivers said.
d7 [inauguration=january; speaker=source; stance=asserts] Whoever is confirmed becomes governor in January.

claim Ester Quiroa won the governorship of Corazal | A agree | B disagree | C agree | D disagree
claim A power failure stopped the Corazal count | A discuss | B disagree | C agree | D disagree
claim Voters in Corazal were intimidated | A disagree | B agree | C agree | D disagree
