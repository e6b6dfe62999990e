story: w1-market-strike-zelenik
kind: air strike
matter target | identity | what the bombed building in Zelenik was | depot; market
matter culprit | responsibility | whose aircraft bombed Zelenik | lowland; own
matter dead | number | how many people died in the raid on Zelenik | fourteen; twenty-two; four
matter warning | denial | whether people were warned | warned; unwarned
matter crowd | framing | what the square was like when the bomb fell | shoppers; gunmen
matter crater | other | the crater at the north gate | crater

@doc A | Radio Perevan | broadcaster transcript | 2029-05-17 | Evening bulletin: bomb hits covered market
a1 [target=market; speaker=source; stance=asserts] The bomb went through the roof of the covered market in Zelenik just as the cheese sellers were laying out their stalls.
a2 [crowd=shoppers; speaker=Father Ioan Drach; stance=asserts] "Grandmothers with baskets, schoolchildren buying sunflower seeds, that is who was standing in the square," Father Ioan Drach told our correspondent.
a3 [dead=fourteen; speaker=the town clinic; stance=asserts] The town clinic has received fourteen bodies so far this evening.
a4 [culprit=lowland; speaker=witnesses; stance=asserts] Witnesses describe a swept-wing jet with the green roundel of the Lowland Federation.

a5 [warning=unwarned; speaker=Father Ioan Drach; stance=asserts] No siren sounded before the explosion, the priest added.
-- Zelenik lies eight kilometres behind the line of contact.
a6 [crater=crater; speaker=source; stance=asserts] A crater as wide as a bus gapes at the north gate.

@doc B | Lowland Federation Air Command | communique | 2029-05-18 | Precision action against logistics of the insurgents
b1 [target=depot; speaker=Lowland Air Command; stance=asserts] A storehouse for rocket fuel in the settlement of Zelenik was put out of action on Thursday.
b2 [crowd=gunmen; speaker=Lowland Air Command; stance=asserts] Reconnaissance footage from the minutes before the action shows the square occupied by armed men unloading crates.
b3 [warning=warned; speaker=Lowland Air Command; stance=asserts] Leaflets and telephone messages had urged inhabitants to keep away from the storehouse since Tuesday.
b4 [culprit=lowland; speaker=Lowland Air Command; stance=asserts] The action was carried out by a crew of the Federation's Ninth Squadron, which returned to base safely.
b5 [dead=four; speaker=Lowland Air Command; stance=asserts] Four persons lost their lives in Zelenik, according to intercepted communications.
-- Operations in the sector continue.

@doc C | The Meridian Courier | broadsheet | 2029-05-20 | In Zelenik, the wreckage tells two stories
c1 [target=depot; speaker=an ordnance engineer; stance=asserts] Scorched drums stencilled with the mark of a propellant works lay beneath the collapsed roof, and an ordnance engineer who examined them for this newspaper concluded that the hall had served as a fuel store for the insurgents' rockets.
c2 [culprit=own; speaker=an ordnance engineer; stance=asserts] The fragments, he said, came from a type of bomb carried only by the aged trainers that the insurgents themselves fly from the airfield at Mlin.
c3 [crowd=gunmen; speaker=source; stance=asserts] A pharmacist's security camera, whose recording the Courier has seen, shows a square filled with uniformed men and their lorries in the quarter of an hour preceding the blast.
c4 [dead=twenty-two; speaker=the registrar; stance=asserts] The registrar had by Saturday issued twenty-two death certificates for victims of the bombing in Zelenik.

c5 [warning=unwarned; speaker=residents; stance=asserts] Residents questioned street by street said they had received neither leaflet nor telephone message in the days before.
c6 [crater=crater; speaker=source; stance=asserts] Where the north gate stood there is now a crater filled with brown water.

@doc D | Hearth Watch | ngo | 2029-05-23 | Zelenik: preliminary findings
d1 [target=market; speaker=source; stance=asserts] Trading permits, photographs and the goods found crushed under the rubble establish that the hall hit on 17 May was a working food market.
d2 [crowd=shoppers; speaker=source; stance=asserts] All thirty-one people we interviewed who were on the square that morning were there to buy or sell food, and their phone videos show an ordinary market-day throng.
d3 [culprit=own; speaker=source; stance=asserts] Tail-fin markings recovered by our team match a munition dropped by an insurgent trainer aircraft that had taken off from Mlin.
d4 [dead=twenty-two; speaker=source; stance=asserts] Hearth Watch has confirmed the identities of twenty-two people killed in the bombing.
d5 [warning=warned; speaker=source; stance=asserts] Several families showed us leaflets, dated two days before the bombing, telling them to stay off the square.
-- The organisation has asked both commands for flight logs.
rel dead fourteen twenty-two revision
pair a1 b2 skip
pair a1 c3 skip
pair a1 d2 skip
pair b1 a2 skip
pair b1 c3 skip
pair b1 d2 skip
pair c1 a2 skip
pair c1 b2 skip
pair c1 d2 skip
pair d1 a2 skip
pair d1 b2 skip
pair d1 c3 skip
pair a1 b3 skip
pair a1 c5 skip
pair a1 d5 skip
pair b1 a5 skip
pair b1 c5 skip
pair b1 d5 skip
pair c1 a5 skip
pair c1 b3 skip
pair c1 d5 skip
pair d1 a5 skip
pair d1 b3 skip
pair d1 c5 skip
pair a1 b4 skip
pair a1 c2 skip
pair a1 d3 skip
pair b1 a4 skip
pair b1 c2 skip
pair b1 d3 skip
pair c1 a4 skip
pair c1 b4 skip
pair c1 d3 skip
pair d1 a4 skip
pair d1 b4 skip
pair d1 c2 skip
pair a5 b3 compatible
pair a5 d5 compatible
pair a5 c5 compatible
claim A fuel depot was bombed in Zelenik | A disagree | B agree | C agree | D disagree
claim Lowland jet bombed Zelenik | A discuss | B agree | C disagree | D disagree
claim Civilians in Zelenik had warning of the strike | A disagree | B agree | C disagree | D agree
