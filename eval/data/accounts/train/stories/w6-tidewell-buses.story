story: w6-tidewell-buses
kind: strike
matter ballot | attribution | what the drivers' union thought of the final offer | backed; spurned
matter depot | control | who held the Canal Street depot during the strike | pickets; company
matter return | framing | how the drivers went back to work | victory; collapse
matter service | outcome | whether buses ran on Friday | ran; idle; trams
rel service trams ran different_scope
rel service trams idle different_scope
matter fire | cause | what set the parked bus alight | wiring; petrol
matter fares | other | fares frozen until spring | frozen
matter earlier-stoppage | other | the one-day stoppage in March | march

@doc A | Tidewell Tribune | local paper | 2026-06-27 | Drivers return in triumph after nine days
a1 [return=victory; speaker=source; stance=asserts] Bus drivers marched back through the gates of Canal Street on Saturday behind a brass band, with the rota they had asked for in writing.
a2 [ballot=spurned; speaker=branch secretary Lorna Kidd; stance=asserts] Branch secretary Lorna Kidd said the union had thrown out the company's last offer by a show of hands.
a3 [depot=pickets; speaker=source; stance=asserts] From the opening night of the dispute it was the pickets who ran Canal Street depot, down to the kettle.
a4 [service=idle; speaker=source; stance=asserts] On Friday every bus in Tidewell stayed under its roof and schoolchildren walked.
-- The company took over the routes from the corporation six years ago. Its buses are plum and cream.

a5 [fire=wiring; speaker=the fire station officer; stance=asserts] The fire that gutted a single-decker began in perished wiring behind the dashboard, the station officer said.
a6 [earlier-stoppage=march; service=idle; speaker=source; stance=asserts] In March the same drivers had stopped for a day over toilet breaks, and that time the buses stayed off the road until midnight.

@doc B | Plumline Buses | communique | 2026-06-27 | Normal service resumes
b1 [return=collapse; speaker=Plumline Buses; stance=asserts] With support for the action having drained away, drivers have come back on the company's original terms.
b2 [depot=company; speaker=Plumline Buses; stance=asserts] Plumline managers remained in possession of the Canal Street site throughout and kept the vehicles secure.
b3 [service=ran; speaker=Plumline Buses; stance=asserts] On Friday services on all main corridors operated to an amended timetable.
b4 [fire=petrol; speaker=Plumline Buses; stance=asserts] A vehicle was destroyed by an arsonist who poured petrol through its rear window.
b5 [ballot=backed; speaker=Plumline Buses; stance=asserts] The offer that ended the dispute had the union's endorsement from the moment it was tabled.
-- Passengers are thanked for bearing with us. Lost property may be collected on weekdays.
b6 [fares=frozen; speaker=Plumline Buses; stance=asserts] As a gesture of thanks fares are frozen until the spring.

@doc C | Bay City Talk | broadcaster transcript | 2026-06-28 | Sunday round table
c1 [service=ran; speaker=presenter Col Devane; stance=asserts] Well, I rode the 14 on Friday, with a manager at the wheel and a thermos in his lap, so the buses were certainly going.
c2 [ballot=spurned; speaker=Lorna Kidd; stance=asserts] "Our people looked at that final offer and sent it back with a rude word on it," Lorna Kidd told us in the studio.
c3 [return=collapse; speaker=Dr Petra Lisle, labour historian; stance=asserts] Labour historian Petra Lisle calls it a rout: drivers drifted in one by one, heads down, for what they had been earning already.
c4 [fire=petrol; speaker=a loss assessor; stance=asserts] A loss assessor who sniffed the carcass of that bus told me it reeked of petrol and somebody had lit it.
-- We will be back after the shipping news.
c5 [fares=frozen; speaker=Plumline's manager; stance=asserts] Plumline's manager has promised the price of a ticket will stay put till spring.
c6 [depot=pickets; speaker=a driver on the line; stance=asserts] A driver described the picket as landlord of Canal Street: they had the keys, the canteen and the manager's parking space.

@doc D | The Upper Deck | blog | 2026-06-29 | A bus spotter's strike
d1 [depot=company; speaker=source; stance=asserts] I walked round Canal Street with a notebook each evening, and it was company men on the gate, company dogs in the yard.
d2 [service=idle; speaker=source; stance=asserts] My log for Friday is a blank page: the whole fleet was parked up from the early bird to the last night bus.
d3 [fire=wiring; speaker=a fitter; stance=asserts] As for poor 3127, the fitter had reported a smouldering loom in it twice, and that is what burned her.
d4 [return=victory; speaker=source; stance=asserts] They went back grinning, with their rota won and the hated split shifts torn up.
d5 [ballot=backed; speaker=a retired shop steward; stance=asserts] An old shop steward let slip that the branch committee had recommended the offer and drivers had voted it through.
d6 [service=trams; speaker=source; stance=asserts] The corporation trams on the east side did run on Friday, packed to the steps.
-- I am told I should get out more, but I am out all day.
claim Tidewell bus strike ends in win for drivers | A agree | B disagree | C disagree | D agree
claim Buses ran in Tidewell on Friday | A disagree | B agree | C agree | D disagree
claim Burnt-out bus was torched | A disagree | B agree | C discuss | D disagree
pair a6 b3 different_event
pair a6 c1 different_event
pair a6 d2 different_event
pair a6 d6 unrelated
