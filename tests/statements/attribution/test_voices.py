"""Who says what in a document, one row a way of saying it; people, places and events are invented."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.documents import document_from_text
from rashomon.statements.attribution.voices import find_voiced

_WORDS = [
    *("said", "says", "told", "“", "”", '"', ",", ".", "(", ")", "—", "-", ":", "'", "that", "who", "whether", "and"),
    *("Omar", "Said", "the", "minister", "reports", "claims", "dam", "empty", "it", "12", "according", "to", "quoted"),
    *("as", "saying", "accused", "of", "by", "was", "asked", "but"),
]


def told(text):
    """(speaker's label, words) of every part that somebody is said to say."""
    document = document_from_text(text, source="The Harbour Post")
    return [
        (item.speaker.label if item.speaker else None, item.part.span.of(document.text))
        for item in find_voiced(document)
        if item.part.span is not None and item.part.cue is not None
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("“The dam is empty now,” Omar Said said.", "Omar Said", "“The dam is empty now,”"),
        ("“The dam is empty now,” said Omar Said, a miller.", "Omar Said", "“The dam is empty now,”"),
        ("Omar Said said that the dam was empty.", "Omar Said", "the dam was empty"),
        ("Omar Said said the dam was “bone dry and cracked.”", "Omar Said", "the dam was “bone dry and cracked.”"),
        ("The dam was empty, Omar Said said on Sunday.", "Omar Said", "The dam was empty"),
        ("The dam was empty, according to the coast guard.", "coast guard", "The dam was empty"),
        ("According to Ellis Brown, a miller, the dam was empty.", "Ellis Brown", "the dam was empty"),
        ("The dam was empty, per the coast guard.", "coast guard", "The dam was empty"),
        ("The ministry said in a statement that the dam was empty.", "ministry", "the dam was empty"),
        ("A spokesman for the ministry said the dam was empty.", "spokesman", "the dam was empty"),
        ("Omar Said said in an interview Monday that the dam was empty.", "Omar Said", "the dam was empty"),
        ("Omar Said told Reuters that the dam was empty.", "Omar Said", "the dam was empty"),
        ("Omar Said told the harbour radio on Sunday that the dam was empty.", "Omar Said", "the dam was empty"),
        ("Ellis Brown was quoted as saying the dam was empty.", "Ellis Brown", "the dam was empty"),
        ("Ellis Brown’s claim that the dam was empty is disputed.", "Ellis Brown", "the dam was empty"),
        ("A claim by the miller that the dam was empty angered many.", "miller", "the dam was empty"),
        ("There are reports that the dam was empty.", "reports", "the dam was empty"),
        ("As Ellis Brown noted, the dam was empty.", "Ellis Brown", "the dam was empty"),
        ("Asked by the host whether the dam was empty, the miller laughed.", "host", "the dam was empty"),
        (
            "The army was accused by villagers of opening the dam.",
            "villagers",
            "The army was accused by villagers of opening the dam",
        ),
        ("Ellis Brown went on to say that the dam was empty.", "Ellis Brown", "the dam was empty"),
        ("Ellis Brown, who mills grain in Tarn, said the dam was empty.", "Ellis Brown", "the dam was empty"),
        ("Sen. Ellis Brown (R-Tarn), a miller, said the dam was empty.", "Ellis Brown", "the dam was empty"),
        ("Said Ellis Brown: “The dam is empty now.”", "Ellis Brown", "“The dam is empty now.”"),
        ("Local officials said the dam was empty.", "Local officials", "the dam was empty"),
        (
            "The dam was empty, said a guard who spoke on condition of anonymity because she feared for her post.",
            "guard",
            "The dam was empty",
        ),
    ],
)
def test_a_speaker_is_found_with_the_words(text, speaker, words):
    assert (speaker, words) in told(text)


def test_a_quotation_split_by_its_frame_is_one_speakers():
    assert told("“The dam is empty,” Omar Said said, “and the river is dry.”") == [
        ("Omar Said", "“The dam is empty,”"),
        ("Omar Said", "“and the river is dry.”"),
    ]


def test_a_frame_in_the_middle_of_a_long_quotation_holds_for_all_of_it():
    text = "“The dam is empty now. It was full in May,” Omar Said said. “The river is dry too.”"
    assert {speaker for speaker, _ in told(text)} == {"Omar Said"}
    assert len(told(text)) == 3


def test_a_quotation_of_several_paragraphs_closes_only_at_its_end():
    text = "Omar Said said: “The dam is empty now.\n\n“The river is dry.\n\n“We will leave this place.”"
    assert [speaker for speaker, _ in told(text)] == ["Omar Said"] * 3


def test_a_continued_quotation_without_a_cue_is_the_last_speakers():
    assert told("“The dam is empty,” Omar Said said. “We must leave.”")[1] == ("Omar Said", "“We must leave.”")


