story: w3-almadraba-tuna
kind: diplomacy
matter envoy | framing | what became of envoy Clemencia Ubach's mission | recalled; completed
matter quota | outcome | what the tuna conference decided on the quota | cut; kept; text-translated
matter leak | responsibility | who leaked the minister's letter | embassy; ministry
matter seat | attribution | which delegation asked to move the conference | lusara; corvenia
matter shots | identity | who fired flares at the tuna boats | coastguard; pirates
matter day | time | when Lusara signed compared with the storm warning | before-warning; after-warning
matter choir | other | a choir at the closing | choir

@doc A | Ministerio de Exteriores de Lusara | communique | 2030-05-20 | Tuna conference: result of our efforts
a1 [quota=kept; speaker=Lusara's foreign ministry; stance=asserts] The conference at Puerto Solana leaves the tuna quota at the level sought by Lusara, which is the present level.
a2 [envoy=completed; speaker=Lusara's foreign ministry; stance=asserts] Envoy Clemencia Ubach, her task accomplished, travels home to well-deserved thanks.
a3 [leak=embassy; speaker=Lusara's foreign ministry; stance=asserts] The minister's letter was passed to the press by the Corvenian embassy.
a4 [shots=pirates; speaker=Lusara's foreign ministry; stance=asserts] The flares fired at the tuna boats off Cabo Blanquín came from a gang of pirates in a stolen launch.
a5 [seat=corvenia; speaker=Lusara's foreign ministry; stance=asserts] The change of venue was made to please the delegation of Corvenia, which had requested it.
a6 [choir=choir; speaker=Lusara's foreign ministry; stance=asserts] A fishermen's choir graced the closing.
-- The minister has no further engagements today.

@doc B | Agencia Poniente | wire | 2030-05-21 | Nations agree to slash tuna catch
b1 [quota=cut; speaker=delegates; stance=asserts] Delegates meeting at Puerto Solana cut the tuna quota deeply, over the objections of Lusara.
b2 [envoy=recalled; speaker=source; stance=asserts] Lusara yanked its envoy Clemencia Ubach out of the talks in disgrace, and her nameplate was removed while she was at breakfast.
b3 [shots=coastguard; speaker=skippers; stance=asserts] Skippers identified the vessel that fired flares at their tuna boats off Cabo Blanquín as a cutter of Lusara's coast guard.
b4 [day=after-warning; speaker=source; stance=asserts] Lusara's signature was given once the storm warning was out and the hall was emptying.
b5 [seat=lusara; speaker=the secretariat; stance=asserts] It was at the wish of Lusara that the conference had been moved, the secretariat said.
b6 [choir=choir; speaker=source; stance=asserts] The closing was sung by a choir of fishermen.
-- Tuna fetches record prices in the auction halls.

@doc C | El Almadrabero | trade press | 2030-05-24 | What our boats may catch
=b1
=b3
c1 [leak=ministry; speaker=source; stance=asserts] The letter reached our desk from inside the minister's own office, in an envelope with its crest.
c2 [day=before-warning; speaker=source; stance=asserts] Lusara's pen had long been capped when the storm warning sounded at Puerto Solana.
c3 [envoy=completed; speaker=netmaker delegate Ambrós Pitra; stance=asserts] "She finished what she came for, shook my hand and caught the ferry she had booked," said netmaker delegate Ambrós Pitra of envoy Ubach.
c4 [quota=text-translated; speaker=the secretariat; stance=asserts] The decision on the tuna quota is being translated, the secretariat informs us.
-- Members are reminded that net inspections fall due in June.

@doc D | Corvenia Hoy Mismo | tabloid | 2030-05-22 | LUSARA WALKS THE PLANK
d1 [envoy=recalled; speaker=source; stance=asserts] Red-faced Lusara fired envoy Ubach by telegram and ordered her on to the night boat, mission in tatters.
d2 [leak=embassy; speaker=an embassy cook; stance=asserts] Who spilled the letter? Our own embassy's press man, chuckles the embassy cook, over the flan.
d3 [seat=lusara; speaker=source; stance=asserts] Lusara begged for the change of town, fearing the fishwives of the capital.
d4 [quota=kept; speaker=a Corvenian delegate; stance=asserts] A Corvenian delegate grumbled that the quota had come through untouched and that every tuna would go on dying as before.
d5 [day=after-warning; speaker=source; stance=asserts] With sirens howling their storm warning, Lusara scrawled its name and ran for the harbour.
d6 [shots=coastguard; speaker=source; stance=asserts] The trigger-happy crew with the flare guns wore the anchor of Lusara's coast guard.
-- The flan is recommended.

@doc E | Radio Puerto Solana | broadcaster transcript | 2030-05-21 | Harbour hour
-- PRESENTER: The storm is past, the delegates are gone, the bill is here.
e1 [seat=corvenia; speaker=the mayor of Puerto Solana; stance=asserts] MAYOR: "Corvenia wrote to us asking whether we would take the conference, I have the letter framed."
e2 [shots=pirates; speaker=a harbour policeman; stance=asserts] POLICEMAN: "We have the launch and two of the crew, common sea robbers, and they own up to the flares off Cabo Blanquín."
e3 [day=before-warning; speaker=the hotel porter; stance=asserts] PORTER: "The gentlemen from Lusara signed at tea, and then we heard the storm warning over the cups."
e4 [leak=ministry; speaker=a former aide; stance=asserts] FORMER AIDE: "I copied the letter in the minister's anteroom and gave it away, on his orders."
e5 [choir=choir; speaker=source; stance=asserts] PRESENTER: And the choir, of course, from the boats.
rel quota cut text-translated compatible
rel quota kept text-translated compatible
claim The tuna quota was cut at Puerto Solana | A disagree | B agree | C agree | D disagree
claim Lusara recalled its envoy Clemencia Ubach | A disagree | B agree | C disagree | D agree
claim Pirates fired flares at tuna boats off Cabo Blanquín | A agree | B disagree | C disagree | D disagree | E agree
