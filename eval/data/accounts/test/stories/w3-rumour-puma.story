story: w3-rumour-puma
kind: rumour
matter beast | identity | what animal kills the sheep of Valdeoscuro | puma; dogs; tracks-cast
matter owner | responsibility | who let it loose | circus; notary
matter patrol | framing | what the night patrols of Valdeoscuro are | watch; vigilantes
matter cellar | place | where the paw prints were found | cemetery; mill
matter sheep | number | sheep killed in Valdeoscuro in May | fourteen; forty; last-summer
matter talk | attribution | who spread the story of the circus | schoolteacher; shepherd
matter bells | other | bells on the sheep | bells

@doc A | Guardia Rural de Valdeoscuro | communique | 2026-06-01 | On the reports of a wild animal
a1 [beast=dogs; speaker=the Rural Guard; stance=asserts] The sheep of Valdeoscuro have been savaged by stray dogs, as the bites show.
a2 [sheep=fourteen; speaker=the Rural Guard; stance=asserts] Fourteen animals were lost in Valdeoscuro in May.
a3 [patrol=watch; speaker=the Rural Guard; stance=asserts] Residents who walk the lanes of Valdeoscuro at night do so as a neighbourly watch, with lanterns, under our guidance.
a4 [talk=schoolteacher; speaker=the Rural Guard; stance=asserts] The tale of a circus escape was put in circulation by the village schoolteacher.
a5 [cellar=mill; speaker=the Rural Guard; stance=asserts] The prints that caused so much comment were in the mud by the mill.
-- Dogs should be kept tied after dusk.

@doc B | El Aldabonazo | tabloid | 2026-06-02 | BLACK DEATH ON VELVET PAWS
b1 [beast=puma; speaker=source; stance=asserts] A puma black as sin is slaughtering the flocks of Valdeoscuro.
b2 [owner=circus; speaker=source; stance=asserts] It padded out of a bankrupt circus, whose ringmaster opened the cage and took to his heels.
b3 [sheep=forty; speaker=source; stance=asserts] Forty woolly corpses in the month of May, in Valdeoscuro alone.
b4 [cellar=cemetery; speaker=source; stance=asserts] Its paw prints, wide as soup plates, run between the graves of the Valdeoscuro cemetery.
b5 [patrol=vigilantes; speaker=a postman; stance=asserts] Masked toughs with shotguns now prowl Valdeoscuro after dark, beating up strangers, a shaken postman told us.
b6 [bells=bells; speaker=source; stance=asserts] Shepherds have hung bells on their ewes.
-- Lock up your poodle.

@doc C | Telesierra | broadcaster transcript | 2026-06-03 | Report from Valdeoscuro
-- VOICE-OVER: The village has 212 inhabitants, and at night the shutters are closed.
c1 [beast=puma; speaker=zoologist Iria Montalbo; stance=asserts] ZOOLOGIST: "The killing bite, the drag marks, the hair in the fence, it is a puma that takes these sheep."
c2 [owner=notary; speaker=a housekeeper; stance=asserts] HOUSEKEEPER: "My employer, the notary, had it from a kitten, and he turned it loose when it grew too big for the patio."
c3 [patrol=watch; speaker=source; stance=asserts] VOICE-OVER: We walked with the patrol in Valdeoscuro: pensioners, thermos flasks, a rosary, and good night to everyone they met.
c4 [cellar=cemetery; speaker=the gravedigger; stance=asserts] GRAVEDIGGER: "Here are the paw marks, among my crosses, and there are none anywhere else, I have looked."
c5 [talk=shepherd; speaker=source; stance=asserts] VOICE-OVER: It was the old shepherd Crispín who came down with the story of the circus and told it in the bar.
c6 [beast=tracks-cast; speaker=the veterinary college; stance=asserts] VOICE-OVER: The veterinary college has made plaster casts of the tracks.
c7 [sheep=fourteen; speaker=the insurance office; stance=asserts] VOICE-OVER: The insurance office paid for fourteen sheep killed in the village last month.

@doc D | Hoja de Valdeoscuro | local paper | 2026-06-07 | Fear with a licence
d1 [patrol=vigilantes; speaker=source; stance=asserts] What roams our lanes at night is an armed band that answers to the butcher and breaks the windows of families it dislikes.
d2 [beast=dogs; speaker=the vet; stance=asserts] Feral dogs are the killers of the Valdeoscuro flocks, says our vet, who has trapped their leader.
d3 [talk=schoolteacher; speaker=pupils' mothers; stance=asserts] Mothers recall that the schoolteacher dictated the circus yarn to the children, who carried it home.
d4 [sheep=last-summer; speaker=source; stance=asserts] Last summer, when lightning struck the fold, Valdeoscuro lost sixty sheep.
d5 [owner=notary; speaker=source; stance=asserts] If a cat was ever set free here, it was the notary's, as his gardener has sworn before the judge.
d6 [cellar=mill; speaker=the miller; stance=asserts] The miller fenced off the prints, which are by his sluice, he says, and at that spot alone.
-- The butcher takes orders for Sunday.

@doc E | Ecos de Crispín | eyewitness | 2026-06-10 | A shepherd dictates
e1 [talk=shepherd; speaker=Crispín; stance=asserts] Yes, it was I who started the business of the circus, for a glass of anise, and I would do it again.
e2 [owner=circus; speaker=Crispín; stance=asserts] The beast came out of the circus wagon in front of my eyes, when the owner lifted the latch.
e3 [bells=bells; speaker=Crispín; stance=asserts] My ewes wear bells now.
-- Set down by his granddaughter, who corrected nothing.
e4 [sheep=forty; speaker=Crispín; stance=asserts] I buried them myself, forty head in the month of May, all from Valdeoscuro.
-- She adds that he is ninety and that the anise is watered.
rel beast puma tracks-cast compatible
rel beast dogs tracks-cast compatible
rel sheep fourteen last-summer different_event
rel sheep forty last-summer different_event
pair a5 b4 skip
claim A puma is killing sheep in Valdeoscuro | A disagree | B agree | C agree | D disagree
claim Night patrols in Valdeoscuro are violent vigilantes | A disagree | B agree | C disagree | D agree
claim The village schoolteacher invented the circus story | A agree | C disagree | D agree | E disagree
