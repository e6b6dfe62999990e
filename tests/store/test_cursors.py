"""A cursor comes back as it was, for its own list only; any other text is refused in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.errors import InputError
from rashomon.store.cursors import Cursor, read_cursor, write_cursor
from rashomon.store.filters import ConflictFilter
from tests.store.list_case import NOW

ASKED = ConflictFilter(source="Gazette", words="“boats” & more")


@pytest.mark.parametrize(
    ("order", "key"),
    [("priority", 0.1 + 0.2), ("probability", 1.0), ("newest", NOW), ("newest", None), ("closed", NOW)],
)
def test_it_comes_back_as_it_was(order, key):
    cursor = Cursor(order=order, key=key, id="c/é 1", count=12)
    written = write_cursor(cursor, asked=ASKED)

    assert read_cursor(written, order=order, asked=ASKED) == cursor
    assert written.isascii()
    assert not set(written) & set("+/=&? ")  # it needs no escaping in a link


def test_it_is_of_one_list():
    written = write_cursor(Cursor(order="priority", key=1.0, id="c1", count=3), asked=ASKED)
    for order, asked in (("probability", ASKED), ("priority", ConflictFilter())):
        with pytest.raises(InputError, match="no page of this list; start at its first page"):
            read_cursor(written, order=order, asked=asked)


@given(st.text(max_size=200))
def test_any_other_text_is_refused(text):
    with pytest.raises(InputError, match="start at its first page"):
        read_cursor(text, order="priority", asked=ASKED)
