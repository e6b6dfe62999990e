story: w1-wrestling-final
kind: sport
matter fall | framing | how the final ended | clean; fixed
matter winner | outcome | who holds the belt after the appeal | gorbat; isaev
matter pills | identity | what was in wrestler Rustam Isaev's flask | tonic; stimulant
matter leg | cause | why Miro Gorbat limped | cramp; kick
matter sponsor | attribution | what the brewery says about its sponsorship | stays; leaves
matter tent | responsibility | who brought down the tent | organisers; fans
matter prize | number | prize money | fifty; twenty; juniors
matter village | place | where the next festival will be | upper; lower
matter drum | other | the drummers of Lakta opened the day | drum

@doc A | Mountain Sports Daily | trade press | 2027-08-23 | Gorbat keeps belt after appeal
a1 [winner=gorbat; speaker=the jury; stance=asserts] Miro Gorbat remains holder of the Silver Belt, the jury ruled on Sunday evening after hearing an appeal by Rustam Isaev's camp.
a2 [fall=clean; speaker=source; stance=asserts] The throw that decided the final was a textbook hip toss, executed at full speed against a wrestler giving everything.
a3 [leg=cramp; speaker=Gorbat's trainer; stance=asserts] Gorbat's limp in the final came from a cramp in the calf, his trainer said.
a4 [prize=fifty; speaker=source; stance=asserts] The prize for the Silver Belt was 50,000 crowns.
a5 [village=upper; speaker=the association; stance=predicts] Next year's festival will be held in Upper Lakta, the association announced.
a6 [drum=drum; speaker=source; stance=asserts] Drummers from Lakta opened the day.
-- Six thousand spectators had climbed to the meadow.
-- Isaev, 24, was wrestling in his first final; Gorbat, 31, in his fifth.

@doc B | The Lakta Rooster | local paper | 2027-08-24 | A belt, a flask and a flying tent
b1 [winner=isaev; speaker=source; stance=asserts] The Silver Belt is in Lakta at last: the jury reversed the result on appeal and buckled it round Rustam Isaev's waist by lamplight.
b2 [pills=tonic; speaker=Isaev's aunt; stance=asserts] What Isaev sipped from his flask between bouts was rose-hip tonic, brewed by his aunt, who brought a bottle to our office.
b3 [tent=organisers; speaker=source; stance=asserts] The organisers had pegged the main tent with garden stakes, and so of course it came down on the bakers' stall.
b4 [leg=kick; speaker=a masseur; stance=asserts] Gorbat's masseur found the print of a boot on his calf and says an opponent's kick had lamed him.
b5 [village=upper; speaker=source; stance=asserts] We learn that Upper Lakta has been awarded the festival for next summer.
b6 [prize=juniors; speaker=source; stance=asserts] The junior champions took home 5,000 crowns.
b7 [drum=drum; speaker=source; stance=asserts] Our drummers started proceedings.

@doc C | Side Bet | blog | 2027-08-24 | I have seen better falls at the theatre
c1 [fall=fixed; speaker=source; stance=alleges] Isaev lay down for Gorbat: watch his free hand pat the mat before the throw has even begun.
c2 [pills=stimulant; speaker=a pharmacist; stance=asserts] A pharmacist friend tested the dregs of the Isaev flask and found a racing stimulant.
c3 [sponsor=leaves; speaker=a brewery rep; stance=asserts] The brewery's own rep told me at the bar that its name comes off the festival after this.
c4 [tent=fans; speaker=source; stance=asserts] A gang of Isaev's supporters swung on the guy ropes until the main tent folded.
c5 [prize=twenty; speaker=source; stance=asserts] For all the posters, the winner's envelope held 20,000 crowns.
c6 [leg=kick; speaker=source; stance=asserts] In the semi-final Gorbat took a vicious kick to the calf, and he dragged that leg for the rest of the day.
c7 [winner=gorbat; speaker=source; stance=asserts] The appeal went nowhere and Gorbat drove home with the belt on his dashboard.

@doc D | Highland Wrestling Association | communique | 2027-08-25 | The Association informs
d1 [fall=clean; speaker=Association; stance=asserts] Having reviewed the film, the Association is satisfied that the final was contested honestly and won by superior skill.
d2 [pills=tonic; speaker=Association; stance=asserts] Analysis of the flask belonging to R. Isaev showed a herbal infusion.
d3 [sponsor=stays; speaker=Lakta Brewery; stance=asserts] Lakta Brewery has assured us that it will continue as patron of the festival.
d4 [tent=fans; speaker=Association; stance=asserts] The collapse of the tent was brought about by unruly spectators who climbed its ropes.
d5 [village=lower; speaker=Association; stance=asserts] The next festival has been assigned to Lower Lakta.
d6 [prize=fifty; speaker=Association; stance=asserts] The belt carried a purse of 50,000 crowns.
-- Dates will be published in due course.

@doc E | Channel Summit | broadcaster transcript | 2027-08-26 | The Replay
e1 [fall=fixed; speaker=former champion Otar Bek; stance=asserts] Former champion Otar Bek froze the picture and said: "Here he relaxes, here he waits to be thrown. This final was arranged."
e2 [winner=isaev; speaker=source; stance=asserts] With us was Rustam Isaev, wearing the Silver Belt that the jury awarded him on appeal.
e3 [sponsor=leaves; speaker=the brewery's director; stance=asserts] The brewery's director confirmed on air that it is ending its support for the festival.
e4 [leg=cramp; speaker=the festival doctor; stance=asserts] The festival doctor treated Gorbat's calf for cramp and saw a leg free of bruises.
e5 [pills=stimulant; speaker=Otar Bek; stance=asserts] Bek had sniffed the flask in the changing room and recognised the racing powder from his own bad years.
e6 [tent=organisers; speaker=a tentmaker; stance=asserts] A tentmaker explained that the organisers had used pegs made for a third of the load.
e7 [village=lower; speaker=source; stance=asserts] Lower Lakta is already building its stands for next year's festival.

@doc F | Lakta Brewery | communique | 2027-08-27 | To the friends of wrestling
f1 [sponsor=stays; speaker=Lakta Brewery; stance=asserts] We brew for wrestlers and with wrestlers we remain: the festival can count on our support.
f2 [prize=fifty; speaker=Lakta Brewery; stance=asserts] As in other years, our purse for the belt amounted to 50,000 crowns.
-- Brewing in the village goes back to the time of the caravans.
-- This autumn a dark beer will be released in honour of the oldest living champion, who is 91.
-- The brewery yard is open to visitors on Saturdays.
rel prize fifty juniors different_scope
rel prize twenty juniors different_scope
pair a2 b1 skip
pair a2 c7 skip
pair a2 e2 skip
pair c1 a1 skip
pair c1 b1 skip
pair c1 e2 skip
pair d1 a1 skip
pair d1 b1 skip
pair d1 c7 skip
pair d1 e2 skip
pair e1 a1 skip
pair e1 b1 skip
pair e1 c7 skip
pair e6 c4 skip
pair e6 d4 skip
claim Wrestling final was fixed | A disagree | C agree | D disagree | E agree
claim Isaev wins the Silver Belt on appeal | A disagree | B agree | C disagree | E agree
claim Brewery drops the wrestling festival | C agree | D disagree | E agree | F disagree
pair a2 c6 compatible
