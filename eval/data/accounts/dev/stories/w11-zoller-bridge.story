story: w11-zoller-bridge
kind: protest
matter block | framing | what students did on the Zoller Bridge in Karsk | blockade; permitted-march
matter injured | responsibility | who injured student Lio Marn | police-did; motorist-did
matter clear | framing | how the Zoller Bridge was cleared | dragged; walked; tram-stop
matter ambulance | cause | why an ambulance was late at Karsk's South Hospital | protest; breakdown
matter rector | attribution | where rector Alma Drees stands on the protest | supports; condemns
matter banner | identity | what was burnt on the bridge | flag; rent-bills
matter trams | other | trams | trams

@doc A | Karsk City Police | communique | 2027-04-30 | Zoller Bridge cleared
a1 [block=blockade; speaker=Karsk City Police; stance=asserts] Students illegally blocked the Zoller Bridge in Karsk on Thursday, city police said.
a2 [clear=walked; speaker=Karsk City Police; stance=asserts] The students walked off the Zoller Bridge at noon when officers asked them to, police said.
a3 [injured=motorist-did; speaker=Karsk City Police; stance=asserts] Student Lio Marn was injured when a motorist drove into the group, according to police.
a4 [ambulance=protest; speaker=Karsk City Police; stance=asserts] An ambulance was late at South Hospital because students stood in its way, police said.
a5 [banner=flag; speaker=Karsk City Police; stance=alleges] Protesters burnt a national flag on the bridge, it said.
a6 [rector=condemns; speaker=Karsk City Police; stance=asserts] University rector Alma Drees told police she condemned the students' action on the bridge.
-- The bridge links the old town with the university quarter.
a7 [clear=tram-stop; speaker=Karsk City Police; stance=asserts] A second group was carried away from the tram stop at Weir Street.

@doc B | Karsk Student Union | communique | 2027-04-30 | Police violence on Zoller Bridge
b1 [block=permitted-march; speaker=Karsk Student Union; stance=asserts] Students crossed the Zoller Bridge on Thursday in a march the city had approved, the student union said.
b2 [clear=dragged; speaker=Karsk Student Union; stance=alleges] Police dragged students off the Zoller Bridge by their hair, the union said.
b3 [injured=police-did; speaker=Karsk Student Union; stance=alleges] Lio Marn's arm was broken by a policeman's baton, it said.
b4 [ambulance=breakdown; speaker=Karsk Student Union; stance=asserts] The ambulance for South Hospital was delayed by an engine fault, according to the union.
b5 [banner=rent-bills; speaker=Karsk Student Union; stance=asserts] What burned on the bridge was a heap of rent bills, it said.
b6 [rector=supports; speaker=Karsk Student Union; stance=asserts] Rector Alma Drees is on our side and has said so, the union said.
-- Rents in student halls rose in March.

@doc C | Karsk Broadcasting Service | broadcaster transcript | 2027-04-30 | Regional news
c1 [block=permitted-march; speaker=city hall; stance=asserts] City hall has confirmed to us that it gave the students a permit to march over the Zoller Bridge.
c2 [clear=dragged; speaker=source; stance=asserts] Our pictures show officers pulling students across the roadway of the Zoller Bridge at noon.
c3 [injured=motorist-did; speaker=a tram driver; stance=asserts] A tram driver saw a car knock Lio Marn down at the bridge.
c4 [ambulance=breakdown; speaker=the ambulance service; stance=asserts] The ambulance service says a broken gearbox caused the delay at South Hospital.
c5 [banner=flag; speaker=source; stance=asserts] A flag in the national colours went up in flames on the bridge railing, as our camera recorded.
c6 [rector=supports; speaker=Alma Drees; stance=asserts] "The students are right and I stand by their protest," rector Alma Drees told us.
-- The bridge reopened at one.
c7 [trams=trams; speaker=source; stance=asserts] Trams were diverted.

@doc D | Karsk Trumpet | tabloid | 2027-05-01 | Bridge bullies hold city hostage
d1 [block=blockade; speaker=source; stance=asserts] Students sealed off the Zoller Bridge on Thursday in breach of the law and brought Karsk to a halt.
d2 [ambulance=protest; speaker=a paramedic; stance=asserts] A paramedic said sitting students held up his ambulance on the way to South Hospital.
d3 [injured=police-did; speaker=a cyclist; stance=asserts] "An officer hit the lad on the arm, I heard it crack," a cyclist said of Lio Marn.
d4 [clear=walked; speaker=source; stance=asserts] At noon the students got up from the Zoller Bridge on their own feet and went to lunch.
d5 [banner=rent-bills; speaker=a street sweeper; stance=asserts] A street sweeper who cleaned up the ashes on the bridge found only rent letters.
d6 [rector=condemns; speaker=a professor; stance=asserts] Rector Drees called the bridge protest a disgrace in front of colleagues, a professor said.
-- Drivers waited for up to two hours.

rel clear tram-stop dragged different_scope
rel clear tram-stop walked different_scope
claim Students blocked the Zoller Bridge illegally | A agree | B disagree | C disagree | D agree
claim Police dragged students off the Zoller Bridge | A disagree | B agree | C agree | D disagree
claim The rector supports the students' protest | A disagree | B agree | C agree | D disagree
