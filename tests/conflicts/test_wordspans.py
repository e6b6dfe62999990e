"""Words of a statement as spans of its document."""

from __future__ import annotations

import re
from typing import Any

from rashomon.conflicts.wordspans import (
    content_spans,
    differing_words,
    is_minimal_edit,
    pattern_spans,
    shared_spans,
)
from tests.conflicts.conftest import OFFSET


def words(statement: Any, spans: Any) -> list[str]:
    return [statement.text[span.start - OFFSET : span.end - OFFSET] for span in spans]


def test_spans_are_places_in_the_document(make: Any) -> None:
    gate = make("The gate at Orun was open.")
    assert words(gate, pattern_spans(gate, re.compile("open|shut"))) == ["open"]
    assert words(gate, content_spans(gate)) == ["gate", "Orun", "open"]


def test_words_are_alike_by_their_first_five_letters(make: Any) -> None:
    text, other = "The garrison withdrew.", "Garrisons have been withdrawn from Orun."
    assert [word for _, _, word in differing_words(other, text)] == ["orun"]
    assert words(make(other), shared_spans(make(other), text)) == ["Garrisons", "withdrawn"]


def test_at_most_eight_words_are_marked(make: Any) -> None:
    long = make("one two three four five six seven eight nine ten")
    assert len(content_spans(long)) == 8


def test_half_of_the_shorter_ones_words_make_a_minimal_edit() -> None:
    assert is_minimal_edit("The gate was open.", "The gate was shut at noon.")
    assert not is_minimal_edit("The gate stood open.", "The gate was shut at noon.")  # one of three
    assert is_minimal_edit("", "Anything at all.")  # nothing differs
