"""Full-text search of statements: text as it is typed → the numbers of the statements that hold it.

    boats harbour        both words, in any form ("boat", "boats"); the last may be unfinished ("boats harb")
    "twelve boats"       these words in this order
    -storm  -"at night"  statements without them

In: any text, from anybody; it is taken apart here, so that nothing in it is ever syntax.  Out: a query of numbers.
Words are made alike for the index and for the question, on both databases: case, accents, vowel points and invisible
characters do not count, and a script written without spaces is found character by character, as a phrase.

SQLite holds the words in an FTS5 table without content, PostgreSQL in a tsvector; both stem English words and know no
stop words.  Weakness: an unfinished word is stemmed too, so "genera" does not find "general" until its last letter.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, column, false, func, literal, select, table, text
from sqlalchemy.types import String

from rashomon.store.schema import Number, statement

SQLITE_DDL = ("CREATE VIRTUAL TABLE statement_words USING fts5(words, content='', tokenize='porter ascii')",)
POSTGRES_DDL = (
    "CREATE TEXT SEARCH DICTIONARY rashomon_stem (TEMPLATE = snowball, LANGUAGE = english)",
    "CREATE TEXT SEARCH CONFIGURATION rashomon_words (COPY = pg_catalog.simple)",
    "ALTER TEXT SEARCH CONFIGURATION rashomon_words ALTER MAPPING REPLACE pg_catalog.simple WITH rashomon_stem",
    "CREATE TABLE statement_words (number BIGINT PRIMARY KEY REFERENCES statement (number), words TSVECTOR NOT NULL)",
    "CREATE INDEX ix_statement_words_words ON statement_words USING gin (words)",
)

MOST_TERMS = 64  # of a question; a pasted paragraph is found by its first words
_MOST_WORDS = 20_000  # of a statement; PostgreSQL holds 1 MB of them
_LONGEST = 64  # characters of a word
_SHORTEST_UNFINISHED = 3  # letters; "a" as the beginning of a word is half the language
_BETWEEN_FIELDS = "xfieldx"  # keeps a phrase from running on out of one field into the next
_CHUNK = 500

_words = table("statement_words", column("number", Number), column("words", String))
_fts = table("statement_words", column("rowid", Number), column("statement_words", String))

_WORD = re.compile(r"[^\W_]+")
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_TERM = re.compile(r'(?P<minus>-)?(?:["“„«](?P<phrase>[^"”“»]*)["”“»]?|(?P<bare>[^\s"“„«]+))')
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3040-\u30ff\u31f0-\u31ff"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"  # Han
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Words that stand side by side; one of them is the common case."""

    words: tuple[str, ...]
    is_left_out: bool = False
    is_unfinished: bool = False  # the last word may go on


def words_of(text: str) -> list[str]:
    """The words of a text as the index knows them: "Müller’s 12,000" → muller, s, 12, 000."""
    if text.isascii():
        return [word[:_LONGEST] for word in _ASCII_WORD.findall(text.lower())]
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_FOLDING)
    return [word[:_LONGEST] for word in _WORD.findall(folded)]


def terms_of(question: str) -> tuple[Term, ...]:
    """What a question asks for; none when it holds no word at all."""
    found = list(_TERM.finditer(question.replace("\0", " ")))
    terms = []
    for match in found:
        words = tuple(words_of(match["bare"] if match["phrase"] is None else match["phrase"]))
        if words:
            is_unfinished = match is found[-1] and match["phrase"] is None and not match["minus"]
            terms.append(
                Term(
                    words=words,
                    is_left_out=bool(match["minus"]),
                    is_unfinished=is_unfinished and len(words[-1]) >= _SHORTEST_UNFINISHED and words[-1].isalpha(),
                )
            )
    return tuple(dict.fromkeys(terms))[:MOST_TERMS]


def matching_statements(connection: Connection, question: str) -> Select[tuple[int]]:
    """The numbers of the statements that a question finds; none for a question without a word."""
    return statements_with(connection.dialect.name, question)


