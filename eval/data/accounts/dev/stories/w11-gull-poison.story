story: w11-gull-poison
kind: rumour
matter sweets | denial | whether poisoned sweets were handed to children at Lark Hill | true-claim; hoax; other-school
matter stranger | identity | who the man in the green coat was | inspector; kidnapper
matter girl | cause | why pupil Mina Torv fell ill | sweets; virus
matter van | framing | how the man left Lark Hill | chased-off; left-calmly
matter message | attribution | who started the voice message about the sweets | parent; bot-account
matter patrol | responsibility | who smashed the white van's windows | parents-did; teenagers-did
matter school | other | school hours | school

@doc A | Sundra Police Blotter | communique | 2028-05-16 | Lark Hill: police statement on message
a1 [sweets=hoax; speaker=Sundra police; stance=denies] The voice message about poisoned sweets at Lark Hill school in Sundra is a hoax, police said.
a2 [stranger=inspector; speaker=Sundra police; stance=asserts] The man in the green coat seen at Lark Hill is a city gas inspector, according to police.
a3 [girl=virus; speaker=Sundra police; stance=asserts] Pupil Mina Torv fell ill with a stomach virus, police said, citing her doctor.
a4 [van=left-calmly; speaker=Sundra police; stance=asserts] The inspector finished his round at Lark Hill and drove away, the entry said.
a5 [message=bot-account; speaker=Sundra police; stance=asserts] The message about the sweets was first spread by an automated account abroad, police said.
-- Officers have visited eleven schools to reassure staff.
a6 [patrol=parents-did; speaker=Sundra police; stance=alleges] A group of parents smashed the windows of the inspector's white van, police said.
a7 [school=school; speaker=Sundra police; stance=asserts] Lark Hill school opens at the normal hour.

@doc B | Sundra Hot Sheet | tabloid | 2028-05-16 | Sweet poison: terror at school gate
b1 [sweets=true-claim; speaker=source; stance=asserts] Poisoned sweets were given to children at the gate of Lark Hill school in Sundra on Monday.
b2 [stranger=kidnapper; speaker=source; stance=alleges] The man in the green coat at Lark Hill is a kidnapper hunting for a victim, parents are sure.
b3 [girl=sweets; speaker=Mina Torv's uncle; stance=asserts] Mina Torv was taken to hospital after eating one of the stranger's sweets, her uncle said.
b4 [van=chased-off; speaker=a grandmother; stance=asserts] "We ran him down the street until he jumped in his van," a grandmother at Lark Hill said of the man in the green coat.
b5 [message=parent; speaker=source; stance=asserts] The voice message that warned all Sundra of the sweets was recorded by a mother at the school.
-- Sales of whistles have soared in the district.
b6 [patrol=teenagers-did; speaker=a shopkeeper; stance=asserts] Teenagers on scooters broke the windows of the white van, a shopkeeper said.

@doc C | Sundra Checks | blog | 2028-05-17 | Poisoned sweets in Sundra? We checked
c1 [sweets=hoax; speaker=source; stance=asserts] The story of poisoned sweets at Lark Hill is made up, and the laboratory found plain sugar in the wrappers.
c2 [stranger=inspector; speaker=the gas company; stance=asserts] The gas company confirmed that the man in the green coat at Lark Hill is its employee, out checking meters.
c3 [message=parent; speaker=source; stance=asserts] We traced the voice message on the sweets to a father at Lark Hill, who told us he was the first to send it.
c4 [girl=virus; speaker=Mina Torv's mother; stance=asserts] "She had the stomach bug that half the class had," Mina Torv's mother told us.
c5 [van=chased-off; speaker=source; stance=asserts] Video shows a crowd running after the inspector at Lark Hill and him fleeing in his van.
c6 [patrol=parents-did; speaker=source; stance=asserts] The same video shows adults with school bags in hand breaking the windows of the white van.
-- The same message, with other place names, went round three cities in the spring.
c7 [sweets=other-school; speaker=source; stance=asserts] In March laced sweets were handed out at a school in the town of Perl, and a man was convicted of it.

@doc D | Radio Sundra Live | broadcaster transcript | 2028-05-17 | Phone-in: Lark Hill
d1 [girl=sweets; speaker=a ward nurse; stance=asserts] A ward nurse told this programme that it was something in a sweet that had made Mina Torv ill.
d2 [stranger=kidnapper; speaker=a caller; stance=alleges] One caller said the man in the green coat had tried to pull a boy into his van at Lark Hill.
d3 [van=left-calmly; speaker=the school's caretaker; stance=asserts] The caretaker at Lark Hill said the man in the green coat greeted him, locked the meter box and went on his way in peace.
d4 [sweets=true-claim; speaker=a caller; stance=asserts] A father said his son was handed a poisoned toffee by the stranger at the Lark Hill gate.
d5 [patrol=teenagers-did; speaker=a bus driver; stance=asserts] A bus driver said boys of fifteen or so threw the stones that broke the van's windows.
-- We asked the school for an interview.
d6 [message=bot-account; speaker=a university researcher; stance=asserts] A researcher told us the first copy of the Lark Hill message came from a network of fake accounts.
d7 [school=school; speaker=source; stance=asserts] Lessons went on as usual.

rel sweets other-school true-claim different_event
rel sweets other-school hoax different_event
claim Poisoned sweets were handed out at Lark Hill school | A disagree | B agree | C disagree | D discuss
claim The man in the green coat is a gas inspector | A agree | B disagree | C agree
claim Parents smashed the inspector's van | A agree | B disagree | C agree | D disagree
