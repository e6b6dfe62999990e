story: w1-envoy-recall
kind: diplomacy
matter departure | framing | why Ambassador Dragan Pelz left Sarvan | expelled; consultations
matter note | responsibility | who leaked the note | embassy; ministry
matter consulate | outcome | what happens with the consulate in Batul | closed; open
matter talks-date | time | whether the note came before or after the border shooting | prior; following
matter trucks | control | who runs the customs post at Zarnik | union; republic
matter premier | attribution | what Premier Ilinka Dosh thinks of sanctions | supports; opposes
matter trade | number | trucks waiting at Zarnik | three-hundred; ninety; whole-border
matter shooting | identity | who was shot at the border | smugglers; surveyors
matter opera | other | the opera tour goes on | opera
matter spring | other | the envoy's recall two years ago | recall

@doc A | Interregional Press Bureau | wire | 2029-03-12 | Sarvan expels neighbour's ambassador
a1 [departure=expelled; speaker=source; stance=asserts] Sarvan on Monday ordered Ambassador Dragan Pelz of the Littoral Union to leave within a day.
a2 [talks-date=following; speaker=source; stance=asserts] The protest note that preceded the order was delivered after Saturday's shooting on the border.
a3 [trade=ninety; speaker=a customs officer; stance=asserts] Ninety trucks were waiting at the Zarnik crossing on Monday evening, a customs officer said.
a4 [shooting=smugglers; speaker=the border guard; stance=asserts] The men shot on Saturday near Zarnik were tobacco smugglers, the border guard said.
a5 [premier=supports; speaker=Premier Ilinka Dosh; stance=asserts] Premier Ilinka Dosh told parliament that sanctions against the Union were overdue and had her backing.
a6 [opera=opera; speaker=source; stance=asserts] A tour of the Union's state opera is to go ahead.
a7 [spring=recall; speaker=source; stance=asserts] In 2027 the Union had recalled an earlier ambassador for a fortnight in a quarrel over fish quotas.
-- The two countries share a 212-kilometre border.

@doc B | Foreign Secretariat of the Littoral Union | communique | 2029-03-12 | Statement
b1 [departure=consultations; speaker=Foreign Secretariat; stance=asserts] Ambassador Pelz has been invited home for routine consultations and travels at the Secretariat's request.
b2 [note=ministry; speaker=Foreign Secretariat; stance=asserts] The confidential note was passed to the press by the Sarvan foreign ministry.
b3 [consulate=open; speaker=Foreign Secretariat; stance=asserts] Our consulate in Batul receives visitors during its usual hours and will go on doing so.
b4 [shooting=surveyors; speaker=Foreign Secretariat; stance=asserts] Saturday's victims at the border were land surveyors engaged in marking the frontier.
b5 [trucks=union; speaker=Foreign Secretariat; stance=asserts] The customs post at Zarnik is staffed and directed by officials of the Union.
b6 [talks-date=prior; speaker=Foreign Secretariat; stance=asserts] Our note was handed over on Friday, on the eve of the regrettable events at the border.
=a6
-- The Secretariat expects the matter to be handled with discretion.

@doc C | The Sarvan Review | broadsheet | 2029-03-15 | A quiet exit, a loud note
c1 [departure=consultations; speaker=two colleagues; stance=asserts] Mr Pelz, by the account of colleagues who helped him pack, had asked his capital weeks ago for a spell of talks at home, and left Sarvan carrying a cello and a return ticket.
c2 [note=embassy; speaker=source; stance=asserts] The copy of the note that reached this newspaper came in an envelope of the Union's own embassy, franked by its machine.
c3 [premier=opposes; speaker=three deputies; stance=asserts] In her speech to the house, deputies recall, Premier Ilinka Dosh argued that penalties on the Union would hurt only Sarvan's farmers and should be dropped.
c4 [shooting=surveyors; speaker=source; stance=asserts] The wounded men carried theodolites, striped poles and a letter of commission to survey the line.
c5 [trade=whole-border; speaker=source; stance=asserts] Along the whole of the border, hauliers reckon, 410 trucks are standing idle.
c6 [trucks=republic; speaker=source; stance=asserts] At Zarnik the stamps, the uniforms and the duty roster are Sarvan's, and Union officers have been gone since the treaty lapsed.
c7 [consulate=closed; speaker=source; stance=asserts] The consulate in Batul is shuttered, its brass plate unscrewed, its staff on the train.
c8 [talks-date=prior; speaker=source; stance=asserts] The receipt stapled to the note bears Friday's date, a day in advance of the shots.

