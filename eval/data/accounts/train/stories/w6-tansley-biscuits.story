story: w6-tansley-biscuits
kind: company
matter exit | framing | how the managing director left | ousted; retired
matter line | cause | why the oven line stopped | rats; upgrade
matter jobs | number | how many posts go | forty; two-hundred; group-900
rel jobs forty group-900 different_scope
rel jobs two-hundred group-900 different_scope
matter buyer | control | who holds the majority of Tansley's | fund; family
matter recipe | place | where the shortbread will be baked | wexcombe; abroad
matter tins | other | the Christmas tin on sale as usual | on-sale

@doc A | Wexcombe Chronicle | local paper | 2026-09-04 | Tansley's boss bows out after 22 years
a1 [exit=retired; speaker=source; stance=asserts] Gordon Tansley has hung up his apron at the biscuit works his grandfather founded, choosing his sixty-fifth birthday to hand over.
a2 [line=upgrade; speaker=Tansley's; stance=asserts] The ovens have been cool since Monday so that engineers can fit new burners, a spokeswoman for Tansley's explained.
a3 [buyer=family; speaker=source; stance=asserts] Members of the Tansley family still own the greater part of the shares.
-- The smell of ginger has hung over Mill Street for a century.

a4 [recipe=wexcombe; speaker=Tansley's; stance=asserts] Shortbread will go on being made in Wexcombe, "where the butter is", the company promised.
a5 [jobs=forty; speaker=Tansley's; stance=asserts] Around forty posts, most of them in packing, are to go by the new year.
a6 [tins=on-sale; speaker=source; stance=asserts] The Christmas tin will be in the factory shop from October as usual.

@doc B | Baker & Confectioner Weekly | trade press | 2026-09-08 | Ravenhill removes Tansley, plans move offshore
b1 [exit=ousted; speaker=people close to the board; stance=asserts] Gordon Tansley was pushed aside by the board in a meeting that lasted a quarter of an hour, people close to it say.
b2 [buyer=fund; speaker=source; stance=asserts] Ravenhill Partners, a private equity house, has held most of the equity since buying out the cousins in spring.
b3 [recipe=abroad; speaker=a Ravenhill presentation; stance=asserts] A presentation to lenders has the shortbread range moving to a contract bakery in Poland next year.
b4 [jobs=two-hundred; speaker=source; stance=asserts] The plan takes out 200 jobs at the Wexcombe site.
b7 [jobs=group-900; speaker=source; stance=asserts] Over all of Ravenhill's food brands 900 posts are to disappear.
-- Ravenhill also owns a cracker brand and two crisp makers.

b5 [line=upgrade; speaker=the burner supplier; stance=asserts] The oven line is idle for the fitting of low-gas burners, the supplier of the equipment confirmed.
b6 [tins=on-sale; speaker=source; stance=asserts] Seasonal tins are unaffected and reach retailers next month.

@doc C | Crumbs: a Wexcombe blog | blog | 2026-09-09 | What my sister-in-law saw in Flour Store B
c1 [line=rats; speaker=an oven hand; stance=asserts] They stopped the ovens because the flour store was alive with rats, says the oven hand who found the nest.
c2 [exit=ousted; speaker=an office worker; stance=asserts] Mr Gordon was marched to his car by a man in a good coat, with his photographs in a box, according to a friend in the office.
c3 [buyer=family; speaker=source; stance=asserts] I looked up the register and there they all are, Tansley after Tansley, with the bulk of the company between them.
-- I have bought my last box of ginger thins for a while. My mother, who packed for them in her youth, says it was ever thus with flour.

c4 [recipe=wexcombe; speaker=the night foreman; stance=asserts] The night foreman has been shown next year's rota for the shortbread ovens on Mill Street, so that is where it will be baked.
c5 [jobs=two-hundred; speaker=the shop steward; stance=asserts] Our steward counts two hundred names on the list.

@doc D | Ravenhill Partners | communique | 2026-09-10 | Tansley's: an orderly transition
d1 [exit=retired; speaker=Ravenhill Partners; stance=asserts] Gordon Tansley informed colleagues last year of his wish to step down and leaves with their warm thanks.
d2 [buyer=fund; speaker=Ravenhill Partners; stance=asserts] As majority shareholder, Ravenhill will support the new leadership with capital and patience.
d3 [jobs=forty; speaker=Ravenhill Partners; stance=asserts] Some 40 roles will be affected, chiefly through natural turnover.
d4 [recipe=abroad; speaker=Ravenhill Partners; stance=asserts] To serve continental customers better, shortbread production is being consolidated at a partner bakery in Poland.
-- Ravenhill invests in heritage food brands and takes a long view of each. Further announcements will be made in due course and at the proper time.

@doc E | Environmental Health Watch | ngo | 2026-09-12 | Inspection reports, week 36
e1 [line=rats; speaker=Environmental Health Watch; stance=asserts] The stoppage at Tansley's biscuit works follows an inspector's discovery of a heavy rodent infestation beside the ovens.
-- Reports are obtained under the access to information rules. We publish them as we receive them, with the names of junior staff removed and spelling left as it was.
e3 [exit=retired; speaker=Environmental Health Watch; stance=asserts] The letter to the inspector was signed by Gordon Tansley, who had by then retired of his own accord and was clearing his desk.
e2 [tins=on-sale; speaker=Environmental Health Watch; stance=asserts] Tins packed for Christmas came from another building and remain on sale.
claim Board threw out biscuit boss Gordon Tansley | A disagree | B agree | C agree | D disagree
claim Rats halted production at Tansley's | A disagree | B disagree | C agree | E agree
claim Tansley's shortbread will stay in Wexcombe | A agree | B disagree | C agree | D disagree
