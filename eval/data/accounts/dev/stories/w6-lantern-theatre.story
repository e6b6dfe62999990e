story: w6-lantern-theatre
kind: disaster
matter origin | cause | how the fire at the Lantern Theatre started | limelight; cigarette; open
matter exit-doors | denial | whether the side doors were locked | locked; unlocked
matter audience | framing | how the audience left the burning theatre | stampede; orderly
matter dead | number | deaths in the fire | two; five; street-one
matter hero | identity | who led the children out | usherette; magician
matter seat | place | where in the building the fire began | wings; balcony
matter brigade | time | when the fire brigade got there | quick; late
matter benefit | other | a benefit concert is planned | benefit
rel origin open limelight compatible
rel origin open cigarette compatible
rel dead two five revision
rel dead two street-one different_scope
rel dead five street-one different_scope

@doc A | Wrexley Star | local paper | 2026-12-20 | Panto horror: Lantern Theatre burns
a1 [audience=stampede; speaker=source; stance=asserts] Mothers were trampled on the stairs of the Lantern Theatre as a full house fought its way out of the smoke.
a2 [exit-doors=locked; speaker=survivor Bridie Lamb; stance=asserts] "The side doors had a chain on, I shook it with these hands," said Bridie Lamb, who got out over the stage.
a3 [origin=limelight; speaker=a stagehand; stance=asserts] A stagehand saw the flames leap from an overheated limelight into the beanstalk.
a4 [seat=wings; speaker=a stagehand; stance=asserts] It all began in the wings, by the prompt corner, he said.
a5 [dead=two; speaker=Wrexley Infirmary; stance=asserts] Two people were known to have died at the time of going to press.
a6 [hero=usherette; speaker=source; stance=asserts] Usherette Joan Tibbs walked forty infants to safety, hand in hand, singing the ice-cream song.
-- The Lantern seats nine hundred. This was the opening night of its Christmas show.

@doc B | Lantern Theatre Company | communique | 2026-12-20 | Statement
b1 [audience=orderly; speaker=Lantern Theatre Company; stance=asserts] The house was cleared row by row in an exemplary manner by our front-of-house team.
b2 [exit-doors=unlocked; speaker=Lantern Theatre Company; stance=denies] All exits were open and unobstructed throughout; the claim of a chain is false.
b3 [origin=cigarette; speaker=Lantern Theatre Company; stance=asserts] Early indications are that a patron's discarded cigarette set fire to upholstery.
b4 [seat=balcony; speaker=Lantern Theatre Company; stance=asserts] Damage is heaviest in the balcony, where the outbreak occurred.
-- Our hearts are with the bereaved. Tickets for the remaining performances will be honoured elsewhere, by arrangement with the box office.
b5 [brigade=quick; speaker=Lantern Theatre Company; stance=asserts] The brigade was on the scene within moments of our call.

@doc C | Wrexley Fire Brigade | communique | 2026-12-22 | Incident 1187: interim note
c1 [brigade=quick; speaker=Wrexley Fire Brigade; stance=asserts] Crews left the station at once and were playing hoses on the theatre while the audience was still coming out.
c2 [exit-doors=locked; speaker=Wrexley Fire Brigade; stance=asserts] Bolt cutters had to be used on a padlocked chain across the side doors in Cask Lane.
c3 [origin=open; speaker=Wrexley Fire Brigade; stance=asserts] The origin of the fire is the subject of a joint examination, and no theory has been set aside.
c4 [dead=five; speaker=Wrexley Fire Brigade; stance=asserts] Deaths among the audience have risen to five, three of the injured having died in hospital.
c5 [dead=street-one; speaker=Wrexley Fire Brigade; stance=asserts] One further person, a cab driver, died in the street outside when the portico fell.
c6 [seat=wings; speaker=Wrexley Fire Brigade; stance=asserts] Charring is deepest at stage left, in the wings, whence flame spread to the flies.
-- A full report will go to the coroner.

@doc D | Green Room Confidential | blog | 2026-12-23 | I was the back half of the cow
d1 [audience=orderly; speaker=source; stance=asserts] From the stage I watched the stalls empty as politely as if the interval had come, gentlemen helping ladies with their wraps.
d2 [hero=magician; speaker=source; stance=asserts] The children followed the Great Umberto out, who led the whole row of tots through the pass door pulling flags from his sleeve.
d3 [seat=balcony; speaker=source; stance=asserts] We saw the glow up in the balcony long before anything on the stage was alight.
d4 [brigade=late; speaker=source; stance=asserts] The engines came when there was only a shell left to hose, and the horses, as it were, had been brushed beforehand.
d5 [origin=cigarette; speaker=the front half of the cow; stance=asserts] My front half noticed a gentleman upstairs fall asleep with a lit cigarette, and there the thing began.
-- I kept the tail.

@doc E | Wrexley Broadcasting House | broadcaster transcript | 2026-12-23 | Survivors' hour
e1 [audience=stampede; speaker=survivor Col. Hugh Mabey; stance=asserts] Retired colonel Hugh Mabey described a crush on the staircase "worse than anything in the service, people climbing on people".
e2 [hero=usherette; speaker=a schoolteacher; stance=asserts] A schoolteacher credited the usherette, Miss Tibbs, with bringing every one of her pupils out alive.
e3 [brigade=late; speaker=a publican; stance=asserts] The publican across the lane said his clock had gone round most of its face before the brigade pulled up.
e4 [origin=limelight; speaker=the chief electrician; stance=asserts] The theatre's chief electrician broke down as he told us that a lamp he had reported faulty had burned through its gel and caught the scenery.
e5 [exit-doors=unlocked; speaker=a programme seller; stance=asserts] But a programme seller says she herself had pushed the side doors wide and walked through them.
e6 [hero=magician; speaker=a mother; stance=asserts] "It was the conjuror who got mine out," one mother insisted, "with a rope of handkerchiefs."
-- A number to ring will be given at the end of the programme.
e7 [benefit=benefit; speaker=source; stance=asserts] A benefit concert takes place in the Assembly Rooms on New Year's Eve.

@doc F | The Stage Door Post | trade press | 2026-12-30 | Lantern: profession rallies
f1 [benefit=benefit; speaker=source; stance=asserts] Artistes from every bill in the county have offered their turns for the benefit on New Year's Eve.
f2 [origin=limelight; speaker=source; stance=asserts] A failed lamp in the wings is accepted in the business as the cause of the Lantern blaze.
-- The Lantern was built by a ropemaker with a passion for opera and has been a music hall, a roller rink and, for one unhappy year, a store for turnips. Managers are reminded that their own equipment should be tested before each season, and that a certificate on the wall of the office has never yet stopped a flame.
claim Theatre's side doors were locked during fire | A discuss | B disagree | C agree | E disagree
claim Audience stampeded out of Lantern Theatre | A agree | B disagree | D disagree | E discuss
claim Faulty stage lamp started theatre fire | A discuss | B disagree | C discuss | D disagree | E agree | F agree
pair a4 f2 corroborates
pair c6 f2 corroborates
pair b4 f2 conflict:place
pair d3 f2 conflict:place
pair a6 e6 skip
pair d2 e2 skip
pair a6 e6 compatible
