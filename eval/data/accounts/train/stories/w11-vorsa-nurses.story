story: w11-vorsa-nurses
kind: strike
matter end | framing | how the nurses' strike at Vorsa General ended | won; broken
matter offer | attribution | what the union's members decided on the pay offer | accepted; voted-down
matter baby | cause | why the maternity ward was moved | strike-moved; repairs-moved
matter lockout | responsibility | who locked the staff entrance at Vorsa General | management-locked; strikers-locked
matter cover | framing | how patients were looked after during the strike | safe; neglected; private-wing
matter wards | control | who ran the emergency wards during the strike | strike-committee; army-medics
matter hall | other | the union meeting | hall

@doc A | Vorsa Nurses' Union | communique | 2027-12-14 | Victory at Vorsa General
a1 [end=won; speaker=Vorsa Nurses' Union; stance=asserts] Nurses at Vorsa General hospital ended their strike on Monday after winning their main demands, their union said.
a2 [offer=accepted; speaker=Vorsa Nurses' Union; stance=asserts] Members accepted the hospital's pay offer in a ballot on Sunday, the union said.
a3 [lockout=management-locked; speaker=Edda Morane; stance=alleges] Management had the staff entrance at Vorsa General locked to keep nurses out, union chair Edda Morane said.
a4 [cover=safe; speaker=Edda Morane; stance=asserts] Patients at Vorsa General were well cared for throughout the strike, Morane said.
a5 [wards=strike-committee; speaker=Vorsa Nurses' Union; stance=asserts] The strike committee ran the emergency wards at Vorsa General and drew up the rosters, the union said.
a6 [baby=repairs-moved; speaker=Vorsa Nurses' Union; stance=asserts] The maternity ward was moved because of repairs to its roof, the union said.
-- The strike had begun on 29 November.
a7 [hall=hall; speaker=Vorsa Nurses' Union; stance=asserts] Members will meet in the Guild Hall on Friday.

@doc B | Vorsa General Hospital | communique | 2027-12-14 | Strike is over
b1 [end=broken; speaker=Vorsa General Hospital; stance=asserts] The nurses' strike at Vorsa General collapsed on Monday as staff returned to work on the old terms, the hospital said.
b2 [lockout=strikers-locked; speaker=Vorsa General Hospital; stance=alleges] Strikers put a chain on the staff entrance at Vorsa General, the hospital said.
b3 [cover=neglected; speaker=Vorsa General Hospital; stance=alleges] Patients at Vorsa General went hours during the strike with their calls unanswered, according to the hospital.
b4 [wards=army-medics; speaker=Vorsa General Hospital; stance=asserts] Army medics took charge of the emergency wards at Vorsa General for the whole of the strike.
b5 [baby=strike-moved; speaker=Vorsa General Hospital; stance=asserts] The maternity ward had to be moved across town on account of the walkout, it said.
b6 [offer=accepted; speaker=Vorsa General Hospital; stance=asserts] The hospital was told on Sunday evening that the union's ballot had approved the pay offer.
-- Vorsa General has 900 beds.
b7 [cover=private-wing; speaker=Vorsa General Hospital; stance=asserts] In the private wing, where staff kept working, patients had full care during the strike.

@doc C | Vorsa Public Radio | broadcaster transcript | 2027-12-14 | Noon news
c1 [end=broken; speaker=a labour lawyer; stance=asserts] A labour lawyer who read the deal told us the nurses at Vorsa General gave in and went back with nothing in hand.
c2 [offer=voted-down; speaker=a ballot clerk; stance=asserts] A clerk who counted the ballot says most nurses voted against the pay offer.
c3 [lockout=management-locked; speaker=a security guard; stance=asserts] A guard at Vorsa General said his bosses told him to bolt the staff entrance.
c4 [cover=safe; speaker=the patients' ombudsman; stance=asserts] The patients' ombudsman found that people in Vorsa General were treated properly and on time during the strike.
c5 [wards=army-medics; speaker=source; stance=asserts] Our reporter saw an army colonel giving the orders in the emergency wards.
-- Two other hospitals in Vorsa have pay talks in January.
c6 [baby=strike-moved; speaker=a midwife; stance=asserts] A midwife said mothers and babies were taken to the Eastside clinic for lack of nurses while the strike lasted.

@doc D | Vorsa Bugle | tabloid | 2027-12-15 | Angels beat the bosses
d1 [end=won; speaker=source; stance=asserts] The nurses of Vorsa General have brought their bosses to heel and return to work with the raise they struck for.
d2 [cover=neglected; speaker=a patient's son; stance=asserts] "My mother lay in a wet bed all day while they were out," a patient's son said of the strike at Vorsa General.
d3 [lockout=strikers-locked; speaker=a cook; stance=asserts] A hospital cook saw pickets padlock the staff entrance at Vorsa General.
d4 [wards=strike-committee; speaker=a surgeon; stance=asserts] A surgeon said the nurses' committee was in command of the emergency wards from the first day to the last.
d5 [baby=repairs-moved; speaker=a builder; stance=asserts] A builder said the maternity ward was cleared so that his crew could mend the leaking roof.
-- The Bugle's readers collected money for the strikers.
d6 [offer=voted-down; speaker=source; stance=asserts] Nurses threw out the pay offer in Sunday's ballot, and only then did the bosses raise it.
d7 [hall=hall; speaker=source; stance=asserts] There will be dancing in the Guild Hall on Friday.

rel cover private-wing neglected different_scope
rel cover private-wing safe compatible
claim Nurses at Vorsa General won their strike | A agree | B disagree | C disagree | D agree
claim The union's members accepted the pay offer | A agree | B agree | C disagree | D disagree
claim Strikers locked the staff entrance at Vorsa General | A disagree | B agree | C disagree | D agree
