story: w6-gannet-bank-treaty
kind: diplomacy
matter march | other | the opening round in March | march
matter talks | outcome | what the Gannet Bank talks produced | accord; deadlock
matter walkout | framing | how the Skerran envoy left the room | storm; routine
matter author | attribution | who drafted the mackerel clause | skerra; mainland
matter trawler | identity | what the boat seized off the Bank was | survey; trawler
matter patrol | control | whose cutters patrol the Bank | skerra; mainland
matter when-signed | time | when the paper is to be initialled | before; after-vote
matter dinner | other | delegations dined at the Customs House | dined

@doc A | Skerra Foreign Secretariat | communique | 2026-09-18 | Gannet Bank: successful conclusion of the second round
a1 [talks=accord; speaker=Skerra Foreign Secretariat; stance=asserts] The delegations have reached full agreement on the sharing of the Gannet Bank fishery.
a2 [walkout=routine; speaker=Skerra Foreign Secretariat; stance=asserts] Envoy Marsali Quill left the session on Thursday at its scheduled close to brief ministers by telephone.
a3 [author=skerra; speaker=Skerra Foreign Secretariat; stance=asserts] The clause on mackerel, which unlocked the text, is of Skerran drafting.
a4 [patrol=skerra; speaker=Skerra Foreign Secretariat; stance=asserts] Pending entry into force the Bank continues to be policed by the cutters of the Skerra Fishery Guard.
-- The Secretariat pays tribute to the hospitality of the port of Lorne Wyke.
a5 [when-signed=before; speaker=Skerra Foreign Secretariat; stance=asserts] The document will be initialled ahead of the island's parliamentary vote.
a6 [dinner=dined; speaker=Skerra Foreign Secretariat; stance=asserts] The two delegations afterwards dined together at the Customs House.

@doc B | The Mainland Sentinel | broadsheet | 2026-09-19 | Fish talks founder as Skerra storms out
b1 [talks=deadlock; speaker=source; stance=asserts] Talks on the Gannet Bank broke up in Lorne Wyke with the two sides as far apart as when they sat down.
b2 [walkout=storm; speaker=a note-taker; stance=asserts] Mrs Quill flung her papers across the table and swept from the chamber, according to a note-taker who gathered them up.
b3 [trawler=trawler; speaker=the Ministry of Fisheries; stance=asserts] The dispute flared in August over the seizure of the Bonny Jean, which the Ministry of Fisheries calls a poaching trawler, her hold full of undersized cod.
b4 [patrol=mainland; speaker=source; stance=asserts] For now the cutters on watch at the Bank fly the mainland ensign, as they have since midsummer.
-- Mackerel have moved north with the warming of the sea, and the old quotas with them.

b5 [author=mainland; speaker=a senior official; stance=asserts] A senior official said the mackerel clause had been written in his own department and handed across "like a birthday cake".
b6 [dinner=dined; speaker=source; stance=asserts] A farewell supper at the Customs House went ahead and was described as quiet.

@doc C | Seafood Trader International | trade press | 2026-09-22 | Quota deal lifts Gannet Bank landings
c1 [talks=accord; speaker=source; stance=asserts] Skippers can plan for next season after negotiators settled the division of the Gannet Bank stock.
c2 [author=mainland; speaker=source; stance=asserts] The wording on mackerel came out of the mainland ministry's legal office, where it had been in a drawer since the previous round.
c3 [when-signed=after-vote; speaker=source; stance=asserts] Ministers put their initials to the paper only once Skerra's parliament has voted on it.
c4 [trawler=survey; speaker=the vessel's insurer; stance=asserts] The detained Bonny Jean was under charter as a research ship, towing plankton nets, her insurer said.
c6 [march=march; talks=deadlock; speaker=source; stance=asserts] In March, at the opening round, the parties had gone home with nothing settled.
-- Prices at the Wyke auction were steady, with haddock a shade firmer on thin supply.
c5 [patrol=mainland; speaker=a skipper; stance=asserts] "You will be boarded out there by mainland fishery officers and by nobody else," one skipper advised.

@doc D | Voice of the Skerries | state agency | 2026-09-23 | Opposition spreads gloom over fishing pact
d1 [walkout=routine; speaker=source; stance=asserts] Envoy Quill departed the chamber in an orderly manner, at the hour printed on the agenda, after shaking every hand.
d2 [trawler=survey; speaker=source; stance=asserts] The Bonny Jean, taken in August by overzealous officials, is a scientific vessel that counts fish larvae.
d3 [patrol=skerra; speaker=source; stance=asserts] Our guard ships keep the peace on the Gannet Bank day and night.
d4 [when-signed=before; speaker=source; stance=asserts] The initialling takes place on the eve of the vote in parliament.
-- Weather on the Bank: moderate, with good visibility. Shipping is reminded that the light at Stack Head is out for repair.

@doc E | Wykewatch | blog | 2026-09-24 | From the stenographers' bench
e1 [talks=deadlock; speaker=source; stance=asserts] I typed the closing minute, and it records that the parties agreed on the date of the next meeting and were stuck on everything else.
e2 [walkout=storm; speaker=source; stance=asserts] You could hear the door from the fish market when Quill left, mid-sentence, red as a boiled crab.
e3 [author=skerra; speaker=source; stance=asserts] The mackerel paragraph was in the islanders' spelling, and I had it from the hand of their own lawyer.
e4 [trawler=trawler; speaker=a customs diver; stance=asserts] As for the Bonny Jean, a customs diver tells me there was a beam trawl on her deck and cod to the hatches.
e5 [when-signed=after-vote; speaker=the protocol clerk; stance=asserts] The protocol clerk has booked the pens and flags for the week following the islands' vote.
-- My wrists ache. There will be a third round, with luck somewhere warmer.
claim Skerra and mainland agree on Gannet Bank fishing | A agree | B disagree | C agree | E disagree
claim Skerran envoy stormed out of the talks | A disagree | B agree | D disagree | E agree
claim Seized boat Bonny Jean was a research vessel | B discuss | C discuss | D agree | E disagree
pair c6 a1 different_event
pair c6 b1 different_event
pair c6 e1 different_event
