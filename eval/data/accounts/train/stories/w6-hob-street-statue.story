story: w6-hob-street-statue
kind: local council
matter removal | framing | how the statue of Alderman Crake left Hob Street | restoration; toppled-quietly
matter motion | outcome | what the full council did with the statue motion | carried; fell
matter petition | attribution | who started the petition | students; developer
matter plinth | control | who owns the ground under the statue | county; brewery
matter crack | cause | what cracked the alderman's leg | frost; truck
matter wartime | other | the statue was moved once before, in wartime | wartime
matter mayor-vote | denial | whether the mayor took part in the vote | took-part; abstained

@doc A | Crakehall Evening Standard-Bearer | local paper | 2026-10-15 | Alderman comes down from his perch
a1 [removal=toppled-quietly; speaker=source; stance=asserts] Alderman Crake was taken off Hob Street for good in the small hours of Wednesday, lifted by a crane that had been booked under another firm's name.
a2 [motion=carried; speaker=source; stance=asserts] Hours earlier, councillors had passed the motion to clear his plinth by the casting vote of the chair.
a3 [petition=students; speaker=source; stance=asserts] The petition that set events in train was begun by sixth-formers at Hob Street Academy, after a lesson on the workhouse.
-- Josiah Crake made his money in coffins.

a4 [plinth=county; speaker=the land registry entry; stance=asserts] The land registry shows the triangle of ground on which he stood as county property.
a5 [crack=frost; speaker=stonemason Wilf Ansty; stance=asserts] His left leg had been split by frost working into an old seam, said stonemason Wilf Ansty, who went over him with a hammer last winter.
a6 [mayor-vote=abstained; speaker=the mayor; stance=denies] Mayor Roberta Flint said she had cast no vote at all, having been out of the chamber with a nosebleed.

@doc B | Crakehall Town Council | communique | 2026-10-16 | Draft minutes, item 9
b1 [removal=restoration; speaker=the town clerk; stance=asserts] The Clerk reported that the statue had been conveyed to the county workshops for cleaning and would be back in its place by Whitsun.
b2 [motion=fell; speaker=the town clerk; stance=asserts] The motion standing in the name of Cllr Abney was put and lost.
b3 [mayor-vote=took-part; speaker=the town clerk; stance=asserts] The Mayor voted with the majority, and her name is recorded in the division list.
b4 [crack=truck; speaker=the surveyor; stance=asserts] Members noted the surveyor's finding that damage to the figure's leg was the work of a reversing refuse lorry.
b5 [plinth=brewery; speaker=the town clerk; stance=asserts] It was further noted that the freehold of the triangle belongs to Abbot's Brewery, whose consent will be sought.
-- Apologies were received from Cllrs Moffat and Reeve. Item 10, dog bins, was deferred.

@doc C | Hob Street Past and Present | blog | 2026-10-18 | Where is the Alderman?
c1 [removal=toppled-quietly; speaker=a crane driver; stance=asserts] The crane driver's sheet says "disposal", and he tells me they want the old boy gone forever and the flower bed is ordered.
c2 [petition=developer; speaker=source; stance=asserts] I followed the petition to its birthplace, which is the office computer of Sunbridge Homes, who would like the corner for a showroom.
c3 [plinth=brewery; speaker=source; stance=asserts] My own grandfather paid a peppercorn to the brewery for standing his barrow on that triangle, and the brewery has it still.
c4 [wartime=wartime; speaker=source; stance=asserts] He has been away once before, of course, in the war, when he sat out the bombs in a railway tunnel.
-- If you have photographs of the unveiling, my door is open.

c5 [motion=carried; speaker=a shorthand writer; stance=asserts] I have seen a shorthand note of the meeting, and the motion scraped through, to groans.

@doc D | The Provincial Review | broadsheet | 2026-10-24 | A coffin maker and his critics
d1 [petition=students; speaker=headteacher Sana Mirza; stance=asserts] "It was the pupils' own idea, from the wording to the biro," said headteacher Sana Mirza of the petition against the statue.
d2 [crack=truck; speaker=source; stance=asserts] The cracked shin, about which so much verse has been written in the local press, dates from the morning a council dustcart backed into him.
d3 [removal=restoration; speaker=the county conservator; stance=asserts] In a shed at the county workshops we found the alderman on his back being cleaned with cotton buds, his return label tied to a toe.
d4 [wartime=wartime; speaker=source; stance=asserts] During the war he was carted off to a tunnel for safety and returned with a bat in his hat.
-- Cities remember in bronze and forget in committee, as somebody once said over a better lunch than Crakehall can provide.
d5 [mayor-vote=took-part; speaker=the party whip; stance=asserts] The mayor raised her hand with the rest, according to the whip, who was counting them.

@doc E | Radio Crake | broadcaster transcript | 2026-10-16 | Lunchtime
e1 [motion=fell; speaker=reporter Dez Okoro; stance=asserts] The attempt to unseat Alderman Crake was voted down last night, and there was clapping in the gallery.
e2 [crack=frost; speaker=the workshop foreman; stance=asserts] The foreman at the workshop puts the broken leg down to ice, many winters of it, opening the bronze from within.
e3 [plinth=county; speaker=a county solicitor; stance=asserts] The patch of land is the county's, a solicitor there confirmed, whatever anyone's grandfather may have paid.
e4 [mayor-vote=abstained; speaker=a steward; stance=asserts] A steward held a handkerchief for the mayor in the corridor while the division was taken, so she was absent from it.
e5 [petition=developer; speaker=an online investigator; stance=alleges] And an online investigator claims that house builders, rather than schoolchildren, drew up that petition.
-- Your calls on dog bins after the break.
claim Council votes to remove Alderman Crake statue | A agree | B disagree | C agree | E disagree
claim Crake statue is away for restoration and will return | A disagree | B agree | C disagree | D agree
claim House builder was behind the statue petition | A disagree | C agree | D disagree | E discuss
pair a1 e1 skip
