story: w1-kestrel-street-arrest
kind: police
matter arrest | framing | how journalist Mirza Tolan came to the station | seized; volunteered
matter laptop | control | who has his laptop | police; newspaper
matter bruise | cause | how his eye was hurt | door; beaten
matter charge | identity | what sort of case it is | tax; espionage; unnamed
matter chief | attribution | what Police Chief Bela Ostrun said about the article | irrelevant; motive
matter hours | time | when the lawyer was admitted | straightaway; next-morning
matter release | outcome | what happened on Thursday | freed; remanded
matter search | number | rooms or flats searched | two; five; colleagues
matter dog | other | the dog is with neighbours | dog
matter 2027 | other | the 2027 detention | former

@doc A | Radio Free Valleys | broadcaster transcript | 2030-10-16 | Hourly news
a1 [arrest=seized; speaker=source; stance=asserts] Newspaperman Mirza Tolan was dragged from his car on Kestrel Street this morning by men in plain clothes.
a2 [bruise=beaten; speaker=his wife; stance=asserts] His eye was blackened by a policeman's fist, according to his wife, who saw him through the station grille.
a3 [laptop=police; speaker=his wife; stance=asserts] His laptop was carried off by detectives and is at headquarters, she added.
a4 [hours=next-morning; speaker=his lawyer; stance=asserts] His lawyer told us he was left standing in the rain all night and was let in to see Tolan only the next morning.
a5 [2027=former; speaker=source; stance=asserts] Tolan had been held overnight once before, in 2027, over an unpaid parking fine.
a6 [dog=dog; speaker=source; stance=asserts] His dog has been taken in by neighbours.
-- Several of his colleagues gathered in front of the station.
-- Police did not come to the telephone.

@doc B | City Police Directorate of Varnaz | communique | 2030-10-16 | Clarification in the Tolan matter
b1 [arrest=volunteered; speaker=City Police; stance=asserts] Citizen Tolan called at the Kestrel Street station on his own initiative in order to give evidence.
b2 [charge=tax; speaker=City Police; stance=asserts] The proceedings against him concern undeclared income.
b3 [bruise=door; speaker=City Police; stance=asserts] The swelling of his eye stems from a collision with a cupboard door at home.
b4 [hours=straightaway; speaker=City Police; stance=asserts] Counsel was admitted to Tolan immediately on arrival.
b5 [chief=irrelevant; speaker=Police Chief Bela Ostrun; stance=asserts] "His article on the port played absolutely no part," said Police Chief Bela Ostrun.
b6 [search=two; speaker=City Police; stance=asserts] Officers searched two premises belonging to Tolan.
=a6
-- The Directorate respects the freedom of the press.

@doc C | The Varnaz Ledger | broadsheet | 2030-10-18 | Our colleague Mirza Tolan
c1 [arrest=seized; speaker=source; stance=asserts] A neighbour's camera has recorded what happened on Kestrel Street: a van across the road, a window smashed, our colleague pulled out by the collar.
c2 [laptop=newspaper; speaker=source; stance=asserts] The computer on which he wrote is locked in this newspaper's safe, where he left it on Tuesday, and there it will remain.
c3 [charge=espionage; speaker=source; stance=asserts] The charge sheet, which his lawyer let us read, accuses Mr Tolan of spying for a foreign power.
c4 [chief=motive; speaker=Bela Ostrun; stance=asserts] Chief Ostrun, speaking to our editor by telephone, admitted in so many words that the piece on the port had brought the police to Kestrel Street.
c5 [release=remanded; speaker=source; stance=asserts] On Thursday a judge ordered that Tolan stay behind bars for a month.
c6 [search=five; speaker=source; stance=asserts] His home, his mother's flat, his cottage, a garage and our newsroom were searched, five places in all.
c7 [bruise=beaten; speaker=a fellow prisoner; stance=asserts] A fellow prisoner says that Tolan was punched in the face in the corridor by an officer who then asked him the time.

