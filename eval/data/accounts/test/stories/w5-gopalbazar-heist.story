story: w5-gopalbazar-heist
kind: police
matter robbers | identity | who robbed the Gopalbari post bank | students; officers
matter teller | outcome | what became of teller Mina Sarkar | alive; dead; hospital
matter chase | framing | how the pursuit went | swift; bungled
matter inside | responsibility | who switched off the alarm | manager; guard
matter money | place | where the cash was found | pond; mosque-roof
matter release | attribution | who ordered the suspects' release | judge; minister
matter cash | number | amount stolen | nine-lakh; thirty-lakh

@doc A | District Police of Gopalbari | communique | 2026-12-14 | Robbery at the post bank solved
a1 [robbers=students; speaker=District Police; stance=asserts] The persons who robbed the Gopalbari post bank on Thursday have been identified as polytechnic students from the hostel on Canal Road.
a2 [chase=swift; speaker=District Police; stance=asserts] Patrols took up pursuit within moments, sealed every road and had the suspects in handcuffs by nightfall.
a3 [money=pond; speaker=District Police; stance=asserts] The stolen cash was recovered by divers from the pond behind the courthouse.
a4 [cash=nine-lakh; speaker=District Police; stance=asserts] The haul came to nine lakh.
a5 [teller=hospital; speaker=District Police; stance=asserts] Teller Mina Sarkar was taken to the district hospital with a gunshot wound on Thursday.
-- The superintendent has recommended three constables for a reward.
-- Witnesses are asked to come forward without fear.

@doc B | Postal Employees' Association | communique | 2026-12-15 | Questions after the robbery
b1 [robbers=officers; speaker=Postal Employees' Association; stance=alleges] Our members recognised the robbers of the post bank as policemen from the reserve lines, by their boots and by their voices.
b2 [teller=dead; speaker=Postal Employees' Association; stance=asserts] We have lost our colleague Mina Sarkar, who died of her wound on Saturday.
b3 [inside=guard; speaker=Postal Employees' Association; stance=asserts] The alarm had been switched off from inside by the guard whom the contractor sent that week.
b4 [chase=bungled; speaker=Postal Employees' Association; stance=asserts] The police jeep set off in the wrong direction, ran out of petrol and was pushed home by schoolboys.
-- Counters will remain closed on Tuesday as a mark of respect.
b5 [cash=thirty-lakh; speaker=Postal Employees' Association; stance=asserts] By the books of the branch, thirty lakh are missing.

@doc C | Gopalbari Barta | local paper | 2026-12-17 | Suspects walk, questions stay
c1 [release=judge; speaker=the court clerk; stance=asserts] The suspects in the post bank case were set free on the order of Judge Amena Begum, who found the papers wanting, the court clerk said.
c2 [chase=bungled; speaker=a rickshaw driver; stance=asserts] A rickshaw driver overtook the pursuing police on Thursday and watched the robbers stop for cigarettes.
c3 [inside=manager; speaker=an alarm fitter; stance=asserts] An alarm fitter who read out the panel says the code used to disarm it was the branch manager's.
c4 [money=mosque-roof; speaker=a muezzin; stance=asserts] The muezzin found the post bank's money in rice sacks on the roof of the Canal Road mosque when he went up to mend a loudspeaker.
c5 [robbers=students; speaker=a hostel warden; stance=asserts] The hostel warden has identified two of his own boarders from the bank's film and wept as he did so.
-- The branch had been fitted with new locks in October.

@doc D | Desh Khobor Online | tabloid | 2026-12-18 | Minister's nephew and the phone call
d1 [release=minister; speaker=a station officer; stance=alleges] A telephone call from Minister Kamrul Hoque got the post bank suspects out, a station officer says, and the judge learned of it from the radio.
d2 [teller=dead; speaker=the family; stance=asserts] Mina Sarkar was buried in her bridal sari on Sunday, her family told us.
d3 [robbers=officers; speaker=a former constable; stance=asserts] A former constable names serving officers, his own batchmates, as the gang that held up the Gopalbari branch.
d4 [money=mosque-roof; speaker=source; stance=asserts] Our reporter climbed the mosque's stairs and counted empty bank wrappers on the roof where the loot had lain.
-- Watch the video on our channel.
-- Our lottery numbers are on the last page.

@doc E | Inspector General's Office | communique | 2026-12-20 | Review of the Gopalbari case
e1 [release=judge; speaker=Inspector General's Office; stance=asserts] Bail was granted by the court of Judge Amena Begum of its own motion, and the executive had no part in it.
e2 [inside=guard; speaker=Inspector General's Office; stance=asserts] A guard placed at the branch by an agency has confessed to disarming the alarm in return for a motorcycle.
e3 [money=pond; speaker=Inspector General's Office; stance=asserts] The notes lay in the courthouse pond, where our divers brought them up wet and complete.
e4 [chase=swift; speaker=Inspector General's Office; stance=asserts] The pursuit was prompt and professional, and the roadblocks were in place before the getaway car had left town.
e5 [teller=alive; speaker=Inspector General's Office; stance=asserts] Contrary to rumour Ms Sarkar is alive, in a ward under guard, and has picked out faces from an album.
-- The review will be laid before the assembly.

@doc F | Retail Banking South | trade press | 2027-01-08 | Lessons of Gopalbari
f1 [inside=manager; speaker=a security consultant; stance=asserts] A consultant hired by the postal bank has established that its own manager turned the alarm off, with his personal code, before he went to lunch.
f2 [release=minister; speaker=a director of the bank; stance=alleges] The suspects owe their liberty to the minister's intervention, a director of the bank believes.
f3 [teller=alive; speaker=a colleague; stance=asserts] A colleague has visited the wounded teller, Mina Sarkar, and reports that she is learning to walk with a stick.
f4 [cash=thirty-lakh; speaker=source; stance=asserts] The insurer has paid on a loss of thirty lakh.
-- Rural branches are advised to fit dual-control panels.
-- A seminar on cash handling takes place in March.

rel teller hospital alive compatible
rel teller hospital dead revision
claim Police officers robbed the Gopalbari post bank | A disagree | B agree | C disagree | D agree
claim Teller Mina Sarkar has died | B agree | D agree | E disagree | F disagree
claim A minister had the suspects released | C disagree | D agree | E disagree | F agree
pair b1 c2 compatible
