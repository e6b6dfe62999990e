story: w10-varnik-airfield
kind: air strike
matter jets | outcome | what the drone strike did to the jets at Varnik | destroyed; intact; helicopters
matter launched | place | where the drones were launched | inside-federation; across-border
matter sender | responsibility | who sent the drones | free-corps; deserters
matter smoke | cause | what made the smoke over Varnik | strike; tyre-burning
matter pilots | framing | where the pilots were sent | promoted; disgraced
matter alarm | other | the sirens in Varnik | sounded
matter count | number | drones shot down | sixteen; three
rel jets helicopters destroyed different_scope
rel jets helicopters intact different_scope

@doc A | Defence Ministry | communique | 2034-01-18 | Attack on Varnik airfield repelled
a1 [jets=intact; speaker=Defence Ministry; stance=asserts] All aircraft at Varnik airfield are intact after a drone attack on Wednesday night.
a2 [count=sixteen; speaker=Defence Ministry; stance=asserts] Air defence crews shot down sixteen drones over the airfield and its approaches.
a3 [launched=across-border; speaker=Defence Ministry; stance=asserts] The drones were launched from beyond the eastern frontier.
a4 [smoke=tyre-burning; speaker=Defence Ministry; stance=asserts] Smoke seen above Varnik came from old tyres burned as a screen by the garrison.
a5 [sender=free-corps; speaker=Defence Ministry; stance=alleges] The attack on the airfield was the work of the so-called Free Corps.
a6 [alarm=sounded; speaker=Defence Ministry; stance=asserts] Air-raid sirens were sounded in the town of Varnik in good time.
a7 [pilots=promoted; speaker=Defence Ministry; stance=asserts] In recognition of their conduct that night, the Varnik pilots have been advanced in rank and posted to the capital.
-- Flights will resume as scheduled.

@doc B | Sokol War Notes | blog | 2034-01-18 | Varnik burned
b1 [jets=destroyed; speaker=Sokol War Notes; stance=asserts] Four jets were burned out on the apron at Varnik on Wednesday night and I have the pictures.
b2 [smoke=strike; speaker=Sokol War Notes; stance=asserts] The black column over Varnik was jet fuel going up after the drones struck.
b3 [launched=inside-federation; speaker=Sokol War Notes; stance=asserts] The drones took off from a lorry park barely ten kilometres from the runway, deep in our own rear.
b4 [sender=deserters; speaker=Sokol War Notes; stance=alleges] The men who sent them were deserters from the Varnik garrison itself.
b5 [count=three; speaker=Sokol War Notes; stance=asserts] The gunners brought down three drones at most.
b6 [pilots=disgraced; speaker=Sokol War Notes; stance=asserts] The pilots have been packed off to the capital to face a board of inquiry for leaving their machines in the open.
b7 [alarm=sounded; speaker=Sokol War Notes; stance=asserts] Sirens howled across the town for an hour.
-- I served eleven years on that base and I know every hangar.

@doc C | Varnik Evening Paper | local paper | 2034-01-19 | A night of sirens
c1 [alarm=sounded; speaker=source; stance=asserts] Varnik's sirens went off shortly after eleven and sent families to the cellars.
c2 [jets=destroyed; speaker=an airfield mechanic; stance=asserts] An airfield mechanic said he had counted the charred remains of several fighter jets by their hangars at Varnik.
c3 [launched=inside-federation; speaker=a lorry driver; stance=asserts] A lorry driver saw the drones rise from a lay-by on the Tarkan road, on this side of the frontier.
c4 [smoke=strike; speaker=the fire chief; stance=asserts] The fire chief confirmed that the smoke rose from a fuel tank hit by a drone.
c5 [pilots=promoted; speaker=a pilot's wife; stance=asserts] The wife of a pilot said her husband had been given a medal, a higher rank and a desk in the capital.
c6 [sender=free-corps; speaker=the mayor; stance=asserts] The mayor said leaflets of the Free Corps claiming the raid on the airfield had been found in the market.
c7 [jets=helicopters; speaker=an airfield mechanic; stance=asserts] The helicopters, kept in a hangar at the far end of the airfield, came through undamaged, he said.
-- Windows on Station Street were broken.
-- The bakery gave out bread to the fire crews.

@doc D | Federal Television | broadcaster transcript | 2034-01-19 | Our cameras at Varnik airfield
d1 [jets=intact; speaker=our reporter; stance=asserts] Our reporter walked the flight line at Varnik on Thursday and found the fighter jets standing undamaged in their rows.
d2 [launched=across-border; speaker=Colonel Ruslan Eckert; stance=asserts] Base commander Ruslan Eckert said radar had tracked the drones all the way from foreign territory.
d3 [sender=deserters; speaker=Colonel Ruslan Eckert; stance=alleges] He said the drones had been sent by former soldiers of his own base who deserted in the autumn.
d4 [smoke=tyre-burning; speaker=Colonel Ruslan Eckert; stance=asserts] "We lit tyres to blind them, that is the smoke everybody filmed," the colonel told us.
d5 [count=sixteen; speaker=Colonel Ruslan Eckert; stance=asserts] His gunners downed sixteen of the drones, he said.
d6 [pilots=disgraced; speaker=Colonel Ruslan Eckert; stance=asserts] The pilots had been relieved of duty and would answer to a board of inquiry in the capital, the colonel said.
d7 [alarm=sounded; speaker=source; stance=asserts] The alarm was given in the town before the first drone arrived.
-- The airfield is closed to visitors.

claim The drone attack destroyed jets at Varnik airfield | A disagree | B agree | C agree | D disagree
claim The drones were launched from inside the federation | A disagree | B agree | C agree | D disagree
claim The Varnik pilots were rewarded | A agree | B disagree | C agree | D disagree
