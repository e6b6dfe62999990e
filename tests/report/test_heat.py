"""Who conflicts with whom: counts in both cells, once on the diagonal."""

from rashomon.records import Speaker
from rashomon.report.heat import heat_view


def counts(view):
    return [[cell.count for cell in row] for row in view.rows]


def test_sources_against_sources(make):
    a, b, c = (make.statement(make.document(name, ["It sank."]), "It sank.") for name in ("A", "B", "C"))
    view = heat_view([make.conflict(a, b), make.conflict(b, a), make.conflict(b, c)], ["A", "B", "C", "D"])
    assert (view.of, view.names) == ("sources", ("B", "A", "C", "D"))  # B has 3, A 2, C 1, D none
    assert counts(view) == [[0, 2, 1, 0], [2, 0, 0, 0], [1, 0, 0, 0], [0, 0, 0, 0]]


def test_two_voices_of_one_source_meet_on_the_diagonal_once(make):
    a, b = (make.statement(make.document(name, ["It sank."]), "It sank.") for name in ("A", "B"))
    view = heat_view([make.conflict(a, a), make.conflict(a, b)], ["A", "B"])
    assert counts(view) == [[1, 1], [1, 0]]


def test_one_source_is_shown_by_its_voices(make):
    echo = make.document("Echo", ["It sank.", "It floats."])
    own = make.statement(echo, "It sank.")
    pilot = make.statement(echo, "It floats.", speaker=Speaker(name=None, mention="a pilot", role="pilot"))
    view = heat_view([make.conflict(own, pilot)], ["Echo"])
    assert (view.of, set(view.names)) == ("voices", {"Echo, own words", "pilot"})
    assert counts(view) == [[0, 1], [1, 0]]


def test_shades_run_from_one_to_five_and_one_conflict_is_never_unshaded(make):
    a, b, c = (make.statement(make.document(name, ["It sank."]), "It sank.") for name in ("A", "B", "C"))
    view = heat_view([make.conflict(a, b)] * 20 + [make.conflict(a, c)], ["A", "B", "C"])
    assert [[cell.level for cell in row] for row in view.rows] == [[0, 5, 1], [5, 0, 0], [1, 0, 0]]


def test_only_the_busiest_fourteen_parties_are_shown(make):
    hub = make.statement(make.document("Hub", ["It sank."]), "It sank.")
    names = [f"S{number:02d}" for number in range(20)]
    others = [make.statement(make.document(name, ["It sank."]), "It sank.") for name in names]
    view = heat_view([make.conflict(hub, other) for other in others], ["Hub", *names])
    assert (len(view.names), view.names[0], view.left_out) == (14, "Hub", 7)  # 21 − 14


def test_nothing_flagged_no_table():
    assert heat_view([], ["A", "B"]) is None
