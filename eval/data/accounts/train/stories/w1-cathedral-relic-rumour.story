story: w1-cathedral-relic-rumour
kind: rumour
matter relic | identity | what lies in the silver box at Saint Orbel | finger; wax
matter moved | place | where the box is now | cathedral; museum
matter tears | cause | why the icon is wet | pipe; miracle; sample
matter bishop | attribution | what Bishop Tovmas said about the wonder | believes; sceptical
matter crowd | framing | the night in the square | prayerful; crush
matter spreader | responsibility | who spread the story | sacristan; tourist-office
matter count | number | pilgrims that night | six; twenty; week
matter keys | control | who has the keys to the chapel | chapter; police
matter dawn | time | when the icon was first seen wet | friday; sunday
matter candles | other | candles are sold out | candles
matter older | other | the weeping statue of 2024 | old

@doc A | Orbel Town Post | local paper | 2030-04-15 | Icon weeps, town kneels
a1 [tears=miracle; speaker=Sister Anahid; stance=asserts] "These are tears, and they are for us," said Sister Anahid, who keeps the chapel at Saint Orbel and calls what is running down the icon a miracle.
a2 [crowd=prayerful; speaker=source; stance=asserts] On Sunday night the square was still as a church, with people kneeling on the cobbles and passing candles from hand to hand.
a3 [count=six; speaker=the town clerk; stance=asserts] The town clerk puts the number of pilgrims in the square on Sunday night at 6,000.
a4 [dawn=friday; speaker=Sister Anahid; stance=asserts] The icon had been wet since Friday, when she found it so on opening the chapel.
a5 [relic=finger; speaker=source; stance=asserts] Beneath the icon stands the silver box with the finger bone of the saint.
a6 [candles=candles; speaker=source; stance=asserts] Candles are sold out all over Orbel.
a7 [older=old; speaker=source; stance=asserts] The statue that was said to weep in Orbel in 2024 turned out to have been sprayed by choirboys.
-- Hotels in the town are full until Sunday.

@doc B | Diocese of Orbel | communique | 2030-04-16 | To the faithful
b1 [bishop=sceptical; speaker=Bishop Tovmas; stance=doubts] Bishop Tovmas has told the chapter that he sees in the wet icon a matter for plumbers.
b2 [tears=pipe; speaker=Diocese of Orbel; stance=asserts] Moisture on the icon at Saint Orbel is caused by a leaking heating pipe behind the wall.
b3 [relic=finger; speaker=Diocese of Orbel; stance=asserts] The reliquary holds, as it has for five centuries, a finger of Saint Orbel.
b4 [keys=chapter; speaker=Diocese of Orbel; stance=asserts] The chapel is open, and its keys are with the cathedral chapter.
b5 [spreader=tourist-office; speaker=Diocese of Orbel; stance=asserts] The story was put into circulation by the town's tourist office, whose posters were printed in advance.
b6 [moved=cathedral; speaker=Diocese of Orbel; stance=asserts] The silver box has its place in the cathedral and has remained there.
-- Mass will be said at the usual hours.

@doc C | Unhaunted | blog | 2030-04-18 | I licked the icon
c1 [tears=pipe; speaker=source; stance=asserts] It tastes of rust: the tears of Saint Orbel are radiator water from a pipe you can hear dripping if the nuns stop singing.
c2 [relic=wax; speaker=a goldsmith; stance=asserts] The goldsmith who last mended the silver box says that what lies in it is a finger modelled in wax.
c3 [spreader=sacristan; speaker=source; stance=asserts] The tale was started by the sacristan, whose message to his cousins, with time and picture, I have here.
c4 [dawn=sunday; speaker=a tourist; stance=asserts] A tourist's photograph of Saturday evening shows the icon bone dry, so the famous Friday is out and Sunday it was.
c5 [crowd=crush; speaker=source; stance=asserts] I was lifted off my feet in the square that night, people were screaming, and a pram went by over our heads.
c6 [moved=museum; speaker=a museum guard; stance=asserts] The silver box was carried over to the town museum on Tuesday in a laundry basket, a guard there told me.
c7 [older=old; speaker=source; stance=asserts] In 2024 it was a statue, and choirboys with a water pistol.

