story: w3-malva-landslide
kind: disaster
matter slope | cause | what brought down the Cerro Malva slope | rain; quarry
matter siren | denial | whether the siren was sounded | sounded; silent; siren-tested
matter rescue | framing | how the first hours of the rescue went | organised; abandoned
matter missing | number | people missing in Barrio Retama | sixty; thirty-five; city
matter permits | responsibility | who allowed houses under the slope | mayor; bishopric
matter shelter | control | who runs the stadium shelter | army; nuns
matter dogs | other | rescue dogs from abroad | dogs

@doc A | Protección Civil de Retamar | communique | 2031-03-02 | Situation report 1, 18:00
a1 [missing=sixty; speaker=Civil Protection; stance=asserts] As of 18:00, sixty residents of Barrio Retama are missing.
a2 [slope=rain; speaker=Civil Protection; stance=asserts] Rainfall of rare intensity soaked the Cerro Malva slope until it slid.
a3 [siren=sounded; speaker=Civil Protection; stance=asserts] The siren was sounded at 04:10, and residents were able to leave.
a4 [rescue=organised; speaker=Civil Protection; stance=asserts] Within the hour brigades with lamps, stretchers and sniffing equipment had been deployed by sectors over the mud of Barrio Retama.
a5 [shelter=army; speaker=Civil Protection; stance=asserts] The shelter in the stadium is run by the Army's logistics corps.
a6 [dogs=dogs; speaker=Civil Protection; stance=asserts] Teams with rescue dogs are on their way from abroad.
-- Donations of blankets are welcome.

@doc B | Protección Civil de Retamar | communique | 2031-03-03 | Situation report 2, 12:00
b1 [missing=thirty-five; speaker=Civil Protection; stance=asserts] Twenty-five persons having been found alive with relatives, the number of missing in Barrio Retama falls to thirty-five as of noon on Monday.
b2 [permits=bishopric; speaker=Civil Protection; stance=asserts] The plots under the slope were handed out by the bishopric, which owned the land and let people build.
b3 [shelter=army; speaker=Civil Protection; stance=asserts] Soldiers have charge of the stadium shelter, from the gate to the kitchen.
b4 [slope=rain; speaker=the state geologist; stance=asserts] The state geologist puts the slide at Cerro Malva down to three days of downpour on clay.
b5 [siren=siren-tested; speaker=Civil Protection; stance=asserts] The siren is tested on the first Friday of the month.
-- The airport has reopened.

@doc C | La Retama Libre | local paper | 2031-03-04 | We dug with pots
c1 [rescue=abandoned; speaker=source; stance=asserts] Until midday the people of Barrio Retama clawed at the mud by themselves, with saucepans, while the brigades sat in their lorries at the foot of the hill.
c2 [siren=silent; speaker=source; stance=asserts] No siren was heard by anyone we met.
c3 [slope=quarry; speaker=foreman Eladio Pons; stance=asserts] "The quarry ate the foot of Cerro Malva, I drove the digger, and a hill with its foot gone comes down," said foreman Eladio Pons.
c4 [permits=mayor; speaker=source; stance=asserts] It was the mayor who signed the building permits for the houses below the slope, against a shelf of advice.
c5 [shelter=nuns; speaker=source; stance=asserts] The stadium shelter lives under the firm rule of the Carmelite nuns, who took it over on the night of the slide.
c6 [missing=city; speaker=the red-cross post; stance=asserts] For the city of Retamar in its entirety, the list pinned up at the first-aid post holds eighty-one names of missing.
-- This paper is printed, for now, on the back of election posters.

@doc D | Onda Retamar | broadcaster transcript | 2031-03-04 | Noon
-- HOST: Good day, if one may say so.
d1 [rescue=organised; speaker=a stretcher bearer; stance=asserts] STRETCHER BEARER: "We were on the mud in the dark, by grids, every squad with its street, it went like clockwork."
d2 [siren=sounded; speaker=a bus conductor; stance=asserts] BUS CONDUCTOR: "That siren got me out of bed and saved my neck."
d3 [permits=mayor; speaker=a municipal architect; stance=asserts] ARCHITECT: "I refused those houses, and the mayor put his own stamp on the permits."
d4 [shelter=nuns; speaker=source; stance=asserts] HOST: At the stadium the sisters are in command, they assign the beds, and the soldiers peel potatoes for them.
d5 [dogs=dogs; speaker=source; stance=asserts] HOST: The dogs have landed, with their handlers.
d6 [missing=thirty-five; speaker=source; stance=asserts] HOST: In Barrio Retama, as of Monday noon, thirty-five were unaccounted for.

@doc E | Geólogos Solidarios | ngo | 2031-03-11 | Why Cerro Malva moved
e1 [slope=quarry; speaker=Geólogos Solidarios; stance=asserts] Undercutting by the gravel quarry, and that alone, set Cerro Malva sliding; the rain that week was ordinary.
e2 [rescue=abandoned; speaker=Geólogos Solidarios; stance=asserts] Our members saw neighbours left to dig for their own in Barrio Retama all morning, as officials waited below for instructions.
e3 [siren=silent; speaker=Geólogos Solidarios; stance=asserts] The siren's logger records no activation that night.
e4 [permits=bishopric; speaker=Geólogos Solidarios; stance=asserts] Deeds show that settlement beneath the slope was authorised by the bishop's estate office.
-- Field notes are available on request.
-- Our volunteers are geologists from four universities and work without pay.
rel missing sixty thirty-five revision
rel missing sixty city different_scope
rel missing thirty-five city different_scope
rel siren sounded siren-tested compatible
rel siren silent siren-tested compatible
claim The quarry caused the Cerro Malva landslide | A disagree | B disagree | C agree | E agree
claim A siren warned Barrio Retama before the slide | A agree | C disagree | D agree | E disagree
claim Rescuers left Barrio Retama to dig alone | A disagree | C agree | D disagree | E agree
