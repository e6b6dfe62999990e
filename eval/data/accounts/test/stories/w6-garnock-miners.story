story: w6-garnock-miners
kind: strike
matter return | framing | what the march to the pit on Monday was | pickets-led; broken
matter slag | cause | why the winding gear failed | wear; tampering; examined
matter police-charge | responsibility | who started the violence at the coke works gate | mounted; miners
matter pit | control | who is in charge of Garnock pit | occupiers; company
matter deal | outcome | how the talks at the Royal Hotel ended | settled; collapsed
matter bishop | attribution | what Bishop Maddox said about the strike | supported; condemned
matter injured | number | people hurt at the gate | nine; twenty-six; week-70
matter kitchens | other | soup kitchens run by wives | kitchens
matter summer-clash | other | a clash at the same gate last summer | summer
rel slag examined wear compatible
rel slag examined tampering compatible
rel injured nine week-70 different_scope
rel injured twenty-six week-70 different_scope
pair e5 a2 different_event
pair e5 b2 different_event
pair e5 c1 different_event
pair e5 f2 different_event

@doc A | Garnock Valley Press | local paper | 2025-11-11 | Horses ridden into pickets at coke works
a1 [pit=occupiers; speaker=source; stance=asserts] Garnock pit is being run by the miners who have occupied it since All Souls, with their own deputies checking the gas.
a2 [police-charge=mounted; speaker=source; stance=asserts] The trouble at the coke works began when mounted police rode into men who were standing and singing.
a3 [injured=twenty-six; speaker=Saint John volunteers; stance=asserts] Volunteers at the dressing station treated 26 people hurt at the gate on Monday.
a4 [slag=examined; speaker=the mines inspector; stance=asserts] The mines inspector has taken away a length of rope from the winding gear, whose failure he is still looking into.
a5 [kitchens=kitchens; speaker=source; stance=asserts] Miners' wives are feeding four hundred a day in the chapel.
-- The strike over the closure of the Lower Six seam is in its ninth week. Snow is forecast for the tops.

@doc B | Garnock Coal Company | communique | 2025-11-11 | Position at Garnock
b1 [return=broken; speaker=Garnock Coal Company; stance=asserts] The men who marched to the pit on Monday were coming back to work, heads bowed, having had their fill of hunger and of their leaders.
b2 [police-charge=miners; speaker=Garnock Coal Company; stance=asserts] Officers at the coke works came under a hail of stones and ball bearings from the miners before they moved.
b3 [pit=company; speaker=Garnock Coal Company; stance=asserts] The company's officials remain in full charge of the pit, above ground and below.
b4 [slag=tampering; speaker=Garnock Coal Company; stance=asserts] The winding gear failed because its pins had been interfered with.
b5 [injured=nine; speaker=Garnock Coal Company; stance=asserts] Injuries at the gate on Monday were limited to nine, most of them to police.
b6 [deal=collapsed; speaker=Garnock Coal Company; stance=asserts] Talks at the Royal Hotel ended on Sunday night when the union's delegates put on their coats.
-- The company's offer remains on the table until the end of the month.

@doc C | County Constabulary | communique | 2025-11-12 | Public order operation, Garnock coke works
c1 [police-charge=miners; speaker=County Constabulary; stance=asserts] The disorder was started by pickets, who rushed the line with pit props at a signal.
c2 [injured=nine; speaker=County Constabulary; stance=asserts] Nine persons were injured in the incident on Monday.
c3 [injured=week-70; speaker=County Constabulary; stance=asserts] Over the week across the coalfield the figure is 70.
c4 [return=pickets-led; speaker=County Constabulary; stance=asserts] The procession seen on Monday approaching the pit consisted of pickets under their banner, with a band, and was policed as a march.
-- Two horses were stabled for treatment and are recovering. The force is grateful to the householders of Gate Street for hot water and blankets.

