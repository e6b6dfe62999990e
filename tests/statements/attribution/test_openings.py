import pytest

from rashomon.statements.attribution.frames import find_frames
from rashomon.statements.attribution.voices import find_voiced
from rashomon.statements.words.tokens import read_tokens


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Said Ellis Brown: “The dam is empty now.”", "Ellis Brown", "“The dam is empty now.”"),
        ("Noting that the dam was empty, Ellis Brown left.", "Ellis Brown", "the dam was empty"),
        ("Ellis Brown had another answer: “The dam is empty now.”", "Ellis Brown", "“The dam is empty now.”"),
        ("BROWN: “The dam is empty now.”", "BROWN", "“The dam is empty now.”"),
        ("“The dam is empty now,” Ellis Brown fumed on Sunday.", "Ellis Brown", "“The dam is empty now,”"),
    ],
)
def test_a_frame_may_open_its_sentence(make_document, text, speaker, words):
    item = next(item for item in find_voiced(make_document(text)) if item.part.cue is not None)
    assert (item.speaker.label, item.part.span.of(text)) == (speaker, words)


def test_a_label_that_is_no_name_speaks_for_nobody(make_document):
    items = find_voiced(make_document("Read on: “The dam is empty now.”"))
    assert all(item.speaker is None for item in items)


def test_the_speaker_of_an_opening_verb_may_be_described_before_the_quotation():
    text = "Said Ellis, who grew up there, “We were proud.”"
    start = text.index("“")
    tokens = read_tokens(text, 0, len(text), [(start, len(text))])
    (frame,) = find_frames(tokens)
    assert tokens[frame.subject[0]].text == "Ellis"
