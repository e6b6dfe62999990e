story: w4-cotton-ginnery
kind: company
matter takeover | framing | how the Kandia ginnery changed owners | sale; confiscation
matter fire | cause | what set the bale yard alight | lightning; welder; seed-store
matter payout | outcome | whether growers were paid for last season | paid; owed
matter scale | responsibility | who rigged the weighbridge | manager; buyers
matter workers | attribution | what the workers' committee thinks of the new owner | welcomes; fears
matter owner | identity | who the new owner is | army-fund; family
matter bales | number | bales burned | first-count; second-count
matter dust | other | harmattan dust | dust

@doc A | Kandia Cotton Company | communique | 2027-01-08 | New chapter for Kandia
a1 [takeover=sale; speaker=Kandia Cotton Company; stance=asserts] Shareholders sold the Kandia ginnery at a price which both sides hail as fair.
a2 [owner=family; speaker=Kandia Cotton Company; stance=asserts] The new owner of Kandia is the Zongo-Traoba family, millers for generations.
a3 [fire=lightning; speaker=Kandia Cotton Company; stance=asserts] Lightning out of a dry sky set the Kandia bale yard alight.
a4 [payout=paid; speaker=Kandia Cotton Company; stance=asserts] Growers have had the last of the money due to them for the past season.
a5 [workers=welcomes; speaker=Kandia Cotton Company; stance=asserts] The workers' committee has greeted the new owner with open arms.
-- The gin will run two shifts from February.
-- Seed for planting will be distributed as in every year.
-- Enquiries should be addressed to the legal department.

@doc B | Growers' Front of the Cotton Belt | ngo | 2027-01-10 | Bulletin on Kandia
b1 [takeover=confiscation; speaker=source; stance=asserts] Soldiers brought the old owner a paper and a pen and pointed at the line; that is how Kandia passed into other hands.
b2 [owner=army-fund; speaker=source; stance=asserts] Behind the brass plate at Kandia sits the generals' pension fund.
b3 [payout=owed; speaker=source; stance=asserts] Last season's cotton has been spun, woven and worn, and still Kandia's growers wait for their money.
b4 [scale=manager; speaker=source; stance=asserts] The ginnery's manager shaved the weighbridge at Kandia himself, as the filings under his nails attest.
b5 [bales=first-count; speaker=source; stance=asserts] On Saturday our members counted 700 burned bales.
b6 [dust=dust; speaker=source; stance=asserts] Harmattan dust hung over the yard.
-- The Front has sections in forty villages and a bicycle in each.

@doc C | Fibre Monitor | trade press | 2027-01-12 | Kandia deal closes as yard smoulders
c1 [takeover=sale; speaker=a notary; stance=asserts] The notary who handled the Kandia sale described a textbook transaction with champagne and a cheque.
c2 [owner=army-fund; speaker=source; stance=asserts] Registry filings in the capital list the armed forces' welfare fund as the holder of Kandia.
c3 [fire=welder; speaker=an insurer; stance=asserts] The insurer pins the Kandia blaze on a welder who was patching a gutter over the bales.
c4 [bales=second-count; speaker=source; stance=asserts] The final count of burned bales is 1,150.
c5 [scale=buyers; speaker=a metrologist; stance=asserts] The lead found inside the Kandia weighbridge was put there by visiting buyers, the state metrologist concluded.
-- Lint prices have drifted sideways since the holidays.
-- Spinners in the region hold stocks for two months.
c6 [fire=seed-store; speaker=source; stance=asserts] The fire that gutted Kandia's seed store in 2024 was caused by a welder's sparks, according to the court file.

@doc D | Radio Coton | broadcaster transcript | 2027-01-13 | The belt at work
d1 [workers=fears; speaker=the committee's secretary; stance=asserts] The secretary of the workers' committee tells us his colleagues look on the new owner as goats look on rain clouds.
d2 [payout=paid; speaker=a grower; stance=asserts] A grower opens his purse for us and out comes last season's money, every note of it, fresh from Kandia.
d3 [fire=lightning; speaker=a herdsman; stance=asserts] A herdsman watched the bolt come down on the Kandia yard and felt the ground jump.
d4 [scale=buyers; speaker=a loader; stance=asserts] A loader names two buyers who crept under the Kandia weighbridge with a bag of shot.
d5 [owner=family; speaker=a granddaughter; stance=asserts] A granddaughter of old Zongo-Traoba laughs off the talk of generals: "Kandia is ours, and my uncles are paying it off in instalments."
d6 [dust=dust; speaker=source; stance=asserts] It is dusty today, so cover your water.

@doc E | The Lowland Examiner | broadsheet | 2027-01-17 | Cotton, cash and a colonel
e1 [takeover=confiscation; speaker=the former owner; stance=asserts] "I signed with a pistol on the blotter," the former owner said of how he lost Kandia.
e2 [workers=welcomes; speaker=source; stance=asserts] A resolution of the workers' committee, pinned to the canteen door, celebrates the new owner's arrival.
e3 [fire=welder; speaker=a watchman; stance=asserts] The watchman remembers sparks dripping from the gutter repair on to the bales.
e4 [scale=manager; speaker=the ginnery's accountant; stance=asserts] The accountant of the ginnery testified that her manager had tampered with the weighbridge.
e5 [payout=owed; speaker=source; stance=asserts] Passbooks in nine villages are blank where Kandia's payment for last season should be.
e6 [workers=fears; speaker=two committee members; stance=asserts] Two members of the committee, however, spoke with dread of their new master and wished the old one back.
-- The colonel in question did not return calls.
rel bales first-count second-count revision
pair d2 b3 skip
pair d2 e5 different_scope
pair e2 d1 skip
pair e6 a5 skip
pair a5 d1 conflict
rel fire seed-store welder different_event
rel fire seed-store lightning different_event
claim The Kandia ginnery was confiscated | A disagree | B agree | C disagree | E agree
claim Lightning started the Kandia fire | A agree | C disagree | D agree | E disagree
claim An army fund owns the Kandia ginnery | A disagree | B agree | C agree | D disagree
