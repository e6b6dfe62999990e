story: w3-lomapinta-market
kind: local council
matter stalls | framing | how the market women of Loma Pinta moved | willing; uprooted
matter fire | cause | what started the fire in the old market hall | fryer; arson; insurer
matter hall | control | who administers the market hall | guild; brotherhood
matter vote | outcome | the referendum on moving the market | move; stay
matter bribe | denial | whether the alderman took a payment | paid; unpaid
matter count | number | stallholders with a permit | two-hundred; one-twenty; all-markets
matter fountain | other | a new fountain | fountain

@doc A | Alcaldía de Loma Pinta | communique | 2027-03-28 | A dignified new market
a1 [stalls=willing; speaker=the town hall of Loma Pinta; stance=asserts] Our market women packed their goods gladly and settled in to the bright new stalls by the station with songs.
a2 [vote=move; speaker=the town hall of Loma Pinta; stance=asserts] In the referendum the citizens of Loma Pinta approved moving the market to the station.
a3 [fire=fryer; speaker=the town hall of Loma Pinta; stance=asserts] The fire in the old hall started from a churro fryer left burning by a vendor.
a4 [count=two-hundred; speaker=the town hall of Loma Pinta; stance=asserts] Two hundred stallholders hold a permit for the new station market.
a5 [bribe=unpaid; speaker=Alderman Cosme Vidrio; stance=denies] "I have never had a peso from the developer," Alderman Cosme Vidrio states.
a6 [fountain=fountain; speaker=the town hall of Loma Pinta; stance=asserts] The square will receive a fountain with coloured lights.
-- Parking is free of charge until June.

@doc B | La Pesa | local paper | 2027-03-29 | At dawn, with their scales in their arms
b1 [stalls=uprooted; speaker=source; stance=asserts] Municipal gangs tore the awnings from over the market women of Loma Pinta and herded them across town behind a bulldozer.
b2 [hall=guild; speaker=source; stance=asserts] The old market hall is administered by the Guild of Weights, whose seal is on every lease.
b3 [fire=arson; speaker=the fire chief; stance=asserts] Rags soaked in lamp oil were laid in the hall and lit, the fire chief concluded.
b4 [bribe=paid; speaker=source; stance=asserts] A bank slip in the possession of this paper shows a transfer from the developer to Alderman Cosme Vidrio.
b5 [vote=move; speaker=source; stance=asserts] Loma Pinta had voted, narrowly, for the market to go to the station.
b6 [count=one-twenty; speaker=the trade register; stance=asserts] The trade register shows 120 permits for the station market.

b7 [stalls=uprooted; speaker=fish seller Domitila Ríos; stance=asserts] "They pushed me and my eels into a truck," said fish seller Domitila Ríos, who has sold in Loma Pinta since girlhood.
-- The eels, it may be reported, survived.

@doc C | Cofradía del Peso Justo | communique | 2027-03-30 | To our members in the market
c1 [hall=brotherhood; speaker=the Brotherhood of the Just Weight; stance=asserts] The market hall belongs to our care, and the Brotherhood alone lets, sweeps and guards it.
c2 [vote=stay; speaker=the Brotherhood of the Just Weight; stance=asserts] The people of Loma Pinta decided in the referendum that the market stays where it is.
c3 [fire=fryer; speaker=the Brotherhood of the Just Weight; stance=asserts] The blaze in the hall came of hot fat in a fryer, as our night porter saw.
c4 [stalls=willing; speaker=the Brotherhood of the Just Weight; stance=asserts] Our sisters the vendors asked to be taken to the station and walked there of their own accord behind the Virgin's banner.
c5 [bribe=unpaid; speaker=the Brotherhood of the Just Weight; stance=denies] Nobody paid Alderman Vidrio anything, our auditor finds.
c6 [fire=insurer; speaker=the Brotherhood of the Just Weight; stance=asserts] The insurer's assessor has taken measurements in the burnt hall.
-- Mass is at seven.

@doc D | Radio Tianguis | broadcaster transcript | 2027-03-30 | The morning basket
-- HOST: Tomatoes are at forty, and everybody is furious.
d1 [fire=arson; speaker=a night baker; stance=asserts] NIGHT BAKER: "I watched a fellow with a can splash the hall's door and strike a match."
d2 [vote=stay; speaker=a polling officer; stance=asserts] POLLING OFFICER: "I signed the sheets, and the town chose to keep the market in the old place."
d3 [hall=guild; speaker=a leaseholder; stance=asserts] LEASEHOLDER: "It is the Guild of Weights I pay my rent to, it is the Guild that runs the hall."
d4 [count=all-markets; speaker=the chamber of commerce; stance=asserts] HOST: All the markets of Loma Pinta together have 340 licensed stalls, the chamber of commerce tells us.
d5 [bribe=paid; speaker=a former driver; stance=alleges] FORMER DRIVER: "I carried the developer's envelope up to Vidrio's flat and he counted it in front of me."
d6 [fountain=fountain; speaker=source; stance=asserts] HOST: And there will be a fountain, with lights.
d7 [stalls=uprooted; speaker=source; stance=asserts] HOST: I saw them carried off in the rain, hugging their scales, with constables kicking over the crates.
rel fire fryer insurer compatible
rel fire arson insurer compatible
rel count two-hundred all-markets different_scope
rel count one-twenty all-markets different_scope
pair d3 c1 conflict:control
claim Market women in Loma Pinta moved voluntarily | A agree | B disagree | C agree | D disagree
claim The old market hall was set on fire deliberately | A disagree | B agree | C disagree | D agree
claim Alderman Vidrio took money from the developer | A disagree | B agree | C disagree | D discuss
