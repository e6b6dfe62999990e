"""A database is opened by path or URL, and what is wrong with it is one sentence with the way out."""

import threading
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import insert, literal, select, text
from sqlalchemy.exc import IntegrityError, OperationalError, StatementError

from rashomon.errors import StoreError
from rashomon.store import open as opening
from rashomon.store import open_store, schema
from rashomon.store.upgrade import upgrade
from tests.databases import cluster, fresh_place
from tests.scans import NOW

SETTING = schema.setting.c


def put(store, name, value="1"):
    with store.write() as connection:
        connection.execute(insert(schema.setting).values(name=name, value=value))


def names(store):
    with store.read() as connection:
        return list(connection.scalars(select(SETTING.name).order_by(SETTING.name)))


class TestPlaces:
    @pytest.mark.parametrize("way", ["path", "text", "url"])
    def test_an_sqlite_file_is_opened_by_its_path_or_url_and_made_when_missing(self, tmp_path, way):
        path = tmp_path / "new.db"
        with open_store({"path": path, "text": str(path), "url": f"sqlite:///{path}"}[way]) as store:
            with store.read() as connection:
                assert connection.scalar(select(literal(1))) == 1
            assert (store.is_sqlite, store.name) == (True, str(path))
        assert path.exists()

    @pytest.mark.parametrize(
        ("place", "message"),
        [
            ("", "a database in memory is gone when it is closed; name a file"),
            (":memory:", "name a file"),
            ("sqlite://", "name a file"),
            ("nowhere/rashomon.db", "nowhere does not exist; create it first"),
            (".", r"is a folder; name a file in it, rashomon\.db"),
            ("mysql://host/name", "mysql is not known; use sqlite or postgresql"),
            ("postgresql://host:port/name", "the database URL cannot be read"),
        ],
    )
    def test_a_place_that_cannot_be_is_told(self, tmp_path, monkeypatch, place, message):
        monkeypatch.chdir(tmp_path)

        with pytest.raises(StoreError, match=message):
            open_store(place)
        assert list(tmp_path.iterdir()) == []

    def test_a_file_that_must_be_there_is_not_made(self, tmp_path):
        with pytest.raises(StoreError, match=r"gone\.db: no such database; name one that is there"):
            open_store(tmp_path / "gone.db", must_exist=True)
        assert not (tmp_path / "gone.db").exists()

    def test_a_server_that_does_not_answer_is_told_without_the_password(self):
        with open_store("postgresql://ada:secret@127.0.0.1:1/queue") as store:
            with (
                pytest.raises(StoreError, match="check that the server runs and that the URL is right") as told,
                store.read(),
            ):
                pass
            assert "secret" not in f"{told.value} {store.name}"

    def test_a_missing_driver_is_named(self, monkeypatch):
        def missing(*_, **__):
            raise ModuleNotFoundError("No module named 'psycopg'")

        monkeypatch.setattr(opening, "create_engine", missing)

        with pytest.raises(StoreError, match=r'pip install "rashomon\[postgres\]"'):
            open_store("postgresql://host/name")


class TestTransactions:
    def test_what_is_written_is_kept_and_what_failed_is_not(self, store):
        put(store, "kept")

        def fail():
            with store.write() as connection:
                connection.execute(insert(schema.setting).values(name="lost", value="1"))
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            fail()
        assert names(store) == ["kept"]

    def test_a_reader_sees_one_moment(self, store):
        put(store, "a")
        with store.read() as connection:
            before = list(connection.scalars(select(SETTING.name)))
            worker = threading.Thread(target=put, args=(store, "b"))
            worker.start()
            worker.join()
            assert list(connection.scalars(select(SETTING.name))) == before == ["a"]
        assert names(store) == ["a", "b"]

    def test_writers_wait_for_each_other_and_none_fails(self, store):
        def count():
            for _ in range(20):
                with store.write() as connection:
                    query = select(SETTING.value).where(SETTING.name == "n").with_for_update()
                    value = int(connection.scalar(query)) + 1
                    connection.execute(schema.setting.update().values(value=str(value)))

        put(store, "n", "0")
        workers = [threading.Thread(target=count) for _ in range(4)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

        with store.read() as connection:
            assert connection.scalar(select(SETTING.value)) == "80"  # 4 × 20

    def test_a_writer_that_waits_too_long_is_told_why(self, sqlite_store, monkeypatch):
        monkeypatch.setattr(opening, "BUSY_SECONDS", 0)
        with (
            open_store(sqlite_store.name) as other,
            sqlite_store.write(),
            pytest.raises(StoreError, match="database is locked; another process wrote for more than"),
            other.write(),
        ):
            pass

    def test_rows_may_point_at_nothing_only_where_that_is_asked_for(self, sqlite_store):
        lost = insert(schema.saved_view).values(person_id=9, name="v", query="", is_shared=False, made_at=NOW)
        with sqlite_store.write(has_foreign_keys=False) as connection:
            connection.execute(lost)

        with pytest.raises(IntegrityError), sqlite_store.write() as connection:
            connection.execute(lost.values(name="w"))

    def test_what_was_committed_survives_the_process(self, sqlite_store):
        with sqlite_store.read() as connection:
            told = {
                name: connection.scalar(text(f"PRAGMA {name}"))
                for name in ("journal_mode", "synchronous", "foreign_keys")
            }
        assert told == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}  # 2: FULL


