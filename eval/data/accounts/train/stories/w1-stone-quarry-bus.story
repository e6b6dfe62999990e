story: w1-stone-quarry-bus
kind: disaster
matter cause | cause | why the quarry bus went off the road | brakes; asleep; rockfall-unclear
matter driver | outcome | what became of driver Hamlet Zorin | alive; dead
matter operator | control | who ran the bus | quarry; contractor
matter spot | place | where the bus left the road | hairpin; bridge
matter help | framing | how the quarry treated the families | caring; cold
matter dead | number | dead | seven; nine; year
matter speed | attribution | what the traffic inspector said about the bus's papers | valid; expired
matter shift | time | whether the crash came before or after the shift | going; returning
matter mass | other | a mass is held on Sunday | mass

@doc A | Lower Ridge News Agency | wire | 2028-02-20 | Seven dead as quarry bus plunges into ravine
a1 [dead=seven; speaker=the rescue service; stance=asserts] Seven quarrymen were killed on Sunday when their bus plunged into the Khoran ravine, the rescue service said.
a2 [spot=hairpin; speaker=source; stance=asserts] The bus left the road at the third hairpin above Khoran.
a3 [shift=going; speaker=source; stance=asserts] It was taking the men up to the quarry for the start of their shift.
a4 [driver=alive; speaker=the hospital; stance=asserts] The driver, Hamlet Zorin, is conscious and in a stable condition, the hospital in Khoran said.
a5 [cause=rockfall-unclear; speaker=the police; stance=asserts] Police are looking into several possible causes.
a6 [operator=contractor; speaker=source; stance=asserts] The bus belonged to a transport contractor from Lod, which ran it with its own driver.
a7 [mass=mass; speaker=source; stance=asserts] A mass for the dead will be said next Sunday.
-- Fog lay over the road in the morning.

@doc B | Khoran Granite | communique | 2028-02-21 | Our sorrow and our support
b1 [help=caring; speaker=Khoran Granite; stance=asserts] From the first hour the company has stood beside the families with money, lodging and counsel.
b2 [operator=contractor; speaker=Khoran Granite; stance=asserts] The vehicle was owned, maintained and operated by an outside carrier.
b3 [cause=asleep; speaker=Khoran Granite; stance=asserts] All indications are that the driver of the bus had nodded off.
b4 [speed=valid; speaker=the traffic inspector; stance=asserts] The traffic inspector has confirmed to us that the bus had a current certificate of roadworthiness.
b5 [dead=seven; speaker=Khoran Granite; stance=asserts] We mourn seven colleagues.
b6 [mass=mass; speaker=Khoran Granite; stance=asserts] The company will be represented at Sunday's mass.
b7 [spot=bridge; speaker=Khoran Granite; stance=asserts] The accident occurred on the public bridge over the Khoranka, well below the company's own road.

