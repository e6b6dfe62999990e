"""A review queue that really runs: `rashomon review` as a process of its own, on 127.0.0.1 and a free port.

    with Serving(database) as serving:
        serving.url      "http://127.0.0.1:34567"
        serving.kill()   as a power cut would
        serving.start()  again, on the same database

Browsers are let in by a session made in the database (`cookie_of`), which costs no password.
"""

import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime
from urllib.parse import urlsplit

from rashomon.store import open_store
from rashomon.store.people import find_person
from rashomon.store.sessions import open_session

_COMMAND = [sys.executable, "-c", "from rashomon.cli import main; main()", "review", "--no-open", "--port"]
_PATIENCE = 150  # seconds until a server that does not begin is given up


class Serving:
    """The process, its address, and what it wrote on stderr."""

    def __init__(self, database, *options):
        self.database, self._options = database, options
        self._log_path = database.with_suffix(".log")
        self._process, self.url, self.link = None, None, None  # a path, of somebody who works alone

    def start(self, port=0):
        """Begin to listen; `port` 0 takes a free one."""
        command = [*_COMMAND, str(port), "--db", str(self.database), *self._options]
        with self._log_path.open("ab") as log:
            self._process = subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=log, stdin=subprocess.DEVNULL, text=True
            )
        giving_up = threading.Timer(_PATIENCE, self._process.kill)
        giving_up.start()
        said = []
        for line in self._process.stdout:
            said.append(line)
            if line.startswith("The queue is at "):
                self.url = line.split()[4]
            elif "/open?link=" in line:
                self.link = line.strip().removeprefix(self.url)
            elif line.startswith("Ctrl-C stops it"):
                break
        giving_up.cancel()
        if not (said and said[-1].startswith("Ctrl-C stops it")):
            self.kill()
            raise AssertionError(f"the server did not begin: {''.join(said)}{self.log}")
        return self

    @property
    def port(self):
        return urlsplit(self.url).port

    @property
    def log(self):
        return self._log_path.read_text(encoding="utf-8", errors="replace")

    def stop(self):
        """As Ctrl-C does."""
        self._end(signal.SIGINT)

    def kill(self):
        """At once: nothing is finished, nothing is said."""
        self._end(signal.SIGKILL)

    def _end(self, sign):
        if self._process is None:
            return
        if self._process.poll() is None:
            os.kill(self._process.pid, sign)
        self._process.communicate(timeout=_PATIENCE)
        self._process = None

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()


def cookie_of(serving, name):
    """A session of this person: the cookie as (name, value), and the token that their forms carry."""
    now = datetime.now(UTC)
    with open_store(serving.database) as store, store.write() as connection:
        token, csrf = open_session(connection, find_person(connection, name).id, now, 12)
    return (f"rashomon-session-{serving.port}", token), csrf
