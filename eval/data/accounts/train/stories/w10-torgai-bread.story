story: w10-torgai-bread
kind: rumour
matter bread | cause | why people fell ill in Torgai | poisoned-flour; bad-water
matter baker | framing | what happened to the baker | lynched; protected
matter flour | place | where the flour came from | army-store; abroad
matter author | identity | who wrote the warning leaflet | militia; schoolboys
matter shops | outcome | whether the bakeries are selling | selling; shut
matter dead | denial | whether anyone died | deaths; no-deaths
matter hotline | other | the town hotline | busy

@doc A | Torgai Talk channel | blog | 2029-02-12 | Do not eat the bread
a1 [bread=poisoned-flour; speaker=Torgai Talk; stance=alleges] The sickness in Torgai comes from poisoned flour, so leave the bread alone.
a2 [dead=deaths; speaker=Torgai Talk; stance=alleges] Children in Torgai have died of it since Saturday.
a3 [flour=army-store; speaker=Torgai Talk; stance=asserts] The flour was taken from the army's store at the rail yard.
a4 [baker=lynched; speaker=Torgai Talk; stance=asserts] A crowd dragged baker Hamid Kolb from his shop on Sunday and beat him half dead.
a5 [shops=shut; speaker=Torgai Talk; stance=asserts] Every bakery in town is shut.
a6 [hotline=busy; speaker=Torgai Talk; stance=asserts] The town's hotline is always engaged.
a7 [author=militia; speaker=Torgai Talk; stance=asserts] The leaflet that warned us all was printed by the militia, and it was right.
-- Pass this on to everyone with children.
-- We will keep you posted.

@doc B | Torgai Town Administration | communique | 2029-02-13 | Information for residents
b1 [bread=bad-water; speaker=Town Administration; stance=asserts] The stomach complaints in Torgai were caused by dirty water from a burst main.
b2 [dead=no-deaths; speaker=Town Administration; stance=denies] Nobody has died.
b3 [flour=abroad; speaker=Town Administration; stance=asserts] Flour for the town's bakeries is imported from abroad and was tested on arrival.
b4 [shops=selling; speaker=Town Administration; stance=asserts] The bakeries of Torgai are open and selling bread.
b5 [author=schoolboys; speaker=Town Administration; stance=asserts] The leaflet with the warning was written by schoolboys as a prank.
b6 [baker=protected; speaker=Town Administration; stance=asserts] Neighbours and police stood in front of Hamid Kolb's bakery on Sunday and brought him home unharmed.
b7 [hotline=busy; speaker=Town Administration; stance=asserts] Owing to the large number of calls, citizens may have to wait on the hotline.
-- Water should be boiled until Thursday.

@doc C | Plain Facts desk | broadsheet | 2029-02-14 | Fact check: the Torgai bread scare
c1 [bread=bad-water; speaker=laboratory; stance=asserts] Laboratory tests point to germs in Torgai's tap water as the cause of the illness.
c2 [dead=no-deaths; speaker=hospital; stance=denies] The hospital has recorded no deaths from the outbreak.
c3 [flour=army-store; speaker=bakers; stance=asserts] Bakers showed us delivery notes for flour from the army's store.
c4 [author=militia; speaker=the printer; stance=asserts] The printer of the warning leaflet said two militiamen had brought him the text.
c5 [shops=selling; speaker=our reporter; stance=asserts] We bought warm loaves in four of the town's bakeries on Wednesday.
c6 [baker=lynched; speaker=a surgeon; stance=asserts] Baker Hamid Kolb is in intensive care after a mob attacked him, a surgeon said.
c7 [hotline=busy; speaker=our reporter; stance=asserts] It took us an hour to get through to the town hotline.
-- Readers have sent us more than three hundred messages about the matter.

@doc D | Torgai Morning | local paper | 2029-02-14 | Sickness: nurse blames flour
d1 [bread=poisoned-flour; speaker=a nurse; stance=asserts] A nurse who treated the sick in Torgai said rat poison in the flour had made them ill.
d2 [baker=protected; speaker=Hamid Kolb; stance=asserts] "My neighbours formed a chain and saw me safely home," baker Hamid Kolb told this paper on Tuesday.
d3 [flour=abroad; speaker=a railwayman; stance=asserts] The sacks bore foreign stamps and had come by rail from across the frontier, a railwayman said.
d4 [author=schoolboys; speaker=a teacher; stance=asserts] A teacher recognised the handwriting of two of his pupils in the warning leaflet.
d5 [shops=shut; speaker=source; stance=asserts] Bakeries across Torgai kept their shutters down on Wednesday.
d6 [hotline=busy; speaker=source; stance=asserts] Callers to the town's hotline heard an engaged tone.
-- The carnival has been called off.

pair a5 c5 skip
pair a5 b4 skip
pair b4 d5 skip
claim Poisoned flour made people ill in Torgai | A agree | B disagree | C disagree | D agree
claim Baker Hamid Kolb was beaten by a mob | A agree | B disagree | C agree | D disagree
claim The militia was behind the warning leaflet | A agree | B disagree | C agree | D disagree
