story: w4-tadou-post
kind: battle
matter post | framing | how the soldiers came to leave the Tadou customs post | driven-out; planned-move; march
matter lorries | responsibility | who burned the grain lorries parked at Tadou | fighters; army
matter hill | control | who holds Signal Hill above Tadou | fighters; army
matter dead | number | soldiers killed at Tadou | six; eleven; one
matter start | cause | what set off the fighting at Tadou | salt-tax; arrests
matter traders | other | traders sleeping at Belo junction | stranded

@doc A | Radio Korani 98.3 | broadcaster transcript | 2027-05-11 | Morning bulletin: Tadou falls
a1 [post=driven-out; speaker=source; stance=asserts] Good morning; soldiers fled the Tadou customs post before sunrise, leaving boots and a cooking pot behind, our reporter on the ridge tells us.
a2 [hill=fighters; speaker=source; stance=asserts] Men of the Savannah Column are sitting on Signal Hill this morning, and they waved at our car.
-- The post collects duty on everything that crosses from Gamba state.

a3 [dead=six; speaker=a nurse at Belo clinic; stance=asserts] A nurse at Belo clinic says six soldiers were brought in dead on a tipper truck.
a4 [start=salt-tax; speaker=Madi Toure-Koss; stance=asserts] "It began with the salt tax, and anyone here will tell you so," said Madi Toure-Koss, who sells rope at the crossing.
a5 [traders=stranded; speaker=source; stance=asserts] Some traders have been sleeping under their carts at Belo junction since Sunday.
a6 [lorries=army; speaker=Madi Toure-Koss; stance=alleges] The rope seller says he watched men in uniform pour diesel over the grain lorries before they pulled out.

@doc B | Army Headquarters, Third Region | communique | 2027-05-11 | Situation at Tadou
b1 [post=planned-move; speaker=Army Headquarters; stance=asserts] The Third Region informs the public that the Tadou detachment was relocated to Belo under an order signed last week.
b2 [hill=army; speaker=Army Headquarters; stance=asserts] Signal Hill and its relay mast remain in the hands of the Fourth Company.
b3 [dead=one; speaker=Army Headquarters; stance=asserts] The nation mourns one corporal, who fell at Tadou while covering the movement of his comrades.
b4 [lorries=fighters; speaker=Army Headquarters; stance=asserts] Grain lorries belonging to honest merchants were set alight by the bandits as they entered the yard.
b5 [start=arrests; speaker=Army Headquarters; stance=asserts] The attack was revenge for the lawful arrest of two arms smugglers at the market on Friday.

@doc C | The Korani Standard | broadsheet | 2027-05-12 | What happened at the salt crossing
c1 [post=planned-move; speaker=Col. Abas Nyerre; stance=asserts] Col. Abas Nyerre, retired, who still advises the region, said the men had packed their kit on Saturday and gone down to Belo in column, as agreed.
c2 [post=driven-out; speaker=a sergeant; stance=asserts] A sergeant of the same unit, his arm in a sling, gave another picture: "We ran because the wall was coming down on us."
c3 [hill=army; speaker=source; stance=asserts] On Tuesday afternoon this newspaper was let up Signal Hill by a government lieutenant whose men were frying onions beside the mast.
c4 [start=salt-tax; speaker=source; stance=asserts] Anger over the new levy on salt had been building for a month and boiled over when a collector slapped a porter.
c5 [lorries=fighters; speaker=the Merchants' Union; stance=alleges] The Merchants' Union blames the Savannah Column for the torching of its grain trucks.
c6 [dead=six; speaker=a military chaplain; stance=asserts] Half a dozen coffins were blessed at the Belo barracks, according to a military chaplain.
-- The Column has been active along the border for about two years.
c7 [post=march; speaker=source; stance=asserts] In March the same detachment had been chased out of its camp at Kolo ford with the loss of its radios.

@doc D | Hands for the Sahelin | ngo | 2027-05-13 | Field note 14: Tadou and Belo
d1 [post=driven-out; speaker=source; stance=asserts] Our driver passed the garrison on the road in the dark: on foot, under fire and carrying their wounded in blankets.
d2 [traders=stranded; speaker=source; stance=asserts] Roughly three hundred petty traders are camped at Belo junction and need water.
d3 [hill=fighters; speaker=residents; stance=asserts] Residents point to the Column's green flag on the mast at Signal Hill.
d4 [dead=eleven; speaker=Belo clinic; stance=asserts] The clinic register at Belo now lists eleven soldiers dead, several of them having died of burns.
d5 [start=arrests; speaker=village elders; stance=asserts] Elders we met trace the violence to Friday's seizure of two young men at the market, whom the fighters regard as their own.
d6 [lorries=army; speaker=source; stance=asserts] Three merchants told our team that the retreating troops fired the grain trucks to keep the maize from the Column.
rel dead six eleven revision
pair c3 a2 skip
pair c3 d3 skip
rel post march planned-move different_event
rel post march driven-out different_event
claim The garrison abandoned Tadou under attack | A agree | B disagree | C discuss | D agree
claim Rebels burned the merchants' grain at Tadou | A disagree | B agree | C discuss | D disagree
