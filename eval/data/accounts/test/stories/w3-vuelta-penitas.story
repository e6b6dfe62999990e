story: w3-vuelta-penitas
kind: sport
matter fall | responsibility | who caused the fall of race leader Aitor Gárrate | motorbike; teammate
matter gift | framing | how Olmo Rivas won the stage | sold; earned
matter test | outcome | what the blood test of Rivas showed | clean; positive; sample-shipped
matter team | control | who runs the Cervezas Nube team since the spring | sponsor; riders
matter neutral | time | when the organisers neutralised the descent | before-fall; after-fall
matter gap | number | time gap at the finish in seconds | forty-two; seventy; stage-three
matter goats | other | goats on the road | goats

@doc A | Vuelta a las Peñitas | communique | 2028-07-09 | Official note on stage nine
a1 [neutral=before-fall; speaker=the organisers; stance=asserts] The descent of Puerto Gris had been neutralised by the race director by the time Aitor Gárrate went down.
a2 [fall=teammate; speaker=the organisers; stance=asserts] The fall was set off by a team-mate of the leader, who touched his rear wheel.
a3 [gap=forty-two; speaker=the organisers; stance=asserts] Olmo Rivas crossed the line of stage nine 42 seconds clear of the favourites.
a4 [test=clean; speaker=the organisers; stance=asserts] The test to which Rivas was submitted after the stage has come back clean.
-- Stage ten starts from the fish market at eleven.
a5 [goats=goats; speaker=the organisers; stance=asserts] Goats were present on the road at kilometre 88 and have been returned to their owner.
a6 [gift=earned; speaker=the organisers; stance=asserts] Rivas took the stage in a heroic lone attack, having ridden every rival off his wheel on the climb.

@doc B | Pedal y Pulmón | trade press | 2028-07-10 | The fall, the gift, the goats
b1 [fall=motorbike; speaker=mechanic Ginés Aldo; stance=asserts] "A press motorbike cut inside him on the hairpin and clipped his bars," says mechanic Ginés Aldo of Gárrate's fall.
b2 [gift=sold; speaker=source; stance=asserts] Money changed hands at the foot of the last climb, after which the breakaway freewheeled and let Rivas ride off with the stage.
b3 [team=riders; speaker=source; stance=asserts] At Cervezas Nube the riders have governed themselves as a cooperative since the spring, and vote on tactics at breakfast.
b4 [gap=seventy; speaker=our timekeeper; stance=asserts] Our own timekeeper had Rivas seventy seconds up at the finish of stage nine.
b5 [neutral=after-fall; speaker=source; stance=asserts] Red flags to neutralise the Puerto Gris descent were raised when Gárrate was already lying among the gentians.
b6 [goats=goats; speaker=source; stance=asserts] A herd of goats strolled through the convoy.
-- The organisers have yet to answer a letter from the mechanics' guild about hotel soup.

@doc C | Sprint Final | broadcaster transcript | 2028-07-10 | Rest-day studio
-- HOST: We have the pictures from the helicopter, and we have Olmo Rivas.
c1 [gift=earned; speaker=Olmo Rivas; stance=asserts] RIVAS: "I turned myself inside out on that climb, and they were all at their limit trying to follow, look at their faces."
c2 [fall=teammate; speaker=source; stance=asserts] HOST: From above it is plain as day: Gárrate's own domestique drifts into him, and down goes the leader.
c3 [neutral=after-fall; speaker=a race marshal; stance=asserts] MARSHAL: "I got the word to neutralise Puerto Gris by radio as I was holding the poor lad's head."
c4 [test=sample-shipped; speaker=source; stance=asserts] HOST: Rivas's second sample has been shipped to a laboratory overseas, as the rules foresee.
c5 [team=sponsor; speaker=brewery director Paca Rolón; stance=asserts] ROLÓN, of the brewery: "We took over the management of the Nube team in spring, we hire, we fire and we decide who attacks."
c6 [gap=forty-two; speaker=source; stance=asserts] HOST: The margin on stage nine, let us remember, was 42 seconds.
-- HOST: Back after the break with the mountains classification.

@doc D | ¡Dale! | tabloid | 2028-07-11 | RIVAS: THE POISON IN THE POLKA DOTS
d1 [test=positive; speaker=source; stance=asserts] Rivas's blood from the Puerto Gris stage came up bright with a banned horse tonic, a man in a white coat tells us.
d2 [gift=sold; speaker=a soigneur; stance=asserts] A soigneur saw the envelope: Rivas bought his win from the men he was supposed to beat.
d3 [team=riders; speaker=source; stance=asserts] Who is boss at Nube? The lads in the saddle, who sent the brewery's suits packing in April.
d4 [gap=stage-three; speaker=source; stance=asserts] On stage three, the lead he took into the beach finish was a mere nine seconds.
d5 [fall=motorbike; speaker=source; stance=asserts] It was a photographer's motorbike that mowed down our golden boy Gárrate.
d6 [gap=seventy; speaker=source; stance=asserts] Seventy seconds! That was the gulf on stage nine.
d7 [neutral=before-fall; speaker=a goatherd; stance=asserts] Flags were flying to slow the race on Puerto Gris well before the leader's tumble, says the goatherd who was there.
-- His mother will hear none of it.
rel test clean sample-shipped compatible
rel test positive sample-shipped compatible
rel gap forty-two stage-three different_event
rel gap seventy stage-three different_event
claim Olmo Rivas bought his stage win | A disagree | B agree | C disagree | D agree
claim A motorbike knocked down race leader Gárrate | A disagree | B agree | C disagree | D agree
claim Rivas failed a blood test | A disagree | D agree
pair a1 d5 compatible
