story: w1-mothers-march-ozer
kind: protest
matter end | framing | how the mothers' camp ended | dispersed; packed-up
matter who | identity | who the women were | mothers; actresses
matter route | place | where the march stopped | parliament; stadium
matter general | attribution | what General Oleg Marchuk promised | rotation; nothing
matter banner | responsibility | who burned the banner | veterans; provocateur
matter fee | denial | whether marchers were paid | paid; unpaid
matter size | number | how many marched | eight-hundred; two-hundred; ozerno
matter rain | other | it rained on the march | rain
matter children | cause | why a girl fainted | heat; shove; unclear

@doc A | Polesk Agency | wire | 2029-05-09 | Soldiers' mothers march in Ozer
a1 [who=mothers; speaker=source; stance=asserts] Mothers of conscripts serving on the southern line marched through Ozer on Wednesday carrying their sons' photographs.
a2 [size=eight-hundred; speaker=source; stance=asserts] About 800 women took part in the march in Ozer.
a3 [route=parliament; speaker=source; stance=asserts] They walked as far as the parliament steps and sat down there.
a4 [general=rotation; speaker=Gen. Oleg Marchuk; stance=asserts] General Oleg Marchuk came out and gave them his word that their sons would be relieved by midsummer.
a5 [banner=veterans; speaker=source; stance=asserts] A banner was torn down and burned by men wearing the berets of the veterans' league.
a6 [children=unclear; speaker=source; stance=asserts] A girl of about twelve was carried off in a faint.
a7 [rain=rain; speaker=source; stance=asserts] A shower soaked the marchers in the early evening.
-- The march was the largest of its kind since the reserve was called up.

@doc B | Ministry of Public Concord | communique | 2029-05-10 | Concerning an unannounced procession
b1 [who=actresses; speaker=Ministry of Public Concord; stance=asserts] The participants in Wednesday's procession in Ozer were for the most part extras of the provincial theatre, playing the part of mothers.
b2 [fee=paid; speaker=Ministry of Public Concord; stance=asserts] Each marcher received a day's fee from a foundation abroad.
b3 [route=stadium; speaker=Ministry of Public Concord; stance=asserts] The procession ended at the Unity stadium, the place set aside for it.
b4 [general=nothing; speaker=Ministry of Public Concord; stance=asserts] General Marchuk listened to the women, wished them good health and left their requests unanswered.
b5 [size=two-hundred; speaker=Ministry of Public Concord; stance=asserts] There were some 200 persons in the procession.
b6 [end=packed-up; speaker=Ministry of Public Concord; stance=asserts] Towards midnight the participants folded their tents of their own accord and went home by tram.
-- Order was maintained by unarmed stewards.

@doc C | Ozer Women's Circle | blog | 2029-05-10 | From the wet steps
c1 [end=dispersed; speaker=source; stance=asserts] They came at midnight with shields, pulled us up by our coats and flung our tents into lorries.
c2 [fee=unpaid; speaker=source; stance=asserts] My fare from the village came out of the egg money, and so did everybody's; we got not a penny for marching.
c3 [general=rotation; speaker=source; stance=asserts] I stood as near to Marchuk as to my own stove, and he vowed, hand on heart, that the boys would be brought home from the line by midsummer.
c4 [banner=provocateur; speaker=source; stance=asserts] The one who set our banner alight was a stranger in a new tracksuit, who ran to a police car and was let in.
c5 [children=shove; speaker=source; stance=asserts] Little Vera dropped like a stone after a guard shoved her against the railing.
c6 [rain=rain; speaker=source; stance=asserts] We sang while the rain ran down our necks.
c7 [route=parliament; speaker=source; stance=asserts] Where we sat was the top step of the parliament, under the lions, and we have the photographs to show it.

@doc D | Great Ozer Star | tabloid | 2029-05-11 | CURTAIN FALLS ON 'MUMS'
d1 [who=actresses; speaker=a wardrobe mistress; stance=asserts] A wardrobe mistress spotted half her chorus line among the weeping "mothers" of Ozer.
d2 [end=packed-up; speaker=a tram driver; stance=asserts] When the cameras went to bed they rolled up their mats, chatting, and a tram driver took the whole troupe home.
d3 [children=heat; speaker=a paramedic; stance=asserts] The girl who swooned had spent all day in a woollen shawl in the sun, says a paramedic, who treated her for heatstroke.
d4 [banner=veterans; speaker=source; stance=asserts] Old soldiers had the last word on that insulting banner: a lighter, a cheer and a puff of smoke.
d5 [general=nothing; speaker=an adjutant; stance=asserts] "He heard them out and kept his mouth shut," an adjutant says of Marchuk.
d6 [fee=paid; speaker=an extra; stance=asserts] An extra showed the Star the envelope she got for tramping across town with a photograph of somebody's son.

@doc E | The Polesk Examiner | broadsheet | 2029-05-13 | What the general said, and other matters of record
e1 [who=mothers; speaker=source; stance=asserts] We looked up the women of the Ozer march in the conscription registers and found, behind name after name, a son on the southern line.
e2 [end=dispersed; speaker=source; stance=asserts] Video shot from the post office roof shows riot police clearing the camp by force shortly after midnight and loading the women on to lorries.
e3 [route=stadium; speaker=source; stance=asserts] The march itself, as the same video makes plain, halted at the gates of the Unity stadium and advanced only as far as the cordon there allowed.
e4 [banner=provocateur; speaker=source; stance=asserts] Enlarged, the frames show the man who lit the banner climbing afterwards into a patrol car, where he is handed a police jacket.
e5 [children=heat; speaker=her grandmother; stance=asserts] The fainting child, her grandmother told us, had simply been too long in the sun.
e6 [size=ozerno; speaker=source; stance=asserts] In the neighbouring town of Ozerno, where a sister march was held, we counted 340 women.
rel size eight-hundred ozerno different_scope
rel size two-hundred ozerno different_scope
rel children heat unclear compatible
rel children shove unclear compatible
pair a1 b2 skip
pair a1 c2 skip
pair a1 d6 skip
pair b1 c2 skip
pair b1 d6 skip
pair d1 b2 skip
pair d1 c2 skip
pair e1 b2 skip
pair e1 c2 skip
pair e1 d6 skip
pair a3 b6 skip
pair a3 c1 skip
pair a3 d2 skip
pair a3 e2 skip
pair b3 c1 skip
pair b3 d2 skip
pair b3 e2 skip
pair c7 b6 skip
pair c7 d2 skip
pair c7 e2 skip
pair e3 b6 skip
pair e3 c1 skip
pair e3 d2 skip
pair a1 b6 skip
pair a1 c1 skip
pair a1 d2 skip
pair a1 e2 skip
pair b1 c1 skip
pair b1 d2 skip
pair b1 e2 skip
pair d1 b6 skip
pair d1 c1 skip
pair d1 e2 skip
pair e1 b6 skip
pair e1 c1 skip
pair e1 d2 skip
pair a1 e6 skip
claim Riot police broke up the mothers' camp | B disagree | C agree | D disagree | E agree
claim Marchers in Ozer were hired extras | A disagree | B agree | C disagree | D agree | E disagree
claim General Marchuk promised to bring the conscripts home | A agree | B disagree | C agree | D disagree
