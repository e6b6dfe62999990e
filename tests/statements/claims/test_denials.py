import pytest

from rashomon.statements import extract_statements


@pytest.mark.parametrize(
    "sentence",
    [
        "There is no truth in reports that the dam broke.",
        "There is no truth in the claims that the dam broke.",
        "Reports that the dam broke are untrue.",
        "It is false that the dam broke.",
    ],
)
def test_a_report_called_untrue_in_narration_is_denied_by_the_source(make_document, sentence):
    (statement,) = extract_statements(make_document(sentence))
    assert (statement.claim, statement.stance, statement.speaker) == ("The dam did not break.", "denies", None)


def test_a_report_that_nobody_calls_untrue_stays_a_report(make_document):
    found = extract_statements(
        make_document("It is false that the dam broke. The ministry’s claim that it fell is new.")
    )
    assert found[0].text == "It is false that the dam broke."
    assert len(found) == 2
