story: w5-lotus-kiln
kind: trial
matter dead | cause | what killed the kiln worker Ramu | fumes; beating
matter plea | attribution | how kiln owner Jagan Reddi pleaded | admits; contests
matter bond | framing | what the families at the Lotus kiln were | bonded; free
matter verdict | outcome | how the labour court ruled on the Lotus kiln | liable; cleared; wages-only
matter guard | responsibility | who locked the compound gate | owner; foreman
matter wages | number | monthly wage | ninety; twelve
matter mother | denial | whether the mother was paid to keep quiet | paid; unpaid

@doc A | Neelakot Law Reporter | trade press | 2027-06-21 | Labour court: In re Lotus Brick Works
a1 [verdict=liable; speaker=source; stance=asserts] The labour court at Neelakot held Lotus Brick Works liable for keeping families in servitude.
a2 [bond=bonded; speaker=the court; stance=asserts] The court regarded the families at the Lotus kiln as bound by advances that grew faster than they could mould bricks.
a3 [guard=owner; speaker=the court; stance=asserts] It was Jagan Reddi, the owner, who had the compound gate locked at night and slept on the key.
a4 [plea=contests; speaker=source; stance=asserts] Reddi had contested the claim from the outset and fought it to the last hearing.
-- Costs follow the event.
a5 [wages=twelve; speaker=the court; stance=asserts] The effective wage came to twelve rupas a month.
a6 [verdict=wages-only; speaker=source; stance=asserts] A ruling on the back wages themselves was put off to a later date.

@doc B | All-Province Kiln Owners' Association | communique | 2027-06-22 | Member vindicated
b1 [verdict=cleared; speaker=Kiln Owners' Association; stance=asserts] The labour court has cleared Lotus Brick Works, our member, of the servitude charge brought by outside agitators.
b2 [bond=free; speaker=Kiln Owners' Association; stance=asserts] Families at the Lotus kiln come and go with the seasons as they please and return because they are well treated.
b3 [guard=foreman; speaker=Kiln Owners' Association; stance=asserts] The gate at the compound was bolted by a foreman on his own whim, against the owner's orders.
b4 [dead=fumes; speaker=Kiln Owners' Association; stance=asserts] The late Ramu was overcome by coal gas while clearing a flue.
-- Bricks build the nation.
b5 [wages=ninety; speaker=Kiln Owners' Association; stance=asserts] Wages at the works average ninety rupas a month.
b6 [mother=unpaid; speaker=Kiln Owners' Association; stance=denies] Talk of hush money to the mother is nonsense, and she received nothing beyond funeral costs.

@doc C | Freedom From Debt Campaign | ngo | 2027-06-22 | A judgment for Ramu
c1 [dead=beating; speaker=Freedom From Debt Campaign; stance=asserts] Ramu was beaten to death with a mould frame, as the bruises on his ribs testify.
c2 [bond=bonded; speaker=Freedom From Debt Campaign; stance=asserts] At the Lotus kiln children inherited a grandfather's loan and worked it off in mud.
c3 [mother=paid; speaker=Freedom From Debt Campaign; stance=alleges] His mother was given an envelope of cash by the owner's clerk and told to hold her tongue.
c4 [verdict=liable; speaker=Freedom From Debt Campaign; stance=asserts] This week's ruling at Neelakot declares the Lotus owner answerable for slavery on his land.
-- We thank the lawyers, who worked for bus fare.
c5 [guard=owner; speaker=a moulder; stance=asserts] "Reddi turned the key in the gate himself each night and wished us sweet dreams," a moulder testified.

@doc D | Neelakot Evening Lamp | tabloid | 2027-06-23 | Kiln king: I am guilty before God
d1 [plea=admits; speaker=Jagan Reddi; stance=asserts] "Everything in the petition is true," kiln owner Jagan Reddi told a hushed courtroom, and he bowed to the families.
d2 [dead=fumes; speaker=a police surgeon; stance=asserts] A police surgeon told the Lamp that Ramu's lips were cherry red, the mark of a man smothered by kiln gas.
d3 [mother=paid; speaker=Ramu's mother; stance=asserts] "They gave me money so that I would be silent," Ramu's mother sobbed.
d4 [bond=free; speaker=a moulder's wife; stance=asserts] A moulder's wife at the Lotus kiln laughed at us: her people go home each monsoon and owe their master a song.
-- Our photographer was offered tea and a brick.
d5 [guard=foreman; speaker=a night watchman; stance=asserts] According to the night watchman, the padlock on the gate was the foreman's private idea, and Reddi flew into a rage when he learned of it.

@doc E | Office of the Labour Commissioner | communique | 2027-06-24 | Statement on the Lotus matter
e1 [plea=admits; speaker=Labour Commissioner; stance=asserts] The owner, Mr Reddi, conceded the petition in open court.
e2 [dead=beating; speaker=Labour Commissioner; stance=asserts] The inspection file records that the worker Ramu died of blows to the chest and head.
e3 [verdict=cleared; speaker=Labour Commissioner; stance=asserts] The commissioner regrets that the works has been let off by the labour court and is weighing an appeal.
-- Inspections of all kilns in the district will be completed before the next firing season.
e4 [plea=contests; speaker=Labour Commissioner; stance=asserts] In the separate criminal case over Ramu's death, Mr Reddi contests all charges.
-- The commissioner reminds employers that wage registers must be kept in the language of the workers.

rel verdict wages-only liable compatible
rel verdict wages-only cleared skip
pair e4 d1 different_scope
pair e4 a4 different_scope
pair c5 d4 skip
pair a3 b2 skip
pair a3 d4 skip
pair c5 b2 skip
pair d5 b2 skip
pair a1 b2 skip
pair a1 d4 skip
pair c4 b2 skip
pair c4 d4 skip
pair b1 a2 skip
pair b1 c2 skip
pair e3 a2 skip
pair e3 c2 skip
pair d1 b2 skip
pair e1 b2 skip
pair a3 d1 skip
pair c5 d1 skip
pair a3 e1 skip
pair c3 d1 skip
pair e1 d4 skip
pair a2 d1 corroborates
pair c2 d1 skip
pair a2 e1 skip
pair c4 e1 skip
claim The labour court found Lotus Brick Works liable | A agree | B disagree | C agree | E disagree
claim Kiln worker Ramu was beaten to death | B disagree | C agree | D disagree | E agree
claim Kiln owner Jagan Reddi admitted the petition in court | A disagree | D agree | E agree
pair a4 e4 different_event
