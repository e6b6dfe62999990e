story: w13-hadur-convoy
kind: battle
matter ambush | responsibility | who attacked the aid convoy near Hadur | highland-militia; border-guard
matter cargo | identity | what the convoy's trucks carried | flour; rifles
matter driver | outcome | what became of driver Samel Tesfu | freed; killed
matter road | control | who holds the Hadur pass | highland-militia; federal-army
matter spot | place | where the attack took place | hadur-pass; mekat-ford
matter hunger | other | shortage of food in Asmela | shortage

@doc A | Plateau News | wire | 2029-01-14 | Militia attacks aid convoy near Hadur
a1 [ambush=highland-militia; speaker=federal police; stance=alleges] Gunmen of the Highland Militia attacked a relief convoy near Hadur on Sunday, federal police said.
a2 [cargo=flour; speaker=the Grain Relief Fund; stance=asserts] The trucks carried flour for the besieged town of Asmela, according to the Grain Relief Fund.
a3 [spot=hadur-pass; speaker=federal police; stance=asserts] The convoy was hit at the top of the Hadur pass, a police spokeswoman said.
a4 [driver=killed; speaker=federal police; stance=asserts] Driver Samel Tesfu was shot dead at the wheel, she said.
a5 [hunger=shortage; speaker=source; stance=asserts] Asmela has been short of food since the road closed in November.
a6 [road=highland-militia; speaker=federal police; stance=asserts] She acknowledged that the militia still holds the Hadur pass.
-- A ceasefire signed in autumn allows two convoys a week.

@doc B | Highland Militia | communique | 2029-01-14 | Statement of the spokesman
b1 [ambush=border-guard; speaker=Highland Militia; stance=asserts] It was the federal border guard that opened fire on the relief trucks near Hadur.
b2 [cargo=rifles; speaker=Highland Militia; stance=alleges] Under the tarpaulins of the convoy were crates of rifles for the garrison in Asmela.
b3 [road=highland-militia; speaker=Highland Militia; stance=asserts] The Hadur pass is in the hands of our third battalion.
b4 [driver=freed; speaker=Highland Militia; stance=asserts] The driver Samel Tesfu was handed over unhurt to the elders of his village.
b5 [spot=mekat-ford; speaker=Highland Militia; stance=asserts] The shooting took place down at the Mekat ford, a day's walk from the pass.
b6 [hunger=shortage; speaker=Highland Militia; stance=asserts] We know that the people in Asmela are hungry.
-- The militia repeats its offer to inspect convoys jointly.

@doc C | Federal Broadcasting | broadcaster transcript | 2029-01-15 | Evening news
c1 [road=federal-army; speaker=Gen. Worku Alene; stance=asserts] Federal troops have held the Hadur pass since last week and are keeping it open, General Worku Alene told us this evening.
c2 [ambush=highland-militia; speaker=Gen. Worku Alene; stance=asserts] The general said Highland Militia fighters had lain in wait for the aid trucks.
c3 [cargo=rifles; speaker=a customs inspector; stance=asserts] A customs inspector tells this programme that he found rifles hidden in the convoy's load.
c4 [driver=freed; speaker=the driver's brother; stance=asserts] The driver, Samel Tesfu, came home on Monday morning in good health, his brother says.
c5 [spot=hadur-pass; speaker=a truck mechanic; stance=asserts] A mechanic who rode on the second truck says the bullets came as they reached the summit of the pass.
-- We will return to the story in our late edition.
-- The price of bread in Asmela has tripled.

@doc D | Grain Relief Fund | ngo | 2029-01-16 | Attack on our convoy
d1 [ambush=border-guard; speaker=Grain Relief Fund; stance=asserts] Our surviving staff recognised the attackers of the convoy as federal border guards in uniform.
d2 [cargo=flour; speaker=Grain Relief Fund; stance=asserts] All the trucks were loaded with wheat flour and sealed in the presence of monitors.
d3 [driver=killed; speaker=Grain Relief Fund; stance=asserts] We mourn our driver Samel Tesfu, who died of a bullet wound at the scene.
d4 [spot=mekat-ford; speaker=Grain Relief Fund; stance=asserts] The convoy had stopped to cross the ford at Mekat when it came under fire.
d5 [road=federal-army; speaker=Grain Relief Fund; stance=asserts] Since last week the pass at Hadur has been under federal army control, our logistics team reports.
d6 [hunger=shortage; speaker=Grain Relief Fund; stance=asserts] Stocks in Asmela will last four days.
-- The Fund has suspended its convoys.
claim The Highland Militia attacked the aid convoy near Hadur | A discuss | B disagree | C agree | D disagree
claim The relief trucks were carrying rifles | A disagree | B agree | C agree | D disagree
claim Driver Samel Tesfu survived | A disagree | B agree | C agree | D disagree
