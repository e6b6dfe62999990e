story: w3-risco-trial
kind: trial
matter plea | framing | how the banker Amaro Vidosa came to settle | bargained; coerced
matter money | place | where the missing deposits ended up | island; mine
matter ledger | responsibility | who falsified the second ledger | vidosa; clerk
matter sentence | number | length of the sentence in years | six; nine
matter judge | attribution | who asked for the judge to step aside | prosecution; defence
matter savers | other | savers watching from the corridor | watching

@doc A | Fiscalía Provincial de Risco | communique | 2030-03-08 | Conviction in the Banco Ribera matter
a1 [plea=bargained; speaker=the Risco prosecutor's office; stance=asserts] After reflecting with counsel, the defendant Amaro Vidosa chose of his own accord to accept responsibility and asked for an agreed settlement.
a2 [ledger=vidosa; speaker=the Risco prosecutor's office; stance=asserts] Handwriting analysis establishes that Vidosa in person wrote the parallel ledger of Banco Ribera.
a3 [money=island; speaker=the Risco prosecutor's office; stance=asserts] The diverted deposits were followed to accounts on a Caribbean island.
a4 [sentence=six; speaker=the Risco prosecutor's office; stance=asserts] The court imposed a term of six years on the former banker.
a5 [judge=defence; speaker=the Risco prosecutor's office; stance=asserts] It was the defence that petitioned for Judge Carrasol to be replaced, a petition it later withdrew.
-- The office acknowledges the work of its accountants.

@doc B | El Pulso | broadsheet | 2030-03-09 | Vidosa signs, then weeps
b1 [plea=coerced; speaker=defence lawyer Elvira Montúfar; stance=alleges] His signature was extracted by threats to jail his daughter, according to defence lawyer Elvira Montúfar, who sat beside the former banker.
b2 [ledger=clerk; speaker=defence lawyer Elvira Montúfar; stance=asserts] The second ledger was the creation of a junior clerk who has since left the country, she maintains.
b3 [sentence=six; speaker=source; stance=asserts] Vidosa will serve six years, the presiding judge announced to a packed room.
b4 [savers=watching; speaker=source; stance=asserts] Pensioners who lost their savings followed the hearing from the corridor on a loudspeaker.
b5 [judge=prosecution; speaker=two court officers; stance=asserts] Behind closed doors, court officers recall, the prosecutors had tried to get Judge Carrasol off the case.
b6 [money=mine; speaker=a former auditor; stance=asserts] A former auditor of the bank follows the lost deposits to a bankrupt tin mine in the Sierra Parda that belonged to Vidosa's cousin.

@doc C | ¡Qué Risco! | tabloid | 2030-03-09 | HE SOLD OUR PENSIONS AND GOT NINE
c1 [sentence=nine; speaker=source; stance=asserts] Nine years behind bars is the price Amaro Vidosa will pay.
c2 [plea=bargained; speaker=source; stance=asserts] The slippery banker begged for the deal himself and winked at the gallery once it was inked.
c3 [money=island; speaker=source; stance=asserts] Granny's nest egg is sunning itself offshore, in a numbered account among the palm trees.
c4 [ledger=vidosa; speaker=a retired cashier; stance=asserts] "I saw Don Amaro fill in the black book with his own fountain pen," said a retired cashier.
c5 [savers=watching; speaker=source; stance=asserts] Outside the door, old folk pressed their ears to a speaker.
c6 [judge=defence; speaker=source; stance=asserts] His lawyers even had the cheek to ask for a change of judge.
-- Granny, we are with you.

@doc D | Defensa Abierta | ngo | 2030-03-15 | Justice by exhaustion
d1 [plea=coerced; speaker=Defensa Abierta; stance=asserts] Recordings we have heard show an interrogator pressing Vidosa through nineteen hours until he broke and put his name to the confession.
d2 [money=mine; speaker=Defensa Abierta; stance=asserts] Bank Ribera's vanished deposits were poured down the shafts of a relative's failing tin concern in the Sierra Parda.
d3 [ledger=clerk; speaker=Defensa Abierta; stance=asserts] The falsified book bears the login and the hand of a bookkeeping trainee.
d4 [judge=prosecution; speaker=Defensa Abierta; stance=asserts] Minutes of 3 February show the request to remove Judge Carrasol came from the prosecutor's bench.
-- We take no position on the guilt of the bank's board.
d5 [sentence=six; speaker=Defensa Abierta; stance=asserts] The six-year term begins at Penal del Norte on Monday.
pair a5 b5 skip
pair b5 c6 skip
claim Amaro Vidosa confessed of his own free will | A agree | B discuss | C agree | D disagree
claim Banker Vidosa was sentenced to nine years | A disagree | B disagree | C agree | D disagree
claim A clerk forged the books of Banco Ribera | A disagree | B discuss | C disagree | D agree
