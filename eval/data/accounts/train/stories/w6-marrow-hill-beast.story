story: w6-marrow-hill-beast
kind: rumour
matter beast | identity | what animal was filmed on Marrow Hill | panther; labrador
matter sheep | responsibility | what killed the Hallams' ewes | cat; dogs
matter meeting | framing | what the mood at the village hall was | panic; jovial
matter film | attribution | who shot the film | postman; brewery
matter zoo | denial | whether the wildlife park lost an animal | escaped; complete
matter hunt | outcome | what the armed search came to | shot; empty-handed
matter lambs-older | other | earlier sheep deaths two winters ago | dog-then
pair c5 a2 different_event
pair c5 d2 different_event
pair c5 b2 different_event

@doc A | Thornbeck & District News | local paper | 2026-03-20 | Panther caught on film above the village
a1 [beast=panther; speaker=source; stance=asserts] A black panther the length of a sofa padded across Marrow Hill on Tuesday in full view of a camera.
a2 [sheep=cat; speaker=farmer Ned Hallam; stance=asserts] Ned Hallam has lost ewes to it, he says, each taken by the throat and dragged up a tree.
a3 [film=postman; speaker=source; stance=asserts] The clip was taken by postman Gary Pugh from his van.
a4 [zoo=complete; speaker=Lyndale Wildlife Park; stance=denies] Lyndale Wildlife Park said that all its big cats had been counted and none was missing.
-- Marrow Hill is popular with kite flyers.
a5 [meeting=panic; speaker=source; stance=asserts] Mothers sobbed and men demanded rifles at a fraught meeting in the village hall.

@doc B | The Hedge Sparrow | blog | 2026-03-22 | A short history of somebody's dog
b1 [beast=labrador; speaker=source; stance=asserts] The monster of Marrow Hill is Mrs Otley's black labrador, Bosun, out for his constitutional.
b2 [sheep=dogs; speaker=the knacker; stance=asserts] The knacker who collected the Hallam ewes found ordinary dog bites on their hind legs.
b3 [film=brewery; speaker=source; stance=asserts] And the famous clip was made by the marketing people at Black Cat Ales, whose new stout comes out next week.
b4 [meeting=jovial; speaker=source; stance=asserts] The village hall on Thursday was a party, with miaowing from the back rows and a raffle.
-- I won a jar of chutney.

b5 [hunt=empty-handed; speaker=source; stance=asserts] The men with guns came down at dusk with wet socks and one lost hat, having seen rabbits.

@doc C | Thornbeck Parish Council | communique | 2026-03-24 | Notice to residents
c1 [meeting=jovial; speaker=Thornbeck Parish Council; stance=asserts] The Council thanks all who attended Thursday's good-humoured gathering and the choir for its rendering of a song about a cat.
c2 [zoo=complete; speaker=Thornbeck Parish Council; stance=denies] We are assured by Lyndale Wildlife Park that no animal has left its enclosures.
c3 [beast=labrador; speaker=the constable; stance=asserts] The constable has viewed the film and identified the animal as a local pet, a labrador.
c4 [hunt=empty-handed; speaker=Thornbeck Parish Council; stance=asserts] Saturday's search by licensed gun holders found only a fox's earth.
c5 [lambs-older=dog-then; sheep=dogs; speaker=Thornbeck Parish Council; stance=asserts] Residents may recall that in the snow two winters ago a pair of stray collies killed sheep at Hallam's.
-- Dogs are to be kept on a lead during lambing.

@doc D | The Daily Banner | tabloid | 2026-03-25 | BEAST BAGGED! Marksman fells killer cat
d1 [hunt=shot; speaker=a marksman; stance=asserts] A marksman dropped the Beast of Marrow Hill with a single bullet on Saturday and it tumbled into a ravine.
d2 [sheep=cat; speaker=source; stance=asserts] It had feasted on Farmer Hallam's flock, ripping throats as only a big cat can.
d3 [zoo=escaped; speaker=a former keeper; stance=asserts] A former keeper at Lyndale reveals that a female panther called Duchess got out through a drain at Christmas.
d4 [film=postman; speaker=source; stance=asserts] Plucky postie Gary Pugh, who filmed the brute, has been offered a book deal.
d5 [beast=panther; speaker=a big cat expert; stance=asserts] The tail gives it away, a big cat expert told the Banner: "Pure leopard, black form."
-- Are YOU missing a pet?

@doc E | Radio Thornbeck | broadcaster transcript | 2026-03-26 | Breakfast
e1 [film=brewery; speaker=an actor; stance=asserts] An actor rang in to say he had carried the camera that day for Black Cat Ales, and was paid in stout.
e2 [zoo=escaped; speaker=Mrs Otley; stance=alleges] Mrs Otley's cleaner's boy works at Lyndale and swears the panther pen has been empty since Christmas.
e3 [meeting=panic; speaker=a listener; stance=asserts] "People were frightened out of their wits in that hall," a listener wrote, "my aunt fainted."
e4 [sheep=dogs; speaker=the area vet; stance=asserts] The area vet has put the Hallam killings down to a pair of hounds and has sent the owner a letter.
e5 [hunt=shot; speaker=a gamekeeper; stance=asserts] A gamekeeper on the shoot told us he saw the creature hit and saw it fall.
pair e4 c5 different_event
e6 [lambs-older=dog-then; speaker=presenter; stance=asserts] Regular listeners will remember the collies that got among those sheep in the bad snow of two years back.
claim Panther roams Marrow Hill | A agree | B disagree | C disagree | D agree
claim Hunters shot the Beast of Marrow Hill | B disagree | C disagree | D agree | E discuss
claim Marrow Hill film was a brewery stunt | A disagree | B agree | D disagree | E discuss
pair b1 d1 skip
pair a1 d1 skip
pair b1 d3 skip
pair a1 e1 skip
pair b1 e5 skip
pair c3 d1 skip
pair c3 e5 skip
