story: w2-tishran-bazaar
kind: battle
matter quarter | control | who controls the Weavers' quarter of Tishran | guard; militia
matter upper-quarter | control | who controls the upper quarter | upper-guard
matter pullout | framing | how the Night Watch militia left the bazaar | chased; agreed-pullout
matter fire | responsibility | who set the library on fire | militia; guard; unknown
matter dead | number | dead after the street fighting | thirty; forty-four; militia-nine
matter leader | outcome | fate of militia leader Abu Sayf | killed; alive
matter electricity | cause | why the power went off | shelling; company
matter supplies | framing | aid convoy at the bridge | looted; distributed
matter april-clash | outcome | the clash of April | april-truce

@doc A | Tishran Wire Service | wire | 2027-12-05 | Fighting shifts in Tishran as militia quits bazaar
a1 [pullout=chased; speaker=shopkeepers; stance=asserts] The Night Watch was driven out of the covered bazaar of Tishran by an assault of the Civil Guard, whose men cleared it stall by stall, shopkeepers said.
a2 [quarter=militia; speaker=residents; stance=asserts] In the Weavers' quarter, however, the militia's black flags were flying from the mills, and its patrols checked papers at each corner, residents said.
a3 [upper-quarter=upper-guard; speaker=source; stance=asserts] The Civil Guard held the upper quarter, as it has since summer.
a4 [dead=thirty; speaker=two hospitals; stance=asserts] Thirty people had been killed in the street fighting by Sunday night, according to two hospitals.
a5 [fire=unknown; speaker=the fire chief; stance=doubts] Who set the city library alight was unclear, the fire chief said.
-- The old town of Tishran is built over a maze of cellars.

a6 [electricity=shelling; speaker=an engineer; stance=asserts] A mortar round that fell on the substation cut off the current, an engineer there said.
a7 [april-clash=april-truce; speaker=source; stance=asserts] After the clash of April the militia had left the bazaar under a truce arranged by the judges.

@doc B | Civil Guard Command | communique | 2027-12-06 | The bazaar is free
b1 [pullout=chased; speaker=Civil Guard; stance=asserts] Our battalions swept the gangs of the Night Watch from the bazaar, and their stragglers are crawling through the sewers.
b2 [quarter=guard; speaker=Civil Guard; stance=asserts] The Weavers' quarter has been ours since Saturday, with posts in all its mills.
b3 [leader=killed; speaker=Civil Guard; stance=asserts] The ringleader Abu Sayf was slain in the dyers' lane.
b4 [fire=militia; speaker=Civil Guard; stance=alleges] In their hatred of learning the bandits put a torch to the city library.
b5 [electricity=company; speaker=Civil Guard; stance=asserts] Current was switched off by the power company itself, so that its cables could be mended.
-- Citizens may report weapons at any post.
b6 [dead=militia-nine; speaker=Civil Guard; stance=asserts] Nine members of the Night Watch are among the dead.

@doc C | Night Watch Information Cell | communique | 2027-12-06 | We keep our word
c1 [pullout=agreed-pullout; speaker=Night Watch; stance=asserts] As promised to the merchants, our fighters walked out of the bazaar on Sunday under a pact that the judges drew up and the Guard co-signed.
c2 [leader=alive; speaker=Night Watch; stance=asserts] Commander Abu Sayf broke his fast with his men last night and sends his greetings.
c3 [fire=guard; speaker=Night Watch; stance=alleges] Guard officers burned the library to be rid of the land registers in its basement.
c4 [supplies=distributed; speaker=Night Watch; stance=asserts] Flour from the convoy at the bridge has been given out street by street, against signature.
c5 [quarter=militia; speaker=Night Watch; stance=asserts] The weavers sleep soundly behind our barricades, for their quarter is under our protection.
-- Schools in that quarter will open on Saturday.

@doc D | City Humanitarian Forum | ngo | 2027-12-09 | Tishran: situation overview
d1 [dead=forty-four; speaker=City Humanitarian Forum; stance=asserts] With bodies recovered from cellars, the number of dead had gone up to 44 by Wednesday.
d2 [supplies=looted; speaker=City Humanitarian Forum; stance=asserts] The convoy at the bridge was plundered by armed men, who carried its flour away on handcarts.
d3 [quarter=guard; speaker=City Humanitarian Forum; stance=asserts] Movements into the Weavers' quarter have to be cleared with the Civil Guard, which runs it and mans its gates.
d4 [pullout=agreed-pullout; speaker=a judge; stance=asserts] A judge showed us the paper under which the militia gave up the bazaar, with both seals on it.
d5 [electricity=shelling; speaker=City Humanitarian Forum; stance=asserts] Hospitals are running on generators because shellfire wrecked the substation.
-- Cold nights are expected, and blankets are short in all shelters.

@doc E | The Dyers' Lane Diary | eyewitness | 2027-12-10 | What the cellar heard
e1 [leader=killed; speaker=a dyer; stance=asserts] I helped to carry Abu Sayf into the cellar, and he died there on a bale of blue wool.
e2 [supplies=looted; speaker=a dyer; stance=asserts] My son came back from the bridge empty-handed, since men with rifles had stripped the lorries to the axles.
e3 [fire=militia; speaker=a dyer; stance=asserts] Two of the Watch boys boasted to us of how well the books had burned once they had lit them.
e4 [electricity=company; speaker=a dyer; stance=asserts] My nephew at the power company pulled the lever for our district himself, on his boss's orders.
e5 [april-clash=april-truce; speaker=a dyer; stance=asserts] In April they had gone like gentlemen, with the judges walking in front.
-- I have blue hands and a white beard now.

rel dead thirty forty-four revision
rel dead thirty militia-nine different_scope
rel dead forty-four militia-nine different_scope
rel fire militia unknown compatible
rel fire guard unknown compatible
pair a3 c5 different_scope
pair a3 b2 unrelated
pair a7 b1 different_event
pair e5 b1 different_event
pair e5 a1 different_event
pair a3 d3 compatible
pair a7 c1 different_event
pair a7 d4 skip
pair e5 c1 different_event
pair e5 d4 skip
claim The Night Watch militia was driven out of the bazaar | A agree | B agree | C disagree | D disagree
claim Militia leader Abu Sayf has been killed | B agree | C disagree | E agree
claim The Civil Guard burned the city library | A discuss | B disagree | C agree | E disagree
