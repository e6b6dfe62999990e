story: w2-marj-council-well
kind: local council
matter vote | outcome | the vote on the new well at Marj Zeitun | passed; fell
matter mayor | framing | how Mayor Shukri left the session | walked-off; taken-ill
matter contractor | identity | who won the drilling contract | in-law; stranger
matter old-well | cause | why the old well went dry | orchard-pumps; drought
matter crowd | framing | the public in the gallery | heckled; applauded
matter chair | control | who chairs the water board now | teacher; mayor
matter imam | attribution | the imam's advice on the well | favours; opposes

@doc A | Marj Zeitun Notice Sheet | local paper | 2027-06-17 | Council says yes to third well
a1 [vote=passed; speaker=source; stance=asserts] Marj Zeitun will get its third well, the council having carried the motion on Thursday by a comfortable majority.
a2 [mayor=taken-ill; speaker=source; stance=asserts] Mayor Adnan Shukri turned grey in the heat of the chamber and was helped out to be given salt water.
a3 [crowd=applauded; speaker=source; stance=asserts] The gallery rose and clapped as the clerk read out the result.
-- The session began with the minutes of the olive committee.
a4 [contractor=stranger; speaker=the clerk; stance=asserts] The drilling goes to a firm from the coast with which, the clerk pointed out, the village has had no dealings before.
a5 [imam=favours; speaker=Imam Haydar; stance=asserts] Imam Haydar had told the faithful that digging for water was a pious work.
a6 [old-well=drought; speaker=source; stance=asserts] The old well has been dry since autumn, a victim of three winters of failed rain.
-- Work is to begin once the threshing is over.

@doc B | Orchard Growers of Marj | communique | 2027-06-18 | We won
b1 [vote=fell; speaker=Orchard Growers of Marj; stance=asserts] The wasteful scheme for a third well was voted down last night, and common sense has prevailed.
b2 [old-well=drought; speaker=Orchard Growers of Marj; stance=asserts] What emptied the old well is the sky, which has been stingy with all of us.
b3 [mayor=walked-off; speaker=Orchard Growers of Marj; stance=asserts] Seeing that his cause was lost, Mayor Shukri gathered his papers and marched out of the chamber in a sulk.
b4 [contractor=in-law; speaker=Orchard Growers of Marj; stance=alleges] Behind the contractor's fine brass plate stands the mayor's own brother-in-law.
-- Our annual apricot supper is on the tenth.
b5 [imam=opposes; speaker=Orchard Growers of Marj; stance=asserts] We are grateful to Imam Haydar, who warned against boring into the earth out of vanity.
b6 [chair=teacher; speaker=Orchard Growers of Marj; stance=asserts] The water board is led from today by the schoolteacher Widad Najim.

@doc C | Nahda from the Hill | blog | 2027-06-19 | A session to remember
c1 [crowd=heckled; speaker=the blogger; stance=asserts] From the benches above, grandmothers hissed and somebody threw a sandal as the result was read.
c2 [mayor=walked-off; speaker=the blogger; stance=asserts] Shukri snapped his fan shut, told them to drink sand, and strode to his car.
c3 [old-well=orchard-pumps; speaker=the blogger; stance=asserts] Let us be honest about the old well: the orchard men sucked it dry with their midnight pumps.
c4 [vote=passed; speaker=the blogger; stance=asserts] Still, the hands went up and the third well is law.
-- I brought seeds to nibble and finished the bag.
c5 [contractor=in-law; speaker=the blogger; stance=asserts] The lucky driller married the mayor's sister in the year of the locusts; I danced at the wedding.
c6 [chair=mayor; speaker=the blogger; stance=asserts] And who sits at the head of the water board, as ever? Our mayor.

@doc D | District Governor's Office | communique | 2027-06-21 | Supervisory note on Marj Zeitun
d1 [vote=fell; speaker=District Governor's Office; stance=asserts] According to the protocol forwarded to us, the proposal for a further well failed to obtain a majority.
d2 [old-well=orchard-pumps; speaker=District Governor's Office; stance=asserts] District hydrologists ascribe the exhaustion of the existing well to unlicensed extraction by the fruit plantations.
d3 [chair=teacher; speaker=District Governor's Office; stance=asserts] We have confirmed Mrs Najim, of the girls' school, as head of the water board.
d4 [mayor=taken-ill; speaker=District Governor's Office; stance=asserts] Mayor Shukri's absence from the closing part of the session was due to a fainting fit attested by a physician.
d5 [contractor=stranger; speaker=District Governor's Office; stance=asserts] The winning bidder has been checked and has family ties to nobody on the council.
-- The note may be consulted at the district archive.

@doc E | Umm Jaber's Courtyard | eyewitness | 2027-06-20 | Told over the wall
e1 [crowd=applauded; speaker=Umm Jaber; stance=asserts] We cheered up there until the plaster fell, and my neighbour threw rice.
e2 [imam=opposes; speaker=Umm Jaber; stance=asserts] The imam wants the ground left in peace, he says so every Friday.
e3 [chair=mayor; speaker=Umm Jaber; stance=asserts] Shukri still has the water board under his thumb, with the key to the meter room on his belt.
e4 [old-well=drought; speaker=Umm Jaber; stance=asserts] Wells dry up when it forgets to rain, and it has forgotten for three winters.
-- I have seen five mayors come and go.
-- The best one kept bees.
-- You may sit on my wall at the next session, for the view into the chamber is better than from the gallery.

pair b1 c1 skip
pair a3 c4 skip
claim Marj Zeitun's council approved a third well | A agree | B disagree | C agree | D disagree
claim The well contract went to the mayor's relative | A disagree | B agree | C agree | D disagree
claim Orchard pumps drained the village's old well | A disagree | B disagree | C agree | D agree | E disagree
