story: w7-tarn-election
kind: election
matter rally | framing | how the rally at Tarn ended | dispersed-freely; broken-up; rain-began
matter blackout | cause | why the screen went black | cable; hack
matter coalition | outcome | state of the coalition | forming; formed
matter duke | attribution | what former president Osk said of candidate Marr | endorsed; warned
matter envelope | responsibility | who put money in the envelopes | marr-camp; rivals
matter ballots | identity | what the burned papers were | ballots; leaflets
matter station | place | where the ballot box was opened | school; van
matter close | time | when the polls at Tarn shut | on-time; late
matter share | number | Marr's share | fifty-two; forty-four; village-sixty
matter tv | control | who runs the state broadcaster | board; premier
matter council-vote | other | the council vote in spring | envelopes-then

@doc A | Tarnbote | local paper | 2030-10-13 | Marr ahead in Tarn after lively Sunday
a1 [rally=dispersed-freely; speaker=source; stance=asserts] The last rally on Tarn's cattle market ended as such things should, with a song, a raffle and people drifting home arm in arm.
a2 [blackout=cable; speaker=a technician; stance=asserts] The big screen went black for a while because somebody had tripped over its cable, a technician said.
a3 [share=fifty-two; speaker=the returning officer; stance=asserts] Kristof Marr has 52 per cent of the vote in Tarn town, the returning officer announced.
a4 [close=on-time; speaker=the returning officer; stance=asserts] All polling stations in Tarn shut their doors on the stroke of the appointed hour.
a5 [station=school; speaker=source; stance=asserts] The ballot box of the mill district was opened in the school gymnasium before witnesses.
a6 [coalition=forming; speaker=Kristof Marr; stance=asserts] Marr said on Sunday night that he was sitting down with the Farmers to build a coalition.
-- The new stalls on the market were hidden behind flags, to the annoyance of the butchers.

@doc B | Volksblatt der Mitte | tabloid | 2030-10-14 | BLOODY SATURDAY, CROOKED SUNDAY
b1 [rally=broken-up; speaker=a florist; stance=asserts] Mounted police rode into Marr's rally on the Tarn cattle market and swept it into the side streets, a florist tells us.
b2 [blackout=hack; speaker=source; stance=asserts] The screen behind him had been switched off from afar by hackers just as he reached his best line.
b3 [envelope=marr-camp; speaker=a widow; stance=alleges] Banknotes in blue envelopes were pushed under doors by Marr's own helpers, as a widow who kept hers can show.
b4 [ballots=ballots; speaker=a stoker; stance=asserts] What the stoker found smouldering behind the gasworks was a stack of ballots, marked with crosses.
b5 [close=late; speaker=a voter; stance=asserts] In the mill district of Tarn people were still being let in to vote long after the hour of closing.
b6 [duke=warned; speaker=source; stance=asserts] Even old President Osk had told his countrymen to beware of Marr.

@doc C | State Election Office | communique | 2030-10-15 | Provisional findings on Tarn
c1 [ballots=leaflets; speaker=State Election Office; stance=asserts] The charred paper recovered near the Tarn gasworks consists of campaign leaflets.
c2 [station=van; speaker=State Election Office; stance=asserts] It is established that the mill district's ballot box was opened in the courier's van, contrary to the rules.
c3 [share=forty-four; speaker=State Election Office; stance=asserts] After removal of the papers concerned, K. Marr has 44 per cent in Tarn town.
c4 [close=on-time; speaker=State Election Office; stance=asserts] Voting in Tarn ceased punctually.
c5 [envelope=rivals; speaker=State Election Office; stance=asserts] The envelopes with money were distributed by persons close to Marr's opponents in order to discredit him.
c6 [tv=board; speaker=State Election Office; stance=asserts] For the record, the state broadcaster is directed by its independent board.

@doc D | Elster Institute | think tank | 2030-11-05 | What Tarn tells us about managed elections
d1 [rally=broken-up; speaker=source; stance=asserts] Helmet cameras leave the picture of a peaceful crowd charged and scattered by riders on Tarn's cattle market.
d2 [blackout=hack; speaker=source; stance=asserts] Server logs show a foreign log-in to the screen's controls a minute before it went dark.
d3 [tv=premier; speaker=editors; stance=asserts] Editors at the state broadcaster take their daily orders from the premier's press room, its board being a letterhead.
d4 [share=village-sixty; speaker=source; stance=asserts] In the villages around Tarn Marr took sixty per cent.
d5 [duke=endorsed; speaker=source; stance=asserts] Former President Osk gave Marr his blessing in a handwritten open letter.
d6 [coalition=formed; speaker=source; stance=asserts] By All Saints Marr and the Farmers had sealed their coalition and shared out the ministries.
d7 [ballots=ballots; speaker=a graphologist; stance=asserts] Under the lens of a graphologist the half-burned sheets from the gasworks turned out to be genuine voting papers.

@doc E | Radio Hochtal | broadcaster transcript | 2030-10-20 | Sunday guest: President (ret.) Osk
e1 [duke=endorsed; speaker=former President Osk; stance=asserts] "I would trust young Marr with my vineyard and with my vote," Osk told his hostess.
e2 [rally=rain-began; speaker=former President Osk; stance=asserts] Of the rally in Tarn he recalled chiefly that it had begun to rain.
e3 [envelope=marr-camp; speaker=former President Osk; stance=asserts] The blue envelopes, he sighed, had come from Marr's people, who meant well and were fools.
e4 [tv=premier; speaker=former President Osk; stance=asserts] On television he was blunter: the premier decides what is shown down to the weather.
e5 [council-vote=envelopes-then; speaker=former President Osk; stance=asserts] At the council vote in spring it had been Marr's opponents who pushed blue envelopes under doors.

@doc F | Tarnbote | local paper | 2030-10-27 | Letters and corrections
f1 [rally=dispersed-freely; speaker=a pastor; stance=asserts] A pastor writes that he closed the rally with a blessing and that all went their ways in peace, horses and riders looking on.
f2 [station=school; speaker=five teachers; stance=asserts] Teachers who were present testify that the mill district's box was unsealed on the vaulting table of the gymnasium.
f3 [close=late; speaker=source; stance=asserts] In the mill district of Tarn, we must correct, the doors stayed open well beyond the hour for latecomers.
f4 [tv=board; speaker=a former editor; stance=asserts] A former editor of the state broadcaster protests that she answered to the board alone and hung up on the premier's men.
f5 [blackout=cable; speaker=the screen's owner; stance=asserts] The owner of the screen has shown us the torn plug and the boot mark on the lead.
f6 [duke=warned; speaker=Osk's granddaughter; stance=asserts] Osk's granddaughter sends us the letter in which he cautions his readers against Marr, word for word.
rel rally dispersed-freely rain-began compatible
rel rally broken-up rain-began compatible
rel coalition forming formed revision
rel share fifty-two forty-four revision
rel share fifty-two village-sixty different_scope
rel share forty-four village-sixty different_scope
pair e5 b3 different_event
pair e5 c5 different_event
claim Police broke up the rally at Tarn | A disagree | B agree | D agree | F disagree
claim Marr's camp handed out money in envelopes | B agree | C disagree | E agree
claim Former President Osk endorsed Marr | B disagree | D agree | E agree | F disagree
