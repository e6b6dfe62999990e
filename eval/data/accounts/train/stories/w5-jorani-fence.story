story: w5-jorani-fence
kind: diplomacy
matter guard | framing | what happened at the Jorani fence | strayed; ambush
matter soldier | outcome | what became of private Lhakpa Dorin | returned; held
matter talks | attribution | who asked for the flag meeting | north; south; took-place
matter fence | responsibility | who cut the border fence | smugglers; soldiers
matter apology | denial | whether the south apologised | apologised; denied
matter post | place | where the patrol was when met | inside; across
matter trade | control | who runs the Jorani market gate | traders; customs

@doc A | Northern Frontier Office | communique | 2027-12-03 | Intrusion at Jorani
a1 [guard=ambush; speaker=Northern Frontier Office; stance=asserts] A southern patrol lay in wait for our border guards at Jorani and fell upon them from the reeds.
a2 [post=inside; speaker=Northern Frontier Office; stance=asserts] The southern patrol was deep inside our territory, at the salt spring, when it was met.
a3 [fence=soldiers; speaker=Northern Frontier Office; stance=asserts] Southern sappers had opened the fence at Jorani with bolt cutters.
a4 [talks=south; speaker=Northern Frontier Office; stance=asserts] The flag meeting on Thursday was arranged at the insistence of the southern side.
-- Border villagers are asked to stay away from the reeds and to report strangers.
a5 [apology=apologised; speaker=Northern Frontier Office; stance=asserts] At the meeting the southern colonel expressed his apologies.

@doc B | Ministry of Defence of the South | communique | 2027-12-03 | Incident at pillar 41
b1 [guard=strayed; speaker=Ministry of Defence of the South; stance=asserts] In thick fog a patrol of ours lost its bearings near the Jorani fence and met northern guards by chance.
b2 [post=across; speaker=Ministry of Defence of the South; stance=asserts] Our men stood on our own side of the line, under the banyan, throughout.
b3 [apology=denied; speaker=Ministry of Defence of the South; stance=denies] Our colonel made no apology of any kind, since there was nothing to apologise for.
b4 [soldier=held; speaker=Ministry of Defence of the South; stance=asserts] Private Lhakpa Dorin is in a northern prison, and we call for him to be handed over.
-- The pillar was repainted last year by both sides, who shared the cost of the lime.
b5 [talks=north; speaker=Ministry of Defence of the South; stance=asserts] It was the North that sent a rider with a white flag to ask for the meeting.

@doc C | Frontier Mail | wire | 2027-12-04 | Border meeting ends with tea and a handover
c1 [soldier=returned; speaker=officers; stance=asserts] Private Lhakpa Dorin walked home across the Jorani bridge on Friday, escorted by officers of both armies.
c2 [fence=smugglers; speaker=a customs inspector; stance=asserts] Sugar smugglers made the hole in the Jorani fence, as they do every winter, a customs inspector said.
c3 [guard=strayed; speaker=a northern herder; stance=asserts] A northern herder who was there said the patrols stumbled into each other in the mist, lost as lambs.
c4 [talks=took-place; speaker=source; stance=asserts] Officers met at the pillar on Thursday for about an hour.
-- The last such meeting was in 2019.
c5 [trade=customs; speaker=source; stance=asserts] The market gate at Jorani is run by the customs service, which opens it on Tuesdays.

@doc D | Borderlands Monitor | think tank | 2027-12-11 | Jorani: three narratives
d1 [guard=ambush; speaker=Borderlands Monitor; stance=asserts] Flattened reeds, cigarette ends and a camouflaged trench bear out a planned ambush by the southern patrol.
d2 [post=across; speaker=Borderlands Monitor; stance=asserts] Coordinates in the photographs put the southern patrol on southern soil, some way short of the line.
d3 [talks=south; speaker=Borderlands Monitor; stance=asserts] The call that led to the flag meeting came from the southern brigade's switchboard.
d4 [apology=apologised; speaker=an interpreter; stance=asserts] An interpreter recalls that the southern colonel bowed and said sorry, twice.
-- The monitor publishes four times a year.
d5 [trade=traders; speaker=Borderlands Monitor; stance=asserts] Since the incident the market gate has been in the hands of the traders' committee, which keeps the key and the toll.

@doc E | Mothers of Dorin Village | eyewitness | 2027-12-08 | Petition
e1 [soldier=held; speaker=Mothers of Dorin Village; stance=asserts] Our son Lhakpa is still behind northern bars, and his bed is made every evening.
e2 [fence=soldiers; speaker=Mothers of Dorin Village; stance=asserts] We ourselves saw soldiers from the southern post cut the wire for their cattle.
e3 [post=inside; speaker=Mothers of Dorin Village; stance=asserts] They had been sent over to the northern salt spring to fetch salt for the officers, and that is where they were found.
e4 [talks=north; speaker=Mothers of Dorin Village; stance=asserts] A northern rider brought the invitation to the flag meeting and drank tea in our yard.
-- Signed with thumbs by sixty-two women.
-- A copy goes to the abbot and another to the colonel's wife.

@doc F | Jorani Traders' Circular | trade press | 2027-12-10 | Market days
f1 [trade=customs; speaker=Traders' Circular; stance=asserts] Customs officers hold the market gate and admit carts after inspection of their papers.
f2 [fence=smugglers; speaker=Traders' Circular; stance=asserts] Members are warned that the opening in the fence, made by men who run sugar at night, harms honest business.
f3 [soldier=returned; speaker=Traders' Circular; stance=asserts] Young Dorin, released last week, has bought his mother a kettle at our stalls.
f4 [apology=denied; speaker=Traders' Circular; stance=asserts] The southern colonel, a customer of ours, kept his chin up and refused to say sorry at the meeting.
-- Prices: sugar up, kettles down.
-- The circular is sent to members in good standing, and the carts are weighed as before.

rel talks took-place north compatible
rel talks took-place south compatible
pair b4 c1 revision
pair b4 f3 revision
pair e3 b1 skip
pair e3 c3 skip
pair e3 a1 skip
pair e3 d1 skip
pair a1 b2 skip
pair b1 a2 skip
pair c3 a2 skip
pair d1 b2 skip
pair a1 d2 skip
pair d1 a2 skip
pair c3 b2 skip
pair c3 d2 skip
pair b1 d2 skip
pair a3 b1 skip
claim Private Lhakpa Dorin has been returned home | C agree | E disagree | F agree
claim The southern patrol had entered northern territory | A agree | B disagree | D disagree | E agree
claim Southern soldiers cut the fence at Jorani | A agree | C disagree | E agree | F disagree
