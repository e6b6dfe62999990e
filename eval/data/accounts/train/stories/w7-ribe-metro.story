story: w7-ribe-metro
kind: police
matter chase | framing | how the boy came to fall on the tracks | chased; playing; seen-running
matter gun | identity | what he had in his hand | pistol; torch
matter officer | outcome | what became of Officer Lund | cleared; charged; on-desk
matter video | control | who has the platform video | police; family-lawyer
matter prefect | attribution | what the prefect told the parents | apologised; stood-firm
matter vigil | framing | what the vigil was like | quiet; brawl
matter stones | responsibility | who smashed the kiosk | hooligans; officers
matter arrests | number | arrests at the vigil | eight; twenty-two; charged-three
matter drink | denial | whether the boy had been drinking | drunk; sober
matter earlier | other | the fall in the same station two years ago | playing-then

@doc A | Ribe Politi | communique | 2028-09-11 | Incident at Kanalgade metro station
a1 [chase=playing; speaker=Ribe Politi; stance=asserts] The youth at Kanalgade slipped while balancing on the platform edge for the amusement of his friends, before officers had come down the stairs.
a2 [gun=pistol; speaker=Ribe Politi; stance=asserts] In his hand he held a pistol.
a3 [drink=drunk; speaker=Ribe Politi; stance=asserts] A blood test shows that the youth had been drinking heavily.
a4 [video=police; speaker=Ribe Politi; stance=asserts] The recording from the platform is in the evidence room at headquarters.
a5 [officer=on-desk; speaker=Ribe Politi; stance=asserts] For the time being Officer Lund performs desk duties.
-- The youth, who is sixteen, is in hospital with broken ribs and is expected to recover fully.

@doc B | Bydelsavisen | local paper | 2028-09-12 | 'He ran because they ran'
b1 [chase=chased; speaker=a florist; stance=asserts] Officers hounded the boy along the platform at Kanalgade with batons raised until there was nowhere left but the tracks, a florist in the station said.
b2 [gun=torch; speaker=a florist; stance=asserts] What he held was a bicycle torch, which is still lying between the rails.
b3 [vigil=quiet; speaker=source; stance=asserts] That evening people stood at the station with candles and sang, and a dog slept in the midst of them.
b4 [prefect=apologised; speaker=the mother; stance=asserts] "He took both my hands and said he was sorry," the boy's mother said of the prefect's visit.
b5 [drink=sober; speaker=the football coach; stance=denies] The boy does not drink, and he had come straight from training, his coach said.
b6 [earlier=playing-then; speaker=source; stance=asserts] Two years ago a girl fell onto the same tracks while balancing on the platform edge for her friends.

@doc C | Politiforbundet | ngo | 2028-09-14 | We stand by our colleague
c1 [officer=cleared; speaker=Politiforbundet; stance=asserts] The complaints board has today cleared Officer Lund of every reproach.
c2 [gun=pistol; speaker=Politiforbundet; stance=asserts] A firearm was pointed at Lund on that platform; it is tagged and photographed.
c3 [vigil=brawl; speaker=Politiforbundet; stance=asserts] The so-called vigil was a drunken battle in which bottles rained on our colleagues.
c4 [stones=hooligans; speaker=Politiforbundet; stance=asserts] Football hooligans among the crowd demolished the station kiosk.
c5 [arrests=eight; speaker=Politiforbundet; stance=asserts] By midnight eight persons had been arrested.
c6 [prefect=stood-firm; speaker=Politiforbundet; stance=asserts] We thank the prefect, who told the parents plainly that his officers had acted rightly and that he had nothing to be sorry for.

@doc D | Kanal Syd | broadcaster transcript | 2028-09-16 | Saturday interview: the lawyer
d1 [video=family-lawyer; speaker=Birgit Aas; stance=asserts] "The tape from the platform is in my safe, the metro company gave it to me before anybody else had asked," said the family's lawyer, Birgit Aas.
d2 [chase=chased; speaker=Birgit Aas; stance=asserts] It shows, she said, officers in pursuit at full tilt and the boy leaping from the platform in terror.
d3 [officer=charged; speaker=Birgit Aas; stance=asserts] Prosecutors have charged Officer Lund with grievous harm, as she learned on Friday.
d4 [stones=officers; speaker=the kiosk's owner; stance=asserts] The kiosk's owner told us that the men who kicked in his shutters wore uniform.
d5 [chase=seen-running; speaker=a commuter; stance=asserts] A commuter saw the boy run, and could see nothing of what lay behind him.

@doc E | Aftenkurér | tabloid | 2028-09-13 | CANDLES, BOTTLES, LIES
e1 [vigil=brawl; speaker=our reporter; stance=asserts] Our man got a broken nose at the Kanalgade vigil, where masked thugs swung chains among the candles.
e2 [drink=drunk; speaker=a schoolmate; stance=asserts] The boy had emptied a bottle of cherry brandy behind the gym, a schoolmate giggles.
e3 [arrests=twenty-two; speaker=source; stance=asserts] By the following noon the tally of arrests from the vigil had climbed to twenty-two.
e4 [chase=playing; speaker=a schoolmate; stance=asserts] He was doing his tightrope act on the platform's edge, as he does every day, and overstepped.
e5 [prefect=apologised; speaker=source; stance=asserts] And the prefect? He bowed to the parents and begged their pardon.

@doc F | Rights Desk Ribe | ngo | 2028-10-01 | Kanalgade: what we could verify
f1 [vigil=quiet; speaker=Rights Desk Ribe; stance=asserts] Films from several windows show a hushed and orderly gathering that dispersed when the candles had burned down.
f2 [drink=sober; speaker=the hospital; stance=denies] No trace of alcohol was found in the boy when he was admitted, the hospital states.
f3 [stones=hooligans; speaker=Rights Desk Ribe; stance=asserts] The station kiosk was wrecked later that night by fans on their way home from a match.
f4 [prefect=stood-firm; speaker=the prefect's secretary; stance=asserts] The prefect's secretary, who sat in, says that he defended his men to the parents from beginning to end and offered them no word of regret.
f5 [gun=torch; speaker=Rights Desk Ribe; stance=asserts] The object in the boy's fist was a lamp for a bicycle, as the metro's track worker who picked it up attests.
f6 [arrests=charged-three; speaker=Rights Desk Ribe; stance=asserts] Three of those arrested have been charged.
f7 [video=police; speaker=Rights Desk Ribe; stance=asserts] Our request to see the video was turned down by police headquarters, where the tape is kept under seal.
f8 [officer=cleared; speaker=the complaints board; stance=asserts] In the meantime the complaints board has found Lund blameless and closed the file.
rel chase chased seen-running compatible
rel chase playing seen-running skip
rel officer cleared on-desk revision
rel officer charged on-desk revision
rel officer charged cleared skip
rel arrests eight twenty-two revision
rel arrests charged-three eight different_scope
rel arrests charged-three twenty-two different_scope
pair b6 a1 different_event
pair b6 d2 different_event
pair b6 e4 different_event
claim Police chased the boy onto the metro tracks | A disagree | B agree | D agree | E disagree
claim The boy held a pistol | A agree | B disagree | C agree | F disagree
claim The vigil at Kanalgade was violent | B disagree | C agree | E agree | F disagree
