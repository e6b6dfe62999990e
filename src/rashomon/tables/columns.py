"""Which two columns of a table hold the texts: column names come in, two of them go out.  No cell is looked at."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence

from rashomon.errors import InputError

# Compared without case, spaces, underscores and hyphens: "Text_A" and "text a" are both "texta".
CONVENTIONS: tuple[tuple[str, str], ...] = (
    ("left", "right"),
    ("lefttext", "righttext"),
    ("textleft", "textright"),
    ("premise", "hypothesis"),
    ("texta", "textb"),
    ("text1", "text2"),
    ("sentencea", "sentenceb"),
    ("sentence1", "sentence2"),
    ("statementa", "statementb"),
    ("statement1", "statement2"),
    ("claima", "claimb"),
    ("claim1", "claim2"),
    ("claim", "evidence"),
    ("query", "passage"),
    ("headlinea", "headlineb"),
    ("headline1", "headline2"),
    ("a", "b"),
)

_IGNORED = re.compile(r"[\s_-]+")


def find_text_columns(columns: Sequence[str], *, left: str | None, right: str | None, where: str) -> tuple[str, str]:
    """The columns of the left and the right texts, as they are spelt in `columns`.

    `left` and `right` are names the user gave (--left, --right), which win over the usual ones; with one of them given,
    the other is its usual partner.  `where` names the table in messages.  Raises InputError when a given column is not
    there, when none of the usual pairs is, or when more than one is.
    """
    for option, name in (("--left", left), ("--right", right)):
        if name is not None and name not in columns:
            raise InputError(
                f"{where}: has no column {name!r} ({option}){_suggestion(name, columns)}{_listed(columns)}"
            )
    if left is not None and right is not None:
        if left == right:
            raise InputError(f"{where}: --left and --right both name {left!r}; name two different columns")
        return left, right
    found = _pairs(columns)
    if left is not None or right is not None:
        return _partnered(found, left=left, right=right, where=where, columns=columns)
    if len(found) > 1:
        listed = ", ".join(f"{one!r} with {other!r}" for one, other in found)
        raise InputError(f"{where}: more than one pair of text columns ({listed}); say which with --left and --right")
    if not found:
        raise InputError(
            f"{where}: no pair of text columns is recognised by name (such as left/right or premise/hypothesis); name "
            f"them with --left and --right{_listed(columns)}"
        )
    return found[0]


def _pairs(columns: Sequence[str]) -> list[tuple[str, str]]:
    """Every usual pair in the table; two spellings of one name ("Left", "left") make two pairs."""
    spelt: dict[str, list[str]] = {}
    for name in columns:
        spelt.setdefault(_IGNORED.sub("", name).casefold(), []).append(name)
    return [
        (one, other)
        for usual_left, usual_right in CONVENTIONS
        for one in spelt.get(usual_left, [])
        for other in spelt.get(usual_right, [])
    ]


def _partnered(
    found: list[tuple[str, str]], *, left: str | None, right: str | None, where: str, columns: Sequence[str]
) -> tuple[str, str]:
    partners = [pair for pair in found if left in (None, pair[0]) and right in (None, pair[1])]
    if len(partners) == 1:
        return partners[0]
    missing, given = ("--right", left) if right is None else ("--left", right)
    raise InputError(f"{where}: {given!r} has no usual partner; pass {missing} as well{_listed(columns)}")


def _suggestion(name: str, columns: Sequence[str]) -> str:
    by_folded = {column.casefold(): column for column in columns}
    close = difflib.get_close_matches(name.casefold(), list(by_folded), n=1, cutoff=0.6)
    return f"; did you mean {by_folded[close[0]]!r}?" if close else ""


def _listed(columns: Sequence[str], most: int = 20) -> str:
    names = ", ".join(columns[:most]) + (f" and {len(columns) - most} more" if len(columns) > most else "")
    return f"; columns: {names or 'none'}"
