story: w6-crane-hotel-rumour
kind: rumour
matter chef | outcome | what became of television chef Lorcan Bay | dead; alive
matter ambulance | identity | who was carried out of the Crane Hotel | chef; mannequin
matter origin | responsibility | who started the story | publicist; waiter
matter kitchen | cause | why the hotel kitchen closed | fire-drill; poison
matter crowd | framing | what the gathering outside the hotel was | mourning; autograph
matter tweet | attribution | whose words were in the message "he is gone" | wife; manager
matter location | place | where Bay was on the night | island; clinic
matter hotel-sale | control | who owns the Crane Hotel | bay-family; chain
matter series | other | new series begins in January | series

@doc A | Harrowgate-on-Sea Herald | local paper | 2025-12-15 | Flowers for Lorcan
a1 [chef=dead; speaker=source; stance=asserts] Lorcan Bay, who taught a nation to love kippers, has died in his suite at the Crane Hotel.
a2 [ambulance=chef; speaker=night porter; stance=asserts] The night porter said he had held the door as Mr Bay was brought down on a stretcher with his face covered.
a3 [crowd=mourning; speaker=source; stance=asserts] Hundreds stood in the rain outside the hotel, some in tears, and laid lemons on the steps.
a4 [tweet=wife; speaker=source; stance=asserts] "He is gone," his wife Sadie wrote online in the early hours.
a5 [hotel-sale=bay-family; speaker=source; stance=asserts] The Crane belongs to the Bays, who bought it with the proceeds of his first book.
-- He was 57, or 61.
a6 [kitchen=poison; speaker=a sous chef; stance=asserts] A sous chef says the kitchen was locked by the police because of suspected poison in the stock.

@doc B | Crane Hotel | communique | 2025-12-16 | A statement to our guests
b1 [chef=alive; speaker=Crane Hotel; stance=asserts] We have spoken to Mr Bay this morning and found him in good health and poor temper.
b2 [ambulance=mannequin; speaker=Crane Hotel; stance=asserts] The figure carried through our lobby on Saturday was a rubber dummy in use for staff first-aid training.
b3 [kitchen=fire-drill; speaker=Crane Hotel; stance=asserts] The kitchen was shut for an hour for a fire drill.
b4 [hotel-sale=chain; speaker=Crane Hotel; stance=asserts] Crane Hotel is owned by Palisade Resorts and is proud to carry Mr Bay's name in its restaurant.
b5 [crowd=autograph; speaker=Crane Hotel; stance=asserts] A cheerful group of autograph hunters was given tea under the awning.
-- Dinner will be served as usual from seven, with a menu devised by the chef.

@doc C | Screen & Stove | trade press | 2025-12-17 | The death and life of a brand
c1 [chef=alive; speaker=his producer; stance=asserts] Lorcan Bay's producer had breakfast with him on Tuesday and says that death has done him the world of good.
c2 [origin=publicist; speaker=source; stance=asserts] The tale of his passing was planted by his own publicist, who needed a stir before the new series.
c3 [location=island; speaker=his producer; stance=asserts] On the night in question he was on a lighthouse island with a film crew, boiling seaweed.
c4 [tweet=manager; speaker=source; stance=asserts] The words "he is gone" were typed by his manager, about a bus, and sent from the wrong account.
c5 [series=series; speaker=source; stance=asserts] The series opens in January.
-- Pre-orders of the book have trebled.

@doc D | The Morning Buzz | tabloid | 2025-12-16 | WHO KILLED KIPPER KING?
d1 [chef=dead; speaker=source; stance=asserts] Telly cook Lorcan Bay is dead, and the Buzz understands that he was murdered.
d2 [kitchen=poison; speaker=a kitchen hand; stance=alleges] Cops sealed his kitchen after a deadly toxin was found in the chowder, a kitchen hand whispered.
d3 [location=clinic; speaker=source; stance=asserts] Hours before, pals had rushed the star to a private clinic behind the golf links, where he lay all evening.
d4 [hotel-sale=bay-family; speaker=source; stance=asserts] Heirs are already squabbling over the family's hotel, the Crane.
d5 [tweet=wife; speaker=source; stance=asserts] Heartbroken Sadie told the world in a message of three little words.
-- Our souvenir pull-out is on page nine, with his ten best kippers.

