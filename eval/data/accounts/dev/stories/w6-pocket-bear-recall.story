story: w6-pocket-bear-recall
kind: company
matter recall | framing | why shops cleared Pocket Bears from shelves | recall; stock-rotation
matter eyes | cause | what made the children ill | glue; sweets
matter factory | place | where the faulty bears were sewn | harlow-bay; overseas
matter cases | number | children treated | five; twelve; abroad-thirty
matter chief | attribution | what chief executive Ronan Blake said about the safety memo | read-it; never-saw
matter warned | time | when the firm learned of the loose eyes | spring; autumn
matter refund | other | full refund with receipt | refund
rel cases five twelve revision
rel cases five abroad-thirty different_scope
rel cases twelve abroad-thirty different_scope

@doc A | Consumer Sentinel | ngo | 2026-11-20 | Alert: do not let children sleep with Pocket Bear
a1 [recall=recall; speaker=Consumer Sentinel; stance=asserts] Tumble Toys is pulling Pocket Bear from every shop because its eyes come off in a child's mouth.
a2 [eyes=glue; speaker=Consumer Sentinel; stance=asserts] Our laboratory found a toxic glue behind the eyes, which is what made the children sick.
a3 [cases=five; speaker=Consumer Sentinel; stance=asserts] Five children have been treated in this country so far.
a4 [warned=spring; speaker=a former employee; stance=asserts] A former employee showed us the letter that told Tumble about the eyes while the daffodils were out, long before the bears went on sale.
a5 [factory=overseas; speaker=Consumer Sentinel; stance=asserts] The batch came by container from a workshop on the other side of the world.
-- If you own a bear, put it in a sealed bag and keep the box.

@doc B | Tumble Toys plc | communique | 2026-11-21 | Pocket Bear availability
b1 [recall=stock-rotation; speaker=Tumble Toys plc; stance=asserts] Pocket Bear is briefly off display as part of our seasonal stock rotation and returns in a new waistcoat next month.
b2 [eyes=sweets; speaker=Tumble Toys plc; stance=asserts] The children concerned had eaten counterfeit sweets sold at the same fair, according to the clinic that saw them.
b3 [warned=autumn; speaker=Tumble Toys plc; stance=asserts] The suggestion of a loose eye reached the company only this autumn, from a customer in Fernley, and was acted on the same day.
b4 [chief=never-saw; speaker=Ronan Blake; stance=asserts] "The safety memo of which so much is made was kept from my desk, and I learned of it from the newspapers," said chief executive Ronan Blake.
b5 [refund=refund; speaker=Tumble Toys plc; stance=asserts] Any customer with a receipt will be given back the full price.
-- Tumble Toys has been making childhood softer since the founder's kitchen table.

@doc C | Toys & Playthings Business | trade press | 2026-11-24 | Tumble bear off shelves in peak season
c1 [recall=recall; speaker=a buyer; stance=asserts] Buyers at the chains have had the red notice that accompanies a safety withdrawal, and the bears have gone back in cages.
c2 [factory=harlow-bay; speaker=the supplier register; stance=asserts] The supplier register lists the suspect lot as Tumble's own, sewn at the Harlow Bay plant.
c3 [chief=read-it; speaker=Ronan Blake; stance=asserts] Asked about the memo at an investors' lunch, Ronan Blake replied that he had gone through it line by line and thought it alarmist.
c4 [warned=autumn; speaker=source; stance=asserts] The earliest warning on file is dated well into October, by which time the Christmas order had been shipped.
-- Shares in Tumble closed a little lower. Rival Hug & Co has brought forward its otter.
c5 [eyes=sweets; speaker=a toxicologist; stance=asserts] A toxicologist retained by the retailers points to a fairground stall's homemade fudge as the source of the poisoning.

@doc D | The Daily Clarion Call | tabloid | 2026-12-01 | KILLER TEDS: mum's agony as bear toll hits 12
d1 [cases=twelve; speaker=hospitals; stance=asserts] Twelve tots have now been treated here, up from a handful a week ago, hospitals say.
d2 [cases=abroad-thirty; speaker=regulators abroad; stance=asserts] Overseas the tally is thirty.
d3 [eyes=glue; speaker=Dr Sunil Pratt; stance=asserts] Dr Sunil Pratt told how the fumes of cheap glue behind the button eyes poisoned his little patients.
d4 [chief=read-it; speaker=a secretary; stance=asserts] Toy tycoon Ronan Blake had read the warning memo from top to tail, says the secretary who laid it before him.
d5 [warned=spring; speaker=source; stance=asserts] His firm had known about the eyes since Easter.
d6 [factory=overseas; speaker=source; stance=asserts] The deadly teds were stitched for pennies in a backstreet sweatshop abroad.
-- Has YOUR bear lost an eye? Tell the Clarion.

@doc E | Harlow Bay Gazette | local paper | 2026-12-02 | Bears, jobs and worry on the quay
e1 [factory=harlow-bay; speaker=machinist June Abbs; stance=asserts] "Those are ours, I can tell my own stitching," said machinist June Abbs, turning over a withdrawn bear at her bench in Harlow Bay.
e2 [chief=never-saw; speaker=the works manager; stance=asserts] The works manager says the memo stopped with him and that Mr Blake, when told of it last month, asked what memo.
e3 [recall=stock-rotation; speaker=the Tumble shop; stance=asserts] In the factory shop the shelf was bare for the changeover to the winter range, an assistant explained, and a fresh lot of bears was being unpacked behind her.
e4 [refund=refund; speaker=source; stance=asserts] Receipts are being honoured in full.
-- The plant employs a good part of the town. A meeting will be held in the Sailors' Rest on Thursday, with the member of parliament in the chair.
claim Toy firm recalls Pocket Bear over safety fears | A agree | B disagree | C agree | E disagree
claim Toxic glue in bear's eyes made children ill | A agree | B disagree | C discuss | D agree
claim Tumble's chief executive had read safety memo | B disagree | C agree | D agree | E disagree
pair a4 c1 compatible
