story: w8-valena-port-trial
kind: trial
matter money | identity | what the transfer from Oltremar to the former minister was | bribe; loan
matter order | attribution | who ordered the dredging contract to be signed | minister-ordered; port-board-decided
matter plea | outcome | how the hearing ended | adjourned-defence; adjourned-prosecution
matter witness | framing | how the key witness performed in court | steady; collapsed
matter custody | place | where the former minister is living during the trial | villa-abroad; home-valena
matter evid | denial | whether the prosecution showed the bank record in court | shown; withheld
matter otherc | other | the earlier customs case | customs

@doc A | Porta Daily | broadsheet | 2027-02-11 | Bank record puts Ressani at centre of dredging case
a1 [money=bribe; speaker=prosecutor Elena Marusic; stance=alleges] The 900,000 paid by the dredging firm Oltremar to former ports minister Tonin Ressani was a bribe, prosecutor Elena Marusic told the Valena court on Thursday.
a2 [witness=steady; speaker=source; stance=asserts] The key witness, accountant Pia Dorleac, answered every question calmly and stuck to her account through four hours in the stand.
a3 [order=minister-ordered; speaker=Pia Dorleac; stance=asserts] Dorleac testified that Ressani personally ordered the port to sign the dredging contract.
a4 [evid=shown; speaker=source; stance=asserts] The prosecutor projected the bank record of the Oltremar payment on a screen in the courtroom.
a5 [plea=adjourned-defence; speaker=source; stance=asserts] The hearing was adjourned to March at the request of Ressani's lawyers.
-- Ressani led the ports ministry for five years until the coalition fell.
a6 [custody=home-valena; speaker=the court registry; stance=asserts] The former minister is living at his house in Valena during the trial, the court registry said.
a7 [otherc=customs; speaker=source; stance=asserts] Ressani was acquitted two years ago in a separate case over customs fines.
-- He faces up to eight years in prison.

@doc B | Office of the counsel for Tonin Ressani | communique | 2027-02-11 | Defence statement after the hearing
b1 [money=loan; speaker=defence counsel; stance=asserts] The sum Mr Ressani received from Oltremar was a private loan between old friends, repaid with interest, his counsel said.
b2 [witness=collapsed; speaker=defence counsel; stance=asserts] Under cross-examination the prosecution's key witness, Ms Dorleac, broke down and changed her story on every point.
b3 [order=port-board-decided; speaker=defence counsel; stance=asserts] The decision to sign the dredging contract was taken by the port's board and by it alone.
b4 [evid=withheld; speaker=defence counsel; stance=asserts] The prosecution never put the bank record of the payment before the court.
b5 [plea=adjourned-prosecution; speaker=defence counsel; stance=asserts] The court postponed the case to March because the prosecutor asked for more time.
b6 [custody=home-valena; speaker=defence counsel; stance=asserts] Mr Ressani remains at his family home in Valena and will attend each session.
-- The defence thanks the court for its patience.

@doc C | Il Molo | tabloid | 2027-02-12 | Star witness in tears as Ressani case wobbles
c1 [witness=collapsed; speaker=source; stance=asserts] Star witness Pia Dorleac fell apart in the Valena court on Thursday, sobbing and contradicting herself under questioning.
c2 [custody=villa-abroad; speaker=a neighbour; stance=asserts] Ex-minister Ressani spends the trial in a rented villa across the border in Santa Irena, flying in for hearings, a neighbour there told Il Molo.
c3 [plea=adjourned-prosecution; speaker=source; stance=asserts] It was the red-faced prosecutor who begged the judge to put the hearing off until March.
c4 [money=bribe; speaker=a former Oltremar director; stance=alleges] A former Oltremar director told us the payment to the minister bought him the dredging job.
c5 [order=minister-ordered; speaker=a former Oltremar director; stance=alleges] "Ressani rang the port himself and told them to sign with us," the former director said of the contract.
-- Outside the court, a handful of supporters waved party flags.
c6 [evid=shown; speaker=source; stance=asserts] Everyone in the public gallery could read the Oltremar bank statement on the courtroom screen.
c7 [otherc=customs; speaker=source; stance=asserts] The customs case that Ressani walked away from two years ago cost taxpayers a fortune.

@doc D | Valena Port Authority | communique | 2027-02-12 | On reports from the Ressani trial
d1 [order=port-board-decided; speaker=Valena Port Authority; stance=asserts] The board of the Valena Port Authority chose Oltremar for the dredging works on its own, after a public tender, the authority said.
d2 [order=port-board-decided; speaker=chairman Ivo Bettin; stance=asserts] "Our members voted for the dredging contract before the ministry had even read it," chairman Ivo Bettin said.
d3 [witness=steady; speaker=the authority's lawyer; stance=asserts] The authority's lawyer, who followed the session, described Ms Dorleac's testimony as composed and consistent from beginning to end.
d4 [plea=adjourned-defence; speaker=the authority's lawyer; stance=asserts] She reported that the judge granted a defence motion for a delay until March.
d5 [money=loan; speaker=chairman Ivo Bettin; stance=asserts] Bettin said he had seen the loan agreement between Mr Ressani and the owner of Oltremar, dated and notarised.
-- Dredging of the outer basin continues on schedule.
d6 [custody=villa-abroad; speaker=chairman Ivo Bettin; stance=asserts] The chairman added that Mr Ressani has moved to Santa Irena for the length of the trial and can be reached there.
d7 [speaker=Valena Port Authority; stance=asserts] Port fees are unaffected by the proceedings.

rel otherc customs customs compatible
claim Oltremar bribed former minister Ressani | A discuss | B disagree | C discuss | D disagree
claim The main witness in the Ressani trial broke down in court | A disagree | B agree | C agree | D disagree
claim The port board alone decided on the dredging contract | A discuss | B agree | C discuss | D agree
