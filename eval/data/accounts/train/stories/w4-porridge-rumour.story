story: w4-porridge-rumour
kind: rumour
matter porridge | identity | what was in the school porridge at Ntali | poison; plain
matter fainting | cause | why the girls at Ntali fainted | heat; porridge; two-years
matter origin | responsibility | who spread the story | opposition; shop-owner
matter truck | framing | what the grey truck at the school was doing | delivering; taking-children
matter teacher | framing | how headteacher Odile Mensa went away | leave; fled
matter fainted | number | girls who fainted | seventeen; sixty
matter radio | other | the station's appeal for calm | appeal

@doc A | Ntali Talk | blog | 2027-03-08 | They are poisoning our daughters
a1 [porridge=poison; speaker=source; stance=alleges] Rat powder was stirred into the children's porridge at Ntali school, a cook's cousin told me.
a2 [fainting=porridge; speaker=source; stance=asserts] The girls dropped one after another with the bowls still warm in their laps, for it was the food that did it.
a3 [truck=taking-children; speaker=source; stance=alleges] A grey truck stood behind the kitchen, waiting to carry off the weakest.
a4 [fainted=sixty; speaker=source; stance=asserts] Sixty girls went down.
a5 [teacher=fled; speaker=source; stance=asserts] Headteacher Odile Mensa slipped out through the bean field and has gone over the border.
-- Share this before they take it down.
-- My mother's street has already kept its children at home today.

@doc B | District Education Office | communique | 2027-03-08 | On the events at Ntali school
b1 [porridge=plain; speaker=the education office; stance=asserts] The porridge served at Ntali was maize, milk and sugar, as the retained sample confirms.
b2 [fainting=heat; speaker=the education office; stance=asserts] The girls were overcome by the heat during a long outdoor assembly.
b3 [teacher=leave; speaker=the education office; stance=asserts] Madam Odile Mensa is on her yearly leave, which had been entered in the book since January.
b4 [truck=delivering; speaker=the education office; stance=asserts] The grey vehicle seen at the school was bringing desks.
b5 [fainted=seventeen; speaker=the education office; stance=asserts] Seventeen pupils were treated.
-- Classes continue as usual.
-- Parents are welcome to visit the kitchen at any hour.
-- The Office has asked the traditional authorities to support the teachers.

@doc C | Radio Lumba | broadcaster transcript | 2027-03-09 | Let us reason together
c1 [radio=appeal; speaker=source; stance=demands] We at Lumba beg everyone to keep cool and to leave the cooks in peace.
c2 [origin=shop-owner; speaker=a school prefect; stance=alleges] A prefect says the tale came from the man who sells biscuits at the gate and hates the free meals.
c3 [fainting=heat; speaker=Nurse Philo Aduna; stance=asserts] Nurse Philo Aduna, who laid wet cloths on their faces, says the sun did it: they had stood since morning to greet a visitor.
c4 [porridge=plain; speaker=a cook; stance=asserts] The head cook ate from the same pot, and on air she eats from it again.
c5 [truck=taking-children; speaker=a caller; stance=alleges] A caller who would give only her first name says men lifted two pupils into the grey truck and drove for the river.
-- Our lines are jammed, so be patient.

@doc D | The Lumba Herald | local paper | 2027-03-11 | Anatomy of a scare
d1 [origin=opposition; speaker=police; stance=alleges] Police trace the poison story to a message group run by the opposition Dawn Party.
d2 [teacher=fled; speaker=two boatmen; stance=asserts] Two boatmen ferried the headteacher across the river by night, with a single bag and a shawl over her face.
d3 [truck=delivering; speaker=the driver; stance=asserts] The driver of the grey truck has a receipt for school benches, signed and stamped.
d4 [fainted=seventeen; speaker=the clinic; stance=asserts] The clinic treated 17 girls.
d5 [radio=appeal; speaker=source; stance=asserts] The local station has appealed for calm.
-- Attendance at Ntali fell by half this week.
-- The paper's own cook has a daughter at the school and sends her every day.
d6 [fainting=two-years; speaker=the clinic; stance=asserts] Two years ago a dozen girls at Lumba school had fainted during a hot assembly, the clinic recalled.

@doc E | Check It Twice | ngo | 2027-03-13 | Fact sheet: Ntali porridge
e1 [porridge=poison; speaker=the university laboratory; stance=asserts] Contrary to what we expected, the university laboratory detected rodent poison in two of the bowls from Ntali.
e2 [origin=opposition; speaker=source; stance=asserts] The earliest post we could find belongs to a Dawn Party youth organiser.
e3 [teacher=leave; speaker=source; stance=asserts] We spoke to Madam Mensa by video at her sister's home upcountry, where she spends every March holiday.
e4 [fainting=porridge; speaker=a toxicologist; stance=asserts] The toxicologist we consulted links the collapse of the pupils to what they had eaten.
e5 [origin=shop-owner; speaker=a trader; stance=alleges] One trader at the gate still claims the rumour was the biscuit seller's work.
-- Our method is described on the second page.
pair e1 a2 corroborates
pair e1 b2 skip
pair e4 b1 skip
pair e1 c3 skip
pair a1 e4 corroborates
pair c4 e4 conflict:cause
pair c4 a2 skip
pair a2 b1 skip
pair a1 b2 skip
pair a1 c3 skip
pair a1 d1 skip
pair a1 c2 skip
pair e1 c2 skip
pair e1 d1 skip
pair a1 b5 skip
rel fainting two-years porridge different_event
rel fainting two-years heat different_event
claim The porridge at Ntali school was poisoned | A agree | B disagree | C disagree | E agree
claim The headteacher fled after the fainting | A agree | B disagree | D agree | E disagree
claim A truck carried children away from Ntali | A agree | B disagree | C discuss | D disagree
