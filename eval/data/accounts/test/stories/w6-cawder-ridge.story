story: w6-cawder-ridge
kind: battle
matter ridge | framing | how Cawder Ridge changed hands | stormed; handed-over
matter station | control | who holds the pumping station below the ridge | militia; regiment
matter dead | number | soldiers killed at the ridge | seven; fifteen; district-thirty
matter shells | responsibility | who shelled Saint Olave's parish | militia; regiment
matter colonel | outcome | what became of Colonel Strake | captured; escaped
matter started | time | when the fighting at the ridge began | before-truce; after-truce
matter spring-fight | other | the skirmish at Cawder in spring | spring
rel dead seven district-thirty different_scope
rel dead fifteen district-thirty different_scope
pair d6 a1 different_event
pair d6 b1 different_event
pair d6 c1 different_event

@doc A | Inter-County Wire | wire | 2027-04-14 | Free Companies take Cawder Ridge in dawn assault
a1 [ridge=stormed; speaker=source; stance=asserts] Fighters of the Northmoor Free Companies overran Cawder Ridge on Wednesday after climbing the quarry face under fire.
a2 [dead=seven; speaker=medics; stance=asserts] Seven soldiers of the Shire Regiment died on the ridge, medics at the dressing station said.
a3 [station=militia; speaker=source; stance=asserts] The militia has moved into the pumping station below, which supplies most of Northmoor's water.
a4 [started=after-truce; speaker=truce monitor Ole Banning; stance=asserts] Shooting began at the ridge once the Easter truce had run out, said truce monitor Ole Banning.
-- The breakaway moor has been at war with the shire government since the tithe riots.

a5 [shells=regiment; speaker=the vicar of Saint Olave's; stance=asserts] The shells that opened the roof of Saint Olave's came from the regiment's guns at Fallow Down, the vicar said.
a6 [colonel=captured; speaker=source; stance=asserts] Colonel Edric Strake was led away with his hands on his head.

@doc B | Shire Regiment Press Office | communique | 2027-04-14 | Situation on the Cawder sector
b1 [ridge=handed-over; speaker=Shire Regiment; stance=asserts] Acting on orders of long standing, the garrison of Cawder Ridge marched out with its equipment and turned the position over to observers.
b2 [station=regiment; speaker=Shire Regiment; stance=asserts] The pumping station remains under the guard of our engineers and is working normally.
b3 [colonel=escaped; speaker=Shire Regiment; stance=asserts] Colonel Strake reached our lines before breakfast and has resumed command.
b4 [shells=militia; speaker=Shire Regiment; stance=asserts] The church at Saint Olave's was hit by militia mortars firing from the glebe.
b5 [started=before-truce; speaker=Shire Regiment; stance=asserts] The enemy opened fire at Cawder while the Easter truce was still in force.
-- Families of those affected are being visited. The public is asked to keep off the moor roads.

@doc C | Northmoor Free Companies | communique | 2027-04-15 | Cawder is ours
c1 [ridge=stormed; speaker=Northmoor Free Companies; stance=asserts] Our volunteers went up the crags with ropes and bayonets and threw the shiremen off the crest of Cawder.
c2 [dead=fifteen; speaker=Northmoor Free Companies; stance=asserts] Fifteen of the enemy lie dead on the ridge.
c3 [colonel=captured; speaker=Northmoor Free Companies; stance=asserts] Their colonel, Strake, is our prisoner and is being treated as an officer should be.
c4 [shells=regiment; speaker=Northmoor Free Companies; stance=asserts] It was the regiment's howitzers that wrecked the church of Saint Olave, and its people know it.
c5 [station=militia; speaker=Northmoor Free Companies; stance=asserts] The waterworks under Cawder is in our keeping, and taps are running on both sides of the line.
-- Let every moorman who can carry a spade report to the quarry.

@doc D | The Saint Olave's Parish Letter | eyewitness | 2027-04-16 | To our friends abroad
d1 [ridge=handed-over; speaker=Sexton Will Hobday; stance=asserts] I was sitting on the wall with my pipe and saw the soldiers file down from Cawder with mules and kettles, as on a market day, and a man in a blue cap was given the key.
d2 [shells=militia; speaker=Sexton Will Hobday; stance=asserts] What spoiled our roof was bombs tossed over from the glebe by the moor lads, who have said sorry.
d3 [started=after-truce; speaker=Sexton Will Hobday; stance=asserts] It was quiet all through the holy days, and the guns only spoke up when the truce was over.
d4 [station=regiment; speaker=Sexton Will Hobday; stance=asserts] The waterworks has the same sappers in it as before, for I took them eggs this morning.
-- The bells are safe in the crypt and so is the silver.

d5 [dead=seven; speaker=Sexton Will Hobday; stance=asserts] We buried seven from the ridge, boys all of them, in the new ground.
d6 [spring-fight=spring; ridge=stormed; speaker=Sexton Will Hobday; stance=asserts] It was in the spring of last year, you will remember, that the moormen rushed Cawder with ladders and held it for an afternoon.

@doc E | Inter-County Wire | wire | 2027-04-17 | Toll of moor fighting climbs
=a2
e1 [dead=district-thirty; speaker=the Red Cross; stance=asserts] In Cawder district as a whole thirty soldiers have been killed since the weekend, the Red Cross said.
e2 [colonel=escaped; speaker=source; stance=asserts] Colonel Strake appeared on a balcony in Shirebridge on Friday with his arm in a scarf, having slipped through the militia's lines.
e3 [started=before-truce; speaker=a truce log; stance=asserts] A log kept by the monitors has the opening burst at the ridge on Easter Monday, a full day before the truce was due to end.
-- Both sides say they are willing to talk and both are bringing up guns. A convoy of blankets and flour left the coast on Thursday evening.
e4 [spring-fight=spring; speaker=source; stance=asserts] The militia had briefly seized the same heights in a raid last spring.
pair e4 b1 different_event
pair e4 d1 different_event
pair e4 a1 different_event
pair e4 c1 different_event
claim Militia stormed Cawder Ridge | A agree | B disagree | C agree | D disagree
claim Colonel Strake taken prisoner at Cawder | A agree | B disagree | C agree | E disagree
claim Shire guns shelled the church of Saint Olave | A agree | B disagree | C agree | D disagree
