story: w7-halle-drivers
kind: strike
matter end | framing | how the tram strike came to an end | settlement; surrender
matter leader | framing | why Petra Lindqvaal gave up the union's chair | retired; toppled
matter accident | cause | what caused the tram crash during the strike | untrained-driver; brakes
matter fund | control | who controls the strike fund | union; court
matter council | attribution | what the town council wanted | mediation; police
matter share | number | trams running | tenth; sixty; buses-all
matter resumed | time | when the first tram ran again | friday-dawn; saturday-noon; museum
matter threat | denial | whether drivers were threatened with dismissal | threatened; untouched
matter bus | other | the bus drivers' strike of last winter | lost

@doc A | Halle Morgenblatt | local paper | 2028-12-08 | Trams roll again after deal
a1 [end=settlement; speaker=source; stance=asserts] Tram drivers in Halle-am-Wiek went back to their cabs after both sides shook hands on a fair compromise in the town hall cellar.
a2 [resumed=friday-dawn; speaker=source; stance=asserts] The number 4 left the depot before sunrise on Friday with a garland on its bell.
a3 [leader=retired; speaker=Petra Lindqvaal; stance=asserts] Petra Lindqvaal, who led the drivers, said she would now tend her bees, as she had told her members in spring.
a4 [accident=brakes; speaker=the accident investigator; stance=asserts] Last week's crash at the fish market was due to worn brakes, according to the accident investigator.
a5 [bus=lost; speaker=source; stance=asserts] The bus drivers, by contrast, had crept back last winter with nothing gained.
-- Bakeries gave away buns to the first passengers, and the church rang its bells.

@doc B | Wiek Transport Works | communique | 2028-12-08 | Normal service restored
b1 [end=surrender; speaker=Wiek Transport Works; stance=asserts] The union called off its action at Halle-am-Wiek and accepted every term that the management had laid down at the outset.
b2 [threat=untouched; speaker=Wiek Transport Works; stance=denies] At no time was any driver threatened with the loss of his position.
b3 [share=sixty; speaker=Wiek Transport Works; stance=asserts] During the action 60 per cent of trams ran as timetabled.
b4 [accident=brakes; speaker=Wiek Transport Works; stance=asserts] The collision at the fish market was caused by a defect of the brake, which the maker is looking into.
b5 [resumed=friday-dawn; speaker=Wiek Transport Works; stance=asserts] Tram traffic was taken up again in the early hours of Friday.

@doc C | Rote Weiche | blog | 2028-12-10 | Beaten, robbed and lied to
c1 [end=surrender; speaker=source; stance=asserts] Let us call it by its name: our strike committee gave in on all points and sent us back to the trams with our tails between our legs.
c2 [leader=toppled; speaker=source; stance=asserts] Lindqvaal was thrown out of the chair by angry drivers at a meeting that ended well past midnight.
c3 [fund=court; speaker=source; stance=asserts] Our strike money is in the hands of a receiver named by the court, and he answers the phone on Tuesdays.
c4 [accident=untrained-driver; speaker=source; stance=asserts] At the fish market they put a clerk behind the handle of a tram, and he took the curve at full speed until it tipped.
c5 [threat=threatened; speaker=source; stance=asserts] Each of us had a letter at home promising the sack by the end of the month.
c6 [share=tenth; speaker=source; stance=asserts] On a good day a tenth of the trams ran.

@doc D | Ostwind Economic Wire | wire | 2028-12-09 | Tram accord lifts Wiek bonds
d1 [end=settlement; speaker=mediators; stance=asserts] The stoppage at Wiek's trams closed with concessions from either camp and a formula that mediators called balanced.
d2 [fund=union; speaker=the union's treasurer; stance=asserts] The drivers' strike fund is where it has always been, with the union, whose treasurer signs the cheques.
d3 [council=mediation; speaker=source; stance=asserts] The town council had pushed for mediation from the start.
d4 [resumed=saturday-noon; speaker=source; stance=asserts] The opening run was made on Saturday at noon, with the mayor ringing the bell.
d5 [share=buses-all; speaker=source; stance=asserts] Buses kept to their timetable in full throughout the tram stoppage.
-- The bonds of the transport works gained in thin trading, and analysts at the savings banks see further room.

@doc E | Radio Haff | broadcaster transcript | 2028-12-11 | Round table on the tram strike
e1 [council=police; speaker=a former town clerk; stance=asserts] "The council asked the minister for police to clear the depot, I drafted the letter myself," the former town clerk told the round table.
e2 [leader=toppled; speaker=a depot foreman; stance=asserts] A depot foreman described the night on which members voted their chairwoman out and changed the lock of her office.
e3 [accident=untrained-driver; speaker=a passenger; stance=asserts] A passenger on the crashed tram had asked the man at the controls where the brake was, and he had asked her the same.
e4 [fund=court; speaker=a lawyer; stance=asserts] A lawyer on the panel explained that the strike chest has been under a court-appointed administrator since November.
e5 [threat=threatened; speaker=a driver's wife; stance=asserts] A driver's wife read out the letter in which the works announced that whoever stayed away would lose his post.
e6 [resumed=saturday-noon; speaker=a depot foreman; stance=asserts] The rails were icy on Friday, the foreman recalled, so the trams stayed in until midday on Saturday.

@doc F | Transport Workers of the Haff | ngo | 2028-12-13 | For the record
f1 [leader=retired; speaker=Transport Workers of the Haff; stance=asserts] Sister Lindqvaal laid down her office on her sixtieth birthday, to standing applause and on a date of her own choosing.
f2 [fund=union; speaker=Transport Workers of the Haff; stance=asserts] The solidarity fund is administered by our elected board and by it alone.
f3 [council=mediation; speaker=Transport Workers of the Haff; stance=asserts] We thank the councillors of Halle-am-Wiek, who pleaded for a mediator and for patience.
f4 [threat=untouched; speaker=Transport Workers of the Haff; stance=asserts] The tales of dismissal letters are made up; our members' jobs were safe all along.
f8 [resumed=museum; speaker=Transport Workers of the Haff; stance=asserts] Our pensioners took the museum tram round the depot yard before sunrise on Thursday, with a garland on its bell.
rel share tenth sixty conflict
rel share sixty buses-all different_scope
rel share tenth buses-all different_scope
rel council mediation police skip
pair a5 c1 different_event
pair a5 b1 different_event
rel resumed friday-dawn museum compatible
rel resumed saturday-noon museum compatible
claim The tram drivers capitulated | A disagree | B agree | C agree | D disagree
claim The union chair was ousted by members | A disagree | C agree | E agree | F disagree
claim An untrained driver caused the tram crash | A disagree | B disagree | C agree | E agree
