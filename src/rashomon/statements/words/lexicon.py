"""Closed lists of English words the rules ask about: data, no rules.

Lists of nouns and names are open in the language; here they hold the common ones of news, and a word outside them makes
the rules abstain rather than guess.
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a list written as one string."""
    return frozenset(text.split())


BE = words("is are was were be been being am 's 're")
MODALS = words("would could should might may must can cannot will shall can't couldn't wouldn't shouldn't won't")
NEGATIONS = words(
    "not never didn't doesn't don't hasn't haven't hadn't isn't wasn't weren't aren't won't wouldn't couldn't can't nor"
)
AUXILIARIES = BE | MODALS | NEGATIONS | words("has have had do does did having")
ADVERBS = words(
    "also long then later again now once still just even only first further earlier previously recently often "
    "simply soon yesterday today ago however meanwhile instead afterwards afterward always both all too perhaps "
    "since already thus tonight together twice rather quickly never"
)
PREPOSITIONS = words(
    "in on at by for from of with after before during since until till to about against among amid around between "
    "into near over through throughout toward towards under upon via within without inside outside across along "
    "behind beyond despite following regarding concerning like unlike as per ahead alongside while when"
)
CONJUNCTIONS = words("and but or yet so while although though whereas because since if unless when as")
CONTRASTS = words("and but yet while although though whereas")
RELATIVES = words("who which whom whose that where")
DETERMINERS = words(
    "the a an this that these those his her its their our my your some several many most all both another other "
    "one two three four five six seven eight nine ten each every any no dozens few"
)
# Determiners that can stand alone as a subject: "several said".
SUBJECT_DETERMINERS = words("those both all others some many most several few another each one two three four five six")
POSSESSIVES = words("his her its their our my your")
SUBJECT_PRONOUNS = words("he she they it i we you there")
SPEAKING_PRONOUNS = words("he she they it i we you one others some many both everyone nobody")
WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday")
TIME_WORDS = WEEKDAYS | words(
    "yesterday today tonight tomorrow later earlier recently late early morning afternoon evening night last this "
    "week month year"
)
MONTHS = words(
    "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sept sep oct nov dec"
)

# Irregular pasts that are not cue verbs; with auxiliaries and "-ed" they show that words have a finite verb.
PASTS = words(
    "arose ate became began bent blew bought broke brought built burnt came caught chose clung cost crept cut "
    "dealt did drew drank drove fell fed felt fled flew forbade forgot fought found froze gave got grew had heard "
    "held hid hit hurt kept knew laid lay led left lent let lit lost made meant met overcame overtook paid put "
    "quit ran rang rode rose said sang sank sat saw sent set shed shook shot shrank shut slept slid sold sought "
    "spent split spoke spread sprang stole stood struck stuck swam swept swore swung taught thought threw told "
    "took tore understood undertook upheld went withdrew woke won wore wrote bore beat bet bit bound bred cast "
    "dug dove fed flung forgave ground hung knelt leapt learnt mistook outgrew oversaw rebuilt redid repaid rethought "
    "shone shrugged slid smelt sowed spelt spilt spun sprung stuck stung swollen threw underwent unwound upset wound"
)
# Common present forms; the rest of the present tense looks like plural nouns and is left alone.
PRESENTS = words(
    "says has is are does do have goes comes gives takes makes remains seems appears needs wants knows thinks "
    "believes means becomes holds keeps stands shows includes contains controls supports continues faces leads "
    "plans seeks hopes tries works lives want need know think believe seem appear remain mean go come take make "
    "get gets see sees love loves feel feels"
)

