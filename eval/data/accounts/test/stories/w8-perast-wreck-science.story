story: w8-perast-wreck-science
kind: science
matter wreck | identity | what the wreck off Cape Morna is | roman-trader; fishing-boat
matter age | time | when the ship sank | antiquity; nineteenth-century
matter finder | attribution | who discovered the wreck | university; divers
matter jars | framing | how the jars came to the museum | rescued; looted
matter cause | cause | why the ship sank | fire; storm
matter hold | control | who has charge of the site | navy; museum
matter film | other | a film about the wreck | film

@doc A | University of Kastra | communique | 2027-09-02 | Ancient trader found off Cape Morna
a1 [wreck=roman-trader; speaker=University of Kastra; stance=asserts] The wreck off Cape Morna is a Roman merchant ship, archaeologists of the University of Kastra said on Thursday.
a2 [finder=university; speaker=University of Kastra; stance=asserts] The university's survey team discovered the wreck in May with a sonar sled.
a3 [age=antiquity; speaker=Prof. Neda Rill; stance=asserts] Timber from the hull shows that the ship sank in the second century, Prof. Neda Rill said.
a4 [cause=fire; speaker=Prof. Neda Rill; stance=asserts] Charred planks led her to conclude that a fire on board sent the ship to the bottom.
a5 [hold=museum; speaker=University of Kastra; stance=asserts] The Maritime Museum of Kastra is in charge of the wreck site.
a6 [jars=rescued; speaker=University of Kastra; stance=asserts] Jars from the wreck were recovered by conservators and brought to the museum for safekeeping.
-- The excavation is financed by a foundation.

@doc B | Morna Diving Club | blog | 2027-09-03 | Our wreck, their headline
b1 [finder=divers; speaker=Morna Diving Club; stance=asserts] Members of our club found the Cape Morna wreck two years ago and reported it to the university.
b2 [jars=looted; speaker=Morna Diving Club; stance=alleges] The jars now in the museum were plundered from the wreck at night by treasure hunters and sold to it.
b3 [wreck=roman-trader; speaker=Morna Diving Club; stance=asserts] Any diver who has seen its cargo can tell that the ship off Cape Morna is a Roman trading vessel.
b4 [hold=navy; speaker=Morna Diving Club; stance=asserts] The navy has taken over the wreck site and turns our boats away.
b5 [cause=storm; speaker=Morna Diving Club; stance=asserts] The position of the anchors tells us that a storm drove the ship under.
b6 [age=antiquity; speaker=Morna Diving Club; stance=asserts] Coins from the deck prove that she went down in Roman times.
b7 [film=film; speaker=Morna Diving Club; stance=asserts] A film about the wreck is being made.
-- Our next meeting is on Friday.

@doc C | Kastra Post | broadsheet | 2027-09-05 | Experts doubt "Roman" ship
c1 [wreck=fishing-boat; speaker=shipwright Anton Bule; stance=asserts] The wreck off Cape Morna is an ordinary fishing boat, shipwright Anton Bule told the Post after viewing the images.
c2 [age=nineteenth-century; speaker=Anton Bule; stance=asserts] Iron nails of the kind seen in its hull place the sinking in the 1800s, he said.
c3 [finder=university; speaker=the ministry of culture; stance=asserts] The ministry of culture lists the University of Kastra as the finder of the wreck.
c4 [cause=storm; speaker=parish records; stance=asserts] Parish records speak of a boat lost off the cape in a gale, which fits the wreck.
c5 [jars=looted; speaker=a former curator; stance=alleges] A former curator said thieves had stripped the jars from the seabed and that the museum bought them from a dealer.
c6 [hold=museum; speaker=the ministry of culture; stance=asserts] The ministry has entrusted the site to the Maritime Museum.
-- The cape lies twelve kilometres from the city.

@doc D | Navy Command South | communique | 2027-09-06 | Wreck site at Cape Morna
d1 [hold=navy; speaker=Navy Command South; stance=asserts] The site of the wreck at Cape Morna is under the authority of the navy, the command said.
d2 [wreck=fishing-boat; speaker=Navy Command South; stance=asserts] Navy divers identified the vessel as the remains of a fishing craft.
d3 [finder=divers; speaker=Navy Command South; stance=asserts] The wreck was first located and notified to us by members of a local diving club.
d4 [cause=fire; speaker=Navy Command South; stance=asserts] The burnt stern leaves little doubt that the vessel was lost to a blaze.
d5 [jars=rescued; speaker=Navy Command South; stance=asserts] All jars were lifted under our supervision by museum conservators to save them from trawlers.
d6 [age=nineteenth-century; speaker=Navy Command South; stance=asserts] The vessel sank in the nineteenth century.
-- Anchoring within 500 metres is prohibited.

claim The wreck off Cape Morna is a Roman merchant ship | A agree | B agree | C disagree | D disagree
claim The jars from the wreck were looted | A disagree | B agree | C agree | D disagree
