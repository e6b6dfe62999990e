story: w12-cayo-rosario-storm
kind: disaster
matter dam | cause | why the Rosario dam gave way | hurricane; gates-kept-shut
matter warning | framing | how the villagers below the dam left or stayed | warned-in-time; left-to-drown
matter toll | number | deaths in the flood | eleven; twenty-six; four-in-palmar
matter aid | control | who hands out relief supplies on Cayo Rosario | army; churches
matter bridge | outcome | whether the Palmar bridge survived | standing; swept-away
matter visit | attribution | who decided to put off the president's visit | president; governor
matter airport | other | the airport | shut

@doc A | Civil Defence Directorate | communique | 2027-08-29 | Hurricane Odile: situation report
a1 [dam=hurricane; speaker=Civil Defence; stance=asserts] The Rosario dam burst because Hurricane Odile dropped more rain on the island than the wall was built to hold.
a2 [warning=warned-in-time; speaker=Civil Defence; stance=asserts] Families below the Rosario dam were called out of their houses by loudspeaker vans well before the water came.
a3 [toll=eleven; speaker=Civil Defence; stance=asserts] Eleven people are confirmed dead in the flood on Cayo Rosario.
a4 [aid=army; speaker=Civil Defence; stance=asserts] The army is distributing food and tents on Cayo Rosario from its depot at the airstrip.
a5 [bridge=standing; speaker=Civil Defence; stance=asserts] The Palmar bridge withstood the flood and carries relief lorries.
-- Odile was the strongest storm to cross the archipelago in a generation.
a6 [visit=president; speaker=Civil Defence; stance=asserts] President Ondine Castel decided to postpone her visit so that helicopters stay free for rescue.
a7 [airport=shut; speaker=Civil Defence; stance=asserts] The international airport stays shut to commercial flights.

@doc B | Archipelago Relief Network | ngo | 2027-08-30 | Field note from Cayo Rosario
b1 [dam=gates-kept-shut; speaker=Archipelago Relief Network; stance=asserts] The Rosario dam collapsed because its operator kept the gates closed to save water for the plantations.
b2 [warning=left-to-drown; speaker=Archipelago Relief Network; stance=asserts] People in the villages under the Rosario dam were asleep when the wave hit, as they had been told to stay at home.
b3 [toll=twenty-six; speaker=Archipelago Relief Network; stance=asserts] The death toll on Cayo Rosario reached twenty-six on Monday as mud was cleared.
b4 [aid=churches; speaker=Archipelago Relief Network; stance=asserts] Parish committees hand out all the food and blankets on Cayo Rosario, our field team reports.
b5 [bridge=swept-away; speaker=Archipelago Relief Network; stance=asserts] The flood carried off the Palmar bridge, and goods go over by canoe.
-- The network has worked on the island since the last big hurricane.
b6 [warning=left-to-drown; speaker=a survivor; stance=asserts] "The water woke us, and that was our warning," a survivor from a village below the dam said.
b7 [airport=shut; speaker=Archipelago Relief Network; stance=asserts] With the airport shut, supplies come by sea.

@doc C | Rosario Estates Ltd | communique | 2027-08-30 | Our thoughts are with the island
c1 [dam=hurricane; speaker=Rosario Estates; stance=asserts] The extraordinary rainfall of Odile brought down the Rosario dam, according to the company's engineers.
c2 [warning=warned-in-time; speaker=Rosario Estates; stance=asserts] Company staff went from door to door below the dam on Saturday afternoon and led the villagers to the hill school.
c3 [toll=four-in-palmar; speaker=Rosario Estates; stance=asserts] Four people died in Palmar, among them two of our field hands.
c4 [aid=churches; speaker=Rosario Estates; stance=asserts] Relief on Cayo Rosario, including our rice, is being given out by the churches.
c5 [bridge=swept-away; speaker=Rosario Estates; stance=asserts] Since the Palmar bridge was torn away, our boats have been ferrying people over the river.
-- The company grows bananas and cocoa on the southern slope.
c6 [visit=governor; speaker=Rosario Estates; stance=asserts] The governor of the island asked for the president's trip to be put off, and she agreed.
c7 [airport=shut; speaker=Rosario Estates; stance=asserts] Our airstrip is open to relief planes while the main airport is closed.

@doc D | The Cayo Sentinel | local paper | 2027-08-31 | Dam keeper: I was told to keep gates shut
d1 [dam=gates-kept-shut; speaker=the dam keeper; stance=asserts] The keeper of the Rosario dam says it broke because he was ordered to leave the gates down through the storm.
d2 [warning=warned-in-time; speaker=source; stance=asserts] Vans with loudspeakers toured the villages below the dam during Saturday and most families had moved uphill by dusk.
d3 [toll=twenty-six; speaker=the coroner; stance=asserts] The island's coroner has registered twenty-six deaths.
d4 [aid=army; speaker=source; stance=asserts] Soldiers have taken over the relief tents on Cayo Rosario and give out the rations themselves.
d5 [bridge=standing; speaker=source; stance=asserts] Traffic was crossing the Palmar bridge on Tuesday, and its piers look sound.
-- The Sentinel was printed on the mainland this week.
d6 [visit=governor; speaker=governor's secretary; stance=asserts] It was the governor who called off President Castel's visit, his secretary said.
d7 [airport=shut; speaker=source; stance=asserts] The airport remained shut on Tuesday.

pair a6 c6 skip
rel toll eleven twenty-six revision
rel toll eleven four-in-palmar different_scope
rel toll twenty-six four-in-palmar different_scope
claim Closed gates caused the Rosario dam to collapse | A disagree | B agree | C disagree | D agree
claim The Palmar bridge was destroyed by the flood | A disagree | B agree | C agree | D disagree
claim Villagers below the dam were warned in time | A agree | B disagree | C agree | D agree
