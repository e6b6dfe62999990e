story: w4-coup-rumour
kind: rumour
matter tanks | framing | what the armoured cars in Dabo were doing | parade; takeover
matter president | place | where President Nkulu was on Thursday night | clinic; palace
matter shots | identity | what the bangs at the barracks were | gunfire; fireworks; may
matter radio-silence | cause | why state radio played only music | technical; soldiers
matter author | responsibility | who started the coup rumour | exile-blogger; presidency
matter general | attribution | what General Bako-Mbele wants | loyal; power
matter cars | number | armoured cars seen | early; later
matter taxis | other | taxis | taxis

@doc A | Dabo Alert | blog | 2027-10-28 | It is happening
a1 [tanks=takeover; speaker=source; stance=asserts] Armoured cars have surrounded the ministries in Dabo and the old order is finished.
a2 [shots=gunfire; speaker=source; stance=asserts] Heavy-calibre fire is coming from Camp Lion, long bursts, as anyone with ears in Dabo can tell.
a3 [president=clinic; speaker=source; stance=asserts] President Nkulu lies in a military clinic abroad, where he was flown on Thursday afternoon with tubes in his nose.
a4 [general=power; speaker=source; stance=alleges] General Bako-Mbele has told his officers that the chair is his by the weekend.
a5 [cars=early; speaker=source; stance=asserts] I counted eight armoured cars at nine o'clock.
a6 [taxis=taxis; speaker=source; stance=asserts] Taxis have vanished from the streets.
-- I am writing from outside the country, and my sources are on their rooftops.
-- Stay away from windows.

@doc B | Office of the President | communique | 2027-10-29 | Calm prevails
b1 [tanks=parade; speaker=Office of the President; stance=asserts] The movements of armoured vehicles observed in Dabo were a rehearsal for the Independence Day parade.
b2 [president=palace; speaker=Office of the President; stance=asserts] The Head of State spent Thursday night at the palace in Dabo, working on his address.
b3 [shots=fireworks; speaker=Office of the President; stance=asserts] The noise at Camp Lion came from festive rockets being tested for the holiday.
b4 [radio-silence=technical; speaker=Office of the President; stance=asserts] The musical programme on national radio filled a gap caused by a faulty transmitter.
b5 [author=exile-blogger; speaker=Office of the President; stance=alleges] The tale of a coup was launched by a blogger who fled the country's courts and lives in comfort overseas.
b6 [general=loyal; speaker=Office of the President; stance=asserts] General Bako-Mbele has renewed his oath to the Head of State in person.
-- Shops and schools are open.

@doc C | Continental Broadcasting | broadcaster transcript | 2027-10-29 | Focus on Dabo
c1 [radio-silence=soldiers; speaker=a presenter; stance=asserts] A presenter of the state radio tells us that men in uniform stood by the desk, took away the bulletin and ordered music.
c2 [president=palace; speaker=an ambassador; stance=asserts] An ambassador assures us that he dined with the president in the palace on Thursday and that they argued about football until late.
c3 [shots=gunfire; speaker=a nurse; stance=asserts] A nurse near Camp Lion has treated bullet wounds and wonders who would call that a celebration.
c4 [tanks=parade; speaker=a schoolgirl; stance=asserts] A schoolgirl who practises with the marching band says the same cars roll past her every October, as they did on Thursday, in time to the drums.
c5 [cars=later; speaker=source; stance=asserts] By midnight there were nineteen.
c6 [taxis=taxis; speaker=source; stance=asserts] Our producer walked home, since there were no taxis.
-- We go back to Dabo at the top of the hour.

@doc D | Observatory on Civil-Military Relations | think tank | 2027-11-01 | The night of 28 October
d1 [tanks=takeover; speaker=source; stance=asserts] The deployment followed the plan for the seizure of the capital, unit by unit, and was called off when one battalion stayed in barracks.
d2 [author=presidency; speaker=source; stance=asserts] Message traces lead from the first posts about a coup to a telephone in the presidency's own communication cell, which wanted to see who would rejoice.
d3 [general=power; speaker=source; stance=asserts] In the conversations we have been able to read, General Bako-Mbele speaks of himself as the next head of state.
d4 [president=clinic; speaker=source; stance=asserts] Flight records and a hospital bill place Nkulu in a foreign clinic throughout that night.
d5 [radio-silence=soldiers; speaker=source; stance=asserts] Troops held the radio's newsroom for about six hours, during which it broadcast marches.
-- The Observatory has followed the army's promotions since the last mutiny.
-- Its previous papers are available on request.

@doc E | Dabo Morning Post | broadsheet | 2027-11-02 | A night of nerves
e1 [author=exile-blogger; speaker=a telecoms engineer; stance=asserts] A telecoms engineer has followed the thread back to its first knot: the well-known blogger in exile, who posted before anyone else had heard a thing.
e2 [shots=fireworks; speaker=the pyrotechnician; stance=asserts] The pyrotechnician brought his invoice and a box of burnt casings to our office; Camp Lion had ordered a full trial of the display.
e3 [radio-silence=technical; speaker=a broadcast technician; stance=asserts] A broadcast technician spent the night replacing a valve, and the music ran from a tape meanwhile.
e4 [general=loyal; speaker=General Bako-Mbele; stance=asserts] "I am a soldier of this president and will be buried as one," General Bako-Mbele said at the cathedral door.
e5 [author=presidency; speaker=an opposition leader; stance=alleges] An opposition leader, in contrast, holds the president's own office to be the birthplace of the coup story.
-- The holiday parade went ahead on Monday under a light rain.
e6 [shots=may; speaker=a shopkeeper; stance=asserts] The bangs that emptied the same quarter in May had been gunfire between two guards, a shopkeeper recalled.
rel cars early later revision
pair a1 c1 skip
pair a1 d5 skip
pair d1 c1 skip
pair b1 c1 skip
pair b1 d5 skip
pair a3 b6 skip
pair a2 d1 skip
pair c3 b1 skip
rel shots may fireworks different_event
rel shots may gunfire different_event
claim There was a coup attempt in Dabo | A agree | B disagree | C disagree | D agree
claim President Nkulu was in a clinic abroad | A agree | B disagree | C disagree | D agree
claim The bangs at Camp Lion were fireworks | A disagree | B agree | C disagree | E agree
