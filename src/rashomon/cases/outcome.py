"""What a scan of a case ends with: the result over all it holds, what changed, and what had to be done for it.

In: what the stages counted.  Out: one record, and its sentences for a person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rashomon.cases.changes import Changes
from rashomon.pairs.near_documents import search_notice
from rashomon.pipeline import Result

if TYPE_CHECKING:
    import pandas as pd

Frames = Callable[[], "Iterator[pd.DataFrame]"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseScan:
    """The result over the whole case, and what this run had to do for it.

    Of a large case the result holds no statements, and of documents those of its conflicts; `frames` has the rest.
    """

    result: Result
    changes: Changes
    extracted: int  # documents
    embedded: int  # distinct texts
    judged: int  # distinct ordered pairs
    settings_changed: tuple[str, ...]  # since the last run: "threshold 0.5 → 0.8"
    damaged: tuple[str, ...]  # segments that were not as written; what they held was made again
    is_renewed: bool = False  # of a large case: everything was compared anew, by new statistics
    frames: Frames | None = None  # of statements.parquet, where the result does not hold the statements

    def statement_frames(self) -> Iterator[pd.DataFrame]:
        """The rows of statements.parquet, in parts; while the case is open."""
        if self.frames is None:
            return iter([self.result.statements_frame()])
        return self.frames()

    def told(self) -> list[str]:
        """What a person should know beside the result, a sentence a line."""
        lines = [self.changes.told()]
        if self.settings_changed:
            lines.append(f"settings changed since the last run: {', '.join(self.settings_changed)}")
        if self.damaged:
            lines.append(f"damaged and made again: {', '.join(self.damaged)}")
        if self.is_renewed:
            lines.append("everything was compared anew, by the statistics of the case as it is now")
        if notice := search_notice(self.changes.held):
            lines.append(notice)
        done = (("extracted", self.extracted, "document"), ("embedded", self.embedded, "text"))
        work = [f"{verb} {count_of(number, noun)}" for verb, number, noun in done if number]
        judged = f"scored {count_of(self.judged, 'pair')} in one direction each" if self.judged else "nothing to score"
        lines.append(", ".join([*work, judged]))
        return lines


def count_of(number: int, noun: str) -> str:
    """ "1 document", "2,000 documents"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
