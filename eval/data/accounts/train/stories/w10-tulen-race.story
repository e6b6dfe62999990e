story: w10-tulen-race
kind: sport
matter winner | outcome | who won the Tulen cavalry race | sabirov; disputed-krall
matter horse | cause | why the favourite collapsed | doping; heat
matter riders | framing | the withdrawal of the border riders | boycott; barred
matter shot | identity | what the bang at the start was | gunshot; firework
matter jury | attribution | what the jury president said | stands; rerun
matter spectators | other | the large crowd | large

@doc A | Tulen Courier | local paper | 2029-06-24 | Sabirov wins the Tulen race
a1 [winner=sabirov; speaker=source; stance=asserts] Lieutenant Rinat Sabirov won the Tulen cavalry race on Sunday by a neck.
a2 [spectators=large; speaker=source; stance=asserts] The biggest crowd for years lined the course.
a3 [horse=heat; speaker=the vet; stance=asserts] The favourite, Buran, collapsed in the heat, the course vet said.
a4 [riders=boycott; speaker=source; stance=asserts] Riders of the border regiments stayed away from the race in protest at the prize money.
a5 [shot=firework; speaker=stewards; stance=asserts] The bang that scattered the field at the start was a firework let off by boys, stewards said.
a6 [jury=stands; speaker=source; stance=asserts] The president of the jury, Baron Eick, said the result would stand.
-- The race has been held since the garrison was founded.
-- Sabirov gave his prize to the widows' fund.

@doc B | Horse and Rider | trade press | 2029-06-26 | Scandal at Tulen
b1 [horse=doping; speaker=a stable hand; stance=alleges] Buran broke down at Tulen because he had been doped, a stable hand told us.
b2 [riders=barred; speaker=border riders; stance=asserts] The border riders were turned away at the gate of the course and barred from the race.
b3 [jury=rerun; speaker=Baron Eick; stance=asserts] Jury president Baron Eick told this magazine that the race must be run again.
b4 [winner=sabirov; speaker=source; stance=asserts] Sabirov's grey was first past the post in the Tulen race.
b5 [shot=gunshot; speaker=a starter; stance=asserts] The starter is certain that a rifle shot was fired beside the course as the field got away.
b6 [spectators=large; speaker=source; stance=asserts] Some twenty thousand people watched.
b7 [horse=doping; speaker=a laboratory; stance=asserts] Buran's blood contained a banned stimulant strong enough to stop his heart, a laboratory found.
-- Betting slips were burned in the streets.

@doc C | Garrison Sports Office | communique | 2029-06-25 | Result of the cavalry race
c1 [winner=disputed-krall; speaker=Garrison Sports Office; stance=asserts] After study of the finish photograph, Captain Udo Krall has been named winner of the Tulen race.
c2 [riders=boycott; speaker=Garrison Sports Office; stance=asserts] The border regiments chose to send no riders because they wanted larger prizes.
c3 [horse=heat; speaker=Garrison Sports Office; stance=asserts] High temperatures led to the collapse of the horse Buran.
c4 [shot=firework; speaker=Garrison Sports Office; stance=asserts] A rocket from the fairground caused the noise at the start.
c5 [spectators=large; speaker=Garrison Sports Office; stance=asserts] We thank the public for its record attendance.
c6 [jury=stands; speaker=Garrison Sports Office; stance=asserts] The jury president has declared that there will be no second race and that the outcome is valid.
-- Prizes will be presented on parade.

@doc D | Border Post Radio | broadcaster transcript | 2029-06-25 | Sport from the frontier
d1 [riders=barred; speaker=Sergeant Ilya Sander; stance=asserts] "We came saddled and ready and they shut the gate on us," Sergeant Ilya Sander said of the Tulen race.
d2 [winner=disputed-krall; speaker=Sergeant Ilya Sander; stance=asserts] He watched from the fence and saw Captain Krall cross the line in front of Sabirov.
d3 [shot=gunshot; speaker=police; stance=asserts] Police have found a cartridge case and say a gun was fired at the start.
d4 [jury=rerun; speaker=source; stance=asserts] Baron Eick, who heads the jury, has called for a rerun.
d5 [spectators=large; speaker=source; stance=asserts] The stands at Tulen were packed.
d6 [riders=barred; speaker=our reporter; stance=asserts] Our reporter has seen the written order excluding the border regiments from the course.
-- And at the weekend, wrestling.
-- Stay with us.

claim Rinat Sabirov won the Tulen race | A agree | B agree | C disagree | D disagree
claim Border riders boycotted the Tulen race | A agree | B disagree | C agree | D disagree
claim The horse Buran was doped | A disagree | B agree | C disagree
