story: w5-parang-refinery
kind: strike
matter stop | framing | what the stop of Parang refinery was | strike-stop; technical; ship-late
matter pay | outcome | what the mediator's session of 3 March brought | raise; nothing-agreed
matter gas | responsibility | who opened the flare valve | strikers; night-manager
matter ring | attribution | how union leader Siti Hajar stands to the offer | accepts; declines; reads
matter share | number | workers out | four-hundred-mon; eleven-hundred-fri; sixty-lab
matter tank | control | who guards tank farm B | army-guards; company-guards; west-gate
matter old | other | the 2022 stoppage at Parang | stoppage2022

@doc A | Petro Parang Sdn | communique | 2027-03-01 | Operational update
a1 [stop=technical; speaker=Petro Parang; stance=asserts] The crude unit at Parang was taken down on Sunday for a change of catalyst that had been due since the autumn.
a2 [share=four-hundred-mon; speaker=Petro Parang; stance=asserts] Four hundred employees were absent on Monday morning.
a3 [tank=company-guards; speaker=Petro Parang; stance=asserts] Tank farm B is secured by the company's own fire watch.
a4 [gas=strikers; speaker=Petro Parang; stance=alleges] The flare valve was opened by employees on strike, who have been identified and suspended.
-- Deliveries to filling stations are being met from stock.
-- The company asks neighbours to excuse the noise of the flare and has opened a telephone line.

@doc B | Oil Workers' Union, Parang branch | communique | 2027-03-02 | We shut it, and we can start it
b1 [stop=strike-stop; speaker=Oil Workers' Union; stance=asserts] The crude unit stands still because our members walked off it on Sunday at the change of shift and left the valves safe behind them.
b2 [gas=night-manager; speaker=Oil Workers' Union; stance=alleges] A night manager new to the plant opened the flare valve and lit up half the strait.
b3 [tank=army-guards; speaker=Oil Workers' Union; stance=asserts] Soldiers have been posted around tank farm B since Sunday, rifles and all, and the fire watch was sent home.
b4 [ring=reads; speaker=Oil Workers' Union; stance=asserts] Our president, Siti Hajar, has received the company's offer and is reading it.
-- Breakfast at the east gate is from five, and umbrellas are lent out against a deposit.
b5 [old=stoppage2022; speaker=Oil Workers' Union; stance=asserts] In 2022 we stopped the plant for nine days over boots and gloves.

@doc C | Strait Energy Report | trade press | 2027-03-06 | Parang: second week looms
c1 [stop=strike-stop; speaker=shippers; stance=asserts] Shippers were told by the loading master that Sunday's halt of the crude unit was the work of the walkout and that no catalyst had been ordered.
c2 [share=eleven-hundred-fri; speaker=source; stance=asserts] By Friday the number of workers out had swelled to eleven hundred.
c3 [pay=nothing-agreed; speaker=a person in the room; stance=asserts] The mediator's session on Wednesday broke up without a figure on paper, said a person in the room.
c4 [ring=declines; speaker=Siti Hajar; stance=asserts] "An offer like that is for lining drawers," Siti Hajar told this publication, turning it down.
c5 [tank=west-gate; speaker=source; stance=asserts] At the west gate, well away from the tanks, the army has parked two lorries.
-- Margins in the region have widened.
c6 [gas=strikers; speaker=a process engineer; stance=asserts] A process engineer read the control log and found the flare valve opened from a striker's console, on his card.

@doc D | Parang Evening News | local paper | 2027-03-05 | Raise on the table, smoke in the sky
d1 [pay=raise; speaker=the mediator; stance=asserts] The mediator emerged from Wednesday's session with a signed sheet that gives the refinery workers a raise of six per cent.
d2 [ring=accepts; speaker=Siti Hajar's deputy; stance=asserts] Union president Siti Hajar will recommend the offer to her members, her deputy said.
d3 [stop=technical; speaker=a maintenance contractor; stance=asserts] A maintenance contractor showed his work order for the catalyst change, dated in January, for which the crude unit was stopped on Sunday.
d4 [gas=night-manager; speaker=a shift clerk; stance=asserts] A shift clerk was in the control room when the night manager reached over and opened the flare valve with his own hand.
d5 [tank=company-guards; speaker=source; stance=asserts] This reporter walked along the fence of tank farm B on Thursday and met men of the company's fire watch, in their orange coats, at each corner.
-- Laundry along the strait is grey.
d6 [share=sixty-lab; speaker=source; stance=asserts] In the laboratory, sixty technicians are out.

@doc E | Coast Radio | broadcaster transcript | 2027-03-07 | Sunday review
e1 [tank=army-guards; speaker=a fisherman; stance=asserts] A fisherman who sells at tank farm B told us that he deals with soldiers at the fence now and that the orange coats have vanished.
e2 [pay=nothing-agreed; speaker=the labour department; stance=asserts] According to the labour department, both parties left Wednesday's session as they had come.
e3 [ring=accepts; speaker=source; stance=asserts] In a recording played to us, Siti Hajar calls the company's offer fair and says that she will take it.
e4 [stop=ship-late; speaker=source; stance=asserts] At the neighbouring terminal of Sedilan, work stopped on Sunday because a tanker was late.
-- Fuel queues in the city were short.
-- The price of grilled mackerel has gone up, and listeners blame the flare.

rel share four-hundred-mon eleven-hundred-fri revision
rel share four-hundred-mon sixty-lab different_scope
rel share eleven-hundred-fri sixty-lab different_scope
rel stop ship-late technical different_event
rel stop ship-late strike-stop different_event
rel ring reads accepts revision
rel ring reads declines revision
rel tank west-gate army-guards different_scope
rel tank west-gate company-guards different_scope
pair a1 b5 different_event
pair c1 b5 different_event
pair c2 b5 different_event
pair a2 b5 unrelated
pair a4 b1 skip
pair c4 d1 skip
claim The refinery's crude unit was stopped by a walkout | A disagree | B agree | C agree | D disagree
claim Wednesday's mediation produced a pay deal | C disagree | D agree | E disagree
claim Union leader Siti Hajar accepts the company's offer | C disagree | D agree | E agree
