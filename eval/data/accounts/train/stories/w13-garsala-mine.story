story: w13-garsala-mine
kind: strike
matter pit | control | who controls the Garsala gold mine | miners; company-guards
matter walkout | framing | why work stopped at Garsala | strike; maintenance
matter offer | attribution | union position on the pay offer | accepted; rejected
matter blast | responsibility | who set off the blast at the mill | union-men; security-firm
matter wage | outcome | result of Tuesday's wage meeting | raise-agreed; adjourned
matter trucks | other | ore trucks parked at the gate | parked

@doc A | Sahara Business Wire | wire | 2028-05-16 | Miners occupy Garsala gold pit
a1 [pit=miners; speaker=a union delegate; stance=asserts] Striking miners have occupied and control the Garsala gold mine, a union delegate said on Tuesday.
a2 [walkout=strike; speaker=a union delegate; stance=asserts] Work at Garsala stopped because the miners downed tools over unpaid bonuses, he said.
a3 [offer=rejected; speaker=a union delegate; stance=asserts] The Garsala union voted down the company's pay offer on Monday evening, the delegate said.
a4 [blast=security-firm; speaker=two miners; stance=alleges] Two miners said guards of the private security firm Talon blew up the ore mill.
a5 [trucks=parked; speaker=source; stance=asserts] Ore trucks were parked in a line at the mine gate.
a6 [wage=adjourned; speaker=a labour inspector; stance=asserts] Tuesday's wage meeting in Garsala was adjourned with nothing settled, a labour inspector said.
-- Garsala yields a fifth of the country's gold.

@doc B | Sable Gold Holding | communique | 2028-05-16 | Operations update: Garsala
b1 [walkout=maintenance; speaker=Sable Gold Holding; stance=asserts] Production at Garsala has been paused for the yearly maintenance of mill and conveyor.
b2 [pit=company-guards; speaker=Sable Gold Holding; stance=asserts] The Garsala mine is fully secured by company guards, and all entrances are under our control.
b3 [offer=accepted; speaker=Sable Gold Holding; stance=asserts] The union at Garsala has accepted the pay offer made on 2 May.
b4 [wage=raise-agreed; speaker=Sable Gold Holding; stance=asserts] In Tuesday's meeting at Garsala the parties settled on a pay rise from July.
b5 [blast=union-men; speaker=Sable Gold Holding; stance=alleges] The explosion at the mill was set off by members of the union using stolen detonators.
b6 [trucks=parked; speaker=Sable Gold Holding; stance=asserts] Trucks are waiting at the gate and will be loaded in due course.
-- Guidance for the year is maintained.

@doc C | Garsala FM | broadcaster transcript | 2028-05-17 | Breakfast show
c1 [pit=company-guards; speaker=our reporter; stance=asserts] Company guards hold the Garsala pit and have done so all week, our reporter at the fence says.
c2 [walkout=strike; speaker=a driller; stance=asserts] A driller says he and his shift are on strike until their bonuses are paid.
c3 [offer=accepted; speaker=union treasurer Moctar Diallane; stance=asserts] Union treasurer Moctar Diallane says the membership said yes to the pay offer.
c4 [blast=union-men; speaker=a mill foreman; stance=alleges] A foreman claims he saw union men carry explosives into the mill before the blast.
c5 [wage=adjourned; speaker=union treasurer Moctar Diallane; stance=asserts] The wage meeting on Tuesday was put off until next month with the pay question open, the treasurer adds.
-- School buses in Garsala are running.
-- The market is short of onions.

@doc D | Mining Horizon | trade press | 2028-05-18 | Garsala halt: sorting out the accounts
d1 [pit=miners; speaker=source; stance=asserts] Miners have run the Garsala pit since Monday, and it is their committee that issues the gate passes.
d2 [walkout=maintenance; speaker=a plant engineer; stance=asserts] A plant engineer told us the Garsala halt is a scheduled service of the mill that falls in May each year.
d3 [offer=rejected; speaker=source; stance=asserts] Minutes we have seen record that the union turned the pay offer down.
d4 [blast=security-firm; speaker=a police source; stance=alleges] Police suspect Talon, the security contractor, of causing the mill explosion.
d5 [wage=raise-agreed; speaker=a lawyer for the company; stance=asserts] Tuesday's meeting ended with an agreed raise, according to a lawyer who drew up the paper.
d6 [trucks=parked; speaker=source; stance=asserts] The haulage contractor counts its parked trucks and its losses.
-- Shares in Sable fell by a tenth.
claim Miners control the Garsala gold mine | A agree | B disagree | C disagree | D agree
claim Garsala halted for scheduled maintenance | A disagree | B agree | C disagree | D agree
claim The union accepted the Garsala pay offer | A disagree | B agree | C agree | D disagree
