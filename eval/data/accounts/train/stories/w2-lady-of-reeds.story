story: w2-lady-of-reeds
kind: rumour
matter death | outcome | whether singer Umm Nahar is alive | dead; alive
matter house | framing | the coming and going at her house | wake; party
matter son | attribution | what her son said | confirmed-death; dismissed-talk
matter source-of-it | responsibility | who started the news | radio; fan-page
matter ambulance | identity | whom the ambulance fetched | singer; gardener
matter concert | time | when the farewell concert is to be | feast; next-year
matter illness | cause | why she cancelled the spring tour | throat; quarrel

@doc A | Radio Qasab | broadcaster transcript | 2027-08-30 | Interruption of programme
a1 [death=dead; speaker=Radio Qasab; stance=asserts] ANNOUNCER: We interrupt our concert to tell you that Umm Nahar, the Lady of the Reeds, has left this world.
a2 [son=confirmed-death; speaker=Nahar; stance=asserts] ANNOUNCER: Her son, reached by telephone, told us in tears that his mother had closed her eyes at noon.
a3 [house=wake; speaker=a reporter; stance=asserts] REPORTER: The lane is full of people in black carrying trays of bitter coffee into the house.
a4 [ambulance=singer; speaker=a reporter; stance=asserts] REPORTER: Neighbours saw her carried to the ambulance on a stretcher, with her famous green scarf over her face.
-- ANNOUNCER: We shall play her songs until midnight.
a5 [illness=throat; speaker=Radio Qasab; stance=asserts] ANNOUNCER: She had called off her spring tour because of a growth in her throat.
-- ANNOUNCER: Listeners who wish to share a memory of her voice may telephone the studio at any hour of the night.

@doc B | The Reed and the Rose, fan page | blog | 2027-08-30 | She lives!
b1 [death=alive; speaker=the fan page; stance=asserts] Dry your eyes, for Umm Nahar is alive and is scolding her cook as I write this from her garden wall.
b2 [house=party; speaker=the fan page; stance=asserts] Those trays on their way into the house were for her granddaughter's engagement, and there was dancing.
b3 [ambulance=gardener; speaker=the fan page; stance=asserts] The man on the stretcher was her gardener, stung by a hornet.
b4 [source-of-it=radio; speaker=the fan page; stance=asserts] The whole wretched tale was born in the studio of Radio Qasab, where a trainee misheard a telephone call.
-- Her cat is also well.
b5 [concert=feast; speaker=the fan page; stance=asserts] Her farewell concert will be given on the eve of the Feast of Lamps, as she promised.
b6 [illness=quarrel; speaker=the fan page; stance=asserts] As for the tour, she dropped it after a row with her drummer.

@doc C | The Nightingale | tabloid | 2027-08-31 | ADIEU, LADY OF THE REEDS
c1 [death=dead; speaker=source; stance=asserts] She sang for three kings and outlived them all, but yesterday the great Umm Nahar drew her last breath.
c2 [ambulance=singer; speaker=an orderly; stance=asserts] An orderly told how he had laid her, light as a bird, on the ambulance's bunk.
c3 [illness=throat; speaker=a physician; stance=asserts] Her throat had betrayed her in spring, a physician revealed, and she had to cancel every date of the tour.
c4 [house=wake; speaker=source; stance=asserts] Inside, women wailed around an empty chair while the Koran reciter cleared his voice.
-- A souvenir poster is enclosed.
c5 [source-of-it=fan-page; speaker=source; stance=asserts] Before any station had it, the sad tidings stood on a fan page called The Reed and the Rose.
c6 [son=confirmed-death; speaker=Nahar; stance=asserts] "Mother is gone," Nahar whispered to The Nightingale through the half-open door.

@doc D | Wire of the Two Seas | wire | 2027-08-31 | Singer Umm Nahar, reported dead, greets fans from balcony
d1 [death=alive; speaker=source; stance=asserts] Singer Umm Nahar stepped onto her balcony on Tuesday morning and blew kisses to several hundred admirers who had come to mourn her.
d2 [son=dismissed-talk; speaker=Nahar; stance=denies] Her son Nahar said he had told all callers since Monday that the reports were nonsense.
d3 [ambulance=gardener; speaker=the ambulance service; stance=asserts] The ambulance service said its crew had been called for an allergic gardener.
d4 [house=party; speaker=a caterer; stance=asserts] Monday's visitors had come for an engagement party, according to the caterer.
d5 [source-of-it=radio; speaker=source; stance=asserts] The report of her death was first broadcast by Radio Qasab, which had taken a remark about a character in a play for news.
-- She is thought to be in her eighties, though her passport gives a more flattering date of birth.
d6 [concert=next-year; speaker=her manager; stance=asserts] Her manager said the farewell concert had been put off until next year.

@doc E | Radio Qasab | broadcaster transcript | 2027-09-01 | A correction, of sorts
e1 [source-of-it=fan-page; speaker=Radio Qasab; stance=asserts] ANNOUNCER: We took Monday's news in good faith from a fan page, which had posted it an hour before us.
e2 [concert=feast; speaker=Radio Qasab; stance=asserts] ANNOUNCER: She will sing her farewell on the night before the Feast of Lamps, and we shall carry it live.
e3 [illness=quarrel; speaker=a drummer; stance=asserts] DRUMMER: The spring tour? She threw a tambourine at me and said, it is over, that was the reason.
e4 [son=dismissed-talk; speaker=Nahar; stance=asserts] NAHAR: I told your colleague on the telephone that she was asleep, asleep, and to stop spreading rubbish.
-- ANNOUNCER: And now, the Lady herself, with the song she recorded for us in the old studio by the river.

pair d1 a2 conflict:outcome
pair d1 c6 conflict:outcome
pair b1 a2 conflict:outcome
pair b1 c6 conflict:outcome
pair a1 c6 corroborates
pair c1 a2 corroborates
pair a1 d2 conflict:denial
pair c1 d2 conflict:denial
pair b1 d2 corroborates
pair a1 e4 conflict:outcome
pair c1 e4 conflict:outcome
pair b1 e4 corroborates
pair d1 e4 skip
claim The singer Umm Nahar has died | A agree | B disagree | C agree | D disagree | E disagree
claim An ambulance carried the singer away | A agree | B disagree | C agree | D disagree
claim A fan page started the report of her death | B disagree | C agree | D disagree | E agree
