story: w6-fenner-libel
kind: trial
matter marrow | other | an earlier suit over a marrow | marrow
matter outcome | outcome | what the court decided in Fenner v Gull | fenner-won; gull-won; settled-talk
matter tape | identity | whose voice is on the tape | fenner; actor
matter apology | framing | the reading of the statement on the court steps | apology; defiance
matter source-leak | attribution | who passed the tape to the Gull | wife; driver
matter flood-cause | cause | why the Fenner caravan park flooded | dredging; rain
matter park | control | who runs the park today | fenner; receivers
matter costs | other | costs will be settled at a later hearing | later
rel outcome settled-talk fenner-won compatible
rel outcome settled-talk gull-won compatible

@doc A | The Seal Bay Gull | local paper | 2025-03-14 | Court backs the Gull over flood report
a1 [outcome=gull-won; speaker=source; stance=asserts] A jury has thrown out holiday camp owner Rex Fenner's libel claim and upheld this newspaper's account of the night his caravans floated off.
a2 [tape=fenner; speaker=a voice analyst; stance=asserts] A voice analyst told the court that the man heard on the tape saying "let them swim" was Mr Fenner.
a3 [flood-cause=dredging; speaker=Cllr Ava Moss; stance=asserts] The park went under because its owner had dredged away the shingle bank, Cllr Ava Moss testified.
a4 [apology=defiance; speaker=source; stance=asserts] On the steps our editor, Len Corbin, repeated every word of the article to the cameras and dared Mr Fenner to sue again.
-- The Gull has been published weekly since the coming of the railway. It has been sued before, chiefly over marrows.

a5 [costs=later; speaker=source; stance=asserts] Who pays will be argued at a hearing after Easter.

@doc B | Fenner Leisure | communique | 2025-03-14 | Rex Fenner vindicated
b1 [outcome=fenner-won; speaker=Fenner Leisure; stance=asserts] The court has today found that the Gull libelled Rex Fenner and that its story was a malicious invention.
b2 [tape=actor; speaker=Fenner Leisure; stance=asserts] The so-called Fenner tape was recorded by an impressionist who does the voice at rugby dinners.
b3 [apology=apology; speaker=Fenner Leisure; stance=asserts] Outside court the editor of the Gull, hat in hand, expressed regret to Mr Fenner and his family.
b4 [flood-cause=rain; speaker=Fenner Leisure; stance=asserts] Exceptional rainfall on the moor above Seal Bay was what brought water into the park.
b5 [park=fenner; speaker=Fenner Leisure; stance=asserts] Fenner Leisure looks forward to welcoming guests this season to the park, which it continues to manage.
-- Early booking is advised, dogs and grandmothers included.

@doc C | West Coast Wire | wire | 2025-03-14 | Flood libel suit ends
c1 [outcome=fenner-won; speaker=source; stance=asserts] Holiday park owner Rex Fenner won his libel action against a weekly newspaper on Friday.
c2 [tape=actor; speaker=actor Miles Quennell; stance=asserts] Actor Miles Quennell told the jury that the voice on the tape was his, recorded for a stag party.
c3 [source-leak=driver; speaker=source; stance=asserts] The recording had come to the paper from Fenner's former chauffeur, evidence showed.
c4 [apology=defiance; speaker=source; stance=asserts] Editor Len Corbin said outside that he stood by his front page and would print it again on better paper.
c5 [costs=later; speaker=source; stance=asserts] A date for argument on costs is to be fixed in the spring.
-- The hearing lasted nine days. Seal Bay, a resort on the western coast, floods about once in a generation.

@doc D | Press & Proprietor | trade press | 2025-03-28 | Gull survives, limping
d1 [outcome=gull-won; speaker=source; stance=asserts] In a result that will cheer small titles, the Gull saw off Fenner's suit, the jury holding that what it had printed was true in substance.
d2 [source-leak=wife; speaker=Corbin's memoir; stance=asserts] The editor's forthcoming memoir names the donor of the tape: Mrs Fenner, in a headscarf, at the marrow show.
d3 [apology=apology; speaker=source; stance=asserts] It was therefore odd to hear Mr Corbin afterwards read out a grovelling statement of sorrow for the pain caused to the Fenners.
d4 [park=receivers; speaker=source; stance=asserts] The caravan park itself has been run since January by a firm of receivers from the county town.
d5 [flood-cause=rain; speaker=a hydrologist; stance=asserts] A hydrologist called by the court held that the downpour alone would have drowned the site, shingle or no shingle.

@doc E | Seal Bay Sandwich Board | blog | 2025-03-16 | Overheard at the whelk stall
e1 [source-leak=driver; speaker=the chauffeur; stance=asserts] The chauffeur bought a round on Saturday and owned up to posting the tape through the Gull's letter box.
e2 [tape=fenner; speaker=source; stance=asserts] I worked a season for Rex Fenner, I know that wheeze before each sentence, and it is him on that tape.
e3 [park=fenner; speaker=source; stance=asserts] He is still boss of the camp, mind: I saw him tell a man to move his awning.
e4 [outcome=settled-talk; speaker=a court usher; stance=asserts] An usher says that before the jury came back the two sides had spent the morning in a corridor talking terms.
e5 [flood-cause=dredging; speaker=source; stance=asserts] As anyone with eyes could have told the judge, it was the digging out of the shingle that let the sea in.
e8 [marrow=marrow; outcome=gull-won; speaker=source; stance=asserts] It is the second time that Fenner has gone to law with the Gull, and the other time, over a marrow, the paper beat him.
-- Whelks are dear this year.
e6 [source-leak=wife; speaker=the whelk man; stance=asserts] The whelk man, contrary as ever, swears that Mrs Fenner handed the thing over in person.
e7 [park=receivers; speaker=the whelk man; stance=asserts] And he says that the man with the awning was only the receivers' hired help, since they have the place now, lock, stock and mini-golf.
claim Newspaper wins libel case against holiday boss Fenner | A agree | B disagree | C disagree | D agree
claim Editor apologised to Rex Fenner after the case | A disagree | B agree | C disagree | D agree
claim "Let them swim" tape was recorded by an actor | A disagree | B agree | C discuss | E disagree
pair a2 b1 skip
pair e8 a1 different_event
pair e8 b1 different_event
pair e8 c1 different_event
pair e8 d1 different_event
