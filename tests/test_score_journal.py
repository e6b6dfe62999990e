"""What was judged of a table is found again by its texts and settings, and nothing is believed that is not whole."""

from contextlib import suppress

import pytest

from rashomon import score_journal
from rashomon.errors import OutputError
from rashomon.judged_rows import Judged
from rashomon.score_journal import ScoreJournal

SETTINGS = {"model": "m@1", "threshold": 0.7}
FIRST, SECOND = [("rain fell", "no rain fell"), ("ü", "„x“")], [("a dog", "a cat")]


@pytest.fixture
def target(tmp_path):
    return tmp_path / "scored.csv"


@pytest.fixture(autouse=True)
def one_pair_is_worth_keeping(monkeypatch):
    monkeypatch.setattr(score_journal, "WORTH_KEEPING", 1)


def judged(*conflicts):
    return [
        Judged(
            scores=(0.1, 0.2, 0.7, 1 / 3, 0.0, 1.0, one), flag=one > 0.5, kind="", truncated_left=0, truncated_right=3
        )
        for one in conflicts
    ]


def interrupted(target, *units, settings=SETTINGS):
    """A run that kept these units and came to no end."""
    with suppress(KeyboardInterrupt), ScoreJournal(target) as journal:
        journal.begin(settings)
        for texts, found in units:
            journal.keep(texts, found)
        raise KeyboardInterrupt


def test_units_are_found_again_by_their_texts(target):
    interrupted(target, (FIRST, judged(0.4, 0.9)), (SECOND, judged(0.123457)))

    with ScoreJournal(target) as journal:
        assert journal.begin(SETTINGS) == (3, [])  # 2 + 1 pairs
        assert journal.recall(SECOND) == judged(0.123457)
        assert journal.recall(FIRST) == judged(0.4, 0.9)
        assert journal.recall(FIRST[::-1]) is None  # the other order is another batch
        assert journal.recall([("rain fellno", " rain fell"), ("ü", "„x“")]) is None


def test_what_is_kept_is_found_in_the_same_run_too(target):
    with ScoreJournal(target) as journal:
        journal.begin(SETTINGS)
        journal.keep(FIRST, judged(0.4, 0.9))
        journal.keep(SECOND, judged(0.5))
        assert journal.recall(FIRST) == judged(0.4, 0.9)
        journal.keep([("x", "y")], judged(0.6))
        assert journal.recall(SECOND) == judged(0.5)


def test_nothing_is_left_when_the_table_is_written(target):
    interrupted(target, (FIRST, judged(0.4, 0.9)))
    with ScoreJournal(target) as journal:
        journal.begin(SETTINGS)
        journal.part.write_text("whole")
        journal.part.replace(target)

    assert [path.name for path in target.parent.iterdir()] == ["scored.csv"]


def test_an_interrupted_run_leaves_what_was_judged_and_no_part(target):
    with suppress(KeyboardInterrupt), ScoreJournal(target) as journal:
        journal.begin(SETTINGS)
        journal.keep(FIRST, judged(0.4, 0.9))
        journal.part.write_text("half")
        raise KeyboardInterrupt

    assert [path.name for path in (target.parent / ".scored.csv.rashomon").iterdir()] == ["judged"]


def test_what_is_soon_judged_again_is_not_kept(target, monkeypatch):
    monkeypatch.setattr(score_journal, "WORTH_KEEPING", 4)

    interrupted(target, (FIRST, judged(0.4, 0.9)), (SECOND, judged(0.5)))  # 3 pairs

    assert list(target.parent.iterdir()) == []


def test_other_settings_begin_anew_and_are_named(target):
    interrupted(target, (FIRST, judged(0.4, 0.9)))

    with ScoreJournal(target) as journal:
        assert journal.begin({"model": "m@2", "threshold": 0.7, "new": 1}) == (0, ["model", "new"])
        assert journal.recall(FIRST) is None


def test_a_file_cut_off_anywhere_gives_the_whole_units_before_the_cut(target):
    units = [(FIRST, judged(0.4, 0.9)), (SECOND, judged(0.5))]
    interrupted(target, *units)
    file = target.parent / ".scored.csv.rashomon" / "judged"
    whole = file.read_bytes()
    ends = [place + 1 for place, byte in enumerate(whole) if byte == ord("\n")]  # of the settings and of both units
    for cut in range(0, len(whole) + 1, 7):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(whole[:cut])
        kept = max(0, sum(end <= cut for end in ends) - 1)

        interrupted(target)  # finds what there is, adds nothing
        with ScoreJournal(target) as journal:
            pairs, _ = journal.begin(SETTINGS)
            assert pairs == sum(len(texts) for texts, _ in units[:kept])
            for number, (texts, found) in enumerate(units):
                assert journal.recall(texts) == (found if number < kept else None)
                if number >= kept:
                    journal.keep(texts, found)
            assert journal.recall(SECOND) == judged(0.5)
            assert file.read_bytes() == whole  # mended


def test_a_byte_that_changed_is_not_believed(target):
    interrupted(target, (FIRST, judged(0.4, 0.9)))
    file = target.parent / ".scored.csv.rashomon" / "judged"
    file.write_bytes(file.read_bytes().replace(b"0.9", b"0.8"))

    with ScoreJournal(target) as journal:
        assert journal.begin(SETTINGS) == (0, [])


def test_two_at_once_are_told_apart(target):
    with ScoreJournal(target) as journal:
        journal.begin(SETTINGS)
        with pytest.raises(OutputError, match=r"scored\.csv: another rashomon is writing this table; wait until"):
            ScoreJournal(target).__enter__()
        assert journal.folder.exists()
    with ScoreJournal(target):
        pass


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").touch()

    with pytest.raises(OutputError, match="cannot be written"):
        ScoreJournal(tmp_path / "file" / "scored.csv").__enter__()