def statements_with(dialect: str, question: str) -> Select[tuple[int]]:
    """The same for a database that is known by the name of its kind."""
    terms = terms_of(question)
    wanted = [term for term in terms if not term.is_left_out]
    left_out = [term for term in terms if term.is_left_out]
    if not terms:
        return select(statement.c.number).where(false())
    if dialect == "sqlite":
        return _matching_fts(wanted, left_out)
    asked = " & ".join([*map(_postgres_term, wanted), *("!" + _postgres_term(term) for term in left_out)])
    query = func.to_tsquery("rashomon_words", literal(asked))
    return select(_words.c.number).where(_words.c.words.op("@@")(query))


def index_statements(connection: Connection, numbers: Iterable[int]) -> int:
    """Take the words of statements into the index; those known already are passed over.  Returns how many are new."""
    return sum(_index_chunk(connection, chunk) for chunk in _chunks(numbers))


def unindexed_statements(connection: Connection) -> Select[tuple[int]]:
    """The numbers of the statements that the index lacks; for a check, and for an import that was cut off."""
    known = _fts.c.rowid if connection.dialect.name == "sqlite" else _words.c.number
    return select(statement.c.number).where(statement.c.number.not_in(select(known)))


def clear_words(connection: Connection) -> None:
    """Empty the index."""
    if connection.dialect.name == "sqlite":
        connection.execute(text("INSERT INTO statement_words(statement_words) VALUES ('delete-all')"))
    else:
        connection.execute(text("DELETE FROM statement_words"))


def settle_words(connection: Connection) -> None:
    """After a large import: merge the pieces of the index, so that a question reads one."""
    if connection.dialect.name == "sqlite":
        connection.execute(text("INSERT INTO statement_words(statement_words) VALUES ('optimize')"))


def _index_chunk(connection: Connection, numbers: list[int]) -> int:
    is_sqlite = connection.dialect.name == "sqlite"
    known = _fts.c.rowid if is_sqlite else _words.c.number
    held = set(connection.scalars(select(known).where(known.in_(numbers))))
    asked = select(statement.c.number, statement.c.text, statement.c.voice, statement.c.source, statement.c.record)
    rows = connection.execute(asked.where(statement.c.number.in_([one for one in numbers if one not in held])))
    values = [{"number": row.number, "words": _searchable(row)} for row in rows]
    if values:
        insert = (
            "INSERT INTO statement_words(rowid, words) VALUES (:number, :words)"
            if is_sqlite
            else "INSERT INTO statement_words(number, words) VALUES (:number, to_tsvector('rashomon_words', :words))"
        )
        connection.execute(text(insert), values)
    return len(values)


def _searchable(row: Any) -> str:
    """The words of a statement's fields; its claim only where it differs from the text."""
    claim = json.loads(row.record).get("claim") or ""
    fields = dict.fromkeys(" ".join(words_of(field)) for field in (row.text, claim, row.voice, row.source))
    return " ".join(f" {_BETWEEN_FIELDS} ".join(fields).split(" ")[:_MOST_WORDS])


def _matching_fts(wanted: list[Term], left_out: list[Term]) -> Select[tuple[int]]:
    def found(asked: str) -> Select[tuple[int]]:
        return select(_fts.c.rowid).where(_fts.c.statement_words.op("MATCH")(asked))

    without = " OR ".join(map(_fts_term, left_out))
    if not wanted:
        return select(statement.c.number).where(statement.c.number.not_in(found(without)))
    asked = " AND ".join(map(_fts_term, wanted))
    return found(f"({asked}) NOT ({without})" if left_out else asked)


def _fts_term(term: Term) -> str:
    """Words are letters and digits alone, so quotes around them hold."""
    return f'"{" ".join(term.words)}"' + (" *" if term.is_unfinished else "")


def _postgres_term(term: Term) -> str:
    *first, last = (f"'{word}'" for word in term.words)
    return "(" + " <-> ".join([*first, last + (":*" if term.is_unfinished else "")]) + ")"


def _chunks(numbers: Iterable[int]) -> Iterator[list[int]]:
    chunk: list[int] = []
    for number in numbers:
        chunk.append(number)
        if len(chunk) == _CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


class _Folding(dict[int, str | None]):
    """Character by character, learnt as they come: marks and invisible ones vanish, unspaced scripts come apart."""

    def __missing__(self, code: int) -> str | None:
        character = chr(code)
        kind = unicodedata.category(character)
        folded = None if kind[0] == "M" or kind == "Cf" else character
        if _UNSPACED.match(character) and folded:
            folded = f" {character} "
        self[code] = folded
        return folded


_FOLDING = _Folding()
