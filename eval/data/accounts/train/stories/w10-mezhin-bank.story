story: w10-mezhin-bank
kind: company
matter bank | framing | why the Steppe Bank's branches closed | holiday; bank-run
matter owner | control | who runs the Steppe Bank | central-bank; founders
matter cash | place | where the cash trucks went | capital; abroad; gold
matter director | outcome | what became of director Emin Falk | fled; at-home
matter loss | cause | what caused the bank's losses | war-bonds; embezzlement
matter union | attribution | what the finance minister promised | guarantee; no-guarantee
matter queues | other | queues at the branches | queues
rel cash gold capital different_scope
rel cash gold abroad different_scope

@doc A | Mezhin Finance | trade press | 2031-08-11 | Steppe Bank under central bank control
a1 [owner=central-bank; speaker=source; stance=asserts] The Central Bank has taken over the running of the Steppe Bank and put in a manager of its own.
a2 [bank=bank-run; speaker=source; stance=asserts] The Steppe Bank shut its branches on Monday because savers had emptied their accounts over the weekend.
a3 [loss=war-bonds; speaker=analysts; stance=asserts] Analysts trace the bank's losses to war bonds that have lost most of their value.
a4 [queues=queues; speaker=source; stance=asserts] Queues formed outside branches in all the rail towns.
a5 [director=at-home; speaker=his lawyer; stance=asserts] Director Emin Falk was at his home in Mezhin and was helping investigators, his lawyer said.
a6 [union=guarantee; speaker=source; stance=asserts] The finance minister promised that the state would guarantee all savings at the Steppe Bank.
-- The bank was founded by grain merchants and has forty branches.
-- It lent heavily to the army's suppliers.

@doc B | Steppe Bank | communique | 2031-08-11 | Information for our customers
b1 [bank=holiday; speaker=Steppe Bank; stance=asserts] Our branches are closed on Monday for a long-planned staff holiday and reopen on Tuesday.
b2 [owner=founders; speaker=Steppe Bank; stance=asserts] The Steppe Bank is managed by the founding families as it has been for three generations.
b3 [cash=capital; speaker=Steppe Bank; stance=asserts] Cash was moved by truck to our vault in the capital as part of normal operations.
b4 [director=at-home; speaker=Steppe Bank; stance=asserts] Our director, Emin Falk, is in Mezhin and works from his house.
b5 [union=guarantee; speaker=Steppe Bank; stance=asserts] We welcome the finance minister's pledge to stand behind every deposit.
b6 [queues=queues; speaker=Steppe Bank; stance=asserts] We thank customers who waited at our doors for their patience.
-- Cards can be used as usual.

@doc C | The Mezhin Lantern | tabloid | 2031-08-12 | Falk flies, money gone
c1 [director=fled; speaker=airport workers; stance=asserts] Bank boss Emin Falk left the country in a private plane on Sunday night, airport workers told the Lantern.
c2 [cash=abroad; speaker=a border guard; stance=asserts] Two trucks full of the Steppe Bank's cash crossed the frontier the same night, a border guard said.
c3 [loss=embezzlement; speaker=a bookkeeper; stance=alleges] The hole in the bank's books was made by its directors, who stole for years, a bookkeeper said.
c4 [bank=bank-run; speaker=source; stance=asserts] Terrified savers stripped the Steppe Bank of its money and it had to lock its doors.
c5 [queues=queues; speaker=source; stance=asserts] Pensioners lined up on Station Street from dawn.
c6 [union=no-guarantee; speaker=source; stance=asserts] The finance minister told savers that the state would guarantee nothing.
c7 [cash=gold; speaker=a border guard; stance=asserts] The bank's gold had been taken to the vault in the capital in the spring, he said.
-- Falk's dogs are being fed by a neighbour.
-- Have you lost savings? Call us.

@doc D | Federal Radio Economy | broadcaster transcript | 2031-08-12 | The Steppe Bank affair
d1 [owner=founders; speaker=the Central Bank's governor; stance=asserts] The Central Bank's governor told us the Steppe Bank was still led by its founders and his office was only watching.
d2 [bank=holiday; speaker=a branch manager; stance=asserts] A branch manager in Mezhin said Monday's closing was a staff day off that had been in the calendar since January.
d3 [loss=war-bonds; speaker=the Central Bank's governor; stance=asserts] He blamed the fall in war bonds for the bank's bad figures.
d4 [director=fled; speaker=prosecutors; stance=asserts] Prosecutors say Emin Falk has gone abroad and have issued a warrant for him.
d5 [cash=abroad; speaker=prosecutors; stance=asserts] They are looking for cash from the bank that was trucked out of the federation.
d6 [union=no-guarantee; speaker=the finance minister; stance=asserts] "I have made no promise to cover these deposits," the finance minister said on this programme.
d7 [queues=queues; speaker=our reporter; stance=asserts] Lines outside the bank's offices grew through the day.
-- The crown lost ground.

claim A run by savers forced the Steppe Bank to close | A agree | B disagree | C agree | D disagree
claim Emin Falk has fled abroad | A disagree | B disagree | C agree | D agree
claim The state guarantees savings at the Steppe Bank | A agree | B agree | C disagree | D disagree
