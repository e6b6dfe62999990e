story: w5-kundu-whaleshark
kind: science
matter death | cause | why the whale sharks of Kundu Bay died | sonar; plankton-toxin
matter count | number | dead animals | seven-may; twenty-june; four-calves
matter team | framing | how the survey team worked | rigorous; slapdash
matter author | responsibility | who deleted the sonar log | navy; university
matter minister | attribution | what minister Calderon said about the sonar ban | extends; ends
matter tagged | place | where the tagged female is now | bay; open-ocean
matter paper | outcome | what became of the paper | accepted; turned-down

@doc A | Institute of Marine Life, Kundu | communique | 2027-06-18 | Statement on mortality in Kundu Bay
a1 [death=sonar; speaker=Institute of Marine Life; stance=asserts] Ear bones taken from the dead whale sharks bear the lesions that naval sonar leaves, and the institute regards the sonar as the cause of death.
a2 [count=seven-may; speaker=Institute of Marine Life; stance=asserts] Seven carcasses had been logged by the end of May.
a3 [team=rigorous; speaker=Institute of Marine Life; stance=asserts] Every carcass was photographed, measured and sampled by the survey team under a protocol agreed in advance.
a4 [author=navy; speaker=Institute of Marine Life; stance=alleges] The log of sonar hours for the week in question was wiped by the navy before our request reached it.
-- The institute is financed by a levy on diving permits.
a5 [paper=accepted; speaker=Institute of Marine Life; stance=asserts] The findings have passed review and will be printed in the autumn issue of the journal Pelagos.

@doc B | Fleet Command, Kundu Station | communique | 2027-06-20 | Sonar and marine life
b1 [death=plankton-toxin; speaker=Fleet Command; stance=asserts] The animals in the bay were killed by a toxin from a plankton bloom, as the university's own water samples attest.
b2 [author=university; speaker=Fleet Command; stance=asserts] The sonar log was handed to the university, where a research assistant erased it by mistake.
b3 [minister=ends; speaker=Minister Calderon; stance=asserts] Minister Ines Calderon has informed the fleet that the ban on sonar exercises in Kundu Bay will lapse at the end of June.
b4 [team=slapdash; speaker=Fleet Command; stance=asserts] The survey team left carcasses in the sun, mislabelled jars and guessed at lengths.
-- Fleet Command is committed to the stewardship of the sea.
-- The station's aquarium may be visited by schools on request.

@doc C | Pelagic Science Letters | trade press | 2027-07-02 | Whale shark manuscript under fire
c1 [paper=turned-down; speaker=an editor; stance=asserts] The Kundu manuscript was sent back to its authors with a rejection, said an editor of the journal Pelagos.
c2 [team=slapdash; speaker=a reviewer; stance=asserts] A reviewer speaks of jars with the wrong dates and a survey team that improvised its protocol on the beach.
c3 [count=twenty-june; speaker=source; stance=asserts] By the end of June the number of dead whale sharks in the bay had grown to twenty.
c4 [death=sonar; speaker=a veterinary pathologist; stance=asserts] A veterinary pathologist who examined the ear bones independently of the institute agrees that sound pulses from naval equipment killed the animals.
-- Manuscripts on sharks make up a fifth of submissions.
c5 [minister=extends; speaker=the ministry; stance=asserts] The ministry told this magazine that the sonar ban would be prolonged by a year at the minister's wish.

@doc D | Kundu Dive Operators' Guild | trade press | 2027-06-25 | Notice to members
d1 [tagged=bay; speaker=Dive Operators' Guild; stance=asserts] The tagged female, Lola, is still feeding in the bay, where our boats meet her each morning off the pier.
d2 [death=plankton-toxin; speaker=Dive Operators' Guild; stance=asserts] It was red water, a poisonous bloom, that carried the sharks off, as every boatman who smelled it will confirm.
d3 [team=rigorous; speaker=Dive Operators' Guild; stance=asserts] Whatever one thinks of their conclusions, the survey people worked with great care, and our skippers saw them measure each animal three times.
d4 [count=four-calves; speaker=Dive Operators' Guild; stance=asserts] Of juveniles, our members have found four dead.
-- Members should carry bottled air certificates.
d5 [minister=extends; speaker=Minister Calderon; stance=asserts] At our annual dinner the minister promised another year of the sonar ban, to applause.

@doc E | The Bay Watcher | blog | 2027-07-05 | Where is Lola?
e1 [tagged=open-ocean; speaker=The Bay Watcher; stance=asserts] Lola's tag has been reporting from the open ocean for a fortnight, far out past the trench, and the shark by the pier is a different animal with a similar scar.
e2 [author=university; speaker=a laboratory technician; stance=asserts] A laboratory technician told me over rice wine that the sonar log died on the faculty's laptop.
e3 [paper=accepted; speaker=The Bay Watcher; stance=asserts] Those who say that the paper was binned should look at Pelagos's own page, where it stands among the forthcoming articles.
e4 [minister=ends; speaker=a fleet driver; stance=asserts] The minister means to let the sonar ban run out, her driver says, and has already chosen the wine for the admiral.
-- Photographs of Lola are for sale, half for the rescue boat.

@doc F | Kundu Sun | local paper | 2027-07-08 | Log, laptop and lagoon
f1 [author=navy; speaker=an ombudsman; stance=asserts] The ombudsman for records finds that the sonar log was removed on a terminal at the naval station, under a lieutenant's name.
f2 [paper=turned-down; speaker=a co-author; stance=asserts] One of its authors admits that the article was refused in June and is looking for another home.
f3 [tagged=bay; speaker=a ranger; stance=asserts] A ranger read the tag number on the pier shark through his mask and is sure that she is Lola.
f4 [tagged=open-ocean; speaker=the tag maker; stance=asserts] The maker of the tag insists that its signal comes from deep water beyond the trench.
-- The lagoon festival will go ahead with paper sharks.
-- Tide tables are on page four.

rel count seven-may twenty-june revision
rel count seven-may four-calves different_scope
rel count twenty-june four-calves different_scope
claim Naval sonar killed the whale sharks of Kundu Bay | A agree | B disagree | C agree | D disagree
claim The minister will extend the sonar ban | B disagree | C agree | D agree | E disagree
claim The journal accepted the Kundu paper | A agree | C disagree | E agree | F disagree
