story: w8-tarsan-square
kind: protest
matter crowd | framing | what the gathering on Tarsan's Admiral Square was | peaceful; riot
matter fire | responsibility | who set the customs house on fire | masked-protesters; police-grenade
matter route | place | where police stopped the march | fish-market; town-bridge
matter organ | attribution | who called the demonstration | dockers-union; green-front
matter reopen | outcome | what the port fee decision was after the protest | fee-withdrawn; fee-stays
matter hurtpol | number | how many police officers were injured | three; twenty
matter student | other | the students' march a month ago | students

@doc A | Tarsan Police Directorate | communique | 2027-03-19 | Disorder on Admiral Square
a1 [crowd=riot; speaker=Police Directorate; stance=asserts] A violent mob rampaged across Admiral Square in Tarsan on Thursday evening, the Police Directorate said.
a2 [fire=masked-protesters; speaker=Police Directorate; stance=asserts] Masked demonstrators threw petrol bombs into the customs house and set it on fire.
a3 [hurtpol=twenty; speaker=Police Directorate; stance=asserts] Twenty police officers were injured on the square.
a4 [route=fish-market; speaker=Police Directorate; stance=asserts] Officers stopped the march at the fish market before it could reach the port.
a5 [organ=green-front; speaker=Police Directorate; stance=asserts] The demonstration was called by the Green Front under a false registration.
a6 [student=students; speaker=Police Directorate; stance=asserts] The students' march last month passed peacefully.
-- Witnesses may call the directorate's hotline, and recordings of the evening can be handed in at any police station in the county.
-- Admiral Square and the adjoining streets remain closed to cars until Sunday.

@doc B | Jadro Press | wire | 2027-03-19 | Customs house burns as thousands march over port fee in Tarsan
b1 [crowd=peaceful; speaker=ombudsman Petra Saly; stance=asserts] Thousands of people sang and stood peacefully on Admiral Square in Tarsan until police moved in, ombudsman Petra Saly said.
b2 [fire=police-grenade; speaker=ombudsman Petra Saly; stance=asserts] The customs house caught fire when a police stun grenade flew through a window, according to the ombudsman.
b3 [organ=dockers-union; speaker=source; stance=asserts] The Dockers' Union had called the demonstration against a new port fee.
b4 [reopen=fee-withdrawn; speaker=a city spokeswoman; stance=asserts] The city withdrew the port fee late on Thursday, a spokeswoman said.
b5 [route=fish-market; speaker=source; stance=asserts] The marchers came up against a police line at the fish market and turned back.
b6 [hurtpol=twenty; speaker=police union; stance=asserts] The police union said twenty of its members had been injured on the square.
-- Tarsan handles a third of the country's imports.
b7 [student=students; speaker=source; stance=asserts] A students' march in February drew fewer people.

@doc C | Tarsanski Ekspres | tabloid | 2027-03-20 | Night of fire: thugs torch customs house
c1 [crowd=riot; speaker=source; stance=asserts] Rioters tore up Admiral Square in Tarsan on Thursday, hurling paving stones at everything in a uniform.
c2 [fire=masked-protesters; speaker=a hotel porter; stance=asserts] "Three lads in balaclavas lit bottles and threw them at the customs house," a hotel porter said.
c3 [route=town-bridge; speaker=source; stance=asserts] Police finally halted the march at the town bridge, a kilometre past the fish market.
c4 [reopen=fee-stays; speaker=deputy mayor Zoran Pek; stance=asserts] Deputy mayor Zoran Pek told the Ekspres that the port fee remains in force.
c5 [organ=dockers-union; speaker=source; stance=asserts] The dockers' bosses called their people out to the square by text message on Wednesday.
c6 [hurtpol=three; speaker=an emergency doctor; stance=asserts] An emergency doctor said three policemen were injured on the square.
-- Damage to the building is put at two million.

@doc D | Harbour People | blog | 2027-03-20 | I was on Admiral Square
d1 [crowd=peaceful; speaker=source; stance=asserts] I stood on Admiral Square for three hours among families and brass bands, and the crowd was gentle as a church fair.
d2 [fire=police-grenade; speaker=source; stance=asserts] The fire in the customs house began where I saw a police grenade land.
d3 [route=town-bridge; speaker=source; stance=asserts] We walked as far as the town bridge, where the shields were waiting for the march.
d4 [reopen=fee-stays; speaker=source; stance=asserts] This morning the clerk at the port charged the new fee as before.
d5 [organ=green-front; speaker=source; stance=asserts] The call to demonstrate came from the Green Front, whose leaflet I had in my pocket.
d6 [hurtpol=three; speaker=a policeman; stance=asserts] A policeman I know says three of his colleagues were injured that evening.
-- My photographs are below.
d7 [reopen=fee-stays; speaker=the harbour café owner; stance=asserts] The owner of the harbour café has been told the port fee is here to stay.

rel student students students compatible
pair a6 b1 different_event
claim Protesters set fire to the customs house in Tarsan | A agree | B disagree | C agree | D disagree
claim Tarsan withdrew its port fee after the protest | B agree | C disagree | D disagree
claim The crowd on Admiral Square was peaceful | A disagree | B agree | C disagree | D agree
