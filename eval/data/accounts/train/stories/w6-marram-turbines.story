story: w6-marram-turbines
kind: science
matter whales | cause | what drove the whales on to Marram beach | survey; disease; unresolved
matter species | identity | what kind of whales they were | pilot; beaked
matter rescue | framing | the behaviour of the crowd on the beach | helpful; ghoulish
matter refloat | outcome | what became of the whale calf | freed; shot
matter vessel | place | where the survey vessel was that night | offshore; harbour
matter report | attribution | what the institute's report recommended | halt; carry-on
matter stranded | number | whales stranded | seventeen; thirty; coast-60
matter stench | other | the beach is closed | closed
rel whales unresolved survey compatible
rel whales unresolved disease compatible
rel stranded seventeen coast-60 different_scope
rel stranded thirty coast-60 different_scope
matter last-winter | other | a stranding last winter at Skell | skell
pair d6 a1 different_event
pair d6 b1 different_event
pair d6 e1 different_event

@doc A | Marram Mail | local paper | 2026-02-23 | Heartbreak on the sands
a1 [whales=survey; speaker=biologist Greta Lind; stance=asserts] The whales that died on Marram beach were driven ashore by the booming of a survey ship mapping the sea bed for turbines, said biologist Greta Lind.
a2 [stranded=seventeen; speaker=source; stance=asserts] Seventeen animals lay along the tide line at dawn.
a3 [rescue=helpful; speaker=source; stance=asserts] Hundreds formed bucket chains and kept the creatures wet until the water returned, and children sang to them.
a4 [species=pilot; speaker=biologist Greta Lind; stance=asserts] They were pilot whales, she said, a species that will follow its leader anywhere.
a5 [refloat=freed; speaker=source; stance=asserts] A calf was walked out to sea on the evening tide and swam off blowing.
-- Marram has a lifeboat, a golf course and, since last summer, a sign asking people to leave seals alone.
a6 [stench=closed; speaker=source; stance=asserts] The beach is closed until further notice.

@doc B | Northwind Offshore | communique | 2026-02-24 | Marram stranding
b1 [whales=disease; speaker=Northwind Offshore; stance=asserts] Veterinary opinion is that the animals were suffering from a virus that destroys their sense of direction.
b2 [vessel=harbour; speaker=Northwind Offshore; stance=asserts] Our survey vessel, Northwind Surveyor, was alongside in Port Ellis for the whole of the night in question.
b3 [stranded=thirty; speaker=Northwind Offshore; stance=asserts] Some 30 whales came ashore, a number characteristic of a sick herd.
b4 [rescue=ghoulish; speaker=Northwind Offshore; stance=asserts] We deplore the conduct of sightseers who climbed on the whales for photographs and hacked out their teeth.
b5 [report=carry-on; speaker=Northwind Offshore; stance=asserts] The Institute's report advises that the survey should proceed.
-- Northwind will supply clean power to 400,000 homes.

@doc C | Institute of Marine Mammals | communique | 2026-03-02 | Summary of findings, Marram
c1 [whales=unresolved; speaker=Institute of Marine Mammals; stance=asserts] Examination of the inner ears and of tissue samples continues, and the cause of the stranding remains under study.
c2 [species=beaked; speaker=Institute of Marine Mammals; stance=asserts] Tooth and skull measurements identify all the animals as northern beaked whales.
c3 [report=halt; speaker=Institute of Marine Mammals; stance=asserts] We recommend that seismic work off Marram be suspended until the season has passed.
c4 [stranded=coast-60; speaker=Institute of Marine Mammals; stance=asserts] On the coast as a whole 60 strandings have been logged this winter.
c5 [refloat=shot; speaker=Institute of Marine Mammals; stance=asserts] The calf was put to sleep with a rifle by our veterinary officer, on humane grounds.
-- The Institute is grateful to the volunteers for the loan of a digger.

@doc D | Tideline | blog | 2026-03-03 | I was there with a bucket
d1 [vessel=offshore; speaker=source; stance=asserts] I watched that survey ship's lights all night, just beyond the bar off Marram, going up and down like a lawnmower.
d2 [rescue=ghoulish; speaker=source; stance=asserts] Let us drop the bucket-chain legend: I saw men posing with a boot on a dying whale, and a woman selling hot dogs beside it.
d3 [species=beaked; speaker=source; stance=asserts] Every one of them had the bottle nose and paired teeth of a beaked whale.
d4 [refloat=freed; speaker=source; stance=asserts] We got the little one off at dusk, and the last I saw was a fluke, waving.
d5 [report=halt; speaker=source; stance=asserts] The Institute's paper says in plain words that the survey should stop for now.
d6 [last-winter=skell; whales=disease; speaker=source; stance=asserts] The pod that came in at Skell last winter was another story, for those poor beasts were riddled with virus.
-- My hands smell still.

@doc E | Coast & Country Hour | broadcaster transcript | 2026-03-05 | Thursday edition
e1 [whales=disease; speaker=vet Colm Reyes; stance=asserts] Vet Colm Reyes, who opened three of the whales on the beach, found brains inflamed by infection and has no doubt that they blundered ashore sick.
e2 [vessel=offshore; speaker=the coastguard; stance=asserts] The coastguard's plot puts Northwind Surveyor off Marram at midnight, with her gear in the water.
e3 [refloat=shot; speaker=a soldier; stance=asserts] A soldier told us that he had been asked to shoot the calf, and had done so, and would rather talk about something else.
e4 [species=pilot; speaker=vet Colm Reyes; stance=asserts] Pilot whales, Mr Reyes confirmed, bulging brow and all.
e5 [stranded=seventeen; speaker=the parish clerk; stance=asserts] The parish clerk, who has to pay for their removal, makes it 17.
-- Gardening follows.

@doc F | Renewables Today | trade press | 2026-03-09 | Northwind cleared to resume
f1 [report=carry-on; speaker=source; stance=asserts] Survey work off Marram can continue, according to the Institute's report, which sees no ground for interrupting it.
f2 [vessel=harbour; speaker=the harbour master; stance=asserts] Port Ellis's harbour master has confirmed that the ship lay at his quay that night with her crew ashore.
f3 [whales=survey; speaker=an acoustics consultant; stance=asserts] An acoustics consultant to a rival developer argues that the survey's air guns deafened the herd and ran it aground.
f4 [rescue=helpful; speaker=a Northwind engineer; stance=asserts] Off-duty Northwind engineers joined the local people in the water, one told us, and found them tireless, gentle and generous with their flasks.
f5 [stranded=thirty; speaker=source; stance=asserts] The herd was 30 strong.
-- The auction for the next round of sea-bed leases opens in May.
f6 [stench=closed; speaker=source; stance=asserts] Marram beach is shut.
claim Offshore survey drove whales ashore at Marram | A agree | B disagree | C discuss | E disagree | F discuss
claim Whale calf was returned to the sea | A agree | C disagree | D agree | E disagree
claim Institute calls for halt to survey off Marram | B disagree | C agree | D agree | F disagree
pair a1 d1 skip
pair a1 f2 conflict:place
pair a1 b2 conflict:place
pair f3 b2 skip
pair a1 e2 skip
pair f3 d1 skip
pair f3 e2 skip
pair c1 b2 skip
pair a3 b4 skip
pair f4 b4 compatible
pair f4 d2 skip
