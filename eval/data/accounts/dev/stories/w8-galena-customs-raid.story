story: w8-galena-customs-raid
kind: police
matter cargo | identity | what was in the containers opened at Galena port | weapons; machine-parts
matter owner | responsibility | who sent the containers | metex; state-arsenal
matter director | framing | how port director Silvan Odak left his post | suspended; sick-leave
matter guard | outcome | what happened to the night guard | released; charged
matter tip | attribution | who tipped off the customs | rival-firm; foreign-service
matter berth | place | where the containers were opened | berth-four; free-zone
matter spring | other | the cigarette seizure in April | april

@doc A | Galena Prosecutor's Office | communique | 2027-08-18 | Seizure at Galena port
a1 [cargo=weapons; speaker=Prosecutor's Office; stance=asserts] Customs officers found rifles and rocket tubes in two containers at Galena port on Tuesday, the prosecutor's office said.
a2 [owner=metex; speaker=Prosecutor's Office; stance=asserts] The containers were sent by the trading company Metex.
a3 [director=suspended; speaker=Prosecutor's Office; stance=asserts] Port director Silvan Odak was suspended from duty on Wednesday because of the seizure.
a4 [guard=charged; speaker=Prosecutor's Office; stance=asserts] The guard on night duty has been charged with aiding smugglers.
a5 [berth=berth-four; speaker=Prosecutor's Office; stance=asserts] The containers were opened on berth four in the presence of a judge.
a6 [tip=foreign-service; speaker=Prosecutor's Office; stance=asserts] The information that led to the search came from a foreign intelligence service.
-- The investigation is continuing.
a7 [spring=april; speaker=Prosecutor's Office; stance=asserts] In April customs officers at Galena seized two containers of cigarettes.

@doc B | Metex Trading | communique | 2027-08-18 | Our position
b1 [cargo=machine-parts; speaker=Metex Trading; stance=asserts] The two containers opened at Galena held spare parts for textile machines, Metex Trading said.
b2 [owner=state-arsenal; speaker=Metex Trading; stance=asserts] Their sender was the state arsenal at Brod, as the waybill shows.
b3 [tip=rival-firm; speaker=Metex Trading; stance=alleges] A competitor of ours called the customs office and set the search in motion.
b4 [berth=free-zone; speaker=Metex Trading; stance=asserts] Officers broke the seals in the free zone, far from the berths.
b5 [guard=released; speaker=Metex Trading; stance=asserts] The night guard was allowed to go home after questioning and is free of any accusation.
b6 [director=sick-leave; speaker=Metex Trading; stance=asserts] Port director Odak has been on sick leave since Monday with a heart complaint.
-- Metex has traded through Galena since 2004.

@doc C | Tirren Wire | wire | 2027-08-19 | Rifles found in Galena containers, port workers say
c1 [cargo=weapons; speaker=two port workers; stance=asserts] Two port workers told Tirren Wire they had seen crates of rifles lifted out of the containers at Galena.
c2 [owner=state-arsenal; speaker=source; stance=asserts] Shipping papers seen by the agency name the state arsenal in Brod as the sender of the containers.
c3 [director=sick-leave; speaker=the port's spokeswoman; stance=asserts] The port's spokeswoman said director Silvan Odak was absent through illness and remained in office.
c4 [guard=charged; speaker=the guard's lawyer; stance=asserts] The guard's lawyer confirmed that charges had been brought against his client.
c5 [berth=free-zone; speaker=two port workers; stance=asserts] The workers said the containers were opened inside the fenced free zone.
c6 [tip=foreign-service; speaker=a diplomat; stance=asserts] A diplomat said the tip about the shipment had been passed on by an allied spy agency.
-- Galena is the main outlet of three landlocked regions.
c7 [spring=april; speaker=source; stance=asserts] April's cigarette seizure led to four convictions.

@doc D | Defence Ministry | communique | 2027-08-20 | On the Galena containers
d1 [owner=metex; speaker=Defence Ministry; stance=asserts] Metex dispatched the containers stopped at Galena on its own account, the Defence Ministry said.
d2 [cargo=machine-parts; speaker=Defence Ministry; stance=asserts] Experts of the ministry examined the contents and found looms and gear wheels.
d3 [director=suspended; speaker=Defence Ministry; stance=asserts] The government relieved Silvan Odak of his duties at the port until the inquiry is closed.
d4 [guard=released; speaker=Defence Ministry; stance=asserts] The night guard was released on Wednesday and cleared of suspicion.
d5 [berth=berth-four; speaker=Defence Ministry; stance=asserts] The inspection took place at the fourth berth.
d6 [tip=rival-firm; speaker=Defence Ministry; stance=asserts] The call that prompted the search was made by a rival trading house.
-- The arsenal at Brod works under ministry supervision.

rel spring april april compatible
pair a7 b1 different_event
pair a7 d2 different_event
claim Weapons were found in containers at Galena port | A agree | B disagree | C agree | D disagree
claim The Galena port director was suspended | A agree | B disagree | C disagree | D agree
