story: w3-almarga-port-fire
kind: disaster
matter origin | cause | what set the Almarga warehouse alight | wiring; cargo
matter evac | framing | how the quarter around the port was emptied | orderly; stampede
matter toll | number | how many people died | four; eleven; thirteen
matter alarm | responsibility | whose delay let the fire spread | harbour-master; brigade
matter wind | other | the wind that night | southerly
matter school | other | families sheltered in a school | sheltered

@doc A | Agencia Costera | wire | 2029-01-19 | Warehouse blaze at port of Almarga kills four
a1 [toll=four; speaker=civil protection; stance=asserts] Four people were confirmed dead by midnight in the fire at the port of Almarga, civil protection said.
a2 [origin=wiring; speaker=the port's chief electrician; stance=asserts] The port's chief electrician blamed an overloaded switchboard on the ground floor of Warehouse Six for setting the building alight.
a3 [wind=southerly; speaker=source; stance=asserts] A strong southerly pushed the smoke across the fish market.
a4 [evac=orderly; speaker=Governor Leandro Quiñal; stance=asserts] Governor Leandro Quiñal praised the calm with which residents of the Malecón quarter filed out behind their block wardens.
-- Port traffic was halted at 20:40 local time.
a5 [school=sheltered; speaker=source; stance=asserts] Families from the Malecón spent the night on mats in the Santa Orosia school.

@doc B | El Faro de Almarga | local paper | 2029-01-21 | The night the Malecón ran
b1 [evac=stampede; speaker=source; stance=asserts] The Malecón emptied in a screaming rush, with grandmothers trampled on the Cuesta del Pez and prams left burning behind them.
b2 [toll=eleven; speaker=the city morgue; stance=asserts] The city morgue had received eleven bodies from the port by Sunday noon.
b3 [origin=cargo; speaker=dockers of the evening gang; stance=asserts] Dockers of the evening gang saw flames leap from a stack of bleach drums that had lain unlabelled in Warehouse Six since Christmas.
b4 [alarm=harbour-master; speaker=fire captain Tomasa Riel; stance=alleges] Fire captain Tomasa Riel says her crews idled for forty minutes at a locked gate because the harbour master would not send the key.
b5 [school=sheltered; speaker=source; stance=asserts] At Santa Orosia school the gymnasium is still carpeted with sleeping families.
b6 [evac=stampede; speaker=baker Onofre Lugo; stance=asserts] "It was every man for himself, people climbed over each other to get up the steps," said the baker Onofre Lugo, whose shop faces the warehouse.

@doc C | Autoridad Portuaria de Almarga | communique | 2029-01-20 | Statement on events at Warehouse Six
c1 [origin=wiring; speaker=the port authority; stance=asserts] The origin of the fire lay in an electrical fault in the building's distribution board.
c2 [alarm=brigade; speaker=the port authority; stance=asserts] Access was granted at the moment it was requested; the municipal brigade then lost precious time looking for a working hydrant, and in that interval the fire took hold.
c3 [evac=orderly; speaker=the port authority; stance=asserts] The neighbouring streets were cleared in good order under the drill rehearsed in October.
c4 [wind=southerly; speaker=the port authority; stance=asserts] Strong wind from the south complicated the work.
-- The Authority will cooperate with any inquiry.
c5 [toll=four; speaker=the port authority; stance=asserts] We mourn the four persons who were found dead on the night of the fire.

@doc D | Observatorio de Sustancias | ngo | 2029-01-24 | What burned in Almarga
d1 [origin=cargo; speaker=Observatorio de Sustancias; stance=asserts] Residue we collected shows the blaze began in oxidising chemicals stored against timber, a mixture that ignites by itself in summer heat.
d2 [alarm=harbour-master; speaker=Observatorio de Sustancias; stance=asserts] Radio logs obtained by our team show the harbour master kept the fire engines waiting outside the barrier while the roof caught.
d3 [toll=thirteen; speaker=the provincial hospital; stance=asserts] With two burn patients lost on Tuesday, the provincial hospital now puts the dead of Almarga at thirteen.
d4 [evac=stampede; speaker=Observatorio de Sustancias; stance=asserts] Crush injuries treated at three clinics tell of a panicked flight through the alleys behind the port.
-- Our full laboratory report will be released next month.
d5 [wind=southerly; speaker=the weather station; stance=asserts] Gusts from the south reached gale strength that evening, the weather station recorded.

@doc E | Almarga Ahora | blog | 2029-01-22 | Stop blaming the key
e1 [alarm=brigade; speaker=source; stance=asserts] I stood there: the gate swung open at once, and it was the city firemen who fumbled with dry hoses until the roof was gone.
e2 [origin=cargo; speaker=source; stance=asserts] Anyone with a nose knew it was the bleach drums going up.
e3 [toll=eleven; speaker=source; stance=asserts] Eleven neighbours dead as I write this on Monday morning.
-- I have lived on the Malecón for thirty years.
-- My shutters are black and my cat has come home with half a tail.
-- Write to me if you lost a bicycle on the mole that evening, because I have four of them in my hall.
rel toll four eleven revision
rel toll four thirteen revision
rel toll eleven thirteen revision
claim Residents of Almarga's Malecón left in an orderly evacuation | A discuss | B disagree | C agree | D disagree
claim Stored chemicals started the Almarga warehouse fire | A disagree | B agree | C disagree | D agree | E agree
claim The harbour master held up the fire brigade | B discuss | C disagree | D agree | E disagree
