story: w4-border-envoys
kind: diplomacy
matter summit | outcome | what the Port Lokan summit brought | pact; empty; lake-ruo
matter walkout | framing | how President Obuya's early departure is to be read | illness; snub
matter troops | denial | whether Tambe has troops in the Ilari hills | yes; no
matter draft | attribution | who wrote the border draft | union; tambe
matter market | control | who polices the border market at Ilari | joint; tambe-police
matter handshake | time | when the presidents met alone | before; after
matter dinner | other | the dinner | fish

@doc A | Continental Union Secretariat | communique | 2027-06-21 | Outcome of the summit
a1 [summit=pact; speaker=Union Secretariat; stance=asserts] Meeting at Port Lokan, the heads of state of Tambe and Ruoma put their signatures to a border pact.
a2 [draft=union; speaker=Union Secretariat; stance=asserts] The border text was drawn up by lawyers of the Secretariat.
a3 [walkout=illness; speaker=Union Secretariat; stance=asserts] President Obuya of Ruoma retired early from Port Lokan on his doctor's advice, with a touch of malaria.
a4 [market=joint; speaker=Union Secretariat; stance=asserts] Order in the border market at Ilari is kept by a mixed patrol of both countries.
a5 [handshake=before; speaker=Union Secretariat; stance=asserts] The two presidents had spoken alone ahead of the opening session.
a6 [dinner=fish; speaker=source; stance=asserts] Delegates dined on grilled snapper.
-- The Secretariat thanks the host government and the staff of the Palm Court.

@doc B | The Ruoma Patriot | tabloid | 2027-06-22 | OBUYA TURNS HIS BACK
b1 [walkout=snub; speaker=source; stance=asserts] In rude health and in a fury, Obuya left the Port Lokan table to show Tambe what he thinks of it.
b2 [summit=empty; speaker=source; stance=asserts] Two days, four feasts, and the Port Lokan meeting closed with empty folders.
b3 [troops=yes; speaker=source; stance=asserts] Tambe's soldiers are dug in across the Ilari hills, brewing tea on our side of the stones.
b4 [draft=tambe; speaker=a delegate; stance=alleges] A delegate recognised the border draft as the work of Tambe's foreign minister, down to his love of semicolons.
b5 [market=tambe-police; speaker=a spice seller; stance=asserts] In the Ilari market it is Tambe's police who carry the whistle and the stick, a spice seller told the Patriot.
-- The Patriot's man was put out of the hotel for asking about the shrimp.
-- He ate at the bus station.

@doc C | Government of Tambe, Press Office | communique | 2027-06-22 | On certain reports
c1 [troops=no; speaker=Tambe's Press Office; stance=denies] There are no Tambe troops in the Ilari hills.
c2 [summit=pact; speaker=Tambe's Press Office; stance=asserts] The Port Lokan pact, which both presidents signed in good ink, is being printed.
c3 [walkout=illness; speaker=Tambe's Press Office; stance=asserts] We wish President Obuya a quick recovery from the fever that took him home.
c4 [market=tambe-police; speaker=Tambe's Press Office; stance=asserts] As provided by law, the Ilari market is policed by the Tambe constabulary.
-- Trade in cattle across the line has grown each year since the last drought.
-- Talks on a shared veterinary post are to open in the autumn.
-- The public is asked to rely on confirmed news.

@doc D | Port Lokan Radio | broadcaster transcript | 2027-06-22 | The world tonight
d1 [handshake=after; speaker=a waiter; stance=asserts] A waiter on the terrace says the presidents sat down by themselves only when the plenary had broken up.
d2 [draft=tambe; speaker=a typist; stance=asserts] One typist got the border text from the Tambe delegation on a stick and merely changed the font.
d3 [troops=no; speaker=a honey hunter; stance=denies] A honey hunter who walks the Ilari hills weekly has met no soldier of Tambe there.
d4 [walkout=snub; speaker=a Ruoman diplomat; stance=asserts] One of Ruoma's own diplomats calls his president's departure from Port Lokan a slap, planned on the plane.
d5 [dinner=fish; speaker=source; stance=asserts] The snapper, I am told, was excellent.
-- And now the tides for tomorrow.
d6 [summit=lake-ruo; speaker=source; stance=asserts] Last year's meeting of the two presidents at Lake Ruo had ended with a signed paper and fireworks.

@doc E | Institute for Border Studies | think tank | 2027-06-25 | After Port Lokan
e1 [summit=empty; speaker=source; stance=asserts] Stripped of its flags, the Port Lokan summit ended with the border paper still unsigned.
e2 [troops=yes; speaker=source; stance=asserts] Commercial imagery shows trenches and trucks of Tambe's Third Brigade in the Ilari hills.
e3 [draft=union; speaker=source; stance=asserts] Drafts carry the margin notes of Union lawyers from the first page to the last.
e4 [market=joint; speaker=source; stance=asserts] Constables from Tambe and Ruoma walk the Ilari market in pairs, an arrangement that works.
e5 [handshake=after; speaker=source; stance=asserts] The tête-à-tête followed the plenary and lasted about an hour.
-- The Institute has studied this frontier since the drought of the last century.
-- A longer paper is in preparation.
e6 [handshake=before; speaker=the host's chief of protocol; stance=asserts] The host's chief of protocol, however, has it in his log ahead of the opening.
rel summit lake-ruo empty different_event
rel summit lake-ruo pact different_event
claim The Port Lokan summit produced a border pact | A agree | B disagree | C agree | E disagree
claim President Obuya left the summit because he was ill | A agree | B disagree | C agree | D disagree
claim Tambe has soldiers in the Ilari hills | B agree | C disagree | D disagree | E agree
