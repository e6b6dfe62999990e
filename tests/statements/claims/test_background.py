from rashomon.statements.claims.background import Background, name_tail
from rashomon.statements.claims.designations import Designation


def test_what_a_full_name_and_a_surname_share():
    assert {name_tail(name) for name in ("Omar Said", "Gen. Said", "Said’s", "Said's")} == {"said"}


def test_the_window_reaches_back_over_sentences_but_not_past_the_paragraph_before(make_document):
    text = "One came first.\nTwo came then. Three came after.\nFour came last."
    background = Background(make_document(text))
    place = text.index("Four")
    assert background.window(place, 1).of(text).strip() == "Three came after."
    assert background.window(place, 9).of(text).strip() == "Two came then. Three came after."


def test_a_surname_is_completed_only_where_the_full_name_came_first(make_document):
    first = Background(make_document("Gen. Omar Said came. Said left."))
    assert first.full_name("Said") == "Omar Said"
    later = Background(make_document("Mr. Moss came. Mrs. Dora Moss left."))
    assert later.full_name("Moss") == "Moss"


def test_a_title_tells_the_sex_of_a_surname(make_document):
    background = Background(make_document("Mrs. Voll came, and Mr. Karst left."))
    assert (background.sex_of("voll", "Voll"), background.sex_of("karst", "Karst")) == ("female", "male")
    assert background.sex_of("selim", "Selim") is None


def test_a_surname_like_a_first_name_tells_nothing(make_document):
    assert Background(make_document("Ms. Vera Omar met Benjamin.")).sex_of("benjamin", "Benjamin") is None


def test_a_person_is_named_by_surname_where_the_full_name_is_a_guess(make_document):
    moss = Designation(words="Greg Moss", is_person=True, is_plural=False, sex=None, side=None)
    shared = Background(make_document("Mr. Greg Moss met Mr. Doug Moss. Moss left."))
    assert shared.named_safely(moss, "Moss").words == "Moss"
    assert shared.named_safely(moss, "Mr. Greg Moss").words == "Greg Moss"
    alone = Background(make_document("Mr. Greg Moss came. Moss left."))
    assert alone.named_safely(moss, "Moss").words == "Greg Moss"
    bare_first = Background(make_document("Mr. Moss came. Mr. Greg Moss left."))
    assert bare_first.named_safely(moss, "he").words == "Moss"