@doc D | Batul Evening Post | tabloid | 2029-03-14 | PELZ GETS THE BOOT
d1 [departure=expelled; speaker=an embassy cook; stance=asserts] Out on his ear! Ambassador Pelz was handed his marching orders over breakfast and driven to the frontier under guard, an embassy cook reveals.
d2 [consulate=open; speaker=source; stance=asserts] We rang the bell at the Batul consulate, were shown in and got our visa form stamped by a smiling vice-consul.
d3 [note=embassy; speaker=a tipster; stance=asserts] And the famous leak? Straight out of the Union embassy's fax machine, says the man who caught it.
d4 [premier=supports; speaker=source; stance=asserts] Iron Ilinka is itching for sanctions, and told our reporter on the palace stairs that the Union had it coming.
d5 [trade=three-hundred; speaker=drivers; stance=asserts] Truckers at Zarnik say the queue was 300 lorries long by Wednesday.
d6 [shooting=smugglers; speaker=a border corporal; stance=asserts] A border corporal found cartons of cigarettes under the wounded men's coats and calls them common smugglers.

@doc E | Marches Policy Centre | think tank | 2029-03-19 | Five questions about the Sarvan quarrel
e1 [note=ministry; speaker=source; stance=asserts] Wording in the leaked version occurs only in the translation made by the Sarvan foreign ministry, from whose building it must have come.
e2 [consulate=closed; speaker=source; stance=asserts] The Batul consulate ceased work on 12 March under an order we have seen.
e3 [premier=opposes; speaker=source; stance=asserts] The stenographic record of the session has Premier Dosh pleading with parliament to let the idea of sanctions die.
e4 [talks-date=following; speaker=source; stance=asserts] Since the note refers to the shooting in its second paragraph, it can only have been composed afterwards.
e5 [trucks=union; speaker=source; stance=asserts] Zarnik customs is operated by the Littoral Union under a lease with years to run.
e6 [trucks=union; speaker=source; stance=asserts] Receipts issued at Zarnik this month carry the Union's crest, since its officials still run the post.

@doc F | Motor Hauliers' Bulletin | trade press | 2029-03-20 | Zarnik: expect delays
f1 [trade=three-hundred; speaker=source; stance=asserts] About 300 trucks are now held at the Zarnik crossing.
f2 [trucks=republic; speaker=source; stance=asserts] Drivers should have papers in the Sarvan format, since it is Sarvan's officers who command the Zarnik post.
f3 [opera=opera; speaker=source; stance=asserts] Lorries carrying scenery for the opera tour are being waved through.
-- Those with perishable goods may apply for the fast lane at the weighbridge.
-- Showers and a canteen are open to crews day and night, and the association's lawyer is at the crossing on Tuesdays.
rel trade ninety three-hundred revision
rel trade ninety whole-border different_scope
rel trade three-hundred whole-border different_scope
pair c7 d2 skip
pair a7 b1 different_event
pair a7 c1 different_event
pair a7 d1 different_event
pair a1 b3 skip
pair a1 c7 skip
pair a1 d2 skip
pair a1 e2 skip
pair b1 c7 skip
pair b1 d2 skip
pair b1 e2 skip
pair c1 b3 skip
pair c1 d2 skip
pair c1 e2 skip
pair d1 b3 skip
pair d1 c7 skip
pair d1 e2 skip
claim Sarvan expelled the Union's ambassador | A agree | B disagree | C disagree | D agree
claim Union embassy leaked the note | B disagree | C agree | D agree | E disagree
claim Consulate in Batul has closed | B disagree | C agree | D disagree | E agree
