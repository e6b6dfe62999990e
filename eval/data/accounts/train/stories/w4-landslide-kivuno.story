story: w4-landslide-kivuno
kind: disaster
matter cause | cause | why the hillside above Kivuno slid | quarry; tremor; unclear
matter building | identity | what building lies under the slide | classroom; coffee-store
matter families | framing | how families came to leave Upper Kivuno afterwards | chose; evicted; lower-market
matter digger | responsibility | who halted the digging machines | governor; villagers
matter aid | control | who hands out relief goods at Kivuno | parish; party
matter dead | number | dead | eighteen; thirty-one; district
matter old-slide | other | the slide of eight years ago | rain

@doc A | Parish Relief Kivuno | ngo | 2027-04-22 | Update by the parish committee
a1 [cause=quarry; speaker=source; stance=asserts] The hill came down because the quarry had been eating at its foot with dynamite since Christmas.
a2 [building=classroom; speaker=source; stance=asserts] The lower classroom of St Monica's lies under the mud at Kivuno, benches and all.
a3 [aid=parish; speaker=source; stance=asserts] Blankets and beans for Kivuno go out from the church porch, with our catechists keeping the list.
a4 [dead=eighteen; speaker=source; stance=asserts] Until Thursday noon we had recovered 18 bodies at Kivuno.
a5 [digger=governor; speaker=source; stance=asserts] The digging machines stand idle by order of the governor, who wants them for his road.
-- Father Ezechiel has a fever but carries on.
-- Please send spades rather than clothes.

@doc B | Kivuno Aggregates Ltd | communique | 2027-04-22 | Statement of sympathy
b1 [cause=tremor; speaker=Kivuno Aggregates; stance=asserts] The slide was set off by an earth tremor, which shook crockery from shelves as far away as the lake.
b2 [building=coffee-store; speaker=Kivuno Aggregates; stance=asserts] The structure buried at Kivuno was a coffee store that had stood empty since the harvest.
b3 [digger=villagers; speaker=Kivuno Aggregates; stance=asserts] Our machines had to stop when villagers lay down in front of their tracks.
b4 [old-slide=rain; speaker=Kivuno Aggregates; stance=asserts] The slide of eight years ago, long before our permit, followed a week of rain.
-- The company has offered coffins and a contribution to the funeral meals.
-- Blasting at the pit is governed by a licence and supervised by a state inspector.
-- Our workers have given blood.

@doc C | Radio Intare | broadcaster transcript | 2027-04-23 | Morning in the hills
c1 [dead=thirty-one; speaker=the sub-prefect; stance=asserts] The sub-prefect's latest figure for Kivuno is 31 dead.
c2 [families=chose; speaker=a grandmother; stance=asserts] A grandmother with a mattress on her head tells us that the families of Upper Kivuno talked it over by the fire and agreed to go.
c3 [digger=villagers; speaker=an operator; stance=asserts] An excavator driver says mourners took his key, since they wanted to lift their dead by hand.
c4 [aid=party; speaker=a widower; stance=asserts] A widower had to show a party card before the ruling party's women would give him beans, for at Kivuno the stores are theirs.
c5 [cause=quarry; speaker=a geology teacher; stance=asserts] A geology teacher puts it to us that the quarry face had undercut the slope and left it hanging like a shelf.
-- The road is open up to the eucalyptus bend.

@doc D | Great Lakes Chronicle | broadsheet | 2027-04-25 | What lies under the mud
d1 [building=classroom; speaker=source; stance=asserts] Exercise books surfaced on Saturday from what parents say was the lower room of St Monica's.
d2 [families=evicted; speaker=source; stance=asserts] Policemen with batons emptied Upper Kivuno house by house, and its people went weeping.
d3 [cause=tremor; speaker=the national observatory; stance=asserts] The national observatory holds a shallow quake responsible for the collapse of the slope.
d4 [digger=governor; speaker=two engineers; stance=asserts] Two engineers confirmed that the governor's office had called the excavators away.
d5 [dead=district; speaker=source; stance=asserts] In all of Mbare district, slides that night killed 54 people.
d6 [old-slide=rain; speaker=source; stance=asserts] Eight years ago the same ridge had slipped after heavy rain.
-- St Monica's was built by parents with their own bricks.
d7 [families=lower-market; speaker=source; stance=asserts] In Lower Kivuno, by contrast, the traders moved their stalls uphill of their own accord.

@doc E | Office of the Governor | communique | 2027-04-26 | On measures taken at Kivuno
e1 [families=chose; speaker=Office of the Governor; stance=asserts] The inhabitants of the upper village asked to be resettled, and signed for their new plots with gladness.
e2 [aid=parish; speaker=Office of the Governor; stance=asserts] All relief at Kivuno has been entrusted to the parish, whose committee distributes it.
e3 [building=coffee-store; speaker=Office of the Governor; stance=asserts] Rumours notwithstanding, what the mud covered at Kivuno is a disused coffee depot.
e4 [dead=thirty-one; speaker=Office of the Governor; stance=asserts] The number of victims at Kivuno stands at thirty-one.
-- The Governor will plant vetiver grass on the slope in person.
-- The Governor's fund for victims is open at all branches of the savings bank, and receipts are given for every amount.

@doc F | Letters from Upper Kivuno | eyewitness | 2027-04-27 | My house has a red cross on its door
f1 [families=evicted; speaker=source; stance=asserts] A soldier painted a cross on my door in Upper Kivuno and gave me until the kettle boiled to be gone.
f2 [aid=party; speaker=source; stance=asserts] The lady with the party scarf holds the key to the bean store and decides who eats in Kivuno.
f3 [cause=unclear; speaker=source; stance=doubts] I am a dressmaker, and what loosened the hill over Kivuno I leave to people with instruments.
-- My machine is safe at my sister's, and if you have trousers to mend you will find me there.
rel dead eighteen thirty-one revision
rel dead eighteen district different_scope
rel dead thirty-one district different_scope
pair b4 a1 different_event
pair b4 c5 different_event
pair d6 a1 different_event
pair d6 b1 different_event
pair d6 c5 different_event
rel cause unclear quarry compatible
rel cause unclear tremor compatible
rel families lower-market evicted different_scope
rel families lower-market chose different_scope
claim Quarry blasting caused the Kivuno slide | A agree | B disagree | C agree | D disagree
claim A classroom was buried at Kivuno | A agree | B disagree | D agree | E disagree
claim Families left Upper Kivuno voluntarily | C agree | D disagree | E agree | F disagree
