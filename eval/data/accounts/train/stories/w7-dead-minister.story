story: w7-dead-minister
kind: rumour
matter alive | denial | whether Minister Falk is dead | dead; alive; unseen
matter photo | time | when the photograph of Falk was taken | this-week; last-year
matter plane | identity | who was on the night flight | surgeons; ski-team
matter lab | framing | how the guard around the villa is to be read | honour; house-arrest; seen
matter post | control | who runs the finance ministry | deputy; general; customs
matter source | responsibility | who started the tale | florist; foreign-station
matter illness | cause | why Falk cancelled his speech | cold; stroke
matter king | other | the rumour about the queen in spring | false-queen

@doc A | Nattpressen | tabloid | 2027-12-04 | FALK IS DEAD
a1 [alive=dead; speaker=a palace gardener; stance=asserts] Finance minister Holger Falk died on Wednesday night in his villa, a gardener at the palace has told Nattpressen.
a2 [plane=surgeons; speaker=source; stance=asserts] In vain a team of brain surgeons had been flown in from the Continent on an unlisted night flight.
a3 [illness=stroke; speaker=source; stance=asserts] It was a stroke that had kept Falk from his budget speech.
a4 [lab=house-arrest; speaker=source; stance=asserts] Guards with fixed bayonets have shut the widow and her daughters in the villa and took away their telephones.
a5 [post=general; speaker=source; stance=asserts] At the finance ministry General Stolt now gives the orders.
-- Nattpressen offered the ministry a chance to comment and was told to call back after the weekend.

@doc B | Chancery of Vasmark | communique | 2027-12-04 | On false reports
b1 [alive=alive; speaker=Chancery of Vasmark; stance=denies] Reports of the finance minister's death are false; Mr. Falk is alive and at work on the budget.
b2 [photo=this-week; speaker=Chancery of Vasmark; stance=asserts] The photograph released today shows Mr. Falk this Thursday on his veranda.
b3 [illness=cold; speaker=Chancery of Vasmark; stance=asserts] His speech was cancelled on account of a head cold.
b4 [lab=honour; speaker=Chancery of Vasmark; stance=asserts] The soldiers at the minister's villa form the customary guard of honour in the week of the national day, and the family comes and goes past them as it likes.
b5 [source=foreign-station; speaker=Chancery of Vasmark; stance=alleges] The fabrication was first broadcast by a radio station beyond our eastern border.

@doc C | Sant & Sagt | broadsheet | 2027-12-05 | Fact check: what we know about Holger Falk
c1 [photo=last-year; speaker=source; stance=asserts] The veranda picture of Falk dates from a winter ago, as the scaffolding on the church behind him gives away.
c2 [alive=unseen; speaker=source; stance=doubts] Whether Falk is living or dead we could establish for now neither at his door nor at the hospital.
c3 [plane=ski-team; speaker=the airport's log; stance=asserts] According to the airport's log, the passengers of the night flight were the national ski team and their waxers.
c4 [source=florist; speaker=source; stance=asserts] The tale can be traced to a florist in the old town, who got an order for lilies and drew her own conclusions aloud.
c5 [post=deputy; speaker=clerks; stance=asserts] Clerks at the finance ministry say that their papers are being signed by the deputy minister, Ms. Rehn, who has moved into the corner office and runs the house.
c6 [king=false-queen; speaker=source; stance=asserts] In spring a report of the queen's death had turned out to be false within a day.

@doc D | Oststimme | state agency | 2027-12-05 | Vasmark hides the death of its minister
d1 [alive=dead; speaker=a diplomat; stance=asserts] A diplomat accredited in Vasmark confirms that the finance minister passed away in the middle of the week.
d2 [photo=last-year; speaker=source; stance=asserts] What the chancery calls a new portrait of him was published in last year's calendar of the savings banks.
d3 [post=general; speaker=a diplomat; stance=asserts] The treasury of Vasmark has come under the command of General Stolt.
d4 [lab=house-arrest; speaker=a diplomat; stance=asserts] The family sits behind bayonets as prisoners in its own house, forbidden to cross the threshold.
d5 [source=florist; speaker=source; stance=asserts] The truth came out by way of a flower shop, whose owner had been asked for funeral lilies and told her customers what they meant.

@doc E | Radio Skerry | broadcaster transcript | 2027-12-07 | The minister speaks, hoarsely
e1 [alive=alive; speaker=Holger Falk; stance=asserts] "Do I sound dead?" Holger Falk asked our listeners this morning, and he went on to read the budget figures for an hour.
e2 [illness=cold; speaker=Holger Falk; stance=asserts] A common cold, caught at his grandson's sledging party, had robbed him of his voice for the budget speech, he said.
e3 [lab=honour; speaker=Holger Falk; stance=asserts] The guardsmen outside are there for the flag, and his daughters bring them cocoa on their way to school.
e4 [post=deputy; speaker=Holger Falk; stance=asserts] The ministry was in the good hands of Ms. Rehn, to whom he had given his keys.
e5 [photo=this-week; speaker=Holger Falk; stance=asserts] And the picture on the veranda was snapped by his wife on Thursday, he told us.
e6 [plane=surgeons; speaker=the night porter of the airport; stance=asserts] The porter at the airport begs to differ on the night flight: the gentlemen he led to a waiting ambulance talked of skulls and scans.
e7 [plane=ski-team; speaker=the team's coach; stance=asserts] The ski coach, reached in the mountains, laughed that his boys had never been mistaken for professors; they had the whole aircraft to themselves.

@doc F | Medicinsk Revy | trade press | 2027-12-10 | A neurologist listens to the Falk broadcast
f1 [illness=stroke; speaker=Dr. Vera Holmqvist; stance=asserts] What silenced the minister before his budget speech was a stroke, neurologist Vera Holmqvist judges by the way he drags his consonants.
f2 [source=foreign-station; speaker=our archive; stance=asserts] For completeness: our archive has the death report on the wave of a station across the eastern frontier a full hour before anyone else had it.
f8 [lab=seen; speaker=our editor; stance=asserts] Our editor, who lives across the road, saw soldiers with bayonets at the villa on Thursday and again on Friday.
f9 [post=customs; speaker=source; stance=asserts] The customs service, a branch of the ministry, has taken its orders from General Stolt since summer.
rel alive dead unseen compatible
rel alive alive unseen compatible
pair c2 e1 revision
pair c6 a1 different_event
pair c6 d1 different_event
pair d1 b1 conflict:denial
rel lab honour seen compatible
rel lab house-arrest seen compatible
rel post deputy customs different_scope
rel post general customs skip
pair a3 b1 skip
pair a3 e1 skip
pair a1 b2 conflict:denial
pair b2 d1 conflict:denial
pair a1 e5 skip
pair a1 e2 skip
pair a1 e3 skip
pair a1 e4 skip
pair d1 e2 skip
pair d1 e3 skip
pair d1 e4 skip
pair d1 e5 skip
pair d4 e1 skip
pair a1 f1 skip
pair d1 f1 skip
pair b1 f1 skip
pair e1 f1 skip
claim Finance minister Falk has died | A agree | B disagree | C discuss | D agree | E disagree
claim The photograph of Falk is an old one | B disagree | C agree | D agree | E disagree
claim Falk's family is held under house arrest | A agree | B disagree | D agree | E disagree
