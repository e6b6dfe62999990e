story: w6-moor-marathon
kind: sport
matter shortcut | framing | how Kit Dauncey came to leave the marked course | cheated; misdirected
matter title | outcome | who holds the Moor Marathon title | dauncey; ferris; vacant
matter marker | responsibility | who moved the marker flags | farmer; runner-club
matter collapse | cause | why twelve runners collapsed at Gorse Gate | gels; heat
matter order | attribution | who ordered the race to go on | director; sponsor
matter road-open | time | when the road was reopened | too-early; schedule
matter tag | identity | what the timing tag on Dauncey's shoe was | genuine; brothers
matter rescued | number | runners treated | twelve; thirty-one; spectators-four
matter cakes | other | cake stall took record | cakes
rel title vacant dauncey conflict
rel rescued twelve thirty-one revision
rel rescued twelve spectators-four different_scope
rel rescued thirty-one spectators-four different_scope

@doc A | The Moorland News | local paper | 2026-06-15 | Dauncey breasts the tape, then the arguments begin
a1 [title=dauncey; speaker=source; stance=asserts] Kit Dauncey is the Moor Marathon champion again, confirmed on Sunday night by the race office.
a2 [shortcut=misdirected; speaker=a marshal; stance=asserts] He left the marked route at Sheep Cross because a marshal pointed him the wrong way, as the marshal himself has admitted.
a3 [collapse=heat; speaker=Saint John volunteers; stance=asserts] The runners who went down at Gorse Gate were suffering from the heat, first-aiders said.
a4 [rescued=twelve; speaker=Saint John volunteers; stance=asserts] By early afternoon twelve competitors had been treated.
a5 [marker=farmer; speaker=source; stance=asserts] The flags at Sheep Cross had been shifted before breakfast by farmer Jack Luscombe, to get his ewes through.
-- The race follows the old drove road. Entry is limited by the width of the bridge at Holm.
a6 [cakes=cakes; speaker=source; stance=asserts] The cake stall took more than ever before.

@doc B | Holm Harriers | blog | 2026-06-15 | The facts as we ran them
b1 [title=ferris; speaker=source; stance=asserts] Our Lucy Ferris has been awarded the race and has the sheaf of wheat on her piano.
b2 [shortcut=cheated; speaker=source; stance=asserts] Dauncey looked over his shoulder, saw that the coast was clear and hopped the wall to save himself the whole of Beacon Hill.
b3 [tag=brothers; speaker=source; stance=asserts] The chip on his lace was registered to his brother Will, who was pacing on a bicycle and could be in places that Kit was not.
b4 [road-open=too-early; speaker=source; stance=asserts] The road was handed back to cars while our slower ladies were still strung out along it.
b5 [order=director; speaker=source; stance=asserts] It was the race director, Mr Pascoe, who insisted that we run in that furnace.
-- Training on Tuesdays as usual, from the bandstand.

@doc C | Moor Marathon Trust | communique | 2026-06-17 | Race report
c1 [title=vacant; speaker=Moor Marathon Trust; stance=asserts] The Trust has annulled the result of the men's and women's open race, and the title is in abeyance.
c2 [marker=runner-club; speaker=Moor Marathon Trust; stance=asserts] Course flags at Sheep Cross were moved by members of a competing club on the eve of the race.
c3 [road-open=schedule; speaker=Moor Marathon Trust; stance=asserts] Roads were returned to traffic at the advertised hour, when the sweep vehicle had passed.
c4 [order=sponsor; speaker=Moor Marathon Trust; stance=asserts] The decision to proceed despite the forecast was the sponsor's, under a clause in its contract.
c5 [rescued=thirty-one; speaker=Moor Marathon Trust; stance=asserts] With late reports included, 31 runners required treatment.
c6 [rescued=spectators-four; speaker=Moor Marathon Trust; stance=asserts] Four spectators were seen for sunburn and a fall.
-- The Trust is a registered charity.

@doc D | Distance Runner | trade press | 2026-06-24 | Chips, gels and a wall
d1 [collapse=gels; speaker=a hospital biochemist; stance=asserts] A hospital biochemist has laid the mass collapse at the door of a contaminated batch of energy gels handed out at Gorse Gate.
d2 [tag=genuine; speaker=the timing firm; stance=asserts] The timing firm has checked the serial number, and the tag that crossed the mats was Dauncey's own.
d3 [shortcut=cheated; speaker=drone footage; stance=asserts] Drone footage has him vault the wall, crouch behind it while a marshal goes by, then set off across the field.
d4 [order=sponsor; speaker=an email; stance=asserts] An email from the sponsor, Volt Drinks, tells the organisers that the race must start on time whatever the thermometer says.
d5 [road-open=schedule; speaker=source; stance=asserts] Our own stopwatch agrees with the police log: the barriers came down at the minute printed in the programme, behind the last walker.
-- Reviewed this month: seven caps.

@doc E | Sportsline West | broadcaster transcript | 2026-06-15 | Monday night
e1 [shortcut=misdirected; speaker=Kit Dauncey; stance=asserts] "A lad in a yellow bib sent me over the wall, so over the wall I went," Kit Dauncey told us.
e2 [collapse=heat; speaker=a race doctor; stance=asserts] The race doctor, who took the temperatures of the fallen, says this was heatstroke, plain and simple.
e3 [marker=farmer; speaker=farmer Jack Luscombe; stance=asserts] And Jack Luscombe owned up on air to having moved those flags for his sheep.
e4 [tag=brothers; speaker=a timekeeper; stance=asserts] A timekeeper let on that the tag Dauncey wore had been issued to Will Dauncey.
e5 [title=ferris; speaker=presenter Mo Tennant; stance=asserts] So the crown passes to Lucy Ferris, who was in the bath when they rang.
-- After nine, darts.

@doc F | The Sunday Ferret | tabloid | 2026-06-21 | MARATHON MAYHEM
f1 [collapse=gels; speaker=a runner; stance=asserts] "I had one of those green gels and the moor went round like a carousel," gasped one of the poisoned joggers.
f2 [marker=runner-club; speaker=source; stance=alleges] Saboteurs from sour-grapes rivals Holm Harriers crept out at dusk to switch the flags.
f3 [tag=genuine; speaker=Will Dauncey; stance=asserts] Brother Will waved his own chip at our photographer to show that Kit had run with the right one.
f4 [road-open=too-early; speaker=a walker; stance=asserts] A horsebox missed plucky pensioner Dot Amis by inches because police let traffic back before the back markers were home.
f5 [order=director; speaker=source; stance=asserts] Stubborn race chief Alan Pascoe overruled everyone and fired the gun.
f6 [title=dauncey; speaker=source; stance=asserts] Dauncey is hanging on to his trophy, which the Trust has engraved with his name.
-- Dot, 79, will be back next year.
f7 [cakes=cakes; speaker=source; stance=asserts] At least the cakes sold out.
claim Kit Dauncey cheated in Moor Marathon | A disagree | B agree | D agree | E discuss
claim Dauncey keeps Moor Marathon title | A agree | B disagree | C disagree | E disagree | F agree
claim Contaminated gels felled Moor Marathon runners | A disagree | D agree | E disagree | F agree
pair a2 c2 skip
