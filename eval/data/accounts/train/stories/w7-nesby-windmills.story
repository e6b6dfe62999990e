story: w7-nesby-windmills
kind: local council
matter vote | outcome | how the Nesby council decided on the turbines | approved; deferred
matter hearing | framing | how the public hearing went | thorough; rushed
matter eagle | cause | what killed the eagle at Nesby head | turbine; poison
matter mayor | framing | why Mayor Grue left the chamber | conflict-of-interest; protest
matter lease | control | who holds the lease on the headland | wind-firm; shepherds
matter grannies | attribution | what the farmers' guild wants | for; against
matter money | number | yearly payment | two-million; half-million; county-ten
matter road | responsibility | who tore up the shore road | wind-firm; forestry
matter delay | time | when building starts | before-winter; after-thaw
matter other-hearing | other | the hearing in Skagby | rushed-elsewhere

@doc A | Nesby og Omegn | local paper | 2029-11-21 | Council says yes to turbines on the head
a1 [vote=approved; speaker=source; stance=asserts] Nesby council gave the go-ahead on Tuesday for a row of wind turbines on the headland.
a2 [hearing=thorough; speaker=source; stance=asserts] Everybody who had asked to speak at the public hearing was heard, with soup served at half-time, and the clerk took down each word.
a3 [mayor=conflict-of-interest; speaker=Mayor Solveig Grue; stance=asserts] Mayor Solveig Grue stepped outside before the vote, because her brother owns a field on the head, she explained.
a4 [eagle=poison; speaker=a gamekeeper; stance=asserts] The sea eagle found beneath the test mast had eaten a poisoned fox, a gamekeeper said.
a5 [grannies=for; speaker=source; stance=asserts] The farmers' guild has thrown its weight behind the turbines.
a6 [road=forestry; speaker=the road engineer; stance=asserts] As for the ruts in the shore road, the road engineer blames timber lorries of the forestry service.

@doc B | Vindkraft Nesby | communique | 2029-11-22 | A good day for Nesby
b1 [vote=approved; speaker=Vindkraft Nesby; stance=asserts] We welcome the council's approval of our project.
b2 [delay=before-winter; speaker=Vindkraft Nesby; stance=predicts] Foundations will be laid while the ground is still soft, ahead of the frost.
b3 [lease=wind-firm; speaker=Vindkraft Nesby; stance=asserts] Vindkraft has held the lease of the headland since midsummer.
b4 [eagle=poison; speaker=Vindkraft Nesby; stance=asserts] Regarding the eagle, a laboratory detected rodent bait in its liver, and that is what it died of.
b5 [money=two-million; speaker=Vindkraft Nesby; stance=asserts] Nesby will receive 2 million a year.
b6 [road=forestry; speaker=Vindkraft Nesby; stance=asserts] Damage to the shore road was done by logging trucks, before our vehicles had arrived.
-- Vindkraft is owned by eleven municipalities and a pension fund for teachers.

@doc C | Guardians of Nesby Head | ngo | 2029-11-23 | What happened in the chamber
c1 [vote=deferred; speaker=Guardians of Nesby Head; stance=asserts] The council put the turbines off until spring, whatever the papers print, and so it stands in the minutes.
c2 [hearing=rushed; speaker=Guardians of Nesby Head; stance=asserts] The hearing was whipped through before the bus left, with speakers cut off in mid-word and a stack of letters left unopened.
c3 [eagle=turbine; speaker=a bird warden; stance=asserts] A warden saw the sea eagle at Nesby head struck down in flight by the blade of the test turbine.
c4 [lease=shepherds; speaker=Guardians of Nesby Head; stance=asserts] The head is leased to the shepherds' cooperative, as it has been since our grandparents' day, and the company is a trespasser there.
c5 [mayor=protest; speaker=Guardians of Nesby Head; stance=asserts] Mayor Grue walked out in anger at the bullying she had witnessed, and we applauded her to the stairs.
c6 [other-hearing=rushed-elsewhere; speaker=Guardians of Nesby Head; stance=asserts] In Skagby last year the hearing was rushed as well, and the letters were found in a bin.

@doc D | Fylkesradioen | broadcaster transcript | 2029-11-23 | Nesby after the vote
d1 [grannies=against; speaker=the guild's chairwoman; stance=asserts] "Our guild is against the turbines and I said so from the floor," the chairwoman of the Nesby farmers told us.
d2 [road=wind-firm; speaker=a postman; stance=asserts] The postman watched low-loaders with the turbine company's sign churn the shore road to porridge.
d3 [delay=after-thaw; speaker=the site manager; stance=predicts] Work begins once the snow has melted, the site manager said in our studio.
d4 [hearing=thorough; speaker=a county observer; stance=asserts] A county observer called the Nesby hearing the most patient he had sat through, with time for every last letter.
d5 [mayor=protest; speaker=the mayor's deputy; stance=asserts] The mayor's deputy says that she threw down her chain and left because she was disgusted.
d6 [money=county-ten; speaker=the county treasurer; stance=asserts] In the county as a whole wind power brings in 10 million a year, according to its treasurer.

@doc E | Havblikk | blog | 2029-11-26 | Nesby for beginners
e1 [hearing=rushed; speaker=source; stance=asserts] They gave each of us at the hearing barely the time to say our names, then the gavel fell and the lights went off.
e2 [grannies=for; speaker=a guild member; stance=asserts] A guild member showed me the resolution in which the farmers ask for turbines, and soon.
e3 [lease=shepherds; speaker=a solicitor; stance=asserts] By the solicitor's file, sheep hold the headland: the cooperative's lease runs on for decades.
e4 [money=half-million; speaker=source; stance=asserts] The contract speaks of half a million a year for Nesby.
e5 [eagle=turbine; speaker=a vet; stance=asserts] The vet who stuffed the eagle found its wing sheared through, a wound that only a rotor makes.
e6 [vote=deferred; speaker=a councillor; stance=asserts] A councillor I met at the ferry says they voted to wait for the next bird count before deciding on the turbines.
e7 [road=wind-firm; speaker=source; stance=asserts] My bicycle and I know who ruined the shore road: the rotor people with their endless trailers.

@doc F | Nesby og Omegn | local paper | 2029-11-28 | Mayor clears the air
f1 [mayor=conflict-of-interest; speaker=the county lawyer; stance=asserts] Grue was bound by law to leave the chamber on account of her family's land, and she did so calmly after reading out the paragraph, the county lawyer confirms.
f2 [lease=wind-firm; speaker=the registrar; stance=asserts] The registrar has the headland down as let to Vindkraft, the sheep having gone in June.
f3 [grannies=against; speaker=source; stance=asserts] The farmers' guild asked the mayor in writing to stop the turbines.
f4 [delay=after-thaw; speaker=the mayor; stance=predicts] Diggers will come to the head in spring and hardly a day sooner, she expects.
f5 [delay=before-winter; speaker=the contractor; stance=predicts] The contractor told our reporter that his concrete is ordered for the weeks ahead, and that he means to pour it before the frost.
rel money two-million half-million conflict
rel money two-million county-ten different_scope
rel money half-million county-ten different_scope
pair c6 a2 different_event
pair c6 d4 different_event
pair c6 e1 different_event
claim Nesby council approved the wind turbines | A agree | B agree | C disagree | E disagree
claim A turbine blade killed the sea eagle | A disagree | B disagree | C agree | E agree
claim Mayor Grue left the chamber in protest | A disagree | C agree | D agree | F disagree