@doc D | The Industrial Observer | broadsheet | 2025-11-15 | A settlement, or the ghost of one
d1 [deal=settled; speaker=delegates of both sides; stance=asserts] An agreement was reached in the smoking room of the Royal Hotel late on Sunday and initialled by both sides, delegates say.
d2 [bishop=supported; speaker=Bishop Maddox; stance=asserts] "These men are right, and I will tell the company so to its face," Bishop Maddox told us in his study.
d3 [slag=wear; speaker=Prof Edith Lang; stance=asserts] Professor Edith Lang, shown the broken pins, found them worn to a thread by decades of use, which is why the winding gear gave out.
d4 [pit=company; speaker=source; stance=asserts] Our correspondent was taken round Garnock pit by its manager, who had the run of the place, gave orders and was obeyed.
d5 [return=broken; speaker=source; stance=asserts] Monday's march to the pit was, by his account, a file of beaten men returning to their jobs, collars up, avoiding their neighbours' eyes.
-- Coal stocks at the power stations stand at eleven weeks.

@doc E | Valley Voices | broadcaster transcript | 2025-11-14 | Friday
e1 [return=pickets-led; speaker=lodge secretary Dai Roper; stance=asserts] "That was no return, that was us, the whole lodge, behind the banner, going to change the guard on the occupation," said lodge secretary Dai Roper of Monday's march.
e2 [bishop=condemned; speaker=presenter Elen Voss; stance=asserts] Bishop Maddox preached last night that the strike was a sin against the hungry, and a good many walked out.
e3 [slag=tampering; speaker=an overman; stance=asserts] An overman told us, with his face in the dark, that somebody had taken a hacksaw to the winding gear, and that he knew who.
e4 [deal=settled; speaker=a hotel waiter; stance=asserts] A waiter at the Royal carried in champagne for the signing, he says, and saw the hands shaken.
e5 [summer-clash=summer; police-charge=mounted; speaker=presenter Elen Voss; stance=asserts] It was last summer, remember, in the dispute over bonuses, that horses were sent into the crowd at that same coke works gate.
e6 [kitchens=kitchens; speaker=presenter Elen Voss; stance=asserts] The women's kitchen in the chapel is short of onions.
-- Now, a song.

@doc F | Lamp Room Letters | blog | 2025-11-16 | From inside
f1 [pit=occupiers; speaker=source; stance=asserts] I am writing this below ground, where we have been the masters since All Souls; the manager asks us for leave to fetch his spectacles.
f2 [police-charge=mounted; speaker=source; stance=asserts] My brother was at the coke works, arms linked, in the middle of a hymn, when the horses came at them.
f3 [slag=wear; speaker=a winder; stance=asserts] The winder had been telling them for years that those pins were worn out and would shear, as they now have.
f4 [deal=collapsed; speaker=a delegate; stance=asserts] Our delegate came straight here from the Royal Hotel with the news that it had all fallen through over Lower Six.
f5 [bishop=supported; speaker=source; stance=asserts] The bishop sent down a cake, with a note saying that he was for us, heart and soul.
f6 [injured=twenty-six; speaker=my wife; stance=asserts] My wife, who was bandaging, says twenty-six at the gate.
-- It is warm down here, at any rate, and there is time to read. I have got as far as the letter M in the lodge's encyclopaedia.

@doc G | Diocese of Garnock | communique | 2025-11-17 | The Bishop's sermon
g1 [bishop=condemned; speaker=Diocese of Garnock; stance=asserts] In his sermon on Thursday the Bishop called on the miners to end a strike that he described as wrong in its purpose and cruel in its effects.
g2 [summer-clash=summer; speaker=Diocese of Garnock; stance=asserts] He recalled that he had visited the injured after last summer's clash at the coke works.
-- Copies of the sermon may be had from the diocesan office. Evensong on Thursdays will be at half past five until Lent, in the Lady Chapel, which is heated. The Bishop asks that letters on the subject be kept to a single side, and be signed.
claim Striking miners return to work at Garnock | B agree | C disagree | D agree | E disagree
claim Mounted police charged peaceful pickets at coke works | A agree | B disagree | C disagree | F agree
claim Bishop Maddox backs the Garnock strike | D agree | E disagree | F agree | G disagree
pair a2 g2 different_event
pair b2 g2 different_event
pair c1 g2 different_event
pair f2 g2 different_event
pair a5 e6 compatible
