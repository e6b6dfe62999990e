story: w4-oluwe-dam
kind: disaster
matter breach | cause | why the Oluwe valley was flooded | dam-opened; rain; old-flood
matter warning | framing | whether and how the villages were told to leave | warned-in-time; surprised
matter missing | number | people missing after the Oluwe flood | thirty; seventy; twelve
matter rescue | attribution | who sent the boats | fishermen; army
matter camp | framing | what the camp at Kebbe school is like | well-kept; squalid
matter owner | control | who runs the Oluwe sluices | power-company; irrigation-board
matter bridge | other | the bridge at Tin Market | washed-away

@doc A | Valley Relief Partners | ngo | 2027-09-03 | Situation note 1, Oluwe flood
a1 [breach=dam-opened; speaker=source; stance=asserts] The wave that drowned the lower Oluwe villages was released when the sluices upstream were thrown open at night.
a2 [warning=surprised; speaker=survivors; stance=asserts] Survivors told our team they were woken by water around their mats.
a3 [missing=thirty; speaker=source; stance=asserts] Thirty people are missing as of Friday evening.
a4 [rescue=fishermen; speaker=source; stance=asserts] Fishermen from Lake Osu drove their canoes overland on yam trucks and brought the families off the roofs.
a5 [bridge=washed-away; speaker=source; stance=asserts] The bridge at Tin Market is gone.
-- Our two boats have engines but the launching ramp is under water.
-- Most urgent are tarpaulins, cooking sets and fodder for the animals that were led to high ground in time.

@doc B | Oluwe Power Company | communique | 2027-09-03 | Statement on high water
b1 [breach=rain; speaker=Oluwe Power Company; stance=asserts] A cloudburst over the plateau, of a kind seen once in a lifetime, sent the Oluwe over its banks.
b2 [warning=warned-in-time; speaker=Oluwe Power Company; stance=asserts] Sirens and a loudspeaker van passed through every riverside settlement on Thursday afternoon, hours ahead of the crest.
b3 [owner=irrigation-board; speaker=Oluwe Power Company; stance=asserts] The sluices at Oluwe have been worked by the Irrigation Board's staff since the transfer in March.
b4 [bridge=washed-away; speaker=Oluwe Power Company; stance=asserts] We have lent pontoons to replace the lost Tin Market bridge.
-- The Company's crews are restoring current to the pumping stations as a matter of priority.
-- Consumers downstream will be billed at the lower rate for the month.

@doc C | The Plateau Tribune | broadsheet | 2027-09-05 | Who turned the wheel at Oluwe?
c1 [owner=power-company; speaker=the Irrigation Board; stance=asserts] The Irrigation Board says the keys to the Oluwe gatehouse have hung in the power company's office all along.
c2 [breach=dam-opened; speaker=a retired gatekeeper; stance=asserts] "Rain comes up slowly; this came like a lorry, because they lifted the gates," said a retired gatekeeper of the Oluwe dam.
c3 [missing=seventy; speaker=the district office; stance=asserts] By Sunday the district office's list of the missing had grown to seventy names.
c4 [warning=warned-in-time; speaker=Headman Sule Adaramo; stance=asserts] Headman Sule Adaramo recalled hearing the van's message about rising water while there was still time to lead the goats uphill.
c5 [camp=squalid; speaker=source; stance=asserts] At Kebbe school the displaced queue for hours at a single tap, among puddles that stink.
c6 [rescue=army; speaker=source; stance=asserts] The rescue boats that plucked people from their roofs along the Oluwe belonged to the engineers' battalion.
c7 [breach=old-flood; speaker=source; stance=asserts] The great Oluwe flood of nine years ago was put down to a cloudburst by the commission of that time.

@doc D | National News Service | state agency | 2027-09-05 | First Lady visits flood families
d1 [camp=well-kept; speaker=source; stance=asserts] The First Lady praised the tidy rows of tents, the hot meals and the clean latrines at Kebbe school.
d2 [rescue=army; speaker=the garrison commander; stance=asserts] Army launches carried stranded villagers to safety through the night, the garrison commander reported to her.
d3 [breach=rain; speaker=the met office; stance=asserts] The met office attributes the Oluwe disaster to an exceptional downpour on the plateau.
d4 [missing=twelve; speaker=the Home Ministry; stance=asserts] The Home Ministry said on Sunday that only twelve people were still missing.
d5 [owner=irrigation-board; speaker=source; stance=asserts] Responsibility for the gates lies with the Irrigation Board, whose chairman has been summoned.
-- She was accompanied by the choir of the railway workers.

@doc E | Radio Osu | broadcaster transcript | 2027-09-06 | The lake hour
e1 [rescue=fishermen; speaker=Papa Denge; stance=asserts] Papa Denge, who lost an outboard that night, laughs at talk of army launches: it was lake people who did the saving.
e2 [warning=surprised; speaker=a mother of four; stance=asserts] A mother of four from the lower bank says the first she knew of any flood was her cooking pots floating past.
e3 [owner=power-company; speaker=a former guard; stance=asserts] A former guard at the gatehouse tells us he took his orders about the sluices from the power company's shift boss until last week.
e4 [camp=squalid; speaker=a camp resident; stance=asserts] From Kebbe camp a man sends word that the tents leak and the children are scratching.
rel missing thirty seventy revision
rel missing thirty twelve revision
rel missing seventy twelve conflict
rel breach old-flood rain different_event
rel breach old-flood dam-opened different_event
claim Opening the dam gates caused the Oluwe flood | A agree | B disagree | C discuss | D disagree
claim Riverside villages were warned before the flood | A disagree | B agree | C discuss | E disagree
claim The army rescued the people on the roofs | A disagree | C agree | D agree | E disagree
