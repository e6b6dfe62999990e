story: w7-vesna-park
kind: protest
matter trees | framing | how the occupants left the plane trees | coaxed-down; cut-down; ladders-brought
matter digger | responsibility | who damaged the digger | activists; driver
matter permit | denial | whether the felling permit was valid | valid; void
matter fall | cause | why the climber fell | rope-cut; branch
matter climber | outcome | state of climber Vesna Ilk | critical; recovering; paralysed
matter mayor | attribution | what Mayor Brandeis thinks of the garage | for; against
matter mask | identity | who the men in grey were | security; neo-fascists
matter camp | place | where the camp moved | churchyard; island
matter hour | time | when the saws started | before-notice; after-notice
matter crowd | number | people in the park | two-thousand; five-hundred; citywide
matter chestnut | other | the chestnut felling in Linz Street in spring | cut-then

@doc A | Stadtanzeiger Olmen | local paper | 2030-03-04 | Tree-sitters leave the Kastell park
a1 [trees=coaxed-down; speaker=source; stance=asserts] After a night of talk and hot broth the occupants of the plane trees in the Kastell park climbed down by themselves and were applauded by police.
a2 [crowd=two-thousand; speaker=organisers; stance=asserts] Organisers spoke of two thousand people in the park.
a3 [fall=branch; speaker=a fireman; stance=asserts] Climber Vesna Ilk fell because a rotten branch gave way, said the fireman who had stood beneath her.
a4 [climber=critical; speaker=the hospital; stance=asserts] The hospital described Ilk's condition as critical on Monday.
a5 [hour=after-notice; speaker=source; stance=asserts] The saws were started after the notice of felling had been read aloud from the bandstand.
a6 [mayor=for; speaker=Mayor Brandeis; stance=asserts] "We need that garage," said Mayor Ruth Brandeis, looking at the stumps.
-- An underground garage for four hundred cars is to be built on the site.

@doc B | Kastell Initiative | ngo | 2030-03-05 | They cut us down like branches
b1 [trees=cut-down; speaker=Kastell Initiative; stance=asserts] Masked men sawed through the occupied crowns and brought our people down with them, screaming, onto the gravel of the Kastell park.
b2 [fall=rope-cut; speaker=Kastell Initiative; stance=alleges] Vesna fell because a knife went through her rope.
b3 [permit=void; speaker=Kastell Initiative; stance=denies] The permit for the felling was not valid on the day, having lapsed in February.
b4 [mask=neo-fascists; speaker=Kastell Initiative; stance=alleges] The men in grey belonged to the brown fighting clubs of the upper town.
b5 [camp=churchyard; speaker=Kastell Initiative; stance=asserts] Our camp has moved to the churchyard of Saint Veit, where the pastor has put up a stove.
b6 [hour=before-notice; speaker=Kastell Initiative; stance=asserts] The saws howled in the dark, well before anybody had read out any notice.

@doc C | City of Olmen | communique | 2030-03-05 | Works in the Kastell park
c1 [permit=valid; speaker=City of Olmen; stance=asserts] The felling was covered by a permit valid until the end of March.
c2 [trees=coaxed-down; speaker=City of Olmen; stance=asserts] Persons present in the trees of the Kastell park ended their stay voluntarily after friendly conversation.
c3 [digger=activists; speaker=City of Olmen; stance=asserts] Activists poured sand into the tank of the digger, which is a total loss.
c4 [mask=security; speaker=City of Olmen; stance=asserts] The personnel in grey were employees of a licensed security company.
c5 [crowd=five-hundred; speaker=City of Olmen; stance=asserts] About 500 persons were present in the park.
c6 [hour=after-notice; speaker=City of Olmen; stance=asserts] Work began only when the notice had been given and a quarter of an hour had gone by.

