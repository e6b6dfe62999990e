story: w5-talisan-strike
kind: air strike
matter site | identity | what was hit at Talisan | barracks; hospital
matter origin | place | from where the missiles were launched | ship; plateau
matter air | denial | whether Talisan was warned | warned; unwarned
matter cause | cause | why the missile fell on the town quarter | jamming; error-list
matter dead | number | dead at Talisan | eleven-tue; thirty-four-sat; three-soldiers
matter apology | attribution | the admiral's position on compensation | pays; pays-none
matter crowd | framing | how the funeral passed | dignified; riot

@doc A | Navy Headquarters, Sulang | communique | 2028-03-15 | Precision strike on separatist barracks
a1 [site=barracks; speaker=Navy Headquarters; stance=asserts] A barracks of the Talisan separatists was struck and destroyed before dawn on Tuesday.
a2 [origin=ship; speaker=Navy Headquarters; stance=asserts] The missiles were fired by the frigate Laksamana Muda from a position beyond the reef.
a3 [air=warned; speaker=Navy Headquarters; stance=asserts] The people of Talisan had been told by radio the evening before to leave the waterfront.
a4 [dead=three-soldiers; speaker=Navy Headquarters; stance=asserts] Among the navy's own landing party, three marines gave their lives.
-- The operation continues according to plan, and shipping in the strait is unaffected.
-- The navy asks the media to respect the privacy of the families concerned.

@doc B | Talisan Doctors' Cooperative | ngo | 2028-03-16 | Our hospital is a crater
b1 [site=hospital; speaker=Talisan Doctors' Cooperative; stance=asserts] The building destroyed at Talisan was our hospital, with a red cross on its roof that pilots have used for years to find the town.
b2 [dead=eleven-tue; speaker=Talisan Doctors' Cooperative; stance=asserts] Up to Tuesday evening we had carried eleven bodies to the church.
b3 [air=unwarned; speaker=Talisan Doctors' Cooperative; stance=asserts] No warning reached Talisan, where the radio mast has been down since the storm.
b4 [origin=plateau; speaker=a nurse; stance=asserts] A nurse on night duty saw the missiles rise from the army's plateau inland and pass over the palm groves toward us.
-- We appeal for saline, sutures and silence from those who have nothing to give.
b5 [crowd=dignified; speaker=Talisan Doctors' Cooperative; stance=asserts] The funeral of the dead passed in sorrow and good order, with shoes left at the churchyard wall.

@doc C | Jane Obeng-Lim, Missile Notebook | blog | 2028-03-18 | Fins, fuel and a missing signal
c1 [origin=plateau; speaker=Missile Notebook; stance=asserts] Burn marks photographed on the plateau road, and the shape of the fins, point to a land launcher up there as the origin of the salvo.
c2 [cause=jamming; speaker=Missile Notebook; stance=asserts] The missile came down among houses because someone was jamming satellite navigation along that shore, as ships' logs from Tuesday show.
c3 [site=barracks; speaker=Missile Notebook; stance=asserts] Satellite pictures from the weekend show bunk tents, a rifle range and a flagpole on the plot that was hit: a barracks, in other words.
-- I am grateful to readers who measured the fins with kitchen tape.
c4 [air=warned; speaker=a fisherman; stance=asserts] A fisherman played me his recording of Monday's radio message, which told Talisan people to clear the waterfront.
-- Questions about my sources will be met with a smile.

@doc D | Sulang Daily Mail-Gazette | broadsheet | 2028-03-19 | Admiral admits wrong list
d1 [cause=error-list; speaker=Adm. Harun Siregar; stance=asserts] The missile struck the town because its target had been copied from an outdated list, Admiral Harun Siregar told senators.
d2 [apology=pays; speaker=Adm. Harun Siregar; stance=asserts] Families of the Talisan dead would be compensated from navy funds, the admiral said.
d3 [dead=thirty-four-sat; speaker=the parish; stance=asserts] The parish of Talisan counted thirty-four dead on Saturday, after the cellar had been opened.
d4 [site=hospital; speaker=Adm. Harun Siregar; stance=asserts] What stood at the coordinates, he conceded, was a hospital.
d5 [origin=ship; speaker=Adm. Harun Siregar; stance=asserts] The launch had been from a frigate at sea, and the army's plateau had played no part, he said.
-- The committee meets again on Wednesday in closed session.

@doc E | Voice of Talisan | broadcaster transcript | 2028-03-20 | Evening broadcast
e1 [apology=pays-none; speaker=Adm. Harun Siregar; stance=asserts] We have the admiral on tape telling a colleague that Talisan will not see a coin from the navy.
e2 [crowd=riot; speaker=source; stance=asserts] The funeral ended in a storm of stones, with the harbour office sacked and its files blowing along the quay.
e3 [cause=jamming; speaker=a radio engineer; stance=asserts] A radio engineer told listeners that a jammer on the hill had pulled the missile off its course and into the houses.
e4 [air=unwarned; speaker=source; stance=asserts] We remind the world that Talisan was given no word of what was coming.
-- The broadcast closed with the hymn of the net-menders.

@doc F | Straits Insurance Bulletin | trade press | 2028-03-24 | War-risk notes
f1 [cause=error-list; speaker=a navy lawyer; stance=asserts] A navy lawyer negotiating with underwriters put the hit on the town quarter down to a clerk's use of last year's target sheet.
f2 [apology=pays; speaker=underwriters; stance=asserts] Underwriters have been told by the admiral's staff to expect navy payments to the bereaved at Talisan.
f3 [crowd=riot; speaker=a loss adjuster; stance=asserts] A loss adjuster lists broken windows, a looted safe and two burned launches from the funeral procession, which he calls a riot with hymns.
f4 [crowd=dignified; speaker=a ship's agent; stance=asserts] A ship's agent, whose house overlooks the churchyard, describes the burial as calm and says the windows were broken at night by boys from elsewhere.
-- Premiums for calls at Sulang are unchanged.

rel dead eleven-tue thirty-four-sat revision
rel dead eleven-tue three-soldiers different_scope
rel dead thirty-four-sat three-soldiers different_scope
pair a1 d1 skip
pair a1 e3 skip
pair a1 f1 skip
pair c2 a1 skip
pair c3 d1 skip
pair c3 e3 skip
pair c3 f1 skip
pair b1 c2 skip
pair b1 d1 skip
pair b1 f1 skip
claim The navy struck a hospital at Talisan | A disagree | B agree | C disagree | D agree
claim People in Talisan were warned before the strike | A agree | B disagree | C agree | E disagree
claim The funeral at Talisan turned into a riot | B disagree | E agree | F discuss
