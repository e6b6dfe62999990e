import pytest

from rashomon.feedback import JudgedPair, collect_examples


def pair(number, verdict, documents=("a", "b")):
    return JudgedPair(
        conflict_id=f"c{number}",
        left="Twelve boats sank.",
        right="Twenty boats sank.",
        left_document=documents[0],
        right_document=documents[1],
        verdict=verdict,
    )


@pytest.mark.parametrize(
    ("verdict", "label"),
    [("conflict", "contradiction"), ("compatible", "not_contradiction"), ("different_matter", "neutral")],
)
def test_a_verdict_labels_both_directions(verdict, label):
    forward, backward = collect_examples([pair(1, verdict)])

    assert (forward.premise, forward.hypothesis, forward.label) == ("Twelve boats sank.", "Twenty boats sank.", label)
    assert (backward.premise, backward.hypothesis, backward.label) == (
        "Twenty boats sank.",
        "Twelve boats sank.",
        label,
    )
    assert (forward.origin, backward.origin) == ("review of c1, forward", "review of c1, backward")


@pytest.mark.parametrize("verdict", ["bad_statement", "unsure"])
def test_a_verdict_that_says_nothing_of_the_texts_teaches_nothing(verdict):
    assert list(collect_examples([pair(1, verdict)])) == []


def stories(*documents):
    found = list(collect_examples(pair(number, "conflict", two) for number, two in enumerate(documents)))
    assert all(one.story_id == other.story_id for one, other in zip(found[::2], found[1::2], strict=True))
    return [one.story_id for one in found[::2]]


def test_documents_that_pairs_join_are_one_story():
    first, second, third, fourth = stories("ab", "cd", "bc", "ef")

    assert first == second == third  # a-b-c-d
    assert fourth != first


def test_the_story_does_not_depend_on_the_order():
    assert set(stories("ab", "bc", "ef")) == set(stories("ef", "bc", "ab"))


def test_a_long_chain_is_one_story():
    chain = [(f"d{number:05}", f"d{number + 1:05}") for number in range(5_000)]

    assert len(set(stories(*chain))) == 1
