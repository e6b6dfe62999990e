story: w5-lamkhao-plague
kind: epidemic
matter quarantine | framing | how Lamkhao was sealed off | orderly; brutal
matter origin | cause | how the anthrax got into Lamkhao | hides; grave
matter doctor | outcome | what became of Dr Chit Maung Aye | back; removed
matter dead | number | deaths in Lamkhao | three-sun; seventeen-fri; cattle
matter order | attribution | who asked for the army | villagers; governor
matter vaccine | control | who holds the vaccine stock | ministry; mission
matter hotline | denial | whether the hotline was answered | answered; unanswered

@doc A | Ministry of Health and Livestock, Thanwe | communique | 2026-05-19 | Lamkhao: measures taken
a1 [quarantine=orderly; speaker=Ministry of Health and Livestock; stance=asserts] Lamkhao was placed under quarantine in a calm and dignified manner, with rice and milk brought to every door.
a2 [dead=three-sun; speaker=Ministry of Health and Livestock; stance=asserts] Up to and including Sunday, anthrax had claimed three lives in Lamkhao.
a3 [origin=hides; speaker=Ministry of Health and Livestock; stance=asserts] The infection entered the village with a load of raw hides bought at the border.
a4 [order=villagers; speaker=Ministry of Health and Livestock; stance=asserts] The army came to Lamkhao at the request of its inhabitants, who feared looters.
a5 [hotline=answered; speaker=Ministry of Health and Livestock; stance=asserts] Every call to the anthrax hotline has been answered.
-- Meat should be bought from stamped carcasses only.
-- The minister has cancelled a journey abroad.

@doc B | Upland Mission Hospital | ngo | 2026-05-23 | Letter to friends of the mission
b1 [quarantine=brutal; speaker=Upland Mission Hospital; stance=asserts] Lamkhao was ringed overnight by soldiers who fired over the heads of women fetching water and shot the dogs.
b2 [dead=seventeen-fri; speaker=Upland Mission Hospital; stance=asserts] As we write on Friday the dead of Lamkhao number seventeen.
b3 [vaccine=mission; speaker=Upland Mission Hospital; stance=asserts] The province's stock of anthrax vaccine is in our cold room, and our nurses give it out.
b4 [origin=grave; speaker=Upland Mission Hospital; stance=asserts] The spores came out of the ground when the road crew dug through an old cattle grave above the village spring.
b5 [doctor=removed; speaker=Upland Mission Hospital; stance=asserts] Dr Chit Maung Aye, who raised the alarm, has been stripped of his post and sent down to the delta.
b6 [hotline=unanswered; speaker=Upland Mission Hospital; stance=asserts] We rang the hotline forty times and nobody picked up.
-- The generator is holding, thanks be to God and to the mechanic.

@doc C | Thanwe Livestock & Hides | trade press | 2026-05-27 | Border trade under suspicion
c1 [origin=grave; speaker=a veterinary historian; stance=asserts] A veterinary historian points to the burial pit of the 1950s, cut open by road builders in April, as the source of Lamkhao's anthrax.
c2 [vaccine=ministry; speaker=a wholesaler; stance=asserts] The anthrax vaccine lies under lock in the ministry's depot at Thanwe, said a wholesaler who delivered it.
c3 [dead=cattle; speaker=source; stance=asserts] Among cattle, two hundred animals have died in and around Lamkhao.
c4 [order=governor; speaker=source; stance=asserts] Hide traders note that the army marched into Lamkhao on a request that the governor had sent before the village knew it was ill.
-- Prices for wet-salted hides have halved.
c5 [quarantine=orderly; speaker=a hide trader; stance=asserts] A hide trader shut in for a week praises the soldiers of the cordon, who carried his water and learned his card games.

@doc D | The Thanwe Observer | broadsheet | 2026-05-29 | Inside the cordon
d1 [quarantine=brutal; speaker=villagers; stance=asserts] Villagers in Lamkhao showed this newspaper the welts left by rifle slings on those who had approached the cordon.
d2 [doctor=back; speaker=source; stance=asserts] Dr Chit Maung Aye was at his desk in the Lamkhao dispensary this week, a stethoscope around his neck and a queue at his door.
d3 [origin=hides; speaker=a tanner; stance=asserts] A tanner remembers the bale of hides from across the border that smelled wrong, and the first to sicken were those who had unrolled it.
d4 [order=villagers; speaker=the headwoman; stance=asserts] The headwoman of Lamkhao says that she sent a rider to the garrison to ask for soldiers.
d5 [hotline=answered; speaker=source; stance=asserts] A test call by this newspaper to the hotline was taken at the second ring.
-- The road crew has been moved to another district.

@doc E | Governor's Secretariat, Upland Province | state agency | 2026-05-30 | Governor inspects depot
e1 [order=governor; speaker=Governor's Secretariat; stance=asserts] Governor Hla Thein recalled that it was he who summoned the army to Lamkhao, on the advice of his physician.
e2 [vaccine=ministry; speaker=Governor's Secretariat; stance=asserts] He inspected the vaccine, which is kept and distributed by the health ministry at its depot.
e3 [doctor=back; speaker=Governor's Secretariat; stance=asserts] He thanked Dr Chit Maung Aye, who is again in charge of the Lamkhao dispensary.
-- A commemorative tree was planted.
e4 [dead=seventeen-fri; speaker=Governor's Secretariat; stance=asserts] A minute of silence was kept for the seventeen whom Lamkhao had lost by the previous Friday.
-- The party then continued to the trout farm, where the governor fed the fish and spoke with apprentices.

@doc F | Sister Bernadette's Log | blog | 2026-05-31 | Rain at last
f1 [vaccine=mission; speaker=Sister Bernadette; stance=asserts] I hold the key to the vaccine fridge of this province, and it hangs under my habit as I type.
f2 [doctor=removed; speaker=Sister Bernadette; stance=asserts] Our good Dr Chit writes from the delta, where they have put him to counting mosquito nets, that his successor in Lamkhao wears his old coat.
f3 [hotline=unanswered; speaker=Sister Bernadette; stance=asserts] The hotline rings into an empty room, as I know from the cleaner who hears it.
-- The bean seedlings have come up.
-- Rain on the roof all night, and for the first time in three weeks the spring is running clear enough to wash the sheets in.

rel dead three-sun seventeen-fri revision
rel dead three-sun cattle different_scope
rel dead seventeen-fri cattle different_scope
pair b5 d2 revision
pair b5 e3 revision
pair f2 d2 conflict:outcome
claim The Lamkhao quarantine was enforced with violence | A disagree | B agree | C disagree | D agree
claim Infected hides brought anthrax to Lamkhao | A agree | B disagree | C disagree | D agree
claim Villagers themselves called in the army | A agree | C disagree | D agree | E disagree
pair b5 d2 conflict:outcome
