story: w13-sabkha-airfield
kind: air strike
matter jet | identity | what hit the Sabkha airfield | jets; rockets
matter sender | responsibility | who struck the Sabkha airfield | neighbours-airforce; tribal-alliance
matter runway | outcome | state of the Sabkha runway | usable; wrecked; old-strip
matter crew | framing | how the garrison acted during the strike | fought-back; fled
matter hangar | control | who holds the airfield | army; tribal-alliance
matter flights | other | halted relief flights | halted

@doc A | Gulfline News | wire | 2028-06-01 | Jets bomb Sabkha airfield
a1 [jet=jets; speaker=a mechanic; stance=asserts] Two jets bombed the Sabkha airfield on Thursday morning, a mechanic at the field said.
a2 [sender=neighbours-airforce; speaker=a mechanic; stance=alleges] He said the attack was carried out by the air force of neighbouring Tamrad.
a3 [runway=wrecked; speaker=a mechanic; stance=asserts] The main runway at Sabkha was cratered from end to end and cannot be used, he said.
a4 [crew=fled; speaker=a mechanic; stance=asserts] The soldiers at Sabkha dropped their weapons and ran into the salt flats, he said.
a5 [hangar=army; speaker=the governor; stance=asserts] The Sabkha airfield is still held by the army, the governor said.
a6 [flights=halted; speaker=source; stance=asserts] Relief flights to the airfield were halted.
-- The field is the only one in the south with lights for night landings.

@doc B | Air Force Headquarters | communique | 2028-06-01 | Attack on Sabkha
b1 [jet=rockets; speaker=Air Force Headquarters; stance=asserts] Rockets fired from the ground hit the Sabkha airfield on Thursday morning.
b2 [sender=tribal-alliance; speaker=Air Force Headquarters; stance=alleges] The Tribal Alliance launched the attack on Sabkha from a farm in the hills.
b3 [runway=usable; speaker=Air Force Headquarters; stance=asserts] The main runway is intact and in use.
b4 [crew=fought-back; speaker=Air Force Headquarters; stance=asserts] The garrison at Sabkha stood at its guns and returned fire until the attack ended.
b5 [hangar=army; speaker=Air Force Headquarters; stance=asserts] Army units are in full control of the airfield at Sabkha.
b6 [runway=old-strip; speaker=Air Force Headquarters; stance=asserts] The old gravel strip beyond the fence at Sabkha was cratered and is closed.

@doc C | Tribal Alliance Bureau | blog | 2028-06-02 | Sabkha
c1 [hangar=tribal-alliance; speaker=Tribal Alliance; stance=asserts] Since Thursday the Sabkha airfield has been in the hands of the Tribal Alliance.
c2 [sender=tribal-alliance; speaker=Tribal Alliance; stance=asserts] Our gunners carried out the strike on the Sabkha airfield.
c3 [jet=rockets; speaker=Tribal Alliance; stance=asserts] A salvo of our own rockets struck the field at Sabkha.
c4 [crew=fled; speaker=Tribal Alliance; stance=asserts] The garrison abandoned its guns and took flight at the first explosion.
c5 [runway=wrecked; speaker=Tribal Alliance; stance=asserts] The main runway at Sabkha is destroyed, and aircraft cannot land on it.

@doc D | Armistice Monitors South | ngo | 2028-06-03 | Sabkha: spot report
d1 [jet=jets; speaker=source; stance=asserts] Bomb tails found at Sabkha show that the airfield was attacked by jet aircraft.
d2 [sender=neighbours-airforce; speaker=source; stance=asserts] Radar tracks lead from Sabkha back to an air base of the Tamrad air force.
d3 [runway=usable; speaker=source; stance=asserts] Our own aeroplane landed on the main runway at Sabkha on Thursday afternoon and found it sound.
d4 [crew=fought-back; speaker=source; stance=asserts] The gunners at Sabkha kept firing at their attackers throughout, as spent cases at every post attest.
d5 [hangar=tribal-alliance; speaker=source; stance=asserts] Tribal Alliance men were running the airfield when our team arrived on Thursday.
d6 [flights=halted; speaker=source; stance=asserts] Relief flights have been halted for want of insurance.
rel runway wrecked old-strip different_scope
rel runway usable old-strip different_scope
claim Tamrad jets bombed the Sabkha airfield | A agree | B disagree | C disagree | D agree
claim The garrison at Sabkha fled | A agree | B disagree | C agree | D disagree
claim The Tribal Alliance holds the Sabkha airfield | A disagree | B disagree | C agree | D agree
