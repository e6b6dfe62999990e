story: w6-quarrel-green-oaks
kind: protest
matter heath | other | the vigil on the heath in March | heath
matter crowd-mood | framing | what the crowd at Quarrel Green was like | calm; rampage
matter sabotage | responsibility | who cut the fuel hose of the digger | campaigners; guards
matter oaks | outcome | what became of the oaks | felled; spared
matter elder | cause | why an elderly protester collapsed | heat; shove
matter permit | denial | whether the march had a permit | permitted; unlawful
matter attendance | number | how many came | green-three-hundred; green-forty; whole-march-two-thousand
matter road | other | relief road would halve journey times | faster
rel attendance green-three-hundred whole-march-two-thousand different_scope
rel attendance green-forty whole-march-two-thousand different_scope

@doc A | The Ambry Advertiser | local paper | 2026-05-11 | Peaceful vigil saves the Green's oldest trees
a1 [crowd-mood=calm; speaker=source; stance=asserts] Families sat on rugs and sang rounds beneath the oaks of Quarrel Green on Saturday, and the loudest noise was a toddler with a tin whistle.
a2 [oaks=spared; speaker=source; stance=asserts] By evening the contractor had packed up his saws, and the trees stand where they have stood for centuries.
-- The route of the relief road was drawn before most of the protesters were born.

a3 [sabotage=guards; speaker=beekeeper Hal Dorran; stance=alleges] Beekeeper Hal Dorran says he watched a man in a security jacket take a knife to the digger's fuel hose and then shout for the police.
a4 [elder=shove; speaker=Muriel Past's daughter; stance=asserts] Muriel Past, who is eighty-one, fell after a guard put his shoulder to her, her daughter said.
a5 [permit=permitted; speaker=organisers; stance=asserts] The organisers showed this newspaper their permit, stamped and signed by the county.
a6 [attendance=green-three-hundred; speaker=source; stance=asserts] We counted some three hundred people on the Green at noon.

@doc B | Hartwell Groundworks | communique | 2026-05-11 | Site incident at Quarrel Green
b1 [crowd-mood=rampage; speaker=Hartwell Groundworks; stance=asserts] Our workforce was set upon by a mob that tore down fencing, smashed cab windows and pelted drivers with turf.
b2 [sabotage=campaigners; speaker=Hartwell Groundworks; stance=asserts] The hydraulic and fuel lines of an excavator were severed by activists who had entered the compound before dawn.
b3 [oaks=felled; speaker=Hartwell Groundworks; stance=asserts] Despite this, the oaks in the path of the carriageway were taken down on Saturday afternoon as programmed.
b4 [elder=heat; speaker=Hartwell Groundworks; stance=asserts] Our own first-aider attended a lady who had been overcome by the heat.
-- Safety is the first value of Hartwell Groundworks.
b5 [permit=unlawful; speaker=Hartwell Groundworks; stance=denies] No permit was ever issued for this gathering.
b6 [attendance=green-forty; speaker=Hartwell Groundworks; stance=asserts] Those on the Green numbered about 40.

@doc C | County Police Liaison | communique | 2026-05-12 | Public order summary, Saturday
c1 [crowd-mood=calm; speaker=County Police Liaison; stance=asserts] Officers found the assembly on Quarrel Green good-natured and had cause to speak only to the owner of a loose goat.
c2 [permit=permitted; speaker=County Police Liaison; stance=asserts] The procession and the assembly that followed it had been authorised by the county in April.
c3 [sabotage=campaigners; speaker=County Police Liaison; stance=asserts] Two members of the campaign have admitted cutting the hose of the digger.
c4 [elder=heat; speaker=an ambulance crew; stance=asserts] An elderly woman fainted in the sun, the ambulance crew reported, and was given water in the shade.
-- Officers from three districts were on duty. The road was reopened at dusk.
c5 [attendance=whole-march-two-thousand; speaker=County Police Liaison; stance=asserts] About two thousand people took part in the march through Ambry as a whole, most of whom left it at the market.

@doc D | The Bulletin on Sunday | tabloid | 2026-05-17 | BATTLE OF THE OAKS: granny hurt as yobs run amok
d1 [crowd-mood=rampage; speaker=source; stance=asserts] Masked eco-louts turned sleepy Quarrel Green into a war zone, hurling clods and iron stakes at terrified workmen.
d2 [oaks=felled; speaker=source; stance=asserts] And all for what, when the mighty oaks crashed to earth that very teatime?
d3 [elder=shove; speaker=a dog walker; stance=asserts] Gran Muriel Past was barged to the ground by a burly guard, said a dog walker who caught her glasses.
d4 [permit=unlawful; speaker=a county hall insider; stance=denies] A county hall insider says nobody there ever gave the march leave to go ahead.
-- What do YOU think? Ring our oak line.
d5 [road=faster; speaker=source; stance=asserts] The relief road will take ten minutes off the drive to the coast.

@doc E | Greenwatch Shires | ngo | 2026-05-18 | After Quarrel Green
e1 [oaks=spared; speaker=Greenwatch Shires; stance=asserts] Every oak on the Green is alive this morning; our volunteers have hung a ribbon on each.
e2 [sabotage=guards; speaker=Greenwatch Shires; stance=alleges] A film we have handed to investigators shows a hired watchman slashing the pipe of his employer's own machine.
e3 [road=faster; speaker=the county's engineers; stance=predicts] The county's engineers maintain that the road would cut ten minutes from the journey to the sea.
e4 [heath=heath; oaks=felled; speaker=Greenwatch Shires; stance=asserts] On Miller's Heath, where we kept a vigil in March, the oaks were felled behind our backs.
-- We think ten minutes a poor price for an acorn that sprouted under the Plantagenets. Our next walk is on the last Sunday of the month; bring a flask. Children are welcome, goats by arrangement.
claim Oaks on Quarrel Green were cut down | A disagree | B agree | D agree | E disagree
claim Protesters rioted at Quarrel Green | A disagree | B agree | C disagree | D agree
claim Guard knocked elderly protester to the ground | A discuss | B disagree | C disagree | D agree
pair e4 a2 different_event
pair e4 b3 different_event
pair e4 d2 different_event
