from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from rashomon.records import Span, Speaker, Statement, content_id

Make = Callable[..., Statement]


@pytest.fixture
def make() -> Make:
    """A statement from its claim, its source and whatever else matters; `day` is of June 2014, `at` its place."""

    def statement(
        claim: str,
        source: str = "A",
        *,
        speaker: str | None = None,
        role: str | None = None,
        day: int | None = None,
        at: int = 0,
        document: str | None = None,
        **more: Any,
    ) -> Statement:
        document = document or f"document of {source}"
        said_by = None
        if speaker or role:
            said_by = Speaker(name=speaker, mention=speaker or role or "", role=role)
        values: dict[str, Any] = {
            "id": content_id(claim, document, speaker, role, at, day, *more.values()),
            "document_id": document,
            "source": source,
            "published_at": None if day is None else datetime(2014, 6, day, tzinfo=UTC),
            "span": Span(start=at, end=at + len(claim)),
            "text": claim,
            "claim": claim,
            "attribution": "indirect" if said_by else "narration",
            "speaker": said_by,
            "cue": "said" if said_by else None,
            "stance": "asserts",
        }
        return Statement(**(values | more))

    return statement
