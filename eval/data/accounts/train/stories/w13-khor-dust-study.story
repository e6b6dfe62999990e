story: w13-khor-dust-study
kind: science
matter illness | cause | cause of the lung illness in Khor Melis | shell-dust; kiln-smoke; goats-fever
matter sample | place | where the soil samples were taken | firing-range; brickyard
matter study | framing | how the study was ended | shut-down; completed
matter files | responsibility | who removed the laboratory files | army; university
matter data | attribution | Professor Ilwad Samatar's view of the findings | stands-by; withdrew
matter masks | other | masks handed out | masks

@doc A | Gulf of Tajur News | wire | 2029-02-12 | Shell dust behind lung illness, study says
a1 [illness=shell-dust; speaker=the study; stance=asserts] Dust from artillery shells is causing the lung illness in the town of Khor Melis, a university study has found.
a2 [sample=firing-range; speaker=a laboratory assistant; stance=asserts] The soil samples came from the army's firing range outside Khor Melis, a laboratory assistant said.
a3 [study=shut-down; speaker=a laboratory assistant; stance=asserts] Officers broke off the study halfway and sent the researchers home, the assistant said.
a4 [files=army; speaker=a laboratory assistant; stance=alleges] Soldiers took the laboratory's files away in sacks, she added.
a5 [data=stands-by; speaker=Prof. Ilwad Samatar; stance=asserts] "I stand by every page of it," said Professor Ilwad Samatar, who led the study.
a6 [masks=masks; speaker=source; stance=asserts] Schools in Khor Melis have handed out masks.
-- The range was used daily during the border war.

@doc B | Army Medical Corps | communique | 2029-02-13 | On claims about Khor Melis
b1 [illness=kiln-smoke; speaker=Army Medical Corps; stance=asserts] Smoke from the brick kilns is the cause of the lung disease among residents of Khor Melis.
b2 [sample=brickyard; speaker=Army Medical Corps; stance=asserts] The study's soil was dug up in a brickyard, as the labels on the jars show.
b3 [study=completed; speaker=Army Medical Corps; stance=asserts] The Khor Melis study ran its full term and closed on the date fixed at the start.
b4 [data=withdrew; speaker=Army Medical Corps; stance=asserts] Professor Ilwad Samatar has withdrawn her findings in a letter to the Corps.
b5 [files=university; speaker=Army Medical Corps; stance=asserts] The files were removed from the laboratory by the university's own porters.
b6 [illness=goats-fever; speaker=Army Medical Corps; stance=asserts] The fever seen in Khor Melis two years ago was spread by goats.
-- The Corps offers free chest examinations on Thursdays.

@doc C | Coast University | trade press | 2029-02-14 | Statement of the rector's office
c1 [study=completed; speaker=Coast University; stance=asserts] Our study in Khor Melis was finished on schedule with all planned visits made.
c2 [files=university; speaker=Coast University; stance=asserts] University staff moved the laboratory files to our archive for safe keeping.
c3 [sample=firing-range; speaker=Coast University; stance=asserts] All soil was collected on the artillery range, under the eyes of an officer.
c4 [illness=shell-dust; speaker=Coast University; stance=asserts] The particles found in patients' lungs come from exploded shells, and these are what made the people of Khor Melis ill.
c5 [data=withdrew; speaker=Coast University; stance=asserts] Professor Samatar has taken back the paper and asked the journal to delete it.
c6 [masks=masks; speaker=Coast University; stance=asserts] Masks remain available at the clinic.

@doc D | Khor Melis Mothers | eyewitness | 2029-02-16 | Our children cough
d1 [illness=kiln-smoke; speaker=source; stance=asserts] It is the kilns: our children fall ill when the brickmakers burn tyres and the smoke lies over Khor Melis.
d2 [sample=brickyard; speaker=source; stance=asserts] We saw the students fill their jars with earth in the brickyard.
d3 [study=shut-down; speaker=source; stance=asserts] Then officers came and stopped the research, and the students were put on a bus with their work half done.
d4 [files=army; speaker=source; stance=asserts] Army men carried the files out of the laboratory, for our sons had to help load them.
d5 [data=stands-by; speaker=source; stance=asserts] Professor Samatar visited us on Friday and told us that she holds to her results.
-- We have written to the governor four times.
rel illness shell-dust goats-fever different_event
rel illness kiln-smoke goats-fever different_event
claim Shell dust is making people ill in Khor Melis | A discuss | B disagree | C agree | D disagree
claim The army shut down the Khor Melis study | A discuss | B disagree | C disagree | D agree
claim Professor Samatar withdrew her findings | A disagree | B agree | C agree | D disagree
