from rashomon.store.outflow_reviews import count_disputes, count_reviews, stream_disputes, stream_reviews
from rashomon.store.sight import WHOLE
from tests.judged import judged_queue


def reviews(store, viewer=WHOLE):
    with store.read() as connection:
        found = list(stream_reviews(connection, viewer=viewer))
        assert len(found) == count_reviews(connection, viewer=viewer)
    return found


def test_every_review_comes_out_in_order_those_taken_back_marked(store):
    judged_queue(store)

    found = reviews(store)

    assert [(one.reviewer, one.conflict_id, one.verdict, one.is_in_force) for one in found] == [
        ("Ada", "c0", "compatible", False),
        ("Ada", "c0", "conflict", True),
        ("Bo", "c0", "conflict", True),
        ("Ada", "c1", "conflict", True),
        ("Bo", "c1", "compatible", True),
        ("Ada", "c2", "unsure", True),
        ("Ada", "c3", "conflict", True),
        ("Bo", "c3", "different_matter", True),
    ]
    assert found[0].retracted_at is not None
    assert all(one.retracted_at is None for one in found[1:])
    assert (found[0].seconds, found[1].seconds) == (30, 90)  # she had the card back since the undo
    assert (found[3].status, found[3].final) == ("decided", "compatible")
    assert found[1].finding["scored"]["model"] == "tiny"
    assert found[1].left["text"] == "0 boats sank."


def test_reviews_of_others_on_what_is_still_judged_blind_stay_inside(store):
    people = judged_queue(store).people

    def seen(name):
        return [(one.reviewer, one.conflict_id) for one in reviews(store, people[name])]

    assert ("Ada", "c2") not in seen("Bo")  # Bo is to judge it too
    assert ("Bo", "c3") in seen("Ada")  # both have judged it
    assert {conflict for _, conflict in seen("Cy")} == {"c0", "c1"}
    assert seen("Vic") == seen("Cy")
    assert len(seen("Lee")) == 8


def test_a_dispute_tells_how_its_conflicts_ended(store):
    judged_queue(store)
    with store.read() as connection:
        (found,) = stream_disputes(connection)
        assert count_disputes(connection) == 1

    assert (found.id, found.size, found.closed, found.aside) == ("d-fleet", 5, 2, 0)
    assert dict(found.verdicts) == {"conflict": 1, "compatible": 1}
    assert (found.probability, found.kind) == (0.99, "number")
