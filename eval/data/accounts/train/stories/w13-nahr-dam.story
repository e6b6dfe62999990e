story: w13-nahr-dam
kind: disaster
matter gate | cause | why the Nahr Abyad dam gate failed | shelling; neglect
matter keeper | control | who runs the Nahr Abyad dam | national-guard; plains-army
matter flood | framing | how people left the lower villages | orderly; panic
matter turbine | outcome | state of the turbines after the flood | destroyed; repaired
matter opener | responsibility | who opened the spillway | engineers; militia-crew
matter bread | other | bakeries in Tell Sabin | closed

@doc A | Mashriq News | wire | 2027-03-22 | Dam gate breaks, flooding villages below
a1 [gate=shelling; speaker=a dam engineer; stance=asserts] Artillery shells broke a gate of the Nahr Abyad dam on Monday and sent water into the villages below, a dam engineer said.
a2 [keeper=plains-army; speaker=residents; stance=asserts] The Nahr Abyad dam is controlled by the Plains Army, residents of Tell Sabin said.
a3 [flood=panic; speaker=a farmer; stance=asserts] Villagers fled in panic in the dark, trampling one another on the bridge at Tell Sabin, a farmer said.
a4 [opener=militia-crew; speaker=a dam engineer; stance=alleges] The engineer said Plains Army fighters had forced open the spillway.
a5 [bread=closed; speaker=source; stance=asserts] Bakeries in Tell Sabin were under water.
a6 [turbine=destroyed; speaker=a dam engineer; stance=asserts] The flood wrecked the turbines beyond use, the engineer added.
-- The dam supplies half of the province with electricity.

@doc B | Plains Army Media Centre | communique | 2027-03-22 | Statement on the dam
b1 [gate=neglect; speaker=Plains Army; stance=asserts] Years of neglect and rust are the reason the gate of the Nahr Abyad dam gave way.
b2 [keeper=plains-army; speaker=Plains Army; stance=asserts] Our engineers' battalion holds and operates the dam, as it has since autumn.
b3 [flood=orderly; speaker=Plains Army; stance=asserts] The villages below the dam were evacuated in good order, street by street, in buses we provided.
b4 [opener=engineers; speaker=Plains Army; stance=asserts] Civilian engineers of the water authority opened the spillway to save the wall.
b5 [turbine=repaired; speaker=Plains Army; stance=asserts] The turbines of the dam are repaired and have been running again since nightfall.
b6 [bread=closed; speaker=Plains Army; stance=asserts] Flour is on its way to Tell Sabin, whose bakeries are closed.
-- We call on all sides to keep guns away from the reservoir.

@doc C | National Water Authority | trade press | 2027-03-23 | Nahr Abyad: technical bulletin
c1 [gate=neglect; speaker=Water Authority; stance=asserts] Inspection shows that corroded hinges, unserviced for six years, brought down the dam gate.
c2 [opener=engineers; speaker=Water Authority; stance=asserts] Our duty engineers opened the spillway by hand, following the emergency manual.
c3 [keeper=national-guard; speaker=Water Authority; stance=asserts] The National Guard is in charge of the Nahr Abyad dam and admits our staff daily.
c4 [turbine=destroyed; speaker=Water Authority; stance=asserts] All the dam's turbines are a total loss and will have to be replaced.
c5 [flood=orderly; speaker=Water Authority; stance=asserts] Residents of the lower villages walked to high ground calmly after the siren, by the routes marked in last year's drill.
-- The reservoir stands at two thirds of its capacity.
-- A second bulletin will follow on Thursday.

@doc D | Guard Television | broadcaster transcript | 2027-03-23 | Late bulletin
d1 [gate=shelling; speaker=Brig. Munir Sahl; stance=asserts] Enemy guns shelled the dam and tore off its gate, Brigadier Munir Sahl tells our viewers.
d2 [keeper=national-guard; speaker=Brig. Munir Sahl; stance=asserts] The brigadier speaks to us from the control room of the dam, which he says his National Guard holds.
d3 [opener=militia-crew; speaker=Brig. Munir Sahl; stance=alleges] Plains Army gunmen opened the spillway on purpose, he says.
d4 [flood=panic; speaker=a schoolgirl; stance=asserts] A schoolgirl from the lower villages tells of screaming, lost children and people climbing over each other onto trucks.
d5 [turbine=repaired; speaker=a technician; stance=asserts] Technicians have put the turbines back to work, one of them reports, with the lights on behind him.
-- Donations may be left at any fire station.
pair d2 c3 corroborates
claim Shelling broke the Nahr Abyad dam gate | A agree | B disagree | C disagree | D agree
claim The Plains Army holds the dam | A agree | B agree | C disagree | D disagree
claim Villagers fled the flood in panic | A agree | B disagree | C disagree | D agree
