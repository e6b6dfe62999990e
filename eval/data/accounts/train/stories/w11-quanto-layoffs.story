story: w11-quanto-layoffs
kind: company
matter exit | framing | how chief executive Lea Farrow left taxi firm Quanto | dismissed; resigned
matter cars | cause | why Quanto's cars stood still on Friday | cyber-attack; failed-update
matter drivers | framing | what happened to Quanto's night drivers | laid-off; transferred
matter buyer | attribution | whether the board of Quanto wants to sell to Merrin Group | favours-sale; opposes-sale
matter data | outcome | what became of the customer data | stolen; safe
matter hold | control | who controls Quanto | founders; bank
matter app | other | the app update | app

@doc A | Quanto Mobility | communique | 2028-03-06 | Change at the top of Quanto
a1 [exit=resigned; speaker=Quanto Mobility; stance=asserts] Lea Farrow has stepped down as chief executive of taxi firm Quanto at her own wish, the company said on Monday.
a2 [cars=failed-update; speaker=Quanto Mobility; stance=asserts] Quanto's self-driving taxis in Port Amelle stopped on Friday because of a faulty software update, it said.
a3 [drivers=transferred; speaker=Quanto Mobility; stance=asserts] Night drivers at Quanto have been moved to posts in the control centre, the company said.
a4 [data=safe; speaker=Quanto Mobility; stance=asserts] Customer data at Quanto remained secure throughout Friday's outage.
a5 [buyer=opposes-sale; speaker=Quanto Mobility; stance=asserts] Quanto's board wishes the firm to stay independent and has turned down an approach by Merrin Group, the statement said.
-- Quanto runs 1,400 taxis in Port Amelle.
a6 [hold=founders; speaker=Quanto Mobility; stance=asserts] The founding family holds the majority of votes at Quanto, it added.
a7 [app=app; speaker=Quanto Mobility; stance=asserts] A new version of the app will be available this week.

@doc B | Amelle Business Daily | trade press | 2028-03-07 | Quanto board pushed Farrow out
b1 [exit=dismissed; speaker=two directors; stance=asserts] The board of Quanto sacked chief executive Lea Farrow on Sunday night, two directors told the Business Daily.
b2 [cars=cyber-attack; speaker=a security consultant; stance=asserts] Hackers brought Quanto's taxis to a halt on Friday, a security consultant hired by the firm said.
b3 [buyer=favours-sale; speaker=two directors; stance=asserts] Most of Quanto's directors are in favour of a sale to Merrin Group, they said.
b4 [hold=bank; speaker=source; stance=asserts] Control of Quanto passed to Amelle Savings Bank in January, when a loan was turned into voting shares.
b5 [data=stolen; speaker=a security consultant; stance=asserts] The intruders copied the travel records of Quanto's customers, according to the consultant.
-- Merrin Group owns bus companies in nine cities.
b6 [exit=dismissed; speaker=a director; stance=asserts] "She was told to clear her desk by midnight," one Quanto director said of Farrow.
b7 [drivers=transferred; speaker=a personnel manager; stance=asserts] All of Quanto's night drivers have been given other work inside the company, a personnel manager said.

@doc C | Taxi Drivers' Union Port Amelle | communique | 2028-03-07 | Night shift thrown on the street
c1 [drivers=laid-off; speaker=Taxi Drivers' Union; stance=asserts] Quanto has fired its whole night shift, the taxi drivers' union said.
c2 [cars=failed-update; speaker=Taxi Drivers' Union; stance=asserts] Friday's standstill of Quanto taxis followed a botched update that our members had warned about, it said.
c3 [exit=resigned; speaker=Dorin Pask; stance=asserts] "Farrow quit because she was tired of it, she told us so herself," union leader Dorin Pask said of the Quanto chief.
c4 [hold=bank; speaker=Dorin Pask; stance=alleges] Amelle Savings Bank gives the orders at Quanto, Pask said.
c5 [buyer=favours-sale; speaker=Taxi Drivers' Union; stance=alleges] The union said Quanto's board was keen to sell to Merrin Group and was cutting staff to raise the price.
-- The union will hold a rally outside the depot on Saturday.
c6 [drivers=laid-off; speaker=a night driver; stance=asserts] A night driver with six years at Quanto said he got his dismissal by text message.

@doc D | Amelle Public Television | broadcaster transcript | 2028-03-07 | Business news
d1 [exit=dismissed; speaker=source; stance=asserts] Lea Farrow was removed as head of taxi firm Quanto after a row with the board.
d2 [data=stolen; speaker=the data protection office; stance=asserts] The data protection office says names and addresses of Quanto customers were taken and are on sale online.
d3 [cars=cyber-attack; speaker=the data protection office; stance=asserts] The office says an attack on Quanto's servers shut down the fleet on Friday.
d4 [hold=founders; speaker=source; stance=asserts] The founders still control Quanto, the share register shows.
d5 [buyer=opposes-sale; speaker=a board member; stance=asserts] A board member told us Quanto was better off alone and the directors had said so to Merrin Group.
-- Shares in Merrin Group fell slightly.
d6 [drivers=laid-off; speaker=source; stance=asserts] Outside the Quanto depot we met night drivers who have lost their jobs.
d7 [app=app; speaker=source; stance=asserts] Customers are asked to install the new app.

claim Quanto's chief executive Lea Farrow was sacked | A disagree | B agree | C disagree | D agree
claim Hackers caused Friday's Quanto taxi outage | A disagree | B agree | C disagree | D agree
claim Quanto's night drivers lost their jobs | A disagree | B disagree | C agree | D agree
