story: w7-karlsund-mayor
kind: election
matter debate | framing | how Tove Brink fared in the harbour debate | triumph; meltdown; school
matter letter | attribution | who wrote the letter about the ferry | brink; forgers
matter pact | outcome | whether Greens and Harbour Party made a pact | signed; collapsed
matter posters | responsibility | who tore down the posters | blue-youth; own-camp; women
matter poll | number | Brink's share in the poll | thirty-one; forty-five
matter exit | framing | how Aage Holt gave up his candidacy | principle; bought
matter boxes | control | who keeps the keys to the ballot store | clerk; police; seals
matter shire | other | poll in the wider shire | twenty-two

@doc A | Karlsund Dagblad | broadsheet | 2028-05-30 | Brink commands the stage
a1 [debate=triumph; speaker=source; stance=asserts] Tove Brink owned the evening in the harbour hall, parried every blow with a smile and left to a standing ovation.
a2 [exit=principle; speaker=Aage Holt; stance=asserts] Aage Holt has pulled out of the mayor's race because his conscience, he said, would let him run no longer on a plan to sell the waterworks.
a3 [pact=signed; speaker=party secretaries; stance=asserts] Greens and Harbour Party put their signatures to a pact on Monday night, their secretaries said.
a4 [posters=blue-youth; speaker=source; stance=alleges] The posters along Strandgata were ripped down by lads in the jackets of the Blue Youth.
a5 [poll=forty-five; speaker=Norsyn Polls; stance=asserts] Norsyn Polls puts Brink at 45 per cent in the city.

@doc B | Kystavisen Ekstra | tabloid | 2028-05-30 | TOVE FALLS APART LIVE
b1 [debate=meltdown; speaker=source; stance=asserts] Tove Brink stammered, mixed up her papers and fled the harbour hall to whistles.
b2 [letter=brink; speaker=a former secretary; stance=alleges] The letter that promises the ferry to a donor came off Brink's own typewriter, said a former secretary who knows its crooked "e".
b3 [posters=own-camp; speaker=a newspaper boy; stance=asserts] A newspaper boy caught Brink's own helpers pulling down her posters to play the victim.
b4 [poll=thirty-one; speaker=source; stance=asserts] Our poll has her at 31 per cent in the city.
b5 [exit=bought; speaker=source; stance=alleges] Holt's heart for the waterworks has a price: he made way for a paid seat on the harbour board.

@doc C | Fjellkanal 4 | broadcaster transcript | 2028-05-31 | Karlsund special
c1 [pact=collapsed; speaker=the Green leader; stance=asserts] "We stood up from the table and there is no pact," the Green leader told Fjellkanal about the talks with the Harbour Party.
c2 [letter=forgers; speaker=a handwriting expert; stance=asserts] A handwriting expert in our studio held the ferry letter under a lamp and called it a forgery, pasted together from old invitations.
c3 [debate=triumph; speaker=our panel; stance=asserts] Our panel of undecided voters gave the harbour debate to Brink by a mile.
c4 [boxes=police; speaker=our reporter; stance=asserts] Our reporter found police sergeants holding the keys to the ballot store.
c5 [shire=twenty-two; speaker=Norsyn Polls; stance=asserts] In the surrounding shire Brink stands at 22 per cent, Norsyn Polls found.

@doc D | Returning Officer of Karlsund | communique | 2028-06-01 | Information for voters
d1 [boxes=clerk; speaker=the Returning Officer; stance=asserts] The keys of the ballot store are in the keeping of the city clerk.
d2 [posters=blue-youth; speaker=the Returning Officer; stance=asserts] Members of the Blue Youth have been cautioned for removing election posters on Strandgata, which they admitted.
d3 [pact=signed; speaker=the Returning Officer; stance=asserts] The joint list of Greens and Harbour Party, agreed and signed on 29 May, has been registered.
d4 [exit=principle; speaker=the Returning Officer; stance=asserts] In his notice of withdrawal Mr. Holt states that he gains nothing by it and acts on conviction alone.
d8 [boxes=seals; speaker=the Returning Officer; stance=asserts] The seals for the ballot boxes are delivered by police sergeants on the eve of the poll.

@doc E | Under Kaia | blog | 2028-06-02 | The week in Karlsund, unvarnished
e1 [debate=meltdown; speaker=source; stance=asserts] I sat in row three and watched Brink drown in her own sentences while the hall groaned.
e2 [letter=brink; speaker=Brink's cousin; stance=asserts] Her cousin admits over beer that Tove penned the ferry letter one wet Sunday and has been sorry since.
e3 [posters=own-camp; speaker=source; stance=asserts] The torn posters on Strandgata? Her campaign did it to itself, with a ladder hired in its own name.
e4 [exit=bought; speaker=source; stance=asserts] Aage Holt was paid to vanish, and the harbour board is what he was paid with.
e5 [pact=collapsed; speaker=source; stance=asserts] The Green-Harbour wedding is off; the bride threw the ring into the fjord.
e6 [boxes=police; speaker=a janitor; stance=asserts] It is the police who lock and unlock the ballot store, the janitor told me.

@doc F | Women's List Karlsund | ngo | 2028-06-03 | Corrections to what has been printed
f1 [letter=forgers; speaker=Women's List; stance=asserts] Tricksters glued the ferry letter together in a print shop, and the printer has confessed.
f2 [boxes=clerk; speaker=Women's List; stance=asserts] We asked to see the ballot store and were let in by the city clerk, who had to fetch the key from her own safe.
f8 [debate=school; speaker=Women's List; stance=asserts] At the school debate on Friday, Brink mixed up her papers and left to whistles.
f9 [posters=women; speaker=Women's List; stance=asserts] Our own posters on Kirkegata were pulled down by the storm.
pair a5 c5 different_scope
pair b4 c5 different_scope
pair d4 b5 skip
pair d4 e4 skip
rel boxes clerk seals compatible
rel boxes police seals compatible
rel debate triumph school different_event
rel debate meltdown school different_event
rel posters blue-youth women compatible
rel posters own-camp women compatible
claim Tove Brink wrote the ferry letter | B agree | C disagree | E agree | F disagree
claim Greens and Harbour Party have a pact | A agree | C disagree | D agree | E disagree
claim Aage Holt was bought off | A disagree | B agree | D disagree | E agree
