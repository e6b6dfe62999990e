story: w11-tessary-trial
kind: trial
matter ruling | outcome | what the Maron court decided on bus boss Hugo Tessary | jail; fine-only; brakeman
matter crash | cause | what caused the Line 30 bus crash in Maron | bad-brakes; driver-asleep
matter logs | responsibility | who altered the workshop logs | tessary-did; foreman-did
matter tears | framing | how Tessary behaved in court | remorseful; defiant
matter driver | framing | how driver Pia Lorent left the bus company | sacked; retired
matter payout | attribution | who pays the victims' families | company-pays; city-pays

@doc A | Maron Court Press Office | communique | 2027-09-28 | Judgment in the Line 30 case
a1 [ruling=jail; speaker=Maron Court Press Office; stance=asserts] The Maron court sent bus company owner Hugo Tessary to prison for the Line 30 crash, its press office said.
a2 [crash=bad-brakes; speaker=Maron Court Press Office; stance=asserts] Worn brakes caused the Line 30 bus crash in Maron, the judges found.
a3 [logs=tessary-did; speaker=Maron Court Press Office; stance=asserts] Tessary himself had changed the workshop logs, according to the judgment.
a4 [tears=remorseful; speaker=Maron Court Press Office; stance=asserts] The accused showed deep remorse in court and asked the families for forgiveness, the press office said.
a5 [payout=company-pays; speaker=Maron Court Press Office; stance=asserts] The families of the victims will be compensated by Tessary's company.
-- The bus left the road on Castle Hill in October 2025.
a6 [ruling=brakeman; speaker=Maron Court Press Office; stance=asserts] Workshop foreman Nils Aude was let off with a fine.

@doc B | Maron Transport Union | communique | 2027-09-28 | A slap on the wrist
b1 [ruling=fine-only; speaker=Maron Transport Union; stance=asserts] Bus boss Hugo Tessary walked away from the Maron court with a mere fine over the Line 30 crash, the transport union said.
b2 [crash=bad-brakes; speaker=Maron Transport Union; stance=asserts] The Line 30 bus crashed because its brakes had been left to rot, the union said.
b3 [driver=sacked; speaker=Maron Transport Union; stance=asserts] Driver Pia Lorent was fired by Tessary's company after she spoke to investigators, it said.
b4 [tears=defiant; speaker=Maron Transport Union; stance=asserts] Tessary smirked at the families in court and showed no regret, a union observer said.
b5 [payout=city-pays; speaker=Maron Transport Union; stance=asserts] It is the city of Maron that has to pay the victims' families, the union said.
-- The union had sent observers to all nineteen hearings.
b6 [logs=tessary-did; speaker=Maron Transport Union; stance=alleges] Tessary rewrote the workshop logs at night with his own hand, a mechanic told the union.

@doc C | Maron Gazette | broadsheet | 2027-09-29 | Tessary jailed over Line 30
c1 [ruling=jail; speaker=source; stance=asserts] Hugo Tessary, owner of Maron's largest bus firm, was led from court to begin a prison term for the Line 30 crash.
c2 [logs=foreman-did; speaker=two experts; stance=asserts] Two handwriting experts named the foreman as the man who altered the workshop logs.
c3 [driver=retired; speaker=Pia Lorent; stance=asserts] "I took my pension because I was tired of buses," driver Pia Lorent said of leaving Tessary's company.
c4 [tears=remorseful; speaker=source; stance=asserts] Tessary wept in court and told the families he was sorry.
c5 [payout=company-pays; speaker=source; stance=asserts] Compensation for the families will come out of the bus company's funds.
-- Castle Hill has since been fitted with a crash barrier.
c6 [crash=driver-asleep; speaker=a traffic engineer; stance=asserts] A traffic engineer insists the Line 30 bus crashed because its driver had nodded off.

@doc D | Maron Midnight | tabloid | 2027-09-29 | Driver dozed, boss laughs
d1 [crash=driver-asleep; speaker=a passenger; stance=asserts] The driver of the Line 30 bus fell asleep and that is why it crashed, a passenger told Midnight.
d2 [tears=defiant; speaker=source; stance=asserts] Tessary laughed in the dock and called the families liars.
d3 [driver=sacked; speaker=a colleague; stance=asserts] Pia Lorent was kicked out of Tessary's bus company, a colleague said.
d4 [logs=foreman-did; speaker=source; stance=asserts] It was the foreman who doctored the workshop logs.
d5 [payout=city-pays; speaker=source; stance=asserts] Taxpayers foot the bill: the city will compensate the Line 30 families.
-- Midnight spoke to six passengers of the bus.
d6 [ruling=fine-only; speaker=source; stance=asserts] The judges let Tessary off with a fine for Line 30.

rel ruling brakeman jail different_scope
rel ruling brakeman fine-only different_scope
claim Bus boss Hugo Tessary was sent to prison | A agree | B disagree | C agree | D disagree
claim The Line 30 driver fell asleep at the wheel | A disagree | B disagree | C agree | D agree
