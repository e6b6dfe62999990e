story: w10-altyn-hostages
kind: battle
matter release | framing | how the hostages at Altyn station got free | stormed; negotiated; children
matter gunmen | identity | who the hostage-takers were | deserters; steppe-fighters
matter ransom | denial | whether a ransom was paid | paid; unpaid
matter chief | outcome | what became of the gunmen's leader | killed; escaped
matter blast | cause | what caused the explosion in the ticket hall | army-charge; gunmen-bomb
matter command | attribution | who gave the order at Altyn | president; colonel
matter trains | other | trains stopped at Altyn | stopped
rel release children stormed different_scope
rel release children negotiated different_scope

@doc A | Union Press | wire | 2031-05-15 | Troops storm Altyn station, free hostages
a1 [release=stormed; speaker=an army spokesman; stance=asserts] Commandos stormed the railway station at Altyn on Thursday and freed all the hostages, an army spokesman said.
a2 [chief=killed; speaker=an army spokesman; stance=asserts] The leader of the gunmen, known as Kazak, was killed in the ticket hall, he said.
a3 [gunmen=steppe-fighters; speaker=an army spokesman; stance=asserts] The hostage-takers were fighters of the Free Steppe movement, according to the spokesman.
a4 [blast=gunmen-bomb; speaker=an army spokesman; stance=asserts] An explosion in the ticket hall came from a bomb carried by the gunmen.
a5 [command=president; speaker=an army spokesman; stance=asserts] The President personally ordered the assault, he added.
a6 [trains=stopped; speaker=source; stance=asserts] Trains through Altyn were stopped all day.
-- The hostages had been held since Tuesday evening.
-- Most were passengers of the night train to Orsk Pole.

@doc B | Altyn Standard | local paper | 2031-05-16 | Free after a bargain
b1 [release=negotiated; speaker=a hostage; stance=asserts] The hostages of Altyn station walked out after a deal between the gunmen and a colonel, one of them told the Standard.
b2 [ransom=paid; speaker=the stationmaster; stance=asserts] The stationmaster saw two suitcases of money handed over on platform two.
b3 [chief=escaped; speaker=the stationmaster; stance=asserts] Kazak, the gang's leader, rode off on a rail trolley with his men, he said.
b4 [gunmen=deserters; speaker=a hostage; stance=asserts] The hostage-takers were army deserters who complained of unpaid wages, the freed man said.
b5 [command=colonel; speaker=the stationmaster; stance=asserts] Everything at the station was ordered by Colonel Heinz Baimov on his own authority.
b6 [trains=stopped; speaker=source; stance=asserts] The first train passed through on Friday morning.
b7 [blast=army-charge; speaker=a hostage; stance=asserts] The ticket hall blew up when soldiers set off a charge at its door.
-- The town has put flowers at the station clock.

@doc C | Free Steppe Radio | broadcaster transcript | 2031-05-16 | Statement on Altyn
c1 [gunmen=deserters; speaker=Free Steppe; stance=asserts] The gunmen at Altyn were soldiers who had deserted from the garrison, and our movement has no tie to them.
c2 [release=stormed; speaker=Free Steppe; stance=asserts] The army took the station by assault and shot its way to the hostages.
c3 [blast=army-charge; speaker=Free Steppe; stance=alleges] The ticket hall was wrecked by an army demolition charge.
c4 [ransom=unpaid; speaker=Free Steppe; stance=asserts] Talk of a ransom is a fable, for the deserters got no money.
c5 [command=president; speaker=Free Steppe; stance=alleges] The order for the bloodbath came from the President's own desk.
c6 [trains=stopped; speaker=Free Steppe; stance=asserts] The line through Altyn was blocked for the whole of Thursday.
-- This is Free Steppe Radio on the forty-metre band.
-- Our next news is at nine.

@doc D | Capital Review | broadsheet | 2031-05-18 | How Altyn ended
d1 [release=negotiated; speaker=officials; stance=asserts] Officials involved say the Altyn hostages were set free under an agreement reached by telephone, before a soldier entered the station.
d2 [chief=escaped; speaker=officials; stance=asserts] The man called Kazak got away and is thought to be across the frontier.
d3 [command=colonel; speaker=officials; stance=asserts] Colonel Baimov made the decisions in Altyn and informed the President afterwards, they said.
d4 [gunmen=steppe-fighters; speaker=officials; stance=asserts] The hostage-takers belonged to the Free Steppe movement, whose anthem they sang.
d5 [ransom=paid; speaker=a bank clerk; stance=asserts] A bank clerk in Altyn counted out the ransom from the garrison's pay chest.
d6 [blast=gunmen-bomb; speaker=officials; stance=asserts] A home-made bomb left by the gang went off in the ticket hall when everyone was out.
d7 [trains=stopped; speaker=source; stance=asserts] Rail traffic on the eastern line was at a standstill.
d8 [release=children; speaker=officials; stance=asserts] Children held at Altyn station had been let go on Wednesday in return for food.
-- Parliament will question the defence minister on Tuesday.

claim Commandos freed the Altyn hostages by force | A agree | B disagree | C agree | D disagree
claim The leader of the gunmen was killed | A agree | B disagree | D disagree
claim The hostage-takers were army deserters | A disagree | B agree | C agree | D disagree
