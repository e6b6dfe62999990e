story: w5-bentala-strike
kind: strike
matter gate | framing | how the night shift left the Bentala garment zone on Monday | walkout; lockout
matter guard | responsibility | who struck the first blow at the river gate | guards; pickets
matter deal | outcome | what the Saturday talks brought | agreement; collapse
matter dorm | framing | why the workers left the zone dormitories | homeward; evicted
matter union | attribution | what the Zone Labour Congress said about the stoppage | backed; opposed
matter lines | number | sewing lines idle | eighty; twelve
matter rain | other | the flooded approach road | flooded

@doc A | Thread & Needle Asia | trade press | 2027-06-10 | Bentala stoppage enters third day, brands watch
a1 [gate=walkout; speaker=source; stance=asserts] The stoppage began on Monday when night-shift sewers at the Bentala zone laid down their work at the second bell and streamed out of the gates.
a2 [lines=eighty; speaker=buyers' agents; stance=asserts] Buyers' agents who toured the zone on Wednesday counted eighty sewing lines standing idle.
a3 [union=backed; speaker=Zone Labour Congress; stance=asserts] The Zone Labour Congress threw its weight behind the stoppage on Tuesday and opened its strike fund to the sewers.
-- Bentala stitches one in nine of the region's school uniforms.
a4 [guard=pickets; speaker=a zone security manager; stance=alleges] A zone security manager said the scuffle at the river gate started when a picket hit a guard across the helmet with a banner pole.
a5 [rain=flooded; speaker=source; stance=asserts] Trucks reached the zone only from the west because the main approach road lay under water.

@doc B | Bentala Export Zone Authority | communique | 2027-06-14 | Normalcy returns to the zone
b1 [gate=walkout; speaker=Zone Authority; stance=asserts] At the start of the week the night shift deserted its stations at the urging of outsiders, leaving unfinished goods on the machines.
b2 [deal=agreement; speaker=Zone Authority; stance=asserts] Saturday's talks between the owners and the sewers' delegates closed with a signed settlement on meal money and transport.
b3 [dorm=homeward; speaker=Zone Authority; stance=asserts] Residents of the zone dormitories took the occasion to travel to their villages for the harvest festival.
b4 [guard=pickets; speaker=Zone Authority; stance=asserts] The disturbance at the river gate was opened by pickets who rushed the guards with stones and poles.
-- The Authority wishes all investors a prosperous second half.
b5 [lines=twelve; speaker=Zone Authority; stance=asserts] At the peak of the agitation a dozen sewing lines stood still.

@doc C | Sewers' Solidarity Desk | ngo | 2027-06-15 | Locked out, then thrown out
c1 [gate=lockout; speaker=Sewers' Solidarity Desk; stance=asserts] Monday's night shift arrived to find chains on the gates and a notice ending its employment, and so the shift spent the night on the road.
c2 [guard=guards; speaker=Lin Thida; stance=alleges] "A guard with a rattan cane hit my sister on the collarbone, and that is how the river gate began," said Lin Thida, a buttonhole sewer.
c3 [dorm=evicted; speaker=Sewers' Solidarity Desk; stance=asserts] Contractors emptied the zone dormitories floor by floor and tipped trunks and cooking pots over the balcony rails.
c4 [deal=collapse; speaker=Sewers' Solidarity Desk; stance=asserts] The owners walked away from the table on Saturday before the tea was served, and the talks broke up.
-- We are collecting rice, soap and umbrellas.
c5 [union=opposed; speaker=Sewers' Solidarity Desk; stance=asserts] The Zone Labour Congress, close to the ministry, condemned the action on the very first day and told the women to go back in.

@doc D | Channel Bentala | broadcaster transcript | 2027-06-14 | Evening magazine
d1 [gate=lockout; speaker=a fabric checker; stance=asserts] A fabric checker told our reporter: we came for the night shift, and the gates were shut in our faces on Monday by order of the owners.
d2 [deal=collapse; speaker=the labour commissioner; stance=asserts] The labour commissioner confirmed that Saturday's session ended in disarray and that both sides left by different doors.
d3 [dorm=evicted; speaker=dormitory residents; stance=asserts] Women from the zone dormitories are now sleeping at the bus stand after wardens changed the locks on them.
d4 [lines=eighty; speaker=source; stance=asserts] From our drone we could see rows of dark halls, some eighty lines at rest.
-- And now to the cricket.

@doc E | Ma Khin Sabei | eyewitness | 2027-06-13 | Account taken down by a parish volunteer
e1 [guard=guards; speaker=Ma Khin Sabei; stance=asserts] I was in the front row at the river gate and saw the guard captain swing first, before any of us had picked up so much as a slipper.
e2 [union=backed; speaker=Ma Khin Sabei; stance=asserts] The Congress people came with a truck of boiled eggs and a letter of support for the stoppage, signed by their president.
e3 [dorm=homeward; speaker=Ma Khin Sabei; stance=asserts] My roommates had bought their bus tickets weeks before, so when the dormitory emptied it was girls going home for the harvest as every June.
e4 [deal=agreement; speaker=Ma Khin Sabei; stance=asserts] On Saturday evening our delegate waved the signed paper from the balcony, and we wept, for the talks had given us the meal money.
-- I am thirty-one and have sewn collars for eleven years.
e5 [rain=flooded; speaker=Ma Khin Sabei; stance=asserts] We waded to the zone with our sandals on our heads because the road had turned into a canal.

claim Workers at Bentala were locked out by their employers | A disagree | B disagree | C agree | D agree
claim Saturday's talks ended in a settlement | B agree | C disagree | D disagree | E agree
claim Dormitory residents at Bentala were evicted | B disagree | C agree | D agree | E disagree
