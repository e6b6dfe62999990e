story: w7-brenn-relay
kind: sport
matter coach | framing | how coach Marit Aune left the relay team | own-wish; fired
matter skis | cause | why the relay team lost the lead | wax; illness
matter shout | attribution | who called the jury over the skating step | kelmark; own-coach
matter test | outcome | what came of the doping sample | clean; positive
matter time | number | winning margin in seconds | eleven; four
matter party | framing | what happened at the team hotel | quiet-toast; brawl
matter bid | control | who runs the team's training centre | federation; sponsor

@doc A | Sportsbladet Nord | tabloid | 2029-02-25 | RELAY QUEENS IN FREE FALL
a1 [coach=fired; speaker=source; stance=asserts] Marit Aune has been sacked as coach of the women's relay team, and her key card stopped working at lunch.
a2 [skis=illness; speaker=source; stance=asserts] A stomach bug flattened the squad on the morning of the Brenn relay and cost it a lead that looked like a lap.
a3 [party=brawl; speaker=a night porter; stance=asserts] Chairs, lamps and a wax technician flew through the hotel bar on Saturday night, the night porter told us.
a4 [test=positive; speaker=source; stance=asserts] To cap it all, a sample given by a member of the quartet has come back dirty.
a5 [time=eleven; speaker=source; stance=asserts] Kelmark won by eleven seconds.

@doc B | Ski Federation of Haugland | communique | 2029-02-25 | Changes in the coaching staff
b1 [coach=own-wish; speaker=Ski Federation; stance=asserts] After five splendid seasons Marit Aune has asked to be relieved of her duties with the relay team, and we have honoured her wish.
b2 [skis=wax; speaker=Ski Federation; stance=asserts] The loss of the lead at Brenn is explained by a wax that iced up on the shaded side of the course.
b3 [party=quiet-toast; speaker=Ski Federation; stance=asserts] The team marked the end of the championships with a glass of cider and was in bed by ten.
b4 [bid=federation; speaker=Ski Federation; stance=asserts] The centre at Brenn continues to be run by the federation.
b5 [test=clean; speaker=Ski Federation; stance=asserts] All samples taken at Brenn were found to be in order.

@doc C | Loipe | trade press | 2029-02-27 | Brenn relay: the inside track
c1 [skis=wax; speaker=a rival technician; stance=asserts] A rival technician who felt the soles after the race found a crust of ice under every ski of the Haugland team.
c2 [coach=fired; speaker=Marit Aune; stance=asserts] "I learned from a text message that my services were over," Aune told this magazine.
c3 [shout=kelmark; speaker=source; stance=asserts] It was the Kelmark bench that drew the jury's attention to the skating step on the last climb.
c4 [time=four; speaker=source; stance=asserts] The official sheet gives a winning margin of four seconds.
c5 [bid=sponsor; speaker=source; stance=asserts] Since New Year the training centre at Brenn has been in the hands of the insurer Trygg & Vel, which appoints its director and holds the keys.

@doc D | Radio Haugland Sport | broadcaster transcript | 2029-02-26 | Sports desk at seven
d1 [skis=illness; speaker=the team doctor; stance=asserts] The team doctor explained the collapse on the third leg by fever and vomiting in the squad.
d2 [party=quiet-toast; speaker=a hotel guest; stance=asserts] A guest on the same corridor heard some singing, a guitar and a hush well before midnight.
d3 [shout=own-coach; speaker=a jury member; stance=asserts] A jury member says the skating step was reported by Haugland's own assistant coach, out of sheer honesty.
d4 [bid=federation; speaker=the sports minister; stance=asserts] "The federation is master in its own house at Brenn," the sports minister said of the training centre.
d5 [coach=own-wish; speaker=the team captain; stance=asserts] Captain Liv Stenmo had known since autumn, she said, that Aune meant to stop after this winter to run her farm.
-- The next world cup is in nine days.

@doc E | Parkett og Snø | blog | 2029-03-01 | Four myths about Brenn
e1 [test=positive; speaker=an official of the anti-doping board; stance=asserts] An official of the anti-doping board has shown me the letter that informs a Haugland skier of a forbidden stimulant in her urine.
e2 [party=brawl; speaker=source; stance=asserts] My own photos from the bar show a split lip, an overturned table and somebody's bib in the aquarium.
e3 [shout=kelmark; speaker=source; stance=asserts] Kelmark's people lodged the complaint over the skating, as their press officer cheerfully told me.
e4 [bid=sponsor; speaker=source; stance=asserts] Try to book a track at Brenn and you will get a contract from Trygg & Vel, for the company rules the place now.
e5 [shout=own-coach; speaker=a course marshal; stance=asserts] A course marshal swears he saw Haugland's assistant coach go to the jury tent and confess.
e6 [test=clean; speaker=the laboratory; stance=asserts] The laboratory at Kielmar told me that every bottle from the relay passed.
claim The relay coach was dismissed | A agree | B disagree | C agree | D disagree
claim A Haugland relay skier tested positive | A agree | B disagree | E discuss
claim The relay team's last evening ended in a fight | A agree | B disagree | D disagree | E agree
