"""Statements and pairs for the parts of a large case, with only what a test speaks of."""

from datetime import UTC, datetime

from rashomon.records import Pair, Span, Speaker, Statement

NIGHT = datetime(2031, 5, 1, tzinfo=UTC)


def statement(number, text="The mill burnt.", **known):
    """Statement `number`; its id is the number in hexadecimal, its document that of its hundred."""
    told = {
        "id": f"{number:016x}",
        "document_id": f"{number // 100:016x}",
        "source": "Gazette",
        "published_at": NIGHT,
        "span": Span(start=0, end=len(text)),
        "text": text,
        "claim": text,
        "attribution": "narration",
        "speaker": None,
        "cue": None,
        "stance": "asserts",
    }
    return Statement(**{**told, **known})


def said_by(name, mention=None):
    return Speaker(name=name, mention=mention or name or "he")


def pair(left, right, *, same_matter=0.75, similarity=0.5, rule="across documents"):
    """A pair of two statements given by number."""
    return Pair(left=statement(left), right=statement(right), similarity=similarity, rule=rule, same_matter=same_matter)