def test_what_was_added_to_a_quotation_does_not_take_the_rest_of_it():
    text = "“The dam is empty,” Omar Said said, adding that he had seen it. “We must leave this place.”"
    document = document_from_text(text, source="x")
    rest = next(
        item for item in find_voiced(document) if item.part.span and "leave" in item.part.span.of(document.text)
    )
    assert rest.part.cue.of(document.text) == "said"


@pytest.mark.parametrize(
    ("mention", "name"),
    [("Brown", "Ellis Brown"), ("Mr. Brown", "Ellis Brown"), ("He", "Ellis Brown"), ("The miller", "Ellis Brown")],
)
def test_later_mentions_are_the_speaker_met_before(mention, name):
    text = f"The miller, Mr. Ellis Brown, said the dam was empty. {mention} said the river was dry as well."
    assert told(text)[1] == (name, "the river was dry as well")


@pytest.mark.parametrize(
    ("text", "via", "speaker", "words"),
    [
        ("The agency quoted the minister as saying the dam was empty.", ["agency"], "minister", "the dam was empty"),
        (
            "State TV cited a military source as saying the dam was empty.",
            ["State TV"],
            "military source",
            "the dam was empty",
        ),
        (
            "Ellis Brown said the agency had reported that the dam was empty.",
            ["Ellis Brown"],
            "agency",
            "the dam was empty",
        ),
        (
            "The minister was quoted by the agency as saying the dam was empty.",
            ["agency"],
            "minister",
            "the dam was empty",
        ),
        ("The minister said the dam was empty, the agency reported.", ["agency"], "minister", "the dam was empty"),
        ("The minister said the dam was empty, according to the agency.", ["agency"], "minister", "the dam was empty"),
    ],
)
def test_who_passed_it_on_is_kept_and_the_innermost_speaks(text, via, speaker, words):
    document = document_from_text(text, source="x")
    (item,) = find_voiced(document)
    assert [one.label for one in item.via] == via
    assert (item.speaker.label, item.part.span.of(document.text)) == (speaker, words)


def test_the_sentence_goes_on_with_the_speaker_of_the_clause_within():
    text = "Ellis Brown, who said he was ill, said the dam was empty."
    assert told(text) == [("Ellis Brown", "he was ill"), ("Ellis Brown", "the dam was empty")]


def test_a_relative_clause_leaves_the_sentence_around_it_whole():
    text = "Sailors took the port, a step that officials described as rash."
    document = document_from_text(text, source="x")
    assert [item.part.span.of(document.text) for item in find_voiced(document)] == [text, "rash"]


def test_what_a_speaker_thinks_is_not_passed_on_by_them():
    document = document_from_text("Ellis Brown said he believed the dam was empty.", source="x")
    (item,) = find_voiced(document)
    assert (item.via, item.part.span.of(document.text)) == ((), "he believed the dam was empty")


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "At least 17 people died the World Health Organization said on Wednesday.",
            "World Health Organization",
            "At least 17 people died",
        ),
        (
            "The dam was empty by the evening the mayors office said.",
            "mayors office",
            "The dam was empty by the evening",
        ),
        (
            "Shells fell on the harbour and the market said the Observatory which has sources there.",
            "Observatory",
            "Shells fell on the harbour and the market",
        ),
        ("The raid killed nine people a doctor told AFP.", "doctor", "The raid killed nine people"),
        (
            "At least 17 people died the Tarn Observatory for Civil Rights said Monday.",
            "Tarn Observatory for Civil Rights",
            "At least 17 people died",
        ),
    ],
)
def test_text_without_commas_still_tells_who_said_it(text, speaker, words):
    assert told(text) == [(speaker, words)]


def test_a_mark_missing_where_it_opened_does_not_turn_quotations_inside_out():
    text = 'We lost our homes" Omar Said said. Officials said the dam was empty. "We will be back in May" he said.'
    assert ("Officials", "the dam was empty") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The statement was long and the claim was old.",
        "The states border the sea and plan a road.",
        "Officials did not say whether the dam was empty.",
        "Omar Said walked to the market.",
        "Sailors left the port at dawn.",
    ],
)
def test_words_that_only_look_like_speech_have_no_speaker(text):
    assert told(text) == []


def test_passives_without_an_agent_have_no_speaker():
    assert told("The army has been accused of opening the dam.")[0][0] is None


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(_WORDS),
        max_size=25,
    )
)
def test_any_row_of_words_gives_parts_that_slice_the_text(words):
    text = "A " + " ".join(words)
    document = document_from_text(text, source="x")
    for item in find_voiced(document):
        if item.part.span is not None:
            assert 0 <= item.part.span.start < item.part.span.end <= len(document.text)


def test_a_question_before_its_answer_does_not_take_the_answer():
    text = "Asked if it had appeared he was late, Ellis Brown replied, “Well, maybe so.”"
    voiced = find_voiced(document_from_text(text, source="A"))
    assert [item.speaker.name for item in voiced if item.part.attribution == "direct"] == ["Ellis Brown"]
    assert [(item.part.stance, item.speaker) for item in voiced if item.part.attribution == "indirect"] == [
        ("asks", None)
    ]
