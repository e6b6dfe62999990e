story: w11-palk-custody
kind: police
matter death | cause | how Ravi Denner died in Palk Road police station | heart-attack; beating
matter camera | framing | why the cell camera showed nothing | switched-off; broken; front-desk-on
matter stop | framing | how Denner was stopped on Quay Lane | violent-arrest; quiet-stop; earlier-arrest
matter doctor | time | when a doctor was called to Denner | at-once; hours-later
matter officers | outcome | what happened to the two officers on duty | suspended; on-duty
matter toll | number | complaints against Palk Road station this year | ten; twenty-two
matter march | other | the vigil | vigil

@doc A | Meridale Police | communique | 2027-10-05 | Death in custody at Palk Road
a1 [death=heart-attack; speaker=Meridale Police; stance=asserts] Ravi Denner died of a heart attack in a cell at Palk Road police station on Sunday night, Meridale police said.
a2 [camera=broken; speaker=Meridale Police; stance=asserts] The camera in Denner's cell at Palk Road had been out of order since Thursday, according to police.
a3 [stop=quiet-stop; speaker=Meridale Police; stance=asserts] Officers stopped Denner on Quay Lane on Sunday and he came along calmly, the force said.
a4 [doctor=at-once; speaker=Meridale Police; stance=asserts] A doctor was called to Denner's cell as soon as he complained of pain, police said.
a5 [officers=on-duty; speaker=Meridale Police; stance=asserts] The two officers who guarded Denner remain on duty at Palk Road.
-- An outside force will look into the case, as the law requires.
a6 [camera=front-desk-on; speaker=Meridale Police; stance=asserts] The camera at the front desk of Palk Road worked all night and its pictures have been kept.
a7 [march=vigil; speaker=Meridale Police; stance=asserts] Police will close Quay Lane for a vigil on Wednesday.

@doc B | Denner Family Campaign | ngo | 2027-10-05 | Ravi was beaten
b1 [death=beating; speaker=Denner Family Campaign; stance=alleges] Ravi Denner was beaten to death by officers in a cell at Palk Road police station, his family said.
b2 [camera=switched-off; speaker=Denner Family Campaign; stance=alleges] Officers turned off the camera in Denner's cell on Sunday evening, the family's lawyer said.
b3 [stop=violent-arrest; speaker=Denner's cousin; stance=asserts] "They slammed him onto the bonnet on Quay Lane and knelt on his neck," Denner's cousin said of Sunday's arrest.
b4 [doctor=hours-later; speaker=Denner Family Campaign; stance=alleges] Denner begged for a doctor, and one came only after he had lain ill for half the night, the family said.
b5 [stop=earlier-arrest; speaker=Denner Family Campaign; stance=asserts] In May officers had dragged Denner from his car on Quay Lane and broken his wrist.
-- Denner, a father of two, worked as a tram fitter.
b6 [march=vigil; speaker=Denner Family Campaign; stance=asserts] A vigil will be held on Wednesday.

@doc C | Meridale Broadcasting | broadcaster transcript | 2027-10-06 | Six o'clock news
c1 [death=heart-attack; speaker=a pathologist; stance=asserts] The pathologist who examined Ravi Denner told us a heart condition killed him at Palk Road.
c2 [officers=suspended; speaker=source; stance=asserts] The two officers who guarded Denner at Palk Road have been suspended, we have learned.
c3 [camera=switched-off; speaker=a technician; stance=asserts] A technician says the log shows the camera in Denner's cell was shut down by hand at nine on Sunday evening.
c4 [stop=quiet-stop; speaker=a waiter; stance=asserts] A waiter who saw Sunday's stop on Quay Lane said Denner chatted with the officers and got into the car by himself.
c5 [doctor=hours-later; speaker=an ambulance dispatcher; stance=asserts] The call for a doctor from Palk Road was logged at two in the morning, three hours after Denner first fell ill, a dispatcher said.
-- The interior minister is to speak in parliament on Thursday.
c6 [toll=ten; speaker=the complaints board; stance=asserts] The complaints board had received ten complaints about Palk Road station by the end of June.

@doc D | Meridale Police Federation | communique | 2027-10-06 | Officers deserve a fair hearing
d1 [officers=on-duty; speaker=Meridale Police Federation; stance=asserts] The two Palk Road officers are at work as usual and have the trust of their chief, the police federation said.
d2 [camera=broken; speaker=Meridale Police Federation; stance=asserts] A defect had knocked out the camera in the Palk Road cell days before, and repairs had been requested, it said.
d3 [doctor=at-once; speaker=Meridale Police Federation; stance=asserts] Denner's guards rang for a doctor the moment he felt unwell, the federation said.
d4 [death=heart-attack; speaker=Meridale Police Federation; stance=asserts] Denner's death at Palk Road was due to natural causes, it said.
-- The federation represents 6,100 officers.
d5 [stop=quiet-stop; speaker=Meridale Police Federation; stance=asserts] Sunday's stop on Quay Lane was made with courtesy and hands off, according to the federation.

@doc E | The Meridale Shout | tabloid | 2027-10-07 | Cell of shame: fellow inmate speaks
e1 [death=beating; speaker=a fellow inmate; stance=asserts] "I heard the blows through the wall until he went silent," an inmate at Palk Road said of Ravi Denner's last hour.
e2 [officers=suspended; speaker=source; stance=asserts] The pair who watched over Denner have been sent home from Palk Road and had to hand in their badges.
e3 [stop=violent-arrest; speaker=source; stance=asserts] Phone footage shows officers throwing Denner against a car on Quay Lane on Sunday.
e4 [toll=twenty-two; speaker=the complaints board; stance=asserts] Complaints against Palk Road this year had reached twenty-two by the start of October, the board said.
-- The Shout has handed the footage to the investigators.

rel camera front-desk-on switched-off different_scope
rel camera front-desk-on broken different_scope
rel stop earlier-arrest quiet-stop different_event
rel stop earlier-arrest violent-arrest different_event
rel toll ten twenty-two revision
claim Ravi Denner died of natural causes | A agree | B disagree | C agree | D agree | E disagree
claim The camera in Denner's cell was deliberately turned off | A disagree | B agree | C agree | D disagree
claim The officers who guarded Denner have been suspended | A disagree | C agree | D disagree | E agree
