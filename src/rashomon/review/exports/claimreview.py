"""A dispute → a draft of ClaimReview markup (schema.org, JSON-LD), one review for each account.

In: a stored dispute with its documents.  Out: a plain mapping, ready for JSON.  It is a draft on purpose: a ClaimReview
says how true a claim is, and rashomon never does.  `reviewRating` is a Rating without a value, so that every validator
of the markup reports what is missing, and `author` and `url` of the review, which only the newsroom knows, are left
out; an editor fills them in and takes `creativeWorkStatus` away.  Two accounts of one dispute are two ClaimReviews:
both may turn out partly right.

Only plain http(s) addresses go in; a source without one is named.  Its definition: https://schema.org/ClaimReview.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from rashomon.cards.card import safe_url
from rashomon.records import Account, Dispute, Document, Statement
from rashomon.store.found import load_dispute
from rashomon.tables.dispute_cells import account_words, side_letter

_EDITOR = "DRAFT, to be filled in by the editor: ratingValue and alternateName. rashomon does not judge which is true."
_MOST_APPEARANCES = 20
_MOST_CONFLICTS = 200  # that the statements are taken from, best first

Json = dict[str, Any]


def claim_review(dispute: Dispute, documents: Mapping[str, Document]) -> Json:
    """The markup of a dispute: a graph of one ClaimReview an account, in the order of the accounts.

    `documents` are those of the dispute's conflicts.  Statements of conflicts that are not in `dispute` are left out.
    """
    said = {side.id: side for side in _sides(dispute)}
    reviews = [
        _review(dispute, at, account, [said[id_] for id_ in account.statements if id_ in said], documents)
        for at, account in enumerate(dispute.accounts)
        if account.best in said
    ]
    return {"@context": "https://schema.org", "@graph": reviews}


def claim_review_text(connection: Connection, dispute_id: str) -> bytes:
    """The draft of a dispute in the store as JSON in UTF-8, from its best conflicts.  Raises AbsentError."""
    stored = load_dispute(connection, dispute_id, most=_MOST_CONFLICTS)
    draft = json.dumps(claim_review(stored.dispute, stored.documents), ensure_ascii=False, indent=2) + "\n"
    return draft.encode("utf-8", "replace")


def _review(
    dispute: Dispute, at: int, account: Account, said: list[Statement], documents: Mapping[str, Document]
) -> Json:
    best = next(one for one in said if one.id == account.best)
    reason = dispute.conflicts[0].evidence.reason.rstrip(". ")
    others = [one for other, one in enumerate(dispute.accounts) if other != at]
    return {
        "@type": "ClaimReview",
        "@id": f"#account-{side_letter(at)}",
        "creativeWorkStatus": "Draft",
        "claimReviewed": _plain(best.claim),
        "description": f"{reason}. Against: {'; '.join(map(account_words, others))}.",
        "itemReviewed": _claim(best, said, documents),
        "reviewRating": {"@type": "Rating", "description": _EDITOR},
    }


def _claim(best: Statement, said: list[Statement], documents: Mapping[str, Document]) -> Json:
    """The claim: who makes it, and where it was published, the earliest first."""
    works = _works(said, documents)
    claim: Json = {"@type": "Claim", "text": _plain(best.text), "author": _author(best)}
    if works:
        first = next((work for work in works if "datePublished" in work), None)
        if first is not None:
            claim["datePublished"] = first["datePublished"]
            claim["firstAppearance"] = first
        claim["appearance"] = works[:_MOST_APPEARANCES]
    return claim


def _author(said: Statement) -> Json:
    """Who makes the claim: a named speaker is taken for a person, a nameless one and a source for an organisation."""
    speaker = said.speaker
    if speaker is None:
        return {"@type": "Organization", "name": said.source}
    if not speaker.name:
        return {"@type": "Organization", "name": speaker.label}
    person: Json = {"@type": "Person", "name": speaker.name}
    return person | ({"jobTitle": speaker.role} if speaker.role else {})


def _works(said: Iterable[Statement], documents: Mapping[str, Document]) -> list[Json]:
    """Each document once, the dated ones first, in order of time."""
    found = {one.document_id: documents[one.document_id] for one in said if one.document_id in documents}
    ordered = sorted(found.values(), key=lambda one: (one.published_at is None, _when(one.published_at), one.id))
    return [_work(document) for document in ordered]


def _work(document: Document) -> Json:
    work: Json = {"@type": "CreativeWork", "publisher": {"@type": "Organization", "name": document.source}}
    if url := safe_url(document.url):
        work["url"] = url
    if document.title:
        work["headline"] = document.title
    if document.published_at is not None:
        work["datePublished"] = _day_or_time(document.published_at)
    return work


def _sides(dispute: Dispute) -> Iterator[Statement]:
    for conflict in dispute.conflicts:
        yield from (conflict.scored.pair.left, conflict.scored.pair.right)


def _day_or_time(moment: datetime) -> str:
    """A day where only the day is known: midnight stands for it."""
    return moment.date().isoformat() if (moment.hour, moment.minute) == (0, 0) else moment.isoformat()


def _when(moment: datetime | None) -> str:
    return moment.isoformat() if moment is not None else ""


def _plain(text: str) -> str:
    return " ".join(text.split())
