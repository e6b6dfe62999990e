import json

import pytest

from rashomon.errors import AbsentError
from rashomon.store import open_store
from rashomon.store.material import MATERIAL, count_hidden, dispute_material
from tests.databases import fresh_place
from tests.judged import judged_queue


def everything(store):
    with store.read() as connection:
        lists = {name: list(material(connection, "d-fleet")) for name, material in MATERIAL.items()}
        return {"dispute": dispute_material(connection, "d-fleet"), **lists}


def test_all_that_happened_is_in_the_material(store):
    judged_queue(store)

    found = everything(store)

    assert {name: len(lines) for name, lines in found.items() if name != "dispute"} == {
        "runs": 1,
        "documents": 10,
        "statements": 10,
        "findings": 5,
        "reviews": 8,
        "retractions": 1,
        "decisions": 1,
        "events": 8 + 8 + 1 + 1,  # claims (an undo gives the card back), reviews, the undo, the decision
        "state": 5,
    }
    assert found["documents"][0]["quoted"] == [{"start": 0, "end": 12, "words": "1 boats sank"}]
    assert found["decisions"][0]["person"] == "Lee"
    assert all("text" not in document for document in found["documents"])


def test_another_database_gives_the_same_material(tmp_path):
    told = []
    for kind in ("sqlite", "postgresql"):
        with fresh_place(kind, tmp_path) as place, open_store(place) as store:
            judged_queue(store)
            told.append(json.dumps(everything(store), sort_keys=True))

    assert told[0] == told[1]


def test_hidden_conflicts_are_counted_for_who_asks(store):
    people = judged_queue(store).people
    with store.read() as connection:
        hidden = {name: count_hidden(connection, "d-fleet", person) for name, person in people.items()}

    assert hidden == {"Ada": 0, "Bo": 1, "Cy": 2, "Lee": 0, "Vic": 2}  # c2; c2 and c3


def test_a_dispute_that_is_not_there_is_told(store):
    with store.read() as connection, pytest.raises(AbsentError, match="there is no dispute d-none"):
        dispute_material(connection, "d-none")
