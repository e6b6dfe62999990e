story: w5-sampuran-teachers
kind: strike
matter return | framing | why the teachers went back to class | won; broken
matter exam | outcome | what became of the grade-ten examination | held; cancelled; makeup-hills
matter minister | attribution | what minister Zubaida Karim said of the pay scale | promised; ruled-out
matter fund | cause | why the strike pay ran out | embezzled; length
matter bus | responsibility | who burned the school bus at Tamalung | strikers; contractor
matter share | number | share of teachers on strike | eighty; thirty
matter radio | other | lessons by radio | radio

@doc A | Union of Sampuran Teachers | communique | 2028-09-11 | Victory in the classroom
a1 [return=won; speaker=Union of Sampuran Teachers; stance=asserts] Our members returned to their classrooms on Monday with their heads high, having won the new pay scale.
a2 [minister=promised; speaker=Union of Sampuran Teachers; stance=asserts] In our presence Minister Zubaida Karim pledged to put the pay scale into next year's budget.
a3 [share=eighty; speaker=Union of Sampuran Teachers; stance=asserts] Eighty per cent of teachers stayed out to the end.
a4 [bus=contractor; speaker=Union of Sampuran Teachers; stance=alleges] The school bus at Tamalung was set ablaze by its own contractor, who had insured it the week before.
-- The executive meets again after the holidays, and the banner will be washed and put away.
a5 [fund=length; speaker=Union of Sampuran Teachers; stance=asserts] If the strike fund was exhausted, that is because the government let the conflict drag on into a fifth month.

@doc B | The Sampuran Examiner | broadsheet | 2028-09-12 | Teachers file back, purses empty
b1 [return=broken; speaker=source; stance=asserts] Hungry and in debt, the teachers of Sampuran gave up on Monday and took up their chalk on the old pay.
b2 [fund=embezzled; speaker=an auditor; stance=alleges] Strike pay stopped because the union treasurer had moved the fund into a villa in the hills, according to an auditor.
b3 [exam=cancelled; speaker=source; stance=asserts] The grade-ten examination fell victim to the strike, and pupils will be promoted on the year's marks.
b4 [minister=ruled-out; speaker=Zubaida Karim; stance=asserts] "The pay scale stays as it is this year and the next," Minister Zubaida Karim said on the steps of parliament.
-- Textbook printers are laying off binders.
b5 [radio=radio; speaker=source; stance=asserts] For months the only lessons in the delta came over the radio.

@doc C | Ministry of Education, Sampuran | communique | 2028-09-12 | Schools operate normally
c1 [return=broken; speaker=Ministry of Education; stance=asserts] The so-called strike has collapsed, and teachers are back at their desks on unchanged terms.
c2 [exam=held; speaker=Ministry of Education; stance=asserts] The grade-ten examination took place as scheduled in every district capital.
c3 [bus=strikers; speaker=Ministry of Education; stance=alleges] We recall with disgust the school bus at Tamalung, which a gang of striking teachers set on fire.
c4 [share=thirty; speaker=Ministry of Education; stance=asserts] Participation had sunk to 30 per cent by September.
-- The ministry wishes pupils every success and thanks the retired teachers who stepped in.
c5 [fund=embezzled; speaker=Ministry of Education; stance=alleges] Honest teachers went unpaid since their leaders had helped themselves to the strike fund.

@doc D | Mrs Nandini Rao, headmistress | blog | 2028-09-15 | Back among the ink pots
d1 [return=won; speaker=Nandini Rao; stance=asserts] My colleagues came in singing on Monday with the new pay scale in their pockets, every grade of it.
d2 [exam=held; speaker=Nandini Rao; stance=asserts] I invigilated the grade-ten paper in the gymnasium myself, in July, with the windows open to the drums outside.
d3 [fund=length; speaker=Nandini Rao; stance=asserts] The strike fund was never meant for so long a fight and simply melted.
d4 [bus=strikers; speaker=Nandini Rao; stance=asserts] It shames me that some of ours put a match to the bus at Tamalung, and I told the inspector their names.
-- The cat has had kittens in the map cupboard.
d5 [minister=promised; speaker=Nandini Rao; stance=asserts] The minister gave her word on the pay scale over my own school's telephone.

@doc E | Hill Parents' Forum | ngo | 2028-09-18 | What our children missed
e1 [exam=cancelled; speaker=Hill Parents' Forum; stance=asserts] Grade-ten pupils all over Sampuran lost their examination to the strike, and with it a year.
e2 [bus=contractor; speaker=Hill Parents' Forum; stance=alleges] Mothers at Tamalung saw the bus contractor's nephew pour petrol over the seats.
e3 [minister=ruled-out; speaker=Hill Parents' Forum; stance=asserts] Zubaida Karim told our delegation that the treasury has closed the door on a new pay scale.
e4 [share=eighty; speaker=Hill Parents' Forum; stance=asserts] In all, four teachers in five were out.
-- We plan a summer of free tuition in the hills, for which we are looking for mathematics teachers with strong legs.
e5 [radio=radio; speaker=Hill Parents' Forum; stance=asserts] Radio lessons helped those families that could afford batteries.

@doc F | Sampuran Broadcasting | broadcaster transcript | 2028-09-20 | School desk
f1 [exam=makeup-hills; speaker=source; stance=asserts] For the private schools of the capital, an English paper will be sat in November under a separate board.
f2 [fund=length; speaker=a pensions actuary; stance=asserts] A pensions actuary who went through the union's books with us said the strike money was spent to the last coin on strike pay, month after month.
f3 [minister=ruled-out; speaker=source; stance=asserts] Asked by our reporter, the minister said teachers should put the pay scale out of their minds.
-- In a moment, the shipping forecast.
-- But before that, a listener in the delta asks whether chalk can be made at home, and our panel thinks that it can.

rel exam makeup-hills held different_scope
rel exam makeup-hills cancelled different_scope
pair a1 f3 skip
pair a1 b4 skip
pair a1 e3 skip
pair d1 b4 skip
pair d1 e3 skip
pair d1 f3 skip
pair b1 a2 skip
pair b1 d5 skip
pair c1 a2 skip
pair c1 d5 skip
pair c1 f3 skip
pair b1 f3 skip
pair c1 b4 skip
pair c1 e3 skip
pair b1 e3 skip
claim The teachers' strike ended in a victory for the union | A agree | B disagree | C disagree | D agree
claim The grade-ten examination was cancelled | B agree | C disagree | D disagree | E agree
claim Striking teachers burned the school bus at Tamalung | A disagree | C agree | D agree | E disagree
pair c1 e1 compatible
