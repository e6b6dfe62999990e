import pytest

from rashomon.cli.places import existing_store
from rashomon.errors import StoreError
from rashomon.store import open_store


def test_a_database_must_be_there_and_of_this_version(tmp_path):
    with pytest.raises(StoreError, match="no such database"), existing_store(str(tmp_path / "none.db")):
        pass
    with open_store(tmp_path / "empty.db") as store, store.write():
        pass
    with pytest.raises(StoreError, match="rashomon db upgrade"), existing_store(str(tmp_path / "empty.db")):
        pass
