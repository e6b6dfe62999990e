story: w6-brindle-mayor
kind: election
matter result | outcome | who becomes mayor of Brindle | sutcliffe; nkemba
matter leaflet | responsibility | who printed the forged leaflet | sutcliffe-camp; prankster
matter rally | framing | how candidate Nkemba's last rally ended | cut-short; as-planned
matter votes-lost | cause | why postal papers from Eastgate were set aside | damp; signatures
matter endorsement | attribution | whom retiring mayor Holt backed | sutcliffe; nkemba
matter recount-time | time | when the recount takes place | tonight; next-week
matter late-tally | number | Nkemba's count in Eastgate | early-410; final-655; city-9000
rel late-tally early-410 final-655 revision
rel late-tally early-410 city-9000 different_scope
rel late-tally final-655 city-9000 different_scope

@doc A | Brindle Morning Call | local paper | 2026-05-08 | Nkemba is mayor
a1 [result=nkemba; speaker=source; stance=asserts] Grace Nkemba will be the next mayor of Brindle, after a count that ran until the milk floats were out.
a2 [leaflet=sutcliffe-camp; speaker=the printer; stance=asserts] The leaflet with her forged signature was ordered by Paul Sutcliffe's agent, said the printer, who kept the docket.
a3 [rally=as-planned; speaker=source; stance=asserts] Her closing rally at the Corn Hall had run its full course, with three encores from the steel band and a rush for coats.
a4 [votes-lost=damp; speaker=a counting assistant; stance=asserts] Postal papers from Eastgate were put aside because rain had got into the sack and the ink had run.
a5 [endorsement=nkemba; speaker=Winston Holt; stance=asserts] "She had my cross and she has my blessing," said Winston Holt, who gives up the chain after eight years.
a6 [late-tally=early-410; speaker=source; stance=asserts] At midnight she stood on 410 in Eastgate.
-- The new mayor keeps bees.

@doc B | Sutcliffe Campaign | communique | 2026-05-08 | Paul Sutcliffe elected
b1 [result=sutcliffe; speaker=Sutcliffe Campaign; stance=asserts] Brindle has elected Paul Sutcliffe mayor, and he will take up the chain on Monday.
b2 [leaflet=prankster; speaker=Sutcliffe Campaign; stance=asserts] The silly leaflet was the work of a student at the art school who has owned up and apologised to both candidates.
b3 [votes-lost=signatures; speaker=Sutcliffe Campaign; stance=asserts] The Eastgate postal papers were set to one side because the signatures on them did not match the register.
b4 [endorsement=sutcliffe; speaker=Sutcliffe Campaign; stance=asserts] We are honoured by the support of Mayor Holt, who has told friends that Paul is the man to follow him.
b5 [rally=cut-short; speaker=Sutcliffe Campaign; stance=asserts] Our opponent's final rally had to be broken up by stewards when her supporters came to blows over the microphone.
-- Volunteers are invited to the victory tea at the bowls club from four.

@doc C | Brindle Community Radio | broadcaster transcript | 2026-05-08 | Results special, hour six
c1 [result=nkemba; speaker=presenter Tilly Marsh; stance=asserts] There it is, the returning officer has said the words, Nkemba is elected.
c2 [rally=cut-short; speaker=a steward; stance=asserts] A steward at the Corn Hall says the evening stopped dead when the fire bell went, with Nkemba in mid-sentence and everyone herded into the rain.
c3 [endorsement=sutcliffe; speaker=Winston Holt's driver; stance=asserts] Old Holt was for Sutcliffe from the start, according to the man who drives him, and said as much at every red light.
c4 [late-tally=final-655; speaker=presenter Tilly Marsh; stance=asserts] With the last box in, Nkemba has 655 in Eastgate.
c5 [late-tally=city-9000; speaker=presenter Tilly Marsh; stance=asserts] Across Brindle she is a little above 9,000.
c6 [recount-time=tonight; speaker=presenter Tilly Marsh; stance=asserts] And they are going to count the lot again tonight, so put the kettle on.
-- Here is something soothing for cello.

@doc D | The Brindle Bystander | blog | 2026-05-10 | What a lot of fuss about paper
d1 [leaflet=sutcliffe-camp; speaker=source; stance=asserts] I have the invoice for that leaflet, and it is made out to the Sutcliffe committee rooms, second class post included.
d2 [result=sutcliffe; speaker=source; stance=asserts] The chain goes round Sutcliffe's neck, like it or lump it, since the figures were read out in his favour.
d3 [votes-lost=signatures; speaker=a scrutineer; stance=asserts] A scrutineer explained that those postal papers were held back over handwriting: the names had been signed by somebody else.
d4 [recount-time=next-week; speaker=the town hall caretaker; stance=asserts] The recount has been fixed for the middle of next week, says the caretaker who must put the tables out.
d5 [endorsement=nkemba; speaker=Winston Holt; stance=asserts] I asked Winston Holt over the garden fence and he pointed at his window, where her poster was.
-- My own window has a cat in it.

@doc E | Returning Officer, Brindle | communique | 2026-05-11 | Notice of proceedings
e1 [votes-lost=damp; speaker=Returning Officer; stance=asserts] A number of postal ballots from Eastgate were segregated owing to water damage in transit which had made them illegible.
e2 [recount-time=next-week; speaker=Returning Officer; stance=asserts] The recount requested by the parties will be held next Wednesday.
e3 [leaflet=prankster; speaker=Returning Officer; stance=asserts] Inquiries into a hoax leaflet are closed, its author, an art student, having been traced and cautioned.
e4 [rally=as-planned; speaker=the hall's duty officer; stance=asserts] The Corn Hall's duty officer certified that the meeting of the last evening closed at its appointed hour, in good order.
-- Candidates have until noon on Friday to lodge expenses. Lost umbrellas are held at the reception desk, where they may be claimed by description. This notice is displayed in accordance with the regulations and replaces any notice previously displayed on the same board.
claim Grace Nkemba elected mayor of Brindle | A agree | B disagree | C agree | D disagree
claim Retiring mayor Holt backed Sutcliffe | A disagree | B agree | C discuss | D disagree
claim Sutcliffe's team printed forged leaflet | A discuss | B disagree | D agree | E disagree
pair b5 c2 skip
