"""A document out of plain text: paragraphs are lines, sentences end at a mark before a capital or an opening quote."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from rashomon.records import Document, Span

_END = re.compile(r"(?<!Gen)(?<!Col)(?<!Mr)(?<!Dr)[.!?][”\"]?(?=\s+[“\"A-Z])")


@pytest.fixture
def make_document() -> Callable[..., Document]:
    def make(text: str, published_at: datetime | None = datetime(2031, 5, 14, tzinfo=UTC)) -> Document:
        paragraphs, sentences = [], []
        for line in re.finditer(r"[^\n]+", text):
            paragraphs.append(Span(start=line.start(), end=line.end()))
            start = line.start()
            for end in [match.end() for match in _END.finditer(text, *line.span())] + [line.end()]:
                start += len(text[start:end]) - len(text[start:end].lstrip())
                if start < end:
                    sentences.append(Span(start=start, end=end))
                start = end
        return Document(
            id="d" * 16,
            source="The Harbour Post",
            text=text,
            published_at=published_at,
            paragraphs=tuple(paragraphs),
            sentences=tuple(sentences),
        )

    return make
