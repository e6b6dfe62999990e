"""Empty review databases for tests: SQLite files, and databases of a PostgreSQL cluster made for the test run.

The cluster is made by initdb in a folder of its own, listens on a socket in it only, and goes when Python ends, killed
or not.  A fresh database is a copy of a template that has the tables already.  Fixtures are at the end: a conftest
imports `store` (a test runs on both databases), `store_place` (the same, by its URL) or `sqlite_store`.
"""

import atexit
import itertools
import os
import shlex
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import psycopg
import pytest

from rashomon.store import open_store
from rashomon.store.upgrade import upgrade

# Nothing in it outlives the run, so nothing is forced to the disk.
_QUICK = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200"
_numbers = itertools.count(1)


class Cluster:
    """A running PostgreSQL server of our own."""

    def __init__(self, folder, programs):
        self.folder, self._programs = folder, programs
        self._run("initdb", "-D", folder / "data", "-U", "rashomon", "-A", "trust", "-E", "UTF8", "--no-sync")
        sockets = f"-c listen_addresses='' -c unix_socket_directories='{folder}'"
        self._run("pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log", "-o", f"{_QUICK} {sockets}", "start")
        self._keeper = self._keep()

    def url(self, name):
        return f"postgresql://rashomon@/{name}?host={self.folder}"

    def execute(self, statement):
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    def stop(self):
        self._keeper.stdin.close()
        self._keeper.wait()

    def _keep(self):
        """A process that waits for our end, however we end, and then ends the server and takes its folder away."""
        ends = shlex.join(self._command("pg_ctl", "-D", self.folder / "data", "-m", "immediate", "stop"))
        script = f"cat > /dev/null; {ends} > /dev/null 2>&1; rm -rf {shlex.quote(str(self.folder))}"
        return subprocess.Popen(["sh", "-c", script], cwd="/", stdin=subprocess.PIPE, start_new_session=True)

    def _command(self, program, *words):
        who = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []  # neither program runs as root
        return [*who, str(self._programs / program), *map(str, words)]

    def _run(self, program, *words):
        command = self._command(program, *words)
        done = subprocess.run(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        assert done.returncode == 0, done.stdout.decode(errors="replace")


@cache
def cluster():
    """The server of this test run, started when first asked for; None where PostgreSQL is not installed."""
    found = shutil.which("initdb")
    programs = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not programs:
        return None
    folder = Path(tempfile.mkdtemp(prefix="rashomon-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    server = Cluster(folder, programs[-1])
    atexit.register(server.stop)
    server.execute("CREATE DATABASE template_rashomon")
    with open_store(server.url("template_rashomon")) as store:
        upgrade(store)
    return server


@cache
def _sqlite_template():
    folder = Path(tempfile.mkdtemp(prefix="rashomon-sqlite-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with open_store(folder / "template.db") as store:
        upgrade(store)
    return folder / "template.db"


@contextmanager
def fresh_place(kind, folder, *, is_empty=False):
    """The path or URL of a new database with the tables and no rows; `is_empty`: without the tables too."""
    number = next(_numbers)
    if kind == "sqlite":
        file = folder / f"rashomon-{number}.db"
        if not is_empty:
            shutil.copyfile(_sqlite_template(), file)
        yield str(file)
        return
    server = cluster()
    if server is None:
        pytest.skip("PostgreSQL is not installed")
    template = "template0" if is_empty else "template_rashomon"
    name = f"test_{os.getpid()}_{number}"
    server.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield server.url(name)
    finally:
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def store_place(request, tmp_path):
    with fresh_place(request.param, tmp_path) as place:
        yield place


@pytest.fixture
def store(store_place):
    with open_store(store_place) as store:
        yield store


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_store(request, tmp_path):
    with fresh_place(request.param, tmp_path, is_empty=True) as place, open_store(place) as store:
        yield store


@pytest.fixture
def sqlite_store(tmp_path):
    with fresh_place("sqlite", tmp_path) as place, open_store(place) as store:
        yield store
