story: w11-halvik-square
kind: protest
matter mood | framing | how the rally on Halvik's Mint Square went | peaceful; riot
matter start | responsibility | who started the clash on Mint Square | police; masked-youths
matter end | framing | how the rally on Mint Square ended | dispersed-by-force; went-home
matter gas | denial | whether police used tear gas on Mint Square | used; not-used; used-riverside
matter fire | cause | what set the kiosk on Mint Square alight | flare; gas-canister
matter crowd | number | how many people rallied on Mint Square | forty-thousand; eight-thousand
matter metro | other | closure of Mint Square metro station | closed

@doc A | Interior Ministry of Halvik | communique | 2026-10-19 | On the gathering on Mint Square
a1 [mood=riot; speaker=Interior Ministry; stance=asserts] Sunday's gathering on Mint Square in Halvik turned into a riot, the interior ministry said.
a2 [start=masked-youths; speaker=Interior Ministry; stance=asserts] Masked young men threw paving stones at a police line and began the clash on Mint Square, according to the ministry.
a3 [gas=not-used; speaker=Col. Ander Rusk; stance=denies] No tear gas was used on Mint Square at any time, said police commander Col. Ander Rusk.
a4 [end=went-home; speaker=Interior Ministry; stance=asserts] After an appeal by loudspeaker the demonstrators left Mint Square of their own accord, the ministry said.
a5 [fire=flare; speaker=Interior Ministry; stance=asserts] A newspaper kiosk on Mint Square caught fire when a protester lit a flare beside it, investigators found.
-- The rally was called against the new law on evictions.
a6 [crowd=eight-thousand; speaker=Interior Ministry; stance=asserts] The ministry counted about 8,000 people on Mint Square.
a7 [metro=closed; speaker=Interior Ministry; stance=asserts] The metro station under the square was closed from three in the afternoon.

@doc B | Tenants' Alliance Halvik | ngo | 2026-10-19 | Police attack families at eviction rally
b1 [mood=peaceful; speaker=Tenants' Alliance; stance=asserts] Families with children filled Mint Square in Halvik on Sunday for a calm rally against evictions, the Tenants' Alliance said.
b2 [start=police; speaker=Nia Okdal; stance=alleges] Riot police charged the front rows on Mint Square unprovoked and set off the violence, said the Alliance's chair, Nia Okdal.
b3 [gas=used; speaker=Nia Okdal; stance=asserts] Police fired tear gas into the crowd on Mint Square, Okdal said.
b4 [end=dispersed-by-force; speaker=Tenants' Alliance; stance=asserts] Officers drove the demonstrators off Mint Square with batons and shields, according to the Alliance.
b5 [fire=gas-canister; speaker=Tenants' Alliance; stance=asserts] The kiosk on Mint Square burned because a police gas canister landed on its roof, the Alliance said.
-- The Alliance was founded three years ago after a tower block was cleared in the Vell district.
b6 [crowd=forty-thousand; speaker=Tenants' Alliance; stance=asserts] Organisers put the turnout on Mint Square at 40,000.
b7 [mood=peaceful; speaker=Nia Okdal; stance=asserts] "People sang and held up their rent bills, that was all," Okdal said.

@doc C | Halvik Public Radio | broadcaster transcript | 2026-10-19 | Evening report from Mint Square
c1 [mood=peaceful; speaker=source; stance=asserts] The rally on Mint Square was good-humoured all afternoon, our reporter Sil Brander says.
c2 [start=masked-youths; speaker=Sil Brander; stance=asserts] I was by the fountain and I saw a group of hooded youths run at the police line, and that was how the fighting began.
c3 [end=dispersed-by-force; speaker=source; stance=asserts] By seven in the evening police had cleared Mint Square with mounted officers, and people fled into the arcades.
c4 [gas=used-riverside; speaker=Sil Brander; stance=asserts] Tear gas was fired on the riverside promenade an hour later, where a smaller group had gathered.
c5 [fire=flare; speaker=the fire brigade; stance=asserts] The fire brigade says the kiosk on the square was set alight by a marine flare.
-- Nine people were treated at the Sisters' Hospital, most of them for bruises.
c6 [metro=closed; speaker=source; stance=asserts] Mint Square metro station reopened at nine.
c7 [end=dispersed-by-force; speaker=a student; stance=asserts] "The horses came from two sides and we were pushed out of the square," a student told us.

@doc D | Halvik Express | tabloid | 2026-10-20 | Mint Square mob sets city alight
d1 [mood=riot; speaker=source; stance=asserts] Thugs smashed windows and fought officers on Mint Square on Sunday in the worst street violence Halvik has seen in years.
d2 [start=police; speaker=a police officer; stance=asserts] An officer on duty told the Express the order to advance came first and stones flew only afterwards.
d3 [gas=used; speaker=a waiter; stance=asserts] A waiter at the Café Mint said tear gas drifted through the door after police shot canisters into the square.
d4 [end=went-home; speaker=source; stance=asserts] When the rain came at seven the crowd simply packed up and headed off from Mint Square.
d5 [fire=gas-canister; speaker=the kiosk's owner; stance=asserts] The owner of the burnt kiosk blames a canister fired by police and wants the state to pay.
-- Insurers expect claims from at least a dozen shops.
d6 [mood=riot; speaker=a jeweller; stance=asserts] "They came to wreck, they had hammers," said a jeweller on Mint Square.
d7 [metro=closed; speaker=source; stance=asserts] The metro stop was shut for six hours.

rel gas used-riverside used compatible
rel gas used-riverside not-used different_scope
pair a2 d1 corroborates
claim The eviction rally on Mint Square was peaceful | A disagree | B agree | C agree | D disagree
claim Police fired tear gas on Mint Square | A disagree | B agree | D agree
claim Masked youths started the clash on Mint Square | A agree | B disagree | C agree | D disagree
