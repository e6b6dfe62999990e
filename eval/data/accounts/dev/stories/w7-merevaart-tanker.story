story: w7-merevaart-tanker
kind: company
matter exit | framing | how the chief executive of Merevaart Lines left | resigned; pushed
matter refit | framing | why the tanker Aurelie lies in dock | planned-refit; emergency
matter buyer | identity | who is buying the ferry arm | norwegian-fund; family
matter jobs | number | how many posts go | four-hundred; nine-hundred
matter loss | cause | what caused the yearly loss | fuel; fraud
matter board | outcome | whether the board approved the sale | approved; postponed

@doc A | Handelstidende | wire | 2027-05-18 | Merevaart chief steps down to devote time to family
a1 [exit=resigned; speaker=Merevaart Lines; stance=asserts] Casper Oldenrijk is leaving the helm of Merevaart Lines at his own request in order to spend more time with his family, the shipping group announced on Tuesday.
a2 [refit=planned-refit; speaker=Merevaart Lines; stance=asserts] The tanker Aurelie entered the Stavhaven yard on Monday for a refit that had been in the calendar since autumn.
a3 [loss=fuel; speaker=Merevaart Lines; stance=asserts] Merevaart put the annual loss down to dear bunker fuel.
a4 [buyer=norwegian-fund; speaker=people close to the sale; stance=asserts] The ferry arm is going to Fjellkap, a Norwegian pension fund, people close to the sale said.
a5 [board=approved; speaker=source; stance=asserts] Directors gave the ferry sale their blessing at a meeting on Monday evening.
a6 [jobs=four-hundred; speaker=Merevaart Lines; stance=predicts] About 400 posts ashore will be cut, the company said.

@doc B | Kaai & Kraan | trade press | 2027-05-19 | Oldenrijk was shown the door, directors say
b1 [exit=pushed; speaker=two directors; stance=asserts] Casper Oldenrijk was told on Sunday night to clear his desk at Merevaart Lines or be dismissed in public, according to directors who were in the room.
b2 [refit=emergency; speaker=a yard foreman; stance=asserts] A foreman at Stavhaven described how tugs hauled the Aurelie in with a split hull plate and pumps running day and night.
b3 [loss=fraud; speaker=two directors; stance=asserts] What tore the hole in the accounts, the directors say, was a ring of freight agents in Gdorsk billing the group for phantom cargoes.
b4 [buyer=family; speaker=source; stance=asserts] The ferries are being sold to the Brandsma family, the dynasty that founded them.
b5 [board=postponed; speaker=two directors; stance=asserts] The vote on the ferry sale was put off until July after auditors asked for time.
-- Merevaart runs 61 ships under four flags.

@doc C | Noorderzon | tabloid | 2027-05-19 | CASPER'S GOODBYE: 'IT WAS MY CALL'
c1 [exit=resigned; speaker=Casper Oldenrijk; stance=asserts] "I rang the chairman and said I'd had enough of airports," the outgoing Merevaart boss told us over coffee at his farmhouse.
c2 [jobs=nine-hundred; speaker=source; stance=predicts] But 900 office workers are heading for the exit too, our sources in personnel say.
c3 [buyer=family; speaker=Casper Oldenrijk; stance=asserts] The ferries, he let slip, are "going home" to old Mrs. Brandsma and her sons.
c4 [loss=fuel; speaker=Casper Oldenrijk; stance=asserts] He blamed the red ink on what his ships burn: "Oil went through the roof and took our profit along."
c5 [refit=planned-refit; speaker=Casper Oldenrijk; stance=asserts] As for the Aurelie, she is having her long-booked facelift, he laughed.

@doc D | Seafarers' Union of the North | ngo | 2027-05-21 | What Merevaart's crews are being told
d1 [exit=pushed; speaker=Seafarers' Union of the North; stance=asserts] Our members on the supervisory council watched the chairman oust the chief executive of Merevaart.
d2 [refit=emergency; speaker=crew of the Aurelie; stance=asserts] The crew of the Aurelie report that she limped into Stavhaven taking on water after grounding off Skelle.
d3 [jobs=nine-hundred; speaker=Seafarers' Union of the North; stance=predicts] The redundancy list that reached the union holds 900 names.
d4 [loss=fraud; speaker=Seafarers' Union of the North; stance=asserts] Crooked agents plundered the freight desk, and that is where the money went.
d5 [board=postponed; speaker=Seafarers' Union of the North; stance=asserts] Council members confirm that the sale of the ferries was taken off Monday's agenda and will come back in summer.
d6 [buyer=norwegian-fund; speaker=Seafarers' Union of the North; stance=asserts] The buyer of the ferries, we have it in writing, is Fjellkap.
d7 [board=approved; speaker=the chairman's office; stance=asserts] Strangely, a letter from the chairman's office to the crews speaks of a sale that the board "endorsed on Monday".

claim Merevaart's chief executive was forced out | A disagree | B agree | C disagree | D agree
claim The Merevaart board approved the sale of the ferries | A agree | B disagree | D discuss
claim The tanker Aurelie is in dock because of damage | A disagree | B agree | C disagree | D agree
