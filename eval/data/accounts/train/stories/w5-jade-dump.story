story: w5-jade-dump
kind: disaster
matter slide | cause | what set off the slide at the Number Six jade dump | rain; blasting; investigated
matter dead | number | bodies recovered | twelve-sat; fifty-eight-tue; nine-shaft
matter search | framing | how the company ran the search | generous; obstructive
matter pump | outcome | what came of the attempt to free the men behind the water | freed; lost; knocking
matter permit | attribution | whether the district had authorised the upper dump | authorised; withheld
matter fence | responsibility | who removed the warning fence | company-removed; scavengers
matter before | other | the slide of the previous monsoon | previous

@doc A | Ministry of Mines, Northern Division | communique | 2026-07-04 | Incident at the Number Six dump
a1 [slide=rain; speaker=Ministry of Mines; stance=asserts] Continuous rain saturated the face of the Number Six jade dump and brought it down early on Friday, the division's geologists have reported.
a2 [dead=twelve-sat; speaker=Ministry of Mines; stance=asserts] Twelve bodies had been recovered at Number Six by Saturday morning, and the work of identification continues.
a3 [search=generous; speaker=Ministry of Mines; stance=asserts] The operating company has placed its excavators, lamps and kitchens at the disposal of the rescuers at Number Six day and night.
a4 [pump=knocking; speaker=Ministry of Mines; stance=asserts] Knocking has been heard from the drainage tunnel under the dump, behind which several diggers are believed to be trapped by water.
a5 [permit=withheld; speaker=Ministry of Mines; stance=asserts] For the upper terrace of the dump the district had refused its permission in writing.
-- Entry to the area is forbidden to unauthorised persons until further notice.
-- Relatives may apply at the school in the lower settlement, where tea and rice are served.

@doc B | Jade & Gem Trade Courier | trade press | 2026-07-06 | Number Six: questions about the upper terrace
b1 [slide=blasting; speaker=two shift foremen; stance=asserts] A production blast fired in the adjoining pit minutes earlier shook the Number Six dump loose, foremen on the shift told the Courier, and the rain had little to do with it.
b2 [permit=authorised; speaker=a surveyor; stance=asserts] A surveyor produced a plan of the upper terrace bearing the district's stamp of approval.
b3 [search=generous; speaker=a volunteer captain; stance=asserts] A captain of the volunteers praised the company, whose managers dug alongside his men at Number Six and paid for the diesel.
b4 [fence=scavengers; speaker=the company; stance=asserts] The warning fence below the dump had been pulled up for scrap by people from the settlement, the company said.
b5 [dead=nine-shaft; speaker=the company; stance=asserts] In the company's own shaft, nine employees are dead.
-- Prices for rough stone rose at the July emporium.
b6 [before=previous; speaker=source; stance=asserts] In the last monsoon a smaller slide at the Number Two dump had buried a row of huts.

@doc C | Handpickers' Self-Help Committee | ngo | 2026-07-07 | What we know and what we ask
c1 [dead=fifty-eight-tue; speaker=Handpickers' Committee; stance=asserts] With the mud drained from the lower cut, the dead of Number Six had risen to fifty-eight on Tuesday.
c2 [search=obstructive; speaker=Handpickers' Committee; stance=asserts] Guards of the company kept our people away from the Number Six dump with sticks in the first hours and parked the excavators across the only path.
c3 [fence=company-removed; speaker=Handpickers' Committee; stance=asserts] It was a company gang that took down the warning fence in May so that trucks could tip closer to the edge.
c4 [pump=freed; speaker=Handpickers' Committee; stance=asserts] The men caught behind the water in the drainage tunnel were brought out alive on Monday night, after women had bailed with cooking pots for two days.
c5 [slide=blasting; speaker=Handpickers' Committee; stance=asserts] All who were on the dump felt the charge go off next door and then the ground move, and the earth came down because of it.
-- We ask for a list of the missing, in our own language.
-- The committee was founded after the slide of 2019.

@doc D | The Northern Ledger | broadsheet | 2026-07-08 | Mud, stamps and silence
d1 [slide=investigated; speaker=a commission member; stance=asserts] A commission of three engineers is looking into what brought the Number Six dump down, one of its members said.
d2 [permit=authorised; speaker=a former district clerk; stance=asserts] A former clerk remembers carrying the file on the upper terrace from desk to desk until the district officer approved it.
d3 [fence=scavengers; speaker=a tea-shop owner; stance=asserts] A tea-shop owner saw boys roll up the warning fence below the dump and sell it by weight to a dealer.
d4 [pump=lost; speaker=a diver; stance=asserts] A navy diver who entered the drainage tunnel on Tuesday says that the men behind the water had drowned before anyone could reach them.
d5 [search=obstructive; speaker=a nurse; stance=asserts] A nurse with a volunteer team was turned back by the company's guards at Number Six three times and saw idle excavators blocking the path.
-- The price of a coffin in the settlement has doubled.
d6 [dead=fifty-eight-tue; speaker=the hospital; stance=asserts] The hospital's register for the slide stood at fifty-eight names on Tuesday evening.

@doc E | Golden Terrace Mining Co. | communique | 2026-07-08 | Statement to partners
e1 [slide=rain; speaker=Golden Terrace; stance=asserts] An exceptional cloudburst overwhelmed the drains of the dump and caused the slope at Number Six to fail.
e2 [fence=scavengers; speaker=Golden Terrace; stance=asserts] Trespassers had carried off our safety fence for its wire.
e3 [pump=freed; speaker=Golden Terrace; stance=asserts] We are relieved that the workers cut off in the drainage tunnel walked out on Monday, thanks to our pumps.
e4 [permit=authorised; speaker=Golden Terrace; stance=asserts] The upper terrace was built under a district authorisation that remains in force.
-- Deliveries under existing contracts are unaffected.
e5 [dead=nine-shaft; speaker=Golden Terrace; stance=asserts] We mourn nine colleagues who were at work in our shaft.
-- The company will endow a scholarship in their name.

rel slide investigated rain compatible
rel slide investigated blasting compatible
rel dead twelve-sat fifty-eight-tue revision
rel dead twelve-sat nine-shaft different_scope
rel dead fifty-eight-tue nine-shaft different_scope
rel pump knocking freed revision
rel pump knocking lost revision
pair a2 b6 different_event
pair a1 b6 different_event
pair c1 b6 different_event
claim Blasting triggered the slide at the Number Six dump | A disagree | B agree | C agree | D discuss | E disagree
claim The mining company obstructed the search for victims | A disagree | B disagree | C agree | D agree
claim Men trapped in the drainage tunnel were rescued | C agree | D disagree | E agree
