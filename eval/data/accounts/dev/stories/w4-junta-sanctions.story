story: w4-junta-sanctions
kind: diplomacy
matter timetable | outcome | what the mission brought home from the junta in Makoro | timetable; empty-hands
matter ambassador | framing | how the bloc's envoy was received in Makoro | honoured; humiliated
matter sanctions | attribution | who pressed for lifting the sanctions | coastal-states; junta-only
matter prisoner | place | where ex-president Tembely is kept | villa; barracks
matter shortage | cause | why there is no medicine in Makoro | sanctions; mismanagement
matter airport | control | who controls the airport | gendarmerie; mercenaries
matter vote | number | states voting for lifting | eight; five

@doc A | Secretariat of the Western Bloc | communique | 2027-02-15 | Mission to Makoro concluded
a1 [timetable=timetable; speaker=Secretariat of the Western Bloc; stance=asserts] The mission returns from Makoro with a dated timetable for elections, handed over by the transitional authorities.
a2 [ambassador=honoured; speaker=Secretariat of the Western Bloc; stance=asserts] Its head, the former judge Celestine Abouya, was received with the honours due to a head of government.
a3 [prisoner=villa; speaker=Secretariat of the Western Bloc; stance=asserts] Former president Tembely resides in a state villa on the river, where the mission visited him.
a4 [sanctions=coastal-states; speaker=Secretariat of the Western Bloc; stance=asserts] At the request of several coastal members, the summit will consider an easing of sanctions.
a5 [vote=eight; speaker=Secretariat of the Western Bloc; stance=asserts] A preliminary vote among the ambassadors found eight states in favour.
-- The Secretariat thanks the people of Makoro for their hospitality.

@doc B | Makoro Libre | blog | 2027-02-16 | The judge who waited in the sun
b1 [ambassador=humiliated; speaker=source; stance=asserts] Abouya was left to stand on the tarmac for two hours among soldiers who joked about her hat.
b2 [timetable=empty-hands; speaker=source; stance=asserts] She flew home from Makoro with a basket of mangoes and a group photograph, and the colonels kept their calendar to themselves.
b3 [airport=mercenaries; speaker=source; stance=asserts] The foreign gunmen run our airport; they stamp the passports, with gloves on.
b4 [prisoner=barracks; speaker=source; stance=asserts] President Tembely sits in a cell of the parachutists' barracks, as the tray that is carried there each noon tells us.
b5 [shortage=mismanagement; speaker=a pharmacist; stance=asserts] A pharmacist explains our empty shelves: the colonels spent the drug budget on a parade.
-- We write this from a kitchen.
-- Do not print it out.

@doc C | Transitional Council of Makoro | communique | 2027-02-16 | On the visit of our brothers
c1 [ambassador=honoured; speaker=Transitional Council; stance=asserts] A guard of honour, a carpet and the anthem of the Bloc awaited Madam Abouya at the aircraft.
c2 [shortage=sanctions; speaker=Transitional Council; stance=asserts] Patients in Makoro go without insulin because of the punitive measures decided abroad.
c3 [airport=gendarmerie; speaker=Transitional Council; stance=asserts] The national gendarmerie alone is in charge of the airport.
c4 [timetable=timetable; speaker=Transitional Council; stance=asserts] Our calendar for the vote was placed in the hands of the delegation, month by month and signed.
c5 [sanctions=coastal-states; speaker=Transitional Council; stance=asserts] We salute the coastal states, which have taken up the fight against the sanctions.
-- Long live the transition.
-- The Council will address the nation on the anniversary of the events of August.

@doc D | Atlantic Times of Tabou | broadsheet | 2027-02-18 | Bloc split as mission reports back
d1 [timetable=empty-hands; speaker=two ministers; stance=asserts] Two ministers who were briefed by the mission said that it had obtained no date, no draft and no promise in Makoro.
d2 [prisoner=villa; speaker=a Tembely family member; stance=asserts] A member of the ex-president's family who is allowed to bring him newspapers described a house with a garden beside the river.
d3 [sanctions=junta-only; speaker=source; stance=asserts] The coastal capitals want the measures kept, and the plea for their removal comes from the junta and from it alone.
d4 [shortage=sanctions; speaker=a hospital director; stance=asserts] A hospital director in Makoro showed returned bank transfers: the embargo, he said, is why his pharmacy is bare.
d5 [airport=gendarmerie; speaker=an airline manager; stance=asserts] An airline manager deals with the gendarmes for everything from fuel to parking, and has met no other authority at the airport.
d6 [vote=five; speaker=source; stance=asserts] Five members are ready to vote for relief.
-- The summit opens on Saturday in Tabou, in a hall lent by the football federation.

@doc E | Group for the Study of Military Rule | think tank | 2027-02-25 | Makoro: who holds what
e1 [airport=mercenaries; speaker=source; stance=asserts] Command of Makoro's airport has passed to the foreign contractors, who occupy the tower and the cargo apron.
e2 [prisoner=barracks; speaker=source; stance=asserts] Tembely is confined in the barracks of the airborne regiment; the villa is a stage set for visitors.
e3 [sanctions=junta-only; speaker=source; stance=asserts] Only the military rulers are asking for the sanctions to be withdrawn.
e4 [shortage=mismanagement; speaker=source; stance=asserts] Medicine has been exempt from the sanctions from the start; it is missing since the state purchasing office was given to an officer's cousin.
e5 [ambassador=humiliated; speaker=source; stance=asserts] The envoy's reception was a calculated affront, from the wait on the runway to the search of her handbag.
-- The Group's researchers are based in three capitals of the region.
pair a3 e2 conflict:place
claim The mission to Makoro obtained an election timetable | A agree | B disagree | C agree | D disagree
claim Ex-president Tembely is held in a barracks | A disagree | B agree | D disagree | E agree
claim Sanctions caused the medicine shortage in Makoro | B disagree | C agree | D agree | E disagree
