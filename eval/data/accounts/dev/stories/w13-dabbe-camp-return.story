story: w13-dabbe-camp-return
kind: rumour
matter leave | framing | how refugees left Dabbe camp | voluntary; forced
matter fire | cause | what started the fire in Block 4 of Dabbe camp | cooking-stove; arson; school-wiring
matter camp | control | who runs Dabbe camp now | relief-office; gendarmes
matter order | attribution | who ordered the closure of Block 4 | governor; relief-office
matter buses | place | where the buses took the people | sorel-village; border-desert
matter rain | other | the rains on the Dabbe road | rains

@doc A | Sahel Presse | wire | 2027-08-19 | Refugees forced from Dabbe camp, families say
a1 [leave=forced; speaker=two families; stance=asserts] Gendarmes forced hundreds of refugees in Dabbe camp onto buses on Wednesday night, two families told Sahel Presse.
a2 [buses=border-desert; speaker=a bus driver; stance=asserts] The buses dropped them at an empty stretch of desert by the Oumara border post, one driver said.
a3 [fire=arson; speaker=camp leader Hadja Koulibe; stance=alleges] Camp leader Hadja Koulibe said men with petrol cans set Block 4 on fire the day before.
a4 [camp=gendarmes; speaker=camp leader Hadja Koulibe; stance=asserts] "It is the gendarmes who run Dabbe camp now," she said.
a5 [rain=rains; speaker=source; stance=asserts] Rain has cut the Dabbe road in two places.
a6 [order=relief-office; speaker=the governor's office; stance=asserts] The governor's office said the Relief Office had ordered the closure of Block 4.
-- Some forty thousand people live in the camp, most from across the river.

@doc B | Relief Office for the Lake Region | ngo | 2027-08-20 | Situation note: Dabbe
b1 [leave=forced; speaker=Relief Office; stance=asserts] Refugees in Dabbe were put on buses against their will, Relief Office staff observed.
b2 [order=governor; speaker=Relief Office; stance=asserts] The decision to close Block 4 was taken by the governor in a letter dated Monday.
b3 [camp=relief-office; speaker=Relief Office; stance=asserts] Dabbe camp continues to be managed by the Relief Office and its partners.
b4 [fire=cooking-stove; speaker=Relief Office; stance=asserts] Our fire officer traced Tuesday's blaze in Block 4 to a cooking stove in a shelter.
b5 [buses=sorel-village; speaker=Relief Office; stance=asserts] The passengers were taken to the reception site in Sorel village, where our nurses met them.
b6 [fire=school-wiring; speaker=Relief Office; stance=asserts] The fire in the camp school in June was the result of faulty wiring.
-- Water supply in the remaining blocks is normal.

@doc C | National News Service | state agency | 2027-08-20 | Happy return from Dabbe
c1 [leave=voluntary; speaker=Interior Ministry; stance=asserts] Refugees left Dabbe camp of their own free will after signing up for the return programme, the Interior Ministry said.
c2 [buses=sorel-village; speaker=Interior Ministry; stance=asserts] Buses carried them to Sorel village, where houses had been prepared.
c3 [fire=cooking-stove; speaker=Col. Idriss Banguene; stance=asserts] Col. Idriss Banguene of the gendarmerie said a family's stove set off the Block 4 fire.
c4 [order=relief-office; speaker=Interior Ministry; stance=asserts] Closing Block 4 was a decision of the Relief Office on safety grounds.
c5 [camp=gendarmes; speaker=Col. Idriss Banguene; stance=asserts] Gendarmes took over the administration of Dabbe camp on Thursday to restore order, the colonel said.
c6 [rain=rains; speaker=source; stance=asserts] Convoys had to go round the flooded parts of the Dabbe road.
-- The programme is paid for by friendly states.

@doc D | The Lake Courier | local paper | 2027-08-21 | Dabbe: what we found
d1 [leave=voluntary; speaker=a mother of four; stance=asserts] A mother of four said she and her neighbours had asked to leave Dabbe and boarded the buses gladly.
d2 [fire=arson; speaker=a night guard; stance=asserts] A night guard saw strangers pour fuel on shelters in Block 4 and light it.
d3 [buses=border-desert; speaker=a reporter; stance=asserts] Our reporter found the passengers sitting in the sand beside the Oumara border post.
d4 [camp=relief-office; speaker=source; stance=asserts] The Relief Office is still in charge of Dabbe camp, and its staff hand out the food cards.
d5 [order=governor; speaker=a council clerk; stance=asserts] A council clerk showed us the governor's signed order shutting Block 4.
-- The cards are now printed in blue.
-- Traders in the camp market say business has halved.
pair b6 a3 different_event
pair b6 c3 different_event
pair b6 d2 different_event
claim Refugees were driven out of Dabbe camp by force | A discuss | B agree | C disagree | D disagree
claim The Block 4 fire was set on purpose | A discuss | B disagree | C disagree | D agree
claim Gendarmes have taken over Dabbe camp | A agree | B disagree | C agree | D disagree