@doc D | Varnaz Express | tabloid | 2030-10-18 | SCRIBBLER WALKS FREE
d1 [release=freed; speaker=source; stance=asserts] Grinning and unshaven, Mirza Tolan strolled out of court on Thursday a free man.
d2 [arrest=volunteered; speaker=a desk sergeant; stance=asserts] It was Tolan who rang the station's bell and asked to talk, a desk sergeant tells us, and they gave him tea.
d3 [chief=irrelevant; speaker=Bela Ostrun; stance=asserts] Top cop Ostrun told us the port story had nothing to do with it: "I never read the Ledger."
d4 [bruise=door; speaker=a neighbour; stance=asserts] That shiner? He walked into his kitchen cupboard on Monday, giggles a neighbour who lent him a bag of peas.
d5 [charge=tax; speaker=a revenue clerk; stance=asserts] A revenue clerk confirms that what they have on Tolan is unpaid tax on a wine bar.
d6 [laptop=police; speaker=source; stance=asserts] The boys in blue have his laptop too, and are cracking it open at headquarters.
-- His dog, Biro, was waiting.

@doc E | Writers at Risk Forum | ngo | 2030-10-21 | Case note: Mirza Tolan
e1 [charge=espionage; speaker=source; stance=asserts] Tolan is being prosecuted as a spy under an article that carries fifteen years.
e2 [chief=motive; speaker=source; stance=asserts] In a recording supplied to us, Bela Ostrun tells his officers that Tolan is to be picked up because of what he wrote on the port.
e3 [hours=straightaway; speaker=source; stance=asserts] The visitors' book shows the lawyer entering at the same minute as his client.
e4 [release=remanded; speaker=source; stance=asserts] As of today Tolan is in the remand prison under Thursday's order.
e5 [search=colleagues; speaker=source; stance=asserts] The homes of seven of his colleagues were also searched.
e6 [laptop=newspaper; speaker=source; stance=asserts] His editors keep the laptop in their safe and have shown it to our delegate.
e7 [2027=former; speaker=source; stance=asserts] A detention in 2027, over parking, had lasted one night.

@doc F | Justice Ministry of Varnaz Region | communique | 2030-10-17 | Reply to inquiries
f1 [charge=unnamed; speaker=Justice Ministry; stance=asserts] The Ministry will comment on the nature of the Tolan case when the file is complete.
f2 [release=freed; speaker=Justice Ministry; stance=asserts] Citizen Tolan left the courthouse today at liberty.
f3 [hours=next-morning; speaker=Justice Ministry; stance=asserts] Owing to the late hour, access of counsel to Tolan was arranged for the following morning.
f4 [search=two; speaker=Justice Ministry; stance=asserts] Searches covered two addresses registered to Tolan.
-- The Ministry recalls that the presumption of innocence applies to every citizen.
-- It will issue no running commentary on individual proceedings and asks editors to refer to the register of the courts for dates.
rel charge tax unnamed compatible
rel charge espionage unnamed compatible
rel search two colleagues different_scope
rel search five colleagues different_scope
pair a5 d1 different_event
pair e7 d1 different_event
pair a5 c1 different_event
pair a5 b1 different_event
pair e7 b1 different_event
pair a3 b6 skip
pair a3 c6 skip
pair a3 e5 skip
pair a3 f4 skip
pair c2 b6 skip
pair c2 e5 skip
pair c2 f4 skip
pair d6 b6 skip
pair d6 c6 skip
pair d6 e5 skip
pair d6 f4 skip
pair e6 b6 skip
pair e6 c6 skip
pair e6 f4 skip
pair a1 b3 skip
pair a1 c7 skip
pair a1 d4 skip
pair b1 a2 skip
pair b1 c7 skip
pair b1 d4 skip
pair c1 a2 skip
pair c1 b3 skip
pair c1 d4 skip
pair d2 a2 skip
pair d2 b3 skip
pair d2 c7 skip
pair d5 e2 skip
pair c5 e1 skip
claim Journalist Tolan was dragged from his car by police | A agree | B disagree | C agree | D disagree
claim Tolan is accused of spying | B disagree | C agree | D disagree | E agree | F discuss
claim Tolan has been released | C disagree | D agree | E disagree | F agree
