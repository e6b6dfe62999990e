"""The records' own small rules: ids from content, frozen, who a statement belongs to."""

import dataclasses
from datetime import UTC, datetime

import pytest

from rashomon.records import Conflict, Evidence, NliScores, Pair, ScoredPair, Span, Speaker, Statement, content_id


def statement(id_="a", *, source="Gazette", document_id="0123456789abcdef", speaker=None):
    return Statement(
        id=id_, document_id=document_id, source=source, published_at=datetime(2014, 6, 22, tzinfo=UTC),
        span=Span(start=0, end=4), text="text", claim="text", attribution="narration", speaker=speaker, cue=None,
        stance="asserts",
    )  # fmt: skip


def conflict(probability, threshold):
    even = NliScores(entailment=0.2, neutral=0.3, contradiction=0.5)
    pair = Pair(left=statement("a"), right=statement("b"), similarity=0.5, rule="across documents")
    scored = ScoredPair(
        pair=pair, forward=even, backward=even, model="m", temperature=1.0, truncated_left=0, truncated_right=0
    )
    evidence = Evidence(left=(), right=(), reason="")
    return Conflict(
        id="c", scored=scored, probability=probability, threshold=threshold, kind="other", evidence=evidence
    )


class TestContentId:
    def test_the_same_parts_give_the_same_sixteen_hex_digits(self):
        assert content_id("a", 1, None) == content_id("a", 1, None)
        assert len(content_id("a")) == 16
        assert int(content_id("a"), 16) >= 0

    def test_where_a_part_ends_matters(self):
        assert content_id("ab", "c") != content_id("a", "bc")
        assert content_id("a") != content_id("a", "")

    def test_half_a_character_has_an_id_too(self):
        assert content_id("\ud83d") != content_id("?")


def test_a_span_gives_its_words():
    assert Span(start=4, end=10).of("The bridge is open.") == "bridge"


def test_records_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        statement().text = "other"


@pytest.mark.parametrize(
    ("speaker", "label"),
    [
        (Speaker(name="Ada Stone", mention="she", role="mayor"), "Ada Stone"),
        (Speaker(name=None, mention="she", role="mayor"), "mayor"),
        (Speaker(name=None, mention="two residents"), "two residents"),
    ],
)
def test_a_speaker_is_shown_by_name_else_role_else_the_words(speaker, label):
    assert speaker.label == label


class TestVoice:
    def test_without_a_speaker_it_is_the_source(self):
        assert statement().voice == "Gazette"

    def test_a_named_speaker_is_one_voice_wherever_quoted(self):
        ada = Speaker(name="Ada Stone", mention="Stone")

        assert statement(speaker=ada, source="Gazette").voice == statement(speaker=ada, source="Herald").voice

    def test_a_nameless_speaker_is_a_voice_of_its_document_only(self):
        official = Speaker(name=None, mention="an official", role="official")

        one = statement(speaker=official, document_id="0123456789abcdef").voice
        other = statement(speaker=official, document_id="fedcba9876543210").voice
        assert one == "official (Gazette 012345)"
        assert one != other


def test_a_pair_is_known_by_its_two_statements():
    pair = Pair(left=statement("a"), right=statement("b"), similarity=0.5, rule="across documents")

    assert pair.id == content_id("a", "b")
    assert dataclasses.replace(pair, similarity=0.9).id == pair.id


def test_a_conflict_is_flagged_from_its_threshold_on():
    assert conflict(0.72, 0.72).is_flagged
    assert not conflict(0.7199, 0.72).is_flagged
