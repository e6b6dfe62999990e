import importlib

import pytest

import rashomon


def test_every_public_name_is_there_and_is_what_its_home_has():
    assert sorted(rashomon.__all__) == ["Result", "Settings", "load_reviews", "read_settings", "scan", "score"]
    for name in rashomon.__all__:
        found = getattr(rashomon, name)
        assert found is getattr(importlib.import_module(found.__module__), name)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="module 'rashomon' has no attribute 'scna'"):
        rashomon.scna  # noqa: B018


def test_score_works_under_its_public_name():
    import pandas as pd

    from tests.fakes import FakeScorer

    scored = rashomon.score(pd.DataFrame({"left": ["a dog runs"], "right": ["no dog runs"]}), scorer=FakeScorer())

    assert scored.loc[0, "forward_contradiction"] > 0.5
