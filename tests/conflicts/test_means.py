from __future__ import annotations

import pytest

from rashomon.conflicts.means import means_of


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Warplanes dropped barrel bombs on Orun.", {"air"}),
        ("Rebel fire killed two in the market.", {"ground"}),
        ("An airstrike released a toxic gas.", {"air", "gas"}),
        ("A suicide bomber drove into the gate.", {"blast"}),
        ("A bus derailed near Kesh.", {"crash"}),
        ("The mayor opened the bridge.", set()),
    ],
)
def test_the_words_tell_by_what_means_it_happened(text: str, means: set[str]) -> None:
    assert means_of(text) == means
