story: w6-dunlea-ward
kind: epidemic
matter ward | framing | why Ward Nine of Dunlea Infirmary emptied | refurb; quarantine
matter carrier | responsibility | who brought the infection into the ward | surgeon; visitor
matter germ | identity | what the infection is | fungus; bacterium; unnamed
matter nurse | outcome | what became of nurse Orla Finn | reinstated; struck-off
matter vents | cause | how the germ spread in the ward | vents; hands
matter deaths | number | deaths linked to the ward | three; zero; whole-trust-ten
matter visitors | other | visiting suspended until the weekend | suspended
rel germ unnamed fungus compatible
rel germ unnamed bacterium compatible
rel deaths three whole-trust-ten different_scope
rel deaths zero whole-trust-ten different_scope

@doc A | Dunlea Infirmary Trust | communique | 2026-02-05 | Ward Nine improvement works
a1 [ward=refurb; speaker=Dunlea Infirmary Trust; stance=asserts] Patients have been moved from Ward Nine so that long-awaited redecoration of the bays can start ahead of the spring.
a2 [germ=unnamed; speaker=Dunlea Infirmary Trust; stance=asserts] Routine swabs taken on the ward have been sent for typing, and the result is awaited.
a3 [deaths=zero; speaker=Dunlea Infirmary Trust; stance=denies] No patient of Ward Nine has died of an infection acquired there.
a4 [nurse=reinstated; speaker=Dunlea Infirmary Trust; stance=asserts] Staff Nurse Orla Finn has returned to her post after a conversation about the use of social media.
a5 [visitors=suspended; speaker=Dunlea Infirmary Trust; stance=asserts] Visiting on the second floor is suspended until Saturday.
-- The Trust has been rated good for its car park.

@doc B | The Dunlea Independent | local paper | 2026-02-06 | Sealed: the ward they will not talk about
b1 [ward=quarantine; speaker=source; stance=asserts] Ward Nine was sealed with tape on Monday night and its patients isolated in side rooms after an infection swept through the beds.
b2 [germ=fungus; speaker=a microbiologist; stance=asserts] A microbiologist on the staff named the culprit as a yeast that shrugs off medicines, a fungus called Torula rubens.
b3 [deaths=three; speaker=families; stance=asserts] Three families say they have lost a relative to it since Christmas.
b4 [vents=vents; speaker=a heating engineer; stance=asserts] The spores travelled through the air ducts, according to the engineer who found them black with growth.
b5 [nurse=struck-off; speaker=Orla Finn; stance=asserts] Nurse Orla Finn, who raised the alarm, told us she had been removed from the register and was selling her car.
b6 [carrier=surgeon; speaker=a theatre sister; stance=alleges] A theatre sister blames a visiting surgeon, fresh from a clinic abroad, who came on his rounds with gloves still on from theatre.
-- The Independent has asked the Trust eleven questions.

@doc C | Nurses Together | ngo | 2026-02-08 | We stand with Orla
c1 [ward=quarantine; speaker=Nurses Together; stance=asserts] Call it what it is: our members on Nine are nursing in gowns and masks behind a closed door because the ward is infected.
c2 [nurse=struck-off; speaker=Nurses Together; stance=asserts] Orla Finn's name has been taken off the nursing register for telling the truth.
c3 [vents=vents; speaker=Nurses Together; stance=asserts] The ventilation shafts carried this from bay to bay, as members warned in writing last summer.
c4 [deaths=whole-trust-ten; speaker=Nurses Together; stance=asserts] In the Trust's hospitals taken together ten patients have died with this organism.
c5 [carrier=surgeon; speaker=Nurses Together; stance=asserts] It was carried in by a consultant surgeon who thought hand gel was for other people.
-- A vigil will be held by the main gate on Thursday; bring a torch.

@doc D | Inland Radio | broadcaster transcript | 2026-02-09 | Health matters
d1 [germ=bacterium; speaker=Dr Peter Kell, county microbiologist; stance=asserts] It is a bacterium, Dr Peter Kell of the county laboratory told me, an old acquaintance called Serratia, and it blushes pink on a plate.
d2 [vents=hands; speaker=Dr Peter Kell, county microbiologist; stance=asserts] He is satisfied that it went from bed to bed on people's hands.
d3 [carrier=visitor; speaker=Dr Peter Kell, county microbiologist; stance=asserts] And it got in with a visitor, he says, an uncle with a leg ulcer and a bag of grapes.
d4 [nurse=reinstated; speaker=reporter Una Shaw; stance=asserts] I saw Orla Finn in uniform at the nurses' station this morning, back at work and back on the rota.
d5 [ward=refurb; speaker=a foreman; stance=asserts] The foreman of the painters on Nine showed me a contract dated last June, so this clearance was planned well ahead, for paint.
-- After the news, gout.

@doc E | Ashen Corridor | blog | 2026-02-12 | Notes of a night porter
e1 [germ=fungus; speaker=source; stance=asserts] I push the trolley to the lab and I can read a label: Torula, the fungus, on every tub from Nine.
e2 [vents=hands; speaker=source; stance=asserts] Ducts, my eye; I have watched the whole medical round shake every hand on the ward and pass the thing along.
e3 [carrier=visitor; speaker=the day sister; stance=asserts] The day sister is sure it came in on a visitor, somebody's poorly uncle.
e4 [deaths=three; speaker=source; stance=asserts] I took three of them down to the cold room myself.
e5 [visitors=suspended; speaker=source; stance=asserts] They have stopped visiting till the weekend, so the flowers stand in buckets by my lodge.
-- Good night, or good morning, depending.
e6 [germ=bacterium; speaker=a registrar; stance=asserts] Mind you, a registrar in the lift called it a bacterium and told me to stick to trolleys.
claim Hospital ward sealed off after deadly infection | A disagree | B agree | C agree | D disagree
claim Whistleblowing nurse Orla Finn struck off | A disagree | B agree | C agree | D disagree
claim Fungus behind outbreak on Ward Nine | A discuss | B agree | D disagree | E agree