class TestText:
    @pytest.mark.parametrize("many", [False, True])
    def test_what_a_database_refuses_is_replaced_whoever_writes_it(self, store, many):
        rows = [{"name": f"a\x00{at}", "value": "b\ud800 naïve 😀"} for at in range(2)]
        with store.write() as connection:
            if many:
                connection.execute(insert(schema.setting), rows)
            else:
                for row in rows:
                    connection.execute(insert(schema.setting).values(**row))

        with store.read() as connection:
            assert connection.execute(select(schema.setting).order_by(SETTING.name)).all() == [
                ("a\ufffd0", "b\ufffd naïve 😀"),
                ("a\ufffd1", "b\ufffd naïve 😀"),
            ]

    def test_it_is_looked_for_alike(self, store):
        put(store, "a\x00")

        with store.read() as connection:
            assert connection.scalar(select(SETTING.value).where(SETTING.name == "a\x00")) == "1"
            assert connection.scalar(text("SELECT value FROM setting WHERE name = :name"), {"name": "a\x00"}) == "1"

    def test_quotes_and_sql_are_only_text(self, store):
        hostile = "'; DROP TABLE setting; -- \\ %s :name ? \u202e"
        put(store, "a", hostile)

        with store.read() as connection:
            assert connection.scalar(select(SETTING.value)) == hostile


class TestMoments:
    def kept(self, store, moment):
        with store.write() as connection:
            values = {"name": "n", "name_key": "n", "role": "viewer", "made_at": moment}
            connection.execute(insert(schema.person).values(values))
            return connection.scalar(select(schema.person.c.made_at))

    def test_a_time_comes_back_in_utc_to_the_microsecond(self, store):
        given = datetime(2031, 6, 1, 2, 30, 0, 123456, tzinfo=timezone(timedelta(hours=5, minutes=30)))

        assert self.kept(store, given) == given
        with store.read() as connection:
            assert connection.scalar(select(schema.person.c.made_at)).tzinfo == UTC

    def test_a_time_without_a_zone_is_refused(self, store):
        with pytest.raises(StatementError, match="has no zone; give an aware datetime"):
            self.kept(store, datetime(2031, 6, 1))


class TestDamage:
    def test_a_database_without_tables_says_how_to_make_them(self, empty_store):
        with pytest.raises(StoreError, match="make its tables with `rashomon db upgrade`"):
            names(empty_store)

    def test_a_file_of_something_else_is_no_database(self, tmp_path):
        (tmp_path / "letter.db").write_text("Twelve boats sank. " * 100)

        with (
            open_store(tmp_path / "letter.db") as store,
            pytest.raises(StoreError, match="file is not a database; name"),
        ):
            names(store)

    def test_a_user_of_the_server_who_may_make_no_tables_is_told_what_to_ask_for(self, tmp_path):
        with fresh_place("postgresql", tmp_path, is_empty=True) as place:
            cluster().execute("DROP ROLE IF EXISTS guest")
            cluster().execute("CREATE ROLE guest LOGIN")
            with (
                open_store(place.replace("rashomon@", "guest@")) as store,
                pytest.raises(StoreError, match="permission denied for schema public; make this user the owner"),
            ):
                upgrade(store)

    def test_a_full_disk_is_told_and_the_rows_before_it_stay(self, sqlite_store):
        put(sqlite_store, "before")

        def fill():
            with sqlite_store.write() as connection:
                pages = connection.scalar(text("PRAGMA page_count"))
                connection.execute(text(f"PRAGMA max_page_count = {pages}"))
                for at in range(100):
                    connection.execute(insert(schema.setting).values(name=f"n{at}", value="x" * 4000))

        with pytest.raises(StoreError, match=r"is full; free some space .* nothing half-written was kept"):
            fill()
        assert names(sqlite_store) == ["before"]

    def test_a_file_that_may_only_be_read_can_be_read_and_says_so_to_a_writer(self, sqlite_store):
        put(sqlite_store, "a")
        with sqlite_store.read() as connection:
            connection.execute(text("PRAGMA query_only = ON"))  # what SQLite says is the same; root may write any file

        assert names(sqlite_store) == ["a"]
        with pytest.raises(StoreError, match="may not be written to: change that, or copy it elsewhere"):
            put(sqlite_store, "b")

    def test_a_mistake_of_ours_stays_an_error_with_a_traceback(self, store):
        with pytest.raises(Exception) as told, store.read() as connection:  # noqa: PT011 - it differs by database
            connection.execute(text("SELECT nothing FROM setting"))
        assert store.is_sqlite == isinstance(told.value, StoreError | OperationalError)
