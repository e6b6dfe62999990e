story: w10-ilmen-typhus
kind: epidemic
matter origin | cause | how typhus came to Ilmen prison | prisoners; guards; last-winter
matter gates | framing | how the sick were moved from the prison | evacuated; dumped
matter infirmary | control | who runs the prison infirmary | red-cross; army
matter governor | outcome | what happened to the prison governor | dismissed; in-post
matter exchange | attribution | who cancelled the visit of the doctors | army; rebels
matter sick | number | sick prisoners | seventy; hundred-forty; guards-count
matter lice | other | the prison is overcrowded | overcrowded
rel sick seventy hundred-forty revision
rel sick guards-count seventy different_scope
rel sick guards-count hundred-forty different_scope
rel origin last-winter prisoners different_event
rel origin last-winter guards different_event

@doc A | Ilmen Line Agency | wire | 2034-12-03 | Typhus breaks out in Ilmen prison
a1 [origin=prisoners; speaker=prison officials; stance=asserts] Typhus was brought into Ilmen prison by prisoners of war from the eastern front, prison officials said.
a2 [sick=seventy; speaker=prison officials; stance=asserts] Seventy prisoners were sick on Sunday, they said.
a3 [lice=overcrowded; speaker=source; stance=asserts] The prison holds twice as many men as it was built for.
a4 [governor=in-post; speaker=justice ministry; stance=asserts] The prison's governor, Arvid Salim, stays in his post, the justice ministry said.
a5 [infirmary=army; speaker=source; stance=asserts] Army doctors are in charge of the prison infirmary at Ilmen.
a6 [gates=evacuated; speaker=prison officials; stance=asserts] The most seriously ill were evacuated from the prison to a hospital train with nurses on board.
-- The prison stands beside the goods yard.
-- Visits have been suspended.

@doc B | Relatives' Committee Ilmen | ngo | 2034-12-05 | Our sons are dying
b1 [gates=dumped; speaker=Relatives' Committee; stance=alleges] The sick from Ilmen prison were thrown on to open wagons and left in a siding like refuse.
b2 [origin=guards; speaker=Relatives' Committee; stance=alleges] Guards back from leave carried the typhus into the prison.
b3 [sick=hundred-forty; speaker=Relatives' Committee; stance=asserts] By Tuesday a hundred and forty prisoners were ill.
b4 [exchange=army; speaker=Relatives' Committee; stance=alleges] The army called off the visit of foreign doctors to the prison.
b5 [infirmary=army; speaker=Relatives' Committee; stance=asserts] Soldiers run the infirmary and search every parcel of medicine.
b6 [lice=overcrowded; speaker=Relatives' Committee; stance=asserts] Six men share a cell meant for two.
b7 [governor=in-post; speaker=Relatives' Committee; stance=asserts] Governor Salim still sits in his warm office.
-- We meet every evening at the prison gate.

@doc C | Federal Prison Service | communique | 2034-12-05 | Health measures at Ilmen
c1 [origin=prisoners; speaker=Federal Prison Service; stance=asserts] The infection came with a transport of captured rebels, among whom the first cases at Ilmen were found.
c2 [infirmary=red-cross; speaker=Federal Prison Service; stance=asserts] The infirmary of Ilmen prison has been handed over to a foreign medical mission, which directs it.
c3 [sick=guards-count; speaker=Federal Prison Service; stance=asserts] Eleven guards have fallen ill.
c4 [governor=dismissed; speaker=Federal Prison Service; stance=asserts] Governor Arvid Salim was relieved of his duties on Monday.
c5 [exchange=rebels; speaker=Federal Prison Service; stance=asserts] The visit by foreign doctors was cancelled by the rebel command, which withdrew its consent.
c6 [gates=evacuated; speaker=Federal Prison Service; stance=asserts] Severe cases travelled from the prison in heated carriages under medical care.
c7 [lice=overcrowded; speaker=Federal Prison Service; stance=asserts] The number of inmates exceeds capacity at present.
-- Disinfection is carried out daily.

@doc D | World Service East | broadcaster transcript | 2034-12-06 | Typhus behind the wire
d1 [infirmary=red-cross; speaker=our correspondent; stance=asserts] Our correspondent found foreign doctors in command of the infirmary at Ilmen, with the army outside its door.
d2 [origin=guards; speaker=a prison doctor; stance=asserts] A prison doctor said the first patient had been a guard, who infected the block he worked in.
d3 [gates=dumped; speaker=a railwayman; stance=asserts] A railwayman saw delirious prisoners unloaded on the ballast at Ilmen and abandoned there.
d4 [governor=dismissed; speaker=a clerk; stance=asserts] A clerk showed us the letter removing the prison's governor.
d5 [exchange=army; speaker=a foreign doctor; stance=asserts] "An army general cancelled our visit, not the rebels," one of the foreign doctors said.
d6 [sick=hundred-forty; speaker=a prison doctor; stance=asserts] The number of prisoners with typhus now stands at a hundred and forty.
d7 [lice=overcrowded; speaker=our correspondent; stance=asserts] Men sleep in shifts for lack of space.
d8 [origin=last-winter; speaker=a prison doctor; stance=asserts] The dysentery that went through the prison last winter had come in with a transport of prisoners, the doctor recalled.
-- Winter has come early to the plains.

pair a4 c4 revision
pair a4 d4 revision
claim Prisoners of war brought typhus to Ilmen prison | A agree | B disagree | C agree | D disagree
claim The prison governor of Ilmen was dismissed | A disagree | B disagree | C agree | D agree
claim Sick prisoners were abandoned at the railway | A disagree | B agree | C disagree | D agree
