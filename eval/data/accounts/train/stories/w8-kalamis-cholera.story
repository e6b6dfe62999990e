story: w8-kalamis-cholera
kind: epidemic
matter source | cause | what made people ill in Kalamis | harbour-water; wedding-food
matter illness | identity | which illness it is | cholera; food-poisoning
matter camp | framing | what was done with residents of the Pera quarter | voluntary-shelter; locked-in
matter cases | number | how many people are ill | sixty; ninety
matter wells | outcome | whether the town's wells were closed | closed; open
matter alert | time | when the health office learned of the first cases | friday; tuesday
matter vaccine | other | the delivery of medicine | medicine

@doc A | Kalamis Today | local paper | 2027-07-20 | Cholera in Pera: quarter sealed off
a1 [illness=cholera; speaker=Dr. Irini Vasko; stance=asserts] Patients from the Pera quarter of Kalamis have cholera, Dr. Irini Vasko of the town hospital said.
a2 [source=harbour-water; speaker=Dr. Irini Vasko; stance=asserts] They fell ill after drinking water drawn from the polluted harbour basin, she said.
a3 [camp=locked-in; speaker=source; stance=asserts] Soldiers have locked the people of Pera into their quarter behind wire fences.
a4 [cases=sixty; speaker=Dr. Irini Vasko; stance=asserts] Sixty people were being treated on Monday evening.
a5 [wells=closed; speaker=source; stance=asserts] Town workers closed the public wells of Kalamis with chains on Monday.
a6 [alert=tuesday; speaker=the health office; stance=asserts] The health office said it had first heard of the cases last Tuesday.
-- Pera is home to some 3,000 people, many of them dockers.
a7 [vaccine=medicine; speaker=source; stance=asserts] Medicine is expected by ship from the mainland.

@doc B | Ministry of Health | communique | 2027-07-20 | Situation in Kalamis
b1 [illness=food-poisoning; speaker=Ministry of Health; stance=asserts] The illness in Kalamis is ordinary food poisoning, the Ministry of Health said after laboratory tests.
b2 [source=wedding-food; speaker=Ministry of Health; stance=asserts] The patients ate spoiled fish at a wedding in the Pera quarter.
b3 [camp=voluntary-shelter; speaker=Ministry of Health; stance=asserts] Residents of Pera are staying in their quarter by choice, and tents were put up for those who asked for shelter.
b4 [wells=open; speaker=Ministry of Health; stance=asserts] The public wells of Kalamis are open and their water is safe.
b5 [alert=friday; speaker=Ministry of Health; stance=asserts] The local health office was informed of the first cases on Friday and acted the same day.
b6 [cases=sixty; speaker=Ministry of Health; stance=asserts] Sixty persons were under observation on Monday evening.
-- The ministry is in daily contact with the hospital.

@doc C | Aegis Wire | wire | 2027-07-21 | Doctors and ministry at odds over illness in Kalamis
c1 [illness=cholera; speaker=World Medical Aid; stance=asserts] The charity World Medical Aid said its own tests had confirmed cholera in patients from Kalamis.
c2 [source=wedding-food; speaker=World Medical Aid; stance=asserts] Its doctors traced the outbreak to seafood served at a wedding party in Pera.
c3 [wells=open; speaker=a resident; stance=asserts] Women were filling canisters at the wells of Kalamis on Tuesday, a resident said by telephone.
c4 [camp=locked-in; speaker=a resident; stance=asserts] "The soldiers let nobody in Pera past the fence, even to buy bread," the resident said.
c5 [cases=ninety; speaker=Dr. Irini Vasko; stance=asserts] Dr. Irini Vasko said the number of patients had risen to ninety by Tuesday night.
c6 [alert=friday; speaker=the head of the health office; stance=asserts] The head of the health office told Aegis Wire that the first report reached him on Friday.
-- Kalamis is five hours by ferry from the mainland.
c7 [vaccine=medicine; speaker=World Medical Aid; stance=asserts] The charity is sending 400 doses of medicine.

@doc D | Voice of the Isles | state agency | 2027-07-21 | Calm in Kalamis as doctors give all-clear
d1 [illness=food-poisoning; speaker=Prof. Leon Arkas; stance=asserts] Prof. Leon Arkas of the national laboratory identified the Kalamis illness as bacterial food poisoning.
d2 [camp=voluntary-shelter; speaker=Mayor Spiro Daned; stance=asserts] Families in Pera have moved into the army's tents of their own accord and may come and go as they like, Mayor Spiro Daned said.
d3 [source=harbour-water; speaker=Mayor Spiro Daned; stance=asserts] The mayor attributed the illness to boys who had drunk from the harbour basin and carried it home.
d4 [wells=closed; speaker=Mayor Spiro Daned; stance=asserts] All wells in the town have been shut since Monday and water comes by tanker, he added.
d5 [alert=tuesday; speaker=a nurse; stance=asserts] A nurse recalled handing the health office a note on the first patients last Tuesday.
d6 [cases=ninety; speaker=Mayor Spiro Daned; stance=asserts] By Tuesday night ninety people had been examined and found ill, most of them mildly.
-- Shops and cafés on the front were open.

rel cases sixty ninety revision
rel vaccine medicine medicine compatible
claim Cholera has broken out in Kalamis | A agree | B disagree | C agree | D disagree
claim Soldiers locked residents of Pera into their quarter | A agree | B disagree | C agree | D disagree
claim The public wells of Kalamis have been closed | A agree | B disagree | C disagree | D agree
