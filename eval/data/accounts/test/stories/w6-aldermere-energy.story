story: w6-aldermere-energy
kind: company
matter lunt | other | a break-in at a sister firm last summer | lunt
matter outage | framing | what happened to Aldermere's customer accounts at the weekend | upgrade; breach
matter intruder | responsibility | who took the records | insider; foreign-ring
matter meters | cause | why bills tripled in January | software; cold
matter chief | outcome | what became of chief technology officer Hana Ruiz | promoted; suspended
matter data | identity | what the stolen file was | customers; test-data
matter told | time | when the regulator was told | same-day; weeks-later
matter refund-order | attribution | who decided on the refunds | company; ombudsman
matter helpline | other | helpline is open longer | helpline

@doc A | Aldermere Energy | communique | 2026-02-02 | Planned upgrade to My Aldermere
a1 [outage=upgrade; speaker=Aldermere Energy; stance=asserts] My Aldermere was offline between Friday and Sunday for an upgrade announced to customers in December.
a2 [meters=cold; speaker=Aldermere Energy; stance=asserts] Higher January bills reflect the coldest month for a generation, in which households burned far more gas.
a3 [data=test-data; speaker=Aldermere Energy; stance=asserts] A file offered for sale on an online forum contains invented records used for testing and relates to no real customer.
a4 [refund-order=company; speaker=Aldermere Energy; stance=asserts] As a gesture of goodwill, Aldermere has of its own accord decided to credit customers whose direct debits were taken twice.
a5 [helpline=helpline; speaker=Aldermere Energy; stance=asserts] Our helpline is open until ten each evening.
-- Aldermere supplies electricity and gas to homes in the midlands and the north.

@doc B | Fair Bills Now | ngo | 2026-02-04 | What Aldermere did not put in its email
b1 [outage=breach; speaker=Fair Bills Now; stance=asserts] Aldermere pulled the plug on its website because thieves were inside it, copying accounts as fast as they could scroll.
b2 [meters=software; speaker=Fair Bills Now; stance=asserts] The monstrous bills of January came from a faulty patch that made smart meters count each unit over and over.
b3 [told=weeks-later; speaker=Fair Bills Now; stance=asserts] The regulator learned of the theft after the better part of a month, and from us.
b4 [refund-order=ombudsman; speaker=Fair Bills Now; stance=asserts] Those refunds were wrung from the company by order of the Energy Ombudsman, as its ruling of last week makes plain.
-- Members who have been double charged will find a template letter on our site. Send it by recorded post.
b5 [data=customers; speaker=Fair Bills Now; stance=asserts] Several of our own members have found their names, addresses and bank details in the file on sale.

@doc C | Utility Insider | trade press | 2026-02-06 | Aldermere: inside the lost weekend
c1 [outage=breach; speaker=engineers; stance=asserts] Engineers called in on Friday evening speak of a full-blown intrusion and of racks being switched off by hand to stop it spreading.
c2 [intruder=insider; speaker=people briefed on the inquiry; stance=asserts] The records walked out on the laptop of a contractor in the billing team, people briefed on the inquiry say.
c3 [chief=suspended; speaker=source; stance=asserts] Chief technology officer Hana Ruiz has been suspended on full pay.
c4 [told=weeks-later; speaker=source; stance=asserts] The company knew in the week after New Year and informed the regulator at the end of January.
c5 [meters=cold; speaker=grid data; stance=asserts] Grid data bear out the supplier on the size of winter bills: consumption rose with the frost, street by street.
-- Aldermere changed hands twice in the last decade.

@doc D | The Chancery Herald | broadsheet | 2026-02-07 | Power company says sorry, more or less
d1 [intruder=foreign-ring; speaker=a security firm; stance=asserts] A security firm hired by Aldermere attributes the theft to a ring of extortionists overseas that it has been following for years.
d2 [data=customers; speaker=source; stance=asserts] This newspaper rang fifty entries in the leaked file at random and reached forty-eight Aldermere customers, among them a bishop.
d3 [chief=promoted; speaker=source; stance=asserts] Hana Ruiz, the technology chief, has meanwhile been given a seat on the board.
d4 [told=same-day; speaker=the regulator; stance=asserts] The regulator said that it had been notified on the very day that the theft came to light.
d5 [refund-order=company; speaker=the Energy Ombudsman; stance=asserts] The Energy Ombudsman said that she had made no order and that the idea of refunds had come from Aldermere.
-- The price cap is to be reviewed in April.

@doc E | Consumer Hour | broadcaster transcript | 2026-02-09 | Monday at noon
e1 [meters=software; speaker=a meter engineer; stance=asserts] An engineer who reads meters for a living put mine on the bench and watched it count up in its sleep: bad code, he said, hence the bill.
e2 [intruder=foreign-ring; speaker=a detective; stance=asserts] The detective in charge told us she is looking abroad, at a gang with form.
e3 [outage=upgrade; speaker=a former manager; stance=asserts] For what it is worth, a manager who left in autumn showed me the project plan, in which that weekend's shutdown was pencilled in for new software.
e4 [chief=suspended; speaker=a receptionist; stance=asserts] Hana Ruiz's pass has been cancelled and she is at home, suspended, according to the front desk.
e5 [told=same-day; speaker=Aldermere's lawyer; stance=asserts] The company's lawyer produced a receipt to show that the regulator's inbox had the news before that day was out.
e7 [lunt=lunt; outage=breach; speaker=presenter; stance=asserts] Last summer it was Aldermere's sister firm, Lunt Water, whose accounts went dark because thieves had got in.
-- Your emails next.
e6 [helpline=helpline; speaker=presenter; stance=asserts] The helpline closes at ten at night.

@doc F | Bits & Tariffs | blog | 2026-02-10 | I looked at the dump
f1 [data=test-data; speaker=source; stance=asserts] Every surname in that file comes from a list of dummy customers that developers have passed around for years, so I call it test data.
f2 [intruder=insider; speaker=source; stance=asserts] The upload was made from inside Aldermere's own office network, by someone with a staff badge.
f3 [chief=promoted; speaker=source; stance=asserts] Ruiz went up, by the way: the company register has had her as a director since last week.
f4 [refund-order=ombudsman; speaker=source; stance=asserts] If you are wondering about the refunds, read the Ombudsman's decision, which compels them, with a deadline.
-- I do this with a cold, so forgive the typos. Passwords should be changed in any event, and never shared with a man who rings to say that he is from the bank. The next post will be about heat pumps, to which I have been converted, slowly, by a neighbour with strong opinions.
claim Hackers breached Aldermere Energy | A disagree | B agree | C agree | E disagree
claim Leaked file holds real Aldermere customers' data | A disagree | B agree | D agree | F disagree
claim Ombudsman forced Aldermere to refund customers | A disagree | B agree | D disagree | F agree
pair e7 a1 different_event
pair e7 b1 different_event
pair e7 c1 different_event
