"""What `rashomon score` has judged of a table that is not written yet, so that an interrupted run goes on.

    .scored.csv.rashomon/     beside scored.csv, until that is whole
      judged                  a first line with the settings, then one line for every unit of pairs judged
      part                    the table as far as it is written; of no use to another run

In: a unit of texts (at most UNIT pairs), its judgements.  Out: the judgements of a unit that any earlier run made with
the same settings.  A unit is known by its texts, so a mended row costs its own unit and no other; a row added or taken
away shifts the later units of its chunk, which are judged again.  Each line begins with the digest of its rest: of a
line cut off by a kill or a full disk, nothing is believed.  The folder goes when the table is written; after an
interruption it stays when it holds WORTH_KEEPING pairs.

It does not know what a judgement costs, reads no input, and keeps no text: digests and numbers alone.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import astuple
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from rashomon.errors import InputError, OutputError
from rashomon.judged_rows import Judged

UNIT = 2_048  # pairs: two to four seconds of the embedded model on two cores, the most that a kill costs
WORTH_KEEPING = UNIT  # pairs judged, below which an interrupted run leaves nothing behind
_DIGEST = 16  # bytes


class ScoreJournal:
    """The working folder of a table being scored, one process at a time.

        with ScoreJournal(Path("scored.csv")) as journal:
            journal.begin({"model": "m@1", "threshold": 0.7})
            judged = journal.recall(texts)      # None: judge them, and
            journal.keep(texts, judged)

    Raises OutputError when the folder cannot be written, or when another process is writing the same table.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self.folder = self.target.with_name(f".{self.target.name}.rashomon")
        self.part = self.folder / "part"
        self.pairs = 0  # kept, of earlier runs and of this one
        self._places: dict[str, tuple[int, int]] = {}  # unit → where its line begins, and its pairs
        self._log: IO[bytes] | None = None

    def __enter__(self) -> Self:
        with _told(self.target):
            self.folder.mkdir(exist_ok=True)
            log = (self.folder / "judged").open("a+b")
        try:
            _lock(log)
        except BlockingIOError as error:
            log.close()
            message = f"{self.target}: another rashomon is writing this table; wait until it has ended, or stop it"
            raise OutputError(message) from error
        self._log = log
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        log, self._log = self._log, None
        assert log is not None  # noqa: S101 - entered before
        if is_windows := os.name == "nt":  # which removes no open file, and where nobody is kept out
            log.close()
        if kind is None or not self.is_worth_keeping:
            shutil.rmtree(self.folder, ignore_errors=True)
        else:
            with suppress(OSError):
                self.part.unlink(missing_ok=True)
        if not is_windows:
            with suppress(OSError):  # what a full disk still refuses to take
                log.close()

    @property
    def is_worth_keeping(self) -> bool:
        return self.pairs >= WORTH_KEEPING

    def begin(self, settings: Mapping[str, Any]) -> tuple[int, list[str]]:
        """(pairs judged by an earlier run, names of settings that differ from its own, whose work is thrown away)."""
        log, changed = self._opened(), []
        log.seek(0)
        kept = _read_line(log.readline())
        if kept is not None and kept != json.loads(json.dumps(settings)):
            changed = sorted(name for name in {*kept, *settings} if kept.get(name) != settings.get(name))
        if kept is None or changed:
            with _told(self.target):
                log.truncate(0)
                log.write(_line(dict(settings)))
                log.flush()
            return 0, changed
        self._read_units(log)
        return self.pairs, []

    def recall(self, texts: Sequence[tuple[str, str]]) -> list[Judged] | None:
        """The judgements of just these texts in this order; None when they were not kept."""
        unit = _unit(texts)
        if unit not in self._places:
            return None
        log = self._opened()
        log.seek(self._places[unit][0])
        kept = _read_line(log.readline())
        return None if kept is None else [_judged(row) for row in kept["judged"]]

    def keep(self, texts: Sequence[tuple[str, str]], judged: Sequence[Judged]) -> None:
        """Write the judgements down, on the disk when this returns.  Raises OutputError when it takes no more."""
        unit, log = _unit(texts), self._opened()
        with _told(self.target):
            place = log.seek(0, os.SEEK_END)
            log.write(_line({"unit": unit, "judged": [astuple(one) for one in judged]}))
            log.flush()
            os.fsync(log.fileno())
        self._places[unit] = place, len(judged)
        self.pairs += len(judged)

    def _read_units(self, log: IO[bytes]) -> None:
        """Find the units after the first line; whatever follows the last whole line is cut off."""
        place = log.tell()
        while (kept := _read_line(log.readline())) is not None:
            self._places[kept["unit"]] = place, len(kept["judged"])
            place = log.tell()
        log.truncate(place)
        self.pairs = sum(pairs for _, pairs in self._places.values())

    def _opened(self) -> IO[bytes]:
        if self._log is None:
            raise InputError(f"{self.folder}: not open; use it inside `with ScoreJournal(...) as journal:`")
        return self._log


def _unit(texts: Sequence[tuple[str, str]]) -> str:
    digest = blake2b(digest_size=_DIGEST)
    for left, right in texts:
        for text in (left.encode(), right.encode()):
            digest.update(len(text).to_bytes(8, "little") + text)
    return digest.hexdigest()


def _line(content: dict[str, Any]) -> bytes:
    rest = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return blake2b(rest, digest_size=_DIGEST).hexdigest().encode() + b" " + rest + b"\n"


def _read_line(line: bytes) -> dict[str, Any] | None:
    """What a line says; None where it is not whole."""
    digest, _, rest = line.removesuffix(b"\n").partition(b" ")
    if not line.endswith(b"\n") or blake2b(rest, digest_size=_DIGEST).hexdigest().encode() != digest:
        return None
    content: dict[str, Any] = json.loads(rest)
    return content


def _judged(row: Sequence[Any]) -> Judged:
    scores, flag, kind, truncated_left, truncated_right = row
    return Judged(
        scores=tuple(scores), flag=flag, kind=kind, truncated_left=truncated_left, truncated_right=truncated_right
    )


def _lock(file: IO[bytes]) -> None:
    """Keep others out until the file is closed or the process ends; where that cannot be done, nobody is kept out.

    Raises BlockingIOError when another has it.
    """
    try:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise
    except (ImportError, OSError):  # Windows; a disk somewhere else that knows no locks
        return


@contextmanager
def _told(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(f"{target}: cannot be written: {error.strerror or error}") from error
