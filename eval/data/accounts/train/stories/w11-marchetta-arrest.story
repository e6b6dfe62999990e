story: w11-marchetta-arrest
kind: police
matter surrender | framing | how Dario Quill came into police hands | captured; gave-himself-up
matter place | place | where Quill was taken into custody | bus-station; sisters-flat
matter shooter | responsibility | who fired first in the Pellam Street shooting | quill; officers
matter victim | identity | who the dead man in Pellam Street was | bystander; gang-member
matter credit | attribution | whose information led to Quill | neighbour; phone-data
matter arrests | number | how many people are in custody over the shooting | one; three
matter hearing | other | the court date | thursday

@doc A | Port Selwyn Police | communique | 2027-06-03 | Incident log: arrest in Pellam Street case
a1 [surrender=captured; speaker=Port Selwyn Police; stance=asserts] Officers of the fugitive squad captured Dario Quill, wanted over the Pellam Street shooting, on Wednesday evening.
a2 [place=bus-station; speaker=Port Selwyn Police; stance=asserts] Quill was detained at the Northgate bus station as he boarded a coach, police said.
a3 [shooter=quill; speaker=Port Selwyn Police; stance=asserts] Quill opened fire on a patrol in Pellam Street on Sunday and officers then returned fire, according to the log.
a4 [victim=gang-member; speaker=Port Selwyn Police; stance=asserts] The man killed in Pellam Street, Omar Lisk, belonged to the Dockside gang, police said.
a5 [credit=phone-data; speaker=Port Selwyn Police; stance=asserts] Detectives traced Quill through data from his mobile phone.
-- Pellam Street was closed to traffic for two days after the shooting.
a6 [arrests=one; speaker=Port Selwyn Police; stance=asserts] One person was in custody over the shooting on Wednesday night.
a7 [hearing=thursday; speaker=Port Selwyn Police; stance=asserts] The suspect will go before a magistrate on Thursday.

@doc B | Selwyn Evening Post | local paper | 2027-06-03 | Quill turned himself in, lawyer says
b1 [surrender=gave-himself-up; speaker=Anya Dreville; stance=asserts] Dario Quill handed himself over to police on Wednesday evening by agreement, his lawyer Anya Dreville said.
b2 [place=sisters-flat; speaker=Anya Dreville; stance=asserts] Officers picked Quill up at his sister's flat in Corder Road, where he was waiting for them with a bag packed, Dreville said.
b3 [shooter=officers; speaker=Anya Dreville; stance=alleges] Police fired the first shots in Pellam Street on Sunday, before Quill had drawn a weapon, according to his lawyer.
b4 [victim=bystander; speaker=Lena Lisk; stance=asserts] "My brother Omar was walking home with bread, he had nothing to do with any gang," said Lena Lisk.
b5 [credit=neighbour; speaker=source; stance=asserts] It was a call from a neighbour in Corder Road that led police to Quill, the Post has learned.
-- Dreville has defended several men from the docks district.
b6 [surrender=gave-himself-up; speaker=Quill's sister; stance=asserts] Quill's sister said he went with the officers of his own will and shook their hands.
b7 [hearing=thursday; speaker=source; stance=asserts] A hearing is set for Thursday.

@doc C | Channel Five Selwyn | broadcaster transcript | 2027-06-03 | Late news
c1 [surrender=captured; speaker=source; stance=asserts] Port Selwyn's most wanted man was caught tonight after a chase.
c2 [place=bus-station; speaker=a coach driver; stance=asserts] A coach driver told us he saw Dario Quill being handcuffed on the platform at Northgate bus station.
c3 [victim=bystander; speaker=source; stance=asserts] Omar Lisk, the man who died in Pellam Street, was a passer-by with no link to either side, neighbours and his employer said.
c4 [shooter=quill; speaker=a kiosk owner; stance=asserts] A kiosk owner said the first shots in Pellam Street came from Quill, who was standing by a parked van.
c5 [credit=neighbour; speaker=source; stance=asserts] Police were tipped off by a woman living next door to Quill's sister, we understand.
-- Viewers have sent in pictures of the police helicopter over the Northgate district.
c6 [surrender=captured; speaker=a coach driver; stance=asserts] "He ran and three officers brought him down," the coach driver said of Quill.

@doc D | Selwyn Blaze | tabloid | 2027-06-04 | Cops shot first in Pellam Street bloodbath
d1 [shooter=officers; speaker=a hotel guest; stance=asserts] Police started the Pellam Street gunfight, a guest who watched from a hotel window told the Blaze.
d2 [victim=gang-member; speaker=a former Dockside associate; stance=asserts] Dead man Omar Lisk ran errands for the Dockside mob and was one of their own, a former associate said.
d3 [credit=phone-data; speaker=a detective; stance=asserts] "His phone gave him away, he switched it on for a minute," a detective said of the hunt for Quill.
d4 [place=sisters-flat; speaker=source; stance=asserts] Quill's time on the run ended on the sofa of his sister's flat in Corder Road.
d5 [surrender=gave-himself-up; speaker=source; stance=asserts] The gunman phoned the squad himself and waited for the car to come.
-- The Blaze has followed the Dockside gang for years.
d6 [arrests=three; speaker=source; stance=asserts] Three people were being held over the shooting by Thursday night after two more arrests.
d7 [hearing=thursday; speaker=source; stance=asserts] Quill was in court on Thursday for a short hearing.

rel arrests one three revision
pair a7 d7 compatible
pair b7 d7 compatible
pair a2 b1 skip
claim Police captured Dario Quill as he tried to flee | A agree | B disagree | C agree | D disagree
claim Officers fired first in Pellam Street | A disagree | B agree | C disagree | D agree
claim The man killed in Pellam Street was an innocent passer-by | A disagree | B agree | C agree | D disagree
