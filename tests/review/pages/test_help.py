"""Help names what one needs to know: verdicts, keys, who sees what."""

from rashomon.records import VERDICTS
from rashomon.review.render import VERDICT_WORDS
from rashomon.store.people import ROLES


def test_every_verdict_and_role_is_explained_and_the_keys_are_there(browsers):
    text = browsers("vic").get("/help").text

    assert set(VERDICT_WORDS) == set(VERDICTS)
    for words in VERDICT_WORDS.values():
        assert f"<dt>{words}</dt>" in text
    for role in ROLES:
        assert f"<dt>{role.capitalize()}</dt>" in text
    assert "<kbd>" in text
