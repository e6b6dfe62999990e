story: w7-ost-lock
kind: battle
matter lock | framing | how the Ost lock fell to the Free Companies | overrun; handed-over; unclear
matter barge | cause | why the ammunition barge blew up | mine; careless-crew
matter dead | number | dead among the garrison | nine-at-lock; twelve-at-lock; seventy-on-front
matter supply | control | who holds the canal road to Hemme | companies; guard
matter raid | denial | whether Guard aircraft flew over Hemme | flew; stayed-down
matter colonel | framing | what Colonel Vaas was doing in the last hour | commanding; absconding
matter surrender | time | when the white flag went up | evening; next-morning
matter spring-raid | other | the spring raid on the lock | beaten-off

@doc A | Nederpers International | wire | 2031-10-08 | Free Companies take Ost lock after day of fighting
a1 [lock=overrun; speaker=source; stance=asserts] Assault boats of the Free Companies carried the Ost lock on Tuesday in a fight from gate to gate that a Nederpers photographer followed from the dyke.
a2 [dead=nine-at-lock; speaker=a chaplain; stance=asserts] A chaplain who crossed the lines under a white cloth counted nine dead of the garrison at the lock.
a3 [barge=mine; speaker=a lock keeper; stance=asserts] The ammunition barge moored below the gates was torn apart by a river mine, a lock keeper said.
a4 [surrender=evening; speaker=source; stance=asserts] A bedsheet was run up the signal mast in the last light of Tuesday and the shooting ended.
-- The lock is the hinge of the canal system that feeds the capital with coal and flour.
-- Rain fell all day, and the photographer's film was ruined.

a5 [spring-raid=beaten-off; speaker=source; stance=asserts] In spring the garrison had beaten off a raid on the Ost lock with the help of the villagers.

@doc B | Staff of the Republican Guard | communique | 2031-10-09 | Evening bulletin
b1 [lock=handed-over; speaker=Staff of the Republican Guard; stance=asserts] Under an understanding reached with local elders, the Ost lock was passed into other hands on Tuesday to spare the gates from harm.
b2 [supply=guard; speaker=Staff of the Republican Guard; stance=asserts] The canal road to Hemme remains in the grip of the Guard along its whole length.
b3 [raid=stayed-down; speaker=Staff of the Republican Guard; stance=denies] No aircraft of the Guard was in the air over Hemme on Tuesday.
b4 [colonel=commanding; speaker=Staff of the Republican Guard; stance=asserts] Colonel Vaas led his men from the forward gatehouse until the final order had been given.
b5 [barge=careless-crew; speaker=Staff of the Republican Guard; stance=asserts] The loss of the barge followed from a bargeman's cigarette.
-- The Guard salutes the fallen, whose families have been told.
-- The bulletin was read twice on the evening programme of the state radio, with music before and after.

@doc C | De Vaartbode | local paper | 2031-10-10 | A lock, a sheet and a lot of questions
c1 [lock=unclear; speaker=source; stance=doubts] Whether the Ost lock was stormed or given away is hard to say from the dyke, where we heard much firing and saw little.
c2 [surrender=next-morning; speaker=the ferrywoman; stance=asserts] The ferrywoman, who rises before the gulls, saw the bedsheet climb the mast with the sun on Wednesday, after a night of steady shooting.
c3 [supply=companies; speaker=a carter; stance=asserts] A carter bound for Hemme was turned back on the canal road by pickets of the Free Companies, who have felled poplars across it.
c4 [colonel=absconding; speaker=the ferrywoman; stance=asserts] She also rowed Colonel Vaas over the water in the dark, his epaulettes in a bag, while his men were still firing.
c5 [raid=flew; speaker=the schoolmaster of Hemme; stance=asserts] Aeroplanes with the Guard's red ring under their wings circled Hemme on Tuesday noon, the schoolmaster said.
c6 [dead=twelve-at-lock; speaker=the chaplain; stance=asserts] The chaplain has laid out a further three and now speaks of twelve garrison dead at the lock.
-- The poplars were planted by this paper's founder.

@doc D | Free Companies News Service | state agency | 2031-10-10 | How our boats won the lock
d1 [lock=overrun; speaker=Free Companies; stance=asserts] Gate by gate and with the bayonet our companies wrested the Ost lock from a garrison that fought hard.
d2 [surrender=evening; speaker=Free Companies; stance=asserts] By supper on Tuesday the enemy had hoisted his sheet.
d3 [colonel=commanding; speaker=Free Companies; stance=asserts] We honour the enemy commander, Vaas, who stood among his riflemen at the gatehouse up to the moment when he gave us his sword.
d4 [raid=flew; speaker=Free Companies; stance=alleges] Planes of the Guard came over Hemme at midday and machine-gunned the market.
d5 [supply=companies; speaker=Free Companies; stance=asserts] The Hemme road along the canal is ours, and our kitchens are rolling down it.
d6 [barge=mine; speaker=Free Companies; stance=asserts] Our swimmers fixed a mine to the powder barge, and its end was heard in Hemme.

@doc E | Kanaal Instituut | think tank | 2031-10-29 | The fall of the Ost lock reconsidered
e1 [lock=handed-over; speaker=source; stance=asserts] Our reading of the garrison diary is that the lock was delivered by agreement, and that the firing heard from the dyke was into the air, for honour's sake.
e2 [dead=seventy-on-front; speaker=source; stance=asserts] Along the canal front as a whole the Guard lost seventy men in that week.
e3 [surrender=next-morning; speaker=source; stance=asserts] The diary enters the raising of the white flag under Wednesday, at breakfast.
e4 [barge=careless-crew; speaker=source; stance=asserts] As to the barge, the diary speaks of a stove left burning beside the powder by its own crew.
e5 [colonel=absconding; speaker=source; stance=asserts] By then, it adds in a different ink, the colonel had slipped off and left his command to a sergeant.
e6 [raid=stayed-down; speaker=a mechanic; stance=denies] As for the air, a Guard mechanic told us that fog had kept every machine of his wing on the grass that day and nothing flew to Hemme.
rel lock overrun unclear compatible
rel lock handed-over unclear compatible
rel dead nine-at-lock twelve-at-lock revision
rel dead nine-at-lock seventy-on-front different_scope
rel dead twelve-at-lock seventy-on-front different_scope
pair a5 b1 different_event
pair a5 d1 different_event
pair a5 e1 different_event
pair a1 c2 skip
pair e1 c2 skip
pair d3 b1 skip
pair d3 c2 skip
pair d3 e1 skip
pair d3 e3 skip
pair a4 b1 skip
pair a4 e1 skip
pair a1 e3 skip
pair d1 e3 skip
pair d1 c2 skip
claim The Ost lock was taken by force | A agree | B disagree | C discuss | D agree | E disagree
claim Guard aircraft flew over Hemme on Tuesday | B disagree | C agree | D agree | E disagree
claim Colonel Vaas deserted his men | B disagree | C agree | D disagree | E agree
