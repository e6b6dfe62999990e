story: w3-salitre-flights
kind: air strike
matter train | identity | what the bombed train carried | conscripts; nurses; train-number
matter pilots | framing | what the pilots did after the first pass | broke-off; strafed
matter cause | cause | why the second bomb fell on the station | malfunction; order
matter station | control | who held Salitre station that day | loyalists; juntistas
matter dead | number | the dead of the Salitre train | forty-six; sixty-one; by-night
matter radio | attribution | who broadcast the train's timetable | ministry; priest
matter water | other | water from the locomotive | water

@doc A | Ministerio del Aire | communique | 2030-09-01 | Interdiction at Salitre
a1 [train=conscripts; speaker=the Air Ministry; stance=asserts] The train attacked at Salitre was a troop transport bringing conscripts to the enemy's lines.
a2 [pilots=broke-off; speaker=the Air Ministry; stance=asserts] Seeing people jump from the carriages, our pilots turned away at once and held their fire.
a3 [cause=malfunction; speaker=the Air Ministry; stance=asserts] A jammed release, which freed itself late, dropped the bomb that hit Salitre station.
a4 [station=loyalists; speaker=the Air Ministry; stance=asserts] Salitre station was on that day in the possession of loyalist militia.
a5 [radio=priest; speaker=the Air Ministry; stance=asserts] The timetable of the train had been announced over the parish transmitter by a priest.
-- The squadron is commended.

@doc B | Cruz Azul Salitrera | ngo | 2030-09-02 | Our nurses were on that train
b1 [train=nurses; speaker=Cruz Azul Salitrera; stance=asserts] On the train bombed at Salitre rode the nurses and patients of our travelling hospital.
b2 [pilots=strafed; speaker=Cruz Azul Salitrera; stance=asserts] The aircraft came round again, low, and machine-gunned those who had crawled out on to the salt.
b3 [dead=by-night; speaker=Cruz Azul Salitrera; stance=asserts] By nightfall on Saturday we had gathered thirty-eight dead from the Salitre train.
b4 [station=juntistas; speaker=Cruz Azul Salitrera; stance=asserts] A company of the junta's infantry was in charge of Salitre station, and checked our papers there.
b5 [water=water; speaker=Cruz Azul Salitrera; stance=asserts] We washed wounds with water from the locomotive.
b6 [cause=order; speaker=an airman; stance=asserts] An airman who has come over to us says the bomb on the station was aimed, and that his flight leader was instructed by radio to drop it.

@doc C | Agencia Pampa Larga | wire | 2030-09-04 | Toll of Salitre train raid rises
c1 [dead=forty-six; speaker=the provincial morgue; stance=asserts] Bodies recovered from the Salitre train numbered 46 on Monday, the provincial morgue said.
c2 [train=conscripts; speaker=survivors; stance=asserts] Survivors interviewed in hospital gave their rank and number: they were recruits on their way to the front when the train was bombed at Salitre.
c3 [pilots=strafed; speaker=a stationmaster; stance=asserts] The stationmaster said the planes returned to rake the fleeing passengers with gunfire along the embankment.
c4 [cause=malfunction; speaker=armourers; stance=asserts] Armourers at the base told the agency that the station bomb had hung up on a frozen shackle and fell of itself.
c5 [radio=ministry; speaker=source; stance=asserts] It was the Transport Ministry's own bulletin that read out the train's timetable on the radio.
c6 [water=water; speaker=source; stance=asserts] The locomotive's tank was drained for the wounded.
c7 [station=loyalists; speaker=the stationmaster; stance=asserts] Loyalist militiamen had the station under their control, he said.

@doc D | El Caliche | tabloid | 2030-09-05 | ANGELS IN THE SALT
d1 [train=nurses; speaker=source; stance=asserts] Starched caps and thermometers litter the track at Salitre: it was a hospital train they bombed.
d2 [dead=sixty-one; speaker=source; stance=asserts] Sixty-one had died of the Salitre raid by Monday.
d3 [pilots=broke-off; speaker=a boy; stance=asserts] A boy saw the airmen waggle their wings and fly off, guns silent, when the screaming began.
d4 [cause=order; speaker=source; stance=asserts] That bomb on Salitre station was meant for it, on the say-so of a general with a map and a cigar.
d5 [radio=priest; speaker=source; stance=asserts] Father Mamerto, who loves a microphone, told the whole desert by radio when the train would pass.
d6 [train=train-number; speaker=source; stance=asserts] The train bombed at Salitre ran under the number 51.
-- Readers have sent eleven hundred candles.
d7 [station=juntistas; speaker=a tea seller; stance=asserts] The tea seller served the junta's soldiers, who were lording it over the station, all that morning.

@doc E | Radio Caliche | broadcaster transcript | 2030-09-06 | The question hour
e1 [dead=forty-six; speaker=a morgue attendant; stance=asserts] ATTENDANT: "On Monday I had forty-six of them from the Salitre train, I closed the drawers myself."
e2 [radio=ministry; speaker=Father Mamerto; stance=asserts] FATHER MAMERTO: "The hour of the train came over the air in the Ministry's bulletin, in between the sugar price and the lottery."
e3 [cause=order; speaker=a retired general; stance=asserts] GENERAL: "I was in the room when they were told to hit the station, and hit it they did."
-- HOST: The lottery, by the way, was won in Puerto Cal.
-- Listeners may send their questions on a postcard.
rel train conscripts train-number compatible
rel train nurses train-number compatible
rel dead by-night forty-six revision
rel dead by-night sixty-one revision
pair d5 e2 skip
claim The train bombed at Salitre carried nurses | A disagree | B agree | C disagree | D agree
claim Pilots fired on fleeing passengers at Salitre | A disagree | B agree | C agree | D disagree
claim The bombing of Salitre station was deliberate | A disagree | B agree | C disagree | D agree | E agree
