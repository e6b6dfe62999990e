story: w6-hexley-collision
kind: disaster
matter signal | responsibility | who caused the Hexley Junction collision | driver; signaller; pending
matter rescue | framing | how the rescue at Hexley Junction went | swift; chaotic
matter dead | number | deaths in the collision | fourteen; twenty-two; late-thirty
matter coach | identity | what the rear coach was | wooden; steel
matter fog | cause | why the driver did not see the tail lamp | fog; lamp-out
matter line | outcome | whether the line reopened on Friday | reopened; closed
matter owner | control | who maintains the signals at Hexley | railway; contractor
matter appeal | other | blood donors sought | blood
rel signal pending driver compatible
rel signal pending signaller compatible
rel dead fourteen late-thirty revision
rel dead twenty-two late-thirty revision
matter old-crash | other | the earlier collision at Hexley | earlier
pair e5 a2 different_event
pair e5 b2 different_event
pair e5 c1 different_event

@doc A | Union Press Service | wire | 2026-01-08 | Express hits stopped train at Hexley Junction
a1 [dead=fourteen; speaker=police; stance=asserts] Fourteen people died when an express ran into a stationary train at Hexley Junction on Thursday morning, police said.
a2 [signal=driver; speaker=a railway official; stance=asserts] The driver of the express had gone past a signal at danger, a railway official said.
a3 [rescue=swift; speaker=the ambulance service; stance=asserts] Ambulances reached the cutting at Hexley within minutes and all the injured were in hospital before midday, the ambulance service said.
a4 [fog=fog; speaker=a railway official; stance=asserts] Dense fog had hidden the tail lamp of the train ahead, the official added.
-- Hexley Junction lies on the main line between the capital and the northern ports. About three hundred passengers were aboard the two trains.

a5 [appeal=blood; speaker=hospitals; stance=asserts] Hospitals appealed for donors of blood.

@doc B | Morning Counties Post | local paper | 2026-01-09 | Death in the cutting
=a1
=a3
b1 [coach=wooden; speaker=source; stance=asserts] The rear coach of the standing train, where most of the victims sat, was an old wooden-bodied vehicle brought out for the holiday traffic.
b2 [signal=driver; speaker=a fireman on a goods train; stance=asserts] A fireman on a goods train in the loop watched the express run through the red "as if it were bunting".
b3 [line=reopened; speaker=source; stance=asserts] The line was open again on Friday afternoon, and the stopping train to Marl went through at a crawl.
b4 [owner=railway; speaker=source; stance=asserts] The signals at the junction are looked after by the railway's own linesmen from their hut beside the loop.
-- The Post has opened a book of condolence at its front office.

@doc C | Federation of Railwaymen | communique | 2026-01-09 | Hexley: members are not scapegoats
c1 [signal=signaller; speaker=Federation of Railwaymen; stance=asserts] Our driver had a clear signal, since the box, under a relief signaller with a week's training, had pulled off for him.
c2 [fog=lamp-out; speaker=Federation of Railwaymen; stance=asserts] He could have seen the train in front for half a mile had its tail lamp been lit, but the lamp was out.
c3 [owner=contractor; speaker=Federation of Railwaymen; stance=asserts] Maintenance of the signalling at Hexley was handed in the autumn to an outside contractor, Tracklink.
c4 [rescue=chaotic; speaker=Federation of Railwaymen; stance=asserts] Members who ran to help found ambulances queuing at a locked gate and surgeons wandering the fields with lanterns.
-- The Federation will be represented at the inquiry. A fund for the families of the footplate crew stands open at every branch.

@doc D | Evening Nation | broadsheet | 2026-01-10 | Questions in the fog
d1 [rescue=chaotic; speaker=survivors; stance=asserts] Survivors told this newspaper of hours spent on the ballast among the dying while rival brigades argued about whose cutting it was.
d2 [dead=twenty-two; speaker=doctors; stance=asserts] Doctors at the county infirmary put the number of people who had died on the spot at 22, well above the figure given out on Thursday.
d3 [coach=steel; speaker=the carriage works; stance=asserts] The carriage works has records to show that the shattered rear coach was a modern steel saloon, delivered in the spring.
d4 [fog=lamp-out; speaker=a permanent-way inspector; stance=asserts] The morning was bright and still, a permanent-way inspector recalls, and what the driver lacked was a lamp to see.
d5 [signal=signaller; speaker=the box register; stance=asserts] The register in the signal box has the road given to the express by the man on duty at the very time when the other train was standing there.
d6 [line=closed; speaker=source; stance=asserts] At the junction on Friday evening cranes still straddled the rails, and buses were carrying passengers round the blockage.
-- The Minister will answer in the House on Tuesday.

@doc E | Union Press Service | wire | 2026-01-12 | Hexley toll rises as inquiry opens
e1 [dead=late-thirty; speaker=police; stance=asserts] Deaths from the Hexley Junction collision had reached thirty by Monday, police said, as more of the injured died in hospital.
e2 [signal=pending; speaker=the inspector of railways; stance=asserts] The inspector of railways said that he would form a view on responsibility once the signal frame had been tested.
e3 [line=reopened; speaker=the railway; stance=asserts] The railway said that trains had been running through the junction since Friday.
e4 [coach=wooden; speaker=the inspector of railways; stance=asserts] He described the crushed coach as timber-framed and long past its time.
e5 [old-crash=earlier; signal=signaller; speaker=source; stance=asserts] In an earlier accident at Hexley, before the war, a relief signaller was found to have let a coal train into an occupied section.
-- The inquiry is sitting in the assembly rooms of the Station Hotel.

@doc F | The Cutting Edge | blog | 2026-01-13 | I live above the junction
f1 [fog=fog; speaker=source; stance=asserts] You could not see your own gate that morning, so it is a fairy tale to say that a lit lamp would have saved anyone.
f2 [line=closed; speaker=source; stance=asserts] I have a view of the cutting from my bath, and the rails were blocked with wreckage all of Friday and the weekend after it.
f3 [rescue=swift; speaker=source; stance=asserts] The first stretcher was past my door before the kettle had boiled, and the doctors were as brisk and as sure as a bell-ringing team.
f4 [coach=steel; speaker=source; stance=asserts] I climbed down there, and the last coach was steel, peeled open like a tin.
f5 [owner=contractor; speaker=a lineman; stance=asserts] A lineman I know was laid off when Tracklink got the contract for the signals here.
-- I shall sell the house.
f6 [owner=railway; speaker=the stationmaster; stance=asserts] The stationmaster, though, tells everyone that the railway's men still do the signals, as they always have.
claim Driver passed red signal before Hexley collision | A agree | B agree | C disagree | D disagree | E discuss
claim Rescue at Hexley Junction was chaotic | A disagree | B disagree | C agree | D agree | F disagree
claim Fog hid stopped train from express driver | A agree | C disagree | D disagree | F agree
pair d5 e5 different_event