@doc D | Donaufunk 3 | broadcaster transcript | 2030-03-07 | Inside the plane tree dispute
d1 [trees=ladders-brought; speaker=our reporter; stance=asserts] Before dawn, our reporter saw ladders being carried into the Kastell park.
d2 [climber=recovering; speaker=her brother; stance=asserts] Vesna Ilk is out of danger and has moved her toes, her brother told us on Thursday.
d3 [mayor=against; speaker=a former deputy; stance=asserts] Mayor Brandeis is against the garage and always was, a former deputy of hers insisted in our studio.
d4 [digger=driver; speaker=a mechanic; stance=asserts] The digger had been ruined by its own driver, who had filled it with the wrong fuel, a mechanic explained.
d5 [fall=rope-cut; speaker=a nurse; stance=asserts] A nurse who had watched through binoculars saw the glint of a blade at the rope before the young woman dropped.
d6 [camp=island; speaker=our reporter; stance=asserts] The tents now stand on the river island below the weir, our reporter found.

@doc E | Grenzwert | blog | 2030-03-10 | What a drone sees
e1 [trees=cut-down; speaker=source; stance=asserts] My drone shows chainsaws biting into limbs of the Kastell planes on which people are sitting, and then people falling.
e2 [mask=neo-fascists; speaker=source; stance=asserts] Zoom in on the grey jackets and you will know the tattoos from the fighting-club trials.
e3 [digger=activists; speaker=source; stance=asserts] It also shows, sorry, friends, a girl from the camp emptying a bucket of sand into the digger.
e4 [climber=paralysed; speaker=a doctor; stance=asserts] Vesna Ilk will never walk again, a doctor who has seen her scans writes to me.
e5 [hour=before-notice; speaker=source; stance=asserts] By the clock on the film the cutting was in full swing when the clerk climbed the bandstand with his sheet.
e6 [chestnut=cut-then; speaker=source; stance=asserts] In Linz Street last spring, too, limbs with people on them were sawn off, from a chestnut.

@doc F | Tagblatt für Olmen und Umland | broadsheet | 2030-03-16 | The garage that nobody ordered
f1 [mayor=against; speaker=source; stance=asserts] In the minutes of three meetings Mayor Brandeis speaks and votes against the garage under the park.
f2 [mask=security; speaker=the company's manager; stance=asserts] The grey-clad men were on the payroll of Wachtdienst Ost, whose manager has shown us their licences.
f3 [fall=branch; speaker=a tree surgeon; stance=asserts] The tree surgeon who examined the plane found a snapped and rotten limb where Ilk had been tied, with her rope still whole.
f4 [permit=void; speaker=a court clerk; stance=denies] By the court's register the permit had been quashed on the Friday and was no longer in force.
f5 [camp=churchyard; speaker=source; stance=asserts] The tents, we found, are pitched between the graves of Saint Veit.
f6 [crowd=citywide; speaker=police; stance=asserts] Throughout the city, police say, 9,000 people took part in that day's marches.
f7 [digger=driver; speaker=source; stance=asserts] The digger's log ends with its driver's entry of a mistake at the fuel pump.

@doc G | Autofreunde Olmen | ngo | 2030-03-18 | For a city that moves
g1 [mayor=for; speaker=Autofreunde Olmen; stance=asserts] We thank Mayor Brandeis, who has given the garage under the park her full support.
g2 [permit=valid; speaker=Autofreunde Olmen; stance=asserts] Every tree was felled under a permit in force that day, with stamp and seal.
g3 [camp=island; speaker=Autofreunde Olmen; stance=asserts] Since then the campers have been littering the island in the river.
g4 [climber=recovering; speaker=Autofreunde Olmen; stance=asserts] We are glad to hear from her family that Ms. Ilk is on her feet again, on crutches.
rel trees coaxed-down ladders-brought compatible
rel trees cut-down ladders-brought compatible
rel climber critical recovering revision
rel climber critical paralysed revision
rel crowd citywide two-thousand different_scope
rel crowd citywide five-hundred different_scope
pair d2 e4 skip
pair e6 a1 different_event
pair e6 b1 different_event
pair e6 c2 different_event
pair b2 a1 skip
claim The tree occupants came down of their own accord | A agree | B disagree | C agree | E disagree
claim Mayor Brandeis supports the underground garage | A agree | D disagree | F disagree | G agree
claim Climber Vesna Ilk's rope was cut | A disagree | B agree | D agree | F disagree
