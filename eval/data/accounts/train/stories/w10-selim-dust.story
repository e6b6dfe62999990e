story: w10-selim-dust
kind: science
matter dust | cause | what caused the red dust over Selim | shell-tests; lakebed; hedge
matter study | attribution | what the academy concluded about the dust | harmful; harmless
matter lead | framing | how Dr Greta Osman left the project | dismissed; sabbatical
matter samples | place | where the samples were analysed | capital; abroad
matter instrument | outcome | whether the field station can be used | destroyed; working
matter lungs | identity | who the patients in the study were | soldiers; herders
matter wind | other | the east wind | strong
rel dust hedge shell-tests compatible
rel dust hedge lakebed compatible

@doc A | Selim University Press Office | communique | 2028-09-01 | Results of the dust study
a1 [dust=lakebed; speaker=Selim University; stance=asserts] The red dust that settled on Selim this summer was blown from the dried bed of Lake Uyan.
a2 [study=harmless; speaker=Selim University; stance=asserts] The Federal Academy has concluded that the dust poses no danger to health.
a3 [lead=sabbatical; speaker=Selim University; stance=asserts] Dr Greta Osman, who led the project, has begun a sabbatical that she applied for last year.
a4 [samples=capital; speaker=Selim University; stance=asserts] All dust samples from Selim were analysed in the Academy's laboratory in the capital.
a5 [wind=strong; speaker=Selim University; stance=asserts] East winds were unusually strong in July.
a6 [lungs=herders; speaker=Selim University; stance=asserts] The patients examined in the lung study were herders from the lake shore.
a7 [instrument=working; speaker=Selim University; stance=asserts] The field station near the range continues to deliver data every hour.
-- The full report can be read in the library.

@doc B | Open Science Letter | trade press | 2028-09-05 | Who silenced the dust study?
b1 [dust=shell-tests; speaker=Dr Greta Osman; stance=asserts] The dust over Selim came from the army's shell tests on the Uyan range, Dr Greta Osman told this magazine.
b2 [lead=dismissed; speaker=Dr Greta Osman; stance=asserts] "I was given an hour to clear my desk," she said of her departure from the project.
b3 [study=harmful; speaker=source; stance=asserts] The Academy's unpublished conclusion is that the dust damages the lungs.
b4 [samples=abroad; speaker=Dr Greta Osman; stance=asserts] Osman had the Selim samples analysed at an institute abroad.
b5 [lungs=soldiers; speaker=Dr Greta Osman; stance=asserts] The sick people in her lung study were soldiers from the range.
b6 [instrument=destroyed; speaker=a technician; stance=asserts] The field station by the range was flattened by a bulldozer in August, a technician said.
-- The defence ministry has asked for the manuscript.
-- Several co-authors have taken their names off.

@doc C | Federal Morning Post | broadsheet | 2028-09-06 | Academy president speaks on Selim dust
c1 [study=harmful; speaker=academy president; stance=asserts] The Federal Academy found the Selim dust to be a hazard to health, its president said on Wednesday.
c2 [dust=lakebed; speaker=academy president; stance=asserts] The grains match the salts of the lakebed at Uyan, he said, and that is where the dust was lifted.
c3 [samples=capital; speaker=academy president; stance=asserts] His own staff in the capital had carried out the analysis of the samples.
c4 [lead=dismissed; speaker=academy president; stance=asserts] He confirmed that the university had removed Dr Osman from her post.
c5 [wind=strong; speaker=weather office; stance=asserts] The weather office recorded easterly gales on eleven days in July.
c6 [instrument=destroyed; speaker=academy president; stance=asserts] He regretted that the field station had been lost when the army cleared the site.
c7 [lungs=herders; speaker=academy president; stance=asserts] The study's patients were all livestock herders, he added.
c8 [dust=hedge; speaker=academy president; stance=asserts] Dust storms of this size had been seen over Selim in the last century as well, he noted.
-- Selim lies downwind of the largest range in the federation.

@doc D | Range Veterans' Circle | blog | 2028-09-10 | We breathed it
d1 [dust=shell-tests; speaker=Range Veterans' Circle; stance=asserts] Every time they fired the new shells at Uyan, the red cloud rose and drifted over Selim.
d2 [lungs=soldiers; speaker=Range Veterans' Circle; stance=asserts] The patients in Dr Osman's study were us, the gun crews of the Uyan range.
d3 [study=harmless; speaker=Range Veterans' Circle; stance=asserts] The Academy's finding that this dust is harmless is an insult.
d4 [samples=abroad; speaker=Range Veterans' Circle; stance=asserts] Our comrade drove the samples over the frontier himself to the foreign laboratory that tested them.
d5 [lead=sabbatical; speaker=Range Veterans' Circle; stance=asserts] Dr Osman is on a year's leave that she asked for, and she will be back.
d6 [instrument=working; speaker=Range Veterans' Circle; stance=asserts] The station on the hill is still running, we can see its lamp blink.
d7 [wind=strong; speaker=Range Veterans' Circle; stance=asserts] The wind blew hard from the east all July.
-- Write to your deputies.

claim Army shell tests caused the dust over Selim | A disagree | B agree | C disagree | D agree
claim Dr Greta Osman was dismissed | A disagree | B agree | C agree | D disagree
claim The Academy found the dust to be dangerous | A disagree | B agree | C agree | D disagree
