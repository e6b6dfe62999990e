story: w3-glacier-lake
kind: science
matter drain | cause | why Lake Ancará emptied | quake; drilling
matter paper | framing | how the study came to be withdrawn | honest-error; suppressed
matter fish | identity | what the dead animals on the shore were | trout; native
matter when | time | when the lake began to fall | before-drilling; after-drilling
matter depth | number | how far the lake fell in metres | eleven; nineteen; later
matter camera | other | a camera left on the shore | camera

@doc A | Instituto de Hielos | communique | 2028-03-17 | On the withdrawal of a paper concerning Lake Ancará
a1 [paper=honest-error; speaker=Instituto de Hielos; stance=asserts] The authors themselves found a slip in their calibration and asked the journal to withdraw the Ancará study.
a2 [drain=quake; speaker=Instituto de Hielos; stance=asserts] A tremor in the fault under Lake Ancará opened the crevice through which it emptied.
a3 [when=before-drilling; speaker=Instituto de Hielos; stance=asserts] Gauges show the water of Ancará sinking while the drilling crew was still unpacking in the port.
a4 [depth=eleven; speaker=Instituto de Hielos; stance=asserts] By the end of February Lake Ancará had dropped eleven metres.
a5 [camera=camera; speaker=Instituto de Hielos; stance=asserts] An automatic camera on the eastern shore continues to take a picture every hour.
-- The Institute is a public body.

@doc B | Tierra Firme | ngo | 2028-03-19 | The lake they drilled dry
b1 [drain=drilling; speaker=Tierra Firme; stance=asserts] The lithium company's boreholes pierced the clay floor of Lake Ancará and let it run away like a bath.
b2 [paper=suppressed; speaker=Tierra Firme; stance=alleges] The Ancará study was pulled after the ministry leaned on the journal and threatened its authors' grants.
b3 [when=after-drilling; speaker=herders; stance=asserts] Herders who water their llamas at Ancará saw the shoreline creep out only when the rigs had been turning for weeks.
b4 [fish=native; speaker=Tierra Firme; stance=asserts] The carcasses littering the shore are the last of the native whiskered pupfish.
b5 [depth=nineteen; speaker=Tierra Firme; stance=asserts] Our rope measured a fall of nineteen metres at Ancará on the last day of February.

@doc C | El Altiplano | broadsheet | 2028-03-24 | Two stories about a hole in the ground
c1 [drain=quake; speaker=seismologist Gabina Orts; stance=asserts] "The lakebed was cracked by the earthquake, and water follows cracks," said seismologist Gabina Orts, who dived under the ice of Ancará.
c2 [paper=suppressed; speaker=a co-author; stance=asserts] A co-author of the Ancará study said she signed its withdrawal with a ministry lawyer holding the pen out to her.
c3 [when=after-drilling; speaker=source; stance=asserts] Satellite pictures place the onset of the fall at Ancará in the weeks following the arrival of the rigs.
c4 [fish=trout; speaker=a warden; stance=asserts] The dead fish ashore are farmed trout, escapees from a pen, a warden explained.
c5 [depth=later; speaker=source; stance=asserts] By Thursday the level of Ancará was down twenty-three metres.
c6 [camera=camera; speaker=source; stance=asserts] The Institute's camera on the eastern bank clicks on the hour.
-- The ministry did comment, at length, on its budget.

@doc D | Pico y Veta | trade press | 2028-03-21 | Ancará: the evidence clears the rigs
d1 [drain=quake; speaker=Litios del Sur; stance=asserts] The emptying of the lake is the doing of the January earthquake, geologists hired by Litios del Sur conclude.
d2 [paper=honest-error; speaker=the journal's editor; stance=asserts] The journal's editor says the writers came to her unprompted with an arithmetical mistake and took the study back.
d3 [when=before-drilling; speaker=Litios del Sur; stance=asserts] The decline at Ancará was well under way by the time the drill bit touched rock.
d4 [fish=trout; speaker=Litios del Sur; stance=asserts] What died on the beach was commercial trout from a broken cage.
d5 [depth=eleven; speaker=Litios del Sur; stance=asserts] Company gauges read an eleven-metre drop at the close of February.

@doc E | Cuaderno de Campo | blog | 2028-03-22 | I counted whiskers
e1 [fish=native; speaker=source; stance=asserts] I knelt among the carcasses with a lens: pupfish, whiskers and all, the species this lake alone gave the world.
e2 [drain=drilling; speaker=source; stance=asserts] You can put your ear to the borehole and hear Ancará trickling down it.
-- I am a retired schoolteacher with a good pair of boots.
e3 [paper=suppressed; speaker=source; stance=asserts] The retraction was dictated from the capital, and the authors wept when they told me so.
-- The wind up there takes the pages out of your hand, so I write on cardboard.
rel depth eleven later revision
rel depth nineteen later revision
claim Drilling emptied Lake Ancará | A disagree | B agree | C disagree | D disagree | E agree
claim Officials forced the withdrawal of the Ancará study | A disagree | B agree | C agree | D disagree | E agree
claim The dead fish at Ancará were farmed trout | B disagree | C agree | D agree | E disagree
