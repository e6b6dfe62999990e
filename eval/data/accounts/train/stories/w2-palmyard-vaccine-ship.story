story: w2-palmyard-vaccine-ship
kind: diplomacy
matter ship | framing | what happened to the freighter Anahid | seized; inspected
matter cargo | identity | what the freighter carried | flour; shells
matter envoy | framing | how ambassador Talib Garmiani left Basira | expelled; recalled
matter waters | place | where the freighter was stopped | strait; harbour
matter crew | outcome | what became of the crew | freed; jailed
matter apology | denial | whether Basira apologised | apologised; refused
matter deal | attribution | what the sultan's council says of the pact | suspended; in-force

@doc A | Al-Basira State Radio | state agency | 2029-04-02 | Navy checks suspicious vessel
a1 [ship=inspected; speaker=Al-Basira State Radio; stance=asserts] Sailors of the coastal fleet made a routine check of the freighter Anahid, whose papers were found to be out of date, and her master offered them dates and coffee.
a2 [waters=harbour; speaker=Al-Basira State Radio; stance=asserts] The vessel lay at anchor inside the port of Basira when the boarding party came alongside.
a3 [cargo=shells; speaker=Al-Basira State Radio; stance=asserts] Beneath a layer of onions the inspectors uncovered crates of artillery shells.
-- The sea was calm and visibility good.
a4 [envoy=recalled; speaker=Al-Basira State Radio; stance=asserts] The ambassador of Mazar, Talib Garmiani, has been called home by his government for consultations.
a5 [crew=freed; speaker=Al-Basira State Radio; stance=asserts] All the seamen of the Anahid spent the night at the mariners' mission and are at liberty to fly home.
a6 [deal=in-force; speaker=Al-Basira State Radio; stance=asserts] The sultan's council affirmed that the friendship pact with Mazar is being applied in every article.

@doc B | Foreign Ministry of Mazar | communique | 2029-04-02 | Act of piracy
b1 [ship=seized; speaker=Foreign Ministry of Mazar; stance=asserts] The Anahid was captured by armed raiders in Basira's uniform, who fired across her bow and put the master in irons.
b2 [waters=strait; speaker=Foreign Ministry of Mazar; stance=asserts] The crime was committed in the open waters of the Strait of Lanterns, where every flag has free passage.
b3 [cargo=flour; speaker=Foreign Ministry of Mazar; stance=asserts] Her holds were filled with flour and powdered milk for the islands.
b4 [crew=jailed; speaker=Foreign Ministry of Mazar; stance=asserts] Our sailors are being kept in the cells of Basira's sea fort on bread and brackish water.
b5 [envoy=expelled; speaker=Foreign Ministry of Mazar; stance=asserts] Basira has thrown out our ambassador, who was handed his passport at the airport steps.
-- Mazar reserves every right under the law of the sea.
b6 [deal=suspended; speaker=Foreign Ministry of Mazar; stance=asserts] By its own decree the sultan's council has put the friendship pact on ice.

@doc C | Trident Shipping Journal | trade press | 2029-04-04 | Anahid held as insurers wait
c1 [waters=strait; speaker=Trident Shipping Journal; stance=asserts] Transponder data put the freighter in mid-strait, well clear of any port, when the gunboats closed in.
c2 [ship=seized; speaker=underwriters; stance=asserts] Underwriters are treating the Anahid as taken by force, on the strength of the master's last call, in which shots could be heard.
c3 [cargo=shells; speaker=a stevedore; stance=asserts] A stevedore who helped to load her recalls long boxes with rope handles and stencilled calibres.
c4 [crew=freed; speaker=a crewing agent; stance=asserts] The crewing agent has booked the men on Friday's flight after fetching them from the mission.
c5 [apology=apologised; speaker=the sultan's chamberlain; stance=asserts] The sultan's chamberlain wrote to the owners that Basira was sorry for the distress caused.
-- Freight rates on the island run rose slightly.

@doc D | Minaret and Mast | blog | 2029-04-05 | Things I heard on the mole
d1 [ship=inspected; speaker=the blogger; stance=asserts] I watched through my uncle's telescope: two boats, some salutes, a clipboard, a yawn, and that was the great boarding of the Anahid.
d2 [waters=harbour; speaker=the blogger; stance=asserts] She was tied up a stone's throw from the fish auction the whole time.
d3 [cargo=flour; speaker=the blogger; stance=asserts] Half the quay was white afterwards from burst sacks, and the women swept it up for bread.
d4 [crew=jailed; speaker=the blogger; stance=asserts] Those poor seamen went up the ramp of the sea fort in a chain, and the gate shut on them.
d5 [apology=refused; speaker=the harbour captain; stance=denies] "Basira apologises to nobody," the harbour captain bellowed when I asked.
-- He then bought me a sherbet.

@doc E | Mazar Today | broadsheet | 2029-04-06 | The ambassador's suitcase
e1 [envoy=recalled; speaker=Talib Garmiani; stance=asserts] "I came back because my own minister told me to," Talib Garmiani said on landing, in good humour, with a parrot he had bought in Basira.
e2 [deal=suspended; speaker=a council member; stance=asserts] A member of the sultan's council said over the telephone that the pact with Mazar was frozen until further notice.
e3 [apology=apologised; speaker=source; stance=asserts] Regret has been expressed: a sealed letter from the palace asks the families of the crew for pardon.
e4 [cargo=flour; speaker=the owners; stance=asserts] The owners showed this newspaper a bill of lading for flour and infant food.
-- Its seal appears to be in order.
e5 [envoy=recalled; speaker=source; stance=asserts] Garmiani's recall had been sent in cipher the evening before the ship was stopped.

pair a3 d3 skip
pair c3 d3 skip
pair a1 b2 skip
pair d1 c1 conflict:place
pair a2 b1 skip
pair a6 e2 conflict
claim The freighter Anahid was carrying weapons | A agree | B disagree | C agree | D disagree | E disagree
claim Basira expelled Mazar's ambassador | A disagree | B agree | E disagree
claim The Anahid was stopped in the open strait | A disagree | B agree | C agree | D disagree
