story: w6-tarn-rowing
kind: sport
matter finish | outcome | who won the Tarn Sculls final | pryor; haldane
matter clash | responsibility | whose blade struck the other's | pryor; haldane
matter withdrawal | framing | how Bess Orme came to leave the squad | injured; dropped
matter sample | identity | what was in Pryor's flask | stimulant; beetroot
matter appeal | attribution | what the umpire decided about the clash | upheld; threw-out
matter start | time | when the final was started | before-storm; after-storm
matter hall | place | where the disciplinary panel sits | boathouse; capital
matter last-year | other | last year's semi-final collision | last-year
pair e4 a2 different_event
pair e4 b2 different_event
pair e4 c3 different_event
pair e4 d4 different_event

@doc A | The Tarnside Messenger | local paper | 2026-07-05 | Pryor holds on to win stormy Sculls
a1 [finish=pryor; speaker=source; stance=asserts] Ellis Pryor is champion of the Tarn Sculls, a canvas ahead at the post.
a2 [clash=haldane; speaker=source; stance=asserts] Their oars met off the island because Rob Haldane steered across, as the big screen showed over and over.
a3 [start=before-storm; speaker=source; stance=asserts] The final was got away in flat calm, under a sky the colour of slate, before the storm broke.
a4 [withdrawal=injured; speaker=the club doctor; stance=asserts] Tarnside's own Bess Orme pulled out of the pairs with a cracked rib, the club doctor said.
-- Strawberries ran out by three.
a5 [appeal=threw-out; speaker=source; stance=asserts] Haldane's protest was thrown out by umpire Clem Vickery at the landing stage.

@doc B | Haldane Racing | blog | 2026-07-05 | Robbed on the water, right on the bank
b1 [finish=haldane; speaker=source; stance=asserts] The race is ours: Rob Haldane was placed ahead of Pryor by the officials and has the pot on his sideboard.
b2 [clash=pryor; speaker=Rob Haldane; stance=alleges] "Pryor came over on to my water and hit me," said Rob, who has the bruise to prove it.
b3 [appeal=upheld; speaker=Rob Haldane; stance=asserts] The umpire listened to us for ten minutes and allowed the protest.
b4 [sample=stimulant; speaker=a steward; stance=asserts] A steward who sniffed Pryor's flask says it was one of those banned pick-me-ups that chemists sell under the counter.
-- Thanks to all who shouted. We row because we love it.
b5 [hall=capital; speaker=source; stance=asserts] There will be a panel about the flask, and it sits in the capital.

@doc C | Oar & Scull | trade press | 2026-07-09 | Vickery's verdict and a purple flask
c1 [appeal=upheld; speaker=umpire Clem Vickery; stance=asserts] Umpire Clem Vickery found for Haldane, he told this magazine, "on the plain evidence of my own eyes".
c2 [sample=beetroot; speaker=the regatta chemist; stance=asserts] The regatta chemist identified the purple liquid in Pryor's flask as beetroot juice with a pinch of salt.
c3 [clash=pryor; speaker=source; stance=asserts] Film from the umpire's launch has Pryor's bow swinging over the line of buoys and his oar chopping down on Haldane's.
c4 [withdrawal=dropped; speaker=the chief selector; stance=asserts] Bess Orme was left out of the pairs by the selectors on form, their chairman confirmed.
c5 [start=after-storm; speaker=source; stance=asserts] Racing had been held up by lightning, and the final was started once the worst had blown through.
-- Our technical pages this month consider spoon shapes.

@doc D | Radio Nine Lakes | broadcaster transcript | 2026-07-05 | Sport on Sunday
d1 [finish=haldane; speaker=commentator Bryn Sayle; stance=asserts] So Haldane gets the verdict, Pryor is relegated to runner-up, and the crowd on the bank is in uproar.
d2 [start=after-storm; speaker=commentator Bryn Sayle; stance=asserts] What a race, on water still heaving from the storm that had passed over while they sat waiting.
d3 [withdrawal=injured; speaker=Bess Orme; stance=asserts] Bess Orme told me through gritted teeth that it was her ribs, and that she had begged the selectors to let her stay out of the boat.
d4 [clash=haldane; speaker=commentator Bryn Sayle; stance=asserts] For me the fault lies with Haldane, who cut the corner off the island and clouted the other man's oar.
d5 [hall=boathouse; speaker=commentator Bryn Sayle; stance=asserts] There is a hearing to come, upstairs in the Tarnside boathouse.
-- Cricket scores next, such as they are.

@doc E | Tarn Sculls Committee | communique | 2026-07-06 | Result and related matters
e1 [finish=pryor; speaker=Tarn Sculls Committee; stance=asserts] The Committee confirms E. Pryor as winner of the Challenge Sculls.
e2 [appeal=threw-out; speaker=Tarn Sculls Committee; stance=asserts] The objection by R. Haldane was heard and dismissed by the Umpire, whose decision is final.
e3 [sample=beetroot; speaker=Tarn Sculls Committee; stance=asserts] The contents of a drinking vessel were examined and proved to be vegetable juice.
e4 [last-year=last-year; clash=pryor; speaker=Tarn Sculls Committee; stance=asserts] Members will recall that in the semi-final of last year Mr Pryor was cautioned for striking an opponent's oar.
e5 [hall=boathouse; speaker=Tarn Sculls Committee; stance=asserts] The panel convenes at the boathouse on Friday week.
e6 [withdrawal=dropped; speaker=Tarn Sculls Committee; stance=asserts] The composition of the pairs was settled by the selectors, who passed over Miss Orme in favour of a faster crew.
-- The Committee thanks the Lake Rescue and the ladies of the tea tent.

@doc F | The Red Top Sport | tabloid | 2026-07-07 | SCULL-DUGGERY: Pryor's potion
f1 [sample=stimulant; speaker=source; stance=asserts] Rowing ace Ellis Pryor swigged a banned booster from a secret flask minutes before the big race.
f2 [last-year=last-year; speaker=source; stance=asserts] He was in hot water last summer too, over a clash of oars in the semis.
f3 [hall=capital; speaker=source; stance=asserts] Now blazers in the capital will sit in judgment on him.
-- We asked Ellis's nan, who told us to sling our hook. Her cat is called Cox. Next week: the truth about croquet, by a man who was there and wishes he had stayed in bed, with pictures and a free wall chart of every cheat since the war.
claim Ellis Pryor wins Tarn Sculls | A agree | B disagree | D disagree | E agree
claim Pryor's flask held a banned substance | B discuss | C disagree | E disagree | F agree
claim Injury kept Bess Orme out of the pairs | A agree | C disagree | D agree | E disagree
pair a2 f2 different_event
pair b2 f2 different_event
pair c3 f2 different_event
pair d4 f2 different_event
