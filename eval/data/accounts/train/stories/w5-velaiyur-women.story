story: w5-velaiyur-women
kind: protest
matter sit | framing | how the women's sit-in at the collectorate ended | dispersed; talked-out; tea
matter acid | responsibility | who threw the bottle | marchers; counter-crowd
matter leader | identity | who the arrested woman in the green sari is | teacher; agitator
matter plant | outcome | what became of the zinc plant permit | revoked; extended
matter collector | attribution | what the collector promised | promised-study; promised-nothing
matter number | number | women in the sit-in | four-hundred; two-thousand
matter earlier | other | the fishermen's blockade in May | may

@doc A | South Coast Wire | wire | 2027-07-19 | Women end zinc sit-in at Velaiyur
a1 [sit=talked-out; speaker=source; stance=asserts] The women occupying the courtyard of the Velaiyur collectorate rose and left on Monday after the collector came out and reasoned with them.
a2 [number=two-thousand; speaker=organisers; stance=asserts] Organisers spoke of two thousand participants.
a3 [collector=promised-study; speaker=Collector Anbu Rajan; stance=asserts] Collector Anbu Rajan gave them his word that a water study would be carried out before winter.
a4 [acid=counter-crowd; speaker=source; stance=asserts] The bottle that burst among the banners had been hurled from a group of plant employees across the street.
-- The zinc plant employs some nine hundred people.
a5 [earlier=may; speaker=source; stance=asserts] In May fishermen blocked the plant's jetty for a week.

@doc B | District Information Officer, Velaiyur | state agency | 2027-07-19 | Law and order maintained
b1 [acid=marchers; speaker=District Information Officer; stance=asserts] A participant of the sit-in threw a bottle of acid at the guards, one of whom was burned on the sleeve.
b2 [leader=agitator; speaker=District Information Officer; stance=asserts] The woman in the green sari is a known agitator from another state who travels with false papers.
b3 [sit=talked-out; speaker=District Information Officer; stance=asserts] The courtyard was vacated amicably following a dialogue with the collector.
b4 [number=four-hundred; speaker=District Information Officer; stance=asserts] About 400 women were present.
-- Traffic on Court Road is back to normal.
b5 [plant=extended; speaker=District Information Officer; stance=asserts] The plant's permit has been renewed for a further term after scrutiny.
-- The Officer will hold a briefing on Wednesday, for which cards are to be collected in advance.

@doc C | Velaiyur Women's Front | communique | 2027-07-20 | They used water on mothers
c1 [sit=dispersed; speaker=Women's Front; stance=asserts] Our sit-in at the collectorate was swept out of the gate by water cannon and hoses, with infants in our arms.
c2 [leader=teacher; speaker=Women's Front; stance=asserts] Our sister in the green sari has taught arithmetic at the Velaiyur girls' school for a generation.
c3 [collector=promised-nothing; speaker=Women's Front; stance=asserts] The collector looked at his watch and left us with empty hands, without so much as a promise.
c4 [acid=counter-crowd; speaker=Women's Front; stance=asserts] The acid came from the men whom the plant had bussed in and given lunch.
-- We demand the release of all twelve sisters.
c5 [plant=revoked; speaker=Women's Front; stance=asserts] Meanwhile the pollution board has withdrawn the permit of the zinc plant, and our struggle has borne fruit.

@doc D | Zinc & Base Metals Reporter | trade press | 2027-07-22 | Velaiyur permit in focus
d1 [plant=revoked; speaker=the pollution board; stance=asserts] The state pollution board has struck out the operating permit for the Velaiyur zinc plant, effective at the end of the month.
d2 [acid=marchers; speaker=the plant's safety officer; stance=alleges] The plant's safety officer blames the women's side for the acid bottle, which was found under their awning.
d3 [sit=dispersed; speaker=a contractor; stance=asserts] A contractor who watched from his office says it took jets of water to clear the courtyard.
d4 [collector=promised-nothing; speaker=a contractor; stance=asserts] He heard the collector tell the women that they should expect nothing from him.
-- Concentrate stocks at the port are low.
d5 [earlier=may; speaker=source; stance=asserts] The jetty was blockaded by fishing boats earlier in the year.

@doc E | The Coromand Mail | broadsheet | 2027-07-23 | Green sari, grey smoke
e1 [leader=teacher; speaker=the headmistress; stance=asserts] The headmistress of the girls' school confirms that the woman arrested in a green sari is on her staff and marks her sums at the kitchen table.
e2 [collector=promised-study; speaker=a stenographer; stance=asserts] A stenographer took down the collector's pledge of an inquiry into the wells, to be completed by December.
e3 [plant=extended; speaker=an under-secretary; stance=asserts] The permit has been prolonged, said an under-secretary at the environment department, with the file open before him.
e4 [sit=tea; speaker=source; stance=asserts] Earlier in the afternoon the women had been served tea by the clerks.
-- The monsoon is expected within the week.
e5 [leader=agitator; speaker=a police inspector; stance=asserts] A police inspector, for his part, knows the woman in the green sari as a professional troublemaker, wanted in two states, who came to stir up the town.
e6 [sit=dispersed; speaker=a flower seller; stance=asserts] Hoses emptied the collectorate's courtyard in the end, a flower seller said, wringing out her stock.

rel sit tea dispersed compatible
rel sit tea talked-out compatible
pair d3 a5 unrelated
pair a1 c3 skip
pair b3 c3 skip
pair a1 d4 skip
pair b3 d4 skip
pair a1 e2 skip
pair b3 e2 skip
pair a3 b3 skip
claim The women's sit-in was broken up with water cannon | A disagree | B disagree | C agree | D agree | E agree
claim The zinc plant has lost its permit | B disagree | C agree | D agree | E disagree
claim The arrested woman in the green sari is a local teacher | B disagree | C agree | E discuss
