import pandas as pd
import pytest

import rashomon
from rashomon.errors import InputError, StoreError
from tests.judged import judged_queue


@pytest.fixture
def place(store):
    judged_queue(store)
    return store.name


def test_reviews_are_a_frame_with_types(place):
    frame = rashomon.load_reviews(place)

    assert frame["reviewer"].tolist() == ["Ada", "Ada", "Bo", "Ada", "Bo", "Ada", "Ada", "Bo"]
    assert frame["in_force"].sum() == 7
    assert frame["reviewed_at"].dt.tz is not None
    assert frame["reviewed_at"].is_monotonic_increasing
    assert frame["seconds"].dtype == "float64"
    assert frame["left_start"].dtype == "Int64"
    assert frame.loc[2, "note"] is None
    assert pd.isna(frame.loc[0, "retracted_at"]) is False


def test_a_filter_and_another_table_can_be_asked_for(place):
    assert set(rashomon.load_reviews(place, status="closed")["conflict_id"]) == {"c0", "c1"}
    assert rashomon.load_reviews(place, what="conflicts")["conflict_id"].tolist() == ["c0", "c1", "c2", "c3", "c4"]
    assert "kappa" in set(rashomon.load_reviews(place, what="agreement")["measure"])


def test_nothing_reviewed_is_an_empty_frame_with_the_same_columns(place, tmp_path):
    from rashomon.store import open_store
    from rashomon.store.upgrade import upgrade

    with open_store(tmp_path / "new.db") as fresh:
        upgrade(fresh)
    empty, full = rashomon.load_reviews(tmp_path / "new.db"), rashomon.load_reviews(place)

    assert len(empty) == 0
    assert empty.dtypes.to_dict() == full.dtypes.to_dict()


def test_what_cannot_be_read_is_told(tmp_path, place):
    with pytest.raises(StoreError, match="no such database"):
        rashomon.load_reviews(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()
    with pytest.raises(InputError, match="status"):
        rashomon.load_reviews(place, status="done")
    with pytest.raises(InputError, match="color"):
        rashomon.load_reviews(place, color="red")
