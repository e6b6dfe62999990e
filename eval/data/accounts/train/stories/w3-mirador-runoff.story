story: w3-mirador-runoff
kind: election
matter concede | framing | what candidate Sotelba's speech amounted to | concession; challenge
matter lists | responsibility | who struck the river villages off the rolls | registry; party; court-hearing
matter queue | framing | how voting went in the port district | smooth; obstructed
matter margin | number | winning margin in votes | three-hundred; eleven-hundred; first-round
matter buses | attribution | who paid for the voters' buses | shipping-line; bishop
matter rain | other | rain on voting day | rain
matter ink | other | the purple ink | ink

@doc A | Consejo Electoral de Mirador | communique | 2027-11-15 | Run-off concluded
a1 [queue=smooth; speaker=the electoral council; stance=asserts] Voting in the port district of Mirador flowed easily, and citizens were through the booths within minutes.
a2 [margin=three-hundred; speaker=the electoral council; stance=asserts] Candidate Lavalle finished the run-off 312 votes ahead.
a3 [concede=concession; speaker=the electoral council; stance=asserts] The Council salutes Candidate Sotelba, whose speech last night gracefully acknowledged her rival's victory.
a4 [lists=party; speaker=the electoral council; stance=asserts] The names of voters in the river villages were removed at the request, and by the hand, of the Conservative Union's own delegates.
-- A recount may be sought within ten days.
a5 [ink=ink; speaker=the electoral council; stance=asserts] The purple ink used on fingers is harmless and fades in a week.
a6 [buses=bishop; speaker=the electoral council; stance=asserts] The voters' buses were a courtesy of the Bishop of Mirador.

@doc B | Mirador Sindical | trade press | 2027-11-16 | They let the sun go down on us
b1 [queue=obstructed; speaker=source; stance=asserts] Dockers in the port district of Mirador were made to stand from breakfast to dusk, shunted from table to table, until the doors were shut on them.
b2 [lists=registry; speaker=the dockers' union; stance=asserts] It was clerks of the civil registry who wiped the river villages from the rolls, the dockers' union has established.
b3 [concede=challenge; speaker=source; stance=asserts] From the back of a lorry, Sotelba told her people the fight for the mayoralty had only begun and that she would claim the chair she had won.
b4 [margin=eleven-hundred; speaker=the dockers' union; stance=asserts] Tally sheets copied by union agents leave Lavalle 1,100 votes in front after the run-off.
b5 [buses=shipping-line; speaker=source; stance=asserts] The buses that brought in Lavalle's voters were hired by the shipping line Naviera Orlá.
b6 [rain=rain; speaker=source; stance=asserts] It rained on the dockers all afternoon.
b7 [queue=obstructed; speaker=stevedore Gil Anzúrez; stance=asserts] "They sent us round in circles on purpose," stevedore Gil Anzúrez said of the vote in the port district.

@doc C | La Corneta | tabloid | 2027-11-16 | IT'S OVER, CARMELA
c1 [concede=concession; speaker=source; stance=asserts] Lips trembling, Carmela Sotelba threw in the towel and wished the new mayor luck.
c2 [queue=obstructed; speaker=source; stance=asserts] Port folk grew roots on the pavement while bored officials swapped the ballot tables about and sent them packing.
c3 [lists=registry; speaker=source; stance=asserts] Pen-pushers at the civil registry crossed out whole river hamlets with a ruler.
c4 [margin=first-round; speaker=source; stance=asserts] In the first round, back in October, Lavalle's lead had been 4,000 votes.
c5 [buses=bishop; speaker=source; stance=asserts] Holy diesel: the buses were on the bishop.
c6 [ink=ink; speaker=source; stance=asserts] Purple fingers will take a week to wash, mothers warn.
-- Her hairdresser is said to be inconsolable.

@doc D | Teleonda | broadcaster transcript | 2027-11-17 | Interview at nine
-- INTERVIEWER: Thank you for coming, you look exhausted.
d1 [concede=challenge; speaker=Carmela Sotelba; stance=asserts] SOTELBA: "What I said on Sunday is that I won, that I will be sworn in, and that Lavalle should pack."
d2 [lists=party; speaker=Carmela Sotelba; stance=asserts] SOTELBA: "I know who took the river villages off the list, it was people in my own Conservative Union with a grudge."
d3 [queue=smooth; speaker=source; stance=asserts] Our crews spent the day at the port schools of Mirador and found short lines and helpful clerks.
d4 [margin=three-hundred; speaker=source; stance=asserts] By our own addition of the official sheets, the run-off gap is a little over three hundred.
d5 [buses=shipping-line; speaker=a bus owner; stance=asserts] A bus owner showed us the cheque for the voters' transport, drawn on Naviera Orlá.
d6 [lists=court-hearing; speaker=source; stance=asserts] The electoral court hears the river villages' complaint about the rolls on Monday.
d7 [rain=rain; speaker=source; stance=asserts] Rain fell from noon.
rel lists registry court-hearing compatible
rel lists party court-hearing compatible
rel margin three-hundred first-round different_event
rel margin eleven-hundred first-round different_event
claim Carmela Sotelba conceded defeat | A agree | B disagree | C agree | D disagree
claim Voters in Mirador's port district were obstructed | A disagree | B agree | C agree | D disagree
claim A shipping line paid for the voters' buses | A disagree | B agree | C disagree | D agree
