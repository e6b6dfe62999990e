story: w6-harbourside-bank-rumour
kind: rumour
matter slump | other | the failure of an older bank | slump
matter queue | framing | what the line outside the savings bank was about | run; coin
matter starter | responsibility | who set the rumour going | rival; teenager
matter vault | outcome | whether withdrawals were paid | paid; suspended
matter voice-note | identity | who speaks on the voice note | manager; comedian
matter shutters | cause | why the shutters were down on Tuesday | faulty; crowd
matter rescue | attribution | who proposed the merger | board; regulator
matter owners | control | who owns Harbourside Savings | members; investors
matter hours | other | branch opens late on Saturdays | saturday

@doc A | Port Ellery Post | local paper | 2026-08-19 | Savers besiege Harbourside branch
a1 [queue=run; speaker=source; stance=asserts] Frightened savers stood round the block from Harbourside Savings on Tuesday, clutching passbooks and demanding their money.
a2 [vault=suspended; speaker=source; stance=asserts] After lunch the tellers stopped paying out, and those at the back went home with empty envelopes.
a3 [voice-note=manager; speaker=a former cashier; stance=asserts] The voice on the message that set phones buzzing is that of branch manager Dora Lisk, said a former cashier.
a4 [shutters=crowd; speaker=source; stance=asserts] The shutters were rattled down when the crush against the glass became alarming.
a5 [owners=members; speaker=source; stance=asserts] Harbourside belongs to its members, every saver having a vote.
-- Port Ellery has lost its other banks. The nearest cash machine is in the fish dock canteen.

@doc B | Harbourside Savings Society | communique | 2026-08-19 | A busy day at Port Ellery
b1 [queue=coin; speaker=Harbourside Savings Society; stance=asserts] Customers turned out in cheerful numbers on Tuesday for the issue of the lifeboat commemorative coin.
b2 [vault=paid; speaker=Harbourside Savings Society; stance=asserts] All who asked for cash were given it, in full, up to closing time and beyond.
b3 [shutters=faulty; speaker=Harbourside Savings Society; stance=asserts] A worn spring in the motor caused the shutters to descend at lunchtime; it has been replaced.
b4 [voice-note=comedian; speaker=Harbourside Savings Society; stance=asserts] The recording in circulation is a turn by a comedian from a wedding last year.
b5 [rescue=board; speaker=Harbourside Savings Society; stance=asserts] Merger with the larger Tidal Mutual was proposed by our own board, from a position of strength.
-- Deposits are protected by the national scheme. Please allow extra time for parking.
b6 [hours=saturday; speaker=Harbourside Savings Society; stance=asserts] The branch will be open late on Saturday.

@doc C | Penny Plain | blog | 2026-08-21 | Who frightened the grannies?
c1 [starter=teenager; speaker=source; stance=asserts] The panic was lit by a bored fifteen-year-old in Gannet Close, who has shown me the message he made up and when he sent it.
c2 [queue=run; speaker=source; stance=asserts] I stood in that line, and people were there to get their savings out before the place went bust.
c3 [vault=paid; speaker=source; stance=asserts] For the record I got every penny, as did everyone in front and behind, the last at gone seven.
c4 [owners=investors; speaker=source; stance=asserts] Members, hah: the society was sold two years ago to a pair of investment funds, and the small print says so.
c5 [voice-note=comedian; speaker=source; stance=asserts] The voice is Eddie Quaver, who does a bank manager bit at weddings.
c6 [slump=slump; vault=suspended; speaker=source; stance=asserts] In my parents' day another bank here, the old Fisherman's, did stop paying its savers and never started again.
-- I moved the money to a sock and then moved it back.

@doc D | The Money Desk | broadcaster transcript | 2026-08-22 | Saturday edition
d1 [starter=rival; speaker=analyst Priya Stroud; stance=asserts] Analyst Priya Stroud has traced the story to the marketing floor of Tidal Mutual, which has been after Harbourside's book for years.
d2 [rescue=regulator; speaker=analyst Priya Stroud; stance=asserts] The merger, she says, was the regulator's idea and was put to the board with a pistol on the table.
d3 [owners=members; speaker=presenter Neil Garvie; stance=asserts] Remember that this is a mutual, owned by the people who bank there.
d4 [shutters=faulty; speaker=the shutter man; stance=asserts] The chap who mends the shutters told us a spring had gone, and he had the spring.
d5 [voice-note=manager; speaker=a speech scientist; stance=asserts] A speech scientist compared the note with an old interview and is convinced that it is Mrs Lisk, the manager.
-- Interest rates after this.

@doc E | Financial Conduct Bureau | communique | 2026-08-26 | Harbourside Savings Society
e1 [rescue=board; speaker=Financial Conduct Bureau; stance=asserts] The proposal to merge with Tidal Mutual originated with the directors of the Society; the Bureau was informed of it afterwards.
e2 [starter=teenager; speaker=Financial Conduct Bureau; stance=asserts] The message that alarmed customers was composed by a minor acting on his own, who has been spoken to.
e3 [vault=suspended; speaker=Financial Conduct Bureau; stance=asserts] The Bureau has asked the Society to explain why payments over the counter were halted on Tuesday afternoon.
e4 [owners=investors; speaker=Financial Conduct Bureau; stance=asserts] Ownership passed from the members to two funds by a transfer that the Bureau approved.
-- This statement is made in the interest of orderly markets. The Bureau has no further comment on individuals, whether minors or otherwise, and would remind the public that messages received from strangers deserve the same caution as parcels.

@doc F | The Dock Road Examiner | tabloid | 2026-08-23 | COIN OR CON?
f1 [queue=coin; speaker=pensioner Alf Dray; stance=asserts] "I only went for the lifeboat coin, same as the rest of them," chuckled pensioner Alf Dray, who was at the head of the queue with his stool.
f2 [shutters=crowd; speaker=a bank guard; stance=asserts] The guard on the door told us he dropped the shutters himself because of the mob pressing in.
f3 [starter=rival; speaker=source; stance=alleges] Dirty tricks merchants at greedy Tidal Mutual cooked up the scare, the Examiner can reveal.
f4 [rescue=regulator; speaker=source; stance=asserts] And it was the pin-striped watchdogs who dreamed up the shotgun wedding between the pair.
f5 [hours=saturday; speaker=source; stance=asserts] Doors stay open late this Saturday.
-- Our man Alf got his coin in the end. It has a seagull on it, and the seagull looks worried. Send us your own bank queue yarns and win a piggy bank signed by the whole of the Examiner's darts team.
claim Savers rush to withdraw money from Harbourside | A agree | B disagree | C agree | F disagree
claim Harbourside stopped paying out cash | A agree | B disagree | C disagree | E agree
claim Rival firm spread rumour about savings bank | C disagree | D discuss | E disagree | F agree
pair a3 e2 skip
pair c6 a2 different_event
pair c6 b2 different_event
pair c6 e3 different_event
