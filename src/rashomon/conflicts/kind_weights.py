"""What each word tells about the kind of a conflict; written by models/kinds/fit.py, read by `kinds`.

Fitted on 9068 gold conflicts of the corpus' train split (526 stories and themes, corpus ff73b942c199); 3305 weights.
An underscore joins two words; # is a number, @day, @month and @name stand for any.
"""

from __future__ import annotations

from rashomon.records import ConflictKind

KINDS: tuple[ConflictKind, ...] = (
    "number",
    "time",
    "place",
    "identity",
    "responsibility",
    "control",
    "cause",
    "outcome",
    "denial",
    "framing",
    "attribution",
)
INTERCEPTS = (0.2, -0.2, -0.9, 0.1, -0.3, -0.9, -0.7, 1.2, -0.2, 0.3, 1.3)
# What was seen beside the words: by name, positions in KINDS with what it adds.
HINTS: dict[str, list[tuple[int, float]]] = {
    "blame on both sides": [(4, 1.2), (9, -0.4)],
    "contrary words": [(7, 1.4)],
    "numbers disagree": [(0, 1.2)],
    "numbers on both sides": [
        (0, 2.7),
        (1, -0.5),
        (3, -0.4),
        (4, -0.7),
        (5, -0.1),
        (6, -0.2),
        (7, -0.3),
        (9, -0.3),
        (10, -0.1),
    ],
    "one negated": [
        (0, -0.4),
        (1, -0.7),
        (2, -0.8),
        (3, -0.1),
        (4, -0.4),
        (5, -0.2),
        (6, -0.3),
        (7, 0.3),
        (8, 3.2),
        (9, -0.4),
        (10, -0.2),
    ],
    "speakers": [
        (0, -0.6),
        (1, -0.3),
        (2, -0.1),
        (3, 0.1),
        (4, 0.3),
        (5, -0.4),
        (6, 0.4),
        (8, -0.3),
        (9, 0.1),
        (10, 0.7),
    ],
    "times apart": [(1, 1.4), (7, 0.1)],
    "times on both sides": [(2, 0.3), (3, -0.2), (4, 0.2), (7, -0.1), (8, 0.2), (9, -0.3)],
}
# By kind, lines of a weight in tenths and the words that have it.
_TENTHS: dict[ConflictKind, str] = {
    "number": """
24 #word
23 #
11 #word_#word
8 count
7 twenty
6 came_to number
5 lost
4 #word_people @day by_@day dead put said the_number to_#word were
3 cent counte number_of people per per_cent put_the report
2 #_people at_@name of
-2 an in it of_#
-3 a at_the before for of_@name who
-4 #_@month @name_#word her his off on to was which with
-6 and the
-9 the_#word
""",
    "time": """
16 before
11 ahead_of learne until
10 alread before_the follow notice
9 ahead long
8 after after_the early hour learne_of next well when while
7 @day_at again began dates expect from_a late letter once once_the only reache still teache
6 been first guns heard him mornin rang run tenant the_time time use was_still within
5 @day_evenin arrive at came dawn day days evenin finish follow_the hours let lunch midday parlia return set spring
  the_flood the_last the_mornin the_week vote weeks while_the will
4 @day and_the announ as_the back closed date explos flood full gone i in_full long_after messag middle_of minute
  month noon place put rememb return_to shows siren sounde street text the_explos time_the truce up was was_over week
  were were_still will_be
3 # end_of has has_the home it_took log middle midnig news of_# opened record shift the_middle under went when_the
2 @name_before had had_been in it it_was last night of_@name reache_the said the_end
1 be of on until_the with_the
-1 found
-2 down from is the_@name
-3 #word becaus its line which
-4 and contra engine from_the held left own that the_old
-5 @name @name_@name a agains at_the board brough by every gave hands lost over_the port
-6 our
-7 in_a minist who
-8 was_the
""",
    "place": """
12 quarry
11 in_the
10 far in_a
9 abroad capita standi
8 aboard beyond_the held_in on_@name the_capita the_lost was_found well
7 @day_the airpor among and_it at_his at_the beneat bridge bus church deep ford fronti lay lighth of_@name off_@name
  on_a on_the pier place sea stadiu the_missin there video where where_the will wounde
6 @name_for beneat_the beside_the boat box ferry flat high inside mill near out_in pictur port prison sample side
  side_of the_fronti up_in
5 @name_where all_the bank bar barrac behind_the being below beside came came_to car collec dam dry fish floor foreig
  he_has in_@name it_is lay_in line missin mr mr_@name night_in our_own photog railwa recove river shaft show shows
  slept south spent_the stolen that_night the_airpor the_bar the_fish the_lighth the_river to_rest under_the was_made
4 ashore below_the betwee_the beyond coast divers dug ended famous film he hill island lying lying_in made moved now
  of_the old outsid_the over_the rows set ship short_of spent that_the the_coast the_famous the_ferry the_high
  the_police the_stolen the_whole took_place town under was was_held was_taken yard
3 across been come down kilome moved_to off_the outsid police quay recove_from reserv road school short taken the
  the_church the_old the_sea was_on were
2 across_the at be behind betwee came_down from held inside_the it_was the_#word the_bus to_the up with_the
1 found found_in from_a lost off to_a
-1 @name a at_@name to
-2 after_the as day fire had when which
-3 @name_was before board compan hand man member minist of people the_fire their this with
-4 @name_in an away becaus called came_from charge days direct driver every for gate inspec letter mayor men openin
  second told with_a
-5 @name_on after army by early evenin first hands is_a she sold
-6 back by_a on_@day was_the who
-7 and
-8 its was_a
""",
    "identity": """
15 is_a
14 was_a
12 identi
11 brothe the_men
10 held is_the labora the_man was_an
9 as_a contai knew was_the
8 a an man named ordina right rocket train weddin white
7 bought carryi retire sold washed were woman
6 @day_was @name_had are armed belong belong_to bombs buyer compla cutter figure flour for_years found_in inform known
  long patien pilgri powder shells taken tanker team that_of the_dead the_sealed the_tanker the_voice those traini
  what who
5 aircra ambula and_a at_@name be_a be_the beneat body borrow bottle but chemis confir conscr crates desert drone
  employ farm full_of gun hired identi_the is_an killed leaked loan mayor' nurse packed passen served shot tests
  the_figure the_mayor' the_passen though_to to_be trade under_the was_@name was_that wife with_its worked writte_by
4 a_foreig a_retire an_old as boys consul destro firm foreig from grey had_taken hospit is known_to law masked milk
  mother nation night_was of_a owner_of person photog plate profes regist rice rifles school seen so-cal son studen
  the_body the_garris the_nation the_person the_so-cal the_victim though traine victim was was_writte way_to whom you
3 @name_belong @name_on @name_were a_rocket and convoy family found hit illnes it_is killed_at know poison positi
  recogn sample soldie us with writte years
2 attack carrie for for_a in_@name men_who militi object on_their one_of our paid the_object their voice who_had
1 @name @name_is all brough dead his in_the men on_the one
-1 #word came down minist of on to to_the
-2 and_the by_the evenin fire first for_the has into its kept let my of_@name the_strike up when
-3 @day_the @name_and after_the and_that board broken court day engine from_a hour i is_in left lost man_who meetin
  out put said the_river the_water them this to_a will work
-4 @month after_a ahead assemb away both broke by could during ended follow free gate in_a keeper last mornin patrol
  result second shows signed speech spring the_old threw tower town until visito well where_the
-5 @day a_man across across_the any at closed fault govern it open say should smoke statio still that_is those_who
  told where
-6 about after becaus before_the bridge in_which judges report side there throug
-7 sent
-8 while
-9 order
-10 bank
""",
    "responsibility": """
12 fired guard
11 cut own
10 it_was wrong youths
9 audit doing emptie himsel inspec rival shot
8 as_they attack blames boat by gang let_the manage slippe tale to_blame trucks was_the who
7 a_visiti accuse becaus_the believ blamed bow contra engine flags forged lookin lorry opened_the ordere out_by smashe
  starte_the studen the_contra the_wrong visiti warnin young
6 @name_were across air_force aircra an_@name and_he banner blame_for blamed_the boxes burned burned_the came_from
  city driver factor fault federa for_his fund gunner hired hit hotel interi know local logs militi of_it out_the
  owned picket sank securi shop signal the_custom the_tale themse traine unifor which
5 @name_in a_@name a_minist a_police agents air animal archiv blame camp carele confes course distri doors fence fire
  first flower flown forema fragme inquir instru into jacket keeper key laid_the launch ledger marine office on_its
  opened order ordere_the ours put_a respon respon_for sapper save so_the sold_the switch the_direct the_fault
  the_munici the_pay the_work to_save tracks which_had wire work_of
4 @name_own abroad accord_to agains among_the army author away_the bears_the blames_the bottle broke caused_the conclu
  custom cut_the cutter destro duty establ explos farmer fire_on fired_by gate guards him_to in_his laid let mainte
  men minist munici open police privat sent_the shots side southe staff tanker the_@month the_@name the_govern
  the_guards the_harbou the_march the_mayor the_reserv the_safety them turned_the up_the watche with_their
3 about at_@name away back becaus belong_to broke_the brough_down carrie_out caused crew down drone for_the fuel
  govern had_the hand him labora leak left opened_fire order_to our over pilot put remove reserv safety sent sold
  starte strike struck that the the_federa the_gas the_staff threw threw_the to_a treasu whom whose window_of work
2 @name_@name @name_and @name_came a accord among as_the at_the belong border by_the carrie for from_the gas he man
  mayor member member_of of_a off openin so statem switch_off the_distri the_inspec the_minist the_window
1 #word an before from_a had into_the night of_the patrol took took_the union villag window with
-1 @name after by_a called have his on_the under when
-2 after_the bank found in in_@name made ship since under_the week with_a
-3 @day @name_had @name_has beside day end held is_a leave old paper school sea spoke the_end was was_a with_the
-4 # @name_of again ahead_of and_a before_the by_teleph dead died full good of_@name record round said the_week until
  we well were where worked would
-5 @name_a @name_is ahead as be been betwee boats bridge buildi famili fish from_his has has_been is kitche like
  meetin notice of_his on_@day patien remain start stayed that_had the_air the_compan town volunt voted wall
-6 in_her no place rescue still walked when_the which_the
-7 all being read the_engine will
-8 are
-9 every
""",
    "control": """
13 had_the
12 compan contro
11 comman since
10 charge_of keys proper
9 board charge holds holds_the is is_in remain run safe soldie
8 admini belong belong_to by commit guards hands have_the held_by hold majori militi occupi orders own patrol posses
  runs
7 @name_and appoin army decide held held_the hung now operat owns papers privat regist remain_in still tents the_keys
  under worker
6 a_privat collec contro_of cooper depot fund guarde hands_of hold_the keepin lies_in marine office police road run_by
  runnin signal sit state the_palace themse tower troops was_in was_under watch which who with_the
5 @name_the alone and are buildi direct flag fort gates gendar guard hall keeper key last lies manage manage_by
  occupi_by of_the on_@day operat_by over_the owns_the palace passes ran rests run_the runs_the shares since_the
  the_gate the_orders the_vault univer vault whom
4 @name_at all and_its army's ask bank comman_of contin decide_who direct_the family firm firmly gate grip in_charge
  keeps_the kept land lighth mast navy on_@name owner owner_of parish posses_of ran_the see servic taken_over the_army
  the_army's the_hands the_key the_sealed the_state there time_of to_the whose
3 @name_in @name_to are_in as by_the county day_of has_been has_the have is_run it keeps keys_to market master
  of_@name pass room sealed spring square staff statio store the the_parish the_time this until where
2 @name at in_@name its shows the_strike
1 day for_the has to_@name
-1 after from to
-2 # #word been down first for have_been he in it_was of off on the_compan their them
-3 @name_of ahead an away behind fire had off_the out that told we were
-4 @name_were a as_a becaus brough camera fell into new people pulled said set shut that_the the_camera was well what
-5 agains had_been his_own lay made man member out_of saw school so the_men those villag
-6 found left put
-7 up went
-9 came
""",
    "cause": """
24 becaus
12 collap
11 burst
10 died explai poison torn what
9 bomb fever is_what rain reason sand smoke techni
8 a_broken bolt broken came_from down_to droppe failed is_the lightn quarre rust spoile stoppe the_survey welder why
7 bad blamed boiler cable caused crack electr explos fire fish fuel goat ill into_@name poor rotten wall ward works
6 a an_office bay becaus_its began brough cause caused_by cold cracke crash did_it down drove_the due_to dust fault
  gas heat heavy here illnes killed machin made_the mine petrol pipe roof slope strike_was swimme that_is the_cause
  the_school trace traced_the turned valve wages water went wet wind worn
5 @name_#word @name_to about anchor and_it and_they attrib becaus_of behind_the blaze bought broke bullet by_a by_an
  cause_of conclu did drifte drove during eaten engine fall fell felt follow found held_up hot ice is_why killed_the
  kitche loss_of meat mortar notice overhe pupils result_of round say set set_the slide so_that survey tank that
  the_fire the_fish throug traced unpaid warm weight would_have wrecke years
4 @name_died above alight an an_electr attrib_the ballot batch blame by caught counti curren dam died_of dry due
  fell_ill foot forced from_a frost had hole_in little loss new of of_a old or origin outbre over_@name red result
  same saw shells shut snow sun that_had the the_counti the_early the_fever the_illnes the_loss the_lower the_rails
  the_same the_sand troubl was_due was_the which
3 @name_the after and_the childr comes cut distri doctor driver early earth flight from gave gave_way had_eaten hours
  its left like like_a lower made market off out over_the pumps since switch the_fall them tins to_a too was_caused
  way well wells
2 and_that at_@name becaus_a becaus_the beside diseas ground in_the into it line on_the over store strike the_ground
  the_new to us vet when_the
1 report so their
-1 #word @name_@name at carrie for_a her is night record to_the was_a were
-2 @name_has ahead be from_the he his in last on_@day order sent took with_a
-3 by_the came compan each end evenin every ferry from_@name home hospit letter minute of_@name of_the on_a once
  opened post signed studen the_@name the_counci the_last with_the
-4 @day @name_and and_a army belong belong_to city clear custom doors ended has head in_his light man mayor messag
  militi mill minist paid patien police presid read ship soldie street team time warnin
-5 @name_had @name_were aircra alread announ before call commit contra counci day drone duty empty film firm having
  is_a leave list office photog recall recove remain sample short_of should taken the_villag we
-6 comman had_the own paper passed spoke staff talk
-7 board the_#word
-8 as_a
""",
    "outcome": """
12 cleare
11 alive ended_with voted
10 ahead captiv condit court talks
9 electe judges oil wells
8 all_the cup ended feet grante home last lists mornin plant relief remain restor rollin signat signed the_#word
  the_court won
7 away beyond broke_up by_a cell claim close collap counci died died_in effect heard_the last_night licenc lorrie
  margin motion on_@day settle still the_men turned_down we withdr won_the
6 @name_was @name_who @name_won agreed bars brough convic discha favour fort gave_the jury life lost our_report receiv
  repair search sittin the_driver the_judge the_minist the_motion where_they with_an with_their younge
5 @day_with @name_as @name_broke after again all and_is and_were appeal approv as_of been_told bill cells ended_in
  given goes had_given has has_thrown in_his land left_@name milita myself of_@month one_of plan pulled saved saw
  second sides surgeo the_end the_govern the_jury the_next the_partie the_second trains turbin vaccin victor volunt
  voted_down voted_to was_carrie we_are who_was with_a
4 @name_had @name_in @name_walked and_@name arms back budget bullet buried by_the call captai case closed_with come
  county east evenin for_a free go going good_health got guilty house in_favour is_in meetin member_of month night_of
  petiti put refere releas resolv result sent since_the tally that_the the_boy the_county the_east the_final
  the_minute the_talks thrown_out use walked welcom wound
3 @name_and @name_is @name_the and betwee both broken candid dead final for_@name girl guilty_of hands has_been hospit
  in_a in_good is list loan mediat night nothin passed race senten shot stood the_counci the_judges turned will
2 @month @name @name_have agains been count deal every fell for govern have into left member one partie prison school
  spring went with
1 and_the are her i on the_@name
-1 @name_on at had statio the town
-2 about army at_@name belong from_the had_been his of_the office people said them took what
-3 behind_the by called camp depot direct farmer from from_a guards in_its of_a on_the only open outsid shift
  the_police under were whose
-4 #word a among among_the an as_the ballot becaus belong_to cable came_from contra crew dawn distri door early fired
  for_the gates had_the he_has himsel it itself market militi now over pass says shows sold the_garris the_gates
  the_town to_the troops under_the union which work
-5 @day_was accoun along boat box coach compan did during engine envoy family men of_its pilots railwa reside road
  roof safety soldie team the_capita wanted was_the while winter
-6 came_to inspec is_the opened set the_mayor themse until
-7 capita held hours own run that the_@month
-9 it_was
-10 police
""",
    "denial": """
13 denies no
11 says
10 having never
9 denies_that reside
8 @name_on colone denied every
7 all any intact none not stayed tape
6 dam did it minist_@name money testif that_night tower
5 away financ financ_minist left letter said she siren taken the_dam this told
4 @day before_the denied_that evenin had_been he_had his left_the paid receiv that the_@name there
3 @month been found its night shows
2 had has on_the ship
1 a
-1 be was
-2 is on up
-3 @name_@name down for nothin the to with
-4 @name behind by first gave had_no let on_@name was_a what withou
-5 after becaus do our us would
-6 which will
""",
    "framing": """
12 and with
11 fled
10 becaus bolted fought planne routin schedu their threat while
9 @day_for by_his could desk of_her was_a
8 after embrac like marche own_accord stripp visito
7 @name_left articl begged blows chief crowd each_other famili gave_up good guards is_a laid_down led_the out_of past
  regime silenc stroll triump warm weapon
6 @name_by applau backs battal behind benche calm calmly childr clean cranes crews dismis driven each ended exerci
  forced friend from_her honour in_good in_which launch leavin mayor_@name people_of pollin pulled_out quiet ran
  remove safety shared shift spirit spoke_of squad step storme tears terms the_army the_ballot the_wall throug_the
  took upon whistl who_led
5 @name_from @name_is affair ahead_of annual armour as at_a at_its becaus_he but car chair change circle coach coffee
  debate door downed emptie farewe finish gather good_order have_been himsel in in_protes left observ of_his order
  orderl people playin posts presen protec read reside singin speake spoke statio stayed steps stood_in storme_the
  swept that_had that_is that_it the_dark the_inspec the_wester to_leave trial until until_the up_the visit wanted
  ward were_a wester won
4 @name_was @name_were agreem aircra airpor and_we as_a asked boats came_to closed dark days direct_@name doors
  down_in dragge drawn driver early emerge escort family fighte full handed hauled heart her_own him his_own home hour
  hours inspec leave lost meetin_in middle_of mob off_the office_in opened opened_the other over post rescue saw
  scream she_had steppe stop surviv table the_@month the_hall the_minist the_steps there_was trader under_an waited
  week_of within within_minute
3 after_a along ambula an_hour and_that appoin armed at away_from bank board bridge by consul contra custom day evenin
  every for gave hall high like_a met neighb of_its of_their off off_in old once out outsid patien protes pulled
  reside_of retire road sang start talk tea the_chambe the_galler the_keeper they to trampl villag walked_out wall
  witnes would
2 @name accord after_the away becaus_the compan crew down galler gates given her his in_a into meetin minute of_@name
  on on_@day open shut soldie stood the_first them throug to_the under was water when
1 a ahead an at_the back fire from gate kept last left_the of she the_door the_water thrown went were
-1 all are been began i mornin night of_the one so the_@name up us
-2 above as_the at_@name beneat carrie in_his in_the it_was mother report strike this
-3 @day_night @name_and @name_own @name_that @name_who and_@name and_so and_the be beneat_the buildi came_from count
  down_to flour for_the found had has health held in_@name list market now of_a off_@name on_the over_the palace pass
  photog put river shot show state the the_list the_police the_strike to_@name up_and who whose will with_his with_its
-4 # #word @name_after @name_the and_has belong blame by_a did explos flag hired house is_in labora late milita missin
  north ordere pictur privat put_the remain repair so_the spring still studen talks tank the_man the_street train whom
  with_their
-5 @day_the by_an by_the came cells countr cutter depot destro dry from_a here hit hospit in_my is_the it killed mine
  must next number on_its ours powder starte strang survey the_men the_time use warnin was_the wing
-6 abroad alone behind_the belong_to by_@name conscr foreig hold in_our instru is oil orders pay ship signal that_the
  was_in wells white with_the
-7 and_he and_it big buried of_#word taken
-8 regist with_@name
-9 died for_@name keep
""",
    "attribution": """
12 be
11 called minist offer propos suppor wants
10 bishop
9 advise backed condem demand letter oppose ordere union words
8 agains blessi certai defend federa in_her praise promis route stay told wanted would wrote
7 accept acted approv call corner guild health in_which instru its_member keep reques should spoke to_go wants_the
  whose writte
6 @name_told accept_the advice asked assist by_@name chairm coach consid drew film go it_was king march matter meetin
  no open rifles said_the ship text the_blame the_engine the_order truck urged vote was_the wet word work writin
5 @name_@name @name_called @name_said @name_spoke @name_wants admira bill came candid chair chief chose collec compen
  favour favour_of file fisher had_heard idea in_our lake landin man_who much next northe object offere ordere_the
  phone praise_the profes race refuse take that_he the_decisi the_govern the_hand the_head the_old the_paper the_raid
  the_weeken the_women' timeta to warnin was_@name was_to with_us
4 @name @name_gave @name_who am asked_for at_once circul decisi_to declar direct genera i_am in_favour in_person
  in_writin made man messag minute negoti note opposi order own parent pay presid produc prosec recogn recogn_the
  strike that_the the_bishop the_pay the_pilots the_union' union' weeken women' worker
3 @day_the about_a alone and_i by_a called_the came_from comman counci earlie from_the genera_@name govern hand it its
  leader mayor must my new person port school spoke_in stand stands suppor_the the_earlie the_health the_lake
  the_mayor the_new the_ship to_keep to_stay told_the voice word_that
2 @name_had come decisi first for for_the gave her member sent table the_presid town us would_be
1 by head heard his i said the_compan the_fisher their
-1 @month found in night of of_the our this throug to_@name was_a
-2 across and_the as bank had into owner river the the_@name took under_the was water
-3 @name_on @name_the across_the and are away back belong belong_to broke came_to clear driver fell have held left
  lost mornin on_@day throug_the
-4 @day @name_was ahead at at_@name been below dam evenin having him hour in_@name killed labora mill opened passed
  pensio prison put receiv soldie sound stoppe the_minist the_water they up_the walked week when won
-5 after among an_hour and_it boxes car cleare died from guard hit hospit in_the last long me named on_@name on_the
  photog saw servic shot shows since still taken under univer with
-6 @name_were began crew down has_the inspec nobody off post ran releas the_counci the_court there to_a well went
-7 # #word ended only were
-8 becaus hall
""",
}


def _read(tenths: dict[ConflictKind, str]) -> dict[str, list[tuple[int, float]]]:
    found: dict[str, list[tuple[int, float]]] = {}
    for at, kind in enumerate(KINDS):
        weight = 0.0
        for word in tenths[kind].split():
            if word.lstrip("-").isdigit():
                weight = int(word) / 10
            else:
                found.setdefault(word.replace("_", " "), []).append((at, weight))
    return found


WORDS = _read(_TENTHS)
