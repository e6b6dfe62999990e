story: w6-fosse-tractors
kind: protest
matter slow | framing | the effect of the tractors on Fosse | paralysed; trickle
matter slurry | responsibility | who emptied slurry at the ministry door | farmers; provocateur
matter leader | attribution | what the Growers' League said of the protest | organised; disowned
matter minister | outcome | what the minister's meeting with farmers led to | levy-dropped; levy-stays
matter collapse-cow | cause | why the prize heifer died | fumes; fever
matter arrest-who | identity | who the arrested man is | farmer; actor-activist
matter left | time | when the tractors went home | evening; days-later
matter tractors | number | how many tractors | ring-road-400; ring-road-90; national-5000
matter bread | other | bakers gave bread | bread
rel tractors ring-road-400 national-5000 different_scope
rel tractors ring-road-90 national-5000 different_scope

@doc A | Fosse Evening Examiner | local paper | 2026-02-03 | City brought to a halt by farmers
a1 [slow=paralysed; speaker=source; stance=asserts] Fosse was gridlocked from dawn as tractors blocked every bridge and nothing moved on the ring road.
a2 [tractors=ring-road-400; speaker=the highways agency; stance=asserts] Some 400 tractors were on the ring road at the peak, the highways agency said.
a3 [slurry=farmers; speaker=a doorman; stance=asserts] Farmers backed a tanker up to the ministry and opened the valve, a doorman who had to jump for it told us.
a4 [leader=organised; speaker=League president Howell Gaunt; stance=asserts] "This is our protest from the first plough to the last," said Howell Gaunt, president of the Growers' League.
a5 [collapse-cow=fumes; speaker=a vet; stance=asserts] A prize heifer, Duchess of Ludd, died on the cathedral green of the exhaust fumes, a vet said.
-- The farmers object to a levy on fertiliser.
a6 [bread=bread; speaker=source; stance=asserts] Bakers in Corn Street handed out loaves.

@doc B | Department of Land and Food | communique | 2026-02-03 | Demonstration in Fosse
b1 [slow=trickle; speaker=Department of Land and Food; stance=asserts] Traffic in Fosse has kept moving, with a modest number of agricultural vehicles keeping to the inside lane.
b2 [tractors=ring-road-90; speaker=Department of Land and Food; stance=asserts] Cameras on the ring road counted 90 tractors at the busiest time.
b3 [minister=levy-stays; speaker=Department of Land and Food; stance=asserts] The Minister met a delegation and explained that the levy will come in this spring as planned.
b4 [slurry=farmers; speaker=Department of Land and Food; stance=asserts] The Department condemns the dumping of animal waste on its steps by members of the farming delegation.
b5 [left=evening; speaker=Department of Land and Food; stance=asserts] The vehicles dispersed on Tuesday evening.
-- Staff worked from home and have been thanked for their forbearance.

