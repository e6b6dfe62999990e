story: w5-bintara-merger
kind: company
matter deal | outcome | what became of the Bintara–Sagara shipyard merger | closed; collapsed; filed
matter offer | attribution | where the founder's widow stood on the merger | supports; opposes
matter yard | framing | what is happening at the Teluk yard | modernised; stripped
matter crane | cause | why the gantry crane fell | wind; bolts
matter auditor | framing | how the auditor parted from Bintara | rotation; walked
matter debt | number | net debt of Bintara | four-hundred; nine-hundred
matter buyer | identity | who stands behind the bidder Kestrel Bay | pension; ministry

@doc A | Bintara Marine Berhad | communique | 2028-04-10 | Completion of the combination with Sagara
a1 [deal=closed; speaker=Bintara Marine; stance=asserts] The merger of Bintara Marine with Sagara Shipyards became effective this morning with the exchange of all shares.
a2 [yard=modernised; speaker=Bintara Marine; stance=asserts] Workshops at the Teluk yard are being re-equipped with new plate rollers and welding robots.
a3 [auditor=rotation; speaker=Bintara Marine; stance=asserts] In line with good practice, the audit mandate has rotated to another firm at the end of its term.
a4 [debt=four-hundred; speaker=Bintara Marine; stance=asserts] Net debt stands at 400 million rial.
-- Enquiries: company secretary.
a5 [offer=supports; speaker=Bintara Marine; stance=asserts] The directors are grateful to Puan Rokiah, widow of the founder, for her backing of the merger.
a6 [buyer=pension; speaker=Bintara Marine; stance=asserts] Kestrel Bay, the lead investor, acts for a teachers' pension fund.

@doc B | Keel & Hull Asia | trade press | 2028-04-12 | Sagara tie-up sinks at the last lock
b1 [deal=collapsed; speaker=bankers; stance=asserts] The union of Bintara and Sagara came apart overnight when lenders pulled the bridge loan, bankers on both sides told Keel & Hull.
b2 [auditor=walked; speaker=a former partner; stance=asserts] The auditor quit Bintara in the middle of its term over unpaid answers about pontoons that it was unable to find, a former partner said.
b3 [debt=nine-hundred; speaker=source; stance=asserts] Including guarantees, Bintara's net debt is closer to 900 million.
b4 [crane=bolts; speaker=a rigger; stance=asserts] Worn slewing bolts, reported to management before the rains, brought down the gantry crane at Teluk, a rigger said.
-- Steel plate prices are flat.
b5 [yard=stripped; speaker=source; stance=asserts] At Teluk the lathes are going out through the gate on low-loaders, sold one after the other to a dealer in scrap.

@doc C | The Teluk Tribune | local paper | 2028-04-13 | Grandmother of the yard speaks
c1 [offer=opposes; speaker=Rokiah binti Salleh; stance=asserts] "My husband would have burned the yard before marrying it to Sagara," said Puan Rokiah, the founder's widow, who wants the merger stopped.
c2 [crane=wind; speaker=the harbour pilot; stance=asserts] The gantry crane was toppled by a squall that came round the headland like a train, says the harbour pilot.
c3 [yard=modernised; speaker=an apprentice; stance=asserts] Apprentices at Teluk are thrilled with the robots that have been unpacked in hall B in place of the tired old lathes.
c4 [buyer=ministry; speaker=a councillor; stance=alleges] A councillor says that behind Kestrel Bay hides the ministry of defence.
-- Satay night is on Thursday.
c5 [deal=filed; speaker=source; stance=asserts] Papers on the merger were lodged with the competition office in the winter.

@doc D | Metalworkers' Lodge 9 | blog | 2028-04-14 | What the bosses sell at night
d1 [yard=stripped; speaker=Metalworkers' Lodge; stance=asserts] Night after night they gut our yard at Teluk, and what leaves on the lorries is our tools, our lathes, our future.
d2 [crane=bolts; speaker=Metalworkers' Lodge; stance=asserts] The air was still when the gantry crane folded; the bolts had been crying rust for a year.
d3 [offer=opposes; speaker=Metalworkers' Lodge; stance=asserts] The founder's widow came to the gate with soup and told us she is with us against the merger.
d4 [deal=collapsed; speaker=Metalworkers' Lodge; stance=asserts] The marriage with Sagara is off, comrades, and the wedding cake is on the floor.
-- Dues can be paid at the tea stall.
d5 [buyer=ministry; speaker=Metalworkers' Lodge; stance=asserts] Generals' money is what fills the pockets of Kestrel Bay, which is nothing but a letterbox of the defence ministry.

@doc E | Exchange Watch | think tank | 2028-04-20 | Governance note: Bintara
e1 [deal=closed; speaker=Exchange Watch; stance=asserts] Registry extracts confirm that Bintara and Sagara have been one company since the tenth of April.
e2 [auditor=walked; speaker=Exchange Watch; stance=asserts] The auditor's letter of resignation, filed in February, speaks of lost confidence in the books and ends its mandate early.
e3 [crane=wind; speaker=the insurer; stance=asserts] For the loss of the gantry crane, the insurer's loss adjusters settled on a storm gust as the cause.
e4 [buyer=pension; speaker=Exchange Watch; stance=asserts] The beneficial owner of Kestrel Bay is a retirement scheme for school staff, as its notarised declaration shows.
-- The authors hold no shares.
e5 [offer=supports; speaker=Exchange Watch; stance=asserts] Rokiah binti Salleh voted her block for the merger by proxy and wrote to fellow holders urging them to do likewise.
e6 [auditor=rotation; speaker=Exchange Watch; stance=asserts] At Sagara, the other partner, the change of auditor was a routine rotation.

rel deal filed closed compatible
rel deal filed collapsed compatible
pair e6 a3 skip
pair e6 b2 different_scope
pair a1 c1 compatible
pair a1 d3 compatible
pair b1 d3 compatible
pair e1 c1 compatible
pair e1 d3 compatible
claim The Bintara–Sagara merger was completed | A agree | B disagree | D disagree | E agree
claim The founder's widow supports the merger | A agree | C disagree | D disagree | E agree
claim High wind toppled the gantry crane | B disagree | C agree | D disagree | E agree
