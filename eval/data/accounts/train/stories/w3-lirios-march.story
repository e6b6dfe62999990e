story: w3-lirios-march
kind: protest
matter mood | framing | what kind of crowd crossed the Lirios bridge | peaceful; riot
matter gas | responsibility | who threw the tear gas | gendarmes; infiltrators
matter size | number | how many marched | forty; eight
matter demand | attribution | who called the march | teachers; opposition
matter end | outcome | what the march achieved | decree-scrapped; decree-stands
matter route | other | the march from the depot to the bridge | route
matter scarves | other | yellow scarves | scarves

@doc A | Gaceta del Magisterio | trade press | 2026-08-22 | Yellow tide crosses the Lirios
a1 [mood=peaceful; speaker=source; stance=asserts] Grandmothers, pupils and marching bands strolled over the Lirios bridge as if to a Sunday fair.
a2 [size=forty; speaker=the teachers' union; stance=asserts] Stewards of the teachers' union counted forty thousand on the Lirios bridge.
a3 [demand=teachers; speaker=the teachers' union; stance=asserts] The call to march came from the assembly of rural teachers, by a show of hands in Puente Lirios.
a4 [gas=gendarmes; speaker=source; stance=asserts] The gendarmes lobbed gas canisters into the school choir from the roof of the customs house.
a5 [scarves=scarves; speaker=source; stance=asserts] Yellow scarves, the colour of chalk boxes, hung from every balcony.
-- The choir has asked for its drum back.

@doc B | Ministerio del Interior | communique | 2026-08-22 | Public order restored in Puente Lirios
b1 [mood=riot; speaker=the Interior Ministry; stance=asserts] Masked columns armed with slings and petrol stormed the Lirios bridge and set upon passers-by.
b2 [size=eight; speaker=the Interior Ministry; stance=asserts] Aerial images yield a figure of 8,000 participants on the bridge at the peak.
b3 [demand=opposition; speaker=the Interior Ministry; stance=asserts] The disturbance was summoned by the leadership of the opposition Frente del Trigo.
b4 [gas=infiltrators; speaker=the Interior Ministry; stance=asserts] The canisters were hurled by agitators who had stolen them from a depot.
b5 [end=decree-stands; speaker=the Interior Ministry; stance=asserts] The decree on school closures stays in force in every article.
-- Citizens who lost property may go to the customs house between nine and two.

@doc C | Telediario Sur | broadcaster transcript | 2026-08-23 | Sunday bulletin
c1 [mood=peaceful; speaker=source; stance=asserts] REPORTER: From our balcony it was songs and sandwiches on the Lirios bridge from noon till dusk.
c2 [gas=infiltrators; speaker=source; stance=asserts] Our footage shows men in civilian anoraks, mingling among the marchers, pulling the pins on the gas cans.
c3 [demand=opposition; speaker=a Frente del Trigo senator; stance=asserts] A Frente del Trigo senator conceded on camera that his party had convened the day and paid for the buses.
c4 [end=decree-scrapped; speaker=the education minister; stance=asserts] The education minister has this minute withdrawn the closure decree.
c5 [route=route; speaker=source; stance=asserts] The column set out from the tram depot and ended at the bridge.
-- ANCHOR: Thank you, get some rest.
c6 [scarves=scarves; speaker=source; stance=asserts] Almost everybody wore a yellow scarf.

@doc D | El Garrotazo | tabloid | 2026-08-23 | CHALK AND CHAOS
d1 [mood=riot; speaker=source; stance=asserts] Windows, benches and noses were broken as a howling pack tore across the Lirios bridge.
d2 [size=eight; speaker=a traffic officer; stance=asserts] A traffic officer with a clicker reckoned eight thousand on the bridge, dogs included.
d3 [demand=teachers; speaker=source; stance=asserts] Country schoolmasters dreamed up this circus at a meeting in a barn.
d4 [gas=gendarmes; speaker=a gendarme; stance=asserts] "Of course the gas was ours, what do you expect us to throw, flowers?" a gendarme told this paper.
d5 [end=decree-scrapped; speaker=source; stance=asserts] And what does the minister do? He tears up his decree like a scolded pupil.
d6 [route=route; speaker=source; stance=asserts] From the tram depot to the bridge they dragged their drums.

@doc E | Boletín Oficial comment by Cátedra Lirios | think tank | 2026-08-25 | Where the decree stands
e1 [end=decree-stands; speaker=Cátedra Lirios; stance=asserts] The gazette shows the closures of rural schools going ahead on the calendar fixed in July.
e2 [demand=teachers; speaker=Cátedra Lirios; stance=asserts] The march was convened by village teachers, whose minutes we have read.
-- The minister's remark on television has been followed by silence.
e3 [size=forty; speaker=Cátedra Lirios; stance=asserts] A count from rooftop photographs yields some forty thousand on the bridge.
-- We have followed school policy in the province for twelve years and publish a yearly survey of village classrooms.
-- A table of the schools concerned is annexed.
pair b5 c4 revision
pair b5 d5 revision
claim Rioters attacked people on the Lirios bridge | A disagree | B agree | C disagree | D agree
claim The school closure decree has been withdrawn | B disagree | C agree | D agree | E disagree
claim The opposition called the Lirios march | A disagree | B agree | C agree | D disagree | E disagree
