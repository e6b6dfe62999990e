story: w2-night-of-pots
kind: protest
matter sound | framing | the Night of Pots on the Karub quays | joyful; menacing
matter shots | responsibility | who fired the shots near the customs gate | guards; rooftop
matter demand | attribution | what the women's committee demands | bread; resignation
matter prefect | framing | how prefect Anwar Bakri left the city | escaped; inspection
matter arrested | number | people held | one-hundred-ten; thirty
matter tram | cause | why the trams stopped | strike-tram; barricade
matter girl | outcome | what became of the girl who was hit | survived; died

@doc A | Quayside Observer | broadsheet | 2028-10-22 | A city bangs its lids
a1 [sound=joyful; speaker=source; stance=asserts] From every balcony above the quays came a merry din of ladles on saucepans, with children dancing in pyjamas and strangers trading pastries.
a2 [demand=bread; speaker=the women's committee; stance=demands] The women's committee wants the old price of bread restored, and has stated that the prefect may keep his chair.
a3 [shots=guards; speaker=a ship's mate; stance=asserts] The volley at the customs gate came from the guards posted there, said a ship's mate who watched them kneel and aim.
a4 [prefect=inspection; speaker=source; stance=asserts] Prefect Anwar Bakri had gone upriver on a tour of the dykes that was announced on Monday.
-- The moon was nearly full.
a5 [tram=strike-tram; speaker=a conductor; stance=asserts] Trams stood idle since their crews had walked off in sympathy, a conductor said.
a6 [girl=survived; speaker=a surgeon; stance=asserts] A girl hit in the shoulder is out of danger, the surgeon who operated on her said.
a7 [sound=joyful; speaker=a baker; stance=asserts] "It was like a wedding for the entire town," said a baker who handed out sesame rings.

@doc B | Prefecture of the Lower River | communique | 2028-10-22 | Order has been maintained
b1 [sound=menacing; speaker=Prefecture; stance=asserts] Bands roamed the quays beating metal in a threatening manner and frightened householders into joining them.
b2 [shots=rooftop; speaker=Prefecture; stance=asserts] A gunman on the roof of the ice factory opened fire at the customs gate, and the guards took cover.
b3 [prefect=inspection; speaker=Prefecture; stance=asserts] The Prefect continued his scheduled visit to flood defences and returned refreshed.
b4 [tram=barricade; speaker=Prefecture; stance=asserts] Rioters laid sleepers and bedsteads across the rails, which halted the trams.
b5 [arrested=thirty; speaker=Prefecture; stance=asserts] Thirty persons were detained.
b6 [demand=resignation; speaker=Prefecture; stance=asserts] Under the cloak of bread, the so-called women's committee demands that the Prefect step down.
-- The price of flour will be reviewed in due course.

@doc C | Mothers of the Quays | ngo | 2028-10-23 | To all who banged a pot
c1 [demand=resignation; speaker=Mothers of the Quays; stance=demands] We, the women's committee, will lay down our ladles on the day Anwar Bakri gives up his office.
c2 [prefect=escaped; speaker=Mothers of the Quays; stance=asserts] Bakri slipped out through the laundry in his cook's apron as soon as the first pot rang, and was rowed across the river.
c3 [shots=guards; speaker=Mothers of the Quays; stance=asserts] Customs guards shot at us from their sentry boxes.
c4 [arrested=one-hundred-ten; speaker=Mothers of the Quays; stance=asserts] Our list of those taken away has 110 names.
c5 [girl=died; speaker=Mothers of the Quays; stance=asserts] Little Rozhin, struck by a bullet, passed away at sunrise in her father's arms.
c6 [tram=strike-tram; speaker=Mothers of the Quays; stance=asserts] The tram crews downed their levers to stand with us, God bless them.
-- Tonight again at nine.

@doc D | Prime Time Karuna | broadcaster transcript | 2028-10-23 | Late edition
d1 [sound=menacing; speaker=a resident; stance=asserts] RESIDENT: They came up our stairs with iron bars and skillets and hissed that we should drum or else.
d2 [girl=died; speaker=the hospital; stance=asserts] ANCHOR: The hospital has confirmed to us that the girl wounded at the customs gate died of her injuries this morning.
d3 [prefect=escaped; speaker=a ferryman; stance=asserts] FERRYMAN: I rowed a stout man in an apron over in the dark, and that was our prefect, trembling like jelly.
d4 [tram=barricade; speaker=the tram company; stance=asserts] ANCHOR: The tram company says its drivers were willing, but the track was blocked with furniture.
d5 [shots=rooftop; speaker=correspondent; stance=asserts] CORRESPONDENT: We filmed muzzle flashes on top of the ice factory, above the heads of guards and demonstrators alike.
-- ANCHOR: The rest of the news in brief.

@doc E | Quayside Observer | broadsheet | 2028-10-24 | The girl on ward nine
e1 [girl=survived; speaker=source; stance=asserts] Rozhin, the girl shot on the night of the pots, sat up in bed on Tuesday and drew a saucepan for our reporter.
e2 [demand=bread; speaker=the committee's treasurer; stance=demands] The treasurer of the women's committee repeated that cheap bread is its sole aim, whatever certain hotheads may write.
e3 [arrested=one-hundred-ten; speaker=a magistrate's clerk; stance=asserts] A magistrate's clerk counted 110 people brought before the night court.
-- The pots were silent on Tuesday.
e4 [prefect=inspection; speaker=a dyke warden; stance=asserts] A dyke warden signed for the prefect's visit upriver on Saturday and recalls his muddy shoes.
e5 [sound=joyful; speaker=source; stance=asserts] On the quays people still hum the rhythm and smile about the happiest evening of the year.

claim Guards fired on demonstrators at the customs gate | A agree | B disagree | C agree | D disagree
claim The prefect fled the city during the protest | A disagree | B disagree | C agree | D agree | E disagree
claim The wounded girl has died | A disagree | C agree | D agree | E disagree
