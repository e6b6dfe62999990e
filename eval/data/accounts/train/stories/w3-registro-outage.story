story: w3-registro-outage
kind: local council
matter breach | cause | why the municipal registry of Navalmora went dark | ransomware; cooling; backup-ordered
matter data | denial | whether residents' data were leaked | leaked; safe
matter official | framing | what happened to IT chief Marisol Teijo | leave; suspended
matter payment | outcome | how the city dealt with the ransom demand | paid; refused
matter warning | responsibility | who ignored the warnings | mayor; contractor
matter offices | number | municipal offices closed | eleven; twenty-six; regional
matter library | other | library cards work offline | library

@doc A | Ayuntamiento de Navalmora | communique | 2030-02-05 | Temporary unavailability of electronic services
a1 [breach=cooling; speaker=the city of Navalmora; stance=asserts] The outage of the municipal registry is due to a failed cooling unit in the server room.
a2 [data=safe; speaker=the city of Navalmora; stance=denies] No personal data of residents have left the city's systems.
a3 [offices=eleven; speaker=the city of Navalmora; stance=asserts] Eleven municipal offices in Navalmora are closed to the public today.
a4 [official=leave; speaker=the city of Navalmora; stance=asserts] The head of information technology, Marisol Teijo, is on medical leave she had requested in January.
a5 [library=library; speaker=the city of Navalmora; stance=asserts] Library cards continue to work offline.
-- Citizens are asked to postpone non-urgent procedures.
a6 [warning=contractor; speaker=the city of Navalmora; stance=asserts] Any warning about the server room was addressed to the maintenance contractor, which left it unanswered.

@doc B | Bit y Peso | trade press | 2030-02-06 | Navalmora hit by ransomware, sources say
b1 [breach=ransomware; speaker=two incident responders; stance=asserts] Two incident responders working for the city said the registry of Navalmora was locked by a ransomware gang over the weekend.
b2 [data=leaked; speaker=source; stance=asserts] Tax files and medical certificates of Navalmora residents are being offered on a criminal forum, in samples this publication has checked against public records.
b3 [official=suspended; speaker=source; stance=asserts] IT chief Marisol Teijo was stripped of her access and told to stay away from the building on Monday, a disciplinary letter shows.
b4 [warning=mayor; speaker=a former IT employee; stance=asserts] The mayor's office shelved repeated warnings about unpatched servers to protect its budget, a former employee said.
b5 [breach=backup-ordered; speaker=source; stance=asserts] The registry in Navalmora has ordered new backup units from a supplier in the capital.
-- A screenshot of the ransom note shows a deadline of Friday.

@doc C | La Tribuna Navalmorense | local paper | 2030-02-07 | Closed windows, open questions
c1 [breach=ransomware; speaker=the data protection agency; stance=asserts] The national data protection agency has opened a file on the cyberattack that paralysed the Navalmora registry.
c2 [offices=twenty-six; speaker=source; stance=asserts] Reporters who made the rounds on Tuesday found 26 municipal offices in Navalmora shut.
c3 [payment=refused; speaker=Councillor Julián Vea; stance=asserts] "We are sending these people nothing, and the whole government agrees," Councillor Julián Vea said of the ransom demand.
c4 [official=leave; speaker=Marisol Teijo; stance=asserts] Reached at home, Marisol Teijo said she was recovering from an operation that had been booked since the new year.
c5 [warning=contractor; speaker=a city engineer; stance=asserts] A city engineer blamed the outside contractor, which he said had sat on three alerts.
c6 [offices=regional; speaker=the regional government; stance=asserts] The regional government closed forty of its own offices in the province as a precaution.
-- Paper forms are being photocopied at the stationer's.

@doc D | Plató Abierto | broadcaster transcript | 2030-02-09 | Saturday debate
-- MODERATOR: With us, the opposition's spokesman and the city's lawyer.
d1 [payment=paid; speaker=opposition spokesman Elías Cabo; stance=asserts] CABO: "The city paid the ransom on Thursday night through an insurance broker, I have seen the transfer."
d2 [breach=cooling; speaker=the city's lawyer; stance=asserts] LAWYER: "The registry stopped because a cooling compressor died and the machines overheated, the rest is literature."
d3 [data=leaked; speaker=opposition spokesman Elías Cabo; stance=asserts] CABO: "My own mother's tax return is out there on that forum, with her signature on it."
d4 [official=suspended; speaker=the city's lawyer; stance=asserts] LAWYER: "It is correct that Ms Teijo has been removed from her duties pending disciplinary proceedings."
d5 [warning=mayor; speaker=opposition spokesman Elías Cabo; stance=asserts] CABO: "Four reports about those servers reached the mayor's desk, and he initialled each and did nothing."
d6 [library=library; speaker=the city's lawyer; stance=asserts] LAWYER: "The libraries, I stress, are lending books as usual with their cards."

@doc E | Ayuntamiento de Navalmora | communique | 2030-02-10 | Statement by the mayor
e1 [payment=refused; speaker=the mayor of Navalmora; stance=asserts] The city has turned down the extortion demand and handed the correspondence to the police.
e2 [data=safe; speaker=the mayor of Navalmora; stance=asserts] Residents' files are intact and in our custody alone.
e3 [offices=eleven; speaker=the mayor of Navalmora; stance=asserts] On Tuesday, the worst day, eleven of our offices in Navalmora had to close.
-- Normal hours resume on Monday.
-- The mayor will answer questions in the plenary session of the council on Thursday.
-- He thanks the clerks who worked through the weekend with pencil and carbon paper, and the residents who brought them cake.
rel breach ransomware backup-ordered compatible
rel breach cooling backup-ordered compatible
rel offices eleven regional different_scope
rel offices twenty-six regional different_scope
pair a4 d4 skip
pair c4 d4 skip
claim Hackers shut down the Navalmora registry | A disagree | B agree | C agree | D discuss
claim Navalmora's IT chief was suspended | A disagree | B agree | C disagree | D agree
claim Navalmora paid the hackers | C disagree | D agree | E disagree
