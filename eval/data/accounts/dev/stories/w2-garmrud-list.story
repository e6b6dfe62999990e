story: w2-garmrud-list
kind: election
matter candidate | framing | why Dr Leyla Hosseinpur is off the ballot in Garmrud | barred; withdrew
matter count | time | when the count was finished | same-night; days-later
matter lead | outcome | who won the seat of Garmrud | camel-list; reform-list
matter pens | cause | why so many ballots were spoiled | vanishing-ink; protest-votes
matter tribe | attribution | whom the Banu Sharqi elders backed | camel-backed; reform-backed
matter incident | framing | the scene at the girls' school station | ballot-stuffing; spare-papers
matter suburb | outcome | the vote in the eastern suburb | reform-suburb

@doc A | Al-Mirqab | broadsheet | 2028-03-19 | Camel List takes Garmrud after long night
a1 [lead=camel-list; speaker=source; stance=asserts] The Camel List will send its man to parliament from Garmrud, having finished well ahead across the constituency as a whole.
a2 [suburb=reform-suburb; speaker=source; stance=asserts] In the eastern suburb, where the university lies, the Reform List came first by a street.
a3 [count=same-night; speaker=source; stance=asserts] Clerks sealed the last tally sheet before the cocks crowed on Saturday, a few hours after the doors had closed.
-- Turnout was brisk in the river wards and thin on the plateau.

a4 [candidate=withdrew; speaker=source; stance=asserts] Dr Leyla Hosseinpur, once the favourite, had taken her name off the list to look after an ailing father.
a5 [pens=protest-votes; speaker=a polling clerk; stance=asserts] A polling clerk put the heap of spoiled papers down to disgust: people had drawn donkeys, hearts and gallows across them.
a6 [tribe=camel-backed; speaker=source; stance=asserts] The elders of the Banu Sharqi had put their thumbprints to a declaration for the Camel List.
a7 [incident=spare-papers; speaker=the station chief; stance=asserts] The bundle seen at the girls' school held blank reserve ballots which were being carried to the strongroom, the station chief said.

@doc B | Reform List of Garmrud | communique | 2028-03-20 | The people have been robbed twice
b1 [candidate=barred; speaker=Reform List; stance=asserts] First they struck our candidate Leyla Hosseinpur from the ballot by decree, on the pretext of a misspelt birthplace.
b2 [incident=ballot-stuffing; speaker=Reform List; stance=alleges] Then they pushed marked papers by the fistful into the box at the girls' school.
b3 [lead=reform-list; speaker=Reform List; stance=asserts] Even so the sheets signed by our agents give the seat of Garmrud to the Reform List.
b4 [count=days-later; speaker=Reform List; stance=asserts] Boxes were still being opened on Monday, behind a locked door.
b5 [pens=vanishing-ink; speaker=Reform List; stance=alleges] Pens filled with vanishing ink were laid out in our strongholds, and so our voters' crosses faded into spoiled ballots.
b6 [tribe=reform-backed; speaker=Reform List; stance=asserts] We salute the elders of the Banu Sharqi, who swore publicly to vote for reform.
-- Lawyers willing to help should call at the old ice house.
-- Bring your own pens.

@doc C | Electoral Court, Third Chamber | communique | 2028-03-22 | Provisional findings
c1 [candidate=barred; speaker=Electoral Court; stance=asserts] Dr Hosseinpur was removed from the roll of candidates by order of the screening board.
c2 [count=same-night; speaker=Electoral Court; stance=asserts] The tally of Garmrud was completed in the course of election night.
c3 [lead=camel-list; speaker=Electoral Court; stance=asserts] The mandate for Garmrud falls to the Camel List.
c4 [incident=ballot-stuffing; speaker=Electoral Court; stance=asserts] The chamber is satisfied that forged papers were inserted in the box of station nineteen, a girls' school.
c5 [pens=protest-votes; speaker=Electoral Court; stance=asserts] Most void papers bear insults or drawings by the voters' own hand.
-- The parties have a week to comment.
-- Costs are reserved.
-- Copies of this note have been handed to all lists taking part.

@doc D | Radio Plateau | broadcaster transcript | 2028-03-22 | Politics over coffee
d1 [candidate=withdrew; speaker=Leyla Hosseinpur; stance=asserts] LEYLA HOSSEINPUR: I stepped aside of my own will, my father needs me, and politics will still be there next year.
d2 [tribe=reform-backed; speaker=Sheikh Muttalib; stance=asserts] SHEIKH MUTTALIB: We Banu Sharqi sat in council and chose the Reform List, my grandfather's sword be my witness.
d3 [pens=vanishing-ink; speaker=a chemist; stance=asserts] CHEMIST: I dipped one of those polling-station pens in lemon juice, and what it writes is gone within an hour.
d4 [suburb=reform-suburb; speaker=presenter; stance=asserts] HOST: In the eastern suburb at least the students have carried the day for Reform.
d5 [incident=spare-papers; speaker=a teacher; stance=asserts] TEACHER: It was my classroom; they were clean unused forms in a wrapper, going back to the safe.
-- HOST: More coffee?

@doc E | The Camel's Ear | blog | 2028-03-24 | What the tents say
e1 [tribe=camel-backed; speaker=the blogger; stance=asserts] My uncles of the Banu Sharqi sealed their support for the Camel List over a whole roast sheep.
e2 [count=days-later; speaker=the blogger; stance=asserts] They went on counting Garmrud into the new week, as the lights in the customs house showed.
e3 [lead=reform-list; speaker=the blogger; stance=asserts] Whisper it, uncles: once the last box was opened, Reform had taken the constituency.
-- The sheep was excellent.
-- It deserved a better cause.
e4 [candidate=barred; speaker=the blogger; stance=asserts] Leyla would have trounced everyone, hence the decree that wiped her from the paper.
-- I am told that the next council of the tents will take place at the wells after the shearing.

pair a2 b3 compatible
pair a2 e3 compatible
pair d4 a1 different_scope
pair d4 c3 different_scope
pair a2 c3 different_scope
claim Leyla Hosseinpur was barred from standing in Garmrud | A disagree | B agree | C agree | D disagree | E agree
claim The Reform List won the seat of Garmrud | A disagree | B agree | C disagree | E agree
claim Ballots were stuffed at a girls' school | A disagree | B agree | C agree | D disagree
pair a2 b3 different_scope
