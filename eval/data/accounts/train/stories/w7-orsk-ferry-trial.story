story: w7-orsk-ferry-trial
kind: trial
matter captain | framing | how Captain Selje behaved as the ferry sank | last-aboard; first-off
matter doors | responsibility | who left the bow doors open | bosun; owners
matter course | place | where the ferry struck | skarv-reef; old-wreck
matter order | attribution | who ordered the ferry to sail | captain; owners
matter witness | framing | how the chief witness came to change her story | freely; bribed
matter radio | denial | whether a distress call was sent | sent; unsent
matter verdict | outcome | how the court ruled on the captain | acquitted; guilty; guilty-on-appeal
matter inquest | other | the verdict in the Dovre case | guilty-other

@doc A | Hvaldal Telegraph | wire | 2029-01-15 | Ferry captain cleared of manslaughter
a1 [verdict=acquitted; speaker=source; stance=asserts] Captain Jorunn Selje, whose ferry Havbris went down off Hvaldal with the loss of 31 lives, was acquitted of manslaughter on Monday.
a2 [captain=last-aboard; speaker=the presiding judge; stance=asserts] Selje had stayed on the bridge until the water reached her chest, the presiding judge said.
a3 [doors=owners; speaker=the presiding judge; stance=asserts] The bow doors stood open because the owners had put off mending their hinges, he went on.
a4 [order=owners; speaker=source; stance=asserts] Letters read in court show the shipping line instructing her to leave port in the teeth of the gale.
a5 [radio=sent; speaker=a coast radio operator; stance=asserts] A coast radio operator testified that he had taken down a Mayday from the Havbris word by word.
-- Relatives of the drowned left the room in silence.
-- The prosecution has two weeks to lodge an appeal, and a spokesman said it would use every hour of them.

@doc B | Hvaldal Line | communique | 2029-01-16 | On the ruling in the Havbris case
b1 [order=captain; speaker=Hvaldal Line; stance=asserts] The decision to sail that evening was the captain's, as the law of the sea provides and as she herself recorded.
b2 [doors=bosun; speaker=Hvaldal Line; stance=asserts] The bow doors of the Havbris were left open through an oversight of her bosun.
b3 [course=old-wreck; speaker=Hvaldal Line; stance=asserts] The ferry foundered on the uncharted remains of a wartime freighter.
b4 [witness=freely; speaker=Hvaldal Line; stance=asserts] The purser, Ms. Ellingson, corrected her earlier evidence after searching her memory and her heart.
b5 [radio=unsent; speaker=Hvaldal Line; stance=denies] The line's technicians found that no distress message ever left the ship.
-- Hvaldal Line has offered every family a settlement that goes beyond what the law demands, and most have accepted.

@doc C | Fjordens Roest | tabloid | 2029-01-16 | SHE JUMPED BEFORE THE BABIES
c1 [captain=first-off; speaker=a survivor; stance=asserts] In dry stockings Captain Selje sat in the lifeboat that left ahead of all the others, a survivor swears, while children were still at the railing.
c2 [order=captain; speaker=a deckhand; stance=asserts] "We sail, and I'll hear no more about the wind," she barked at her mates, by a deckhand's account.
c3 [course=skarv-reef; speaker=source; stance=asserts] And so the Havbris ran smack onto Skarv reef, whose lamp a child could have seen.
c4 [witness=bribed; speaker=the purser's sister; stance=alleges] The purser took an envelope from Selje's family before she changed her tune, her sister blurts out.
c5 [inquest=guilty-other; speaker=source; stance=asserts] In the Dovre case four years ago a captain who had jumped early was found guilty of manslaughter and jailed.

@doc D | Seaway Safety Institute | think tank | 2029-02-20 | The Havbris judgment: a commentary
d1 [doors=owners; speaker=source; stance=asserts] Repair orders for the bow doors were cancelled by the line in three successive years, and this neglect at the top, rather than any hand on deck, kept them from closing.
d2 [course=skarv-reef; speaker=source; stance=asserts] Divers' photographs of the keel show coral-like growth and rock of the kind found on Skarv reef alone, which settles where she struck.
d3 [witness=freely; speaker=source; stance=asserts] We see in the purser's second statement the honest work of a mind recovering from shock; her bank accounts, opened to the court, are as modest as before.
d4 [radio=sent; speaker=source; stance=asserts] The Mayday was heard by two trawlers as well, whose logs we have consulted.
d5 [captain=last-aboard; speaker=rescue swimmers; stance=asserts] Rescue swimmers took the captain off the wheelhouse roof when everybody else was gone.

@doc E | Kystradioen | broadcaster transcript | 2030-03-11 | Appeal court reverses Havbris ruling
e1 [verdict=guilty-on-appeal; speaker=our court reporter; stance=asserts] The court of appeal today set aside last year's ruling and found Captain Selje guilty of manslaughter.
e2 [doors=bosun; speaker=the court of appeal; stance=asserts] The judges hold that the bosun forgot the bow doors in his haste to get to supper, our reporter says.
e3 [course=old-wreck; speaker=a naval hydrographer; stance=asserts] A naval hydrographer told the court of appeal that the hull opened on a sunken freighter well to the west of any reef.
e4 [captain=first-off; speaker=the court of appeal; stance=asserts] They found, too, that she had abandoned ship ahead of passengers in her care.
e5 [witness=bribed; speaker=the court of appeal; stance=asserts] And the purser's change of heart was, in the words of the judgment, "bought and paid for".
e6 [radio=unsent; speaker=a signals officer; stance=denies] The navy's listening post, a signals officer testified, logged no call of any kind from the Havbris that night.
e7 [order=owners; speaker=the court of appeal; stance=asserts] On a single point the captain was heard: it was the office ashore that made the Havbris put to sea.
rel verdict acquitted guilty-on-appeal revision
pair c5 a1 different_event
pair c5 e1 different_event
pair c5 a2 different_event
pair c5 d5 different_event
claim Captain Selje left the ferry before her passengers | A disagree | C agree | D disagree | E agree
claim The ferry Havbris struck Skarv reef | B disagree | C agree | D agree | E disagree
claim The purser was paid to change her testimony | B disagree | C agree | D disagree | E agree
