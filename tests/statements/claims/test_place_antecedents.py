import pytest

from rashomon.records import Span
from rashomon.statements.claims.background import Background
from rashomon.statements.claims.place_antecedents import Filled, fill_places


@pytest.fixture
def filled(make_document):
    def fill(before, claim):
        text = f"{before} {claim}"
        span = Span(start=len(before) + 1, end=len(text))
        return fill_places(Filled(words=claim), span, Background(make_document(text)))

    return fill


def test_the_only_list_of_places_near_is_these_places(filled):
    found = filled(
        "Gunmen left the towns of Tarn, Vale and Selim on Monday.", "The army entered these towns on Tuesday."
    )
    assert found.words == "The army entered Tarn, Vale and Selim on Tuesday."
    assert [name.text for name in found.names] == ["Tarn", "Vale", "Selim"]


def test_a_list_that_goes_on_is_not_cut_short(filled):
    claim = "The army entered these towns on Tuesday."
    assert filled("Gunmen left the towns of Tarn and Vale, and the hills.", claim).words == claim


def test_a_list_in_the_claim_itself_is_enough(filled):
    found = filled("It rained.", "Guards in Tarn, Vale and Selim leave these areas to join others.")
    assert found.words == "Guards in Tarn, Vale and Selim leave Tarn, Vale and Selim to join others."
    assert found.names == ()


def test_the_town_takes_the_words_the_text_has_for_it(filled):
    assert filled("Rebels hold the town of Tarn.", "Fire hit the town on Monday.").words == (
        "Fire hit the town of Tarn on Monday."
    )
    assert filled("Rebels hold Tarn province.", "Fire hit the province on Monday.").words == (
        "Fire hit Tarn province on Monday."
    )


@pytest.mark.parametrize("claim", ["Fire hit the central town on Monday.", "Fire hit the town of Vale on Monday."])
def test_a_town_told_apart_is_left_alone(filled, claim):
    assert filled("Rebels hold the town of Tarn.", claim).words == claim


def test_there_is_the_only_place_named_near(filled):
    assert (
        filled("Rebels shelled the port of Tarn near Vale.", "Two guards died there.").words == "Two guards died there."
    )
    assert filled("Rebels fired rockets in Tarn.", "Two guards died there on Monday.").words == (
        "Two guards died in Tarn on Monday."
    )
    assert filled("Rebels fired rockets in Tarn.", "The army went there.").words == "The army went to Tarn."
    assert filled("Rebels fired rockets in Tarn.", "There was no word of it.").words == "There was no word of it."
