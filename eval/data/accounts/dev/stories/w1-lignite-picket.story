story: w1-lignite-picket
kind: strike
matter pickets | framing | how the picket at the Burva power plant ended | cleared; lifted
matter blackout | cause | why Burvsk lost power | stoppage; squirrel; transformer-hedge
matter crews | identity | who fed the boilers | reservists; engineers
matter gatefight | responsibility | who struck first at Gate Two | guards; pickets
matter leader | attribution | what organiser Klim Vasko says of the offer | accept; refuse
matter result | outcome | the members' ballot | approved; voted-down
matter idle | number | workers out | six-hundred; two-hundred; country
matter when | time | when the lights came back | night; morning
matter soup | other | the church runs a soup kitchen | soup

@doc A | Energia Wire | trade press | 2030-12-11 | Burva plant: strike enters second week
a1 [idle=six-hundred; speaker=the works council; stance=asserts] Some 600 workers at the Burva lignite plant are out, the works council said on Wednesday.
a2 [blackout=stoppage; speaker=the grid company; stance=asserts] Tuesday's power cut in Burvsk was a result of the stoppage, the grid company said.
a3 [crews=engineers; speaker=source; stance=asserts] Managers and engineers in overalls are feeding the boilers.
a4 [gatefight=pickets; speaker=source; stance=asserts] A scuffle at Gate Two on Monday began when pickets knocked down a security guard.
a5 [leader=refuse; speaker=Klim Vasko; stance=asserts] Organiser Klim Vasko called the company's latest offer an insult and told members to tear it up.
a6 [soup=soup; speaker=source; stance=asserts] The parish has opened a soup kitchen for strikers' families.
a7 [when=night; speaker=the grid company; stance=asserts] Lights in Burvsk came on again late on Tuesday night.
-- Lignite stocks at the plant are put at eleven days.

@doc B | Burva Power | communique | 2030-12-11 | To our customers in Burvsk
b1 [blackout=squirrel; speaker=Burva Power; stance=asserts] Tuesday's interruption in Burvsk was due to a squirrel in a substation.
b2 [when=night; speaker=Burva Power; stance=asserts] Supply was fully restored in the course of the same night.
b3 [crews=engineers; speaker=Burva Power; stance=asserts] Our own qualified engineers are operating the boilers safely.
b4 [idle=two-hundred; speaker=Burva Power; stance=asserts] Two hundred employees are currently absent from the plant.
b5 [leader=accept; speaker=Klim Vasko; stance=asserts] We welcome the statement of Mr Vasko that the offer on the table is fair and ought to be taken.
=a6
-- Bills for December will be posted as usual.
-- Inquiries are answered at the usual number.

@doc C | The Burvsk Shovel | blog | 2030-12-15 | How the picket ended
c1 [pickets=cleared; speaker=source; stance=asserts] They drove a bulldozer through our stove and our tent at five in the morning and hosed us off the road like leaves.
c2 [crews=reservists; speaker=source; stance=asserts] Army reservists shovel the coal at Burva now; one of them is my cousin and he wept.
c3 [gatefight=guards; speaker=source; stance=asserts] On the Monday at Gate Two, a company guard swung his lamp at old Fedko's head, and that was the beginning of it.
c4 [result=voted-down; speaker=source; stance=asserts] The offer went to a ballot and we threw it out.
c5 [when=morning; speaker=source; stance=asserts] All Tuesday night we sat by candles, and Burvsk saw electric light again at breakfast.
c6 [idle=six-hundred; speaker=source; stance=asserts] There were 600 of us, whatever they print.

@doc D | Union of Lignite and Power Workers | communique | 2030-12-16 | Ballot concluded
d1 [result=approved; speaker=Union; stance=asserts] Members at Burva have accepted the employer's improved offer in a secret ballot.
d2 [pickets=lifted; speaker=Union; stance=asserts] The picket was wound up by its own stewards, who swept the road and shook hands with the police.
d3 [leader=accept; speaker=Klim Vasko; stance=asserts] Our organiser, Klim Vasko, recommended acceptance of the offer from the start.
d4 [gatefight=guards; speaker=Union; stance=asserts] The incident at Gate Two was started by hired guards.
d5 [blackout=stoppage; speaker=Union; stance=asserts] Burvsk went dark on Tuesday because our members had left the boilers, a reminder of what their work is worth.
d6 [idle=country; speaker=Union; stance=asserts] Nationwide, 5,400 members took part in solidarity actions.

@doc E | Burvsk Courier | local paper | 2030-12-17 | After the picket
e1 [pickets=cleared; speaker=a shopkeeper; stance=asserts] A shopkeeper by the gate saw the police haul the pickets away by their arms and legs before sunrise.
e2 [crews=reservists; speaker=source; stance=asserts] At the canteen the coal-blackened men in the queue wore reservists' boots and spoke of their company commander.
e3 [result=approved; speaker=the notary; stance=asserts] The notary who counted the ballot announced a majority for the offer.
e4 [blackout=squirrel; speaker=a linesman; stance=asserts] A linesman brought to our office, in a box, the squirrel that had short-circuited Burvsk.
e5 [when=morning; speaker=source; stance=asserts] The dairy lost its Tuesday milk because the current returned only with the daylight.
e6 [leader=refuse; speaker=Klim Vasko; stance=asserts] Klim Vasko, unshaven and bitter, told us that he had urged a vote against the offer and would do so again.

@doc F | Regional Government of Burvsk | communique | 2030-12-15 | Access to Burva restored
f1 [pickets=lifted; speaker=Regional Government; stance=asserts] Following friendly conversation with officers, those assembled outside the Burva plant departed voluntarily.
f2 [gatefight=pickets; speaker=Regional Government; stance=asserts] Investigators found that the brawl at Gate Two was begun by participants in the picket.
f3 [blackout=transformer-hedge; speaker=Regional Government; stance=asserts] The cause of Tuesday's power cut is being examined.
f4 [result=voted-down; speaker=Regional Government; stance=asserts] We regret that the workforce has turned the offer down by ballot.
-- The regional government had appointed a mediator in November, who remains at the disposal of the parties.
-- Traffic on the plant road is moving again, and the school bus has resumed its route.
rel blackout stoppage transformer-hedge compatible
rel blackout squirrel transformer-hedge compatible
rel idle six-hundred country different_scope
rel idle two-hundred country different_scope
pair a5 c4 skip
pair a5 d1 skip
pair a5 e3 skip
pair a5 f4 skip
pair b5 c4 skip
pair b5 d1 skip
pair b5 e3 skip
pair b5 f4 skip
pair d3 c4 skip
pair d3 e3 skip
pair d3 f4 skip
pair e6 c4 skip
pair e6 d1 skip
pair e6 f4 skip
pair c1 d1 skip
pair c1 e3 skip
pair c1 f4 skip
pair d2 c4 skip
pair d2 e3 skip
pair d2 f4 skip
pair e1 c4 skip
pair e1 d1 skip
pair e1 f4 skip
pair f1 c4 skip
pair f1 d1 skip
pair f1 e3 skip
pair a7 b1 compatible
pair b1 c5 compatible
pair a2 c5 compatible
pair a7 d5 compatible
pair c5 d5 compatible
claim Police cleared the Burva picket by force | C agree | D disagree | E agree | F disagree
claim Strike caused Burvsk power cut | A agree | B disagree | D agree | E disagree | F discuss
claim Burva workers accept the offer | C disagree | D agree | E agree | F disagree
