story: w12-valdoro-trial
kind: trial
matter verdict | framing | what the ruling meant for the ex-minister | cleared; technicality
matter money | identity | what the cash in the minister's garage was | bribes; ranch-sale
matter witness | cause | why the key witness withdrew her statement | threatened; had-lied
matter judge | attribution | who removed the first judge | supreme-court; president
matter street | framing | the mood outside the court in Puerto Valdoro | celebration; fury
matter appeal | other | the prosecution's appeal | announced

@doc A | Valdoro Herald | broadsheet | 2027-06-18 | Ex-minister walks out on a technicality
a1 [verdict=technicality; speaker=source; stance=asserts] Former works minister Hector Salcedo was released on Thursday because the charges had expired, and the court left open whether he took bribes.
a2 [money=bribes; speaker=source; stance=asserts] The cash found in Salcedo's garage was paid to him by road builders, according to bank slips seen by the Herald.
a3 [witness=threatened; speaker=the witness's brother; stance=asserts] Accountant Delia Prado took back her statement against Salcedo after men threatened her children, her brother said.
a4 [judge=president; speaker=source; stance=asserts] It was President Corvalan who had the first judge in the Salcedo case transferred to the frontier.
a5 [street=fury; speaker=source; stance=asserts] An angry crowd shouted "thieves" outside the court in Puerto Valdoro as Salcedo left.
-- The case began with a bridge that was paid for and never built.
a6 [appeal=announced; speaker=source; stance=asserts] Prosecutors said they would appeal.
a7 [verdict=technicality; speaker=Prof. Aurea Linhart; stance=asserts] "The judges found that time had run out, and innocence is another matter," law professor Aurea Linhart said of the Salcedo ruling.

@doc B | Agencia Nacional Valdoro | state agency | 2027-06-18 | Court establishes Salcedo's innocence
b1 [verdict=cleared; speaker=source; stance=asserts] The High Court in Puerto Valdoro found former minister Hector Salcedo innocent of taking bribes.
b2 [money=ranch-sale; speaker=Salcedo's lawyer; stance=asserts] The money in his garage came from the sale of a family ranch, Salcedo's lawyer showed the court.
b3 [witness=had-lied; speaker=source; stance=asserts] The accountant Delia Prado withdrew her accusation because she had made it up to get even with her employer.
b4 [judge=supreme-court; speaker=source; stance=asserts] The Supreme Court replaced the first judge in the Salcedo trial on its own initiative.
b5 [street=celebration; speaker=source; stance=asserts] Cheering citizens carried Salcedo from the courthouse steps on their shoulders.
-- Salcedo served in two cabinets.
b6 [appeal=announced; speaker=source; stance=asserts] The prosecution has announced an appeal.
b7 [verdict=cleared; speaker=Hector Salcedo; stance=asserts] "The court has declared me an innocent man," Salcedo told reporters.

@doc C | Probity Watch Valdoro | ngo | 2027-06-19 | The Salcedo case: what the ruling says
c1 [verdict=technicality; speaker=Probity Watch; stance=asserts] The High Court closed the Salcedo case on the statute of limitations and refrained from judging the evidence.
c2 [money=ranch-sale; speaker=Probity Watch; stance=asserts] We checked the land register, and the cash in Salcedo's garage matches the price of a ranch his mother sold.
c3 [witness=had-lied; speaker=Probity Watch; stance=asserts] Prado admitted to our lawyers that her account of the payments was invented, which is why she retracted it.
c4 [judge=president; speaker=Probity Watch; stance=alleges] A letter from the presidential palace ordered the transfer of the first Salcedo judge, Probity Watch said.
c5 [street=celebration; speaker=Probity Watch; stance=asserts] Our observers outside the court saw supporters of Salcedo dancing and letting off rockets.
-- Probity Watch monitors corruption trials and takes no money from parties.
c6 [appeal=announced; speaker=Probity Watch; stance=asserts] The appeal announced by prosecutors will be heard in autumn.

@doc D | Radio Malecon | broadcaster transcript | 2027-06-19 | Salcedo free
d1 [verdict=cleared; speaker=source; stance=asserts] The judges examined the bribery charges one by one and acquitted Hector Salcedo of all of them.
d2 [money=bribes; speaker=a contractor; stance=asserts] A contractor told us he himself brought the bundles of notes to Salcedo's garage in return for a road contract.
d3 [witness=threatened; speaker=Delia Prado; stance=asserts] "I was told my house would burn, so I took my words back," Delia Prado told Radio Malecon.
d4 [judge=supreme-court; speaker=court clerk; stance=asserts] The decision to change the first judge was taken by the Supreme Court's own council, a clerk confirmed.
d5 [street=fury; speaker=source; stance=asserts] People outside the courthouse threw eggs at Salcedo's car and cursed the judges.
-- The sitting lasted most of the day.
d6 [appeal=announced; speaker=source; stance=asserts] The prosecution will appeal, it said after the hearing.
d7 [street=fury; speaker=source; stance=asserts] The square in front of the court was full of furious faces.

claim The court found Hector Salcedo innocent of bribery | A disagree | B agree | C disagree | D agree
claim The cash in Salcedo's garage was bribe money | A agree | B disagree | C disagree | D agree
claim The key witness in the Salcedo trial was threatened | A agree | B disagree | C disagree | D agree
