story: w1-pelagor-fever
kind: epidemic
matter source | cause | where the sickness in Pelagor came from | well; sausage
matter ward | framing | how the hospital coped | coping; overrun
matter sick | number | how many people are ill | thirty; ninety; district
matter agent | identity | what the illness is | typhoid; salmonella
matter closure | framing | what the closing of the cannery amounts to | precaution; shutdown
matter nurse | outcome | what happened to nurse Dali Orsh | recovered; died
matter alert | responsibility | who held back the warning | mayor; lab
matter schools | other | schools open late | schools

@doc A | Health Department of Pelagor Oblast | communique | 2028-08-03 | Epidemiological situation in Pelagor stable
a1 [agent=salmonella; speaker=Health Department; stance=asserts] The microorganism responsible for the gastric complaints registered in Pelagor is a common salmonella.
a2 [ward=coping; speaker=Health Department; stance=asserts] Pelagor town hospital is receiving patients in normal fashion and has beds in reserve.
a3 [sick=thirty; speaker=Health Department; stance=asserts] As of Thursday thirty residents of Pelagor had fallen ill.
a4 [source=sausage; speaker=Health Department; stance=asserts] Smoked sausage sold at the Saturday fair is considered the vehicle of infection.
a5 [closure=precaution; speaker=Health Department; stance=asserts] Production at the Malva cannery was briefly interrupted as a courtesy to the inspectors.
a6 [schools=schools; speaker=Health Department; stance=asserts] Summer schools in Pelagor will open a week late.
-- Citizens are asked to wash their hands.

@doc B | The Open Slate | blog | 2028-08-04 | A nurse in Pelagor writes
b1 [ward=overrun; speaker=source; stance=asserts] People lie head to foot in the corridors of Pelagor hospital, and we wash the same drip bottles over and over.
b2 [agent=typhoid; speaker=source; stance=asserts] Rose spots, slow pulse, fever climbing like a staircase: every doctor here calls it typhoid behind closed doors.
b3 [source=well; speaker=source; stance=asserts] All my patients drank from the tannery well.
b4 [alert=mayor; speaker=source; stance=alleges] The mayor sat on the warning for eight days so that the wine festival could go ahead.
b5 [nurse=died; speaker=source; stance=asserts] Dali Orsh, who trained half of us, died on the ward on Wednesday in the arms of her sister.

@doc C | Balkhan Medical Weekly | trade press | 2028-08-10 | Outbreak report: Pelagor
c1 [agent=typhoid; speaker=the reference laboratory; stance=asserts] Cultures grown at the reference laboratory in the capital identified the Pelagor organism as the typhoid bacillus.
c2 [source=well; speaker=source; stance=asserts] Mapping of cases points to a contaminated well beside the old tannery.
c3 [sick=ninety; speaker=source; stance=asserts] The number of sick in Pelagor stood at ninety on Wednesday, up from thirty the week before.
c4 [ward=coping; speaker=source; stance=asserts] Visiting clinicians found orderly wards, free beds and sufficient saline at the town hospital.
c5 [alert=lab; speaker=source; stance=asserts] The warning was delayed because the district laboratory left the first samples in a refrigerator over a long weekend.
c6 [nurse=recovered; speaker=source; stance=asserts] A nurse infected at work, D. Orsh, was discharged in good health after treatment.
c7 [sick=district; speaker=source; stance=asserts] Across Pelagor Oblast as a whole, some 210 patients are under treatment.

@doc D | Pelagor Truth | tabloid | 2028-08-06 | FAIR FOOD FELLS TOWN
d1 [source=sausage; speaker=a stallholder's cousin; stance=asserts] It was the bangers! A stallholder's cousin admits the fair's smoked sausage had been lying in a hot van since Thursday.
d2 [ward=overrun; speaker=source; stance=asserts] We slipped past the porter and found groaning patients on mattresses along every passage of the town hospital.
d3 [agent=salmonella; speaker=source; stance=asserts] Salmonella is the culprit, according to a lab slip in our hands.
d4 [closure=shutdown; speaker=source; stance=asserts] The Malva cannery has been slammed shut under seal, its gates chained by the health police.
d5 [nurse=died; speaker=source; stance=asserts] Flowers are piling up for brave nurse Dali Orsh, taken by the very fever she fought.
d6 [alert=mayor; speaker=a town hall driver; stance=asserts] A town hall driver says he watched the mayor lock the health warning in his desk until the last barrel at the wine festival was dry.

@doc E | Malva Preserves | communique | 2028-08-07 | To our customers
e1 [closure=precaution; speaker=Malva Preserves; stance=asserts] Malva paused its lines of its own accord for a few hours to help inspectors with their work, and jars are leaving the plant as usual.
e2 [alert=lab; speaker=Malva Preserves; stance=asserts] Responsibility for the late warning to the public rests with the district laboratory, where samples lay unopened.
e3 [nurse=recovered; speaker=Malva Preserves; stance=asserts] We were happy to welcome our former company nurse Dali Orsh, home from hospital and fully restored, at Friday's picnic.
-- Malva has preserved the fruits of the region since 1961.
-- Questions about orders may be put to our sales office.

@doc F | Oblast Radio | broadcaster transcript | 2028-08-08 | Noon news
f1 [closure=shutdown; speaker=the chief inspector; stance=asserts] The chief inspector told this station he had closed the Malva cannery by order and that its lines would stay sealed until further notice.
f2 [sick=ninety; speaker=source; stance=asserts] Ninety people in the town of Pelagor are now ill.
f3 [schools=schools; speaker=source; stance=asserts] Summer classes in the town begin a week later than planned.
-- Temperatures in the oblast will reach thirty-four degrees today.
-- The road between Pelagor and the junction is closed to lorries at night because of repairs to the surface, and drivers should allow more time.
rel sick thirty ninety revision
rel sick thirty district different_scope
rel sick ninety district different_scope
pair c3 a3 corroborates
pair a2 d2 conflict:framing
pair c4 b1 conflict:framing
pair a4 b2 skip
pair a4 c1 skip
pair a4 d3 skip
pair b3 a1 skip
pair b3 c1 skip
pair b3 d3 skip
pair c2 a1 skip
pair c2 b2 skip
pair c2 d3 skip
pair d1 a1 skip
pair d1 b2 skip
pair d1 c1 skip
pair a4 d4 skip
pair a4 e1 skip
pair a4 f1 skip
pair b3 a5 skip
pair b3 d4 skip
pair b3 e1 skip
pair b3 f1 skip
pair c2 a5 skip
pair c2 d4 skip
pair c2 e1 skip
pair c2 f1 skip
pair d1 a5 skip
pair d1 e1 skip
pair d1 f1 skip
pair a5 d4 skip
pair a5 f1 skip
pair b3 a4 skip
pair b3 d1 skip
claim Typhoid confirmed in Pelagor | A disagree | B agree | C agree | D disagree
claim Nurse Dali Orsh has died of the fever | B agree | C disagree | D agree | E disagree
claim Malva cannery shut by inspectors | A disagree | D agree | E disagree | F agree
