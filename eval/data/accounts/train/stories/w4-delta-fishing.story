story: w4-delta-fishing
kind: diplomacy
matter talks | outcome | how the fishing talks between Ossa and Bandama ended | deal; broke-up; spring-round
matter patrol | identity | what the vessel that stopped the Ossan trawler was | coastguard; pirates
matter stop-place | place | where the trawler was stopped | ossan-water; bandaman-water
matter envoy | framing | how Ambassador Liana Fofie left Bandama | recalled-routine; expelled
matter licence | attribution | who first proposed the joint licence | bandama; ossa
matter boats | number | trawlers allowed a year | forty; fifteen
matter mediator | other | the mediator's hotel | same

@doc A | Ossa Foreign Ministry | communique | 2027-10-11 | Joint fishing talks concluded
a1 [talks=deal; speaker=Ossa Foreign Ministry; stance=asserts] The delegations of Ossa and Bandama initialled a fisheries protocol on Monday night.
a2 [licence=ossa; speaker=Ossa Foreign Ministry; stance=asserts] The shared licence at its heart was an Ossan idea, laid on the table on the opening day.
a3 [envoy=recalled-routine; speaker=Ossa Foreign Ministry; stance=asserts] Ambassador Liana Fofie has come home from Bandama for the annual consultations of heads of mission.
a4 [stop-place=ossan-water; speaker=Ossa Foreign Ministry; stance=asserts] The trawler Blessed Harvest was hauling nets well inside Ossan waters when it was boarded in September.
a5 [boats=forty; speaker=Ossa Foreign Ministry; stance=asserts] Under the protocol 40 trawlers a year may fish the shelf.
-- The Ministry thanks the mediator for his patience and his jokes.
-- Ratification by the assemblies of both states is to follow in the spring.

@doc B | Bandama Today | state agency | 2027-10-12 | Ossa walks away from the table
b1 [talks=broke-up; speaker=source; stance=asserts] The fisheries talks collapsed on Monday night when the Ossan side gathered its papers and left for the airport.
b2 [envoy=expelled; speaker=source; stance=asserts] Ambassador Fofie was handed a letter declaring her unwelcome and driven to her plane by the protocol police.
b3 [patrol=coastguard; speaker=source; stance=asserts] The Blessed Harvest had been lawfully inspected by Bandama's coastguard cutter Egret.
b4 [stop-place=bandaman-water; speaker=the coastguard; stance=asserts] Radar plots show the trawler casting its nets off Cape Mano, deep in Bandaman waters.
b5 [licence=bandama; speaker=source; stance=asserts] It was Bandama's negotiators who, in a spirit of brotherhood, came up with the joint licence.
-- Bandama's fleet has grown by a quarter since the last agreement lapsed.
-- Canoe fishing inside the reef is reserved for nationals.

@doc C | Shelf & Shore | trade press | 2027-10-13 | Skippers wait on shelf deal
c1 [talks=deal; speaker=the mediator's office; stance=asserts] The mediator's office confirms that both heads of delegation put their initials to the fishing text before midnight.
c2 [boats=fifteen; speaker=a shipowner; stance=asserts] A shipowner who has read the annex says it gives room to fifteen trawlers a year.
c3 [patrol=pirates; speaker=Skipper Osei Bram; stance=asserts] Skipper Osei Bram says the men who came over his rail in September were sea robbers who had painted a stolen launch.
c4 [mediator=same; speaker=source; stance=asserts] Both teams stayed in the same hotel as the mediator.
c5 [licence=bandama; speaker=a negotiator; stance=asserts] The licence scheme, one negotiator recalls, was first sketched on a napkin by the Bandaman fisheries chief.
-- Hake and grouper make up most of the catch on the shelf.

@doc D | Ocean Law Forum | think tank | 2027-10-15 | The Fofie affair and the shelf
d1 [envoy=expelled; speaker=source; stance=asserts] Diplomats in the capital describe Fofie's departure as an ejection, decided within an hour of the cabinet's meeting.
d2 [talks=broke-up; speaker=source; stance=asserts] The fisheries round ended in ruins, with the text unsigned on the table and the closing dinner cancelled.
d3 [patrol=coastguard; speaker=source; stance=asserts] Photographs of the boarding show the hull number of a government cutter.
d4 [stop-place=ossan-water; speaker=source; stance=asserts] Satellite traces put the Blessed Harvest on the Ossan side of the line throughout that afternoon.
d5 [licence=ossa; speaker=source; stance=asserts] The joint licence goes back to a paper circulated by Ossa before the round.
-- The two countries have shared the shelf under a colonial line that neither has ever surveyed.
d6 [talks=spring-round; speaker=source; stance=asserts] The spring round of fisheries talks, held in Ossa, had broken up when both delegations left the hall.

@doc E | Radio Cape Mano | broadcaster transcript | 2027-10-15 | Net and oar
e1 [stop-place=bandaman-water; speaker=canoe fishermen; stance=asserts] Canoe men from Cape Mano tell us they could read the trawler's name from our own beach the day it was stopped.
e2 [envoy=recalled-routine; speaker=the embassy's driver; stance=asserts] The embassy's driver says Madam Ambassador left with birthday presents for her nephews, on the home leave she takes every October.
e3 [patrol=pirates; speaker=a harbour mechanic; stance=asserts] A harbour mechanic claims the launch that raided the Blessed Harvest was the one thieves had taken from his slip.
e4 [boats=forty; speaker=the fishermen's league; stance=asserts] The fishermen's league speaks of forty big boats a year being let in.
-- The sea is flat this morning, with a little haze toward the lighthouse.
-- Net twine is cheaper at the cooperative until the end of the month.
pair a4 b3 skip
pair d4 b3 skip
pair a5 b1 skip
pair a5 d2 skip
pair c2 b1 skip
pair c2 d2 skip
pair e4 b1 skip
pair e4 d2 skip
rel talks spring-round broke-up different_event
rel talks spring-round deal different_event
claim Ossa and Bandama agreed a fishing protocol | A agree | B disagree | C agree | D disagree
claim Ambassador Fofie was thrown out of Bandama | A disagree | B agree | D agree | E disagree
claim The trawler was boarded by pirates | B disagree | C discuss | D disagree | E discuss
