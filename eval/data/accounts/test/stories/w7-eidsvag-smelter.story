story: w7-eidsvag-smelter
kind: company
matter furnace | framing | how furnace three was shut down | cautious; runaway; noise-heard
matter deal | outcome | state of the sale to Tessmar | signed; broken-off
matter boss | attribution | what director Varga told staff about closure | closure; future
matter cloud | identity | what the cloud over the town was | steam; fluoride
matter burn | cause | how the two smelters were burned | faulty-valve; own-horseplay
matter power | control | who controls the power plant | smelter; municipality
matter layoffs | number | jobs lost | eighty; three-hundred; office-twelve
matter audit | framing | how the auditors left | finished; barred
matter bribe | denial | whether the inspector was paid | paid; unpaid
matter sister | other | the sister plant at Glomvik | shut-after-noise

@doc A | Eidsvag Aluminium | communique | 2027-10-11 | Furnace three taken out of service
a1 [furnace=cautious; speaker=Eidsvag Aluminium; stance=asserts] Furnace three was cooled down step by step on Sunday as a measure of care, under the eyes of the full crew.
a2 [cloud=steam; speaker=Eidsvag Aluminium; stance=asserts] The white plume seen over Eidsvag on Sunday was water vapour.
a3 [burn=own-horseplay; speaker=Eidsvag Aluminium; stance=asserts] Two employees sustained burns when, during a break and against instructions, they toasted bread on a ladle.
a4 [boss=future; speaker=Director Zoltan Varga; stance=asserts] Director Varga assured staff that Eidsvag has a long life ahead of it.
a5 [audit=finished; speaker=Eidsvag Aluminium; stance=asserts] The auditors completed their work on Friday and took their leave with thanks.
a6 [layoffs=eighty; speaker=Eidsvag Aluminium; stance=asserts] Eighty positions at the smelter will be discontinued.

@doc B | Metallmarkedet | trade press | 2027-10-13 | Tessmar signs for Eidsvag
b1 [deal=signed; speaker=bankers; stance=asserts] Tessmar and the owners of Eidsvag signed the sale of the smelter on Tuesday night, bankers said.
b2 [furnace=runaway; speaker=an engineer; stance=asserts] Molten metal had eaten through the lining of furnace three, an engineer said, and the crew hit the red button and ran for the doors.
b3 [power=municipality; speaker=source; stance=asserts] The hydro plant that feeds Eidsvag has been run by the municipality since its lease fell in.
b4 [burn=faulty-valve; speaker=an engineer; stance=asserts] The smelters' burns came from a jet of hot oil that a defective valve let through.
b5 [audit=barred; speaker=an auditor; stance=asserts] "Our badges were dead and our papers were on the pavement," an auditor said of the end of the visit to Eidsvag.
b6 [layoffs=office-twelve; speaker=source; stance=asserts] In the Eidsvag sales office, twelve clerks must go.
-- Aluminium closed firmer on the news.

@doc C | Fjordfolket | local paper | 2027-10-14 | Ash on the laundry
c1 [furnace=noise-heard; speaker=a neighbour; stance=asserts] A neighbour of the works heard a long hiss on Sunday and then the hooter.
c2 [cloud=fluoride; speaker=the school chemist; stance=asserts] The cloud that drifted over the cemetery was fluoride, said a chemistry teacher, who tested the ash on her sheets.
c3 [boss=closure; speaker=a canteen cook; stance=asserts] Director Varga told the early shift to look for other work, because the smelter would close, a canteen cook recalled.
c4 [power=smelter; speaker=the mayor; stance=asserts] "The smelter owns the power plant and opens the sluices as it pleases," the mayor said.
c5 [layoffs=three-hundred; speaker=the union; stance=predicts] The union expects three hundred smelter jobs to go.
c6 [sister=shut-after-noise; speaker=source; stance=asserts] At the sister plant in Glomvik a furnace had burned through in May, and its crew ran for the doors as well.

@doc D | Clean Fjord Alliance | ngo | 2027-10-16 | Who looks after Eidsvag?
d1 [bribe=paid; speaker=Clean Fjord Alliance; stance=alleges] The environment inspector was given a cabin on the lake by the smelter, and we hold a copy of the deed.
d2 [cloud=fluoride; speaker=Clean Fjord Alliance; stance=asserts] Leaves sampled at nine spots under the plume show scorching by fluorine compounds from the smelter.
d3 [furnace=runaway; speaker=smelter workers; stance=asserts] Workers describe a blaze in the furnace hall, a burst wall and the emergency stop of furnace three in the nick of time.
d4 [audit=barred; speaker=Clean Fjord Alliance; stance=asserts] When the auditors asked about filters, security walked them out of the gate in the middle of their work.
d5 [burn=faulty-valve; speaker=the injured; stance=asserts] From their hospital beds the burned men tell of a valve they had reported as broken in August.
d6 [deal=broken-off; speaker=Clean Fjord Alliance; stance=asserts] Tessmar's lawyers write to us that their client has walked away from buying the smelter.

@doc E | Kronemarked Live | broadcaster transcript | 2027-10-18 | Business breakfast with Zoltan Varga
e1 [bribe=unpaid; speaker=Zoltan Varga; stance=denies] "The inspector has never had so much as a cup of coffee from us," said Varga.
e2 [cloud=steam; speaker=Zoltan Varga; stance=asserts] The Sunday cloud, he explained, is what comes out of any kettle.
e3 [deal=broken-off; speaker=Zoltan Varga; stance=asserts] Asked about Tessmar, he conceded that talks on the sale had ended and the parties had gone their ways.
e4 [power=smelter; speaker=Zoltan Varga; stance=asserts] As for electricity, the smelter is its own master, since the hydro station belongs to it.
e5 [boss=future; speaker=Zoltan Varga; stance=asserts] What he had told the early shift, he went on, was to count on the furnaces for decades.
e6 [audit=finished; speaker=Zoltan Varga; stance=asserts] The audit had run its course to the last page.

@doc F | Nordhandel Nachrichten | wire | 2027-10-19 | Tessmar confirms Eidsvag purchase
f1 [deal=signed; speaker=Tessmar; stance=asserts] Tessmar said its purchase of the Eidsvag smelter was done, with signatures exchanged in the night to Wednesday.
f2 [boss=closure; speaker=three foremen; stance=asserts] Foremen told Nordhandel that Varga had announced the end of the smelter to their faces.
f3 [furnace=cautious; speaker=an insurer; stance=asserts] The insurer's expert speaks of an orderly cooling of furnace three, decided on in good time and free of any alarm.
f4 [burn=own-horseplay; speaker=an insurer; stance=asserts] He puts the burns down to a prank with a ladle at coffee time.
f5 [power=municipality; speaker=the land court; stance=asserts] A ruling of the land court has the hydro station in the hands of the town, which sells the current on.
f6 [bribe=paid; speaker=the inspector's former wife; stance=asserts] The inspector's former wife says that the cabin was a present from the works.
rel furnace cautious noise-heard compatible
rel furnace noise-heard runaway compatible
pair c1 f3 skip
rel layoffs eighty three-hundred conflict
rel layoffs eighty office-twelve different_scope
rel layoffs three-hundred office-twelve different_scope
pair a6 c5 skip
pair c6 a1 different_event
pair c6 b2 different_event
pair c6 d3 different_event
pair c6 f3 different_event
claim Furnace three ran out of control | A disagree | B agree | D agree | F disagree
claim The sale of the smelter has fallen through | B disagree | D agree | E agree | F disagree
claim The cloud over Eidsvag was fluoride | A disagree | C agree | D agree | E disagree
