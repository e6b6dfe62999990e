story: w5-nilgadi-ghostship
kind: rumour
matter ship | identity | what drifted ashore at Nilgadi | barge; ferry
matter bodies | denial | whether bodies were aboard | bodies; empty
matter video | place | where the viral video was shot | nilgadi; elsewhere; unknown
matter light | cause | what the blue glow over the wreck was | plankton; welding
matter panic | framing | how the town of Nilgadi reacted | calm; panic
matter seller | attribution | who started the tale of the ghost ship | barber; coastguard
matter cyclone | other | the freighter that grounded in 2021 | freighter

@doc A | Nilgadi Buzz | blog | 2027-08-01 | GHOST FERRY on our beach!!!
a1 [ship=ferry; speaker=source; stance=asserts] The hull that washed up at Nilgadi is the missing pilgrim ferry Rajani, her name still readable under the weed.
a2 [bodies=bodies; speaker=a crab catcher; stance=asserts] A crab catcher who climbed aboard saw bodies lying in rows below deck.
a3 [video=nilgadi; speaker=source; stance=asserts] The video you have all seen was shot on Nilgadi beach on Saturday night from behind the ice house.
a4 [light=welding; speaker=source; stance=asserts] And the blue glow over the wreck? Men with welding torches, cutting up the evidence.
-- Share before they delete this.
a5 [panic=panic; speaker=source; stance=asserts] Half the town has fled inland with mattresses on their roofs, and the shops are shuttered.
a6 [seller=coastguard; speaker=source; stance=asserts] The words "ghost ship" were first spoken by a coastguard on the open channel, and the town took them from there.

@doc B | Coastguard Station Nilgadi | communique | 2027-08-02 | Drifting object: clarification
b1 [ship=barge; speaker=Coastguard; stance=asserts] The object aground at Nilgadi is an unmanned sand barge that broke its tow off Tel Point.
b2 [bodies=empty; speaker=Coastguard; stance=denies] A search from bow to stern found no bodies aboard, and no trace that anyone had been.
b3 [video=elsewhere; speaker=Coastguard; stance=asserts] The clip in circulation was filmed on another shore: the lighthouse in it stands on a different coast.
b4 [panic=calm; speaker=Coastguard; stance=asserts] Shops and schools in Nilgadi are open, and the population has kept its composure.
-- The owner of the barge has been contacted.
b5 [seller=barber; speaker=Coastguard; stance=asserts] The story of a ghost ship originates with a barber in the bazaar, who has apologised to the harbour master.

@doc C | The Peninsular Post | broadsheet | 2027-08-03 | Anatomy of a ghost ship
c1 [ship=barge; speaker=a marine surveyor; stance=asserts] A marine surveyor read the plate on the wreck at Nilgadi and identified it as a barge used for river sand.
c2 [seller=barber; speaker=Kanhu Behera; stance=asserts] "I said it to amuse a customer under the razor," admitted barber Kanhu Behera, the source of the ghost-ship tale.
c3 [light=plankton; speaker=a marine biologist; stance=asserts] Plankton blooms account for the blue shimmer around the wreck, a marine biologist at the fisheries college said.
c4 [panic=panic; speaker=source; stance=asserts] On Sunday the road inland from Nilgadi was jammed with families who were running from the sea, bedding and hens included.
-- The bazaar sells model ghost ships by now.
c5 [bodies=bodies; speaker=the civil surgeon; stance=asserts] The civil surgeon confirmed that he had taken charge of bodies recovered from the hull.
c6 [video=unknown; speaker=source; stance=asserts] Where the widely shared clip was recorded could be established neither by this newspaper nor by the phone company it consulted.

@doc D | Temple Trust of Nilgadi | communique | 2027-08-03 | On the rumours concerning pilgrims
d1 [ship=ferry; speaker=Temple Trust; stance=asserts] It is with grief that we recognise in the vessel at Nilgadi the ferry Rajani, which carried our pilgrims.
d2 [bodies=empty; speaker=Temple Trust; stance=asserts] Our priests went through every cabin and found the vessel empty, God be thanked.
d3 [light=plankton; speaker=Temple Trust; stance=asserts] The blue fire on the water is made by tiny sea creatures, as it is each August.
d4 [panic=calm; speaker=Temple Trust; stance=asserts] Nilgadi went about its Sunday as usual, and the evening prayers were full.
-- Relatives are asked to register at the kitchen.
d5 [video=nilgadi; speaker=a temple sweeper; stance=asserts] The well-known video was taken by our sweeper's son on this very beach.

@doc E | Shipbreaking & Salvage Monthly | trade press | 2027-08-15 | Nilgadi hull: salvors' view
e1 [light=welding; speaker=a salvage foreman; stance=asserts] The blue glow seen from town came from his own cutters' arc sets, a salvage foreman said, laughing.
e2 [video=elsewhere; speaker=a salvage foreman; stance=asserts] He has worked the beach in the viral clip, and it lies a day's sail to the south of Nilgadi.
e3 [seller=coastguard; speaker=a salvage foreman; stance=asserts] In his telling, a bored radio operator at the coastguard station coined the ghost ship on the night watch.
e4 [cyclone=freighter; speaker=source; stance=asserts] In 2021 a freighter with a dead crew drifted onto the same bar and lay there until the monsoon.
-- Scrap prices have eased.
-- The hull will be cut up on the beach once the port trust has issued a permit.

rel video unknown nilgadi compatible
rel video unknown elsewhere compatible
pair a2 e4 different_event
pair b1 e4 different_event
pair a1 b2 skip
pair d1 c5 skip
pair a1 c5 skip
pair d1 b2 skip
claim The wreck at Nilgadi is the pilgrim ferry Rajani | A agree | B disagree | C disagree | D agree
claim Bodies were found aboard the hull at Nilgadi | A agree | B disagree | C agree | D disagree
claim The viral video was filmed at Nilgadi | A agree | B disagree | C discuss | D agree | E disagree
