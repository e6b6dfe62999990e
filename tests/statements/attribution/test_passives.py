import pytest

from rashomon.statements.attribution.passives import find_passive
from rashomon.statements.words.tokens import read_tokens


def frame_of(text, participle):
    tokens = read_tokens(text, 0, len(text))
    place = next(at for at, token in enumerate(tokens) if token.lower == participle)
    frame = find_passive(tokens, place, 0)
    if frame is None:
        return None
    content = tokens[slice(*frame.content)]
    kept = [
        t.text for n, t in enumerate(content, frame.content[0]) if not frame.cut or not frame.cut[0] <= n < frame.cut[1]
    ]
    source = " ".join(token.text for token in tokens[slice(*frame.subject)]) if frame.subject else None
    return source, " ".join(kept), frame.stance, frame.is_anonymous


@pytest.mark.parametrize(
    ("text", "participle", "expected"),
    [
        ("The army was accused of theft.", "accused", (None, "The army of theft", "alleges", True)),
        (
            "The army was accused by villagers of theft.",
            "accused",
            ("villagers", "The army of theft", "alleges", False),
        ),
        (
            "The army was accused of theft by villagers.",
            "accused",
            ("villagers", "The army of theft", "alleges", False),
        ),
        ("The road was described by drivers as a trap.", "described", ("drivers", "The road a trap", "asserts", False)),
        ("When asked whether he would go, Brown left.", "asked", (None, "he would go", "asks", True)),
        ("Brown was asked by the host about the war.", "asked", ("the host", "the war", "asks", False)),
        ("As reported by the Post, the dam broke.", "reported", ("the Post", "the dam broke", "asserts", False)),
        ("It was reported that the dam broke.", "reported", (None, "the dam broke", "asserts", True)),
        ("The army accused the villagers of theft.", "accused", None),
        ("The meeting was announced on Sunday.", "announced", None),
    ],
)
def test_what_is_said_of_the_subject_and_by_whom(text, participle, expected):
    assert frame_of(text, participle) == expected


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Asked at a briefing on Monday about the dam, Brown left.", "the dam"),
        ("Asked during a debate why the dam broke, Brown left.", "why the dam broke"),
        ("When questioned, Brown left.", None),
    ],
)
def test_where_it_was_asked_may_stand_before_the_question(text, question):
    frame = frame_of(text, "asked" if question else "questioned")
    assert (frame[1] if frame else None) == question
