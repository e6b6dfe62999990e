story: w2-ghorab-ferry-terminal
kind: police
matter shooting | responsibility | who shot dead the ticket clerk | officer; robber; open
matter robber | outcome | what became of the man with the shotgun | escaped; caught
matter crowd | framing | how travellers left the hall | rushed; led-out
matter held | number | people held | six; nine; charged-two
matter camera | outcome | what the terminal's cameras recorded | working; off
matter union | attribution | the clerks' union on armed patrols | wants-patrols; opposes-patrols
matter money | place | where the stolen cash turned up | boat; mosque
matter old-robbery | outcome | the robbery of five years ago | old-robbery-solved
matter ferries | outcome | ferries on the day | ferries-late; island-line-normal

@doc A | Ghorab Sentinel | broadsheet | 2028-07-03 | Clerk shot dead in ferry terminal robbery
a1 [shooting=robber; speaker=a fellow clerk; stance=asserts] The robber fired through the glass of counter four and killed the clerk Samir Lutfi, a colleague at the next window said.
a2 [robber=escaped; speaker=the harbour police; stance=asserts] The gunman got away across the car deck of a waiting ferry and was being sought on both banks on Monday night, the harbour police said.
a3 [crowd=rushed; speaker=source; stance=asserts] Travellers stampeded for the gangways, leaving prams and a wedding dress on the tiles.
a4 [held=six; speaker=the harbour police; stance=asserts] Six people had been taken in for questioning by Monday evening.
-- The terminal serves the islands and the southern shore.

a5 [camera=off; speaker=a technician; stance=asserts] The terminal's cameras had been switched off for cleaning since the weekend, a technician said.
a6 [old-robbery=old-robbery-solved; speaker=source; stance=asserts] A robber who held up the same terminal five years ago was caught within the hour, with the cash still in his hat.
a7 [ferries=ferries-late; speaker=source; stance=asserts] Boats to the southern shore ran hours behind their timetable.

@doc B | Harbour Police, Ghorab | communique | 2028-07-04 | Progress in the terminal case
b1 [robber=caught; speaker=Harbour Police; stance=asserts] The man who held up the ferry terminal on Monday was overpowered on the quay within minutes and has been in our custody ever since.
b2 [shooting=robber; speaker=Harbour Police; stance=asserts] Samir Lutfi died from a blast of the offender's shotgun.
b3 [crowd=led-out; speaker=Harbour Police; stance=asserts] Passengers were guided from the hall in groups by our officers, calmly and by the nearest exit.
b4 [held=nine; speaker=Harbour Police; stance=asserts] As of Tuesday noon nine persons are being held.
b5 [camera=working; speaker=Harbour Police; stance=asserts] The whole course of events is on film, thanks to the cameras above the counters.
b6 [money=boat; speaker=Harbour Police; stance=asserts] The stolen takings were discovered under the nets of a fishing boat.
-- Relatives of the deceased are receiving support.

@doc C | Union of Ticket and Ferry Clerks | communique | 2028-07-04 | For Samir
c1 [shooting=officer; speaker=Union of Ticket and Ferry Clerks; stance=alleges] Our colleague Samir Lutfi was felled by the bullet of a harbour policeman who emptied his pistol into the hall.
c2 [crowd=rushed; speaker=Union of Ticket and Ferry Clerks; stance=asserts] People fled over one another and over our counters, and it was our members who picked up the children.
c3 [union=opposes-patrols; speaker=Union of Ticket and Ferry Clerks; stance=demands] We want those pistols out of our halls for good.
c4 [camera=off; speaker=Union of Ticket and Ferry Clerks; stance=asserts] All the lenses were hooded and dead that day, as any of us can confirm.
c5 [robber=escaped; speaker=Union of Ticket and Ferry Clerks; stance=asserts] While they were shooting at us, the thief strolled onto the car deck and is free to this hour.
-- A minute of silence will be held at every counter.

@doc D | Court Diary of the Southern Shore | wire | 2028-07-06 | Two charged over terminal robbery
d1 [held=charged-two; speaker=the prosecutor; stance=asserts] Two of those detained after the robbery of the Ghorab ferry terminal were charged on Thursday, the prosecutor said.
d2 [shooting=open; speaker=the prosecutor; stance=doubts] The prosecutor said that ballistic tests would have to show whose weapon had killed the clerk.
d3 [money=mosque; speaker=the prosecutor; stance=asserts] The takings came to light in a shoe rack of the sailors' mosque, she added.
d4 [union=wants-patrols; speaker=the union's lawyer; stance=demands] A lawyer for the clerks' union asked the court to press for armed guards beside the counters.
d5 [camera=working; speaker=the prosecutor; stance=asserts] Recordings made by the terminal's cameras were played to the judge in private.
-- The hearing lasted most of the morning, and the public benches were full of sailors and clerks.
d6 [ferries=island-line-normal; speaker=source; stance=asserts] On the island line, which has its own pier, boats had sailed to the minute throughout.

@doc E | Harbour Street Radio | broadcaster transcript | 2028-07-07 | The counter and the gun
e1 [shooting=officer; speaker=a pathologist; stance=asserts] PATHOLOGIST: It is a pistol round of the type issued to the harbour police, I took it from the poor man's chest.
e2 [union=opposes-patrols; speaker=a union delegate; stance=demands] DELEGATE: Our union says, send the armed men home, we are selling tickets, it is hardly a bank.
e3 [crowd=led-out; speaker=a passenger; stance=asserts] PASSENGER: A policeman took my arm and counted us through the door, very orderly, like at school.
e4 [money=boat; speaker=a net mender; stance=asserts] NET MENDER: I lifted the nets in old Sadiq's boat and there lay the bags with the ferry company's stamp.
e5 [robber=caught; speaker=a passenger; stance=asserts] PASSENGER: I saw him face down by the bollard with four of them on his back before the siren had stopped.
-- HOST: A last call, please.

rel held six nine revision
rel held six charged-two different_scope
rel held nine charged-two different_scope
rel shooting officer open compatible
rel shooting robber open compatible
rel ferries ferries-late island-line-normal different_scope
pair a6 b1 different_event
pair a6 c5 different_event
pair a6 e5 different_event
pair a6 e4 different_event
pair b1 d1 skip
pair a2 d1 skip
claim Police shot the ticket clerk | A disagree | B disagree | C agree | D discuss | E agree
claim The robber escaped from the terminal | A agree | B disagree | C agree | E disagree
claim The clerks' union wants armed guards at the counters | C disagree | D agree | E disagree
pair a4 d1 compatible
