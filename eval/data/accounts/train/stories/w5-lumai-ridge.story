story: w5-lumai-ridge
kind: battle
matter post | framing | how the army left the Lumai hill post | overrun; rotated
matter fire | responsibility | who burned the market at Senkhat | column; army
matter men | identity | who the men led away from Lumai were | soldiers; roadworkers
matter relay | control | who holds the relay station above the pass | column; army
matter toll | number | army deaths at Lumai | four-early; eleven-later
matter mules | other | the supply mule train from Darhap | waiting

@doc A | Tavaru Daily Post | broadsheet | 2027-05-11 | Highland fighters storm Lumai post in dawn rain
a1 [post=overrun; speaker=evacuated soldiers; stance=asserts] The Lumai hill post fell before breakfast on Monday when fighters of the Highland Column came over the eastern wire, soldiers evacuated to Darhap said.
a2 [post=overrun; speaker=evacuated soldiers; stance=asserts] "We ran down the gully with what we had on our backs," a corporal said, adding that the mortars were left behind for the attackers.
a3 [toll=four-early; speaker=the Darhap field clinic; stance=asserts] By Monday noon the field clinic in Darhap had received the bodies of four soldiers.

a4 [fire=column; speaker=Tilak Rongmei; stance=alleges] Tilak Rongmei, a cloth trader, said he watched Column men carry kerosene into the Senkhat market and light the first stall.
-- Senkhat lies an hour's walk below the pass and has changed hands five times in ten years.
a5 [relay=column; speaker=source; stance=asserts] The relay station above the pass was flying the Column's green pennant when this newspaper's correspondent passed on Monday evening.
a6 [men=soldiers; speaker=evacuated soldiers; stance=asserts] The men seen being marched north with their hands tied were riflemen of the garrison, according to the same soldiers.

@doc B | Tavaru Armed Forces Information Cell | communique | 2027-05-11 | Scheduled relief of Lumai detachment completed
b1 [post=rotated; speaker=Armed Forces Information Cell; stance=asserts] The Lumai detachment completed its seasonal rotation on Monday and moved to the monsoon camp at Darhap with all heavy equipment.
b2 [relay=army; speaker=Armed Forces Information Cell; stance=asserts] Signals personnel of the Brigade continue to operate the relay station above the pass.
b3 [fire=column; speaker=Armed Forces Information Cell; stance=asserts] The market at Senkhat was put to the torch by armed elements of the so-called Highland Column as they withdrew.
b4 [men=roadworkers; speaker=Armed Forces Information Cell; stance=asserts] Persons abducted in the area are employees of a road contractor, and their families have been informed.
-- The Armed Forces thank the population of the hill tracts for its patience.
b5 [mules=waiting; speaker=Armed Forces Information Cell; stance=asserts] A train of forty mules with rice and salt stands ready at Darhap and will climb to the hill villages once the rain eases.

@doc C | Hill Tracts Relief Union | ngo | 2027-05-13 | Field note: displacement after the fighting at Lumai
c1 [fire=army; speaker=displaced families; stance=alleges] Families from Senkhat told our staff that the market caught fire when illumination flares from the army battery at Darhap came down on the thatch.
c2 [men=roadworkers; speaker=Hill Tracts Relief Union; stance=asserts] Our team has spoken with the wives of the captives: all were labourers hired in March to widen the pass road.
c3 [toll=eleven-later; speaker=the district hospital; stance=asserts] The district hospital had registered eleven dead soldiers from the Lumai garrison as of Wednesday night.
c4 [relay=army; speaker=Hill Tracts Relief Union; stance=asserts] Soldiers manning the relay station above the pass allowed our medical team to charge its satellite phone there on Wednesday.
-- About 640 people are sleeping in the school at Darhap.
c5 [mules=waiting; speaker=Hill Tracts Relief Union; stance=asserts] Forty loaded mules are tethered behind the Darhap grain store; the drivers say the track is too slippery to start.

@doc D | Voice of the Green Hills | blog | 2027-05-12 | Statement of the Highland Column on Lumai
d1 [post=overrun; speaker=Highland Column; stance=asserts] Our youngest company took the enemy fort at Lumai by assault in under an hour and captured its mortars and ammunition.
d2 [fire=army; speaker=Highland Column; stance=alleges] It was the garrison's own gunners who set Senkhat alight, firing on a bazaar full of their own citizens.
d3 [relay=column; speaker=Highland Column; stance=asserts] From the relay mast our comrades now listen to every order the enemy gives in the valley.
d4 [men=soldiers; speaker=Highland Column; stance=asserts] The prisoners are uniformed members of the garrison, taken with rifles in their hands, and are being fed as our own men are.
-- Long live the hills.
d5 [post=overrun; speaker=Highland Column; stance=asserts] Those who were inside the fort fled toward Darhap barefoot.

rel toll four-early eleven-later revision
pair a1 b3 skip
pair b1 c3 skip
pair a3 b1 skip
pair d1 b3 skip
pair a2 b4 skip
pair a6 b1 skip
pair d4 b1 skip
pair a1 d4 skip
pair d1 b4 skip
pair d1 c2 skip
pair a1 c2 skip
pair a1 b4 skip
claim The army was driven out of the Lumai hill post by force | A agree | B disagree | D agree
claim Insurgents burned down the Senkhat market | A agree | B agree | C disagree | D disagree
claim The captives taken at Lumai are civilian road labourers | A disagree | B agree | C agree | D disagree