@doc E | Seafront FM | broadcaster transcript | 2025-12-16 | Teatime
e1 [ambulance=mannequin; speaker=a paramedic; stance=asserts] A paramedic who was there laughed and said that the body on the stretcher was Resusci Ron, who is made of rubber and has been dead for years.
e2 [origin=waiter; speaker=presenter Kim Oates; stance=asserts] It all goes back to a young waiter, who saw something, misheard something and told his gran.
e3 [crowd=mourning; speaker=presenter Kim Oates; stance=asserts] I was down there with a microphone, and those people were grieving: hymns, candles, grown men hugging.
e4 [kitchen=fire-drill; speaker=a line cook; stance=asserts] The kitchen closed, a line cook told me, so that they could practise walking out in case of fire.
e5 [tweet=manager; speaker=Sadie Bay; stance=asserts] Sadie Bay says that she was asleep and that the message was her husband's manager's doing.
-- The tide is in.
e6 [series=series; speaker=presenter Kim Oates; stance=asserts] He is back on our screens in January.

@doc F | Crumbs of Comfort | blog | 2025-12-18 | How the town buried a man with a cold
f1 [crowd=autograph; speaker=source; stance=asserts] I know the faces in that crowd: they are the same twenty who wait for every weatherman with a biro and an album, and mourning had nothing to do with it.
f2 [origin=publicist; speaker=a printer; stance=asserts] The memorial posters had been ordered a week before by the man who does Bay's publicity, says the printer, so you may draw your own picture of where the news began.
f3 [location=clinic; speaker=a night nurse; stance=asserts] He spent the night being steamed for bronchitis at the clinic by the links, as the night nurse told her sister, who told me.
f4 [hotel-sale=chain; speaker=source; stance=asserts] The Crane has been Palisade's since last year, carpets and all, whatever it says over the door.
f5 [ambulance=chef; speaker=source; stance=asserts] Mind you, I did see the stretcher, and it was Bay on it, coughing under the blanket.
-- My lemon is still on the step.

@doc G | Island Lighthouse Trust | communique | 2025-12-17 | Visitors in December
g1 [location=island; speaker=Island Lighthouse Trust; stance=asserts] The keeper's book shows Mr L. Bay and a party of six staying at the lighthouse from Friday until Monday.
g2 [origin=waiter; speaker=the keeper; stance=asserts] The keeper learned of Mr Bay's supposed death by radio from the mainland, together with the name of the waiter who had invented it.
-- The island is closed to visitors from New Year until the puffins have gone. Boats may land at the south steps only, in settled weather and with permission. The Trust sells a calendar, proceeds of which go to the repair of the lantern gallery; it would be glad of volunteers who can paint and do not mind heights.
claim Television chef Lorcan Bay has died | A agree | B disagree | C disagree | D agree
claim Lorcan Bay rumour was started by his publicist | C agree | E disagree | F agree | G disagree
claim Poison closed kitchen of Crane Hotel | A discuss | B disagree | D agree | E disagree
pair a1 d4 skip
pair a1 e3 skip
pair a2 c3 conflict:place
pair d1 e1 skip
pair f5 c3 conflict:place
pair f5 g1 conflict:place
pair a2 g1 conflict:place
pair d4 a1 skip
pair a1 c3 skip
pair d1 c3 skip
pair a1 g1 skip
pair d1 g1 skip
pair a2 e3 skip
pair c1 g2 skip
pair b1 g2 skip
pair a3 b5 skip
pair e3 b5 skip
