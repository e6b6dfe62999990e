"""What people ask of a large queue: filters of every kind, rare and common, alone and together.

In: a connection to the queue, for the names that are rare or common in it.  Out: named requests.  Names come from the
counts of its import, words from its statements, so that every request finds something.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import Connection, select

from eval.queue_store import LEAD, NOW, PEOPLE
from rashomon.store.schema import conflict, statement
from rashomon.store.tallies import tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One page that somebody asks for."""

    name: str
    query: Mapping[str, str] = field(default_factory=dict)
    order: str = "priority"
    who: str = PEOPLE[0]


def requests_of(connection: Connection) -> list[Request]:
    """Some fifty requests, the same for the same queue."""
    sources = [one for one, _, _ in tally(connection, "source")]
    voices = [one for one, _, _ in tally(connection, "voice") if one not in sources]
    common, middling, rare = sources[0], sources[len(sources) // 6], sources[-1]
    largest = connection.scalar(
        select(conflict.c.dispute_id).where(conflict.c.dispute_id.is_not(None)).order_by(conflict.c.priority.desc())
    )
    run = connection.scalar(select(conflict.c.run_id).limit(1)) or ""
    few, some = _words(connection)
    week = (NOW - timedelta(days=100)).date().isoformat()
    last = (NOW - timedelta(days=94)).date().isoformat()
    fields: dict[str, Mapping[str, str]] = {
        "everything": {},
        "open ones": {"status": "open"},
        "a common source": {"source": common},
        "a middling source": {"source": middling},
        "a rare source": {"source": rare},
        "a common speaker": {"speaker": voices[0]},
        "a rare speaker": {"speaker": voices[-1]},
        "a week": {"since": week, "until": last},
        "a year": {"since": week, "until": "2033-12-31"},
        "a common kind": {"kind": "number"},
        "a rare kind": {"kind": "attribution"},
        "agreed": {"status": "agreed"},
        "disagreed": {"status": "disagreed"},
        "set aside": {"status": "aside"},
        "a common verdict": {"verdict": "conflict"},
        "a rare verdict": {"verdict": "different_matter"},
        "unlikely ones": {"most": "0.1"},
        "a narrow probability": {"least": "0.72", "most": "0.725"},
        "by a reviewer": {"reviewer": PEOPLE[1]},
        "my verdicts": {"mine": "judged"},
        "not judged by me, of a source": {"mine": "unjudged", "source": middling},
        "a dispute": {"dispute": largest or ""},
        "a rare word": {"words": few},
        "two words": {"words": f"{some} {few}"},
        "a phrase": {"words": f'"{some}"'},
        "a beginning of a word": {"words": few[:4]},
        "the most common word": {"words": "the"},
        "revisions": {"relation": "revision"},
        "not flagged": {"flagged": "no"},
        "cards in hand": {"held": "yes"},
        "a scan": {"run": run},
        "source, kind, open": {"source": middling, "kind": "time", "status": "open"},
        "common source, rare kind": {"source": common, "kind": "attribution"},
        "source, a week": {"source": middling, "since": week, "until": last},
        "source, word": {"source": common, "words": few},
        "kind, probability, open": {"kind": "cause", "least": "0.5", "most": "0.9", "status": "open"},
        "speaker, kind": {"speaker": voices[0], "kind": "number"},
        "reviewer, verdict": {"reviewer": PEOPLE[2], "verdict": "unsure"},
        "rare kind, unlikely, a year": {"kind": "framing", "most": "0.2", "since": week},
        "nothing at all": {"source": rare, "speaker": voices[-1], "kind": "framing"},
    }
    return list(_spread(fields))


def _spread(fields: Mapping[str, Mapping[str, str]]) -> Iterator[Request]:
    """Each filter in one order, turn by turn, by a reviewer or a lead; the plainest in every order."""
    orders = ("priority", "probability", "newest")
    for at, (name, query) in enumerate(fields.items()):
        who = LEAD if at % 3 == 0 else PEOPLE[at % len(PEOPLE)]
        yield Request(name=name, query=query, order=orders[at % len(orders)], who=who)
    for name in ("everything", "a middling source", "a rare kind", "common source, rare kind"):
        for order in (*orders, "closed"):
            yield Request(name=f"{name}, by {order}", query=fields[name], order=order, who=PEOPLE[0])


def _words(connection: Connection) -> tuple[str, str]:
    """A word of few statements, and one of more."""
    texts = connection.scalars(select(statement.c.text).order_by(statement.c.number).limit(200)).all()
    counts: dict[str, int] = {}
    for text in texts:
        for word in text.lower().strip(".").split():
            if len(word) > 5:
                counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (counts[word], word))
    return ranked[0], ranked[-1]
