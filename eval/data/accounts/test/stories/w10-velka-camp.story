story: w10-velka-camp
kind: police
matter leave | framing | how the refugees left the Velka camp | voluntary; forced; first-group
matter fire | responsibility | who set fire to the Velka camp | police; refugees
matter arrested | attribution | what the arrested man said | confessed; protested-innocence
matter destination | place | where the buses took the refugees | salt-works; border
matter camp | control | who runs the camp | church; ministry
matter charges | number | people held or charged | arrested-forty; charged-nine
matter buses | other | night buses | night
rel charges arrested-forty charged-nine different_scope
rel leave first-group voluntary different_scope
rel leave first-group forced different_scope

@doc A | Velka Anzeiger | local paper | 2029-08-27 | Camp cleared at night
a1 [leave=forced; speaker=refugees; stance=alleges] Police drove refugees out of the Velka camp with batons on Sunday night, several of them said.
a2 [buses=night; speaker=source; stance=asserts] The buses left the camp between midnight and three in the morning.
a3 [destination=salt-works; speaker=a bus driver; stance=asserts] A bus driver said he had taken the families to the old salt works at Kremen.
a4 [fire=police; speaker=a camp cook; stance=alleges] A cook at the Velka camp saw policemen pour petrol on the huts and set them on fire.
a5 [camp=church; speaker=source; stance=asserts] The camp is run by the Lutheran church of Velka.
a6 [charges=arrested-forty; speaker=police; stance=asserts] Forty people were arrested during the operation, police said.
a7 [arrested=protested-innocence; speaker=his lawyer; stance=asserts] Among them is Musa Lindt, who insists that he set no fire, according to his lawyer.
-- About six hundred people lived in the camp.

@doc B | Police Directorate East | communique | 2029-08-27 | Relocation of residents from Velka
b1 [leave=voluntary; speaker=Police Directorate; stance=asserts] The residents of the Velka camp boarded the buses voluntarily and thanked the officers for their help.
b2 [fire=refugees; speaker=Police Directorate; stance=alleges] The huts were set ablaze by some of the refugees themselves.
b3 [arrested=confessed; speaker=Police Directorate; stance=asserts] A suspect, Musa Lindt, has confessed to lighting the fire.
b4 [destination=border; speaker=Police Directorate; stance=asserts] The buses from Velka brought the residents to the reception post at the border.
b5 [camp=ministry; speaker=Police Directorate; stance=asserts] The Velka camp has been under the administration of the interior ministry since June.
b6 [charges=charged-nine; speaker=Police Directorate; stance=asserts] Nine persons have been charged with arson or assault.
b7 [buses=night; speaker=Police Directorate; stance=asserts] The transfer took place at night on account of the heat.
-- Nobody was seriously hurt.

@doc C | Shelter East | ngo | 2029-08-29 | Eviction at Velka: our findings
c1 [leave=forced; speaker=Shelter East; stance=asserts] Families at the Velka camp were dragged from their beds and pushed on to buses.
c2 [destination=salt-works; speaker=Shelter East; stance=asserts] We found the families from Velka in an abandoned salt works near Kremen, on bare concrete.
c3 [fire=refugees; speaker=Shelter East; stance=asserts] The fire in the camp was lit by desperate residents who hoped to stop the buses.
c4 [arrested=protested-innocence; speaker=Shelter East; stance=asserts] Musa Lindt told our lawyer in custody that he had nothing to do with the fire.
c5 [camp=ministry; speaker=Shelter East; stance=asserts] The interior ministry runs the Velka camp and bears responsibility for its people.
c6 [buses=night; speaker=Shelter East; stance=asserts] Evictions under cover of darkness are unlawful.
c7 [leave=first-group; speaker=Shelter East; stance=asserts] A first group of families had left the Velka camp in July by their own choice to join relatives.
-- We ask for access to all who were moved.
-- Blankets are needed urgently.

@doc D | Plains Television | broadcaster transcript | 2029-08-29 | Velka: a pastor speaks
d1 [camp=church; speaker=Pastor Jan Erdem; stance=asserts] "This is a church camp, we hold the keys and pay the bills," Pastor Jan Erdem said in Velka.
d2 [leave=voluntary; speaker=Pastor Jan Erdem; stance=asserts] He said the refugees had gone of their own free will and had asked for the buses weeks ago.
d3 [fire=police; speaker=Pastor Jan Erdem; stance=alleges] The pastor watched officers throw burning rags on to the huts of the Velka camp.
d4 [destination=border; speaker=Pastor Jan Erdem; stance=asserts] He had travelled with the buses himself as far as the border post, where everyone got out.
d5 [arrested=confessed; speaker=a prosecutor; stance=asserts] A prosecutor said Lindt had admitted starting the blaze.
d6 [buses=night; speaker=our reporter; stance=asserts] Our reporter filmed the column of buses shortly after one in the morning.
-- The bishop is expected in Velka tomorrow.
-- The burnt huts are being cleared.

claim The refugees left the Velka camp voluntarily | A disagree | B agree | C disagree | D agree
claim Police set fire to the Velka camp | A agree | B disagree | C disagree | D agree
claim Musa Lindt confessed to starting the fire | A disagree | B agree | C disagree | D agree
