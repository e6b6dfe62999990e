import pytest

from rashomon.statements.claims.coordination import find_segments
from rashomon.statements.words.tokens import read_tokens


def segments(sentence):
    tokens = read_tokens(sentence, 0, len(sentence))
    return [
        " ".join(
            token.text
            for part in (found.adjunct, found.subject, found.auxiliary, found.tokens)
            if part
            for token in tokens[slice(*part)]
        )
        for found in find_segments(tokens, len(tokens))
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "the gunmen drove into the village with 40 trucks, burned the school and left",
            ["the gunmen drove into the village with 40 trucks", "the gunmen burned the school and left"],
        ),
        (
            "The army took the town on Sunday, and the rebels fled to the hills",
            ["The army took the town on Sunday", "the rebels fled to the hills"],
        ),
        (
            "The minister resigned in May; the president named a successor",
            ["The minister resigned in May", "the president named a successor"],
        ),
        (
            "The town lost its bridge and was cut off for a week",
            ["The town lost its bridge", "The town was cut off for a week"],
        ),
        (
            "The group has burned two schools and has killed a guard",
            ["The group has burned two schools", "The group has killed a guard"],
        ),
        (
            "The driver was arrested in the port and charged with theft",
            ["The driver was arrested in the port", "The driver was charged with theft"],
        ),
        (
            "In May, the navy sank a boat and took its crew",
            ["In May , the navy sank a boat", "In May the navy took its crew"],
        ),
    ],
)
def test_joined_clauses_and_verbs_part_with_what_they_share(sentence, found):
    assert segments(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "The gunmen shot and killed the guard at the gate",
        "If the rain stops, the river will fall and the bridge will hold",
        "Officials believe the river will fall, and the bridge will hold",
        "Talks between the army and the rebels failed on Monday",
        "The man who burned the school and killed the guard was caught",
        "The army took guns, trucks and food from the village",
        "The army caught two gunmen and held them in the port",
        "The army left the village and it burned all night",
        "The doctor treated soldiers and wounded villagers in the port",
        "The army will leave the port and return in May",
        "Only the bridge was lost",
    ],
)
def test_where_it_is_not_safe_the_sentence_stays_whole(sentence):
    assert len(segments(sentence)) == 1
