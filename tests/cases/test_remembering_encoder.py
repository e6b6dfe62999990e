"""A remembering encoder answers as the one behind it, and asks that one for each text once."""

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from rashomon.cases.memory import Memory
from rashomon.cases.remembering_encoder import RememberingEncoder, encoder_revision
from tests.fakes import FakeEncoder

TEXTS = some.lists(some.sampled_from(["", "The mill burnt.", "The mill stands.", "mill", "a longer word or two"]))


class Counting(FakeEncoder):
    def __init__(self):
        super().__init__()
        self.asked = []

    def embed(self, texts, *, on_progress=None):
        self.asked += texts
        return super().embed(texts, on_progress=on_progress)


def remembering(case, encoder=None, **options):
    return RememberingEncoder(encoder or FakeEncoder(), Memory(case, "vectors", "1"), **options)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(first=TEXTS, second=TEXTS)
def test_it_answers_as_the_encoder_behind_it(case, first, second):
    encoder = remembering(case, chunk=2)

    for texts in (first, second):
        np.testing.assert_array_equal(encoder.embed(texts), FakeEncoder().embed(texts))
        assert encoder.embed(texts).dtype == np.float32


def test_it_asks_for_each_text_once(case):
    asked = Counting()
    texts = ["mill", "bridge", "mill"]

    first = remembering(case, asked, chunk=1)
    first.embed(texts)
    later = remembering(case, asked)
    later.embed(texts)

    assert sorted(asked.asked) == ["bridge", "mill"]
    assert (first.embedded, later.embedded) == (2, 0)


def test_progress_counts_every_text_once(case):
    counted = []
    encoder = remembering(case)
    for _ in range(2):
        encoder.embed(["mill", "bridge", "mill"], on_progress=counted.append)

    assert sum(counted) == 6


def test_the_revision_is_of_the_model(case):
    assert encoder_revision(FakeEncoder()) != encoder_revision(FakeEncoder(revision="1"))
    assert remembering(case).name == "fake-encoder"
