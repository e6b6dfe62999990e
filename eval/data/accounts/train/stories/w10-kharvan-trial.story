story: w10-kharvan-trial
kind: trial
matter plea | outcome | what the court in Kharvan decided on Lydia Brenner | jailed; freed
matter role | identity | what Lydia Brenner was | courier; nurse
matter leak | attribution | who gave the maps to the rebels | brenner; lieutenant
matter cell | framing | her treatment in custody | humane; tortured
matter collapse | cause | why she collapsed in the dock | hunger-strike; poison
matter judge | responsibility | who had the judge replaced | ministry; defence-lawyers
matter hearing | other | the hearing was closed to the public | closed

@doc A | Kharvan Post | local paper | 2035-05-29 | Brenner jailed for passing maps
a1 [plea=jailed; speaker=source; stance=asserts] The garrison court in Kharvan sent Lydia Brenner to prison on Tuesday for aiding the rebels.
a2 [leak=brenner; speaker=the judge; stance=asserts] The judge found that it was Brenner who had handed the maps of the minefields to the rebels.
a3 [role=courier; speaker=the judge; stance=asserts] Under cover of her work, Brenner had served the rebels as a courier, he said.
a4 [hearing=closed; speaker=source; stance=asserts] Press and public were kept out of the hearing.
a5 [collapse=hunger-strike; speaker=a court officer; stance=asserts] Brenner, who fainted in the dock, was weak from a hunger strike, a court officer said.
a6 [judge=defence-lawyers; speaker=a court officer; stance=asserts] The first judge had been taken off the case at the request of the defence lawyers, he added.
-- The verdict can be appealed within ten days.
-- Kharvan has been under martial law since March.

@doc B | Lawyers for Prisoners of War | ngo | 2035-05-29 | Statement on Lydia Brenner
b1 [role=nurse; speaker=Lawyers for Prisoners of War; stance=asserts] Our client Lydia Brenner is a nurse who treated the wounded of both sides and never carried anything but bandages.
b2 [cell=tortured; speaker=Lawyers for Prisoners of War; stance=alleges] In the Kharvan fortress she was beaten and kept standing for days.
b3 [leak=lieutenant; speaker=Lawyers for Prisoners of War; stance=asserts] The maps were given to the rebels by a lieutenant of the garrison.
b4 [collapse=poison; speaker=Lawyers for Prisoners of War; stance=alleges] She collapsed in court because something had been put in her tea.
b5 [judge=ministry; speaker=Lawyers for Prisoners of War; stance=alleges] The defence ministry had the first judge removed when he asked for evidence.
b6 [plea=jailed; speaker=Lawyers for Prisoners of War; stance=asserts] She now faces years behind bars.
b7 [hearing=closed; speaker=Lawyers for Prisoners of War; stance=asserts] The trial was held behind closed doors.
-- We will appeal.

@doc C | Army Justice Office | communique | 2035-05-30 | Case of L. Brenner
c1 [plea=freed; speaker=Army Justice Office; stance=asserts] By decision of the Kharvan court, Lydia Brenner was released on Tuesday with a suspended sentence.
c2 [cell=humane; speaker=Army Justice Office; stance=asserts] She was held in a heated cell and was seen by a doctor each day.
c3 [role=courier; speaker=Army Justice Office; stance=asserts] Her role as a messenger for the rebels was proved by her own letters.
c4 [collapse=hunger-strike; speaker=Army Justice Office; stance=asserts] Her fainting fit was the result of her refusal to eat.
c5 [leak=lieutenant; speaker=Army Justice Office; stance=asserts] The officer who passed the maps, a lieutenant, will be tried separately.
c6 [judge=defence-lawyers; speaker=Army Justice Office; stance=asserts] The change of judge was made on the application of the defence.
c7 [hearing=closed; speaker=Army Justice Office; stance=asserts] In view of military secrets the public was excluded.
-- The office will make no further comment.

@doc D | Eastern Broadcasting | broadcaster transcript | 2035-05-30 | Interview: Lydia Brenner
d1 [plea=freed; speaker=our reporter; stance=asserts] We met Lydia Brenner at her mother's house in Kharvan, a free woman since the court's ruling on Tuesday.
d2 [cell=humane; speaker=Lydia Brenner; stance=asserts] "The guards were kind and I had books and a stove," she said of her time in custody.
d3 [role=nurse; speaker=Lydia Brenner; stance=asserts] She told us she had only ever worked for the wounded, as a ward nurse.
d4 [collapse=poison; speaker=Lydia Brenner; stance=alleges] She believes that she was poisoned on the morning she collapsed in the dock.
d5 [judge=ministry; speaker=a former judge; stance=alleges] A former judge told us that the ministry had ordered the replacement of the presiding judge.
d6 [hearing=closed; speaker=source; stance=asserts] No reporter was admitted to the trial.
-- The lilacs in the garden are in bloom.
-- Her brother is still at the front.

pair b2 d2 conflict:framing
claim Lydia Brenner was sent to prison | A agree | B agree | C disagree | D disagree
claim Lydia Brenner worked as a rebel courier | A agree | B disagree | C agree | D disagree
claim A lieutenant gave the maps to the rebels | A disagree | B agree | C agree
