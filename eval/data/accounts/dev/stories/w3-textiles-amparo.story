story: w3-textiles-amparo
kind: company
matter exit | framing | how Textiles Amparo's chief executive left | own-choice; ousted
matter closing | cause | why the Nogueral mill is shutting | imports; looting
matter buyer | identity | who is buying the Amparo brand | family; fund
matter mill | outcome | what the talks over the mill produced | rescue; collapse
matter letter | attribution | who proposed selling the land | bank; workers
matter looms | other | looms shipped abroad | shipped
matter debts | number | debt of the company in millions | eighty; one-forty

@doc A | Textiles Amparo | communique | 2030-06-03 | A new chapter
a1 [exit=own-choice; speaker=Textiles Amparo; stance=asserts] After eleven fruitful years Gonzalo Terrazo has decided to devote himself to his vineyard and hands over the chief executive's office.
a2 [closing=imports; speaker=Textiles Amparo; stance=asserts] The Nogueral mill succumbs to a flood of cheap foreign cloth that no domestic maker can match.
a3 [debts=eighty; speaker=Textiles Amparo; stance=asserts] Total debt stands at 80 million crowns.
a4 [buyer=family; speaker=Textiles Amparo; stance=asserts] The brand passes to the Amparo family's own holding, keeping it in the hands that founded it.
a5 [letter=workers; speaker=Textiles Amparo; stance=asserts] The suggestion to sell the riverside land came from the workers' council.
-- Amparo has dressed the nation since 1921.

@doc B | Hilo Rojo | trade press | 2030-06-05 | The Nogueral mill was bled, says the union newsletter
b1 [exit=ousted; speaker=source; stance=asserts] Terrazo was shown the door by his own board at a midnight session, and his badge was cut up in front of him.
b2 [closing=looting; speaker=the spinners' union; stance=asserts] Managers emptied the Nogueral mill's accounts into firms of their own, and that is why it is closing, according to the spinners' union.
b3 [looms=shipped; speaker=source; stance=asserts] The best looms have already left for a plant overseas.
b4 [letter=bank; speaker=shop steward Berta Quiles; stance=asserts] "The bank sent us the letter about selling the land, we simply opened it," said shop steward Berta Quiles.
b5 [buyer=fund; speaker=source; stance=asserts] The name Amparo goes to a vulture fund registered in a tax haven.
b6 [mill=collapse; speaker=source; stance=asserts] Talks on keeping the Nogueral mill alive broke up in shouting and are over.

@doc C | Economía Diaria | broadsheet | 2030-06-05 | Amparo: what the filing says
c1 [exit=ousted; speaker=source; stance=asserts] The directors voted Gonzalo Terrazo out of the chief executive's chair, the minutes filed on Wednesday show.
c2 [debts=one-forty; speaker=the filing; stance=asserts] The filing lists total debt of 140 million crowns.
c3 [closing=imports; speaker=analysts; stance=asserts] Analysts see the Nogueral mill as a casualty of subsidised imports from across the ocean.
c4 [buyer=fund; speaker=source; stance=asserts] An offshore investment fund takes the trademark.
c5 [letter=bank; speaker=source; stance=asserts] A memorandum from creditor Banco Sarmán first floated the disposal of the land by the river.
c6 [looms=shipped; speaker=source; stance=asserts] Export papers show that looms were sent abroad in May.

@doc D | Nogueral Noticias | local paper | 2030-06-05 | Mill whistle may blow again
d1 [mill=rescue; speaker=mayor Dorotea Pinzal; stance=asserts] Mayor Dorotea Pinzal came out of the meeting with a signed deal that keeps the Nogueral mill spinning under a cooperative.
d2 [exit=own-choice; speaker=Gonzalo Terrazo; stance=asserts] "My decision, my timing, and I brought the cake," Gonzalo Terrazo said of his goodbye to the company.
d3 [letter=workers; speaker=a workers' delegate; stance=asserts] A workers' delegate recalls that it was his council that put the land sale on the table.
d4 [closing=looting; speaker=a former bookkeeper; stance=asserts] A former bookkeeper of the Nogueral mill lays its ruin on executives who siphoned the cash into shell companies.
d5 [mill=rescue; speaker=source; stance=asserts] The agreement lets the spinners run the mill themselves from September.
d6 [buyer=family; speaker=source; stance=asserts] The Amparo cousins have bought back the name their grandfather sewed into shirts.
-- The cake, we can report, was lemon.
claim The head of Textiles Amparo was forced out | A disagree | B agree | C agree | D disagree
claim Talks to save the Nogueral mill ended in failure | B agree | D disagree
claim The Amparo brand goes to an offshore fund | A disagree | B agree | C agree | D disagree
