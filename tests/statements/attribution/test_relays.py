from rashomon.statements.attribution.frames import find_frames
from rashomon.statements.words.tokens import read_tokens


def chain(text):
    tokens = read_tokens(text, 0, len(text))
    (frame,) = find_frames(tokens)

    def words(span):
        return " ".join(token.text for token in tokens[slice(*span)])

    return [(words(relay.subject), words(relay.content)) for relay in frame.via], words(frame.subject)


def test_the_outer_frame_passes_on_all_that_the_inner_one_says():
    assert chain("Brown said the agency had reported that the dam was empty.") == (
        [("Brown", "the agency had reported that the dam was empty")],
        "the agency",
    )


def test_three_deep_the_outermost_comes_first():
    passed_on, speaker = chain("Brown said the agency reported that the minister had said that the dam was empty.")
    assert [who for who, _ in passed_on] == ["Brown", "the agency"]
    assert speaker == "the minister"


def test_a_place_and_time_may_stand_before_the_inner_speaker():
    assert chain("Brown said that on Sunday the agency reported that the dam was empty.")[1] == "the agency"


def test_an_inner_frame_that_does_not_open_the_content_is_part_of_it():
    assert chain("Brown said a man who claimed that the dam was empty had left.") == ([], "Brown")


def test_a_pronoun_within_is_the_same_speaker():
    assert chain("Brown said he told them that the dam was empty.") == ([], "Brown")