# Verbs whose present forms may be nouns; `clauses` asks the words beside them.
VERBS_OR_NOUNS = words(
    "act aim allow answer apply arrive ask attack attend avoid back ban bear become begin behave believe belong "
    "bring build buy call carry cause change charge choose claim collect come compare compete concern consider "
    "continue control cost cover create cross cut deal decide decline defend deliver demand deny depend deserve "
    "dislike distrust dominate doubt draw drive drop earn eat encourage end endorse enjoy enter escape exist expand "
    "expect face fail fall favor favour fear feel fight figure find fit fly focus follow force form gain gather "
    "generate give grow guarantee happen hate hear help hide hit hold hope hurt identify ignore impose improve "
    "include increase intend invest involve join keep kill lack last lead learn leave let lie limit listen live "
    "look lose love maintain make manage matter mean measure meet mind miss move need object occur offer open "
    "operate oppose outnumber own pay perform pick plan play point pose post prefer prepare present press prevent "
    "produce prohibit promise promote protect prove provide pull push put question raise range reach read realize "
    "receive recognize reduce refer reflect refuse reject rely remember remove rent replace report represent "
    "require respect rest result return reveal ride rise risk rule run save seek sell send serve set share shift "
    "show sign sit spend stand start state stay stem step stop struggle suffer suggest support suspect sustain take "
    "talk tend think threaten train treat trust try turn understand urge use view violate visit vote wait walk want "
    "warn watch wear win wish wonder work worry write"
)
# Those of them whose third person is a plural noun as well: "claims", "plans".
ALSO_NOUNS = words(
    "act aim answer attack back ban bear call cause change charge claim concern control cost cover cross cut deal "
    "decline demand doubt draw drive drop end escape face fall favor favour fear feel fight figure find fit fly "
    "focus force form gain guarantee help hide hit hold hope hurt increase issue keep land lead lie limit look love "
    "matter measure meet mind miss move need object offer order pay pick plan play point pose post present press "
    "promise push question raise range reach rent report request respect rest result return ride rise risk rule run "
    "sail set share shift show sign stand start state stay stem step stop struggle support suspect talk threat tie "
    "train treat trust try turn use view visit vote wait walk watch wear win wish wonder work worry"
)
# Words that open a clause which may stand before the main one.
LEADING_SUBORDINATORS = words("while although though if when after because since as unless before whereas even once")

TITLES = words(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady gen gen. general lt lt. lieutenant col "
    "col. colonel maj maj. major capt capt. captain sgt sgt. sergeant cmdr cmdr. commander adm adm. admiral brig "
    "brig. brigadier marshal corporal private officer president vice-president premier chancellor king queen "
    "prince princess sultan emir sheikh sheik imam ayatollah mullah pope bishop archbishop cardinal rabbi rev "
    "rev. reverend father sister brother minister secretary sen sen. senator rep rep. representative congressman "
    "congresswoman gov gov. governor mayor ambassador judge justice attorney sheriff chief chairman chairwoman "
    "chairperson director spokesman spokeswoman spokesperson speaker leader deputy coach detective inspector "
    "constable superintendent commissioner councillor councilman councilwoman hon hon. envoy"
)
# Words before a title that belong to it: "Prime Minister", "Vice President".
TITLE_PARTS = words(
    "prime vice foreign defense defence interior deputy former acting attorney interim district state executive "
    "press white house secretary first lady supreme court chief us u.s."
)

FEMALE_ROLES = words(
    "mrs mrs. ms ms. miss lady queen princess sister mother wife daughter spokeswoman congresswoman chairwoman "
    "councilwoman woman girl widow actress"
)
MALE_ROLES = words(
    "mr mr. sir lord king prince father brother husband son spokesman congressman chairman councilman man boy "
    "imam sheikh sheik bishop pope ayatollah cardinal"
)

# First names whose bearer is nearly always of one sex; others stay unknown.
FEMALE_NAMES = words(
    "hillary ivanka melania michelle elizabeth mary jennifer susan kellyanne theresa angela sarah laura anna "
    "maria fatima aisha leila layla zainab mariam nadia amina khadija jane jessica nancy karen donna patricia "
    "barbara linda margaret ruth emily emma olivia sophie julia claire catherine katherine kate chelsea megyn "
    "rachel amy alice helen janet carol diana diane christine samantha condoleezza valerie loretta huma gloria "
    "rosa carmen elena olga natalia irina svetlana ingrid astrid marine yulia"
)
MALE_NAMES = words(
    "donald barack bill john james robert michael william david richard joseph thomas charles mike paul mark "
    "george kenneth steven edward brian ronald anthony kevin jason jeffrey gary timothy jose larry scott frank "
    "stephen eric gregory samuel patrick jack dennis peter henry carl arthur ryan roger joe juan albert justin "
    "terry gerald keith harry bernie ted marco tim newt rudy chris mohammed muhammad mohamed mohammad ahmed ahmad "
    "ali hassan hussein omar ibrahim abdullah khalid mahmoud mustafa yusuf youssef qassim nouri haider bashar "
    "vladimir sergei dmitry ivan boris alexander nikolai pierre jean francois jacques hans karl klaus carlos luis "
    "pedro pablo matthew daniel andrew nathan adam benjamin simon martin philip walid karim tariq jamal"
)

