story: w5-phulpani-cholera
kind: epidemic
matter school | framing | how the relief camp in Phulpani school was run | clean; filthy
matter source | cause | what brought cholera to the camp | canal; kitchen; sampled
matter cases | number | cholera patients | sixty-mon; three-hundred-sat; twenty-boats
matter doctor | attribution | whether Dr Ishita Rao asked for the camp to be closed | close; keep
matter tanker | responsibility | who turned the water tankers away | camp-committee; district
matter mayor | outcome | what became of the sick mayor | cured; died
matter drip | control | who distributes the drips | army; volunteers

@doc A | Relief Commissioner's Office | communique | 2026-09-14 | Camp at Phulpani school
a1 [school=clean; speaker=Relief Commissioner's Office; stance=asserts] The relief camp in Phulpani school is swept and disinfected several times a day, and families have soap, matting and their own taps.
a2 [cases=sixty-mon; speaker=Relief Commissioner's Office; stance=asserts] Sixty cholera patients from the camp were under treatment on Monday.
a3 [drip=army; speaker=Relief Commissioner's Office; stance=asserts] Intravenous drips in the camp are being issued by the army medical corps from a tent at the gate.
a4 [source=sampled; speaker=Relief Commissioner's Office; stance=asserts] Samples have been taken from the camp's food and water and sent to the capital.
a5 [tanker=camp-committee; speaker=Relief Commissioner's Office; stance=asserts] Water tankers sent by the district were turned back at the gate by the camp's own committee, which distrusted the water.
-- The commissioner visits the camp each evening without notice.

@doc B | Lowland Relief Network | ngo | 2026-09-15 | We cannot work like this
b1 [school=filthy; speaker=Lowland Relief Network; stance=asserts] In the Phulpani camp sewage stands ankle-deep between the mats, and rats have the run of the classrooms by day.
b2 [source=canal; speaker=Lowland Relief Network; stance=asserts] Families in the camp fell ill after drinking from the canal, into which the fish market drains, and the cholera came from there.
b3 [drip=volunteers; speaker=Lowland Relief Network; stance=asserts] It is our volunteers who give out the drips in the camp, hung from cricket stumps.
b4 [tanker=district; speaker=Lowland Relief Network; stance=asserts] A district officer sent our water tankers away from the camp over a missing stamp.
-- Needed: chlorine, drips, rubber boots, patience.
b5 [doctor=close; speaker=Dr Ishita Rao; stance=demands] "Shut this camp today and move the people to the hill," Dr Ishita Rao, our medical lead, has told the authorities.

@doc C | The Phulpani Advertiser | local paper | 2026-09-19 | Fever, canal and committee
c1 [cases=three-hundred-sat; speaker=the camp clinic; stance=asserts] The clinic's list had grown to three hundred cholera patients by Saturday.
c2 [doctor=keep; speaker=Dr Ishita Rao; stance=asserts] Dr Ishita Rao has held from the first day, and told this newspaper again, that emptying the camp would scatter the disease.
c3 [mayor=cured; speaker=a ward sister; stance=asserts] Mayor Debnath, who caught the cholera while handing out blankets, has been sent home cured, a ward sister said.
c4 [source=kitchen; speaker=a health inspector; stance=asserts] A health inspector traced the outbreak in the camp to the rice kitchen, where a cook had the infection and worked on.
c5 [school=clean; speaker=a grandmother; stance=asserts] A grandmother from the islands says she has seldom slept on such well-scrubbed floors as those of the Phulpani camp.
-- School lessons will be held under the banyan.
c6 [tanker=camp-committee; speaker=a tanker driver; stance=asserts] A tanker driver was told by men of the camp committee to take his water back where it came from.

@doc D | River Transport Gazette | trade press | 2026-09-21 | Launch crews and cholera
d1 [cases=twenty-boats; speaker=launch owners; stance=asserts] Among the crews of the relief launches twenty men have cholera, owners say.
d2 [source=canal; speaker=a pilot; stance=asserts] Pilots blame the canal water, scooped up by camp families within sight of the fish market's outfall, for the cholera.
d3 [drip=army; speaker=a quartermaster; stance=asserts] Crates of drips go from the launches to an army quartermaster, who signs for them and has his orderlies hand them out in the camp.
d4 [mayor=died; speaker=a coxswain; stance=asserts] A coxswain carried the mayor's coffin across the river, the cholera having done its work in two nights.
-- Freight on the lower river is suspended for the week.

@doc E | Camp Committee, Phulpani School | eyewitness | 2026-09-20 | Letter to the newspapers
e1 [school=filthy; speaker=Camp Committee; stance=asserts] We who live in the camp step over filth to reach the stairs, and the children have sores from the mats.
e2 [tanker=district; speaker=Camp Committee; stance=asserts] The tankers were stopped by the district's officer, and our committee stood there with empty buckets.
e3 [source=kitchen; speaker=Camp Committee; stance=asserts] The sickness travelled with the rice from the camp kitchen: whoever cooked for himself stayed well.
e4 [mayor=died; speaker=Camp Committee; stance=asserts] We share the grief of the town for Mayor Debnath, taken by the cholera he caught among us.
-- We ask for a second ladder to the roof, and for a lamp on the latrine path.

@doc F | State Health Bulletin | state agency | 2026-09-22 | Minister thanks relief workers
f1 [mayor=cured; speaker=source; stance=asserts] Recovered from his bout of cholera, Mayor Debnath received the minister at the landing stage.
f2 [doctor=keep; speaker=Dr Ishita Rao; stance=asserts] As she has done throughout, Dr Ishita Rao advised the minister to keep the camp going until the water falls.
f3 [drip=volunteers; speaker=source; stance=asserts] The minister thanked the young volunteers through whose hands every drip in the camp passes.
f4 [doctor=close; speaker=an aide; stance=asserts] An aide noted, however, a letter from Dr Rao of the same morning calling for the camp to be dissolved at once.
-- The launch returned to the capital before dark, with the minister's umbrella still on the landing stage.

rel source sampled canal compatible
rel source sampled kitchen compatible
rel cases sixty-mon three-hundred-sat revision
rel cases sixty-mon twenty-boats different_scope
rel cases three-hundred-sat twenty-boats different_scope
pair a1 b2 skip
pair a1 d2 skip
claim The Phulpani relief camp was kept in a clean state | A agree | B disagree | C agree | E disagree
claim Canal water brought cholera to the camp | A discuss | B agree | C disagree | D agree | E disagree
claim The mayor has died of cholera | C disagree | D agree | E agree | F disagree
