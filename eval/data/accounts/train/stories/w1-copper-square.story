story: w1-copper-square
kind: protest
matter mood | framing | what the evening on Copper Square was like | peaceful; riot
matter spark | responsibility | who began the violence | police; youths
matter size | number | how many came | forty; six
matter gas | denial | whether gas was used | used; unused
matter leader | outcome | what happened to the organiser Nestan Varazi | detained; left
matter bridge | other | Stone Bridge was closed to trams | closed
matter demand | attribution | what the teachers' federation thinks of the rally | backs; distances

@doc A | Tarsk Dispatch | wire | 2030-03-04 | Thousands rally in Tarsk against language law
a1 [mood=peaceful; speaker=source; stance=asserts] Families with prams and choirs from the mountain parishes filled Copper Square for a good-humoured evening of song against the language law.
a2 [size=forty; speaker=organisers; stance=asserts] Organisers counted some 40,000 people on Copper Square at the height of the rally.
a3 [spark=police; speaker=source; stance=asserts] Scuffles broke out only after a line of riot officers charged the stage with batons at about nine o'clock.
a4 [gas=used; speaker=source; stance=asserts] Tear gas drifted across the square and into the opera house.
a5 [leader=detained; speaker=her lawyer; stance=asserts] Nestan Varazi, who called the rally, was bundled into an unmarked van on Mill Lane and is being held at Tarsk central station, her lawyer said.
a6 [demand=backs; speaker=source; stance=asserts] The teachers' federation gave the rally its blessing and sent its own brass band.

@doc B | Interior Ministry press bureau | communique | 2030-03-05 | Public order restored in central Tarsk
b1 [mood=riot; speaker=Interior Ministry; stance=asserts] For several hours Copper Square was at the mercy of a drunken mob which smashed shop windows and set kiosks alight.
b2 [spark=youths; speaker=Interior Ministry; stance=asserts] Masked youths attacked the cordon with paving stones, whereupon officers responded within the limits of the law.
b3 [size=six; speaker=Interior Ministry; stance=asserts] According to aerial photography, six thousand persons were present on the square.
b4 [gas=unused; speaker=Interior Ministry; stance=denies] Reports of tear gas are untrue; no chemical irritant was released at any point.
b5 [leader=left; speaker=Interior Ministry; stance=asserts] Citizen Varazi crossed the frontier at Lashen on Sunday night in her own car and is outside the jurisdiction of this Ministry.
-- Damage to municipal property is being assessed.
b6 [bridge=closed; speaker=Interior Ministry; stance=asserts] Stone Bridge was shut to trams from seven in the evening for the safety of passengers.

@doc C | Channel Severin | broadcaster transcript | 2030-03-05 | Breakfast show, live from Tarsk
c1 [mood=peaceful; speaker=Olya Renko; stance=asserts] "I have covered weddings rowdier than this," our reporter Olya Renko said of the night on Copper Square, where she heard hymns and saw people handing out tea.
c2 [spark=youths; speaker=Olya Renko; stance=asserts] Renko said a knot of boys in ski masks, strangers to the crowd, began it by hurling bottles at the cordon from the arcade.
c3 [gas=used; speaker=Olya Renko; stance=asserts] Her eyes still streaming, she held up a spent gas canister she had picked up beside the fountain.
c4 [size=six; speaker=source; stance=asserts] Counting from the hotel roof, our team arrived at between five and seven thousand.
c5 [leader=left; speaker=Nestan Varazi; stance=asserts] Reached by telephone in a neighbouring country, Nestan Varazi told us she had driven out through Lashen ahead of any warrant.
c6 [demand=distances; speaker=Zurab Petri; stance=asserts] The president of the teachers' federation, Zurab Petri, told our studio that his union had kept well away from the rally and thought it ill-timed.

@doc D | Tarsk Today | tabloid | 2030-03-06 | NIGHT OF BROKEN GLASS
d1 [mood=riot; speaker=source; stance=asserts] Copper Square was a war zone on Monday as looters stormed the boutiques and thugs torched anything that would burn.
d2 [spark=police; speaker=Gio, a waiter; stance=asserts] But it was the men in helmets who lit the fuse, says waiter Gio, 23, who saw them wade into a sing-along with truncheons flying.
d3 [leader=detained; speaker=a station source; stance=asserts] Protest queen Nestan Varazi spent the night in a cell at Tarsk central, where a station source told us she sang until dawn.
d4 [size=forty; speaker=source; stance=asserts] Forty thousand! That is how many souls we reckon squeezed between the town hall and the fountain.
d5 [gas=unused; speaker=the duty doctor; stance=asserts] The duty doctor at the nearby clinic says nobody came in with gas in the eyes, just cuts and one sprained ankle.
d6 [demand=distances; speaker=federation insiders; stance=asserts] Federation insiders say the teachers' bosses wanted nothing to do with Varazi's rally and told members to stay at home.
d7 [bridge=closed; speaker=source; stance=asserts] Trams stopped dead at Stone Bridge from seven.
pair c3 d5 skip
pair a4 d5 skip
pair a1 b2 skip
pair a1 c2 skip
pair a1 d2 skip
pair b1 a3 skip
pair b1 c2 skip
pair b1 d2 skip
pair c1 a3 skip
pair c1 b2 skip
pair c1 d2 skip
pair d1 a3 skip
pair d1 b2 skip
pair d1 c2 skip
pair a1 b4 skip
pair a1 c3 skip
pair a1 d5 skip
pair b1 a4 skip
pair b1 c3 skip
pair b1 d5 skip
pair c1 a4 skip
pair c1 b4 skip
pair c1 d5 skip
pair d1 a4 skip
pair d1 b4 skip
pair d1 c3 skip
pair a3 b4 skip
pair a3 c3 skip
pair a3 d5 skip
pair b2 a4 skip
pair b2 c3 skip
pair b2 d5 skip
pair c2 a4 skip
pair c2 b4 skip
pair c2 d5 skip
pair d2 a4 skip
pair d2 b4 skip
pair d2 c3 skip
claim Copper Square rally was a peaceful evening | A agree | B disagree | C agree | D disagree
claim Rally organiser Nestan Varazi is in police custody | A discuss | B disagree | C disagree | D agree
claim Teachers' federation backed the Copper Square rally | A agree | C disagree | D disagree
