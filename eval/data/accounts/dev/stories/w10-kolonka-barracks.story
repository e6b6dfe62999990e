story: w10-kolonka-barracks
kind: local council
matter vote | outcome | how the Kolonka council voted on the barracks | approved; rejected; rifle-range
matter land | control | who owns the fairground | town; rail-company
matter walkout | framing | the Greens' departure from the chamber | expelled; walked-out
matter mayor | attribution | the mayor's position on the barracks | supports; opposes
matter crack | cause | why the council hall's ceiling fell | drilling; damp
matter date | time | when building begins | spring; autumn
matter crowd | other | full public gallery | full
rel vote rifle-range approved different_scope
rel vote rifle-range rejected different_scope

@doc A | Kolonka Weekly | local paper | 2027-11-09 | Council approves barracks on fairground
a1 [vote=approved; speaker=source; stance=asserts] The Kolonka town council voted on Monday to let the army build a barracks on the fairground.
a2 [crowd=full; speaker=source; stance=asserts] The public gallery was full and people stood on the stairs.
a3 [walkout=walked-out; speaker=source; stance=asserts] Councillors of the Green List walked out of the chamber before the vote of their own accord.
a4 [land=town; speaker=source; stance=asserts] The fairground belongs to the town of Kolonka.
a5 [mayor=supports; speaker=source; stance=asserts] Mayor Irena Topal spoke in favour of the barracks and called it good for trade.
a6 [date=spring; speaker=source; stance=asserts] Building is to start in spring.
a7 [crack=damp; speaker=the caretaker; stance=asserts] A piece of ceiling that fell in the hall last week had rotted from damp, the caretaker said.
-- Kolonka has had no garrison since the old fort was pulled down.

@doc B | Green List Kolonka | communique | 2027-11-09 | A dark evening for our town
b1 [walkout=expelled; speaker=Green List; stance=alleges] Our councillors were put out of the chamber by ushers so that the barracks could be voted through.
b2 [vote=approved; speaker=Green List; stance=asserts] With our seats empty the council passed the army's plan for the fairground.
b3 [land=rail-company; speaker=Green List; stance=asserts] The fairground is the property of the rail company and the town cannot give it away.
b4 [crack=drilling; speaker=Green List; stance=alleges] The army's test drilling shook the council hall and brought down its ceiling.
b5 [mayor=supports; speaker=Green List; stance=alleges] Mayor Topal has backed this barracks from the day the colonel took her to lunch.
b6 [crowd=full; speaker=Green List; stance=asserts] Hundreds came and filled the gallery.
b7 [date=autumn; speaker=Green List; stance=asserts] Builders will move in next autumn.
-- Our lawyers are studying the minutes.

@doc C | Western Plains Radio | broadcaster transcript | 2027-11-10 | Regional news at seven
c1 [vote=rejected; speaker=our reporter; stance=asserts] Our reporter in Kolonka says the barracks plan fell short of the required majority in Monday's council meeting.
c2 [mayor=opposes; speaker=Irena Topal; stance=asserts] "I am against this barracks and I voted against it," Mayor Irena Topal told us.
c3 [walkout=walked-out; speaker=the town clerk; stance=asserts] The town clerk said the Green List members had got up and left because they wished to.
c4 [land=rail-company; speaker=the land registry; stance=asserts] According to the land registry, the Kolonka fairground is owned by the rail company.
c5 [crack=drilling; speaker=a surveyor; stance=asserts] A surveyor put the fall of the ceiling in the council hall down to drilling by army engineers next door.
c6 [crowd=full; speaker=our reporter; stance=asserts] She had to squeeze into a packed gallery.
c7 [vote=rifle-range; speaker=our reporter; stance=asserts] A separate motion to lease the army a rifle range in the Kolonka woods was approved in the same meeting.
-- In other news, beet prices have risen.
-- The road to Lenz is closed.

@doc D | Federal Army Estates | communique | 2027-11-12 | Kolonka site
d1 [vote=rejected; speaker=Federal Army Estates; stance=asserts] We note that the Kolonka council has turned down our proposal for the fairground.
d2 [land=town; speaker=Federal Army Estates; stance=asserts] As owner of the fairground, the town was entitled to decide.
d3 [mayor=opposes; speaker=Federal Army Estates; stance=asserts] Mayor Topal had told us at our meetings that she was opposed to a barracks there.
d4 [crack=damp; speaker=Federal Army Estates; stance=asserts] The fall of plaster in the council hall resulted from moisture in the roof.
d5 [walkout=expelled; speaker=Federal Army Estates; stance=asserts] Our observer saw Green List councillors being removed from the chamber by ushers.
d6 [crowd=full; speaker=Federal Army Estates; stance=asserts] The keen interest of citizens was shown by a crowded gallery.
-- Other sites in the region are under review.
-- We thank the town for its hospitality.

claim The Kolonka council approved the army barracks | A agree | B agree | C disagree | D disagree
claim The mayor of Kolonka supports the barracks | A agree | B agree | C disagree | D disagree
claim Green List councillors were removed from the chamber | A disagree | B agree | C disagree | D agree