@doc D | Voice of the Province | tabloid | 2030-04-17 | SHE WEEPS!
d1 [tears=miracle; speaker=source; stance=asserts] Doctors shrug, plumbers pray: nobody on earth can explain the holy tears of Orbel, and we saw them fall.
d2 [bishop=believes; speaker=Bishop Tovmas; stance=asserts] The bishop is a believer: "God has touched this town," Tovmas told our reporter, kissing the frame.
d3 [count=twenty; speaker=source; stance=asserts] Twenty thousand souls packed the square on Sunday night.
d4 [crowd=prayerful; speaker=source; stance=asserts] And what peace! Strangers wept on each other's shoulders, children slept on coats, and you could have heard a rosary drop.
d5 [dawn=friday; speaker=a baker; stance=asserts] A baker who slipped in for an early prayer on Friday saw the cheeks of the icon glisten.
d6 [spreader=tourist-office; speaker=a printer; stance=asserts] Cynics point to the tourist office, and a printer admits that it had ordered "weeping icon" posters from him a month ago and sent the news out itself.
d7 [keys=police; speaker=source; stance=asserts] Police now hold the keys of the chapel and let pilgrims in by tens.

@doc E | Provincial Television | broadcaster transcript | 2030-04-19 | Ask the experts
e1 [tears=sample; speaker=a chemist; stance=asserts] A chemist told us she has a drop from the icon in her fridge and will analyse it after the holiday.
e2 [bishop=believes; speaker=the bishop's secretary; stance=asserts] His secretary said that Bishop Tovmas is persuaded of the wonder and prays before the icon nightly.
e3 [crowd=crush; speaker=the ambulance service; stance=asserts] The ambulance service spoke of panic in the square, with barriers giving way and people treated for broken ribs.
e4 [relic=wax; speaker=a radiologist; stance=asserts] An X-ray made in 2028, shown to us by a radiologist, has a lump of wax and a wire in the silver box.
e5 [keys=chapter; speaker=Sister Anahid; stance=asserts] Sister Anahid jingled the keys of the chapel at our camera: they hang where the chapter hung them, on her belt.
e6 [count=week; speaker=source; stance=asserts] In the whole week, some 45,000 visitors came to Orbel.
e7 [spreader=sacristan; speaker=a niece; stance=asserts] The sacristan's niece confirmed that the first word of it came from her uncle's telephone.

@doc F | Municipal Police of Orbel | communique | 2030-04-18 | Arrangements for the weekend
f1 [keys=police; speaker=Municipal Police; stance=asserts] For reasons of safety the police have taken the keys of the chapel into their keeping.
f2 [moved=museum; speaker=Municipal Police; stance=asserts] The silver reliquary is in the town museum under guard.
f3 [bishop=sceptical; speaker=Bishop Tovmas; stance=doubts] The bishop has advised us that he regards the occurrence as a natural one.
f4 [dawn=sunday; speaker=Municipal Police; stance=asserts] The first report of moisture on the icon was made on Sunday, the chapel having been inspected and found dry on Saturday.
-- The square is closed to cars, and stalls must be removed by six in the evening.
-- Pilgrims are asked to carry water and to keep to the right.
rel tears pipe sample compatible
rel tears miracle sample compatible
rel count six week different_scope
rel count twenty week different_scope
pair a7 b2 different_event
pair a7 c1 different_event
pair c7 a1 different_event
pair c7 d1 different_event
pair c7 b2 different_event
pair b6 c6 skip
pair b6 f2 skip
pair b4 d7 skip
pair b4 f1 skip
pair a1 b1 skip
pair a1 d2 skip
pair a1 e2 skip
pair a1 f3 skip
pair b2 d2 skip
pair b2 e2 skip
pair b2 f3 skip
pair c1 b1 skip
pair c1 d2 skip
pair c1 e2 skip
pair c1 f3 skip
pair d1 b1 skip
pair d1 e2 skip
pair d1 f3 skip
pair e1 b1 skip
pair e1 d2 skip
pair e1 f3 skip
pair a2 d3 skip
pair c5 d3 skip
claim Icon at Saint Orbel is weeping real tears | A discuss | B disagree | C disagree | D agree | E discuss
claim Panic broke out among pilgrims in the square | A disagree | C agree | D disagree | E agree
claim Bishop Tovmas believes in the miracle | B disagree | D agree | E agree | F disagree
