story: w13-oudra-cholera
kind: epidemic
matter source-water | cause | what caused the cholera outbreak in Oudra camp | river-tanker; latrines
matter clinic | framing | why the Oudra clinic shut | evicted; relocation
matter disease | identity | what the illness is | cholera; food-poisoning
matter vaccine | responsibility | who stopped the vaccine lorry | tribal-police; customs
matter trend | outcome | course of the outbreak | over; spreading; town-calm
matter camp-size | other | crowding in Oudra | crowded

@doc A | Horn Newswire | wire | 2028-04-12 | Cholera spreads in Oudra refugee camp
a1 [disease=cholera; speaker=Dr. Amran Siraj; stance=asserts] Laboratory tests have confirmed cholera in Oudra refugee camp, Dr. Amran Siraj said on Wednesday.
a2 [trend=spreading; speaker=Dr. Amran Siraj; stance=asserts] The outbreak in Oudra is growing by the day and has reached two more blocks, she said.
a3 [source-water=river-tanker; speaker=Dr. Amran Siraj; stance=asserts] She traced the disease to tankers that filled up at the river and sold the water in the camp.
a4 [vaccine=tribal-police; speaker=a driver; stance=alleges] A lorry with vaccines was halted by tribal police at the Gol Adde barrier, its driver said.
a5 [clinic=evicted; speaker=a nurse; stance=asserts] Armed men threw the staff out of the Oudra clinic on Sunday, a nurse told Horn Newswire.
a6 [camp-size=crowded; speaker=source; stance=asserts] Oudra was built for a third of the people it now holds.
-- The rains are due within weeks.

@doc B | Regional Ministry of Health | communique | 2028-04-12 | Health situation in Oudra
b1 [disease=food-poisoning; speaker=Ministry of Health; stance=asserts] The sick in Oudra camp are suffering from food poisoning after eating spoiled camel meat at a wedding.
b2 [trend=over; speaker=Ministry of Health; stance=asserts] The wave of illness in Oudra camp has ended and the last patients were sent home on Tuesday.
b3 [clinic=relocation; speaker=Ministry of Health; stance=asserts] The Oudra clinic closed on Sunday in order to move to a larger building, as agreed with its staff in March.
b4 [vaccine=customs; speaker=Ministry of Health; stance=asserts] The vaccine lorry is waiting on an order of the customs office at Gol Adde, which demands a duty.
b5 [source-water=latrines; speaker=Ministry of Health; stance=asserts] Overflowing latrines in the camp, which spoiled the meat, are the source of the illness.
b6 [camp-size=crowded; speaker=Ministry of Health; stance=asserts] The Ministry is looking for land to relieve crowding in Oudra.
-- Soap has been distributed to all households.

@doc C | Healers' Relief | ngo | 2028-04-13 | Oudra update 3
c1 [disease=cholera; speaker=Healers' Relief; stance=asserts] All nine samples our team took in Oudra camp were positive for cholera.
c2 [source-water=latrines; speaker=Healers' Relief; stance=asserts] Flooded latrines beside Block 2 are where the Oudra outbreak began.
c3 [clinic=relocation; speaker=Healers' Relief; stance=asserts] Our clinic in Oudra is moving to bigger premises by our own choice, and patients are seen in tents until then.
c4 [vaccine=customs; speaker=Healers' Relief; stance=asserts] Customs officials are the ones holding the lorry with our vaccines at Gol Adde.
c5 [trend=spreading; speaker=Healers' Relief; stance=asserts] We admit more patients from the camp each day than the day before.
c6 [trend=town-calm; speaker=Healers' Relief; stance=asserts] In Oudra town, across the river, the wards are quiet again and the isolation tent has been taken down.
-- We need rehydration salts, chlorine and cots.

@doc D | The Oudra Mirror | local paper | 2028-04-14 | Panic in the camp
d1 [clinic=evicted; speaker=a patient; stance=asserts] A patient watched gunmen march nurses out of the Oudra clinic and padlock the door behind them.
d2 [vaccine=tribal-police; speaker=a trader; stance=asserts] The vaccine lorry stands at Gol Adde because tribal police have taken away its keys, a trader told us.
d3 [disease=food-poisoning; speaker=a pharmacist; stance=asserts] A pharmacist in the camp blamed bad meat for the stomach illness, which he has treated with charcoal.
d4 [trend=over; speaker=a block leader; stance=asserts] Block leaders in Oudra camp say the sickness has passed and everybody is back on their feet.
d5 [source-water=river-tanker; speaker=a schoolteacher; stance=alleges] A schoolteacher pointed to the brown river water sold from tankers as what made her pupils ill.
-- Two tanker owners have parked their vehicles.
-- The school has been closed since Monday.
rel trend over town-calm compatible
rel trend spreading town-calm different_scope
pair b1 c2 skip
pair b5 c2 skip
pair b1 a3 conflict:cause
pair d3 a3 conflict:cause
pair d3 c2 skip
pair b5 d3 skip
claim Cholera has broken out in Oudra camp | A agree | B disagree | C agree | D disagree
claim Armed men forced the Oudra clinic to close | A agree | B disagree | C disagree | D agree
claim Customs officials stopped the vaccine lorry | A disagree | B agree | C agree | D disagree
