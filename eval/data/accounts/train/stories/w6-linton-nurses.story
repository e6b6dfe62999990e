story: w6-linton-nurses
kind: strike
matter picket | framing | what the picket outside Linton General was like | friendly; blockade
matter death | cause | why patient Harold Voss died | delay; heart
matter offer | attribution | what the nurses' leaders told members to do about the offer | accept; refuse; undecided
matter theatre | outcome | whether operations took place on the strike day | cancelled; performed
matter agency | identity | who the replacement staff were | students; army
matter keys | control | who had charge of the emergency department | strike-committee; managers
matter end | time | when the walkout ends | thursday; indefinite
matter donations | other | townspeople brought food to the pickets | food
rel offer undecided accept revision
rel offer undecided refuse revision

@doc A | Linton & Vale Standard | local paper | 2026-11-10 | Soup, singing and a queue of cars hooting support
a1 [picket=friendly; speaker=source; stance=asserts] Ambulances were waved through with a cheer at Linton General on Monday, where striking nurses danced to keep warm and held the gate open for mothers with prams.
a2 [theatre=cancelled; speaker=source; stance=asserts] All planned operations were called off, and the theatre lights stayed dark.
a3 [keys=strike-committee; speaker=Sister Bernadette Roche; stance=asserts] Casualty was being run by the strike committee, said Sister Bernadette Roche, who drew up its emergency rota at her kitchen table.
a4 [offer=undecided; speaker=the Nursing Association; stance=asserts] The Nursing Association's executive was meeting on Monday night to consider the new pay offer and had yet to advise members how to vote.
a5 [donations=food; speaker=source; stance=asserts] Neighbours carried out trays of sausage rolls.
-- The hospital serves ninety thousand people in the vale. It last saw a stoppage in the year of the miners.

@doc B | Linton Hospitals Board | communique | 2026-11-10 | Industrial action: position at noon
b1 [picket=blockade; speaker=Linton Hospitals Board; stance=asserts] Pickets linked arms across the main entrance and turned back ambulances, patients and staff.
b2 [theatre=performed; speaker=Linton Hospitals Board; stance=asserts] The day's operating lists went ahead in full, thanks to the dedication of surgeons and volunteers.
b3 [keys=managers; speaker=Linton Hospitals Board; stance=asserts] The emergency department is being run by hospital managers under the Board's contingency plan.
b4 [agency=students; speaker=Linton Hospitals Board; stance=asserts] Gaps on the wards are being filled by final-year nursing students from the college.
b5 [death=heart; speaker=Linton Hospitals Board; stance=asserts] Mr Harold Voss, who sadly died on Monday, suffered a massive heart attack from which he could have been saved nowhere.
-- Outpatients should attend as normal unless told otherwise.

@doc C | The Sunday Beacon | tabloid | 2026-11-15 | LEFT TO DIE on the picket line
c1 [death=delay; speaker=the Voss family; stance=alleges] Grandad Harold Voss died because his ambulance sat for the best part of an hour at the hospital gate, his heartbroken family say.
c2 [picket=blockade; speaker=source; stance=asserts] A human wall of nurses barred the way as the flashing blue lights pleaded to be let in.
c3 [agency=army; speaker=source; stance=asserts] Inside, squaddies drafted in from the barracks were changing drips and emptying bedpans.
c4 [end=indefinite; speaker=source; stance=asserts] The walkout will drag on for as long as the militants please, as the union has set an open-ended stoppage.
-- Readers have raised a small fortune for the Voss family.
c5 [offer=refuse; speaker=source; stance=asserts] Union bosses have ordered nurses to vote the latest pay offer down.

@doc D | Today in Health | trade press | 2026-11-16 | Linton dispute: the facts so far
d1 [death=heart; speaker=the coroner's pathologist; stance=asserts] The coroner's pathologist has found that Harold Voss died of a ruptured heart muscle, which would have killed him at any door.
d2 [offer=accept; speaker=the Nursing Association; stance=asserts] The Association is recommending the employers' revised offer to its Linton members.
d3 [theatre=cancelled; speaker=three surgeons; stance=asserts] Surgeons contacted by this journal said their lists had been scrapped on the strike day and that they spent it doing paperwork.
d4 [agency=army; speaker=source; stance=asserts] The ward cover came from an army field hospital, whose medics wore scrubs over their boots.
d5 [end=thursday; speaker=the strike notice; stance=asserts] The strike notice served on the Board has nurses returning to duty on Thursday.
-- Pay in the hospital sector has lagged behind that in schools for some years. A ballot at two neighbouring boards closes next month.

@doc E | Vale Talk Radio | broadcaster transcript | 2026-11-16 | Mid-morning
e1 [picket=friendly; speaker=an ambulance driver; stance=asserts] "They opened the barrier for me before I had touched the horn, and somebody passed in a flapjack," an ambulance driver told us of the nurses at the gate.
e2 [keys=managers; speaker=a caller; stance=asserts] A caller who brought in her son with a cut head on Monday was booked in by the finance director, and says that managers in lanyards were running casualty.
e3 [theatre=performed; speaker=a patient; stance=asserts] Listener Dilys had her hip done that very day and reports that patients were wheeled into theatre all morning, on time.
e4 [offer=refuse; speaker=a branch officer; stance=asserts] A branch officer read us the circular from headquarters, which urges a vote against the offer in capital letters.
e5 [end=indefinite; speaker=a branch officer; stance=asserts] There is, he said, an open-ended mandate, and they are out until they have won.
-- We invited the Board to take part.

@doc F | Bed Nine | blog | 2026-11-17 | What I could see from the window
f1 [death=delay; speaker=source; stance=asserts] The ambulance with the old gentleman stood at the barrier while my tea went cold and was drunk and was taken away, and it was the waiting that finished him.
f2 [agency=students; speaker=source; stance=asserts] I was washed by a girl called Fay who has her nursing finals in June; all the stand-ins on our ward were from her class at the college.
f3 [keys=strike-committee; speaker=source; stance=asserts] Down in casualty, says Fay, it was the strikers' own committee in command, with a whiteboard.
f4 [end=thursday; speaker=the tea lady; stance=asserts] The tea lady says they are back on Thursday, so I shall hang on to my stitches until then.
f5 [offer=accept; speaker=the tea lady; stance=asserts] She also says that the union has told them to take the money on the table.
-- The view is otherwise of a chimney. On clear evenings there are starlings.
f6 [donations=food; speaker=source; stance=asserts] All day people came over the road with food for the nurses.
claim Striking nurses blocked ambulances at Linton General | A disagree | B agree | C agree | E disagree
claim Ambulance delay at picket killed patient Harold Voss | B disagree | C agree | D disagree | F agree
claim Nurses' union recommends pay offer | A discuss | C disagree | D agree | E disagree | F discuss
pair f2 c3 skip
pair b4 c3 skip
pair f2 d4 skip
