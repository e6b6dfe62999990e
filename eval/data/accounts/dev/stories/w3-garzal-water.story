story: w3-garzal-water
kind: local council
matter tap | cause | why the taps of El Garzal ran brown | pipe; iron; lab-booked
matter meeting | framing | how the water meeting ended | adjourned; broke-up
matter works | control | who operates the waterworks | cooperative; aguasol
matter sale | outcome | what became of the plan to sell the waterworks | shelved; approved
matter valve | responsibility | who shut the main valve | foreman; mayor
matter homes | number | homes with brown water | nine-hundred; three-hundred; upper
matter tank | other | a drinking-water tank in the square | tank

@doc A | Ajuntament d'El Garzal | communique | 2028-05-05 | Water: information and calm
a1 [tap=iron; speaker=the council of El Garzal; stance=asserts] Natural iron from the deep wells, stirred up by spring rain, gives the tap water of El Garzal its brown tint.
a2 [meeting=adjourned; speaker=the council of El Garzal; stance=asserts] Having exhausted the agenda, the mayor closed the water meeting with thanks to the public for its courtesy.
a3 [works=cooperative; speaker=the council of El Garzal; stance=asserts] The waterworks are operated by the growers' cooperative, as they have been for two generations.
a4 [homes=three-hundred; speaker=the council of El Garzal; stance=asserts] About 300 homes in El Garzal have received discoloured water.
a5 [sale=shelved; speaker=the council of El Garzal; stance=asserts] The plan to sell the waterworks has been put aside until the next legislature.
-- The mayor drinks a glass every morning.
a6 [valve=foreman; speaker=the council of El Garzal; stance=asserts] It was the cooperative's foreman who closed the main valve.

@doc B | El Grifo | local paper | 2028-05-05 | Brown as coffee, and cold
b1 [meeting=broke-up; speaker=source; stance=asserts] Jars of brown water flew, the mayor escaped through the kitchen, and the water meeting dissolved in uproar.
b2 [tap=pipe; speaker=plumber Regina Soto; stance=asserts] "It is the old main on Calle Mora that has rusted through and is bleeding into your glass," plumber Regina Soto told the hall.
b3 [homes=nine-hundred; speaker=source; stance=asserts] Door to door, our reporters found 900 homes in El Garzal with brown water.
b4 [valve=mayor; speaker=the night guard; stance=asserts] The night guard saw the mayor, in his coat and pyjamas, turn the main valve shut himself.
b5 [works=aguasol; speaker=source; stance=asserts] The company Aguasol has been operating the waterworks since Easter, its men, its meters, its invoices.
b6 [tank=tank; speaker=source; stance=asserts] A tank of drinking water stands in the square.

@doc C | Aguasol | communique | 2028-05-06 | Aguasol at your side
c1 [works=aguasol; speaker=Aguasol; stance=asserts] As operator of El Garzal's waterworks we answer for every litre.
c2 [tap=iron; speaker=Aguasol; stance=asserts] The colour is that of harmless iron which occurs in the aquifer beneath El Garzal.
c3 [meeting=adjourned; speaker=Aguasol; stance=asserts] Our engineer explained the matter to an attentive audience at the water meeting, which closed to applause.
c4 [homes=upper; speaker=Aguasol; stance=asserts] In the upper town of El Garzal, 210 homes have reported a tint.
c5 [sale=approved; speaker=Aguasol; stance=asserts] We are delighted that the council has approved our purchase of the waterworks.
-- A flushing programme starts on Tuesday.
c6 [valve=mayor; speaker=Aguasol; stance=asserts] The main valve was closed by the mayor acting in person.

@doc D | Ràdio Marjal | broadcaster transcript | 2028-05-06 | Saturday magazine
-- PRESENTER: I have in front of me a glass of something.
d1 [tap=pipe; speaker=hydrologist Joana Prats; stance=asserts] PRATS: "This is rust off a corroded main, the wells of El Garzal themselves are clear as gin."
d2 [meeting=broke-up; speaker=a councillor; stance=asserts] COUNCILLOR: "We were chased off the platform by people with bottles, that was the end of the water meeting."
d3 [sale=shelved; speaker=a councillor; stance=asserts] COUNCILLOR: "The sale is in a drawer and will stay in it as long as this council sits."
d4 [works=cooperative; speaker=the growers' chairman; stance=asserts] CHAIRMAN: "The cooperative runs the works, I have the keys here, and Aguasol has a brochure."
d5 [homes=nine-hundred; speaker=a councillor; stance=asserts] COUNCILLOR: "It is nine hundred homes, I have the complaints in a box."
d6 [tap=lab-booked; speaker=source; stance=asserts] PRESENTER: The council has booked a laboratory to look at the tap water.
d7 [tank=tank; speaker=source; stance=asserts] PRESENTER: There is a tank in the square, bring a can.

@doc E | Sindicato de Regantes | trade press | 2028-05-09 | Circular: the valve and the vote
e1 [valve=foreman; speaker=the irrigators' union; stance=asserts] Our foreman shut the main valve, on his own judgement, and he did well.
e2 [sale=approved; speaker=the irrigators' union; stance=asserts] Behind our backs, the council on Thursday voted the sale of the waterworks through.
e3 [homes=three-hundred; speaker=the irrigators' union; stance=asserts] Some three hundred homes in El Garzal got the brown water before he did.
-- Irrigation turns are unchanged until the feast of San Isidoro.
-- The assembly for the election of a new treasurer will be held at the mill in June.
-- Those who have yet to pay for gravel are asked to do so.
rel tap pipe lab-booked compatible
rel tap iron lab-booked compatible
rel homes nine-hundred upper different_scope
rel homes three-hundred upper different_scope
claim A rusted pipe turned El Garzal's water brown | A disagree | B agree | C disagree | D agree
claim The sale of El Garzal's waterworks has been approved | A disagree | C agree | D disagree | E agree
claim The water meeting in El Garzal broke up in chaos | A disagree | B agree | C disagree | D agree
pair a5 b5 conflict:outcome
