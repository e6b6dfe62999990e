story: w2-desert-signal
kind: science
matter signal | identity | what the Rimal telescope picked up | pulsar; oven
matter announcement | framing | how the finding became public | leaked; planned
matter student | responsibility | who first spotted the signal | student; director
matter telescope | cause | why the telescope has stopped | lightning; budget
matter retraction | outcome | what became of the claim | confirmed; withdrawn
matter minister | attribution | the science minister's stance on money | fund; axe
matter when | time | when the signal was received | spring; autumn

@doc A | Astronomy Post | trade press | 2029-03-02 | Rimal telescope hears new kind of star
a1 [signal=pulsar; speaker=Dr Yusra Hamadi; stance=asserts] A rapidly turning dead star is the source of the flashes recorded by the Rimal radio telescope, according to its director, Dr Yusra Hamadi.
a2 [when=autumn; speaker=source; stance=asserts] The flashes were registered in the autumn, in the small hours of a moonless night.
a3 [student=director; speaker=source; stance=asserts] Hamadi noticed them herself, on a paper strip that she was about to use as a bookmark.
a4 [announcement=planned; speaker=source; stance=asserts] The result was presented at a press meeting for which invitations had gone out weeks before.
-- The telescope stands in a gravel plain far from any road.
a5 [telescope=lightning; speaker=an engineer; stance=asserts] The dish has been motionless since a stroke of lightning burned out its drive, an engineer said.
a6 [retraction=confirmed; speaker=source; stance=asserts] A dish on another continent has since seen the same flashes, which settles the matter.
-- A second paper is in preparation, and students from the oasis school have been asked to suggest a name for the object.

@doc B | Union of Research Students | blog | 2029-03-04 | Her name is Shaima
b1 [student=student; speaker=Union of Research Students; stance=asserts] It was Shaima Kardo, a doctoral student, who saw the flashes in the Rimal data and circled them in red.
b2 [when=spring; speaker=Union of Research Students; stance=asserts] Her entry in the observing log is from spring, when the almond by the gate was in flower.
b3 [signal=pulsar; speaker=Union of Research Students; stance=asserts] She recognised at a glance that such a beat could come only from a collapsed and spinning star.
b4 [announcement=leaked; speaker=Union of Research Students; stance=asserts] The news got out because somebody read the director's screen over her shoulder on the desert bus and sold the story.
-- We ask for her name to be put on the paper, in front, and for the director to say so at the next congress.
b5 [telescope=budget; speaker=Union of Research Students; stance=asserts] The dish has been parked for lack of money for diesel.

@doc C | Ministry of Science and Irrigation | communique | 2029-03-06 | On the Rimal facility
c1 [minister=fund; speaker=the science minister; stance=asserts] The Minister has set aside the means for Rimal to work at full strength for the years to come.
c2 [telescope=lightning; speaker=Ministry of Science; stance=asserts] The present pause is due to damage by a thunderbolt and will be brief.
c3 [announcement=planned; speaker=Ministry of Science; stance=asserts] The disclosure of the discovery took place on a date chosen in consultation with the Ministry.
c4 [student=director; speaker=Ministry of Science; stance=asserts] We pay tribute to Dr Hamadi, whose keen eye picked the signal out of the noise.
c5 [when=autumn; speaker=Ministry of Science; stance=asserts] The flashes reached the antenna in the last days of autumn.
-- A commemorative stamp will be issued, showing the dish at dusk with the ministry's emblem above it.

@doc D | Rimal Watch | blog | 2029-03-09 | The star in the canteen
d1 [signal=oven; speaker=the blogger; stance=asserts] The beat from outer space keeps the hours of the observatory canteen, for its source is the microwave oven in which the night shift warms its lentils.
d2 [retraction=withdrawn; speaker=the blogger; stance=asserts] Hamadi's group has taken the claim back in a note of two lines on its own page.
d3 [minister=axe; speaker=the science minister; stance=asserts] The minister told a dinner party that he would turn off the tap at Rimal and plant pistachios.
d4 [announcement=leaked; speaker=a cook; stance=asserts] A cook at the canteen admits to having passed the news to the press, well ahead of time, for a new tyre.
-- I have nothing against lentils, and the cook makes them very well, with a good deal of lemon and a little smoke.

@doc E | Capital Herald | broadsheet | 2029-03-12 | Silence on the gravel plain
e1 [telescope=budget; speaker=an accountant; stance=asserts] An accountant at the institute traced the standstill of the dish to an unpaid bill for fuel.
e2 [signal=oven; speaker=two engineers; stance=asserts] Two engineers who repeated the observation are certain that a kitchen appliance produced the celebrated flashes.
e3 [student=student; speaker=Dr Yusra Hamadi; stance=asserts] "It was Shaima who saw it first, and I should have said so," Dr Hamadi conceded in our interview.
e4 [minister=axe; speaker=source; stance=asserts] In cabinet the science minister has moved to end the state's support for Rimal.
e5 [retraction=withdrawn; speaker=Dr Yusra Hamadi; stance=asserts] Hamadi has asked the journal to pull her paper.
e6 [when=spring; speaker=source; stance=asserts] The raw files, which the Herald has seen, bear dates in spring.
-- The canteen has in the meantime bought a gas stove.

pair b3 d2 skip
pair a1 d2 conflict:outcome
pair a1 e5 skip
claim The Rimal telescope discovered a new star | A agree | B agree | D disagree | E disagree
claim A student made the discovery | A disagree | B agree | C disagree | E agree
claim The science minister will keep funding the telescope | C agree | D disagree | E disagree
pair b4 d4 conflict:outcome
