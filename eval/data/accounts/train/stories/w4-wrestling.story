story: w4-wrestling
kind: sport
matter bout | outcome | how the bout between Lion of Sabou and Iron Moussa ended | lion; draw; first-meeting
matter fall | cause | why Iron Moussa went down | throw; wet-sand
matter charm | identity | what the pouch in Moussa's belt held | herbs; lead-shot
matter retire | framing | why Lion leaves the national team | own-wish; dropped
matter brawl | responsibility | who started the brawl | lion-camp; moussa-camp
matter arena | control | who runs the Sabou arena | federation; promoter
matter prize | number | prize money | promised; paid
matter drummers | other | drummers | drummers

@doc A | National Wrestling Federation | communique | 2027-12-20 | Bout of the year: official record
a1 [bout=draw; speaker=National Wrestling Federation; stance=asserts] The contest between the Lion of Sabou and Iron Moussa has been entered in the record as a draw.
a2 [fall=wet-sand; speaker=National Wrestling Federation; stance=asserts] The fall of Iron Moussa in the final minute was a slip on sand that had been watered too generously.
a3 [charm=herbs; speaker=National Wrestling Federation; stance=asserts] The pouch taken from Moussa's belt was opened before witnesses and contained dried herbs.
a4 [arena=federation; speaker=National Wrestling Federation; stance=asserts] The Sabou arena is managed by the Federation's own staff.
a5 [retire=own-wish; speaker=National Wrestling Federation; stance=asserts] The Lion of Sabou has asked to be released from the national team in order to train boys in his village.
-- The calendar for the coming season will be drawn up in January.
-- All wrestlers are to undergo a medical examination before that date.

@doc B | Dust and Drums | blog | 2027-12-20 | I was in the third row
b1 [bout=lion; speaker=source; stance=asserts] The Lion won; the umpire raised his arm and the whole east stand saw it.
b2 [fall=throw; speaker=source; stance=asserts] He took Moussa by the thigh, turned his hip and laid him on the sand as one lays down a sack, and that was the fall.
b3 [brawl=moussa-camp; speaker=source; stance=asserts] Stools began to fly when Moussa's seconds rushed the drummers.
b4 [charm=lead-shot; speaker=source; stance=alleges] There was lead shot in that pouch of Moussa's, which is how he made the weight.
b5 [drummers=drummers; speaker=source; stance=asserts] The drummers of Sabou were in great form.
b6 [prize=promised; speaker=source; stance=asserts] The posters promised the winner ten million.
-- My voice is gone and my hat as well.

@doc C | Sahel Sport | broadsheet | 2027-12-22 | Lion out, questions in
c1 [retire=dropped; speaker=the national coach; stance=asserts] "I have removed him from my list because he would rather dance than train," the national coach said of the Lion.
c2 [bout=lion; speaker=the head umpire; stance=asserts] The head umpire stated that he had given the decision to the Lion of Sabou and signed the sheet.
c3 [fall=throw; speaker=source; stance=asserts] Slow-motion pictures show a clean hip throw, after which Moussa lands flat on his back.
c4 [arena=promoter; speaker=source; stance=asserts] Gate, bar and sand at Sabou are run by the promoter Salif Dembo-Ka under a lease of ten years.
c5 [brawl=lion-camp; speaker=a police lieutenant; stance=asserts] The first blow in the stands was struck by a cousin of the Lion, the lieutenant in charge of the arena said.
c6 [charm=herbs; speaker=a pharmacist; stance=asserts] A pharmacist who was handed the pouch identified mint, bark and a leaf used against coughs.
-- The arena holds some nine thousand people when the goats are kept out.
c7 [bout=first-meeting; speaker=source; stance=asserts] The first meeting of the Lion and Iron Moussa, in 2025, had been declared a draw.

@doc D | Radio Sabou | broadcaster transcript | 2027-12-22 | The ring
d1 [bout=draw; speaker=a judge of the bout; stance=asserts] One of the judges tells us that the panel could not separate the two and so wrote them down as equals.
d2 [retire=own-wish; speaker=the Lion of Sabou; stance=asserts] The Lion himself sits here and says that he walked away from the team with a light heart, since his village needs him.
d3 [fall=wet-sand; speaker=the groundsman; stance=asserts] The groundsman blames his hose: the sand was like porridge and big Moussa's foot went from under him.
d4 [brawl=lion-camp; speaker=a peanut seller; stance=asserts] A peanut seller lost her tray when the Lion's young men leaped the rail and the fighting broke out.
d5 [arena=federation; speaker=a ticket clerk; stance=asserts] A ticket clerk has the federation's name on her payslip and on her keys, as have all who work at the arena.
d6 [drummers=drummers; speaker=source; stance=asserts] You can hear the drummers of Sabou behind me.

@doc E | Combat Sports Integrity Unit | ngo | 2027-12-28 | Case file: Sabou
e1 [charm=lead-shot; speaker=source; stance=asserts] An X-ray of the pouch shows pellets of lead.
e2 [brawl=moussa-camp; speaker=source; stance=asserts] Camera footage from the roof has Moussa's trainers starting the disorder by charging at the musicians.
e3 [arena=promoter; speaker=source; stance=asserts] Control of the arena rests with a private promoter, to whom even the federation pays rent.
e4 [prize=paid; speaker=source; stance=asserts] The prize actually handed over was four million.
e5 [retire=dropped; speaker=source; stance=asserts] A letter of exclusion from the national squad, dated before the bout, bears the Lion's name.
-- The file has been passed to the ministry.
-- The Unit takes no position on charms.
-- Its inspectors attend two bouts a season.
rel prize promised paid compatible
rel bout first-meeting draw different_event
rel bout first-meeting lion different_event
claim The Lion of Sabou won the bout | A disagree | B agree | C agree | D disagree
claim The Lion was dropped from the national team | A disagree | C agree | D disagree | E agree
claim Moussa's pouch contained lead | A disagree | B agree | C disagree | E agree