@doc C | Growers' League | communique | 2026-02-04 | After Fosse
c1 [leader=disowned; speaker=Growers' League; stance=asserts] The League had no hand in Tuesday's action, which was called by others and from which we had advised members to stay away.
c2 [slurry=provocateur; speaker=Growers' League; stance=alleges] The man who opened that tanker is unknown to any farmer here and was seen afterwards stepping into a ministry car.
c3 [minister=levy-dropped; speaker=Growers' League; stance=asserts] In the meeting the Minister gave way, and the fertiliser levy is dead.
c4 [tractors=national-5000; speaker=Growers' League; stance=asserts] Over the whole country more than 5,000 tractors were out.
c5 [collapse-cow=fever; speaker=Growers' League; stance=asserts] Our sympathy to the owners of Duchess of Ludd, who succumbed to milk fever.
-- Lambing supplies may be ordered through branches as usual.

@doc D | The Citizen of Fosse | broadsheet | 2026-02-07 | A levy, a heifer and a tanker
d1 [minister=levy-dropped; speaker=the minister's private secretary; stance=asserts] The levy was withdrawn across the table at ten past four, in a sentence of eleven words, the minister's private secretary confirmed.
d2 [leader=organised; speaker=a hire firm; stance=asserts] Loudspeakers, stage and portable lavatories were ordered and paid for by the Growers' League, the hire firm says, weeks in advance.
d3 [slow=trickle; speaker=source; stance=asserts] For all the horns, those who drove to work arrived much as usual, and buses over the bridges ran on time.
d4 [arrest-who=actor-activist; speaker=court staff; stance=asserts] The man charged over the slurry gave his trade in court as actor, and has been prominent in campaigns against livestock.
d5 [left=days-later; speaker=source; stance=asserts] The tractors were on the bridges until Friday, when the last of them chugged off in the frost.
-- The Department has a staff of nine thousand.

@doc E | Farm Gate Radio | broadcaster transcript | 2026-02-07 | Saturday programme
e1 [arrest-who=farmer; speaker=presenter Lil Hobson; stance=asserts] They have arrested one of our own, Dick Rudge, who milks at Low Barn, for the business with the tanker.
e2 [collapse-cow=fever; speaker=Duchess's owner; stance=asserts] Duchess had been off colour since calving, her owner told us, and it was milk fever that took her.
e3 [slow=paralysed; speaker=a taxi driver; stance=asserts] "I sat on Priory Bridge from the school run until dark and the meter gave up," a taxi driver rang to say of Tuesday's tractors.
e4 [minister=levy-stays; speaker=a delegate; stance=asserts] A man who was in the room with the minister came away with a handshake, a biscuit and the same old levy.
e5 [left=evening; speaker=presenter Lil Hobson; stance=asserts] They all had stock to see to, so of course they were home by Tuesday night.
-- Feed prices are up on the week.
e6 [bread=bread; speaker=presenter Lil Hobson; stance=asserts] Thanks to the Corn Street bakers for all those loaves.

@doc F | Hoof and Wheel | blog | 2026-02-08 | Facts about a cow
f1 [collapse-cow=fumes; speaker=source; stance=asserts] I have the post-mortem: Duchess of Ludd's blood was full of carbon monoxide, and the source was a row of idling tractors.
f2 [slurry=provocateur; speaker=source; stance=asserts] Freeze the film of the slurry and there is your culprit, in brand-new boots and a hired boiler suit, with a lanyard from the Department.
f3 [arrest-who=actor-activist; speaker=source; stance=asserts] The chap in the dock once played the back of a donkey opposite my cousin, and spends his Sundays picketing abattoirs.
f4 [leader=disowned; speaker=a branch chairman; stance=asserts] My branch chairman had a round robin from the League telling us to have nothing to do with it.
f5 [left=days-later; speaker=source; stance=asserts] They camped on Priory Bridge half the week; I took them a flask on Thursday.
-- I will write about silage next, since some of you keep asking. It is a subject on which I have views, and a stain.

@doc G | Police Fosse | communique | 2026-02-05 | Charge following incident
g1 [arrest-who=farmer; speaker=Police Fosse; stance=asserts] The person charged is a dairy farmer of 44 with a holding at Low Barn.
g2 [arrest-who=farmer; speaker=Police Fosse; stance=asserts] He was arrested in working clothes, and his own tanker has been impounded.
-- Any person with film of the ministry entrance between nine and eleven is asked to send it in. Inquiries about the return of pitchforks should be made at the enquiry desk in Bridewell Street. Officers thank the public for their patience and the bakers of Corn Street for their hospitality, which was received in the spirit in which it was offered and has been entered in the gifts register.
claim Farmers' tractors paralyse Fosse | A agree | B disagree | D disagree | E discuss
claim Minister scraps fertiliser levy after protest | B disagree | C agree | D agree | E disagree
claim Growers' League organised the tractor protest | A agree | C disagree | D agree | F disagree
pair a1 f5 skip
pair e3 f5 skip
