story: w3-forged-madonna
kind: trial
matter panel | identity | what the seized painting is | copy; original; frame-xray
matter hands | framing | how collector Bruna Escalza gave up the painting | donated; stripped
matter swap | responsibility | who swapped the painting | sacristan; restorer
matter hearing | time | when the painting left the chapel | before-flood; after-flood
matter appeal | outcome | what the appeal court did | upheld; overturned
matter told | attribution | who first told the police | bishop; goddaughter
matter rose | other | a rose left in front of the empty frame | rose

@doc A | Fiscalía de Patrimonio | communique | 2029-06-06 | Note on the Madonna of Tornaseda
a1 [panel=original; speaker=the heritage prosecutor; stance=asserts] The panel seized from the Escalza residence is the authentic Madonna of Tornaseda.
a2 [hands=stripped; speaker=the heritage prosecutor; stance=asserts] It was taken from the collector Bruna Escalza by force of a court order, in the face of bolted doors and loosed mastiffs.
a3 [swap=restorer; speaker=the heritage prosecutor; stance=asserts] The exchange of the Madonna was carried out by the restorer Quirce Manzor.
a4 [appeal=upheld; speaker=the heritage prosecutor; stance=asserts] The appeal court has confirmed the conviction of Manzor in every respect.
a5 [hearing=after-flood; speaker=the heritage prosecutor; stance=asserts] The Madonna was carried out of the chapel of Tornaseda in the disorder that followed the flood.
-- The panel will be kept in the provincial vault.
a6 [told=bishop; speaker=the heritage prosecutor; stance=asserts] The investigation started from a complaint by the bishop, who alerted the police ahead of everybody else.

@doc B | Mundo Antiguo | trade press | 2029-06-08 | Doubts over the Tornaseda panel
b1 [panel=copy; speaker=pigment specialist Ulla Brandán; stance=asserts] Pigment specialist Ulla Brandán found a modern white all through the seized Tornaseda panel and calls it a copy.
b2 [hands=donated; speaker=source; stance=asserts] Bruna Escalza presented the painting to the province of her own generosity, over sherry, with a card tied to it.
b3 [swap=restorer; speaker=source; stance=asserts] That Quirce Manzor switched the Madonna in his workshop is the talk, and the finding, of the trade.
b4 [panel=frame-xray; speaker=source; stance=asserts] The frame of the Tornaseda Madonna has been sent for an X-ray.
b5 [hearing=before-flood; speaker=a removals man; stance=asserts] A removals man crated the Madonna at the Tornaseda chapel while the river was still in its bed.

@doc C | ¡Chitón! | tabloid | 2029-06-08 | HOLY SWINDLE
c1 [swap=sacristan; speaker=source; stance=asserts] The sacristan of Tornaseda wheeled out the Madonna under a load of candles and hung a fake in her place.
c2 [hands=donated; speaker=Bruna Escalza; stance=asserts] "I rang them up and said, take her, darlings, she is my present," purred Bruna Escalza from her terrace.
c3 [appeal=overturned; speaker=source; stance=asserts] Restorer Quirce Manzor danced down the court steps: the appeal judges quashed his conviction.
c4 [panel=copy; speaker=an art student; stance=asserts] Some Madonna: an art student painted the Escalza panel for beer money, and shows us his sketches.
c5 [told=goddaughter; speaker=source; stance=asserts] It was Escalza's spurned goddaughter who ran to the police before anybody had noticed a thing.
c6 [rose=rose; speaker=source; stance=asserts] A mystery hand lays a rose before the empty frame.
-- We name the hand on Sunday.

@doc D | La Voz de Tornaseda Baja | local paper | 2029-06-09 | Our Lady comes home, or somebody does
d1 [hands=stripped; speaker=a neighbour; stance=asserts] Neighbours saw agents break the Escalza gate and prise the Madonna from the collector's arms as she cursed them.
d2 [panel=original; speaker=the diocesan conservator; stance=asserts] The diocesan conservator knelt, looked, and knew the brush: it is the true Madonna of Tornaseda that was seized.
d3 [appeal=upheld; speaker=source; stance=asserts] Manzor's sentence stands, the appeal judges ruled.
d4 [swap=sacristan; speaker=the sacristan's widow; stance=asserts] On his deathbed the sacristan owned to his widow that the exchange of the Madonna was his doing.
d5 [hearing=before-flood; speaker=an old chorister; stance=asserts] An old chorister remembers singing to the fake at Candlemas, and the flood came with Lent.
d6 [told=bishop; speaker=the diocesan archive; stance=asserts] A dated letter in the diocesan archive shows that it was the bishop who brought the affair to the police.
d7 [rose=rose; speaker=source; stance=asserts] There is a fresh rose under the frame each morning.
-- The chapel roof fund is open.

@doc E | Tertulia Judicial | broadcaster transcript | 2029-06-10 | Panel: the Madonna case
-- MODERATOR: We have an hour, and a very patient professor.
e1 [appeal=overturned; speaker=Professor Sem Oyarte; stance=asserts] PROFESSOR: "I have the appeal ruling with me, and it annuls the conviction of the restorer from top to bottom."
e2 [told=goddaughter; speaker=a retired inspector; stance=asserts] INSPECTOR: "The girl, Escalza's goddaughter, was our earliest source; the bishop's letter arrived when the file was already thick."
e3 [hearing=after-flood; speaker=a retired inspector; stance=asserts] INSPECTOR: "She sat dry on her altar through the flood, I photographed her there, and went missing in the clean-up."
e4 [swap=restorer; speaker=a retired inspector; stance=asserts] INSPECTOR: "Manzor did the switch, he told me over a coffee."
-- MODERATOR: The coffee is on us.
rel panel copy frame-xray compatible
rel panel original frame-xray compatible
pair d6 c5 skip
claim The seized Tornaseda Madonna is genuine | A agree | B disagree | C disagree | D agree
claim Bruna Escalza gave the painting away freely | A disagree | B agree | C agree | D disagree
claim The appeal court overturned the restorer's conviction | A disagree | C agree | D disagree | E agree
