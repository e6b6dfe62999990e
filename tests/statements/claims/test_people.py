from rashomon.records import Span, Speaker
from rashomon.statements.claims.background import Background
from rashomon.statements.claims.people import human_nouns_in, is_sure_speaker, persons_in


def whole(text):
    return Span(start=0, end=len(text))


def test_names_that_cannot_be_a_man_are_no_candidates_for_he(make_document):
    text = "Gen. Omar Said met Mrs. Lena Fischer of the Harbour Ministry in Port Selim."
    background = Background(make_document(text))
    assert [person.key for person in persons_in("male", whole(text), background, set())] == ["said"]
    assert persons_in("male", whole(text), background, {"said"}) == []


def test_a_noun_beside_a_name_is_its_bearer_and_another_is_somebody_else(make_document):
    text = "President Omar Said, a former baker, saw a gunman."
    background = Background(make_document(text))
    assert human_nouns_in(whole(text), background, {"said"}, "male") == ["gunman"]


def test_he_is_sure_only_when_one_person_is_named_near(make_document):
    one = "Gen. Omar Said came. He spoke."
    two = "Gen. Omar Said met Mr. Ali Karim. He spoke."
    for text, is_sure in ((one, True), (two, False)):
        at = Span(start=text.index("spoke"), end=len(text))
        speaker = Speaker(name="Omar Said", mention="he")
        assert is_sure_speaker(speaker, at, Background(make_document(text))) is is_sure
