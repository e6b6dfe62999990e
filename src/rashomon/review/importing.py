"""A scan being imported while people work: one at a time, in a thread of its own, with how far it has come.

    start ──→ running (stage, share) ──→ done (what it brought) or failed (why)

In: a records file that is ours to delete, and who sent it.  Out: an `ImportJob` to look at.  It is kept in memory: when
the server is stopped meanwhile, what was written stays, and importing the same file again finishes it.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from threading import Lock, Thread

from rashomon.errors import RashomonError, StaleError
from rashomon.progress import Counter
from rashomon.store import Store
from rashomon.store.imports import Imported, import_run

_log = logging.getLogger("rashomon.review")
_BROKEN = "The import broke off; whoever runs the server finds the cause in its log. Send the file again to finish it."


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportJob:
    """One import, as it stands."""

    name: str  # of the file, as it was sent
    person_id: int
    began_at: datetime
    stage: str = "Waiting"
    done: int = 0
    total: int | None = None
    imported: Imported | None = None  # not None: done
    problem: str | None = None  # not None: failed

    @property
    def is_running(self) -> bool:
        return self.imported is None and self.problem is None

    @property
    def share(self) -> float | None:
        """Of the stage; None where its end is not known."""
        return min(self.done / self.total, 1.0) if self.total else None


class Importing:
    """The latest import of this process."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._job: ImportJob | None = None
        self._thread: Thread | None = None

    @property
    def job(self) -> ImportJob | None:
        """The import under way, or the one before."""
        return self._job

    def check_free(self) -> None:
        """Raise StaleError while one is under way."""
        job = self._job
        if job is not None and job.is_running:
            raise StaleError(f"“{job.name}” is being imported; wait until it is done")

    def start(self, store: Store, file: Path, *, name: str, person_id: int, needed: int, now: datetime) -> None:
        """Import a file, and delete it afterwards.  Raises StaleError, the file deleted, while another is under way."""
        with self._lock:
            try:
                self.check_free()
            except StaleError:
                file.unlink(missing_ok=True)
                raise
            self._job = ImportJob(name=name, person_id=person_id, began_at=now)
            self._thread = Thread(target=self._run, args=(store, file, needed, now), name="import", daemon=True)
            self._thread.start()

    def wait(self, seconds: float) -> None:
        """Until it is done, at most so long: a small scan is answered with its result."""
        thread = self._thread
        if thread is not None:
            thread.join(seconds)

    def stage(self, name: str, total: int | None) -> Counter:
        """A stage of the import under way: this is its `Progress`."""
        self._tell(stage=name, done=0, total=total)
        done = 0

        def count(newly: int) -> None:
            nonlocal done
            done += newly
            self._tell(done=done)

        return count

    def _run(self, store: Store, file: Path, needed: int, now: datetime) -> None:
        assert self._job is not None  # noqa: S101 - set by start
        job = self._job
        try:
            imported = import_run(store, file, now=now, person_id=job.person_id, needed=needed, progress=self)
            self._tell(imported=imported)
        except RashomonError as error:
            self._tell(problem=str(error).replace(str(file), job.name))
        except Exception:
            _log.exception("the import of %r broke off", job.name)
            self._tell(problem=_BROKEN)
        finally:
            file.unlink(missing_ok=True)

    def _tell(self, **values: object) -> None:
        assert self._job is not None  # noqa: S101 - set by start
        self._job = replace(self._job, **values)  # type: ignore[arg-type]
