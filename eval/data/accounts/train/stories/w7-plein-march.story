story: w7-plein-march
kind: protest
matter crowd | framing | what the march on the Lange Plein was like | festive; riot; evening
matter gas | responsibility | who let off the tear gas | police; marchers
matter size | number | marchers in the capital | eight-thousand; thirty-thousand
matter route | framing | how the march ended up at the parliament steps | permitted; breach
matter window | cause | what broke the windows of the Rederij bank | stones; blast-of-cannon
matter minister | attribution | what the farm minister said of the marchers | praised; insulted; interior
matter girl | outcome | what became of the girl hit at the fountain | recovering; died

@doc A | Stadsbode | broadsheet | 2028-06-17 | Farmers' march fills the Lange Plein
a1 [crowd=festive; speaker=source; stance=asserts] Accordions, cheese stalls and toddlers on hay bales set the tone as farmers took over the Lange Plein on Saturday.
a2 [size=thirty-thousand; speaker=organisers; stance=asserts] Organisers counted thirty thousand people between the canal and the parliament.
a3 [route=permitted; speaker=a city clerk; stance=asserts] The walk to the parliament steps was in the permit, said a city clerk, who showed this newspaper the stamped map.
a4 [gas=police; speaker=source; stance=asserts] The only ugly minutes came around five, when riot police fired gas canisters into the crowd by the fountain.
a5 [minister=praised; speaker=source; stance=asserts] Farm minister Odile van Rooven called the marchers "the backbone of this country".

@doc B | Interior Ministry of Wesselland | communique | 2028-06-17 | Disturbances in the capital
b1 [crowd=riot; speaker=Interior Ministry; stance=asserts] A mob armed with pitchforks and fireworks laid waste to the Lange Plein for hours.
b2 [route=breach; speaker=Interior Ministry; stance=asserts] Participants smashed through the barriers that closed off the parliament steps and overran a prohibited zone.
b3 [gas=marchers; speaker=Interior Ministry; stance=asserts] The irritant gas came from canisters brought and thrown by the demonstrators themselves.
b4 [size=eight-thousand; speaker=Interior Ministry; stance=asserts] Some 8,000 persons took part.
b5 [window=stones; speaker=Interior Ministry; stance=asserts] The glass front of the Rederij bank was shattered by cobblestones hurled from the crowd.
b6 [girl=recovering; speaker=Interior Ministry; stance=asserts] A minor hurt at the fountain has been treated and is doing well.
b8 [minister=interior; speaker=Interior Ministry; stance=asserts] The interior minister had praised the farmers' leaders that morning for their orderly preparations.

@doc C | Omroep Vandaag | broadcaster transcript | 2028-06-18 | Talking to the people on the square
c1 [crowd=festive; speaker=a grandmother from Eemdal; stance=asserts] "I have been to rowdier christenings," a grandmother from Eemdal told our microphone about the afternoon on the Lange Plein.
c2 [gas=marchers; speaker=a pharmacist; stance=asserts] The tear gas came out of the march itself, said a pharmacist on the corner, who watched hooded youths pull the pins on gas cans and roll them along the tramline.
c3 [window=blast-of-cannon; speaker=the bank's caretaker; stance=asserts] The caretaker of the Rederij bank says the panes burst when the jet of a police water cannon swept across the facade.
c4 [minister=insulted; speaker=a parliamentary aide; stance=alleges] Minister van Rooven, according to an aide within earshot, referred to the people outside as "manure with legs".
c5 [route=permitted; speaker=a mounted officer; stance=asserts] A mounted officer confirmed that his squad had opened the way to the steps of parliament as agreed with the stewards.

@doc D | De Scherpe Pen | tabloid | 2028-06-18 | PLEIN IN FLAMES, GIRL (12) DEAD
d1 [crowd=riot; speaker=source; stance=asserts] Burning straw, flying bottles and shopkeepers cowering behind shutters: the Lange Plein was a war zone on Saturday.
d2 [girl=died; speaker=a paramedic; stance=asserts] The twelve-year-old struck by a canister at the fountain died in the ambulance, a paramedic told us in tears.
d3 [gas=police; speaker=a paramedic; stance=asserts] It was officers in black helmets who shot the stinging clouds at families, the paramedic went on.
d4 [minister=insulted; speaker=source; stance=asserts] And the farm minister? She sneered at the marchers as dung on feet.
d5 [route=breach; speaker=source; stance=asserts] The barricade at the parliament gave way under a tractor's front loader and the mass poured through onto forbidden ground.

@doc E | Stadsbode | broadsheet | 2028-06-20 | After the march: what we know
e1 [girl=recovering; speaker=her father; stance=asserts] Lotte, the twelve-year-old injured beside the fountain, is eating pancakes at home, her father said on Monday.
e2 [window=blast-of-cannon; speaker=an insurer; stance=asserts] An insurer's expert found that water pressure pushed in the windows of the Rederij bank.
e3 [minister=praised; speaker=source; stance=asserts] A recording of Minister van Rooven in the lobby has her speaking of the farmers' march with warmth and gratitude.
e4 [window=stones; speaker=a teller; stance=asserts] A teller at the bank, for her part, swept up paving stones among the shards and is certain they did it.
e8 [crowd=evening; speaker=source; stance=asserts] By late evening the Lange Plein was swept, and a lone accordion played under the trees.
rel minister praised interior compatible
rel minister insulted interior compatible
rel crowd festive evening compatible
rel crowd riot evening compatible
rel minister insulted praised skip
claim Police fired tear gas at the farmers' march | A agree | B disagree | C disagree | D agree
claim A girl was killed during the march on the Lange Plein | B disagree | D agree | E disagree
claim The farmers had leave to march to the parliament steps | A agree | B disagree | C agree | D disagree
