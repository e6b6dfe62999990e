"""The run in words: counts at the head, everything else at the foot."""

from rashomon.report.facts import foot_facts, head_count, value_words


def test_counts_are_read_at_the_top_or_under_counts_or_counted_by_us():
    assert head_count({"documents": 4}, "documents", 9) == 4
    assert head_count({"counts": {"documents": 5}}, "documents", 9) == 5
    assert head_count({}, "documents", 9) == 9


def test_plain_values_are_the_run_and_mappings_are_groups():
    summary = {"version": "0.1", "documents": 4, "models": {"nli": {"revision": "ab"}}, "empty": {}}
    groups = foot_facts(summary)
    assert [(group.heading, [(fact.label, fact.value) for fact in group.facts]) for group in groups] == [
        ("Run", [("version", "0.1")]),
        ("Models", [("nli · revision", "ab")]),
    ]


def test_values_are_written_as_a_person_reads_them():
    assert [value_words(value) for value in (None, True, 12345, 0.123456, ["a", 2], [], {"top_k": 3})] == [
        "none",
        "yes",
        "12,345",
        "0.1235",
        "a, 2",
        "none",
        "top k 3",
    ]
