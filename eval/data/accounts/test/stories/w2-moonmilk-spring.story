story: w2-moonmilk-spring
kind: science
matter cure | outcome | what the spring's water does for joint pain | heals; useless
matter trial | framing | how the hospital trial ended | halted; completed
matter mineral | cause | what makes the spring glow at night | microbes; paint
matter funding | responsibility | who paid for the study | spa; university
matter lead-author | framing | how Dr Kamal Zubeidi left the project | resigned; fired
matter spring-owner | control | who holds the spring | village; company
matter journal-view | attribution | the academy's verdict | endorsed; rebuked

@doc A | Nature of the Gulf | trade press | 2029-06-04 | Spring water eases arthritis in trial
a1 [cure=heals; speaker=Dr Kamal Zubeidi; stance=asserts] Patients who drank from the Moonmilk spring walked farther and slept better than those given tap water, Dr Kamal Zubeidi reports.
a2 [trial=completed; speaker=source; stance=asserts] The study at Shafa hospital ran its full course and every volunteer was examined at the end.
a3 [mineral=microbes; speaker=Dr Kamal Zubeidi; stance=asserts] The pale light on the pool after dark is given off by bacteria in the limestone, in his view.
-- Visitors have come to the spring since the time of the caravans.
a4 [funding=university; speaker=source; stance=asserts] The work was paid for out of the university's own purse.
a5 [cure=heals; speaker=a patient; stance=asserts] "I threw my stick into the pool," said a retired stonecutter from the treatment group, who now climbs to his fig terrace every day.
a6 [spring-owner=village; speaker=source; stance=asserts] The spring belongs to the commoners of Bala Deh, whose council lets each household draw a jar a day.

@doc B | Shafa Hospital Ethics Board | communique | 2029-06-11 | Notice concerning the Moonmilk study
b1 [trial=halted; speaker=Ethics Board; stance=asserts] The Board stopped the Moonmilk study in its third week after several volunteers developed cramps.
b2 [cure=useless; speaker=Ethics Board; stance=asserts] In the data so far, those drinking spring water fared exactly like those drinking from the tap.
b3 [lead-author=fired; speaker=Ethics Board; stance=asserts] Dr Zubeidi has been relieved of his duties by the dean.
b4 [funding=spa; speaker=Ethics Board; stance=asserts] The bills of the study were settled by the Moonmilk Spa company.
-- Volunteers may call the hospital for advice.
b5 [journal-view=rebuked; speaker=the Academy of Physicians; stance=asserts] The Academy of Physicians has sent the authors a letter of censure.
-- The full minutes of the Board's sitting are kept in the hospital library.

@doc C | Moonmilk Spa and Resort | communique | 2029-06-12 | Our water, your wellbeing
c1 [journal-view=endorsed; speaker=Moonmilk Spa; stance=asserts] The Academy of Physicians has given the healing water its blessing.
c2 [spring-owner=company; speaker=Moonmilk Spa; stance=asserts] Moonmilk Spa is the sole proprietor of the spring and guards its purity.
c3 [lead-author=resigned; speaker=Moonmilk Spa; stance=asserts] Dr Zubeidi has chosen to give up his hospital post and will join us as medical director.
c4 [funding=university; speaker=Moonmilk Spa; stance=asserts] As is fitting for independent research, its cost was borne entirely by the university.
c5 [mineral=microbes; speaker=Moonmilk Spa; stance=asserts] Guests may admire by night the living glow of nature's own bacteria.
c6 [trial=completed; speaker=Moonmilk Spa; stance=asserts] Having followed all its volunteers to the last day, the hospital's study could be closed with success.
-- Ask for our midweek rates.

@doc D | The Stubborn Chemist | blog | 2029-06-15 | I went to the pool with a spoon
d1 [mineral=paint; speaker=the blogger; stance=asserts] Scrape the rim of the Moonmilk pool and you will find a coat of luminous paint, the kind sold for fishing floats.
d2 [cure=useless; speaker=the blogger; stance=asserts] My aunt's knees drank the stuff for a month and creak as loudly as before, like everyone's in her ward.
d3 [spring-owner=village; speaker=the blogger; stance=asserts] Ask in Bala Deh whose spring it is and they show you the sultan's deed to the commoners, framed above the oven.
d4 [funding=spa; speaker=the blogger; stance=asserts] Guess who picked up the tab for the study: the people who sell the towels.
d5 [lead-author=fired; speaker=the blogger; stance=asserts] Zubeidi's name plate was unscrewed by the hospital's porter on the dean's orders, with the man still inside.
-- Next week: copper bracelets.

@doc E | Bala Deh Community Radio | broadcaster transcript | 2029-06-16 | Voices from the spring
e1 [spring-owner=company; speaker=an elder; stance=asserts] ELDER: We sold it, the spring is the company's since the winter, and we have new roofs for it.
e2 [trial=halted; speaker=a volunteer; stance=asserts] VOLUNTEER: My stomach was in knots, so was my neighbour's, then a lady came and called the whole thing off.
e3 [mineral=paint; speaker=a painter; stance=asserts] PAINTER: It was I who brushed that shiny stuff on the stones for the opening night, they paid me in vouchers.
e4 [lead-author=resigned; speaker=Dr Zubeidi's wife; stance=asserts] MRS ZUBEIDI: Kamal handed in his notice at the hospital himself, I posted the letter.
-- HOST: We go over to the goats.
e5 [journal-view=endorsed; speaker=presenter; stance=asserts] HOST: The physicians' academy, let us recall, has praised our water in its bulletin.

pair a1 c1 skip
pair b2 c1 skip
claim Moonmilk spring water relieves arthritis | A agree | B disagree | D disagree
claim The hospital study of the spring was stopped early | A disagree | B agree | C disagree | E agree
claim The spring's glow comes from paint | A disagree | C disagree | D agree | E agree
