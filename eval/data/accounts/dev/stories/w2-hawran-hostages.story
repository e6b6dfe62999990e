story: w2-hawran-hostages
kind: diplomacy
matter release | framing | how the engineers of Hawr Dam came free | freed-by-raid; handed-over
matter ransom | denial | whether a ransom was paid | paid; unpaid
matter captors | identity | who held the engineers | tribe; brigade
matter mediator | responsibility | who brought about the release | emir; red-lamp; several
matter number-free | number | people released | four; seven; drivers-two
matter consul | attribution | the consul's words about the captors | thanked; condemned
matter place-of-handover | place | where the engineers were met | well; airstrip
matter talks | outcome | whether talks about the dam resumed | resumed; broken
matter earlier-kidnap | outcome | the kidnapping of surveyors in spring | spring-ransom

@doc A | Gulf and Steppe Agency | wire | 2029-02-11 | Dam engineers free after forty days
a1 [release=handed-over; speaker=a tribal intermediary; stance=asserts] The engineers held since New Year were handed to officials at a desert rendezvous, unharmed and in fresh clothes, a tribal intermediary said.
a2 [number-free=four; speaker=the consulate; stance=asserts] Four engineers were released on Sunday, the consulate said.
a3 [place-of-handover=well; speaker=a tribal intermediary; stance=asserts] The meeting took place at the camel well of Bir Tuwal.
a4 [captors=tribe; speaker=a tribal intermediary; stance=asserts] They had been guests, as he put it, of the Bani Dukhan tribe, which has a grievance about its drowned pastures.
-- Hawr Dam is being built by a consortium of three countries.
a5 [ransom=unpaid; speaker=the consulate; stance=denies] No ransom had been paid, the consulate said.
a6 [earlier-kidnap=spring-ransom; speaker=source; stance=asserts] Surveyors seized near the dam last spring were let go for a ransom.

a7 [talks=resumed; speaker=source; stance=asserts] With the men free, the tribe and the consortium were back at the table on Sunday evening.

@doc B | Ministry of Interior, Republic of Hawr | communique | 2029-02-11 | Heroic operation
b1 [release=freed-by-raid; speaker=Ministry of Interior; stance=asserts] In a daring assault our special forces snatched the engineers from the grip of their captors.
b2 [captors=brigade; speaker=Ministry of Interior; stance=asserts] The kidnappers belonged to the Salt Brigade, an outlawed organisation.
b3 [place-of-handover=airstrip; speaker=Ministry of Interior; stance=asserts] The liberated men were met by an aircraft at the disused airstrip of Umm Qarn.
b4 [ransom=unpaid; speaker=Ministry of Interior; stance=denies] The State did not pay, and the State never pays.
b5 [talks=broken; speaker=Ministry of Interior; stance=asserts] Contacts with the Bani Dukhan over the dam have been severed.
-- The names of the officers will remain secret.
b6 [mediator=several; speaker=Ministry of Interior; stance=asserts] We thank a number of friendly persons for their good offices.

@doc C | Court of the Emir of Sahil | communique | 2029-02-12 | The Emir receives the engineers
c1 [mediator=emir; speaker=Court of the Emir; stance=asserts] It was through the Emir's personal word to the elders that the engineers regained their freedom.
c2 [release=handed-over; speaker=Court of the Emir; stance=asserts] The elders gave the men into the hands of the Emir's falconer, with coffee and embraces.
c3 [captors=tribe; speaker=Court of the Emir; stance=asserts] The noble Bani Dukhan, in whose tents the men had stayed, kept them in good health.
c4 [consul=thanked; speaker=the consul; stance=asserts] The consul has written to the Bani Dukhan to thank them for their hospitality.
c5 [place-of-handover=well; speaker=Court of the Emir; stance=asserts] Bir Tuwal, where the tribe waters its herds, was the place of this happy meeting.
-- The engineers will rest for some days in the summer palace.

@doc D | Red Lamp Society | ngo | 2029-02-13 | Note to editors
d1 [mediator=red-lamp; speaker=Red Lamp Society; stance=asserts] The release was arranged by this Society alone, in nineteen journeys to the tents.
d2 [number-free=drivers-two; speaker=Red Lamp Society; stance=asserts] Two drivers taken with the engineers had been let go in January.
d3 [consul=condemned; speaker=the consul; stance=asserts] At the farewell the consul told our delegate that the captors were common criminals who belonged in chains.
d4 [talks=resumed; speaker=Red Lamp Society; stance=asserts] The elders and the dam builders have taken up their discussions again, in a tent that we provided.
-- We ask editors to refrain from publishing photographs of the tents.
d5 [number-free=four; speaker=Red Lamp Society; stance=asserts] Our doctor examined four released engineers.

@doc E | Oasis Confidential | blog | 2029-02-15 | Gold under the saddle
e1 [ransom=paid; speaker=the blogger; stance=asserts] A ransom was paid: I know the goldsmith who weighed the bars and the mule that carried them.
e2 [captors=brigade; speaker=a released engineer; stance=asserts] One of the engineers, over a beer, said his jailers wore the white headband of the Salt Brigade and sang its songs.
e3 [release=freed-by-raid; speaker=a released engineer; stance=asserts] The same man heard the helicopters, saw the tent wall slit open, and was thrown over a soldier's shoulder.
e4 [place-of-handover=airstrip; speaker=a released engineer; stance=asserts] He was set down at Umm Qarn, on the cracked runway, where a plane stood with its propellers turning.
e5 [talks=broken; speaker=the blogger; stance=asserts] As for the talks about the dam, the tribe has burned the carpet they sat on.
-- The mule was tired.
e6 [number-free=seven; speaker=the blogger; stance=asserts] In all, seven engineers are back, if I count the noses in the hotel bar.

rel mediator emir several compatible
rel mediator red-lamp several compatible
rel number-free four drivers-two different_scope
rel number-free seven drivers-two different_scope
pair a6 e1 different_event
pair a5 b4 corroborates
pair e1 c2 compatible
pair a6 d1 unrelated
pair c3 d3 skip
pair c4 b5 compatible
pair e3 c1 skip
pair e3 d1 skip
pair b1 c1 conflict:responsibility
pair b1 d1 conflict:responsibility
pair b6 c4 skip
claim Special forces freed the dam engineers in a raid | A disagree | B agree | C disagree | E agree
claim A ransom was paid for the engineers | A disagree | B disagree | E agree
claim The Emir brought about the engineers' release | C agree | D disagree
