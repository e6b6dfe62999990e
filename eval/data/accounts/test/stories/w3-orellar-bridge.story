story: w3-orellar-bridge
kind: disaster
matter fall | cause | why the Orellar footbridge fell | overload; corrosion; samples
matter mood | framing | how people on the bridge behaved before it fell | jumping; strolling; far-bank
matter toll | number | injured in the fall | twenty-seven; forty-five; later
matter permit | responsibility | who let the concert use the bridge | council; promoter
matter closed | time | when the closing order was issued | before; after
matter boats | control | who directed the rescue boats | navy; rowing-club
matter piano | other | a piano salvaged | piano

@doc A | Agencia Levantina Exterior | wire | 2027-07-25 | Footbridge collapses in Orellar during festival
a1 [toll=twenty-seven; speaker=emergency services; stance=asserts] Emergency services in Orellar had treated 27 injured people by 1 a.m. on Sunday after a footbridge fell into the river.
a2 [mood=jumping; speaker=a police spokesman; stance=asserts] A police spokesman said concert-goers had been jumping in rhythm on the Orellar footbridge and ignored calls to stop.
a3 [boats=navy; speaker=source; stance=asserts] Rescue boats on the river took their instructions from a naval officer on the quay.
a4 [permit=promoter; speaker=the city council; stance=asserts] The council said the promoter had put spectators on the bridge on its own initiative.
-- The bridge opened in 2011 and is 84 metres long.
a5 [fall=samples; speaker=the technical college; stance=asserts] The technical college has taken samples of steel from the fallen Orellar footbridge.

@doc B | Orellar Directo | local paper | 2027-07-26 | "It just went quiet, then the water"
b1 [mood=strolling; speaker=Sergio Malpas; stance=asserts] "We were walking along eating ice cream, it was calm, old couples, prams," said Sergio Malpas, who was in the middle of the Orellar footbridge.
b2 [fall=corrosion; speaker=engineer Nuria Cantó; stance=asserts] Engineer Nuria Cantó, who inspected the wreck, said rust had eaten through the hangers and that this is why the footbridge fell.
b3 [closed=before; speaker=source; stance=asserts] An order closing the footbridge had been lying on the mayor's desk, signed and stamped, since the Thursday ahead of the concert.
b4 [boats=rowing-club; speaker=source; stance=asserts] It was the captain of the rowing club, megaphone in hand, who directed every boat in the rescue, the navy's included.
b5 [permit=council; speaker=source; stance=asserts] A licence bearing the council's seal allows the promoter to place the public on the footbridge.
b6 [toll=forty-five; speaker=two hospitals; stance=asserts] Adding the lists of both hospitals, 45 people had been injured by the time the sun came up on Sunday.
b7 [mood=far-bank; speaker=source; stance=asserts] On the far bank, in front of the stage, the crowd was leaping up and down in time to the drums.
-- The ice-cream stall has collected 900 euros.

@doc C | Concello de Orellar | communique | 2027-07-26 | On Saturday's tragedy
c1 [fall=overload; speaker=the city council; stance=asserts] The structure gave way under a load far above that for which it was designed.
c2 [closed=after; speaker=the city council; stance=asserts] The closing of the footbridge was ordered on Sunday, in response to what had occurred.
c3 [permit=promoter; speaker=the city council; stance=asserts] It was the promoter who directed the public on to the footbridge, for which it held no authorisation.
c4 [mood=jumping; speaker=the city council; stance=asserts] Images in our possession show the public bouncing in unison on the footbridge right up to the collapse.
c5 [boats=navy; speaker=the city council; stance=asserts] We thank the Navy, which took command of the boats.
c6 [piano=piano; speaker=the city council; stance=asserts] A grand piano has been salvaged from the river.

@doc D | Compases Producciones | communique | 2027-07-27 | Our position
d1 [permit=council; speaker=Compases Producciones; stance=asserts] The use of the footbridge by spectators was approved by the council, which charged us a fee for it.
d2 [mood=strolling; speaker=Compases Producciones; stance=asserts] Security video shows people on the footbridge moving along at a relaxed walking pace when the deck dropped.
d3 [fall=corrosion; speaker=Compases Producciones; stance=asserts] The fall of the footbridge was brought about by rotten cables that the city had neglected.
d4 [closed=before; speaker=Compases Producciones; stance=asserts] We have learned that the city had decided to shut the footbridge days ahead of our concert and kept it to itself.
-- Tickets will be refunded.

@doc E | Onda Ría | broadcaster transcript | 2027-07-31 | A week on
-- PRESENTER: A week after the fall of the footbridge, where are we?
e1 [toll=later; speaker=the health service; stance=asserts] PRESENTER: With delayed cases, the health service now has fifty-eight injured on its books.
e2 [fall=overload; speaker=structural expert Martín Soto Vidal; stance=asserts] EXPERT: "The hangers were sound, I have broken six of them in the press, there were simply too many people on that footbridge."
e3 [boats=rowing-club; speaker=a navy petty officer; stance=asserts] PETTY OFFICER: "We put ourselves under the rowing club's orders that night, they know the currents."
e4 [closed=after; speaker=the council secretary; stance=asserts] SECRETARY: "I typed the closing order on Sunday at noon, with the thing already in the river."
e5 [piano=piano; speaker=source; stance=asserts] PRESENTER: And the piano is out, with a crab in it.
rel fall overload samples compatible
rel fall corrosion samples compatible
rel mood jumping far-bank different_scope
rel mood strolling far-bank different_scope
rel toll twenty-seven later revision
rel toll forty-five later revision
pair a1 b6 revision
claim Jumping concert-goers were on the Orellar bridge when it fell | A agree | B disagree | C agree | D disagree
claim Corroded hangers caused the Orellar bridge collapse | A discuss | B agree | C disagree | D agree | E disagree
claim The council authorised spectators on the footbridge | A disagree | B agree | C disagree | D agree
