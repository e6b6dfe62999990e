story: w10-drenov-market
kind: air strike
matter weapon | identity | what hit the Drenov market | rocket; gas-bottles; april
matter side | responsibility | who is to blame for the blast at Drenov market | federals; brigade; unknown
matter victims | identity | who died at Drenov market | shoppers; fighters
matter funeral | framing | the funerals in Drenov | mourning; rally
matter checkpoint | control | who mans the checkpoint by the market | brigade; police
matter toll | number | dead | eight; thirteen
matter closed | other | the market is closed | closed
rel toll eight thirteen revision
rel side unknown federals compatible
rel side unknown brigade compatible
rel weapon april rocket different_event
rel weapon april gas-bottles different_event

@doc A | Trans-Plains News | wire | 2032-07-21 | Rocket kills shoppers in Drenov market
a1 [weapon=rocket; speaker=witnesses; stance=asserts] A rocket exploded in the crowded market of Drenov on Wednesday, witnesses said.
a2 [victims=shoppers; speaker=hospital; stance=asserts] The dead were shoppers and stallholders, among them an old couple selling honey, the hospital said.
a3 [toll=eight; speaker=hospital; stance=asserts] The hospital had received eight bodies by early afternoon.
a4 [side=unknown; speaker=source; stance=asserts] Both the federal army and the Ostrog Brigade have rocket launchers near Drenov and it was unclear who had fired.
a5 [checkpoint=brigade; speaker=source; stance=asserts] Men of the Ostrog Brigade were manning the checkpoint at the market gate.
a6 [closed=closed; speaker=source; stance=asserts] The market was closed after the blast.
-- Drenov lies between the two sides' lines and has been hit often this year.
-- A ceasefire monitor's car was parked nearby.

@doc B | Ostrog Brigade | communique | 2032-07-21 | Federal rocket on Drenov market
b1 [side=federals; speaker=Ostrog Brigade; stance=alleges] Federal artillery fired a rocket into Drenov's market at its busiest hour.
b2 [victims=shoppers; speaker=Ostrog Brigade; stance=asserts] Those killed in the market were ordinary townspeople out to buy food.
b3 [checkpoint=police; speaker=Ostrog Brigade; stance=asserts] The checkpoint at the market was staffed by the federal police and by nobody else.
b4 [weapon=rocket; speaker=Ostrog Brigade; stance=asserts] We hold the rocket's tail section and will show it to the monitors.
b5 [funeral=mourning; speaker=Ostrog Brigade; stance=asserts] Drenov buried its dead in silence and prayer.
b6 [closed=closed; speaker=Ostrog Brigade; stance=asserts] The market stays shut for three days of mourning.
-- The guilty will be named.
-- The Brigade will look after the orphans.

@doc C | Federal Press Centre | communique | 2032-07-22 | Explosion in Drenov
c1 [weapon=gas-bottles; speaker=Federal Press Centre; stance=asserts] Experts found that gas bottles in a kebab stall blew up in Drenov market on Wednesday.
c2 [side=brigade; speaker=Federal Press Centre; stance=alleges] The Ostrog Brigade is guilty of the deaths in the market because it stored the gas there for its vehicles.
c3 [victims=fighters; speaker=Federal Press Centre; stance=asserts] All of the dead were fighters of the Brigade who were loading the bottles.
c4 [funeral=rally; speaker=Federal Press Centre; stance=asserts] The burials in Drenov were turned into a rally with flags, speeches and rifle fire.
c5 [checkpoint=brigade; speaker=Federal Press Centre; stance=asserts] Access to the market was in the hands of Brigade gunmen at the gate.
c6 [closed=closed; speaker=Federal Press Centre; stance=asserts] Trade in the market has been suspended.
-- Federal guns were silent all day.

@doc D | Drenov Diary | eyewitness | 2032-07-23 | What I saw
d1 [weapon=gas-bottles; speaker=Petra Iskan; stance=asserts] I saw the flame run along the kebab man's gas bottles and then the whole row went up.
d2 [victims=shoppers; speaker=Petra Iskan; stance=asserts] I knew many of the people who died, they were my customers at the button stall.
d3 [toll=thirteen; speaker=Petra Iskan; stance=asserts] On Friday the priest read thirteen names.
d4 [funeral=rally; speaker=Petra Iskan; stance=asserts] Brigade men made speeches over the graves, waved banners and fired in the air until the widows left.
d5 [checkpoint=police; speaker=Petra Iskan; stance=asserts] Two federal policemen stood at the market checkpoint, as they do every Wednesday.
d6 [closed=closed; speaker=Petra Iskan; stance=asserts] My shutters are down like all the others in the market.
d7 [side=brigade; speaker=Petra Iskan; stance=alleges] I blame the Brigade, whose quartermaster kept his gas under the kebab stall.
d8 [weapon=april; speaker=Petra Iskan; stance=asserts] In April a rocket had come down by the market's well and killed a mule.
-- I have sold buttons here for thirty years.

claim A rocket hit the Drenov market | A agree | B agree | C disagree | D disagree
claim The dead at Drenov market were Brigade fighters | A disagree | B disagree | C agree | D disagree
claim Federal forces are to blame for the blast in Drenov | A discuss | B agree | C disagree | D disagree
