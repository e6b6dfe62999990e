story: w2-abadil-quake
kind: disaster
matter school | cause | why the school at Abadil Pain collapsed | shaking; removed-pillars
matter tents | framing | how tents were handed out | fair; favourites
matter toll | number | deaths in Abadil district | sixty-one; hundred-four
matter border-aid | outcome | what became of the neighbour's rescue team | admitted; turned-back
matter warning-siren | denial | whether the siren sounded | sounded; silent
matter commander | control | who directs the relief effort | governor; guard
matter city-toll | other | deaths in the provincial capital | capital-four
matter night | framing | how survivors passed the second night | sheltered; abandoned

@doc A | Mehrun Press Service | wire | 2028-11-09 | Quake levels hill district of Abadil
a1 [toll=sixty-one; speaker=the district coroner; stance=asserts] Sixty-one people were known to have died in Abadil district by Thursday noon, the coroner told Mehrun Press Service.
a2 [school=removed-pillars; speaker=a mason; stance=asserts] The boys' school in Abadil Pain came down because two columns in its hall had been knocked out last summer to make space for a stage, said a mason who had warned the headmaster about it.
-- The tremor struck shortly before evening prayer and was felt as far as the coast.

a3 [tents=favourites; speaker=source; stance=asserts] Tents were going first to relatives of the village headmen, while widows with infants were told to come back after the weekend.
a4 [border-aid=turned-back; speaker=a customs clerk; stance=asserts] A rescue team with dogs from across the frontier was sent home from the barrier at Pol Sangi after waiting for a stamp, a customs clerk said.
a5 [city-toll=capital-four; speaker=source; stance=asserts] In the provincial capital four people died, all of them under a fallen minaret.
a6 [night=abandoned; speaker=source; stance=asserts] Whole hamlets passed a second night in the open around fires of broken doors, with help still somewhere below the snow line.
-- A thin rain began towards morning.

@doc B | Provincial Governor's Press Bureau | communique | 2028-11-10 | All forces at work in Abadil
b1 [commander=governor; speaker=Governor's Press Bureau; stance=asserts] His Excellency the Governor is personally directing every branch of the relief effort from the operations caravan in Abadil.
b2 [tents=fair; speaker=Governor's Press Bureau; stance=asserts] Tents are being issued house by house from a single register, so that each family receives its due regardless of standing.
b3 [border-aid=admitted; speaker=Governor's Press Bureau; stance=asserts] We thank our neighbours, whose dog handlers crossed at Pol Sangi on Thursday and are already searching the ruins.
b4 [school=shaking; speaker=Governor's Press Bureau; stance=asserts] The boys' school, a sound building, was brought down by the sheer violence of the tremor, which exceeded anything its builders could have foreseen.
-- A telephone line for relatives has been opened.

b5 [warning-siren=sounded; speaker=Governor's Press Bureau; stance=asserts] Thanks to the siren on the grain silo, which sounded ahead of the main shock, many had reached the street in time.
b6 [night=sheltered; speaker=Governor's Press Bureau; stance=asserts] Every survivor in the district spent Thursday night under canvas, with a stove and a hot meal.
b7 [tents=fair; speaker=Governor's Press Bureau; stance=asserts] Complaints of unequal treatment in the camps have been examined by an inspector, who found the lists in perfect order.

@doc C | Hearth and Hand relief agency | ngo | 2028-11-12 | Field note 3
c1 [toll=hundred-four; speaker=Hearth and Hand; stance=asserts] The number of deaths in Abadil district was put at 104 on Sunday, after the landslide at the upper mill had been cleared.
c2 [commander=guard; speaker=Hearth and Hand; stance=asserts] It is colonels of the Mountain Guard who assign lorries, sites and fuel, and our own team takes its instructions from them each morning.
c3 [tents=favourites; speaker=Hearth and Hand; stance=asserts] Our distribution monitors saw canvas carried past the queue to the compounds of influential men.
c4 [border-aid=admitted; speaker=Hearth and Hand; stance=asserts] The neighbouring country's dog team, which entered through Pol Sangi, pulled a girl alive from the bakery.
-- Stoves remain the most urgent need, followed by insulin.

c5 [warning-siren=silent; speaker=residents; stance=asserts] Not one of those we asked had heard a siren before the ground moved.
c6 [school=removed-pillars; speaker=Hearth and Hand; stance=asserts] A structural engineer on our team traced the failure of the school to its gutted assembly hall, whose supports had been taken away during alterations.
c7 [night=abandoned; speaker=Hearth and Hand; stance=asserts] In the upper hamlets people told us of a second night spent under the sky, burning furniture to keep the children warm.

@doc D | Abadil Mirror | tabloid | 2028-11-13 | THE BOYS OF CLASS FOUR
d1 [school=shaking; speaker=a seismologist; stance=asserts] A quake like that would have flattened a fortress, says a boffin at the seismic station, and the little school in its path was doomed from the first jolt.
d2 [commander=guard; speaker=source; stance=asserts] Make way for the colonels: the Mountain Guard has taken charge of the rescue and even the fire chief salutes before he lifts a hose.
=a4
=a5
d3 [warning-siren=silent; speaker=the silo keeper; stance=asserts] The siren never howled, admits the silo keeper, because mice had eaten the cable.
d4 [night=sheltered; speaker=source; stance=asserts] At least the second night was kinder, with a warm tent and a bowl of soup for all who had lost their homes.
-- Send your messages for the families to our letters desk.
-- Tomorrow: the dog that waited by the school gate.

rel toll sixty-one hundred-four revision
pair a5 c1 different_scope
pair d4 a3 skip
pair d4 c3 skip
pair b6 a3 skip
pair b6 c3 skip
claim The school at Abadil Pain fell because its pillars had been removed | A agree | B disagree | C agree | D disagree
claim Foreign rescuers were turned away at the border | A agree | B disagree | C disagree | D agree
claim Survivors were left without shelter on the second night | A agree | B disagree | C agree | D disagree
