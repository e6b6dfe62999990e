"""Shared names, whatever their article, and nothing that only opens a sentence."""

from rashomon.conflicts.names import shared_names
from rashomon.statements import statement_from_text


def shared(left, right):
    return shared_names(statement_from_text(left), statement_from_text(right))


def test_a_name_is_found_with_and_without_its_article():
    assert shared("The gunmen took al-Qasr.", "Troops left Qasr on Sunday.") == {"qasr"}
    assert shared("Fighting near Al Qasr went on.", "It ended in al-Qasr.") == {"qasr"}


def test_a_word_that_only_opens_the_sentence_is_no_name():
    assert shared("Volunteers were killed.", "Volunteers came home.") == frozenset()


def test_weekdays_and_titles_are_not_shared_names():
    assert shared("They left on Sunday, Gen. Amir said.", "On Sunday Gen. Basri spoke.") == frozenset()


def test_a_possessive_is_the_same_name():
    assert shared("The fall of Morvath’s port", "Ships reached Morvath again.") == {"morvath"}


def test_a_surname_is_shared_with_its_full_name():
    assert shared("They met Gen. Qassim Dray.", "A letter from Dray came.") == {"dray"}


def test_a_statement_without_names_is_read_from_its_words(make):
    assert shared_names(make("it began near al-Qasr"), make("Troops left Qasr", "2")) == {"qasr"}
