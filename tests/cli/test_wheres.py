import pytest

from rashomon.cli.wheres import read_wheres
from rashomon.errors import InputError


def test_fields_and_values():
    assert read_wheres(["status=open", "words=a=b"]) == {"status": "open", "words": "a=b"}
    assert read_wheres([]) == {}


@pytest.mark.parametrize("word", ["status", "=open", "Status=open", "mine=judged"])
def test_what_is_no_field_with_a_value_is_told(word):
    with pytest.raises(InputError, match="--where"):
        read_wheres([word])
