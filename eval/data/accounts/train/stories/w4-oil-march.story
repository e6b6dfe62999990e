story: w4-oil-march
kind: protest
matter gate | framing | how the women's sit-in at the Ogidan flow station ended | lifted; broken-up
matter spill | cause | why oil ran into Ogidan creek | corrosion; theft; 2024
matter shot | responsibility | who fired the shots at Ogidan | soldiers; gunmen
matter valve | control | who controls the station's main valve | women; company
matter king | attribution | where the king of Ogidan stands | with-women; with-company
matter barrels | number | barrels spilled | creek-estimate; yearly
matter talk | time | when the company agreed to meet the women | before-shooting; after-shooting
matter mourning | other | mourning cloth | black

@doc A | Delta Petroleum Ventures | communique | 2027-03-03 | Operations at Ogidan
a1 [gate=lifted; speaker=Delta Petroleum Ventures; stance=asserts] The women who had gathered at the Ogidan flow station ended their sit-in on Wednesday following fruitful dialogue and returned to their homes.
a2 [spill=theft; speaker=Delta Petroleum Ventures; stance=asserts] The release into Ogidan creek resulted from an illegal tapping point which thieves had welded to the line.
a3 [valve=company; speaker=Delta Petroleum Ventures; stance=asserts] Company engineers have remained at the main valve of the Ogidan station throughout and can close or open it at any hour.
a4 [king=with-company; speaker=Delta Petroleum Ventures; stance=asserts] His Majesty the king of Ogidan has expressed his confidence in the company and asked his subjects to let the work go on.
a5 [talk=before-shooting; speaker=Delta Petroleum Ventures; stance=asserts] The company had invited the women's leaders to a meeting the day before shots were heard.
-- Delta Petroleum Ventures has built eleven boreholes in the area.
-- An independent joint inspection will be arranged once conditions permit.

@doc B | Creek Mothers' Assembly | ngo | 2027-03-04 | Our account of Ogidan
b1 [gate=broken-up; speaker=source; stance=asserts] Troops trampled our mats, flung our pots into the water and drove us from the gate of the Ogidan flow station with rifle butts.
b2 [spill=corrosion; speaker=source; stance=asserts] The oil in Ogidan creek comes from a pipe so eaten by rust that a child could push a finger through it.
b3 [shot=soldiers; speaker=source; stance=asserts] The bullets that wounded our sisters at Ogidan were fired by men of the task force, from the deck of their boat.
b4 [mourning=black; speaker=source; stance=asserts] We shall wear black cloth until the creek is clean.
b5 [talk=after-shooting; speaker=source; stance=asserts] It took blood for the company to pick up the telephone and offer to sit down with us.
b6 [barrels=creek-estimate; speaker=source; stance=asserts] By our estimate 2,000 barrels have gone into Ogidan creek.
-- The Assembly was founded by fish smokers and cassava farmers.

@doc C | South-South Sentinel | broadsheet | 2027-03-06 | After the shooting at Ogidan
c1 [shot=gunmen; speaker=three boat drivers; stance=asserts] Three boat drivers said the firing at Ogidan came from cult gunmen in a speedboat who had nothing to do with the military.
c2 [valve=women; speaker=source; stance=asserts] At the flow station on Friday, women sat on the main valve itself in relays of six, and the engineers had to ask their leave to read the gauge.
c3 [spill=corrosion; speaker=a pipeline inspector; stance=asserts] A government pipeline inspector ascribed the leak in Ogidan creek to metal that had outlived its service life by a decade.
c4 [king=with-women; speaker=the king's secretary; stance=asserts] The palace secretary said the king stands behind the mothers of Ogidan and had sent them yams and a tent.
c5 [barrels=yearly; speaker=source; stance=asserts] In all, 31,000 barrels were spilled in the delta last year, official figures show.
-- Production at Ogidan accounts for a small part of the nation's output.
-- The price of crude was little changed.
c6 [spill=2024; speaker=source; stance=asserts] The Ogidan spill of 2024 was put down by regulators to thieves who had drilled the line.

@doc D | Wave FM | broadcaster transcript | 2027-03-06 | Delta at dusk
d1 [gate=lifted; speaker=a women's leader; stance=asserts] One of the women's leaders tells Wave that they voted to get up and go home from the flow station, since they had been promised a clean-up.
d2 [spill=theft; speaker=a former bunkerer; stance=asserts] A young man who has given up the trade describes how his friends drilled the pipe at Ogidan and could not plug the hole.
d3 [shot=soldiers; speaker=a surgeon; stance=asserts] The surgeon at the cottage hospital took army-issue bullets out of two of the women from Ogidan.
d4 [king=with-company; speaker=a chief; stance=asserts] A chief who sat beside him reports that the king scolded the women and told them that the company was Ogidan's friend.
d5 [talk=after-shooting; speaker=a mediator; stance=asserts] The mediator says her phone rang with the company's first offer of a meeting while the wounded were being ferried out.
d6 [mourning=black; speaker=source; stance=asserts] The women are in black.
-- We close with a hymn.

@doc E | Army Task Force Safe Creek | communique | 2027-03-07 | Press release
e1 [shot=gunmen; speaker=Task Force; stance=asserts] Criminals in a fast boat opened fire on the crowd at Ogidan and escaped through the mangroves.
e2 [gate=lifted; speaker=Task Force; stance=asserts] The protesters dispersed voluntarily after an appeal by community elders, and troops helped the older ladies into canoes.
e3 [talk=before-shooting; speaker=Task Force; stance=asserts] A date for discussions with the company was already fixed when the hoodlums struck.
e4 [valve=company; speaker=Task Force; stance=asserts] The station's valve is guarded by our troops on behalf of the company's engineers, who operate it freely.
-- The Task Force is at the service of all law-abiding citizens.
-- It has arrested four suspected thieves of crude oil this month.

@doc F | Mangrove Journal | eyewitness | 2027-03-08 | I was on the last mat
f1 [gate=broken-up; speaker=source; stance=asserts] They kicked my cooking fire over and dragged old Mama Ebiere off the flow station gate by her wrapper.
f2 [valve=women; speaker=source; stance=asserts] All week my cousins and I had the valve between our knees, and the company's men could turn it only when we stood up.
f3 [king=with-women; speaker=source; stance=asserts] Our king came by canoe to bless us and said that the creek was his mother too.
-- The creek shines like a peacock at low tide, and the children are forbidden to touch it.
-- I am back in my kitchen now, and the rice is burning.
rel barrels creek-estimate yearly different_scope
pair a1 c2 conflict:framing
pair e2 c2 skip
pair d1 c2 skip
pair b1 c2 skip
pair f1 c2 skip
pair a1 f2 skip
pair e2 f2 skip
pair d1 f2 skip
pair b1 f2 skip
rel spill 2024 theft different_event
rel spill 2024 corrosion different_event
claim Troops broke up the women's sit-in at Ogidan | A disagree | B agree | D disagree | E disagree | F agree
claim Oil thieves caused the Ogidan spill | A agree | B disagree | C disagree | D agree
claim Soldiers shot at the women of Ogidan | B agree | C disagree | D agree | E disagree
