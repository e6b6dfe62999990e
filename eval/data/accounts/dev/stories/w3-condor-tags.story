story: w3-condor-tags
kind: science
matter deaths | cause | what killed the condors of the Ayarza canyon | lead; turbines; survey
matter tags | responsibility | who switched off the tracking tags | firm; university
matter resign | framing | how Dr. Quispal left the condor project | retired; purged
matter count | number | condors left in the Ayarza canyon | thirty; seventeen; range
matter release | outcome | what became of the released pair | nested; dead
matter site | place | where the carcasses were found | dump; wind-park
matter feather | other | a feather exhibited | feather

@doc A | Universidad de Ayarza | communique | 2030-08-14 | The condor project: facts
a1 [deaths=lead; speaker=the University of Ayarza; stance=asserts] Lead from hunters' shot, swallowed with carrion, is what killed the condors of the Ayarza canyon.
a2 [resign=retired; speaker=the University of Ayarza; stance=asserts] Dr. Hermelinda Quispal has reached the age at which she had always meant to retire, and was toasted by a grateful team.
a3 [count=thirty; speaker=the University of Ayarza; stance=asserts] The August census found thirty condors living in the Ayarza canyon.
a4 [release=nested; speaker=the University of Ayarza; stance=asserts] The pair released last year has nested on the Red Ledge and is feeding a chick.
a5 [site=dump; speaker=the University of Ayarza; stance=asserts] The carcasses were collected on the municipal refuse dump, where the birds feed.
a6 [feather=feather; speaker=the University of Ayarza; stance=asserts] A primary feather is on show in the lobby.
-- The project is funded until 2032.

@doc B | Vientos del Ayarza | communique | 2030-08-15 | Our turbines and wildlife
b1 [deaths=lead; speaker=Vientos del Ayarza; stance=asserts] Veterinary reports attribute the loss of the Ayarza condors to poisoning by lead ammunition.
b2 [tags=university; speaker=Vientos del Ayarza; stance=asserts] The tracking tags fell silent when the University's own technicians shut their transmitters down.
b3 [site=dump; speaker=Vientos del Ayarza; stance=asserts] All the dead birds were lying at the town's rubbish tip.
b4 [count=range; speaker=Vientos del Ayarza; stance=asserts] Along the whole range, from the salt flats to the sea, ninety-four condors are known.
b5 [release=nested; speaker=Vientos del Ayarza; stance=asserts] From our masts, cameras show the released couple brooding on the Red Ledge.
-- Vientos del Ayarza lights 60,000 homes.

@doc C | La Lupa Andina | blog | 2030-08-19 | Follow the feathers
c1 [site=wind-park; speaker=source; stance=asserts] The dead condors lay in a ring beneath the wind park's towers, and I have the coordinates and the blisters.
c2 [deaths=turbines; speaker=source; stance=asserts] Blades did this: the condors of Ayarza were struck out of the sky, with wings sheared at the joint.
c3 [resign=purged; speaker=Hermelinda Quispal; stance=asserts] "They changed my lock and read me a letter in the corridor," Hermelinda Quispal told me of her last day with the condors.
c4 [tags=firm; speaker=source; stance=asserts] The wind company, which hosts the server, turned off the birds' transmitters from its control room.
c5 [count=seventeen; speaker=source; stance=asserts] I sat on the rim of the Ayarza canyon for a week in August and there are seventeen condors in it.
c6 [release=dead; speaker=source; stance=asserts] The released male and female are a heap of bones under tower twelve, rings still on.
c7 [feather=feather; speaker=source; stance=asserts] The university has put a feather under glass.

@doc D | Heraldo de las Punas | local paper | 2030-08-22 | Who killed the condor?
d1 [deaths=turbines; speaker=the wildlife police; stance=asserts] The wildlife police blame collisions with turbines for the condor deaths in the Ayarza canyon.
d2 [resign=purged; speaker=a colleague; stance=asserts] A colleague relates how Dr. Quispal was stripped of the condor project overnight for speaking to the press.
d3 [tags=firm; speaker=the wildlife police; stance=asserts] Server logs, say the police, show the tag signals cut by an operator of Vientos del Ayarza.
d4 [count=seventeen; speaker=the wildlife police; stance=asserts] Seventeen condors remain in the canyon, by the wildlife police's own August count.
d5 [site=wind-park; speaker=a ranger; stance=asserts] A ranger led our reporter to where he had gathered the carcasses, at the foot of the wind towers.
-- Feeding the birds is forbidden.
d6 [deaths=survey; speaker=the governor; stance=asserts] The governor has commissioned a survey of threats to the condors of Ayarza.

@doc E | Heraldo de las Punas | local paper | 2030-08-29 | Letters: Dr. Quispal writes
e1 [resign=retired; speaker=Hermelinda Quispal; stance=asserts] I read with amusement of my downfall: I gave notice in January, my successor is my best pupil, and the party was splendid.
e2 [tags=university; speaker=Hermelinda Quispal; stance=asserts] As for the tags, we switched them off at the faculty ourselves to spare their batteries.
e3 [release=dead; speaker=Hermelinda Quispal; stance=asserts] It grieves me to report that our released pair has perished.
-- The letter was sent by registered post.
-- I remain a subscriber of your newspaper, as my mother was, and I look forward to the crossword.
-- My garden is open to any young person who wants to learn how to sit still for a day.
rel deaths lead survey compatible
rel deaths turbines survey compatible
rel count thirty range different_scope
rel count seventeen range different_scope
pair c3 e1 skip
claim Wind turbines killed the Ayarza condors | A disagree | B disagree | C agree | D agree
claim Dr. Quispal was forced off the condor project | A disagree | C agree | D agree | E disagree
claim The released condor pair is raising a chick | A agree | C disagree | E disagree
