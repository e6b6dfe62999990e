story: w5-okalla-ferry
kind: disaster
matter cause | cause | why the ferry Sri Okalla went down | overload; collision
matter captain | framing | what the master did | stayed; abandoned
matter trawler | responsibility | who ignored the distress call | coastguard; trawler
matter dead | number | deaths on the Sri Okalla | fourteen-night; forty-week; nine-crew
matter vests | place | where the lifejackets were | lockers; hold
matter hour | time | when the ferry sank | moonset; sunrise
matter twin | other | the sister ship that burned in 2022 | sister

@doc A | Maritime Safety Bureau, Okalla Isles | communique | 2027-03-15 | Loss of the MV Sri Okalla
a1 [cause=collision; speaker=Maritime Safety Bureau; stance=asserts] The ferry Sri Okalla sank after striking a drifting log raft that opened her plates below the waterline.
a2 [dead=fourteen-night; speaker=Maritime Safety Bureau; stance=asserts] Fourteen bodies had been landed by Sunday night.
a3 [vests=lockers; speaker=Maritime Safety Bureau; stance=asserts] Lifejackets were stowed in the deck lockers, within reach of all.
a4 [trawler=trawler; speaker=Maritime Safety Bureau; stance=asserts] A trawler that was closest to the Sri Okalla heard her distress call and steamed on.
-- A hotline has been opened for relatives.
-- The bureau extends its condolences and asks ships' masters in the strait to report drifting timber.
a5 [captain=stayed; speaker=Maritime Safety Bureau; stance=asserts] The ferry's master remained on the bridge and went down with his ship.

@doc B | Okalla Island Voice | local paper | 2027-03-16 | Survivors: "The captain took the first raft"
b1 [captain=abandoned; speaker=Meena Fonseka; stance=asserts] "He stepped into the first raft with his bag already packed," survivor Meena Fonseka said of the ferry's captain.
b2 [cause=overload; speaker=survivors; stance=asserts] Survivors say the Sri Okalla, with a deck of cement piled on her, simply rolled over under the weight.
b3 [hour=sunrise; speaker=survivors; stance=asserts] The sun was coming up behind the cone of Mount Ora as the ferry went under.
b4 [vests=hold; speaker=Meena Fonseka; stance=asserts] The lifejackets lay in the hold under sacks of onions, she said.
-- Shops on the island are draped in white.
b5 [trawler=coastguard; speaker=a radio amateur; stance=alleges] A radio amateur heard the coastguard station acknowledge the ferry's call for help and go back to a football match.

@doc C | Inter-Island Ferry Company | communique | 2027-03-17 | To our passengers and the public
c1 [cause=collision; speaker=Inter-Island Ferry Company; stance=asserts] Our vessel was lost through contact with floating timber, against which good seamanship is powerless.
c2 [vests=lockers; speaker=Inter-Island Ferry Company; stance=asserts] As on every voyage, the jackets were in the marked boxes on deck.
c3 [captain=stayed; speaker=Inter-Island Ferry Company; stance=asserts] Captain Silva gave his own lifejacket to a schoolgirl and held the wheel to the last.
c4 [hour=moonset; speaker=Inter-Island Ferry Company; stance=asserts] The Sri Okalla was lost at the setting of the moon, in full darkness.
-- Tickets will be refunded at the pier.
c5 [dead=nine-crew; speaker=Inter-Island Ferry Company; stance=asserts] Nine members of our crew are dead.
-- Flags on all our vessels are at the dip, and the night sailings are suspended until further notice.

@doc D | Ora Trawlermen's Association | communique | 2027-03-18 | Who heard and who came
d1 [trawler=coastguard; speaker=Trawlermen's Association; stance=asserts] The duty officer of the coastguard took the ferry's mayday and sat on it until breakfast, as the tape that we hold reveals.
d2 [hour=moonset; speaker=a skipper; stance=asserts] A skipper saw the ferry's lights go out in pitch dark, with the moon just touching the sea.
d3 [cause=overload; speaker=a stevedore; stance=asserts] A stevedore who loaded her says the cargo was far above the mark, and that she sank because she was stuffed like a pillow.
d4 [twin=sister; speaker=Trawlermen's Association; stance=asserts] We also towed her burning sister ship in 2022.
-- Our boats are still searching.
d5 [vests=hold; speaker=a skipper; stance=asserts] Divers from our boats found the lifejackets below, roped together in the cargo hold.

@doc E | Straits Broadcasting Service | broadcaster transcript | 2027-03-22 | World at ten
e1 [dead=forty-week; speaker=the coroner; stance=asserts] The coroner now counts forty dead from the Sri Okalla, a week after she sank.
e2 [trawler=trawler; speaker=the radio regulator; stance=asserts] The regulator's recording has the trawler Ganga Mata answering the ferry's mayday and then switching off her set.
e3 [captain=abandoned; speaker=two passengers; stance=asserts] The captain sits in a police cell tonight, identified by passengers as the man who pushed past them to the raft.
e4 [hour=sunrise; speaker=a lighthouse keeper; stance=asserts] A lighthouse keeper, putting out his lamp for the day at dawn, watched the ferry's stern lift and vanish.
-- Weather follows.
e5 [twin=sister; speaker=source; stance=asserts] Her sister ship was lost to fire five years ago.
-- And in sport, the women's boat race at Ora was won by the postal workers.

rel dead fourteen-night forty-week revision
rel dead fourteen-night nine-crew different_scope
rel dead forty-week nine-crew different_scope
pair a1 d4 different_event
pair c1 d4 different_event
pair b2 e5 different_event
claim Overloading sank the Sri Okalla | A disagree | B agree | C disagree | D agree
claim The ferry's captain abandoned his passengers | A disagree | B agree | C disagree | E agree
claim The coastguard ignored the ferry's mayday | A disagree | B agree | D agree | E disagree
