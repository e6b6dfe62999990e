story: w4-marathon-dispute
kind: sport
matter winner | outcome | who won the Coast Marathon | haile; nafula; men
matter wrong-turn | cause | why the leaders ran the wrong way | marshal; moved-sign
matter collapse | identity | what runner Petra Nafula drank before she collapsed | water; stimulant
matter withdrawal | framing | how the pacemaker came to stop | agreed; bribed; unclear
matter organiser | control | who runs the marathon | city; brewery
matter boos | framing | how the crowd received the winner | cheered; jeered
matter runners | number | runners who finished | half-race; full-race
matter tide | other | high tide over the coast road | tide

@doc A | Coast Marathon Office | communique | 2027-11-08 | Results and thanks
a1 [winner=haile; speaker=Marathon Office; stance=asserts] The women's title at the Coast Marathon goes to Senait Haile-Mar, who broke the tape beside the old customs house.
a2 [wrong-turn=marshal; speaker=Marathon Office; stance=asserts] A marshal waved the leading women into Cannery Lane by mistake, for which he has apologised with tears.
a3 [boos=cheered; speaker=Marathon Office; stance=asserts] The crowd on the seafront greeted the winner with drums and rose petals.
a4 [organiser=city; speaker=Marathon Office; stance=asserts] The race is organised by the city, as it has been from the first edition.
a5 [runners=full-race; speaker=Marathon Office; stance=asserts] The full distance was completed by 1,940 runners.
-- Medals that were left over can be collected at the town hall.
-- A lost prosthetic leg has been handed in.
a6 [winner=men; speaker=Marathon Office; stance=asserts] In the men's race the title goes to Tobias Nafula, who led from the lighthouse on.

@doc B | Second Wind | blog | 2027-11-09 | What I saw from the sweeper bus
b1 [winner=nafula; speaker=source; stance=asserts] Petra Nafula was first across the line in the Coast Marathon, and the medal belongs round her neck.
b2 [wrong-turn=moved-sign; speaker=source; stance=asserts] Some joker had swung the arrow at Cannery Lane round in the night, and so the front group followed it into the fish yards.
b3 [boos=jeered; speaker=source; stance=asserts] Haile-Mar came up the seafront to whistles and orange peel.
b4 [tide=tide; speaker=source; stance=asserts] The tide was over the coast road at the lighthouse, and we all got wet feet.
b5 [withdrawal=unclear; speaker=source; stance=doubts] Why the pacemaker stepped off the road at the salt pans is anyone's guess.
-- My own time was nothing to boast about.
-- The bus had a broken heater and a very kind driver.

@doc C | Sport Afternoon | broadcaster transcript | 2027-11-09 | Studio debate
c1 [withdrawal=bribed; speaker=a rival manager; stance=alleges] The pacemaker was paid in cash at the salt pans to leave the women on their own, a rival manager charges in our studio.
c2 [collapse=stimulant; speaker=a laboratory assistant; stance=alleges] A laboratory assistant whispers to us that Nafula's bottle held a stimulant of the sort given to racehorses.
c3 [organiser=brewery; speaker=a sponsor's representative; stance=asserts] A man from Palm Lager tells us with pride that since spring the brewery has owned the Coast Marathon and appoints its director.
c4 [winner=haile; speaker=the timekeeper; stance=asserts] The timekeeper has Haile-Mar ahead by the width of a vest at the tape.
c5 [runners=half-race; speaker=source; stance=asserts] In the half marathon we had 3,200 finishers.
-- Next, the volleyball from the prison yard.

@doc D | Coast Athletics Association | communique | 2027-11-11 | Findings of the jury
d1 [winner=nafula; speaker=Coast Athletics Association; stance=asserts] The jury of appeal places Petra Nafula first in the women's race.
d2 [collapse=water; speaker=Coast Athletics Association; stance=asserts] The bottle from which the athlete drank before her collapse contained plain water.
d3 [withdrawal=agreed; speaker=Coast Athletics Association; stance=asserts] The pacemaker left the road at the point stated in his contract, having done his work.
d4 [organiser=city; speaker=Coast Athletics Association; stance=asserts] The licence to stage the race is held, and used, by the city.
d5 [wrong-turn=moved-sign; speaker=Coast Athletics Association; stance=asserts] The detour into Cannery Lane was the consequence of a direction board turned by persons as yet unidentified.
-- The jury sat for five hours and viewed the film.

@doc E | The Seafront Times | local paper | 2027-11-12 | Still running, on paper
e1 [collapse=stimulant; speaker=source; stance=asserts] A second test, whose slip lies on our desk, found a banned pick-me-up in the drink that Nafula had taken.
e2 [wrong-turn=marshal; speaker=a fish porter; stance=asserts] The boy in the green bib sent them down the lane himself with both arms, a fish porter recalled.
e3 [boos=jeered; speaker=source; stance=asserts] Haile-Mar was hooted from the lighthouse to the customs house.
e4 [organiser=brewery; speaker=source; stance=asserts] The race belongs to Palm Lager now, and its people give the orders down to the last cone.
e5 [boos=cheered; speaker=the mayor; stance=asserts] The mayor, who held the tape, remembers nothing but applause for Haile-Mar.
e6 [withdrawal=agreed; speaker=the pacemaker; stance=asserts] "My job ended at the salt pans, so I had a coconut," the pacemaker explained.
e7 [tide=tide; speaker=source; stance=asserts] Waves washed over the road at the lighthouse.

@doc F | Anti-Doping Desk | ngo | 2027-11-13 | Note
f1 [collapse=water; speaker=source; stance=asserts] Our laboratory found the Nafula bottle to hold water and a trace of lemon.
f2 [withdrawal=bribed; speaker=the pacemaker's brother; stance=alleges] The pacemaker's brother showed us an envelope which, he says, had bought the exit at the salt pans.
-- The Desk does not rule on results.
-- Samples from the first five women were collected within an hour of the finish and travelled under seal.
-- A list of permitted remedies for cramp can be had from our office, together with a leaflet in four languages.
rel withdrawal unclear agreed compatible
rel withdrawal unclear bribed compatible
rel runners half-race full-race different_scope
pair b2 c4 skip
rel winner men nafula different_scope
rel winner men haile different_scope
claim Senait Haile-Mar won the Coast Marathon | A agree | B disagree | C agree | D disagree
claim Petra Nafula drank a banned stimulant | C agree | D disagree | E agree | F disagree
claim The pacemaker was bribed to stop | B discuss | C agree | D disagree | E disagree | F agree
