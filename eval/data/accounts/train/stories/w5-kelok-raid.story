story: w5-kelok-raid
kind: police
matter men | identity | who the three men shot at Kelok Tiga were | gang; durian
matter first | responsibility | who fired first at Kelok Tiga | police; occupants
matter find | place | where the methamphetamine was found | shed; car-boot
matter girl | outcome | what became of the wounded girl | stable; died
matter warrant | framing | how the officers entered the farmhouse | knocked; broke-in
matter chief | attribution | who authorised the operation | colonel; minister
matter last | other | the raid at Simpar in March | simpar

@doc A | Provincial Police of Kelok | communique | 2026-12-02 | Narcotics syndicate broken
a1 [men=gang; speaker=Provincial Police; stance=asserts] Armed members of the Black Rivers syndicate were fatally shot on Tuesday during a narcotics operation at a farmhouse in Kelok Tiga.
a2 [first=occupants; speaker=Provincial Police; stance=asserts] Officers came under fire from the upper windows and then returned it in accordance with procedure.
a3 [find=shed; speaker=Provincial Police; stance=asserts] Crystal methamphetamine was recovered from a locked shed behind the farmhouse.
a4 [warrant=knocked; speaker=Provincial Police; stance=asserts] The entry team identified itself at the door, displayed a judge's warrant and waited for a reply.
-- A press conference will be held at the barracks on Thursday morning, with tea.
a5 [girl=stable; speaker=Provincial Police; stance=asserts] A minor injured by flying glass at the farmhouse is in stable condition and playing with the nurses.

@doc B | Durian Growers' Cooperative of Kelok | communique | 2026-12-03 | Our members were murdered
b1 [men=durian; speaker=Durian Growers' Cooperative; stance=asserts] The dead of Kelok Tiga were fruit growers in our cooperative, asleep in the farmhouse to guard their durian crop.
b2 [first=police; speaker=Durian Growers' Cooperative; stance=alleges] The police opened up on the farmhouse from the road, and the only shots came from their side of the fence for a full minute.
b3 [warrant=broke-in; speaker=Durian Growers' Cooperative; stance=asserts] Men in balaclavas kicked the farmhouse door off its hinges before dawn and shouted their names afterwards.
b4 [chief=minister; speaker=Durian Growers' Cooperative; stance=alleges] The order for the operation came by telephone from the interior minister, who wanted a headline for the weekend.
-- The cooperative has 212 members.
b5 [last=simpar; speaker=Durian Growers' Cooperative; stance=asserts] In March it was Simpar, where two of our drivers were killed at a roadblock.

@doc C | The Kelok Courier | local paper | 2026-12-04 | Neighbours heard one thing, the colonel another
c1 [first=occupants; speaker=Haji Marwan; stance=asserts] Haji Marwan, who lives across the paddy, heard hunting rifles crack from inside the farmhouse and after that the heavier guns of the officers.
c2 [find=car-boot; speaker=a forensic technician; stance=asserts] The drugs lay in the boot of a hatchback parked at the temple, a kilometre from the farmhouse, said a forensic technician who logged them.
c3 [girl=died; speaker=the girl's grandmother; stance=asserts] Little Siti, hit in the farmhouse kitchen, slipped away on Thursday before dawn, her grandmother said.
c4 [warrant=knocked; speaker=Haji Marwan; stance=asserts] He says the officers called out at the farmhouse door and stood there with their papers long enough for a dog to lose interest.
c5 [chief=colonel; speaker=Col. Bistok Laoli; stance=asserts] "The operation was my decision and mine alone," Col. Bistok Laoli told the Courier.
-- The village will hold prayers on Sunday, and the durian harvest has been put off.

@doc D | Network Against Impunity | ngo | 2026-12-08 | Kelok Tiga: first findings
d1 [men=durian; speaker=Network Against Impunity; stance=asserts] School registers, tax slips and photographs of harvests show the men shot at the farmhouse to be ordinary orchard farmers.
d2 [first=police; speaker=Network Against Impunity; stance=asserts] Cartridge positions and voice recordings establish that the shooting at Kelok Tiga was begun by officers behind the truck.
d3 [find=shed; speaker=Network Against Impunity; stance=asserts] The seized crystals were in the tool shed to the rear of the house, in a rice sack, as our investigator saw on the day.
d4 [warrant=broke-in; speaker=a tenant; stance=asserts] A tenant who survived under a table recalls the door flying inward and the first thing he saw being a boot.
d5 [girl=died; speaker=Network Against Impunity; stance=asserts] We mourn Siti, who succumbed to her wounds in the provincial hospital.
-- Names of witnesses have been changed, and the recordings are kept abroad.

@doc E | Bulletin of the Interior Ministry | state agency | 2026-12-05 | Colonel commended for Kelok Tiga
e1 [chief=colonel; speaker=Interior Ministry; stance=asserts] Colonel Laoli planned and authorised the Kelok Tiga operation on his own responsibility and has been put forward for a medal.
e2 [men=gang; speaker=Interior Ministry; stance=asserts] The dead, known as Ular, Pak Besi and Tikus, kept the accounts and the guns of the Black Rivers.
e3 [girl=stable; speaker=Interior Ministry; stance=asserts] Doctors report that the child hurt in the crossfire is steadily regaining her strength.
e4 [find=car-boot; speaker=Interior Ministry; stance=asserts] The consignment was concealed beneath the spare wheel of a small car outside the temple.
-- The ministry reminds the public of its reward scheme for information on laboratories.

pair a1 b5 different_event
pair d1 b5 different_event
pair b1 c1 skip
pair d1 c1 skip
pair b1 a2 skip
pair d1 a2 skip
pair a1 b2 skip
pair a1 d2 skip
pair e2 b2 skip
pair e2 d2 skip
pair e2 c1 skip
claim The men killed at Kelok Tiga were farmers | A disagree | B agree | D agree | E disagree
claim Police shot first at Kelok Tiga | A disagree | B agree | C disagree | D agree
pair a5 c3 revision
pair a5 d5 revision
claim The girl wounded in the raid has died | C agree | D agree | E disagree
