story: w2-saltworkers-march
kind: protest
matter mood | framing | how the crowd behaved in Bazargah square | peaceful; riotous
matter trigger | cause | what brought people into the streets | salt-tax; water-cuts
matter fire | responsibility | who set the tax office on fire | marchers; agents
matter size | number | how many took part | thousands; hundreds
matter ending | framing | how the square emptied | dispersed; drove-out
matter leader | attribution | what Sheikh Darvan told the marchers | go-home; stay
matter injured | identity | who most of the injured were | police; students

@doc A | Shatt Monitor | broadsheet | 2028-02-14 | Salt workers fill Bazargah square
a1 [mood=peaceful; speaker=source; stance=asserts] The salt workers sat down in Bazargah square in rows, singing harvest songs and sharing dates with the constables.
a2 [trigger=salt-tax; speaker=a pan owner; stance=asserts] "They tax the brine before it is even dry," said Hoshang Mirali, a pan owner, explaining why the workers had come.
a3 [ending=drove-out; speaker=source; stance=asserts] At sunset mounted police charged through the rows with batons until the square was bare.
a4 [fire=agents; speaker=several marchers; stance=alleges] Several marchers blamed the burning of the tax office on men in leather jackets who had arrived in a police van.
a5 [leader=stay; speaker=Sheikh Darvan; stance=demands] From a balcony Sheikh Darvan called on the workers to hold the square until the governor came.
-- The pans of Bazargah supply half the country's tables.

@doc B | Interior Directorate of Bazargah | communique | 2028-02-14 | On the disturbances in the square
b1 [mood=riotous; speaker=Interior Directorate; stance=asserts] A mob armed with salt rakes went on a rampage in the centre of Bazargah, smashing shopfronts and menacing passers-by.
b2 [size=hundreds; speaker=Interior Directorate; stance=asserts] Some 600 persons took part in the illegal gathering.
b3 [fire=marchers; speaker=Interior Directorate; stance=alleges] The tax office was torched by ringleaders of the march, whose faces are known.
b4 [ending=dispersed; speaker=Interior Directorate; stance=asserts] By evening the participants had gone home of their own accord after officers explained the regulations to them.
b5 [injured=police; speaker=Interior Directorate; stance=asserts] Most of the injured were constables struck by stones.
b6 [leader=go-home; speaker=Interior Directorate; stance=asserts] The Directorate thanks Sheikh Darvan for telling the crowd to return to its families.

@doc C | Nakhil FM | broadcaster transcript | 2028-02-15 | Morning programme: the night after
c1 [trigger=water-cuts; speaker=Nasrin Toufan; stance=asserts] PRESENTER: What started it? NASRIN TOUFAN, correspondent: The taps; the salt quarter has been dry since Friday and people simply had enough.
c2 [size=thousands; speaker=Nasrin Toufan; stance=asserts] TOUFAN: I would say nine thousand at the height, from the fish market to the clock.
c3 [injured=students; speaker=a surgeon; stance=asserts] TOUFAN: The surgeon on duty told me the beds were taken mainly by students from the polytechnic.
c4 [ending=drove-out; speaker=Nasrin Toufan; stance=asserts] TOUFAN: The horses came in around the call to prayer and swept everybody into the side streets.
c5 [mood=peaceful; speaker=Nasrin Toufan; stance=asserts] TOUFAN: Until then it was like a picnic, grandmothers on carpets, flasks of tea.
c6 [leader=go-home; speaker=Nasrin Toufan; stance=asserts] TOUFAN: Sheikh Darvan had come out and asked them to pack up before dark.
-- PRESENTER: We go to the weather.

@doc D | Bazargah Bugle | tabloid | 2028-02-15 | NIGHT OF THE RAKES
d1 [mood=riotous; speaker=source; stance=asserts] Windows caved in, taxis were overturned and jewellers fled as rake-swinging thugs ruled the heart of Bazargah.
d2 [trigger=salt-tax; speaker=source; stance=asserts] The fury was over the governor's new levy on brine.
d3 [fire=marchers; speaker=a kiosk owner; stance=asserts] Kiosk owner Abu Selim watched youths from the march pour lamp oil through the tax office letterbox.
d4 [ending=dispersed; speaker=source; stance=asserts] Then the heroes of the rake got hungry and drifted off home to supper.
d5 [injured=police; speaker=source; stance=asserts] The casualty ward was full of men in blue, bandaged and cursing.
-- Readers are invited to send their pictures.
-- See our picture spread on the centre pages.

@doc E | Salt and Bread Union | ngo | 2028-02-16 | Members' letter
e1 [trigger=water-cuts; speaker=Salt and Bread Union; stance=asserts] We marched for water: the authority had shut the mains of the salt quarter for a week while the governor's fountains ran.
e2 [size=thousands; speaker=Salt and Bread Union; stance=asserts] Stewards handed out almost nine thousand armbands.
e3 [fire=agents; speaker=Salt and Bread Union; stance=alleges] The fire was the work of provocateurs in the pay of the Directorate.
e4 [injured=students; speaker=Salt and Bread Union; stance=asserts] The polytechnic's young people paid the price, and it is they who fill the wards today.
e5 [leader=stay; speaker=Salt and Bread Union; stance=asserts] Sheikh Darvan's words to us were plain: remain where you are.
-- The strike fund is open.
-- Those who have lost wages should bring their pay book to the union's room above the bakery.

claim Marchers burned down the Bazargah tax office | A discuss | B agree | D agree | E disagree
claim Police on horseback cleared a peaceful sit-in | A agree | B disagree | C agree | D disagree
claim Sheikh Darvan urged the workers to leave the square | A disagree | B agree | C agree | E disagree
pair b1 d5 compatible