# Heads of phrases that can speak without a name.
SPEAKING_NOUNS = words(
    "guard guards navy fleet coastguard official officials officer officers police army military government "
    "administration authority authorities ministry spokesman spokesmen spokeswoman spokesperson spokespeople "
    "source sources witness witnesses resident residents doctor doctors medic medics activist activists group "
    "groups organization organisation agency agencies report reports study studies survey surveys poll polls "
    "statement statements analyst analysts expert experts critic critics supporter supporters opponent opponents "
    "rebel rebels militant militants fighter fighters insurgents soldier soldiers troops commander commanders "
    "general generals leader leaders member members minister ministers president premier aide aides adviser "
    "advisers advisor advisors diplomat diplomats lawmaker lawmakers senator senators congressman congresswoman "
    "lawyer lawyers attorney attorneys prosecutor prosecutors judge judges court courts company companies firm "
    "newspaper newspapers paper magazine media network outlet article story editorial column document documents "
    "memo letter email emails campaign campaigns candidate candidates nominee party parties committee council "
    "commission board panel union association institute university hospital bank researcher researchers scientist "
    "scientists professor teacher teachers student students man woman men women people person boy girl mother "
    "father wife husband son daughter brother sister family families neighbor neighbors neighbour neighbours "
    "villager villagers victim victims survivor survivors refugee refugees protester protesters demonstrator "
    "demonstrators voter voters worker workers employee employees driver owner manager director chief head "
    "chairman chairwoman executive secretary governor mayor ambassador envoy prince king queen cleric priest "
    "bishop imam sheikh pope coach player author writer journalist journalists reporter reporters host anchor "
    "commentator observer observers monitor monitors investigator investigators detective sheriff team staff "
    "delegation coalition alliance state states country nation city county department office bureau service "
    "services unit force forces crew firefighters rescuers republicans democrats conservatives liberals "
    "economists economist historian pollster strategist operative surrogate surrogates representative "
    "representatives deputy candidate's businessman billionaire veteran veterans colleague colleagues friend "
    "friends former insider insiders statistics figures data records transcript filing lawsuit complaint "
    "indictment affidavit ruling website site tweet post video caller side sides front wing arm body watchdog "
    "charity foundation center centre think-tank observatory embassy pentagon kremlin command book film "
    "submission brief narrator journal clip series ad advertisement song bill someone anyone somebody analysis "
    "rumors rumours rumor rumour allegations allegation accusations complaints claims claim suggestions "
    "average results result batch calculations calculation projection projections headline headlines numbers census "
    "tests tally count research chart map graph photo photos footage images videos testimony transcripts memos message "
    "filings polling findings evidence "
    "messages sign delegates delegate attendees associates associate executives dean spokespersons guest guests "
    "lobbyist lobbyists those duo couple pair majority others one"
)
# Words that, as the capitalised head of a name, make it an office or a body: "Observatory for Human Rights".
OFFICES = words(
    "observatory university center centre bank fund society league front movement federation foundation academy school "
    "hospital church house senate congress parliament assembly college chamber authority organization organisation "
    "network council committee ministry department institute association union office bureau agency party"
)
COLLECTIVE_NOUNS = words(
    "police army military government administration authority ministry group organization organisation agency "
    "company firm newspaper network campaign party committee council commission board panel union association "
    "institute department office bureau team staff court report study coalition alliance force service command "
    "statement"
)
