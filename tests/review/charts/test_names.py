import pytest

from rashomon.review.charts.names import fitted


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Gazette", "Gazette"),
        ("Harbour Post", "Harbour P…"),
        ("Harbour  and Post", "Harbour a…"),  # one space for two, and no more than ten letters with the dots
        ("Harbours", "Harbours"),
        ("Gazette\nof the day", "Gazette o…"),
        ("港口日报", "港口日报"),  # eight cells wide
        ("港口日报晚间版", "港口日报…"),  # fourteen cells: four signs and the dots are nine
        ("e\u0301" * 10, "e\u0301" * 10),  # accents take no room
        ("  ", "(no name)"),
        ("", "(no name)"),
    ],
)
def test_a_name_is_cut_to_its_place_whatever_its_script(name, shown):
    assert fitted(name, 10) == shown
