story: w2-blue-mosque-lease
kind: local council
matter lease | outcome | what the council decided on the caravanserai lease | granted; refused-lease
matter tenants | framing | how the coppersmiths left the caravanserai | moved-willingly; evicted
matter wall | cause | why the north wall fell | rain; bulldozer
matter bidder | identity | who stands behind the bidding firm | pasha-family; teachers-fund
matter records | responsibility | who removed the land records | archivist; mayor
matter architect | attribution | the state architect's opinion | approves; warns
matter crowd | framing | the gathering before the town hall | festive; siege-crowd
matter south-wing | outcome | the south wing, let years ago | south-let

@doc A | Simurgh Weekly | local paper | 2028-04-20 | Council lets caravanserai to hotel firm
a1 [lease=granted; speaker=source; stance=asserts] The council of Tirazan has let the north wing of its old caravanserai to a hotel company for the length of a generation.
a2 [tenants=moved-willingly; speaker=source; stance=asserts] The coppersmiths who worked there have carried their anvils to the new bazaar, glad of its daylight and its drains.
a3 [wall=rain; speaker=the town engineer; stance=asserts] March rain had soaked the mud brick of the north wall until it slumped into the lane, the town engineer reported.
-- Swallows nest in its vaults.
a4 [architect=approves; speaker=the state architect; stance=asserts] The state architect has given her consent to the conversion, with praise for the drawings.

a5 [crowd=festive; speaker=source; stance=asserts] Outside the town hall drummers and sherbet sellers made a holiday of the long session.
a6 [south-wing=south-let; speaker=source; stance=asserts] The south wing was let to a school of calligraphy years ago and is unaffected.
a7 [bidder=teachers-fund; speaker=the company register; stance=asserts] Behind the hotel firm, says the company register, stands the pension fund of the province's teachers.

@doc B | Coppersmiths' Brotherhood of Tirazan | communique | 2028-04-21 | Four centuries ended in a morning
b1 [tenants=evicted; speaker=Coppersmiths' Brotherhood; stance=asserts] Our masters were turned out of their vaults by constables, and their tools were tipped into the street.
b2 [wall=bulldozer; speaker=Coppersmiths' Brotherhood; stance=asserts] The north wall was pushed over by the firm's digger before breakfast, under our eyes.
b3 [lease=granted; speaker=Coppersmiths' Brotherhood; stance=asserts] By its vote the council has handed our home to the hoteliers.
b4 [records=mayor; speaker=Coppersmiths' Brotherhood; stance=alleges] The deeds that prove our right were carried out of the archive in the mayor's own briefcase.
-- Every hammer in the city will fall silent on Friday.
b5 [bidder=pasha-family; speaker=Coppersmiths' Brotherhood; stance=alleges] The hotel firm is a mask worn by the old Pasha family, who once took rent from our grandfathers.

@doc C | Municipality of Tirazan | communique | 2028-04-21 | Clarifications
c1 [tenants=moved-willingly; speaker=Municipality of Tirazan; stance=asserts] The craftsmen exchanged their damp quarters for modern workshops by friendly agreement.
c2 [records=archivist; speaker=Municipality of Tirazan; stance=alleges] The missing land records were taken home by the former archivist, against whom a complaint has been made.
c3 [crowd=siege-crowd; speaker=Municipality of Tirazan; stance=asserts] During the session an aggressive crowd surrounded the town hall and hammered on its doors with iron bars.
c4 [bidder=teachers-fund; speaker=Municipality of Tirazan; stance=asserts] The sole owner of the lessee is the teachers' provident fund.
c5 [wall=rain; speaker=Municipality of Tirazan; stance=asserts] Damp, and damp alone, undermined the northern wall.
-- The Municipality asks for calm.

@doc D | Stones Speak heritage network | ngo | 2028-04-24 | Alert: Tirazan caravanserai
d1 [wall=bulldozer; speaker=Stones Speak; stance=asserts] Tracks of a caterpillar vehicle run up to the heap that was the north wall, and tooth marks of its shovel show in the bricks.
d2 [architect=warns; speaker=the state architect; stance=asserts] In a letter of nine pages the state architect warns against the conversion, which she fears will bring down the dome.
d3 [records=archivist; speaker=Stones Speak; stance=asserts] The archivist has told us that he keeps the deeds in his own house, to protect them from worms and mayors.
d4 [crowd=festive; speaker=Stones Speak; stance=asserts] Our observer saw a cheerful picnic in front of the town hall, with a puppet show about the lease.
d5 [lease=refused-lease; speaker=Stones Speak; stance=asserts] The signed minutes record that the motion to let the north wing was defeated.
-- A petition will be delivered next week.

@doc E | Tirazan After Dark | blog | 2028-04-25 | A door, a digger and a vote
e1 [lease=refused-lease; speaker=the blogger; stance=asserts] I was in the gallery: the lease went down, the mayor went pale, and the hoteliers went to supper.
e2 [crowd=siege-crowd; speaker=the blogger; stance=asserts] Getting out was another matter, for the mob had the building ringed and was chanting for blood.
e3 [tenants=evicted; speaker=the blogger; stance=asserts] Old master Hajir was carried from his forge on his own stool by two policemen.
e4 [records=mayor; speaker=a cleaner; stance=asserts] The cleaner saw His Worship leave the archive at midnight with the deed box under his coat.
e5 [bidder=pasha-family; speaker=the blogger; stance=asserts] Ask the waiter at the Pasha's summer house who pays for the hotel's stationery, and he will name his master.
e6 [architect=warns; speaker=the blogger; stance=asserts] Even the state architect has begged the town to leave those vaults alone.
-- I walked home past the swallows.

rel south-wing south-let south-let corroborates
pair a6 d5 different_scope
pair a6 e1 different_scope
claim The council leased the caravanserai to a hotel firm | A agree | B agree | D disagree | E disagree
claim The coppersmiths were evicted | A disagree | B agree | C disagree | E agree
claim A bulldozer knocked down the north wall | A disagree | B agree | C disagree | D agree
