import pytest

from rashomon.statements.attribution.cues import find_cue


@pytest.mark.parametrize(
    ("word", "following", "stance"),
    [
        ("said", None, "asserts"),
        ("denies", None, "denies"),
        ("alleging", None, "alleges"),
        ("doubted", None, "doubts"),
        ("expects", None, "predicts"),
        ("called", "for", "demands"),
        ("asked", None, "asks"),
    ],
)
def test_each_form_of_a_cue_knows_its_stance(word, following, stance):
    assert find_cue(word, following).stance == stance


def test_a_verb_that_needs_its_particle_is_no_cue_without_it():
    assert find_cue("pointed", "at") is None
