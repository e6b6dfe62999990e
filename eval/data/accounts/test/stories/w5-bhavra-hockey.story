story: w5-bhavra-hockey
kind: sport
matter exit | framing | how the Bhavra women's hockey team left the Asia Plate | withdrew; disqualified
matter sample | outcome | what the B-sample showed | clean; positive; pending
matter coach | responsibility | who gave the players the tonic | coach; physio
matter tonic | identity | what was in the tonic | herbs; steroid
matter captain | attribution | captain Leela Marak's stance on the coach | behind; break
matter prize | number | prize money | forty-lakh; ten-lakh
matter hotel | framing | the mood in the team hotel | united; split

@doc A | Bhavra Hockey Federation | communique | 2028-09-02 | Team to return home
a1 [exit=withdrew; speaker=Hockey Federation; stance=asserts] The women's team has decided to withdraw from the Asia Plate so that players may recover from a stomach complaint.
a2 [tonic=herbs; speaker=Hockey Federation; stance=asserts] The drink taken by players before the second match was a blend of tulsi, ginger and honey.
a3 [hotel=united; speaker=Hockey Federation; stance=asserts] The squad is in high spirits and stands together as one family.
a4 [sample=pending; speaker=Hockey Federation; stance=asserts] The second sample of one player has yet to be opened.
-- The federation thanks the hosts for their generous hospitality.
-- Refund of tickets is the responsibility of the organisers and of the travel agencies.

@doc B | Asia Plate Organising Committee | communique | 2028-09-03 | Decision of the disciplinary panel
b1 [exit=disqualified; speaker=Organising Committee; stance=asserts] The panel has expelled the team of Bhavra from the Asia Plate for breaches of the anti-doping code.
b2 [tonic=steroid; speaker=Organising Committee; stance=asserts] The bottle secured in the changing room contained a banned anabolic steroid.
b3 [coach=coach; speaker=Organising Committee; stance=asserts] It was head coach Mohan Teron who handed the drink to his players.
b4 [prize=ten-lakh; speaker=Organising Committee; stance=asserts] Prize money of ten lakh is forfeited.
-- The semi-final will be played between the remaining teams in the order drawn, and tickets already bought keep their validity.
b5 [sample=positive; speaker=Organising Committee; stance=asserts] The B-sample, opened this morning in the presence of the player's lawyer, confirmed the finding.

@doc C | Stick & Turf | trade press | 2028-09-05 | Inside Bhavra's week
c1 [hotel=split; speaker=a hotel waiter; stance=asserts] Half the Bhavra team ate at one end of the dining room and half at the other, and the salt stayed where it was, a hotel waiter said.
c2 [coach=physio; speaker=two players; stance=asserts] Players told Stick & Turf that the tonic came from the physiotherapist, who poured it into their own cups.
c3 [captain=break; speaker=Leela Marak; stance=asserts] Captain Leela Marak has let it be known that she will never again play under Mohan Teron.
c4 [exit=disqualified; speaker=source; stance=asserts] Bhavra were thrown out, and the letter telling them so was pushed under the manager's door on Friday night.
-- The Plate is held every four years.
c5 [prize=forty-lakh; speaker=source; stance=asserts] At stake was a purse of forty lakh.

@doc D | The Bhavra Morning Star | tabloid | 2028-09-06 | Our girls are clean!
d1 [sample=clean; speaker=the player's lawyer; stance=asserts] The B-sample has cleared our star striker, her lawyer shouted down the line to the Star.
d2 [tonic=herbs; speaker=a herbalist; stance=asserts] The herbalist who brews the tonic swallowed a cup before our camera: ginger, honey and sacred basil.
d3 [captain=behind; speaker=Leela Marak; stance=asserts] "Mohan sir is like a father to me, and I will follow him anywhere," captain Leela Marak told us at the airport.
d4 [exit=withdrew; speaker=the team manager; stance=asserts] The team manager says that going home was the girls' own wish and that nobody had shown them the door.
d5 [coach=physio; speaker=the team manager; stance=asserts] He adds that the physio brought the bottle and that the coach was on the phone to his wife.
-- Send your messages to the team on the coupon below, in time for the landing.

@doc E | Radio Garu | broadcaster transcript | 2028-09-07 | Sport at seven
e1 [captain=behind; speaker=source; stance=asserts] The captain has signed a letter of support for the coach, along with the goalkeepers, we have learned.
e2 [coach=coach; speaker=a reserve player; stance=asserts] A reserve player told us in tears that the coach had gone down the row with the bottle and watched each of them swallow.
e3 [tonic=steroid; speaker=a chemist; stance=asserts] A chemist at the university tested dregs of the tonic for this programme and found a muscle-building steroid in it.
e4 [hotel=united; speaker=the hotel manager; stance=asserts] The hotel manager remembers a team that sang in the lift together and shared its sweets.
-- Up next, the price of betel nuts.
-- We wish the under-fourteens luck for Saturday.

@doc F | Turfside with Anjum | blog | 2028-09-09 | What the captain told me
f1 [captain=break; speaker=Leela Marak; stance=asserts] Leela rang me from her mother's kitchen to say that she is done with Teron and will tell the inquiry so.
f2 [sample=positive; speaker=Anjum; stance=asserts] I have the laboratory sheet on my table, with a tick against "confirmed" for the second bottle.
f3 [hotel=split; speaker=Leela Marak; stance=asserts] There were two camps in that hotel from the first night, she says, and two birthday cakes.
f4 [sample=clean; speaker=a federation doctor; stance=asserts] A federation doctor swears to me that he read the same sheet and that the B-sample came out clear.
-- I am off to boil some ginger.
-- For new readers: I played left half for the railways until my knee gave up, and I still umpire on Sundays.

rel sample pending clean revision
rel sample pending positive revision
pair a2 b3 compatible
pair b1 f4 skip
pair b1 d1 skip
pair a2 e2 skip
pair d2 b3 skip
pair d2 e2 skip
claim Bhavra withdrew from the Asia Plate of its own accord | A agree | B disagree | C disagree | D agree
claim The tonic contained a banned steroid | A disagree | B agree | D disagree | E agree
claim Captain Leela Marak supports coach Mohan Teron | C disagree | D agree | E agree | F disagree
