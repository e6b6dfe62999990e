story: w7-gold-train
kind: rumour
matter cargo | identity | what the night train to Pilvere carried | gold; printing-paper
matter order | attribution | who ordered the night train | governor; railways
matter withdraw | framing | what went on at the branches of Sampo-Hansa bank | run; ordinary
matter spread | responsibility | who set the gold story going | speculators; broker-club
matter gov | framing | what Governor Raudsepp did on Friday | fled; business-trip
matter reserves | outcome | what the audit of the vault showed | full; short
matter hedge | other | what the currency desk could establish | unclear

@doc A | Kroonlane | tabloid | 2028-09-08 | NATION'S GOLD ROLLS AWAY BY NIGHT
a1 [cargo=gold; speaker=a shunter; stance=asserts] The sealed train that left the capital for Pilvere on Thursday night was stacked with the central bank's gold, a shunter who helped couple it told Kroonlane.
a2 [order=governor; speaker=source; stance=asserts] The order for the night train came straight from Governor Indrek Raudsepp, on his private notepaper.
a3 [gov=fled; speaker=source; stance=asserts] By Friday breakfast the governor had bolted, luggage, wife and spaniel, over the frontier.
a4 [withdraw=run; speaker=source; stance=asserts] Outside the branches of Sampo-Hansa frantic savers elbowed each other for the last banknotes.
-- Nobody picked up the phone at the central bank at midnight.

@doc B | Bank of Pilvere | communique | 2028-09-08 | Clarification
b1 [cargo=printing-paper; speaker=Bank of Pilvere; stance=asserts] The consignment moved by rail on Thursday night consisted of watermarked paper for the new ten-krona note.
b2 [gov=business-trip; speaker=Bank of Pilvere; stance=asserts] Governor Raudsepp travelled on Friday to the long-announced meeting of Nordic governors and returns on Sunday.
b3 [reserves=full; speaker=Bank of Pilvere; stance=asserts] The auditors who opened the vault on Saturday morning counted every bar that the ledger lists.
b4 [spread=speculators; speaker=Bank of Pilvere; stance=alleges] The tale was put about by foreign speculators who had bet against the krona the day before.
b5 [order=railways; speaker=Bank of Pilvere; stance=asserts] The train was laid on at the instance of State Railways alone, for reasons of traffic.

@doc C | Nordkurs Business Wire | wire | 2028-09-09 | Krona steadies after night-train scare
c1 [withdraw=ordinary; speaker=branch managers; stance=asserts] Branch managers at Sampo-Hansa spoke of an ordinary payday Friday, with pensioners chatting in short lines.
c2 [hedge=unclear; speaker=source; stance=doubts] What the train to Pilvere carried could still be anything, traders said, gold included.
c3 [spread=broker-club; speaker=source; stance=asserts] The story of the gold train was hatched as a prank at a dinner of local stockbrokers, people who sat at the table said.
c4 [gov=business-trip; speaker=a colleague from Vestby; stance=asserts] A fellow governor from Vestby said he had shared a taxi with Raudsepp on Friday on the way to their regular conference.
c5 [order=governor; speaker=a dispatcher; stance=asserts] A dispatcher showed Nordkurs the telegram with which Raudsepp himself called for the train.

@doc D | Faktum | broadsheet | 2028-09-10 | Fact check: did the gold leave?
d1 [cargo=printing-paper; speaker=source; stance=asserts] Faktum opened a crate at the mint in Pilvere: banknote paper, reel upon reel, with Thursday's railway seal on the lid.
d2 [reserves=full; speaker=an auditor; stance=asserts] "I touched the shelves, they are as heavy with bullion as they ever were," an auditor said of the vault.
d3 [spread=speculators; speaker=source; stance=asserts] The rumour can be followed back to accounts run by a hedge fund in the Gulf that was short of kronas.
d4 [withdraw=run; speaker=source; stance=asserts] The scare was real enough at Sampo-Hansa, where cash machines were drained and police had to hold back the crush.
d5 [order=railways; speaker=a timetable clerk; stance=asserts] It was the railway's own planners who had ordered the night train and chosen its hour, a timetable clerk explained, and the bank was merely told.

@doc E | Vox Pilvere | blog | 2028-09-12 | Sorry, I still smell gold
e1 [reserves=short; speaker=a vault guard; stance=asserts] A vault guard of many years told me that whole racks were bare when the auditors came in on Saturday, and that they were made to sign anyway.
e2 [cargo=gold; speaker=a driver; stance=asserts] The engine driver felt the weight on every slope and says that paper does that to nobody: it was bars.
e3 [gov=fled; speaker=source; stance=asserts] Raudsepp ran for it, and his neighbours watched the removal van.
e4 [spread=broker-club; speaker=source; stance=asserts] Yes, the tale was first told over brandy by brokers having a laugh; even jokers hit the mark at times.
e5 [withdraw=ordinary; speaker=source; stance=asserts] Friday at my Sampo-Hansa branch was as sleepy as any other, by the way.
pair c2 a1 compatible
pair c2 b1 compatible
pair c2 d1 compatible
pair c2 e2 compatible
pair b3 e2 skip
pair d2 e2 skip
pair b3 a1 skip
pair d2 a1 skip
pair e1 b1 skip
pair e1 d1 skip
pair e1 a1 skip
pair c2 d2 skip
pair c2 b3 skip
pair c2 e1 skip
pair c3 d1 skip
pair b4 d1 skip
pair e5 a4 skip
pair e5 d4 skip
claim A night train carried the central bank's gold out of the capital | A agree | B disagree | C discuss | D disagree | E agree
claim Savers stormed the branches of Sampo-Hansa | A agree | C disagree | D agree | E disagree
claim Governor Raudsepp fled abroad | A agree | B disagree | C disagree | E agree
