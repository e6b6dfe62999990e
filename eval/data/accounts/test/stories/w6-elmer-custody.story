story: w6-elmer-custody
kind: police
matter cell | cause | why Joseph Elmer died in the cell | restraint; seizure; awaiting
matter arrest | framing | how Elmer behaved when he was arrested | docile; violent
matter checks | denial | whether the half-hourly checks were made | made; skipped
matter camera | outcome | what became of the cell camera recording | preserved; erased
matter call | attribution | who asked for the police to come | landlord; neighbour
matter place-arrest | place | where he was arrested | chip-shop; riverside
matter doctor-time | time | when the doctor was sent for | promptly; after-hours
matter vigil | other | vigil outside the station | vigil
matter prior | other | an earlier death in the same cells | prior
rel cell awaiting restraint compatible
rel cell awaiting seizure compatible
pair e2 a1 different_event
pair e2 b1 different_event
pair e2 c1 different_event
pair e2 d1 different_event

@doc A | Penwick Police | communique | 2025-09-01 | Death following contact with police
a1 [cell=seizure; speaker=Penwick Police; stance=asserts] Joseph Elmer, 34, died in the early hours of Sunday after an epileptic seizure in a cell at Penwick police station.
a2 [arrest=violent; speaker=Penwick Police; stance=asserts] He had fought with officers at the time of his arrest and had to be carried to the van.
a3 [checks=made; speaker=Penwick Police; stance=asserts] Mr Elmer was visited every half-hour, as the custody record shows.
a4 [doctor-time=promptly; speaker=Penwick Police; stance=asserts] The duty doctor was called at the earliest sign that he was unwell.
a5 [place-arrest=chip-shop; speaker=Penwick Police; stance=asserts] The arrest took place outside a fish and chip shop in Fore Street.
-- The Independent Examiner has been informed, as required. Our condolences go to the family.

@doc B | The Elmer Family | communique | 2025-09-02 | Statement through our solicitor
b1 [cell=restraint; speaker=the Elmer family; stance=alleges] Joe died because grown men knelt on his back until he could no longer breathe.
b2 [arrest=docile; speaker=the Elmer family; stance=asserts] A friend who was with him says that he held out his wrists for the handcuffs and apologised for the trouble.
b3 [camera=erased; speaker=the family's solicitor; stance=alleges] Our solicitor has been told that the recording from the cell has been wiped.
b4 [place-arrest=riverside; speaker=the Elmer family; stance=asserts] He was picked up on the river path, on his way home to feed his dog.
-- Joe was a chef, a brother and a maker of terrible puns. We ask for privacy and for the truth, in whichever order they come.
b5 [doctor-time=after-hours; speaker=the family's solicitor; stance=asserts] By the time anybody thought to ring for a doctor he had been lying on the floor for most of the night.

@doc C | Penwick Mail | local paper | 2025-09-05 | Four questions about a night in cell four
c1 [cell=awaiting; speaker=the coroner's office; stance=asserts] The coroner's office said that further tissue tests would be needed before a cause of death could be given.
c2 [checks=skipped; speaker=a fellow prisoner; stance=asserts] A man held in the next cell says that the hatch of Joseph Elmer's door stayed shut from midnight until the shouting began.
c3 [call=neighbour; speaker=source; stance=asserts] Police were rung by a neighbour, Mrs Ida Crewe, who had heard singing in the yard.
c4 [arrest=docile; speaker=Mrs Ida Crewe; stance=asserts] From her window she saw him go "like a lamb, and they folded him into the car".
c5 [vigil=vigil; speaker=source; stance=asserts] Candles were lit on the station steps on Thursday evening.
-- The station, a former workhouse, is due to be replaced next year.
c6 [camera=preserved; speaker=the Independent Examiner; stance=asserts] The Independent Examiner told this newspaper that the footage from the cell had been secured and copied on the Sunday morning.

@doc D | Penwick Police Federation | communique | 2025-09-08 | Supporting colleagues
d1 [cell=seizure; speaker=Penwick Police Federation; stance=asserts] We understand that an existing epilepsy, of which he had told the custody sergeant, was what killed Mr Elmer.
d2 [arrest=violent; speaker=Penwick Police Federation; stance=asserts] A constable has a bite wound and a torn ligament to show for that arrest, in which Mr Elmer lashed out at all around him.
d3 [call=landlord; speaker=Penwick Police Federation; stance=asserts] Our members attended at the request of Mr Elmer's landlord, who wanted him put out of the flat.
d4 [checks=made; speaker=Penwick Police Federation; stance=asserts] The sergeant looked in on him at each interval laid down, with a torch, and signed the sheet.
-- Speculation helps neither the bereaved nor those who did their duty.
d5 [doctor-time=promptly; speaker=Penwick Police Federation; stance=asserts] Medical help was summoned the moment he complained of feeling unwell.

@doc E | Justice After Custody | ngo | 2025-09-12 | Case note 41
e1 [cell=restraint; speaker=Justice After Custody; stance=asserts] Bruising across both shoulder blades, recorded by the pathologist instructed by the family, points to death by compression of the chest.
e2 [prior=prior; cell=seizure; speaker=Justice After Custody; stance=asserts] Six years ago another man, Leon Vickers, died in these cells in the course of an epileptic fit.
e3 [camera=erased; speaker=a technician; stance=asserts] A technician called to the station says the disk from the cell corridor was blank when it was handed to him, overwritten that same weekend.
e4 [checks=skipped; speaker=Justice After Custody; stance=asserts] The entries in the checks column are in one pen, one hand and one sitting; our reading is that the visits did not take place.
e5 [place-arrest=chip-shop; speaker=the chip shop's owner; stance=asserts] The owner of the chip shop in Fore Street watched through the glass as he was handcuffed on the pavement outside.
-- We are supporting the family at the inquest.

@doc F | Penwick Hour | broadcaster transcript | 2025-09-12 | Friday
f1 [camera=preserved; speaker=reporter Hal Vosper; stance=asserts] I have watched the recording from the cell, at the Examiner's office, all of it, so it certainly exists.
f2 [call=landlord; speaker=the landlord; stance=asserts] The landlord told me that it was his call, which he will regret for ever.
f3 [place-arrest=riverside; speaker=an angler; stance=asserts] An angler described to me the torches, the struggle and the arrest, all of it on the river path below the weir.
f4 [doctor-time=after-hours; speaker=a police surgeon; stance=asserts] The police surgeon's telephone rang at dawn, she says, though the patient had been ill since before midnight.
f5 [call=neighbour; speaker=the dispatcher's note; stance=asserts] The dispatcher's note, on the other hand, gives the caller as a lady next door.
f6 [vigil=vigil; speaker=reporter Hal Vosper; stance=asserts] There were candles again tonight on the steps of the police station.
-- In a moment, the lifeboat appeal.
claim Joseph Elmer died after being restrained by police | A disagree | B agree | C discuss | D disagree | E agree
claim Elmer fought officers during arrest | A agree | B disagree | C disagree | D agree
claim Cell camera footage was wiped | B discuss | C disagree | E discuss | F disagree
