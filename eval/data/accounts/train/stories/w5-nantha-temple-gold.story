story: w5-nantha-temple-gold
kind: police
matter idol | place | where the stolen idol of Nanthapuram turned up | container; well; still-missing
matter priest | responsibility | who opened the strongroom for the thieves | priest; guard
matter arrest | framing | how trustee Sundara Pillay came into custody | surrendered; hunted
matter idol-real | identity | what the recovered figure is | original; replica
matter confession | attribution | what Pillay told the magistrate | confessed; innocent
matter value | number | insured value | two-crore; nine-crore
matter earlier | other | the theft of the lamp chains in 2021 | lamps

@doc A | Nanthapuram City Police | communique | 2027-02-17 | Idol recovered
a1 [idol=container; speaker=City Police; stance=asserts] The bronze dancer stolen from the Nanthapuram temple was recovered on Tuesday from a shipping container at the dry port, packed among cashew sacks.
a2 [arrest=hunted; speaker=City Police; stance=asserts] Trustee Sundara Pillay was tracked down by a special team and overpowered as he tried to leave through the roof of a lodge.
a3 [priest=guard; speaker=City Police; stance=asserts] The strongroom had been unlocked for the thieves by a temple guard, who has shown officers the spare key.
a4 [idol-real=original; speaker=City Police; stance=asserts] Experts of the archaeological survey have confirmed that the recovered figure is the original bronze.
a5 [confession=confessed; speaker=City Police; stance=asserts] Before the magistrate Pillay made a full confession.
-- Two constables were hurt in the operation, one of them by a cashew sack.

@doc B | Friends of the Nantha Bronze | blog | 2027-02-18 | That is no dancer of ours
b1 [idol-real=replica; speaker=a bronze caster; stance=asserts] The figure in the police photographs is a copy, said a bronze caster whose family has oiled the original for generations, and its left anklet gives it away.
b2 [idol=well; speaker=Friends of the Nantha Bronze; stance=asserts] What the police present as a find at the dry port was hauled up from the temple well by two cleaners, as half the street saw on Tuesday.
b3 [priest=priest; speaker=a flower seller; stance=alleges] A flower seller watched the junior priest turn the key of the strongroom for two strangers with a pram.
b4 [value=nine-crore; speaker=Friends of the Nantha Bronze; stance=asserts] The dancer was insured for nine crore.
-- We keep a lamp burning until the real one is home.
b5 [earlier=lamps; speaker=Friends of the Nantha Bronze; stance=asserts] When the silver lamp chains vanished in 2021, we were told to be patient too.

@doc C | The Malavari Courier | broadsheet | 2027-02-19 | Trustee walks into court
c1 [arrest=surrendered; speaker=Pillay's lawyer; stance=asserts] Sundara Pillay gave himself up at the Nanthapuram court on Tuesday, walking in with his lawyer, a small suitcase and a packet of lozenges.
c2 [confession=innocent; speaker=a court reporter; stance=asserts] Those who sat in the magistrate's room heard Pillay declare that he was innocent and ask for a glass of water.
c3 [priest=guard; speaker=a locksmith; stance=asserts] A locksmith testified that the guard had come to him in January for a copy of the strongroom key and that this copy opened the way for the thieves.
c4 [idol=container; speaker=a customs clerk; stance=asserts] A customs clerk at the dry port was there when the lid came off the box and the dancer looked out from among the cashews.
c5 [value=two-crore; speaker=the insurer; stance=asserts] The insurer gives the insured sum as two crore.
-- The temple closes its outer gate at nine.

@doc D | Antiquities Market Letter | trade press | 2027-03-01 | Bronze prices and a dancer
d1 [idol-real=original; speaker=a London dealer; stance=asserts] A foreign dealer who handled the dancer for an exhibition years ago has examined the recovered piece and is satisfied that it is the genuine one.
d2 [arrest=hunted; speaker=a lodge keeper; stance=asserts] The keeper of the lodge still has a hole in his roof where police pulled the fugitive trustee back by the ankles.
d3 [confession=confessed; speaker=a prosecutor; stance=asserts] The prosecutor told dealers that Pillay had admitted everything to the magistrate, down to the pram.
d4 [priest=priest; speaker=an investigator; stance=asserts] A private investigator hired by the insurer is convinced that the junior priest let the thieves into the strongroom.
-- Export licences for metalwork are down by a tenth.

@doc E | Nantha FM | broadcaster transcript | 2027-02-19 | Drive-time
e1 [arrest=surrendered; speaker=a magistrate's clerk; stance=asserts] The magistrate's clerk told us that the trustee had made an appointment and kept it, handing over his belt at the desk on Tuesday.
e2 [idol=still-missing; speaker=source; stance=asserts] On Monday evening the dancer was still missing, as listeners to this programme will remember.
e3 [confession=innocent; speaker=Pillay's wife; stance=asserts] His wife says that he told the magistrate what he told her at breakfast, namely that he had touched nothing.
e4 [idol-real=replica; speaker=a museum curator; stance=asserts] A curator who put a lamp to the recovered dancer says the metal is modern brass and the figure a reproduction.
e5 [idol=well; speaker=a cleaner; stance=asserts] A cleaner told our reporter how he had gone down the temple well on a rope on Tuesday and come up with the dancer in his arms.
-- It is thirty-four degrees in the shade, and the bus to the beach is running late.

rel idol still-missing container revision
rel idol still-missing well revision
pair a1 b5 different_event
pair c4 b5 different_event
pair a1 b1 skip
pair a1 e4 skip
pair c4 b1 skip
pair c4 e4 skip
pair b2 a4 skip
pair b2 d1 skip
pair e5 a4 skip
pair e5 d1 skip
claim The recovered idol is the original bronze | A agree | B disagree | D agree | E disagree
claim Trustee Sundara Pillay turned himself in | A disagree | C agree | D disagree | E agree
claim The idol was found at the dry port | A agree | B disagree | C agree | E disagree
