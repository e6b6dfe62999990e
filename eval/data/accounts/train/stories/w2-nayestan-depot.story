story: w2-nayestan-depot
kind: air strike
matter site | identity | what stood at the Nayestan site | milk-plant; rocket-works
matter attacker | responsibility | who carried out the raid | neighbour; own-side
matter smoke | cause | what the yellow smoke was | ammonia; gas-weapon
matter workers | framing | where the night shift was when the bombs fell | at-machines; sent-home
matter defence | framing | how the air defences performed | shot-down; silent
matter deaths | number | number of people killed | nine; fourteen
matter north-plant | outcome | the dairy at Nayestan North | north-intact

@doc A | Sitareh Monitor | wire | 2027-10-29 | Bombs destroy plant on edge of Nayestan
a1 [site=milk-plant; speaker=the municipality; stance=asserts] The compound destroyed by bombs on the southern edge of Nayestan was a powdered-milk plant supplying schools in three provinces, the municipality said.
a2 [deaths=nine; speaker=the civil defence chief; stance=asserts] Nine bodies had been recovered by daybreak, according to the civil defence chief.
a3 [workers=at-machines; speaker=a shift foreman; stance=asserts] A foreman with burns to his hands said the night shift was at the drying towers when the first bomb came through the roof.
a4 [smoke=ammonia; speaker=a firefighter; stance=asserts] Firefighters identified the yellow cloud that drifted over the reed beds as ammonia from the plant's cooling system.
-- Schools in the southern quarter were closed for the day.

a5 [attacker=neighbour; speaker=radar operators; stance=asserts] Radar operators at the civil airport followed two aircraft in from the western frontier and back the same way.
a6 [defence=silent; speaker=residents; stance=asserts] Residents said the missile battery above the town lay dark throughout the raid.
a7 [north-plant=north-intact; speaker=source; stance=asserts] The company's other dairy, Nayestan North, came through the night undamaged and was delivering as usual.

@doc B | Western Republic Air Command | communique | 2027-10-29 | Communiqué on last night's raid
b1 [site=rocket-works; speaker=Western Republic Air Command; stance=asserts] Our aircraft struck a workshop in Nayestan where solid fuel was being poured for medium-range rockets.
b2 [attacker=neighbour; speaker=Western Republic Air Command; stance=asserts] The raid was carried out by the 3rd wing of the Western Republic, and each of its crews is home.
b3 [workers=sent-home; speaker=Western Republic Air Command; stance=asserts] The hour was chosen because the workforce had left and the halls stood empty.
b4 [smoke=gas-weapon; speaker=Western Republic Air Command; stance=alleges] The colour of the plume shows that banned warfare agents were being stored on the premises.
-- Further information will be given to the ambassadors.
b5 [defence=silent; speaker=Western Republic Air Command; stance=asserts] Enemy air defences stayed mute from our entry to our exit.

@doc C | National News Agency of Sitareh | state agency | 2027-10-30 | Air defence downs raider
c1 [defence=shot-down; speaker=the general staff; stance=asserts] The vigilant gunners of Nayestan brought down one of the attacking aircraft, whose wreck lies in the marshes, the general staff announced.
c2 [site=milk-plant; speaker=source; stance=asserts] Charred tins with the smiling cow, known to each child in the country, covered the ruins of the milk factory in Nayestan.
c3 [smoke=ammonia; speaker=the environment office; stance=asserts] The environment office sampled the air and traced the fumes to burst refrigeration pipes.
c4 [workers=at-machines; speaker=source; stance=asserts] Men and women of the night shift were cut down at their posts beside the churns.
c5 [deaths=nine; speaker=source; stance=asserts] The nation bows before nine martyrs of labour.
-- The head of state sent a wreath.

@doc D | Patterns of War project | think tank | 2027-11-05 | Nayestan: what the evidence shows
d1 [attacker=own-side; speaker=Patterns of War; stance=asserts] Fragments collected on the site belong to a bomb type flown by Sitareh's own air force alone, which suggests a domestic strike on a rebel hideout gone wrong.
d2 [site=rocket-works; speaker=Patterns of War; stance=asserts] Blast walls, casting pits and a rail for mixing bowls visible in earlier imagery mark the southern compound as a rocket-motor works.
d3 [deaths=fourteen; speaker=Patterns of War; stance=asserts] Obituaries published up to 4 November bring the number of dead to 14.
d4 [workers=sent-home; speaker=a shift roster; stance=asserts] A roster obtained by the project records that all hands were dismissed early that evening, before any aircraft was heard.
d5 [defence=shot-down; speaker=Patterns of War; stance=asserts] Photographs of a tailplane in the reeds leave little doubt that a jet was lost to a missile of the Nayestan battery.
-- The project has shared its data with both governments.

@doc E | A nurse at Nayestan General | eyewitness | 2027-11-01 | Letter to a medical journal
e1 [smoke=gas-weapon; speaker=a nurse; stance=asserts] What I saw in those patients, the pinpoint pupils and the foam, was the effect of a nerve agent, and that is what the yellow cloud carried.
e2 [attacker=own-side; speaker=a wounded pilot; stance=asserts] A wounded airman of our own forces told me on the ward that his squadron had been given the factory as a target.
e3 [workers=at-machines; speaker=a nurse; stance=asserts] Those we admitted were in overalls and hairnets, straight from the packing line, where the explosion had caught them.
-- I have treated burns for eleven years.
e4 [deaths=fourteen; speaker=a nurse; stance=asserts] Fourteen people had died of that night by the time I sealed this letter.

rel deaths nine fourteen revision
pair e3 d4 conflict
pair a7 b1 different_scope
pair a7 c2 different_scope
pair a7 d2 different_scope
pair a6 e2 unrelated
claim The bombed compound in Nayestan was a milk factory | A agree | B disagree | C agree | D disagree
claim Air defences shot down an attacking aircraft | A disagree | B disagree | C agree | D agree
claim The yellow smoke came from chemical weapons | A disagree | B agree | C disagree | E agree