@doc C | Ridge Workers' Paper | local paper | 2028-02-23 | They rode on bald tyres
c1 [cause=brakes; speaker=a mechanic; stance=asserts] The brakes of the bus gave out on the descent, says a mechanic who had twice asked for new pads.
c2 [operator=quarry; speaker=source; stance=asserts] On the wreck's door one can still read "Khoran Granite, Transport Department", and the driver drew his pay at the quarry's window.
c3 [help=cold; speaker=the widow Lusine Arev; stance=asserts] The quarry sent the widow Lusine Arev a bill for her husband's helmet and boots.
c4 [driver=dead; speaker=Zorin's son; stance=asserts] Driver Hamlet Zorin was buried on Wednesday, and his son carried the cap.
c5 [speed=expired; speaker=the traffic inspector; stance=asserts] "That bus had been off my list since autumn, its certificate was void," the traffic inspector told us.
c6 [dead=nine; speaker=source; stance=asserts] With the deaths of two men in hospital on Tuesday, the crash has now cost nine lives.
c7 [shift=returning; speaker=source; stance=asserts] The men had put in twelve hours and were on their way home to bed.

@doc D | Capital Morning | broadsheet | 2028-02-26 | Twelve hours of stone and a sharp bend
d1 [cause=asleep; speaker=a survivor; stance=asserts] A survivor who sat behind the driver saw his chin sink on to his chest a moment before the bus drifted over the edge.
d2 [spot=hairpin; speaker=source; stance=asserts] A gap in the parapet at the third hairpin marks the spot where the bus went over.
d3 [shift=returning; speaker=source; stance=asserts] The time cards, every one of them punched out, show that the men had finished for the day when they boarded.
d4 [operator=quarry; speaker=source; stance=asserts] The registration certificate names Khoran Granite as owner and operator of the bus.
d5 [help=caring; speaker=three widows; stance=asserts] Widows we spoke to had kind words for the company, which had paid for the funerals and sent its own doctor to sit with the children.
d6 [dead=nine; speaker=source; stance=asserts] Nine coffins stood in the church at Khoran on Friday.
d7 [speed=expired; speaker=source; stance=asserts] A letter from the traffic inspector, sent to the quarry in November, warns that the papers of the bus have lapsed.

@doc E | Good Evening Ridge | broadcaster transcript | 2028-02-22 | News and weather
e1 [driver=alive; speaker=the head nurse; stance=asserts] The head nurse told us driver Zorin was sitting up and asking for soup.
e2 [spot=bridge; speaker=a shepherd; stance=asserts] A shepherd saw the bus break the railing of the Khoranka bridge and drop into the stream bed.
e3 [cause=brakes; speaker=the rescue chief; stance=asserts] The rescue chief, having inspected the wreck, spoke of a complete loss of braking.
e4 [help=cold; speaker=a daughter; stance=asserts] A daughter of one of the dead said she had waited two days at the quarry office and been told to come back with a stamp.
e5 [dead=year; speaker=source; stance=asserts] On all the quarry roads of the ridge, 16 people died in accidents last year.

@doc F | Traffic Inspectorate Ridge District | communique | 2028-02-24 | Statement
f1 [speed=valid; speaker=Traffic Inspectorate; stance=asserts] The documents of the bus were in order on the day of the accident.
f2 [driver=dead; speaker=Traffic Inspectorate; stance=asserts] The driver, H. Zorin, died of his injuries without having been questioned.
f3 [shift=going; speaker=Traffic Inspectorate; stance=asserts] At the time of the accident the bus was bound uphill with the incoming shift.
-- The Inspectorate checked some four thousand commercial vehicles in the district last year.
-- Winter tyres are compulsory on all mountain roads until the end of April, and drivers will be fined.
rel cause brakes rockfall-unclear compatible
rel cause asleep rockfall-unclear compatible
rel dead seven nine revision
rel dead seven year different_scope
rel dead nine year different_scope
rel driver alive dead conflict
pair a4 c4 skip
pair e1 c4 conflict
pair a4 f2 skip
pair e1 f2 skip
pair a5 b4 skip
pair a5 c5 skip
pair a5 d7 skip
pair a5 f1 skip
pair b3 c5 skip
pair b3 d7 skip
pair b3 f1 skip
pair c1 b4 skip
pair c1 d7 skip
pair c1 f1 skip
pair d1 b4 skip
pair d1 c5 skip
pair d1 f1 skip
pair e3 b4 skip
pair e3 c5 skip
pair e3 d7 skip
pair e3 f1 skip
pair a3 b3 skip
pair a3 c1 skip
pair a3 d1 skip
pair a3 e3 skip
pair c7 a5 skip
pair c7 b3 skip
pair c7 d1 skip
pair c7 e3 skip
pair d3 a5 skip
pair d3 b3 skip
pair d3 c1 skip
pair d3 e3 skip
pair f3 a5 skip
pair f3 b3 skip
pair f3 c1 skip
pair f3 d1 skip
pair f3 e3 skip
pair a3 b7 skip
pair a3 d2 skip
pair a3 e2 skip
pair c7 a2 skip
pair c7 b7 skip
pair c7 d2 skip
pair c7 e2 skip
pair d3 a2 skip
pair d3 b7 skip
pair d3 e2 skip
pair f3 a2 skip
pair f3 b7 skip
pair f3 d2 skip
pair f3 e2 skip
pair d5 c3 skip
pair d5 e4 skip
pair d7 f1 skip
pair d7 b4 skip
claim Brake failure sent quarry bus into ravine | A discuss | B disagree | C agree | D disagree | E agree
claim Quarry abandoned the families of the dead | B disagree | C agree | D disagree | E agree
claim Bus belonged to an outside contractor | A agree | B agree | C disagree | D disagree
