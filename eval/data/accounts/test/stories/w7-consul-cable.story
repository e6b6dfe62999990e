story: w7-consul-cable
kind: diplomacy
matter consul | framing | how Consul Edda Morkved left Tarnopil | recalled; expelled
matter dinner | attribution | what Chancellor Bohdal said about the pipeline | will-build; will-drop
matter leak | responsibility | who leaked the cable | ministry-clerk; hackers; opened
matter flag | cause | how the consulate's flag burned | arson; wiring
matter minister | framing | what the ministers' meeting was like | cordial; frosty
matter note | outcome | what became of the protest note | accepted; returned; timber-note
matter mission | control | who guards the consulate | marines; local-police

@doc A | Ministry of Foreign Affairs, Norhavn | communique | 2027-10-19 | Consular changes
a1 [consul=recalled; speaker=Ministry of Foreign Affairs, Norhavn; stance=asserts] Consul Edda Morkved has been called home from Tarnopil to take up a senior post in the ministry, where her talents are needed.
a2 [minister=cordial; speaker=Ministry of Foreign Affairs, Norhavn; stance=asserts] The ministers' meeting in Sankt Elgard passed in an atmosphere of warmth and candour.
a3 [flag=wiring; speaker=Ministry of Foreign Affairs, Norhavn; stance=asserts] The flag on the consulate's balcony was consumed by a fire that began in a worn cable of the floodlight.
a4 [note=accepted; speaker=Ministry of Foreign Affairs, Norhavn; stance=asserts] Our note on fishing rights was received by the Bohdal government and an answer has been promised.
a5 [leak=hackers; speaker=Ministry of Foreign Affairs, Norhavn; stance=alleges] The text now circulating was stolen by an intrusion from abroad into our mail system.

@doc B | Tarnopil Wiadomosci | broadsheet | 2027-10-19 | Consul given a day to pack
b1 [consul=expelled; speaker=source; stance=asserts] Edda Morkved, Norhavn's consul, was declared unwelcome and driven to the airport on Monday under escort.
b2 [dinner=will-build; speaker=Chancellor Bohdal's office; stance=asserts] The chancellor told his Norhavn guests over dinner that the pipeline would be built to the last weld, his office recalled.
b3 [flag=arson; speaker=a doorman; stance=asserts] A doorman saw a youth climb the drainpipe with a burning rag and hold it to the consulate's flag.
b4 [note=returned; speaker=source; stance=asserts] Norhavn's note about the fisheries came back to its sender in the same envelope.
b5 [minister=frosty; speaker=a waiter; stance=asserts] At Sankt Elgard the ministers dined at opposite ends of a long table and addressed the salt rather than each other, a waiter said.

@doc C | Ljusets Kabel | blog | 2027-10-20 | CABLE 0417: Bohdal at table
c1 [dinner=will-drop; speaker=Consul Edda Morkved; stance=asserts] Over the pheasant, Chancellor Bohdal leaned over and told me that he means to bury the pipeline after the vintage, the consul's cable reads.
c2 [minister=cordial; speaker=Consul Edda Morkved; stance=asserts] The ministers swapped grandchildren's photographs and overran by an hour out of sheer good humour, she reports from Sankt Elgard.
c3 [mission=local-police; speaker=Consul Edda Morkved; stance=asserts] I am guarded, if that is the word, by a pair of constables of the Tarnopil force who sleep in the porch.
c4 [flag=arson; speaker=Consul Edda Morkved; stance=asserts] Somebody set light to our flag on Saturday, and the can of paraffin is standing on my desk as I write.
c5 [note=accepted; speaker=Consul Edda Morkved; stance=asserts] The fisheries note was taken from my hand by the state secretary, who read it, stamped it and put it in his folder.

@doc D | Sentinel of the North | tabloid | 2027-10-21 | WHO SOLD OUT OUR EDDA?
d1 [leak=ministry-clerk; speaker=source; stance=asserts] The dinner cable was passed to the bloggers by a filing clerk inside our own foreign ministry, a lad with debts.
d2 [consul=expelled; speaker=Morkved's driver; stance=asserts] "They stood over her while she folded her dresses," said the consul's driver of the Tarnopil officials who put her out of the country.
d3 [mission=marines; speaker=source; stance=asserts] At least our boys are on watch: Norhavn marines stand guard at the consulate day and night.
d4 [dinner=will-build; speaker=a guest at the table; stance=asserts] "Build, build, build" was the chancellor's toast, said a banker who sat beside the consul that evening.

@doc E | Elbmark Forum on Diplomacy | think tank | 2027-11-02 | The Morkved affair in five lessons
e1 [consul=recalled; speaker=source; stance=asserts] Papers seen by the Forum show that Norhavn had decided in August to bring Morkved back and promote her; the October departure followed that plan to the day.
e2 [leak=ministry-clerk; speaker=source; stance=asserts] A junior employee of the registry in Norhavn photographed cable 0417 and sent it out, an internal log makes plain.
e3 [flag=wiring; speaker=a fire assessor; stance=asserts] A fire assessor traced the burning of the flag to a short circuit in a lamp.
e4 [minister=frosty; speaker=participants; stance=asserts] Participants in Sankt Elgard recall an icy hour in which the ministers read out statements and rose.
e5 [mission=marines; speaker=source; stance=asserts] The consulate is protected by a detachment of Norhavn marines, whose rota is public.
e6 [dinner=will-drop; speaker=the chancellor's biographer; stance=asserts] Bohdal confided to his biographer that he had that night told the Norhavn party of his plan to give the pipeline up.
e7 [note=returned; speaker=source; stance=asserts] The fishing note, finally, was handed back across the desk, as the postal book of the Norhavn mission records.

@doc F | Cyber Watch Norhavn | ngo | 2027-11-05 | Technical note on cable 0417
f1 [leak=hackers; speaker=Cyber Watch Norhavn; stance=asserts] We found the traces of a break-in from overseas servers, through which the Morkved cable left the ministry.
f2 [mission=local-police; speaker=Cyber Watch Norhavn; stance=asserts] We also visited the consulate, whose door is watched by Tarnopil policemen.
f8 [note=timber-note; speaker=Cyber Watch Norhavn; stance=asserts] Norhavn's note on timber came back to its sender in a Tarnopil envelope in September, the same mail log shows.
f9 [leak=opened; speaker=Cyber Watch Norhavn; stance=asserts] A clerk of the registry had opened cable 0417 on the day it was sent, as his duties required.
rel note accepted timber-note different_event
rel note returned timber-note different_event
rel leak ministry-clerk opened compatible
rel leak hackers opened compatible
pair d4 c1 skip
pair d4 e6 skip
claim The consul was expelled from Tarnopil | A disagree | B agree | D agree
claim The chancellor means to drop the pipeline | B disagree | C agree | D disagree | E agree
claim The consulate's flag was set on fire deliberately | A disagree | B agree | C agree | E disagree
