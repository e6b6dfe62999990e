import pytest

from eval.headlines import headlines_of
from rashomon.errors import InputError

PAIRING = {
    "verb": "pairing",
    "settings": {"split": "dev"},
    "encoder": {"name": "small", "revision": "r1"},
    "ranking": {"rashomon": {"ap": 0.8, "interval": [0.7, 0.9]}},
    "claims": {"rashomon, default": {"recall": 0.5}},
}
CONFLICTS = {
    "verb": "conflicts",
    "settings": {"split": "test"},
    "corpus": {"sha256": "ab" * 32},
    "decision": {"revision": "small r1"},
    "methods": {
        "rashomon, scan": {
            "ap": 0.9,
            "ap_interval": [0.8, 1.0],
            "f1": 0.8,
            "f1_interval": [0.7, 0.9],
            "precision": None,
            "precision_interval": None,
            "ece": 0.04,
            "ece_interval": [0.03, 0.05],
            "by_kind": {},
        },
        "cue words": {},
    },
    "triples": {"rashomon, texts": {"accuracy": 0.6, "accuracy_interval": [0.5, 0.7]}},
}


def test_a_record_gives_its_headlines_with_command_model_and_data() -> None:
    ap, compared = headlines_of(PAIRING)
    assert ap.key == ("pairing", "dev", "average precision")
    assert (ap.value, ap.interval) == (0.8, (0.7, 0.9))
    assert (ap.command, ap.model) == ("python -m eval pairing --split dev", "small r1")
    assert (compared.value, compared.interval) == (0.5, None)


def test_of_conflicts_the_decision_is_told_and_what_is_unknown_left_out() -> None:
    found = {figure.name: figure for figure in headlines_of(CONFLICTS)}
    assert list(found) == ["average precision", "F1 of conflict", "calibration error", "accuracy on triples"]
    assert found["calibration error"].is_lower_better
    assert not found["F1 of conflict"].is_lower_better
    assert found["F1 of conflict"].data == "abababababababab"


def test_a_verb_without_headlines_has_none_and_an_old_record_is_refused() -> None:
    assert headlines_of({"verb": "speed"}) == []
    with pytest.raises(InputError, match="run the verb again"):
        headlines_of({"verb": "pairing"})
