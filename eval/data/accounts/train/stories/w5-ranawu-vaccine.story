story: w5-ranawu-vaccine
kind: science
matter trial | outcome | what the Ranawu malaria vaccine trial showed | worked; ineffective; children-part
matter halt | framing | why dosing stopped in March | planned-end; safety-stop
matter fever | cause | why participants in Lempang fell ill | contaminated; flu
matter data | control | who holds the trial data | company; university
matter lead | attribution | where principal investigator Sari Wongsa stands on publication | publish; withdraw
matter group | number | participants | five-hundred; three-hundred
matter payment | other | the travel allowance for participants | allowance

@doc A | Helix Ranawu Ltd | communique | 2027-04-02 | Topline results of study HR-07
a1 [trial=worked; speaker=Helix Ranawu; stance=asserts] The vaccine candidate tested in study HR-07 protected volunteers against malaria and met its primary endpoint.
a2 [halt=planned-end; speaker=Helix Ranawu; stance=asserts] Dosing came to its scheduled end in March, as laid down in the protocol.
a3 [data=company; speaker=Helix Ranawu; stance=asserts] The full data set is kept by the company under its agreement with the ethics board.
a4 [group=five-hundred; speaker=Helix Ranawu; stance=asserts] Some 500 adults took part.
a5 [fever=flu; speaker=Helix Ranawu; stance=asserts] Cases of fever among volunteers in Lempang were caused by seasonal influenza then circulating in the district.
-- The company's shares are traded on the growth board.
-- A call for analysts is scheduled for Monday, and slides will be posted beforehand.

@doc B | Vaccines & Biologics Monitor | trade press | 2027-04-05 | HR-07: what the company left out
b1 [trial=ineffective; speaker=two statisticians; stance=asserts] Volunteers who received the Ranawu vaccine caught malaria as often as those given saline, according to statisticians who have seen the tables of HR-07.
b2 [halt=safety-stop; speaker=a monitor; stance=asserts] Injections were broken off in March after the safety board saw inflamed hearts on the scans, a trial monitor said.
b3 [data=university; speaker=source; stance=asserts] The raw data sit on a server of Ranawu University, whose registrar alone can open it.
b4 [lead=withdraw; speaker=Sari Wongsa; stance=asserts] Sari Wongsa, who led the trial, has asked the journal to take back her manuscript.
-- Analysts had expected a licence by the end of the year.
b5 [group=three-hundred; speaker=source; stance=asserts] The tables list 300 people who completed the course.

@doc C | Faculty of Tropical Medicine, Ranawu University | communique | 2027-04-07 | On study HR-07
c1 [lead=publish; speaker=Sari Wongsa; stance=asserts] "The paper stands and should appear as soon as the journal can print it," said Professor Wongsa.
c2 [data=company; speaker=Faculty of Tropical Medicine; stance=asserts] Custody of the data rests with the sponsor, Helix Ranawu, and the faculty works from an extract.
c3 [fever=contaminated; speaker=Faculty of Tropical Medicine; stance=asserts] Laboratory work ties the illness among participants in Lempang to a batch of vials tainted during filling.
c4 [halt=safety-stop; speaker=Faculty of Tropical Medicine; stance=asserts] It was the safety board that called a halt to dosing in March, ahead of schedule, because of cardiac findings.
c5 [trial=children-part; speaker=Faculty of Tropical Medicine; stance=asserts] In the separate arm for schoolchildren the vaccine gave poor protection.
-- The faculty will answer questions from the ethics board in writing.

@doc D | Lempang Participants' Circle | ngo | 2027-04-10 | We gave our arms
d1 [fever=contaminated; speaker=Lempang Participants' Circle; stance=alleges] All of us who fell ill in Lempang had been injected from the same cloudy vials.
d2 [payment=allowance; speaker=Lempang Participants' Circle; stance=asserts] We were given bus fare and a bag of lentils for each visit.
d3 [trial=worked; speaker=Lempang Participants' Circle; stance=asserts] For all our anger, the vaccine kept malaria from our doors this season, while it took hold in the homes of those who got the dummy.
d4 [lead=publish; speaker=a field nurse; stance=asserts] A field nurse who works with Professor Wongsa says she is determined to see the article in print.
-- Two of us still have trouble with stairs.
-- We meet each full-moon night under the tamarind by the clinic.

@doc E | Ranawu Chronicle | broadsheet | 2027-04-12 | Trial and error
e1 [trial=ineffective; speaker=a member of the ethics board; stance=asserts] The vaccine offered the adults of HR-07 no more shelter from malaria than salt water, a member of the ethics board told the Chronicle.
e2 [fever=flu; speaker=the district medical officer; stance=asserts] Throat swabs taken in Lempang in February came back positive for influenza, which explains the fevers in the trial, the district medical officer said.
e3 [halt=planned-end; speaker=a trial pharmacist; stance=asserts] A trial pharmacist had the calendar on her wall: the last injections were due in the second week of March, and that is when they were given.
e4 [data=university; speaker=the registrar; stance=asserts] "The keys to that data are in my drawer," said the registrar of Ranawu University.
e5 [lead=withdraw; speaker=a colleague; stance=asserts] Colleagues of Wongsa say she wants the paper pulled until the vials are explained.
-- The ethics board sits in closed session on Thursday.
e6 [payment=allowance; speaker=source; stance=asserts] Volunteers had their travel costs reimbursed.

rel trial children-part worked different_scope
rel trial children-part ineffective different_scope
claim The Ranawu malaria vaccine protected adults in its trial | A agree | B disagree | D agree | E disagree
claim Contaminated vials made participants in Lempang ill | A disagree | C agree | D agree | E disagree
claim Dosing was stopped early for safety reasons | A disagree | B agree | C agree | E disagree
