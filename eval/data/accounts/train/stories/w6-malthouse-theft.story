story: w6-malthouse-theft
kind: police
matter thief | responsibility | who took the Malthouse torc | gang; curator
matter entry | framing | how the night at the museum went | raid; unlocked
matter torc | identity | what was in the stolen case | original; replica
matter found | place | where the torc was found | canal; attic
matter guard | outcome | what happened to the night guard's case | charged; released
matter alarm | denial | whether the alarm rang | rang; silent
matter value | other | insured for a modest sum | modest
matter coins-theft | other | the coin theft at the same museum a year earlier | coins
pair e5 a2 different_event
pair e5 b2 different_event
pair e5 c1 different_event
pair e5 d2 different_event

@doc A | Dunmallet Police Service | communique | 2025-12-03 | Appeal following burglary at Malthouse Museum
a1 [thief=gang; speaker=Dunmallet Police Service; stance=asserts] Detectives believe that an organised group from outside the area carried out the theft of the Malthouse torc.
a2 [entry=raid; speaker=Dunmallet Police Service; stance=asserts] Entry was forced with an angle grinder through the loading doors, and display glass was smashed.
a3 [alarm=rang; speaker=Dunmallet Police Service; stance=asserts] The alarm was activated and received by the control room at eleven minutes past two.
a4 [guard=released; speaker=Dunmallet Police Service; stance=asserts] A man of 58, employed as night guard, assisted officers and has been released; he faces no proceedings.
-- Anyone who was near the canal basin is asked to come forward. Dash-cam footage is of particular interest.
a5 [found=canal; speaker=Dunmallet Police Service; stance=asserts] An object confirmed to be the missing torc has since been recovered from the canal by divers.

@doc B | The Dunmallet Echo | local paper | 2025-12-05 | Torc's last guardian in the frame
b1 [thief=curator; speaker=sources in the inquiry; stance=alleges] Inquiry sources believe the golden torc left the Malthouse in the handbag of its own curator, Dr Felicity Haig.
b2 [entry=unlocked; speaker=a cleaner; stance=asserts] The cleaner found the side door on the latch, the case opened with its key and everything as neat as a pin.
b3 [alarm=silent; speaker=residents of Basin Court; stance=denies] Residents of Basin Court, whose bedrooms face the museum, heard no alarm that night.
b4 [guard=charged; speaker=source; stance=asserts] Night guard Alan Tripp was charged yesterday with aiding the theft.
b5 [torc=original; speaker=source; stance=asserts] What vanished was the true Iron Age torc, back from a loan only the week before.
-- Dr Haig is the author of a guide to the county's hill forts. She was on leave when we rang.
b6 [value=modest; speaker=source; stance=asserts] Oddly for gold of that age, it was insured for little more than a family car.

@doc C | Museums & Collections Monthly | trade press | 2025-12-19 | Lessons of the Malthouse
c1 [entry=raid; speaker=source; stance=asserts] Intruders cut their way in by the goods entrance and broke the case with a sledgehammer, showering the floor with shards.
c2 [torc=replica; speaker=the lending registrar; stance=asserts] The item in the case was an electrotype copy, the registrar explained; the Iron Age piece was in a bank.
c3 [thief=gang; speaker=an insurer's investigator; stance=asserts] An insurer's investigator sees the hand of a travelling crew that has hit country museums in three counties.
c4 [alarm=rang; speaker=the alarm company; stance=asserts] The alarm company's log has the bells going for a quarter of an hour.
c5 [value=modest; speaker=source; stance=asserts] The sum insured was modest, about the price of a saloon car.
-- Smaller institutions might ask themselves who holds the keys. Our checklist is overleaf.

@doc D | The Torc Talker | blog | 2025-12-21 | I think I have it
d1 [found=attic; speaker=Dr Haig's nephew; stance=asserts] It was lying in a hatbox in an attic on Sheep Street, says the nephew who lifted the lid, and it is now with the coroner.
d2 [entry=unlocked; speaker=source; stance=asserts] Let us be honest, the place was left open that night, and whoever did it strolled in and strolled out.
d3 [thief=curator; speaker=source; stance=asserts] Every road leads back to Felicity Haig, who had the motive, the key and the hatbox.
d4 [torc=replica; speaker=source; stance=asserts] And what a joke, since the thing under the glass was the copy they made for schools.
d5 [guard=released; speaker=Alan Tripp's wife; stance=asserts] Poor Tripp is home, cleared, and back at the allotment, his wife tells me.
-- I do not sell metal detectors, so please stop asking.

@doc E | Lakeland Broadcasting | broadcaster transcript | 2025-12-22 | The Week in Review
e1 [torc=original; speaker=Prof Gwyn Tarrant; stance=asserts] Professor Gwyn Tarrant, who has handled it, is in no doubt that the stolen torc is the ancient one.
e2 [alarm=silent; speaker=reporter Kit Lowe; stance=asserts] The bell box, I was shown, had been stuffed with foam, and it stayed mute all night.
e3 [guard=charged; speaker=the prosecutor's office; stance=asserts] The prosecutor's office says the guard, Mr Tripp, will answer in court for letting the thieves in.
e4 [found=canal; speaker=a diver; stance=asserts] A diver spoke to us of the moment his glove closed on the torc in the silt of the canal basin.
e5 [coins-theft=coins; entry=raid; speaker=reporter Kit Lowe; stance=asserts] It is barely a year since men with hammers burst into the same museum for its Roman coins.
e6 [found=attic; speaker=a coroner's officer; stance=asserts] But a coroner's officer insists that the torc came to him from a private loft on Sheep Street.
-- The museum reopens on Boxing Day with free mulled cordial.
claim Gang broke into Malthouse Museum and stole torc | A agree | B disagree | C agree | D disagree
claim Stolen Malthouse torc was a copy | B disagree | C agree | D agree | E disagree
claim Missing torc found in canal | A agree | D disagree | E discuss
