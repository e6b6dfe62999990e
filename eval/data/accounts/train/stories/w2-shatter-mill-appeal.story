story: w2-shatter-mill-appeal
kind: trial
matter appeal | outcome | what the appeal court decided on miller Jabbar Neysari | upheld; overturned
matter fire | cause | what started the fire in the mill | cigarette; wiring
matter witness | framing | why the boy witness changed his story | bribed; conscience
matter boss | responsibility | who had locked the emergency door | miller; insurer
matter judge | attribution | the presiding judge's view of the police inquiry | sound; sloppy
matter families | framing | how the bereaved families received the ruling | relief; outrage
matter civil-suit | outcome | the parallel civil case | civil-won
matter session | place | where the court sat | capital; mill-town

@doc A | Tigrane Courier | wire | 2028-12-01 | Appeal court rules in mill fire case
a1 [appeal=overturned; speaker=source; stance=asserts] The court of appeal on Friday quashed the conviction of miller Jabbar Neysari over the fire that killed his night crew.
a2 [fire=wiring; speaker=court-appointed experts; stance=asserts] Court-appointed experts had concluded that the blaze began in a junction box whose insulation had perished.
a3 [judge=sloppy; speaker=Judge Narin Talaat; stance=asserts] Presiding judge Narin Talaat spoke of an investigation "held together with string", in which scorched cables had been thrown away.
-- Neysari had served fourteen months.
a4 [families=outrage; speaker=source; stance=asserts] Widows in the gallery cried out against the ruling, and a coffee cup was hurled at the bench.
a5 [boss=insurer; speaker=a former guard; stance=asserts] A former guard testified that an inspector of the insurance company had put the padlock on the emergency door after a spate of thefts.

a6 [civil-suit=civil-won; speaker=source; stance=asserts] In a separate civil case the families won damages from the mill's holding company last spring.
a7 [session=capital; speaker=source; stance=asserts] The session was held in the marble hall of the supreme court building in the capital.

@doc B | Bureau of the Public Prosecutor | communique | 2028-12-01 | On the Neysari judgment
b1 [appeal=upheld; speaker=Public Prosecutor; stance=asserts] The judges of appeal have confirmed the guilt of Jabbar Neysari and left his sentence as it stood.
b2 [fire=cigarette; speaker=Public Prosecutor; stance=asserts] The fire was lit by a cigarette which the accused dropped among the sacks.
b3 [judge=sound; speaker=Judge Narin Talaat; stance=asserts] The presiding judge praised the careful work of the detectives.
b4 [boss=miller; speaker=Public Prosecutor; stance=asserts] It was the miller's own hand which had turned the key in the emergency door.
b5 [families=relief; speaker=Public Prosecutor; stance=asserts] The bereaved received the decision with tears of gratitude.
-- The Bureau thanks the experts for their patience.
b6 [witness=bribed; speaker=Public Prosecutor; stance=alleges] Money from the defence lay behind the altered testimony of the boy who swept the mill.

@doc C | Defence Office of Munir Sabri | communique | 2028-12-02 | A free man
c1 [appeal=overturned; speaker=Munir Sabri; stance=asserts] My client left the building a free man, his conviction wiped from the books.
c2 [witness=conscience; speaker=Munir Sabri; stance=asserts] The young sweeper came forward because he could bear the weight of his lie no longer.
c3 [session=mill-town; speaker=Munir Sabri; stance=asserts] We thank the court for travelling to the mill town itself, where it heard the case in the school gymnasium.
c4 [boss=insurer; speaker=Munir Sabri; stance=asserts] Responsibility for the locked door lies with the insurer's man, as the court has now heard.
c5 [fire=wiring; speaker=Munir Sabri; stance=asserts] Old wires, sparking in flour dust, took those lives.
-- The defence will seek compensation.

@doc D | Mill Town Mercury | local paper | 2028-12-03 | After the judgment
d1 [families=relief; speaker=source; stance=asserts] In the courtyard the mothers of the dead embraced each other and said that they could sleep at last.
d2 [judge=sloppy; speaker=Judge Narin Talaat; stance=asserts] "A child would have kept better notes," Judge Talaat said of the police file.
d3 [session=mill-town; speaker=source; stance=asserts] Benches had been carried into our school gymnasium for the appeal hearing, the first ever held here.
d4 [fire=cigarette; speaker=a survivor; stance=asserts] The only survivor of the night crew maintained that he saw the owner's cigarette fall and the sacks catch.
d5 [boss=miller; speaker=a locksmith; stance=asserts] Our locksmith remembers selling Neysari the padlock and watching him fit it to the emergency door.
d6 [witness=conscience; speaker=the boy's grandmother; stance=asserts] The boy's grandmother said he had gone to the court of his own accord, after a dream of the dead men.
-- The mill wheel has been stopped for good.

@doc E | Smoke and Law | blog | 2028-12-05 | Five things about the mill case
e1 [witness=bribed; speaker=the blogger; stance=alleges] The sweeper's new bicycle, and his new memory, were both bought for him.
e2 [families=outrage; speaker=the blogger; stance=asserts] The families left the hall in fury, spitting on the steps.
e3 [appeal=upheld; speaker=the blogger; stance=asserts] For all the noise, the operative part of the ruling leaves the miller's sentence in force.
e4 [session=capital; speaker=the blogger; stance=asserts] I queued for my seat in the capital, under the marble lions of the supreme court.
e5 [judge=sound; speaker=Judge Narin Talaat; stance=asserts] Her Honour found the inquiry to be thorough and fair.
-- Readers have asked me what will become of the mill itself, and the answer is that the bank owns it and would like to sell it.

pair a6 b1 different_event
pair a6 e3 different_event
pair a4 c1 unrelated
claim The miller's conviction was overturned | A agree | B disagree | C agree | E disagree
claim A dropped cigarette started the mill fire | A disagree | B agree | C disagree | D agree
claim The boy witness was bribed | B agree | C disagree | D disagree | E agree
