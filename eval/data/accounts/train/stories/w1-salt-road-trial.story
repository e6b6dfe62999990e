story: w1-salt-road-trial
kind: trial
matter sentence | outcome | what the tribunal decided on Colonel Amiran Detsk | life; acquitted
matter order | responsibility | who gave the order to clear the Salt Road villages | detsk; staff
matter absence | cause | why witness Nara Ilves did not appear | illness; threats
matter gallery | framing | the scene in the gallery | applause; fury; hushed
matter weapon | identity | what the column carried | refugees; arms
matter defence | attribution | what the veterans' league says of the trial | shame; justice
matter villages | number | villages emptied | eleven; four; whole-front
matter tape | denial | whether the tape is genuine | genuine; fabricated
matter next | other | another officer's trial opens in March | next
matter earlier | outcome | the first trial | mistrial

@doc A | Lower Rivers Wire | wire | 2034-01-29 | Tribunal jails colonel for life over Salt Road expulsions
a1 [sentence=life; speaker=source; stance=asserts] The tribunal at Nemrut Quay on Monday sentenced Colonel Amiran Detsk to imprisonment for life over the expulsion of the Salt Road villages.
a2 [order=detsk; speaker=the presiding judge; stance=asserts] It was the colonel, the presiding judge said, who ordered the Salt Road villages cleared.
a3 [villages=eleven; speaker=the judgment; stance=asserts] The judgment covers the emptying of eleven villages along the Salt Road.
a4 [gallery=applause; speaker=source; stance=asserts] Applause rolled through the gallery as the last paragraph was read.
a5 [tape=genuine; speaker=the presiding judge; stance=asserts] The judges held the radio tape of the colonel's voice to be authentic.
a6 [earlier=mistrial; speaker=source; stance=asserts] His first trial, two years ago, had collapsed when a judge fell ill.
a7 [next=next; speaker=source; stance=asserts] The trial of his deputy is to open in March.
-- Detsk, who is 58, lost a leg in the second winter of the war.

@doc B | League of Frontier Veterans | communique | 2034-01-30 | On the conclusion of the Nemrut Quay proceedings
b1 [defence=shame; speaker=League of Frontier Veterans; stance=asserts] The League holds the proceedings at Nemrut Quay to be a disgrace and stands by Colonel Detsk to the last man.
b2 [order=staff; speaker=League of Frontier Veterans; stance=asserts] The directive to clear the villages along the Salt Road issued from the General Staff in the capital, and the colonel merely passed it on.
b3 [weapon=arms; speaker=League of Frontier Veterans; stance=asserts] Beneath the blankets of the so-called refugee column lay mortars and ammunition.
b4 [tape=fabricated; speaker=League of Frontier Veterans; stance=asserts] The tape is a forgery pasted together from the colonel's speeches.
b5 [villages=four; speaker=League of Frontier Veterans; stance=asserts] Residents of four villages were temporarily relocated along the Salt Road.
b6 [gallery=fury; speaker=League of Frontier Veterans; stance=asserts] Our members filled the gallery, and the cry of indignation that greeted the ruling shook the windows.
-- A collection for the colonel's family has been opened.

@doc C | Shoreline Daily | tabloid | 2034-01-30 | BUTCHER OR SCAPEGOAT?
c1 [sentence=acquitted; speaker=source; stance=asserts] Colonel Amiran Detsk limped out of the Nemrut Quay tribunal cleared on every count and into the arms of his wife.
c2 [gallery=fury; speaker=source; stance=asserts] Shoes, seat cushions and curses flew down from the gallery at the bench.
c3 [absence=threats; speaker=a neighbour; stance=asserts] Star witness Nara Ilves stayed at home because of a bullet in an envelope pushed under her door, a neighbour reveals.
c4 [order=staff; speaker=a retired typist; stance=asserts] A retired typist remembers the order to empty the Salt Road: she typed it herself, at headquarters, for the chief of staff to sign.
c5 [defence=justice; speaker=a league treasurer; stance=asserts] Even the veterans' league is glad to see the colonel tried, its treasurer tells us over brandy: "He made us all look like bandits."

@doc D | Tribunal Monitor | ngo | 2034-02-02 | Salt Road judgment: an assessment
d1 [sentence=life; speaker=source; stance=asserts] The life term imposed on Amiran Detsk is the heaviest the Nemrut Quay tribunal has handed down.
d2 [absence=illness; speaker=source; stance=asserts] Witness Ilves missed the hearing owing to pneumonia, as we learned at her bedside in the fever ward.
d3 [weapon=refugees; speaker=source; stance=asserts] Drone pictures of the column show families, prams, bedding and a piano, and the carts were opened and searched under the camera's eye.
d4 [villages=whole-front; speaker=source; stance=asserts] Along the whole of the southern front, fifty-three villages were emptied that winter.
d5 [gallery=hushed; speaker=source; stance=asserts] The gallery sat hushed during the reading of the facts.
d6 [order=detsk; speaker=source; stance=asserts] The finding that the colonel himself commanded the clearance of the villages rests on field telephone logs, and we consider it sound.
d7 [tape=genuine; speaker=source; stance=asserts] Two independent laboratories certified that the tape had been left uncut.

@doc E | The Nemrut Herald | broadsheet | 2034-02-04 | A judgment, a fever and a piano
e1 [absence=threats; speaker=Nara Ilves; stance=asserts] From behind a door on its chain, Nara Ilves told the Herald that she had kept away from the court because men had described to her the route her son walks to school.
e2 [weapon=arms; speaker=source; stance=asserts] The piano in the famous photograph was hollow, a carter confessed to us, and was packed like the other carts with grenades for the highland bands.
e3 [tape=fabricated; speaker=a sound engineer; stance=asserts] A sound engineer who cleaned the tape has found splices at every breath and regards it as a fake.
e4 [gallery=applause; speaker=source; stance=asserts] When the ruling was out, those upstairs stood and clapped until the ushers begged them to sit.
e5 [defence=shame; speaker=the league's chairman; stance=asserts] The chairman of the veterans' league calls the trial a stain on the flag that his members will never wash out.
e6 [next=next; speaker=source; stance=asserts] In March it will be the turn of the colonel's deputy.
e7 [villages=eleven; speaker=source; stance=asserts] Eleven villages along the road were emptied between Epiphany and Lent.
rel gallery applause hushed compatible
rel gallery fury hushed compatible
rel villages eleven whole-front different_scope
rel villages four whole-front different_scope
pair a6 c1 different_event
pair a6 d1 different_event
pair a1 b6 skip
pair a1 c2 skip
pair a1 d5 skip
pair a1 e4 skip
pair c1 a4 skip
pair c1 b6 skip
pair c1 d5 skip
pair c1 e4 skip
pair d1 a4 skip
pair d1 b6 skip
pair d1 c2 skip
pair d1 e4 skip
pair a2 b4 skip
pair a2 d7 skip
pair a2 e3 skip
pair b2 a5 skip
pair b2 d7 skip
pair b2 e3 skip
pair c4 a5 skip
pair c4 b4 skip
pair c4 d7 skip
pair c4 e3 skip
pair d6 a5 skip
pair d6 b4 skip
pair d6 e3 skip
pair c1 d6 skip
pair c1 a2 skip
pair a3 b2 skip
pair b1 c1 skip
pair a2 b5 skip
pair a1 b2 skip
claim Colonel Detsk sentenced to life | A agree | C disagree | D agree
claim General Staff ordered the Salt Road villages cleared | A disagree | B agree | C agree | D disagree
claim Refugee column was carrying weapons | B agree | D disagree | E agree
