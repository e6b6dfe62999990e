story: w4-cattle-strike
kind: air strike
matter target | identity | who was hit at the Faro wells | herders; fighters; dawa-market
matter weapon | identity | what blew up at Faro | missile; own-bomb
matter warning | framing | how the pilots acted before Faro | careful; reckless
matter order | attribution | who ordered the strike on Faro | joint-command; foreign-ally
matter place | place | where the bombs fell | wells; camp
matter toll | number | dead at Faro | thirty; nine; fourteen
matter earlier | other | the January strike at Gamu | gamu

@doc A | Joint Air Command | communique | 2027-01-29 | Successful action near Faro
a1 [target=fighters; speaker=Joint Air Command; stance=asserts] Aircraft struck a column of armed men who had gathered near Faro to plan an ambush.
a2 [warning=careful; speaker=Joint Air Command; stance=asserts] Crews watched the Faro area for hours and released their weapons once families had moved away.
a3 [place=camp; speaker=Joint Air Command; stance=asserts] The bombs landed on a bush camp among the thorn hills, well away from the Faro waterpoint.
a4 [order=joint-command; speaker=Joint Air Command; stance=asserts] The order to engage at Faro came from the Joint Command's operations room.
a5 [toll=fourteen; speaker=Joint Air Command; stance=asserts] Fourteen terrorists were eliminated.
-- All machines returned to base.
-- The Command salutes the professionalism of its ground crews.
-- Pictures from the gun camera will be shown to accredited media on Monday.

@doc B | Herders' Rights Network | ngo | 2027-01-30 | Alert: Faro
b1 [target=herders; speaker=source; stance=asserts] Those killed at Faro were herders and their sons, watering cattle on the way south.
b2 [place=wells; speaker=source; stance=asserts] Our monitor stood at the Faro wells and photographed the craters beside the troughs.
b3 [toll=thirty; speaker=source; stance=asserts] We have the names of 30 dead.
b4 [weapon=missile; speaker=source; stance=asserts] Fins and guidance wire from an air-launched missile lay among the carcasses at Faro.
b5 [earlier=gamu; speaker=source; stance=asserts] In the strike at Gamu three weeks ago, the victims were gunmen by every account.
b6 [warning=reckless; speaker=source; stance=asserts] The plane came in straight out of the sun, circled a single time and fired into the crowd at the troughs.
-- The Network asks for a halt to flights over the transhumance routes.

@doc C | The Frontier Post | broadsheet | 2027-01-31 | Questions over Faro
c1 [weapon=own-bomb; speaker=an explosives expert; stance=asserts] An explosives expert who saw the pictures believes that the blast at Faro came from a homemade bomb on a motorcycle.
c2 [target=fighters; speaker=the district head; stance=asserts] The district head of Faro knew several of the dead as men of the Night Riders, who carried rifles under their cloaks.
c3 [order=foreign-ally; speaker=an officer; stance=alleges] An officer at the base says the target was chosen and the trigger pulled by the foreign partners at the drone hangar.
c4 [toll=nine; speaker=the clinic at Dawa; stance=asserts] On Saturday the clinic at Dawa had registered nine deaths.
c5 [place=wells; speaker=a cattle broker; stance=asserts] "It fell on the wells; my water skin has holes," said a cattle broker back from Faro.
-- The road to Faro is closed to civilians beyond the ford.
c6 [target=dawa-market; speaker=source; stance=asserts] In December a strike near Dawa market had killed herders, as the air force itself acknowledged.

@doc D | Radio Sawa Belt | broadcaster transcript | 2027-02-01 | Herders' greeting programme
d1 [target=herders; speaker=an imam; stance=asserts] The imam who washed the bodies says he buried cattle people, boys with sticks, at Faro.
d2 [warning=careful; speaker=a goat trader; stance=asserts] A goat trader remembers the aircraft going round and round over Faro the whole morning, dropping leaflets that told the women to leave.
d3 [weapon=missile; speaker=a herder; stance=asserts] A herder heard the hiss overhead and then saw the flash at the place where his brother stood.
d4 [toll=fourteen; speaker=an imam; stance=asserts] He dug fourteen graves.
-- To all families on the road, greetings from your people at home.
-- The price of a heifer is down again this week.
d5 [order=joint-command; speaker=a retired major; stance=asserts] A retired major in our studio is certain that the Joint Command alone gave the word for Faro.

@doc E | Conflict Ledger Project | think tank | 2027-02-04 | Note on the Faro incident
e1 [weapon=own-bomb; speaker=source; stance=asserts] The scorch pattern at Faro fits a ground charge set off by the men who carried it.
e2 [order=foreign-ally; speaker=source; stance=asserts] Flight data place a foreign drone over Faro, under orders of its own government, at the moment of the blast.
e3 [warning=reckless; speaker=source; stance=asserts] The recording of the cockpit shows that the crew opened fire on Faro within seconds of seeing heat signatures.
e4 [place=camp; speaker=source; stance=asserts] Imagery puts the impact in the thorn hills, on a camp of tents.
e5 [toll=thirty; speaker=source; stance=asserts] Our tally of the Faro dead, after cross-checks, is thirty.
-- Our coding rules are published with the data set.
rel toll nine thirty revision
rel toll nine fourteen revision
pair a1 b5 different_event
pair c2 b5 different_event
pair d1 b5 different_event
pair a3 c1 conflict:cause
pair a1 c1 skip
pair a4 c1 skip
pair b6 c1 conflict:cause
pair b6 e1 conflict:cause
pair c3 e1 skip
pair d5 e1 skip
pair c5 e1 skip
pair b2 e1 skip
pair a3 e1 skip
pair a1 e1 skip
pair a4 e1 skip
pair d3 e3 skip
rel target dawa-market fighters different_event
rel target dawa-market herders different_event
claim The dead at Faro were herders | A disagree | B agree | C disagree | D agree
claim A missile caused the Faro blast | B agree | C disagree | D agree | E disagree
claim The air crew took care to spare civilians at Faro | A agree | B disagree | D agree | E disagree
