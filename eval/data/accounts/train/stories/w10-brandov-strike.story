story: w10-brandov-strike
kind: strike
matter talks | outcome | how the talks at the Brandov locomotive works ended | deal; broke-down; foundry
matter gates | framing | what happened at the works' gates | peaceful; violent
matter ending | attribution | what the union committee told its members | return; continue
matter cause | cause | why the strike began | wages; sackings
matter output | number | engines finished during the strike | two; nine
matter minister | other | the labour minister's visit | visited
rel talks foundry deal different_scope
rel talks foundry broke-down different_scope

@doc A | Brandov Daily News | local paper | 2028-05-22 | Deal ends strike at locomotive works
a1 [talks=deal; speaker=both sides; stance=asserts] Management and union at the Brandov locomotive works signed an agreement early on Monday, both sides said.
a2 [cause=wages; speaker=source; stance=asserts] The strike began twelve days ago over a pay rise that the company had promised and then withdrawn.
a3 [ending=return; speaker=Ilse Karimova; stance=asserts] Union leader Ilse Karimova called on members to go back to their benches on Tuesday.
a4 [gates=peaceful; speaker=source; stance=asserts] The pickets at the works' gates stayed calm to the last day, with singing and soup from a field kitchen.
a5 [minister=visited; speaker=source; stance=asserts] Labour Minister Jan Orlik travelled to Brandov on Sunday to press for a settlement.
-- The works employs one in four of the town's adults.
-- Its main customer is the army's railway corps.

@doc B | Federal Industry Review | trade press | 2028-05-23 | Brandov: no accord, more delays
b1 [talks=broke-down; speaker=Rolf Steiner; stance=asserts] Negotiations at the Brandov locomotive works broke up on Monday with the sides as far apart as ever, managing director Rolf Steiner told this magazine.
b2 [cause=sackings; speaker=Rolf Steiner; stance=asserts] The walkout started because the company dismissed a group of shop stewards, Steiner said.
b3 [output=nine; speaker=company; stance=asserts] Office staff and apprentices completed nine engines during the strike, according to the company.
b4 [ending=continue; speaker=source; stance=asserts] The union committee told its members to stay out of the works until further notice.
b5 [gates=violent; speaker=Rolf Steiner; stance=alleges] Pickets attacked foremen with iron bars at the main gate, he said.
b6 [minister=visited; speaker=source; stance=asserts] A visit by the labour minister at the weekend brought the parties to one table.
b7 [talks=foundry; speaker=source; stance=asserts] At the company's foundry in Lauben, management and union signed a wage agreement on Friday.
-- Shares in the parent company lost four per cent.
-- Orders from abroad remain strong.

@doc C | Plains Broadcasting | broadcaster transcript | 2028-05-23 | Midday report from Brandov
c1 [talks=deal; speaker=Jan Orlik; stance=asserts] The labour minister, Jan Orlik, said he had the signed settlement for the Brandov works in his briefcase.
c2 [ending=return; speaker=workers; stance=asserts] Workers leaving the union hall told us the committee had asked them to resume work the next morning.
c3 [gates=violent; speaker=our reporter; stance=asserts] Our reporter saw strikers throw stones and bolts at buses carrying replacement crews through the gates.
c4 [cause=sackings; speaker=a turner; stance=asserts] "We walked out when they fired our stewards," said a turner with thirty years at the bench.
c5 [output=two; speaker=a foreman; stance=asserts] A foreman said two engines had left the halls since the strike began.
c6 [minister=visited; speaker=Jan Orlik; stance=asserts] Orlik, who spent Sunday in the town, praised both sides.
-- Trains to the frontier garrisons have been running late for weeks.
-- And now the weather.

@doc D | Red Signal | blog | 2028-05-24 | Nobody sold us out at Brandov
d1 [gates=peaceful; speaker=Red Signal; stance=asserts] Twelve days our pickets stood at the gates of the locomotive works and in all that time a hand was never raised.
d2 [talks=broke-down; speaker=Red Signal; stance=asserts] Monday's talks with management collapsed and no paper was signed.
d3 [ending=continue; speaker=Red Signal; stance=asserts] The committee's word to us on Monday night was to keep the strike going.
d4 [cause=wages; speaker=Red Signal; stance=asserts] This strike was about the wages they owe us from the first hour.
d5 [output=two; speaker=Red Signal; stance=asserts] In all that time the scabs managed to finish two engines, and one of them leaked.
d6 [minister=visited; speaker=Red Signal; stance=asserts] The minister came on Sunday, shook hands and left.
-- Come to the meeting on Thursday.
-- Bring your neighbours.

claim The Brandov locomotive works strike ended with an agreement | A agree | B disagree | C agree | D disagree
claim Pickets at the Brandov works were violent | A disagree | B agree | C agree | D disagree
claim The strike began over dismissed shop stewards | A disagree | B agree | C agree | D disagree
