from rashomon.tables.chunk import frame_of, unique_names


def test_new_names_avoid_the_ones_that_are_there() -> None:
    names, changes = unique_names(["a", "a", "a_2", "", "column_4", "a"])
    assert names == ["a", "a_3", "a_2", "column_5", "column_4", "a_4"]  # a_2 and column_4 are taken
    assert len(changes) == 3


def test_good_names_are_left_alone() -> None:
    assert unique_names(["left", " Left", "LEFT"]) == (["left", " Left", "LEFT"], [])


def test_a_frame_keeps_objects_as_they_are() -> None:
    frame = frame_of(["x", "y"], [[1, None], ["a", [2]]], 2)
    assert frame.to_numpy().tolist() == [[1, "a"], [None, [2]]]
    assert frame["x"].tolist() == [1, None]
