story: w3-carabel-count
kind: election
matter pause | cause | why the quick count in Carabel stopped | software; order; audit-firm
matter observers | framing | how the observer mission left the counting centre | finished; ejected; press
matter winner | outcome | who won the governorship of Carabel | nogales; duarza; trend
matter boxes | place | where the sixty boxes were overnight | school; barracks
matter call | attribution | who called for the recount | nogales; duarza
matter signal | responsibility | who cut the party agents' internet | operator; electoral-body
matter food | other | sandwiches for clerks | sandwiches

@doc A | Instituto Electoral de Carabel | communique | 2031-06-08 | Counting continues normally
a1 [pause=software; speaker=the electoral institute; stance=asserts] Publication of the quick count in Carabel paused because of a software fault, which technicians have corrected.
a2 [observers=finished; speaker=the electoral institute; stance=asserts] The international observers concluded their work at the counting centre and took their leave with words of praise.
a3 [boxes=school; speaker=the electoral institute; stance=asserts] The sixty boxes of the eastern district spent the night in the Benigno Lara school, under seal.
a4 [signal=operator; speaker=the electoral institute; stance=asserts] Party agents lost their internet link through a fault at the telephone operator.
a5 [call=duarza; speaker=the electoral institute; stance=asserts] A recount has been requested by the campaign of Estela Duarza.
-- The institute employs 4,200 clerks.
a6 [food=sandwiches; speaker=the electoral institute; stance=asserts] Sandwiches were distributed to the clerks.

@doc B | Campaña Nogales Gobernador | communique | 2031-06-09 | Victory
b1 [winner=nogales; speaker=the Nogales campaign; stance=asserts] Matías Nogales is the elected governor of Carabel.
b2 [pause=software; speaker=the Nogales campaign; stance=asserts] A mere bug held up the quick count, and it has been mended.
b3 [call=duarza; speaker=the Nogales campaign; stance=asserts] It is our rival Duarza who, in defeat, is asking for the votes to be counted over again.
b4 [observers=finished; speaker=the Nogales campaign; stance=asserts] Observers stayed for as long as they had planned and went back to their hotel content.
b5 [boxes=school; speaker=the Nogales campaign; stance=asserts] Our agents slept beside the sixty boxes in the classroom where they were kept.
-- The governor-elect will spend the day with his family and receive the press on Tuesday at the state library.

@doc C | Carabel Informa | local paper | 2031-06-09 | A night with the lights off
c1 [pause=order; speaker=two supervisors; stance=asserts] Two supervisors said they were told by telephone, from the governor's palace, to freeze the quick count when Duarza moved ahead.
c2 [observers=ejected; speaker=source; stance=asserts] Shortly after one, guards took the observers by the elbows and put them out of the counting centre in the rain.
c3 [winner=duarza; speaker=the signed sheets; stance=asserts] Estela Duarza has won the governorship, by the addition of all the signed sheets.
c4 [boxes=barracks; speaker=a truck driver; stance=asserts] A truck driver said he unloaded sixty ballot boxes at the cavalry barracks and picked them up there in the morning.
c5 [signal=electoral-body; speaker=a network engineer; stance=asserts] A network engineer said the party agents' connection had been switched off from the institute's own console.
c6 [observers=press; speaker=source; stance=asserts] Reporters were moved out of the counting centre as well, to a tent with coffee, at an hour announced beforehand.
-- Polls had closed at six.
c7 [pause=audit-firm; speaker=source; stance=asserts] An audit firm has been hired to review the quick count.

@doc D | Cadena Plural | broadcaster transcript | 2031-06-10 | Open microphone
-- HOST: Who won, who stopped what, and who is eating the sandwiches?
d1 [winner=nogales; speaker=the electoral institute; stance=asserts] INSTITUTE'S PRESIDENT: "With every box counted, the governor of Carabel is Mr Nogales, by nine thousand votes."
d2 [winner=duarza; speaker=Estela Duarza; stance=asserts] DUARZA: "I am the governor this state has elected, my sheets add up, and I will take office."
d3 [observers=ejected; speaker=an observer; stance=asserts] OBSERVER: "We were in the middle of a table when they marched us to the door, my laptop is still inside."
d4 [signal=operator; speaker=the telephone company; stance=asserts] TELEPHONE COMPANY: "A fibre of ours burned, and it took the party agents' link down with it."
d5 [call=nogales; speaker=a Nogales adviser; stance=asserts] NOGALES ADVISER: "We are the ones who filed for a full recount, this morning, so that no shadow stays on our win."
d6 [food=sandwiches; speaker=source; stance=asserts] HOST: The sandwiches, I am told, were cheese.

@doc E | Centro de Integridad del Voto | think tank | 2031-06-20 | Carabel: an assessment
e1 [pause=order; speaker=the centre; stance=asserts] The quick count was halted on instructions from outside the institute; its software shows an uninterrupted run.
e2 [boxes=barracks; speaker=the centre; stance=asserts] Tracking seals place the sixty boxes at the cavalry barracks from midnight until seven.
e3 [signal=electoral-body; speaker=the centre; stance=asserts] Logs attribute the cut in the agents' connection to an administrator of the electoral institute.
e4 [winner=trend; speaker=the centre; stance=asserts] Turnout for governor rose most in the coastal towns.
e5 [call=nogales; speaker=the centre; stance=asserts] The application for a recount was lodged by the Nogales side, as the docket shows.
-- Annexes are online.
rel winner nogales trend compatible
rel winner duarza trend compatible
rel pause software audit-firm compatible
rel pause order audit-firm compatible
rel observers finished press different_scope
rel observers ejected press different_scope
claim Matías Nogales was elected governor of Carabel | B agree | C disagree | D discuss
claim Observers were thrown out of the counting centre | A disagree | B disagree | C agree | D agree
claim The quick count was stopped on orders from the governor's palace | A disagree | B disagree | C agree | E agree
