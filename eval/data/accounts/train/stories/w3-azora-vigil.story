story: w3-azora-vigil
kind: protest
matter night | framing | what the vigil of the pot-women in Santa Azora was like | solemn; brawl; harbour
matter lorry | responsibility | who drove the lorry into the vigil | soldier; merchant
matter numbers | number | women at the vigil | two-thousand; five-hundred; last-vigil
matter price | outcome | what the vigil won from the palace | price-cut; price-stays; minister-travels
matter leader | attribution | what vigil leader Nieves Pardal wants | talks; strike
matter square | control | who has the square in front of the palace | women; guard
matter soup | other | the soup was lentil | soup

@doc A | La Cuchara | trade press | 2029-10-01 | Sheet of the communal kitchens: we stayed till the stars went out
a1 [night=solemn; speaker=source; stance=asserts] All through the vigil in front of the palace, the pot-women of Santa Azora knelt with candles, and you could hear a spoon drop.
a2 [numbers=two-thousand; speaker=the communal kitchens; stance=asserts] By the bowls we washed, two thousand women kept the vigil on Friday.
a3 [lorry=soldier; speaker=the communal kitchens; stance=asserts] The lorry that was driven into the vigil had a soldier of the palace guard at the wheel, cap and all.
a4 [square=women; speaker=the communal kitchens; stance=asserts] The palace square is ours: our ropes close it, our stewards open it.
a5 [leader=talks; speaker=Nieves Pardal; stance=asserts] Nieves Pardal, who speaks for us, asks the palace to sit down and talk about the price of oil and flour.
-- Bring lentils, bring salt.
a6 [soup=soup; speaker=source; stance=asserts] The soup on Friday was lentil.

@doc B | Secretaría de Palacio | communique | 2029-10-01 | Disturbances in the Palace square
b1 [night=brawl; speaker=the palace secretariat; stance=asserts] The so-called vigil before the palace was a night of shrieks, blows and flying crockery.
b2 [numbers=five-hundred; speaker=the palace secretariat; stance=asserts] The persons involved on Friday were about 500.
b3 [lorry=merchant; speaker=the palace secretariat; stance=asserts] The vehicle which entered the gathering was driven by an onion merchant in a hurry.
b4 [square=guard; speaker=the palace secretariat; stance=asserts] The Guard has the square in its charge at every hour, and entry is by its permission.
b5 [price=price-stays; speaker=the palace secretariat; stance=asserts] Prices of oil and flour remain as decreed.
b6 [leader=strike; speaker=the palace secretariat; stance=alleges] The agitator Pardal wants a general strike and says as much to her followers.

@doc C | Diario Azorano | broadsheet | 2029-10-02 | A vigil, a lorry, a decree
c1 [night=solemn; speaker=a canon of the cathedral; stance=asserts] A canon of the cathedral, who prayed among the women before the palace, called the night as hushed as Good Friday.
c2 [price=price-cut; speaker=the gazette; stance=asserts] Flour and oil will be cheaper from Wednesday, by a decree the palace sent to the gazette after the vigil.
c3 [lorry=merchant; speaker=Celedonio Frías; stance=asserts] "It was me, I sell onions, I took the wrong street and the brake was wet," Celedonio Frías, the lorry's driver, told this newspaper.
c4 [square=women; speaker=source; stance=asserts] A reporter wishing to cross the palace square was stopped, questioned and finally let by at the word of a woman with a ladle; there was no guard in sight.
c5 [numbers=last-vigil; speaker=source; stance=asserts] At the vigil in July, some 900 women had taken part.
c6 [night=harbour; speaker=source; stance=asserts] In the harbour taverns, meanwhile, the night passed in brawls, with plates and chairs in the air.
-- The canon has a cold.

@doc D | El Pito | tabloid | 2029-10-02 | POTS, PANS AND BLACK EYES
d1 [night=brawl; speaker=source; stance=asserts] Hair was pulled, ladles were swung and candles were thrown as the pot-women turned their palace vigil into a wrestling match.
d2 [lorry=soldier; speaker=a flower girl; stance=asserts] A flower girl knows the lad who steered the lorry into the vigil: he buys carnations from her in his guard's uniform.
d3 [price=minister-travels; speaker=source; stance=asserts] The minister for flour, oil and other prices has taken the steamer north for his health.
d4 [leader=talks; speaker=a cousin; stance=asserts] Nieves Pardal's cousin swears that all she is after is a chair at the table and a word with the ministers.
d5 [numbers=five-hundred; speaker=source; stance=asserts] Five hundred bonnets on Friday, counted from our roof.
d6 [price=price-cut; speaker=source; stance=asserts] And they got what they yelled for: flour and oil come down on Wednesday.
-- Carnations: two for a peso.

@doc E | Emisora Mercado | broadcaster transcript | 2029-10-03 | Wednesday, at the stalls
-- HOST: Let us see who pays what.
e1 [price=price-stays; speaker=a grocer; stance=asserts] GROCER: "The palace has left flour and oil where they were, look at the list that came with its stamp today."
e2 [leader=strike; speaker=Nieves Pardal; stance=asserts] PARDAL: "I have done with talking, I want every stove and every loom in this city stopped until they give in."
e3 [square=guard; speaker=a captain; stance=asserts] CAPTAIN: "My guardsmen hold the square in front of the palace, as they have since the lamp was lit there."
e4 [numbers=two-thousand; speaker=a wholesaler; stance=asserts] WHOLESALER: "I sold them two thousand candles for that Friday, one apiece, and sold out."
e5 [soup=soup; speaker=source; stance=asserts] HOST: It was lentil soup, a listener corrects us.
rel night solemn harbour different_scope
rel night brawl harbour different_scope
rel numbers two-thousand last-vigil different_event
rel numbers five-hundred last-vigil different_event
rel price price-cut minister-travels compatible
rel price price-stays minister-travels compatible
pair b5 c2 revision
pair b5 d6 revision
pair a5 e2 skip
pair d4 e2 skip
claim The vigil in front of the palace turned violent | A disagree | B agree | C disagree | D agree
claim A soldier drove the lorry into the vigil | A agree | B disagree | C disagree | D agree
claim The palace lowered the price of flour and oil | B disagree | C agree | D agree | E disagree
