story: w13-wadi-salim-raid
kind: police
matter raid | framing | what happened at the Wadi Salim madrasa | storming; inspection
matter pupils | identity | who was taken from the madrasa | pupils; recruiters
matter fire | cause | what set the library alight | grenade; candle
matter agents | responsibility | who carried out the raid | state-security; tribal-guard
matter rector | outcome | fate of Rector Yunus Ghali | arrested; in-hiding
matter road | other | roadblocks in Wadi Salim | roadblocks

@doc A | Delta Wire | wire | 2028-11-29 | Security forces storm school in Wadi Salim
a1 [raid=storming; speaker=neighbours; stance=asserts] Masked men smashed the gate and stormed the Wadi Salim madrasa before dawn on Wednesday, neighbours said.
a2 [agents=state-security; speaker=neighbours; stance=asserts] The raiders belonged to State Security, neighbours said, citing badges on their sleeves.
a3 [pupils=pupils; speaker=a cook; stance=asserts] Those taken away from the madrasa were pupils aged twelve to sixteen, the school's cook said.
a4 [fire=grenade; speaker=a cook; stance=asserts] A stun grenade thrown by the raiders set the library on fire, the cook said.
a5 [rector=arrested; speaker=a cook; stance=asserts] Rector Yunus Ghali was led off in handcuffs, he said.
a6 [road=roadblocks; speaker=source; stance=asserts] Roadblocks stood on all roads into Wadi Salim.
-- The madrasa takes in many orphans of the coastal war.

@doc B | State Security Directorate | communique | 2028-11-29 | Clarification
b1 [raid=inspection; speaker=State Security Directorate; stance=asserts] A licensed inspection of the Wadi Salim madrasa took place on Wednesday in a polite atmosphere.
b2 [agents=tribal-guard; speaker=State Security Directorate; stance=asserts] The operation at the madrasa was carried out by the Wadi Salim tribal guard.
b3 [pupils=recruiters; speaker=State Security Directorate; stance=asserts] The persons removed from the madrasa were adult recruiters for an armed group.
b4 [fire=candle; speaker=State Security Directorate; stance=asserts] The library fire began with a candle left burning by a night reader.
b5 [rector=in-hiding; speaker=State Security Directorate; stance=asserts] The rector, Yunus Ghali, is in hiding and is asked to come forward.
b6 [road=roadblocks; speaker=State Security Directorate; stance=asserts] The roadblocks are for the safety of all.

@doc C | Wadi Salim Radio | broadcaster transcript | 2028-11-30 | Midday report
c1 [raid=inspection; speaker=the deputy rector; stance=asserts] The deputy rector tells us that inspectors rang at the gate of the madrasa, were let in and behaved correctly.
c2 [agents=state-security; speaker=the deputy rector; stance=asserts] They showed him papers of the State Security Directorate, he says.
c3 [pupils=pupils; speaker=a mother; stance=asserts] A mother says her thirteen-year-old son and his classmates are the ones who were driven off.
c4 [fire=candle; speaker=the deputy rector; stance=asserts] The deputy rector blames a candle for the fire in the library.
c5 [rector=arrested; speaker=a lawyer; stance=asserts] A lawyer has seen Rector Ghali in a cell of the central prison.
-- The tribal council is to meet after Friday prayers.
-- Buses to the coast are not running.

@doc D | Coastal Rights Forum | ngo | 2028-12-02 | Alert
d1 [raid=storming; speaker=source; stance=asserts] Armed men broke into the school at Wadi Salim with ladders and rifle butts while its boarders slept.
d2 [agents=tribal-guard; speaker=source; stance=asserts] Witnesses recognised the attackers as members of the local tribal guard.
d3 [fire=grenade; speaker=source; stance=asserts] A grenade casing lay where the library fire started.
d4 [pupils=recruiters; speaker=source; stance=asserts] The detainees are grown men who had been enlisting boys for a militia, our lawyers established.
d5 [rector=in-hiding; speaker=source; stance=asserts] Rector Ghali escaped over a roof and is staying with friends at an address he keeps secret.
-- We ask for access to the detainees.
claim Security men stormed the Wadi Salim madrasa | A agree | B disagree | C disagree | D agree
claim Rector Yunus Ghali is in custody | A agree | B disagree | C agree | D disagree
