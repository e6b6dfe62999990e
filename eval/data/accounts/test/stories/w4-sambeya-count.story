story: w4-sambeya-count
kind: election
matter opening | time | when polling stations in Sambeya opened | on-time; late
matter agents | framing | how the party agents left the tally hall | thrown-out; walked-off; lower-kuba
matter mood | framing | how polling day in Sambeya went | orderly; intimidated
matter blackout | cause | why the lights went out during the count | fuse; cut-on-purpose
matter winner | outcome | who won the Sambeya seat | dembo; akale
matter turnout | number | turnout in Sambeya | sixty-one; forty-four
matter ink | other | ink on voters' fingers | purple

@doc A | National Polls Authority | communique | 2027-08-02 | Declaration for the seat of Sambeya
a1 [winner=dembo; speaker=National Polls Authority; stance=asserts] The Authority declares Hon. Sira Dembo of the Harvest Alliance duly elected for Sambeya.
a2 [opening=on-time; speaker=National Polls Authority; stance=asserts] Voting began at every centre in the constituency at the hour fixed by law.
a3 [turnout=sixty-one; speaker=National Polls Authority; stance=asserts] Participation in Sambeya stood at 61 per cent of the register.
a4 [blackout=fuse; speaker=National Polls Authority; stance=asserts] The brief loss of power at the tally hall was traced to a blown fuse in the kitchen.
a5 [agents=walked-off; speaker=National Polls Authority; stance=asserts] Agents of the Lantern Party chose to leave the hall shortly after sunset and were given water for the road.
-- Complaints may be lodged with the district judge within seven days.

@doc B | Citizens' Watch on Voting | ngo | 2027-08-03 | Preliminary statement of the observers
b1 [opening=late; speaker=source; stance=asserts] In most of the centres our observers visited in Sambeya, the first ballot was cast well after the sun was high, for want of boxes.
b2 [mood=orderly; speaker=source; stance=asserts] Queues in the constituency were patient and good-humoured from morning to close.
b3 [agents=thrown-out; speaker=source; stance=asserts] Our observer saw policemen take Lantern Party agents by the collar and put them out of the tally hall.
b4 [blackout=fuse; speaker=an electrician; stance=asserts] An electrician called to the hall showed our team the burnt fuse that had plunged the count into darkness.
b5 [ink=purple; speaker=source; stance=asserts] The purple ink was applied properly almost everywhere.
b6 [turnout=forty-four; speaker=source; stance=asserts] Our sample of 120 centres points to a turnout of about 44 per cent in Sambeya.
b7 [agents=lower-kuba; speaker=source; stance=asserts] In the neighbouring seat of Lower Kuba, Lantern Party agents left the tally hall by their own choice.

@doc C | Radio Lagune FM | broadcaster transcript | 2027-08-02 | Evening phone-in on the Sambeya vote
c1 [mood=intimidated; speaker=a caller from Upper Sambeya; stance=asserts] A caller from Upper Sambeya says young men with canes stood by the queue and asked each person whom they would choose.
c2 [winner=akale; speaker=Lantern Party; stance=asserts] We have the Lantern Party's spokesman on the line, and he says Joel Akale has taken Sambeya by a clear margin.
c3 [blackout=cut-on-purpose; speaker=a caller from the market ward; stance=alleges] Another caller, who lives behind the tally hall, swears she saw a man climb the pole and pull the cable.
c4 [opening=late; speaker=source; stance=asserts] We ourselves stood before a locked gate at Mission School in Sambeya until the middle of the morning.
c5 [agents=thrown-out; speaker=Lantern Party; stance=alleges] The Lantern spokesman says his agents were dragged out of the hall like goats.
-- The lines are open until nine.

@doc D | The Daily Baobab | broadsheet | 2027-08-03 | Dembo takes Sambeya as rivals cry foul
d1 [winner=dembo; speaker=source; stance=asserts] Sira Dembo has won Sambeya for the Harvest Alliance, in the closest race of the western belt.
d2 [mood=orderly; speaker=Bishop Amon Tielu; stance=asserts] "I have seen weddings with more quarrels," Bishop Amon Tielu said of polling day in the constituency.
d3 [mood=intimidated; speaker=a teacher; stance=asserts] A teacher from the upper wards described polling as a walk past bullies who called voters by their mothers' names.
d4 [agents=walked-off; speaker=the returning officer; stance=asserts] The returning officer said the Lantern agents packed up of their own accord once they saw how the figures were going.
d5 [opening=on-time; speaker=the returning officer; stance=asserts] Boxes and papers had reached all centres in Sambeya overnight and the doors swung open on the stroke of seven, she said.
d6 [blackout=cut-on-purpose; speaker=the hall's caretaker; stance=asserts] The caretaker of the hall insisted that the cable had been severed with pliers.
d7 [turnout=sixty-one; speaker=source; stance=asserts] Some six in ten registered voters of Sambeya took part.
d8 [ink=purple; speaker=source; stance=asserts] Purple thumbs were held up for the cameras all day.
rel agents lower-kuba walked-off different_scope
rel agents lower-kuba thrown-out different_scope
claim Party agents were expelled from the Sambeya count | A disagree | B agree | C discuss | D disagree
claim The Sambeya blackout was an accident | A agree | B agree | C discuss | D discuss
claim Joel Akale won the Sambeya seat | A disagree | C discuss | D disagree
pair b7 c5 different_event
