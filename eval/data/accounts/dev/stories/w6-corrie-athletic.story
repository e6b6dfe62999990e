story: w6-corrie-athletic
kind: sport
matter august | other | the August meeting of the clubs | august
matter parting | framing | how manager Sean Maddock left Corrie Athletic | sacked; walked
matter brawl | responsibility | who started the tunnel brawl | maddock; brannock
matter tunnel | framing | what the scene in the tunnel was | fight; chat
matter knee | cause | what injured the goalkeeper's knee | tackle; training
matter goal | denial | whether the ball crossed the line | crossed; short
matter next | attribution | who picked the interim coach | owner; players

@doc A | The Corrie Herald | local paper | 2026-01-18 | Athletic and Maddock part after derby chaos
a1 [parting=walked; speaker=source; stance=asserts] Sean Maddock resigned as manager of Corrie Athletic on Sunday morning, handing his letter to the kit man because the office was shut.
a2 [brawl=brannock; speaker=Athletic's physio; stance=asserts] Athletic's physio says the trouble began when Brannock's assistant coach threw a boot down the tunnel.
a3 [tunnel=fight; speaker=source; stance=asserts] Fists flew for several minutes beneath the main stand, and a steward left with a split eyebrow.
-- Athletic lost the derby by a single goal.

a4 [goal=short; speaker=source; stance=denies] From the press box it was plain that the ball never crossed the line for Brannock's winner.
a5 [knee=tackle; speaker=source; stance=asserts] Keeper Davey Orr's knee buckled under a late challenge by Brannock's centre forward.
a6 [next=owner; speaker=source; stance=asserts] Owner Phil Garrity has named youth coach Nessa Boyle to take the team on Saturday.

@doc B | Corrie Athletic FC | communique | 2026-01-18 | Club statement
b1 [parting=sacked; speaker=Corrie Athletic FC; stance=asserts] The Board has today relieved Sean Maddock of his duties with immediate effect.
b2 [tunnel=chat; speaker=Corrie Athletic FC; stance=asserts] Reports of events in the tunnel are exaggerated; staff of the two clubs exchanged views firmly and then shook hands.
b3 [next=owner; speaker=Corrie Athletic FC; stance=asserts] The Chairman has selected Ms Nessa Boyle to lead the side for the time being.
b4 [goal=short; speaker=Corrie Athletic FC; stance=denies] The Club has written to the League about a goal that was not a goal, the ball having stopped on the line.
-- Season tickets for the lower terrace remain available.

b5 [knee=training; speaker=Corrie Athletic FC; stance=asserts] David Orr will miss two months with a knee injury picked up on Thursday at the training ground.

@doc C | Touchline with Fergus Hale | broadcaster transcript | 2026-01-19 | Monday phone-in
c1 [parting=sacked; speaker=Fergus Hale; stance=asserts] My information is that Garrity rang Maddock at breakfast and told him to clear his locker.
c2 [brawl=maddock; speaker=Fergus Hale; stance=asserts] Maddock lit the fuse in that tunnel himself when he grabbed the Brannock captain by the throat.
c3 [tunnel=fight; speaker=a caller; stance=asserts] "It was like closing time at the Anchor, bodies everywhere," said a caller who works the turnstiles by the tunnel.
c4 [goal=crossed; speaker=Fergus Hale; stance=asserts] I have watched the replay till my eyes bled and the ball is over the line by the width of a loaf.
-- The lines are open until eight.

c5 [next=players; speaker=Fergus Hale; stance=asserts] And Nessa Boyle got the job because the dressing room met, voted and told the owner who it would be.
c6 [knee=training; speaker=Fergus Hale; stance=asserts] Orr's knee went on Thursday in a five-a-side, by the way, and he played on it strapped.

@doc D | Brannock Rovers Supporters' Notes | blog | 2026-01-19 | Derby day, our side of it
d1 [brawl=maddock; speaker=source; stance=asserts] Their manager came down the tunnel swinging, and everything that followed began with him.
d2 [goal=crossed; speaker=source; stance=asserts] The winner was a yard over the line, and the linesman, bless him, had the best view in the county.
d3 [parting=walked; speaker=Maddock's brother-in-law; stance=asserts] Maddock quit, says his brother-in-law, who drinks with us: wrote it out on Saturday night and slept like a baby.
-- Three points, thank you and good night.

d4 [tunnel=chat; speaker=source; stance=asserts] What went on between the benches under the stand was a few sharp words and a handshake, whatever the radio says.
d5 [knee=tackle; speaker=source; stance=asserts] We are sorry about Orr, whose knee gave when our big Tommo slid in on him.

@doc E | Southern Sports Wire | wire | 2026-01-20 | Boyle first woman to lead a Shires League side
e1 [next=players; speaker=captain Joel Strand; stance=asserts] Nessa Boyle was the squad's own choice, captain Joel Strand said: "We took it to Mr Garrity and he signed."
e2 [brawl=brannock; speaker=the match delegate; stance=asserts] The match delegate's report blames Brannock's bench for setting off the disorder in the tunnel.
e3 [august=august; tunnel=fight; speaker=source; stance=asserts] When the clubs met in August, at Brannock, stewards had had to break up a fight between the benches.
-- The League will hear the case in February. Its rules allow for fines and, in grave cases, for matches behind closed doors. Boyle, who is 34, came up through the club's own academy and once scored from the halfway line in a charity match. She declined to discuss her own contract.
claim Corrie Athletic sacked manager Sean Maddock | A disagree | B agree | C agree | D disagree
claim Fight broke out in the tunnel after the derby | A agree | B disagree | C agree | D disagree | E agree
claim Players chose Nessa Boyle as coach | A disagree | B disagree | C agree | E agree
pair e3 a3 different_event
pair e3 b2 different_event
pair e3 c3 different_event
pair e3 d4 different_event
pair a6 c5 compatible
