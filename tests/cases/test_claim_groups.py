"""Claims pieced together out of links: who was first, and how many carry a claim independently."""

from rashomon.cases.claim_groups import Member, collect_claims


def members(*told):
    """(id, document, source, day)"""
    return {
        id_: Member(id=id_, document=document, source=source, published=f"2031-05-{day:02}")
        for id_, document, source, day in told
    }


def test_links_found_in_different_blocks_join_one_claim():
    known = members((1, 10, "Gazette", 3), (2, 20, "Herald", 1), (3, 30, "Post", 2), (4, 40, "Post", 1))

    claims = collect_claims([(1, 2), (3, 1)], [], known)

    assert set(claims) == {1, 2, 3}
    assert claims[1] is claims[3]
    assert claims[1].first == 2
    assert claims[1].sources == ("Gazette", "Herald", "Post")
    assert claims[1].origins == 3


def test_copies_and_documents_of_one_source_are_one_origin():
    known = members((1, 10, "Gazette", 1), (2, 20, "Herald", 2), (3, 30, "Gazette", 3), (4, 40, "Post", 4))

    claims = collect_claims([(1, 2), (2, 3), (3, 4)], [(10, 20)], known)

    assert claims[1].origins == 2  # {Gazette 10, its copy 20, Gazette 30} and Post 40


def test_a_copy_that_left_the_case_links_nothing():
    known = members((1, 10, "Gazette", 1), (3, 30, "Post", 3))

    claims = collect_claims([(1, 2), (2, 3)], [(10, 20), (20, 30)], known)

    assert claims[1].sources == ("Gazette", "Post")
    assert claims[1].origins == 2


def test_a_claim_of_which_one_statement_is_left_is_none():
    assert collect_claims([(1, 2)], [], members((1, 10, "Gazette", 1))) == {}
