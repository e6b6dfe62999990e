story: w7-weissenfeld-altar
kind: police
matter thief | identity | who took the Weissenfeld altar | insider; gang
matter guard | framing | how the night guard was found | overpowered; asleep
matter found | place | where the altar panel was recovered | barn; airport; frame
matter deal | denial | whether a ransom was paid | paid; unpaid
matter time | time | when the theft took place | before-midnight; toward-dawn
matter lead | attribution | who led police to the panel | dog-walker; abbess
matter damage | outcome | state of the panel | intact; ruined
matter value | number | insured value | two-million; nine-million
matter chalice | other | the chalice theft of last autumn | gang-from-abroad

@doc A | Federal Police of Auerland | communique | 2028-10-02 | Altar panel recovered
a1 [found=barn; speaker=Federal Police; stance=asserts] The altar panel taken from Weissenfeld Abbey has been recovered from a barn near the village of Oberkahr.
a2 [damage=intact; speaker=Federal Police; stance=asserts] The panel is in excellent condition.
a3 [deal=unpaid; speaker=Federal Police; stance=denies] No ransom of any kind has been paid.
a4 [thief=gang; speaker=Federal Police; stance=asserts] The crime was committed by an organised band of art thieves from beyond the border.
a5 [lead=dog-walker; speaker=Federal Police; stance=asserts] A citizen walking his dog drew the attention of officers to the barn.
a6 [guard=overpowered; speaker=Federal Police; stance=asserts] The night guard was surprised, gagged and tied to a pew.
-- A press conference will be held in the cloister.
a8 [found=frame; speaker=Federal Police; stance=asserts] The gilded frame had been seized in a freight hall at the capital's airport in September.

@doc B | Kahrtaler Anzeiger | local paper | 2028-10-03 | Bells for the Madonna
b1 [guard=asleep; speaker=the sacristan; stance=asserts] The sacristan found the guard snoring in the confessional with an empty flask and the abbey keys on his belly.
b2 [time=toward-dawn; speaker=a beekeeper; stance=asserts] A beekeeper saw a van with dimmed lamps leave the abbey as the sky was turning grey.
b3 [thief=insider; speaker=the sacristan; stance=alleges] "It was one of the house, the alarm was switched off with the right code," he said of the altar theft.
b4 [lead=abbess; speaker=source; stance=asserts] The hint that led to the panel was given by Abbess Hedwig, who had received a letter and thought it over for a night.
b5 [damage=intact; speaker=a restorer; stance=asserts] The Madonna came home without a scratch, a restorer said after hours with the magnifying glass.
b6 [chalice=gang-from-abroad; speaker=source; stance=asserts] Last autumn a chalice was stolen from the parish church by a gang from abroad, whose members are in prison.

@doc C | Blitzlicht am Sonntag | tabloid | 2028-10-08 | MILLIONS FOR THE MADONNA
c1 [deal=paid; speaker=an insurance man; stance=asserts] A suitcase of banknotes changed hands on a motorway bridge before the altar came back, an insurance man tells us.
c2 [found=airport; speaker=a customs officer; stance=asserts] The panel was fished out of a freight hall at the capital's airport, crated as garden furniture, says the customs officer who opened it.
c3 [guard=overpowered; speaker=the guard's wife; stance=asserts] The guard's wife shows the marks of the ropes on his wrists.
c4 [time=before-midnight; speaker=the guard's wife; stance=asserts] The robbers were gone by the time the late news came on, he told her.
c5 [damage=ruined; speaker=source; stance=asserts] Our Madonna is a wreck: flaking paint, a split through her face and a corner sawn away.
c6 [value=nine-million; speaker=source; stance=asserts] She was insured for nine million.

@doc D | Kunst und Markt | trade press | 2028-10-12 | Questions about the Weissenfeld recovery
d1 [thief=insider; speaker=dealers; stance=asserts] Dealers who were offered the panel in September say that the seller was a lay brother of the abbey.
d2 [deal=paid; speaker=source; stance=asserts] The abbey's insurer bought the altar panel back through a lawyer in the free port, as its quarterly accounts reveal.
d3 [found=airport; speaker=a haulier; stance=asserts] The haulier engaged by the insurer collected the crate with the altar panel from an airport warehouse.
d4 [value=two-million; speaker=source; stance=asserts] The policy, which we have seen, is for 2 million.
d5 [guard=asleep; speaker=the insurer's report; stance=asserts] The watchman had been slumbering since supper, the insurer's report remarks drily.
d6 [lead=abbess; speaker=source; stance=asserts] Contact was made by the superior of the house, whose telephone call set the recovery in motion.

@doc E | Abbey of Weissenfeld | ngo | 2028-10-15 | Letter to our friends
e1 [found=barn; speaker=Abbey of Weissenfeld; stance=asserts] Our Madonna lay in hay, as is fitting, in a farmer's barn on the Oberkahr road.
e2 [lead=dog-walker; speaker=Abbess Hedwig; stance=asserts] A little dachshund and his master deserve the credit for finding her, writes Mother Hedwig.
e3 [thief=gang; speaker=Abbess Hedwig; stance=asserts] Strangers took her, skilled and well organised, with a lorry from another country; our brothers are beyond suspicion.
e4 [time=before-midnight; speaker=Abbess Hedwig; stance=asserts] When the community rose for the midnight office the altar was already bare.
e5 [damage=ruined; speaker=Abbess Hedwig; stance=asserts] Yet she has suffered terribly, and the wood is broken beyond what any workshop can heal.
e6 [deal=unpaid; speaker=Abbess Hedwig; stance=denies] Not a penny has gone to those who stole her.
e7 [time=toward-dawn; speaker=Brother Anselm; stance=asserts] Brother Anselm, who is deaf and sees the better for it, noted that the altar still stood in candlelight in the small hours and was gone at first light.
pair b6 a4 different_event
pair b6 d1 different_event
pair b6 e3 different_event
rel found barn frame compatible
rel found airport frame compatible
pair a1 d2 skip
pair a5 c2 skip
pair a5 d3 skip
pair a5 e1 skip
pair a1 e2 skip
pair c2 e2 skip
pair d3 e2 skip
pair a3 d3 skip
pair e1 d2 skip
claim The altar was stolen by someone from the abbey | A disagree | B agree | D agree | E disagree
claim A ransom was paid for the altar panel | A disagree | C agree | D agree | E disagree
claim The altar panel was found at the airport | A disagree | C agree | D agree | E disagree
