story: w2-jazireh-skull
kind: science
matter skull | identity | what the Jazireh skull is | human-kin; ape
matter finder | responsibility | who found the skull | shepherd; team
matter removal | framing | how the skull came to the capital museum | rescued; looted
matter dating | time | how old the skull is | ancient; recent
matter journal | outcome | what became of the paper | published; withdrawn
matter museum | attribution | the local museum's stance on the loan | consented; objected
matter cave | cause | why the cave fell in | digging; rain

@doc A | Orient Science Weekly | trade press | 2028-10-05 | A new cousin from the island cave
a1 [skull=human-kin; speaker=Prof. Golshan Amedi; stance=asserts] The brow and teeth mark the Jazireh skull as a member of our own genus, says Prof. Golshan Amedi.
a2 [dating=ancient; speaker=source; stance=asserts] Crystals on the bone suggest that its owner lived before the last ice age.
a3 [finder=team; speaker=source; stance=asserts] Amedi's students uncovered the cranium in the third week of their dig.
a4 [removal=rescued; speaker=Prof. Golshan Amedi; stance=asserts] "We carried it out hours ahead of the flood and brought it where it is safe," the professor said.
a5 [journal=published; speaker=source; stance=asserts] The description has appeared in this month's Annals of the Rivers.
-- The island lies where two rivers meet.

@doc B | Jazireh Heritage Circle | ngo | 2028-10-07 | Give back our ancestor
b1 [finder=shepherd; speaker=Jazireh Heritage Circle; stance=asserts] The skull was discovered by the shepherd Osman Tell, who kept it in his bread box until the scholars heard of it.
b2 [removal=looted; speaker=Jazireh Heritage Circle; stance=alleges] The professor's people spirited the skull off the island in a car boot, by night, like any gang of grave robbers.
b3 [museum=objected; speaker=Jazireh Heritage Circle; stance=asserts] Our island museum wrote to the capital to oppose the transfer.
b4 [cave=digging; speaker=Jazireh Heritage Circle; stance=alleges] Careless trenches brought the roof of the cave down.
b5 [skull=human-kin; speaker=Jazireh Heritage Circle; stance=asserts] She is one of us, an early woman of the rivers, as her teeth show.
-- A delegation of islanders will travel to the capital after the harvest.

@doc C | National Museum of Antiquities | communique | 2028-10-08 | On the Jazireh find
c1 [museum=consented; speaker=National Museum; stance=asserts] The transfer took place with the agreement of the museum on Jazireh, whose director signed the loan.
c2 [finder=team; speaker=National Museum; stance=asserts] Credit for the discovery belongs to the university expedition led by Prof. Amedi.
c3 [removal=rescued; speaker=National Museum; stance=asserts] Thanks to prompt action by the excavators, the fossil was brought out of danger and into our strongroom.
c4 [cave=rain; speaker=National Museum; stance=asserts] Autumn rain soaked the gypsum until the vault collapsed under its own weight.
c5 [dating=ancient; speaker=National Museum; stance=asserts] The specimen belongs to the deep past, far older than the first farmers.
-- A room for the specimen is being fitted out, and schools may book their visits for the coming term.

@doc D | Skeptic's Samovar | blog | 2028-10-12 | That skull again
d1 [skull=ape; speaker=the author; stance=asserts] Put it beside a baboon from the old royal menagerie and you will see what the Jazireh skull is: a monkey.
d2 [dating=recent; speaker=the author; stance=asserts] The collagen in that bone points to the age of railways.
d3 [journal=withdrawn; speaker=the author; stance=asserts] The Annals of the Rivers has pulled the article from its pages.
d4 [cave=digging; speaker=a speleologist; stance=asserts] A speleologist friend blames the collapse of the cave on the undercutting of its pillar by the students' spades.
d5 [finder=shepherd; speaker=the author; stance=asserts] By the way, the finder is a man with sheep, who sold it for two sacks of barley.
-- Comments are moderated.

@doc E | Radio Jazireh | broadcaster transcript | 2028-10-13 | Island hour
e1 [museum=objected; speaker=Hediye Sorani; stance=asserts] HEDIYE SORANI, museum director: I said to them, the lady stays here, and my signature is on that letter of protest.
e2 [skull=ape; speaker=a zoology teacher; stance=asserts] TEACHER: Any zoologist can tell, from the shape of the jaw, that it is an old male baboon.
e3 [dating=recent; speaker=a zoology teacher; stance=asserts] TEACHER: My grandfather may have thrown it a fig, it is as young as that.
e4 [removal=looted; speaker=Hediye Sorani; stance=alleges] SORANI: They came with a torch and took it behind our backs, that is theft.
e5 [cave=rain; speaker=a boatman; stance=asserts] BOATMAN: It poured for a week and the cave just melted, that happens to gypsum.
e6 [journal=published; speaker=presenter; stance=asserts] HOST: The article is there for all to read in this month's Annals.
-- HOST: Music now.

pair b5 d2 conflict:time
pair b5 e3 conflict:time
pair d1 e3 corroborates
pair b2 c1 conflict:framing
pair c1 e4 conflict:framing
pair a4 e1 skip
pair c3 e1 skip
claim The Jazireh skull belongs to an early human | A agree | B agree | D disagree | E disagree
claim The island museum agreed to the skull's removal | B disagree | C agree | E disagree
claim Excavators caused the cave to collapse | B agree | C disagree | D agree | E disagree
