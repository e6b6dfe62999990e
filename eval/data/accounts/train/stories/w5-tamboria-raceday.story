story: w5-tamboria-raceday
kind: sport
matter boat | framing | how the Red Naga crew won the boat race | superior; cheating
matter steer | responsibility | who caused the collision at the second bend | red; green
matter crew | identity | who rowed in seat seven | farmhand; professional
matter ban | attribution | what the race patron said about a replay | replay; result-stands
matter paddle | cause | why the Green Makara's paddle broke | sabotage; rot
matter lengths | number | winning margin | two; half
matter rower | outcome | what became of the drowned rower | revived; died

@doc A | Tamboria Riverside Weekly | local paper | 2026-10-30 | Red Naga takes the moon cup
a1 [boat=superior; speaker=source; stance=asserts] The Red Naga crew won Tamboria's moon cup fair and square, with a stroke so clean that the water closed behind it.
a2 [steer=green; speaker=the starter; stance=asserts] The bump at the second bend came about because the Green Makara's helmsman cut across, said the starter.
a3 [lengths=two; speaker=the judges; stance=asserts] The judges gave the margin as two lengths.
a4 [rower=revived; speaker=a monk; stance=asserts] The Green oarsman who went under was pulled out, coughed up the river and asked for his paddle, said the monk who had pressed his chest.
-- Lanterns were set afloat at dusk.
a5 [crew=farmhand; speaker=source; stance=asserts] In seat seven of the Red Naga sat Somphat, a farmhand who had pulled buffalo carts until that week.
-- The cup itself is on view in the post office.

@doc B | Green Makara Boat House | blog | 2026-10-31 | They stole the moon
b1 [boat=cheating; speaker=Green Makara; stance=alleges] Red won by fraud, with a propeller the size of a soup plate bolted under the keel.
b2 [crew=professional; speaker=Green Makara; stance=alleges] Their man in seat seven is a paid oarsman from the national squad with a false moustache.
b3 [steer=red; speaker=Green Makara; stance=asserts] At the second bend Red's helm was put hard over into our side, and that is how the boats came together.
b4 [paddle=sabotage; speaker=Green Makara; stance=alleges] Our captain's paddle had been sawn through under the grip.
-- We shall train through the rains.
b5 [ban=replay; speaker=Green Makara; stance=asserts] Prince Anuwat, the patron, told us to our faces that the race will be rowed again.

@doc C | Office of the Race Patron | communique | 2026-11-02 | Moon cup 2026
c1 [ban=result-stands; speaker=Prince Anuwat; stance=asserts] His Highness Prince Anuwat holds that the outcome of the moon cup is final and that the next race will be the next.
c2 [steer=red; speaker=Office of the Race Patron; stance=asserts] The stewards attribute the contact at the second bend to the Red Naga, whose helmsman is suspended.
c3 [boat=superior; speaker=Office of the Race Patron; stance=asserts] Divers examined the Red Naga's hull and found plain teak; its victory is owed to rhythm and muscle.
c4 [paddle=rot; speaker=Office of the Race Patron; stance=asserts] The paddle of the Green captain parted along a seam of rot.
-- The patron will receive both crews for tea.
c5 [lengths=half; speaker=Office of the Race Patron; stance=asserts] The margin, as revised from photographs, was half a length.

@doc D | Mekara Sports Hour | broadcaster transcript | 2026-11-01 | Studio talk
d1 [crew=professional; speaker=Khun Dara; stance=asserts] Our studio guest, the rowing coach Khun Dara, says she trained the man in Red's seat seven herself, on the national team and for wages.
d2 [boat=cheating; speaker=a boat builder; stance=alleges] A boat builder told listeners that he had sold Red a hidden screw and that it won them the cup.
d3 [paddle=rot; speaker=a boat builder; stance=asserts] As for the broken paddle, the wood was soft as cake from age, said the builder, who has it in his shop.
d4 [rower=died; speaker=the hospital; stance=asserts] The hospital tells us that the Green rower pulled from the river died in the evening.
-- Our thoughts are with his wife.
-- The programme will return to the subject next week with a member of the stewards.

@doc E | Woodcraft Quarterly | trade press | 2026-12-15 | A paddle under the lens
e1 [paddle=sabotage; speaker=a timber scientist; stance=asserts] Under the microscope the fracture in the Green captain's paddle shows saw marks across sound wood, a timber scientist reports.
e2 [crew=farmhand; speaker=source; stance=asserts] We visited Somphat, who rowed in seat seven, at the farm where he was born and mucks out the pigs.
e3 [ban=result-stands; speaker=the patron's secretary; stance=asserts] The patron, his secretary said, holds to the finish as rowed.
-- The magazine pays for boat-building memories, and especially for those of the old yards.
-- Teak offcuts may be ordered from the editor.
-- Our next issue is devoted to the curved adze.

@doc F | Tamboria Riverside Weekly | local paper | 2026-11-06 | After the cup
f1 [ban=replay; speaker=two courtiers; stance=asserts] Courtiers tell us that the prince has spoken for a fresh race at the new moon.
f2 [rower=revived; speaker=source; stance=asserts] The oarsman who went overboard for Green bought betel at the market on Tuesday, in excellent humour.
f3 [steer=green; speaker=a ferryman; stance=asserts] A ferryman moored at the second bend blames the Green helm, which swung inward, he says, to steal Red's water.
f4 [rower=died; speaker=source; stance=asserts] A porter from the winners' own boat house, who had collapsed on the landing stage, died on Thursday.
-- The funeral procession will go by boat.
-- Readers have sent us eleven poems about the race.

pair a4 d4 skip
pair f4 a4 different_event
pair f4 d4 different_event
claim The Red Naga crew cheated its way to the moon cup | A disagree | B agree | C disagree | D agree
claim The patron wants the race rowed again | B agree | C disagree | E disagree | F agree
claim The Green Makara's paddle was sawn through | B agree | C disagree | D disagree | E agree
