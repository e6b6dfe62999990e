"""A small scan result to draw: two sources, three statements, every record written out by hand."""

from datetime import UTC, datetime

from rashomon.records import (
    Account,
    Conflict,
    Dispute,
    Document,
    Evidence,
    NliScores,
    Pair,
    ScoredPair,
    Span,
    Speaker,
    Statement,
)


class Maker:
    """Builds records out of words: spans are found by their words, never counted by hand."""

    def document(self, source, *paragraphs, **fields):
        text = "\n\n".join(" ".join(sentences) for sentences in paragraphs)
        sentence_spans = tuple(self.span(text, sentence) for sentences in paragraphs for sentence in sentences)
        paragraph_spans = tuple(self.span(text, " ".join(sentences)) for sentences in paragraphs)
        return Document(
            id=f"doc-{source}",
            source=source,
            text=text,
            sentences=sentence_spans,
            paragraphs=paragraph_spans,
            **{"published_at": datetime(2031, 5, 4, 9, 30, tzinfo=UTC), **fields},
        )

    def span(self, text, words):
        start = text.index(words)
        return Span(start=start, end=start + len(words))

    def statement(self, document, words, **fields):
        return Statement(
            **{
                "id": f"{document.id}-{document.text.index(words):04d}",
                "document_id": document.id,
                "source": document.source,
                "published_at": document.published_at,
                "span": self.span(document.text, words),
                "text": words,
                "claim": words,
                "attribution": "narration",
                "speaker": None,
                "cue": None,
                "stance": "asserts",
                **fields,
            }
        )

    def conflict(self, left, right, *, probability=0.9, left_spans=(), right_spans=(), cut=(0, 0), **fields):
        scored = ScoredPair(
            pair=Pair(left=left, right=right, similarity=0.8, rule="nearest claims"),
            forward=NliScores(entailment=0.05, neutral=0.15, contradiction=0.8),
            backward=NliScores(entailment=0.1, neutral=0.2, contradiction=0.7),
            model="tiny",
            temperature=1.25,
            truncated_left=cut[0],
            truncated_right=cut[1],
        )
        return Conflict(
            **{
                "id": f"{left.id}/{right.id}",
                "scored": scored,
                "probability": probability,
                "threshold": 0.7,
                "kind": "number",
                "evidence": Evidence(left=tuple(left_spans), right=tuple(right_spans), reason="12 is not 20."),
                **fields,
            }
        )


def harbour_scan(make):
    """Twelve boats or twenty: the Gazette in its own words against the harbour master in the Courier."""
    gazette = make.document(
        "Gazette",
        ["The storm came at night.", "Twelve boats sank in the harbour.", "Nobody was hurt."],
        title="Boats lost",
        url="https://gazette.example/boats",
    )
    courier = make.document(
        "Courier",
        ["It blew hard.", "Twenty boats sank, Ada Moor said.", "She had counted them.", "The quay held."],
        ["Repairs start today."],
    )
    moor = Speaker(name="Ada Moor", mention="She", role="harbour master")
    left = make.statement(gazette, "Twelve boats sank in the harbour.")
    right = make.statement(
        courier, "Twenty boats sank", attribution="indirect", speaker=moor, cue="said", claim="Twenty boats sank."
    )
    conflict = make.conflict(
        left,
        right,
        left_spans=[make.span(gazette.text, "Twelve")],
        right_spans=[make.span(courier.text, "Twenty")],
    )
    accounts = tuple(
        Account(
            statements=(side.id,),
            voices=(side.voice,),
            sources=(side.source,),
            first=side.published_at,
            last=side.published_at,
            origins=1,
            best=side.id,
        )
        for side in (left, right)
    )
    return {
        "documents": {gazette.id: gazette, courier.id: courier},
        "conflict": conflict,
        "dispute": Dispute(id="d", conflicts=(conflict,), accounts=accounts),
    }
