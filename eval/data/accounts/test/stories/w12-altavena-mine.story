story: w12-altavena-mine
kind: company
matter closure | framing | why and how the Altavena copper mine stopped work | planned-maintenance; emergency-stop
matter spill | cause | why the tailings pond at Altavena overflowed | rain; cracked-wall
matter water | outcome | whether the Rio Sauco is fit to use after the spill | safe; poisoned
matter leavers | framing | how shift workers left the mine's camp | resigned; evicted
matter owner | control | who runs the mine after the ministry's visit | cuprasol; ministry-inspectors
matter talks | other | the meeting of villagers and company | thursday

@doc A | Cuprasol Mining S.A. | communique | 2027-04-05 | Scheduled works at Altavena
a1 [closure=planned-maintenance; speaker=Cuprasol; stance=asserts] Cuprasol halted the Altavena copper mine on Sunday for maintenance that has been in the calendar since last year.
a2 [spill=rain; speaker=Cuprasol; stance=asserts] Water ran over the rim of the Altavena tailings pond after exceptional rain in the upper valley, the company said.
a3 [water=safe; speaker=Cuprasol; stance=asserts] Laboratory tests show the water of the Rio Sauco is fit for drinking and irrigation below the mine.
a4 [leavers=resigned; speaker=Cuprasol; stance=asserts] A group of shift workers chose to leave the Altavena camp and accepted the company's severance offer.
a5 [owner=cuprasol; speaker=Cuprasol; stance=asserts] Cuprasol's own managers continue to direct operations at Altavena while inspectors visit the site.
-- Altavena produces about a tenth of the republic's copper.
a6 [talks=thursday; speaker=Cuprasol; stance=asserts] Company representatives will meet the village council of Sauco on Thursday.
a7 [closure=planned-maintenance; speaker=Irma Beltran; stance=asserts] "This is routine work on the mill and the conveyor," general manager Irma Beltran said of the Altavena stoppage.

@doc B | Diario del Altiplano | broadsheet | 2027-04-06 | Altavena stopped after pond wall cracked, engineers say
b1 [closure=emergency-stop; speaker=source; stance=asserts] Managers shut the Altavena copper mine in a hurry on Sunday when alarms sounded below the tailings pond.
b2 [spill=cracked-wall; speaker=two engineers; stance=asserts] A crack in the eastern wall let the waste escape from the Altavena pond, engineers at the mine told this newspaper.
b3 [water=poisoned; speaker=regional health office; stance=asserts] The regional health office found arsenic in the Rio Sauco and told villagers to keep children and cattle away from it.
b4 [owner=ministry-inspectors; speaker=source; stance=asserts] Since Monday inspectors of the mining ministry have been giving the orders at Altavena under an intervention decree.
b5 [leavers=resigned; speaker=labour office; stance=asserts] The labour office in Tarcaya said the workers who left the Altavena camp signed voluntary departure papers before its clerk.
-- The mine was opened by a state company and sold to Cuprasol nine years ago.
b6 [closure=emergency-stop; speaker=a shift engineer; stance=asserts] "We ran out of the Altavena pit with the siren going, and there was nothing routine in it," a shift engineer said.
b7 [talks=thursday; speaker=source; stance=asserts] Villagers and the company are to sit down together on Thursday.

@doc C | Miners' Federation of Tarcaya | communique | 2027-04-06 | Stop the evictions at Altavena
c1 [leavers=evicted; speaker=Miners' Federation; stance=alleges] Guards drove shift workers out of their rooms in the Altavena camp at dawn and loaded them on buses.
c2 [closure=emergency-stop; speaker=Miners' Federation; stance=asserts] The company stopped the Altavena mine because the ground above the mill was sliding and lives were at risk.
c3 [spill=rain; speaker=Miners' Federation; stance=asserts] Our safety delegates attribute the overflow of the pond to a week of downpours and find the walls intact.
c4 [owner=cuprasol; speaker=Miners' Federation; stance=asserts] The bosses of Cuprasol still command the mine, and the ministry's men drink coffee in the office, the federation said.
-- The federation organises most of the underground workers in the province.
c5 [water=poisoned; speaker=Miners' Federation; stance=asserts] Dead trout are floating in the Sauco and people who drank from the river are ill.
c6 [leavers=evicted; speaker=Victor Mayta; stance=alleges] "They threw us out of the camp with our clothes in bags," drill operator Victor Mayta said.
c7 [talks=thursday; speaker=Miners' Federation; stance=demands] The union demands a seat at Thursday's meeting.

@doc D | Ministry of Mines press office | state agency | 2027-04-07 | Ministry takes charge at Altavena
d1 [owner=ministry-inspectors; speaker=Ministry of Mines; stance=asserts] The Ministry of Mines has assumed the management of the Altavena mine and put inspectors in every department.
d2 [spill=cracked-wall; speaker=Ministry of Mines; stance=asserts] Poor construction of the pond's eastern wall caused the release of waste at Altavena, inspectors concluded.
d3 [water=safe; speaker=Ministry of Mines; stance=asserts] Samples taken by the ministry confirm that people along the Rio Sauco can use its water as usual.
d4 [closure=planned-maintenance; speaker=Ministry of Mines; stance=asserts] The pause in production at Altavena had been notified to the ministry in February as annual maintenance.
d5 [leavers=evicted; speaker=Ministry of Mines; stance=asserts] Workers at Altavena were removed from their lodgings by private guards, which the ministry considers unlawful.
-- Minister Nora Ocampo flew over the valley on Wednesday morning.
d6 [owner=ministry-inspectors; speaker=Nora Ocampo; stance=asserts] "From now on our inspectors decide what happens at Altavena," Ocampo said.
d7 [talks=thursday; speaker=Ministry of Mines; stance=asserts] A vice-minister will attend the meeting with the villagers on Thursday.

claim The Altavena mine was shut in an emergency | A disagree | B agree | C agree | D disagree
claim The Rio Sauco is poisoned after the Altavena spill | A disagree | B agree | C agree | D disagree
claim Guards evicted workers from the Altavena camp | A disagree | B disagree | C agree | D agree
