story: w11-hexham-consulate
kind: diplomacy
matter departure | framing | how the Ostran consul left the city of Bellamar | expelled; end-of-term
matter talks | outcome | what the port talks between Ostra and Bellamar brought | agreement; collapse
matter guard | responsibility | who began the incident at the consulate gate | consulate-guards; city-police
matter parcel | identity | what was in the parcel taken from the consul's car | listening-devices; wine
matter asked | attribution | who asked for the talks to be moved to Lido Palace | ostra-asked; bellamar-asked
matter flag | other | the flag on the consulate | flag

@doc A | Bellamar Foreign Office | communique | 2027-01-20 | Consul declared unwelcome
a1 [departure=expelled; speaker=Bellamar Foreign Office; stance=asserts] Bellamar expelled the Ostran consul, Viktor Sand, on Tuesday for spying, the foreign office said.
a2 [parcel=listening-devices; speaker=Bellamar Foreign Office; stance=asserts] A parcel taken from the consul's car held listening devices, it said.
a3 [guard=consulate-guards; speaker=Bellamar Foreign Office; stance=alleges] Ostran consulate guards struck a city policeman at the gate and caused the incident, the office said.
a4 [talks=collapse; speaker=Bellamar Foreign Office; stance=asserts] The port talks with Ostra have broken down, it said.
a5 [asked=ostra-asked; speaker=Bellamar Foreign Office; stance=asserts] Ostra had asked for the talks to be held at the Lido Palace.
-- Bellamar is a free city with its own foreign service.
a6 [departure=expelled; speaker=Minister Carla Vane; stance=asserts] "Mr Sand was given a day to leave Bellamar," Minister Carla Vane said.
a7 [flag=flag; speaker=Bellamar Foreign Office; stance=asserts] The Ostran flag still flies on the consulate.

@doc B | Ostran News Agency | state agency | 2027-01-20 | Consul Sand returns home after full term
b1 [departure=end-of-term; speaker=Ostran foreign ministry; stance=asserts] Consul Viktor Sand left Bellamar on Tuesday at the regular end of his posting, the Ostran foreign ministry said.
b2 [guard=city-police; speaker=Ostran foreign ministry; stance=alleges] Bellamar police pushed into the consulate gate and started the incident with the guards, the ministry said.
b3 [parcel=wine; speaker=Ostran foreign ministry; stance=asserts] The parcel in the consul's car held six bottles of wine, a parting gift, it said.
b4 [talks=agreement; speaker=Ostran foreign ministry; stance=asserts] Ostra and Bellamar reached an agreement on port fees in the talks, according to the ministry.
b5 [asked=bellamar-asked; speaker=Ostran foreign ministry; stance=asserts] The Lido Palace was chosen as venue at Bellamar's request, the ministry said.
-- Sand had served in Bellamar for four years.
b6 [departure=end-of-term; speaker=Ostran foreign ministry; stance=asserts] His successor had been named in the autumn and the handover went as planned.

@doc C | Bellamar Radio One | broadcaster transcript | 2027-01-21 | The world at seven
c1 [departure=expelled; speaker=source; stance=asserts] The Ostran consul has been thrown out of Bellamar, and we watched him board his plane under police escort.
c2 [talks=agreement; speaker=a port official; stance=asserts] The port talks ended in a deal on fees, a senior port official told us.
c3 [guard=city-police; speaker=a florist; stance=asserts] A florist opposite the consulate said city officers began the scuffle at the gate by grabbing a guard.
c4 [parcel=wine; speaker=a customs officer; stance=asserts] A customs officer who opened the consul's parcel told us he saw wine bottles packed in straw.
c5 [asked=ostra-asked; speaker=the Lido Palace's manager; stance=asserts] The manager of the Lido Palace says the booking came from the Ostran side, which insisted on the place.
-- Traffic on the Corniche was held up for an hour.
c6 [departure=expelled; speaker=source; stance=asserts] We have seen the note ordering consul Sand to leave.
c7 [flag=flag; speaker=source; stance=asserts] The flag was lowered at sunset, as on every evening.

@doc D | Institute for Port Cities | think tank | 2027-01-25 | Bellamar and Ostra after Sand
d1 [departure=end-of-term; speaker=source; stance=asserts] Sand's departure from Bellamar was a routine rotation that both governments had arranged in the summer.
d2 [talks=collapse; speaker=source; stance=asserts] The port talks foundered over fees, and the delegations parted with empty hands.
d3 [parcel=listening-devices; speaker=two officials; stance=asserts] Two officials told the Institute that bugging equipment was found in the consul's parcel.
d4 [guard=consulate-guards; speaker=source; stance=asserts] Footage from the gate shows an Ostran guard hitting a Bellamar officer first.
d5 [asked=bellamar-asked; speaker=source; stance=asserts] Bellamar proposed the Lido Palace for the talks in a letter of 9 January.
-- Port fees account for a third of the free city's income.
d6 [talks=collapse; speaker=a delegate; stance=asserts] "We are further apart than in the autumn, and the port talks are over," a delegate said.

claim Bellamar expelled the Ostran consul | A agree | B disagree | C agree | D disagree
claim The port talks ended with an agreement | A disagree | B agree | C agree | D disagree
claim Listening devices were found in the consul's car | A agree | B disagree | C disagree | D agree
