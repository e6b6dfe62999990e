story: w6-larkfield-evictions
kind: local council
matter moved | framing | how families left Larkfield House | willing; forced
matter cracks | cause | why Larkfield House cracked | mine; piling
matter safe | denial | whether engineers called the tower unsafe | unsafe; safe
matter rehoused | outcome | where matters stand for the Doyle family | rehoused; homeless
matter vote-who | attribution | who proposed the clearance | leader; officers
matter tower | control | who owns Larkfield House | council; developer
matter when-told | time | when tenants were told | weeks-before; same-day
matter families | number | families moved so far | eighteen; forty-one; estate-120
matter vans | other | removal vans were free | vans
rel families eighteen forty-one revision
rel families eighteen estate-120 different_scope
rel families forty-one estate-120 different_scope

@doc A | Southmere Borough Council | communique | 2025-05-06 | Larkfield House: decant under way
a1 [moved=willing; speaker=Southmere Borough Council; stance=asserts] Residents of Larkfield House are moving by choice to better flats and have thanked our staff for a smooth transition.
a2 [cracks=mine; speaker=Southmere Borough Council; stance=asserts] The cracking is the result of old mine workings beneath the site.
a3 [safe=unsafe; speaker=Southmere Borough Council; stance=asserts] Structural engineers have advised that the tower is not safe to live in.
a4 [when-told=weeks-before; speaker=Southmere Borough Council; stance=asserts] Every tenant had notice of the move in March.
a5 [families=eighteen; speaker=Southmere Borough Council; stance=asserts] Eighteen families had been moved by Monday.
a6 [vans=vans; speaker=Southmere Borough Council; stance=asserts] Removal vans are provided free of charge.
-- Questions may be put to the Larkfield desk on the ground floor of the Civic Centre. An interpreter is available. Keys should be handed in with a label, and any furniture left behind will be stored for a month.

@doc B | Southmere Sentinel | local paper | 2025-05-09 | "They took the door off while I was in the shower"
b1 [moved=forced; speaker=Kath Doyle; stance=asserts] Bailiffs carried Kath Doyle out of her flat in Larkfield House in a dressing gown, and changed the lock behind her.
b2 [when-told=same-day; speaker=Kath Doyle; stance=asserts] The letter telling her to leave was pushed under the door that same morning, she says.
b3 [rehoused=homeless; speaker=Kath Doyle; stance=asserts] She and her three children are sleeping in a car behind the swimming baths.
b4 [cracks=piling; speaker=engineer Sol Adeyemi; stance=asserts] Engineer Sol Adeyemi blames pile-driving for the new offices next door for splitting the tower.
b5 [vote-who=leader; speaker=source; stance=asserts] The clearance was the brainchild of council leader Rory Blunt, who put it to the cabinet in person.
-- The tower was named after a skylark, or after an alderman's horse; accounts vary.
b6 [tower=developer; speaker=source; stance=asserts] Larkfield House has belonged since April to Crown Quay Developments, the land register shows.

@doc C | Larkfield Tenants' Action | ngo | 2025-05-12 | Eleven things they would prefer you did not know
c1 [safe=safe; speaker=Larkfield Tenants' Action; stance=denies] No engineer has called our homes unsafe; the only report in existence gives the tower another forty years.
c2 [moved=forced; speaker=Larkfield Tenants' Action; stance=asserts] People are being dragged from their homes by men in stab vests, with a police van at the kerb.
c3 [tower=council; speaker=Larkfield Tenants' Action; stance=asserts] Our landlord, and the owner of the block, is Southmere council, whatever it would like the courts to believe.
c4 [cracks=piling; speaker=Larkfield Tenants' Action; stance=asserts] Every crack in Larkfield dates from the weeks when the pile-driver was thumping across the road.
c5 [families=estate-120; speaker=Larkfield Tenants' Action; stance=asserts] Over the whole Larkfield estate 120 families have been cleared.
-- Our meeting is on Wednesday in the laundry, for as long as we have one.

@doc D | South Coast Tonight | broadcaster transcript | 2025-05-14 | Wednesday
d1 [moved=willing; speaker=tenant Ron Piper; stance=asserts] "I could not pack fast enough, it is a palace where I am now," tenant Ron Piper told us, and his neighbours from Larkfield said much the same.
d2 [safe=safe; speaker=reporter Jan Frayne; stance=asserts] I have read the engineers' report, and it finds the tower sound, in a sentence underlined by whoever had it before me.
d3 [rehoused=rehoused; speaker=the housing director; stance=asserts] Kath Doyle has a three-bedroom house with a garden, the housing director said, and moved into it last week.
d4 [vote-who=officers; speaker=Cllr Rory Blunt; stance=asserts] Council leader Rory Blunt said that the plan had come up from officers and that he had merely nodded.
d5 [families=forty-one; speaker=the housing director; stance=asserts] The number of families moved from the tower is now 41.
d6 [cracks=mine; speaker=a mining surveyor; stance=asserts] A mining surveyor with a map showed me the gallery that runs beneath the boiler house and is closing up like a concertina, taking the tower with it.
-- More at half past ten.

@doc E | Property & Regeneration | trade press | 2025-05-20 | Crown Quay presses on
e1 [tower=developer; speaker=Crown Quay Developments; stance=asserts] Crown Quay completed its purchase of Larkfield House in the spring and, as owner, awaits vacant possession.
e2 [vote-who=leader; speaker=source; stance=asserts] The driving force is Councillor Blunt, whose motion it was.
e3 [when-told=weeks-before; speaker=the council's notice; stance=asserts] Tenants were put on notice well ahead, by a letter dated in early March.
e4 [safe=unsafe; speaker=the consulting engineers; stance=asserts] The consulting engineers confirmed to us that they had condemned the tower in writing.
-- Yields in Southmere have firmed. A hotel is planned for the gasworks site, with a rooftop bar and a spa, and two further towers have outline permission.
e5 [vans=vans; speaker=source; stance=asserts] Vans have been laid on for tenants at public expense.

@doc F | Flat 61 | blog | 2025-05-21 | Last one out
f1 [when-told=same-day; speaker=source; stance=asserts] I found out at breakfast and was on the pavement by lunch, and anyone who claims there was a letter in March should show me the envelope.
f2 [rehoused=homeless; speaker=source; stance=asserts] Kath Doyle tapped on my windscreen last night to ask if I could spare a blanket; hers is the next car along.
f3 [tower=council; speaker=a cashier; stance=asserts] The cashier at the Civic Centre took my rent on Friday and gave me the council's receipt as owner of the building.
f4 [vote-who=officers; speaker=a committee clerk; stance=asserts] The clerk who minuted it says that the scheme was dreamed up in the estates department and that Blunt had to have it explained to him.
f5 [rehoused=rehoused; speaker=a postman; stance=asserts] My postman swears that he delivers to Mrs Doyle at a council house in Larch Road, so one of us is seeing ghosts.
-- I have the skylark from the lobby. It is plaster.
claim Larkfield House tenants were forced out | A disagree | B agree | C agree | D disagree
claim Engineers declared Larkfield House unsafe | A agree | C disagree | D disagree | E agree
claim Kath Doyle's family is homeless | B agree | D disagree | F discuss
pair b1 d1 compatible
pair c2 d1 skip
