story: w5-dantara-garrison
kind: battle
matter boats | framing | what the marines did at Dantara island | landed; turned
matter town | control | who controls Dantara town | navy; clan; north-navy
matter governor | outcome | what became of governor Basilio Tamar | safe; captive
matter mines | responsibility | who mined the channel | clan; navy
matter losses | number | navy losses | one-boat; three-boats
matter truce | attribution | who asked for the truce of the dead | clan-asked; navy-asked; held
matter nuns | other | the sisters of the Dantara hospital | stay

@doc A | Third Naval District | communique | 2026-07-06 | Dantara island: landing carried out
a1 [boats=landed; speaker=Third Naval District; stance=asserts] Marines went ashore at Dantara island on Sunday at first light and hold a firm beachhead.
a2 [town=navy; speaker=Third Naval District; stance=asserts] Dantara town is under the control of the Third Naval District and its streets are patrolled.
a3 [governor=safe; speaker=Third Naval District; stance=asserts] Governor Basilio Tamar has been brought to the flagship in good health.
a4 [mines=clan; speaker=Third Naval District; stance=asserts] The channel had been sown with sea mines by the Aguinay clan's divers in the preceding week.
-- The operation bears the name Clean Sea.
a5 [truce=clan-asked; speaker=Third Naval District; stance=asserts] Toward noon the clan requested a truce to recover its dead, which the navy granted.
a6 [losses=one-boat; speaker=Third Naval District; stance=asserts] One landing craft was lost.

@doc B | Aguinay Clan Council | communique | 2026-07-06 | To all who sail these waters
b1 [boats=turned; speaker=Aguinay Clan Council; stance=asserts] The government's boats came within sight of our beach, met our fire and put about; their marines saw Dantara through binoculars only.
b2 [town=clan; speaker=Aguinay Clan Council; stance=asserts] Our young men keep the peace in Dantara town, from the fish market to the bell tower.
b3 [governor=captive; speaker=Aguinay Clan Council; stance=asserts] Governor Tamar is our guest, under lock and key, and eats what we eat.
b4 [truce=navy-asked; speaker=Aguinay Clan Council; stance=asserts] A naval officer with a white shirt on an oar begged us to let him collect his fallen.
-- We honour our dead with a day of silence.
b5 [mines=navy; speaker=Aguinay Clan Council; stance=alleges] The mines in our channel were laid by the navy in May to starve the island.
b6 [nuns=stay; speaker=Aguinay Clan Council; stance=asserts] The sisters at the hospital are staying and have our protection.

@doc C | Palumar Independent | broadsheet | 2026-07-08 | What became of Operation Clean Sea
c1 [boats=landed; speaker=fishermen; stance=asserts] Fishermen watched marines wade in at Dantara on Sunday and dig holes along the coconut line, where they still are.
c2 [town=clan; speaker=a pharmacist; stance=asserts] In Dantara town, a pharmacist said by radio, it is the Aguinay men who stand at the crossings and give out rice.
c3 [governor=captive; speaker=the governor's wife; stance=asserts] The wife of Basilio Tamar has received a letter in his handwriting from a cell in the clan's fort.
c4 [losses=three-boats; speaker=a dockyard clerk; stance=asserts] A dockyard clerk put the navy's losses by Tuesday at three landing craft.
c5 [truce=held; speaker=source; stance=asserts] The truce to bring in the dead lasted through Sunday afternoon, and pigs were kept off the beach with fires.
-- The island has been restless since the copra price collapsed.

@doc D | Seafarers' Welfare Mission | ngo | 2026-07-09 | Harbour notes, Dantara
d1 [mines=navy; speaker=Seafarers' Welfare Mission; stance=asserts] Numbers on a mine cut loose near our jetty belong to a batch that the navy's own layer dropped in the channel in May.
d2 [boats=turned; speaker=Seafarers' Welfare Mission; stance=asserts] From the mission roof we saw the marines' boats turn back off the reef on Sunday with all their men still aboard.
d3 [truce=navy-asked; speaker=Brother Anselm; stance=asserts] The plea for a pause to gather the dead came over channel sixteen from a naval voice, Brother Anselm, who heard it, recalls.
d4 [governor=safe; speaker=Brother Anselm; stance=asserts] He waved to Governor Tamar on the deck of the flagship on Monday, and the governor waved back.
-- Tinned milk is needed most.
d5 [nuns=stay; speaker=Seafarers' Welfare Mission; stance=asserts] Sister Perpetua and her companions have decided to remain with their patients in Dantara.

@doc E | Radio Free Lagoon | broadcaster transcript | 2026-07-08 | Noon report
e1 [mines=clan; speaker=a captured diver; stance=asserts] A captured diver told reporters on the flagship that he and his uncles of the Aguinay clan had strung the mines across the channel themselves.
e2 [truce=clan-asked; speaker=source; stance=asserts] The ceasefire for the dead was sought by the Aguinay elders, whose messenger we interviewed on his way to the ships.
e3 [town=north-navy; speaker=source; stance=asserts] Marines are in possession of the cape to the north of Dantara town, some way from the houses.
-- It is cloudy over the lagoon.
-- Ferry services to the outer islands are suspended until the harbour master says otherwise.
e4 [governor=captive; speaker=a cook of the clan; stance=asserts] A cook who fled the clan's fort says he carried rice to the captive governor morning and night.

rel losses one-boat three-boats revision
rel town north-navy clan different_scope
rel town north-navy navy different_scope
rel truce held clan-asked compatible
rel truce held navy-asked compatible
pair e3 d2 skip
pair e3 b1 conflict:framing
pair e3 a1 corroborates
pair e3 c1 skip
pair c5 d2 skip
pair b1 c5 skip
pair a1 b5 skip
pair c4 b1 skip
pair c4 d2 skip
pair a6 b1 skip
pair a6 d2 skip
claim Marines landed on Dantara island on Sunday | A agree | B disagree | C agree | D disagree
claim Governor Basilio Tamar is a prisoner of the clan | A disagree | B agree | C agree | D disagree | E agree
claim The navy asked for a truce to collect its dead | A disagree | B agree | D agree | E disagree
