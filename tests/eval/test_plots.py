from pathlib import Path

import numpy as np
import pytest

from eval.plots import draw_conflicts
from rashomon.errors import OutputError

GOLD = np.array([True, False, True, False])
SCORES = {"rashomon": np.array([0.9, 0.2, 0.7, 0.1]), "cue words": np.array([0.3, 0.3, 0.0, 0.0])}
THRESHOLDS = {"rashomon": 0.5, "cue words": 0.3}


def test_the_three_plots_say_what_they_show(tmp_path: Path) -> None:
    curve, reliability, scores = (
        path.read_text() for path in draw_conflicts(tmp_path / "new", GOLD, SCORES, THRESHOLDS)
    )
    assert "rashomon, AP 1.000" in curve  # both conflicts above the rest
    assert "cue words, AP .500" in curve  # one of two at .3, two of four at 0
    assert "equal width, ECE .175" in reliability  # (.1 + .2 + .3 + .1) / 4, each in a bin of its own
    assert "conflict (2)" in scores
    assert "threshold 0.50" in scores


def test_the_same_numbers_give_the_same_bytes(tmp_path: Path) -> None:
    one, other = (draw_conflicts(tmp_path / name, GOLD, SCORES, THRESHOLDS) for name in ("one", "other"))
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]


def test_a_file_in_the_place_of_the_folder_is_wrong_use(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(OutputError, match="--plots"):
        draw_conflicts(tmp_path / "taken", GOLD, SCORES, THRESHOLDS)
