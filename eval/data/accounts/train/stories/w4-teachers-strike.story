story: w4-teachers-strike
kind: strike
matter schools | framing | why classrooms in Banfeli are empty | strike; holiday
matter leader | framing | how union leader Aline Dossou-Peh came to end her hunger fast | satisfied; force-fed
matter offer | attribution | who proposed the housing allowance | minister; union
matter bus | responsibility | who slashed the tyres of the teachers' buses | police; hirelings
matter exam | outcome | what became of the certificate exam | held; postponed; technical
matter start | time | when the teachers stopped work | before-results; after-results
matter strikers | number | teachers out | city; nation
matter chalk | other | chalk | chalk

@doc A | Banfeli Press Service | state agency | 2027-05-19 | Schools enjoy early break
a1 [schools=holiday; speaker=Ministry of Instruction; stance=asserts] Classrooms in Banfeli are quiet because the mid-term holiday was moved forward, the Ministry of Instruction said.
a2 [offer=minister; speaker=source; stance=asserts] The housing allowance is the brainchild of the minister, who conceived it on a visit to a rural school.
a3 [exam=held; speaker=source; stance=asserts] Candidates sat the certificate exam on Tuesday in an atmosphere of concentration.
a4 [leader=satisfied; speaker=source; stance=asserts] Union leader Aline Dossou-Peh broke her fast with a bowl of millet, content with the answers she had received.
a5 [strikers=city; speaker=source; stance=asserts] In Banfeli city 240 teachers were absent.
-- The minister has visited every district since taking office.
-- Textbooks for the new year have been ordered.

@doc B | United Teachers of Banfeli | communique | 2027-05-19 | To all members
b1 [schools=strike; speaker=United Teachers; stance=asserts] The classrooms of Banfeli are empty because we have downed our chalk.
b2 [offer=union; speaker=United Teachers; stance=asserts] It was our negotiators who put the housing allowance on the table, in writing, in March.
b3 [leader=force-fed; speaker=United Teachers; stance=asserts] Our sister Aline was held down by four orderlies while a tube ended her fast.
b4 [bus=police; speaker=United Teachers; stance=alleges] Officers in uniform knifed the tyres of the buses that were to bring our members to the rally.
b5 [start=before-results; speaker=United Teachers; stance=asserts] Members laid down their work ahead of the publication of the exam results, as resolved.
b6 [strikers=nation; speaker=United Teachers; stance=asserts] Nationwide 31,000 teachers are out.
-- Strike pay is issued on Fridays behind the printing shop.

@doc C | L'Écho des Rizières | broadsheet | 2027-05-21 | The long lesson
c1 [exam=postponed; speaker=source; stance=asserts] The certificate exam has been shifted to July, a circular to headteachers reveals.
c2 [bus=hirelings; speaker=a mechanic; stance=asserts] A mechanic saw louts, bought for the price of a beer each, go along the union's buses with awls.
c3 [start=after-results; speaker=source; stance=asserts] The teachers walked out once the results were on the wall and the parents had seen them.
c4 [leader=satisfied; speaker=Dossou-Peh's doctor; stance=asserts] Dossou-Peh's doctor was present as she asked for soup and said her point had been won.
c5 [schools=strike; speaker=source; stance=asserts] What keeps pupils at home in Banfeli is an industrial action, as the pickets at the gates make plain.
c6 [chalk=chalk; speaker=source; stance=asserts] Chalk was laid in a heap at the ministry's door.

@doc D | Radio Rizière | broadcaster transcript | 2027-05-21 | Parents' clinic
d1 [exam=held; speaker=a candidate; stance=asserts] A candidate describes for us the essay question of Tuesday's certificate exam, which she liked.
d2 [offer=minister; speaker=a retired inspector; stance=asserts] A retired inspector recalls that the minister drew the housing allowance on a blackboard in his presence.
d3 [bus=police; speaker=a driver; stance=asserts] A driver kept the shoulder badge that came off an officer's tunic while the man was cutting into his tyre.
d4 [schools=holiday; speaker=a parent; stance=asserts] One mother says hers are simply on their break, since the headmaster's letter had announced it weeks ago.
d5 [chalk=chalk; speaker=source; stance=asserts] There is a heap of chalk at the ministry's door that children are stealing from.
d6 [start=before-results; speaker=a headmistress; stance=asserts] The headmistress of Rice Street School had an empty staff room days before any result was out.
-- Coming up: how to mark homework when you cannot read.
d7 [exam=technical; speaker=a candidate; stance=asserts] The technical certificate exam, for which her brother is preparing, has been moved to July, the candidate says.

@doc E | Right to Learn Observatory | ngo | 2027-05-25 | Situation brief
e1 [leader=force-fed; speaker=source; stance=asserts] Medical notes in our possession describe nourishment given to the union leader by tube and under restraint.
e2 [exam=postponed; speaker=source; stance=asserts] Candidates in all provinces have been told to come back in July to sit for their certificate.
e3 [offer=union; speaker=source; stance=asserts] The earliest trace of the housing allowance is in the union's list of demands.
e4 [bus=hirelings; speaker=source; stance=asserts] The tyres were pierced by day labourers, whose paymaster the court is looking for.
e5 [start=after-results; speaker=source; stance=asserts] Attendance registers show full staffing until the results had been posted.
e6 [strikers=nation; speaker=source; stance=asserts] Some 30,000 teachers have joined across the country.
-- The brief was prepared with nine school committees.
rel strikers city nation different_scope
pair a5 b1 skip
pair a5 c5 skip
pair a1 b6 skip
pair a1 b5 skip
pair a1 c3 skip
pair a1 d6 skip
pair a1 e5 skip
pair a1 e6 skip
pair d4 b5 skip
pair d4 b6 skip
pair d4 c3 skip
pair d4 e5 skip
pair d4 e6 skip
pair b1 d6 skip
pair b1 e6 skip
pair c5 b6 skip
pair c5 e6 skip
pair c5 b5 skip
pair c5 d6 skip
pair b1 c3 skip
pair b1 e5 skip
pair c5 e5 skip
rel exam technical postponed different_scope
rel exam technical held different_scope
claim Teachers in Banfeli are on strike | A disagree | B agree | C agree | D disagree
claim The certificate exam was held as planned | A agree | C disagree | D agree | E disagree
claim The union leader was force-fed | A disagree | B agree | C disagree | E agree
