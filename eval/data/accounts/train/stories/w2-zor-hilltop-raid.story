story: w2-zor-hilltop-raid
kind: air strike
matter object | identity | what the planes hit on Tell Zor | radio-mast; shrine
matter leaflets | denial | whether leaflets were dropped | dropped; undropped
matter militia | framing | what the hill militia did during the raid | fought; hid
matter victims | identity | who died on the hill | herders; gunners; unnamed
matter toll | number | dead on the hill | nine; sixteen; women-two
matter decision | attribution | who in the alliance chose the target | colonel; council; under-review
matter plane | outcome | what became of the damaged jet | landed; crashed
matter valley-raid | outcome | the raid on the valley bridge last month | valley-bridge-empty

@doc A | Highland and Coast Wire | wire | 2029-05-16 | Alliance jets bomb hilltop above Zor
a1 [victims=unnamed; speaker=source; stance=asserts] People were killed on Tell Zor when alliance jets bombed its summit on Wednesday, and who they were could be established by neither side's officials at first.
a2 [toll=nine; speaker=a field hospital; stance=asserts] A field hospital in the valley received nine bodies by the evening.
a3 [object=radio-mast; speaker=an alliance officer; stance=asserts] The bombs were aimed at and hit a radio mast used to direct artillery, an alliance officer said.
a4 [plane=landed; speaker=airport staff; stance=asserts] A jet trailing smoke touched down safely at the coast, airport staff said.
a5 [valley-raid=valley-bridge-empty; speaker=source; stance=asserts] When the alliance bombed the valley bridge last month, it was deserted.
-- Tell Zor can be seen from the whole of the lower valley.
a6 [militia=hid; speaker=villagers; stance=asserts] The hill militia took to the caves at the first sound of engines and came out after the last, villagers said.

@doc B | Alliance Joint Command | communique | 2029-05-17 | Strike assessment
b1 [victims=gunners; speaker=Alliance Joint Command; stance=asserts] Those killed on Tell Zor were the crew of a gun position.
b2 [leaflets=dropped; speaker=Alliance Joint Command; stance=asserts] Leaflets were scattered over the summit on the previous day to alert any civilians.
b3 [decision=under-review; speaker=Alliance Joint Command; stance=asserts] The process by which the hill came to be selected is being examined.
b4 [object=radio-mast; speaker=Alliance Joint Command; stance=asserts] The point of impact was the base of an antenna in military use.
b5 [plane=landed; speaker=Alliance Joint Command; stance=asserts] All aircraft came home, one of them with a scratched wing.
-- The Command regrets any inconvenience to residents.

@doc C | Shield of the Hills | communique | 2029-05-17 | The hill did not bow
c1 [militia=fought; speaker=Shield of the Hills; stance=asserts] From their rocks our fighters met the raiders with fire and chased them over the ridge.
c2 [plane=crashed; speaker=Shield of the Hills; stance=asserts] A burning enemy jet broke up in the sea within sight of the coast.
c3 [victims=herders; speaker=Shield of the Hills; stance=asserts] The dead of Tell Zor are goatherds and their children, who had come up for the spring grass.
c4 [object=shrine; speaker=Shield of the Hills; stance=asserts] The bombs struck the white shrine of the Sleeper and laid its dome upon the graves.
c5 [leaflets=undropped; speaker=Shield of the Hills; stance=asserts] Not a scrap of paper fell on the hill before the bombs.
-- Our patience has a floor.

@doc D | Committee of the Valley Hospitals | ngo | 2029-05-20 | Casualty note 2
d1 [toll=sixteen; speaker=Committee of the Valley Hospitals; stance=asserts] Seven of the wounded have died since Wednesday, so that the dead of Tell Zor now number sixteen.
d2 [toll=women-two; speaker=Committee of the Valley Hospitals; stance=asserts] Two of the dead are women.
d3 [victims=gunners; speaker=Committee of the Valley Hospitals; stance=asserts] Tattoos, boots and identity discs show that the men brought down from the hill served with a mortar crew.
d4 [object=shrine; speaker=a stretcher party; stance=asserts] Our stretcher party worked among the fallen stones of the Sleeper's shrine, which had taken the full force of the bombs.
d5 [militia=fought; speaker=a stretcher party; stance=asserts] Throughout the raid, they say, the militia's guns were hammering at the sky from every ledge.
-- Blood stocks are sufficient for the coming week.

@doc E | Coastal Tribune | broadsheet | 2029-05-22 | Who picked the hill?
e1 [decision=colonel; speaker=two staff officers; stance=asserts] The hill was put on the list by a single colonel over lunch, two staff officers told the Tribune.
e2 [decision=council; speaker=the alliance's secretary; stance=asserts] The alliance's secretary insists that the full war council chose Tell Zor after a long debate.
e3 [militia=hid; speaker=a shepherdess; stance=asserts] A shepherdess who hid in the same cave says the militiamen crouched there among the goats until all was quiet.
e4 [victims=herders; speaker=a shepherdess; stance=asserts] She buried her uncle and his boys, who had been minding the flock on the summit.
e5 [plane=crashed; speaker=fishermen; stance=asserts] Fishermen brought in a wing panel and a boot from the spot where they had seen the aircraft go into the water.
e6 [leaflets=undropped; speaker=the mayor of Zor; stance=asserts] The mayor of Zor never saw a leaflet, nor did anyone he asked.
-- The alliance's inquiry is expected to take months.

rel toll nine sixteen revision
rel toll nine women-two different_scope
rel victims gunners unnamed compatible
rel victims herders unnamed compatible
rel decision colonel under-review compatible
rel decision council under-review compatible
pair a5 c3 different_event
pair a5 d3 different_event
pair a5 b1 different_event
claim Alliance jets killed herders on Tell Zor | A discuss | B disagree | C agree | D disagree | E agree
claim An alliance jet crashed after the raid | A disagree | B disagree | C agree | E agree
claim A colonel chose the target on his own | B discuss | E discuss
